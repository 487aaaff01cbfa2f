//! Incidents: the record the DSL team keeps.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use super::concern::{Concern, Decision, Involved};
use super::moment::Moment;
use super::office::Office;
use super::reference::Reference;
use super::role::{Part, Role};
use super::word::words;

words! {
    /// Where an incident stands.
    IncidentStatus {
        /// Recorded, nothing done yet.
        Open = "open",
        /// Being worked on.
        InProgress = "in-progress",
        /// Waiting for another body.
        Waiting = "waiting",
        /// Closed.
        Closed = "closed",
    }
}

/// The record of one incident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incident {
    /// Its number.
    pub reference: Reference,
    /// Where it stands.
    pub status: IncidentStatus,
    /// When it was written down.
    pub recorded: DateTime<FixedOffset>,
    /// Who wrote it down.
    pub recorded_by: Recorder,
    /// The policy it is judged by.
    pub policy: PolicyVersion,
    /// The row of the policy's table; none when no row fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<RowTaken>,
    /// About whom.
    pub role: Role,
    /// When it happened.
    pub occurred: Moment,
    /// What was submitted, as corrected since.
    pub concern: Concern,
    /// The incidents it belongs with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Reference>,
    /// For whom it waits, while it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<Waiting>,
    /// How it ended; empty while it is open.
    #[serde(default, skip_serializing_if = "Closing::is_empty")]
    pub closing: Closing,
}

/// Who wrote an incident down.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorder {
    /// Name.
    pub name: String,
    /// Office held at the time.
    pub office: Office,
}

impl std::fmt::Debug for Recorder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.office.fmt(f)
    }
}

/// The policy in force on the day: a stored answer always names its version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyVersion {
    /// Short name of the pack.
    pub id: String,
    /// Version, in the policy's own terms.
    pub version: String,
}

/// The row as it stood when the incident was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowTaken {
    /// Short name.
    pub id: String,
    /// Title.
    pub title: String,
    /// Section or line of the policy.
    pub source: String,
}

/// For whom an incident waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// An office or agency.
    #[serde(rename = "for")]
    pub whom: String,
    /// When to ask again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

/// How an incident ended.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// Outcome.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// What was decided, and why; also why no referral was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// When the debrief was held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debrief: Option<NaiveDate>,
    /// What was learnt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lessons: Option<String>,
    /// What was changed in policy or teaching.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_change: Option<String>,
    /// What governors may read about it; it names nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_governors: Option<String>,
    /// Who closed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<Recorder>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_on: Option<NaiveDate>,
    /// Until when the record must be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_until: Option<NaiveDate>,
}

impl Closing {
    /// Whether nothing has been written yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Closing::default()
    }
}

// Outcomes and lessons are free text.
impl std::fmt::Debug for Closing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Closing").finish_non_exhaustive()
    }
}

impl Incident {
    /// The kind of incident in words.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.row.as_ref().map_or("No row of the policy's table", |row| &row.title)
    }

    /// The people whom it is about.
    pub fn subjects(&self) -> impl Iterator<Item = &Involved> {
        self.concern.people.iter().filter(|person| person.part == Part::Subject)
    }
}
