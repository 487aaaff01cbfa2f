//! The reviews that the policy asks for, as its pack writes them.

use serde::Deserialize;

use crate::domain::review::{Every, Review};

/// `reviews.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReviewsFile {
    #[serde(default)]
    pub(super) review: Vec<ReviewEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReviewEntry {
    pub(super) id: String,
    title: String,
    every: Every,
    #[serde(default)]
    month: Option<Month>,
    #[serde(default)]
    pub(super) event: Option<String>,
    #[serde(default)]
    triggers: Vec<String>,
    pub(super) owner: String,
    #[serde(default)]
    pub(super) book: Option<String>,
    source: String,
    #[serde(default)]
    notes: Vec<String>,
}

/// A month by its name; the number of January is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the months explain themselves")]
pub enum Month {
    January = 1,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}

impl From<ReviewEntry> for Review {
    fn from(entry: ReviewEntry) -> Review {
        Review {
            id: entry.id,
            title: entry.title,
            every: entry.every,
            month: entry.month.map(|month| month as u32),
            event: entry.event,
            triggers: entry.triggers,
            owner: entry.owner,
            book: entry.book,
            source: entry.source,
            notes: entry.notes,
        }
    }
}
