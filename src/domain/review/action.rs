//! What a review found to be done: by whom, and by when.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::super::due::{DueItem, DueStatus};

/// The number of an action, such as `V0001`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ActionNumber(pub u32);

/// The text is no number of an action.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the number of an action from a review; they look like V0001")]
pub struct NotAnAction;

/// One thing to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewAction {
    /// Its number.
    pub number: ActionNumber,
    /// The review that found it.
    pub review: String,
    /// The day of that review.
    pub found: NaiveDate,
    /// What has to be done.
    pub what: String,
    /// The office whose it is.
    pub owner: String,
    /// By when.
    pub due: NaiveDate,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Ended>,
}

/// How an action ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// The day.
    pub on: NaiveDate,
    /// Who said so.
    pub by: String,
    /// Why it was left undone; nothing when it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dropped: Option<String>,
}

impl ReviewAction {
    /// Whether it is still to be done.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.end.is_none()
    }

    /// How far it is, in a word.
    #[must_use]
    pub fn status(&self, on: NaiveDate) -> &'static str {
        match &self.end {
            None if self.due < on => "overdue",
            None => "open",
            Some(Ended { dropped: None, .. }) => "done",
            Some(_) => "dropped",
        }
    }

    /// The action as something due, while it is open.
    #[must_use]
    pub fn due_item(&self, on: NaiveDate) -> Option<DueItem> {
        self.is_open().then(|| DueItem {
            kind: "review-action".to_owned(),
            id: self.number.to_string(),
            title: self.what.clone(),
            due: self.due,
            status: DueStatus::of(self.due, on),
            owner: self.owner.clone(),
            source: format!("review {}, {}", self.review, self.found),
            why: vec!["The day set when the review was written down".to_owned()],
        })
    }
}

impl fmt::Display for ActionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "V{:04}", self.0)
    }
}

impl FromStr for ActionNumber {
    type Err = NotAnAction;

    fn from_str(text: &str) -> Result<ActionNumber, NotAnAction> {
        let digits = text.trim().strip_prefix(['V', 'v']).ok_or(NotAnAction)?;
        if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(NotAnAction);
        }
        digits.parse().ok().filter(|number| *number > 0).map(ActionNumber).ok_or(NotAnAction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!("v0012".parse(), Ok(ActionNumber(12)));
        assert_eq!(ActionNumber(12).to_string(), "V0012");
        for wrong in ["", "V", "V0", "12", "V-1", "V1x", "V99999999999"] {
            assert_eq!(wrong.parse::<ActionNumber>(), Err(NotAnAction), "{wrong}");
        }
    }

    #[test]
    fn an_action_is_due_until_it_ends() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let mut action = ReviewAction {
            number: ActionNumber(1),
            review: "technical-audit".into(),
            found: day("2026-10-06"),
            what: "Block the VPN port".into(),
            owner: "technical-support".into(),
            due: day("2026-11-20"),
            end: None,
        };
        assert_eq!(action.due_item(day("2026-11-20")).unwrap().status, DueStatus::Due);
        assert_eq!(action.status(day("2026-11-21")), "overdue");
        action.end = Some(Ended { on: day("2026-11-21"), by: "A".into(), dropped: None });
        assert_eq!(action.due_item(day("2026-11-22")), None);
        assert_eq!(action.status(day("2026-11-22")), "done");
    }
}
