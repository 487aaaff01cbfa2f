//! How one value is written: for people, and for programs.

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};

use super::escape::{visible, visible_prose};
use crate::report::{Cell, Kind};

/// Stands where nothing was recorded, so that a blank is never mistaken for a fault in the page.
const NOTHING: &str = "–";

/// A value as a person reads it, safe to show. Only a narrative keeps its line breaks.
pub(super) fn for_people(cell: &Cell, kind: Kind) -> String {
    match cell {
        Cell::Text(text) if text.trim().is_empty() => NOTHING.to_owned(),
        Cell::Text(text) if kind == Kind::Narrative => visible_prose(text.trim_end()).into_owned(),
        Cell::Text(text) => visible(text).into_owned(),
        Cell::Number(number) => grouped(*number),
        Cell::AtLeast(number) => format!("{}+", grouped(*number)),
        Cell::Date(date) => uk_date(*date),
        Cell::Time(time) => format!("{}, {}", uk_date(time.date_naive()), time.format("%H:%M")),
        Cell::YesNo(true) => "Yes".to_owned(),
        Cell::YesNo(false) => "No".to_owned(),
        Cell::Empty => NOTHING.to_owned(),
    }
}

/// A date as ISO 8601.
pub(super) fn iso_date(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// A moment as ISO 8601 with its offset, to the second.
pub(super) fn iso_time(time: &DateTime<FixedOffset>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Secs, false)
}

pub(super) fn uk_date(date: NaiveDate) -> String {
    date.format("%-d %b %Y").to_string()
}

/// Digits in threes: 1,234,567.
pub(super) fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "-" } else { "" });
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        let shown = [0, 999, 1000, -1_234_567].map(grouped);
        assert_eq!(shown, ["0", "999", "1,000", "-1,234,567"]);
    }

    #[test]
    fn only_a_narrative_keeps_lines() {
        let cell = Cell::from("one\ntwo\n");
        assert_eq!(for_people(&cell, Kind::Narrative), "one\ntwo");
        assert_eq!(for_people(&cell, Kind::Text), "one\\ntwo\\n");
        assert_eq!(for_people(&Cell::from(" "), Kind::Text), "–");
    }
}
