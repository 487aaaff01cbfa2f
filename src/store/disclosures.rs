//! The records of what leaves the school: transfers, answers to requests, what the police get.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::concerns::Kept;
use super::{
    StoreError, all, attachments, belongings, concerns, custody, incidents, next_number, people,
    retention, to_record,
};
use crate::domain::attachment::Attachment;
use crate::domain::case::{Case, Writing};
use crate::domain::custody::{Custody, SearchRecord};
use crate::domain::disclosure::{Disclosure, DisclosureKind};
use crate::domain::entry::What;
use crate::domain::naming::Naming;
use crate::domain::person::Person;
use crate::domain::receipt::Receipt;
use crate::domain::record_id::RecordId;
use crate::domain::reference::{Reference, Series};
use crate::vault::{Change, Vault, VaultError};

/// Opens a disclosure under the next number of its kind.
///
/// # Errors
/// [`StoreError`]; nothing is stored then.
pub fn open(
    vault: &mut Vault,
    now: DateTime<Utc>,
    kind: DisclosureKind,
    make: impl FnOnce(String) -> Disclosure,
) -> Result<Disclosure, StoreError> {
    let series = vault.about().kind.series().unwrap_or(Series::Casework);
    vault.write(now, |change| {
        let disclosure = make(next(change.sql(), series, kind)?);
        let record = to_record("disclosure", &disclosure)?;
        change.sql().execute("INSERT INTO disclosure (record) VALUES (?1)", [&record])?;
        change.log("add", "disclosure", &disclosure.id, Some(&record))?;
        Ok(disclosure)
    })
}

fn next(sql: &Connection, series: Series, kind: DisclosureKind) -> Result<String, StoreError> {
    Ok(kind.id(series, next_number(sql, &format!("disclosure {}", kind.letter()))?))
}

pub(super) fn by_id(sql: &Connection, id: &str) -> Result<Disclosure, StoreError> {
    let query = "SELECT record FROM disclosure WHERE id = ?1";
    let found: Vec<Disclosure> = all(sql, "disclosure", query, [id])?;
    found.into_iter().next().ok_or_else(|| retention::gone(sql, "disclosure", id.to_owned()))
}

/// One disclosure; writes a view entry first.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn show(vault: &mut Vault, now: DateTime<Utc>, id: &str) -> Result<Disclosure, StoreError> {
    by_id(vault.look(now, "view", "disclosure", id)?, id)
}

/// Every disclosure, the latest first; writes a list entry first.
///
/// # Errors
/// [`StoreError`].
pub fn list(vault: &mut Vault, now: DateTime<Utc>) -> Result<Vec<Disclosure>, StoreError> {
    every(vault.look(now, "list", "disclosure", "")?)
}

pub(super) fn every(sql: &Connection) -> Result<Vec<Disclosure>, StoreError> {
    all(sql, "disclosure", "SELECT record FROM disclosure ORDER BY number DESC", [])
}

/// Changes one by the rules of the domain; when `work` fails nothing is written.
///
/// # Errors
/// [`StoreError::NotFound`], those of `work`, and others.
pub fn change<E: From<StoreError> + From<VaultError>>(
    vault: &mut Vault,
    now: DateTime<Utc>,
    id: &str,
    work: impl FnOnce(&mut Disclosure) -> Result<(), E>,
) -> Result<Disclosure, E> {
    vault.write(now, |change| {
        let mut disclosure = by_id(change.sql(), id)?;
        work(&mut disclosure)?;
        put(change, &disclosure)?;
        Ok(disclosure)
    })
}

pub(super) fn put(change: &mut Change<'_>, disclosure: &Disclosure) -> Result<(), StoreError> {
    let record = to_record("disclosure", disclosure)?;
    let query = "UPDATE disclosure SET record = ?2 WHERE id = ?1";
    change.sql().execute(query, [&disclosure.id, &record])?;
    change.log("change", "disclosure", &disclosure.id, Some(&record))?;
    Ok(())
}

