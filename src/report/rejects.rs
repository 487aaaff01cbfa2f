//! The rows of a filter's log that could not be read.

use super::{Cell, Column, Report, Section, Table};
use crate::domain::moment::Moment;
use crate::store::filter_rejects::{Batch, Rejected};

/// The rows of one import, and which other imports have some.
#[must_use]
pub fn rejects(import: &str, rows: &[Rejected], batches: &[Batch]) -> Report {
    let columns = [
        Column::number("line", "Line"),
        Column::text("reason", "Why it was rejected"),
        Column::text("row", "The row, as the log has it"),
    ];
    let cells = rows.iter().map(|row| {
        let line = Cell::Number(i64::try_from(row.line).unwrap_or(i64::MAX));
        [line, row.reason.as_str().into(), row.text.as_str().into()]
    });
    let mut report = Report::new(format!("Rejected rows of import {import}"));
    for batch in batches {
        if batch.import == import {
            let at = batch.at.parse::<Moment>().map_or_else(|_| batch.at.clone(), Moment::in_words);
            report = report.about("File", &batch.file).about("Imported", at);
        } else {
            report = report
                .note(format!("Import {} has {} too: {}", batch.import, batch.rows, batch.file));
        }
    }
    if rows.is_empty() {
        report = report.note(
            "No rejected row is kept for it. Those of a file imported twice are kept once, with its first import.",
        );
    }
    report.section(Section::new().table(Table::new("rejects", columns).rows(cells)))
}

/// No import has any.
#[must_use]
pub fn none() -> Report {
    Report::new("Rejected rows").note("Every row of every import could be read.")
}
