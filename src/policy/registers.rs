//! Every other record that the policy keeps: its fields, who approves, in which vault.

use serde::Deserialize;

use crate::domain::word::words;

/// `registers.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registers {
    /// Every register, in the policy's order.
    #[serde(default)]
    pub register: Vec<Register>,
}

/// One register.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// Short name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// In which vault its entries lie.
    pub vault: RegisterVault,
    /// Who approves an entry, as an office of the policy.
    #[serde(default)]
    pub approved_by: Option<String>,
    /// Who may approve one too.
    #[serde(default)]
    pub also_approved_by: Vec<String>,
    /// The book of `osafe filter` that keeps it, as a duty would name a record of it.
    #[serde(default)]
    pub book: Option<String>,
    /// How long an entry is valid, where the policy says.
    #[serde(default)]
    pub valid: Option<String>,
    /// How long it is kept, where the policy says.
    #[serde(default)]
    pub keep: Option<String>,
    /// Section or line.
    pub source: String,
    /// Oddities.
    #[serde(default)]
    pub notes: Vec<String>,
    /// What an entry holds.
    #[serde(default)]
    pub field: Vec<RegisterField>,
}

impl Register {
    /// The offices that approve an entry, the policy's own first.
    #[must_use]
    pub fn approvers(&self) -> Vec<String> {
        self.approved_by.iter().chain(&self.also_approved_by).cloned().collect()
    }
}

/// One field of an entry.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterField {
    /// Short name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: FieldKind,
    /// The words to choose from.
    #[serde(default)]
    pub choices: Vec<String>,
    /// Whether it must be filled in.
    #[serde(default)]
    pub required: bool,
}

words! {
    /// The vault of a register.
    RegisterVault {
        /// The DSL team only.
        Casework = "casework",
        /// Technician and DSL team.
        Operations = "operations",
    }
}

words! {
    /// What a field holds.
    FieldKind {
        /// A line of text.
        Text = "text",
        /// Prose.
        Narrative = "narrative",
        /// A day.
        Date = "date",
        /// A day and a time.
        Time = "time",
        /// Yes or no.
        YesNo = "yes-no",
        /// One of its choices.
        Choice = "choice",
        /// A person.
        Person = "person",
        /// A number.
        Number = "number",
    }
}
