//! The questions of `osafe custody`: only what flags left open. Where nobody can be asked, the
//! record goes on as it is and the check names everything that is missing at once.

use chrono::DateTime;
use chrono_tz::Tz;

use super::shown;
use crate::context::Context;
use crate::domain::custody::{
    Custody, ItemKind, Moved, MovementKind, Reviewed, SearchKind, Searched, Taken,
};
use crate::domain::moment::Moment;
use crate::domain::word::Word;
use crate::error::Error;
use crate::prompt::Prompt;

pub(super) fn taken(
    context: &Context,
    writer: &str,
    now: DateTime<Tz>,
    mut taken: Taken,
) -> Result<Taken, Error> {
    let prompt = &context.prompt;
    if !prompt.can_ask() {
        return Ok(taken);
    }
    if taken.kind.is_none() {
        taken.kind = Some(choose(prompt, "What is it", ItemKind::Device)?);
    }
    taken.what = prompt.line("Make, colour, case, what tells it from others", None)?;
    taken.from = prompt.optional_line("From whom, if it was not found")?;
    taken.by = prompt.line("Who took it", Some(writer))?;
    if taken.when.is_none() {
        taken.when = Some(when(prompt, "When", now)?);
    }
    taken.owner = prompt.optional_line("Whose it is")?;
    if taken.seal.is_none() {
        taken.seal = prompt.optional_line("Number on the seal or bag")?;
    }
    taken.kept = prompt.line("Where it is kept", None)?;
    taken.why = prompt.optional_line("Why it was taken")?;
    Ok(taken)
}

pub(super) fn moved(
    context: &Context,
    before: &Custody,
    now: DateTime<Tz>,
    mut moved: Moved,
) -> Result<Moved, Error> {
    let prompt = &context.prompt;
    if !prompt.can_ask() {
        return Ok(moved);
    }
    let kind = match moved.kind {
        Some(kind) => kind,
        None if before.is_out() => MovementKind::Back,
        None => choose(prompt, "What happened", MovementKind::HandOver)?,
    };
    moved.kind = Some(kind);
    moved.from = prompt.line("Who handed it over", Some(before.holder()))?;
    moved.to = prompt.line("Who took it", None)?;
    if moved.when.is_none() {
        moved.when = Some(when(prompt, "When", now)?);
    }
    if kind == MovementKind::Police && moved.reference.is_none() {
        let question = "Crime or log number, or the officer's number";
        moved.reference = Some(prompt.line(question, None)?);
    }
    if before.seal().is_some() && moved.seal_intact.is_none() {
        moved.seal_intact = Some(prompt.confirm("Was the seal whole", true)?);
    }
    if matches!(kind, MovementKind::HandOver | MovementKind::Back) {
        if moved.new_seal.is_none() {
            moved.new_seal = prompt.optional_line("Number of a new seal")?;
        }
        moved.kept = prompt.optional_line("Where it is kept now")?;
    }
    moved.why = prompt.line("Why", None)?;
    Ok(moved)
}

pub(super) fn searched(
    context: &Context,
    writer: &str,
    items: &[Custody],
    now: DateTime<Tz>,
    mut searched: Searched,
) -> Result<Searched, Error> {
    let prompt = &context.prompt;
    if !prompt.can_ask() {
        return Ok(searched);
    }
    if searched.kind.is_none() {
        searched.kind = Some(choose(prompt, "What was done", SearchKind::Search)?);
    }
    if searched.when.is_none() {
        searched.when = Some(when(prompt, "When", now)?);
    }
    searched.place = prompt.line("Where", None)?;
    searched.who = prompt.line("Who was searched, or from whom it was taken", None)?;
    searched.by = prompt.line("Who searched", Some(writer))?;
    searched.present = Some(names(prompt, "Who else was there", "Who else")?);
    searched.authorised_by = prompt.line("Who authorised it", None)?;
    searched.sought = prompt.line("What was searched for", None)?;
    searched.reason = prompt.line("Why", None)?;
    searched.found = prompt.line("What was found", Some("nothing"))?;
    for item in items.iter().filter(|item| !item.is_out()) {
        if prompt.confirm(&format!("Was this found: {}", shown(item)), false)? {
            searched.items.push(item.item.id);
        }
    }
    searched.follow_up = prompt.line("What followed", None)?;
    if prompt.confirm("Have the parents been told of it and its outcome", false)? {
        searched.parents_told = Some(when(prompt, "When were they told", now)?);
    }
    Ok(searched)
}

pub(super) fn reviewed(
    context: &Context,
    now: DateTime<Tz>,
    mut reviewed: Reviewed,
) -> Result<Reviewed, Error> {
    let prompt = &context.prompt;
    if !prompt.can_ask() {
        return Ok(reviewed);
    }
    let first = prompt.line("First of the two who looked", None)?;
    let second = prompt.line("The other", None)?;
    reviewed.by = vec![first, second];
    if reviewed.when.is_none() {
        reviewed.when = Some(when(prompt, "When", now)?);
    }
    reviewed.looked_at = prompt.line("What they looked at", None)?;
    reviewed.why = prompt.line("Why", None)?;
    while reviewed.found.is_empty() {
        reviewed.found = prompt.narrative("What they found, in words")?;
    }
    reviewed.follow_up = prompt.optional_line("What was done next")?;
    Ok(reviewed)
}

fn names(prompt: &Prompt, first: &str, more: &str) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    let mut question = first;
    while let Some(name) = prompt.optional_line(question)? {
        names.push(name);
        question = more;
    }
    Ok(names)
}

fn when(prompt: &Prompt, question: &str, now: DateTime<Tz>) -> Result<Moment, Error> {
    let parse = |text: &str| Moment::past(text, now).map_err(|error| error.to_string());
    prompt.parsed(question, Some("now"), parse)
}

fn choose<T: Word + PartialEq>(prompt: &Prompt, question: &str, default: T) -> Result<T, Error> {
    let options: Vec<String> = T::ALL.iter().map(|value| value.as_str().to_owned()).collect();
    let place = T::ALL.iter().position(|value| *value == default).unwrap_or(0);
    Ok(T::ALL[prompt.choose(question, &options, place)?])
}
