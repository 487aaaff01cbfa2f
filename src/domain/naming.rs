//! Looking for everything that names a person: the name, other names, user names and initials.

use super::person::Person;
use super::redaction::{Redaction, fold, is_title};

/// What to look for.
#[derive(Clone)]
pub struct Naming {
    terms: Vec<String>,
    whole: Redaction,
    // Initials are looked for as they are written: in small letters they are words.
    initials: Vec<String>,
    // A part of every term: a text without any of them holds no term.
    needles: Vec<String>,
}

// It is made of names.
impl std::fmt::Debug for Naming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Naming").field("terms", &self.terms.len()).finish_non_exhaustive()
    }
}

impl Naming {
    /// Everything under which records may speak of a person, and further words that somebody
    /// thought of.
    #[must_use]
    pub fn of(person: &Person, also: &[String]) -> Naming {
        let mut names: Vec<String> = Vec::new();
        for name in person.names().chain(also.iter().map(String::as_str)) {
            let name = name.trim();
            if !name.is_empty() && !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                names.push(name.to_owned());
            }
        }
        let initials = initials(&person.name);
        let whole = Redaction::whole(names.iter().map(String::as_str));
        let needles = names.iter().map(|name| longest_word(name)).collect();
        let terms = names.into_iter().chain(initials.iter().cloned()).collect();
        Naming { terms, whole, initials, needles }
    }

    /// The terms, as they are written into the record of the search.
    #[must_use]
    pub fn terms(&self) -> &[String] {
        &self.terms
    }

    /// Whether a text could hold a term: quick, and never wrong when it says no.
    #[must_use]
    pub fn may_be_in(&self, text: &str) -> bool {
        if self.initials.iter().any(|initials| text.contains(initials.as_str())) {
            return true;
        }
        let folded: String = fold(text).collect();
        self.needles.iter().any(|needle| folded.contains(needle.as_str()))
    }

    /// The terms that stand in a text.
    #[must_use]
    pub fn found_in(&self, text: &str) -> Vec<String> {
        let initials = self.initials.iter().filter(|initials| stands_in(initials, text));
        let names = self.whole.hits(text).into_iter().map(str::to_owned);
        let mut found: Vec<String> = names.chain(initials.cloned()).collect();
        found.sort();
        found.dedup();
        found
    }
}

// "SE", "S.E.", "S E" for Sam Example; a name of one word has none.
pub(super) fn initials(name: &str) -> Vec<String> {
    let parts = name.split(|c: char| c.is_whitespace() || c == '-');
    let letters: Vec<String> = parts
        .filter(|word| !is_title(word))
        .filter_map(|word| word.chars().find(|c| c.is_alphabetic()))
        .map(|letter| letter.to_uppercase().collect())
        .collect();
    if letters.len() < 2 {
        return Vec::new();
    }
    let dotted = letters.join(".");
    let spaced = letters.join(". ");
    vec![letters.concat(), format!("{dotted}."), dotted, letters.join(" "), format!("{spaced}.")]
}

fn stands_in(initials: &str, text: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(initials).any(|(start, found)| {
        !is_letter(text[..start].chars().next_back())
            && !is_letter(text[start + found.len()..].chars().next())
    })
}

fn longest_word(name: &str) -> String {
    let folded: String = fold(name).collect();
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.max_by_key(|word| word.len()).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::role::Role;
    use super::*;

    fn naming() -> Naming {
        let person = Person {
            id: "P0001".into(),
            name: "Sam O'Hara-Example".into(),
            role: Role::Child,
            class: None,
            user_names: vec!["21.sexample".into()],
            aliases: vec!["Sammy".into()],
            born: None,
            left: None,
            on_roll: None,
        };
        Naming::of(&person, &["Shadow99".into(), "sammy".into(), " ".into()])
    }

    #[test]
    fn names_other_names_user_names_and_initials_are_found() {
        let naming = naming();
        for (text, found) in [
            ("SAM O’HARA-EXAMPLE spoke", "Sam O'Hara-Example"),
            ("signed in as 21.SExample.", "21.sexample"),
            ("They call him sammy", "Sammy"),
            ("posted by shadow99!", "Shadow99"),
            ("told by SOE (S.O.E.)", "S.O.E"),
            ("S. O. E. said", "S. O. E."),
        ] {
            assert!(naming.may_be_in(text), "{text}");
            assert!(naming.found_in(text).iter().any(|term| term == found), "{text}");
        }
        assert_eq!(naming.terms().len(), 9, "none twice: {:?}", naming.terms());
    }

    #[test]
    fn other_words_are_not_taken_for_initials_or_names() {
        for text in ["soe", "SOES", "Sam", "Sammyjo", "shadow", ""] {
            assert_eq!(naming().found_in(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_name_of_one_word_has_no_initials() {
        assert!(initials("Cher").is_empty());
        assert_eq!(initials("Mr Sam Example")[0], "SE");
    }

    proptest::proptest! {
        #[test]
        fn the_quick_look_never_misses(text in "(\\PC| |Sammy|SOE|S\\.O\\.E|sam o.hara-example){0,20}") {
            let naming = naming();
            if !naming.found_in(&text).is_empty() {
                proptest::prop_assert!(naming.may_be_in(&text));
            }
        }
    }
}
