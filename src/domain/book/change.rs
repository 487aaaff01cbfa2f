//! A change to what the filter does: what, why, whose assessment and whose consent, and until when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Book, BookFault, Opening, Page, filled, said};
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::word::words;

words! {
    /// What sort of change.
    ChangeKind {
        /// Something is let through.
        Allow = "allow",
        /// Something is stopped.
        Block = "block",
        /// Another setting.
        Other = "other",
    }
}

words! {
    /// Whether leaders had to consent.
    Consent {
        /// They did.
        Given = "given",
        /// It was not needed.
        NotNeeded = "not-needed",
    }
}

/// One change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Change {
    /// What sort.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ChangeKind>,
    /// Which address, category or setting.
    pub what: String,
    /// Why.
    pub why: String,
    /// What the risk assessment came to.
    pub risk: String,
    /// Who assessed the risk: somebody who knows teaching, somebody who knows the technology.
    pub assessed_by: Vec<String>,
    /// Whether leaders consented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent: Option<Consent>,
    /// Which leader consented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consent_by: Option<String>,
    /// Who made the change.
    pub changed_by: String,
    /// From which day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// The last day, if it is for a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// The unblock request it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<String>,
}

/// What may follow a change.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum ChangeStep {
    /// It was looked at again and stays.
    Kept {
        /// Until which day; nothing: for good.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
        /// By whom.
        by: String,
        /// Why.
        why: String,
    },
    /// It was taken back.
    Ended {
        /// The day.
        on: NaiveDate,
        /// By whom.
        by: String,
        /// Why, when it is not that its time was up.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
    },
}

impl Opening for Change {
    const BOOK: Book = Book::Change;
    type Step = ChangeStep;
}

/// The page of a change.
pub type ChangePage = Page<Change>;

impl Change {
    /// Refuses a change that is not complete.
    ///
    /// # Errors
    /// [`BookFault`].
    pub fn check(&self) -> Result<(), BookFault> {
        let assessors = self.assessed_by.iter().any(|name| said(name));
        let consent_by = self.consent_by.as_deref().is_some_and(said);
        filled(&[
            ("kind", self.kind.is_some()),
            ("what", said(&self.what)),
            ("why", said(&self.why)),
            ("risk", said(&self.risk)),
            ("assessed-by", assessors),
            ("consent", self.consent.is_some()),
            ("consent-by", consent_by || self.consent != Some(Consent::Given)),
            ("changed-by", said(&self.changed_by)),
            ("from", self.from.is_some()),
        ])?;
        match (self.from, self.until) {
            (Some(from), Some(until)) if until < from => Err(BookFault::Before("until", "`from`")),
            _ => Ok(()),
        }
    }
}

impl Page<Change> {
    /// Until when it holds; nothing while it holds for good.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        match self.last() {
            Some(ChangeStep::Kept { until, .. }) => *until,
            Some(ChangeStep::Ended { on, .. }) => Some(*on),
            None => self.about().until,
        }
    }

    /// Whether it was taken back.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.last(), Some(ChangeStep::Ended { .. }))
    }

    /// Refuses to go on with what was taken back.
    ///
    /// # Errors
    /// [`BookFault::Over`].
    pub fn is_open(&self) -> Result<(), BookFault> {
        if self.is_over() { Err(BookFault::Over(self.number, "taken back")) } else { Ok(()) }
    }

    /// Its end as something due: it is looked at again or taken back.
    #[must_use]
    pub fn due_item(&self, on: NaiveDate) -> Option<DueItem> {
        let due = self.until().filter(|_| !self.is_over())?;
        Some(DueItem {
            kind: Book::Change.to_string(),
            id: self.number.to_string(),
            title: format!("Look again or take back: {}", self.about().what),
            due,
            status: DueStatus::of(due, on),
            owner: self.about().changed_by.clone(),
            source: "change to the filter".to_owned(),
            why: vec!["The last day of the change, as it was written down".to_owned()],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Written;
    use super::super::tests::{day, writing};
    use super::*;

    fn change() -> Change {
        Change {
            kind: Some(ChangeKind::Allow),
            what: "maps.example".into(),
            why: "geography".into(),
            risk: "low".into(),
            assessed_by: vec!["Kim Example".into()],
            consent: Some(Consent::Given),
            consent_by: Some("Ash Example".into()),
            changed_by: "Pat Example".into(),
            from: Some(day("2026-11-01")),
            until: Some(day("2026-11-15")),
            request: None,
        }
    }

    #[test]
    fn consent_has_a_name_unless_it_was_not_needed() {
        assert_eq!(change().check(), Ok(()));
        let nobody = Change { consent_by: None, ..change() };
        assert_eq!(nobody.check(), Err(BookFault::Missing(vec!["consent-by"])));
        let not_needed = Change { consent: Some(Consent::NotNeeded), ..nobody };
        assert_eq!(not_needed.check(), Ok(()));
        let back = Change { until: Some(day("2026-10-31")), ..change() };
        assert_eq!(back.check(), Err(BookFault::Before("until", "`from`")));
    }

    #[test]
    fn its_end_is_due_until_it_is_kept_or_taken_back() {
        let mut page = Page::open(1, Written { writing: writing(), what: change() });
        let on = day("2026-11-20");
        assert_eq!(page.due_item(on).unwrap().status, DueStatus::Overdue);
        let kept = |until| ChangeStep::Kept { until, by: "Pat".into(), why: "in use".into() };
        let until = Some(day("2026-12-01"));
        page.steps.push(Written { writing: writing(), what: kept(until) });
        assert_eq!(page.due_item(on).unwrap().status, DueStatus::Upcoming);
        page.steps.push(Written { writing: writing(), what: kept(None) });
        assert_eq!(page.due_item(on), None);
        let ended = ChangeStep::Ended { on, by: "Pat".into(), why: None };
        page.steps.push(Written { writing: writing(), what: ended });
        assert!(page.is_over() && page.is_open().is_err());
    }
}
