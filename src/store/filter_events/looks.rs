//! The events worth a look, counted by the hour, and by whoever tried to get round the filter.

use chrono::{DateTime, Utc};
use rusqlite::params;

use super::rollups::Tally;
use crate::domain::harm::ROUND_THE_FILTER;
use crate::store::StoreError;
use crate::vault::Vault;

/// An hour in milliseconds.
const HOUR: i64 = 3_600_000;

/// How many events worth a look began in each hour of a time in which there were any, on the clock of UTC.
///
/// # Errors
/// [`StoreError`].
pub fn by_hour(
    vault: &Vault,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<(DateTime<Utc>, u64)>, StoreError> {
    let mut statement = vault.read()?.prepare_cached(
        "SELECT at / ?3, count(*) FROM filter_flagged WHERE at >= ?1 AND at < ?2 GROUP BY 1 ORDER BY 1",
    )?;
    let bounds = params![from.timestamp_millis(), to.timestamp_millis(), HOUR];
    let rows =
        statement.query_map(bounds, |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
    let mut hours = Vec::new();
    for row in rows {
        let (hour, count) = row?;
        let start = DateTime::from_timestamp_millis(hour.saturating_mul(HOUR));
        hours.extend(start.map(|start| (start, count.unsigned_abs())));
    }
    Ok(hours)
}

/// Who tried to get round the filter in a time, most often first: the user, else the device, else its address.
///
/// # Errors
/// [`StoreError`].
pub fn round_the_filter(
    vault: &Vault,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    most: u32,
) -> Result<Vec<Tally>, StoreError> {
    let mut statement = vault.read()?.prepare_cached(
        "SELECT coalesce(person, device, address, 'not known'), count(*), sum(verdict = 'blocked')
         FROM filter_flagged
         WHERE at >= ?1 AND at < ?2 AND ' ' || harms || ' ' LIKE '% ' || ?3 || ' %'
         GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?4",
    )?;
    let bounds = params![from.timestamp_millis(), to.timestamp_millis(), ROUND_THE_FILTER, most];
    let rows = statement.query_map(bounds, |row| {
        let count = |value: i64| value.unsigned_abs();
        Ok(Tally { name: row.get(0)?, events: count(row.get(1)?), blocked: count(row.get(2)?) })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
