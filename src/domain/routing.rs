//! To whom a concern goes: the DSL team, those who hold what is recorded about staff, or the chair
//! of governors alone. A name that may be the head's is taken for the head's, since a concern that
//! reaches the person it is about cannot be called back.

use strsim::damerau_levenshtein;

use super::concern::{Concern, Involved};
use super::office::Office;
use super::person::folded;
use super::reference::Series;
use super::role::{Part, Role};

const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "sir",
    "dame",
    "prof",
    "professor",
    "rev",
    "reverend",
    "father",
    "sister",
    "brother",
    "lady",
    "lord",
    "madam",
];
/// How the head is spoken of without a name.
const HEAD: &[&str] = &["head", "headteacher", "headmaster", "headmistress", "principal"];
/// What comes before `head` when a text means the person.
const POINTS_AT: &[&str] = &["the", "our", "my", "acting", "interim", "new"];
/// Who has `head` in their title and is not the head.
const NOT_HEAD: &[&str] = &["deputy", "assistant", "vice", "of", "former"];

/// The row of numbers, and with it the vault, that a concern belongs to. `heads` are the names the
/// head is known by; `said` is what the person who writes it said about it being about the head,
/// which a certain match overrules.
#[must_use]
pub fn belongs_to(concern: &Concern, heads: &[String], said: Option<bool>) -> Series {
    let about_head = match said {
        Some(true) => true,
        Some(false) => concerned(concern).any(|person| is_certainly_head(person, heads)),
        None => {
            concerned(concern).any(|person| may_be_head(person, heads))
                || names_nobody(concern) && speaks_of_head(concern, heads)
        }
    };
    if about_head {
        Series::Head
    } else if concern.about_staff() {
        Series::Staff
    } else {
        Series::Casework
    }
}

fn names_nobody(concern: &Concern) -> bool {
    concern.about_staff() && concern.staff_concerned().next().is_none()
}

fn speaks_of_head(concern: &Concern, heads: &[String]) -> bool {
    let texts = [Some(&concern.description), concern.own_words.as_ref()];
    texts.into_iter().flatten().any(|text| text_speaks_of_head(text, heads))
}

