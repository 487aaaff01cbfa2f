//! Counts kept beside the events, a row for a name and a day, and one for a name and a month: what
//! reports are made from, and what stays when the events themselves are dropped.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, params};

use super::columns::{Columns, Text};
use crate::domain::filter_event::{Verdict, Who};
use crate::store::StoreError;

/// What is counted, by its number in the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Sort {
    All = 0,
    Person = 1,
    Device = 2,
    Address = 3,
    Harm = 4,
    Category = 5,
    Host = 6,
    Search = 7,
}

impl Sort {
    /// What a name of the log is counted as.
    pub(super) fn of(who: &Who) -> Sort {
        match who {
            Who::Person(_) => Sort::Person,
            Who::Device(_) => Sort::Device,
            Who::Address(_) => Sort::Address,
        }
    }
}

/// Allowed, blocked, warned, flagged, unknown.
type Counts = [u32; 5];

/// Names and months that are held in memory at most.
const MOST: usize = 100_000;

/// The counts of one import.
#[derive(Default)]
pub(super) struct Rollups {
    ids: HashMap<(Sort, String), i64>,
    months: HashMap<(Sort, i32, i64), [u64; 5]>,
}

impl Rollups {
    /// Adds events of one day to the counts.
    pub(super) fn add(
        &mut self,
        sql: &Connection,
        day: i32,
        events: &Columns,
    ) -> Result<(), StoreError> {
        let mut statement = sql.prepare_cached(&upsert("filter_day_count", "day"))?;
        let month = month_of(day);
        for ((sort, name), counts) in count(events) {
            let name = self.id(sql, sort, name)?;
            let [allowed, blocked, warned, flagged, unknown] = counts;
            let sorted = sort as i64;
            statement
                .execute(params![sorted, day, name, allowed, blocked, warned, flagged, unknown])?;
            let sums = self.months.entry((sort, month, name)).or_default();
            sums.iter_mut().zip(counts).for_each(|(sum, more)| *sum += u64::from(more));
        }
        if self.months.len() > MOST { self.end(sql) } else { Ok(()) }
    }

    fn id(&mut self, sql: &Connection, sort: Sort, name: &str) -> Result<i64, StoreError> {
        let key = (sort, name.to_owned());
        if let Some(id) = self.ids.get(&key) {
            return Ok(*id);
        }
        let id = match insert_name(sql, sort, name)? {
            Some(new) => Some(new),
            None => id_of(sql, sort, name)?,
        };
        let id = id.ok_or(StoreError::Unreadable("filter count"))?;
        if self.ids.len() > MOST {
            self.ids.clear();
        }
        self.ids.insert(key, id);
        Ok(id)
    }

    /// Adds to the months what was added to their days.
    pub(super) fn end(&mut self, sql: &Connection) -> Result<(), StoreError> {
        let mut months: Vec<_> = self.months.drain().collect();
        // In the order of the table, whose pages are then gone through once.
        months.sort_unstable();
        let mut statement = sql.prepare_cached(&upsert("filter_month_count", "month"))?;
        for ((sort, month, name), counts) in months {
            let [allowed, blocked, warned, flagged, unknown] =
                counts.map(|count| i64::try_from(count).unwrap_or(i64::MAX));
            let sort = sort as i64;
            statement
                .execute(params![sort, month, name, allowed, blocked, warned, flagged, unknown])?;
        }
        Ok(())
    }
}

fn upsert(table: &str, time: &str) -> String {
    format!(
        "INSERT INTO {table} VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (sort, {time}, name) DO UPDATE SET
             allowed = allowed + excluded.allowed, blocked = blocked + excluded.blocked,
             warned = warned + excluded.warned, flagged = flagged + excluded.flagged,
             unknown = unknown + excluded.unknown"
    )
}

