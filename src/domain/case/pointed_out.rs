//! What the program points out about a case, and what people decide about it.

use super::{Case, CaseFault, Writing, present};
use crate::domain::action::Action;
use crate::domain::entry::What;
use crate::domain::pattern::{Suggestion, SuggestionCode};
use crate::domain::word::Word;

impl Case {
    /// Points something out, once.
    pub fn point_out(&mut self, writing: &Writing, suggestion: Suggestion) {
        let same = |what: &What| {
            matches!(what, What::Suggested { code, title, .. }
                if code == suggestion.code.as_str() && *title == suggestion.title)
        };
        if self.entries.iter().any(|entry| same(&entry.what)) {
            return;
        }
        self.enter(writing, suggestion.into());
    }

    /// Adds the actions of a further row that the incident falls under; those it has already stay
    /// as they are.
    pub fn also_require(&mut self, actions: Vec<Action>) {
        for action in actions {
            if self.action(&action.id).is_none() {
                self.actions.push(action);
            }
        }
    }

    /// What was pointed out and nobody has decided about yet.
    pub fn undecided(&self) -> impl Iterator<Item = &What> {
        let decided = |wanted: &str| {
            self.entries
                .iter()
                .any(|entry| matches!(&entry.what, What::Decided { code, .. } if code == wanted))
        };
        self.entries
            .iter()
            .map(|entry| &entry.what)
            .filter(move |what| matches!(what, What::Suggested { code, .. } if !decided(code)))
    }

    /// Records what a person decided about something that was pointed out.
    ///
    /// # Errors
    /// When the reason is missing, or nothing of the kind is undecided.
    pub fn decide(
        &mut self,
        writing: &Writing,
        code: SuggestionCode,
        taken: bool,
        reason: &str,
    ) -> Result<(), CaseFault> {
        let reason = present("reason", reason)?;
        let code = code.as_str().to_owned();
        let open = |what: &What| matches!(what, What::Suggested { code: own, .. } if *own == code);
        if !self.undecided().any(open) {
            return Err(CaseFault::NothingToDecide(self.incident.reference, code));
        }
        self.enter(writing, What::Decided { code, taken, reason });
        Ok(())
    }
}
