//! The school year: terms as the school sets them, and the academic year, September to August.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;

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

/// The longest time by which a school's end of term differs from the usual one, in days: a usual
/// end so shortly after an end that was entered is of the same term.
const SAME_TERM: u32 = 30;

/// Month and day on which terms usually end.
const USUAL_ENDS: [(u32, u32); 3] = [(3, 31), (7, 22), (12, 20)];

/// Month and day on which halves of terms usually end.
const USUAL_HALVES: [(u32, u32); 6] = [(2, 14), (3, 31), (5, 31), (7, 22), (10, 25), (12, 20)];

/// The first term end on or after a day. Where the school has set no term for that time, the usual
/// ends count: 20 December, 31 March, 22 July.
#[must_use]
pub fn term_end(day: NaiveDate, terms: &[Term]) -> NaiveDate {
    let usual = usual_end(day, terms, &USUAL_ENDS);
    next_term(day, terms, usual).map_or(usual, |term| term.end)
}

/// The first end of a half of a term on or after a day. A term is parted by the longest run of
/// closed days in it, where that is three days or more, else by the usual half-term holidays; where
/// the school has set no term, the usual ends count.
#[must_use]
pub fn half_term_end(day: NaiveDate, calendar: &Calendar) -> NaiveDate {
    let usual = usual_end(day, &calendar.terms, &USUAL_HALVES);
    match next_term(day, &calendar.terms, usual) {
        Some(term) => {
            let middle = last_day_before_half_term(term, &calendar.closed);
            if day <= middle { middle } else { term.end }
        }
        None => usual,
    }
}

/// The fewest closed days that are a half-term holiday.
const SHORTEST_HALF_TERM: usize = 3;

fn last_day_before_half_term(term: &Term, closed: &[NaiveDate]) -> NaiveDate {
    let mut closed: Vec<NaiveDate> =
        closed.iter().copied().filter(|day| (term.start..=term.end).contains(day)).collect();
    closed.sort();
    closed.dedup();
    // Weekends and a bank holiday between closed days do not part them.
    let runs = closed.chunk_by(|before, after| (*after - *before).num_days() <= 4);
    match runs.max_by_key(|run| run.len()).filter(|run| run.len() >= SHORTEST_HALF_TERM) {
        Some(run) => run[0].pred_opt().unwrap_or(run[0]),
        None => next_of(term.start, &[(2, 14), (5, 31), (10, 25)]).min(term.end),
    }
}

// The term a day is in, or the one after the holidays it is in. Days before the first term that was
// entered, or in a gap, are of a term that was not entered where a usual end comes first.
fn next_term(day: NaiveDate, terms: &[Term], usual: NaiveDate) -> Option<&Term> {
    let next = terms.iter().filter(|term| term.end >= day).min_by_key(|term| term.end)?;
    let before = terms.iter().map(|term| term.end).filter(|end| *end < day).max();
    let holidays = before.is_some_and(|end| (next.start - end).num_days() <= LONGEST_HOLIDAY);
    (next.start <= day || holidays || usual >= next.start).then_some(next)
}

fn usual_end(day: NaiveDate, terms: &[Term], ends: &[(u32, u32)]) -> NaiveDate {
    let before = terms.iter().map(|term| term.end).filter(|end| *end < day).max();
    let before = before.filter(|end| (day - *end).num_days() <= SAME_TERM.into());
    let next_term =
        before.and_then(|end| end.checked_add_days(Days::new(u64::from(SAME_TERM) + 1)));
    next_of(next_term.map_or(day, |from| from.max(day)), ends)
}

/// The longest term, in days; more is a slip in a date.
const LONGEST_TERM: i64 = 200;

