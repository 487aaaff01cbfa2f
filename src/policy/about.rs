//! What `policy.toml` says: the policy itself, whom it names, the areas of risk, and what must
//! happen for every incident.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::clock::Within;
use crate::domain::retention::Retention;
use crate::domain::role::Role;

/// `policy.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Short name of the pack.
    pub id: String,
    /// Title of the policy.
    pub title: String,
    /// Which version, in the policy's own terms.
    pub version: String,
    /// First day in force, when the policy gives one.
    #[serde(default)]
    pub in_force_from: Option<NaiveDate>,
    /// Last day in force, when another version followed.
    #[serde(default)]
    pub in_force_to: Option<NaiveDate>,
    /// When the policy itself is due for review.
    #[serde(default)]
    pub review_due: Option<NaiveDate>,
    /// Oddities of the policy, shown and never mended.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Whom the policy names.
    #[serde(default)]
    pub role: Vec<PolicyRole>,
    /// The areas of risk it knows.
    #[serde(default)]
    pub area: Vec<Area>,
    /// Parts of a template that were never filled in.
    #[serde(default)]
    pub placeholder: Vec<Placeholder>,
    /// How long each kind of record is kept.
    #[serde(default)]
    pub retention: Vec<Retention>,
    /// What must happen for every incident.
    #[serde(default)]
    pub always: Vec<Always>,
}

impl About {
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
