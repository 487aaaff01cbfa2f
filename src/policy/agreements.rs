//! What is signed, consented to or permitted.

use serde::Deserialize;

use super::reviews::Month;
use super::training::Often;

/// `agreements.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreements {
    /// Every agreement, in the policy's order.
    #[serde(default)]
    pub agreement: Vec<Agreement>,
}

/// One agreement, consent or permission.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Short name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Who signs, or to whom a permission is given.
    pub signed_by: Vec<String>,
    /// How often.
    pub every: Often,
    /// The month it belongs to.
    #[serde(default)]
    pub month: Option<Month>,
    /// What sort.
    pub kind: AgreementKind,
    /// Who permits, as an office of the policy.
    #[serde(default)]
    pub approved_by: Option<String>,
    /// Before what it is needed.
    #[serde(default)]
    pub before: Option<String>,
    /// Section or line.
    pub source: String,
    /// Oddities.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// What sort of agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgreementKind {
    /// An acceptable use agreement.
    Agreement,
    /// Consent to something about the person.
    Consent,
    /// Leave to do something.
    Permission,
}
