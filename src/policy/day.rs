//! Days in a pack: read from text, with an error that says how a day is written.

use std::fmt;

use chrono::NaiveDate;
use serde::Deserializer;
use serde::de::{Error, Visitor};

/// Reads a day.
///
/// # Errors
/// When it is not one, with what would be right.
pub(super) fn required<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
    from.deserialize_any(Day)
}

/// Reads a day that may be left out.
///
/// # Errors
/// When it is not one, with what would be right.
pub(super) fn optional<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
    required(from).map(Some)
}

struct Day;

impl Visitor<'_> for Day {
    type Value = NaiveDate;

    // TOML has dates of its own; without quotes a day is one of those, or a sum.
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a day in quotes, such as \"2022-09-30\"")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<NaiveDate, E> {
        text.parse().map_err(|_| {
            let right = likely(text).map_or("2022-09-30".to_owned(), |day| day.to_string());
            E::custom(format!(
                "`{text}` is not a day; write year, month and day, such as \"{right}\""
            ))
        })
    }
}

// As people write a day in Britain.
fn likely(text: &str) -> Option<NaiveDate> {
    let forms = ["%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d %B %Y", "%d %b %Y", "%Y/%m/%d"];
    forms.iter().find_map(|form| NaiveDate::parse_from_str(text.trim(), form).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize)]
    struct Holder {
        #[serde(deserialize_with = "required")]
        day: NaiveDate,
    }

    fn read(day: &str) -> Result<NaiveDate, String> {
        toml::from_str(&format!("day = {day}"))
            .map(|holder: Holder| holder.day)
            .map_err(|error| error.message().to_owned())
    }

    #[test]
    fn a_day_is_read_and_a_wrong_one_says_what_would_be_right() {
        assert_eq!(read("\"2022-09-30\"").unwrap().to_string(), "2022-09-30");
        for (wrong, says) in [
            ("\"30/09/2022\"", "such as \"2022-09-30\""),
            (
                "\"1 October 2023\"",
                "`1 October 2023` is not a day; write year, month and day, such as \"2023-10-01\"",
            ),
            ("\"2022-02-30\"", "`2022-02-30` is not a day"),
            ("\"\"", "such as \"2022-09-30\""),
            ("2022-09-30", "expected a day in quotes, such as \"2022-09-30\""),
            ("2022", "expected a day in quotes"),
        ] {
            let error = read(wrong).unwrap_err();
            assert!(error.contains(says), "{wrong}: {error}");
        }
    }
}
