//! `osafe procedure`: the steps for a kind of concern, and what became of them on an incident.

mod walk;

use std::path::PathBuf;

use clap::Args;

use super::sanction::{no_match, policy};
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::lookup;
use crate::policy::procedures::Procedure;
use crate::render::Format;
use crate::report::procedures as report;

/// What `osafe procedure` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe procedure\n  osafe procedure radicalisation\n  \
                         osafe procedure nudes --format html -o card.html\n  \
                         osafe procedure nudes --incident 2026-0007       asks for the next step; stop when you like\n  \
                         osafe procedure nudes --incident 2026-0007 --step 2 --done --reference CR/1234/26\n  \
                         osafe procedure nudes --incident 2026-0007 --step 3 --not-needed --note reason.txt",
    after_help = "JSON: {steps: [{step: 2, outcome: \"done\"|\"not-needed\", note?, reference?}]}; what is not needed has its \
                         reason in `note`.\nWith an incident and nobody to ask, exit code 3 says that steps are open."
)]
pub struct ProcedureArgs {
    /// Its name or everyday words; without, all of them.
    pub words: Vec<String>,
    /// Which policy: its name, or a folder with a pack; else the school's.
    #[arg(long, value_name = "NAME", conflicts_with = "incident")]
    pub policy: Option<String>,
    /// Walk through it on this incident.
    #[arg(long, value_name = "REF")]
    pub incident: Option<String>,
    /// Which step was taken.
    #[arg(long, value_name = "NUMBER", requires = "incident")]
    pub step: Option<usize>,
    /// The step is done.
    #[arg(long, requires = "step", conflicts_with = "not_needed")]
    pub done: bool,
    /// The step is not needed; why comes with `--note`.
    #[arg(long, requires = "step")]
    pub not_needed: bool,
    /// Crime number, LADO or IWF reference, ticket.
    #[arg(long, value_name = "NUMBER", requires = "step")]
    pub reference: Option<String>,
    /// A file with what was found or done, or why it is not needed; `-` for standard input.
    #[arg(long, value_name = "FILE", requires = "step")]
    pub note: Option<PathBuf>,
    /// Read the steps taken as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE", requires = "incident", conflicts_with = "step")]
    pub json: Option<PathBuf>,
}

/// Lists the procedures or shows one, which needs no vault and no school; or walks through one on
/// an incident.
///
/// # Errors
/// When the policy has no such procedure, with near misses; when there is no such incident.
pub fn run(context: &Context, args: &ProcedureArgs) -> Result<Outcome, Error> {
    if let Some(incident) = &args.incident {
        return walk::run(context, args, incident);
    }
    let policy = policy(context, args.policy.as_deref())?;
    let words = args.words.join(" ");
    let found = policy.procedures_like(&words)?;
    // On paper there is a box to tick.
    let boxes = context.format == Some(Format::Html);
    if !found.is_empty() {
        return Ok(Outcome::report(report::show(
            &policy,
            &found.iter().collect::<Vec<_>>(),
            boxes,
        )));
    }
    let procedures = policy.procedures()?.procedure;
    if words.trim().is_empty() {
        return Ok(Outcome::report(report::list(&policy, &procedures)));
    }
    Err(no_such(&procedures, &words))
}

/// The policy has no procedure for some words: what looks alike.
pub(super) fn no_such(procedures: &[Procedure], words: &str) -> Error {
    let message = format!("the policy has no procedure for `{words}`");
    let see = "See all of them with `osafe procedure`.";
    no_match(procedures, words, &message, see)
}

/// The procedures that fit some words, the best first.
fn found<'p>(
    procedures: &'p [Procedure],
    words: &str,
) -> Result<Vec<lookup::Found<'p, Procedure>>, Error> {
    let found = lookup::find(procedures, words);
    if found.is_empty() { Err(no_such(procedures, words)) } else { Ok(found) }
}
