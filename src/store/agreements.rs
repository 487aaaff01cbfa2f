//! Agreements in the operations vault: their texts, and everything that was signed or taken back.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;

use super::{StoreError, all, from_record, one, to_record};
use crate::domain::agreement::{AgreementFault, Event, Signatures, Step, Version};
use crate::domain::book::Written;
use crate::domain::case::Writing;
use crate::vault::Vault;

const UNREADABLE: StoreError = StoreError::Unreadable("signature");

/// Everything that happened, oldest first, with who wrote it down.
///
/// # Errors
/// [`StoreError`].
pub fn events(vault: &Vault) -> Result<Vec<Written<Event>>, StoreError> {
    all(vault.read()?, "signature", "SELECT record FROM agreement_event ORDER BY id", [])
}

/// Where everybody stands, read from as few rows as say it, however many years of signatures there are.
///
/// # Errors
/// [`StoreError`].
pub fn signatures(vault: &Vault) -> Result<Signatures, StoreError> {
    signatures_in(vault.read()?)
}

/// The day of the newest event that counts of each agreement.
///
/// # Errors
/// [`StoreError`].
pub fn last_days(vault: &Vault) -> Result<BTreeMap<String, NaiveDate>, StoreError> {
    let query = "SELECT agreement, max(day) FROM agreement_current GROUP BY agreement";
    let mut statement = vault.read()?.prepare(query)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (agreement, day) = row?;
        Ok((agreement, day.parse().map_err(|_| UNREADABLE)?))
    })
    .collect()
}

/// Records a version of a text.
///
/// # Errors
/// [`AgreementFault::VersionTaken`] and others.
pub fn add_version(
    vault: &mut Vault,
    now: DateTime<Utc>,
    version: &Version,
) -> Result<(), StoreError> {
    let record = to_record("text of an agreement", version)?;
    vault.write(now, |change| {
        let same = |known: &Version| {
            known.agreement == version.agreement
                && (known.version == version.version || known.from == version.from)
        };
        if let Some(known) = versions_in(change.sql())?.into_iter().find(same) {
            let Version { agreement, version, from, .. } = known;
            return Err(AgreementFault::VersionTaken(agreement, version, from).into());
        }
        let query = "INSERT INTO agreement_text (record) VALUES (?1) RETURNING id";
        let id: i64 = one(change.sql(), query, [&record])?;
        change.log("add", "agreement-text", &id.to_string(), Some(&record))?;
        Ok(())
    })
}

/// Writes down what `work` makes of how everybody stands: all of it or nothing.
///
/// # Errors
/// What `work` says, and others.
pub fn add(
    vault: &mut Vault,
    writing: &Writing,
    work: impl FnOnce(&Signatures) -> Result<Vec<Event>, AgreementFault>,
) -> Result<Vec<Event>, StoreError> {
    vault.write(writing.at.to_utc(), |change| {
        let events = work(&signatures_in(change.sql())?)?;
        for event in &events {
            let written = Written { writing: writing.clone(), what: event };
            let record = to_record("signature", &written)?;
            let query = "INSERT INTO agreement_event (record) VALUES (?1) RETURNING id";
            let id: i64 = one(change.sql(), query, [&record])?;
            change.log("add", "agreement-event", &id.to_string(), Some(&record))?;
        }
        if events.is_empty() {
            // Everybody had signed before: that somebody tried is all there is to say.
            change.log("pass", "agreement-event", "", None)?;
        }
        Ok(events)
    })
}

fn signatures_in(sql: &Connection) -> Result<Signatures, StoreError> {
    let mut statement =
        sql.prepare("SELECT event, agreement, who, day, step FROM agreement_current")?;
    let mut rows = statement.query([])?;
    let mut events: Vec<(i64, Event)> = Vec::new();
    // A class signs in the same words, which need not be read for each child.
    let mut last = (String::new(), Step::Ended);
    while let Some(row) = rows.next()? {
        let text = row.get_ref(4)?.as_str().map_err(|_| UNREADABLE)?;
        if last.0 != text {
            last = (text.to_owned(), from_record("signature", text)?);
        }
        let on = row.get_ref(3)?.as_str().ok().and_then(|day| day.parse().ok());
        let (agreement, who) = (row.get(1)?, row.get(2)?);
        let event = Event { agreement, who, on: on.ok_or(UNREADABLE)?, step: last.1.clone() };
        events.push((row.get(0)?, event));
    }
    events.sort_unstable_by_key(|(number, _)| *number);
    Ok(Signatures::new(versions_in(sql)?, events.iter().map(|(_, event)| event)))
}

fn versions_in(sql: &Connection) -> Result<Vec<Version>, StoreError> {
    all(sql, "text of an agreement", "SELECT record FROM agreement_text ORDER BY id", [])
}

#[cfg(test)]
mod tests;
