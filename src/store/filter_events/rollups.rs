//! Counts kept beside the events, a row for a name and a day: what reports are made from, and what
//! stays when the events themselves are dropped.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use rusqlite::{Connection, params};

use super::columns::{Columns, Text};
use crate::domain::filter_event::Verdict;
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

/// The sorts of count in the table.
const ALL: &str = "all";
const PERSON: &str = "person";
const DEVICE: &str = "device";
const ADDRESS: &str = "address";
const HARM: &str = "harm";
const CATEGORY: &str = "category";
const HOST: &str = "host";
const SEARCH: &str = "search";

impl By {
    fn sorts(self) -> [&'static str; 3] {
        match self {
            By::Harm => [HARM; 3],
            By::Category => [CATEGORY; 3],
            By::Person => [PERSON, DEVICE, ADDRESS],
            By::Host => [HOST; 3],
            By::Search => [SEARCH; 3],
        }
    }
}

/// Allowed, blocked, warned, flagged, unknown.
type Counts = [u32; 5];

/// Adds events of one day to the counts.
pub(crate) fn add(sql: &Connection, day: i32, events: &Columns) -> Result<(), StoreError> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO filter_count VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (sort, name, day) DO UPDATE SET
             allowed = allowed + excluded.allowed, blocked = blocked + excluded.blocked,
             warned = warned + excluded.warned, flagged = flagged + excluded.flagged,
             unknown = unknown + excluded.unknown",
    )?;
    // In the order of the table, whose pages are then gone through once.
    for ((sort, name), [allowed, blocked, warned, flagged, unknown]) in count(events) {
        statement.execute(params![sort, name, day, allowed, blocked, warned, flagged, unknown])?;
    }
    Ok(())
}

fn count(events: &Columns) -> BTreeMap<(&'static str, &str), Counts> {
    let mut counts = BTreeMap::new();
    let mut all = [0; 5];
    events.verdict.iter().for_each(|verdict| all[place(*verdict)] += 1);
    counts.insert((ALL, ""), all);
    let no_person = |row| events.get(Text::Person, row).is_none();
    let nobody = |row| no_person(row) && events.get(Text::Device, row).is_none();
    let stands_out = |row: usize| (1..=3).contains(&place(events.verdict[row]));
    let mut by = |sort, column, is_counted: &dyn Fn(usize) -> bool| {
        for (name, counted) in by_value(events, column, is_counted) {
            // Harms are counted by the worst, which stands first.
            let name =
                if column == Text::Harms { name.split(' ').next().unwrap_or(name) } else { name };
            let sum = counts.entry((sort, name)).or_default();
            sum.iter_mut().zip(counted).for_each(|(sum, more)| *sum += more);
        }
    };
    by(PERSON, Text::Person, &|_| true);
    by(DEVICE, Text::Device, &no_person);
    by(ADDRESS, Text::Address, &nobody);
    by(HARM, Text::Harms, &|_| true);
    by(CATEGORY, Text::Category, &|_| true);
    by(HOST, Text::Host, &stands_out);
    by(SEARCH, Text::Search, &|row| events.flagged[row]);
    counts
}

/// The values of a column in the rows that are counted, and how often each occurs.
fn by_value<'e>(
    events: &'e Columns,
    column: Text,
    is_counted: &dyn Fn(usize) -> bool,
) -> impl Iterator<Item = (&'e str, Counts)> {
    let texts = events.texts(column);
    let mut counts = vec![Counts::default(); texts.values().len()];
    for (row, value) in texts.places().enumerate() {
        if let Some(value) = value.filter(|_| is_counted(row)) {
            counts[value][place(events.verdict[row])] += 1;
        }
    }
    let named = texts.values().zip(counts);
    named.filter(|(name, counts)| !name.is_empty() && counts.iter().any(|count| *count > 0))
}

fn place(verdict: Verdict) -> usize {
    match verdict {
        Verdict::Allowed => 0,
        Verdict::Blocked => 1,
        Verdict::Warned => 2,
        Verdict::Flagged => 3,
        Verdict::Unknown => 4,
    }
}

impl Period {
    /// The days that the stored events cover, if there are any.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn covered(vault: &Vault, zone: Tz) -> Result<Option<Period>, StoreError> {
        let query = "SELECT min(day), max(day) FROM filter_count WHERE sort = 'all' AND name = ''";
        let span: (Option<i32>, Option<i32>) =
            vault.read()?.query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let date = |day: Option<i32>| day.and_then(NaiveDate::from_num_days_from_ce_opt);
        Ok(date(span.0).zip(date(span.1)).map(|(from, to)| Period { from, to, zone }))
    }
}

/// Counts events of a period by something, most blocked first.
///
/// # Errors
/// [`StoreError`].
pub fn tally(vault: &Vault, period: Period, by: By, most: u32) -> Result<Vec<Tally>, StoreError> {
    let mut statement = vault.read()?.prepare_cached(
        "SELECT name, sum(allowed + blocked + warned + flagged + unknown) AS events,
                sum(blocked) AS stopped
         FROM filter_count WHERE sort IN (?1, ?2, ?3) AND day BETWEEN ?4 AND ?5 AND name <> ''
         GROUP BY sort, name ORDER BY stopped DESC, events DESC, name LIMIT ?6",
    )?;
    let [one, two, three] = by.sorts();
    let (from, to) = (period.from.num_days_from_ce(), period.to.num_days_from_ce());
    let rows = statement.query_map(params![one, two, three, from, to, most], |row| {
        let count = |value: i64| value.unsigned_abs();
        Ok(Tally { name: row.get(0)?, events: count(row.get(1)?), blocked: count(row.get(2)?) })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Counts the events of each day of a period.
///
/// # Errors
/// [`StoreError`].
pub fn by_day(vault: &Vault, period: Period) -> Result<Vec<(NaiveDate, Tally)>, StoreError> {
    let mut statement = vault.read()?.prepare_cached(
        "SELECT day, allowed + blocked + warned + flagged + unknown, blocked FROM filter_count
         WHERE sort = 'all' AND name = '' AND day BETWEEN ?1 AND ?2 ORDER BY day",
    )?;
    let bounds = [period.from.num_days_from_ce(), period.to.num_days_from_ce()];
    let rows = statement.query_map(bounds, |row| {
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
