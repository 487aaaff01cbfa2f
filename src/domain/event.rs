//! Days that the whole country keeps, such as Safer Internet Day: as announced, or by their rule.

use chrono::{Datelike, Days, NaiveDate};
use serde::Deserialize;

use super::moment::Moment;

/// One such day or week.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Short name.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// Where it is in a year for which nothing is known.
    pub rule: Rule,
    /// The years for which its days are known.
    #[serde(default)]
    pub held: Vec<Held>,
}

/// The one such weekday among seven days of a month, and how many days it lasts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The month, one to twelve.
    pub month: u32,
    /// The first of the seven days, as a day of the month.
    pub from: u32,
    /// Its first day, one for Monday.
    pub weekday: u32,
    /// For how many days it lasts.
    pub days: u64,
    /// Where the rule is from, or what it was found by.
    pub source: String,
}

/// Its days in one year, as they were announced.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
    /// Who says so, and when it was looked up.
    pub source: String,
}

/// Its days in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventDays {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
    /// Whether they were announced; else they are by the rule.
    pub announced: bool,
}

impl Event {
    /// Its days in a year.
    #[must_use]
    pub fn in_year(&self, year: i32) -> EventDays {
        match self.held.iter().find(|held| held.from.year() == year) {
            Some(held) => EventDays { from: held.from, to: held.to, announced: true },
            None => self.rule.in_year(year),
        }
    }

    /// The first of its years that is not over on a day.
    #[must_use]
    pub fn next(&self, from: NaiveDate) -> EventDays {
        let days = self.in_year(from.year());
        if days.to >= from { days } else { self.in_year(from.year() + 1) }
    }

    /// The year whose event is nearest to a day.
    #[must_use]
    pub fn nearest_year(&self, day: NaiveDate) -> i32 {
        let years = day.year() - 1..=day.year() + 1;
        let distance = |year: &i32| (self.in_year(*year).from - day).num_days().abs();
        years.min_by_key(distance).unwrap_or(day.year())
    }

    /// Its days in a sentence.
    #[must_use]
    pub fn in_words(&self, days: EventDays) -> String {
        let day = |day| Moment::Day(day).in_words();
        let when = if days.from == days.to {
            format!("on {}", day(days.to))
        } else {
            format!("from {} to {}", day(days.from), day(days.to))
        };
        let (title, year) = (&self.title, days.from.year());
        if days.announced {
            format!("{title} {year} is {when}")
        } else {
            format!("{title} {year} is not announced; by its rule it is {when}")
        }
    }
}

impl Rule {
    fn in_year(&self, year: i32) -> EventDays {
        let first = NaiveDate::from_ymd_opt(year, self.month, self.from).unwrap_or(NaiveDate::MAX);
        let is_day = |day: &NaiveDate| day.weekday().number_from_monday() == self.weekday;
        let from = first.iter_days().take(7).find(is_day).unwrap_or(first);
        let last = self.days.saturating_sub(1);
        let to = from.checked_add_days(Days::new(last)).unwrap_or(from);
        EventDays { from, to, announced: false }
    }
}
