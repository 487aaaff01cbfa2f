//! The training that the policy asks for.

use serde::Deserialize;

/// `training.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingPlan {
    /// Every training, in the policy's order.
    #[serde(default)]
    pub training: Vec<Training>,
}

/// One training.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// Short name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// For whom.
    pub who: Vec<String>,
    /// How often.
    pub every: Often,
    /// Within how many days of starting, where the policy gives a limit.
    #[serde(default)]
    pub within_days: Option<u32>,
    /// What it covers.
    #[serde(default)]
    pub contents: Vec<String>,
    /// Section or line.
    pub source: String,
    /// Oddities.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// How often something is done or signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Often {
    /// Once.
    Once,
    /// Each time it comes up.
    EachTime,
    /// Until it is withdrawn.
    UntilWithdrawn,
    /// The policy says "regularly".
    Regularly,
    /// Every week.
    Week,
    /// Every month.
    Month,
    /// Every half-term.
    HalfTerm,
    /// Every term.
    Term,
    /// Every academic year.
    AcademicYear,
    /// Every year.
    Year,
}

impl Often {
    /// As people say it.
    #[must_use]
    pub fn in_words(self) -> &'static str {
        match self {
            Often::Once => "once",
            Often::EachTime => "each time",
            Often::UntilWithdrawn => "until it is withdrawn",
            Often::Regularly => "regularly",
            Often::Week => "every week",
            Often::Month => "every month",
            Often::HalfTerm => "every half-term",
            Often::Term => "every term",
            Often::AcademicYear => "every academic year",
            Often::Year => "every year",
        }
    }
}
