//! The rows of filter logs that could not be read, in the operations vault, until somebody has looked.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::StoreError;
use crate::vault::Vault;

/// A row that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// Line of the file, counted from one.
    pub line: u64,
    /// Why, in a few words.
    pub reason: String,
    /// The beginning of the row, as the log has it.
    pub text: String,
}

/// An import with rows that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Number of the import.
    pub import: String,
    /// The file, as it was named.
    pub file: String,
    /// When, ISO 8601.
    pub at: String,
    /// How many rows are kept here.
    pub rows: u64,
}

pub(super) fn keep(sql: &Connection, import: &str, rows: &[Rejected]) -> Result<(), StoreError> {
    let mut statement = sql.prepare("INSERT INTO filter_reject VALUES (?1, ?2, ?3, ?4)")?;
    for row in rows {
        let line = i64::try_from(row.line).unwrap_or(i64::MAX);
        statement.execute(params![import, line, row.reason, row.text])?;
    }
    Ok(())
}

/// Drops those of imports from before a day: they are rows of a log like any other.
pub(super) fn drop_before(sql: &Connection, before: NaiveDate) -> Result<(), StoreError> {
    let old = "SELECT id FROM filter_import WHERE record <> '' AND record ->> 'at' < ?1";
    let query = format!("DELETE FROM filter_reject WHERE import IN ({old})");
    sql.execute(&query, [before.to_string()])?;
    Ok(())
}

/// The imports with rejected rows, the latest first.
///
/// # Errors
/// [`StoreError`].
pub fn batches(vault: &Vault) -> Result<Vec<Batch>, StoreError> {
    let mut statement = vault.read()?.prepare(
        "SELECT i.id, i.record ->> 'file', i.record ->> 'at', count(*)
         FROM filter_reject AS r JOIN filter_import AS i ON i.id = r.import
         GROUP BY i.id ORDER BY CAST(i.id AS INTEGER) DESC",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Batch {
            import: row.get(0)?,
            file: row.get(1)?,
            at: row.get(2)?,
            rows: row.get::<_, i64>(3)?.unsigned_abs(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The rejected rows of an import, in the order of the file.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such import.
pub fn of(vault: &Vault, import: &str) -> Result<Vec<Rejected>, StoreError> {
    let sql = vault.read()?;
    let is_there = "SELECT 1 FROM filter_import WHERE id = ?1";
    let found: Option<i64> = sql.query_row(is_there, [import], |row| row.get(0)).optional()?;
    found.ok_or_else(|| StoreError::NotFound("import", import.to_owned()))?;
    let mut statement = sql.prepare(
        "SELECT line, reason, row FROM filter_reject WHERE import = ?1 ORDER BY line, rowid",
    )?;
    let rows = statement.query_map([import], |row| {
        let line: i64 = row.get(0)?;
        Ok(Rejected { line: line.unsigned_abs(), reason: row.get(1)?, text: row.get(2)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
