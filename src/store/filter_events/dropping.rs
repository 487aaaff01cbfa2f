//! Dropping events whose period is over. What is counted, and what is worth a look, stays.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::super::{StoreError, filter_rejects, one, to_record};
use crate::vault::Vault;

/// A record that events were dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogDrop {
    /// When.
    pub at: DateTime<Utc>,
    /// The first day whose events are kept.
    pub before: NaiveDate,
    /// For how many days a log is kept.
    pub period: u32,
    #[serde(flatten)]
    /// What went.
    pub dropped: Dropped,
}

/// Events that are past their period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dropped {
    /// How many.
    pub events: u64,
    /// On how many days.
    pub days: u64,
    /// The first of these days.
    pub first: Option<NaiveDate>,
    /// The last of these days.
    pub last: Option<NaiveDate>,
}

/// What there is from before a day.
///
/// # Errors
/// [`StoreError`].
pub fn droppable(vault: &Vault, before: NaiveDate) -> Result<Dropped, StoreError> {
    count(vault.read()?, before)
}

fn count(sql: &Connection, before: NaiveDate) -> Result<Dropped, StoreError> {
    let query = "SELECT coalesce(sum(events), 0), count(DISTINCT day), min(day), max(day)
                 FROM filter_block WHERE day < ?1";
    let date = |day: Option<i32>| day.and_then(NaiveDate::from_num_days_from_ce_opt);
    Ok(sql.query_row(query, [before.num_days_from_ce()], |row| {
        Ok(Dropped {
            events: row.get::<_, i64>(0)?.unsigned_abs(),
            days: row.get::<_, i64>(1)?.unsigned_abs(),
            first: date(row.get(2)?),
            last: date(row.get(3)?),
        })
    })?)
}

/// Drops the events from before a day for good; from then on none of that time is taken in again,
/// since nobody could tell it from what was there. Counts and events worth a look stay.
///
/// # Errors
/// [`StoreError`].
pub fn drop_before(
    vault: &mut Vault,
    now: DateTime<Utc>,
    before: NaiveDate,
    period: u32,
) -> Result<Dropped, StoreError> {
    let dropped = vault.write(now, |change| {
        let sql = change.sql();
        // What is dropped is overwritten, and not only forgotten.
        sql.pragma_update(None, "secure_delete", true)?;
        let dropped = count(sql, before)?;
        sql.execute("DELETE FROM filter_block WHERE day < ?1", [before.num_days_from_ce()])?;
        filter_rejects::drop_before(sql, before)?;
        let record =
            to_record("drop of filter events", &LogDrop { at: now, before, period, dropped })?;
        let id: i64 = one(sql, "SELECT coalesce(max(id), 0) + 1 FROM filter_drop", [])?;
        sql.execute("INSERT INTO filter_drop VALUES (?1, ?2)", params![id, record])?;
        change.log("drop", "filter-drop", &id.to_string(), Some(&record))?;
        Ok::<_, StoreError>(dropped)
    })?;
    vault.empty_log()?;
    Ok(dropped)
}

/// The first day whose events are kept, once any were dropped.
///
/// # Errors
/// [`StoreError`].
pub fn first_kept(vault: &Vault) -> Result<Option<NaiveDate>, StoreError> {
    first_kept_in(vault.read()?)
}

fn first_kept_in(sql: &Connection) -> Result<Option<NaiveDate>, StoreError> {
    let before: Option<String> = one(sql, "SELECT max(before) FROM filter_drop", [])?;
    let unreadable = |_| StoreError::Unreadable("drop of filter events");
    before.map(|day| day.parse().map_err(unreadable)).transpose()
}

/// The same as the number of the day; below any day when none was dropped.
pub(super) fn first_kept_day(sql: &Connection) -> Result<i32, StoreError> {
    Ok(first_kept_in(sql)?.map_or(i32::MIN, |day| day.num_days_from_ce()))
}
