//! Events on their way into blocks, gathered by the day they belong to on the school's clocks.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, TimeZone};
use chrono_tz::Tz;

use super::columns::Columns;
use crate::domain::filter_event::FilterEvent;

/// The most events of a block. A day of a small school is one block; of a large one, several.
pub(crate) const BLOCK: usize = 65_536;
/// A day with so many events is handed on when the log goes on to the next.
const WORTH_WRITING: usize = 16_384;
/// What all open days may take in memory, in bytes; then the largest is handed on.
const ROOM: usize = 32 << 20;

/// Events of one day.
#[derive(Debug)]
pub struct Filled {
    pub(crate) day: i32,
    pub(crate) columns: Columns,
}

/// What became of an event.
#[derive(Debug)]
pub enum Put {
    /// It waits with others of its day; those of a day that is full come along.
    Kept(Option<Box<Filled>>),
    /// Its day is before the first that the school still keeps.
    TooOld,
}

/// The open days. It is the same how a log is ordered, but one in time order makes larger blocks.
#[derive(Debug)]
pub struct Days {
    zone: Tz,
    first_kept: i32,
    /// The day of the event before, and the milliseconds it begins with and ends before.
    current: (i32, i64, i64),
    open: BTreeMap<i32, Columns>,
    size: usize,
}

impl Days {
    pub(crate) fn new(zone: Tz, first_kept: i32) -> Days {
        Days { zone, first_kept, current: (0, 0, 0), open: BTreeMap::new(), size: 0 }
    }

    /// Adds an event, and whether it is worth a look.
    pub fn put(&mut self, event: &FilterEvent, flagged: bool) -> Put {
        let day = self.day_of(event.at.timestamp_millis());
        if day < self.first_kept {
            return Put::TooOld;
        }
        let before = if self.open.contains_key(&day) { None } else { self.finished() };
        let columns = self.open.entry(day).or_insert_with(Columns::gathering);
        let size = columns.size();
        columns.push(event, flagged);
        self.size += columns.size() - size;
        let is_full = columns.len() >= BLOCK;
        let filled = match before {
            Some(before) => Some(before),
            None if is_full => self.take(day),
            None if self.size > ROOM => self.largest().and_then(|day| self.take(day)),
            None => None,
        };
        Put::Kept(filled.map(Box::new))
    }

    /// One of the days that are still open, until there is none.
    pub fn rest(&mut self) -> Option<Filled> {
        let day = *self.open.keys().next()?;
        self.take(day)
    }

    fn day_of(&mut self, at: i64) -> i32 {
        let (day, from, before) = self.current;
        if (from..before).contains(&at) {
            return day;
        }
        let Some(time) = self.zone.timestamp_millis_opt(at).earliest() else { return day };
        let date = time.date_naive();
        let day = date.num_days_from_ce();
        self.current = (day, start(self.zone, date), end(self.zone, date));
        day
    }

    fn finished(&mut self) -> Option<Filled> {
        let (day, columns) = self.open.iter().max_by_key(|(_, columns)| columns.len())?;
        if columns.len() < WORTH_WRITING {
            return None;
        }
        let day = *day;
        self.take(day)
    }

    fn largest(&self) -> Option<i32> {
        self.open.iter().max_by_key(|(_, columns)| columns.size()).map(|(day, _)| *day)
    }

    fn take(&mut self, day: i32) -> Option<Filled> {
        let columns = self.open.remove(&day)?;
        self.size -= columns.size();
        Some(Filled { day, columns })
    }
}

/// When a day begins, in milliseconds.
pub(crate) fn start(zone: Tz, day: NaiveDate) -> i64 {
    let midnight = day.and_time(chrono::NaiveTime::MIN);
    let begin = zone.from_local_datetime(&midnight).earliest();
    // Where the clocks go forward at midnight, the day begins an hour later.
    let later = || zone.from_local_datetime(&(midnight + chrono::Duration::hours(1))).earliest();
    begin.or_else(later).map_or(i64::MIN, |time| time.timestamp_millis())
}

/// Before which moment a day ends, in milliseconds.
pub(crate) fn end(zone: Tz, day: NaiveDate) -> i64 {
    day.succ_opt().map_or(i64::MAX, |next| start(zone, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_a_day_on_the_schools_clocks() {
        let mut days = Days::new(chrono_tz::Europe::London, 0);
        let mut day = |text: &str| {
            let at: chrono::DateTime<chrono::Utc> = text.parse().unwrap();
            NaiveDate::from_num_days_from_ce_opt(days.day_of(at.timestamp_millis())).unwrap()
        };
        assert_eq!(day("2026-07-01T22:59:59Z").to_string(), "2026-07-01");
        assert_eq!(day("2026-07-01T23:00:00Z").to_string(), "2026-07-02");
        assert_eq!(day("2026-01-01T23:00:00Z").to_string(), "2026-01-01");
        assert_eq!(day("2026-10-25T00:30:00Z").to_string(), "2026-10-25");
        assert_eq!(day("2026-10-25T23:59:59Z").to_string(), "2026-10-25");
        assert_eq!(day("2026-10-26T00:00:00Z").to_string(), "2026-10-26");
    }
}
