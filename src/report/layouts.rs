//! The layouts of filter logs.

use super::{Column, Report, Section, Table};
use crate::filter::Layout;

/// The list of them, with what is known of each.
#[must_use]
pub fn list(layouts: &[Layout]) -> Report {
    let columns = [
        Column::text("name", "Name"),
        Column::text("title", "What it reads"),
        Column::text("verified", "Tried on a real export"),
        Column::text("note", "What is known"),
    ];
    let rows = layouts.iter().map(|layout| {
        let verified = if layout.verified { "yes" } else { "no" };
        [
            layout.name.as_str().into(),
            layout.title.as_str().into(),
            verified.into(),
            layout.note.as_str().into(),
        ]
    });
    Report::new("Filter log layouts")
        .section(Section::new().table(Table::new("layouts", columns).rows(rows)))
        .note("A layout that was never tried on a real export may name a column wrongly: look at `--dry-run` first.")
}
