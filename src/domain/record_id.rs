//! Which record of a case vault is meant.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::domain::receipt::Receipt;
use crate::domain::reference::Reference;

/// An incident by its number, or a concern that was set aside by its receipt.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum RecordId {
    /// `2026-0007`.
    Incident(Reference),
    /// `K7QD-M2XR`: nobody made an incident of it, and it may still name the person.
    Concern(Receipt),
}

/// The text is neither.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a record is named by its number, as 2026-0007, or its receipt, as K7QD-M2XR")]
pub struct NotARecord;

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RecordId::Incident(reference) => reference.fmt(f),
            RecordId::Concern(receipt) => receipt.fmt(f),
        }
    }
}

impl FromStr for RecordId {
    type Err = NotARecord;

    fn from_str(text: &str) -> Result<RecordId, NotARecord> {
        let incident = text.parse().map(RecordId::Incident);
        incident.or_else(|_| text.parse().map(RecordId::Concern)).map_err(|_| NotARecord)
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
    fn numbers_and_receipts_are_told_apart() {
        for text in ["2026-0007", "S2026-0002", "K7QD-M2XR"] {
            let id: RecordId = text.parse().unwrap();
            assert_eq!(id.to_string(), text);
            assert_eq!(matches!(id, RecordId::Concern(_)), text == "K7QD-M2XR", "{text}");
        }
        assert_eq!("incident seven".parse::<RecordId>(), Err(NotARecord));
    }
}
