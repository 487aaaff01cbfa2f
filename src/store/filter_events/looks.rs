//! The events worth a look, counted by the hour, and by whoever tried to get round the filter.

use chrono::{DateTime, Utc};
use rusqlite::params;

use super::tallies::Tally;
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
    let mut statement = vault
        .read()?
        .prepare_cached("SELECT at FROM filter_flagged WHERE at >= ?1 AND at < ?2 ORDER BY at")?;
    let mut rows = statement.query([from.timestamp_millis(), to.timestamp_millis()])?;
    let mut hours: Vec<(DateTime<Utc>, u64)> = Vec::new();
    // Counted here: the database would sort the moments by their hours first.
    let mut last = None;
    while let Some(row) = rows.next()? {
        let hour = row.get::<_, i64>(0)?.div_euclid(HOUR);
        if last != Some(hour) {
            let start = DateTime::from_timestamp_millis(hour.saturating_mul(HOUR));
            hours.push((start.ok_or(StoreError::Unreadable("filter event"))?, 0));
            last = Some(hour);
        }
        if let Some((_, count)) = hours.last_mut() {
            *count += 1;
        }
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
    // The words of the index, which is then all that is read.
    let mut statement = vault.read()?.prepare_cached(&format!(
        "SELECT coalesce(person, device, address, 'not known'), count(*), sum(verdict = 'blocked')
         FROM filter_flagged
         WHERE at >= ?1 AND at < ?2 AND instr(' ' || harms || ' ', ' {ROUND_THE_FILTER} ') > 0
         GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?3"
    ))?;
    let bounds = params![from.timestamp_millis(), to.timestamp_millis(), most];
    let rows = statement.query_map(bounds, |row| {
        let count = |value: i64| value.unsigned_abs();
        Ok(Tally { name: row.get(0)?, events: count(row.get(1)?), blocked: count(row.get(2)?) })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
