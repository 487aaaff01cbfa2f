//! Somebody else of the same name: the roll and the case records have numbers of their own, and
//! only a person can say whether two numbers are one person.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Choice, Disclosure, DisclosureFault, present};
use crate::domain::roll::RollNumber;

/// Somebody of the same name, under a number that nobody has linked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Namesake {
    /// `R0012` of the roll, `P0007` of the case records.
    pub number: String,
    /// The class or the role, to tell them apart.
    pub about: String,
    /// Whether it is the same person, once somebody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<Choice>,
}

/// A decision about somebody of the same name, as a program sends it.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonChoice {
    /// `R0012` or `P0007`.
    pub number: String,
    /// It is the same person.
    pub same: bool,
    /// How that is known.
    pub reason: String,
}

// Reasons are free text.
impl std::fmt::Debug for Namesake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Namesake").field("number", &self.number).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for PersonChoice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PersonChoice").field("number", &self.number).finish_non_exhaustive()
    }
}

impl Disclosure {
    /// Those of the same name about whom nobody has said anything.
    pub fn unsettled(&self) -> impl Iterator<Item = &Namesake> {
        self.namesakes.iter().filter(|namesake| namesake.choice.is_none())
    }

    /// Takes in who has the same name now: decisions made before stay.
    pub fn namesakes(&mut self, found: Vec<Namesake>) {
        let old = std::mem::replace(&mut self.namesakes, found);
        for namesake in &mut self.namesakes {
            let before = old.iter().find(|old| old.number == namesake.number);
            namesake.choice = before.and_then(|old| old.choice.clone());
        }
    }

    /// A person says whether somebody of the same name is the same person.
    ///
    /// # Errors
    /// When the number is not in the list or the reason is missing.
    pub fn choose_person(&mut self, choice: &PersonChoice) -> Result<(), DisclosureFault> {
        let reason = present("reason", &choice.reason)?;
        let number = choice.number.trim();
        let is_it = |namesake: &&mut Namesake| namesake.number.eq_ignore_ascii_case(number);
        let namesake = self.namesakes.iter_mut().find(is_it);
        let unknown = || DisclosureFault::Unknown(self.id.clone(), number.to_owned());
        namesake.ok_or_else(unknown)?.choice = Some(Choice { keep: choice.same, reason });
        Ok(())
    }

    /// The numbers of the case records under which the person is known for sure.
    #[must_use]
    pub fn people(&self) -> Vec<String> {
        let own = self.person.iter().cloned();
        own.chain(self.same().filter(|number| number.parse::<RollNumber>().is_err())).collect()
    }

    /// The numbers of the roll that somebody has named or said to be the same person.
    #[must_use]
    pub fn on_roll(&self) -> Vec<RollNumber> {
        let said = self.same().filter_map(|number| number.parse().ok());
        self.roll.into_iter().chain(said).collect()
    }

    fn same(&self) -> impl Iterator<Item = String> {
        let is_same = |namesake: &&Namesake| namesake.choice.as_ref().is_some_and(|c| c.keep);
        self.namesakes.iter().filter(is_same).map(|namesake| namesake.number.clone())
    }
}
