//! Comparing the words products use, whatever their case, spaces and punctuation.

use serde::Deserialize;

/// Only the letters and digits, lower-case: `Date/Time`, `date_time` and `DATE TIME` are one word.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        let kept = text.bytes().filter(u8::is_ascii_alphanumeric);
        return kept.map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    }
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A list of words from a layout. A word that ends in `*` stands for every word that begins so, and
/// one between `*` for every word with it inside.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Vec<String>")]
pub(crate) struct Words(Vec<Word>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    text: String,
    stands_for: StandsFor,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum StandsFor {
    Itself,
    Beginning,
    Inside,
}

impl From<Vec<String>> for Words {
    fn from(words: Vec<String>) -> Self {
        let stands_for =
            |word: &str| match (word.len() > 1 && word.starts_with('*'), word.ends_with('*')) {
                (true, true) => StandsFor::Inside,
                (false, true) => StandsFor::Beginning,
                _ => StandsFor::Itself,
            };
        let word = |word: &String| Word { text: fold(word), stands_for: stands_for(word) };
        Self(words.iter().map(word).collect())
    }
}

impl Words {
    /// Whether the list has this word, as a log writes it.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.0.iter().any(|known| known.fits(word))
    }

    /// Whether each word of the list is one of these texts.
    pub(crate) fn are_among<'t>(&self, texts: &(impl Iterator<Item = &'t str> + Clone)) -> bool {
        self.0.iter().all(|word| texts.clone().any(|text| word.fits(text)))
    }

    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|word| word.text.as_str())
    }
}

impl Word {
    /// Compares letter by letter, because this is asked of every row.
    fn fits(&self, word: &str) -> bool {
        if self.stands_for == StandsFor::Inside {
            return fold(word).contains(&self.text);
        }
        let mut letters =
            word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase);
        let begins = self.text.chars().all(|letter| letters.next() == Some(letter));
        begins && (self.stands_for == StandsFor::Beginning || letters.next().is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fold_and_begin() {
        assert_eq!(fold("Date / Time_(UTC)"), "datetimeutc");
        assert_eq!(fold("\u{c9}t\u{e9}"), "\u{e9}t\u{e9}");
        let words = Words::from(vec!["TCP_DENIED*".to_owned(), "block".to_owned()]);
        let inside = Words::from(vec!["*user*".to_owned()]);
        assert!(inside.has("AD Users") && !inside.has("Networks"));
        assert!(words.has("TCP_DENIED/403") && words.has("Block!") && !words.has("blocked"));
    }
}
