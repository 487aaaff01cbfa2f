//! Members: who may open which vault, and a new identity.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Cell, Column, Report, Section, Table};
use crate::school::School;
use crate::vault::VaultKind;
use crate::vault::identity::Card;
use crate::vault::members::Members;

/// Who may open which vault.
#[must_use]
pub fn list(school: &School, members: &Members) -> Report {
    Report::new("Members")
        .about("School", &school.settings().name)
        .about("List", format!("number {}, signed", members.generation))
        .section(Section::new().table(table(members)))
}

/// The same, with the vault that knows another list, if one does.
#[must_use]
pub fn checked(school: &School, members: &Members, replaced: Option<VaultKind>) -> Report {
    let report = list(school, members);
    match replaced {
        None => report,
        Some(kind) => report.note(format!(
            "This is not the list the {kind} vault knows: it was replaced or is old. Seal nothing \
             by it, and speak to the DSL; `osafe doctor` says what to do."
        )),
    }
}

/// The same after somebody joined, with what somebody else has still to do.
#[must_use]
pub fn joined(school: &School, members: &Members, left: &BTreeSet<VaultKind>) -> Report {
    left.iter().fold(list(school, members), |report, kind| {
        let who = match kind {
            VaultKind::Head if !members.has_people(VaultKind::Head) => {
                "a member of casework who is not the head".to_owned()
            }
            kind => format!("a member of {kind}"),
        };
        report.note(format!(
            "Not yet a member of {kind}: {who} has to run the same command with the same card."
        ))
    })
}

/// A list that a person has decided to trust.
#[must_use]
pub fn trusted(school: &School, members: &Members) -> Report {
    list(school, members).note("What you seal from now on is sealed to the people on this list.")
}

/// The table of members, for other reports.
#[must_use]
pub fn table(members: &Members) -> Table {
    let columns = [
        Column::text("name", "Name"),
        Column::text("office", "Office"),
        Column::text("vaults", "May open"),
        Column::text("fingerprint", "Fingerprint"),
    ];
    Table::new("members", columns).rows(members.members.iter().map(|member| {
        // The sheet is named for vaults that are still to be made.
        let made =
            |kind: &&VaultKind| VaultKind::FIRST.contains(kind) || members.has_people(**kind);
        let vaults: Vec<&str> =
            member.vaults.iter().filter(made).map(|vault| vault.as_str()).collect();
        [
            Cell::from(member.card.name.as_str()),
            member.card.office.title().into(),
            vaults.join(", ").into(),
            member.card.fingerprint().into(),
        ]
    }))
}

/// A new identity.
#[must_use]
pub fn made(card: &Card, identity: &Path, public: &Path) -> Report {
    let table = Table::card("identity")
        .field(Column::text("name", "Name"), card.name.as_str())
        .field(Column::text("office", "Office"), card.office.title())
        .field(Column::text("identity", "Identity (keep private)"), identity.display().to_string())
        .field(Column::text("card", "Public card"), public.display().to_string())
        .field(Column::text("fingerprint", "Fingerprint"), card.fingerprint());
    Report::new("Identity made").section(Section::new().table(table)).note(
        "Give the public card to whoever sets up or changes the school, and compare the \
         fingerprint with them by voice.",
    )
}
