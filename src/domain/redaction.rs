//! Taking other people's names out of a text that is given away. It finds the names the records
//! know; it cannot find a name that nobody entered, so a person reads the result before it goes.

use super::naming::initials;
use super::person::Person;
use super::role::Role;

/// The shortest part of a name that is looked for by itself.
const SHORTEST_PART: usize = 2;

/// Titles are no part of a name by which somebody could be known.
const TITLES: [&str; 9] = ["mr", "mrs", "ms", "miss", "mx", "dr", "sir", "prof", "rev"];

/// Whether a word is a title: `Mrs`, `Dr.`.
pub(super) fn is_title(word: &str) -> bool {
    TITLES.iter().any(|title| title.eq_ignore_ascii_case(word.trim_end_matches('.')))
}

/// What to take out, and what to put there.
#[derive(Clone, Default)]
pub struct Redaction {
    // Longest first, so that a whole name goes before its parts. A name with nothing to put in its
    // place stays, and so does what another name has in common with it there.
    names: Vec<Name>,
}

#[derive(Clone)]
struct Name {
    letters: Vec<char>,
    shown: Option<String>,
    // A part of a name is looked for as it is written: Will and May are names, will and may words.
    as_written: bool,
}

// It is made of names.
impl std::fmt::Debug for Redaction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Redaction").field("count", &self.names.len()).finish_non_exhaustive()
    }
}

impl Redaction {
    /// Takes out the names of all these people but one. Each becomes a letter that is the same
    /// throughout, such as `[child B]`.
    #[must_use]
    pub fn keeping(kept: &Person, people: &[Person]) -> Redaction {
        let own: Vec<&str> = kept.names().collect();
        let mut redaction = Redaction::default();
        let others = people.iter().filter(|person| person.id != kept.id);
        for (number, person) in others.enumerate() {
            let shown = letter_for(person.role, number);
            person.names().for_each(|name| redaction.add(name, &shown, &own));
        }
        redaction.sorted()
    }

