//! Coverage: every duty of the policy against the records that prove it.

mod agreements;
mod books;
mod casework;
mod registers;
mod training;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::duties::{Duty, Record};
use crate::domain::book::shelf::Shelf;
use crate::domain::proof::{Proof, Tally};
use crate::domain::review::Reviews;
use crate::domain::training::standing::Tally as Held;
use crate::domain::word::words;

words! {
    /// How a duty stands.
    Coverage {
        /// There is a record and it is recent enough.
        Met = "met",
        /// The last record is too old, or something asked for is past its day.
        Due = "due",
        /// There is no record.
        Never = "never",
        /// A rule that leaves no record.
        Standing = "standing",
        /// Nothing the program could record.
        ByHand = "by-hand",
    }
}

/// What a vault shows of one kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The vault was not opened.
    Hidden,
    /// There is no such record.
    Nothing,
    /// The day of the last one.
    Last(NaiveDate),
}

impl From<Option<NaiveDate>> for Seen {
    fn from(day: Option<NaiveDate>) -> Seen {
        day.map_or(Seen::Nothing, Seen::Last)
    }
}

/// What the school's records show.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The day asked about.
    pub on: NaiveDate,
    /// What all vaults with cases that were opened have of each kind of record that a duty names;
    /// none when none was opened.
    pub casework: Option<BTreeMap<Proof, Tally>>,
    /// The technician's books; none when operations was not opened.
    pub books: Option<Shelf>,
    /// The registers that another command keeps, with the record that counts.
    pub kept: BTreeMap<String, Proof>,
    /// What every other register has; none for one in a vault that was not opened.
    pub registers: BTreeMap<String, Option<Tally>>,
    /// What is on record of each agreement; none when operations was not opened.
    pub agreements: Option<BTreeMap<String, Tally>>,
    /// The reviews; none when operations was not opened.
    pub reviews: Option<Reviews>,
    /// How people stand to each training; none when operations was not opened.
    pub training: Option<BTreeMap<String, Held>>,
    /// The offices whose holders the school has named.
    pub holders: Vec<String>,
}

/// A duty and how it stands.
#[derive(Clone, Debug)]
pub struct Covered<'d> {
    /// The duty.
    pub duty: &'d Duty,
    /// How it stands.
    pub status: Coverage,
    /// When it was last done.
    pub last: Option<NaiveDate>,
    /// Why, and what to do about it, in a few words.
    pub why: String,
}

/// Holds duties against the records.
#[must_use]
pub fn coverage<'d>(duties: &'d [Duty], evidence: &Evidence) -> Vec<Covered<'d>> {
    duties.iter().map(|duty| covered(duty, evidence)).collect()
}

fn covered<'d>(duty: &'d Duty, evidence: &Evidence) -> Covered<'d> {
    let as_is = |status, why: &str| Covered { duty, status, last: None, why: why.to_owned() };
    match duty.record {
        Record::Standing => as_is(Coverage::Standing, "a rule to follow; it leaves no record"),
        Record::ByHand => as_is(
            Coverage::ByHand,
            duty.note.as_deref().unwrap_or("kept outside osafe: only a person can say"),
        ),
        Record::Policy => as_is(Coverage::Met, "stated by the policy pack"),
        Record::People => people(duty, evidence),
        Record::Incident | Record::Action => casework::covered(duty, evidence),
        Record::Review => review(duty, evidence),
        Record::FilteringCheck | Record::FilterReport => books::covered(duty, evidence),
        Record::Register => registers::covered(duty, evidence),
        Record::Training => training::covered(duty, evidence),
        Record::Agreement => agreements::covered(duty, evidence),
    }
}

// `evidence` names the offices that must be held; without it only a person can say.
fn people<'d>(duty: &'d Duty, evidence: &Evidence) -> Covered<'d> {
    let offices: Vec<&str> = duty.evidence.iter().flat_map(|ids| ids.split(' ')).collect();
    let missing: Vec<&str> =
        offices.iter().filter(|id| !evidence.holders.iter().any(|h| h == *id)).copied().collect();
    let (status, why) = if offices.is_empty() {
        (Coverage::ByHand, "only a person can say whether it holds".to_owned())
    } else if missing.is_empty() {
        (Coverage::Met, "held by somebody today: `osafe people holders`".to_owned())
    } else {
        let missing = missing.join(", ");
        (Coverage::Never, format!("nobody holds: {missing}; `osafe people appoint`"))
    };
    Covered { duty, status, last: None, why }
}

