//! A procedure on a case: which of its steps were taken, derived from the entries alone, so that it
//! can be left at any step and taken up again by somebody else.

use serde::{Deserialize, Serialize};

use super::case::{Case, CaseFault, Writing};
use super::concern::{LONGEST_LINE, LONGEST_TEXT};
use super::entry::{Entry, StepOutcome, What};

/// What became of a step, as it is submitted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepTaken {
    /// Which step, from 1.
    pub step: usize,
    /// Done or not needed.
    pub outcome: StepOutcome,
    /// What was found or done, or why it was not needed.
    #[serde(default)]
    pub note: Option<String>,
    /// Crime number, LADO or IWF reference, ticket.
    #[serde(default)]
    pub reference: Option<String>,
}

/// Several steps at once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepsTaken {
    /// In the order they were taken.
    pub steps: Vec<StepTaken>,
}

// Notes are narratives.
impl std::fmt::Debug for StepTaken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StepTaken").field("step", &self.step).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for StepsTaken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(&self.steps).finish()
    }
}

/// Why a step cannot be recorded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StepFault {
    /// The case does not take it.
    #[error(transparent)]
    Case(#[from] CaseFault),
    /// The procedure has fewer steps.
    #[error("the procedure has no step {0}: it has {1}")]
    NoStep(usize, usize),
    /// It was done before.
    #[error("step {0} is done already")]
    Done(usize),
    /// It was found not to be needed before, and is again.
    #[error("step {0} is left out already")]
    LeftOut(usize),
    /// A step is left out for a reason.
    #[error("step {0} is not needed: the reason is missing")]
    NoReason(usize),
    /// A text is too long.
    #[error("`{0}` is too long: at most {1} {2}")]
    TooLong(&'static str, usize, &'static str),
}

impl Case {
    /// What became of a step, if anything did: the newest entry with its number and its words. A
    /// step that the policy has worded anew since is another step.
    #[must_use]
    pub fn step(&self, of: &str, number: usize, words: &str) -> Option<&Entry> {
        self.entries.iter().rev().find(|entry| {
            matches!(&entry.what, What::Step { procedure, step, text, .. }
                if procedure == of && *step == number && text == words)
        })
    }

    /// Whether any step of a procedure was recorded.
    #[must_use]
    pub fn has_begun(&self, of: &str) -> bool {
        let steps = self.entries.iter().filter_map(|entry| match &entry.what {
            What::Step { procedure, .. } => Some(procedure),
            _ => None,
        });
        steps.into_iter().any(|procedure| procedure == of)
    }

    /// Records what became of a step; `words` are those of every step of the procedure. One that
    /// was left out may be done after all, since cases change; what was done stays done.
    ///
    /// # Errors
    /// [`StepFault`].
    pub fn take_step(
        &mut self,
        writing: &Writing,
        procedure: &str,
        words: &[&str],
        taken: StepTaken,
    ) -> Result<(), StepFault> {
        self.refuse_closed()?;
        let StepTaken { step, outcome, .. } = taken;
        let missing = StepFault::NoStep(step, words.len());
        let text = step.checked_sub(1).and_then(|place| words.get(place)).ok_or(missing)?;
        let filled = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        let (note, reference) = (filled(taken.note), filled(taken.reference));
        check_lengths(note.as_deref(), reference.as_deref())?;
        if outcome == StepOutcome::NotNeeded && note.is_none() {
            return Err(StepFault::NoReason(step));
        }
        match (self.step(procedure, step, text).map(|entry| &entry.what), outcome) {
            (Some(What::Step { outcome: StepOutcome::Done, .. }), _) => {
                return Err(StepFault::Done(step));
            }
            (Some(_), StepOutcome::NotNeeded) => return Err(StepFault::LeftOut(step)),
            _ => {}
        }
        let (procedure, text) = (procedure.to_owned(), (*text).to_owned());
        self.enter(writing, What::Step { procedure, step, text, outcome, note, reference });
        self.under_way();
        Ok(())
    }
}

