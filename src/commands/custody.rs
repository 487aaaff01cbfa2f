//! `osafe custody`: devices and evidence in the school's hands, and the searches that found them.
//! Names and narratives come by prompt or JSON, never as arguments.

mod args;
mod ask;

pub use args::{AddArgs, CustodyCommand, ListArgs, MoveArgs, ReviewArgs, SearchArgs, YesNo};
use serde::de::DeserializeOwned;

use super::incident::attach;
use super::{open_case, open_if_member, open_numbered, reference, writing};
use crate::context::Context;
use crate::domain::case::Case;
use crate::domain::custody::{
    Custody, CustodyFault, Moved, Number, Numbered, Reviewed, Searched, Taken,
};
use crate::domain::moment::Moment;
use crate::domain::reference::Reference;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::custody as report;
use crate::school::School;
use crate::store::{custody, incidents};
use crate::vault::{Vault, VaultError, VaultKind};

/// Runs the command.
///
/// # Errors
/// When there is no such incident or item, or the record is not complete.
pub fn run(context: &Context, command: &CustodyCommand) -> Result<Outcome, Error> {
    let school = context.school()?;
    match command {
        CustodyCommand::Add(args) => add(context, &school, args),
        CustodyCommand::List(args) => list(context, &school, args),
        CustodyCommand::Show { number } => show(context, &school, number),
        CustodyCommand::Move(args) => movement(context, &school, args),
        CustodyCommand::Search(args) => search(context, &school, args),
        CustodyCommand::Review(args) => review(context, &school, args),
    }
}

/// Takes an item into custody.
///
/// # Errors
/// As [`run`].
pub(super) fn add(context: &Context, school: &School, args: &AddArgs) -> Result<Outcome, Error> {
    let reference = reference(&args.reference)?;
    let now = context.local_now(school)?;
    let mut vault = open_case(context, school, reference)?;
    let case = open_incident(context, &mut vault, reference)?;
    let mut taken = if let Some(path) = &args.json {
        from_json(&context.text_from(path)?, "an item")?
    } else {
        let when = moment(args.when.as_deref(), now)?;
        let taken = Taken { kind: args.kind, seal: args.seal.clone(), when, ..Taken::default() };
        ask::taken(context, vault.writer().name(), now, taken)?
    };
    if taken.by.trim().is_empty() {
        vault.writer().name().clone_into(&mut taken.by);
    }
    complete("the item", &taken.faults(now))?;
    let writing = writing(&vault, now);
    let custody = custody::add(&mut vault, &writing, reference, taken)?;
    let kept = format!("{} is in custody", custody.item.id);
    let advice = attach::advice(school, &case)?;
    Ok(Outcome::report(report::added(&custody, advice.as_ref())).kept(kept))
}

fn list(context: &Context, school: &School, args: &ListArgs) -> Result<Outcome, Error> {
    let now = context.local_now(school)?.to_utc();
    let incident = args.incident.as_deref().map(reference).transpose()?;
    let (mut items, mut searches) = (Vec::new(), Vec::new());
    for mut vault in vaults(context, school, incident)? {
        if let Some(incident) = incident {
            // A number that nobody gave out is no empty list.
            incidents::show(&mut vault, now, incident)?;
        }
        items.extend(custody::list(&mut vault, now, incident)?);
        searches.extend(custody::searches(&mut vault, now, incident)?);
    }
    items.retain(|custody| !args.held || !custody.is_out());
    Ok(Outcome::report(report::list(school, &items, &searches)))
}

// The vault of the incident, or every vault with cases that the identity opens.
fn vaults(
    context: &Context,
    school: &School,
    incident: Option<Reference>,
) -> Result<Vec<Vault>, Error> {
    if let Some(incident) = incident {
        return Ok(vec![open_case(context, school, incident)?]);
    }
    let identity = context.identity()?;
    let mut vaults = Vec::new();
    for kind in VaultKind::CASES.into_iter().filter(|kind| kind.database(school.folder()).exists())
    {
        vaults.extend(open_if_member(school, kind, &identity)?);
    }
    if vaults.is_empty() {
        return Err(VaultError::NotAMember(VaultKind::Casework).into());
    }
    Ok(vaults)
}

fn show(context: &Context, school: &School, text: &str) -> Result<Outcome, Error> {
    let number = number(text, &[Numbered::Item, Numbered::Search])?;
    let now = context.local_now(school)?.to_utc();
    let mut vault = open_numbered(context, school, number)?;
    Ok(Outcome::report(match number.to() {
        Numbered::Search => report::search(&custody::show_search(&mut vault, now, number)?),
        _ => report::show(&custody::show(&mut vault, now, number)?),
    }))
}

fn movement(context: &Context, school: &School, args: &MoveArgs) -> Result<Outcome, Error> {
    let number = number(&args.number, &[Numbered::Item])?;
    let now = context.local_now(school)?;
    let mut vault = open_numbered(context, school, number)?;
    let before = custody::show(&mut vault, now.to_utc(), number)?;
    let mut moved = if let Some(path) = &args.json {
        from_json(&context.text_from(path)?, "a movement")?
    } else {
        let moved = Moved {
            kind: args.kind,
            when: moment(args.when.as_deref(), now)?,
            reference: args.reference.clone(),
            seal_intact: args.seal_intact.map(|word| word == YesNo::Yes),
            new_seal: args.new_seal.clone(),
            ..Moved::default()
        };
        ask::moved(context, &before, now, moved)?
    };
    if moved.from.trim().is_empty() {
        before.holder().clone_into(&mut moved.from);
    }
    let mut faults = moved.faults(now);
    faults.extend(before.refuse(&moved).err());
    complete("the movement", &faults)?;
    let gap = before.has_gap_before(&moved);
    let case = incidents::show(&mut vault, now.to_utc(), before.item.incident)?;
    let writing = writing(&vault, now);
    let custody = custody::movement(&mut vault, &writing, number, moved)?;
    let advice = attach::advice(school, &case)?;
    let doubts = report::doubts(&custody, gap, advice.is_some());
    let doubtful = !doubts.is_empty();
    let kept = format!("the movement of {number} is recorded");
    Ok(Outcome::report(report::moved(&custody, doubts)).attention(doubtful).kept(kept))
}