// Nothing when it is there. Most names of a large log are new, above all its hosts.
fn insert_name(sql: &Connection, sort: Sort, name: &str) -> Result<Option<i64>, StoreError> {
    let query = "INSERT INTO filter_name (sort, name) VALUES (?1, ?2)
                 ON CONFLICT (sort, name) DO NOTHING RETURNING id";
    let mut statement = sql.prepare_cached(query)?;
    Ok(statement.query_row(params![sort as i64, name], |row| row.get(0)).optional()?)
}

fn id_of(sql: &Connection, sort: Sort, name: &str) -> Result<Option<i64>, StoreError> {
    let query = "SELECT id FROM filter_name WHERE sort = ?1 AND name = ?2";
    let mut statement = sql.prepare_cached(query)?;
    Ok(statement.query_row(params![sort as i64, name], |row| row.get(0)).optional()?)
}

/// The first day of the month of a day.
fn month_of(day: i32) -> i32 {
    let date = NaiveDate::from_num_days_from_ce_opt(day);
    let first = date.and_then(|date| date.with_day(1));
    first.map_or(day, |first| first.num_days_from_ce())
}

/// The first day of the month after that of a day.
fn next_month(day: i32) -> i32 {
    // The longest month and the shortest are less than two apart.
    month_of(month_of(day).saturating_add(31))
}

