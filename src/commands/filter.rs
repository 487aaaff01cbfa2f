//! `osafe filter`: what the web filter saw, and the technician's books about it.

pub mod books;
pub mod breach;
pub mod change;
pub mod check;
pub mod events;
pub mod ignore;
pub mod layouts;
pub mod learn;
pub mod map;
pub mod names;
pub mod overblocked;
pub mod receipt;
pub mod rejects;
pub mod unblock;
pub(super) mod whose;

use clap::Subcommand;

use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;

/// What to do.
#[derive(Debug, Subcommand)]
pub enum FilterCommand {
    /// The log layouts osafe can read, and which were tried on a real export.
    Layouts(layouts::LayoutsArgs),
    /// Single events, the newest last.
    #[command(
        before_help = "Examples:\n  osafe filter events --person aa123 --from \"last monday\"\n  \
                       osafe filter events --harm self-harm --format csv\n  \
                       osafe filter events --flagged --limit 20"
    )]
    Events(events::EventsArgs),
    /// Everything a user, device or address did around a moment, allowed or not.
    #[command(
        before_help = "Examples:\n  osafe filter context aa123 --around \"2026-11-16 10:30\"\n  \
                       osafe filter context 10.20.3.4 --around \"yesterday 14:05\" --minutes 10"
    )]
    Context(events::ContextArgs),
    /// The rows of a log that could not be read, as the log has them.
    #[command(
        before_help = "Examples:\n  osafe filter rejects\n  osafe filter rejects 3 --format csv > rejected.csv"
    )]
    Rejects(rejects::RejectsArgs),
    /// Who is behind the user names, devices and addresses of the log.
    #[command(subcommand)]
    Names(names::NamesCommand),
    /// Tests that filtering works: what was tested where, and what follows.
    #[command(subcommand)]
    Check(check::CheckCommand),
    /// Changes to the filter: what, why, whose risk assessment and whose consent.
    #[command(subcommand)]
    Change(change::ChangeCommand),
    /// Requests to let a site through, and what senior management decides.
    #[command(subcommand)]
    Unblock(unblock::UnblockCommand),
    /// What got through the filter, and who was told.
    #[command(subcommand)]
    Breach(breach::BreachCommand),
    /// Reports of the filter that somebody went through.
    #[command(subcommand)]
    Receipt(receipt::ReceiptCommand),
    /// What may be blocked without need: what was asked for, and what harms nobody.
    Overblocked(overblocked::OverblockedArgs),
    /// Leave noise out of the episodes, with a reason, an owner and an end.
    #[command(subcommand)]
    Ignore(ignore::IgnoreCommand),
    /// Say what a category is about that osafe does not know or takes for something else.
    Map(map::MapArgs),
}

/// Runs it.
///
/// # Errors
/// The command's own.
pub fn run(context: &Context, command: &FilterCommand) -> Result<Outcome, Error> {
    match command {
        FilterCommand::Layouts(args) => layouts::run(context, args),
        FilterCommand::Events(args) => events::events(context, args),
        FilterCommand::Context(args) => events::context(context, args),
        FilterCommand::Rejects(args) => rejects::run(context, args),
        FilterCommand::Names(command) => names::run(context, command),
        FilterCommand::Check(command) => check::run(context, command),
        FilterCommand::Change(command) => change::run(context, command),
        FilterCommand::Unblock(command) => unblock::run(context, command),
        FilterCommand::Breach(command) => breach::run(context, command),
        FilterCommand::Receipt(command) => receipt::run(context, command),
        FilterCommand::Overblocked(args) => overblocked::run(context, args),
        FilterCommand::Ignore(command) => ignore::run(context, command),
        FilterCommand::Map(args) => map::run(context, args),
    }
}
