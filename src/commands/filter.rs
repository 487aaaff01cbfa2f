//! `osafe filter`: what the web filter saw, and the technician's books about it.

mod books;
pub mod layouts;
pub mod names;

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
    /// Who is behind the user names, devices and addresses of the log.
    #[command(subcommand)]
    Names(names::NamesCommand),
}

/// Runs it.
///
/// # Errors
/// The command's own.
pub fn run(context: &Context, command: &FilterCommand) -> Result<Outcome, Error> {
    match command {
        FilterCommand::Layouts => layouts::run(),
        FilterCommand::Names(command) => names::run(context, command),
    }
}
