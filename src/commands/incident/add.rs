//! `osafe incident require`, `note`, `wait` and `decide`: what is added to an incident.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use serde::Deserialize;

use super::{change, from_json, text};
use crate::cli::word;
use crate::context::Context;
use crate::domain::incident::{IncidentStatus, Waiting};
use crate::domain::moment::Moment;
use crate::domain::pattern::SuggestionCode;
use crate::domain::reference::Reference;
use crate::error::Error;
use crate::outcome::Outcome;

/// What `osafe incident require` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe incident require 2026-0007 --due friday     asks what and why\n  \
                   osafe incident require 2026-0007 --json - < action.json",
    after_help = "JSON: {title, why, due}; `due` may be left out."
)]
pub struct RequireArgs {
    /// The incident.
    pub reference: Reference,
    /// By when.
    #[arg(long, value_name = "DATE")]
    pub due: Option<String>,
    /// Read it as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE", conflicts_with = "due")]
    pub json: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RequireJson {
    title: String,
    why: String,
    #[serde(default)]
    due: Option<NaiveDate>,
}

/// Adds an action of one's own.
pub(super) fn require(context: &Context, args: &RequireArgs) -> Result<Outcome, Error> {
    let json: RequireJson = if let Some(path) = &args.json {
        from_json(context, path)?
    } else {
        let school = context.school()?;
        let now = context.local_now(&school)?;
        let due = args.due.as_deref().map(|text| Moment::any_day(text, now)).transpose()?;
        if !context.prompt.can_ask() {
            return Err(Error::usage("what has to be done, and why, is missing")
                .hint("Send it with `--json FILE`, or run it in a terminal. Nothing was saved."));
        }
        let title = context.prompt.line("What has to be done", None)?;
        RequireJson { title, why: context.prompt.line("Why", None)?, due }
    };
    change(context, args.reference, args.json.is_some(), |case, writing| {
        case.require(writing, &json.title, &json.why, json.due)?;
        Ok(())
    })
}

/// What `osafe incident note` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe incident note 2026-0007                     asks for the text\n  \
                         osafe incident note 2026-0007 --text - < note.txt"
)]
pub struct NoteArgs {
    /// The incident.
    pub reference: Reference,
    /// A file with the text; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub text: Option<PathBuf>,
}

/// Writes something down.
pub(super) fn note(context: &Context, args: &NoteArgs) -> Result<Outcome, Error> {
    let text = text(context, "What should be remembered", args.text.as_ref())?;
    change(context, args.reference, false, |case, writing| Ok(case.note(writing, &text)?))
}

/// What `osafe incident wait` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe incident wait 2026-0007 --for police --until \"1 december\"\n  \
                         osafe incident wait 2026-0007 --over"
)]
pub struct WaitArgs {
    /// The incident.
    pub reference: Reference,
    /// For which agency or office.
    #[arg(long = "for", value_name = "AGENCY", required_unless_present = "over")]
    pub whom: Option<String>,
    /// When to ask again.
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,
    /// It has answered, or is waited for no longer.
    #[arg(long, conflicts_with_all = ["whom", "until"])]
    pub over: bool,
}

/// Waits for another body, or stops waiting.
pub(super) fn wait(context: &Context, args: &WaitArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let until = args.until.as_deref().map(|text| Moment::any_day(text, now)).transpose()?;
    change(context, args.reference, false, |case, writing| match &args.whom {
        Some(whom) => Ok(case.wait(writing, Waiting { whom: whom.clone(), until })?),
        None => Ok(case.resume(writing, None)?),
    })
}

/// What `osafe incident decide` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe incident decide 2026-0007 police-list --taken\n  \
                   osafe incident decide 2026-0007 continued-infringements --not-taken --reason - < why.txt",
    after_help = "Taking up continued infringements adds the actions of that row."
)]
pub struct DecideArgs {
    /// The incident.
    pub reference: Reference,
    /// What was pointed out.
    #[arg(value_parser = word::<SuggestionCode>())]
    pub code: SuggestionCode,
    /// It applies.
    #[arg(long, required_unless_present = "not_taken", conflicts_with = "not_taken")]
    pub taken: bool,
    /// It does not apply.
    #[arg(long)]
    pub not_taken: bool,
    /// A file with the reason; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub reason: Option<PathBuf>,
}

/// Records a decision about something pointed out.
pub(super) fn decide(context: &Context, args: &DecideArgs) -> Result<Outcome, Error> {
    let reason = text(context, "Why", args.reason.as_ref())?;
    let school = context.school()?;
    change(context, args.reference, false, |case, writing| {
        case.decide(writing, args.code, args.taken, &reason)?;
        let open = case.incident.status != IncidentStatus::Closed;
        if open && args.taken && args.code == SuggestionCode::ContinuedInfringements {
            let incident = &case.incident;
            let sanctions = school.policy_on(incident.occurred.day())?.sanctions()?;
            let rule = sanctions.continuing(incident.role);
            let row = rule.and_then(|rule| sanctions.row(incident.role, &rule.row));
            let marks = row.map(|row| sanctions.marks(row)).unwrap_or_default();
            case.also_require(marks);
        }
        Ok(())
    })
}
