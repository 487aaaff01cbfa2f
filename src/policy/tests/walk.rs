//! Every entry of both policies, one by one: in the policy's order, each with what was read for it
//! in the policy's text, the lines it stands on, and a word of its title that those lines have too
//! (the few that spell out an abbreviation aside). A pack that loses, moves or changes an entry
//! fails here.

mod chislet_hoath;
mod st_jeromes;

use std::collections::BTreeMap;

use super::super::acceptable_use::{AcceptableUse, List, Permission};
use super::super::sanctions::Row;
use super::super::*;
use crate::domain::word::Word;

/// For each kind of entry: short name, value, lines, a word of the title.
pub(super) type Pins = &'static [(&'static str, &'static [Pin])];
type Pin = (&'static str, &'static str, &'static str, &'static str);

/// An entry as the pack has it.
struct Found {
    id: String,
    value: String,
    lines: String,
    title: String,
}

type Kinds = BTreeMap<&'static str, Vec<Found>>;

fn found(id: &str, value: impl Into<String>, source: &str, title: &str) -> Found {
    let (id, title) = (id.to_owned(), title.to_owned());
    Found { id, value: value.into(), lines: lines(source), title }
}

// "Scope (lines 3, 7-9); Aims (line 4)" stands on "3 7-9 4".
fn lines(source: &str) -> String {
    let mut lines = Vec::new();
    for (at, _) in source.match_indices("line") {
        let rest = source[at + 4..].trim_start_matches('s');
        let numbers = rest.split(|c: char| !c.is_ascii_digit() && !"-, and".contains(c)).next();
        let numbers = numbers.unwrap_or_default().split(|c: char| !c.is_ascii_digit() && c != '-');
        lines.extend(numbers.filter(|number| number.starts_with(|c: char| c.is_ascii_digit())));
    }
    lines.join(" ")
}

fn kinds(policy: &Policy) -> Kinds {
    let mut kinds = Kinds::new();
    people(policy, &mut kinds);
    let sanctions = policy.sanctions().unwrap();
    for role in Role::ALL {
        kinds.insert(role.as_str(), sanctions.rows(*role).iter().map(row).collect());
    }
    allowed(&policy.acceptable_use().unwrap(), &mut kinds);
    steps(policy, &mut kinds);
    records(policy, &mut kinds);
    kinds
}

fn people(policy: &Policy, kinds: &mut Kinds) {
    let (about, arrangements) = (policy.about(), policy.arrangements().unwrap());
    for role in &about.role {
        let other = role.also_held_by.iter().map(|other| format!("={other}"));
        let value: Vec<String> = role.stands_in.iter().cloned().chain(other).collect();
        add(kinds, "role", found(&role.id, value.join(" "), &role.source, &role.title));
    }
    for route in &arrangements.route {
        add(kinds, "route", found(&route.id, route.to.join(" "), &route.source, &route.about));
    }
    for area in &arrangements.area {
        let count = area.examples.len().to_string();
        add(kinds, "area", found(&area.id, count, &area.source, &area.title));
        for (at, example) in area.examples.iter().enumerate() {
            let id = format!("{}/{}", area.id, at + 1);
            add(kinds, "example", found(&id, "", &area.source, example));
        }
    }
    for rule in &arrangements.supervision {
        let stages: Vec<&str> = rule.key_stages.iter().map(|stage| stage.as_str()).collect();
        add(kinds, "supervision", found(&rule.id, stages.join(" "), &rule.source, &rule.rule));
    }
    for linked in &arrangements.linked_policy {
        add(kinds, "linked policy", found(&linked.id, "", &linked.source, &linked.title));
    }
    for always in &about.always {
        let roles: Vec<&str> = always.roles.iter().map(|role| role.as_str()).collect();
        let value = roles.join(" ") + if always.immediate { " !" } else { "" };
        add(kinds, "always", found(&always.id, value, &always.source, &always.title));
    }
    for place in &arrangements.placeholder {
        add(kinds, "placeholder", found(&place.text, "", &place.source, &place.text));
    }
}

fn add(kinds: &mut Kinds, kind: &'static str, entry: Found) {
    kinds.entry(kind).or_default().push(entry);
}

fn row(row: &Row) -> Found {
    let now = |id: &String| if row.immediate.contains(id) { "!" } else { "" };
    let marks: Vec<String> = row.actions.iter().map(|id| format!("{id}{}", now(id))).collect();
    found(&row.id, marks.join(" "), &row.source, &row.title)
}

