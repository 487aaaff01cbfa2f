//! What is written down about the demo school's filter in a year: rounds of checks, what two of them
//! found, and changes.

use chrono::{Days, NaiveDate};
use serde::Deserialize;

use super::DemoError;
use super::days::school_days_to;
use super::school::{School, school};
use crate::domain::book::change::{Change, ChangeKind, Consent};
use crate::domain::book::check::{Check, CheckAction, Finding};
use crate::domain::moment::Moment;
use crate::domain::office::Office;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    round: Vec<Round>,
    finding: Vec<Found>,
    change: Vec<Changed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Round {
    days_ago: u64,
    by: Office,
    tests: Vec<String>,
    places: Vec<[String; 3]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Found {
    days_ago: u64,
    by: Office,
    test: String,
    place: [String; 3],
    seen: String,
    action: String,
    owner: String,
    due_in: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Changed {
    days_ago: u64,
    kind: ChangeKind,
    what: String,
    why: String,
    risk: String,
    until_in: Option<u64>,
}

/// Pages of the technician's books.
pub struct Books {
    /// The checks, oldest first.
    pub checks: Vec<Check>,
    /// The changes, oldest first.
    pub changes: Vec<Change>,
}

/// What was written down up to a day.
///
/// # Errors
/// [`DemoError`] when the content cannot be read or the calendar does not go back that far.
pub fn books(today: NaiveDate) -> Result<Books, DemoError> {
    let file: File = super::read("books.toml", include_str!("../../data/demo/books.toml"))?;
    let school = school()?;
    let mut checks = Vec::new();
    for round in &file.round {
        let (on, by) = (ago(today, round.days_ago)?, school.holder(round.by)?);
        for place in &round.places {
            for test in &round.tests {
                let as_expected = check(on, by, test, place);
                // What was found otherwise is written down instead.
                let of = file.finding.iter().find(|found| {
                    found.days_ago == round.days_ago && found.test == *test && found.place == *place
                });
                checks.push(match of {
                    Some(found) => unexpected(as_expected, found),
                    None => as_expected,
                });
            }
        }
    }
    for found in file.finding.iter().filter(|found| !is_in_round(found, &file.round)) {
        let (on, by) = (ago(today, found.days_ago)?, school.holder(found.by)?);
        checks.push(unexpected(check(on, by, &found.test, &found.place), found));
    }
    let changes = file.change.iter().map(|change| change.dated(today, &school));
    Ok(Books { checks, changes: changes.collect::<Result<_, _>>()? })
}

fn ago(today: NaiveDate, days: u64) -> Result<NaiveDate, DemoError> {
    let day = today.checked_sub_days(Days::new(days)).ok_or(DemoError::NoSuchTime)?;
    school_days_to(day, 1).pop().ok_or(DemoError::NoSuchTime)
}

fn is_in_round(found: &Found, rounds: &[Round]) -> bool {
    rounds.iter().any(|round| {
        round.days_ago == found.days_ago
            && round.tests.contains(&found.test)
            && round.places.contains(&found.place)
    })
}

fn check(on: NaiveDate, by: &str, test: &str, [device, network, group]: &[String; 3]) -> Check {
    Check {
        when: Some(Moment::Day(on)),
        by: by.to_owned(),
        tested: test.to_owned(),
        expected: Some(Finding::Blocked),
        found: Some(Finding::Blocked),
        device: device.clone(),
        network: network.clone(),
        group: group.clone(),
        ..Check::default()
    }
}

fn unexpected(check: Check, found: &Found) -> Check {
    let due = check.day().and_then(|on| on.checked_add_days(Days::new(found.due_in)));
    let action = CheckAction { what: found.action.clone(), owner: found.owner.clone(), due };
    Check {
        found: Some(Finding::Allowed),
        seen: Some(found.seen.clone()),
        action: Some(action),
        ..check
    }
}

impl Changed {
    fn dated(&self, today: NaiveDate, school: &School) -> Result<Change, DemoError> {
        let technician = school.holder(Office::Technician)?.to_owned();
        Ok(Change {
            kind: Some(self.kind),
            what: self.what.clone(),
            why: self.why.clone(),
            risk: self.risk.clone(),
            assessed_by: vec![school.holder(Office::Dsl)?.to_owned(), technician.clone()],
            consent: Some(Consent::Given),
            consent_by: Some(school.holder(Office::HeadTeacher)?.to_owned()),
            changed_by: technician,
            from: Some(ago(today, self.days_ago)?),
            until: self.until_in.and_then(|days| today.checked_add_days(Days::new(days))),
            request: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;

    #[test]
    fn every_page_is_complete_and_two_checks_found_something() {
        let today: NaiveDate = "2026-11-20".parse().unwrap();
        let now = chrono_tz::Europe::London.with_ymd_and_hms(2026, 11, 20, 9, 0, 0).unwrap();
        let books = books(today).unwrap();
        for check in &books.checks {
            assert_eq!(check.check(now), Ok(()), "{check:?}");
        }
        for change in &books.changes {
            assert_eq!(change.check(), Ok(()), "{change:?}");
        }
        let found = books.checks.iter().filter(|check| !check.is_as_expected()).count();
        assert!(found == 2 && books.checks.len() > 60);
        let tests = include_str!("../../data/guidance/filter-checks.toml");
        assert!(books.checks.iter().all(|c| tests.contains(&format!("id = \"{}\"", c.tested))));
    }
}
