//! How many reviews were done in time.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::Reviews;
use crate::domain::report_period::Span;

/// How the reviews of some days went. Those without an interval have no day, and are not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timeliness {
    /// Done by the day they were due.
    pub in_time: usize,
    /// Done after it.
    pub late: usize,
    /// Past their day when the period ended, or today while it lasts. However often such a review
    /// has come round meanwhile, it is one.
    pub not_done: usize,
}

/// All the days on which each review was done, by its short name.
pub type DoneOn = BTreeMap<String, BTreeSet<NaiveDate>>;

impl Reviews {
    /// How the reviews of a period went, as far as it has come.
    #[must_use]
    pub fn timeliness(&self, done: &DoneOn, period: Span, today: NaiveDate) -> Timeliness {
        let end = period.to.min(today);
        let mut counted = Timeliness::default();
        for review in &self.reviews {
            let mut last = None;
            let days = done.get(&review.id).into_iter().flatten();
            for day in days.copied().filter(|day| *day <= end) {
                let due = self.dated_after(review, last).filter(|_| period.has(day));
                match due.map(|dated| dated.day) {
                    Some(due) if day <= due => counted.in_time += 1,
                    Some(_) => counted.late += 1,
                    None => {}
                }
                last = Some(day);
            }
            let next = self.dated_after(review, last);
            counted.not_done += usize::from(next.is_some_and(|dated| dated.day < end));
        }
        counted
    }
}

#[cfg(test)]
mod tests {
    use super::super::Every;
    use super::super::tests::{day, review};
    use super::*;

    fn counted(done: &[&str], from: &str, to: &str, today: &str) -> Timeliness {
        let reviews = Reviews {
            reviews: vec![review(Every::Month, None), {
                let mut other = review(Every::Regularly, None);
                other.id = "y".into();
                other
            }],
            since: day("2026-01-05"),
            ..Reviews::default()
        };
        let days: BTreeSet<NaiveDate> = done.iter().map(|text| day(text)).collect();
        let done = DoneOn::from([("x".to_owned(), days.clone()), ("y".to_owned(), days)]);
        let period = Span { from: day(from), to: day(to) };
        reviews.timeliness(&done, period, day(today))
    }

    // Due on 5 February, a month after the first day; then a month after each time.
    const DONE: [&str; 3] = ["2026-02-04", "2026-03-09", "2026-04-01"];

    #[test]
    fn each_is_in_time_or_late_by_the_day_it_was_due() {
        let all = counted(&DONE, "2026-01-01", "2026-04-30", "2026-04-30");
        assert_eq!(all, Timeliness { in_time: 2, late: 1, not_done: 0 });
        let march = counted(&DONE, "2026-03-01", "2026-03-31", "2026-04-30");
        assert_eq!(march, Timeliness { in_time: 0, late: 1, not_done: 0 });
    }

    #[test]
    fn what_was_not_done_by_the_end_is_not_done_even_if_it_was_later() {
        // Due on 4 March, done on the 9th.
        let week = counted(&DONE, "2026-03-01", "2026-03-06", "2026-04-30");
        assert_eq!(week, Timeliness { in_time: 0, late: 0, not_done: 1 });
        // Due on 1 May, and the term is not over.
        let open = counted(&DONE, "2026-04-10", "2026-07-20", "2026-05-02");
        assert_eq!(open, Timeliness { in_time: 0, late: 0, not_done: 1 });
        let not_yet = counted(&DONE, "2026-04-10", "2026-07-20", "2026-05-01");
        assert_eq!(not_yet, Timeliness::default());
        let before_osafe = counted(&[], "2025-09-01", "2026-01-04", "2026-05-01");
        assert_eq!(before_osafe, Timeliness::default());
    }
}
