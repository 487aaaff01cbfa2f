//! Phrases looked for in what was searched for and in addresses. Nearly every row has none, so a
//! text is first gone through once without taking it apart: only a text with a word that begins a
//! phrase is looked at closely.

use std::collections::HashMap;
use std::sync::Arc;

/// Between the words of a phrase: up to [`MOST_BETWEEN`] words of any kind.
const GAP: &str = "..";
const MOST_BETWEEN: usize = 3;
/// The longest text that is looked at, in bytes: longer than any search box takes.
const LONGEST: usize = 2048;
/// Places in the filter of first words; a power of two.
const PLACES: usize = 1 << 15;

/// A list of phrases, each about something.
#[derive(Debug, Clone)]
pub(super) struct Phrases {
    all: Vec<Phrase>,
    /// First word to the phrases that begin with it.
    first: HashMap<String, Vec<usize>>,
    /// One bit for each hash of a first word.
    bits: Vec<u64>,
}

#[derive(Debug, Clone)]
struct Phrase {
    about: usize,
    words: Vec<String>,
    unless: Arc<[Vec<String>]>,
}

impl Default for Phrases {
    fn default() -> Self {
        Self { all: Vec::new(), first: HashMap::new(), bits: vec![0; PLACES / 64] }
    }
}

impl Phrases {
    /// Adds phrases about one thing; a text that also has one of `unless` is about something else.
    pub(super) fn add(&mut self, about: usize, phrases: &[String], unless: &Arc<[Vec<String>]>) {
        for phrase in phrases {
            let words = words_of(phrase, true);
            let Some(first) = words.first() else { continue };
            let place = place(hash(first.bytes()));
            self.bits[place / 64] |= 1 << (place % 64);
            self.first.entry(first.clone()).or_default().push(self.all.len());
            self.all.push(Phrase { about, words, unless: Arc::clone(unless) });
        }
    }

    /// What the phrases in a text are about, each once, in no order. `%20` and the like are read
    /// as in an address.
    pub(super) fn find(&self, text: &str) -> Vec<usize> {
        let text = start(text);
        if !self.may_have_one(text) {
            return Vec::new();
        }
        let words = words_of(text, false);
        let mut found = Vec::new();
        for (at, word) in words.iter().enumerate() {
            for phrase in self.first.get(word).into_iter().flatten() {
                let phrase = &self.all[*phrase];
                let is_new = !found.contains(&phrase.about);
                if is_new && stands_at(&words[at..], &phrase.words) && !phrase.is_left_out(&words) {
                    found.push(phrase.about);
                }
            }
        }
        found
    }

    /// Whether any word of a text may begin a phrase; it says yes too often rather than too seldom.
    fn may_have_one(&self, text: &str) -> bool {
        let mut hash = EMPTY;
        let mut bytes = text.as_bytes().iter();
        while let Some(byte) = bytes.next() {
            let mut letter = LETTERS[usize::from(*byte)];
            if letter == ESCAPE
                && let Some((value, after)) = escaped(bytes.as_slice())
            {
                bytes = after.iter();
                letter = LETTERS[usize::from(value)];
            }
            match letter {
                ESCAPE | MARK => {
                    if hash != EMPTY && self.has(hash) {
                        return true;
                    }
                    hash = EMPTY;
                }
                NOTHING => {}
                FOREIGN => return true,
                letter => hash = mixed(hash, letter),
            }
        }
        hash != EMPTY && self.has(hash)
    }

    fn has(&self, hash: u64) -> bool {
        let place = place(hash);
        self.bits[place / 64] & (1 << (place % 64)) != 0
    }
}

impl Phrase {
    fn is_left_out(&self, words: &[String]) -> bool {
        let has = |unless: &Vec<String>| words.windows(unless.len()).any(|run| run == unless);
        self.unless.iter().any(has)
    }
}

/// What leaves a phrase out, ready for [`Phrases::add`].
pub(super) fn unless(phrases: &[String]) -> Arc<[Vec<String>]> {
    phrases.iter().map(|phrase| words_of(phrase, false)).filter(|words| !words.is_empty()).collect()
}

/// The words of a text: letters and digits in lower case, without apostrophes.
fn words_of(text: &str, with_gaps: bool) -> Vec<String> {
    let decoded = if text.contains('%') { decoded(text) } else { text.to_owned() };
    let plain: String = decoded
        .chars()
        .filter(|letter| !matches!(letter, '\'' | '\u{2019}' | '\u{2bc}' | '`'))
        .flat_map(char::to_lowercase)
        .collect();
    let is_mark = |letter: char| !letter.is_alphanumeric();
    if with_gaps {
        let parts = plain.split_whitespace();
        let words = parts.flat_map(|part| {
            let kept = if part == GAP { vec![GAP] } else { part.split(is_mark).collect() };
            kept.into_iter().filter(|word| !word.is_empty()).map(|word| own(word).to_owned())
        });
        return words.collect();
    }
    plain.split(is_mark).filter(|word| !word.is_empty()).map(|word| own(word).to_owned()).collect()
}

