//! On which days somebody had events worth a look, and how many. They outlive the log.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use rusqlite::Row;

use super::rollups;
use crate::domain::filter_event::Who;
use crate::store::StoreError;
use crate::vault::{Change, Vault};

/// The events worth a look of one name on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlaggedDay {
    /// The name in the log.
    pub who: Who,
    /// The day on the school's clocks.
    pub day: NaiveDate,
    /// How many.
    pub events: u64,
}

/// Every name with every day on which it had events worth a look, oldest first.
///
/// # Errors
/// [`StoreError`].
pub fn flagged_days(vault: &Vault, zone: Tz) -> Result<Vec<FlaggedDay>, StoreError> {
    let query = "SELECT at, person, device, address FROM filter_flagged ORDER BY at";
    let mut statement = vault.read()?.prepare(query)?;
    let mut rows = statement.query([])?;
    let mut days: Vec<FlaggedDay> = Vec::new();
    while let Some(row) = rows.next()? {
        let Some((who, day)) = named(row, zone)? else { continue };
        let known = days.iter_mut().rev().take_while(|known| known.day == day);
        match known.into_iter().find(|known| known.who == who) {
            Some(known) => known.events += 1,
            None => days.push(FlaggedDay { who, day, events: 1 }),
        }
    }
    Ok(days)
}

// Whom a row names on which day: the user, else the device, else its address.
fn named(row: &Row<'_>, zone: Tz) -> Result<Option<(Who, NaiveDate)>, StoreError> {
    let at: Option<DateTime<Utc>> = DateTime::from_timestamp_millis(row.get("at")?);
    let day = at.ok_or(StoreError::Unreadable("filter event"))?.with_timezone(&zone).date_naive();
    let (person, device): (Option<String>, Option<String>) =
        (row.get("person")?, row.get("device")?);
    let who = person.map(Who::Person).or(device.map(Who::Device));
    let who = who.or(row.get::<_, Option<String>>("address")?.map(Who::Address));
    Ok(who.map(|who| (who, day)))
}

/// Forgets names on days: their counts, and the events worth a look. The counts of everybody
/// together stay, and so do blocks of the log, which go by their own period.
pub(in crate::store) fn forget(
    change: &Change<'_>,
    whose: &[(Who, NaiveDate)],
    zone: Tz,
) -> Result<(), StoreError> {
    for (who, day) in whose {
        rollups::forget(change.sql(), who, *day)?;
    }
    let whose: BTreeSet<&(Who, NaiveDate)> = whose.iter().collect();
    let query = "SELECT number, at, person, device, address FROM filter_flagged";
    let mut statement = change.sql().prepare(query)?;
    let mut rows = statement.query([])?;
    let mut numbers: Vec<i64> = Vec::new();
    while let Some(row) = rows.next()? {
        if named(row, zone)?.is_some_and(|named| whose.contains(&named)) {
            numbers.push(row.get("number")?);
        }
    }
    let mut delete = change.sql().prepare("DELETE FROM filter_flagged WHERE number = ?1")?;
    for number in numbers {
        delete.execute([number])?;
    }
    Ok(())
}
