//! `osafe report`: the papers people hand over.

use clap::Subcommand;

use super::incident::{ListArgs, listed};
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::incidents;

/// Which report.
#[derive(Debug, Subcommand)]
pub enum ReportCommand {
    /// The incident log: what happened, what was done, by whom it was reported.
    #[command(
        before_help = "Example:\n  osafe report incidents --from \"1 september\" --format html -o log.html"
    )]
    Incidents(ListArgs),
}

/// Prints a report.
///
/// # Errors
/// When the vault it reads cannot be opened.
pub fn run(context: &Context, command: &ReportCommand) -> Result<Outcome, Error> {
    let school = context.school()?;
    let made = Moment::Time(context.local_now(&school)?.fixed_offset()).in_words();
    match command {
        ReportCommand::Incidents(args) => {
            let listed = listed(context, &school, args)?;
            Ok(Outcome::report(incidents::log(&school, &listed, &made)))
        }
    }
}
