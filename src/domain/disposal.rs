//! Until when the records of an incident are kept, what stands in the way of erasing them, and
//! what is left when they are erased.

mod filed;
pub mod others;

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use super::incident::{Incident, Recorder};
use super::moment::Moment;
use super::office::Office;
use super::person::Person;
use super::record_id::RecordId;
use super::reference::Series;
use super::retention::{KeepUntil, KnownDays, Retention, keep_until, longest};
use super::role::Role;
use super::word::words;

pub use filed::Filed;

/// Records about a child.
pub const CHILD: &str = "child-protection";
/// Records that may be about the sexual abuse of a child.
pub const SEXUAL_ABUSE: &str = "sexual-abuse";
/// Allegations against an adult who works in the school.
pub const ALLEGATION: &str = "allegation";
/// Concerns about such an adult below that threshold.
pub const LOW_LEVEL: &str = "low-level-concern";

/// A person keeps a record whatever its period, or lets it go again.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hold {
    /// Which record.
    pub about: RecordId,
    /// What was decided, oldest first; the last one stands.
    pub changes: Vec<HoldChange>,
}

/// One decision about a hold.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoldChange {
    /// Kept, or let go.
    pub held: bool,
    /// Why.
    pub reason: String,
    /// The last day, where it is only kept longer; else until somebody lets it go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Recorder,
}

// Reasons are free text.
impl std::fmt::Debug for Hold {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hold").field("about", &self.about).finish_non_exhaustive()
    }
}

impl Hold {
    /// The last day of a hold that lets go by itself.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.changes.last().filter(|change| change.held).and_then(|change| change.until)
    }

    /// Whether what was decided last keeps it on a day.
    #[must_use]
    pub fn is_held(&self, on: NaiveDate) -> bool {
        let lasts = |change: &HoldChange| change.until.is_none_or(|until| on <= until);
        self.changes.last().is_some_and(|change| change.held && lasts(change))
    }
}

/// What decides about an incident besides itself.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Everybody the vault knows, by number.
    pub people: &'a BTreeMap<String, Person>,
    /// The periods of the policy.
    pub periods: &'a [Retention],
    /// It may be about the sexual abuse of a child.
    pub sexual: bool,
    /// What a person decided about keeping it.
    pub hold: Option<&'a Hold>,
    /// An open disclosure that takes it in.
    pub disclosure: Option<&'a str>,
    /// An item of it that the school still has.
    pub item: Option<&'a str>,
    /// The day.
    pub today: NaiveDate,
}

/// Why an incident is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// By the policy's periods alone.
    Period,
    /// It is not closed.
    Open,
    /// A person keeps it.
    Held,
    /// It may be about sexual abuse: held until a person lets it go.
    Sexual,
    /// An open disclosure needs it.
    Disclosed(String),
    /// The school still has an item of it.
    InCustody(String),
    /// A record that is open or held names the person.
    Named(String),
}

/// Until when a record is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keeping {
    /// Which.
    pub record: RecordId,
    /// Whose it is: the numbers of everybody it is about.
    pub people: Vec<String>,
    /// Why it is kept, or whether it still is.
    pub kept: Kept,
    /// Until when the policy's periods ask for it, whatever else keeps it.
    pub until: KeepUntil,
    /// Whose date decides and is not known.
    pub missing: Vec<String>,
    /// What is said of the period in words that nobody can count.
    pub says: Option<String>,
    /// Who says so.
    pub source: String,
}

impl Keeping {
    /// Whether a person may decide to erase it.
    #[must_use]
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.kept == Kept::Period && self.until.is_past(today)
    }

    /// The day on which its period ends, when that is known.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        match self.until {
            KeepUntil::Day(day) => Some(day),
            _ => None,
        }
    }

    /// As a sentence.
    #[must_use]
    pub fn in_words(&self) -> String {
        match &self.kept {
            Kept::Period if !self.missing.is_empty() => {
                format!("{} It is missing for {}.", self.until.in_words(), self.missing.join(", "))
            }
            Kept::Period => match &self.says {
                Some(words) => format!("Kept: {words}. That is no number: a person decides."),
                None => self.until.in_words(),
            },
            Kept::Named(id) => format!("Kept: {id} names the person and is open or held."),
            Kept::Open if matches!(self.record, RecordId::OnRoll(_)) => {
                "Kept: still at the school.".to_owned()
            }
            Kept::Open => "Kept: it is not closed.".to_owned(),
            Kept::Held => KeepUntil::Held.in_words(),
            Kept::Sexual => "Kept: it may be about the sexual abuse of a child, and is on hold \
                             until somebody releases it."
                .to_owned(),
            Kept::Disclosed(id) => format!("Kept: {id} needs it."),
            Kept::InCustody(id) => format!("Kept: {id} is still in the school's hands."),
        }
    }
}

