//! The layouts of filter logs.

use super::{Cell, Column, Report, Section, Table};
use crate::domain::filter_event::FilterEvent;
use crate::filter::{Field, Layout, Totals};

/// The list of them, with what is known of each.
#[must_use]
pub fn list(layouts: &[Layout]) -> Report {
    let columns = [
        Column::id("name", "Name"),
        Column::text("title", "What it reads"),
        Column::text("verified", "Tried on a real export"),
        Column::text("from", "From"),
        Column::text("note", "What is known"),
    ];
    let rows = layouts.iter().map(|layout| {
        [
            layout.name.as_str().into(),
            layout.title.as_str().into(),
            yes_or_no(layout.verified).into(),
            from(layout).into(),
            layout.note.as_str().into(),
        ]
    });
    Report::new("Filter log layouts")
        .section(Section::new().table(Table::new("layouts", columns).rows(rows)))
        .note("A layout that was never tried on a real export may name a column wrongly: look at `--dry-run` first.")
}

/// One layout, with the text of its file.
#[must_use]
pub fn one(layout: &Layout) -> Report {
    let card = Table::card("layout")
        .field(Column::id("name", "Name"), layout.name.as_str())
        .field(Column::text("title", "What it reads"), layout.title.as_str())
        .field(Column::text("verified", "Tried on a real export"), yes_or_no(layout.verified))
        .field(Column::text("from", "From"), from(layout))
        .field(Column::text("note", "What is known"), layout.note.as_str())
        .field(Column::narrative("text", "Its file"), layout.text.as_str());
    Report::new(format!("Filter log layout {}", layout.name)).section(Section::new().table(card))
}

/// A layout that was drafted from a log: its columns, and what the log gave with it.
#[must_use]
pub fn learnt(
    name: &str,
    columns: &[(Field, String)],
    totals: &Totals,
    events: &[FilterEvent],
    rejects: &[(u64, String)],
) -> Report {
    let rows = columns.iter().map(|(field, title)| {
        [field.as_str().into(), title.as_str().into(), field.meaning().into()]
    });
    let held = [
        Column::id("field", "Field"),
        Column::text("title", "Column"),
        Column::text("meaning", "What it holds"),
    ];
    let counts = Table::card("counts")
        .field(Column::number("read", "Rows read"), count(totals.read))
        .field(Column::number("events", "Events"), count(totals.events))
        .field(Column::number("ignored", "Ignored"), count(totals.ignored))
        .field(Column::number("rejected", "Rejected"), count(totals.rejected));
    let mut read = Section::titled("What the file gave").table(counts).table(first_events(events));
    if !rejects.is_empty() {
        read = read.table(first_rejects(rejects));
    }
    read.notes.clone_from(&totals.notes);
    if !totals.unknown_actions.is_empty() {
        let words: Vec<&str> = totals.unknown_actions.keys().map(String::as_str).collect();
        read = read.note(format!(
            "Not known yet, action words: {}. Say what they mean under [verdicts] of its file.",
            words.join(", ")
        ));
    }
    Report::new(format!("Learnt: {name}"))
        .about("File", format!("layouts/{name}.toml"))
        .section(Section::titled("Columns").table(Table::new("columns", held).rows(rows)))
        .section(read)
}

/// An event in one line, for somebody who judges a draft.
#[must_use]
pub fn in_a_line(event: &FilterEvent) -> String {
    let at = event.at.format("%Y-%m-%d %H:%M:%S UTC").to_string();
    [&at, who(event), what(event), event.verdict.as_str()].join("  ")
}

fn first_events(events: &[FilterEvent]) -> Table {
    let columns = [
        Column::text("at", "When"),
        Column::text("who", "Who"),
        Column::text("what", "What"),
        Column::text("verdict", "The filter"),
    ];
    let rows = events.iter().map(|event| {
        let at = event.at.format("%Y-%m-%d %H:%M:%S UTC").to_string();
        [at.into(), who(event).into(), what(event).into(), event.verdict.as_str().into()]
    });
    Table::new("events", columns).caption("The first events").rows(rows)
}

fn first_rejects(rejects: &[(u64, String)]) -> Table {
    let columns = [Column::number("line", "Line"), Column::text("reason", "Why it was rejected")];
    let rows = rejects.iter().map(|(line, reason)| [count(*line), reason.as_str().into()]);
    Table::new("rejects", columns).caption("The first rejected rows").rows(rows)
}

fn who(event: &FilterEvent) -> &str {
    [&event.person, &event.device, &event.address]
        .into_iter()
        .flatten()
        .next()
        .map_or("", |who| who)
}

fn what(event: &FilterEvent) -> &str {
    [&event.search, &event.url, &event.host, &event.category]
        .into_iter()
        .flatten()
        .next()
        .map_or("", |what| what)
}

fn from(layout: &Layout) -> &str {
    layout.origin.as_deref().unwrap_or("the program")
}

fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

fn count(number: u64) -> Cell {
    Cell::Number(i64::try_from(number).unwrap_or(i64::MAX))
}
