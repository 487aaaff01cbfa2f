//! What a category of the filter is about, where the school says it: a name that no vendor's list
//! has, or one that this school's filter uses for something else.

use serde::{Deserialize, Serialize};

use super::book::{Book, Opening, Page};

/// A category and the harm it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnCategory {
    /// The category as the filter writes it.
    pub category: String,
    /// The id of the harm.
    pub harm: String,
}

/// What may follow on its page.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum OwnCategoryStep {
    /// It means again what the vendor says.
    Withdrawn,
}

impl Opening for OwnCategory {
    const BOOK: Book = Book::Category;
    type Step = OwnCategoryStep;
}

/// The categories that hold now, in the order in which they were said: a later one goes before an
/// earlier one of the same name.
#[must_use]
pub fn standing(pages: &[Page<OwnCategory>]) -> Vec<(&str, &str)> {
    let holds = pages.iter().filter(|page| page.last().is_none()).map(Page::about);
    holds.map(|own| (own.category.as_str(), own.harm.as_str())).collect()
}
