//! What got through the filter, or a filter that stopped working: how, who was told and when, and
//! how it ended. What a person did is an incident and not written here.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{Book, BookFault, Opening, Page, filled, not_after, said};
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::moment::Moment;
use crate::domain::word::words;

words! {
    /// Yes or no, or nobody knows yet.
    Answer {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not known yet.
        Unclear = "unclear",
    }
}

/// One breach. Names no child, and no address that may show indecent images of children.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Breach {
    /// When it was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Moment>,
    /// Who found it: a pupil, a teacher, a check.
    pub found_by: String,
    /// What got through, or what stopped working.
    pub what: String,
    /// How it got through, as far as it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<String>,
    /// On which device and network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    /// Whether a child saw it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub child_exposed: Option<Answer>,
    /// Whether it is believed to be illegal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub illegal: Option<Answer>,
    /// The provider's ticket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ticket: Option<String>,
}

/// What may follow a breach.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum BreachStep {
    /// Somebody was told.
    Told {
        /// Whom, with the office.
        who: String,
        /// When.
        when: Moment,
        /// The ticket or reference they gave.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ticket: Option<String>,
    },
    /// The way through is closed.
    Closed {
        /// The day.
        on: NaiveDate,
        /// By whom.
        by: String,
        /// How it got through.
        how: String,
        /// What was done about it.
        outcome: String,
    },
}

impl Opening for Breach {
    const BOOK: Book = Book::Breach;
    type Step = BreachStep;
}

/// The page of a breach.
pub type BreachPage = Page<Breach>;

impl Breach {
    /// Refuses a breach that is not complete.
    ///
    /// # Errors
    /// [`BookFault`].
    pub fn check(&self, now: DateTime<Tz>) -> Result<(), BookFault> {
        filled(&[
            ("when", self.when.is_some()),
            ("found-by", said(&self.found_by)),
            ("what", said(&self.what)),
            ("child-exposed", self.child_exposed.is_some()),
            ("illegal", self.illegal.is_some()),
        ])?;
        not_after("when", self.when, now)
    }

    /// The day it was found.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        self.when.map(Moment::day)
    }

    /// Whether a child saw it, or may have.
    #[must_use]
    pub fn concerns_a_child(&self) -> bool {
        self.child_exposed != Some(Answer::No)
    }
}

impl Page<Breach> {
    /// Who was told, and when.
    pub fn told(&self) -> impl Iterator<Item = (&str, Moment)> {
        self.steps.iter().filter_map(|step| match &step.what {
            BreachStep::Told { who, when, .. } => Some((who.as_str(), *when)),
            BreachStep::Closed { .. } => None,
        })
    }

    /// The tickets, first the one of the report.
    #[must_use]
    pub fn tickets(&self) -> Vec<&str> {
        let later = self.steps.iter().filter_map(|step| match &step.what {
            BreachStep::Told { ticket, .. } => ticket.as_deref(),
            BreachStep::Closed { .. } => None,
        });
        self.about().ticket.as_deref().into_iter().chain(later).collect()
    }

    /// Whether it is closed.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.steps.iter().any(|step| matches!(step.what, BreachStep::Closed { .. }))
    }

    /// Refuses what lies before the breach or after it was closed, and to close what nobody was
    /// told of.
    ///
    /// # Errors
    /// [`BookFault`].
    pub fn may_follow(&self, step: &BreachStep) -> Result<(), BookFault> {
        let found = self.about().day();
        let (name, day) = match step {
            BreachStep::Told { when, .. } => ("--when", when.day()),
            BreachStep::Closed { on, .. } => ("--on", *on),
        };
        if found.is_some_and(|found| day < found) {
            return Err(BookFault::Before(name, "the breach was found"));
        }
        match step {
            BreachStep::Closed { .. } if self.is_over() => {
                Err(BookFault::Over(self.number, "closed"))
            }
            BreachStep::Closed { .. } if self.told().next().is_none() => {
                Err(BookFault::NobodyTold(self.number))
            }
            _ => Ok(()),
        }
    }

    /// What is due: telling somebody, on the day itself, and then closing it. The policies give no
    /// time for that, so it stays due from the day it was found.
    #[must_use]
    pub fn due_item(&self, on: NaiveDate) -> Option<DueItem> {
        if self.is_over() {
            return None;
        }
        let due = self.about().day()?;
        let told = self.told().next().is_some();
        let what = if told {
            "Find out how it got through, and close it"
        } else {
            "Tell somebody of it at once"
        };
        Some(DueItem {
            kind: Book::Breach.to_string(),
            id: self.number.to_string(),
            title: what.to_owned(),
            due,
            status: DueStatus::of(due, on),
            owner: "technical-support".to_owned(),
            source: "breach of the filter".to_owned(),
            why: vec!["The day it was found: the policies give no time for it".to_owned()],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Written;
    use super::super::tests::{day, now, writing};
    use super::*;

    fn breach() -> Breach {
        Breach {
            when: Some(Moment::Day(day("2026-11-19"))),
            found_by: "a teacher".into(),
            what: "An image search showed violence".into(),
            child_exposed: Some(Answer::Unclear),
            illegal: Some(Answer::No),
            ..Breach::default()
        }
    }

    #[test]
    fn what_is_not_known_counts_for_a_child() {
        assert_eq!(breach().check(now()), Ok(()));
        assert!(breach().concerns_a_child());
        assert!(!Breach { child_exposed: Some(Answer::No), ..breach() }.concerns_a_child());
        let unsaid = Breach { illegal: None, found_by: " ".into(), ..breach() };
        assert_eq!(
            unsaid.check(now()).unwrap_err().to_string(),
            "`found-by`, `illegal` are missing"
        );
    }

    #[test]
    fn nothing_is_closed_before_somebody_was_told() {
        let mut page = Page::open(1, Written { writing: writing(), what: breach() });
        let told = |on: &str| BreachStep::Told {
            who: "Ash Example, head".into(),
            when: Moment::Day(day(on)),
            ticket: Some("T-1".into()),
        };
        let closed = BreachStep::Closed {
            on: day("2026-11-20"),
            by: "Pat".into(),
            how: "new domain".into(),
            outcome: "blocked".into(),
        };
        assert_eq!(page.may_follow(&closed), Err(BookFault::NobodyTold(page.number)));
        assert!(matches!(page.may_follow(&told("2026-11-18")), Err(BookFault::Before(..))));
        assert_eq!(page.may_follow(&told("2026-11-19")), Ok(()));
        assert!(page.due_item(day("2026-11-19")).unwrap().title.starts_with("Tell"));
        page.steps.push(Written { writing: writing(), what: told("2026-11-19") });
        assert_eq!(page.tickets(), ["T-1"]);
        assert!(page.due_item(day("2026-11-20")).unwrap().title.starts_with("Find out"));
        assert_eq!(page.may_follow(&closed), Ok(()));
        page.steps.push(Written { writing: writing(), what: closed.clone() });
        assert_eq!(page.due_item(day("2026-11-20")), None);
        assert_eq!(page.may_follow(&closed), Err(BookFault::Over(page.number, "closed")));
    }
}
