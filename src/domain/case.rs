//! A case: an incident with its actions and everything that happened to it; and the rules by which
//! it changes. Each change writes an entry, so that nothing is overwritten without a trace.

mod pointed_out;

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::action::{Action, ActionStatus, Origin};
use super::concern::Concern;
use super::entry::{Acted, Entry, What};
use super::incident::{Closing, Incident, IncidentStatus, Recorder, RowTaken, Waiting};
use super::lesson::{self, LessonFault};
use super::reference::Reference;

/// An incident with its actions and its entries.
#[derive(Clone, Debug)]
pub struct Case {
    /// The record.
    pub incident: Incident,
    /// Its actions, in the order they were required.
    pub actions: Vec<Action>,
    /// What happened to it, oldest first.
    pub entries: Vec<Entry>,
}

/// Who writes, and when.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Writing {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who.
    pub by: Recorder,
}

/// Why a case cannot be changed that way.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CaseFault {
    /// Nothing is added to a closed incident.
    #[error("incident {0} is closed")]
    Closed(Reference),
    /// It is not closed, so it cannot be opened again.
    #[error("incident {0} is not closed")]
    NotClosed(Reference),
    /// There is no such action.
    #[error("incident {0} has no action `{1}`")]
    NoAction(Reference, String),
    /// The action was done or left out before.
    #[error("the action `{0}` is {1} already")]
    Settled(String, ActionStatus),
    /// Actions are open, so it cannot be closed.
    #[error("incident {0} has {1} open actions")]
    OpenActions(Reference, usize),
    /// Something was pointed out and nobody has decided about it, so it cannot be closed.
    #[error("what was pointed out about incident {0} is not decided yet")]
    Undecided(Reference),
    /// A text that has to be there is empty.
    #[error("`{0}` is missing")]
    Missing(&'static str),
    /// An incident cannot be linked with itself, nor twice.
    #[error("incident {0} is linked with {1} already")]
    Linked(Reference, Reference),
    /// Nothing of the kind was pointed out, or it was decided.
    #[error("nothing called `{1}` is to be decided for incident {0}")]
    NothingToDecide(Reference, String),
    /// Something was done before what it answers to.
    #[error("`{0}` lies before the incident happened")]
    Before(&'static str),
    /// Something that is still to come has a day that is over.
    #[error("`{0}` is over already")]
    Past(&'static str),
    /// What was written for governors is not for them.
    #[error(transparent)]
    Lesson(#[from] LessonFault),
    /// Nothing would be different.
    #[error("nothing would change: every field has that value already")]
    Unchanged,
}

impl Case {
    /// The action of that short name.
    #[must_use]
    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.id.eq_ignore_ascii_case(id.trim()))
    }

    /// The actions still to be done.
    pub fn open_actions(&self) -> impl Iterator<Item = &Action> {
        self.actions.iter().filter(|action| action.status == ActionStatus::Open)
    }

    /// Adds an entry.
    pub fn enter(&mut self, writing: &Writing, what: What) {
        let Writing { at, by } = writing.clone();
        self.entries.push(Entry { incident: self.incident.reference, at, by, what });
    }

    /// Writes something to remember; allowed on a closed incident too, where it changes nothing.
    ///
    /// # Errors
    /// [`CaseFault::Missing`].
    pub fn note(&mut self, writing: &Writing, text: &str) -> Result<(), CaseFault> {
        let text = present("text", text)?;
        self.enter(writing, What::Noted { text });
        Ok(())
    }

    /// Marks an action as done.
    ///
    /// # Errors
    /// When the incident is closed, or there is no such open action.
    pub fn act(&mut self, writing: &Writing, acted: Acted) -> Result<(), CaseFault> {
        let on = acted.done.map_or_else(|| writing.at.date_naive(), super::moment::Moment::day);
        if on < self.incident.occurred.day() {
            return Err(CaseFault::Before("done"));
        }
        let action = self.open_action(&acted.action)?;
        action.status = ActionStatus::Done;
        action.settled = Some(on);
        let (id, title) = (action.id.clone(), action.title.clone());
        self.enter(writing, What::Acted(Acted { action: id, title, ..acted }));
        self.under_way();
        Ok(())
    }

    /// Leaves an action out, with a reason.
    ///
    /// # Errors
    /// When the incident is closed, the reason is missing, or there is no such open action.
    pub fn waive(&mut self, writing: &Writing, id: &str, reason: &str) -> Result<(), CaseFault> {
        let reason = present("reason", reason)?;
        let action = self.open_action(id)?;
        action.status = ActionStatus::Waived;
        action.settled = Some(writing.at.date_naive());
        let (action, title) = (action.id.clone(), action.title.clone());
        self.enter(writing, What::Waived { action, title, reason });
        self.under_way();
        Ok(())
    }

    /// Adds an action that no mark demanded, and gives its short name.
    ///
    /// # Errors
    /// When the incident is closed or a text is missing.
    pub fn require(
        &mut self,
        writing: &Writing,
        title: &str,
        why: &str,
        due: Option<NaiveDate>,
    ) -> Result<String, CaseFault> {
        self.refuse_closed()?;
        let (title, why) = (present("title", title)?, present("why", why)?);
        let number = self.actions.iter().filter(|a| a.origin == Origin::Person).count() + 1;
        let id = format!("added-{number}");
        let source = format!("added by {}", writing.by.office.title());
        let action = Action { due, ..Action::open(&id, &title, &source, Origin::Person) };
        self.actions.push(action);
        self.enter(writing, What::Required { action: id.clone(), title, why });
        Ok(id)
    }

    /// Puts the incident in the hands of another body, until it answers.
    ///
    /// # Errors
    /// When the incident is closed or nobody is named.
    pub fn wait(&mut self, writing: &Writing, on: Waiting) -> Result<(), CaseFault> {
        let whom = present("for", &on.whom)?;
        if on.until.is_some_and(|until| until < writing.at.date_naive()) {
            return Err(CaseFault::Past("until"));
        }
        self.stand(writing, IncidentStatus::Waiting, Some(whom), on.until)?;
        self.incident.waiting = Some(on);
        Ok(())
    }

    /// The other body has answered, or is waited for no longer.
    ///
    /// # Errors
    /// When the incident is closed.
    pub fn resume(&mut self, writing: &Writing, why: Option<String>) -> Result<(), CaseFault> {
        self.stand(writing, IncidentStatus::InProgress, why, None)
    }

    /// Links it with another incident. The other side is the caller's to link.
    ///
    /// # Errors
    /// When they are linked already, or are the same.
    pub fn link(&mut self, writing: &Writing, to: Reference, why: &str) -> Result<(), CaseFault> {
        let why = present("why", why)?;
        let own = self.incident.reference;
        if to == own || self.incident.links.contains(&to) {
            return Err(CaseFault::Linked(own, to));
        }
        self.incident.links.push(to);
        self.enter(writing, What::Linked { to, why });
        Ok(())
    }

    /// Corrects what was submitted; each field that differs is an entry with old and new.
    ///
    /// # Errors
    /// When the incident is closed, the reason is missing, or nothing differs.
    pub fn amend(
        &mut self,
        writing: &Writing,
        concern: Concern,
        reason: &str,
    ) -> Result<(), CaseFault> {
        self.refuse_closed()?;
        let reason = present("reason", reason)?;
        let changes = differences(&self.incident.concern, &concern);
        if changes.is_empty() {
            return Err(CaseFault::Unchanged);
        }
        for (field, old, new) in changes {
            self.enter(writing, What::Amended { field, old, new, reason: reason.clone() });
        }
        if let (Some(role), Some(occurred)) = (concern.role, concern.occurred) {
            self.incident.role = role;
            self.incident.occurred = occurred;
        }
        self.incident.concern = concern;
        Ok(())
    }

    /// The row was corrected: what it demands is added, what only the old row demanded and is
    /// still open is left out. What was done stays done.
    pub fn judge_again(&mut self, writing: &Writing, row: Option<RowTaken>, required: Vec<Action>) {
        self.incident.row = row;
        let kept: BTreeSet<String> = required.iter().map(|action| action.id.clone()).collect();
        let dropped: Vec<String> = self
            .open_actions()
            .filter(|action| action.origin != Origin::Person && !kept.contains(&action.id))
            .map(|action| action.id.clone())
            .collect();
        for id in dropped {
            // Open and present: it was listed one line above.
            self.waive(writing, &id, "the row of the policy was corrected").ok();
        }
        for action in required {
            let same = |a: &&mut Action| a.id == action.id;
            match self.actions.iter_mut().find(same) {
                // The id is free for the new row's mark only where the old one was left out.
                Some(old) if old.status == ActionStatus::Waived => *old = action,
                Some(_) => {}
                None => self.actions.push(action),
            }
        }
    }

    /// Closes the incident.
    ///
    /// # Errors
    /// When it is closed, actions are open, something that was pointed out is not decided, or outcome
    /// or decision are missing.
    pub fn close(&mut self, writing: &Writing, closing: Closing) -> Result<(), CaseFault> {
        self.refuse_closed()?;
        let open = self.open_actions().count();
        if open > 0 {
            return Err(CaseFault::OpenActions(self.incident.reference, open));
        }
        if self.undecided().next().is_some() {
            return Err(CaseFault::Undecided(self.incident.reference));
        }
        let outcome = present("outcome", closing.outcome.as_deref().unwrap_or_default())?;
        if let Some(decision) = &closing.decision {
            present("decision", &decision.what)?;
            present("reason", &decision.reason)?;
        } else {
            return Err(CaseFault::Missing("decision"));
        }
        if let Some(text) = &closing.for_governors {
            lesson::check(text, &self.incident.concern)?;
        }
        let Closing { decision, debrief, lessons, policy_change, for_governors, .. } =
            closing.clone();
        self.incident.closing = Closing {
            closed_by: Some(writing.by.clone()),
            closed_on: Some(writing.at.date_naive()),
            ..closing
        };
        self.incident.status = IncidentStatus::Closed;
        self.incident.waiting = None;
        self.enter(
            writing,
            What::Closed { outcome, decision, debrief, lessons, policy_change, for_governors },
        );
        Ok(())
    }

    /// Opens a closed incident again. How it ended the first time stays in its entries.
    ///
    /// # Errors
    /// When it is not closed or the reason is missing.
    pub fn reopen(&mut self, writing: &Writing, reason: &str) -> Result<(), CaseFault> {
        if self.incident.status != IncidentStatus::Closed {
            return Err(CaseFault::NotClosed(self.incident.reference));
        }
        let reason = present("reason", reason)?;
        self.incident.status = IncidentStatus::InProgress;
        self.incident.closing.closed_on = None;
        self.incident.closing.closed_by = None;
        self.enter(writing, What::Reopened { reason });
        Ok(())
    }

    /// Everything that may be searched for, as one text.
    #[must_use]
    pub fn words(&self) -> String {
        let concern = &self.incident.concern;
        let mut words = vec![self.incident.kind().to_owned()];
        words.extend(concern.words().cloned());
        words.extend(self.entries.iter().map(|entry| entry.what.text()));
        words.extend(self.incident.closing.outcome.clone());
        words.join("\n")
    }

    fn stand(
        &mut self,
        writing: &Writing,
        to: IncidentStatus,
        why: Option<String>,
        until: Option<NaiveDate>,
    ) -> Result<(), CaseFault> {
        self.refuse_closed()?;
        let from = self.incident.status;
        self.incident.status = to;
        self.incident.waiting = None;
        self.enter(writing, What::Status { from, to, why, until });
        Ok(())
    }

    fn open_action(&mut self, id: &str) -> Result<&mut Action, CaseFault> {
        self.refuse_closed()?;
        let missing = CaseFault::NoAction(self.incident.reference, id.trim().to_owned());
        let found = self.actions.iter_mut().find(|a| a.id.eq_ignore_ascii_case(id.trim()));
        match found {
            None => Err(missing),
            Some(action) if action.status == ActionStatus::Open => Ok(action),
            Some(action) => Err(CaseFault::Settled(action.id.clone(), action.status)),
        }
    }

    pub(super) fn under_way(&mut self) {
        if self.incident.status == IncidentStatus::Open {
            self.incident.status = IncidentStatus::InProgress;
        }
    }

    pub(super) fn refuse_closed(&self) -> Result<(), CaseFault> {
        if self.incident.status == IncidentStatus::Closed {
            return Err(CaseFault::Closed(self.incident.reference));
        }
        Ok(())
    }
}

fn present(field: &'static str, text: &str) -> Result<String, CaseFault> {
    let text = text.trim();
    if text.is_empty() { Err(CaseFault::Missing(field)) } else { Ok(text.to_owned()) }
}

type Difference = (String, Option<String>, Option<String>);

/// The fields in which two concerns differ, with what each says.
#[must_use]
pub fn differences(old: &Concern, new: &Concern) -> Vec<Difference> {
    let (old, new) = (fields(old), fields(new));
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let shown = |value: Option<&Value>| value.map(in_words);
    names
        .into_iter()
        .filter(|name| old.get(*name) != new.get(*name))
        .map(|name| (name.clone(), shown(old.get(name)), shown(new.get(name))))
        .collect()
}

fn fields(concern: &Concern) -> Map<String, Value> {
    match serde_json::to_value(concern) {
        Ok(Value::Object(fields)) => fields,
        // A concern is a struct of texts, lists and dates: it is always an object.
        _ => Map::new(),
    }
}

fn in_words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Array(items) => items.iter().map(in_words).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => fields.values().map(in_words).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests;
