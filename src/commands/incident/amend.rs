//! `osafe incident amend` and `link`: corrections that show old and new, and what belongs together.

use std::path::PathBuf;

use clap::Args;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::super::judgement::judged;
use super::super::log::{Post, one_row};
use super::super::{clocks, open_case, writing};
use super::{answer, from_json, hinted, look, text};
use crate::context::Context;
use crate::domain::case::{Case, differences};
use crate::domain::concern::Concern;
use crate::domain::reference::Reference;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::store::incidents;

/// What `osafe incident amend` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe incident amend 2026-0007                    asks which field, and what is right\n  \
                   echo '{\"reason\": \"Miss Ward rang\", \"concern\": {\"place\": \"Library\"}}' | osafe incident amend 2026-0007 --json -",
    after_help = "JSON: {reason, concern}; `concern` has only the fields that change, as in `osafe log --help-json`; null \
                  takes\n  one away. Another `incident` is another row of the policy: its actions are added."
)]
pub struct AmendArgs {
    /// The incident.
    pub reference: Reference,
    /// Read it as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AmendJson {
    reason: String,
    concern: Map<String, Value>,
}

/// Corrects an incident.
pub(super) fn amend(context: &Context, args: &AmendArgs) -> Result<Outcome, Error> {
    let context = &context.asking_once();
    // What the person saw when they decided; none when a program sends fields.
    let (seen, AmendJson { reason, concern: fields }) = if let Some(path) = &args.json {
        (None, from_json(context, path)?)
    } else {
        let case = look(context, args.reference)?;
        let asked = asked(context, &case)?;
        (Some(case.incident.concern), asked)
    };
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let mut vault = open_case(context, &school, args.reference)?;
    let writing = writing(&vault, now);
    let kind = vault.about().kind;
    let post = Post::open(&school, Some(&context.identity()?), now.date_naive())?;
    let case = incidents::change(&mut vault, now.to_utc(), args.reference, |case| {
        let old = case.incident.concern.clone();
        if seen.is_some_and(|seen| seen != old) {
            return Err(Error::failed("somebody else changed the incident in the meantime")
                .hint("Nothing was saved. Look at it again and correct what is still wrong."));
        }
        let new = merged(&old, fields)?;
        let faults: Vec<String> = new.faults(now).iter().map(ToString::to_string).collect();
        if !faults.is_empty() {
            return Err(Error::usage(format!(
                "the correction is not right: {}",
                faults.join("; ")
            ))
            .hint("Nothing was saved."));
        }
        if !post.may_hold(kind, &new) {
            return Err(Error::usage("then the incident would be about somebody whose record this vault must not hold")
                .hint("Nothing was saved. Log it anew: `osafe log` seals it to those who may read it, and write a note here."));
        }
        case.amend(&writing, new.clone(), &reason).map_err(|e| hinted(e.into(), case))?;
        if new.incident != old.incident || new.role != old.role || new.occurred != old.occurred {
            let judgement = judged(&school, &new, now)?;
            case.incident.policy = judgement.policy;
            case.judge_again(&writing, judgement.row, judgement.actions);
            for suggestion in judgement.suggestions {
                case.point_out(&writing, suggestion);
            }
        }
        Ok(())
    })?;
    let outcome = answer(context, args.json.is_some(), &case)?
        .kept(format!("incident {} is corrected", args.reference));
    Ok(clocks::after_case(outcome, &school, &vault, now.to_utc(), &case))
}

fn merged(old: &Concern, fields: Map<String, Value>) -> Result<Concern, Error> {
    let wrong = |error: serde_json::Error| {
        Error::usage(format!("the correction is not a concern: {error}"))
            .hint("Nothing was saved. `osafe log --help-json` says what a concern may hold.")
    };
    let mut value = serde_json::to_value(old).map_err(wrong)?;
    if let Value::Object(whole) = &mut value {
        for (field, new) in fields {
            if new.is_null() {
                whole.remove(&field);
            } else {
                whole.insert(field, new);
            }
        }
    }
    serde_json::from_value(value).map_err(wrong)
}

// The fields that are one line or one text; people and lists go by JSON.
const FIELDS: [(&str, &str); 12] = [
    ("incident", "Row of the policy, as C12"),
    ("occurred", "When it happened, as 2026-11-20 or 2026-11-20T10:15"),
    ("description", "What happened"),
    ("own_words", "Their own words"),
    ("place", "Where"),
    ("device", "Device"),
    ("platform", "App, service or site"),
    ("account", "Signed in as"),
    ("area", "Area of risk: content, contact, conduct or commerce"),
    ("reported_by", "Reported by"),
    ("done_at_once", "Done at once"),
    ("support", "Support"),
];

fn asked(context: &Context, case: &Case) -> Result<AmendJson, Error> {
    let prompt = &context.prompt;
    if !prompt.can_ask() {
        return Err(Error::usage("what is to be corrected is missing")
            .hint("Send it with `--json FILE`, or run it in a terminal. Nothing was changed."));
    }
    let now = differences(&Concern::default(), &case.incident.concern);
    let says = |field: &str| {
        let found = now.iter().find(|(name, ..)| name == field);
        found.and_then(|(_, _, value)| value.clone()).unwrap_or_else(|| "nothing".to_owned())
    };
    let options: Vec<String> = FIELDS.iter().map(|(_, title)| (*title).to_owned()).collect();
    let (field, title) = FIELDS[prompt.choose("What is to be corrected", &options, 0)?];
    let question = format!("{title}. Now: {}. Right is", says(field));
    let right = if matches!(field, "description" | "own_words" | "done_at_once") {
        prompt.narrative(&question)?
    } else {
        prompt.line(&question, None)?
    };
    if field == "incident" {
        // Before the reason is asked for: a row that nobody knows would be refused at the end.
        let school = context.school()?;
        let sanctions = school.policy_on(case.incident.occurred.day())?.sanctions()?;
        one_row(&sanctions, case.incident.role, &right)?;
    }
    let reason = prompt.line("Why is it corrected", None)?;
    Ok(AmendJson { reason, concern: Map::from_iter([(field.to_owned(), Value::String(right))]) })
}

/// What `osafe incident link` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe incident link 2026-0007 2026-0009           asks why\n  \
                         osafe incident link 2026-0007 2026-0009 --why - < why.txt"
)]
pub struct LinkArgs {
    /// The incident.
    pub reference: Reference,
    /// The one it belongs with.
    pub to: Reference,
    /// A file with the reason; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub why: Option<PathBuf>,
}

/// Links two incidents.
pub(super) fn link(context: &Context, args: &LinkArgs) -> Result<Outcome, Error> {
    let (own, other) = (args.reference, args.to);
    let why = text(context, "Why they belong together", args.why.as_ref())?;
    if own.series() != other.series() {
        // What stands in another vault must not be known in this one.
        return Err(Error::usage("incidents of different vaults are not linked")
            .hint("Write a note on the one that may know of the other. Nothing was changed."));
    }
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let mut vault = open_case(context, &school, own)?;
    let writing = writing(&vault, now);
    let (first, _) = incidents::change_two(&mut vault, now.to_utc(), (own, other), |one, two| {
        one.link(&writing, other, &why)?;
        two.link(&writing, own, &why)?;
        Ok::<(), Error>(())
    })?;
    Ok(answer(context, false, &first)?.kept(format!("{own} and {other} are linked")))
}
