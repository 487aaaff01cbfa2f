//! Files attached to an incident: one that was, and the list.

use super::{Cell, Column, Report, Section, Table};
use crate::domain::attachment::Attachment;
use crate::domain::reference::Reference;
use crate::policy::images::Advice;

/// A file that was attached.
#[must_use]
pub fn attached(file: &Attachment) -> Report {
    let card = Table::card("attachment")
        .field(Column::text("id", "File"), file.id.to_string())
        .field(Column::text("name", "Name"), file.name.as_str())
        .field(Column::number("size", "Bytes"), size(file))
        .field(Column::text("sha256", "SHA-256"), file.sha256.as_str());
    Report::new(format!("Attached to incident {}", file.incident))
        .section(Section::new().table(card))
        .note("The vault has an encrypted copy. Delete the file where it was, unless it is kept there for a reason.")
}

/// The files of an incident; with a warning when the incident has since turned out to be one that
/// may have none.
#[must_use]
pub fn list(incident: Reference, files: &[Attachment], warning: Option<&Advice>) -> Report {
    let mut report = Report::new(format!("Files of incident {incident}"));
    if let Some(advice) = warning {
        report = report.section(
            Section::titled("First")
                .point(
                    "This incident may be about indecent images of a child, and files were attached before that was \
                     known. Open none of them and copy none. Tell the police that the vault holds them and ask what \
                     is to be done; remove nothing before they have answered.",
                )
                .point(advice.in_words()),
        );
    }
    report.section(Section::new().table(files_table(files)))
}

/// Files, a line each.
pub(super) fn files_table(files: &[Attachment]) -> Table {
    let columns = [
        Column::text("id", "File"),
        Column::text("name", "Name"),
        Column::number("size", "Bytes"),
        Column::time("when", "Attached"),
        Column::text("by", "By"),
        Column::text("sha256", "SHA-256"),
    ];
    let rows = files.iter().map(|file| {
        [
            Cell::from(file.id.to_string()),
            file.name.as_str().into(),
            size(file),
            file.when.into(),
            file.by.name.as_str().into(),
            file.sha256.as_str().into(),
        ]
    });
    Table::new("attachments", columns).rows(rows)
}

fn size(file: &Attachment) -> Cell {
    Cell::Number(i64::try_from(file.size).unwrap_or(i64::MAX))
}
