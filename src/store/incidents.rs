//! Incidents and their actions, in the casework vault.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::{StoreError, all, from_record, one, to_record};
use crate::domain::action::{Action, ActionStatus};
use crate::domain::incident::{Case, Incident, IncidentStatus};
use crate::domain::reference::Reference;
use crate::domain::role::Role;
use crate::domain::word::Word;
use crate::vault::Vault;

/// Which incidents to list.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only these.
    pub status: Option<IncidentStatus>,
    /// Only about people in this role.
    pub role: Option<Role>,
    /// Only what happened on or after this day.
    pub from: Option<NaiveDate>,
    /// Only what happened on or before this day.
    pub to: Option<NaiveDate>,
}

/// An incident in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The record.
    pub incident: Incident,
    /// How many of its actions are open.
    pub open: u32,
    /// How many of the open ones are marked immediate.
    pub immediate: u32,
}

/// Stores a new incident with its actions and gives it the year's next number.
///
/// # Errors
/// [`StoreError`]; nothing is stored then.
pub fn add(
    vault: &mut Vault,
    now: DateTime<Utc>,
    actions: &[Action],
    incident: impl FnOnce(Reference) -> Incident,
) -> Result<Incident, StoreError> {
    vault.write(now, |change| {
        let incident = incident(next_reference(change.sql(), now.year())?);
        let record = to_record("incident", &incident)?;
        let reference = incident.reference.to_string();
        change.sql().execute("INSERT INTO incident (record) VALUES (?1)", [&record])?;
        change.log("add", "incident", &reference, Some(&record))?;
        for (place, action) in (0i64..).zip(actions) {
            let record = to_record("action", action)?;
            change.sql().execute(
                "INSERT INTO action (incident, id, place, record) VALUES (?1, ?2, ?3, ?4)",
                params![reference, action.id, place, record],
            )?;
            let id = format!("{reference}/{}", action.id);
            change.log("add", "action", &id, Some(&record))?;
        }
        Ok(incident)
    })
}

// Numbers are never given twice: the largest of the year, plus one. References of more than
// four figures sort by their length first.
fn next_reference(sql: &Connection, year: i32) -> Result<Reference, StoreError> {
    let last: Option<String> = sql
        .query_row(
            "SELECT reference FROM incident WHERE reference LIKE ?1
             ORDER BY length(reference) DESC, reference DESC LIMIT 1",
            [format!("{year:04}-%")],
            |row| row.get(0),
        )
        .optional()?;
    match last {
        None => Ok(Reference::first(year)),
        Some(text) => {
            let last: Reference = text.parse().map_err(|_| StoreError::Unreadable("incident"))?;
            Ok(last.next())
        }
    }
}

/// One incident with its actions; writes a view entry first.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn show(
    vault: &mut Vault,
    now: DateTime<Utc>,
    reference: Reference,
) -> Result<Case, StoreError> {
    let id = reference.to_string();
    let sql = vault.look(now, "view", "incident", &id)?;
    let record: Option<String> = sql
        .query_row("SELECT record FROM incident WHERE reference = ?1", [&id], |row| row.get(0))
        .optional()?;
    let record = record.ok_or_else(|| StoreError::NotFound("incident", id.clone()))?;
    let incident = from_record("incident", &record)?;
    let query = "SELECT record FROM action WHERE incident = ?1 ORDER BY place";
    Ok(Case { incident, actions: all(sql, "action", query, [&id])? })
}

/// Incidents in order of the day they happened, newest first; writes a list entry first.
///
/// # Errors
/// [`StoreError`].
pub fn list(
    vault: &mut Vault,
    now: DateTime<Utc>,
    wanted: &Wanted,
) -> Result<Vec<Listed>, StoreError> {
    let sql = vault.look(now, "list", "incident", "")?;
    let mut statement = sql.prepare(
        "SELECT i.record,
                (SELECT count(*) FROM action a WHERE a.incident = i.reference AND a.status = ?1),
                (SELECT count(*) FROM action a WHERE a.incident = i.reference AND a.status = ?1
                    AND a.record ->> 'immediate')
         FROM incident i
         WHERE (?2 IS NULL OR i.status = ?2) AND (?3 IS NULL OR i.role = ?3)
           AND (?4 IS NULL OR i.occurred >= ?4) AND (?5 IS NULL OR substr(i.occurred, 1, 10) <= ?5)
         ORDER BY i.occurred DESC, i.id DESC",
    )?;
    let rows = statement.query_map(
        params![
            ActionStatus::Open.as_str(),
            wanted.status.map(Word::as_str),
            wanted.role.map(Word::as_str),
            wanted.from.map(|day| day.to_string()),
            wanted.to.map(|day| day.to_string()),
        ],
        |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)),
    )?;
    rows.map(|row| {
        let (record, open, immediate) = row?;
        Ok(Listed { incident: from_record("incident", &record)?, open, immediate })
    })
    .collect()
}

/// The day the last incident was recorded, without looking into any.
///
/// # Errors
/// [`StoreError`].
pub fn last_recorded(
    vault: &mut Vault,
    now: DateTime<Utc>,
) -> Result<Option<NaiveDate>, StoreError> {
    let sql = vault.look(now, "count", "incident", "")?;
    let query = "SELECT max(substr(record ->> 'recorded', 1, 10)) FROM incident";
    let day: Option<String> = one(sql, query, [])?;
    Ok(day.and_then(|day| day.parse().ok()))
}
