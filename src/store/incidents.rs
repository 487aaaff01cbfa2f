//! Incidents, their actions and their entries, in the vaults that hold cases.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::{StoreError, all, from_record, next_number, one, people, retention, to_record};
use crate::domain::action::Action;
use crate::domain::case::{Case, Writing};
use crate::domain::entry::What;
use crate::domain::incident::{Incident, IncidentStatus};
use crate::domain::pattern::Earlier;
use crate::domain::reference::{Reference, Series};
use crate::domain::word::Word;
use crate::vault::{Change, Vault};

mod list;

pub use list::{COUNTED, Listed, Lists, Wanted, list};

/// Stores a new incident with its actions and gives it the year's next number.
///
/// # Errors
/// [`StoreError`]; nothing is stored then.
pub fn add(
    vault: &mut Vault,
    writing: &Writing,
    actions: Vec<Action>,
    entries: Vec<What>,
    incident: impl FnOnce(Reference) -> Incident,
) -> Result<Case, StoreError> {
    let series = vault.about().kind.series().unwrap_or(Series::Casework);
    vault.write(writing.at.to_utc(), |change| {
        add_in(change, series, writing, actions, entries, incident)
    })
}

/// The same inside a transaction that stores more than the incident.
///
/// # Errors
/// As [`add`].
pub fn add_in(
    change: &mut Change<'_>,
    series: Series,
    writing: &Writing,
    actions: Vec<Action>,
    entries: Vec<What>,
    incident: impl FnOnce(Reference) -> Incident,
) -> Result<Case, StoreError> {
    let mut incident = incident(next_reference(change.sql(), series, writing.at.year())?);
    people::settle(change, series, &mut incident.concern.people)?;
    let reference = incident.reference.to_string();
    let record = to_record("incident", &incident)?;
    change.sql().execute("INSERT INTO incident (record) VALUES (?1)", [&record])?;
    change.log("add", "incident", &reference, Some(&record))?;
    let mut case = Case { incident, actions, entries: Vec::new() };
    for what in entries {
        case.enter(writing, what);
    }
    for (place, action) in (0..).zip(&case.actions) {
        put_action(change, &reference, place, action)?;
    }
    append(change, &case, 0)?;
    index(change.sql(), &case)?;
    Ok(case)
}

/// Changes a case by the rules of the domain, in one transaction: what `work` left as it was is
/// not written, and when it fails nothing is.
///
/// # Errors
/// [`StoreError::NotFound`], those of `work`, and others.
pub fn change<E: From<StoreError> + From<crate::vault::VaultError>>(
    vault: &mut Vault,
    now: DateTime<Utc>,
    reference: Reference,
    work: impl FnOnce(&mut Case) -> Result<(), E>,
) -> Result<Case, E> {
    vault.write(now, |change| change_in(change, reference, work))
}

/// The same inside a transaction that stores more than the case.
///
/// # Errors
/// As [`change`].
pub fn change_in<E: From<StoreError>>(
    change: &mut Change<'_>,
    reference: Reference,
    work: impl FnOnce(&mut Case) -> Result<(), E>,
) -> Result<Case, E> {
    let before = read(change.sql(), reference)?;
    let mut case = before.clone();
    work(&mut case)?;
    put(change, &before, &mut case)?;
    Ok(case)
}

/// Changes two cases of one vault, or neither.
///
/// # Errors
/// As [`change`].
pub fn change_two<E: From<StoreError> + From<crate::vault::VaultError>>(
    vault: &mut Vault,
    now: DateTime<Utc>,
    (one, two): (Reference, Reference),
    work: impl FnOnce(&mut Case, &mut Case) -> Result<(), E>,
) -> Result<(Case, Case), E> {
    vault.write(now, |change| {
        let (before_one, before_two) = (read(change.sql(), one)?, read(change.sql(), two)?);
        let (mut one, mut two) = (before_one.clone(), before_two.clone());
        work(&mut one, &mut two)?;
        put(change, &before_one, &mut one)?;
        put(change, &before_two, &mut two)?;
        Ok((one, two))
    })
}

