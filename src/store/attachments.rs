//! Files attached to incidents, in the vaults that hold cases.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::{StoreError, all, custody, from_record, incidents, to_record};
use crate::domain::attachment::{Attachment, harmless_name};
use crate::domain::case::{Case, Writing};
use crate::domain::custody::{Number, Numbered};
use crate::domain::reference::Reference;
use crate::vault::{Change, Vault, VaultError};

/// Keeps the bytes of a file, when `allowed` says that the incident as it stands may have any.
///
/// # Errors
/// When there is no such incident; those of `allowed`; [`StoreError`].
pub fn add<E: From<StoreError> + From<VaultError>>(
    vault: &mut Vault,
    writing: &Writing,
    incident: Reference,
    (name, content): (&str, &[u8]),
    allowed: impl FnOnce(&Case) -> Result<(), E>,
) -> Result<Attachment, E> {
    vault.write(writing.at.to_utc(), |change| {
        add_in(change, writing, incident, (name, content), allowed)
    })
}

/// The same inside a transaction that stores more than the file.
///
/// # Errors
/// As [`add`].
pub fn add_in<E: From<StoreError> + From<VaultError>>(
    change: &mut Change<'_>,
    writing: &Writing,
    incident: Reference,
    (name, content): (&str, &[u8]),
    allowed: impl FnOnce(&Case) -> Result<(), E>,
) -> Result<Attachment, E> {
    let id = custody::next(change.sql(), "attachment", incident.series(), Numbered::Attachment)?;
    let attachment = Attachment {
        id,
        incident,
        name: harmless_name(name),
        size: content.len() as u64,
        sha256: hex::encode(Sha256::digest(content)),
        when: writing.at,
        by: writing.by.clone(),
    };
    let said = format!(
        "file attached: {} ({} bytes, SHA-256 {})",
        attachment.name, attachment.size, attachment.sha256
    );
    incidents::change_in(change, incident, |case| {
        allowed(case).map(|()| custody::custody(writing, case, id, said, None))
    })?;
    let record = to_record("attachment", &attachment)?;
    let insert = "INSERT INTO attachment (record, content) VALUES (?1, ?2)";
    change.sql().execute(insert, params![record, content]).map_err(StoreError::from)?;
    change.log("add", "attachment", &id.to_string(), Some(&record))?;
    Ok(attachment)
}

/// The files of an incident, without their bytes; writes a list entry first.
///
/// # Errors
/// [`StoreError`].
pub fn list(
    vault: &mut Vault,
    now: DateTime<Utc>,
    incident: Reference,
) -> Result<Vec<Attachment>, StoreError> {
    let incident = incident.to_string();
    let sql = vault.look(now, "list", "attachment", &incident)?;
    let query = "SELECT record FROM attachment WHERE incident = ?1 ORDER BY number";
    all(sql, "attachment", query, [incident])
}

/// The bytes of a file, to be given out: an entry of the incident says so, and `allowed` whether
/// they may be.
///
/// # Errors
/// [`StoreError::NotFound`] when the incident has no such file, [`StoreError::Damaged`] when it is
/// not the one that was attached; those of `allowed`.
pub fn give_out<E: From<StoreError> + From<VaultError>>(
    vault: &mut Vault,
    writing: &Writing,
    incident: Reference,
    id: Number,
    allowed: impl FnOnce(&Case) -> Result<String, E>,
) -> Result<(Attachment, Vec<u8>), E> {
    vault.write(writing.at.to_utc(), |change| {
        let (attachment, content) = content(change.sql(), incident, id)?;
        incidents::change_in(change, incident, |case| {
            let said = allowed(case)?;
            custody::custody(writing, case, id, said, None);
            Ok::<(), E>(())
        })?;
        change.log("export", "attachment", &id.to_string(), None)?;
        Ok((attachment, content))
    })
}

/// A file of an incident with its bytes, which are those that were attached.
pub(super) fn content(
    sql: &Connection,
    incident: Reference,
    id: Number,
) -> Result<(Attachment, Vec<u8>), StoreError> {
    let query = "SELECT record, content FROM attachment WHERE id = ?1 AND incident = ?2";
    let found: Option<(String, Vec<u8>)> = sql
        .query_row(query, [id.to_string(), incident.to_string()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let (record, content) = found.ok_or_else(|| custody::not_found(id))?;
    let attachment: Attachment = from_record("attachment", &record)?;
    if hex::encode(Sha256::digest(&content)) != attachment.sha256 {
        return Err(StoreError::Damaged(id.to_string()));
    }
    Ok((attachment, content))
}
