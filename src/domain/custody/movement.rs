//! Movements of an item: within the school, to its owner, to the police, and back.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::{Check, CustodyFault, Number, hidden};
use crate::domain::incident::Recorder;
use crate::domain::moment::Moment;
use crate::domain::word::words;

words! {
    /// What kind of movement.
    MovementKind {
        /// Within the school: to another person or another place.
        HandOver = "hand-over",
        /// To its owner, or to a parent.
        Return = "return",
        /// To the police.
        Police = "police",
        /// Back into the school's hands.
        Back = "back",
    }
}

/// A movement as it is submitted.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moved {
    /// What kind.
    #[serde(default)]
    pub kind: Option<MovementKind>,
    /// Who handed it over; else whoever had it.
    #[serde(default)]
    pub from: String,
    /// Who took it.
    #[serde(default)]
    pub to: String,
    /// When.
    #[serde(default)]
    pub when: Option<Moment>,
    /// Why.
    #[serde(default)]
    pub why: String,
    /// Whether the seal was whole; has to be said when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal_intact: Option<bool>,
    /// The number of a new seal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_seal: Option<String>,
    /// Where it is kept now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<String>,
    /// Crime or log number, or the officer's number; has to be there for the police.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// One movement of an item.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Movement {
    /// Of which item.
    pub item: Number,
    /// When it was written down.
    pub recorded: DateTime<FixedOffset>,
    /// Who wrote it down.
    pub recorded_by: Recorder,
    /// What happened.
    pub moved: Moved,
}

hidden!(Moved, Movement);

impl Moved {
    /// Everything that is wrong with it by itself; see [`Custody::refuse`] for the item's part.
    #[must_use]
    pub fn faults(&self, now: DateTime<chrono_tz::Tz>) -> Vec<CustodyFault> {
        let mut check = Check::at(now);
        check.there("kind", self.kind.is_some());
        check.line("from", &self.from);
        check.line("to", &self.to);
        check.past("when", self.when);
        check.text("why", &self.why);
        check.optional_line("new_seal", self.new_seal.as_ref());
        check.optional_line("kept", self.kept.as_ref());
        check.optional_line("reference", self.reference.as_ref());
        if self.kind == Some(MovementKind::Police) {
            check.there("reference", self.reference.as_ref().is_some_and(|r| !r.trim().is_empty()));
        }
        check.faults
    }

    /// What an entry of the incident says.
    #[must_use]
    pub fn in_words(&self) -> String {
        let what = match self.kind {
            Some(MovementKind::Return) => "returned",
            Some(MovementKind::Police) => "handed to the police",
            Some(MovementKind::Back) => "came back",
            Some(MovementKind::HandOver) | None => "handed over",
        };
        let mut lines = vec![what.to_owned()];
        lines.push(format!("from: {}", self.from));
        lines.push(format!("to: {}", self.to));
        lines.extend(self.reference.iter().map(|number| format!("reference: {number}")));
        lines.extend(self.seal_intact.map(|whole| {
            if whole { "the seal was whole".to_owned() } else { "the seal was broken".to_owned() }
        }));
        lines.extend(self.new_seal.iter().map(|seal| format!("new seal: {seal}")));
        lines.extend(self.kept.iter().map(|kept| format!("kept: {kept}")));
        lines.push(format!("because: {}", self.why));
        lines.join("\n")
    }
}
