//! A whole academic year, day by day, for both policies: what falls due on each day, held against
//! dates worked out by hand from the policy and an invented school's calendar.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

#[path = "year/people.rs"]
mod people;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use osafe::domain::calendar::Calendar;
use osafe::domain::due::DueStatus;
use osafe::domain::review::own::OwnInterval;
use osafe::domain::review::{Every, Reviews};
use osafe::domain::term::Term;
use osafe::policy::Policy;
use osafe::policy::events::events;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("{text}"))
}

fn calendar(terms: &[(&str, &str)], holidays: &[(&str, &str)]) -> Calendar {
    let terms = terms.iter().map(|(start, end)| Term {
        name: format!("Term of {start}"),
        start: day(start),
        end: day(end),
    });
    let closed = holidays
        .iter()
        .flat_map(|(from, to)| day(from).iter_days().take_while(|on| *on <= day(to)))
        .filter(|on| !matches!(on.weekday(), Weekday::Sat | Weekday::Sun));
    Calendar { terms: terms.collect(), closed: closed.collect() }
}

/// 2026/27: half-terms, a training day at the end of the first term, Good Friday on the last day of
/// the second; the clocks change on 25 October and 28 March.
fn year_2026() -> Calendar {
    calendar(
        &[("2026-09-02", "2026-12-18"), ("2027-01-05", "2027-03-26"), ("2027-04-12", "2027-07-21")],
        &[
            ("2026-10-26", "2026-10-30"),
            ("2026-12-18", "2026-12-18"),
            ("2027-02-15", "2027-02-19"),
            ("2027-05-31", "2027-06-04"),
        ],
    )
}

/// 2027/28, with a 29 February; Easter Monday is on 17 April, the clocks change on 31 October and
/// 26 March.
fn year_2027() -> Calendar {
    calendar(
        &[("2027-09-02", "2027-12-17"), ("2028-01-04", "2028-03-31"), ("2028-04-18", "2028-07-20")],
        &[("2027-10-25", "2027-10-29"), ("2028-02-14", "2028-02-18"), ("2028-05-30", "2028-06-02")],
    )
}

fn reviews(policy: &str, since: &str, calendar: Calendar) -> Reviews {
    let policy = Policy::built_in(policy).unwrap();
    Reviews {
        reviews: policy.reviews().unwrap(),
        since: day(since),
        calendar,
        events: events().unwrap(),
        policy_due: policy.about().review_due,
        ..Reviews::default()
    }
}

/// Walks the days. What is due or overdue on a school day is done that day. Gives the days on which
/// something was, each with the names in order.
fn walk(reviews: &mut Reviews, from: &str, to: &str) -> Vec<(NaiveDate, Vec<String>)> {
    let mut done = Vec::new();
    for today in day(from).iter_days().take_while(|today| *today <= day(to)) {
        let items = reviews.due_items(today);
        for item in &items {
            assert_eq!(item.status, DueStatus::of(item.due, today), "{} on {today}", item.id);
            assert!(!item.why.is_empty(), "{} says why", item.id);
        }
        let mut due: Vec<String> =
            items.into_iter().filter(|item| item.due <= today).map(|item| item.id).collect();
        if due.is_empty() || reviews.calendar.no_school(today).is_some() {
            continue;
        }
        due.sort();
        for id in &due {
            reviews.last.insert(id.clone(), today);
        }
        done.push((today, due));
    }
    done
}

fn table(rows: &[(&str, &str)]) -> Vec<(NaiveDate, Vec<String>)> {
    let mut days: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
    for (on, ids) in rows {
        days.entry(day(on)).or_default().extend(ids.split_whitespace().map(str::to_owned));
    }
    for ids in days.values_mut() {
        ids.sort();
    }
    days.into_iter().collect()
}

#[test]
fn st_jeromes_from_the_first_day_with_osafe() {
    let mut school = reviews("st-jeromes", "2026-09-01", year_2026());
    let expected = table(&[
        // Line 340: the policy names September 2022, so it is overdue from the first school day.
        ("2026-09-02", "policy"),
        // Lines 65-67: at the beginning of each school year, read as September.
        ("2026-09-30", "child-agreement"),
        // Line 58: Anti-Bullying Week, 16 to 20 November 2026.
        ("2026-11-20", "anti-bullying-week"),
        // Lines 58 and 79: each term. It ends on Friday the 18th, a training day.
        ("2026-12-17", "termly-lesson termly-assembly newsletter"),
        // Line 58: the week of Safer Internet Day, 9 February 2027.
        ("2027-02-12", "safer-internet-week"),
        // Each term; this one ends on Good Friday.
        ("2027-03-25", "termly-lesson termly-assembly newsletter"),
        ("2027-07-21", "termly-lesson termly-assembly newsletter"),
        // Lines 46, 89 and 90: yearly, and never recorded, so a year after the school began. The
        // terms of 2027/28 are not entered, so any working day will do.
        ("2027-09-01", "technical-audit training-audit staff-training"),
        // Lines 34 and 340: annually, in September.
        ("2027-09-30", "policy child-agreement"),
    ]);
    assert_eq!(walk(&mut school, "2026-09-01", "2027-09-30"), expected);
}

