//! The reviews that the demo school has done. Some were long ago and are overdue; those that are
//! not here were never recorded.

use chrono::{Datelike, Days, NaiveDate};
use serde::Deserialize;

use super::DemoError;
use super::days::school_days_to;
use super::school::school;
use crate::domain::office::Office;
use crate::domain::review::ReviewDone;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    review: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    review: String,
    days_ago: Option<u64>,
    month: Option<u32>,
    by: Office,
    findings: Option<String>,
}

/// The day of the month taken for a review that belongs to a month.
const MID_MONTH: u32 = 12;

/// What was done up to today, oldest first, each on a school day.
///
/// # Errors
/// [`DemoError`] when the content cannot be read or the calendar does not go back that far.
pub fn reviews_done(today: NaiveDate) -> Result<Vec<ReviewDone>, DemoError> {
    let school = school()?;
    let text = include_str!("../../data/demo/reviews.toml");
    let File { review } = super::read("reviews.toml", text)?;
    let done = review.into_iter().map(|entry| {
        Ok(ReviewDone {
            on: day(&entry, today).ok_or(DemoError::NoSuchTime)?,
            by: school.holder(entry.by)?.to_owned(),
            review: entry.review,
            findings: entry.findings,
            evidence: None,
        })
    });
    let mut done = done.collect::<Result<Vec<_>, DemoError>>()?;
    done.sort_by_key(|review| review.on);
    Ok(done)
}

fn day(entry: &Entry, today: NaiveDate) -> Option<NaiveDate> {
    let day = match entry.month {
        Some(month) => latest_in(month, today)?,
        None => today.checked_sub_days(Days::new(entry.days_ago?))?,
    };
    school_days_to(day, 1).pop()
}

fn latest_in(month: u32, today: NaiveDate) -> Option<NaiveDate> {
    let in_year = |year| NaiveDate::from_ymd_opt(year, month, MID_MONTH);
    in_year(today.year()).filter(|day| *day <= today).or_else(|| in_year(today.year() - 1))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use chrono::Weekday;

    use super::*;
    use crate::domain::calendar::Calendar;
    use crate::domain::review::{Every, Review, Reviews};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn done_on_past_school_days_by_people_of_the_school() {
        for today in ["2026-09-01", "2026-11-23", "2028-02-29", "2026-12-25"].map(day) {
            let done = reviews_done(today).unwrap();
            assert!(done.is_sorted_by_key(|review| review.on));
            for review in done {
                assert!(review.on < today, "{}", review.review);
                assert!(!matches!(review.on.weekday(), Weekday::Sat | Weekday::Sun));
            }
        }
    }

    #[test]
    fn those_of_a_month_are_of_the_latest_one() {
        let on = |today, id| {
            let done = reviews_done(day(today)).unwrap();
            done.into_iter().find(|review| review.review == id).unwrap().on
        };
        assert_eq!(on("2026-11-20", "child-agreement"), day("2026-09-11"));
        assert_eq!(on("2026-09-11", "child-agreement"), day("2025-09-12"));
        assert_eq!(on("2026-11-20", "safer-internet-week"), day("2026-02-12"));
    }

    #[test]
    fn all_are_the_policys_and_some_of_the_policys_were_never_done() {
        let policy = include_str!("../../data/policies/st-jeromes/reviews.toml");
        let policy: toml::Table = policy.parse().unwrap();
        let ids = policy["review"].as_array().unwrap().iter();
        let mut ids: Vec<&str> = ids.filter_map(|review| review["id"].as_str()).collect();
        let done = reviews_done(day("2026-11-20")).unwrap();
        assert!(done.iter().all(|done| ids.contains(&done.review.as_str())));
        ids.retain(|id| done.iter().all(|done| done.review != *id));
        assert!(ids.contains(&"training-audit") && ids.contains(&"anti-bullying-week"));
    }

    #[test]
    fn three_are_overdue_on_any_day_of_the_year() {
        let kinds = [
            ("policy", Every::Year, Some(9)),
            ("technical-audit", Every::Year, None),
            ("termly-assembly", Every::Term, None),
        ];
        for today in day("2026-09-01").iter_days().take(366) {
            let done = reviews_done(today).unwrap();
            for (id, every, month) in kinds {
                let last = done.iter().rfind(|done| done.review == id).unwrap().on;
                let (id, text) = (id.to_owned(), String::new);
                let review = Review {
                    id,
                    every,
                    month,
                    event: None,
                    triggers: vec![],
                    title: text(),
                    owner: text(),
                    book: None,
                    source: text(),
                    notes: vec![],
                };
                let reviews = Reviews {
                    last: BTreeMap::from([(review.id.clone(), last)]),
                    since: today,
                    calendar: Calendar::default(),
                    ..Reviews::default()
                };
                let due = reviews.next(&review).unwrap();
                assert!(due < today, "{} on {today}: due {due}", review.id);
            }
        }
    }
}
