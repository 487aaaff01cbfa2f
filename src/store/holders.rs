//! Who was appointed to which office, and who stood down, in the operations vault.

use chrono::{DateTime, Utc};
use rusqlite::params;

use super::{StoreError, all, next_number, to_record};
use crate::domain::holder::HolderEntry;
use crate::vault::{Change, Vault};

/// Everything written down, oldest first.
///
/// # Errors
/// [`StoreError`].
pub fn entries(vault: &Vault) -> Result<Vec<HolderEntry>, StoreError> {
    all(vault.read()?, "appointment", "SELECT record FROM holder ORDER BY id", [])
}

/// Writes down an appointment, or that somebody stands down.
///
/// # Errors
/// [`StoreError`].
pub fn add(vault: &mut Vault, now: DateTime<Utc>, entry: &HolderEntry) -> Result<(), StoreError> {
    vault.write(now, |change| put(change, entry))
}

pub(super) fn put(change: &mut Change<'_>, entry: &HolderEntry) -> Result<(), StoreError> {
    let record = to_record("appointment", entry)?;
    let id = next_number(change.sql(), "holder")?;
    change.sql().execute("INSERT INTO holder VALUES (?1, ?2)", params![id, record])?;
    change.log("add", "holder", &id.to_string(), Some(&record))?;
    Ok(())
}
