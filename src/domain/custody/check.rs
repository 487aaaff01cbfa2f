//! What can be wrong with a record of custody, each in a few words that name the field.

use chrono::DateTime;
use chrono_tz::Tz;

use super::Number;
use crate::domain::concern::{LONGEST_LINE, LONGEST_TEXT};
use crate::domain::moment::Moment;
use crate::domain::reference::Reference;

/// Why something about custody cannot be recorded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CustodyFault {
    /// A field that has to be there is missing or empty.
    #[error("`{0}` is missing")]
    Missing(&'static str),
    /// A text is too long.
    #[error("`{0}` is too long: at most {1} {2}")]
    TooLong(&'static str, usize, &'static str),
    /// A date in the future.
    #[error("`{0}` is in the future: {1}")]
    Future(&'static str, String),
    /// Nothing is added to a closed incident.
    #[error("incident {0} is closed")]
    Closed(Reference),
    /// It cannot be handed over by the school, which does not have it.
    #[error("{0} is not in the school's hands")]
    Out(Number),
    /// It cannot come back, since it never left.
    #[error("{0} is in the school's hands already")]
    NotOut(Number),
    /// A movement before the one before it.
    #[error("`when` is before the last time {0} was taken or moved: {1}")]
    Backwards(Number, String),
    /// Fewer or more than two people.
    #[error("a device is reviewed by two people: `by` must name both")]
    NotTwo,
    /// The same person twice.
    #[error("a device is reviewed by two people, and `by` names the same person twice")]
    SamePerson,
    /// What was found belongs to another incident.
    #[error("{0} belongs to another incident")]
    Elsewhere(Number),
}

/// Collects what is wrong.
pub(super) struct Check {
    now: DateTime<Tz>,
    pub(super) faults: Vec<CustodyFault>,
}

impl Check {
    pub(super) fn at(now: DateTime<Tz>) -> Check {
        Check { now, faults: Vec::new() }
    }

    pub(super) fn there(&mut self, field: &'static str, there: bool) {
        if !there {
            self.faults.push(CustodyFault::Missing(field));
        }
    }

    pub(super) fn line(&mut self, field: &'static str, text: &str) {
        self.there(field, !text.trim().is_empty());
        if text.chars().count() > LONGEST_LINE {
            self.faults.push(CustodyFault::TooLong(field, LONGEST_LINE, "characters"));
        }
    }

    pub(super) fn optional_line(&mut self, field: &'static str, text: Option<&String>) {
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            self.line(field, text);
        }
    }

    pub(super) fn text(&mut self, field: &'static str, text: &str) {
        self.there(field, !text.trim().is_empty());
        if text.len() > LONGEST_TEXT {
            self.faults.push(CustodyFault::TooLong(field, LONGEST_TEXT, "bytes"));
        }
    }

    pub(super) fn optional_text(&mut self, field: &'static str, text: Option<&String>) {
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            self.text(field, text);
        }
    }

    pub(super) fn past(&mut self, field: &'static str, when: Option<Moment>) {
        self.there(field, when.is_some());
        if let Some(when) = when.filter(|when| when.is_after(self.now)) {
            self.faults.push(CustodyFault::Future(field, when.in_words()));
        }
    }
}
