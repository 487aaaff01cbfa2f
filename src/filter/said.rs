//! What was searched for, and the address asked for: what they are about whatever category the
//! filter gave.

use std::collections::HashMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::domain::filter_event::FilterEvent;
use crate::domain::harm::Harm;
use crate::filter::categories::{Categories, OTHER};
use crate::filter::phrases::{Phrases, unless};
use crate::filter::searched::Engines;

/// The phrases, sites and search engines of `data/categories/words.toml`.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    searches: Phrases,
    addresses: Phrases,
    sites: HashMap<String, usize>,
    pub(super) engines: Engines,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    words: Vec<Words>,
    #[serde(default)]
    site: Vec<Site>,
    #[serde(default)]
    engine: Vec<Engine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    harm: String,
    phrases: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    addresses: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Site {
    harm: String,
    hosts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Engine {
    label: String,
    parameters: Vec<String>,
}

impl Said {
    /// Reads the file; what is wrong is said in a sentence.
    pub(super) fn parse(text: &str, harms: &[Harm]) -> Result<Said, String> {
        let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
        let place = |id: &str| {
            let found = harms.iter().position(|harm| harm.id == id);
            found.ok_or_else(|| format!("`{id}` is not one of the harms"))
        };
        let mut said = Said::default();
        for words in &file.words {
            let (harm, unless) = (place(&words.harm)?, unless(&words.unless));
            said.searches.add(harm, &words.phrases, &unless);
            said.searches.add(harm, &words.addresses, &unless);
            said.addresses.add(harm, &words.addresses, &unless);
        }
        for site in file.site {
            let harm = place(&site.harm)?;
            said.sites.extend(site.hosts.into_iter().map(|host| (host, harm)));
        }
        for Engine { label, parameters } in file.engine {
            said.engines.add(label, parameters);
        }
        Ok(said)
    }

    /// What an event is about by its words, as places among the harms, each once.
    fn about(&self, search: Option<&str>, url: Option<&str>, host: Option<&str>) -> Vec<usize> {
        let mut found = search.map_or_else(Vec::new, |search| self.searches.find(search));
        // The part of an address after the question mark is noise unless it is a search.
        let address = url.or(host).map(|url| url.split(['?', '#']).next().unwrap_or(url));
        let more = address.map_or_else(Vec::new, |address| self.addresses.find(address));
        for harm in more.into_iter().chain(host.and_then(|host| self.site(host))) {
            if !found.contains(&harm) {
                found.push(harm);
            }
        }
        found
    }

    fn site(&self, host: &str) -> Option<usize> {
        let below = host.match_indices('.').map(|(dot, _)| &host[dot + 1..]);
        std::iter::once(host).chain(below).find_map(|host| self.sites.get(host)).copied()
    }
}

impl Categories {
    /// What was searched for, read out of an address.
    #[must_use]
    pub fn searched(&self, url: &str, host: Option<&str>) -> Option<String> {
        self.said().engines.search(url, host)
    }

    /// What an event is about: the harms of its category, and those of its words; worst first.
    #[must_use]
    pub fn with_words(
        &self,
        category: &Arc<[String]>,
        search: Option<&str>,
        url: Option<&str>,
        host: Option<&str>,
    ) -> Arc<[String]> {
        let found = self.said().about(search, url, host);
        if found.is_empty() {
            return Arc::clone(category);
        }
        let said = |harm: &Harm| found.iter().any(|place| self.harms()[*place].id == harm.id);
        let kept = self
            .harms()
            .iter()
            .filter(|harm| harm.id != OTHER && (said(harm) || category.contains(&harm.id)));
        kept.map(|harm| harm.id.clone()).collect()
    }

    /// What a stored event is about as the words and the school's own categories stand today;
    /// nothing that was found when it was imported is lost, but for a category that the school
    /// has given a meaning of its own.
    #[must_use]
    pub fn again(&self, event: &FilterEvent) -> Arc<[String]> {
        let cell = event.category.as_deref();
        let harms = match cell.filter(|cell| self.has_own(cell)) {
            Some(cell) => self.look_up(None, cell).harms.into(),
            None => Arc::clone(&event.harms),
        };
        let (search, url) = (event.search.as_deref(), event.url.as_deref());
        self.with_words(&harms, search, url, event.host.as_deref())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn about(search: &str) -> Vec<String> {
        let categories = Categories::built_in().unwrap();
        categories.with_words(&Arc::from([]), Some(search), None, None).to_vec()
    }

    #[test]
    fn searches_are_about_what_they_say() {
        for (search, harm) in [
            ("How to KILL myself", "suicide"),
            ("i just dont want to be here anymore", "suicide"),
            ("ways to hurt myself at school", "self-harm"),
            ("thinspo tips", "eating-disorder"),
            ("how to make a pipe bomb", "terrorism-extremism"),
            ("he wants me to send pictures", "dating-strangers"),
            ("vaccines cause autism truth", "misinformation"),
            ("how to get past the school filter", "proxy-vpn"),
            ("who can i talk to", "help-seeking"),
            ("buy weed near me", "drugs"),
        ] {
            assert_eq!(about(search).first().map(String::as_str), Some(harm), "{search}");
        }
    }

    #[test]
    fn schoolwork_and_games_are_not() {
        for search in [
            "suicide squad film",
            "hamlet suicide speech",
            "an inspector calls suicide eva smith",
            "basketball shooting drills",
            "isis egyptian goddess",
            "vietnam proxy wars",
            "how many miles is 5 kms",
            "unblocked games",
            "blue tits nest",
            "drug calculations nursing",
            "killer whale facts",
            "sussex coast erosion",
            "essex county cricket",
        ] {
            assert_eq!(about(search), [] as [&str; 0], "{search}");
        }
    }

    #[test]
    fn worst_first_beside_the_category_and_other_only_alone() {
        let categories = Categories::built_in().unwrap();
        let category: Arc<[String]> = vec!["proxy-vpn".to_owned(), "other".to_owned()].into();
        let both = categories.with_words(&category, Some("want to die"), None, None);
        assert_eq!(both.to_vec(), ["suicide", "proxy-vpn"]);
        let neither = categories.with_words(&category, Some("fractions"), None, None);
        assert_eq!(neither.to_vec(), ["proxy-vpn", "other"]);
    }

    #[test]
    fn a_helpline_is_one_whatever_its_category() {
        let categories = Categories::built_in().unwrap();
        let filed: Arc<[String]> = vec!["suicide".to_owned()].into();
        let found = categories.with_words(&filed, None, None, Some("www.childline.org.uk"));
        assert_eq!(found.to_vec(), ["suicide", "help-seeking"]);
        let other = categories.with_words(&filed, None, None, Some("notchildline.org.uk"));
        assert_eq!(other.to_vec(), ["suicide"]);
    }

    #[test]
    fn addresses_are_read_to_the_question_mark() {
        let categories = Categories::built_in().unwrap();
        let none: Arc<[String]> = Arc::from([]);
        let about = |url: &str| categories.with_words(&none, None, Some(url), None).to_vec();
        assert_eq!(about("https://board.example/r/pro-ana/tips"), ["eating-disorder"]);
        assert_eq!(about("https://board.example/news?next=pro-ana"), [] as [&str; 0]);
    }
}
