//! What can be tested of filtering and monitoring, with the short names that duties use.

use serde::Deserialize;

use super::PolicyError;
use crate::domain::person::folded;

const FILE: &str = include_str!("../../data/guidance/filter-checks.toml");

/// The tests.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilterTests {
    test: Vec<FilterTest>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FilterTest {
    id: String,
    title: String,
}

impl FilterTests {
    /// The tests that come with osafe.
    ///
    /// # Errors
    /// [`PolicyError`] when the file in the program is wrong, which its test rules out.
    pub fn read() -> Result<FilterTests, PolicyError> {
        super::parse("filter-checks.toml", FILE)
    }

    /// Their short names.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.test.iter().map(|test| test.id.as_str())
    }

    /// Whether it is a short name of the list.
    #[must_use]
    pub fn is_known(&self, tested: &str) -> bool {
        self.ids().any(|id| id == tested)
    }

    /// The short name where the words are one, or its title; else the words as they are.
    #[must_use]
    pub fn settle(&self, words: &str) -> String {
        let is = |test: &&FilterTest| {
            folded(&test.id) == folded(words) || folded(&test.title) == folded(words)
        };
        self.test.iter().find(is).map_or_else(|| words.trim().to_owned(), |test| test.id.clone())
    }

    /// What was tested, in words.
    #[must_use]
    pub fn title<'t>(&'t self, tested: &'t str) -> &'t str {
        let known = self.test.iter().find(|test| test.id == tested);
        known.map_or(tested, |test| test.title.as_str())
    }

    /// The titles of those that are not among these.
    pub fn never_tested(&self, tested: &[String]) -> impl Iterator<Item = &str> {
        let never = |test: &&FilterTest| !tested.contains(&test.id);
        self.test.iter().filter(never).map(|test| test.title.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn short_names_are_unique_and_titles_lead_to_them() {
        let tests = FilterTests::read().unwrap();
        let ids: BTreeSet<&str> = tests.ids().collect();
        assert_eq!(ids.len(), tests.ids().count());
        for id in ids {
            assert_eq!(tests.settle(tests.title(id)), id);
            assert_eq!(tests.settle(&id.to_uppercase()), id);
        }
        assert_eq!(tests.settle(" the printer "), "the printer");
        assert_eq!(tests.never_tested(&["adult".to_owned()]).count(), tests.ids().count() - 1);
    }
}
