//! When something that comes round is next due: counted from the last time, then moved to a day on
//! which there is school.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::calendar::Calendar;
use super::event::Event;
use super::moment::Moment;
use super::review::Every;
use super::term::{academic_year_end, half_term_end, month_end, term_end};

/// A day with the working that led to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The day.
    pub day: NaiveDate,
    /// A sentence for each step, without its full stop.
    pub why: Vec<String>,
}

/// How something comes round.
#[derive(Clone, Copy, Debug)]
pub struct Rhythm<'a> {
    /// How often.
    pub every: Every,
    /// The month it belongs to, one to twelve.
    pub month: Option<u32>,
    /// The day of the country that it belongs to.
    pub event: Option<&'a Event>,
}

/// When it is next due. `since` is the day from which the school uses osafe: what was never
/// recorded is due at the end of the period that day is in. `None`: no interval.
///
/// A day without school gives way to the last school day before it, or, where that would be no
/// later than the last time, to the next school day.
#[must_use]
pub fn next(
    rhythm: Rhythm<'_>,
    last: Option<NaiveDate>,
    since: NaiveDate,
    calendar: &Calendar,
) -> Option<Dated> {
    let (day, how) = match (rhythm.event, rhythm.month) {
        (Some(event), _) => of_event(event, last, since),
        (None, Some(month)) => of_month(month, last, since),
        (None, None) => of_period(rhythm.every, last, since, calendar)?,
    };
    let from = match last {
        Some(last) => format!("Last done on {}", words(last)),
        None => format!("Never recorded; the school has used osafe since {}", words(since)),
    };
    let earliest = match last {
        Some(last) => last.succ_opt().unwrap_or(last),
        None => since,
    };
    let (moved, because) = on_school_day(day, earliest, calendar);
    let why = [Some(from), Some(how), because].into_iter().flatten().collect();
    Some(Dated { day: moved, why })
}

/// The day itself when there is school; else the last school day before it, and not before
/// `earliest`, else the next one. With what was done about it, when anything was.
#[must_use]
pub fn on_school_day(
    day: NaiveDate,
    earliest: NaiveDate,
    calendar: &Calendar,
) -> (NaiveDate, Option<String>) {
    let Some(no_school) = calendar.no_school(day) else { return (day, None) };
    let before = calendar.school_day_before(day).filter(|before| *before >= earliest);
    let (moved, which) = match before {
        Some(before) => (before, "the last school day before"),
        None => (calendar.school_day_from(day.max(earliest)), "the next school day"),
    };
    let because = format!("{} is {no_school}: moved to {}, {which}", words(day), words(moved));
    (moved, Some(because))
}

fn of_event(event: &Event, last: Option<NaiveDate>, since: NaiveDate) -> (NaiveDate, String) {
    let days = match last {
        // Done a little early or late counts for the nearest one.
        Some(day) => event.in_year(event.nearest_year(day) + 1),
        None => event.next(since),
    };
    (days.to, event.in_words(days))
}

fn of_month(month: u32, last: Option<NaiveDate>, since: NaiveDate) -> (NaiveDate, String) {
    let day = if let Some(day) = last {
        // The same here.
        let near = (-1..=1).map(|by| month_end(day.year() + by, month));
        let nearest = near.min_by_key(|end| (*end - day).num_days().abs()).unwrap_or(day);
        month_end(nearest.year() + 1, month)
    } else {
        let this_year = month_end(since.year(), month);
        if this_year >= since { this_year } else { month_end(since.year() + 1, month) }
    };
    (day, format!("It belongs to {}, which ends on {}", day.format("%B %Y"), words(day)))
}

fn of_period(
    every: Every,
    last: Option<NaiveDate>,
    since: NaiveDate,
    calendar: &Calendar,
) -> Option<(NaiveDate, String)> {
    let counted = |day: Option<NaiveDate>, unit: &str| {
        let from = if last.is_some() { "the last time" } else { "that day" };
        day.map(|day| (day, format!("A {unit} after {from} is {}", words(day))))
    };
    // The first day after the period in which it was done; where it never was, the day itself.
    let after = |end: fn(NaiveDate, &Calendar) -> NaiveDate| match last {
        Some(day) => end(day, calendar).succ_opt().unwrap_or(day),
        None => since,
    };
    let ends = |what: &str, end: fn(NaiveDate, &Calendar) -> NaiveDate| {
        let end = end(after(end), calendar);
        Some((end, format!("{what} ends on {}", words(end))))
    };
    let from = last.unwrap_or(since);
    match every {
        Every::Regularly => None,
        Every::Week => counted(from.checked_add_days(Days::new(7)), "week"),
        Every::Month => counted(from.checked_add_months(Months::new(1)), "month"),
        Every::Year => counted(from.checked_add_months(Months::new(12)), "year"),
        Every::AcademicYear => {
            ends("The academic year it is wanted in", |day, _| academic_year_end(day))
        }
        Every::Term => {
            ends("The term it is wanted in", |day, calendar| term_end(day, &calendar.terms))
        }
        Every::HalfTerm => ends("The half of the term it is wanted in", half_term_end),
    }
}

