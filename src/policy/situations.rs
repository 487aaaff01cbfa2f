//! The situations in which somebody is called, found by everyday words.

use serde::Deserialize;

use super::PolicyError;
use super::contacts::Situation;
use super::lookup::{self, CERTAIN, entry};
use crate::domain::word::Word;

const WORDS: &str = include_str!("../../data/guidance/situations.toml");

/// A situation as it is looked up.
#[derive(Clone, Debug)]
pub struct Named {
    /// Its word on the command line.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Everyday words for it.
    pub words: Vec<String>,
    /// The situation itself.
    pub situation: Situation,
}

entry!(Named, title);

/// What some words may mean.
#[derive(Debug)]
pub enum Meant {
    /// This one, for sure.
    One(Situation),
    /// One of these, the likeliest first; none when nothing is alike.
    Perhaps(Vec<Situation>),
}

/// `situations.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    situation: Vec<Worded>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Worded {
    id: Situation,
    words: Vec<String>,
}

/// Every situation with its words.
///
/// # Errors
/// [`PolicyError`] when the list that ships is wrong.
pub fn all() -> Result<Vec<Named>, PolicyError> {
    let file: File = super::parse("situations.toml", WORDS)?;
    let named = |worded: Worded| Named {
        id: worded.id.to_string(),
        title: worded.id.as_str().replace('-', " "),
        words: worded.words,
        situation: worded.id,
    };
    Ok(file.situation.into_iter().map(named).collect())
}

/// The situation that is meant, when a whole everyday phrase says so; a slip of the keyboard and a
/// word in passing only suggest one.
///
/// # Errors
/// [`PolicyError`] when the list that ships is wrong.
pub fn meant(text: &str) -> Result<Meant, PolicyError> {
    if let Some(situation) = Situation::from_word(text) {
        return Ok(Meant::One(situation));
    }
    let all = all()?;
    let found = lookup::find(&all, text);
    if let (Some(best), true) =
        (lookup::best(&found), found.first().is_some_and(|found| found.score >= CERTAIN))
    {
        return Ok(Meant::One(best.situation));
    }
    let mut perhaps: Vec<Situation> = found.iter().map(|found| found.row.situation).collect();
    for (_, near) in lookup::near_misses(&all, text) {
        if !perhaps.contains(&near.situation) {
            perhaps.push(near.situation);
        }
    }
    perhaps.truncate(3);
    Ok(Meant::Perhaps(perhaps))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(text: &str) -> Meant {
        super::meant(text).unwrap()
    }

    #[test]
    fn everyday_words_find_a_situation() {
        for (text, situation) in [
            ("grooming", Situation::Grooming),
            ("GROOMING", Situation::Grooming),
            ("sexting", Situation::IndecentImage),
            ("nudes", Situation::IndecentImage),
            ("indecent images", Situation::IndecentImage),
            ("a stranger contacting a child", Situation::Grooming),
            ("complaint about staff", Situation::StaffAllegation),
            ("extremism", Situation::Radicalisation),
            ("cyberbullying", Situation::OnlineBullying),
            ("scam", Situation::Fraud),
            ("phishing e-mail", Situation::Fraud),
            ("worried parent", Situation::WorriedAdult),
            ("self-harm", Situation::WorriedChild),
            ("suicide", Situation::ImmediateDanger),
            ("the web filter", Situation::Filtering),
        ] {
            assert!(
                matches!(meant(text), Meant::One(found) if found == situation),
                "{text}: {:?}",
                meant(text)
            );
        }
    }

    #[test]
    fn a_slip_suggests_and_what_fits_two_is_left_to_the_reader() {
        for (text, first) in [
            ("groming", Situation::Grooming),
            ("sextng", Situation::IndecentImage),
            ("sextortion", Situation::IndecentImage),
        ] {
            let Meant::Perhaps(found) = meant(text) else { panic!("{text}") };
            assert_eq!(found.first(), Some(&first), "{text}");
        }
        for text in ["", "xylophone", "fire drill"] {
            assert!(matches!(meant(text), Meant::Perhaps(found) if found.is_empty()), "{text}");
        }
    }

    #[test]
    fn every_situation_is_found_by_each_of_its_words_or_named_among_a_few() {
        let all = all().unwrap();
        assert!(Situation::ALL.iter().eq(all.iter().map(|named| &named.situation)));
        for named in all {
            for word in &named.words {
                match meant(word) {
                    Meant::One(found) => assert_eq!(found, named.situation, "{word}"),
                    Meant::Perhaps(few) => assert!(few.contains(&named.situation), "{word}"),
                }
            }
        }
    }
}
