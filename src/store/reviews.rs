//! Reviews the school added and reviews done, in the operations vault.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use super::{StoreError, all, one, to_record};
use crate::domain::review::{Review, ReviewDone};
use crate::vault::Vault;

/// Reviews that the school added to its policy's.
///
/// # Errors
/// [`StoreError`].
pub fn added(vault: &Vault) -> Result<Vec<Review>, StoreError> {
    all(vault.read()?, "review", "SELECT record FROM review ORDER BY id", [])
}

/// Adds a review of the school's own.
///
/// # Errors
/// [`StoreError::Taken`] and others.
pub fn add(vault: &mut Vault, now: DateTime<Utc>, review: &Review) -> Result<(), StoreError> {
    let record = to_record("review", review)?;
    vault.write(now, |change| {
        let taken: i64 =
            one(change.sql(), "SELECT count(*) FROM review WHERE id = ?1", [&review.id])?;
        if taken > 0 {
            return Err(StoreError::Taken("review", review.id.clone()));
        }
        change.sql().execute("INSERT INTO review VALUES (?1, ?2)", [&review.id, &record])?;
        change.log("add", "review", &review.id, Some(&record))?;
        Ok(())
    })
}

/// Records that a review was done.
///
/// # Errors
/// [`StoreError`].
pub fn done(vault: &mut Vault, now: DateTime<Utc>, done: &ReviewDone) -> Result<(), StoreError> {
    let record = to_record("review", done)?;
    vault.write(now, |change| {
        let id: i64 = one(change.sql(), "SELECT coalesce(max(id), 0) + 1 FROM review_done", [])?;
        change
            .sql()
            .execute("INSERT INTO review_done (id, record) VALUES (?1, ?2)", params![id, record])?;
        change.log("done", "review-done", &id.to_string(), Some(&record))?;
        Ok(())
    })
}

/// The last day on which each review was done.
///
/// # Errors
/// [`StoreError`].
pub fn last_done(vault: &Vault) -> Result<BTreeMap<String, NaiveDate>, StoreError> {
    let entries: Vec<ReviewDone> =
        all(vault.read()?, "review", "SELECT record FROM review_done ORDER BY done, id", [])?;
    // Later entries replace earlier ones.
    Ok(entries.into_iter().map(|done| (done.review, done.on)).collect())
}
