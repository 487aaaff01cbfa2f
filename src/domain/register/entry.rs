//! One entry of a register: how it was opened, and everything that followed. Nothing of it is
//! ever changed; a correction keeps what stood before.

mod due;

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::number::EntryNumber;
use super::value::{FieldFault, Filled};
use super::{FieldKind, KeptBy, Register, RegisterField};
use crate::domain::book::Written;
use crate::domain::book::unblock::Decided;
use crate::domain::case::Writing;
use crate::domain::incident::Recorder;
use crate::domain::office::Office;
use crate::domain::person::folded;
use crate::domain::word::words;

/// What a policy may call the technician, where the technician decides.
const TECHNICAL: [&str; 2] = ["technician", "technical-support"];

words! {
    /// How an entry stands.
    EntryStatus {
        /// Nobody has decided.
        Waiting = "waiting",
        /// It is recorded, and nobody has to decide.
        Recorded = "recorded",
        /// It is approved.
        Approved = "approved",
        /// It is refused.
        Refused = "refused",
        /// It has come to its end.
        Ended = "ended",
        /// The time for which it was valid is over.
        Expired = "expired",
    }
}

/// A field that was put right, with what stood before.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amended {
    /// Its short name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: FieldKind,
    /// What stood there; none when it was empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What stands there now; none when it is empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// What happened to an entry.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// It was opened.
    Opened {
        /// In which register.
        register: String,
        /// What it holds.
        fields: Vec<Filled>,
    },
    /// Fields were put right or filled in.
    Amended {
        /// Which.
        fields: Vec<Amended>,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
    },
    /// It was approved.
    Approved {
        /// Who and when.
        #[serde(flatten)]
        decided: Decided,
        /// The last day; none: without end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
        /// What the decision filled in.
        fields: Vec<Filled>,
    },
    /// It was refused.
    Refused {
        /// Who and when.
        #[serde(flatten)]
        decided: Decided,
        /// Why.
        why: String,
        /// What the decision filled in.
        fields: Vec<Filled>,
    },
    /// It came to its end.
    Ended {
        /// The day.
        on: NaiveDate,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
    },
}

// What stands in a record may be about a child.
impl fmt::Debug for Amended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Amended({})", self.id)
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Event {
    /// The word that an audit entry has for it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Event::Opened { .. } => "open",
            Event::Amended { .. } => "amend",
            Event::Approved { .. } => "approve",
            Event::Refused { .. } => "refuse",
            Event::Ended { .. } => "end",
        }
    }
}

/// Why something cannot be done with an entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegisterFault {
    /// A field.
    #[error(transparent)]
    Field(#[from] FieldFault),
    /// Another command keeps it.
    #[error("the register `{0}` is kept by `osafe {1}`")]
    KeptBy(String, KeptBy),
    /// Nobody decides about its entries.
    #[error("nobody approves the entries of the register `{0}`")]
    NothingToDecide(String),
    /// The entry has been decided or has ended.
    #[error("{0} is {1} already")]
    Over(EntryNumber, EntryStatus),
    /// Whoever decides is named in the entry, or made it.
    #[error("nobody decides about what they have asked for themselves")]
    OwnRequest,
    /// That office does not decide.
    #[error("the office `{0}` does not decide about it: {1} do")]
    MayNotDecide(String, String),
    /// A day lies before what it follows from.
    #[error("`{0}` lies before {1}")]
    Before(&'static str, &'static str),
    /// Nothing would be different.
    #[error("{0} says that already")]
    Same(EntryNumber),
}

/// An entry with everything that happened to it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number.
    pub number: EntryNumber,
    /// In which register.
    pub register: String,
    /// Who opened it, and when.
    pub opened: Writing,
    /// Everything that happened, oldest first; the first opened it.
    pub events: Vec<Written<Event>>,
    /// What it holds now.
    pub fields: Vec<Filled>,
    decided: Option<(Decided, bool)>,
    /// The fields that the decision filled in; they go with it.
    by_decision: Vec<String>,
    until: Option<NaiveDate>,
    ended: bool,
}

impl Entry {
    /// An entry from what happened to it; nothing when that does not begin with its opening.
    #[must_use]
    pub fn new(number: EntryNumber, events: Vec<Written<Event>>) -> Option<Entry> {
        let (first, rest) = events.split_first()?;
        let Event::Opened { register, fields } = &first.what else { return None };
        let mut entry = Entry {
            number,
            register: register.clone(),
            opened: first.writing.clone(),
            fields: fields.clone(),
            decided: None,
            by_decision: Vec::new(),
            until: None,
            ended: false,
            events: Vec::new(),
        };
        for event in rest {
            entry.follow(&event.what);
        }
        entry.events = events;
        Some(entry)
    }

    fn follow(&mut self, event: &Event) {
        match event {
            Event::Opened { .. } => {}
            Event::Amended { fields, .. } => {
                // An approval is of what was asked for: when that changes, it waits again.
                let asked = |id: &String| !self.by_decision.contains(id);
                if fields.iter().any(|field| field.from.is_some() && asked(&field.id)) {
                    self.undecided();
                }
                for field in fields {
                    let Amended { id, title, kind, to, .. } = field.clone();
                    self.put(&id, to.map(|value| Filled { id: id.clone(), title, kind, value }));
                }
            }
            Event::Approved { decided, until, fields } => {
                self.decided = Some((decided.clone(), true));
                self.until = *until;
                self.filled_in(fields);
            }
            Event::Refused { decided, fields, .. } => {
                self.decided = Some((decided.clone(), false));
                self.filled_in(fields);
            }
            Event::Ended { .. } => self.ended = true,
        }
    }