fn text_speaks_of_head(text: &str, heads: &[String]) -> bool {
    let folded = folded(text).replace(['\u{2019}', '\u{2018}'], "'").replace("'s", "");
    let folded = folded.replace('\'', "");
    let spoken: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let surnames: Vec<String> = heads
        .iter()
        .filter_map(|head| words(head).pop())
        .flat_map(|last| last.split('-').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    (0..spoken.len()).any(|place| {
        let before = place.checked_sub(1).map_or("", |before| spoken[before]);
        let after = spoken.get(place + 1).copied().unwrap_or_default();
        is_office(before, spoken[place], after)
            || surnames.iter().any(|surname| {
                spoken[place] == surname
                    || TITLES.contains(&before) && alike(spoken[place], surname)
            })
    })
}

// "head" alone may be a part of the body; "the head" is taken for the person, to be safe.
fn is_office(before: &str, word: &str, after: &str) -> bool {
    if NOT_HEAD.contains(&before) {
        return false;
    }
    match word {
        "head" if after == "teacher" => true,
        "head" => POINTS_AT.contains(&before) && after != "of",
        _ => HEAD.contains(&word),
    }
}

/// Those whom it is about.
pub fn concerned(concern: &Concern) -> impl Iterator<Item = &Involved> {
    concern.people.iter().filter(|person| matches!(person.part, Part::Subject | Part::Instigator))
}

fn is_certainly_head(person: &Involved, heads: &[String]) -> bool {
    let name = folded(&person.name);
    person.office == Some(Office::HeadTeacher)
        || person.role == Role::Staff && heads.iter().any(|head| folded(head) == name)
}

fn may_be_head(person: &Involved, heads: &[String]) -> bool {
    is_certainly_head(person, heads)
        || person.role == Role::Staff
            && (says_head(&person.name) || heads.iter().any(|head| may_be(&person.name, head)))
}

fn says_head(name: &str) -> bool {
    let words = words(name);
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    any(HEAD) && !any(NOT_HEAD)
}

/// Whether a name as somebody wrote it may be that of a known person: the surname, perhaps with a
/// slip of the keyboard, the first name alone, or the initials.
#[must_use]
pub fn may_be(name: &str, known: &str) -> bool {
    let (written, known) = (words(name), words(known));
    let Some(first) = known.first() else { return false };
    let surnames = known.last().map(|last| last.split('-').collect::<Vec<_>>());
    let surnames = surnames.unwrap_or_default();
    let parts = || written.iter().flat_map(|word| word.split('-'));
    let initials: String = known.iter().filter_map(|word| word.chars().next()).collect();
    parts().any(|part| surnames.iter().any(|surname| alike(part, surname)))
        || written.len() == 1 && alike(&written[0], first)
        || written.concat() == initials
}

// "Mrs J. O'Dowd-Lee" is `j`, `odowd-lee`.
fn words(name: &str) -> Vec<String> {
    folded(name)
        .replace(['\'', '\u{2019}', '\u{2018}'], "")
        .split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .map(|word| word.trim_matches('-').to_owned())
        .filter(|word| !word.is_empty() && !TITLES.contains(&word.as_str()))
        .collect()
}

fn alike(one: &str, other: &str) -> bool {
    let slips = match other.chars().count() {
        0..5 => 0,
        5..8 => 1,
        _ => 2,
    };
    damerau_levenshtein(one, other) <= slips
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(name: &str, role: Role) -> Concern {
        let person = Involved {
            name: name.into(),
            role,
            part: Part::Subject,
            class: None,
            person: None,
            office: None,
        };
        Concern { role: Some(role), people: vec![person], ..Concern::default() }
    }

    fn series(name: &str, said: Option<bool>) -> Series {
        belongs_to(&about(name, Role::Staff), &["Judith Oyelaran-Smith".into()], said)
    }

    #[test]
    fn a_name_that_may_be_the_heads_goes_to_the_chair() {
        for name in [
            "Judith Oyelaran-Smith",
            "Mrs Oyelaran",
            "J. Smith",
            "judith",
            "Mrs. OYELERAN",
            "JO",
            "the Head",
            "Head Teacher",
            "Acting headteacher",
        ] {
            assert_eq!(series(name, None), Series::Head, "{name}");
        }
        for name in ["Rhys Calloway", "Deputy head", "Head of Year 6", "Judith Miller", "J"] {
            assert_eq!(series(name, None), Series::Staff, "{name}");
        }
    }

    #[test]
    fn what_the_writer_says_counts_unless_it_is_certain() {
        assert_eq!(series("Alan Smith", Some(false)), Series::Staff);
        assert_eq!(series("judith  OYELARAN-SMITH", Some(false)), Series::Head);
        assert_eq!(series("Rhys Calloway", Some(true)), Series::Head);
    }

    #[test]
    fn a_text_that_speaks_of_the_head_goes_to_the_chair_when_nobody_is_named() {
        let heads = ["Judith Oyelaran-Smith".to_owned()];
        let of = |text: &str, said| {
            let concern = Concern {
                role: Some(Role::Staff),
                own_words: Some(text.into()),
                ..Concern::default()
            };
            belongs_to(&concern, &heads, said)
        };
        for text in [
            "The headteacher, Mrs Jones, hit a child.",
            "It was the head\u{2019}s phone",
            "HEAD TEACHER shouted",
            "oyelaran did it",
            "Mrs Oyeleran did it",
        ] {
            assert_eq!(of(text, None), Series::Head, "{text}");
            assert_eq!(of(text, Some(false)), Series::Staff, "{text}");
        }
        for text in ["The head of year 6", "the deputy headteacher", "hit his head", "a smithy"] {
            assert_eq!(of(text, None), Series::Staff, "{text}");
        }
        let mut named = about("Rhys Calloway", Role::Staff);
        named.description = "The head was told.".into();
        assert_eq!(belongs_to(&named, &heads, None), Series::Staff);
    }

    #[test]
    fn a_child_of_that_name_is_a_child() {
        let heads = ["Judith Smith".to_owned()];
        assert_eq!(belongs_to(&about("Sam Smith", Role::Child), &heads, None), Series::Casework);
        let mut concern = about("Sam Smith", Role::Child);
        concern.people[0].office = Some(Office::HeadTeacher);
        assert_eq!(belongs_to(&concern, &heads, None), Series::Head, "the office decides");
        let mut concern = about("Judith Smith", Role::Staff);
        concern.role = Some(Role::Child);
        concern.people[0].part = Part::Witness;
        assert_eq!(belongs_to(&concern, &heads, None), Series::Casework);
    }
}
