//! On which days somebody had events worth a look, and how many. They outlive the log.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::domain::filter_event::Who;
use crate::store::StoreError;
use crate::vault::Vault;

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
        let at: Option<DateTime<Utc>> = DateTime::from_timestamp_millis(row.get(0)?);
        let at = at.ok_or(StoreError::Unreadable("filter event"))?;
        let (person, device): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
        let who = person.map(Who::Person).or(device.map(Who::Device));
        let Some(who) = who.or(row.get::<_, Option<String>>(3)?.map(Who::Address)) else {
            continue;
        };
        let day = at.with_timezone(&zone).date_naive();
        let known = days.iter_mut().rev().take_while(|known| known.day == day);
        match known.into_iter().find(|known| known.who == who) {
            Some(known) => known.events += 1,
            None => days.push(FlaggedDay { who, day, events: 1 }),
        }
    }
    Ok(days)
}
