//! Copies of records that leave the school: the file of a child who moves on, the answer to a
//! person who asks what is held about them, and what the police are given.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use super::incident::Recorder;
use super::receipt::Receipt;
use super::record_id::RecordId;
use super::reference::{Reference, Series};
use super::roll::RollNumber;
use super::word::{Word, words};

mod limit;
mod names;
mod namesake;

pub use limit::Limit;
pub use names::{
    Choice, FileChoice, FileFound, NameChoice, NameFound, Place, RecordChoice, RecordFound,
};
pub use namesake::{Namesake, PersonChoice};

words! {
    /// Why copies leave the school.
    DisclosureKind {
        /// A child moves to another school.
        Transfer = "transfer",
        /// Somebody asks what is held about them.
        Access = "access",
        /// The police ask.
        Police = "police",
    }
}

words! {
    /// How far it is.
    DisclosureStatus {
        /// Still to be made or sent.
        Open = "open",
        /// Sent; the other school has not confirmed it yet.
        Sent = "sent",
        /// Over.
        Closed = "closed",
        /// It did not come to it.
        Withdrawn = "withdrawn",
    }
}

impl DisclosureKind {
    /// The letter its numbers begin with: `T0001`.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            DisclosureKind::Transfer => 'T',
            // A search has R, and a request is asked for.
            DisclosureKind::Access => 'Q',
            DisclosureKind::Police => 'L',
        }
    }

    /// What it is, for a heading.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            DisclosureKind::Transfer => "Transfer of the child protection file",
            DisclosureKind::Access => "Answer to a subject access request",
            DisclosureKind::Police => "Disclosure to the police",
        }
    }

    /// A number of this kind, with the letter of its vault before it.
    #[must_use]
    pub fn id(self, series: Series, number: u32) -> String {
        format!("{}{}{number:04}", series.prefix(), self.letter())
    }
}

/// Which vault a number such as `T0001` belongs to, and the number as it is written; nothing for
/// any other text.
#[must_use]
pub fn numbered(text: &str) -> Option<(Series, String)> {
    let text = text.trim().to_ascii_uppercase();
    let (series, rest) = match text.as_bytes().first()? {
        b'S' => (Series::Staff, &text[1..]),
        b'H' => (Series::Head, &text[1..]),
        _ => (Series::Casework, text.as_str()),
    };
    let kind = DisclosureKind::ALL.iter().find(|kind| rest.starts_with(kind.letter()))?;
    let digits = &rest[1..];
    let all_digits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let number: u32 = digits.parse().ok().filter(|number| all_digits && *number > 0)?;
    Some((series, kind.id(series, number)))
}

/// The record of one disclosure. It names people, and is erased with the records it speaks of.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disclosure {
    /// `T0001`.
    pub id: String,
    /// Why.
    pub kind: DisclosureKind,
    /// When it was opened.
    pub opened: DateTime<FixedOffset>,
    /// By whom.
    pub opened_by: Recorder,
    /// About which person of the case records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// About whom on the roll.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roll: Option<RollNumber>,
    /// About whom, where neither the case records nor the roll know the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who else of that name is known and may be the same person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub namesakes: Vec<Namesake>,
    /// The vaults that whoever searched last does not open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_searched: Vec<String>,
    /// Which school, force or person gets it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The day the child leaves, or the day of the request.
    pub from: NaiveDate,
    /// By when it has to be there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// Who says so.
    pub source: String,
    /// Other people's names are taken out without a decision about each.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub letters: bool,
    /// Words that somebody thought of, to search for besides the person's names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// For what was searched.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<String>,
    /// Which records it takes in, and why.
    #[serde(default)]
    pub records: Vec<RecordFound>,
    /// Whose names stand in them, and what was decided about each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<NameFound>,
    /// The files attached to them, and what was decided about each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileFound>,
    /// The packs that were made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub packs: Vec<Pack>,
    /// By which way it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<NaiveDate>,
    /// When the other side confirmed that it has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received: Option<NaiveDate>,
    /// Why it did not come to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

/// A pack that was made: what was in it, to the byte.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// When.
    pub made: DateTime<FixedOffset>,
    /// Its files.
    pub files: Vec<PackFile>,
}

/// One file of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackFile {
    /// Its name.
    pub name: String,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
    /// Its size.
    pub bytes: u64,
}

