//! What happened to an incident, one entry after another. Entries are only ever added; they are
//! what a chronology prints.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use super::concern::Decision;
use super::incident::{IncidentStatus, Recorder};
use super::moment::Moment;
use super::pattern::Suggestion;
use super::reference::Reference;
use super::word::{Word, words};

/// Something that was done or noted about an incident.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// About which incident.
    pub incident: Reference,
    /// When it was written down.
    pub at: DateTime<FixedOffset>,
    /// Who wrote it down.
    pub by: Recorder,
    /// What.
    #[serde(flatten)]
    pub what: What,
}

// Entries are full of names and narratives.
impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Entry").field("incident", &self.incident).finish_non_exhaustive()
    }
}

words! {
    /// What became of a step of a procedure.
    StepOutcome {
        /// It was done.
        Done = "done",
        /// It did not apply, with a reason.
        NotNeeded = "not-needed",
    }
}

/// What an entry says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum What {
    /// The incident was recorded.
    Recorded {
        /// The receipt of the sealed concern it was made from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        receipt: Option<String>,
    },
    /// A further concern was joined to it.
    Joined {
        /// The receipt of that concern.
        receipt: String,
        /// What it said.
        text: String,
    },
    /// Something to remember.
    Noted {
        /// What.
        text: String,
    },
    /// A field was corrected.
    Amended {
        /// Which.
        field: String,
        /// What it said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        old: Option<String>,
        /// What it says now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        new: Option<String>,
        /// Why.
        reason: String,
    },
    /// An action was added.
    Required {
        /// Its short name.
        action: String,
        /// What has to be done.
        title: String,
        /// Why.
        why: String,
    },
    /// An action was done.
    Acted(Acted),
    /// An action was left out.
    Waived {
        /// Its short name.
        action: String,
        /// What it was.
        title: String,
        /// Why.
        reason: String,
    },
    /// The incident stands differently.
    Status {
        /// From.
        from: IncidentStatus,
        /// To.
        to: IncidentStatus,
        /// Why, or for whom it waits.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
        /// Until when it waits.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
    },
    /// It belongs with another incident.
    Linked {
        /// With which.
        to: Reference,
        /// Why.
        why: String,
    },
    /// The program pointed something out, and a person decided.
    Suggested {
        /// Stable short name of the rule.
        code: String,
        /// What was pointed out.
        title: String,
        /// On what grounds.
        why: String,
        /// Section or line of the policy, or paragraph of the guidance.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<String>,
        /// Which incidents it rests on.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        references: Vec<Reference>,
    },
    /// A person decided about something that was pointed out.
    Decided {
        /// Stable short name of the rule.
        code: String,
        /// Whether it was taken up.
        taken: bool,
        /// Why.
        reason: String,
    },
    /// A step of a procedure.
    Step {
        /// Short name of the procedure.
        procedure: String,
        /// Which step, from 1.
        step: usize,
        /// What it asks.
        text: String,
        /// What became of it.
        outcome: StepOutcome,
        /// What was found or done, or why it was not needed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
        /// Crime number, ticket or other reference.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    },
    /// A device, a piece of evidence, a search or an attached file.
    Custody {
        /// Short name of the item: `D0001`, `A0001`.
        item: String,
        /// What happened to it.
        text: String,
        /// When, if that is not when it was written down.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        when: Option<Moment>,
    },
    /// The incident was closed.
    Closed {
        /// How it ended.
        outcome: String,
        /// What was decided, and why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decision: Option<Decision>,
        /// When the debrief was held.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        debrief: Option<NaiveDate>,
        /// What was learnt.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lessons: Option<String>,
        /// What was changed in policy or teaching.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        policy_change: Option<String>,
        /// What governors may read about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        for_governors: Option<String>,
    },
    /// It was opened again.
    Reopened {
        /// Why.
        reason: String,
    },
    /// Copies were given out.
    Disclosed {
        /// In which form and to whom.
        text: String,
    },
}

/// An action that was done: what, when, with whom, under which reference.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acted {
    /// Short name of the action.
    pub action: String,
    /// What had to be done.
    pub title: String,
    /// When it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Moment>,
    /// Who did it, if not the person who writes it down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// With whom: an office, an agency, a person there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
    /// Crime number, LADO or IWF reference, ticket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// What was said and done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Entry {
    /// When it happened, as far as it is known: the day an action was done or an item moved, else
    /// the time it was written down.
    #[must_use]
    pub fn happened(&self) -> Moment {
        match &self.what {
            What::Acted(Acted { done: Some(when), .. })
            | What::Custody { when: Some(when), .. } => *when,
            _ => Moment::Time(self.at),
        }
    }
}