    /// Takes out these names, each with what is put there, and leaves the others.
    #[must_use]
    pub fn of<'n>(
        out: impl IntoIterator<Item = (&'n str, &'n str)>,
        own: &[&str],
        kept: impl IntoIterator<Item = &'n str>,
    ) -> Redaction {
        let mut redaction = Redaction::default();
        for (name, shown) in out {
            redaction.add(name, shown, own);
        }
        for name in kept {
            let letters: Vec<char> = fold(name.trim()).collect();
            redaction.push(Name { letters, shown: None, as_written: false });
        }
        redaction.sorted()
    }

    /// Looks for whole names only, each by itself: for finding, not for taking out.
    #[must_use]
    pub fn whole<'n>(names: impl IntoIterator<Item = &'n str>) -> Redaction {
        let mut redaction = Redaction::default();
        for name in names {
            let letters: Vec<char> = fold(name.trim()).collect();
            let shown = Some(name.trim().to_owned());
            redaction.push(Name { letters, shown, as_written: false });
        }
        redaction.sorted()
    }

    /// Takes out further names, such as those of the staff who wrote the records.
    #[must_use]
    pub fn and<'n>(
        mut self,
        names: impl IntoIterator<Item = (&'n str, String)>,
        kept: &Person,
    ) -> Redaction {
        let own: Vec<&str> = kept.names().collect();
        for (name, shown) in names {
            self.add(name, &shown, &own);
        }
        self.sorted()
    }

    /// Takes out initials too, as they are written, of people who are part of what is given away.
    #[must_use]
    pub fn and_initials(mut self, kept: &Person, near: &[(&Person, String)]) -> Redaction {
        let own = initials(&kept.name);
        for (person, shown) in near {
            for letters in initials(&person.name).into_iter().filter(|found| !own.contains(found)) {
                let letters = letters.chars().collect();
                self.push(Name { letters, shown: Some(shown.clone()), as_written: true });
            }
        }
        self.sorted()
    }

    fn add(&mut self, name: &str, shown: &str, own: &[&str]) {
        let is_own = |found: &[char]| {
            let same = |own: &str| fold(own).eq(found.iter().flat_map(|c| c.to_lowercase()));
            own.iter().any(|own| same(own) || own.split_whitespace().any(same))
        };
        let whole: Vec<char> = fold(name.trim()).collect();
        let parts = name.split_whitespace().filter(|part| {
            part.chars().count() >= SHORTEST_PART
                && part.chars().next().is_some_and(char::is_uppercase)
                && !is_title(part)
        });
        let parts = parts.map(|part| (part.chars().collect(), true));
        for (letters, as_written) in std::iter::once((whole, false)).chain(parts) {
            // What is also the kept person's name stays: a brother's surname, for instance.
            if !is_own(&letters) {
                self.push(Name { letters, shown: Some(shown.to_owned()), as_written });
            }
        }
    }

    fn push(&mut self, name: Name) {
        let known =
            |known: &Name| known.letters == name.letters && known.as_written == name.as_written;
        if !name.letters.is_empty() && !self.names.iter().any(known) {
            self.names.push(name);
        }
    }

    fn sorted(mut self) -> Redaction {
        self.names.sort_by_key(|name| std::cmp::Reverse(name.letters.len()));
        self
    }

    /// The text without the names.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let chars: Vec<char> = text.chars().collect();
        let mut out = String::with_capacity(text.len());
        let mut place = 0;
        for (start, length, shown) in self.found(&chars) {
            out.extend(&chars[place..start]);
            match shown {
                Some(shown) => out.push_str(shown),
                None => out.extend(&chars[start..start + length]),
            }
            place = start + length;
        }
        out.extend(&chars[place..]);
        out
    }

    /// What would be put in place of each name that is found, in the order of the text.
    #[must_use]
    pub fn hits(&self, text: &str) -> Vec<&str> {
        let chars: Vec<char> = text.chars().collect();
        self.found(&chars).into_iter().filter_map(|(_, _, shown)| shown).collect()
    }

    // Where each name starts, how long it is there, and what is put in its place.
    fn found(&self, chars: &[char]) -> Vec<(usize, usize, Option<&str>)> {
        let mut found = Vec::new();
        let mut place = 0;
        while place < chars.len() {
            let starts_word = place == 0 || !chars[place - 1].is_alphanumeric();
            let name = self.names.iter().filter(|_| starts_word).find_map(|name| {
                let length = matching(&chars[place..], name)?;
                let ends_word = chars.get(place + length).is_none_or(|c| !c.is_alphanumeric());
                ends_word.then_some((length, name.shown.as_deref()))
            });
            match name {
                Some((length, shown)) => {
                    found.push((place, length, shown));
                    place += length;
                }
                None => place += 1,
            }
        }
        found
    }
}

// How many characters of the text are the name; one space may stand for any run of them.
fn matching(text: &[char], name: &Name) -> Option<usize> {
    let mut place = 0;
    for expected in &name.letters {
        if expected.is_whitespace() {
            let spaces = text[place..].iter().take_while(|c| c.is_whitespace()).count();
            if spaces == 0 {
                return None;
            }
            place += spaces;
        } else if same(*text.get(place)?, *expected, name.as_written) {
            place += 1;
        } else {
            return None;
        }
    }
    Some(place)
}

fn same(written: char, expected: char, as_written: bool) -> bool {
    let plain = |c: char| if c == '\u{2019}' { '\'' } else { c };
    if as_written { plain(written) == plain(expected) } else { fold_char(written) == expected }
}

pub(super) fn fold(name: &str) -> impl Iterator<Item = char> {
    name.chars().map(fold_char)
}

// One character stays one, so that places in the text can be counted.
fn fold_char(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some('\u{2019}'), None) => '\'',
        (Some(only), None) => only,
        _ => c,
    }
}

