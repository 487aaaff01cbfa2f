//! Days of open cases, as numbers, in the operations vault. They are computed from casework by
//! whoever can open both, and can be made anew at any time, so the chain has no hash of them.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use rusqlite::params;

use super::StoreError;
use crate::domain::case_clock::CaseClock;
use crate::vault::{Change, Vault};

/// Every clock.
///
/// # Errors
/// [`StoreError`].
pub fn all(vault: &Vault) -> Result<BTreeSet<CaseClock>, StoreError> {
    let mut statement =
        vault.read()?.prepare("SELECT number, kind, due, records FROM case_clock")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get(3)?))
    })?;
    rows.map(|row| {
        let (number, kind, due, records) = row?;
        let due = due.parse().map_err(|_| StoreError::Unreadable("day"))?;
        Ok(CaseClock { number, kind, due, records })
    })
    .collect()
}

/// Puts these in the place of all that were there. Nothing is written when they are the same.
///
/// # Errors
/// [`StoreError`].
pub fn replace(
    vault: &mut Vault,
    now: DateTime<Utc>,
    clocks: &BTreeSet<CaseClock>,
) -> Result<(), StoreError> {
    if all(vault)? == *clocks {
        return Ok(());
    }
    vault.write(now, |change| {
        change.sql().execute("DELETE FROM case_clock", [])?;
        for clock in clocks {
            put(change, clock)?;
        }
        change.log("refresh", "case-clock", "", None)?;
        Ok(())
    })
}

/// Sets or takes away the clock of one record.
///
/// # Errors
/// [`StoreError`].
pub fn set(
    vault: &mut Vault,
    now: DateTime<Utc>,
    (number, kind): (&str, &str),
    clock: Option<&CaseClock>,
) -> Result<(), StoreError> {
    let known = all(vault)?;
    let before = known.iter().find(|known| known.number == number && known.kind == kind);
    if before == clock {
        return Ok(());
    }
    vault.write(now, |change| {
        let query = "DELETE FROM case_clock WHERE number = ?1 AND kind = ?2";
        change.sql().execute(query, [number, kind])?;
        clock.map(|clock| put(change, clock)).transpose()?;
        change.log("set", "case-clock", number, None)?;
        Ok(())
    })
}

fn put(change: &Change<'_>, clock: &CaseClock) -> Result<(), StoreError> {
    let query = "INSERT INTO case_clock VALUES (?1, ?2, ?3, ?4)";
    let due = clock.due.to_string();
    change.sql().execute(query, params![clock.number, clock.kind, due, clock.records])?;
    Ok(())
}
