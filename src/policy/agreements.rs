//! What is signed, consented to or permitted.

use serde::Deserialize;

use super::reviews::Month;
use super::training::Often;
pub use crate::domain::agreement::{AgreementKind, Asked, Lasts, Party};

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
    pub signed_by: Vec<Party>,
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

impl From<&Agreement> for Asked {
    fn from(agreement: &Agreement) -> Asked {
        let month = agreement.month.map(|month| month as u32);
        Asked {
            id: agreement.id.clone(),
            title: agreement.title.clone(),
            kind: agreement.kind,
            parties: agreement.signed_by.clone(),
            lasts: match agreement.every {
                // "Regularly" gives no day on which it would have to be signed again.
                Often::Once | Often::Regularly => Lasts::Always,
                Often::EachTime | Often::WhenNeeded => Lasts::EachTime,
                Often::UntilWithdrawn => Lasts::UntilWithdrawn,
                Often::AcademicYear => Lasts::AcademicYear(month),
                // Shorter ones are refused when the pack is read.
                Often::Year | Often::Week | Often::Month | Often::HalfTerm | Often::Term => {
                    Lasts::Year
                }
            },
            approved_by: agreement.approved_by.clone(),
            source: agreement.source.clone(),
        }
    }
}
