//! School days, counted back from a day: weekdays. Holidays do not count as days off, so that the
//! demo has a full term whenever it is made.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Weekday};
use chrono_tz::Tz;
use serde::Deserialize;

use super::DemoError;

/// The day that many school days before a day; 1 is the latest one before it.
///
/// # Errors
/// [`DemoError::NoSuchTime`] for 0, or before the calendar begins.
pub fn school_day(before: NaiveDate, days_ago: usize) -> Result<NaiveDate, DemoError> {
    let mut earlier = before.iter_days().rev().skip(1).filter(|day| is_school_day(*day));
    let nth = days_ago.checked_sub(1).ok_or(DemoError::NoSuchTime)?;
    earlier.nth(nth).ok_or(DemoError::NoSuchTime)
}

/// So many school days in order, of which the last is `last` or the latest school day before it.
pub(super) fn school_days_to(last: NaiveDate, count: usize) -> Vec<NaiveDate> {
    let back = last.iter_days().rev().filter(|day| is_school_day(*day));
    let mut days: Vec<NaiveDate> = back.take(count).collect();
    days.reverse();
    days
}

/// The school days from one day to another.
pub(super) fn school_days_between(from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
    from.iter_days().take_while(|day| *day <= to).filter(|day| is_school_day(*day)).collect()
}

/// The school day after a day.
pub(super) fn next_school_day(day: NaiveDate) -> Option<NaiveDate> {
    day.iter_days().skip(1).find(|day| is_school_day(*day))
}

fn is_school_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// A time of day so many school days ago.
#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ago {
    days_ago: usize,
    at: NaiveTime,
}

impl Ago {
    /// The moment it is, counted back from `now` and on the clock of its zone.
    pub(super) fn before(self, now: DateTime<Tz>) -> Result<DateTime<Tz>, DemoError> {
        let local = school_day(now.date_naive(), self.days_ago)?.and_time(self.at);
        now.timezone().from_local_datetime(&local).earliest().ok_or(DemoError::NoSuchTime)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn weekends_are_no_school_days() {
        let monday = day("2026-11-23");
        assert_eq!(school_day(monday, 1).unwrap(), day("2026-11-20"));
        assert_eq!(school_day(monday, 6).unwrap(), day("2026-11-13"));
        assert_eq!(school_day(day("2026-11-22"), 1).unwrap(), day("2026-11-20"));
        assert!(matches!(school_day(monday, 0), Err(DemoError::NoSuchTime)));
        assert!(matches!(school_day(NaiveDate::MIN, 1), Err(DemoError::NoSuchTime)));
        assert_eq!(next_school_day(day("2026-11-20")), Some(monday));
    }

    #[test]
    fn a_run_of_school_days_ends_on_the_last_one() {
        let days = school_days_to(day("2026-11-22"), 3);
        assert_eq!(days, [day("2026-11-18"), day("2026-11-19"), day("2026-11-20")]);
        assert_eq!(school_days_to(day("2026-11-22"), 0), []);
    }
}