/// Until when a record is kept: the longest that anything asks for.
#[must_use]
pub fn keeping(filed: &Filed<'_>, facts: Facts<'_>) -> Keeping {
    let about = filed.about();
    let ends: Vec<(Option<&str>, KeepUntil, &Retention)> = periods(filed, facts, &about);
    let until = longest(ends.iter().map(|(_, until, _)| *until)).unwrap_or(KeepUntil::NoPeriod);
    let until = filed.keep_until.map_or(until, |day| until.max(KeepUntil::Day(day)));
    let missing = ends.iter().filter(|(_, end, _)| *end == until);
    let missing = match until {
        KeepUntil::Unknown(_) => missing.filter_map(|(who, ..)| who.map(str::to_owned)).collect(),
        _ => Vec::new(),
    };
    let decides = ends.iter().find(|(_, end, _)| *end == until);
    Keeping {
        record: filed.record.clone(),
        people: about.iter().filter_map(|(id, _)| id.map(str::to_owned)).collect(),
        kept: kept(filed, facts),
        until,
        missing,
        says: None,
        source: decides.map_or_else(String::new, |(.., period)| period.source.clone()),
    }
}

fn kept(filed: &Filed<'_>, facts: Facts<'_>) -> Kept {
    let decided = facts.hold.map(|hold| hold.is_held(facts.today));
    let holds = facts.periods.iter().any(|period| period.id == SEXUAL_ABUSE && period.hold);
    match (facts.disclosure, decided) {
        (_, Some(true)) => Kept::Held,
        (Some(id), _) => Kept::Disclosed(id.to_owned()),
        _ if facts.item.is_some() => Kept::InCustody(facts.item.unwrap_or_default().to_owned()),
        // A person who lets it go has looked at what it is about.
        (None, None) if facts.sexual && holds => Kept::Sexual,
        _ if filed.open => Kept::Open,
        _ => Kept::Period,
    }
}

fn periods<'a>(
    filed: &Filed<'_>,
    facts: Facts<'a>,
    about: &[(Option<&'a str>, Role)],
) -> Vec<(Option<&'a str>, KeepUntil, &'a Retention)> {
    let staff = filed.series != Series::Casework;
    let nobody = [(None, filed.role)];
    let about = if about.is_empty() { &nobody[..] } else { about };
    let mut ends = Vec::new();
    for (id, role) in about {
        let ids: &[&str] = match role {
            Role::Child => &[CHILD],
            Role::Staff => &[ALLEGATION, LOW_LEVEL],
            // In the records about staff everybody is part of the allegation.
            _ if staff => &[ALLEGATION, LOW_LEVEL],
            _ => &[],
        };
        let days = known(filed, id.and_then(|id| facts.people.get(id)));
        let named = facts.periods.iter().filter(|period| ids.contains(&period.id.as_str()));
        ends.extend(named.map(|period| (*id, keep_until(period, &days), period)));
    }
    ends
}

fn known(filed: &Filed<'_>, person: Option<&Person>) -> KnownDays {
    KnownDays {
        birth: person.and_then(|person| person.born),
        closed: filed.closed,
        leaving: person.and_then(|person| person.left),
        employment_end: person.and_then(|person| person.left),
        retirement: None,
        recorded: Some(filed.recorded),
    }
}

/// Whether one of an incident's people other than this one keeps it from being erased with them.
#[must_use]
pub fn is_shared(incident: &Incident, person: &str) -> bool {
    Filed::from(incident).about().iter().any(|(id, _)| *id != Some(person))
}

words! {
    /// Why something was erased.
    WhyErased {
        /// Its period was over.
        Over = "period-over",
        /// A person decided so before that.
        BeforeTime = "before-time",
        /// No record needed it any more.
        NotNeeded = "not-needed",
    }
}

/// What is left of an erased record. Nothing in it is about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tombstone {
    /// The number, which is never given out again.
    pub id: String,
    /// When it was erased.
    pub erased: DateTime<FixedOffset>,
    /// By whom: the office; the chain has who held it.
    pub by: Office,
    /// Why.
    pub why: WhyErased,
    /// The reason given, where it was before time; it names nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Tombstone {
    /// When it was erased, in words.
    #[must_use]
    pub fn day(&self) -> String {
        Moment::Day(self.erased.date_naive()).in_words()
    }
}

#[cfg(test)]
mod tests;
