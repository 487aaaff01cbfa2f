//! The technician's books: lists of pages, one page, and what follows from what was written.

pub mod breach;
pub mod change;
pub mod check;
pub mod overblocked;
pub mod receipt;
pub mod unblock;

use super::{Cell, Column, Section, Table};
use crate::domain::book::{Opening, Page, Written};
use crate::domain::moment::Moment;

fn row<T>(entry: &Written<T>, text: String) -> [Cell; 3] {
    [entry.writing.at.into(), entry.writing.by.name.as_str().into(), text.into()]
}

/// What happened on a page after it was opened, and who wrote what down.
fn history<O: Opening>(page: &Page<O>, in_words: impl Fn(&O::Step) -> String) -> Section {
    let columns = [
        Column::time("written", "Written down"),
        Column::text("by", "By"),
        Column::narrative("what", "What"),
    ];
    let mut rows = vec![row(&page.opened, format!("Opened {}", page.number))];
    rows.extend(page.steps.iter().map(|step| row(step, in_words(&step.what))));
    rows.extend(page.notes.iter().map(|note| row(note, format!("Note: {}", note.what))));
    rows.sort_by_key(|row| match &row[0] {
        Cell::Time(at) => at.timestamp_millis(),
        _ => 0,
    });
    Section::titled("History").table(Table::new("history", columns).rows(rows))
}

fn when(moment: Option<Moment>) -> Cell {
    moment.map(Moment::in_words).into()
}

fn day(day: chrono::NaiveDate) -> String {
    Moment::Day(day).in_words()
}
