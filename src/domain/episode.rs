//! An episode: a run of one person's events that are worth a look, close together in time, shown
//! as one thing to decide about.

mod gather;
mod number;
mod weigh;

#[cfg(test)]
mod tests;

use std::fmt;

use chrono::{DateTime, FixedOffset, Utc};
use serde::{Deserialize, Serialize};

use super::filter_event::Who;
use super::incident::Recorder;
use super::word::{Word, words};

pub use gather::{Known, Run, gather};
pub use number::EpisodeNumber;
pub use weigh::{About, Looked, Weighed, weigh};

words! {
    /// How soon somebody has to look at an episode.
    Urgency {
        /// Today: somebody may be at risk.
        Urgent = "urgent",
        /// Within a day or two.
        High = "high",
        /// At the weekly look.
        Medium = "medium",
        /// Below the line: not shown unless all are asked for.
        Low = "low",
    }
}

words! {
    /// What has become of an episode.
    EpisodeState {
        /// Nobody has decided yet.
        ToDecide = "to-decide",
        /// Nothing to do yet, and what the person does next is looked at more closely.
        Watching = "watching",
        /// Nothing to do, with a reason.
        Dismissed = "dismissed",
        /// It became an incident.
        Raised = "raised",
    }
}

/// An episode as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Episode {
    /// Its number; never given twice.
    pub id: EpisodeNumber,
    /// Whom the log names.
    pub who: Who,
    /// Its first event.
    pub start: DateTime<Utc>,
    /// Its last event.
    pub end: DateTime<Utc>,
    /// The ids of its harms, worst first.
    pub harms: Vec<String>,
    /// How soon it has to be looked at.
    pub urgency: Urgency,
    /// Its place among those of the same urgency: more goes first.
    pub weight: u32,
    /// Why it stands where it stands, in one sentence.
    pub reason: String,
    /// How many events; none when all of them are hidden by ignore rules.
    pub events: u32,
    /// What has become of it.
    pub state: EpisodeState,
}

/// What somebody decided about an episode; only ever added.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// About which episode.
    pub episode: EpisodeNumber,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who.
    pub by: Recorder,
    /// What it has become.
    pub state: EpisodeState,
    /// How urgent it was then: one that grows worse is to be decided again.
    pub urgency: Urgency,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The incident it became, or the receipt of the sealed concern.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident: Option<String>,
}

/// What is known of an episode before it has its number.
#[derive(Clone)]
pub struct Draft {
    /// Its number, when it has one.
    pub known: Option<EpisodeNumber>,
    /// Whom the log names.
    pub who: Who,
    /// Its first event.
    pub start: DateTime<Utc>,
    /// Its last event.
    pub end: DateTime<Utc>,
    /// How many events.
    pub events: u32,
    /// What they come to; nothing new when all of them are hidden.
    pub weighed: Weighed,
}

impl Draft {
    /// The episode with its number and what was decided about it.
    #[must_use]
    pub fn numbered(self, id: EpisodeNumber, decisions: &[Decision]) -> Episode {
        let Draft { who, start, end, events, weighed, .. } = self;
        let Weighed { harms, urgency, weight, reason } = weighed;
        let state = state(decisions, urgency);
        Episode { id, who, start, end, harms, urgency, weight, reason, events, state }
    }
}

// Names and searches never reach a log or a panic message.
impl fmt::Debug for Episode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Episode").field("id", &self.id).finish_non_exhaustive()
    }
}

impl fmt::Debug for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decision").field("episode", &self.episode).finish_non_exhaustive()
    }
}

impl Episode {
    /// Whether it waits for somebody to decide, and is not below the line.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.state == EpisodeState::ToDecide && self.is_above_the_line()
    }

    /// Whether a list shows it without being asked for all.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        let open = matches!(self.state, EpisodeState::ToDecide | EpisodeState::Watching);
        open && self.is_above_the_line()
    }

    fn is_above_the_line(&self) -> bool {
        self.urgency != Urgency::Low && self.events > 0
    }
}

/// What has become of an episode after these decisions, oldest first. What was dismissed, watched
/// or below the line before it grew worse is to be decided again; what was raised stays raised.
#[must_use]
pub fn state(decisions: &[Decision], urgency: Urgency) -> EpisodeState {
    match decisions.last() {
        None => EpisodeState::ToDecide,
        Some(last) if last.state == EpisodeState::Raised => EpisodeState::Raised,
        Some(last) if place(urgency) < place(last.urgency) => EpisodeState::ToDecide,
        Some(last) => last.state,
    }
}

fn place(urgency: Urgency) -> Option<usize> {
    Urgency::ALL.iter().position(|one| *one == urgency)
}

/// Puts episodes in the order in which they are to be looked at: the most urgent first, then by
/// weight, then the latest.
pub fn rank(episodes: &mut [Episode]) {
    episodes.sort_by(|a, b| {
        let order = place(a.urgency).cmp(&place(b.urgency)).then(b.weight.cmp(&a.weight));
        order.then(b.start.cmp(&a.start)).then(a.id.cmp(&b.id))
    });
}
