//! Look-ups that read only what fits. Of what ships, `build.rs` has made a card for every entry that
//! people look up by words; a school's own files are read and checked whole, as ever.

use serde::de::DeserializeOwned;

use super::acceptable_use::{AcceptableUse, Item};
use super::contacts::Contact;
use super::lookup::{Entry, find, ranked, score};
use super::procedures::Procedure;
use super::sanctions::{Row, Sanctions};
use super::{BUILT_IN, Place, Policy, PolicyError, from_json};
use crate::domain::role::Role;
use crate::domain::word::Word;

/// An entry of a built-in pack: what it is found by, and its JSON.
pub(super) struct Card {
    pub(super) id: &'static str,
    /// The title, split into the words that say something.
    pub(super) title: &'static [&'static str],
    /// The everyday phrases, split too.
    pub(super) phrases: &'static [&'static [&'static str]],
    pub(super) json: &'static str,
}

/// The cards of a built-in pack.
pub(super) struct Cards {
    /// What `sanctions.toml` says before its rows.
    pub(super) sanctions: &'static str,
    /// The cards of each list, by the list's name.
    pub(super) lists: &'static [(&'static str, &'static [Card])],
}

/// The cards that `build.rs` made for a pack.
macro_rules! cards {
    ($id:literal) => {{
        use $crate::policy::cards::{Card, Cards};
        include!(concat!(env!("OUT_DIR"), "/", $id, "/cards.rs"))
    }};
}
pub(super) use cards;

impl Policy {
    /// The sanction grid with those rows of a role alone that fit some words, best first.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn sanctions_like(&self, role: Role, words: &str) -> Result<Sanctions, PolicyError> {
        let Some(cards) = self.cards() else {
            let mut sanctions = self.sanctions()?;
            let rows: Vec<Row> = fitting(sanctions.rows(role), words);
            *sanctions.rows_mut(role) = rows;
            return Ok(sanctions);
        };
        let mut sanctions: Sanctions = from_json("sanctions.toml", cards.sanctions)?;
        *sanctions.rows_mut(role) = cards.fitting("sanctions.toml", role.as_str(), words)?;
        Ok(sanctions)
    }

    /// What is allowed to a role, of all that fits some words, best first.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn allowed_like(&self, role: Role, words: &str) -> Result<Vec<Item>, PolicyError> {
        let Some(cards) = self.cards() else {
            return Ok(fitting(&self.acceptable_use()?.items(role), words));
        };
        // Such a card has the tables with one entry alone, since the entries are of three kinds.
        let tables: Vec<AcceptableUse> =
            cards.fitting("acceptable-use.toml", "acceptable-use", words)?;
        Ok(tables.iter().flat_map(|tables| tables.items(role)).collect())
    }

    /// The procedures that fit some words, best first.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn procedures_like(&self, words: &str) -> Result<Vec<Procedure>, PolicyError> {
        match self.cards() {
            Some(cards) => cards.fitting("procedures.toml", "procedure", words),
            None => Ok(fitting(&self.procedures()?.procedure, words)),
        }
    }

    /// The contacts that fit some words, best first.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn contacts_like(&self, words: &str) -> Result<Vec<Contact>, PolicyError> {
        match self.cards() {
            Some(cards) => cards.fitting("contacts.toml", "contact", words),
            None => Ok(fitting(&self.contacts()?.contact, words)),
        }
    }

    fn cards(&self) -> Option<&'static Cards> {
        match self.place {
            Place::BuiltIn(index) => Some(&BUILT_IN[index].cards),
            Place::Folder(_) => None,
        }
    }
}

impl Cards {
    fn fitting<T: DeserializeOwned>(
        &self,
        file: &str,
        list: &str,
        words: &str,
    ) -> Result<Vec<T>, PolicyError> {
        let cards = self.lists.iter().find(|(name, _)| *name == list).map_or(&[][..], |(_, c)| c);
        let found = ranked(
            cards,
            words,
            |card| card.id,
            |card, query| score(card.phrases, card.title, query),
        );
        found.into_iter().map(|found| from_json(file, found.row.json)).collect()
    }
}

fn fitting<T: Entry + Clone>(entries: &[T], words: &str) -> Vec<T> {
    find(entries, words).into_iter().map(|found| found.row.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A phrase of every entry, and one that nobody would look for.
    fn questions<T: Entry>(entries: &[T]) -> Vec<String> {
        let first = entries.iter().filter_map(|entry| entry.words().first());
        first.cloned().chain(["zzz".to_owned()]).collect()
    }

    fn assert_same<T: Entry + std::fmt::Debug>(found: &[T], whole: &[T], words: &str) {
        let ids: Vec<&str> = found.iter().map(Entry::id).collect();
        let expected: Vec<&str> = find(whole, words).iter().map(|found| found.row.id()).collect();
        assert_eq!(ids, expected, "{words}");
    }

    #[test]
    fn a_card_is_found_by_what_finds_its_entry() {
        for policy in Policy::built_in_names().map(|id| Policy::built_in(id).unwrap()) {
            for role in Role::ALL {
                let whole = policy.sanctions().unwrap();
                for words in questions(whole.rows(*role)) {
                    let found = policy.sanctions_like(*role, &words).unwrap();
                    assert_same(found.rows(*role), whole.rows(*role), &words);
                }
                let items = policy.acceptable_use().unwrap().items(*role);
                for words in questions(&items) {
                    assert_same(&policy.allowed_like(*role, &words).unwrap(), &items, &words);
                }
            }
            let procedures = policy.procedures().unwrap().procedure;
            for words in questions(&procedures) {
                assert_same(&policy.procedures_like(&words).unwrap(), &procedures, &words);
            }
            let contacts = policy.contacts().unwrap().contact;
            for words in questions(&contacts) {
                assert_same(&policy.contacts_like(&words).unwrap(), &contacts, &words);
            }
        }
    }

    #[test]
    fn a_card_says_the_same_as_its_entry() {
        for policy in Policy::built_in_names().map(|id| Policy::built_in(id).unwrap()) {
            let whole = policy.sanctions().unwrap();
            for row in whole.rows(Role::Child) {
                let alone = policy.sanctions_like(Role::Child, &row.id).unwrap();
                assert_eq!(format!("{:?}", alone.child), format!("{:?}", [row]));
                assert_eq!(alone.kind, whole.kind);
            }
            for item in policy.acceptable_use().unwrap().items(Role::Staff) {
                let alone = policy.allowed_like(Role::Staff, item.id()).unwrap();
                assert_eq!(format!("{alone:?}"), format!("{:?}", [item]));
            }
            for procedure in policy.procedures().unwrap().procedure {
                let alone = policy.procedures_like(&procedure.id).unwrap();
                assert_eq!(format!("{alone:?}"), format!("{:?}", [procedure]));
            }
        }
    }
}
