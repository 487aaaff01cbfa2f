//! Reminders: what is said to whom, and what has been said to them that day.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::due::DueItem;

/// What one owner is reminded of, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The office, or whoever else it is.
    pub owner: String,
    /// What is due.
    pub items: Vec<DueItem>,
}

/// What was said on one day: owner and name of the thing.
pub type Said = BTreeSet<(String, String)>;

/// The name of a thing due, the same every day.
#[must_use]
pub fn name(item: &DueItem) -> String {
    format!("{}/{}", item.kind, item.id)
}

/// What each owner has not been told yet that day. What is due longest comes first.
#[must_use]
pub fn unsaid(items: Vec<DueItem>, said: &Said) -> Vec<Reminder> {
    let mut owners: BTreeMap<String, Vec<DueItem>> = BTreeMap::new();
    for item in items {
        if !said.contains(&(item.owner.clone(), name(&item))) {
            owners.entry(item.owner.clone()).or_default().push(item);
        }
    }
    let reminder = |(owner, mut items): (String, Vec<DueItem>)| {
        items.sort_by(|a, b| (a.due, &a.kind, &a.id).cmp(&(b.due, &b.kind, &b.id)));
        Reminder { owner, items }
    };
    owners.into_iter().map(reminder).collect()
}

/// A run of the reminders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// For which day.
    pub day: NaiveDate,
    /// How many things were said.
    pub said: usize,
    /// Whether everything that had to be said was.
    pub whole: bool,
}

/// A scheduled run older than this is one that was missed.
const LATE: TimeDelta = TimeDelta::days(2);

impl Run {
    /// Whether no run has been there for more than two days.
    #[must_use]
    pub fn is_late(&self, now: DateTime<FixedOffset>) -> bool {
        now - self.at > LATE
    }
}

#[cfg(test)]
mod tests {
    use super::super::due::DueStatus;
    use super::*;

    fn item(id: &str, owner: &str, due: &str) -> DueItem {
        DueItem {
            kind: "review".into(),
            id: id.into(),
            title: id.into(),
            due: due.parse().unwrap(),
            status: DueStatus::Overdue,
            owner: owner.into(),
            source: String::new(),
            why: Vec::new(),
        }
    }

    #[test]
    fn each_owner_is_told_once_a_day_and_the_oldest_first() {
        let items = || {
            vec![
                item("b", "dsl", "2026-11-10"),
                item("a", "dsl", "2026-10-01"),
                item("c", "head-teacher", "2026-11-12"),
            ]
        };
        let first = unsaid(items(), &Said::new());
        let told: Vec<(&str, Vec<&str>)> = first
            .iter()
            .map(|r| (r.owner.as_str(), r.items.iter().map(|i| i.id.as_str()).collect()))
            .collect();
        assert_eq!(told, [("dsl", vec!["a", "b"]), ("head-teacher", vec!["c"])]);
        let said = Said::from([
            ("dsl".to_owned(), "review/a".to_owned()),
            ("dsl".to_owned(), "review/b".to_owned()),
        ]);
        let second = unsaid(items(), &said);
        assert_eq!(second.len(), 1, "what failed for the head is said again");
        assert_eq!(second[0].owner, "head-teacher");
    }

    #[test]
    fn a_run_is_late_after_two_days() {
        let run = Run {
            at: "2026-11-20T07:00:00+00:00".parse().unwrap(),
            day: "2026-11-20".parse().unwrap(),
            said: 1,
            whole: true,
        };
        assert!(!run.is_late("2026-11-22T07:00:00+00:00".parse().unwrap()));
        assert!(run.is_late("2026-11-22T07:00:01+00:00".parse().unwrap()));
    }
}
