//! `osafe report`: the papers people hand over.

mod filter;
mod incidents;
mod provenance;

use clap::{Args, Subcommand};

use super::incident::ListArgs;
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::Report;

/// Which report.
#[derive(Debug, Subcommand)]
pub enum ReportCommand {
    /// The incident log: what happened, what was done, by whom it was reported.
    #[command(
        before_help = "Example:\n  osafe report incidents --from \"1 september\" --format html -o log.html"
    )]
    Incidents(ListArgs),
    /// What the web filter saw: by day, harm, category, person, host and search.
    #[command(before_help = "Example:\n  osafe report filter --from \"last monday\"")]
    Filter(PeriodArgs),
}

/// Which days.
#[derive(Debug, Default, Args)]
pub struct PeriodArgs {
    /// First day; else the first there is.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Last day; else the last there is.
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
}

/// Prints a report.
///
/// # Errors
/// When the vault it reads cannot be opened.
pub fn run(context: &Context, command: &ReportCommand) -> Result<Outcome, Error> {
    Ok(Outcome::report(report(context, command)?))
}

fn report(context: &Context, command: &ReportCommand) -> Result<Report, Error> {
    match command {
        ReportCommand::Incidents(args) => incidents::report(context, args),
        ReportCommand::Filter(args) => filter::report(context, args),
    }
}
