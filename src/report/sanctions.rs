//! What the policy says must happen: one row, or the whole table.

use super::{Cell, Column, Report, Section, Table};
use crate::domain::role::Role;
use crate::policy::Policy;
use crate::policy::sanctions::{Kind, Row, Sanctions};

/// The rows that fit, each with its marks; then what every incident needs.
#[must_use]
pub fn rows(policy: &Policy, sanctions: &Sanctions, role: Role, rows: &[&Row]) -> Report {
    let mut report = head(policy, sanctions, role, "What the policy says must happen");
    for row in rows {
        report = report.section(row_section(sanctions, row));
    }
    report.section(always(policy, role))
}

/// Every row of the table for a role.
#[must_use]
pub fn table(policy: &Policy, sanctions: &Sanctions, role: Role) -> Report {
    let title = match sanctions.kind {
        Kind::Grid => "The policy's table of incidents",
        Kind::Sections => "What the policy's sections say, row by row",
    };
    let columns = [
        Column::text("id", "Row"),
        Column::text("incident", "Incident"),
        Column::text("actions", "What must happen"),
        Column::text("source", "Source"),
    ];
    let mut table = Table::new("rows", columns);
    for row in sanctions.rows(role) {
        let actions: Vec<&str> = row.actions.iter().map(|id| sanctions.action_title(id)).collect();
        table.push([
            row.id.as_str().into(),
            row.title.as_str().into(),
            actions.join("; ").into(),
            row.source.as_str().into(),
        ]);
    }
    let mut section = Section::new().paragraph(&sanctions.preamble).table(table);
    section.notes.clone_from(&sanctions.notes);
    head(policy, sanctions, role, title).section(section).section(always(policy, role))
}

fn head(policy: &Policy, sanctions: &Sanctions, role: Role, title: &str) -> Report {
    let about = policy.about();
    let report = Report::new(title)
        .about("Policy", &about.title)
        .about("Version", &about.version)
        .about("About", role.phrase());
    match sanctions.kind {
        Kind::Grid => report,
        Kind::Sections => report
            .note("This policy has no table of sanctions; the rows are read from its sections."),
    }
}

fn row_section(sanctions: &Sanctions, row: &Row) -> Section {
    let columns = [Column::text("action", "What must happen"), Column::yes_no("now", "At once")];
    let marks = sanctions.marks(row);
    let cells = marks.into_iter().map(|mark| [Cell::from(mark.title), Cell::from(mark.immediate)]);
    let table = Table::new(format!("row-{}", row.id.to_lowercase()), columns).rows(cells);
    let mut section = Section::titled(format!("{}  {}", row.id, row.title))
        .paragraph(format!("Source: {}", row.source))
        .table(table);
    section.notes.clone_from(&row.notes);
    section
}

/// What the policy wants for every incident about somebody in a role.
#[must_use]
pub fn always(policy: &Policy, role: Role) -> Section {
    let columns = [
        Column::text("duty", "What must happen"),
        Column::yes_no("now", "At once"),
        Column::text("when", "When"),
        Column::text("source", "Source"),
    ];
    let rows = policy.always(role).map(|always| {
        [
            Cell::from(always.title.as_str()),
            always.immediate.into(),
            always.when.as_deref().unwrap_or("always").into(),
            always.source.as_str().into(),
        ]
    });
    Section::titled("For every incident").table(Table::new("always", columns).rows(rows))
}
