//! What `policy.toml` says: the policy itself, whom it names and who hears a concern, the areas of
//! risk, supervision by key stage, linked policies, and what must happen for every incident.

use chrono::NaiveDate;
use serde::Deserialize;

use super::day;
use crate::domain::clock::Within;
use crate::domain::retention::Retention;
use crate::domain::role::Role;
use crate::domain::word::words;

/// `policy.toml` as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PolicyFile {
    id: String,
    title: String,
    version: String,
    #[serde(default, deserialize_with = "day::optional")]
    in_force_from: Option<NaiveDate>,
    #[serde(default, deserialize_with = "day::optional")]
    in_force_to: Option<NaiveDate>,
    #[serde(default, deserialize_with = "day::optional")]
    review_due: Option<NaiveDate>,
    #[serde(default)]
    notes: Vec<String>,
    #[serde(default)]
    role: Vec<PolicyRole>,
    #[serde(default)]
    area: Vec<Area>,
    #[serde(default)]
    route: Vec<Route>,
    #[serde(default)]
    supervision: Vec<Supervision>,
    #[serde(default)]
    linked_policy: Vec<LinkedPolicy>,
    #[serde(default)]
    placeholder: Vec<Placeholder>,
    #[serde(default)]
    retention: Vec<Retention>,
    #[serde(default)]
    always: Vec<Always>,
}

impl PolicyFile {
    /// What every look-up needs, and the rest.
    pub(super) fn split(self) -> (About, Arrangements) {
        let PolicyFile { id, title, version, in_force_from, in_force_to, review_due, .. } = self;
        let PolicyFile { notes, role, area, route, supervision, .. } = self;
        let PolicyFile { linked_policy, placeholder, retention, always, .. } = self;
        let about =
            About { id, title, version, in_force_from, in_force_to, review_due, role, always };
        let arrangements =
            Arrangements { notes, area, route, supervision, linked_policy, placeholder, retention };
        (about, arrangements)
    }
}

/// What a policy says of itself, whom it names, and what must happen for every incident.
#[derive(Clone, Debug)]
pub struct About {
    /// Short name of the pack.
    pub id: String,
    /// Title of the policy.
    pub title: String,
    /// Which version, in the policy's own terms.
    pub version: String,
    /// First day in force, when the policy gives one.
    pub in_force_from: Option<NaiveDate>,
    /// Last day in force, when another version followed.
    pub in_force_to: Option<NaiveDate>,
    /// When the policy itself is due for review.
    pub review_due: Option<NaiveDate>,
    /// Whom the policy names.
    pub role: Vec<PolicyRole>,
    /// What must happen for every incident.
    pub always: Vec<Always>,
}

/// What else `policy.toml` arranges, which no look-up needs.
#[derive(Clone, Debug)]
pub struct Arrangements {
    /// Oddities of the policy, shown and never mended.
    pub notes: Vec<String>,
    /// The areas of risk it knows.
    pub area: Vec<Area>,
    /// Who hears a concern.
    pub route: Vec<Route>,
    /// How children are supervised, by key stage.
    pub supervision: Vec<Supervision>,
    /// The policies it is used together with.
    pub linked_policy: Vec<LinkedPolicy>,
    /// Parts of a template that were never filled in.
    pub placeholder: Vec<Placeholder>,
    /// How long each kind of record is kept.
    pub retention: Vec<Retention>,
}

impl Arrangements {
    /// How long one kind of record is kept, by its short name, if the pack says.
    #[must_use]
    pub fn retention(&self, id: &str) -> Option<&Retention> {
        self.retention.iter().find(|retention| retention.id == id)
    }
}

/// An office or body that the policy names.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyRole {
    /// Short name.
    pub id: String,
    /// The policy's title for it.
    pub title: String,
    /// Section or line.
    pub source: String,
    /// Who stands in, or hears a concern about this one.
    #[serde(default)]
    pub stands_in: Option<String>,
    /// Another office that the policy gives to the same person.
    #[serde(default)]
    pub also_held_by: Option<String>,
}

/// A part of the policy's template that was never filled in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placeholder {
    /// What stands there.
    pub text: String,
    /// Section or line.
    pub source: String,
}

/// An area of risk.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Short name.
    pub id: String,
    /// Title.
    pub title: String,
    /// Section or line.
    pub source: String,
    /// What falls under it.
    #[serde(default)]
    pub examples: Vec<String>,
}

/// Who hears a concern about somebody.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Short name.
    pub id: String,
    /// About whom the concern is.
    pub about: String,
    /// The offices that hear it; none where the policy names nobody.
    pub to: Vec<String>,
    /// Section or line.
    pub source: String,
    /// Oddities.
    #[serde(default)]
    pub note: Option<String>,
}

/// How children of some key stages are supervised.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supervision {
    /// Short name.
    pub id: String,
    /// At what.
    pub title: String,
    /// In which key stages.
    pub key_stages: Vec<KeyStage>,
    /// The rule.
    pub rule: String,
    /// Section or line.
    pub source: String,
    /// Gaps and oddities.
    #[serde(default)]
    pub notes: Vec<String>,
}

words! {
    /// A key stage, from the youngest children to the oldest.
    KeyStage {
        /// Nursery and reception.
        EarlyYears = "early-years",
        /// Years 1 and 2.
        One = "key-stage-1",
        /// Years 3 to 6.
        Two = "key-stage-2",
        /// Years 7 to 9.
        Three = "key-stage-3",
        /// Years 10 and 11.
        Four = "key-stage-4",
        /// Years 12 and 13.
        Post16 = "post-16",
    }
}

impl KeyStage {
    /// As people say it.
    #[must_use]
    pub fn in_words(self) -> &'static str {
        match self {
            KeyStage::EarlyYears => "early years",
            KeyStage::One => "Key Stage 1",
            KeyStage::Two => "Key Stage 2",
            KeyStage::Three => "Key Stage 3",
            KeyStage::Four => "Key Stage 4",
            KeyStage::Post16 => "post-16",
        }
    }
}

/// A policy that is used together with this one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkedPolicy {
    /// Short name, a choice of the register of linked policies.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Section or line.
    pub source: String,
    /// Oddities.
    #[serde(default)]
    pub note: Option<String>,
}

/// A duty that comes with every incident about somebody in one of its roles.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Always {
    /// Short name.
    pub id: String,
    /// What must happen.
    pub title: String,
    /// Section or line.
    pub source: String,
    /// For incidents about whom.
    pub roles: Vec<Role>,
    /// The policy says at once.
    #[serde(default)]
    pub immediate: bool,
    /// How long it may take, where the source says. With `immediate`: begun at once, and done by
    /// then.
    #[serde(default)]
    pub within: Option<Within>,
    /// On what condition.
    #[serde(default)]
    pub when: Option<String>,
}
