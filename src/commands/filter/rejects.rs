//! `osafe filter rejects`: the rows of a log that could not be read.

use clap::Args;

use crate::commands::open;
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::rejects as report;
use crate::store::filter_rejects;
use crate::vault::VaultKind;

/// What `osafe filter rejects` takes.
#[derive(Debug, Args)]
pub struct RejectsArgs {
    /// Number of the import; else the latest one with rejected rows.
    #[arg(value_name = "IMPORT")]
    pub import: Option<String>,
}

/// Lists them.
///
/// # Errors
/// When there is no such import.
pub fn run(context: &Context, args: &RejectsArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    let batches = filter_rejects::batches(&vault)?;
    let import = args.import.as_ref().or(batches.first().map(|batch| &batch.import));
    let Some(import) = import else { return Ok(Outcome::report(report::none())) };
    let rows = filter_rejects::of(&vault, import)?;
    Ok(Outcome::report(report::rejects(import, &rows, &batches)))
}
