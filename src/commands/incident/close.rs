//! `osafe incident close` and `reopen`: the end of an incident, and its new beginning.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use serde::Deserialize;

use super::{change, from_json, look, text};
use crate::context::Context;
use crate::domain::case::Case;
use crate::domain::concern::Decision;
use crate::domain::incident::{Closing, IncidentStatus};
use crate::domain::moment::Moment;
use crate::domain::reference::Reference;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::incidents as report;

/// What `osafe incident close` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe incident close 2026-0007                    asks how it ended and what was decided\n  \
                   osafe incident close 2026-0007 --json - < closing.json",
    after_help = "JSON: {outcome, decision: {what, reason, referral_not_made_because}, debrief, lessons, policy_change, for_governors}; \
                  outcome,\n  decision.what and decision.reason are needed; for_governors is printed in the governors' report and names \
                  nobody. Exit code 3 when actions are open or suggestions \
                  not\n  decided: they are listed and nothing is changed."
)]
pub struct CloseArgs {
    /// The incident.
    pub reference: Reference,
    /// Read it as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CloseJson {
    outcome: String,
    decision: Decision,
    #[serde(default)]
    debrief: Option<NaiveDate>,
    #[serde(default)]
    lessons: Option<String>,
    #[serde(default)]
    policy_change: Option<String>,
    #[serde(default)]
    for_governors: Option<String>,
}

/// Closes an incident, or lists what it waits for.
pub(super) fn close(context: &Context, args: &CloseArgs) -> Result<Outcome, Error> {
    let case = look(context, args.reference)?;
    // Before anything is asked: nobody should answer for nothing.
    let waits = case.open_actions().next().is_some() || case.undecided().next().is_some();
    if case.incident.status != IncidentStatus::Closed && waits {
        return Ok(Outcome::report(report::still_open(&case)).attention(true));
    }
    let closing = match &args.json {
        Some(path) => {
            let json: CloseJson = from_json(context, path)?;
            Closing {
                outcome: Some(json.outcome),
                decision: Some(json.decision),
                debrief: json.debrief,
                lessons: json.lessons,
                policy_change: json.policy_change,
                for_governors: json.for_governors.filter(|text| !text.trim().is_empty()),
                ..Closing::default()
            }
        }
        None => asked(context, &case)?,
    };
    change(context, args.reference, args.json.is_some(), |case, writing| {
        Ok(case.close(writing, closing)?)
    })
}

fn asked(context: &Context, case: &Case) -> Result<Closing, Error> {
    let prompt = &context.prompt;
    if !prompt.can_ask() {
        return Err(Error::usage("how it ended and what was decided is missing")
            .hint("Send it with `--json FILE`, or run it in a terminal. Nothing was changed."));
    }
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let outcome = prompt.line("How it ended", None)?;
    let what = prompt.line("What was decided", None)?;
    let reason = prompt.line("Why", None)?;
    let not_referred = prompt.optional_line("A referral was considered and not made, because")?;
    let parse = |text: &str| match text.trim() {
        "no" | "none" => Ok(None),
        text => match Moment::past(text, now) {
            Ok(moment) => Ok(Some(moment.day())),
            Err(error) => Err(error.to_string()),
        },
    };
    let debrief = prompt.parsed("When was the debrief held", Some("no"), parse)?;
    let lessons = prompt.optional_line("What was learnt")?;
    let policy_change = prompt.optional_line("What is changed in policy or teaching")?;
    let for_governors = prompt.optional_line("What governors may read about it, naming nobody")?;
    let decision = Decision { what, reason, referral_not_made_because: not_referred };
    Ok(Closing {
        outcome: Some(outcome),
        decision: Some(decision),
        debrief,
        lessons,
        policy_change,
        for_governors,
        ..case.incident.closing.clone()
    })
}

/// What `osafe incident reopen` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe incident reopen 2026-0007                   asks for the reason\n  \
                         osafe incident reopen 2026-0007 --reason - < reason.txt"
)]
pub struct ReopenArgs {
    /// The incident.
    pub reference: Reference,
    /// A file with the reason; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub reason: Option<PathBuf>,
}

/// Opens a closed incident again.
pub(super) fn reopen(context: &Context, args: &ReopenArgs) -> Result<Outcome, Error> {
    let reason = text(context, "Why it is opened again", args.reason.as_ref())?;
    change(context, args.reference, false, |case, writing| Ok(case.reopen(writing, &reason)?))
}
