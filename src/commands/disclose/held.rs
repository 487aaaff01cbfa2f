//! What else is held about somebody: entries of registers, and everything in operations.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::Work;
use super::subject::Subject;
use crate::commands::filter::whose::Whose;
use crate::domain::agreement::Asked;
use crate::domain::disclosure::RecordFound;
use crate::domain::naming::Naming;
use crate::domain::person::Person;
use crate::domain::record_id::RecordId;
use crate::domain::register::RegisterVault;
use crate::domain::register::entry::Entry;
use crate::error::Error;
use crate::report::Section;
use crate::report::held as report;
use crate::store::filter_events::{self, Period};
use crate::store::held::{self, Found, OfPerson};
use crate::store::{StoreError, episodes, registers};
use crate::vault::Vault;

/// Everything else that names the person or stands under their number, by words and numbers.
///
/// # Errors
/// When a vault cannot be read.
pub(super) fn search(
    work: &mut Work,
    subject: &Subject,
    also: &[String],
) -> Result<Vec<RecordFound>, Error> {
    let now = work.now.to_utc();
    // In these records a person may stand by number as well.
    let numbers = subject.people.iter().cloned();
    let numbers = numbers.chain(subject.on_roll.iter().map(ToString::to_string));
    let terms: Vec<String> = also.iter().cloned().chain(numbers).collect();
    let naming = Naming::of(&subject.person, &terms);
    let mut found = held::entries_naming(&mut work.vault, now, &naming)?;
    if work.operations.is_some() {
        found.extend(in_operations(work, subject, &naming)?);
    }
    Ok(found.into_iter().map(|(reference, terms)| RecordFound::by(reference, terms)).collect())
}

/// The entries of registers in the vault of a child's file that name the child, by words or number.
/// A person says of each whether it is part of what the next school gets.
///
/// # Errors
/// When the vault cannot be read.
pub(super) fn entries_about(
    vault: &mut Vault,
    now: DateTime<Utc>,
    person: &Person,
) -> Result<Vec<RecordFound>, Error> {
    let on_roll = person.on_roll.map(|number| number.to_string());
    let numbers: Vec<String> = std::iter::once(person.id.clone()).chain(on_roll).collect();
    let found = held::entries_naming(vault, now, &Naming::of(person, &numbers))?;
    let listed = found
        .into_iter()
        .map(|(reference, terms)| RecordFound { open: true, ..RecordFound::by(reference, terms) });
    Ok(listed.collect())
}

fn in_operations(work: &mut Work, subject: &Subject, naming: &Naming) -> Result<Found, Error> {
    let now = work.now.to_utc();
    let mut found = Found::new();
    if let Some(vault) = &mut work.operations {
        found = held::entries_naming(vault, now, naming)?;
        found.extend(held::naming(vault, now, naming, &subject.on_roll)?);
    }
    let logged = logged(work, subject)?;
    if !logged.is_empty() {
        found.insert(RecordId::FilterLog, logged.names().into_iter().collect());
    }
    Ok(found)
}

/// What the filter's log counts under somebody's user names.
///
/// # Errors
/// When operations cannot be read.
fn logged(work: &Work, subject: &Subject) -> Result<report::Logged, Error> {
    let mut logged = report::Logged::default();
    let Some(vault) = &work.operations else { return Ok(logged) };
    let zone = work.school.settings().time_zone;
    let person = &subject.person;
    let known = (person.name.as_str(), person.user_names.as_slice(), subject.on_roll.as_slice());
    let whose = Whose::new(&work.school, vault, known)?;
    if let Some(period) = Period::covered(vault, zone)? {
        for named in filter_events::named(vault, period)? {
            if whose.is_theirs(&named.who, named.day) {
                logged.count(&named);
            }
        }
    }
    let flagged = filter_events::flagged_days(vault, zone)?;
    logged.flagged = flagged.into_iter().filter(|f| whose.is_theirs(&f.who, f.day)).collect();
    for episode in episodes::list(vault, true)? {
        let day = episode.start.with_timezone(&zone).date_naive();
        if whose.is_theirs(&episode.who, day) {
            let decisions = episodes::decisions(vault, episode.id)?;
            logged.episodes.push((episode, decisions));
        }
    }
    Ok(logged)
}

