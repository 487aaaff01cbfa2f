//! When something happened: a day, or a day and a time; and dates as people write them.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use interim::{Dialect, parse_date_string};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A day, or a day with its time when the time is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub enum Moment {
    /// Only the day is known.
    Day(NaiveDate),
    /// Day and time, with the offset that was in force.
    Time(DateTime<FixedOffset>),
}

/// Why a text is not a date that can be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not understood.
    #[error("`{0}` is not a date; write for example today, last friday, 3 march or 2026-03-03")]
    NotADate(String),
    /// Not ISO 8601, where a program speaks.
    #[error("`{0}` is not a date; write 2026-11-19 or 2026-11-19T10:15")]
    NotIso(String),
    /// In the future where only the past makes sense.
    #[error("{0} is in the future")]
    Future(String),
}

impl Moment {
    /// The day.
    #[must_use]
    pub fn day(self) -> NaiveDate {
        match self {
            Moment::Day(day) => day,
            Moment::Time(time) => time.date_naive(),
        }
    }

    /// Whether it lies after `now`. A day counts as past from its first second.
    #[must_use]
    pub fn is_after(self, now: DateTime<Tz>) -> bool {
        match self {
            Moment::Day(day) => day > now.date_naive(),
            Moment::Time(time) => time > now,
        }
    }

    /// As people in the United Kingdom write it.
    #[must_use]
    pub fn in_words(self) -> String {
        match self {
            Moment::Day(day) => day.format("%-d %b %Y").to_string(),
            Moment::Time(time) => time.format("%-d %b %Y %H:%M").to_string(),
        }
    }

    /// Reads what a person wrote about something that has happened: ISO 8601, `3/11/2026`,
    /// `today 14:30`, `last friday`, `3 march`. A date without a year is the latest such day.
    ///
    /// # Errors
    /// [`DateError`] when it is not understood or lies after `now`.
    pub fn past(text: &str, now: DateTime<Tz>) -> Result<Moment, DateError> {
        let moment = read(text, now, Lean::Past)?;
        if moment.is_after(now) {
            return Err(DateError::Future(moment.in_words()));
        }
        Ok(moment)
    }

    /// Reads a day, past or future; a date without a year is the nearest to come.
    ///
    /// # Errors
    /// [`DateError::NotADate`].
    pub fn any_day(text: &str, now: DateTime<Tz>) -> Result<NaiveDate, DateError> {
        read(text, now, Lean::Future).map(Moment::day)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Lean {
    Past,
    Future,
}

fn read(text: &str, now: DateTime<Tz>, lean: Lean) -> Result<Moment, DateError> {
    let text = text.trim();
    let not_a_date = || DateError::NotADate(text.chars().take(40).collect());
    if let Some(moment) = iso(text, now.timezone()).or_else(|| slashes(text, now.timezone())) {
        return Ok(moment);
    }
    let spoken = without_ordinals(&text.to_lowercase());
    // The library takes bare numbers for hours; nobody dates an incident "7".
    if spoken.is_empty() || !spoken.contains(|c: char| c.is_ascii_alphabetic()) {
        return Err(not_a_date());
    }
    let midnight = at_midnight(now.date_naive(), now.timezone()).unwrap_or(now);
    let found =
        if spoken == "now" { Ok(now) } else { parse_date_string(&spoken, midnight, Dialect::Uk) };
    let found = lean_to(found.map_err(|_| not_a_date())?, &spoken, now, lean);
    Ok(if spoken == "now" || says_a_time(&spoken) {
        Moment::Time(found.fixed_offset())
    } else {
        Moment::Day(found.date_naive())
    })
}

// "3rd march" is "3 march".
fn without_ordinals(text: &str) -> String {
    let cardinal = |word: &str| {
        let number = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let suffix = &word[number.len()..];
        let ordinal = number.bytes().all(|b| b.is_ascii_digit()) && !number.is_empty();
        let number =
            if ordinal && ["st", "nd", "rd", "th"].contains(&suffix) { number } else { word };
        number.to_owned()
    };
    text.split_whitespace().map(cardinal).collect::<Vec<_>>().join(" ")
}

fn iso(text: &str, zone: Tz) -> Option<Moment> {
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Some(Moment::Day(day));
    }
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(Moment::Time(time));
    }
    ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
        .and_then(|local| in_zone(local, zone))
}

// United Kingdom order; a two-figure year is refused, since nobody can tell 03/11/26 for sure.
fn slashes(text: &str, zone: Tz) -> Option<Moment> {
    let text = text.replace('.', "/");
    if let Ok(local) = NaiveDateTime::parse_from_str(&text, "%d/%m/%Y %H:%M") {
        return in_zone(local, zone).filter(|m| m.day().year() > 999);
    }
    let day = NaiveDate::parse_from_str(&text, "%d/%m/%Y").ok()?;
    (day.year() > 999).then_some(Moment::Day(day))
}

// In the hour that the October change repeats, the first is meant; in the hour that March
// leaves out, the clock showed one hour more.
fn in_zone(local: NaiveDateTime, zone: Tz) -> Option<Moment> {
    let time = zone
        .from_local_datetime(&local)
        .earliest()
        .or_else(|| zone.from_local_datetime(&(local + chrono::Duration::hours(1))).earliest())?;
    Some(Moment::Time(time.fixed_offset()))
}

fn at_midnight(day: NaiveDate, zone: Tz) -> Option<DateTime<Tz>> {
    zone.from_local_datetime(&day.and_hms_opt(0, 0, 0)?).earliest()
}

