//! What the counts answer: how often something occurs in a period.

use std::cmp::Reverse;

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use rusqlite::{Connection, params};

use super::rollups::{Sort, covered, sums};
use crate::store::StoreError;
use crate::vault::Vault;

/// A period of filter events, in whole days on the school's clocks.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// The school's zone.
    pub zone: Tz,
}

/// How often something occurs in a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// What: a harm, a category, a person.
    pub name: String,
    /// All events.
    pub events: u64,
    /// Those that were blocked.
    pub blocked: u64,
}

/// What events are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The worst harm.
    Harm,
    /// The vendor's category.
    Category,
    /// Who: the person, else the device, else the address.
    Person,
    /// The web host, of what the filter stopped, warned of or marked.
    Host,
    /// Words searched for, of what is worth a look.
    Search,
}

impl By {
    fn sorts(self) -> &'static [Sort] {
        match self {
            By::Harm => &[Sort::Harm],
            By::Category => &[Sort::Category],
            By::Person => &[Sort::Person, Sort::Device, Sort::Address],
            By::Host => &[Sort::Host],
            By::Search => &[Sort::Search],
        }
    }
}

impl Period {
    /// The days that the stored events cover, if there are any.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn covered(vault: &Vault, zone: Tz) -> Result<Option<Period>, StoreError> {
        let date = NaiveDate::from_num_days_from_ce_opt;
        let days = covered(vault.read()?)?.and_then(|(from, to)| date(from).zip(date(to)));
        Ok(days.map(|(from, to)| Period { from, to, zone }))
    }

    /// Its first and its last day, counted from 1 January of the year 1.
    pub(super) fn days(&self) -> (i32, i32) {
        (self.from.num_days_from_ce(), self.to.num_days_from_ce())
    }
}

/// Counts events of a period by something, most blocked first.
///
/// # Errors
/// [`StoreError`].
pub fn tally(vault: &Vault, period: Period, by: By, most: u32) -> Result<Vec<Tally>, StoreError> {
    let sql = vault.read()?;
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let mut found: Vec<(u64, u64, i64)> = Vec::new();
    for sort in by.sorts() {
        let sums = sums(sql, *sort, period.days())?;
        found.extend(sums.into_iter().map(|(name, (events, blocked))| (blocked, events, name)));
    }
    found.sort_unstable_by_key(|found| Reverse(*found));
    // Of those that are level at the end, the names decide.
    if let Some(last) = most.checked_sub(1).and_then(|last| found.get(last)).copied() {
        found.retain(|one| (one.0, one.1) >= (last.0, last.1));
    }
    let mut tallies = found
        .into_iter()
        .map(|(blocked, events, name)| Ok(Tally { name: name_of(sql, name)?, events, blocked }))
        .collect::<Result<Vec<_>, StoreError>>()?;
    tallies.sort_by(|a, b| {
        (b.blocked, b.events).cmp(&(a.blocked, a.events)).then_with(|| a.name.cmp(&b.name))
    });
    tallies.truncate(most);
    Ok(tallies)
}

/// A name by its number.
pub(super) fn name_of(sql: &Connection, name: i64) -> Result<String, StoreError> {
    let mut statement = sql.prepare_cached("SELECT name FROM filter_name WHERE id = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0))?)
}

/// Counts the events of each day of a period.
///
/// # Errors
/// [`StoreError`].
pub fn by_day(vault: &Vault, period: Period) -> Result<Vec<(NaiveDate, Tally)>, StoreError> {
    let mut statement = vault.read()?.prepare_cached(
        "SELECT day, allowed + blocked + warned + flagged + unknown, blocked
         FROM filter_day_count WHERE sort = 0 AND day BETWEEN ?1 AND ?2 ORDER BY day",
    )?;
    let (from, to) = period.days();
    let rows = statement.query_map(params![from, to], |row| {
        let count = |value: i64| value.unsigned_abs();
        Ok((row.get::<_, i32>(0)?, count(row.get(1)?), count(row.get(2)?)))
    })?;
    let mut days = Vec::new();
    for row in rows {
        let (day, events, blocked) = row?;
        let Some(day) = NaiveDate::from_num_days_from_ce_opt(day) else { continue };
        days.push((day, Tally { name: day.to_string(), events, blocked }));
    }
    Ok(days)
}
