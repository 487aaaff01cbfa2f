//! Training that people had, and their answers in the audits of training needs, in the operations vault.

use chrono::{DateTime, Utc};
use rusqlite::params;
use serde::Serialize;

use super::{StoreError, all, next_number, to_record};
use crate::domain::training::Trained;
use crate::domain::training::audit::Need;
use crate::vault::{Change, Vault};

/// Every training that anybody had, in the order it was written down.
///
/// # Errors
/// [`StoreError`].
pub fn records(vault: &Vault) -> Result<Vec<Trained>, StoreError> {
    all(vault.read()?, "training", "SELECT record FROM training ORDER BY id", [])
}

/// Writes down training, all or nothing.
///
/// # Errors
/// [`StoreError`].
pub fn add(vault: &mut Vault, now: DateTime<Utc>, new: &[Trained]) -> Result<(), StoreError> {
    write(
        vault,
        now,
        new,
        Sort { entity: "training", query: "INSERT INTO training VALUES (?1, ?2)" },
    )
}

/// Every answer in every audit of training needs, oldest first.
///
/// # Errors
/// [`StoreError`].
pub fn needs(vault: &Vault) -> Result<Vec<Need>, StoreError> {
    all(vault.read()?, "training need", "SELECT record FROM training_need ORDER BY id", [])
}

/// Writes down answers, all or nothing.
///
/// # Errors
/// [`StoreError`].
pub fn add_needs(vault: &mut Vault, now: DateTime<Utc>, new: &[Need]) -> Result<(), StoreError> {
    let query = "INSERT INTO training_need VALUES (?1, ?2)";
    write(vault, now, new, Sort { entity: "training-need", query })
}

#[derive(Clone, Copy)]
struct Sort {
    entity: &'static str,
    query: &'static str,
}

fn write<T: Serialize>(
    vault: &mut Vault,
    now: DateTime<Utc>,
    new: &[T],
    sort: Sort,
) -> Result<(), StoreError> {
    if new.is_empty() {
        return Ok(());
    }
    vault.write(now, |change| new.iter().try_for_each(|record| put(change, record, sort)))
}

fn put<T: Serialize>(change: &mut Change<'_>, record: &T, sort: Sort) -> Result<(), StoreError> {
    let record = to_record(sort.entity, record)?;
    let id = next_number(change.sql(), sort.entity)?;
    change.sql().prepare_cached(sort.query)?.execute(params![id, record])?;
    change.log("add", sort.entity, &id.to_string(), Some(&record))?;
    Ok(())
}