/// Why terms cannot be a school's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TermFault {
    /// A term that is over before it begins.
    #[error("{0} ends before it starts")]
    Backwards(String),
    /// A term of most of a year.
    #[error("{0} lasts more than {LONGEST_TERM} days")]
    TooLong(String),
    /// Two terms on the same day.
    #[error("{1} starts on {2}, when {0} is not over")]
    Overlap(String, String, NaiveDate),
    /// Terms that do not stand in the order of time.
    #[error("{1} stands below {0} and comes before it")]
    OutOfOrder(String, String),
}

/// Refuses terms that overlap or do not stand in the order of time.
///
/// # Errors
/// [`TermFault`].
pub fn in_order(terms: &[Term]) -> Result<(), TermFault> {
    for term in terms {
        if term.end < term.start {
            return Err(TermFault::Backwards(term.name.clone()));
        }
        if (term.end - term.start).num_days() > LONGEST_TERM {
            return Err(TermFault::TooLong(term.name.clone()));
        }
    }
    for pair in terms.windows(2) {
        let [before, after] = pair else { continue };
        if after.end < before.start {
            return Err(TermFault::OutOfOrder(before.name.clone(), after.name.clone()));
        }
        if after.start <= before.end {
            let (first, second) = (before.name.clone(), after.name.clone());
            return Err(TermFault::Overlap(first, second, after.start));
        }
    }
    Ok(())
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
        assert_eq!(term_end(day("2026-12-12"), &own), day("2027-03-31"), "no term set after it");
        assert_eq!(term_end(day("2026-12-21"), &[]), day("2027-03-31"));
        assert_eq!(term_end(day("2024-01-01"), &terms), day("2024-03-31"), "long before them");
        assert_eq!(term_end(day("2026-07-20"), &terms), day("2026-07-22"), "the term before them");
        assert_eq!(term_end(day("2026-07-23"), &terms), day("2026-12-20"), "the holidays before");
        assert_eq!(term_end(day("2027-07-23"), &terms), day("2027-12-20"), "the holidays after");
    }

    #[test]
    fn half_terms_are_where_the_school_is_closed() {
        let half_term = day("2026-10-19").iter_days().take(5);
        let training_days = [day("2026-09-01"), day("2026-09-02")];
        let closed = training_days.into_iter().chain(half_term).collect();
        let calendar = Calendar { terms: usual_terms(2026), closed };
        let end = |from: &str| half_term_end(day(from), &calendar);
        assert_eq!(end("2026-09-05"), day("2026-10-18"));
        assert_eq!(end("2026-10-19"), day("2026-12-20"), "the holiday is of the second half");
        assert_eq!(end("2027-01-04"), day("2027-02-14"), "no closed days entered: the usual ones");
        assert_eq!(end("2029-09-05"), day("2029-10-25"), "no terms entered");
    }

    #[test]
    fn terms_stand_in_the_order_of_time_and_do_not_overlap() {
        let term = |name: &str, start: &str, end: &str| Term {
            name: name.into(),
            start: day(start),
            end: day(end),
        };
        let autumn = term("Autumn", "2026-09-01", "2026-12-18");
        for (second, says) in [
            (
                term("Spring", "2026-12-18", "2027-03-31"),
                "starts on 2026-12-18, when Autumn is not over",
            ),
            (term("Summer", "2026-04-14", "2026-07-22"), "Summer stands below Autumn"),
            (term("Spring", "2027-03-31", "2027-01-04"), "Spring ends before it starts"),
            (term("Spring", "2027-01-04", "2028-03-31"), "Spring lasts more than 200 days"),
        ] {
            let fault = in_order(&[autumn.clone(), second]).unwrap_err().to_string();
            assert!(fault.contains(says), "{fault}");
        }
        assert_eq!(in_order(&usual_terms(2026)), Ok(()));
        assert_eq!(in_order(&[]), Ok(()));
    }

    #[test]
    fn months_end_where_they_end() {
        assert_eq!(month_end(2028, 2), day("2028-02-29"));
        assert_eq!(month_end(2026, 12), day("2026-12-31"));
    }
}