// It is full of names.
impl std::fmt::Debug for Disclosure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Disclosure").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Why a disclosure cannot be changed that way.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DisclosureFault {
    /// It is over.
    #[error("{0} is {1} already")]
    Over(String, DisclosureStatus),
    /// Nothing was made that could have been sent.
    #[error("no pack was made for {0} yet")]
    NotMade(String),
    /// It was not sent, so nobody can have it.
    #[error("{0} was not sent yet")]
    NotSent(String),
    /// Only the file of a child who moves on is confirmed.
    #[error("{0} is no transfer: nobody confirms it")]
    NoTransfer(String),
    /// Received before it was sent, or sent before it was made.
    #[error("`{0}` is before {1}")]
    TooEarly(&'static str, String),
    /// A text that has to be there is empty.
    #[error("`{0}` is missing")]
    Missing(&'static str),
    /// A name or record of the decisions is not in the list.
    #[error("{0} has no `{1}` to decide about")]
    Unknown(String, String),
}

impl Disclosure {
    /// How far it is.
    #[must_use]
    pub fn status(&self) -> DisclosureStatus {
        let transfer = self.kind == DisclosureKind::Transfer;
        match (&self.withdrawn, self.sent, self.received) {
            (Some(_), ..) => DisclosureStatus::Withdrawn,
            (None, None, _) => DisclosureStatus::Open,
            (None, Some(_), None) if transfer => DisclosureStatus::Sent,
            (None, Some(_), _) => DisclosureStatus::Closed,
        }
    }

    /// Whether a person decides about each name in it: the next school gets the whole file, with
    /// or without letters for other people.
    #[must_use]
    pub fn is_chosen(&self) -> bool {
        self.kind != DisclosureKind::Transfer
    }

    /// Whether somebody still has to do something for it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.status(), DisclosureStatus::Open | DisclosureStatus::Sent)
    }

    /// The incidents that go into the pack.
    #[must_use]
    pub fn references(&self) -> Vec<Reference> {
        let incident = |id: &RecordId| match id {
            RecordId::Incident(reference) => Some(*reference),
            _ => None,
        };
        self.taken_in().filter_map(incident).collect()
    }

    /// The concerns that were set aside and go into the pack.
    #[must_use]
    pub fn receipts(&self) -> Vec<Receipt> {
        let concern = |id: &RecordId| match id {
            RecordId::Concern(receipt) => Some(receipt.clone()),
            _ => None,
        };
        self.taken_in().filter_map(concern).collect()
    }

    /// Every other record that goes into the pack.
    pub fn others(&self) -> impl Iterator<Item = &RecordId> {
        let other = |id: &&RecordId| !matches!(id, RecordId::Incident(_) | RecordId::Concern(_));
        self.taken_in().filter(other)
    }

    /// Every record that goes into the pack.
    pub fn taken_in(&self) -> impl Iterator<Item = &RecordId> {
        let kept = self.records.iter().filter(|record| record.left_out.is_none() && !record.open);
        kept.map(|record| &record.reference)
    }

    /// The same, and every one about which nobody has decided yet: it may still go into the pack.
    pub fn needed(&self) -> impl Iterator<Item = &RecordId> {
        let needed = self.records.iter().filter(|record| record.left_out.is_none());
        needed.map(|record| &record.reference)
    }

    /// It was sent.
    ///
    /// # Errors
    /// When it is over, was never made, or `on` is before it was opened.
    pub fn send(&mut self, on: NaiveDate, method: &str) -> Result<(), DisclosureFault> {
        self.refuse_unless(DisclosureStatus::Open)?;
        let Some(pack) = self.packs.last() else {
            return Err(DisclosureFault::NotMade(self.id.clone()));
        };
        if on < pack.made.date_naive() {
            return Err(DisclosureFault::TooEarly("on", "the pack was made".to_owned()));
        }
        self.method = Some(present("method", method)?);
        self.sent = Some(on);
        Ok(())
    }

    /// The other school has it.
    ///
    /// # Errors
    /// When it is no transfer, was not sent, or was received before.
    pub fn confirm(&mut self, on: NaiveDate) -> Result<(), DisclosureFault> {
        if self.kind != DisclosureKind::Transfer {
            return Err(DisclosureFault::NoTransfer(self.id.clone()));
        }
        match self.sent {
            None if self.is_open() => Err(DisclosureFault::NotSent(self.id.clone())),
            Some(sent) if on < sent => {
                Err(DisclosureFault::TooEarly("received", "it was sent".to_owned()))
            }
            _ => {
                self.refuse_unless(DisclosureStatus::Sent)?;
                self.received = Some(on);
                Ok(())
            }
        }
    }

    /// It does not come to it: the child stays, the request is taken back.
    ///
    /// # Errors
    /// When it is over or the reason is missing.
    pub fn withdraw(&mut self, reason: &str) -> Result<(), DisclosureFault> {
        self.refuse_unless(DisclosureStatus::Open)?;
        self.withdrawn = Some(present("reason", reason)?);
        Ok(())
    }

    /// A pack was made.
    ///
    /// # Errors
    /// When it is over.
    pub fn pack(&mut self, pack: Pack) -> Result<(), DisclosureFault> {
        self.refuse_unless(DisclosureStatus::Open)?;
        self.packs.push(pack);
        Ok(())
    }

    fn refuse_unless(&self, status: DisclosureStatus) -> Result<(), DisclosureFault> {
        if self.status() == status {
            return Ok(());
        }
        Err(DisclosureFault::Over(self.id.clone(), self.status()))
    }
}

fn present(field: &'static str, text: &str) -> Result<String, DisclosureFault> {
    let text = text.trim();
    if text.is_empty() { Err(DisclosureFault::Missing(field)) } else { Ok(text.to_owned()) }
}

#[cfg(test)]
mod tests;
