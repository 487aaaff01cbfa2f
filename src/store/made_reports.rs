//! Reports that were written to files, in the vault they were made from.

use chrono::{DateTime, Utc};
use rusqlite::params;

use super::{StoreError, all, one, to_record};
use crate::domain::made_report::MadeReport;
use crate::domain::receipt::Receipt;
use crate::vault::{Vault, VaultKind};

const WHAT: &str = "made-report";

/// Writes down which reports are made.
///
/// # Errors
/// [`StoreError`].
pub fn add(vault: &mut Vault, now: DateTime<Utc>, made: &[MadeReport]) -> Result<(), StoreError> {
    vault.write(now, |change| {
        for report in made {
            let record = to_record("made report", report)?;
            let next = "SELECT coalesce(max(id), 0) + 1 FROM made_report";
            let id: i64 = one(change.sql(), next, [])?;
            let insert = "INSERT INTO made_report (id, record) VALUES (?1, ?2)";
            change.sql().execute(insert, params![id, record])?;
            change.log("make", WHAT, &id.to_string(), Some(&record))?;
        }
        Ok(())
    })
}

/// Those that a file with some hash and code may be, the earliest first.
///
/// # Errors
/// [`StoreError`].
pub fn like(
    vault: &mut Vault,
    now: DateTime<Utc>,
    sha256: &str,
    code: Option<&Receipt>,
) -> Result<Vec<MadeReport>, StoreError> {
    let sql = match vault.about().kind {
        VaultKind::Operations => vault.read()?,
        VaultKind::Casework | VaultKind::Staff | VaultKind::Head => {
            vault.look(now, "verify", WHAT, "")?
        }
    };
    let query = "SELECT record FROM made_report WHERE sha256 = ?1 OR code = ?2 ORDER BY id";
    all(sql, "made report", query, [sha256, &code.map(ToString::to_string).unwrap_or_default()])
}
