//! The training that the policy asks for.

use serde::Deserialize;

use super::duties::{Duties, Record};
use super::{Policy, PolicyError};
use crate::domain::review::Every;
use crate::domain::training::{self, Wanted};

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
    /// As required: when somebody needs it, and of nobody by the calendar.
    WhenNeeded,
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

impl Policy {
    /// The training the policy asks for, each with the office that has to see to it.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn wanted_training(&self) -> Result<Vec<Wanted>, PolicyError> {
        let duties: Duties = self.part("duties.toml", |_, _| Ok(()))?;
        let owner = |id: &str| {
            let about = |duty: &&super::duties::Duty| {
                duty.record == Record::Training && duty.evidence.as_deref() == Some(id)
            };
            duties
                .duty
                .iter()
                .find(about)
                .map_or(self.training_owner(), |duty| &duty.who)
                .to_owned()
        };
        let wanted = |training: Training| Wanted {
            owner: owner(&training.id),
            often: training.every.into(),
            id: training.id,
            title: training.title,
            who: training.who,
            within_days: training.within_days,
            contents: training.contents,
            source: training.source,
        };
        Ok(self.training()?.training.into_iter().map(wanted).collect())
    }

    /// Who organises training where the policy names nobody.
    #[must_use]
    pub fn training_owner(&self) -> &'static str {
        let leader = "online-safety-leader";
        if self.about.role.iter().any(|role| role.id == leader) { leader } else { "dsl" }
    }
}

impl From<Often> for training::Often {
    fn from(often: Often) -> training::Often {
        let every = match often {
            Often::Once => return training::Often::Once,
            Often::WhenNeeded => return training::Often::WhenNeeded,
            Often::EachTime | Often::UntilWithdrawn | Often::Regularly => {
                return training::Often::Regularly;
            }
            Often::Week => Every::Week,
            Often::Month => Every::Month,
            Often::HalfTerm => Every::HalfTerm,
            Often::Term => Every::Term,
            Often::AcademicYear => Every::AcademicYear,
            Often::Year => Every::Year,
        };
        training::Often::Every(every)
    }
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
            Often::WhenNeeded => "when needed",
            Often::Week => "every week",
            Often::Month => "every month",
            Often::HalfTerm => "every half-term",
            Often::Term => "every term",
            Often::AcademicYear => "every academic year",
            Often::Year => "every year",
        }
    }
}
