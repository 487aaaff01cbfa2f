//! Reminders: what is said to whom, and what has been said to them that day.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::due::DueItem;
use super::register::number::EntryNumber;

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

/// The commands that record a thing as done, or one that shows what it is.
#[must_use]
pub fn commands(item: &DueItem) -> Vec<String> {
    let id = item.id.as_str();
    let (first, rest) = id.split_once('/').unwrap_or((id, ""));
    let is_entry = first.parse::<EntryNumber>().is_ok();
    let commands = match item.kind.as_str() {
        // Called for out of its turn; the title says which review it is.
        "review" if is_trigger(id) => vec!["review done REVIEW".to_owned()],
        "review" => vec![format!("review done {id}")],
        "review-action" => vec![format!("review act {id} --done")],
        "filter-check" => vec![format!("filter check done {id}")],
        "filter-change" => each(["keep", "end"], |word| format!("filter change {word} {id}")),
        "unblock" => {
            each(["approve", "refuse", "end"], |word| format!("filter unblock {word} {id}"))
        }
        "breach" => each(["told", "close"], |word| format!("filter breach {word} {id}")),
        "ignore-rule" => vec![format!("filter ignore end {id}")],
        "training" if first == "training-audit" => vec!["training audit".to_owned()],
        "training" => vec![format!("training record --training {first}")],
        "approval" if is_entry => {
            each(["approve", "refuse"], |word| format!("register {word} {first}"))
        }
        "approval" => {
            each(["approve", "refuse"], |word| format!("agreement {word} {first} {rest}"))
        }
        "permission" => vec![format!("agreement end {first} {rest}")],
        "agreement" | "consent" => vec![format!("agreement sign {first}")],
        "register" if rest == "end" => vec![format!("register end {first}")],
        "register" => vec![format!("register amend {first}")],
        "retention" if id == "filter-log" => vec!["retention filter-log".to_owned()],
        "retention" => vec!["retention list".to_owned()],
        "action" => vec![format!("incident act {first}")],
        // A transfer, a request or what the police get: how far it is says what comes next.
        _ => vec![format!("disclose show {id}")],
    };
    commands.into_iter().map(|command| format!("osafe {command}")).collect()
}

fn each<const N: usize>(words: [&str; N], command: impl Fn(&str) -> String) -> Vec<String> {
    words.into_iter().map(command).collect()
}

fn is_trigger(id: &str) -> bool {
    let digits = id.strip_prefix("RT").unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
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
    fn each_thing_has_the_commands_that_record_it() {
        let said = |kind: &str, id: &str| {
            let item = DueItem { kind: kind.into(), ..item(id, "dsl", "2026-11-10") };
            commands(&item).join(" or ")
        };
        for (kind, id, says) in [
            ("review", "technical-audit", "osafe review done technical-audit"),
            ("review", "RT0003", "osafe review done REVIEW"),
            (
                "training",
                "annual-staff/2026-09-11",
                "osafe training record --training annual-staff",
            ),
            ("agreement", "child-aup/4L", "osafe agreement sign child-aup"),
            ("approval", "RO0009", "osafe register approve RO0009 or osafe register refuse RO0009"),
            (
                "approval",
                "phone/R0063",
                "osafe agreement approve phone R0063 or osafe agreement refuse phone R0063",
            ),
            ("register", "RO0003/review-due", "osafe register amend RO0003"),
            ("register", "RO0005/end", "osafe register end RO0005"),
            ("retention", "casework", "osafe retention list"),
            ("action", "2026-0013", "osafe incident act 2026-0013"),
            ("disclosure", "T0001", "osafe disclose show T0001"),
        ] {
            assert_eq!(said(kind, id), says);
        }
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