fn check_lengths(note: Option<&str>, reference: Option<&str>) -> Result<(), StepFault> {
    if note.is_some_and(|note| note.len() > LONGEST_TEXT) {
        return Err(StepFault::TooLong("note", LONGEST_TEXT, "bytes"));
    }
    if reference.is_some_and(|reference| reference.chars().count() > LONGEST_LINE) {
        return Err(StepFault::TooLong("reference", LONGEST_LINE, "characters"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::concern::Concern;
    use super::super::incident::{Closing, Incident, IncidentStatus, PolicyVersion, Recorder};
    use super::super::office::Office;
    use super::super::reference::{Reference, Series};
    use super::super::role::Role;
    use super::*;

    const WORDS: [&str; 2] = ["Tell the DSL.", "Tell the police."];

    fn writing() -> Writing {
        Writing {
            at: "2026-11-20T09:00:00+00:00".parse().unwrap(),
            by: Recorder { name: "A".into(), office: Office::Dsl },
        }
    }

    fn case() -> Case {
        let incident = Incident {
            reference: Reference::new(Series::Casework, 2026, 1),
            status: IncidentStatus::Open,
            recorded: writing().at,
            recorded_by: writing().by,
            policy: PolicyVersion { id: "st-jeromes".into(), version: "1".into() },
            row: None,
            role: Role::Child,
            occurred: "2026-11-19".parse().unwrap(),
            concern: Concern::default(),
            links: Vec::new(),
            waiting: None,
            closing: Closing::default(),
        };
        Case { incident, actions: Vec::new(), entries: Vec::new() }
    }

    fn taken(step: usize, outcome: StepOutcome, note: &str) -> StepTaken {
        StepTaken { step, outcome, note: Some(note.into()), reference: None }
    }

    fn take(case: &mut Case, taken: StepTaken) -> Result<(), StepFault> {
        case.take_step(&writing(), "nudes", &WORDS, taken)
    }

    #[test]
    fn the_entries_say_which_steps_were_taken() {
        let mut case = case();
        assert!(!case.has_begun("nudes"));
        take(&mut case, taken(2, StepOutcome::Done, "")).unwrap();
        assert!(case.has_begun("nudes") && !case.has_begun("other"));
        assert!(case.step("nudes", 1, WORDS[0]).is_none());
        assert!(case.step("nudes", 2, WORDS[1]).is_some());
        assert!(case.step("nudes", 2, "Worded anew.").is_none());
        assert_eq!(case.incident.status, IncidentStatus::InProgress);
    }

    #[test]
    fn what_was_done_stays_done_and_what_was_left_out_may_still_be() {
        let mut case = case();
        let silent = take(&mut case, taken(1, StepOutcome::NotNeeded, " "));
        assert_eq!(silent, Err(StepFault::NoReason(1)));
        take(&mut case, taken(1, StepOutcome::NotNeeded, "no crime")).unwrap();
        let twice = take(&mut case, taken(1, StepOutcome::NotNeeded, "no crime"));
        assert_eq!(twice, Err(StepFault::LeftOut(1)));
        take(&mut case, taken(1, StepOutcome::Done, "")).unwrap();
        assert_eq!(take(&mut case, taken(1, StepOutcome::Done, "")), Err(StepFault::Done(1)));
        for step in [0, 3] {
            let none = take(&mut case, taken(step, StepOutcome::Done, ""));
            assert_eq!(none, Err(StepFault::NoStep(step, 2)));
        }
    }

    #[test]
    fn nothing_is_added_to_a_closed_case_nor_more_than_fits() {
        let mut case = case();
        let long = take(&mut case, taken(1, StepOutcome::Done, &"x".repeat((1 << 20) + 1)));
        assert!(matches!(long, Err(StepFault::TooLong("note", ..))));
        case.incident.status = IncidentStatus::Closed;
        let closed = take(&mut case, taken(1, StepOutcome::Done, ""));
        assert!(matches!(closed, Err(StepFault::Case(CaseFault::Closed(_)))));
    }
}
