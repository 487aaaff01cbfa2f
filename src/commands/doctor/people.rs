//! What cannot be kept apart, because one person holds several offices or nobody holds one.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::holder::Holders;
use crate::domain::office::Office;
use crate::domain::person::folded;
use crate::domain::word::Word;
use crate::report::doctor::Finding;
use crate::school::School;
use crate::vault::VaultKind;
use crate::vault::members::Members;

pub(super) fn findings(
    school: &School,
    list: &Members,
    holders: &Holders,
    today: NaiveDate,
) -> Vec<Finding> {
    let mut findings = vacant(list);
    findings.extend(not_made(school, list));
    findings.extend(several_offices(list, holders, today.max(school.settings().since)));
    findings.extend(other_head(school, holders, today));
    findings.extend(alone(list));
    findings
}

fn vacant(list: &Members) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut found = |code, what: &str, remedy| {
        findings.push(Finding { code, what: what.to_owned(), remedy });
    };
    let has = |office: Office| list.members.iter().any(|member| member.card.office == office);
    if !list.has_people(VaultKind::Staff) {
        found(
            "no-staff-vault",
            "Nobody may be given a concern about a member of staff.",
            "Let the head and the chair of governors run `osafe member new`, then `osafe member add`.",
        );
    } else if !has(Office::HeadTeacher) {
        found(
            "no-head",
            "The head is no member: concerns about staff reach the chair of governors alone.",
            "Let the head run `osafe member new`; the chair of governors runs `osafe member add`.",
        );
    }
    if !list.has_people(VaultKind::Head) {
        found(
            "no-chair",
            "Nobody may be given a concern about the head.",
            "Let the chair of governors run `osafe member new`, then `osafe member add`.",
        );
    }
    if !has(Office::Recovery) {
        found(
            "no-recovery-sheet",
            "There is no recovery sheet: when every identity is lost, so are the records.",
            "Set up a new school folder; a sheet is made only then.",
        );
    }
    findings
}

fn not_made(school: &School, list: &Members) -> Vec<Finding> {
    let missing = |kind: &VaultKind| list.has_people(*kind) && !kind.exists(school.folder());
    let missing = [VaultKind::Staff, VaultKind::Head].into_iter().filter(missing);
    let finding = |kind| Finding {
        code: "vault-not-made",
        what: format!("The {kind} vault is not there, though it has members."),
        remedy: "Let a member of casework who is not the head run `osafe member add` with their cards.",
    };
    missing.map(finding).collect()
}

// Whoever opens no operations goes by the settings, and a concern about the head must not reach the head.
fn other_head(school: &School, holders: &Holders, today: NaiveDate) -> Option<Finding> {
    let head = Office::HeadTeacher.as_str();
    let written = school.settings().holders.get(head);
    let holds = holders.first(head, today)?;
    if written.is_some_and(|name| folded(name) == folded(&holds)) {
        return None;
    }
    Some(Finding {
        code: "other-head",
        what: "osafe.toml names another head than the one who was appointed.".to_owned(),
        remedy: "Change `head-teacher` under `[holders]` in osafe.toml and run `osafe kit` again: staff who \
                 seal concerns go by these.",
    })
}

// By the list and by who is in office: two cards may be one person's.
fn several_offices(list: &Members, known: &Holders, today: NaiveDate) -> Vec<Finding> {
    let mut held: BTreeMap<String, (String, BTreeSet<Office>)> = BTreeMap::new();
    let holders = known.on(today).map(|holding| (holding.office, &holding.name));
    let cards = list.members.iter().map(|member| (member.card.office, &member.card.name));
    for (office, name) in holders.chain(cards) {
        held.entry(folded(name))
            .or_insert_with(|| (name.clone(), BTreeSet::new()))
            .1
            .insert(office);
    }
    held.into_values().filter(|(_, offices)| offices.len() > 1).filter_map(apart).collect()
}

fn apart((name, offices): (String, BTreeSet<Office>)) -> Option<Finding> {
    let has = |office| offices.contains(&office);
    let dsl = offices.iter().any(|office| office.is_dsl_team());
    let (code, why, remedy) = if has(Office::HeadTeacher) && has(Office::ChairOfGovernors) {
        (
            "head-is-chair",
            "a concern about the head cannot be kept from them",
            "Let another governor be given such concerns.",
        )
    } else if has(Office::HeadTeacher) && dsl {
        (
            "head-is-dsl",
            "what children and staff report reaches the same person, and a concern that does not \
             name the head can reach the head",
            "Name a deputy who is not the head, and use `osafe log --about-head` when it is.",
        )
    } else if dsl && has(Office::Technician) {
        (
            "dsl-is-technician",
            "whoever looks after the machines also opens casework",
            "Let somebody else look after the filter and the machines.",
        )
    } else if dsl && has(Office::ChairOfGovernors) {
        (
            "dsl-is-chair",
            "a concern about the DSL can be read by the DSL",
            "Let another governor be given concerns about staff.",
        )
    } else {
        return None;
    };
    let titles: Vec<&str> = offices.iter().map(|office| office.title()).collect();
    Some(Finding { code, what: format!("{name} is {}: {why}.", titles.join(" and ")), remedy })
}

fn alone(list: &Members) -> Vec<Finding> {
    let people = |kind| {
        let cards = list.of(kind).filter(|card| card.office != Office::Recovery);
        cards.map(|card| folded(&card.name)).collect::<BTreeSet<_>>().len()
    };
    let mut findings = Vec::new();
    for kind in [VaultKind::Casework, VaultKind::Staff] {
        if people(kind) == 1 {
            findings.push(Finding {
                code: "one-person",
                what: format!("Only one person can open {kind}."),
                remedy: "Make a second one a member with `osafe member add`.",
            });
        }
    }
    findings
}
