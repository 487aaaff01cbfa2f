//! The JSON that other programs may rely on. Fields are only ever added; a change that would
//! break a reader raises [`SCHEMA`].

use serde::Serialize;

use crate::domain::action::Action;
use crate::domain::case::Case;
use crate::domain::due::DueItem;
use crate::domain::entry::What;
use crate::domain::episode::{EpisodeState, Urgency};
use crate::domain::incident::IncidentStatus;
use crate::domain::role::Role;
use crate::policy::acceptable_use::Permission;
use crate::policy::coverage::{Coverage, Covered};
use crate::policy::duties::{DutyKind, Record};
use crate::policy::lint::Finding;

/// The version of every contract.
pub const SCHEMA: u32 = 1;

/// `osafe sanction --format json`.
#[derive(Debug, Serialize)]
pub struct SanctionAnswer {
    /// Version of this shape.
    pub schema: u32,
    /// Short name of the policy pack.
    pub policy: String,
    /// Version of the policy.
    pub policy_version: String,
    /// About whom.
    pub role: Role,
    /// The rows: best match first, or all in the policy's order.
    pub incidents: Vec<SanctionRow>,
}

/// One row of the policy's table.
#[derive(Debug, Serialize)]
pub struct SanctionRow {
    /// Short name.
    pub id: String,
    /// Kind of incident.
    pub title: String,
    /// Section or line of the policy.
    pub source: String,
    /// The marks.
    pub actions: Vec<SanctionAction>,
    /// What the policy wants for every incident.
    pub always: Vec<AlwaysDuty>,
    /// The policy's own oddities.
    pub notes: Vec<String>,
}

/// One mark.
#[derive(Debug, Serialize)]
pub struct SanctionAction {
    /// Short name.
    pub id: String,
    /// What it means.
    pub title: String,
    /// The policy says at once.
    pub immediate: bool,
}

/// One always-duty.
#[derive(Debug, Serialize)]
pub struct AlwaysDuty {
    /// What must happen.
    pub title: String,
    /// Section or line of the policy.
    pub source: String,
    /// On what condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// The policy says at once.
    pub immediate: bool,
}

/// `osafe incident act|waive|require|amend|close --format json`: how the incident stands now.
#[derive(Debug, Serialize)]
pub struct CaseAnswer {
    /// Version of this shape.
    pub schema: u32,
    /// Its number.
    pub reference: String,
    /// Where it stands.
    pub status: IncidentStatus,
    /// The actions still to be done.
    pub open: Vec<CaseAction>,
}

/// One open action.
#[derive(Debug, Serialize)]
pub struct CaseAction {
    /// Short name.
    pub id: String,
    /// What has to be done.
    pub title: String,
    /// The policy says at once.
    pub immediate: bool,
    /// By when, where there is a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<chrono::NaiveDate>,
}

impl From<&Action> for CaseAction {
    fn from(action: &Action) -> CaseAction {
        CaseAction {
            id: action.id.clone(),
            title: action.title.clone(),
            immediate: action.immediate,
            due: action.due,
        }
    }
}

/// `osafe allowed --format json`.
#[derive(Debug, Serialize)]
pub struct AllowedAnswer {
    /// Version of this shape.
    pub schema: u32,
    /// Short name of the policy pack.
    pub policy: String,
    /// To whom.
    pub role: Role,
    /// Best match first, or everything in the policy's order.
    pub items: Vec<AllowedItem>,
    /// Oddities of the tables as a whole.
    pub notes: Vec<String>,
}

/// One technology or use.
#[derive(Debug, Serialize)]
pub struct AllowedItem {
    /// Short name.
    pub id: String,
    /// What.
    pub title: String,
    /// The policy's answer; the stricter where table and prose differ.
    pub answer: Permission,
    /// Section or line of the policy.
    pub source: String,
    /// Both texts where they differ, and oddities.
    pub notes: Vec<String>,
}