fn put(change: &mut Change<'_>, before: &Case, case: &mut Case) -> Result<(), StoreError> {
    let reference = case.incident.reference.to_string();
    people::settle(change, case.incident.reference.series(), &mut case.incident.concern.people)?;
    if case.incident != before.incident {
        let record = to_record("incident", &case.incident)?;
        change.sql().execute(
            "UPDATE incident SET record = ?2 WHERE reference = ?1",
            [&reference, &record],
        )?;
        change.log("change", "incident", &reference, Some(&record))?;
    }
    let unchanged = |action: &Action| before.action(&action.id) == Some(action);
    for (place, action) in (0..).zip(&case.actions) {
        if !unchanged(action) {
            put_action(change, &reference, place, action)?;
        }
    }
    append(change, case, before.entries.len())?;
    index(change.sql(), case)
}

fn put_action(
    change: &mut Change<'_>,
    reference: &str,
    place: i64,
    action: &Action,
) -> Result<(), StoreError> {
    let record = to_record("action", action)?;
    change
        .sql()
        .prepare_cached(
            "INSERT INTO action (incident, id, place, record) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (incident, id) DO UPDATE SET record = excluded.record",
        )?
        .execute(params![reference, action.id, place, record])?;
    change.log("put", "action", &format!("{reference}/{}", action.id), Some(&record))?;
    Ok(())
}

fn append(change: &mut Change<'_>, case: &Case, from: usize) -> Result<(), StoreError> {
    for entry in &case.entries[from..] {
        let record = to_record("entry", entry)?;
        change
            .sql()
            .prepare_cached("INSERT INTO entry (record) VALUES (?1)")?
            .execute([&record])?;
        let id = change.sql().last_insert_rowid().to_string();
        change.log("add", "entry", &id, Some(&record))?;
    }
    Ok(())
}

// What is searched: the words of the case, and who is in it.
fn index(sql: &Connection, case: &Case) -> Result<(), StoreError> {
    let reference = case.incident.reference.to_string();
    let id: i64 = one(sql, "SELECT id FROM incident WHERE reference = ?1", [&reference])?;
    sql.prepare_cached("DELETE FROM word WHERE rowid = ?1")?.execute([id])?;
    sql.prepare_cached("INSERT INTO word (rowid, text) VALUES (?1, ?2)")?
        .execute(params![id, case.words()])?;
    sql.prepare_cached("DELETE FROM involved WHERE incident = ?1")?.execute([&reference])?;
    let mut insert = sql.prepare_cached("INSERT OR IGNORE INTO involved VALUES (?1, ?2, ?3)")?;
    for involved in &case.incident.concern.people {
        insert.execute(params![involved.person, reference, involved.part.to_string()])?;
    }
    Ok(())
}

fn next_reference(sql: &Connection, series: Series, year: i32) -> Result<Reference, StoreError> {
    Ok(Reference::new(series, year, next_number(sql, &format!("incident {year}"))?))
}

/// One incident with its actions and entries; writes a view entry first.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn show(
    vault: &mut Vault,
    now: DateTime<Utc>,
    reference: Reference,
) -> Result<Case, StoreError> {
    let sql = vault.look(now, "view", "incident", &reference.to_string())?;
    read(sql, reference)
}

/// One incident with its actions and entries.
pub(super) fn read(sql: &Connection, reference: Reference) -> Result<Case, StoreError> {
    let id = reference.to_string();
    let record: Option<String> = sql
        .query_row("SELECT record FROM incident WHERE reference = ?1", [&id], |row| row.get(0))
        .optional()?;
    let Some(record) = record else { return Err(retention::gone(sql, "incident", id)) };
    let actions = "SELECT record FROM action WHERE incident = ?1 ORDER BY place";
    let entries = "SELECT record FROM entry WHERE incident = ?1 ORDER BY id";
    Ok(Case {
        incident: from_record("incident", &record)?,
        actions: all(sql, "action", actions, [&id])?,
        entries: all(sql, "entry", entries, [&id])?,
    })
}

