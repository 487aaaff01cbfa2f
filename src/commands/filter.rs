//! `osafe filter`: what the web filter saw, and the technician's books about it.

pub mod layouts;

use clap::Subcommand;

use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;

/// What to do.
#[derive(Debug, Subcommand)]
pub enum FilterCommand {
    /// The log layouts osafe can read, and which were tried on a real export.
    #[command(before_help = "Example:\n  osafe filter layouts")]
    Layouts,
}

/// Runs it.
///
/// # Errors
/// The command's own.
pub fn run(_context: &Context, command: &FilterCommand) -> Result<Outcome, Error> {
    match command {
        FilterCommand::Layouts => layouts::run(),
    }
}
