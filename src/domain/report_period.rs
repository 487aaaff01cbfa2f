//! The days a report covers: a term, an academic year, or any days; and what it is compared with.

use chrono::{Datelike, Days, NaiveDate};

use super::moment::Moment;
use super::term::{Term, academic_year_end, usual_terms};
use super::word::words;

words! {
    /// A period by its name.
    PeriodName {
        /// The term the day is in, to that day.
        ThisTerm = "this-term",
        /// The term before it.
        LastTerm = "last-term",
        /// The academic year the day is in, to that day.
        ThisYear = "this-year",
        /// The academic year before it.
        LastYear = "last-year",
    }
}

/// Days from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

impl Span {
    /// Whether a day is one of them.
    #[must_use]
    pub fn has(self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// As people write it.
    #[must_use]
    pub fn in_words(self) -> String {
        format!("{} to {}", Moment::Day(self.from).in_words(), Moment::Day(self.to).in_words())
    }
}

/// A term with the holiday after it: every day is in exactly one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermDays {
    /// The name the school uses, with the year in it.
    pub name: String,
    /// Its days, to the one before the next term begins.
    pub days: Span,
    /// The last day of the term itself.
    pub end: NaiveDate,
}

/// What a report covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportPeriod {
    /// Its name: `Autumn 2026`, `Academic year 2026/27`, or its days.
    pub title: String,
    /// Its days.
    pub days: Span,
    /// The whole terms it consists of; none when it is other days.
    pub terms: Vec<TermDays>,
}

/// The terms of the academic year that starts in `year`, as the school has set them, and the usual ones where it has set
/// none. They follow each other without a gap, whatever overlaps.
#[must_use]
pub fn terms_of_year(year: i32, terms: &[Term]) -> Vec<TermDays> {
    let next_year = starts_of(year + 1, terms);
    let starts: Vec<Term> =
        starts(year, terms).into_iter().filter(|term| term.start < next_year).collect();
    let ends = starts.iter().skip(1).map(|term| term.start).chain([next_year]);
    let spans = starts.iter().zip(ends).filter_map(|(term, next)| {
        let days = Span { from: term.start, to: day_before(next) };
        (days.from <= days.to).then(|| TermDays {
            name: with_year(term),
            days,
            end: term.end.clamp(days.from, days.to),
        })
    });
    spans.collect()
}

// The terms of a year in order; the first begins with the academic year at the latest.
fn starts(year: i32, terms: &[Term]) -> Vec<Term> {
    let last_day = first_of_september(year + 1);
    // By its end, since some schools begin in the last days of August.
    let own = terms.iter().filter(|term| academic_year_end(term.end) == day_before(last_day));
    let mut own: Vec<Term> = own.cloned().collect();
    let apart = |usual: &Term| own.iter().all(|o| o.end < usual.start || usual.end < o.start);
    let usual: Vec<Term> = usual_terms(year).into_iter().filter(apart).collect();
    own.extend(usual);
    // What is entered as longer than a year must not take the last one's days.
    let earliest = NaiveDate::from_ymd_opt(year, 8, 1).unwrap_or(NaiveDate::MIN);
    for term in &mut own {
        term.start = term.start.max(earliest);
    }
    own.sort_by_key(|term| (term.start, term.end));
    own.dedup_by_key(|term| term.start);
    if let Some(first) = own.first_mut() {
        first.start = first.start.min(first_of_september(year));
    }
    own
}

fn starts_of(year: i32, terms: &[Term]) -> NaiveDate {
    starts(year, terms).first().map_or_else(|| first_of_september(year), |term| term.start)
}

fn with_year(term: &Term) -> String {
    let has_year = term.name.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == 4);
    if has_year { term.name.clone() } else { format!("{} {}", term.name, term.end.year()) }
}

fn first_of_september(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 9, 1).unwrap_or(NaiveDate::MAX)
}

fn day_before(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(1)).unwrap_or(day)
}

