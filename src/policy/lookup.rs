//! Finding an entry of the policy by the words people use, with their typing mistakes.

use std::borrow::Cow;

use strsim::damerau_levenshtein;

use super::words::split;

/// How one word's forms end; what is left when the common start is taken off.
const ENDINGS: &[&str] = &[
    "", "s", "es", "d", "ed", "ing", "e", "er", "ers", "y", "ies", "ied", "ying", "ening", "ion",
    "ions", "ation", "ment",
];

/// Something of the policy that can be looked up by words.
pub trait Entry {
    /// Its short name, as `C12`.
    fn id(&self) -> &str;
    /// What it is.
    fn title(&self) -> &str;
    /// Everyday words by which people look for it.
    fn words(&self) -> &[String];
}

/// Makes a type an [`Entry`] by its fields: the short name, the given title, the words.
macro_rules! entry {
    ($entry:ty, $title:ident) => {
        impl $crate::policy::lookup::Entry for $entry {
            fn id(&self) -> &str {
                &self.id
            }
            fn title(&self) -> &str {
                &self.$title
            }
            fn words(&self) -> &[String] {
                &self.words
            }
        }
    };
}
pub(super) use entry;

/// An entry and how well it fits.
#[derive(Clone, Copy, Debug)]
pub struct Found<'r, T> {
    /// The entry.
    pub row: &'r T,
    /// Higher is better; only the order means something.
    pub score: u32,
}

/// Rows that fit some words, best first; among equals in the policy's order. A short name such as
/// `C12` fits its own row only.
#[must_use]
pub fn find<'r, T: Entry>(rows: &'r [T], words: &str) -> Vec<Found<'r, T>> {
    ranked(rows, words, T::id, |row, query| {
        let phrases: Vec<Vec<Cow<'_, str>>> =
            row.words().iter().map(|words| split(words)).collect();
        score(&phrases, &split(row.title()), query)
    })
}

/// The same for whatever has a short name and a [`score`].
pub(super) fn ranked<'r, T>(
    rows: &'r [T],
    words: &str,
    id: impl Fn(&T) -> &str,
    score: impl Fn(&T, &[Cow<'_, str>]) -> u32,
) -> Vec<Found<'r, T>> {
    if let Some(row) = rows.iter().find(|row| id(row).eq_ignore_ascii_case(words.trim())) {
        return vec![Found { row, score: u32::MAX }];
    }
    let query = split(words);
    let mut found: Vec<Found<'r, T>> = rows
        .iter()
        .map(|row| Found { row, score: score(row, &query) })
        .filter(|found| found.score > 0)
        .collect();
    found.sort_by_key(|found| std::cmp::Reverse(found.score));
    // What fits much worse than the best is noise, not an answer.
    let least = found.first().map_or(0, |best| best.score / 2);
    found.retain(|found| found.score >= least);
    found
}

/// The one row that fits best, or `None` when nothing does or two fit equally well.
#[must_use]
pub fn best<'r, T>(found: &[Found<'r, T>]) -> Option<&'r T> {
    match found {
        [only] => Some(only.row),
        [first, second, ..] if first.score > second.score => Some(first.row),
        [] | [_, ..] => None,
    }
}

/// The score from which a whole everyday phrase, or the short name itself, was found. Below it the
/// words only brush the entry: good enough to show, not to record.
pub const CERTAIN: u32 = 60;

/// Up to three phrases that were probably meant, with their entries: a slip or two of the
/// keyboard, never another word.
#[must_use]
pub fn near_misses<'r, T: Entry>(rows: &'r [T], words: &str) -> Vec<(&'r str, &'r T)> {
    let typed = split(words).join(" ");
    let slips = |word: &str| {
        let same_start = word.chars().next() == typed.chars().next();
        (same_start && typed.chars().count() > 4)
            .then(|| damerau_levenshtein(&typed, word))
            .filter(|slips| *slips <= 2)
    };
    let mut near: Vec<(usize, &str, &T)> = rows
        .iter()
        .flat_map(|row| row.words().iter().map(move |word| (word.as_str(), row)))
        .filter_map(|(word, row)| Some((slips(word)?, word, row)))
        .collect();
    near.sort_by_key(|(slips, ..)| *slips);
    let mut misses: Vec<(&str, &T)> = Vec::new();
    for (_, word, row) in near {
        if misses.len() < 3 && misses.iter().all(|(_, seen)| seen.id() != row.id()) {
            misses.push((word, row));
        }
    }
    misses
}

