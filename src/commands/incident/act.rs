//! `osafe incident act` and `waive`: required actions that were done, or left out.

use std::path::PathBuf;

use chrono::DateTime;
use chrono_tz::Tz;
use clap::Args;
use serde::Deserialize;

use super::{change, from_json, look, text};
use crate::context::Context;
use crate::domain::action::{Action, most_urgent_first};
use crate::domain::entry::Acted;
use crate::domain::moment::Moment;
use crate::domain::reference::Reference;
use crate::error::Error;
use crate::outcome::Outcome;

/// What `osafe incident act` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe incident act 2026-0007                      asks which action and what was done\n  \
                   osafe incident act 2026-0007 police --with \"101\" --reference 46/1234/26\n  \
                   osafe incident act 2026-0007 police lscb --done today   both in one call\n  \
                   osafe incident act 2026-0007 --json - < done.json",
    after_help = "JSON: {action, done, who, with, reference, note}; all but `action` may be left out, and\n  \
                  `actions`, a list, may stand for it. All of them are recorded, or none."
)]
pub struct ActArgs {
    /// The incident.
    pub reference: Reference,
    /// The actions, as `osafe incident show` names them.
    #[arg(value_name = "ACTION")]
    pub actions: Vec<String>,
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
    #[arg(long = "reference", alias = "ref", value_name = "NUMBER")]
    pub under: Option<String>,
    /// A file with what was said and done; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub note: Option<PathBuf>,
    /// Read it as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["actions", "done", "who", "with", "under", "note"])]
    pub json: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActJson {
    #[serde(default)]
    action: Option<String>,
    #[serde(default)]
    actions: Vec<String>,
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

/// Records actions as done.
pub(super) fn act(context: &Context, args: &ActArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let (actions, acted) = if let Some(path) = &args.json {
        let ActJson { action, actions, done, who, with, reference, note } =
            from_json(context, path)?;
        let acted = Acted { done, who, with, reference, note, ..Acted::default() };
        (named(action, actions)?, acted)
    } else {
        (which(context, args.reference, &args.actions)?, asked(context, args, now)?)
    };
    if let Some(done) = acted.done.filter(|done| done.is_after(now)) {
        return Err(Error::usage(format!("`done` is in the future: {}", done.in_words()))
            .hint("Nothing was saved."));
    }
    change(context, args.reference, args.json.is_some(), |case, writing| {
        for action in actions {
            case.act(writing, Acted { action, ..acted.clone() })?;
        }
        Ok(())
    })
}

// Everything but the action: when, by and with whom, under which reference.
fn asked(context: &Context, args: &ActArgs, now: DateTime<Tz>) -> Result<Acted, Error> {
    let prompt = &context.prompt;
    let ask = prompt.can_ask() && args.actions.is_empty();
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
    Ok(Acted { done, who, with, reference, note, ..Acted::default() })
}

// The actions that JSON names, alone or in a list.
fn named(one: Option<String>, many: Vec<String>) -> Result<Vec<String>, Error> {
    let all: Vec<String> = one.into_iter().chain(many).collect();
    if all.is_empty() {
        return Err(Error::usage("`action` is missing").hint("Nothing was saved."));
    }
    Ok(all)
}

// The actions that were named; else one of the open ones, most urgent first.
fn which(context: &Context, reference: Reference, named: &[String]) -> Result<Vec<String>, Error> {
    if !named.is_empty() {
        return Ok(named.to_vec());
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
    Ok(vec![open[chosen].id.clone()])
}

/// What `osafe incident waive` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe incident waive 2026-0007 warning            asks for the reason\n  \
                   osafe incident waive 2026-0007 police lscb --reason why.txt\n  \
                   osafe incident waive 2026-0007 --json - < left-out.json",
    after_help = "JSON: {action, reason}, or {actions, reason} with a list. All of them are left out, each with\n  \
                  that reason, or none."
)]
pub struct WaiveArgs {
    /// The incident.
    pub reference: Reference,
    /// The actions, as `osafe incident show` names them.
    #[arg(value_name = "ACTION")]
    pub actions: Vec<String>,
    /// A file with the reason; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub reason: Option<PathBuf>,
    /// Read it as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["actions", "reason"])]
    pub json: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WaiveJson {
    #[serde(default)]
    action: Option<String>,
    #[serde(default)]
    actions: Vec<String>,
    reason: String,
}

/// Leaves actions out.
pub(super) fn waive(context: &Context, args: &WaiveArgs) -> Result<Outcome, Error> {
    let (actions, reason) = if let Some(path) = &args.json {
        let json: WaiveJson = from_json(context, path)?;
        (named(json.action, json.actions)?, json.reason)
    } else {
        let actions = which(context, args.reference, &args.actions)?;
        (actions, text(context, "Why it is left out", args.reason.as_ref())?)
    };
    change(context, args.reference, args.json.is_some(), |case, writing| {
        for action in &actions {
            case.waive(writing, action, &reason)?;
        }
        Ok(())
    })
}