fn allowed(tables: &AcceptableUse, kinds: &mut Kinds) {
    let word = |answer: Permission| super::grids::word(answer);
    for row in &tables.technology {
        let value = format!("{} {}", word(row.staff), word(row.child));
        add(kinds, "technology", found(&row.id, value, &row.source, &row.title));
        for (at, prose) in row.prose.iter().enumerate() {
            let roles: Vec<&str> = prose.roles.iter().map(|role| role.as_str()).collect();
            let value = format!("{} {}", roles.join(" "), word(prose.answer));
            let id = format!("{}/{}", row.id, at + 1);
            add(kinds, "prose", found(&id, value, &prose.source, &prose.text));
        }
    }
    for row in &tables.uses {
        let answers: Vec<String> = row.answers.iter().map(|answer| word(*answer)).collect();
        add(kinds, "use", found(&row.id, answers.join(" "), &row.source, &row.title));
    }
    let mut list = |kind, list: &Option<List>| {
        for item in list.iter().flat_map(|list| &list.items) {
            add(kinds, kind, found(&item.id, "", &item.source, &item.title));
        }
    };
    list("police", &tables.police);
    list("sanctions", &tables.sanctions);
}

fn steps(policy: &Policy, kinds: &mut Kinds) {
    for procedure in policy.procedures().unwrap().procedure {
        let count = procedure.step.len().to_string();
        add(kinds, "procedure", found(&procedure.id, count, &procedure.source, &procedure.title));
        for (at, step) in procedure.step.iter().enumerate() {
            let who = step.who.as_deref().unwrap_or_default().to_owned();
            let value = who + if step.immediate { " !" } else { "" };
            let id = format!("{}/{}", procedure.id, at + 1);
            add(kinds, "step", found(&id, value.trim(), &step.source, &step.text));
        }
    }
    for contact in policy.contacts().unwrap().contact {
        let details: Vec<&str> = contact.policy.iter().map(|d| d.value.as_str()).collect();
        let sources: Vec<&str> = contact.policy.iter().map(|d| d.source.as_str()).collect();
        let entry = found(&contact.id, details.join(" "), &sources.join("; "), &contact.name);
        add(kinds, "contact", entry);
    }
}

fn records(policy: &Policy, kinds: &mut Kinds) {
    for review in policy.reviews().unwrap() {
        let value = format!("{} {}", review.every, review.owner);
        add(kinds, "review", found(&review.id, value, &review.source, &review.title));
    }
    // An interval as it is written: `until-withdrawn`.
    let often = |often: training::Often| {
        let words = format!("{often:?}");
        let hyphens = words.chars().enumerate().map(|(at, letter)| {
            let hyphen = if at > 0 && letter.is_uppercase() { "-" } else { "" };
            format!("{hyphen}{}", letter.to_lowercase())
        });
        hyphens.collect::<String>()
    };
    for training in policy.training().unwrap().training {
        let value = format!("{} {}", often(training.every), training.who.join(" "));
        add(kinds, "training", found(&training.id, value, &training.source, &training.title));
    }
    for agreement in policy.agreements().unwrap().agreement {
        let parties: Vec<&str> = agreement.signed_by.iter().map(|party| party.as_str()).collect();
        let value = format!("{} {}", often(agreement.every), parties.join(" "));
        add(kinds, "agreement", found(&agreement.id, value, &agreement.source, &agreement.title));
    }
    for register in policy.registers().unwrap().register {
        let value = format!("{} {}", register.vault, register.field.len());
        add(kinds, "register", found(&register.id, value, &register.source, &register.title));
    }
    for duty in policy.duties().unwrap().duty {
        let value = format!("{} {}", duty.kind, duty.who);
        add(kinds, "duty", found(&duty.id, value, &duty.source, &duty.title));
    }
}

fn walk(id: &str, files: &[Pins]) {
    let mut kinds = kinds(&Policy::built_in(id).unwrap());
    for (kind, pins) in files.iter().flat_map(|file| file.iter()) {
        let entries = kinds.remove(kind).unwrap_or_default();
        let ids: Vec<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
        let expected: Vec<&str> = pins.iter().map(|pin| pin.0).collect();
        assert_eq!(ids, expected, "{id}: every {kind}, in order");
        for (entry, (name, value, lines, word)) in entries.iter().zip(*pins) {
            assert_eq!(entry.value, *value, "{id}, {kind} {name}");
            assert_eq!(entry.lines, *lines, "{id}, {kind} {name}: lines of the policy");
            let has = entry.title.to_lowercase().contains(&word.to_lowercase());
            assert!(has, "{id}, {kind} {name}: `{word}` in `{}`", entry.title);
        }
    }
    let unread: Vec<_> = kinds.into_iter().filter(|(_, entries)| !entries.is_empty()).collect();
    assert!(
        unread.is_empty(),
        "{id}: {:?}",
        unread.iter().map(|(kind, _)| kind).collect::<Vec<_>>()
    );
}

#[test]
fn every_entry_of_st_jeromes_is_in_its_pack_and_no_other() {
    walk("st-jeromes", &st_jeromes::FILES);
}

#[test]
fn every_entry_of_chislet_and_hoath_is_in_its_pack_and_no_other() {
    walk("chislet-hoath", &chislet_hoath::FILES);
}

#[test]
fn lines_are_read_out_of_a_source() {
    assert_eq!(lines("Scope (lines 3, 7-9); Aims (line 4)"), "3 7-9 4");
    assert_eq!(lines("9 (line 415), 10.2 (lines 455 and 462)"), "415 455 462");
    assert_eq!(lines("our own advice"), "");
}
