//! Time limits: how long a step may take, in the words of a policy, and the day it is due.

use std::fmt;
use std::str::FromStr;

use chrono::{Days, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;

/// How long a step may take, counted from the day on which the need for it became known; that day
/// itself is not counted. Written as in a pack: `immediately`, `same day`, `1 working day`,
/// `5 school days`, `30 days`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub enum Within {
    /// At once.
    Immediately,
    /// Before the day is over.
    SameDay,
    /// So many working days, Monday to Friday without bank holidays; at least one.
    WorkingDays(u8),
    /// So many school days, by the school's own calendar; at least one.
    SchoolDays(u8),
    /// So many days of the calendar; at least one.
    Days(u16),
}

/// The text is no time limit; the message says what would be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no time limit: expected {expected}")]
pub struct NotALimit {
    text: String,
    expected: String,
}

/// What any time limit looks like.
const FORMS: &str = "`immediately`, `same day`, or a number of `working days`, `school days` or `days`, as in \
     `1 working day`";

impl Within {
    /// The last day on which the step is in time. A number of working or school days ends on such
    /// a day; it is never before `from`.
    #[must_use]
    pub fn due(self, from: NaiveDate, calendar: &Calendar) -> NaiveDate {
        match self {
            Within::Immediately | Within::SameDay => from,
            Within::WorkingDays(count) => calendar.add_working_days(from, count),
            Within::SchoolDays(count) => calendar.add_school_days(from, count),
            Within::Days(count) => {
                from.checked_add_days(Days::new(count.into())).unwrap_or(NaiveDate::MAX)
            }
        }
    }

    /// As it stands in a sentence after what has to be done.
    #[must_use]
    pub fn in_words(self) -> String {
        match self {
            Within::Immediately => "at once".to_owned(),
            Within::SameDay => "on the same day".to_owned(),
            _ => format!("within {self}"),
        }
    }
}

impl fmt::Display for Within {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = match self {
            Within::Immediately => return f.write_str("immediately"),
            Within::SameDay => return f.write_str("same day"),
            Within::WorkingDays(count) => (u16::from(*count), "working day"),
            Within::SchoolDays(count) => (u16::from(*count), "school day"),
            Within::Days(count) => (*count, "day"),
        };
        write!(f, "{count} {unit}{}", if count == 1 { "" } else { "s" })
    }
}

impl FromStr for Within {
    type Err = NotALimit;

    fn from_str(text: &str) -> Result<Within, NotALimit> {
        // Only what is written exactly so is taken; anything near it is named in the error.
        let near = guess(text);
        match near {
            Some(within) if within.to_string() == text.trim() => Ok(within),
            Some(within) => Err(NotALimit::new(text, format!("`{within}`"))),
            None => Err(NotALimit::new(text, FORMS.to_owned())),
        }
    }
}

impl NotALimit {
    fn new(text: &str, expected: String) -> NotALimit {
        // A whole paragraph put there by mistake need not be repeated.
        NotALimit { text: text.trim().chars().take(60).collect(), expected }
    }
}

impl TryFrom<String> for Within {
    type Error = NotALimit;
    fn try_from(text: String) -> Result<Within, NotALimit> {
        text.parse()
    }
}

impl From<Within> for String {
    fn from(within: Within) -> String {
        within.to_string()
    }
}

/// Numbers as people write them.
const NUMBERS: [&str; 11] =
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/// What was probably meant, whatever the spelling.
fn guess(text: &str) -> Option<Within> {
    let lower = text.to_lowercase().replace(['-', '_'], " ");
    let words: Vec<&str> = lower
        .split_whitespace()
        .filter(|word| !["within", "the", "in", "of"].contains(word))
        .collect();
    let together = words.join(" ");
    match together.as_str() {
        "immediately" | "immediate" | "imediately" | "at once" | "now" | "straight away" => {
            return Some(Within::Immediately);
        }
        "same day" | "sameday" | "on same day" | "today" | "0 days" => {
            return Some(Within::SameDay);
        }
        _ => {}
    }
    let digits = together.len() - together.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (count, unit) = match together.split_at(digits) {
        ("", words) => {
            let (number, unit) = words.split_once(' ')?;
            (NUMBERS.iter().position(|word| *word == number)?.try_into().ok()?, unit)
        }
        (number, unit) => (number.parse::<u16>().ok()?, unit),
    };
    counted(count, &unit.replace(' ', ""))
}