/// How well everyday phrases and a title, word by word, fit a question.
pub(super) fn score<P: AsRef<[W]>, W: AsRef<str>>(
    phrases: &[P],
    title: &[W],
    query: &[Cow<'_, str>],
) -> u32 {
    if query.is_empty() {
        return 0;
    }
    let phrase =
        phrases.iter().map(|phrase| phrase_score(phrase.as_ref(), query)).max().unwrap_or(0);
    let words: Vec<u32> = query.iter().map(|word| word_score(word, phrases, title)).collect();
    let matched = words.iter().filter(|score| **score > 0).count();
    // One word in passing decides nothing: without a whole phrase, more than half must fit.
    if phrase == 0 && matched * 2 <= query.len() && query.len() > 1 {
        return 0;
    }
    let share = |part: usize| u32::try_from(part).unwrap_or(1);
    phrase + words.iter().sum::<u32>() * share(matched) / share(query.len())
}

// A whole everyday phrase counts far more than single words, and most when nothing lies between.
fn phrase_score<W: AsRef<str>>(phrase: &[W], query: &[Cow<'_, str>]) -> u32 {
    let length = u32::try_from(phrase.len()).unwrap_or(0);
    if phrase.is_empty() || phrase.len() > query.len() {
        return 0;
    }
    let equal = |(typed, known): (&Cow<'_, str>, &W)| typed.as_ref() == known.as_ref();
    if phrase.len() == query.len() && query.iter().zip(phrase).all(equal) {
        return 200;
    }
    let same = |typed: &str, known: &W| typed == known.as_ref() || same_stem(typed, known.as_ref());
    let together = query
        .windows(phrase.len())
        .any(|window| window.iter().zip(phrase).all(|(typed, known)| same(typed, known)));
    let scattered = || phrase.iter().all(|known| query.iter().any(|typed| same(typed, known)));
    if together {
        40 + 20 * length
    } else if scattered() {
        20 + 10 * length
    } else {
        0
    }
}

// A word out of a longer phrase says little: "laptop" is not "images on a school laptop".
fn word_score<P: AsRef<[W]>, W: AsRef<str>>(word: &str, phrases: &[P], title: &[W]) -> u32 {
    let single = phrases.iter().map(AsRef::as_ref).filter(|phrase| phrase.len() == 1).flatten();
    let in_words = single.map(|known| likeness(word, known.as_ref())).max();
    let in_title = title.iter().map(|known| likeness(word, known.as_ref())).max();
    let value = |likeness: Option<Likeness>, same, stem, close| match likeness {
        Some(Likeness::Same) => same,
        Some(Likeness::Stem) => stem,
        Some(Likeness::Close) => close,
        _ => 0,
    };
    value(in_words, 12, 9, 7).max(value(in_title, 10, 8, 0))
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Different,
    Close,
    Stem,
    Same,
}

/// A phrase that stands whole in a text: its words together and in their order, each with any
/// ending. It is looked for as [`CERTAIN`] wants it, but in any amount of prose, where words that
/// merely all occur somewhere mean nothing.
#[derive(Clone, Debug)]
pub(super) struct Phrase(Vec<String>);

impl Phrase {
    pub(super) fn new(words: &str) -> Phrase {
        Phrase(split(words).into_iter().map(Cow::into_owned).collect())
    }

    pub(super) fn stands_in(&self, prose: &Prose) -> bool {
        let same = |(typed, known): (&String, &String)| {
            matches!(form_of(typed, known), Some(Likeness::Same | Likeness::Stem))
        };
        !self.0.is_empty()
            && prose.0.windows(self.0.len()).any(|window| window.iter().zip(&self.0).all(same))
    }
}

/// A text in which phrases are looked for, split once.
#[derive(Clone, Debug)]
pub(super) struct Prose(Vec<String>);

impl Prose {
    pub(super) fn new(text: &str) -> Prose {
        Prose(split(text).into_iter().map(Cow::into_owned).collect())
    }
}

// Whether a word is the other one or a form of it; nothing about spelling mistakes.
fn form_of(typed: &str, known: &str) -> Option<Likeness> {
    if typed == known {
        return Some(Likeness::Same);
    }
    // Most words begin with another letter, and need no closer look.
    if typed.as_bytes().first() != known.as_bytes().first() {
        return None;
    }
    if same_stem(typed, known) { Some(Likeness::Stem) } else { None }
}

fn likeness(typed: &str, known: &str) -> Likeness {
    if let Some(form) = form_of(typed, known) {
        return form;
    }
    let shorter = typed.len().min(known.len());
    let mistakes = match shorter {
        // In a short word one letter makes another word.
        0..=4 => return Likeness::Different,
        5..=7 => 1,
        _ => 2,
    };
    // Words of very different length or letters need no closer look, and most are.
    let near = typed.len().abs_diff(known.len()) <= mistakes
        && letters_apart(typed, known) <= mistakes
        && damerau_levenshtein(typed, known) <= mistakes;
    if near { Likeness::Close } else { Likeness::Different }
}

// hacked, hacking, hacker; vpn, vpns; never self and selfie.
fn same_stem(typed: &str, known: &str) -> bool {
    let common = typed.bytes().zip(known.bytes()).take_while(|(a, b)| a == b).count();
    let shorter = typed.len().min(known.len());
    let longer = typed.len().max(known.len());
    let ending = |word: &str| word.get(common..).is_some_and(|end| ENDINGS.contains(&end));
    let plural = common >= 3 && common == shorter && longer == shorter + 1 && longer <= 5;
    (common >= 4 || plural) && ending(typed) && ending(known)
}

// How many kinds of letters one word has and the other has not: it takes that many slips at least.
fn letters_apart(one: &str, other: &str) -> usize {
    let letters = |word: &str| word.chars().fold(0_u64, |set, c| set | 1 << (u32::from(c) % 64));
    let (one, other) = (letters(one), letters(other));
    (one & !other).count_ones().max((other & !one).count_ones()) as usize
}
