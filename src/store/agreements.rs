//! Agreements in the operations vault: their texts, and everything that was signed or taken back.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::{StoreError, all, one, to_record};
use crate::domain::agreement::{AgreementFault, Event, Signatures, Version};
use crate::domain::book::Written;
use crate::domain::case::Writing;
use crate::vault::Vault;

/// Everything that happened, oldest first, with who wrote it down.
///
/// # Errors
/// [`StoreError`].
pub fn events(vault: &Vault) -> Result<Vec<Written<Event>>, StoreError> {
    events_in(vault.read()?)
}

/// Where everybody stands.
///
/// # Errors
/// [`StoreError`].
pub fn signatures(vault: &Vault) -> Result<Signatures, StoreError> {
    signatures_in(vault.read()?)
}

/// Where everybody stands, read from as few rows as say it: for what is due in a school with years of
/// signatures.
///
/// # Errors
/// [`StoreError`].
pub fn current(vault: &Vault) -> Result<Signatures, StoreError> {
    let sql = vault.read()?;
    let query = "SELECT record FROM agreement_event
                 WHERE id IN (SELECT event FROM agreement_current) ORDER BY id";
    let events: Vec<Written<Event>> = all(sql, "signature", query, [])?;
    Ok(Signatures::new(versions_in(sql)?, events.iter().map(|event| &event.what)))
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
    let events = events_in(sql)?;
    Ok(Signatures::new(versions_in(sql)?, events.iter().map(|event| &event.what)))
}

fn events_in(sql: &Connection) -> Result<Vec<Written<Event>>, StoreError> {
    all(sql, "signature", "SELECT record FROM agreement_event ORDER BY id", [])
}

fn versions_in(sql: &Connection) -> Result<Vec<Version>, StoreError> {
    all(sql, "text of an agreement", "SELECT record FROM agreement_text ORDER BY id", [])
}

#[cfg(test)]
mod tests;
