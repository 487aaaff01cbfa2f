//! Reviews: the periodic looks at a policy or at provision, and when each is next due.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::due::{DueItem, DueStatus};
use super::term::{Term, academic_year_end, half_term_end, month_end, term_end};
use super::word::words;

/// The id of the review of the policy itself.
const POLICY: &str = "policy";

words! {
    /// How often a review is due.
    Every {
        /// Every seven days.
        Week = "week",
        /// Every calendar month.
        Month = "month",
        /// Once each half-term.
        HalfTerm = "half-term",
        /// Once each term.
        Term = "term",
        /// Once in each academic year, September to August.
        AcademicYear = "academic-year",
        /// Within a year of the last time.
        Year = "year",
        /// The policy says "regularly" and gives no interval: never due by itself.
        Regularly = "regularly",
    }
}

/// One review, from the policy or added by the school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Short name, unique in the school.
    pub id: String,
    /// What is reviewed.
    pub title: String,
    /// How often.
    pub every: Every,
    /// The month it belongs to, one to twelve, when the policy names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<u32>,
    /// The office that owns it, as the policy calls it.
    pub owner: String,
    /// The record of the technician's books that is this review, such as `receipt:monitoring`:
    /// whoever makes such a record has done it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub book: Option<String>,
    /// Section or line of the policy, or who added it.
    pub source: String,
    /// Oddities of the policy about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// A review that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewDone {
    /// Which review.
    pub review: String,
    /// The day.
    pub on: NaiveDate,
    /// Who did it.
    pub by: String,
    /// What was found, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub findings: Option<String>,
}

/// When a review is next due. `since` is the day from which the school uses osafe: a review that
/// was never recorded is due at the end of the period that day is in. `None`: no interval.
#[must_use]
pub fn next_due(
    review: &Review,
    last: Option<NaiveDate>,
    since: NaiveDate,
    terms: &[Term],
) -> Option<NaiveDate> {
    match review.month {
        Some(month) => Some(next_month_end(month, last, since)),
        None => after(review.every, last, since, terms),
    }
}

/// When something that comes round so often is next due. As [`next_due`].
#[must_use]
pub fn after(
    every: Every,
    last: Option<NaiveDate>,
    since: NaiveDate,
    terms: &[Term],
) -> Option<NaiveDate> {
    // "The day after the last one's period" where periods are fixed by the calendar.
    let after = |end: NaiveDate| end.checked_add_days(Days::new(1)).unwrap_or(end);
    match every {
        Every::Regularly => None,
        Every::Week => last.unwrap_or(since).checked_add_days(Days::new(7)),
        Every::Month => last.unwrap_or(since).checked_add_months(Months::new(1)),
        Every::Year => last.unwrap_or(since).checked_add_months(Months::new(12)),
        Every::AcademicYear => Some(match last {
            Some(day) => academic_year_end(after(academic_year_end(day))),
            None => academic_year_end(since),
        }),
        Every::Term => Some(match last {
            Some(day) => term_end(after(term_end(day, terms)), terms),
            None => term_end(since, terms),
        }),
        Every::HalfTerm => Some(match last {
            Some(day) => half_term_end(after(half_term_end(day))),
            None => half_term_end(since),
        }),
    }
}

/// Everything a school reviews, and what decides when each is due.
#[derive(Clone, Debug)]
pub struct Reviews {
    /// The policy's reviews, then the school's own.
    pub reviews: Vec<Review>,
    /// When each was last done.
    pub last: BTreeMap<String, NaiveDate>,
    /// From which day the school uses osafe.
    pub since: NaiveDate,
    /// The school's terms.
    pub terms: Vec<Term>,
    /// When the policy itself says that it is due for review.
    pub policy_due: Option<NaiveDate>,
}

impl Reviews {
    /// When a review was last done.
    #[must_use]
    pub fn last(&self, review: &Review) -> Option<NaiveDate> {
        self.last.get(&review.id).copied()
    }

    /// When a review is next due. The date that the policy names for its own review stands until
    /// a review of the policy is recorded.
    #[must_use]
    pub fn next(&self, review: &Review) -> Option<NaiveDate> {
        let last = self.last(review);
        match self.policy_due {
            Some(day) if review.id == POLICY && last.is_none() => Some(day),
            _ => next_due(review, last, self.since, &self.terms),
        }
    }

