//! What is due: one shape for everything that has a date.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::action::Action;
use super::clock::Within;
use super::office::Office;
use super::reference::Reference;
use super::word::words;

words! {
    /// How a date stands to the day asked about.
    DueStatus {
        /// The day has passed.
        Overdue = "overdue",
        /// It is the day.
        Due = "due",
        /// It is still to come.
        Upcoming = "upcoming",
    }
}

/// The kinds of things that can be due. Something of another kind can be asked for while there is
/// some of it.
pub const KINDS: [&str; 19] = [
    "access",
    "action",
    "agreement",
    "approval",
    "breach",
    "consent",
    "disclosure",
    "filter-change",
    "filter-check",
    "ignore-rule",
    "permission",
    "police",
    "register",
    "retention",
    "review",
    "review-action",
    "training",
    "transfer",
    "unblock",
];

/// Something that has to be done by a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueItem {
    /// What sort of thing: `review`, `action` ...
    pub kind: String,
    /// Its short name or number.
    pub id: String,
    /// What has to be done. Never a child's name.
    pub title: String,
    /// By when.
    pub due: NaiveDate,
    /// How that stands to the day asked about.
    pub status: DueStatus,
    /// Whose it is.
    pub owner: String,
    /// Which section or line of the policy says so.
    pub source: String,
    /// The working that led to the date, a sentence for each step; left out of the answer unless
    /// somebody asks for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub why: Vec<String>,
}

impl DueItem {
    /// An open action of an incident, when it has a day.
    #[must_use]
    pub fn of_action(reference: Reference, action: &Action, on: NaiveDate) -> Option<DueItem> {
        let due = action.due?;
        Some(DueItem {
            kind: "action".to_owned(),
            id: format!("{reference}/{}", action.id),
            title: action.title.clone(),
            due,
            status: DueStatus::of(due, on),
            owner: Office::Dsl.to_string(),
            source: action.source.clone(),
            why: vec![match action.within {
                Some(within) => format!("{}, counted from when it became known", sentence(within)),
                None => "Somebody set the day when the action was written down".to_owned(),
            }],
        })
    }
}

// "Within 1 working day" at the beginning of a sentence.
fn sentence(within: Within) -> String {
    match within {
        Within::Immediately | Within::SameDay => "The day itself".to_owned(),
        _ => format!("Within {within}"),
    }
}

impl DueStatus {
    /// The status of a date on a day.
    #[must_use]
    pub fn of(due: NaiveDate, on: NaiveDate) -> DueStatus {
        match due.cmp(&on) {
            std::cmp::Ordering::Less => DueStatus::Overdue,
            std::cmp::Ordering::Equal => DueStatus::Due,
            std::cmp::Ordering::Greater => DueStatus::Upcoming,
        }
    }
}

/// Keeps what is overdue, due, or due within some days, in order of date.
#[must_use]
pub fn within(mut items: Vec<DueItem>, on: NaiveDate, days: u64) -> Vec<DueItem> {
    let last = on.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    items.retain(|item| item.due <= last);
    items.sort_by(|a, b| (a.due, &a.kind, &a.id).cmp(&(b.due, &b.kind, &b.id)));
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(due: &str, on: NaiveDate) -> DueItem {
        let due: NaiveDate = due.parse().unwrap();
        DueItem {
            kind: "review".into(),
            id: due.to_string(),
            title: String::new(),
            due,
            status: DueStatus::of(due, on),
            owner: String::new(),
            source: String::new(),
            why: Vec::new(),
        }
    }

    #[test]
    fn the_day_itself_is_due_and_not_overdue() {
        let on = "2026-11-20".parse().unwrap();
        let items: Vec<_> =
            ["2026-12-05", "2026-11-20", "2026-11-19", "2026-12-04"].map(|d| item(d, on)).into();
        let kept: Vec<_> = within(items, on, 14).into_iter().map(|i| (i.id, i.status)).collect();
        assert_eq!(
            kept,
            [
                ("2026-11-19".to_owned(), DueStatus::Overdue),
                ("2026-11-20".to_owned(), DueStatus::Due),
                ("2026-12-04".to_owned(), DueStatus::Upcoming),
            ]
        );
    }
}
