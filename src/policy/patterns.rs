//! What the words of a concern touch: the list of what the police are informed of, and what makes
//! it a case to which no file is ever attached. Whole everyday phrases only, and every answer is a
//! reason to look, never a finding.

use serde::Deserialize;

use super::PolicyError;
use super::acceptable_use::{List, ListItem};
use super::lookup::{Phrase, Prose};
use super::sanctions::Row;
use crate::domain::concern::Concern;
use crate::domain::pattern::Touched;

const IMAGE_PHRASES: &str = include_str!("../../data/guidance/never-attached.toml");

/// `data/guidance/never-attached.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NeverAttached {
    source: String,
    words: Vec<String>,
}

/// Why no file may be attached to a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The reason, in a sentence without a word of the concern.
    pub why: String,
    /// Section or line of the policy, or the guidance.
    pub source: String,
}

/// The entries of the police list that a concern may touch, in the policy's order, each with the
/// first phrase found. `row` is the row it was recorded under: its title counts as well, and an
/// entry of the same short name is touched by itself.
#[must_use]
pub fn police(list: &List, concern: &Concern, row: Option<&Row>) -> Vec<Touched> {
    let fields = fields(concern, row);
    let touched = |item: &ListItem| {
        let by_row = row
            .filter(|row| row.id == item.id && row.title == item.title)
            .map(|row| (row.id.clone(), "row"));
        let (phrase, field) = by_row.or_else(|| first_phrase(&item.words, &fields))?;
        Some(Touched {
            id: item.id.clone(),
            title: item.title.clone(),
            source: whole_source(list, item),
            phrase,
            field,
        })
    };
    list.items.iter().filter_map(touched).collect()
}

// Some items say only on which line of their list they stand.
fn whole_source(list: &List, item: &ListItem) -> String {
    if item.source.starts_with('(') {
        format!("{}, {}", list.source, item.source)
    } else {
        item.source.clone()
    }
}

/// Why no file may be attached to a case; `None` when files may. The row can forbid it, and so can
/// any whole phrase for an indecent image of a child, whatever the row.
///
/// # Errors
/// [`PolicyError`] when the list of phrases in the program is wrong, which its tests rule out.
pub fn attachments(concern: &Concern, row: Option<&Row>) -> Result<Option<Refused>, PolicyError> {
    if let Some(row) = row.filter(|row| !row.attachments) {
        let why = format!("row {} can concern an indecent image of a child", row.id);
        return Ok(Some(Refused { why, source: row.source.clone() }));
    }
    let never: NeverAttached = super::parse("never-attached.toml", IMAGE_PHRASES)?;
    let found = first_phrase(&never.words, &fields(concern, row));
    Ok(found.map(|(phrase, field)| Refused {
        why: format!("the field `{field}` speaks of `{phrase}`"),
        source: never.source,
    }))
}

