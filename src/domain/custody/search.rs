//! Searches and confiscations, with the fields that the Department for Education's advice on
//! searching, screening and confiscation encourages schools to record for every search, whether or
//! not anything was found: date, time and place; which pupil; who searched and who else was
//! present; what was searched for; why; what was found; what followed. (As noted from the edition
//! of July 2022; the list was not found again on a primary page when it was last checked, on
//! 22 November 2026.) To these comes who authorised it.

use chrono::{DateTime, FixedOffset};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{Check, CustodyFault, Number, hidden};
use crate::domain::incident::Recorder;
use crate::domain::moment::Moment;
use crate::domain::reference::Reference;
use crate::domain::word::{Word, words};

words! {
    /// What was done.
    SearchKind {
        /// Staff searched.
        Search = "search",
        /// Something was taken without a search.
        Confiscation = "confiscation",
        /// The police searched.
        PoliceSearch = "police-search",
    }
}

/// A search as it is submitted.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Searched {
    /// Search, confiscation or a search by the police.
    #[serde(default)]
    pub kind: Option<SearchKind>,
    /// When.
    #[serde(default)]
    pub when: Option<Moment>,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// Who was searched, or from whom it was taken.
    #[serde(default)]
    pub who: String,
    /// Who searched.
    #[serde(default)]
    pub by: String,
    /// Any other adults or pupils there; an empty list says that nobody was.
    #[serde(default)]
    pub present: Option<Vec<String>>,
    /// Who authorised it.
    #[serde(default)]
    pub authorised_by: String,
    /// What was searched for.
    #[serde(default)]
    pub sought: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// What was found; `nothing` when nothing was.
    #[serde(default)]
    pub found: String,
    /// What was found and is in custody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Number>,
    /// What followed.
    #[serde(default)]
    pub follow_up: String,
    /// When the parents were told of it and its outcome.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parents_told: Option<Moment>,
}

/// The record of one search or confiscation.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchRecord {
    /// `R0001`.
    pub id: Number,
    /// To which incident it belongs.
    pub incident: Reference,
    /// When it was written down.
    pub recorded: DateTime<FixedOffset>,
    /// Who wrote it down.
    pub recorded_by: Recorder,
    /// What was done.
    pub searched: Searched,
}

hidden!(Searched, SearchRecord);

impl Searched {
    /// Everything that is wrong, so that a person can mend it in one go.
    #[must_use]
    pub fn faults(&self, now: DateTime<Tz>) -> Vec<CustodyFault> {
        let mut check = Check::at(now);
        check.there("kind", self.kind.is_some());
        check.past("when", self.when);
        check.line("place", &self.place);
        check.line("who", &self.who);
        check.line("by", &self.by);
        check.there("present", self.present.is_some());
        self.present.iter().flatten().for_each(|name| check.line("present", name));
        check.line("authorised_by", &self.authorised_by);
        check.text("sought", &self.sought);
        check.text("reason", &self.reason);
        check.text("found", &self.found);
        check.text("follow_up", &self.follow_up);
        if self.parents_told.is_some() {
            check.past("parents_told", self.parents_told);
        }
        check.faults
    }

    /// What an entry of the incident says.
    #[must_use]
    pub fn in_words(&self) -> String {
        let present = self.present.clone().unwrap_or_default();
        let present =
            if present.is_empty() { "nobody else".to_owned() } else { present.join(", ") };
        let mut lines = vec![
            format!("{} of: {}", self.kind.map_or("search", Word::as_str), self.who),
            format!("place: {}", self.place),
            format!("by: {}", self.by),
            format!("present: {present}"),
            format!("authorised by: {}", self.authorised_by),
            format!("for: {}", self.sought),
            format!("because: {}", self.reason),
            format!("found: {}", self.found),
            format!("then: {}", self.follow_up),
        ];
        if !self.items.is_empty() {
            let items: Vec<String> = self.items.iter().map(ToString::to_string).collect();
            lines.push(format!("in custody: {}", items.join(", ")));
        }
        lines.extend(self.parents_told.map(|when| format!("parents told: {}", when.in_words())));
        lines.join("\n")
    }
}