/// `osafe policy check --format json`.
#[derive(Debug, Serialize)]
pub struct CheckAnswer {
    /// Version of this shape.
    pub schema: u32,
    /// Short name of the policy pack.
    pub policy: String,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// `osafe policy coverage --format json`.
#[derive(Debug, Serialize)]
pub struct CoverageAnswer {
    /// Version of this shape.
    pub schema: u32,
    /// Short name of the policy pack.
    pub policy: String,
    /// Every duty asked for, in the policy's order.
    pub duties: Vec<CoverageItem>,
}

/// One duty.
#[derive(Debug, Serialize)]
pub struct CoverageItem {
    /// Short name.
    pub id: String,
    /// What is done or kept.
    pub title: String,
    /// What sort of duty.
    pub kind: DutyKind,
    /// Section or line of the policy.
    pub source: String,
    /// The kind of record that proves it.
    pub evidence: Record,
    /// How it stands.
    pub status: Coverage,
    /// When it was last done.
    pub last: Option<chrono::NaiveDate>,
}

impl From<&Covered<'_>> for CoverageItem {
    fn from(covered: &Covered<'_>) -> CoverageItem {
        let duty = covered.duty;
        CoverageItem {
            id: duty.id.clone(),
            title: duty.title.clone(),
            kind: duty.kind,
            source: duty.source.clone(),
            evidence: duty.record,
            status: covered.status,
            last: covered.last,
        }
    }
}

/// `osafe log --json -`.
#[derive(Debug, Serialize)]
pub struct LogAnswer {
    /// Version of this shape.
    pub schema: u32,
    /// The incident's number.
    pub reference: String,
    /// The row of the policy's table it was judged by; none when no row fits.
    pub row: Option<LogRow>,
    /// What must happen, most urgent first.
    pub actions: Vec<LogAction>,
    /// What osafe points out and a person decides; left out when there is nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suggestions: Vec<LogSuggestion>,
    /// The receipt, when the concern was sealed; `reference` is the same then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt: Option<String>,
    /// Who can read it, when it was sealed: names with their offices.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sealed_to: Vec<String>,
}

/// One thing pointed out.
#[derive(Debug, Serialize)]
pub struct LogSuggestion {
    /// Stable short name of the rule.
    pub code: String,
    /// What to consider.
    pub title: String,
    /// On what grounds.
    pub why: String,
    /// Section or line of the policy, or the guidance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Which incidents it rests on.
    pub references: Vec<String>,
}

impl LogSuggestion {
    /// The undecided suggestions of a case.
    #[must_use]
    pub fn of(case: &Case) -> Vec<LogSuggestion> {
        let suggestion = |what: &What| match what {
            What::Suggested { code, title, why, source, references } => Some(LogSuggestion {
                code: code.clone(),
                title: title.clone(),
                why: why.clone(),
                source: source.clone(),
                references: references.iter().map(ToString::to_string).collect(),
            }),
            _ => None,
        };
        case.undecided().filter_map(suggestion).collect()
    }
}

/// The row of the policy's table.
#[derive(Debug, Serialize)]
pub struct LogRow {
    /// Short name.
    pub id: String,
    /// Kind of incident.
    pub title: String,
}

/// One required action of a new incident.
#[derive(Debug, Serialize)]
pub struct LogAction {
    /// Short name.
    pub id: String,
    /// What must happen.
    pub title: String,
    /// The policy says at once.
    pub immediate: bool,
    /// On what condition, when the policy gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
}

impl From<&Action> for LogAction {
    fn from(action: &Action) -> LogAction {
        let Action { id, title, immediate, when, .. } = action.clone();
        LogAction { id, title, immediate, when }
    }
}

/// `osafe due --format json`.
#[derive(Debug, Serialize)]
pub struct DueAnswer {
    /// Version of this shape.
    pub schema: u32,
    /// The day asked about.
    pub today: chrono::NaiveDate,
    /// Earliest first.
    pub items: Vec<DueItem>,
    /// The reviews that the policy wants regularly, and for which nobody has set an interval.
    pub undated: Vec<String>,
}

/// `osafe triage --format json`.
#[derive(Debug, Serialize)]
pub struct TriageAnswer {
    /// Version of this shape.
    pub schema: u32,
    /// In rank order.
    pub episodes: Vec<TriageEpisode>,
}

