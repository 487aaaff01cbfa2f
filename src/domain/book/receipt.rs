//! A report of the filter or of monitoring that somebody received and went through.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Book, BookFault, Opening, Page, filled, said};
use crate::domain::word::words;

words! {
    /// What the report is about.
    ReportKind {
        /// What the filter blocked and allowed.
        Filtering = "filtering",
        /// What monitoring noticed.
        Monitoring = "monitoring",
        /// Both in one.
        Both = "both",
    }
}

/// One report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Receipt {
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<ReportKind>,
    /// The day somebody went through it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// Who did.
    pub by: String,
    /// First day of the period it covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// Last day of the period it covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
    /// SHA-256 of its file, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// What was noted. A concern about a child is an incident and not written here.
    pub noted: String,
}

/// Nothing follows a receipt but notes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ReceiptStep {}

impl Opening for Receipt {
    const BOOK: Book = Book::Receipt;
    type Step = ReceiptStep;
}

/// The page of a receipt.
pub type ReceiptPage = Page<Receipt>;

impl Receipt {
    /// Refuses a receipt that is not complete; `today` is the last day that can have been.
    ///
    /// # Errors
    /// [`BookFault`].
    pub fn check(&self, today: NaiveDate) -> Result<(), BookFault> {
        filled(&[
            ("report", self.report.is_some()),
            ("on", self.on.is_some()),
            ("by", said(&self.by)),
            ("from", self.from.is_some()),
            ("to", self.to.is_some()),
            ("noted", said(&self.noted)),
        ])?;
        if self.on.is_some_and(|on| on > today) {
            return Err(BookFault::Future("on"));
        }
        if self.to < self.from {
            return Err(BookFault::Before("to", "`from`"));
        }
        if self.on < self.from {
            return Err(BookFault::Before("on", "the period of the report"));
        }
        match &self.sha256 {
            Some(text) if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) => {
                Err(BookFault::NotADigest("sha256"))
            }
            _ => Ok(()),
        }
    }

    /// Whether it is a report of this sort.
    #[must_use]
    pub fn is_about(&self, kind: ReportKind) -> bool {
        self.report == Some(kind) || self.report == Some(ReportKind::Both)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::day;
    use super::*;

    #[test]
    fn a_receipt_says_who_when_and_for_which_days() {
        let receipt = Receipt {
            report: Some(ReportKind::Both),
            on: Some(day("2026-11-20")),
            by: "Jo Example".into(),
            from: Some(day("2026-11-09")),
            to: Some(day("2026-11-15")),
            sha256: None,
            noted: "Nothing of concern".into(),
        };
        let today = day("2026-11-20");
        assert_eq!(receipt.check(today), Ok(()));
        assert!(receipt.is_about(ReportKind::Monitoring));
        let turned = Receipt { from: receipt.to, to: receipt.from, ..receipt.clone() };
        assert_eq!(turned.check(today), Err(BookFault::Before("to", "`from`")));
        assert_eq!(receipt.check(day("2026-11-19")), Err(BookFault::Future("on")));
        let digest = Receipt { sha256: Some("abc".into()), ..receipt };
        assert_eq!(digest.check(today), Err(BookFault::NotADigest("sha256")));
    }
}
