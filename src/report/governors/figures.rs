//! Figures as they are published: a table with a column for each term, and bars of what is certain.

use crate::domain::suppression::{SMALLEST, Shown};
use crate::report::{Cell, Chart, Column, Section, Series, Table};

/// The name of a row, with a figure for each term.
pub(super) type Row = (String, Vec<Shown>);

/// A bar for each row and term, with the figures as they are published beside them. `what` says
/// what the rows are.
pub(super) fn chart(id: &str, title: &str, what: &str, terms: &[String], rows: &[Row]) -> Chart {
    let of_term = |(at, term): (usize, &String)| {
        let figures = rows.iter().map(|(_, figures)| figures.get(at).copied());
        Series::new(term.as_str(), figures)
    };
    let series = terms.iter().enumerate().map(of_term).collect();
    let names = rows.iter().map(|(name, _)| name.as_str());
    let mut chart = Chart::bars(id, title, what, names, series);
    chart.table = table(id, title, what, terms, rows);
    chart
}

/// The figures of the rows, term by term.
pub(super) fn table(id: &str, caption: &str, what: &str, terms: &[String], rows: &[Row]) -> Table {
    let terms =
        terms.iter().enumerate().map(|(at, term)| Column::text(format!("term-{}", at + 1), term));
    let columns = std::iter::once(Column::text("name", what)).chain(terms);
    let rows = rows.iter().map(|(name, figures)| {
        let figures = figures.iter().map(|shown| Cell::from(*shown));
        std::iter::once(Cell::from(name)).chain(figures).collect::<Vec<_>>()
    });
    Table::new(id, columns).caption(caption).rows(rows)
}

/// A chart of the rows that reach five in a term, or may; the others are named below it.
pub(super) fn large_chart(
    section: Section,
    (id, title, what): (&str, &str, &str),
    terms: &[String],
    rows: &[Row],
) -> Section {
    let (large, small): (Vec<Row>, Vec<Row>) = rows.iter().cloned().partition(is_large);
    let small: Vec<&str> = small.iter().map(|(name, _)| name.as_str()).collect();
    let section = if large.is_empty() {
        section.paragraph(format!("{title}: nothing reaches {SMALLEST} in a term."))
    } else {
        let about = format!("A bar for each term under each {}.", what.to_lowercase());
        section.chart(chart(id, title, what, terms, &large).describe(about))
    };
    if small.is_empty() {
        return section;
    }
    section
        .note(format!("Fewer than {SMALLEST} in every term shown, or none: {}.", small.join("; ")))
}

// A figure that is left out may be five or more: of its row it must not be said that it is less.
fn is_large((_, figures): &Row) -> bool {
    figures.iter().any(|one| !matches!(one, Shown::Nothing | Shown::Few))
}

/// Adds only those rows that have something to show, in an order that says nothing more than the
/// figures do.
pub(super) fn large(
    section: Section,
    (id, caption, what): (&str, &str, &str),
    terms: &[String],
    rows: &[Row],
) -> Section {
    let rows: Vec<Row> = rows.iter().filter(|row| is_large(row)).cloned().collect();
    if rows.is_empty() {
        return section.paragraph(format!("{caption}: no row reaches {SMALLEST} in a term."));
    }
    section.table(table(id, caption, what, terms, &rows))
}