fn day_after(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

// The year in which the academic year of a day starts. A day in August may be in a term already.
fn year_of(day: NaiveDate, terms: &[Term]) -> i32 {
    let year = academic_year_end(day).year() - 1;
    if day >= starts_of(year + 1, terms) { year + 1 } else { year }
}

/// The term a day is in, or whose holiday it is in.
#[must_use]
pub fn term_of(day: NaiveDate, terms: &[Term]) -> Option<TermDays> {
    let year = terms_of_year(year_of(day, terms), terms);
    year.into_iter().find(|term| term.days.has(day))
}

/// So many terms before one, the earliest first.
#[must_use]
pub fn terms_before(term: &TermDays, count: usize, terms: &[Term]) -> Vec<TermDays> {
    let mut before = Vec::new();
    let mut first = term.days.from;
    while before.len() < count {
        let Some(earlier) = term_of(day_before(first), terms) else { break };
        if earlier.days.from >= first {
            break;
        }
        first = earlier.days.from;
        before.push(earlier);
    }
    before.reverse();
    before
}

impl ReportPeriod {
    /// The period of a name, as seen from a day.
    #[must_use]
    pub fn named(name: PeriodName, today: NaiveDate, terms: &[Term]) -> ReportPeriod {
        let this = || term_of(today, terms).into_iter().collect::<Vec<_>>();
        match name {
            PeriodName::ThisTerm => Self::of_terms(this(), today),
            PeriodName::LastTerm => {
                let last = this().first().map(|term| terms_before(term, 1, terms));
                Self::of_terms(last.unwrap_or_default(), today)
            }
            PeriodName::ThisYear => Self::of_year(year_of(today, terms), today, terms),
            PeriodName::LastYear => Self::of_year(year_of(today, terms) - 1, today, terms),
        }
    }

    /// Any days. Those of whole terms, with the holidays after them or without, are these terms.
    #[must_use]
    pub fn between(days: Span, terms: &[Term]) -> ReportPeriod {
        let mut found = Vec::new();
        let mut day = days.from;
        while day <= days.to {
            let Some(term) = term_of(day, terms) else { break };
            let begins = term.days.from == day || terms.iter().any(|set| set.start == day);
            let ends = term.days.to <= days.to || term.end == days.to;
            if !begins || !ends {
                found.clear();
                break;
            }
            day = day_after(term.days.to);
            found.push(term);
        }
        ReportPeriod { title: days.in_words(), days, terms: found }
    }

    fn of_terms(found: Vec<TermDays>, today: NaiveDate) -> ReportPeriod {
        let days = Span {
            from: found.first().map_or(today, |term| term.days.from),
            to: found.last().map_or(today, |term| term.days.to),
        };
        let names: Vec<&str> = found.iter().map(|term| term.name.as_str()).collect();
        ReportPeriod { title: names.join(", "), days, terms: found }
    }

    fn of_year(year: i32, today: NaiveDate, terms: &[Term]) -> ReportPeriod {
        let period = Self::of_terms(terms_of_year(year, terms), today);
        let title = format!("Academic year {year}/{:02}", (year + 1) % 100);
        ReportPeriod { title, ..period }
    }

    /// The title with its days, and how far it has come when it is not over.
    #[must_use]
    pub fn in_words(&self, today: NaiveDate) -> String {
        let days = self.days.in_words();
        let title = if self.title == days { days } else { format!("{}, {days}", self.title) };
        if self.days.to > today && self.days.from <= today {
            format!("{title}; so far, to {}", Moment::Day(today).in_words())
        } else {
            title
        }
    }

    /// What it is compared with: as many terms before it, or as many days.
    #[must_use]
    pub fn before(&self, terms: &[Term]) -> ReportPeriod {
        if let Some(first) = self.terms.first() {
            let before = terms_before(first, self.terms.len(), terms);
            return Self::of_terms(before, first.days.from);
        }
        let days = self.as_long_before();
        ReportPeriod { title: days.in_words(), days, terms: Vec::new() }
    }

    /// As many days before the first of it.
    #[must_use]
    pub fn as_long_before(&self) -> Span {
        let length = (self.days.to - self.days.from).num_days().unsigned_abs();
        let to = day_before(self.days.from);
        Span { from: to.checked_sub_days(Days::new(length)).unwrap_or(to), to }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn term(name: &str, start: &str, end: &str) -> Term {
        Term { name: name.into(), start: day(start), end: day(end) }
    }

    fn said(period: &ReportPeriod) -> String {
        format!("{}: {} to {}", period.title, period.days.from, period.days.to)
    }

    #[test]
    fn periods_worked_out_by_hand() {
        let own = [
            term("Autumn", "2026-09-03", "2026-12-18"),
            term("Spring 2027", "2027-01-05", "2027-03-25"),
        ];
        let named = |name, on| said(&ReportPeriod::named(name, day(on), &own));
        for (name, on, expected) in [
            (PeriodName::ThisTerm, "2026-11-20", "Autumn 2026: 2026-09-01 to 2027-01-04"),
            (PeriodName::ThisTerm, "2027-01-02", "Autumn 2026: 2026-09-01 to 2027-01-04"),
            (PeriodName::LastTerm, "2026-11-20", "Summer 2026: 2026-04-14 to 2026-08-31"),
            (PeriodName::LastTerm, "2027-02-01", "Autumn 2026: 2026-09-01 to 2027-01-04"),
            // The school has not entered the summer: the usual one counts.
            (PeriodName::ThisTerm, "2027-07-30", "Summer 2027: 2027-04-14 to 2027-08-31"),
            (PeriodName::ThisYear, "2026-11-20", "Academic year 2026/27: 2026-09-01 to 2027-08-31"),
            (PeriodName::LastYear, "2026-11-20", "Academic year 2025/26: 2025-09-01 to 2026-08-31"),
        ] {
            assert_eq!(named(name, on), expected, "{name} on {on}");
        }
    }

    #[test]
    fn a_school_may_begin_in_august() {
        let own = [term("Autumn", "2026-08-27", "2026-12-18")];
        let named = |name, on| said(&ReportPeriod::named(name, day(on), &own));
        assert_eq!(
            named(PeriodName::ThisYear, "2026-08-28"),
            "Academic year 2026/27: 2026-08-27 to 2027-08-31"
        );
        assert_eq!(
            named(PeriodName::LastTerm, "2026-08-28"),
            "Summer 2026: 2026-04-14 to 2026-08-26"
        );
    }

    #[test]
    fn days_of_whole_terms_are_known_as_such() {
        let terms = usual_terms(2026);
        let between = |from, to| {
            let period = ReportPeriod::between(Span { from: day(from), to: day(to) }, &terms);
            period.terms.iter().map(|term| term.name.clone()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(between("2026-09-01", "2026-12-20"), "Autumn 2026");
        assert_eq!(between("2026-09-01", "2027-01-03"), "Autumn 2026");
        assert_eq!(between("2026-09-01", "2027-03-31"), "Autumn 2026 Spring 2027");
        assert_eq!(between("2027-01-04", "2027-08-31"), "Spring 2027 Summer 2027");
        assert_eq!(between("2026-09-02", "2026-12-20"), "");
        assert_eq!(between("2026-09-01", "2026-12-19"), "");
    }

    #[test]
    fn other_days_are_compared_with_as_many_before() {
        let days = Span { from: day("2026-11-09"), to: day("2026-11-15") };
        let period = ReportPeriod::between(days, &usual_terms(2026));
        let before = period.before(&usual_terms(2026)).days;
        assert_eq!((before.from, before.to), (day("2026-11-02"), day("2026-11-08")));
        let term = ReportPeriod::named(PeriodName::ThisTerm, day("2026-11-20"), &[]);
        assert_eq!(said(&term.before(&[])), "Summer 2026: 2026-04-14 to 2026-08-31");
        assert!(term.in_words(day("2026-11-20")).ends_with("; so far, to 20 Nov 2026"));
    }

    proptest! {
        // Terms as people enter them, in any order, overlapping or not.
        #[test]
        fn every_day_is_in_exactly_one_term(
            entered in proptest::collection::vec((0u64..900, 0u64..120), 0..8), offset in 0u64..1000,
        ) {
            let first = day("2025-06-01");
            let terms: Vec<Term> = entered.into_iter().map(|(start, length)| {
                let start = first + Days::new(start);
                Term { name: "T".into(), start, end: start + Days::new(length) }
            }).collect();
            let on = first + Days::new(offset);
            let found = term_of(on, &terms);
            prop_assert!(found.as_ref().is_some_and(|term| term.days.has(on)));
            let spans: Vec<Span> =
                (2024..2029).flat_map(|year| terms_of_year(year, &terms)).map(|t| t.days).collect();
            prop_assert!(spans.windows(2).all(|two| day_after(two[0].to) == two[1].from));
            prop_assert_eq!(spans.iter().filter(|span| span.has(on)).count(), 1);
            let before = terms_before(&found.unwrap(), 3, &terms);
            prop_assert_eq!(before.len(), 3);
        }
    }
}