fn recorded<'d>(duty: &'d Duty, seen: Seen, how: &str) -> Covered<'d> {
    let hidden = "your identity cannot open the vault that would show it: ask the DSL";
    let (status, last, why) = match seen {
        Seen::Hidden => (Coverage::Never, None, hidden),
        Seen::Nothing => (Coverage::Never, None, how),
        Seen::Last(day) => (Coverage::Met, Some(day), "recorded"),
    };
    Covered { duty, status, last, why: why.to_owned() }
}

fn review<'d>(duty: &'d Duty, evidence: &Evidence) -> Covered<'d> {
    let id = duty.evidence.as_deref().unwrap_or_default();
    let Some(reviews) = &evidence.reviews else {
        return recorded(duty, Seen::Hidden, "");
    };
    let Some(review) = reviews.reviews.iter().find(|review| review.id == id) else {
        return recorded(duty, Seen::Nothing, "the policy pack names no review for it");
    };
    let last = reviews.last(review);
    let overdue = reviews.next(review).is_some_and(|next| next < evidence.on);
    let write = || match review.book.as_deref().and_then(|book| book.parse().ok()) {
        Some(proof) => books::how(&proof),
        None => format!("do it, then `osafe review done {id}`"),
    };
    let (status, why) = match (last, overdue) {
        (None, _) => (Coverage::Never, write()),
        (Some(_), true) => (Coverage::Due, write()),
        (Some(_), false) => (Coverage::Met, "recorded".to_owned()),
    };
    Covered { duty, status, last, why }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::duties::DutyKind;
    use super::*;
    use crate::domain::review::{Every, Review};

    pub(super) fn duty(record: Record, evidence: Option<&str>) -> Duty {
        Duty {
            id: "X".into(),
            title: "X".into(),
            kind: DutyKind::Rule,
            section: "1".into(),
            who: "dsl".into(),
            when: None,
            immediate: false,
            record,
            evidence: evidence.map(str::to_owned),
            source: "line 1".into(),
            note: None,
        }
    }

    pub(super) fn evidence(last: Option<&str>) -> Evidence {
        let review = Review {
            id: "filtering".into(),
            title: "X".into(),
            every: Every::Year,
            month: None,
            event: None,
            triggers: Vec::new(),
            owner: "dsl".into(),
            book: None,
            source: "1".into(),
            notes: Vec::new(),
        };
        let last: BTreeMap<String, NaiveDate> =
            last.into_iter().map(|day| ("filtering".to_owned(), day.parse().unwrap())).collect();
        Evidence {
            on: "2026-11-20".parse().unwrap(),
            casework: None,
            books: None,
            kept: BTreeMap::new(),
            registers: BTreeMap::new(),
            agreements: None,
            reviews: Some(Reviews {
                reviews: vec![review],
                last,
                since: "2026-09-01".parse().unwrap(),
                ..Reviews::default()
            }),
            training: None,
            holders: vec!["dsl".into()],
        }
    }

    fn status(record: Record, id: Option<&str>, last: Option<&str>) -> Coverage {
        let duty = duty(record, id);
        covered(&duty, &evidence(last)).status
    }

    #[test]
    fn a_review_is_met_due_or_never() {
        let filtering = Some("filtering");
        assert_eq!(status(Record::Review, filtering, None), Coverage::Never);
        assert_eq!(status(Record::Review, filtering, Some("2026-01-10")), Coverage::Met);
        assert_eq!(status(Record::Review, filtering, Some("2025-01-10")), Coverage::Due);
        assert_eq!(status(Record::Review, Some("nothing"), None), Coverage::Never);
    }

    #[test]
    fn an_office_is_held_or_not() {
        let evidence = evidence(None);
        let people = |id| covered(&duty(Record::People, id), &evidence).status;
        assert_eq!(people(Some("dsl")), Coverage::Met);
        assert_eq!(people(Some("dsl head-teacher")), Coverage::Never);
        assert_eq!(people(None), Coverage::ByHand);
    }

    #[test]
    fn what_cannot_be_seen_is_never_called_met() {
        assert_eq!(status(Record::FilterReport, Some("import"), None), Coverage::Never);
        assert_eq!(status(Record::FilteringCheck, None, None), Coverage::ByHand);
        assert_eq!(status(Record::Incident, Some("any"), None), Coverage::Never);
        assert_eq!(status(Record::Training, None, None), Coverage::Never);
        assert_eq!(status(Record::Standing, None, None), Coverage::Standing);
        assert_eq!(status(Record::ByHand, None, None), Coverage::ByHand);
    }
}
