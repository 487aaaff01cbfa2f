//! Words of a log that nothing is known of, with how many rows have them, for the caller to list.

use std::collections::BTreeMap;

/// Past so many, or when a word is a sentence, the column is not what it was taken for: then only
/// how many.
const MOST: usize = 500;
const LONGEST: usize = 80;
const OTHERS: &str = "(and others)";

/// Unknown words and how often each came.
#[derive(Debug, Default)]
pub(crate) struct Unknown {
    places: BTreeMap<String, usize>,
    times: Vec<u64>,
}

impl Unknown {
    /// Where a word is counted, so that a word known to be unknown is not looked for again.
    pub(crate) fn place(&mut self, word: &str) -> usize {
        if let Some(place) = self.places.get(word) {
            return *place;
        }
        let is_odd = word.len() > LONGEST || self.times.len() >= MOST;
        let word = if is_odd { OTHERS } else { word };
        *self.places.entry(word.to_owned()).or_insert_with(|| {
            self.times.push(0);
            self.times.len() - 1
        })
    }

    /// Counts a row at a place that [`Unknown::place`] gave.
    pub(crate) fn count(&mut self, place: usize) {
        if let Some(times) = self.times.get_mut(place) {
            *times += 1;
        }
    }

    /// Each word with its number of rows.
    pub(crate) fn words(&self) -> BTreeMap<String, u64> {
        let counted = self.places.iter().map(|(word, place)| (word.clone(), self.times[*place]));
        counted.filter(|(_, times)| *times > 0).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_and_sentences_only_together() {
        let mut unknown = Unknown::default();
        let mut count = |word: &str| {
            let place = unknown.place(word);
            unknown.count(place);
        };
        ["a", "b", "a", &"x".repeat(81), &"y".repeat(81)].into_iter().for_each(&mut count);
        (0..600).for_each(|number| count(&format!("w{number}")));
        let words = unknown.words();
        assert_eq!((words["a"], words["b"]), (2, 1));
        assert_eq!(words.len(), MOST);
        assert_eq!(words.values().sum::<u64>(), 605);
        assert!(words[OTHERS] > 2);
    }
}
