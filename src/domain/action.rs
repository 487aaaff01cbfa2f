//! Actions: the steps the policy demands about an incident.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::clock::Within;
use super::word::words;

words! {
    /// How far an action is.
    ActionStatus {
        /// Still to be done.
        Open = "open",
        /// Done.
        Done = "done",
        /// Left out, with a reason.
        Waived = "waived",
    }
}

words! {
    /// Why an action is required.
    Origin {
        /// A mark in the row of the sanction grid, or what the policy's sections say of that kind.
        Mark = "mark",
        /// A duty the policy has for every incident.
        Always = "always",
        /// Somebody who works on the incident asked for it.
        Person = "person",
    }
}

/// One required step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Action {
    /// Short name, unique within the incident.
    pub id: String,
    /// What has to be done.
    pub title: String,
    /// The policy says at once.
    pub immediate: bool,
    /// On what condition, when the policy gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// Section or line of the policy.
    pub source: String,
    /// Mark or always-duty.
    pub origin: Origin,
    /// How far it is.
    pub status: ActionStatus,
    /// By when, where the policy gives a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// When it was done or left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<NaiveDate>,
    /// How long it may take, where the policy or guidance says; what is wanted at once has
    /// [`Within::Immediately`] unless a later end is given with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Within>,
    /// A consequence for the person, not a step to protect or inform anybody.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sanction: bool,
}

impl Action {
    /// An action to be done, in any case and without a time.
    #[must_use]
    pub fn open(id: &str, title: &str, source: &str, origin: Origin) -> Action {
        Action {
            id: id.to_owned(),
            title: title.to_owned(),
            immediate: false,
            when: None,
            source: source.to_owned(),
            origin,
            status: ActionStatus::Open,
            due: None,
            settled: None,
            within: None,
            sanction: false,
        }
    }
}

/// What must happen now comes first: immediate, then unconditional, then the rest, each in the
/// policy's order.
#[must_use]
pub fn most_urgent_first(mut actions: Vec<Action>) -> Vec<Action> {
    actions.sort_by_key(|action| (!action.immediate, action.when.is_some()));
    actions
}