fn counted(count: u16, unit: &str) -> Option<Within> {
    let days = |each: u16| count.checked_mul(each).filter(|days| *days > 0).map(Within::Days);
    let few = u8::try_from(count).ok().filter(|count| *count > 0);
    let unit = unit.trim_end_matches('s');
    match unit {
        "workingday" | "workday" | "businessday" | "weekday" | "wokingday" | "workinday" => {
            few.map(Within::WorkingDays)
        }
        "schoolday" | "scoolday" | "shoolday" => few.map(Within::SchoolDays),
        "day" | "calendarday" | "dy" => days(1),
        "week" => days(7),
        "hour" if count > 0 && count.is_multiple_of(24) => Some(Within::Days(count / 24)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::term::usual_terms;
    use super::*;

    fn calendar() -> Calendar {
        Calendar { terms: usual_terms(2026), closed: vec!["2026-11-23".parse().unwrap()] }
    }

    #[test]
    fn limits_are_written_and_read_in_the_same_words() {
        for (within, words) in [
            (Within::Immediately, "immediately"),
            (Within::SameDay, "same day"),
            (Within::WorkingDays(1), "1 working day"),
            (Within::WorkingDays(255), "255 working days"),
            (Within::SchoolDays(5), "5 school days"),
            (Within::Days(30), "30 days"),
        ] {
            assert_eq!(within.to_string(), words);
            assert_eq!(words.parse(), Ok(within));
            assert_eq!(serde_json::to_string(&within).unwrap(), format!("\"{words}\""));
            assert_eq!(serde_json::from_str::<Within>(&format!("\"{words}\"")).unwrap(), within);
        }
        assert_eq!(Within::Immediately.in_words(), "at once");
        assert_eq!(Within::WorkingDays(1).in_words(), "within 1 working day");
    }

    #[test]
    fn what_is_nearly_right_is_told_what_would_be_right() {
        for (text, meant) in [
            ("1 working days", "1 working day"),
            ("one working day", "1 working day"),
            ("within 1 Working-Day", "1 working day"),
            ("5 schooldays", "5 school days"),
            ("5schooldays", "5 school days"),
            ("2 workdays", "2 working days"),
            ("Immediately", "immediately"),
            ("at once", "immediately"),
            ("same-day", "same day"),
            ("0 days", "same day"),
            ("72 hours", "3 days"),
            ("2 weeks", "14 days"),
            ("05 days", "5 days"),
            ("-1 days", "1 day"),
        ] {
            let error = text.parse::<Within>().unwrap_err().to_string();
            assert_eq!(error, format!("`{text}` is no time limit: expected `{meant}`"));
        }
        for text in ["", "soon", "0 working days", "256 school days", "70000 days", "1"] {
            let error = text.parse::<Within>().unwrap_err().to_string();
            assert!(
                error.contains("expected `immediately`, `same day`, or a number of"),
                "{error}"
            );
        }
        let long = "x".repeat(9000).parse::<Within>().unwrap_err().to_string();
        assert!(long.len() < 250, "{}", long.len());
    }

    #[test]
    fn the_day_itself_is_not_counted() {
        let friday = "2026-11-20".parse().unwrap();
        for (within, due) in [
            ("immediately", "2026-11-20"),
            ("same day", "2026-11-20"),
            ("1 working day", "2026-11-23"),
            ("1 school day", "2026-11-24"),
            ("30 days", "2026-12-20"),
        ] {
            let within: Within = within.parse().unwrap();
            assert_eq!(within.due(friday, &calendar()).to_string(), due, "{within}");
        }
        assert_eq!(Within::Days(9).due(NaiveDate::MAX, &calendar()), NaiveDate::MAX);
    }

    fn any_within() -> impl Strategy<Value = Within> {
        prop_oneof![
            Just(Within::Immediately),
            Just(Within::SameDay),
            (1u8..).prop_map(Within::WorkingDays),
            (1u8..).prop_map(Within::SchoolDays),
            (1u16..).prop_map(Within::Days),
        ]
    }

    fn day(offset: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2025, 1, 1).unwrap() + Days::new(offset)
    }

    proptest! {
        #[test]
        fn never_due_before_it_begins_and_never_sooner_for_beginning_later(
            within in any_within(), first in 0u64..1500, later in 0u64..60, terms in any::<bool>(),
        ) {
            let calendar = if terms { calendar() } else { Calendar::default() };
            let (from, then) = (day(first), day(first + later));
            let due = within.due(from, &calendar);
            prop_assert!(due >= from);
            prop_assert!(within.due(then, &calendar) >= due);
            match within {
                Within::WorkingDays(_) => prop_assert!(calendar.is_working_day(due)),
                Within::SchoolDays(_) => {
                    // After the terms entered, and long before them, working days are counted.
                    let entered = day(243)..=calendar.terms.last().map_or(due, |last| last.end);
                    prop_assert!(calendar.is_working_day(due));
                    prop_assert!(calendar.is_school_day(due) || !entered.contains(&due));
                }
                _ => {}
            }
        }

        #[test]
        fn more_time_is_never_due_sooner(
            count in 1u8..255, first in 0u64..1500, terms in any::<bool>(),
        ) {
            let calendar = if terms { calendar() } else { Calendar::default() };
            let from = day(first);
            let due = |within: Within| within.due(from, &calendar);
            prop_assert!(due(Within::WorkingDays(count)) < due(Within::WorkingDays(count + 1)));
            prop_assert!(due(Within::SchoolDays(count)) < due(Within::SchoolDays(count + 1)));
            prop_assert!(due(Within::WorkingDays(count)) <= due(Within::SchoolDays(count)));
            prop_assert!(due(Within::Days(count.into())) <= due(Within::WorkingDays(count)));
        }

        #[test]
        fn no_text_makes_it_panic(text in ".*") {
            if let Ok(within) = text.parse::<Within>() {
                prop_assert_eq!(within.to_string(), text.trim());
            }
        }
    }
}