#[test]
fn st_jeromes_where_things_were_done_before() {
    let mut school = reviews("st-jeromes", "2024-09-01", year_2026());
    for (id, last) in [
        ("policy", "2026-09-15"),
        ("child-agreement", "2026-08-31"),
        ("anti-bullying-week", "2025-11-14"),
        ("safer-internet-week", "2026-02-10"),
        ("termly-lesson", "2026-06-18"),
        ("termly-assembly", "2026-05-12"),
        ("newsletter", "2026-07-20"),
        ("technical-audit", "2026-03-28"),
        ("training-audit", "2026-02-18"),
        ("staff-training", "2025-10-25"),
    ] {
        school.last.insert(id.into(), day(last));
    }
    let expected = table(&[
        // A year later is Sunday 25 October, when the clocks change, before the half-term.
        ("2026-10-23", "staff-training"),
        ("2026-11-20", "anti-bullying-week"),
        ("2026-12-17", "termly-lesson termly-assembly newsletter"),
        // A year later is Thursday 18 February, in the half-term.
        ("2027-02-12", "training-audit safer-internet-week"),
        // A year later is Sunday 28 March, when the clocks change, in the Easter holidays.
        ("2027-03-25", "technical-audit termly-lesson termly-assembly newsletter"),
        ("2027-07-21", "termly-lesson termly-assembly newsletter"),
        ("2027-09-30", "policy child-agreement"),
    ]);
    // Agreements of the end of August count for the September that begins the next day.
    assert_eq!(walk(&mut school, "2026-09-01", "2027-09-30"), expected);
}

#[test]
fn what_nobody_does_stays_overdue_with_the_same_day() {
    let school = reviews("st-jeromes", "2026-09-01", year_2026());
    let due = |today: &str| {
        let items = school.due_items(day(today));
        let mut late: Vec<_> = items
            .into_iter()
            .filter(|item| item.status == DueStatus::Overdue)
            .map(|item| (item.due.to_string(), item.id))
            .collect();
        late.sort();
        late
    };
    let own = |on: &str, id: &str| (on.to_owned(), id.to_owned());
    assert_eq!(due("2026-09-01"), [own("2022-09-30", "policy")]);
    let winter = [
        own("2022-09-30", "policy"),
        own("2026-09-30", "child-agreement"),
        own("2026-11-20", "anti-bullying-week"),
        own("2026-12-17", "newsletter"),
        own("2026-12-17", "termly-assembly"),
        own("2026-12-17", "termly-lesson"),
    ];
    assert_eq!(due("2026-12-25"), winter);
    assert_eq!(due("2027-02-12"), winter, "the day itself is not overdue");
    assert_eq!(due("2027-02-13").len(), 7);
}

// The policy of Chislet & Hoath gives an interval for two reviews only; the school has decided on
// four more.
fn chislet_hoath() -> Reviews {
    let mut school = reviews("chislet-hoath", "2027-09-01", year_2027());
    let own = |review: &str, every, month, event: Option<&str>| OwnInterval {
        review: review.into(),
        every,
        month,
        event: event.map(str::to_owned),
        on: day("2027-09-01"),
        by: "A".into(),
    };
    for decided in [
        own("filter-reports", Every::Week, None, None),
        own("governor-meeting", Every::Term, None, None),
        own("gaps-and-trends", Every::HalfTerm, None, None),
        own("filtering-checks", Every::Year, Some(2), None),
        own("events", Every::Year, None, Some("safer-internet-day")),
    ] {
        decided.apply(&mut school.reviews);
    }
    // Line 34 and line 69: at least annually.
    school.last.insert("policy".into(), day("2027-02-28"));
    school.last.insert("policy-with-stakeholders".into(), day("2027-04-15"));
    school
}

#[test]
fn chislet_and_hoath_in_a_leap_year() {
    let mut school = chislet_hoath();
    let done = walk(&mut school, "2027-09-01", "2028-08-31");
    let without_weekly: Vec<_> = done
        .iter()
        .map(|(on, ids)| {
            let rest: Vec<String> =
                ids.iter().filter(|id| *id != "filter-reports").cloned().collect();
            (*on, rest)
        })
        .filter(|(_, ids)| !ids.is_empty())
        .collect();
    let expected = table(&[
        // Before the half-term, and before the end of the term.
        ("2027-10-22", "gaps-and-trends"),
        ("2027-12-17", "gaps-and-trends governor-meeting"),
        // Not announced in 2026: by the rule it is Tuesday 8 February 2028.
        ("2028-02-08", "events"),
        ("2028-02-11", "gaps-and-trends"),
        // A year after 28 February 2027.
        ("2028-02-28", "policy"),
        // February has 29 days.
        ("2028-02-29", "filtering-checks"),
        // A year after 15 April is a Saturday in the Easter holidays.
        ("2028-03-31", "gaps-and-trends governor-meeting policy-with-stakeholders"),
        ("2028-05-26", "gaps-and-trends"),
        ("2028-07-20", "gaps-and-trends governor-meeting"),
    ]);
    assert_eq!(without_weekly, expected);
}

#[test]
fn a_weekly_report_is_read_in_every_week_with_school() {
    let mut school = chislet_hoath();
    let done = walk(&mut school, "2027-09-01", "2028-08-31");
    let weekly: Vec<String> = done
        .iter()
        .filter(|(_, ids)| ids.iter().any(|id| id == "filter-reports"))
        .map(|(on, _)| on.format("%m-%d").to_string())
        .collect();
    // Wednesdays; before a holiday the last school day, after it the first one, then weekly from it.
    let expected = "09-08 09-15 09-22 09-29 10-06 10-13 10-20 10-22 11-01 11-08 11-15 11-22 11-29 \
                    12-06 12-13 12-17 01-04 01-11 01-18 01-25 02-01 02-08 02-11 02-21 02-28 03-06 \
                    03-13 03-20 03-27 03-31 04-18 04-25 05-02 05-09 05-16 05-23 05-26 06-05 06-12 \
                    06-19 06-26 07-03 07-10 07-17 07-20";
    assert_eq!(weekly.join(" "), expected);
}