/// A record with what it says, and who else is named in it as a name.
pub(super) struct Part {
    pub(super) record: RecordId,
    pub(super) sections: Vec<Section>,
    pub(super) named: Vec<String>,
}

/// The records of a disclosure that are neither incidents nor concerns.
///
/// # Errors
/// When a record is gone, or its vault is not open to whoever asks.
pub(super) fn parts(work: &mut Work, subject: Option<&Subject>) -> Result<Vec<Part>, Error> {
    let records: Vec<RecordId> = work.disclosure.others().cloned().collect();
    records.into_iter().map(|record| part(work, subject, record)).collect()
}

fn part(work: &mut Work, subject: Option<&Subject>, record: RecordId) -> Result<Part, Error> {
    let now = work.now.to_utc();
    let today = work.now.date_naive();
    let policy = work.school.policy_on(today)?;
    let (sections, named) = match &record {
        RecordId::Entry(number) => {
            let vault = match number.vault {
                RegisterVault::Operations => operations(&mut work.operations, &record)?,
                _ => &mut work.vault,
            };
            let entry = registers::entry(vault, now, *number)?;
            let defined = work.school.registers(&policy)?;
            let register = defined.iter().find(|register| register.id == entry.register);
            (report::entry(&policy, register, &entry, today), of_entry(&entry))
        }
        RecordId::OnRoll(number) => {
            let held = held::of_person(operations(&mut work.operations, &record)?, now, *number)?;
            let asked: Vec<Asked> = policy.agreements()?.agreement.iter().map(Into::into).collect();
            (report::on_roll(&policy, &asked, &held), of_roll(&held))
        }
        RecordId::FilterLog => {
            let logged = subject.map(|subject| logged(work, subject)).transpose()?;
            let logged = logged.unwrap_or_default();
            (logged.sections(), logged.deciders())
        }
        _ => {
            let values = held::stored(operations(&mut work.operations, &record)?, now, &record)?;
            let named = values.iter().flat_map(people_in).collect();
            (report::stored(&values), named)
        }
    };
    Ok(Part { record, sections, named })
}

fn operations<'v>(vault: &'v mut Option<Vault>, record: &RecordId) -> Result<&'v mut Vault, Error> {
    let missing = || StoreError::NotFound("record", record.to_string());
    Ok(vault.as_mut().ok_or_else(missing)?)
}

// Whoever stands in a field for a person, wrote something down or decided.
fn of_entry(entry: &Entry) -> Vec<String> {
    let values = entry.events.iter().filter_map(|event| serde_json::to_value(event).ok());
    values.flat_map(|value| people_in(&value)).collect()
}

fn of_roll(held: &OfPerson) -> Vec<String> {
    let values = held.agreements.iter().filter_map(|event| serde_json::to_value(event).ok());
    let needs = held.needs.iter().filter_map(|need| serde_json::to_value(need).ok());
    let trained = held.trained.iter().filter_map(|trained| serde_json::to_value(trained).ok());
    values.chain(needs).chain(trained).flat_map(|value| people_in(&value)).collect()
}

/// The names of people in a record: the values of fields that hold one, of whatever kind of record.
fn people_in(value: &Value) -> Vec<String> {
    let mut names = BTreeSet::new();
    gather(value, &mut names);
    names.into_iter().collect()
}

/// What fields are called that hold somebody's name.
const NAMING: [&str; 9] =
    ["by", "name", "to", "who", "asked_by", "found_by", "met_by", "provider", "told"];

fn gather(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, names)),
        Value::Object(fields) => {
            // A register says itself which of its fields are about a person.
            if fields.get("type").and_then(Value::as_str) == Some("person") {
                let said = ["value", "from", "to"].into_iter().filter_map(|key| fields.get(key));
                names.extend(said.filter_map(Value::as_str).map(str::to_owned));
                return;
            }
            for (key, field) in fields {
                match field {
                    Value::String(text) if NAMING.contains(&key.as_str()) => {
                        names.extend(super::parties::person_in(text).map(str::to_owned));
                    }
                    _ => gather(field, names),
                }
            }
        }
        _ => {}
    }
}
