//! Whom the log names, from the counts: what is asked to find out who they are.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};

use super::rollups::{Sort, sums};
use super::tallies::{Period, name_of};
use crate::domain::filter_event::Who;
use crate::store::StoreError;
use crate::vault::Vault;

/// A name of the log on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub who: Who,
    /// The day.
    pub day: NaiveDate,
    /// All events of that day.
    pub events: u64,
    /// Those that were blocked.
    pub blocked: u64,
}

/// What counts of names are kept under, and what such a name is.
type Naming = (Sort, fn(String) -> Who);
const SORTS: [Naming; 3] =
    [(Sort::Person, Who::Person), (Sort::Device, Who::Device), (Sort::Address, Who::Address)];

/// Every name on every day of a period, day by day: a user, else the device, else its address.
///
/// # Errors
/// [`StoreError`].
pub fn named(vault: &Vault, period: Period) -> Result<Vec<Named>, StoreError> {
    let mut statement = vault.read()?.prepare_cached(
        "SELECT c.day, c.allowed + c.blocked + c.warned + c.flagged + c.unknown, c.blocked, n.name
         FROM filter_day_count c JOIN filter_name n ON n.id = c.name
         WHERE c.sort = ?1 AND c.day BETWEEN ?2 AND ?3 ORDER BY c.day, c.name",
    )?;
    let (from, to) = period.days();
    let mut found = Vec::new();
    for (sort, who) in SORTS {
        let mut rows = statement.query(params![sort as i64, from, to])?;
        while let Some(row) = rows.next()? {
            found.push(of_row(who(row.get(3)?), row)?);
        }
    }
    Ok(found)
}

/// Every name of a period with all its events there, and those of them that were blocked.
///
/// # Errors
/// [`StoreError`].
pub fn names(vault: &Vault, period: Period) -> Result<Vec<(Who, u64, u64)>, StoreError> {
    let sql = vault.read()?;
    let mut found = Vec::new();
    for (sort, who) in SORTS {
        for (name, (events, blocked)) in sums(sql, sort, period.days())? {
            found.push((who(name_of(sql, name)?), events, blocked));
        }
    }
    Ok(found)
}

/// The days of a period on which the log has a name.
///
/// # Errors
/// [`StoreError`].
pub fn days_of(vault: &Vault, who: &Who, period: Period) -> Result<Vec<Named>, StoreError> {
    let sql: &Connection = vault.read()?;
    let (from, to) = period.days();
    // Each day of the log is one step to the place where the name would be.
    let mut statement = sql.prepare_cached(
        "SELECT c.day, c.allowed + c.blocked + c.warned + c.flagged + c.unknown, c.blocked
         FROM filter_name n CROSS JOIN filter_day_count a CROSS JOIN filter_day_count c
         WHERE n.sort = ?1 AND n.name = ?2 AND a.sort = 0 AND a.day BETWEEN ?3 AND ?4
           AND c.sort = ?1 AND c.day = a.day AND c.name = n.id",
    )?;
    let mut rows = statement.query(params![Sort::of(who) as i64, who.name(), from, to])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(of_row(who.clone(), row)?);
    }
    Ok(found)
}

fn of_row(who: Who, row: &Row<'_>) -> Result<Named, StoreError> {
    let day = NaiveDate::from_num_days_from_ce_opt(row.get(0)?);
    let day = day.ok_or(StoreError::Unreadable("filter count"))?;
    let count = |value: i64| value.unsigned_abs();
    Ok(Named { who, day, events: count(row.get(1)?), blocked: count(row.get(2)?) })
}
