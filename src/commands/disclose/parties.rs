//! Who may be named in the records besides the person they are about.

use std::collections::BTreeSet;

use super::held::Part;
use super::subject::Subject;
use crate::domain::disclosure::NameFound;
use crate::domain::entry::What;
use crate::domain::person::{Person, folded};
use crate::domain::redaction::{Redaction, letter_for};
use crate::domain::roll::OnRoll;
use crate::store::concerns::Kept;
use crate::store::disclosures::Whole;

/// Words of bodies and places, which stand like a name and are none.
const BODIES: [&str; 16] = [
    "agency",
    "authority",
    "board",
    "centre",
    "council",
    "hub",
    "office",
    "officer",
    "partnership",
    "police",
    "school",
    "service",
    "services",
    "team",
    "trust",
    "unit",
];

/// Everybody the vault knows, whoever wrote the records, and whoever they say was told or helped.
pub(super) fn parties(
    subject: Option<&Subject>,
    everybody: &[Person],
    cases: &[Whole],
    concerns: &[Kept],
    parts: &[Part],
) -> Vec<NameFound> {
    let is_other = |other: &&Person| subject.is_none_or(|one| !one.people.contains(&other.id));
    let others = everybody.iter().filter(is_other);
    let mut parties: Vec<NameFound> = others
        .enumerate()
        .map(|(number, other)| {
            let names = other.names().map(str::to_owned).collect();
            party(&other.id, names, letter_for(other.role, number))
        })
        .collect();
    let is_own = |name: &str| subject.is_some_and(|one| one.person.is_called(name));
    let written = cases.iter().flat_map(others_in).chain(concerns.iter().flat_map(those_in));
    let named = parts.iter().flat_map(|part| &part.named);
    for (name, shown) in written.chain(named.map(|name| (name.clone(), "[name]".to_owned()))) {
        let known = parties
            .iter()
            .any(|party| party.names.iter().any(|known| folded(known) == folded(&name)));
        if !known && !is_own(&name) {
            parties.push(party(&name, vec![name.clone()], shown));
        }
    }
    parties
}

/// Those on the roll whose whole name or user name stands in the pack, and who are not known yet.
pub(super) fn on_roll(
    subject: Option<&Subject>,
    roll: &[OnRoll],
    known: &[NameFound],
    texts: &[&str],
) -> Vec<NameFound> {
    let others: Vec<&OnRoll> = roll
        .iter()
        .filter(|one| subject.is_none_or(|subject| !subject.on_roll.contains(&one.number)))
        .collect();
    let names = |one: &OnRoll| -> Vec<String> {
        let details = &one.details;
        std::iter::once(&details.name).chain(&details.user_names).cloned().collect()
    };
    let all: Vec<String> = others.iter().flat_map(|one| names(one)).collect();
    let whole = Redaction::whole(all.iter().map(String::as_str));
    let stands: BTreeSet<String> =
        texts.iter().flat_map(|text| whole.hits(text)).map(folded).collect();
    let is_known = |name: &str| {
        known.iter().any(|party| party.names.iter().any(|known| folded(known) == folded(name)))
    };
    let standing = others.into_iter().enumerate().filter(|(_, one)| {
        names(one).iter().any(|name| stands.contains(&folded(name)) && !is_known(name))
    });
    standing
        .map(|(number, one)| {
            let shown = letter_for(one.details.role.in_casework(), known.len() + number);
            party(&one.number.to_string(), names(one), shown)
        })
        .collect()
}

fn party(who: &str, names: Vec<String>, shown: String) -> NameFound {
    NameFound {
        id: String::new(),
        who: who.to_owned(),
        names,
        shown,
        places: Vec::new(),
        choice: None,
    }
}

fn others_in(whole: &Whole) -> Vec<(String, String)> {
    let case = &whole.case;
    let incident = &case.incident;
    let writers = std::iter::once(&incident.recorded_by)
        .chain(case.entries.iter().map(|entry| &entry.by))
        .chain(&incident.closing.closed_by);
    let writers = writers.map(|by| (by.name.clone(), format!("[{}]", by.office.title())));
    let acted = case.entries.iter().filter_map(|entry| match &entry.what {
        What::Acted(acted) => Some([acted.who.as_deref(), acted.with.as_deref()]),
        _ => None,
    });
    let said = (incident.concern.told.iter().map(|told| told.who.as_str()))
        .chain(incident.concern.reported_by.as_deref())
        .chain(incident.waiting.iter().map(|waiting| waiting.whom.as_str()))
        .chain(acted.flatten().flatten())
        .chain(handling(whole))
        .filter_map(person_in)
        .map(|name| (name.to_owned(), "[name]".to_owned()));
    writers.chain(said).collect()
}

// Nobody has said who the people of a concern are that was set aside, so each stands as written.
fn those_in(kept: &Kept) -> Vec<(String, String)> {
    let concern = &kept.submission.concern;
    let people = concern.people.iter().map(|one| (one.name.clone(), format!("[{}]", one.role)));
    let said = (concern.told.iter().map(|told| told.who.as_str()))
        .chain(concern.reported_by.as_deref())
        .filter_map(person_in)
        .chain([kept.submission.from.name.as_str()])
        .map(|name| (name.to_owned(), "[name]".to_owned()));
    let by = (kept.by.name.clone(), format!("[{}]", kept.by.office.title()));
    people.chain(said).chain([by]).filter(|(name, _)| !name.trim().is_empty()).collect()
}

// Whoever had a hand in what was taken, moved, looked at or searched.
fn handling(whole: &Whole) -> Vec<&str> {
    let mut names = Vec::new();
    for custody in &whole.items {
        let taken = &custody.item.taken;
        names.extend(taken.from.iter().chain(&taken.owner).chain([&taken.by]).map(String::as_str));
        for movement in &custody.movements {
            names.extend([movement.moved.from.as_str(), &movement.moved.to]);
        }
        names.extend(
            custody.reviews.iter().flat_map(|review| &review.reviewed.by).map(String::as_str),
        );
    }
    for search in &whole.searches {
        let searched = &search.searched;
        names.extend([searched.who.as_str(), &searched.by, &searched.authorised_by]);
        names.extend(searched.present.iter().flatten().map(String::as_str));
    }
    names
}

/// The name in "Sue Ingham, technician": two to four words with a capital, none of them that of a
/// body.
pub(super) fn person_in(text: &str) -> Option<&str> {
    let name = text.split([',', '(', ';']).next()?.trim();
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_part = |word: &&str| {
        word.chars().next().is_some_and(char::is_uppercase)
            && word.chars().all(|c| c.is_alphabetic() || ".'\u{2019}-".contains(c))
            && !BODIES.contains(&word.to_lowercase().as_str())
    };
    ((2..=4).contains(&words.len()) && words.iter().all(is_part)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_told_from_bodies() {
        for (text, name) in [
            ("Sue Ingham, technician", Some("Sue Ingham")),
            ("Mrs O'Hara", Some("Mrs O'Hara")),
            ("PC Dev Rao (Kent Police)", Some("PC Dev Rao")),
            ("Kent Police", None),
            ("police", None),
            ("head teacher", None),
            ("Children's Services", None),
            ("101", None),
            ("", None),
        ] {
            assert_eq!(person_in(text), name, "{text}");
        }
    }
}
