//! Deciding which names stay in a pack and which are taken out.

use std::path::{Path, PathBuf};

use clap::Args;
use serde::Deserialize;

use super::{Work, found, pack};
use crate::context::Context;
use crate::domain::disclosure::{
    FileChoice, FileFound, NameChoice, NameFound, Namesake, PersonChoice, RecordChoice, RecordFound,
};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::disclosures as report;

/// What `osafe disclose decide` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe disclose decide Q0001                       asks about each name that is open\n  \
                   osafe disclose decide Q0001 --json - < decisions.json",
    after_help = "JSON: {people: [{number, same, reason}], names: [{id, keep, reason}], files: [{id, keep, reason}],\n  \
                  records: [{reference, leave_out, reason}]}; `number` is somebody of the same name, as R0012, `id` is N1,\n  \
                  N2 ... or A0001 ..., and `reference` a record, all as `osafe disclose show` lists them. Exit code 3 while\n  \
                  a person, a record, a name or a file is open."
)]
pub struct DecideArgs {
    /// The number of the disclosure, as Q0001.
    pub number: String,
    /// Read the decisions as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
}

/// The decisions as a program sends them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Choices {
    #[serde(default)]
    people: Vec<PersonChoice>,
    #[serde(default)]
    names: Vec<NameChoice>,
    #[serde(default)]
    files: Vec<FileChoice>,
    #[serde(default)]
    records: Vec<RecordChoice>,
}

/// Reads the decisions before anything is kept.
pub(super) fn read(context: &Context, path: &Path) -> Result<Choices, Error> {
    serde_json::from_str(&context.text_from(path)?).map_err(|error| {
        Error::usage(format!("the JSON is not what this command takes: {error}"))
            .hint("Nothing was saved. `osafe disclose decide --help` says what it may hold.")
    })
}

/// Decides about names.
pub(super) fn decide(context: &Context, args: &DecideArgs) -> Result<Outcome, Error> {
    pack::check_place(context)?;
    let choices = args.json.as_deref().map(|path| read(context, path)).transpose()?;
    let mut work = Work::begin(context, &args.number)?;
    pack::refuse_over(&work)?;
    found::names(&mut work)?;
    proceed(context, &mut work, choices)
}

/// Takes the decisions given, asks for the others when there is somebody to answer, and makes the
/// pack when a place is named and everything is decided.
pub(super) fn proceed(
    context: &Context,
    work: &mut Work,
    choices: Option<Choices>,
) -> Result<Outcome, Error> {
    match choices {
        Some(choices) => apply(work, &choices)?,
        None => ask(context, work)?,
    }
    if context.output.is_some() && work.disclosure.is_decided() {
        return pack::make(context, work);
    }
    work.stands()
}

fn apply(work: &mut Work, choices: &Choices) -> Result<(), Error> {
    work.change(|disclosure| {
        for choice in &choices.people {
            disclosure.choose_person(choice)?;
        }
        for choice in &choices.records {
            disclosure.choose_record(choice)?;
        }
        for choice in &choices.names {
            disclosure.choose(choice)?;
        }
        for choice in &choices.files {
            disclosure.choose_file(choice)?;
        }
        Ok(())
    })?;
    if !choices.records.is_empty() || !choices.people.is_empty() {
        // A record that is left out takes its names with it; somebody else brings records.
        found::names(work)?;
    }
    Ok(())
}

/// Asks about everything that is open. What is answered is kept at once: a long list may be left and
/// taken up again, with Ctrl-C too.
///
/// # Errors
/// When a vault cannot be read or written, or the person stops.
pub(super) fn ask(context: &Context, work: &mut Work) -> Result<(), Error> {
    if context.prompt.can_ask() && !work.disclosure.is_decided() {
        let id = &work.disclosure.id;
        context.prompt.say(&format!(
            "{id} and each answer are kept at once. To go on later: `osafe disclose decide {id}`."
        ));
    }
    ask_people(context, work)?;
    ask_records(context, work)?;
    let open: Vec<NameFound> = work.disclosure.undecided().cloned().collect();
    for name in open {
        let shown = name.names.first().map_or("", String::as_str);
        let places = report::places(&name).replace('\n', "; ");
        let question = format!("{} {shown} ({places})", name.id);
        let Some((keep, reason)) = answer(context, work, &question, ["Take it out", "Keep it"])?
        else {
            continue;
        };
        let choice = NameChoice { id: name.id, keep, reason };
        work.change(|disclosure| Ok(disclosure.choose(&choice)?))?;
    }
    ask_files(context, work)
}

fn ask_people(context: &Context, work: &mut Work) -> Result<(), Error> {
    let open: Vec<Namesake> = work.disclosure.unsettled().cloned().collect();
    if open.is_empty() || !context.prompt.can_ask() {
        return Ok(());
    }
    for Namesake { number, about, .. } in open {
        let question = format!("{number} ({about}) has the same name. Is that the same person");
        let options = ["No, somebody else", "Yes"];
        let Some((same, reason)) = answer(context, work, &question, options)? else { continue };
        let choice = PersonChoice { number, same, reason };
        work.change(|disclosure| Ok(disclosure.choose_person(&choice)?))?;
    }
    found::names(work)?;
    Ok(())
}

fn ask_records(context: &Context, work: &mut Work) -> Result<(), Error> {
    let open: Vec<RecordFound> = work.disclosure.undecided_records().cloned().collect();
    for RecordFound { reference, terms, .. } in open {
        let question = format!("{reference} names the child ({})", terms.join(", "));
        let options = ["Leave it here", "It goes along"];
        let Some((goes, reason)) = answer(context, work, &question, options)? else { continue };
        let choice = RecordChoice { reference, leave_out: !goes, reason };
        work.change(|disclosure| Ok(disclosure.choose_record(&choice)?))?;
    }
    Ok(())
}

fn ask_files(context: &Context, work: &mut Work) -> Result<(), Error> {
    if !work.disclosure.chooses_files() {
        return Ok(());
    }
    let open: Vec<FileFound> = work.disclosure.undecided_files().cloned().collect();
    for FileFound { file, .. } in open {
        let question = format!("{} {} ({})", file.id, file.name, file.incident);
        let options = ["Leave it out", "Give a copy"];
        let Some((keep, reason)) = answer(context, work, &question, options)? else { continue };
        let choice = FileChoice { id: file.id.to_string(), keep, reason };
        work.change(|disclosure| Ok(disclosure.choose_file(&choice)?))?;
    }
    Ok(())
}

// No or yes with the reason; nothing for later, or where nobody can be asked.
fn answer(
    context: &Context,
    work: &Work,
    question: &str,
    [no, yes]: [&str; 2],
) -> Result<Option<(bool, String)>, Error> {
    let prompt = &context.prompt;
    if !prompt.can_ask() {
        return Ok(None);
    }
    // The disclosure is kept, and so is each answer before this one.
    context.interrupt.keep();
    let kept = |_| {
        let id = &work.disclosure.id;
        Error::failed(format!("stopped. {id} and what was decided before are kept"))
            .hint(format!("Go on with `osafe disclose decide {id}`."))
    };
    // Return alone must never decide anything.
    let options = ["Later", no, yes].map(str::to_owned);
    let chosen = prompt.choose(question, &options, 0).map_err(kept)?;
    if chosen == 0 {
        return Ok(None);
    }
    let reason = prompt.line("Why", None).map_err(kept)?;
    Ok(Some((chosen == 2, reason)))
}
