//! What was searched for, read out of a search engine's address.

use std::collections::HashMap;

use memchr::memchr;

use crate::filter::phrases::decoded;

/// The longest search that is kept, in characters.
const LONGEST: usize = 300;
/// Parameters that hold a search wherever the address says that it is one.
const USUAL: [&str; 4] = ["q", "query", "search_query", "search"];
/// The last part of the path of an address that searches.
const SEARCHING: [&str; 3] = ["search", "results", "find"];

/// The search engines known by name.
#[derive(Debug, Clone, Default)]
pub(super) struct Engines(HashMap<String, Vec<String>>);

impl Engines {
    /// Adds an engine: a part of its host between dots, and the parameters with the search.
    pub(super) fn add(&mut self, label: String, parameters: Vec<String>) {
        self.0.insert(label, parameters);
    }

    /// The parameters that hold a search in the addresses of a host, when it is an engine.
    pub(super) fn parameters(&self, host: &str) -> Option<&[String]> {
        host.split('.').find_map(|label| self.0.get(label)).map(Vec::as_slice)
    }
}

/// The search in an address, if it is one; `engine` says which parameters hold it.
pub(super) fn search(url: &str, engine: Option<&[String]>) -> Option<String> {
    let (before, query) = url.split_at(memchr(b'?', url.as_bytes())?);
    let query = &query[1..];
    let value = if let Some(parameters) = engine {
        parameters.iter().find_map(|name| parameter(query, name))
    } else {
        let last = before.rsplit('/').next().unwrap_or_default();
        let searches = SEARCHING.iter().any(|word| last.eq_ignore_ascii_case(word));
        USUAL.iter().filter(|_| searches).find_map(|name| parameter(query, name))
    }?;
    let words = decoded(value);
    let kept = words.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    let kept: String = kept.take(LONGEST).collect();
    let kept = kept.trim();
    (!kept.is_empty()).then(|| kept.to_owned())
}

fn parameter<'q>(query: &'q str, name: &str) -> Option<&'q str> {
    let query = query.split('#').next().unwrap_or(query);
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key == name).then_some(value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn searches_of_engines_and_of_pages_that_search() {
        let mut engines = Engines::default();
        engines.add("google".to_owned(), vec!["q".to_owned()]);
        let search = |url: &str, host: &str| search(url, engines.parameters(host));
        let found = |text: &str| Some(text.to_owned());
        assert_eq!(
            search("https://www.google.co.uk/url?a=1&q=two+words%21#x", "www.google.co.uk"),
            found("two words!")
        );
        assert_eq!(search("https://search.example/search?q=ab", "search.example"), found("ab"));
        assert_eq!(
            search("https://videos.example/results?search_query=a%20b", "videos.example"),
            found("a b")
        );
        for (url, host) in [
            ("https://ads.example/pixel?q=ab", "ads.example"),
            ("https://www.google.com/?hl=en", "www.google.com"),
            ("https://www.google.com/search?q=", "www.google.com"),
            ("https://notgoogle.example/a?q=ab", "notgoogle.example"),
            ("/search", ""),
        ] {
            assert_eq!(search(url, host), None, "{url}");
        }
    }
}
