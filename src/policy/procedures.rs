//! Procedures: the ordered steps for one kind of concern.

use serde::Deserialize;

use super::lookup::entry;
use crate::domain::role::Role;

/// `procedures.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedures {
    /// Every procedure, in the policy's order.
    #[serde(default)]
    pub procedure: Vec<Procedure>,
}

/// The steps for one kind of concern.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Short name.
    pub id: String,
    /// What it is for.
    pub title: String,
    /// Section or line.
    pub source: String,
    /// Everyday words for it.
    #[serde(default)]
    pub words: Vec<String>,
    /// About whom.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// What to read before anything else.
    #[serde(default)]
    pub first: Vec<String>,
    /// Where that comes from, when not from the policy.
    #[serde(default)]
    pub first_source: Option<String>,
    /// Whether files may ever be attached to such a case.
    #[serde(default)]
    pub attachments: Attachments,
    /// Gaps and oddities.
    #[serde(default)]
    pub notes: Vec<String>,
    /// The steps, in order.
    #[serde(default)]
    pub step: Vec<Step>,
}

/// Whether files may be attached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Attachments {
    /// They may.
    #[default]
    Allowed,
    /// Never: the file itself would be a crime to hold.
    Refused,
}

/// One step.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What to do.
    pub text: String,
    /// Section or line.
    pub source: String,
    /// Who, as an office of the policy.
    #[serde(default)]
    pub who: Option<String>,
    /// The policy says at once.
    #[serde(default)]
    pub immediate: bool,
    /// On what condition.
    #[serde(default)]
    pub when: Option<String>,
    /// What must be written down.
    #[serde(default)]
    pub records: Vec<String>,
}

entry!(Procedure, title);