/// The cases a person is part of, in the order they happened; writes a view entry first.
///
/// # Errors
/// [`StoreError`].
pub fn of_person(
    vault: &mut Vault,
    now: DateTime<Utc>,
    person: &str,
) -> Result<Vec<Case>, StoreError> {
    let sql = vault.look(now, "view", "person", person)?;
    let mut statement = sql.prepare(
        "SELECT DISTINCT i.reference FROM involved v JOIN listed i ON i.reference = v.incident
         WHERE v.person = ?1 ORDER BY i.occurred, i.id",
    )?;
    let references = statement.query_map([person], |row| row.get::<_, String>(0))?;
    references
        .map(|reference| {
            let reference = reference?.parse().map_err(|_| StoreError::Unreadable("incident"))?;
            read(sql, reference)
        })
        .collect()
}

/// What the people whom an incident is about were part of before: earlier incidents with the
/// actions that were done. Only its subjects count, and only where they were the subject.
///
/// # Errors
/// [`StoreError`].
pub fn earlier(
    vault: &mut Vault,
    now: DateTime<Utc>,
    incident: &Incident,
) -> Result<Vec<Earlier>, StoreError> {
    let own = incident.reference.to_string();
    let mut references = BTreeSet::new();
    let sql = vault.look(now, "compare", "incident", &own)?;
    let mut statement = sql.prepare(
        "SELECT incident FROM involved WHERE person = ?1 AND part = 'subject' AND incident <> ?2",
    )?;
    for person in incident.subjects().filter_map(|person| person.person.as_ref()) {
        let found = statement.query_map([person, &own], |row| row.get::<_, String>(0))?;
        for reference in found {
            references.insert(reference?.parse().map_err(|_| StoreError::Unreadable("incident"))?);
        }
    }
    let cases = references.into_iter().map(|reference| read(sql, reference));
    let before = |case: &Case| case.incident.occurred.day() <= incident.occurred.day();
    cases
        .filter(|case| case.as_ref().map_or(true, before))
        .map(|case| case.map(|case| Earlier::from(&case)))
        .collect()
}

/// The open actions that have a day, with the incident each belongs to; writes a list entry first.
///
/// # Errors
/// [`StoreError`].
pub fn open_actions(
    vault: &mut Vault,
    now: DateTime<Utc>,
) -> Result<Vec<(Reference, Action)>, StoreError> {
    let sql = vault.look(now, "list", "action", "")?;
    let mut statement = sql.prepare("SELECT incident, record FROM open_action")?;
    let rows =
        statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (reference, record) = row?;
        let reference = reference.parse().map_err(|_| StoreError::Unreadable("incident"))?;
        Ok((reference, from_record("action", &record)?))
    })
    .collect()
}

/// When each incident that is not closed was recorded, and where it stands, without reading any.
///
/// # Errors
/// [`StoreError`].
pub fn not_closed(
    vault: &mut Vault,
    now: DateTime<Utc>,
) -> Result<Vec<(NaiveDate, IncidentStatus)>, StoreError> {
    let sql = vault.look(now, "count", "incident", "")?;
    let mut statement =
        sql.prepare("SELECT recorded, status FROM listed WHERE status <> 'closed'")?;
    let rows =
        statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (recorded, status) = row?;
        let status = IncidentStatus::from_word(&status);
        recorded.parse().ok().zip(status).ok_or(StoreError::Unreadable("incident"))
    })
    .collect()
}

/// How many actions that must happen at once are open, without looking into any.
///
/// # Errors
/// [`StoreError`].
pub fn immediate(vault: &mut Vault, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let sql = vault.look(now, "count", "action", "")?;
    let query = "SELECT count(*) FROM listed_action WHERE status = 'open' AND immediate";
    let count: u32 = one(sql, query, [])?;
    Ok(count as usize)
}
