//! A concern on its way to those who may read it.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::case::{Case, CaseFault, Writing};
use super::concern::{Concern, Involved};
use super::entry::What;
use super::incident::IncidentStatus;
use super::office::Office;
use super::person::folded;
use super::receipt::Receipt;
use super::reference::Series;
use super::word::words;

/// The version of what is sealed.
pub const SCHEMA: u32 = 1;

words! {
    /// For whom a concern is, by the vault it belongs to.
    Addressee {
        /// The DSL team.
        Casework = "casework",
        /// Those who hold what is recorded about staff.
        Staff = "staff",
        /// The chair of governors.
        Head = "head",
    }
}

impl From<Series> for Addressee {
    fn from(series: Series) -> Addressee {
        match series {
            Series::Casework => Addressee::Casework,
            Series::Staff => Addressee::Staff,
            Series::Head => Addressee::Head,
        }
    }
}

impl From<Addressee> for Series {
    fn from(addressee: Addressee) -> Series {
        match addressee {
            Addressee::Casework => Series::Casework,
            Addressee::Staff => Series::Staff,
            Addressee::Head => Series::Head,
        }
    }
}

/// What is inside a sealed file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Submission {
    /// Version of this shape.
    pub schema: u32,
    /// The school it is for, by the identifier in its members list.
    pub school: String,
    /// The vault it belongs to.
    pub vault: Addressee,
    /// Random identifier: the same submission is never taken twice.
    pub id: String,
    /// The number of the members list it was sealed by.
    pub list: u32,
    /// When it was written, by the sender's clock.
    pub written: DateTime<FixedOffset>,
    /// From whom, as they say themselves.
    pub from: Sender,
    /// The concern.
    pub concern: Concern,
}

/// Who sent it, as they say: nothing proves it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// Name.
    pub name: String,
    /// Office on their card, if they have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<Office>,
}

// Names and narratives never reach a log or a panic message.
impl std::fmt::Debug for Submission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Submission").field("vault", &self.vault).finish_non_exhaustive()
    }
}

words! {
    /// What became of a sealed concern.
    ConcernState {
        /// It was made an incident.
        Accepted = "accepted",
        /// It was added to an incident.
        Joined = "joined",
        /// It was set aside with a reason.
        SetAside = "set-aside",
    }
}

impl Submission {
    /// The concern as it is recorded: whoever sent it reported it, unless it says who did. Which
    /// people of the case records they are is for who accepts it to say.
    #[must_use]
    pub fn recorded(&self) -> Concern {
        let from = Some(self.from.name.clone()).filter(|name| !name.trim().is_empty());
        let mut concern = self.concern.clone();
        concern.reported_by = concern.reported_by.or(from);
        concern.people.iter_mut().for_each(|person| person.person = None);
        concern
    }

    /// Adds it to a case: its words as an entry, and everybody who is not there yet.
    ///
    /// # Errors
    /// [`CaseFault::Closed`].
    pub fn join(
        &self,
        receipt: &Receipt,
        case: &mut Case,
        writing: &Writing,
    ) -> Result<(), CaseFault> {
        if case.incident.status == IncidentStatus::Closed {
            return Err(CaseFault::Closed(case.incident.reference));
        }
        let there = |involved: &Involved, case: &Case| {
            let same = |known: &Involved| {
                folded(&known.name) == folded(&involved.name) && known.part == involved.part
            };
            case.incident.concern.people.iter().any(same)
        };
        for involved in &self.concern.people {
            if !there(involved, case) {
                case.incident.concern.people.push(Involved { person: None, ..involved.clone() });
            }
        }
        case.enter(writing, What::Joined { receipt: receipt.to_string(), text: self.text() });
        Ok(())
    }

    fn text(&self) -> String {
        let concern = &self.concern;
        let when = concern.occurred.map(|when| format!("happened: {}", when.in_words()));
        let from = format!("from {} (unverified sender)", self.from.name);
        let people = concern
            .people
            .iter()
            .map(|person| format!("{}: {} ({})", person.part, person.name, person.role));
        let words = concern.words().filter(|text| **text != concern.description).cloned();
        let lines = [Some(from), when, Some(concern.description.clone())];
        lines.into_iter().flatten().chain(people).chain(words).collect::<Vec<_>>().join("\n")
    }
}
