//! The school year: terms as the school sets them, and the academic year, September to August.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// One term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The name the school uses.
    pub name: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}

/// The last day of the academic year that a day is in.
#[must_use]
pub fn academic_year_end(day: NaiveDate) -> NaiveDate {
    let year = if day.month() >= 9 { day.year() + 1 } else { day.year() };
    ymd(year, 8, 31)
}

/// The longest holiday between two terms, in days; a term that starts later is not the next one.
const LONGEST_HOLIDAY: i64 = 60;

/// The first term end on or after a day. Where the school has set no term, the usual ends count:
/// 20 December, 31 March, 22 July.
#[must_use]
pub fn term_end(day: NaiveDate, terms: &[Term]) -> NaiveDate {
    let next = terms.iter().filter(|term| term.end >= day).min_by_key(|term| term.end);
    match next {
        Some(term) if (term.start - day).num_days() <= LONGEST_HOLIDAY => term.end,
        _ => next_of(day, &[(3, 31), (7, 22), (12, 20)]),
    }
}

/// The first end of a half-term on or after a day, by the usual ends.
#[must_use]
pub fn half_term_end(day: NaiveDate) -> NaiveDate {
    next_of(day, &[(2, 14), (3, 31), (5, 31), (7, 22), (10, 25), (12, 20)])
}

/// The terms that are usual in England for the academic year that starts in `year`.
#[must_use]
pub fn usual_terms(year: i32) -> Vec<Term> {
    let term = |name: &str, start: NaiveDate, end: NaiveDate| Term {
        name: format!("{name} {}", start.year()),
        start,
        end,
    };
    vec![
        term("Autumn", ymd(year, 9, 1), ymd(year, 12, 20)),
        term("Spring", ymd(year + 1, 1, 4), ymd(year + 1, 3, 31)),
        term("Summer", ymd(year + 1, 4, 14), ymd(year + 1, 7, 22)),
    ]
}

/// The last day of a month.
#[must_use]
pub fn month_end(year: i32, month: u32) -> NaiveDate {
    let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    ymd(year, month, 1).pred_opt().unwrap_or(NaiveDate::MAX)
}

fn next_of(day: NaiveDate, ends: &[(u32, u32)]) -> NaiveDate {
    let this_year = ends.iter().map(|(month, date)| ymd(day.year(), *month, *date));
    let next_year = ends.iter().map(|(month, date)| ymd(day.year() + 1, *month, *date));
    this_year.chain(next_year).find(|end| *end >= day).unwrap_or(NaiveDate::MAX)
}

fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_academic_year_turns_in_september() {
        assert_eq!(academic_year_end(day("2026-08-31")), day("2026-08-31"));
        assert_eq!(academic_year_end(day("2026-09-01")), day("2027-08-31"));
    }

    #[test]
    fn the_school_sets_its_terms() {
        let terms = usual_terms(2026);
        assert_eq!(term_end(day("2026-11-20"), &terms), day("2026-12-20"));
        assert_eq!(term_end(day("2026-12-21"), &terms), day("2027-03-31"));
        let own = [Term { name: "A".into(), start: day("2026-09-01"), end: day("2026-12-11") }];
        assert_eq!(term_end(day("2026-11-20"), &own), day("2026-12-11"));
        assert_eq!(term_end(day("2026-12-12"), &own), day("2026-12-20"), "no term set after it");
        assert_eq!(term_end(day("2026-12-21"), &[]), day("2027-03-31"));
        assert_eq!(term_end(day("2024-01-01"), &terms), day("2024-03-31"), "long before them");
    }

    #[test]
    fn months_end_where_they_end() {
        assert_eq!(month_end(2028, 2), day("2028-02-29"));
        assert_eq!(month_end(2026, 12), day("2026-12-31"));
    }
}
