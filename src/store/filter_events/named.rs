//! Whom the log names on each day, from the counts: what is asked to find out who they are.

use chrono::{Datelike, NaiveDate};

use super::rollups::Period;
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
type Sort = (&'static str, fn(String) -> Who);

/// Every name on every day of a period: a user, else the device, else its address.
///
/// # Errors
/// [`StoreError`].
pub fn named(vault: &Vault, period: Period) -> Result<Vec<Named>, StoreError> {
    let sorts: [Sort; 3] =
        [("person", Who::Person), ("device", Who::Device), ("address", Who::Address)];
    let mut statement = vault.read()?.prepare_cached(
        "SELECT name, day, allowed + blocked + warned + flagged + unknown, blocked
         FROM filter_count WHERE sort = ?1 AND day BETWEEN ?2 AND ?3 AND name <> ''",
    )?;
    let bounds = (period.from.num_days_from_ce(), period.to.num_days_from_ce());
    let mut found = Vec::new();
    for (sort, who) in sorts {
        let mut rows = statement.query((sort, bounds.0, bounds.1))?;
        while let Some(row) = rows.next()? {
            let day = NaiveDate::from_num_days_from_ce_opt(row.get(1)?);
            let day = day.ok_or(StoreError::Unreadable("filter count"))?;
            let count = |value: i64| value.unsigned_abs();
            let (events, blocked) = (count(row.get(2)?), count(row.get(3)?));
            found.push(Named { who: who(row.get(0)?), day, events, blocked });
        }
    }
    Ok(found)
}
