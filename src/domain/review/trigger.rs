//! What calls for a review before its time: a new tool, an incident, a change in the law.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::super::calendar::Calendar;
use super::super::due::{DueItem, DueStatus};
use super::Review;

/// How many school days there are for it, where nobody says another day. No policy gives a time.
pub const SCHOOL_DAYS: u8 = 10;

/// A review that is wanted out of its turn: open until that review is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trigger {
    /// Its running number, from one.
    pub number: u32,
    /// Which review.
    pub review: String,
    /// What happened.
    pub reason: String,
    /// When it was written down.
    pub on: NaiveDate,
    /// By when the review is to be done.
    pub due: NaiveDate,
    /// Whether somebody chose that day; else it is counted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub chosen: bool,
    /// Who wrote it down.
    pub by: String,
    /// When the review was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<NaiveDate>,
}

impl Trigger {
    /// Its number as people write it.
    #[must_use]
    pub fn name(&self) -> String {
        format!("RT{:04}", self.number)
    }

    /// By when the review is to be done, where nobody says another day.
    #[must_use]
    pub fn usual_day(on: NaiveDate, calendar: &Calendar) -> NaiveDate {
        calendar.add_school_days(on, SCHOOL_DAYS)
    }

    /// The review out of its turn as something due, while it is open.
    #[must_use]
    pub fn due_item(&self, review: &Review, on: NaiveDate) -> Option<DueItem> {
        self.done.is_none().then(|| DueItem {
            kind: "review".to_owned(),
            id: self.name(),
            title: format!("{}, because of: {}", review.title, self.reason),
            due: self.due,
            status: DueStatus::of(self.due, on),
            owner: review.owner.clone(),
            source: review.source.clone(),
            why: vec![if self.chosen {
                "The day chosen when it was called for".to_owned()
            } else {
                format!(
                    "{SCHOOL_DAYS} school days after it was called for; osafe's own choice, since \
                     no policy gives a time"
                )
            }],
        })
    }
}