fn count(events: &Columns) -> BTreeMap<(Sort, &str), Counts> {
    let mut counts = BTreeMap::new();
    let mut all = [0; 5];
    events.verdict.iter().for_each(|verdict| all[place(*verdict)] += 1);
    counts.insert((Sort::All, ""), all);
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
    by(Sort::Person, Text::Person, &|_| true);
    by(Sort::Device, Text::Device, &no_person);
    by(Sort::Address, Text::Address, &nobody);
    by(Sort::Harm, Text::Harms, &|_| true);
    by(Sort::Category, Text::Category, &|_| true);
    by(Sort::Host, Text::Host, &stands_out);
    by(Sort::Search, Text::Search, &|row| events.flagged[row]);
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

/// Forgets what is counted of a name on a day; the name too, when nothing else is counted of it.
pub(super) fn forget(sql: &Connection, who: &Who, day: NaiveDate) -> Result<(), StoreError> {
    let sort = Sort::of(who);
    let Some(name) = id_of(sql, sort, who.name())? else { return Ok(()) };
    let (sort, day) = (sort as i64, day.num_days_from_ce());
    let mut less = sql.prepare_cached(
        "UPDATE filter_month_count AS m SET
             allowed = m.allowed - d.allowed, blocked = m.blocked - d.blocked,
             warned = m.warned - d.warned, flagged = m.flagged - d.flagged,
             unknown = m.unknown - d.unknown
         FROM filter_day_count AS d
         WHERE d.sort = ?1 AND d.day = ?2 AND d.name = ?3
           AND m.sort = ?1 AND m.month = ?4 AND m.name = ?3",
    )?;
    less.execute(params![sort, day, name, month_of(day)])?;
    let mut gone = sql.prepare_cached(
        "DELETE FROM filter_day_count WHERE sort = ?1 AND day = ?2 AND name = ?3",
    )?;
    gone.execute(params![sort, day, name])?;
    let mut empty = sql.prepare_cached(
        "DELETE FROM filter_month_count WHERE sort = ?1 AND month = ?2 AND name = ?3
         AND allowed + blocked + warned + flagged + unknown = 0",
    )?;
    empty.execute(params![sort, month_of(day), name])?;
    let mut unused = sql.prepare_cached(
        "DELETE FROM filter_name WHERE id = ?2 AND NOT EXISTS
             (SELECT 1 FROM filter_month_count WHERE sort = ?1 AND name = ?2)",
    )?;
    unused.execute(params![sort, name])?;
    Ok(())
}

/// The days of which there are counts.
pub(super) fn covered(sql: &Connection) -> Result<Option<(i32, i32)>, StoreError> {
    let query = "SELECT min(day), max(day) FROM filter_day_count WHERE sort = 0";
    let span: (Option<i32>, Option<i32>) =
        sql.query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(span.0.zip(span.1))
}

/// All events, and those that were blocked, of each name from one day to another.
pub(super) fn sums(
    sql: &Connection,
    sort: Sort,
    (from, to): (i32, i32),
) -> Result<HashMap<i64, (u64, u64)>, StoreError> {
    let mut sums = HashMap::new();
    let Some(covered) = covered(sql)? else { return Ok(sums) };
    for (table, time, (from, to)) in parts((from, to), covered) {
        let mut statement = sql.prepare_cached(&format!(
            "SELECT name, allowed + blocked + warned + flagged + unknown, blocked
             FROM {table} WHERE sort = ?1 AND {time} BETWEEN ?2 AND ?3"
        ))?;
        // Summed up here: the database would sort the rows first.
        let mut rows = statement.query(params![sort as i64, from, to])?;
        while let Some(row) = rows.next()? {
            let sum: &mut (u64, u64) = sums.entry(row.get(0)?).or_default();
            sum.0 += row.get::<_, i64>(1)?.unsigned_abs();
            sum.1 += row.get::<_, i64>(2)?.unsigned_abs();
        }
    }
    Ok(sums)
}

type Part = (&'static str, &'static str, (i32, i32));

// Whole months, and the days before and after them. Of the first month and of the last the days
// without any counts need not be asked for.
fn parts((from, to): (i32, i32), (first, last): (i32, i32)) -> Vec<Part> {
    let days = |from, to| ("filter_day_count", "day", (from, to));
    let (from, to) = (from.max(first), to.min(last));
    if to < from {
        return Vec::new();
    }
    let begin =
        if from == first || from == month_of(from) { month_of(from) } else { next_month(from) };
    let end = if to == last || to + 1 == next_month(to) { next_month(to) } else { month_of(to) };
    if end <= begin {
        return vec![days(from, to)];
    }
    let mut parts = vec![("filter_month_count", "month", (begin, end - 1))];
    if from < begin {
        parts.push(days(from, begin - 1));
    }
    if end <= to {
        parts.push(days(end, to));
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> i32 {
        text.parse::<NaiveDate>().unwrap().num_days_from_ce()
    }

    #[test]
    fn a_month_counts_whole_where_nothing_of_it_lies_outside() {
        let covered = (day("2026-09-03"), day("2026-11-20"));
        let months = ("filter_month_count", "month");
        let days = ("filter_day_count", "day");
        let of = |from: &str, to: &str| parts((day(from), day(to)), covered);
        let part = |(table, time), from: &str, to: &str| (table, time, (day(from), day(to)));
        assert_eq!(of("2026-01-01", "2027-01-01"), [part(months, "2026-09-01", "2026-11-30")]);
        assert_eq!(of("2026-10-05", "2026-10-30"), [part(days, "2026-10-05", "2026-10-30")]);
        assert_eq!(
            of("2026-09-30", "2026-11-19"),
            [
                part(months, "2026-10-01", "2026-10-31"),
                part(days, "2026-09-30", "2026-09-30"),
                part(days, "2026-11-01", "2026-11-19"),
            ]
        );
        assert_eq!(of("2026-12-01", "2026-12-31"), []);
    }

    proptest! {
        #[test]
        fn every_day_with_counts_is_asked_for_once(
            first in 730_000..730_400i32, length in 0..400i32, from in 729_900..730_900i32, to in 729_900..730_900i32,
        ) {
            let last = first + length;
            let parts = parts((from, to), (first, last));
            for day in first - 40..last + 40 {
                let asked = |part: &&Part| {
                    let (table, _, (from, to)) = part;
                    let at = if *table == "filter_month_count" { month_of(day) } else { day };
                    (*from..=*to).contains(&at)
                };
                let times = parts.iter().filter(asked).count();
                let is_wanted = (from..=to).contains(&day);
                if (first..=last).contains(&day) {
                    prop_assert_eq!(times, usize::from(is_wanted), "{}", day);
                }
            }
        }
    }
}
