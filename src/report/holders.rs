//! Who holds which office, and who holds two that should differ.

use super::{Cell, Column, Report, Section, Table};
use crate::domain::holder::{Conflict, Holding};
use crate::domain::office::Office;
use crate::school::School;

/// The holders, then the conflicts.
#[must_use]
pub fn list(school: &School, holdings: &[&Holding], conflicts: &[Conflict<'_>]) -> Report {
    let report = Report::new("Who holds which office")
        .about("School", &school.settings().name)
        .section(Section::new().table(table(holdings.iter().copied())));
    with_conflicts(report, conflicts)
}

/// An appointment, or its end.
#[must_use]
pub fn written(title: &str, holding: &Holding, conflicts: &[Conflict<'_>]) -> Report {
    let report = Report::new(title).section(Section::new().table(table([holding].into_iter())));
    let report = with_conflicts(report, conflicts);
    if holding.office != Office::HeadTeacher {
        return report;
    }
    report.note(
        "Concerns about the head go by this. Staff who open no vault go by osafe.toml and the kit: change \
         `head-teacher` under `[holders]` there on the day, and run `osafe kit` again.",
    )
}

fn table<'h>(holdings: impl Iterator<Item = &'h Holding>) -> Table {
    let columns = [
        Column::id("office", "Office"),
        Column::text("title", "What it is"),
        Column::text("name", "Name"),
        Column::id("number", "Number"),
        Column::date("from", "From"),
        Column::date("until", "Until"),
    ];
    let rows = holdings.map(|holding| {
        [
            Cell::from(holding.office.to_string()),
            holding.office.title().into(),
            holding.name.as_str().into(),
            holding.person.map(|number| number.to_string()).into(),
            holding.from.into(),
            holding.until.into(),
        ]
    });
    Table::new("holders", columns).rows(rows)
}

fn with_conflicts(report: Report, conflicts: &[Conflict<'_>]) -> Report {
    if conflicts.is_empty() {
        return report;
    }
    let columns = [
        Column::text("name", "Name"),
        Column::text("offices", "Offices"),
        Column::text("why", "Why they should differ"),
        Column::text("source", "Source"),
    ];
    let rows = conflicts.iter().map(|conflict| {
        let [one, other] = conflict.pair.offices;
        [
            Cell::from(conflict.name.as_str()),
            format!("{} and {}", one.title(), other.title()).into(),
            conflict.pair.why.as_str().into(),
            conflict.pair.source.as_str().into(),
        ]
    });
    report.section(
        Section::titled("Held together and better kept apart")
            .table(Table::new("conflicts", columns).rows(rows)),
    )
}

/// A conflict in a sentence.
#[must_use]
pub fn sentence(conflict: &Conflict<'_>) -> String {
    let [one, other] = conflict.pair.offices;
    let titles = format!("{} and {}", one.title(), other.title());
    format!("{} is {titles}: {} ({}).", conflict.name, conflict.pair.why, conflict.pair.source)
}
