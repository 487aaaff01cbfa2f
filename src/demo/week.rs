//! A school week of a large school, for measuring how much of what matters triage finds, and how
//! much noise it shows. The same arguments always give the same week.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use chrono::{Days, Duration, NaiveDate, NaiveDateTime, NaiveTime};
use serde::Deserialize;

use super::DemoError;
use super::filter_log::{HEADER, Row};
use super::rng::Rng;

const SEED: u64 = 0x0051_AFE0_5EE4;
const SCHOOL_DAYS: u64 = 5;
/// In seconds after midnight.
const OPENS: u32 = 8 * 3600;
const OPEN_FOR: u32 = 8 * 3600;
// Of a thousand rows: searches, and what computers ask for by themselves.
const SEARCHES: u32 = 120;
const BACKGROUND: u32 = 180;
// Of a thousand people in the week.
const STRAYS: u32 = 60;
const CURIOUS: u32 = 40;
/// People in a class.
const CLASS: u32 = 28;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    page: Vec<Page>,
    search: Vec<String>,
    background: Vec<Page>,
    stray: Vec<Page>,
    curious: Vec<String>,
    lesson: Vec<Page>,
    planted: Vec<Planted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    host: String,
    category: String,
    paths: Vec<String>,
    #[serde(default)]
    blocked: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Planted {
    name: String,
    who: u32,
    rows: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    day: u64,
    at: NaiveTime,
    search: Option<String>,
    host: Option<String>,
    path: Option<String>,
    category: Option<String>,
    #[serde(default)]
    blocked: bool,
}

/// A week of a filter's log, and what is planted in it.
pub struct Week {
    /// The log as the filter's administrator would export it.
    pub log: String,
    /// How many rows it has.
    pub rows: usize,
    /// What is planted, by name, and whose it is in the log.
    pub planted: Vec<(String, String)>,
}

/// The week that begins on a Monday, of so many people with about so many rows a day each.
///
/// # Errors
/// [`DemoError`] when the content cannot be read.
pub fn school_week(monday: NaiveDate, people: u32, rows_a_day: u32) -> Result<Week, DemoError> {
    let file: File = super::read("week.toml", include_str!("../../data/demo/week.toml"))?;
    let mut rng = Rng::new(SEED);
    let mut rows = Vec::new();
    let busy: BTreeSet<u32> =
        file.planted.iter().map(|planted| planted.who % people.max(1)).collect();
    for offset in 0..SCHOOL_DAYS {
        let day = monday.checked_add_days(Days::new(offset)).ok_or(DemoError::NoSuchTime)?;
        for who in 0..people {
            file.everyday(who, day, rows_a_day, &mut rng, &mut rows);
            file.odd(who, day, busy.contains(&who), &mut rng, &mut rows);
        }
        file.lessons(people, day, &mut rng, &mut rows);
        for planted in &file.planted {
            let theirs = planted.rows.iter().filter(|step| step.day == offset);
            rows.extend(theirs.map(|step| step.row(planted.who % people.max(1), day)));
        }
    }
    rows.sort_by_key(|row| row.at);
    let planted =
        file.planted.iter().map(|one| (one.name.clone(), account(one.who % people.max(1))));
    Ok(Week { log: export(&rows), rows: rows.len(), planted: planted.collect() })
}

fn account(who: u32) -> String {
    format!("pupil{who:04}")
}

fn export(rows: &[Row]) -> String {
    let mut log = format!("Web filter report\r\n{HEADER}");
    for row in rows {
        // Writing to a string cannot fail.
        let _ = write!(log, "{}\r\n", row.line());
    }
    log
}

fn during(day: NaiveDate, rng: &mut Rng) -> NaiveDateTime {
    let second = OPENS + rng.below(OPEN_FOR);
    day.and_time(NaiveTime::MIN) + Duration::seconds(second.into())
}

fn row(who: u32, at: NaiveDateTime) -> Row {
    Row {
        at,
        username: account(who),
        computer: format!("LAB-{:03}", who % 400),
        address: format!("10.30.{}.{}", who / 200, 20 + who % 200),
        category: String::new(),
        blocked: false,
        host: String::new(),
        path: "/".to_owned(),
        search: None,
    }
}

fn visit(who: u32, at: NaiveDateTime, page: &Page, rng: &mut Rng) -> Row {
    let path = rng.pick(&page.paths).map_or("/", String::as_str);
    Row {
        category: page.category.clone(),
        blocked: page.blocked,
        host: page.host.clone(),
        path: path.replace("{n}", &(1 + rng.below(900)).to_string()),
        ..row(who, at)
    }
}

fn searched(who: u32, at: NaiveDateTime, words: &str) -> Row {
    Row {
        category: "Search Engines".to_owned(),
        host: "search.example".to_owned(),
        search: Some(words.to_owned()),
        ..row(who, at)
    }
}

impl File {
    fn everyday(&self, who: u32, day: NaiveDate, many: u32, rng: &mut Rng, rows: &mut Vec<Row>) {
        for _ in 0..many {
            let (at, sort) = (during(day, rng), rng.below(1000));
            let pages = if sort < BACKGROUND { &self.background } else { &self.page };
            if (BACKGROUND..BACKGROUND + SEARCHES).contains(&sort) {
                rows.extend(rng.pick(&self.search).map(|words| searched(who, at, words)));
            } else if let Some(page) = rng.pick(pages) {
                rows.push(visit(who, at, page, rng));
            }
        }
    }

    // What merely looks bad, by somebody who has nothing planted; a fifth of it on each day.
    fn odd(&self, who: u32, day: NaiveDate, busy: bool, rng: &mut Rng, rows: &mut Vec<Row>) {
        let (stray, curious) = (rng.chance(STRAYS / 5), rng.chance(CURIOUS / 5));
        let at = during(day, rng);
        if busy {
            return;
        }
        if let Some(page) = rng.pick(&self.stray).filter(|_| stray) {
            rows.push(visit(who, at, page, rng));
        }
        if let Some(words) = rng.pick(&self.curious).filter(|_| curious) {
            rows.push(searched(who, at, words));
        }
    }

    // Each lesson once in the week, for a class of its own.
    fn lessons(&self, people: u32, day: NaiveDate, rng: &mut Rng, rows: &mut Vec<Row>) {
        let Some(page) = rng.pick(&self.lesson) else { return };
        let first = rng.below(people.saturating_sub(CLASS));
        let begins = during(day, rng);
        for who in first..(first + CLASS).min(people) {
            for _ in 0..3 {
                let at = begins + Duration::seconds(rng.below(2400).into());
                rows.push(visit(who, at, page, rng));
            }
        }
    }
}

impl Step {
    fn row(&self, who: u32, day: NaiveDate) -> Row {
        let at = day.and_time(self.at);
        match (&self.search, &self.host) {
            (Some(words), _) => searched(who, at, words),
            (None, host) => Row {
                host: host.clone().unwrap_or_default(),
                path: self.path.clone().unwrap_or_else(|| "/".to_owned()),
                category: self.category.clone().unwrap_or_default(),
                blocked: self.blocked,
                ..row(who, at)
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_week_every_time_with_everything_planted() {
        let monday = NaiveDate::from_ymd_opt(2026, 11, 9).unwrap();
        let week = school_week(monday, 1200, 1).unwrap();
        assert_eq!(week.log, school_week(monday, 1200, 1).unwrap().log);
        assert!(week.rows > 6000 && week.planted.len() == 8);
        for (name, who) in &week.planted {
            assert!(week.log.contains(who.as_str()), "{name}");
        }
        assert!(week.log.contains("10/11/2026,10:12:00,pupil0017,"));
    }
}
