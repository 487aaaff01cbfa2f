//! Duties: every thing the policy says the school does or keeps, and the record that proves it.

use serde::Deserialize;

use crate::domain::proof::{Proof, Proofs};
use crate::domain::word::words;

/// `duties.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duties {
    /// Every duty, in the policy's order.
    #[serde(default)]
    pub duty: Vec<Duty>,
}

/// One duty.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Short name.
    pub id: String,
    /// What is done or kept.
    pub title: String,
    /// What sort of duty.
    pub kind: DutyKind,
    /// The heading of the policy it stands under.
    pub section: String,
    /// Whose it is, as an office of the policy.
    pub who: String,
    /// When, where the policy says.
    #[serde(default)]
    pub when: Option<String>,
    /// The policy says at once.
    #[serde(default)]
    pub immediate: bool,
    /// The record that proves it.
    pub record: Record,
    /// The review, training, agreement or register that satisfies it; for incidents and actions
    /// the [`Proofs`], or nothing where only a person can say.
    #[serde(default)]
    pub evidence: Option<String>,
    /// Section or line.
    pub source: String,
    /// An oddity, or why it is standing or by hand.
    #[serde(default)]
    pub note: Option<String>,
}

impl Duty {
    /// The records of casework that prove it, each for itself; none for other kinds of record.
    #[must_use]
    pub fn proofs(&self) -> Vec<Proof> {
        let casework = matches!(self.record, Record::Incident | Record::Action);
        let proofs = self.evidence.as_ref().filter(|_| casework);
        let proofs: Option<Proofs> = proofs.and_then(|text| text.parse().ok());
        proofs.unwrap_or_default().0.into_iter().flatten().collect()
    }
}

words! {
    /// What sort of duty.
    DutyKind {
        /// A record is kept.
        Register = "register",
        /// Something is looked at again.
        Review = "review",
        /// Something is done by a time.
        Deadline = "deadline",
        /// Somebody is told.
        Notify = "notify",
        /// Somebody permits.
        Approval = "approval",
        /// A report is made.
        Report = "report",
        /// Somebody signs.
        Signature = "signature",
        /// Somebody is trained.
        Training = "training",
        /// A risk is assessed.
        RiskAssessment = "risk-assessment",
        /// A rule that holds.
        Rule = "rule",
        /// Steps are followed.
        Procedure = "procedure",
    }
}

words! {
    /// The kind of record that proves a duty.
    Record {
        /// An incident.
        Incident = "incident",
        /// An action about an incident.
        Action = "action",
        /// A review done.
        Review = "review",
        /// A test that filtering works.
        FilteringCheck = "filtering-check",
        /// A filter's log or report received.
        FilterReport = "filter-report",
        /// Training.
        Training = "training",
        /// A signature, consent or permission.
        Agreement = "agreement",
        /// A register of the school's.
        Register = "register",
        /// Who holds which office.
        People = "people",
        /// The policy itself.
        Policy = "policy",
        /// A rule that leaves no record.
        Standing = "standing",
        /// Nothing the program could record.
        ByHand = "by-hand",
    }
}