/// Writes down that a pack was made: in the disclosure, and as an entry on each of its incidents.
/// `place` puts the files where they belong; when it fails nothing is written.
///
/// # Errors
/// [`StoreError::NotFound`], those of `work` and `place`, and others.
pub fn pack<E: From<StoreError> + From<VaultError>>(
    vault: &mut Vault,
    writing: &Writing,
    id: &str,
    text: &str,
    work: impl FnOnce(&mut Disclosure) -> Result<(), E>,
    place: impl FnOnce() -> Result<(), E>,
) -> Result<Disclosure, E> {
    vault.write(writing.at.to_utc(), |change| {
        let mut disclosure = by_id(change.sql(), id)?;
        work(&mut disclosure)?;
        put(change, &disclosure)?;
        for reference in disclosure.references() {
            incidents::change_in(change, reference, |case| {
                case.enter(writing, What::Disclosed { text: text.to_owned() });
                Ok::<(), StoreError>(())
            })?;
        }
        place()?;
        Ok(disclosure)
    })
}

/// A case with everything that belongs to it.
#[derive(Clone)]
pub struct Whole {
    /// The case.
    pub case: Case,
    /// Devices and evidence.
    pub items: Vec<Custody>,
    /// Searches.
    pub searches: Vec<SearchRecord>,
    /// Attached files, without their bytes.
    pub files: Vec<Attachment>,
}

// It is full of names.
impl std::fmt::Debug for Whole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.case.incident.reference.fmt(f)
    }
}

/// The cases of a disclosure and everybody the vault knows; writes a view entry for each case
/// first.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn cases(
    vault: &mut Vault,
    now: DateTime<Utc>,
    references: &[Reference],
) -> Result<(Vec<Whole>, Vec<Person>), StoreError> {
    let whole = |reference: &Reference| {
        Ok::<Whole, StoreError>(Whole {
            case: incidents::show(vault, now, *reference)?,
            items: custody::list(vault, now, Some(*reference))?,
            searches: custody::searches(vault, now, Some(*reference))?,
            files: attachments::list(vault, now, *reference)?,
        })
    };
    let cases = references.iter().map(whole).collect::<Result<_, _>>()?;
    Ok((cases, people::everybody(vault, now)?))
}

/// The concerns of a disclosure that were set aside; writes a view entry for each first.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn set_aside(
    vault: &mut Vault,
    now: DateTime<Utc>,
    receipts: &[Receipt],
) -> Result<Vec<Kept>, StoreError> {
    let one = |receipt: &Receipt| {
        let found = concerns::show(vault, now, receipt)?;
        found.ok_or_else(|| StoreError::NotFound("concern", receipt.to_string()))
    };
    receipts.iter().map(one).collect()
}

/// The bytes of a file of which a copy is about to be given; writes an export entry first.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::Damaged`] when they are not those that were attached,
/// and others.
pub fn copy(
    vault: &mut Vault,
    now: DateTime<Utc>,
    file: &Attachment,
) -> Result<Vec<u8>, StoreError> {
    let id = file.id.to_string();
    attachments::content(vault.look(now, "export", "attachment", &id)?, file.incident, file.id)
        .map(|(_, content)| content)
}

/// The incidents in which any record names a person, and the concerns set aside that do, each with
/// the terms found. That a search was
/// made is logged, but not for what: the chain is never erased.
///
/// # Errors
/// [`StoreError`].
pub fn naming(
    vault: &mut Vault,
    now: DateTime<Utc>,
    naming: &Naming,
) -> Result<BTreeMap<RecordId, BTreeSet<String>>, StoreError> {
    belongings::naming(vault.look(now, "search", "incident", "")?, naming)
}

/// The concerns set aside that name a person, each with the terms found. That a search was made is
/// logged, but not for what.
///
/// # Errors
/// [`StoreError`].
pub fn naming_set_aside(
    vault: &mut Vault,
    now: DateTime<Utc>,
    naming: &Naming,
) -> Result<BTreeMap<RecordId, BTreeSet<String>>, StoreError> {
    belongings::naming_set_aside(vault.look(now, "search", "concern", "")?, naming)
}