/// What stands for the person of that number in a text: `[child B]`.
#[must_use]
pub fn letter_for(role: Role, number: usize) -> String {
    format!("[{} {}]", word(role), letters(number))
}

fn word(role: Role) -> &'static str {
    match role {
        Role::Child => "child",
        Role::Staff => "member of staff",
        Role::Parent => "parent",
        Role::Visitor => "visitor",
    }
}

fn letters(number: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
    if number < 26 { letter.to_string() } else { format!("{letter}{}", number / 26 + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: &str, name: &str, role: Role) -> Person {
        Person {
            id: id.into(),
            name: name.into(),
            role,
            class: None,
            user_names: Vec::new(),
            aliases: Vec::new(),
            born: None,
            left: None,
            on_roll: None,
        }
    }

    fn redaction() -> Redaction {
        let kept = person("P0001", "Sam Example", Role::Child);
        let mut friend = person("P0002", "Zoë O'Hara", Role::Child);
        friend.aliases.push("ZO".into());
        friend.user_names.push("21ohara".into());
        let brother = person("P0003", "Max Example", Role::Child);
        Redaction::keeping(&kept, &[kept.clone(), friend, brother])
    }

    #[test]
    fn every_way_a_person_is_called_is_taken_out() {
        let redaction = redaction();
        let text = "Sam and zoë  o’hara (ZO, 21OHARA) met. Zoë's bag; O'Hara cried.";
        assert_eq!(
            redaction.apply(text),
            "Sam and [child A] ([child A], [child A]) met. [child A]'s bag; [child A] cried."
        );
    }

    #[test]
    fn the_person_it_is_about_and_parts_of_words_stay() {
        let redaction = redaction();
        assert_eq!(redaction.apply("Sam Example told Max."), "Sam Example told [child B].");
        assert_eq!(redaction.apply("Maximum zone, ZOO"), "Maximum zone, ZOO");
    }

    #[test]
    fn a_name_that_is_kept_stays_whole_beside_one_that_goes() {
        let redaction = Redaction::of([("Tom Ingham", "[A]")], &["Sam Example"], ["Sue Ingham"]);
        assert_eq!(
            redaction.apply("Sue Ingham saw Tom. Ingham ran."),
            "Sue Ingham saw [A]. [A] ran."
        );
        assert_eq!(redaction.hits("Sue Ingham saw Tom. Ingham ran."), ["[A]", "[A]"]);
        let lady = Redaction::of([("Mrs Ingham", "[A]")], &[], []);
        assert_eq!(
            lady.apply("Mrs Ingham met Mrs Orme; Ingham left."),
            "[A] met Mrs Orme; [A] left."
        );
        let whole = Redaction::whole(["Sam Example", "se1"]);
        assert_eq!(whole.hits("sam  example, SE1; Sam"), ["Sam Example", "se1"]);
    }

    #[test]
    fn short_names_and_initials_go_and_words_like_names_stay() {
        let kept = person("P0001", "Sam Example", Role::Child);
        let short = person("P0002", "Xu Li", Role::Child);
        let word = person("P0003", "Will May", Role::Child);
        let near = [(&short, "[child A]".to_owned())];
        let redaction =
            Redaction::keeping(&kept, &[short.clone(), word]).and_initials(&kept, &near);
        assert_eq!(
            redaction.apply("Li cried, Xu told XL."),
            "[child A] cried, [child A] told [child A]."
        );
        assert_eq!(redaction.apply("It may be. Then Will ran."), "It may be. Then [child B] ran.");
    }

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!(
            (letters(0).as_str(), letters(25).as_str(), letters(26).as_str()),
            ("A", "Z", "A2")
        );
    }

    proptest::proptest! {
        #[test]
        fn nothing_panics_and_no_whole_name_stays(text in "\\PC{0,60}") {
            let out = redaction().apply(&format!("{text} Zoë O'Hara {text}"));
            proptest::prop_assert!(!out.contains(" Zoë O'Hara "));
        }
    }
}