fn says_a_time(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.any(|word| {
        word.contains(':')
            || word == "ago" && (text.contains("hour") || text.contains("minute"))
            || (word.ends_with("am") || word.ends_with("pm"))
                && word.starts_with(|c: char| c.is_ascii_digit())
    })
}

// "friday" said of an incident is the last one, "3 march" the latest.
fn lean_to(found: DateTime<Tz>, text: &str, now: DateTime<Tz>, lean: Lean) -> DateTime<Tz> {
    let says_year = text.split(|c: char| !c.is_ascii_digit()).any(|part| part.len() == 4);
    if says_year {
        return found;
    }
    let weekday = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        .iter()
        .any(|day| text.split_whitespace().any(|word| word.starts_with(day)));
    let month = !weekday && text.contains(|c: char| c.is_ascii_digit()) && names_a_month(text);
    let today = now.date_naive();
    let step = |days| found - chrono::Duration::days(days);
    match lean {
        Lean::Past if weekday && found.date_naive() > today && !text.contains("next") => step(7),
        // On a Friday, "last friday" is not this one.
        Lean::Past if weekday && found.date_naive() == today && text.contains("last") => step(7),
        Lean::Past if month && found.date_naive() > today => years(found, -1),
        Lean::Future if month && found.date_naive() < today => years(found, 1),
        _ => found,
    }
}

fn names_a_month(text: &str) -> bool {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    text.split_whitespace().any(|word| MONTHS.iter().any(|month| word.starts_with(month)))
}

fn years(time: DateTime<Tz>, by: i32) -> DateTime<Tz> {
    // 29 February of the other year is the day before the first of March.
    time.with_year(time.year() + by)
        .or_else(|| (time - chrono::Duration::days(1)).with_year(time.year() + by))
        .unwrap_or(time)
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Moment::Day(day) => write!(f, "{day}"),
            Moment::Time(time) => f.write_str(&time.to_rfc3339()),
        }
    }
}

impl FromStr for Moment {
    type Err = DateError;

    /// Reads ISO 8601 as it is stored and as JSON carries it; a time without an offset is London's.
    fn from_str(text: &str) -> Result<Self, DateError> {
        iso(text.trim(), chrono_tz::Europe::London)
            .ok_or_else(|| DateError::NotIso(text.chars().take(40).collect()))
    }
}

impl TryFrom<String> for Moment {
    type Error = DateError;
    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> String {
        moment.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // A Friday.
    fn now() -> DateTime<Tz> {
        chrono_tz::Europe::London.with_ymd_and_hms(2026, 11, 20, 9, 0, 0).unwrap()
    }

    fn past(text: &str) -> String {
        Moment::past(text, now()).map_or_else(|e| e.to_string(), |m| m.to_string())
    }

    #[test]
    fn people_write_dates_like_this() {
        for (text, expected) in [
            ("today", "2026-11-20"),
            ("Yesterday", "2026-11-19"),
            ("last friday", "2026-11-13"),
            ("monday", "2026-11-16"),
            ("3 march", "2026-03-03"),
            ("3rd March 2025", "2025-03-03"),
            ("12 december", "2025-12-12"),
            ("3/11/2026", "2026-11-03"),
            ("03.11.2026", "2026-11-03"),
            ("2026-11-03", "2026-11-03"),
            ("3 days ago", "2026-11-17"),
            ("today 8:30", "2026-11-20T08:30:00+00:00"),
            ("yesterday 2pm", "2026-11-19T14:00:00+00:00"),
            ("2026-07-01T10:15", "2026-07-01T10:15:00+01:00"),
            ("2026-07-01 10:15", "2026-07-01T10:15:00+01:00"),
            ("3/7/2026 14:05", "2026-07-03T14:05:00+01:00"),
            ("2026-07-01T10:15:00Z", "2026-07-01T10:15:00+00:00"),
            ("now", "2026-11-20T09:00:00+00:00"),
        ] {
            assert_eq!(past(text), expected, "{text}");
        }
    }

    #[test]
    fn the_future_and_nonsense_are_refused() {
        for text in ["tomorrow", "2026-11-21", "today 9:01", "2027-01-01T00:00:00Z", "1/12/2026"] {
            assert!(past(text).ends_with("is in the future"), "{text}: {}", past(text));
        }
        for text in
            ["", "soon", "7", "31/02/2026", "13/13/2026", "3/11/26", "2026-13-01", "\u{1b}[2J"]
        {
            assert!(past(text).contains("is not a date"), "{text}: {}", past(text));
        }
    }

    #[test]
    fn a_day_to_come_is_the_nearest() {
        let day = |text| Moment::any_day(text, now()).unwrap().to_string();
        assert_eq!(day("3 march"), "2027-03-03");
        assert_eq!(day("tomorrow"), "2026-11-21");
        assert_eq!(day("2026-01-01"), "2026-01-01");
    }

    #[test]
    fn both_clock_changes_have_a_time() {
        assert_eq!(past("2026-10-25T01:30"), "2026-10-25T01:30:00+01:00", "the first of the two");
        assert_eq!(past("2026-03-29T01:30"), "2026-03-29T02:30:00+01:00", "the hour left out");
    }

    #[test]
    fn what_is_stored_is_read_back() {
        for text in ["2026-11-20", "2026-07-01T10:15:00+01:00"] {
            let moment: Moment = text.parse().unwrap();
            assert_eq!(moment.to_string(), text);
        }
    }
}
