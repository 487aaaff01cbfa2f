//! `osafe incident act`, `waive`, `require`, `note`, `wait`: what is done about an incident.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use clap::Args;
use serde::Deserialize;

use super::{change, from_json, look, text};
use crate::cli::word;
use crate::context::Context;
use crate::domain::action::{Action, most_urgent_first};
use crate::domain::entry::Acted;
use crate::domain::incident::Waiting;
use crate::domain::moment::Moment;
use crate::domain::pattern::SuggestionCode;
use crate::domain::reference::Reference;
use crate::error::Error;
use crate::outcome::Outcome;

/// What `osafe incident act` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe incident act 2026-0007                      asks which action and what was done\n  \
                   osafe incident act 2026-0007 police --with \"101\" --reference 46/1234/26\n  \
                   osafe incident act 2026-0007 --json - < done.json",
    after_help = "JSON: {action, done, who, with, reference, note}; all but `action` may be left out."
)]
pub struct ActArgs {
    /// The incident.
    pub reference: Reference,
    /// The action, as `osafe incident show` names it.
    pub action: Option<String>,
    /// When it was done: today, last friday, 3 march; else now.
    #[arg(long, value_name = "DATE")]
    pub done: Option<String>,
    /// Who did it, if not you: an office.
    #[arg(long, value_name = "OFFICE")]
    pub who: Option<String>,
    /// With whom: an agency or an office.
    #[arg(long, value_name = "AGENCY")]
    pub with: Option<String>,
    /// Crime number, LADO or IWF reference, ticket.
    #[arg(long = "reference", value_name = "REFERENCE")]
    pub under: Option<String>,
    /// A file with what was said and done; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub note: Option<PathBuf>,
    /// Read it as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["action", "done", "who", "with", "under", "note"])]
    pub json: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActJson {
    action: String,
    #[serde(default)]
    done: Option<Moment>,
    #[serde(default)]
    who: Option<String>,
    #[serde(default)]
    with: Option<String>,
    #[serde(default)]
    reference: Option<String>,
    #[serde(default)]
    note: Option<String>,
}

/// Records an action as done.
pub(super) fn act(context: &Context, args: &ActArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let acted = if let Some(path) = &args.json {
        let json: ActJson = from_json(context, path)?;
        Acted {
            action: json.action,
            title: String::new(),
            done: json.done,
            who: json.who,
            with: json.with,
            reference: json.reference,
            note: json.note,
        }
    } else {
        asked(context, args, now)?
    };
    if let Some(done) = acted.done.filter(|done| done.is_after(now)) {
        return Err(Error::usage(format!("`done` is in the future: {}", done.in_words()))
            .hint("Nothing was saved."));
    }
    change(context, args.reference, args.json.is_some(), |case, writing| {
        Ok(case.act(writing, acted)?)
    })
}

fn asked(context: &Context, args: &ActArgs, now: DateTime<Tz>) -> Result<Acted, Error> {
    let prompt = &context.prompt;
    let ask = prompt.can_ask() && args.action.is_none();
    let action = which(context, args.reference, args.action.as_deref())?;
    let parse = |text: &str| Moment::past(text, now).map_err(|error| error.to_string());
    let done = match &args.done {
        Some(text) => Some(Moment::past(text, now)?),
        None if ask => Some(prompt.parsed("When was it done", Some("now"), parse)?),
        None => None,
    };
    let line = |given: &Option<String>, question: &str| match given {
        Some(text) => Ok(Some(text.clone())),
        None if ask => prompt.optional_line(question),
        None => Ok(None),
    };
    let who = line(&args.who, "Who did it, if not you")?;
    let with = line(&args.with, "With whom: agency, office, person")?;
    let reference = line(&args.under, "Crime number, ticket or other reference")?;
    let note = match &args.note {
        Some(path) => context.text_from(path)?.trim().to_owned(),
        None if ask => prompt.narrative("What was said and done, if there is more to say")?,
        None => String::new(),
    };
    let note = (!note.is_empty()).then_some(note);
    Ok(Acted { action, title: String::new(), done, who, with, reference, note })
}

// The open actions, most urgent first, when none was named.
fn which(context: &Context, reference: Reference, named: Option<&str>) -> Result<String, Error> {
    if let Some(action) = named {
        return Ok(action.to_owned());
    }
    let case = look(context, reference)?;
    let open: Vec<Action> = most_urgent_first(case.open_actions().cloned().collect());
    let ids: Vec<&str> = open.iter().map(|action| action.id.as_str()).collect();
    if open.is_empty() {
        return Err(Error::usage(format!("incident {reference} has no open action")));
    }
    if !context.prompt.can_ask() {
        return Err(
            Error::usage("which action is missing").hint(format!("Name one: {}.", ids.join(", ")))
        );
    }
    let options: Vec<String> =
        open.iter().map(|action| format!("{}  {}", action.id, action.title)).collect();
    let chosen = context.prompt.choose("Which action", &options, 0)?;
    Ok(open[chosen].id.clone())
}

/// What `osafe incident waive` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe incident waive 2026-0007 warning            asks for the reason\n  \
                   osafe incident waive 2026-0007 --json - < left-out.json",
    after_help = "JSON: {action, reason}."
)]
pub struct WaiveArgs {
    /// The incident.
    pub reference: Reference,
    /// The action, as `osafe incident show` names it.
    pub action: Option<String>,
    /// A file with the reason; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub reason: Option<PathBuf>,
    /// Read it as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["action", "reason"])]
    pub json: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WaiveJson {
    action: String,
    reason: String,
}

/// Leaves an action out.
pub(super) fn waive(context: &Context, args: &WaiveArgs) -> Result<Outcome, Error> {
    let WaiveJson { action, reason } = match &args.json {
        Some(path) => from_json(context, path)?,
        None => WaiveJson {
            action: which(context, args.reference, args.action.as_deref())?,
            reason: text(context, "Why it is left out", args.reason.as_ref())?,
        },
    };
    change(context, args.reference, args.json.is_some(), |case, writing| {
        Ok(case.waive(writing, &action, &reason)?)
    })
}

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
        if args.taken && args.code == SuggestionCode::ContinuedInfringements {
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
