//! `osafe report`: the papers people hand over.

mod all;
mod checks;
mod filter;
mod governors;
mod incidents;
mod of_policy;
mod people;
mod period;
mod provenance;
mod slt;
mod verify;
mod written;

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};

use self::period::PeriodArgs;
use super::chronology;
use super::incident::ListArgs;
use crate::context::Context;
use crate::domain::role::Role;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::render::Format;
use crate::report::Report;

/// What `osafe report` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe report incidents\n  \
                   osafe report incidents -o log.xlsx        the form by the file's name\n  \
                   osafe report filter --open                in your browser\n  \
                   osafe report --all reports --forms html,docx\n  \
                   osafe report verify log.html              is it as it was made?",
    after_help = "What is written to a file is noted in the audit chain of the vault it was made from: its name,\n\
                  period and hash. A page of your own in templates/report.html takes the place of the usual one;\n\
                  logo and colour stand under [look] in osafe.toml."
)]
pub struct ReportArgs {
    /// Which.
    #[command(subcommand)]
    pub report: Option<ReportCommand>,
    /// Open it with the system's own program, as a web page unless `--format` says otherwise.
    #[arg(long, global = true, conflicts_with = "output")]
    pub open: bool,
    /// Write every report that needs no name into a new folder, whole or not at all.
    #[arg(long, value_name = "DIR")]
    pub all: Option<PathBuf>,
    /// With `--all`: in these forms, several after commas; html unless named.
    #[arg(long, value_name = "FORMS", value_delimiter = ',', requires = "all", value_parser = form())]
    pub forms: Vec<Format>,
}

fn form() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::as_str))
        .try_map(|name| name.parse::<Format>())
}

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
    /// The yearly audit of training needs: coverage by role and gaps first, then everybody's answers.
    #[command(
        before_help = "Examples:\n  osafe report training-audit -o training.docx\n  osafe report training-audit --on \"31 july\""
    )]
    TrainingAudit(people::AuditArgs),
    /// Who has signed which agreement, by class and role, and who has not.
    #[command(
        before_help = "Examples:\n  osafe report agreements -o agreements.xlsx\n  osafe report agreements --without-names -o for-governors.html"
    )]
    Agreements(people::AgreementsArgs),
    /// Every duty of the policy with the record that proves it: `osafe policy coverage`.
    Coverage,
    /// Every review, when it was last done and is next due, and how many were done in time, in a
    /// period and in the one before.
    #[command(
        before_help = "Examples:\n  osafe report reviews\n  osafe report reviews --period last-term -o reviews.docx"
    )]
    Reviews(PeriodArgs),
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
    /// Whether a file is a report as it was made here: exit code 1 when it was changed, 3 when
    /// nothing is known of it.
    #[command(before_help = "Example:\n  osafe report verify log.html")]
    Verify {
        /// The file.
        file: PathBuf,
    },
}

impl ReportCommand {
    /// What it is called, and its file.
    fn name(&self) -> &'static str {
        match self {
            ReportCommand::Governors(_) => "governors",
            ReportCommand::Incidents(_) => "incidents",
            ReportCommand::Slt(_) => "slt",
            ReportCommand::IncidentForm(_) => "incident-form",
            ReportCommand::Chronology(_) => "chronology",
            ReportCommand::Checks(_) => "checks",
            ReportCommand::TrainingAudit(_) => "training-audit",
            ReportCommand::Agreements(_) => "agreements",
            ReportCommand::Coverage => "coverage",
            ReportCommand::Reviews(_) => "reviews",
            ReportCommand::SanctionsPoster(_) => "sanctions-poster",
            ReportCommand::ProcedureCard(_) => "procedure-card",
            ReportCommand::Filter(_) => "filter",
            ReportCommand::Verify { .. } => "verify",
        }
    }

    /// The set of `--all`: every report that needs nothing to be named.
    fn set() -> Vec<ReportCommand> {
        vec![
            ReportCommand::Governors(PeriodArgs::default()),
            ReportCommand::Incidents(ListArgs::default()),
            ReportCommand::Slt(PeriodArgs::default()),
            ReportCommand::IncidentForm(of_policy::FormArgs { reference: None, blank: true }),
            ReportCommand::Checks(PeriodArgs::default()),
            ReportCommand::TrainingAudit(people::AuditArgs::default()),
            ReportCommand::Agreements(people::AgreementsArgs::default()),
            ReportCommand::Coverage,
            ReportCommand::Reviews(PeriodArgs::default()),
            ReportCommand::SanctionsPoster(of_policy::PosterArgs {
                role: Role::Child,
                policy: None,
            }),
            ReportCommand::Filter(PeriodArgs::default()),
        ]
    }
}

/// Prints a report, writes it to a file, shows it, or holds a file against what was made.
///
/// # Errors
/// When the vault it reads cannot be opened, or the file cannot be written.
pub fn run(context: &Context, args: &ReportArgs) -> Result<Outcome, Error> {
    let context = &context.asking_once();
    let command = match (&args.report, &args.all) {
        (None, Some(folder)) if args.open || context.output.is_some() => {
            let text = format!("`--all {}` writes its own files", folder.display());
            return Err(Error::usage(text).hint("Leave `--open` and `-o` out."));
        }
        (None, Some(folder)) => return all::run(context, folder, &args.forms),
        (Some(_), Some(_)) => {
            return Err(Error::usage("`--all` is for every report: name none beside it"));
        }
        (None, None) => {
            return Err(Error::usage("no report was named")
                .hint("`osafe report --help` lists them; `--all DIR` makes the set."));
        }
        (Some(ReportCommand::Verify { file }), None) => return verify::run(context, file),
        (Some(command), None) => command,
    };
    let report = report(context, command)?;
    match &context.output {
        Some(path) => written::to_file(context, command, report, path),
        None if args.open => written::shown(context, command, report),
        None => Ok(Outcome::report(report)),
    }
}

fn report(context: &Context, command: &ReportCommand) -> Result<Report, Error> {
    match command {
        ReportCommand::Governors(args) => governors::report(context, args),
        ReportCommand::Incidents(args) => incidents::report(context, args),
        ReportCommand::Slt(args) => slt::report(context, args),
        ReportCommand::IncidentForm(args) => of_policy::form(context, args),
        ReportCommand::Chronology(args) => chronology::report(context, args),
        ReportCommand::Checks(args) => checks::report(context, args),
        ReportCommand::TrainingAudit(args) => people::training_audit(context, args),
        ReportCommand::Agreements(args) => people::agreements(context, args),
        ReportCommand::Coverage => of_policy::duties(context),
        ReportCommand::Reviews(args) => of_policy::all_reviews(context, args),
        ReportCommand::SanctionsPoster(args) => of_policy::poster(context, args),
        ReportCommand::ProcedureCard(args) => of_policy::card(context, args),
        ReportCommand::Filter(args) => filter::report(context, args),
        // Answered before.
        ReportCommand::Verify { .. } => Err(Error::usage("`verify` is no report")),
    }
}
