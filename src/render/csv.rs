//! The tables of a report as comma-separated values.
//!
//! Always one rectangle under one header of column keys. When a report has several tables a first column, `table`,
//! names the one a row belongs to, and columns with the same key are shared: a spreadsheet can filter it and a script
//! can read it without guessing where a table ends.
//!
//! UTF-8 without a mark at the start, and lines end in LF: every spreadsheet reads that, and line tools need not strip
//! a CR. A line break inside a narrative stays, within quotes.

use super::{
    RenderError,
    cell::{iso_date, iso_time},
    escape::{visible, visible_prose},
};
use crate::report::{Cell, Kind, Report, Table};

/// Writes every table of a report.
pub(super) fn render(report: &Report) -> Result<String, RenderError> {
    let tables: Vec<&Table> = report.tables().collect();
    if tables.is_empty() {
        return Err(RenderError::NoTable);
    }
    let keys = distinct_keys(&tables);
    let mut writer = csv::Writer::from_writer(Vec::new());
    let named = tables.len() > 1;
    writer.write_record(named.then_some("table").into_iter().chain(keys.iter().copied()))?;
    for table in tables {
        for row in &table.rows {
            let name = named.then(|| inert(&table.id, &visible(&table.id)));
            writer.write_record(name.into_iter().chain(spread(table, row, &keys)))?;
        }
    }
    let bytes =
        writer.into_inner().map_err(|unwritten| csv::Error::from(unwritten.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The keys of all columns, in the order they first appear.
fn distinct_keys<'a>(tables: &[&'a Table]) -> Vec<&'a str> {
    let mut keys = Vec::new();
    for column in tables.iter().flat_map(|table| &table.columns) {
        if !keys.contains(&column.key.as_str()) {
            keys.push(&column.key);
        }
    }
    keys
}

/// A row laid out under the keys of all tables; what this table does not have is left empty.
fn spread(table: &Table, row: &[Cell], keys: &[&str]) -> Vec<String> {
    let mut fields = vec![String::new(); keys.len()];
    for (column, cell) in table.columns.iter().zip(row) {
        if let Some(place) = keys.iter().position(|key| *key == column.key) {
            fields[place] = field(cell, column.kind);
        }
    }
    fields
}

fn field(cell: &Cell, kind: Kind) -> String {
    match cell {
        Cell::Text(text) if kind == Kind::Narrative => inert(text, &visible_prose(text)),
        Cell::Text(text) => inert(text, &visible(text)),
        Cell::Number(number) => number.to_string(),
        Cell::AtLeast(number) => format!("{number}+"),
        Cell::Date(date) => iso_date(*date),
        Cell::Time(time) => iso_time(time),
        Cell::YesNo(true) => "yes".to_owned(),
        Cell::YesNo(false) => "no".to_owned(),
        Cell::Empty => String::new(),
    }
}

/// Text that no spreadsheet takes for a formula: a leading apostrophe makes it text. What it was before escaping counts,
/// and so do signs behind spaces and full-width signs, since some programs trim the one and fold the other.
fn inert(recorded: &str, shown: &str) -> String {
    let signs = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    let risky =
        recorded.starts_with(['\t', '\r', '\n', '\0']) || shown.trim_start().starts_with(signs);
    if risky { format!("'{shown}") } else { shown.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        render::samples::{all_kinds, any_text, with_text_everywhere},
        report::{Column, Section},
    };

    #[test]
    fn one_table_stands_alone() {
        let expected = "\
reference,happened,found,minutes,police,description
INC-1,2026-03-03,2026-03-03T09:15:00+00:00,1234,yes,\"He said \"\"hi\"\",
then left.\"
'=HYPERLINK(1),2026-07-01,2026-07-01T23:05:00+01:00,-5,no,
";
        let mut report = all_kinds();
        report.sections.truncate(1);
        assert_eq!(render(&report).unwrap(), expected);
    }

    #[test]
    fn several_tables_share_one_header() {
        let report = Report::new("Two").section(
            Section::new()
                .table(
                    Table::new("a", [Column::text("name", "Name"), Column::number("n", "N")])
                        .row(["x".into(), 1_i64.into()]),
                )
                .table(
                    Table::new("b", [Column::number("m", "M"), Column::text("name", "Name")])
                        .row([2_i64.into(), "-y\x1b".into()]),
                ),
        );
        assert_eq!(render(&report).unwrap(), "table,name,n,m\na,x,1,\nb,'-y\\x1b,,2\n");
    }

    #[test]
    fn an_empty_table_is_its_header_and_no_table_is_an_error() {
        let empty = Report::new("").section(
            Section::new()
                .table(Table::new("a", [Column::text("name", "Name"), Column::date("day", "Day")])),
        );
        assert_eq!(render(&empty).unwrap(), "name,day\n");
        assert!(matches!(render(&Report::new("")), Err(RenderError::NoTable)));
    }

    proptest! {
        #[test]
        fn every_row_comes_back_and_none_is_a_formula(text in any_text()) {
            let report = with_text_everywhere(&text);
            let written = render(&report).unwrap();
            let mut reader = csv::Reader::from_reader(written.as_bytes());
            let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
            prop_assert_eq!(rows.len(), report.tables().map(|table| table.rows.len()).sum::<usize>());
            for field in rows.iter().flatten() {
                prop_assert!(!field.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0']));
            }
        }
    }
}