/// People ask for "yourself" and mean themselves.
fn own(word: &str) -> &str {
    if matches!(word, "yourself" | "urself" | "oneself" | "meself") { "myself" } else { word }
}

/// A text out of an address: `+` is a space and `%41` a byte.
pub(super) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        bytes.push(match (byte, escaped(after)) {
            (b'%', Some((value, after))) => {
                rest = after;
                value
            }
            (b'+', _) => b' ',
            (byte, _) => *byte,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The byte that two digits after a `%` stand for, and what follows them.
fn escaped(after: &[u8]) -> Option<(u8, &[u8])> {
    let (digits, rest) = after.split_at_checked(2)?;
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let value = u8::try_from(digit(digits[0])? * 16 + digit(digits[1])?).ok()?;
    Some((value, rest))
}

fn stands_at(words: &[String], phrase: &[String]) -> bool {
    match phrase {
        [] => true,
        [gap, rest @ ..] if gap == GAP => (0..=MOST_BETWEEN)
            .any(|skipped| words.len() >= skipped && stands_at(&words[skipped..], rest)),
        [word, rest @ ..] => words.first() == Some(word) && stands_at(&words[1..], rest),
    }
}

fn start(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// What ends a word.
const MARK: u8 = 0;
/// What may stand for a letter by its number.
const ESCAPE: u8 = 1;
/// What is left out of words.
const NOTHING: u8 = 2;
/// Part of a letter beyond ASCII.
const FOREIGN: u8 = 3;
/// What each byte is in a word: a letter or digit in lower case, or one of the above.
const LETTERS: [u8; 256] = letters();

const fn letters() -> [u8; 256] {
    let mut letters = [MARK; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::cast_possible_truncation, reason = "below 256")]
        let letter = byte as u8;
        letters[byte] = match letter {
            b'%' => ESCAPE,
            b'\'' => NOTHING,
            0x80.. => FOREIGN,
            letter if letter.is_ascii_alphanumeric() => letter.to_ascii_lowercase(),
            _ => MARK,
        };
        byte += 1;
    }
    letters
}

// A letter takes two quick steps; the thorough mixing is done once for a word, in `place`.
const EMPTY: u64 = 0;

/// Never [`EMPTY`], whatever the letters.
fn mixed(hash: u64, byte: u8) -> u64 {
    (hash.rotate_left(7) ^ u64::from(byte)) | 1 << 63
}

fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(EMPTY, mixed)
}

fn place(hash: u64) -> usize {
    // The high bits of the product are the well mixed ones.
    let mixed = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
    usize::try_from(mixed % PLACES as u64).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases() -> Phrases {
        let mut phrases = Phrases::default();
        let list = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        phrases.add(1, &list(&["want .. to die", "kill myself"]), &unless(&[]));
        phrases.add(2, &list(&["shooting"]), &unless(&list(&["basketball", "stars"])));
        phrases
    }

    #[test]
    fn whole_words_however_they_are_written() {
        let found = |text: &str| phrases().find(text);
        for text in [
            "Kill Myself",
            "how-to-kill_myself",
            "kill%20myself",
            "i+might+KILL+MYSELF+today",
            "kill, myself!",
            "caf\u{e9} kill myself",
            "I don't want anyone to die",
            "want to die",
            "how to kill yourself",
            "100%kill%20m%79self",
            "kill%E2%80%99 myself",
        ] {
            assert_eq!(found(text), [1], "{text}");
        }
        for text in ["skill myself", "kill myselfie", "kill the myself", "want a b c d to die", ""]
        {
            assert_eq!(found(text), [] as [usize; 0], "{text}");
        }
    }

    #[test]
    fn a_word_beside_it_leaves_only_its_own_phrases_out() {
        assert_eq!(phrases().find("shooting"), [2]);
        assert_eq!(phrases().find("basketball shooting drills"), [] as [usize; 0]);
        assert_eq!(phrases().find("basketball shooting kill myself"), [1]);
    }

    #[test]
    fn odd_texts_are_only_texts() {
        for text in ["%", "%2", "%zz", "%%%27", "\u{202e}kill", &"x".repeat(100_000), "%ff%fe"] {
            assert_eq!(phrases().find(text), [] as [usize; 0]);
        }
        assert_eq!(decoded("a%20b+c%2"), "a b c%2");
    }
}
