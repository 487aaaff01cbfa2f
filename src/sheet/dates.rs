//! Dates in a table: whether the day or the month comes first is decided once, on the whole file.

use chrono::{Datelike, NaiveDate};

use super::SheetFault;
use crate::domain::word::words;

words! {
    /// Which comes first in a date of figures.
    DateOrder {
        /// As in 3/11/2026 for the third of November.
        DayFirst = "dmy",
        /// As in 11/3/2026 for the same.
        MonthFirst = "mdy",
    }
}

/// The years that a date about somebody in a school can have.
const YEARS: std::ops::RangeInclusive<i32> = 1930..=2100;

/// Decides the order for all dates of a file, each with its line. Nothing when none of them needs it.
///
/// # Errors
/// [`SheetFault::MixedDates`], [`SheetFault::UnclearDates`].
pub fn order<'d>(
    dates: impl Iterator<Item = (u64, &'d str)>,
) -> Result<Option<DateOrder>, SheetFault> {
    let (mut day_first, mut month_first, mut unclear) = (None, None, None);
    for (line, text) in dates {
        match figures(text) {
            Some((first, second, _)) if first > 12 && second <= 12 => {
                day_first.get_or_insert(line);
            }
            Some((first, second, _)) if second > 12 && first <= 12 => {
                month_first.get_or_insert(line);
            }
            Some((first, second, _)) if first != second && first <= 12 => {
                unclear.get_or_insert(line);
            }
            _ => {}
        }
    }
    match (day_first, month_first, unclear) {
        (Some(day), Some(month), _) => Err(SheetFault::MixedDates(day, month)),
        (Some(_), None, _) => Ok(Some(DateOrder::DayFirst)),
        (None, Some(_), _) => Ok(Some(DateOrder::MonthFirst)),
        (None, None, Some(line)) => Err(SheetFault::UnclearDates(line)),
        (None, None, None) => Ok(None),
    }
}

/// Reads a date of a table: 2026-11-03, 3/11/2026 in the order of the file, 3 Nov 2026. A time
/// after it is left out.
///
/// # Errors
/// What is wrong with it, in a few words that do not quote it.
pub fn day(text: &str, order: Option<DateOrder>) -> Result<NaiveDate, &'static str> {
    let wrong = "no date; write 2026-09-01";
    let found = match figures(text) {
        Some((_, _, year)) if year < 1000 => return Err("a date whose year has not four figures"),
        Some((first, second, year)) => {
            let (day, month) = match order {
                Some(DateOrder::MonthFirst) => (second, first),
                _ => (first, second),
            };
            NaiveDate::from_ymd_opt(year, month, day)
        }
        None => iso(text).or_else(|| in_words(text)),
    };
    let day = found.ok_or(wrong)?;
    if YEARS.contains(&day.year()) { Ok(day) } else { Err("a date that cannot be right") }
}

// "2026-09-01T00:00:00" and "2026-09-01 00:00" too.
fn iso(text: &str) -> Option<NaiveDate> {
    let day = text.split(['T', ' ']).next()?;
    NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()
}

fn in_words(text: &str) -> Option<NaiveDate> {
    let text = text.replace(['-', ','], " ");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    ["%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y"]
        .iter()
        .find_map(|format| NaiveDate::parse_from_str(&text, format).ok())
}

fn figures(text: &str) -> Option<(u32, u32, i32)> {
    let day = text.split_whitespace().next()?;
    let mut parts = day.split(['/', '.', '-']);
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    let short = first.len() <= 2 && second.len() <= 2;
    if !short || parts.next().is_some() {
        return None;
    }
    Some((first.parse().ok()?, second.parse().ok()?, year.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decided(dates: &[&str]) -> Result<Option<DateOrder>, SheetFault> {
        order((2..).zip(dates.iter().copied()))
    }

    #[test]
    fn the_whole_file_decides() {
        let (dmy, mdy) = (Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst));
        assert_eq!(decided(&["01/09/2026", "25/09/2026"]), Ok(dmy));
        assert_eq!(decided(&["09/01/2026", "09/25/2026 00:00"]), Ok(mdy));
        assert_eq!(decided(&["2026-09-01", "1 Sep 2026", "05/05/2026", ""]), Ok(None));
        assert_eq!(decided(&["01/09/2026"]), Err(SheetFault::UnclearDates(2)));
        let mixed = decided(&["2026-09-01", "25/09/2026", "09/25/2026"]);
        assert_eq!(mixed, Err(SheetFault::MixedDates(3, 4)));
    }

    #[test]
    fn dates_are_read_as_systems_write_them() {
        let read = |text| day(text, Some(DateOrder::DayFirst)).map(|day| day.to_string());
        for text in [
            "2026-09-03",
            "2026-09-03T00:00:00",
            "03/09/2026",
            "3.9.2026",
            "03-09-2026",
            "3/9/2026 00:00",
            "3 Sep 2026",
            "03-Sep-2026",
            "3 September 2026",
            "Sep 3, 2026",
        ] {
            assert_eq!(read(text).as_deref(), Ok("2026-09-03"), "{text}");
        }
        for text in
            ["", "soon", "03/09/26", "31/02/2026", "29/02/2026", "01/09/1826", "=1+1", "1/2/3/4"]
        {
            assert!(read(text).is_err(), "{text}");
        }
        assert_eq!(read("29/02/2028").as_deref(), Ok("2028-02-29"));
        assert_eq!(
            day("09/03/2026", Some(DateOrder::MonthFirst)).unwrap().to_string(),
            "2026-09-03"
        );
    }

    proptest! {
        #[test]
        fn nothing_that_is_written_stops_it(text in "\\PC{0,20}") {
            let _ = day(&text, None);
            let _ = order([(1, text.as_str())].into_iter());
        }

        #[test]
        fn a_file_in_one_order_is_read_as_it_was_meant(days in proptest::collection::vec(0u64..20000, 1..40), month_first: bool) {
            let start = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap();
            let days: Vec<NaiveDate> = days.into_iter().map(|by| start + chrono::Days::new(by)).collect();
            let format = if month_first { "%m/%d/%Y" } else { "%d/%m/%Y" };
            let texts: Vec<String> = days.iter().map(|day| day.format(format).to_string()).collect();
            match order((1..).zip(texts.iter().map(String::as_str))) {
                Ok(order) => for (text, meant) in texts.iter().zip(&days) {
                    prop_assert_eq!(day(text, order).unwrap(), *meant);
                },
                Err(SheetFault::UnclearDates(_)) => prop_assert!(days.iter().all(|day| day.day() <= 12)),
                Err(other) => prop_assert!(false, "{}", other),
            }
        }
    }
}
