//! The words that people look something up by. `build.rs` reads this file too: what ships is split
//! when the program is built, and not again at every look-up.

use std::borrow::Cow;

/// The words that say something, in lower case.
pub(crate) fn split(text: &str) -> Vec<Cow<'_, str>> {
    if text.is_ascii() {
        return plain_words(text).collect();
    }
    let text = text.to_lowercase().replace('\u{2019}', "'");
    plain_words(&text).map(|word| Cow::Owned(word.into_owned())).collect()
}

// Most words are as they should be, and are not copied.
fn plain_words(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '\'').map(|word| {
        if word.bytes().any(|byte| byte.is_ascii_uppercase() || byte == b'\'') {
            Cow::Owned(word.to_ascii_lowercase().replace('\'', ""))
        } else {
            Cow::Borrowed(word)
        }
    });
    words
        .filter(|word| !word.is_empty() && !says_nothing(word))
        .map(|word| if is_child(&word) { Cow::Borrowed("pupil") } else { word })
}

/// Whether a word says nothing about the kind of incident.
fn says_nothing(word: &str) -> bool {
    // The compiler sorts these by length, which a search of a list cannot.
    #[rustfmt::skip]
    let says_nothing = matches!(
        word,
        "a" | "an" | "the" | "of" | "to" | "in" | "on" | "at" | "by" | "and" | "or" | "with" | "for" | "from"
            | "is" | "was" | "has" | "had" | "have" | "been" | "be" | "someone" | "somebody" | "someones"
            | "their" | "his" | "her" | "s" | "they" | "he" | "she" | "it" | "another" | "who" | "that" | "did"
            | "using" | "used" | "use" | "my" | "our" | "some" | "about"
    );
    says_nothing
}

/// The same person to a policy; in a question about staff it matters that one is meant.
fn is_child(word: &str) -> bool {
    matches!(
        word,
        "pupils"
            | "child"
            | "children"
            | "learner"
            | "learners"
            | "student"
            | "students"
            | "kid"
            | "kids"
    )
}
