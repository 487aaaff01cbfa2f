//! A new school: what was made, and the recovery sheet that is shown once.

use std::path::Path;

use age::secrecy::{ExposeSecret, SecretString};

use super::{Column, Report, Section, Table, members};
use crate::founding::Founded;

/// What `osafe init` made.
#[must_use]
pub fn made(founded: &Founded, recovery_file: Option<&Path>) -> Report {
    let table = Table::card("school")
        .field(Column::text("folder", "School folder"), founded.folder.display().to_string())
        .field(Column::text("identity", "Your identity"), founded.identity.display().to_string());
    Report::new(format!("{} is set up", founded.school_name))
        .section(Section::new().table(table))
        .section(Section::titled("Who may open what").table(members::table(&founded.members)))
        .section(recovery(founded, recovery_file))
        .note("Keep your identity file and its passphrase apart, and a copy of each.")
        .note(
            "If every identity and the recovery sheet are lost, the records are gone: nobody \
               can restore them.",
        )
}

fn recovery(founded: &Founded, file: Option<&Path>) -> Section {
    let section = Section::titled("Recovery sheet");
    match file {
        Some(path) => section.paragraph(format!(
            "Written to {}. Print it, seal it in an envelope for the head teacher or the chair of \
             governors, and delete the file.",
            path.display()
        )),
        None => section
            .paragraph(
                "Shown this once and kept nowhere. Print it, seal it in an envelope for the head \
                 teacher or the chair of governors, and clear this screen.",
            )
            .paragraph(founded.recovery.expose_secret()),
    }
}

/// The sheet to print and seal.
#[must_use]
pub fn recovery_sheet(school: &str, secret: &SecretString) -> String {
    format!(
        "Recovery sheet of {school}\n\nWhoever holds this line can open every vault of the school. \
         Seal it in an envelope and\nkeep it apart from the machine.\n\n{}\n",
        secret.expose_secret()
    )
}
