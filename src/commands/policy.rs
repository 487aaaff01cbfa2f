//! `osafe policy`: which policies there are and what they say of themselves.

use clap::Subcommand;

use super::sanction;
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::Policy;
use crate::report::policy as report;

/// What `osafe policy` does.
#[derive(Debug, Subcommand)]
pub enum PolicyCommand {
    /// The policies that come with osafe.
    List,
    /// What a policy says of itself: version, dates, roles, duties, oddities.
    #[command(before_help = "Example:\n  osafe policy show st-jeromes")]
    Show {
        /// Which policy; else the school's.
        name: Option<String>,
    },
}

/// Lists or shows policies.
///
/// # Errors
/// When there is none of that name.
pub fn run(context: &Context, command: &PolicyCommand) -> Result<Outcome, Error> {
    match command {
        PolicyCommand::List => {
            let policies =
                Policy::built_in_names().map(Policy::built_in).collect::<Result<Vec<_>, _>>()?;
            Ok(Outcome::report(report::list(&policies)))
        }
        PolicyCommand::Show { name } => {
            Ok(Outcome::report(report::show(&sanction::policy(context, name.as_deref())?)))
        }
    }
}