impl From<Suggestion> for What {
    fn from(suggestion: Suggestion) -> What {
        let Suggestion { code, title, why, source, references } = suggestion;
        What::Suggested {
            code: code.as_str().to_owned(),
            title,
            why,
            source: Some(source),
            references,
        }
    }
}

impl What {
    /// What happened in a few words, for a table's column.
    #[must_use]
    pub fn title(&self) -> String {
        match self {
            What::Recorded { .. } => "recorded".to_owned(),
            What::Joined { .. } => "a further concern".to_owned(),
            What::Noted { .. } => "note".to_owned(),
            What::Amended { field, .. } => format!("{field} corrected"),
            What::Required { .. } => "action added".to_owned(),
            What::Acted(_) => "action done".to_owned(),
            What::Waived { .. } => "action left out".to_owned(),
            What::Status { to, .. } => to.to_string(),
            What::Linked { to, .. } => format!("linked with {to}"),
            What::Suggested { .. } => "pointed out".to_owned(),
            What::Decided { taken: true, .. } => "taken up".to_owned(),
            What::Decided { taken: false, .. } => "not taken up".to_owned(),
            What::Step { procedure, step, .. } => format!("{procedure}, step {step}"),
            What::Custody { item, .. } => item.clone(),
            What::Closed { .. } => "closed".to_owned(),
            What::Reopened { .. } => "opened again".to_owned(),
            What::Disclosed { .. } => "disclosed".to_owned(),
        }
    }

    /// What it says, whole.
    #[must_use]
    pub fn text(&self) -> String {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        match self {
            What::Recorded { receipt: Some(receipt) } => format!("from the concern {receipt}"),
            What::Recorded { receipt: None } => String::new(),
            What::Joined { receipt, text } => format!("{receipt}\n{text}"),
            What::Noted { text } | What::Custody { text, .. } | What::Disclosed { text } => {
                text.clone()
            }
            What::Amended { old, new, reason, .. } => {
                let shown = |value: &Option<String>| value.clone().unwrap_or("nothing".to_owned());
                format!("was: {}\nnow: {}\nbecause: {reason}", shown(old), shown(new))
            }
            What::Required { title, why, .. } => format!("{title}\nbecause: {why}"),
            What::Acted(acted) => acted.text(),
            What::Waived { title, reason, .. } => format!("{title}\nbecause: {reason}"),
            What::Status { why, until, .. } => match until {
                Some(day) => format!("{}, until {}", text(why), Moment::Day(*day).in_words()),
                None => text(why),
            },
            What::Linked { why, .. } => why.clone(),
            What::Suggested { title, why, references, .. } => {
                let list: Vec<String> = references.iter().map(ToString::to_string).collect();
                [title.clone(), why.clone(), list.join(", ")].join("\n").trim_end().to_owned()
            }
            What::Decided { code, reason, .. } => format!("{code}: {reason}"),
            What::Step { text: step, outcome, note, reference, .. } => {
                let state = match outcome {
                    StepOutcome::Done => "done",
                    StepOutcome::NotNeeded => "not needed",
                };
                let parts = [Some(format!("{step}: {state}")), note.clone(), reference.clone()];
                parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
            }
            What::Closed { outcome, decision, debrief, lessons, policy_change, for_governors } => {
                let parts = [
                    Some(outcome.clone()),
                    decision.as_ref().map(Decision::in_words),
                    debrief.map(|day| format!("debrief: {}", Moment::Day(day).in_words())),
                    part("learnt", lessons.as_ref()),
                    part("changed", policy_change.as_ref()),
                    part("for governors", for_governors.as_ref()),
                ];
                parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
            }
            What::Reopened { reason } => reason.clone(),
        }
    }
}

fn part(name: &str, value: Option<&String>) -> Option<String> {
    value.map(|value| format!("{name}: {value}"))
}

impl Acted {
    fn text(&self) -> String {
        let parts = [
            Some(self.title.clone()),
            part("by", self.who.as_ref()),
            part("with", self.with.as_ref()),
            part("reference", self.reference.as_ref()),
            self.note.clone(),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }
}
