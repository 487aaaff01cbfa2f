//! What computers ask for by themselves. It is kept like everything else, and raises no episode.

use std::collections::HashSet;

use serde::Deserialize;

use crate::domain::filter_event::{FilterEvent, Verdict};
use crate::domain::harm::{CSAM, Harm};
use crate::filter::error::FilterError;
use crate::filter::words::fold;

const BACKGROUND: &str = include_str!("../../data/categories/background.toml");

/// Adverts, trackers, updates, telemetry: by host, category or kind of file.
#[derive(Debug, Clone)]
pub struct Background {
    hosts: HashSet<String>,
    labels: HashSet<String>,
    categories: HashSet<String>,
    endings: HashSet<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    hosts: HashSet<String>,
    labels: HashSet<String>,
    categories: Vec<String>,
    endings: HashSet<String>,
}

impl Background {
    /// The lists in the program.
    ///
    /// # Errors
    /// [`FilterError::BadCategories`] when they are wrong, which a test rules out.
    pub fn built_in() -> Result<Background, FilterError> {
        let bad = |error: toml::de::Error| FilterError::BadCategories { reason: error.to_string() };
        let File { hosts, labels, categories, endings } =
            toml::from_str(BACKGROUND).map_err(bad)?;
        let categories = categories.iter().map(|name| fold(name)).collect();
        Ok(Background { hosts, labels, categories, endings })
    }

    /// Whether nobody chose what an event is about. A search is always somebody's, and what may be
    /// child sexual abuse material is never background.
    #[must_use]
    pub fn has(&self, event: &FilterEvent, harms: &[&Harm]) -> bool {
        if event.search.is_some() || harms.iter().any(|harm| harm.id == CSAM) {
            return false;
        }
        let is_urgent = harms.iter().any(|harm| harm.urgent);
        self.is_host(event.host.as_deref())
            || (!is_urgent && (self.is_labelled(event) || self.is_part_of_a_page(event)))
            || self.is_category(event.category.as_deref())
    }

    fn is_host(&self, host: Option<&str>) -> bool {
        let Some(host) = host else { return false };
        let below = host.match_indices('.').map(|(dot, _)| &host[dot + 1..]);
        std::iter::once(host).chain(below).any(|host| self.hosts.contains(host))
    }

    fn is_labelled(&self, event: &FilterEvent) -> bool {
        // The last two parts are whose it is, not what it does.
        let labels = event.host.iter().flat_map(|host| host.rsplit('.').skip(2));
        labels.into_iter().any(|label| self.labels.contains(label))
    }

    fn is_part_of_a_page(&self, event: &FilterEvent) -> bool {
        let path = event.url.as_deref().map(|url| url.split(['?', '#']).next().unwrap_or(url));
        let file = path.and_then(|path| path.rsplit_once('/')).map(|(_, file)| file);
        let ending = file.and_then(|file| file.rsplit_once('.')).map(|(_, ending)| ending);
        event.verdict == Verdict::Blocked
            && ending.is_some_and(|ending| self.endings.contains(&ending.to_ascii_lowercase()))
            // `example.gif` alone is a host of an odd name, not a picture.
            && path.is_some_and(|path| path.split_once("://").map_or(path, |(_, rest)| rest).contains('/'))
    }

    fn is_category(&self, cell: Option<&str>) -> bool {
        let Some(cell) = cell else { return false };
        let is_one = |name: &str| self.categories.contains(&fold(name));
        is_one(cell) || cell.split([',', ';', '|', '/']).any(is_one)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn has(url: &str, category: &str, harm: &str, urgent: bool) -> bool {
        let harm = Harm {
            id: harm.into(),
            title: String::new(),
            rank: 5,
            flagged: true,
            urgent,
            policy: Vec::new(),
        };
        let event = FilterEvent {
            at: chrono::DateTime::from_timestamp_millis(0).unwrap(),
            person: None,
            device: None,
            address: None,
            host: super::super::web_address::host_of(url),
            url: Some(url.into()),
            search: None,
            category: Some(category.into()),
            harms: std::sync::Arc::from([]),
            verdict: Verdict::Blocked,
            verdict_word: None,
        };
        Background::built_in().unwrap().has(&event, &[&harm])
    }

    #[test]
    fn adverts_updates_and_parts_of_pages_are_nobodys_choice() {
        for url in [
            "https://x.doubleclick.net/a",
            "https://ads.banner-hub.example/serve?slot=1",
            "https://bingo-banner.example/spin-3.gif",
        ] {
            assert!(has(url, "Gambling", "gambling", false), "{url}");
        }
        assert!(has("https://a.example/", "Gambling, Advertisements", "gambling", false));
        for url in ["https://bingo.example/play", "https://bingo.gif", "https://ads.example/"] {
            assert!(!has(url, "Gambling", "gambling", false), "{url}");
        }
    }

    #[test]
    fn a_name_hides_nothing_urgent_and_nothing_hides_the_worst() {
        assert!(!has("https://ads.a.example/x.gif", "Self Harm", "self-harm", true));
        assert!(!has("https://x.doubleclick.net/a", "Advertisements", "csam", true));
    }
}
