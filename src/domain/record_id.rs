//! Which record about somebody is meant, in whichever vault it lies.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::domain::book::PageNumber;
use crate::domain::receipt::Receipt;
use crate::domain::reference::Reference;
use crate::domain::register::number::EntryNumber;
use crate::domain::roll::RollNumber;

/// How what the filter's log counts of somebody is written.
const FILTER_LOG: &str = "filter-log";

/// A record that is about somebody or names them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum RecordId {
    /// `2026-0007`.
    Incident(Reference),
    /// `K7QD-M2XR`: nobody made an incident of it, and it may still name the person.
    Concern(Receipt),
    /// `RC0001`: an entry of a register.
    Entry(EntryNumber),
    /// `R0007`: everything that stands under a number of the roll.
    OnRoll(RollNumber),
    /// `FN0003`: a page of the technician's books.
    Page(PageNumber),
    /// `review-done/12`: any other record in operations, by the word and number the chain has.
    Stored {
        /// The chain's word for it.
        entity: String,
        /// Its number there.
        id: String,
    },
    /// `filter-log`: what the log of the filter counts under the person's user names.
    FilterLog,
}

/// The text is none of these.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a record is named by its number, as 2026-0007, RC0001 or R0012, or its receipt, as K7QD-M2XR"
)]
pub struct NotARecord;

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RecordId::Incident(reference) => reference.fmt(f),
            RecordId::Concern(receipt) => receipt.fmt(f),
            RecordId::Entry(number) => number.fmt(f),
            RecordId::OnRoll(number) => number.fmt(f),
            RecordId::Page(number) => number.fmt(f),
            RecordId::Stored { entity, id } => write!(f, "{entity}/{id}"),
            RecordId::FilterLog => f.write_str(FILTER_LOG),
        }
    }
}

impl FromStr for RecordId {
    type Err = NotARecord;

    fn from_str(text: &str) -> Result<RecordId, NotARecord> {
        let text = text.trim();
        if text.eq_ignore_ascii_case(FILTER_LOG) {
            return Ok(RecordId::FilterLog);
        }
        let incident = text.parse().map(RecordId::Incident).ok();
        // Before receipts: a number of six figures is made of letters that a receipt may have.
        let entry = || text.parse().map(RecordId::Entry).ok();
        let roll = || text.parse().map(RecordId::OnRoll).ok();
        let page = || text.parse().map(RecordId::Page).ok();
        let concern = || text.parse().map(RecordId::Concern).ok();
        let stored = || {
            let (entity, id) = text.split_once('/')?;
            let is_word = |c: char| c.is_ascii_lowercase() || c == '-';
            let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-';
            let fits = !entity.is_empty() && entity.chars().all(is_word);
            let fits = fits && !id.is_empty() && id.chars().all(is_id);
            fits.then(|| RecordId::Stored { entity: entity.to_owned(), id: id.to_owned() })
        };
        let found = incident.or_else(entry).or_else(roll).or_else(page).or_else(concern);
        found.or_else(stored).ok_or(NotARecord)
    }
}

impl TryFrom<String> for RecordId {
    type Error = NotARecord;
    fn try_from(text: String) -> Result<RecordId, NotARecord> {
        text.parse()
    }
}

impl From<RecordId> for String {
    fn from(id: RecordId) -> String {
        id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_record_is_read_back_as_it_is_written() {
        let texts = [
            "2026-0007",
            "S2026-0002",
            "K7QD-M2XR",
            "RC0001",
            "RS0002",
            "RO234567",
            "R0012",
            "FN0003",
            "review-done/12",
            "filter-log",
        ];
        for text in texts {
            let id: RecordId = text.parse().unwrap();
            assert_eq!(id.to_string(), text);
            assert_eq!(matches!(id, RecordId::Concern(_)), text == "K7QD-M2XR", "{text}");
        }
        for text in ["incident seven", "a/", "/1", "A/1", "book/'; --"] {
            assert_eq!(text.parse::<RecordId>(), Err(NotARecord), "{text}");
        }
    }
}