/// One episode.
#[derive(Debug, Serialize)]
pub struct TriageEpisode {
    /// Its number.
    pub id: String,
    /// Whose it is, as the school writes the name; none where nobody has said.
    pub person: Option<String>,
    /// The name in the log: who was signed in, else the device or its address.
    pub username: String,
    /// Its first event, ISO 8601.
    pub start: String,
    /// Its last event, ISO 8601.
    pub end: String,
    /// The ids of its harms, worst first.
    pub harms: Vec<String>,
    /// How soon it has to be looked at.
    pub urgency: Urgency,
    /// What has become of it.
    pub state: EpisodeState,
    /// Why it stands where it stands.
    pub reason: String,
    /// How many events.
    pub events: u32,
}

/// `osafe triage raise --format json`.
#[derive(Debug, Serialize)]
pub struct RaisedAnswer {
    /// Version of this shape.
    pub schema: u32,
    /// The episode.
    pub episode: String,
    /// The incident, or the receipt of the sealed concern.
    pub reference: String,
    /// It was raised before.
    pub before: bool,
}

/// `osafe import-filter-log --format json`.
#[derive(Debug, Serialize)]
pub struct ImportAnswer {
    /// Version of this shape.
    pub schema: u32,
    /// Each file, in the order given.
    pub files: Vec<ImportedFile>,
    /// The numbers of the urgent episodes that it brought or made longer.
    pub urgent: Vec<String>,
}

/// One imported file. `read = imported + duplicate + ignored + rejected`, always.
#[derive(Clone, Debug, Serialize, serde::Deserialize)]
pub struct ImportedFile {
    /// The file as it was named.
    pub file: String,
    /// Which layout it has.
    pub layout: String,
    /// How its characters are written.
    pub encoding: String,
    /// Where its times come from.
    pub time_zone: String,
    /// Rows that were read.
    pub read: u64,
    /// Rows that are new.
    pub imported: u64,
    /// Rows that were there already.
    pub duplicate: u64,
    /// Rows that say nothing about anybody's browsing.
    pub ignored: u64,
    /// Rows that could not be read.
    pub rejected: u64,
    /// Which, and why.
    pub rejects: Vec<Reject>,
    /// Time of the first event, ISO 8601.
    pub first: Option<String>,
    /// Time of the last event, ISO 8601.
    pub last: Option<String>,
    /// Events of the file that the filter blocked.
    pub blocked: u64,
    /// Events of the file that deserve a look, whatever the filter did.
    pub flagged: u64,
    /// Category words that no map knows.
    pub unknown_categories: Vec<String>,
    /// Action words that the layout does not know.
    pub unknown_actions: Vec<String>,
    /// What else a person should know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// `osafe people import --format json`. `read = added + changed + unchanged + rejected`, always.
#[derive(Debug, Serialize)]
pub struct PeopleImportAnswer {
    /// Version of this shape.
    pub schema: u32,
    /// Rows that were read.
    pub read: usize,
    /// People who are new on the roll.
    pub added: usize,
    /// People of whom something is new.
    pub changed: usize,
    /// People who are as the roll has them.
    pub unchanged: usize,
    /// People of an earlier list who are not in this one, and are taken to have left.
    pub left: usize,
    /// Rows that could not be taken.
    pub rejected: usize,
    /// Which, and why.
    pub rejects: Vec<Reject>,
}

/// `osafe training import --format json`. `read = added + unchanged + rejected`, always.
#[derive(Debug, Default, Serialize)]
pub struct TrainingImportAnswer {
    /// Version of this shape.
    pub schema: u32,
    /// Rows that were read.
    pub read: usize,
    /// Training that is new.
    pub added: usize,
    /// Training that was written down already.
    pub unchanged: usize,
    /// Rows that could not be taken.
    pub rejected: usize,
    /// Which, and why.
    pub rejects: Vec<Reject>,
}

/// A row that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Reject {
    /// Line of the file, counted from one.
    pub line: u64,
    /// Why, in a few words.
    pub reason: String,
}