    fn filled_in(&mut self, fields: &[Filled]) {
        self.by_decision = fields.iter().map(|field| field.id.clone()).collect();
        for field in fields {
            self.put(&field.id, Some(field.clone()));
        }
    }

    fn undecided(&mut self) {
        self.decided = None;
        self.until = None;
        let gone = std::mem::take(&mut self.by_decision);
        self.fields.retain(|field| !gone.contains(&field.id));
    }

    fn put(&mut self, id: &str, filled: Option<Filled>) {
        let place = self.fields.iter().position(|known| known.id == id);
        match (place, filled) {
            (Some(place), Some(filled)) => self.fields[place] = filled,
            (Some(place), None) => drop(self.fields.remove(place)),
            (None, Some(filled)) => self.fields.push(filled),
            (None, None) => {}
        }
    }

    /// A field that is filled in.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Filled> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// Who decided, if somebody has.
    #[must_use]
    pub fn decided(&self) -> Option<&Decided> {
        self.decided.as_ref().map(|(decided, _)| decided)
    }

    /// The day on which it was opened.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        self.opened.at.date_naive()
    }

    /// The last day on which it is valid.
    #[must_use]
    pub fn until(&self, register: &Register) -> Option<NaiveDate> {
        let from = || match &self.decided {
            Some((decided, true)) => Some(decided.on),
            None if register.approved_by.is_none() => Some(self.day()),
            _ => None,
        };
        self.until.or_else(|| Some(register.valid?.end(from()?)))
    }

    /// How it stands on a day.
    #[must_use]
    pub fn status(&self, register: &Register, on: NaiveDate) -> EntryStatus {
        let is_over = || self.until(register).is_some_and(|until| until < on);
        match &self.decided {
            _ if self.ended => EntryStatus::Ended,
            Some((_, false)) => EntryStatus::Refused,
            _ if is_over() => EntryStatus::Expired,
            Some((_, true)) => EntryStatus::Approved,
            None if register.approved_by.is_some() => EntryStatus::Waiting,
            None => EntryStatus::Recorded,
        }
    }

    /// Whether it still holds or may come to hold.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.ended && !matches!(self.decided, Some((_, false)))
    }

    /// Refuses a decision by whoever asked or is named in the entry, in an office that does not
    /// decide, or about what is decided. `writer` is whoever writes it down.
    ///
    /// # Errors
    /// [`RegisterFault`].
    pub fn may_be_decided(
        &self,
        register: &Register,
        decided: &Decided,
        writer: &Recorder,
    ) -> Result<(), RegisterFault> {
        let deciders = register.approvers();
        if deciders.is_empty() {
            return Err(RegisterFault::NothingToDecide(register.id.clone()));
        }
        let status = self.status(register, decided.on);
        if status != EntryStatus::Waiting {
            return Err(RegisterFault::Over(self.number, status));
        }
        if decided.on < self.day() {
            return Err(RegisterFault::Before("--on", "the entry"));
        }
        let by = folded(&decided.by);
        let asked = |field: &&Filled| {
            let at_decision = register.field(&field.id).is_some_and(|field| field.at_decision);
            field.kind == FieldKind::Person && !at_decision
        };
        let mut people = self.fields.iter().filter(asked).peekable();
        let own = match people.peek() {
            Some(_) => people.any(|person| folded(&person.value) == by),
            None => folded(&self.opened.by.name) == by,
        };
        if own {
            return Err(RegisterFault::OwnRequest);
        }
        let technician = matches!(writer.office, Office::Technician | Office::Service);
        let oversteps = technician
            && folded(&writer.name) == by
            && !TECHNICAL.contains(&decided.office.as_str());
        if oversteps || !deciders.contains(&decided.office) {
            return Err(RegisterFault::MayNotDecide(decided.office.clone(), deciders.join(", ")));
        }
        Ok(())
    }

    /// What changes when these fields are given new values; an empty one is taken away.
    ///
    /// # Errors
    /// [`RegisterFault`] when it has ended, nothing would be different, or a field that must be
    /// there would be empty.
    pub fn amending(
        &self,
        register: &Register,
        read: Vec<(RegisterField, Option<String>)>,
        on: NaiveDate,
    ) -> Result<Vec<Amended>, RegisterFault> {
        if !self.is_open() {
            return Err(RegisterFault::Over(self.number, self.status(register, on)));
        }
        let mut amended = Vec::new();
        for (field, to) in read {
            if field.at_decision && self.decided.is_none() {
                return Err(FieldFault::AtDecision(field.id).into());
            }
            if field.required && to.is_none() {
                return Err(FieldFault::Missing(vec![field.id]).into());
            }
            let from = self.field(&field.id).map(|filled| filled.value.clone());
            if from != to {
                let RegisterField { id, title, kind, .. } = field;
                amended.push(Amended { id, title, kind, from, to });
            }
        }
        if amended.is_empty() { Err(RegisterFault::Same(self.number)) } else { Ok(amended) }
    }

    /// Refuses to end what has ended or was refused.
    ///
    /// # Errors
    /// [`RegisterFault::Over`] and [`RegisterFault::Before`].
    pub fn may_be_ended(&self, register: &Register, on: NaiveDate) -> Result<(), RegisterFault> {
        if !self.is_open() {
            return Err(RegisterFault::Over(self.number, self.status(register, on)));
        }
        if on < self.day() {
            return Err(RegisterFault::Before("--on", "the entry"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
