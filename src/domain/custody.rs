//! Custody: devices and evidence in the school's hands, from whom they came, where they are kept
//! and everybody they were handed to. Movements are only ever added, so that nobody has to be
//! believed about where a device was.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::incident::Recorder;
use super::moment::Moment;
use super::person::folded;
use super::reference::Reference;
use super::word::words;

mod check;
mod movement;
mod number;
mod review;
mod search;

use check::Check;
pub use check::CustodyFault;
pub use movement::{Moved, Movement, MovementKind};
pub use number::{NotANumber, Number, Numbered};
pub use review::{DeviceReview, Reviewed};
pub use search::{SearchKind, SearchRecord, Searched};

words! {
    /// What is in custody.
    ItemKind {
        /// A telephone, computer or other device.
        Device = "device",
        /// A print, a letter, a memory stick, anything else.
        Evidence = "evidence",
    }
}

/// How an item came into custody, as it is submitted.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taken {
    /// Device or evidence.
    #[serde(default)]
    pub kind: Option<ItemKind>,
    /// What it is: make, colour, case, what tells it from others.
    #[serde(default)]
    pub what: String,
    /// The number on the seal or bag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<String>,
    /// From whom it was taken; nobody when it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Who took it.
    #[serde(default)]
    pub by: String,
    /// When.
    #[serde(default)]
    pub when: Option<Moment>,
    /// Where it is kept.
    #[serde(default)]
    pub kept: String,
    /// Whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Why it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// A device or piece of evidence.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// `D0001`.
    pub id: Number,
    /// To which incident it belongs.
    pub incident: Reference,
    /// When it was written down.
    pub recorded: DateTime<FixedOffset>,
    /// Who wrote it down.
    pub recorded_by: Recorder,
    /// How it came into custody.
    pub taken: Taken,
}

/// An item with everything that happened to it.
#[derive(Clone, PartialEq, Eq)]
pub struct Custody {
    /// The item.
    pub item: Item,
    /// Its movements, oldest first.
    pub movements: Vec<Movement>,
    /// The reviews of what is on it, oldest first.
    pub reviews: Vec<DeviceReview>,
}

/// Names and narratives never reach a log or a panic message.
macro_rules! hidden {
    ($($name:ident),+) => { $(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )+ };
}
use hidden;

hidden!(Taken, Item, Custody);

impl Taken {
    /// Everything that is wrong, so that a person can mend it in one go.
    #[must_use]
    pub fn faults(&self, now: DateTime<chrono_tz::Tz>) -> Vec<CustodyFault> {
        let mut check = Check::at(now);
        check.there("kind", self.kind.is_some());
        check.line("what", &self.what);
        check.optional_line("seal", self.seal.as_ref());
        check.optional_line("from", self.from.as_ref());
        check.line("by", &self.by);
        check.past("when", self.when);
        check.line("kept", &self.kept);
        check.optional_line("owner", self.owner.as_ref());
        check.optional_text("why", self.why.as_ref());
        check.faults
    }

    /// What an entry of the incident says.
    #[must_use]
    pub fn in_words(&self) -> String {
        let kind = self.kind.map_or("item", |kind| super::word::Word::as_str(kind));
        let mut lines = vec![format!("{kind} taken into custody: {}", self.what)];
        lines.extend(self.from.iter().map(|from| format!("from: {from}")));
        lines.push(format!("by: {}", self.by));
        lines.extend(self.seal.iter().map(|seal| format!("seal: {seal}")));
        lines.push(format!("kept: {}", self.kept));
        lines.extend(self.owner.iter().map(|owner| format!("owner: {owner}")));
        lines.extend(self.why.iter().map(|why| format!("because: {why}")));
        lines.join("\n")
    }
}

impl Custody {
    /// Who has it.
    #[must_use]
    pub fn holder(&self) -> &str {
        self.movements.last().map_or(&self.item.taken.by, |last| &last.moved.to)
    }

    /// Where it is kept; nowhere the school knows once it has left.
    #[must_use]
    pub fn kept(&self) -> Option<&str> {
        let moved = self.movements.iter().rev().find_map(|movement| movement.moved.kept.as_deref());
        (!self.is_out()).then(|| moved.unwrap_or(&self.item.taken.kept))
    }

    /// The seal that is on it.
    #[must_use]
    pub fn seal(&self) -> Option<&str> {
        let mut seal = self.item.taken.seal.as_deref();
        for Movement { moved, .. } in &self.movements {
            match (&moved.new_seal, moved.seal_intact) {
                (Some(new), _) => seal = Some(new),
                (None, Some(false)) => seal = None,
                (None, _) => {}
            }
        }
        seal
    }

    /// Whether it has left the school's hands.
    #[must_use]
    pub fn is_out(&self) -> bool {
        let last = self.movements.last().and_then(|last| last.moved.kind);
        matches!(last, Some(MovementKind::Return | MovementKind::Police))
    }

    /// Where it is, in a word or two.
    #[must_use]
    pub fn state(&self) -> &'static str {
        match self.movements.last().and_then(|last| last.moved.kind) {
            Some(MovementKind::Return) => "returned",
            Some(MovementKind::Police) => "with the police",
            Some(MovementKind::HandOver | MovementKind::Back) | None => "in custody",
        }
    }

    /// Why it cannot be moved like that.
    ///
    /// # Errors
    /// When it is not in the school's hands, or is and comes back; when the movement is dated before the last; when
    /// nobody says how the seal was.
    pub fn refuse(&self, moved: &Moved) -> Result<(), CustodyFault> {
        let back = moved.kind == Some(MovementKind::Back);
        if self.is_out() && !back {
            return Err(CustodyFault::Out(self.item.id));
        }
        if back && !self.is_out() {
            return Err(CustodyFault::NotOut(self.item.id));
        }
        if let (Some(last), Some(when)) = (self.last(), moved.when)
            && earlier(when, last)
        {
            return Err(CustodyFault::Backwards(self.item.id, last.in_words()));
        }
        if self.seal().is_some() && moved.seal_intact.is_none() {
            return Err(CustodyFault::Missing("seal_intact"));
        }
        Ok(())
    }

    /// Whether somebody else hands it over than the one who had it: a gap that a court would ask
    /// about.
    #[must_use]
    pub fn has_gap_before(&self, moved: &Moved) -> bool {
        folded(self.holder()) != folded(&moved.from)
    }

    /// When it was last taken or moved.
    #[must_use]
    pub fn last(&self) -> Option<Moment> {
        self.movements.last().map_or(self.item.taken.when, |last| last.moved.when)
    }
}

// A day without a time may be any time of that day.
fn earlier(one: Moment, other: Moment) -> bool {
    match (one, other) {
        (Moment::Time(one), Moment::Time(other)) => one < other,
        (one, other) => one.day() < other.day(),
    }
}

#[cfg(test)]
mod tests;
