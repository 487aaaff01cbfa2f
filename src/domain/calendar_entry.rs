//! Entries of the calendar that people subscribe to: one for each thing due, the same entry while
//! its day changes, and called off when the thing is no longer due.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::due::DueItem;
use super::reminder::name;

/// For how many days an entry that was called off stays in the file: long enough for every
/// calendar that reads it to learn of it.
const CALLED_OFF_DAYS: u64 = 60;

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarEntry {
    /// Its name for all time.
    pub uid: String,
    /// What sort of thing it is.
    pub kind: String,
    /// What has to be done.
    pub title: String,
    /// Whose it is.
    pub owner: String,
    /// Which section of the policy wants it.
    pub source: String,
    /// The day.
    pub due: NaiveDate,
    /// How often it was changed.
    pub sequence: u32,
    /// When it was last changed, in whole seconds.
    pub stamp: DateTime<Utc>,
    /// Since when it is called off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off: Option<NaiveDate>,
}

/// The entries as they are now: what is new is added, what changed is changed, what is gone is
/// called off, and what was called off long ago is left out. Nothing else is touched.
#[must_use]
pub fn carried_on(
    known: Vec<CalendarEntry>,
    items: &[DueItem],
    place: &str,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Vec<CalendarEntry> {
    let mut known: BTreeMap<String, CalendarEntry> =
        known.into_iter().map(|entry| (entry.uid.clone(), entry)).collect();
    let mut entries = Vec::new();
    for item in items {
        let uid = uid(item, place);
        let new = CalendarEntry {
            kind: item.kind.clone(),
            title: item.title.clone(),
            owner: item.owner.clone(),
            source: item.source.clone(),
            due: item.due,
            sequence: 0,
            stamp: now,
            off: None,
            uid: uid.clone(),
        };
        entries.push(match known.remove(&uid) {
            Some(before) if before.says_the_same(&new) => before,
            Some(before) => CalendarEntry { sequence: before.sequence + 1, ..new },
            None => new,
        });
    }
    for mut gone in known.into_values() {
        match gone.off {
            Some(off) if off + Days::new(CALLED_OFF_DAYS) < today => continue,
            Some(_) => {}
            None => {
                gone.off = Some(today);
                gone.sequence += 1;
                gone.stamp = now;
            }
        }
        entries.push(gone);
    }
    entries.sort_by(|a, b| (a.due, &a.uid).cmp(&(b.due, &b.uid)));
    entries
}

impl CalendarEntry {
    fn says_the_same(&self, other: &CalendarEntry) -> bool {
        let say = |entry: &CalendarEntry| {
            let words = [&entry.kind, &entry.title, &entry.owner, &entry.source].map(Clone::clone);
            (words, entry.due, entry.off)
        };
        say(self) == say(other)
    }
}

fn uid(item: &DueItem, place: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '-' };
    let name: String = name(item).chars().map(plain).collect();
    format!("{name}@{place}.osafe.invalid")
}

#[cfg(test)]
mod tests {
    use super::super::due::DueStatus;
    use super::*;

    fn item(id: &str, due: &str) -> DueItem {
        DueItem {
            kind: "review".into(),
            id: id.into(),
            title: id.into(),
            due: due.parse().unwrap(),
            status: DueStatus::Upcoming,
            owner: "dsl".into(),
            source: String::new(),
            why: Vec::new(),
        }
    }

    fn on(known: Vec<CalendarEntry>, items: &[DueItem], day: &str) -> Vec<CalendarEntry> {
        let day: NaiveDate = day.parse().unwrap();
        let now = day.and_hms_opt(7, 0, 0).unwrap().and_utc();
        carried_on(known, items, "school", day, now)
    }

    #[test]
    fn an_entry_keeps_its_name_is_changed_and_called_off() {
        let first =
            on(Vec::new(), &[item("a", "2026-12-01"), item("b", "2026-12-02")], "2026-11-20");
        assert_eq!(first[0].uid, "review-a@school.osafe.invalid");
        assert_eq!(first[0].sequence, 0);
        let same =
            on(first.clone(), &[item("a", "2026-12-01"), item("b", "2026-12-02")], "2026-11-21");
        assert_eq!(same, first, "nothing is touched while nothing changes");
        let moved = on(same, &[item("a", "2027-12-01")], "2026-11-22");
        assert_eq!((moved[0].off, moved[0].sequence), ("2026-11-22".parse().ok(), 1));
        assert_eq!(
            (moved[1].uid.as_str(), moved[1].sequence),
            ("review-a@school.osafe.invalid", 1)
        );
        let later = on(moved.clone(), &[item("a", "2027-12-01")], "2027-01-21");
        assert_eq!(later, moved, "called off once");
        assert_eq!(on(later, &[item("a", "2027-12-01")], "2027-01-22").len(), 1);
        let back = on(moved, &[item("b", "2026-12-02")], "2026-11-23");
        let b = back.iter().find(|entry| entry.uid.starts_with("review-b@")).unwrap();
        assert_eq!((b.off, b.sequence), (None, 2), "due again under the same name");
    }
}
