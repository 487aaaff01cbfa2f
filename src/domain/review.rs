//! Reviews: the periodic looks at a policy or at provision, and when each is next due.

pub mod action;
pub mod own;
pub mod timeliness;
pub mod trigger;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;
use super::due::{DueItem, DueStatus};
use super::event::Event;
use super::moment::Moment;
use super::recurrence::{self, Dated, Rhythm};
use super::word::words;
use action::ReviewAction;
use trigger::Trigger;

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
    /// The event of the country it belongs to, by its short name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// What calls for it before its time, in the policy's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub triggers: Vec<String>,
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
    /// What shows that it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// What shows that a review was done: where it lies, or which file it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// In words, or the name of the file.
    pub what: String,
    /// The SHA-256 of the file in hexadecimal, by which it can be known again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// Everything a school reviews, and what decides when each is due.
#[derive(Clone, Debug, Default)]
pub struct Reviews {
    /// The policy's reviews, then the school's own.
    pub reviews: Vec<Review>,
    /// When each was last done.
    pub last: BTreeMap<String, NaiveDate>,
    /// From which day the school uses osafe.
    pub since: NaiveDate,
    /// The school's terms and closed days.
    pub calendar: Calendar,
    /// The events of the country.
    pub events: Vec<Event>,
    /// When the policy itself says that it is due for review.
    pub policy_due: Option<NaiveDate>,
    /// What calls for a review out of its turn; those that are answered too.
    pub triggers: Vec<Trigger>,
    /// What reviews found to be done; what is done too.
    pub actions: Vec<ReviewAction>,
}

impl Reviews {
    /// A review by its short name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Review> {
        self.reviews.iter().find(|review| review.id == id)
    }

    /// When a review was last done.
    #[must_use]
    pub fn last(&self, review: &Review) -> Option<NaiveDate> {
        self.last.get(&review.id).copied()
    }

    /// When a review is next due.
    #[must_use]
    pub fn next(&self, review: &Review) -> Option<NaiveDate> {
        self.dated(review).map(|dated| dated.day)
    }

    /// The same with the working. The date that the policy names for its own review stands until
    /// a review of the policy is recorded.
    #[must_use]
    pub fn dated(&self, review: &Review) -> Option<Dated> {
        self.dated_after(review, self.last(review))
    }

    // When it is next due after it was done on a day, or never was.
    fn dated_after(&self, review: &Review, last: Option<NaiveDate>) -> Option<Dated> {
        if let Some(day) = self.policy_due.filter(|_| review.id == POLICY && last.is_none()) {
            let named = format!("The policy names {} for it", Moment::Day(day).in_words());
            return Some(Dated { day, why: vec!["Never recorded".to_owned(), named] });
        }
        let event = review.event.as_deref();
        let event = event.and_then(|id| self.events.iter().find(|event| event.id == id));
        let rhythm = Rhythm { every: review.every, month: review.month, event };
        recurrence::next(rhythm, last, self.since, &self.calendar)
    }

    /// The triggers of a review that are not answered yet.
    pub fn open_triggers<'r>(&'r self, id: &'r str) -> impl Iterator<Item = &'r Trigger> {
        self.triggers.iter().filter(move |trigger| trigger.done.is_none() && trigger.review == id)
    }

    /// Everything with a day: the reviews, those out of their turn, and what reviews found.
    #[must_use]
    pub fn due_items(&self, on: NaiveDate) -> Vec<DueItem> {
        let in_turn = self.reviews.iter().filter_map(|review| self.due_item(review, on));
        let out_of_turn = self.reviews.iter().flat_map(|review| {
            self.open_triggers(&review.id).filter_map(|trigger| trigger.due_item(review, on))
        });
        let found = self.actions.iter().filter_map(|action| action.due_item(on));
        in_turn.chain(out_of_turn).chain(found).collect()
    }

    fn due_item(&self, review: &Review, on: NaiveDate) -> Option<DueItem> {
        let Dated { day, why } = self.dated(review)?;
        Some(DueItem {
            kind: "review".to_owned(),
            id: review.id.clone(),
            title: review.title.clone(),
            due: day,
            status: DueStatus::of(day, on),
            owner: review.owner.clone(),
            source: review.source.clone(),
            why,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn review(every: Every, month: Option<u32>) -> Review {
        Review {
            id: "x".into(),
            title: "X".into(),
            every,
            month,
            event: None,
            triggers: Vec::new(),
            owner: "governors".into(),
            book: None,
            source: "1".into(),
            notes: Vec::new(),
        }
    }

    pub(super) fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_day_the_policy_names_stands_until_the_policy_is_reviewed() {
        let policy = Review { id: POLICY.into(), ..review(Every::Year, Some(9)) };
        let mut reviews = Reviews {
            reviews: vec![policy.clone()],
            since: day("2026-09-01"),
            policy_due: Some(day("2022-09-30")),
            ..Reviews::default()
        };
        assert_eq!(reviews.next(&policy), Some(day("2022-09-30")));
        reviews.last.insert(POLICY.into(), day("2026-10-02"));
        assert_eq!(reviews.next(&policy), Some(day("2027-09-30")));
    }

    #[test]
    fn a_trigger_is_due_beside_the_review_until_it_is_answered() {
        let trigger = Trigger {
            number: 3,
            review: "x".into(),
            reason: "new AI tool".into(),
            on: day("2026-11-20"),
            due: Trigger::usual_day(day("2026-11-20"), &Calendar::default()),
            chosen: false,
            by: "A".into(),
            done: None,
        };
        let mut reviews = Reviews {
            reviews: vec![review(Every::Year, None)],
            since: day("2026-09-01"),
            triggers: vec![trigger],
            ..Reviews::default()
        };
        let items = reviews.due_items(day("2026-11-20"));
        let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
        assert_eq!(ids, ["x", "RT0003"]);
        assert_eq!(items[1].due, day("2026-12-04"));
        assert_eq!(items[1].title, "X, because of: new AI tool");
        reviews.triggers[0].done = Some(day("2026-11-27"));
        assert_eq!(reviews.due_items(day("2026-11-27")).len(), 1);
    }
}
