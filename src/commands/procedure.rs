//! `osafe procedure`: the steps for a kind of concern.

use clap::Args;

use super::sanction::{no_match, policy};
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::procedures as report;

/// What `osafe procedure` takes.
#[derive(Debug, Args)]
#[command(before_help = "Examples:\n  osafe procedure\n  osafe procedure radicalisation\n  \
                         osafe procedure nudes --format html -o card.html")]
pub struct ProcedureArgs {
    /// Its name or everyday words; without, all of them.
    pub words: Vec<String>,
    /// Which policy: its name, or a folder with a pack; else the school's.
    #[arg(long, value_name = "NAME")]
    pub policy: Option<String>,
}

/// Lists the procedures or shows one; needs no vault and no school.
///
/// # Errors
/// When the policy has no such procedure, with near misses.
pub fn run(context: &Context, args: &ProcedureArgs) -> Result<Outcome, Error> {
    let policy = policy(context, args.policy.as_deref())?;
    let words = args.words.join(" ");
    let found = policy.procedures_like(&words)?;
    if !found.is_empty() {
        return Ok(Outcome::report(report::show(&policy, &found.iter().collect::<Vec<_>>())));
    }
    let procedures = policy.procedures()?.procedure;
    if words.trim().is_empty() {
        return Ok(Outcome::report(report::list(&policy, &procedures)));
    }
    let message = format!("the policy has no procedure for `{words}`");
    let see = "See all of them with `osafe procedure`.";
    Err(no_match(&procedures, &words, &message, see))
}