    // What decides the day, before holidays.
    fn why(&self, review: &Review) -> Vec<String> {
        let from = match self.last(review) {
            Some(day) => format!("Last done on {day}"),
            None => format!("Never recorded; the school uses osafe since {}", self.since),
        };
        vec![from, format!("Comes round every {}", review.every)]
    }

    /// The reviews that have a date, as things due.
    #[must_use]
    pub fn due_items(&self, on: NaiveDate) -> Vec<DueItem> {
        let item = |review: &Review| {
            let due = self.next(review)?;
            Some(DueItem {
                kind: "review".to_owned(),
                id: review.id.clone(),
                title: review.title.clone(),
                due,
                status: DueStatus::of(due, on),
                owner: review.owner.clone(),
                source: review.source.clone(),
                why: self.why(review),
            })
        };
        self.reviews.iter().filter_map(item).collect()
    }
}

// Done a little early or late counts for the nearest such month.
fn next_month_end(month: u32, last: Option<NaiveDate>, since: NaiveDate) -> NaiveDate {
    let Some(day) = last else {
        let this_year = month_end(since.year(), month);
        return if this_year >= since { this_year } else { month_end(since.year() + 1, month) };
    };
    let nearest = (-1..=1)
        .map(|by| month_end(day.year() + by, month))
        .min_by_key(|end| (*end - day).num_days().abs())
        .unwrap_or(day);
    month_end(nearest.year() + 1, month)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::term::usual_terms;
    use super::super::word::Word;
    use super::*;

    fn review(every: Every, month: Option<u32>) -> Review {
        Review {
            id: "x".into(),
            title: "X".into(),
            every,
            month,
            owner: "governors".into(),
            book: None,
            source: "1".into(),
            notes: Vec::new(),
        }
    }

    fn due(every: Every, month: Option<u32>, last: &str, since: &str) -> String {
        let last = last.parse().ok();
        let since = since.parse().unwrap();
        next_due(&review(every, month), last, since, &usual_terms(2026))
            .map_or_else(|| "never".into(), |day| day.to_string())
    }

    #[test]
    fn dates_worked_out_by_hand() {
        for (every, month, last, since, expected) in [
            (Every::Week, None, "2026-11-13", "2026-09-01", "2026-11-20"),
            (Every::Month, None, "2026-01-31", "2025-09-01", "2026-02-28"),
            (Every::Year, None, "2024-02-29", "2023-09-01", "2025-02-28"),
            (Every::Year, None, "", "2026-09-01", "2027-09-01"),
            (Every::Term, None, "2026-10-01", "2026-09-01", "2027-03-31"),
            (Every::Term, None, "", "2026-11-20", "2026-12-20"),
            (Every::AcademicYear, None, "2026-08-31", "2025-09-01", "2027-08-31"),
            (Every::AcademicYear, None, "", "2026-11-20", "2027-08-31"),
            (Every::HalfTerm, None, "2026-10-05", "2026-09-01", "2026-12-20"),
            (Every::Year, Some(2), "", "2026-11-20", "2027-02-28"),
            (Every::Year, Some(2), "2027-02-09", "2026-11-20", "2028-02-29"),
            (Every::Year, Some(2), "2027-03-05", "2026-11-20", "2028-02-29"),
            (Every::Year, Some(9), "2026-08-30", "2026-06-01", "2027-09-30"),
            (Every::Regularly, None, "2026-01-01", "2026-01-01", "never"),
        ] {
            assert_eq!(due(every, month, last, since), expected, "{every} {month:?} {last}");
        }
    }

    proptest! {
        #[test]
        fn doing_a_review_always_moves_its_date_forward(
            offset in 0u64..4000, every in 0..Every::ALL.len(), month in proptest::option::of(1u32..=12),
        ) {
            let last = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + Days::new(offset);
            let review = review(Every::ALL[every], month);
            if let Some(next) = next_due(&review, Some(last), last, &usual_terms(2026)) {
                prop_assert!(next > last);
                prop_assert!((next - last).num_days() <= 731);
            }
        }
    }
}
