//! The folder for staff machines.

use std::path::Path;

use super::{Column, Report, Section, Table};
use crate::school::School;
use crate::vault::members::Members;

/// What `osafe kit` made or refreshed.
#[must_use]
pub fn made(school: &School, folder: &Path, list: &Members, new: bool) -> Report {
    let signer = list.signer();
    let card = Table::card("kit")
        .field(Column::text("folder", "Kit"), folder.display().to_string())
        .field(Column::text("list", "List of members"), format!("number {}", list.generation))
        .field(Column::text("by", "Signed by"), signer.map_or("", |card| card.name.as_str()))
        .field(
            Column::text("fingerprint", "Fingerprint"),
            signer.map(crate::vault::identity::Card::fingerprint).unwrap_or_default(),
        );
    let title = if new { "Kit made" } else { "Kit refreshed" };
    Report::new(title)
        .about("School", &school.settings().name)
        .section(Section::new().table(card))
        .note(format!("On a staff machine: osafe --school {} log", folder.display()))
        .note(
            "It holds no record and no key. Refresh it after every change of members or settings, \
             and put the fingerprint on the staff-room notice: people can compare it.",
        )
        .note(format!(
            "To collect what is dropped there: osafe inbox collect {}; or put into osafe.toml, \
             above the tables: kit = \"{0}\"",
            folder.display()
        ))
}