fn first_phrase(
    phrases: &[String],
    fields: &[(&'static str, Prose)],
) -> Option<(String, &'static str)> {
    phrases.iter().find_map(|words| {
        let phrase = Phrase::new(words);
        let (field, _) = fields.iter().find(|(_, prose)| phrase.stands_in(prose))?;
        Some((words.clone(), *field))
    })
}

// Where a concern says what it is about; not who told whom, nor what was decided.
fn fields(concern: &Concern, row: Option<&Row>) -> Vec<(&'static str, Prose)> {
    let single = [
        ("incident", Some(&concern.incident)),
        ("description", Some(&concern.description)),
        ("own_words", concern.own_words.as_ref()),
        ("search", concern.search.as_ref()),
        ("platform", concern.platform.as_ref()),
        ("url", concern.url.as_ref()),
        ("device", concern.device.as_ref()),
        ("evidence", concern.evidence.as_ref()),
        ("row", row.map(|row| &row.title)),
    ];
    let single = single.into_iter().filter_map(|(name, text)| Some((name, text?)));
    let tags = concern.tags.iter().map(|tag| ("tags", tag));
    single.chain(tags).map(|(name, text)| (name, Prose::new(text))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::role::Role;
    use crate::policy::Policy;
    use crate::policy::sanctions::Sanctions;

    fn said(description: &str) -> Concern {
        Concern { description: description.into(), ..Concern::default() }
    }

    fn sanctions(id: &str) -> Sanctions {
        Policy::built_in(id).unwrap().sanctions().unwrap()
    }

    fn touched(concern: &Concern, row: Option<&Row>) -> Vec<(String, &'static str)> {
        let tables = Policy::built_in("st-jeromes").unwrap().acceptable_use().unwrap();
        let touched = police(&tables.police.unwrap(), concern, row);
        touched.into_iter().map(|entry| (entry.id, entry.field)).collect()
    }

    #[test]
    fn the_police_list_is_touched_by_whole_phrases_only() {
        for (text, expected) in [
            ("He hacked the office account and ran a scam.", vec!["P2"]),
            ("Racist comments in a group chat", vec!["P4"]),
            ("She was shown child abuse images", vec!["P1"]),
            ("Images of the child in the school play were shown; abuse was not.", vec![]),
            ("The child needed protection from the rain", vec![]),
            ("A proxy site in the library", vec![]),
            ("He raced home", vec![]),
            ("", vec![]),
        ] {
            let found = touched(&said(text), None);
            let ids: Vec<&str> = found.iter().map(|(id, _)| id.as_str()).collect();
            assert_eq!(ids, expected, "{text}");
        }
    }

    #[test]
    fn every_field_that_says_what_happened_is_looked_at() {
        let tag = Concern { tags: vec!["fraud".into()], ..Concern::default() };
        assert_eq!(touched(&tag, None), [("P2".to_owned(), "tags")]);
        let search = Concern { search: Some("extreme porn".into()), ..Concern::default() };
        assert_eq!(touched(&search, None), [("P3".to_owned(), "search")]);
        let table = sanctions("st-jeromes");
        let row = table.row(Role::Child, "C01");
        assert_eq!(touched(&said("x"), row), [("P2".to_owned(), "row")]);
        let row = table.row(Role::Visitor, "P4");
        assert_eq!(touched(&said("x"), row), [("P4".to_owned(), "row")]);
    }

    #[test]
    fn a_source_names_its_section() {
        let tables = Policy::built_in("st-jeromes").unwrap().acceptable_use().unwrap();
        let found = police(&tables.police.unwrap(), &said("a hate crime"), None);
        assert_eq!((found[0].id.as_str(), found[1].id.as_str()), ("P2", "P4"), "a crime as well");
        assert_eq!(found[1].source, "Reporting and Response to incidents (line 261), (line 266)");
    }

    #[test]
    fn no_file_goes_to_a_case_that_can_be_about_an_indecent_image() {
        let table = sanctions("st-jeromes");
        let why = |role, row, text: &str| {
            attachments(&said(text), table.row(role, row)).unwrap().map(|refused| refused.why)
        };
        let row = why(Role::Child, "C01", "x").unwrap();
        assert_eq!(row, "row C01 can concern an indecent image of a child");
        let words = why(Role::Child, "C09", "Sent him NUDES, twice.").unwrap();
        assert_eq!(words, "the field `description` speaks of `nude`");
        for text in ["semi-nudes", "a dick pic", "naked pictures of her", "was sexting", "CSAM"] {
            assert!(why(Role::Child, "C12", text).is_some(), "{text}");
        }
        for text in ["used a proxy", "pictures of the school play", "unkind messages", "intimate"] {
            assert_eq!(why(Role::Child, "C12", text), None, "{text}");
        }
    }

    #[test]
    fn a_megabyte_of_prose_is_searched_at_once() {
        let long = said(&"child abused imagining racism hacks ".repeat(28_000));
        let start = std::time::Instant::now();
        assert_eq!(attachments(&long, None).unwrap(), None);
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    }
}