fn words(day: NaiveDate) -> String {
    Moment::Day(day).in_words()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::event::Rule;
    use super::super::term::usual_terms;
    use super::super::word::Word;
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn year() -> Calendar {
        let half_term = |from: &str| day(from).iter_days().take(5);
        let closed = half_term("2026-10-26").chain(half_term("2027-02-15")).collect();
        Calendar { terms: usual_terms(2026), closed }
    }

    fn dated(every: Every, month: Option<u32>, last: &str, since: &str) -> Option<Dated> {
        let rhythm = Rhythm { every, month, event: None };
        next(rhythm, last.parse().ok(), day(since), &year())
    }

    #[test]
    fn dates_worked_out_by_hand() {
        for (every, month, last, since, expected) in [
            (Every::Week, None, "2026-11-13", "2026-09-01", "2026-11-20"),
            // The 30th of October is in the half-term, the 23rd would be the last time itself.
            (Every::Week, None, "2026-10-23", "2026-09-01", "2026-11-02"),
            (Every::Week, None, "2026-10-21", "2026-09-01", "2026-10-23"),
            // A Saturday; no terms are entered for that year.
            (Every::Month, None, "2026-01-31", "2025-09-01", "2026-02-27"),
            (Every::Year, None, "2024-02-29", "2023-09-01", "2025-02-28"),
            (Every::Year, None, "", "2026-09-01", "2027-09-01"),
            (Every::Term, None, "2026-10-01", "2026-09-01", "2027-03-31"),
            // The term ends on a Sunday.
            (Every::Term, None, "", "2026-11-20", "2026-12-18"),
            (Every::Term, None, "2026-12-18", "2026-09-01", "2027-03-31"),
            (Every::AcademicYear, None, "2026-08-31", "2025-09-01", "2027-07-22"),
            (Every::AcademicYear, None, "", "2026-11-20", "2027-07-22"),
            (Every::AcademicYear, None, "2027-07-22", "2026-09-01", "2028-08-31"),
            (Every::HalfTerm, None, "", "2026-09-01", "2026-10-23"),
            (Every::HalfTerm, None, "2026-10-05", "2026-09-01", "2026-12-18"),
            (Every::HalfTerm, None, "2026-12-18", "2026-09-01", "2027-02-12"),
            // The 28th of February 2027 is a Sunday.
            (Every::Year, Some(2), "", "2026-11-20", "2027-02-26"),
            (Every::Year, Some(2), "2027-02-09", "2026-11-20", "2028-02-29"),
            (Every::Year, Some(2), "2027-03-05", "2026-11-20", "2028-02-29"),
            (Every::Year, Some(9), "2026-08-30", "2026-06-01", "2027-09-30"),
        ] {
            let found = dated(every, month, last, since).unwrap();
            assert_eq!(found.day, day(expected), "{every} {month:?} {last}: {:?}", found.why);
        }
        assert_eq!(dated(Every::Regularly, None, "2026-01-01", "2026-01-01"), None);
    }

    #[test]
    fn the_working_says_from_when_how_and_why_it_was_moved() {
        let found = dated(Every::Term, None, "2026-06-10", "2026-01-05").unwrap();
        assert_eq!(
            found.why,
            [
                "Last done on 10 Jun 2026",
                "The term it is wanted in ends on 20 Dec 2026",
                "20 Dec 2026 is a Sunday: moved to 18 Dec 2026, the last school day before",
            ]
        );
    }

    fn event() -> Event {
        let rule = Rule { month: 11, from: 10, weekday: 1, days: 5, source: String::new() };
        Event { id: "week".into(), title: "The week".into(), rule, held: Vec::new() }
    }

    #[test]
    fn an_event_is_due_on_its_last_day_and_then_in_the_next_year() {
        let event = event();
        let rhythm = Rhythm { every: Every::Year, month: None, event: Some(&event) };
        for (last, since, expected) in [
            ("", "2026-09-01", "2026-11-20"),
            ("", "2026-11-20", "2026-11-20"),
            ("", "2026-11-21", "2027-11-19"),
            ("2026-11-16", "2026-09-01", "2027-11-19"),
            ("2026-12-02", "2026-09-01", "2027-11-19"),
            ("2026-03-01", "2025-09-01", "2026-11-20"),
        ] {
            let found = next(rhythm, last.parse().ok(), day(since), &year()).unwrap();
            assert_eq!(found.day, day(expected), "{last} {since}");
            assert!(found.why[1].contains("not announced"), "{:?}", found.why);
        }
    }

    proptest! {
        #[test]
        fn doing_it_always_moves_its_date_forward_to_a_school_day(
            offset in 0u64..4000, every in 0..Every::ALL.len(), month in proptest::option::of(1u32..=12),
        ) {
            let last = day("2024-01-01") + Days::new(offset);
            let (rhythm, calendar) = (Rhythm { every: Every::ALL[every], month, event: None }, year());
            if let Some(found) = next(rhythm, Some(last), last, &calendar) {
                prop_assert!(found.day > last);
                prop_assert!((found.day - last).num_days() <= 731);
                prop_assert_eq!(calendar.no_school(found.day), None);
            }
        }

        #[test]
        fn what_was_never_done_is_not_due_before_the_school_began(
            offset in 0u64..4000, every in 0..Every::ALL.len(), month in proptest::option::of(1u32..=12),
        ) {
            let since = day("2024-01-01") + Days::new(offset);
            let rhythm = Rhythm { every: Every::ALL[every], month, event: None };
            if let Some(found) = next(rhythm, None, since, &year()) {
                prop_assert!(found.day >= since);
            }
        }
    }
}