fn search(context: &Context, school: &School, args: &SearchArgs) -> Result<Outcome, Error> {
    let reference = reference(&args.reference)?;
    let now = context.local_now(school)?;
    let mut vault = open_case(context, school, reference)?;
    open_incident(context, &mut vault, reference)?;
    let searched: Searched = if let Some(path) = &args.json {
        from_json(&context.text_from(path)?, "the record of a search")?
    } else {
        let when = moment(args.when.as_deref(), now)?;
        let searched = Searched { kind: args.kind, when, ..Searched::default() };
        let items = custody::list(&mut vault, now.to_utc(), Some(reference))?;
        ask::searched(context, vault.writer().name(), &items, now, searched)?
    };
    complete("the record of the search", &searched.faults(now))?;
    let writing = writing(&vault, now);
    let search = custody::search(&mut vault, &writing, reference, searched)?;
    let kept = format!("the search is recorded as {}", search.id);
    Ok(Outcome::report(report::searched(&search)).kept(kept))
}

fn review(context: &Context, school: &School, args: &ReviewArgs) -> Result<Outcome, Error> {
    let number = number(&args.number, &[Numbered::Item])?;
    let now = context.local_now(school)?;
    let mut vault = open_numbered(context, school, number)?;
    let before = custody::show(&mut vault, now.to_utc(), number)?;
    let case = open_incident(context, &mut vault, before.item.incident)?;
    // Nobody looks through a device for such images; what somebody saw by accident is a note.
    if let Some(advice) = attach::advice(school, &case)? {
        return Err(Error::usage(format!(
            "incident {} may be about indecent images of a child, so no device of it is looked through",
            case.incident.reference
        ))
        .hint(format!("{} Nothing was saved.", advice.in_words())));
    }
    let reviewed: Reviewed = if let Some(path) = &args.json {
        from_json(&context.text_from(path)?, "a review")?
    } else {
        let when = moment(args.when.as_deref(), now)?;
        ask::reviewed(context, now, Reviewed { when, ..Reviewed::default() })?
    };
    let mut faults = reviewed.faults(now);
    if reviewed.when.is_some() {
        faults.extend(before.refuse_review(&reviewed).err());
    }
    complete("the review", &faults)?;
    let writing = writing(&vault, now);
    let custody = custody::review(&mut vault, &writing, number, reviewed)?;
    let kept = format!("the review of {number} is recorded");
    Ok(Outcome::report(report::reviewed(&custody)).kept(kept))
}

// Before the questions: nobody should answer them for nothing.
fn open_incident(
    context: &Context,
    vault: &mut Vault,
    reference: Reference,
) -> Result<Case, Error> {
    use crate::domain::incident::IncidentStatus;
    let case = incidents::show(vault, context.now(), reference)?;
    if case.incident.status == IncidentStatus::Closed {
        return Err(crate::store::StoreError::Custody(CustodyFault::Closed(reference)).into());
    }
    Ok(case)
}

/// A number as a person wrote it, of one of these kinds.
///
/// # Errors
/// When it is none.
pub(super) fn number(text: &str, kinds: &[Numbered]) -> Result<Number, Error> {
    let wrong = |error: &dyn std::fmt::Display| Error::usage(format!("`{text}`: {error}"));
    let number: Number = text.parse().map_err(|error| wrong(&error))?;
    if kinds.contains(&number.to()) {
        return Ok(number);
    }
    Err(wrong(&format!("that is the number of another kind of record, the {}", number.to().noun())))
}

fn moment(
    text: Option<&str>,
    now: chrono::DateTime<chrono_tz::Tz>,
) -> Result<Option<Moment>, Error> {
    Ok(text.map(|text| Moment::past(text, now)).transpose()?)
}

// serde says which field it does not know or miss, and would repeat a value that is wrong.
pub(super) fn from_json<T: DeserializeOwned>(text: &str, what: &str) -> Result<T, Error> {
    use serde_json::error::Category;
    serde_json::from_str(text).map_err(|error| {
        let why = error.to_string();
        let about_a_field = ["unknown field", "duplicate field"].iter().any(|w| why.starts_with(w));
        let why = if error.classify() == Category::Data && !about_a_field {
            let (line, column) = (error.line(), error.column());
            format!("the value before line {line} column {column} is not one that belongs there")
        } else {
            why
        };
        Error::usage(format!("the JSON is not {what}: {why}"))
            .hint("Nothing was saved. The command's `--help` says what it may hold.")
    })
}

fn complete(what: &str, faults: &[CustodyFault]) -> Result<(), Error> {
    if faults.is_empty() {
        return Ok(());
    }
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    Err(Error::usage(format!("{what} cannot be recorded: {}", faults.join("; ")))
        .hint("Nothing was saved. Run it in a terminal to be asked, or give `--json FILE`."))
}

/// An item in a line, for a person who is asked about it.
fn shown(custody: &Custody) -> String {
    format!("{}  {}", custody.item.id, custody.item.taken.what)
}
