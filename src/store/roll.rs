//! The roll: the people of the school, in the operations vault.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use super::{StoreError, next_number, retention, to_record};
use crate::domain::roll::{Details, OnRoll, RollNumber};
use crate::vault::{Change, Vault};

/// Everybody, those who left too, by number.
///
/// # Errors
/// [`StoreError`].
pub fn all(vault: &Vault) -> Result<Vec<OnRoll>, StoreError> {
    read(vault.read()?)
}

/// Somebody by number.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn one(vault: &Vault, number: RollNumber) -> Result<OnRoll, StoreError> {
    let query = "SELECT record FROM roll WHERE number = ?1";
    let sql = vault.read()?;
    let found = super::all(sql, "person on the roll", query, [number.0])?;
    let gone = || retention::gone(sql, "person on the roll", number.to_string());
    found.into_iter().next().ok_or_else(gone)
}

/// What is to be written on the roll, all of it or nothing.
#[derive(Debug, Default)]
pub struct Changes {
    /// New people; each gets a number.
    pub added: Vec<Details>,
    /// People as they stand now.
    pub changed: Vec<OnRoll>,
}

impl Changes {
    /// Whether there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty()
    }
}

/// Writes changes that were worked out from `known`. Gives the new people with their numbers.
///
/// # Errors
/// [`StoreError::Meanwhile`] when the roll is not what was known; others.
pub fn write(
    vault: &mut Vault,
    now: DateTime<Utc>,
    known: &[OnRoll],
    changes: Changes,
) -> Result<Vec<OnRoll>, StoreError> {
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    vault.write(now, |change| {
        if read(change.sql())? != known {
            return Err(StoreError::Meanwhile("the roll"));
        }
        for person in &changes.changed {
            put(change, "amend", person)?;
        }
        let mut added = Vec::with_capacity(changes.added.len());
        for details in changes.added {
            let person = OnRoll { number: RollNumber(next_number(change.sql(), "roll")?), details };
            put(change, "add", &person)?;
            added.push(person);
        }
        Ok(added)
    })
}

fn put(change: &mut Change<'_>, action: &str, person: &OnRoll) -> Result<(), StoreError> {
    let record = to_record("person on the roll", person)?;
    let query = "INSERT INTO roll (number, record) VALUES (?1, ?2)
                 ON CONFLICT (number) DO UPDATE SET record = excluded.record";
    change.sql().prepare_cached(query)?.execute(params![person.number.0, record])?;
    change.log(action, "roll", &person.number.to_string(), Some(&record))?;
    Ok(())
}

fn read(sql: &Connection) -> Result<Vec<OnRoll>, StoreError> {
    super::all(sql, "person on the roll", "SELECT record FROM roll ORDER BY number", [])
}
