//! `osafe report`: the papers people hand over.

mod checks;
mod filter;
mod governors;
mod incidents;
mod of_policy;
mod period;
mod provenance;
mod slt;

use clap::Subcommand;

use self::period::PeriodArgs;
use super::chronology;
use super::incident::ListArgs;
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::Report;

/// Which report.
#[derive(Debug, Subcommand)]
pub enum ReportCommand {
    /// The termly report to governors: numbers and trends, and nobody in it can be recognised.
    #[command(
        before_help = "Examples:\n  osafe report governors\n  osafe report governors --period last-term --format html -o governors.html\n  \
                       osafe report governors --period this-year"
    )]
    Governors(PeriodArgs),
    /// The incident log: what happened, what was done, by whom it was reported.
    #[command(
        before_help = "Example:\n  osafe report incidents --from \"1 september\" --format html -o log.html"
    )]
    Incidents(ListArgs),
    /// The weekly report to senior leaders: what is open, late and urgent, and which sites were blocked.
    #[command(
        before_help = "Examples:\n  osafe report slt\n  osafe report slt --format html -o week.html"
    )]
    Slt(PeriodArgs),
    /// The Cause for Concern form: of one incident, or a blank one for handwriting.
    #[command(
        before_help = "Examples:\n  osafe report incident-form 2026-0007 --format html -o form.html\n  \
                       osafe report incident-form --blank --format html -o blank.html"
    )]
    IncidentForm(of_policy::FormArgs),
    /// Everything about one person, or one incident, in the order of time: `osafe chronology`.
    #[command(
        before_help = "Example:\n  osafe report chronology P0007 --redact --format html -o chronology.html"
    )]
    Chronology(chronology::ChronologyArgs),
    /// The review pack of filtering and monitoring: roles, checks, changes, decisions, findings.
    #[command(
        before_help = "Example:\n  osafe report checks --period this-year --format html -o pack.html"
    )]
    Checks(PeriodArgs),
    /// Every duty of the policy with the record that proves it: `osafe policy coverage`.
    Coverage,
    /// Every review, when it was last done and when it is next due: `osafe review list`.
    Reviews,
    /// The policy's table of incidents, to hang on the wall; needs no vault.
    #[command(
        before_help = "Example:\n  osafe report sanctions-poster --role child --format html -o poster.html"
    )]
    SanctionsPoster(of_policy::PosterArgs),
    /// The steps of a procedure with boxes to tick; needs no vault.
    #[command(
        before_help = "Example:\n  osafe report procedure-card nudes --format html -o card.html"
    )]
    ProcedureCard(of_policy::CardArgs),
    /// What the web filter saw: by day, harm, category, person, host and search.
    #[command(before_help = "Example:\n  osafe report filter --from \"last monday\"")]
    Filter(PeriodArgs),
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
        ReportCommand::Governors(args) => governors::report(context, args),
        ReportCommand::Incidents(args) => incidents::report(context, args),
        ReportCommand::Slt(args) => slt::report(context, args),
        ReportCommand::IncidentForm(args) => of_policy::form(context, args),
        ReportCommand::Chronology(args) => chronology::report(context, args),
        ReportCommand::Checks(args) => checks::report(context, args),
        ReportCommand::Coverage => of_policy::duties(context),
        ReportCommand::Reviews => of_policy::all_reviews(context),
        ReportCommand::SanctionsPoster(args) => of_policy::poster(context, args),
        ReportCommand::ProcedureCard(args) => of_policy::card(context, args),
        ReportCommand::Filter(args) => filter::report(context, args),
    }
}
