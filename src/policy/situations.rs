//! The situations in which somebody is called, found by everyday words.

use super::contacts::Situation;
use super::lookup::{self, CERTAIN, entry};
use crate::domain::word::Word;

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

/// Every situation with its words.
#[must_use]
pub fn all() -> Vec<Named> {
    let named = |situation: &Situation| Named {
        id: situation.to_string(),
        title: situation.as_str().replace('-', " "),
        words: words(*situation).iter().map(|word| (*word).to_owned()).collect(),
        situation: *situation,
    };
    Situation::ALL.iter().map(named).collect()
}

/// The situation that is meant, when a whole everyday phrase says so; a slip of the keyboard and a
/// word in passing only suggest one.
#[must_use]
pub fn meant(text: &str) -> Meant {
    if let Some(situation) = Situation::from_word(text) {
        return Meant::One(situation);
    }
    let all = all();
    let found = lookup::find(&all, text);
    if let (Some(best), true) =
        (lookup::best(&found), found.first().is_some_and(|found| found.score >= CERTAIN))
    {
        return Meant::One(best.situation);
    }
    let mut perhaps: Vec<Situation> = found.iter().map(|found| found.row.situation).collect();
    for (_, near) in lookup::near_misses(&all, text) {
        if !perhaps.contains(&near.situation) {
            perhaps.push(near.situation);
        }
    }
    perhaps.truncate(3);
    Meant::Perhaps(perhaps)
}

fn words(situation: Situation) -> &'static [&'static str] {
    match situation {
        Situation::ImmediateDanger => &[
            "immediate danger",
            "danger",
            "emergency",
            "999",
            "threat to life",
            "suicide",
            "suicidal",
            "missing child",
            "about to meet a stranger",
        ],
        Situation::IndecentImage => &[
            "indecent image",
            "indecent images",
            "sexting",
            "nude",
            "nudes",
            "semi-nude",
            "naked picture",
            "naked photo",
            "dick pic",
            "child porn",
            "child abuse image",
            "iioc",
            "csam",
            "revenge porn",
            "sextortion",
            "deepfake",
        ],
        Situation::Grooming => &[
            "grooming",
            "groomer",
            "sexual abuse",
            "child abuse",
            "exploitation",
            "sexual exploitation",
            "stranger",
            "stranger contacting a child",
            "adult posing as a child",
            "predator",
            "paedophile",
            "pedophile",
            "sextortion",
            "ceop",
        ],
        Situation::StaffAllegation => &[
            "staff allegation",
            "allegation",
            "allegation against staff",
            "complaint about staff",
            "staff misconduct",
            "staff",
            "teacher",
            "lado",
        ],
        Situation::Radicalisation => &[
            "radicalisation",
            "radicalised",
            "radicalization",
            "extremism",
            "extremist",
            "terrorism",
            "terrorist",
            "prevent",
            "far right",
        ],
        Situation::Fraud => {
            &["fraud", "scam", "scammed", "phishing", "money stolen", "identity theft", "fake shop"]
        }
        Situation::WorriedAdult => &[
            "worried adult",
            "worried parent",
            "parent",
            "carer",
            "grandparent",
            "worried teacher",
        ],
        Situation::WorriedChild => &[
            "worried child",
            "worried pupil",
            "child wants to talk",
            "somebody to talk to",
            "counselling",
            "self-harm",
            "self harm",
            "eating disorder",
            "upset",
            "childline",
        ],
        Situation::OnlineBullying => &[
            "online bullying",
            "bullying",
            "bullied",
            "cyberbullying",
            "cyber bullying",
            "trolling",
            "troll",
            "harassment",
            "mean messages",
            "hate",
            "harmful content",
        ],
        Situation::Filtering => &[
            "filtering",
            "filter",
            "web filter",
            "blocked site",
            "blocked website",
            "overblocking",
            "over-blocking",
            "unsuitable site",
            "proxy",
            "vpn",
        ],
        Situation::Advice => {
            &["advice", "help", "helpline", "guidance", "unsure", "not sure", "what to do"]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        for named in all() {
            for word in &named.words {
                match meant(word) {
                    Meant::One(found) => assert_eq!(found, named.situation, "{word}"),
                    Meant::Perhaps(few) => assert!(few.contains(&named.situation), "{word}"),
                }
            }
        }
    }
}
