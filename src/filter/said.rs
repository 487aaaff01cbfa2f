//! What was searched for, and the address asked for: what they are about whatever category the
//! filter gave.

use std::collections::HashMap;
use std::sync::Arc;

use memchr::memchr2;
use serde::Deserialize;

use crate::domain::filter_event::FilterEvent;
use crate::domain::harm::Harm;
use crate::filter::categories::{Categories, OTHER};
use crate::filter::phrases::{Phrases, unless};
use crate::filter::searched::{Engines, search};

/// The phrases, sites and search engines of `data/categories/words.toml`.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    searches: Phrases,
    addresses: Phrases,
    sites: HashMap<String, usize>,
    pub(super) engines: Engines,
}

/// What is known of a host, whatever was asked of it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct OfHost<'c> {
    /// The parameters of its addresses that hold a search.
    engine: Option<&'c [String]>,
    /// What it is about, as a place among the harms.
    harm: Option<usize>,
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

impl OfHost<'_> {
    /// What was searched for, read out of an address of the host.
    pub(super) fn searched(self, url: &str) -> Option<String> {
        search(url, self.engine)
    }
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
    fn about(&self, search: Option<&str>, address: Option<&str>, host: OfHost<'_>) -> Vec<usize> {
        let mut found = search.map_or_else(Vec::new, |search| self.searches.find(search));
        // The part of an address after the question mark is noise unless it is a search.
        let end = |text: &str| memchr2(b'?', b'#', text.as_bytes()).unwrap_or(text.len());
        let more = address.map_or_else(Vec::new, |text| self.addresses.find(&text[..end(text)]));
        for harm in more.into_iter().chain(host.harm) {
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
    /// What is known of a host, whatever was asked of it.
    pub(super) fn of_host(&self, host: &str) -> OfHost<'_> {
        let said = self.said();
        OfHost { engine: said.engines.parameters(host), harm: said.site(host) }
    }

    /// What an event is about: the harms of its category, and those of its words; worst first.
    pub(super) fn with_words(
        &self,
        category: &Arc<[String]>,
        search: Option<&str>,
        address: Option<&str>,
        host: OfHost<'_>,
    ) -> Arc<[String]> {
        let found = self.said().about(search, address, host);
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

    /// What a search is about, worst first.
    #[must_use]
    pub fn of_search(&self, search: &str) -> Arc<[String]> {
        self.with_words(&Arc::from([]), Some(search), None, OfHost::default())
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
        let host = event.host.as_deref();
        let of_host = host.map(|host| self.of_host(host)).unwrap_or_default();
        let address = event.url.as_deref().or(host);
        self.with_words(&harms, event.search.as_deref(), address, of_host)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn about(search: &str) -> Vec<String> {
        let categories = Categories::built_in().unwrap();
        categories.of_search(search).to_vec()
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
        let both = categories.with_words(&category, Some("want to die"), None, OfHost::default());
        assert_eq!(both.to_vec(), ["suicide", "proxy-vpn"]);
        let neither = categories.with_words(&category, Some("fractions"), None, OfHost::default());
        assert_eq!(neither.to_vec(), ["proxy-vpn", "other"]);
    }

    #[test]
    fn a_helpline_is_one_whatever_its_category() {
        let categories = Categories::built_in().unwrap();
        let filed: Arc<[String]> = vec!["suicide".to_owned()].into();
        let about = |host: &str| {
            categories.with_words(&filed, None, Some(host), categories.of_host(host)).to_vec()
        };
        assert_eq!(about("www.childline.org.uk"), ["suicide", "help-seeking"]);
        assert_eq!(about("notchildline.org.uk"), ["suicide"]);
    }

    #[test]
    fn addresses_are_read_to_the_question_mark() {
        let categories = Categories::built_in().unwrap();
        let none: Arc<[String]> = Arc::from([]);
        let about =
            |url: &str| categories.with_words(&none, None, Some(url), OfHost::default()).to_vec();
        assert_eq!(about("https://board.example/r/pro-ana/tips"), ["eating-disorder"]);
        assert_eq!(about("https://board.example/news?next=pro-ana"), [] as [&str; 0]);
    }
}
