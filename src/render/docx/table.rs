//! Tables of a document.

use super::super::cell::for_people;
use super::body::{Run, one_line, paragraph};
use crate::report::{Cell, Chart, Kind, Picture, State, Table};

/// How much of the width a column of words may claim, against one letter.
const LETTERS: (usize, usize) = (7, 42);
/// Rows that are looked at to find a column's width.
const MEASURED: usize = 200;

/// Labels and values.
pub(super) fn facts(facts: &[(&str, &str)], width: usize) -> String {
    let widths = [width / 4, width - width / 4];
    let rows = facts.iter().map(|(label, value)| {
        let label = paragraph("TableText", &[Run::Bold(label)]);
        let value = paragraph("TableText", &[Run::Raw(one_line(value))]);
        row(false, &[cell(widths[0], None, &label), cell(widths[1], None, &value)])
    });
    whole("Facts", &widths, &rows.collect::<String>())
}

/// A table; cards one below another.
pub(super) fn table(table: &Table, width: usize) -> String {
    if table.rows.is_empty() {
        return paragraph("BodyText", &[Run::Text("None.")]);
    }
    if table.cards {
        return table.rows.iter().map(|cells| card(table, cells, width)).collect();
    }
    grid(table, width, |_, _| None)
}

/// The table of a chart; a heat map's and a matrix's cells are shaded, which is their picture.
pub(super) fn of_chart(chart: &Chart, width: usize) -> String {
    if chart.table.rows.is_empty() {
        return table(&chart.table, width);
    }
    match &chart.picture {
        Picture::Heat(map) => {
            let known = map.cells.iter().flatten().filter_map(|value| value.known());
            let top = known.max().unwrap_or_default().max(1);
            grid(&chart.table, width, |row, column| {
                let value = map.cells.get(row)?.get(column.checked_sub(1)?)?;
                let number = value.known()?;
                (number > 0).then(|| grey(number, top))
            })
        }
        Picture::States(map) => grid(&chart.table, width, |row, column| {
            let state = map.cells.get(row)?.get(column.checked_sub(1)?)?;
            matches!(state, State::Late | State::Never).then(|| "D9D9D9".to_owned())
        }),
        _ => grid(&chart.table, width, |_, _| None),
    }
}

// From white to a grey on which black figures can still be read.
fn grey(number: i64, top: i64) -> String {
    let dark = i128::from(number) * 110 / i128::from(top);
    let part = 255 - u8::try_from(dark).unwrap_or(110);
    format!("{part:02X}{part:02X}{part:02X}")
}

fn card(table: &Table, cells: &[Cell], width: usize) -> String {
    let widths = [width / 4, width - width / 4];
    let rows = table.columns.iter().zip(cells).map(|(column, value)| {
        let label = paragraph("TableText", &[Run::Raw(bold_line(&column.title))]);
        let value = paragraph("TableText", &[shown(value, column.kind)]);
        row(false, &[cell(widths[0], None, &label), cell(widths[1], None, &value)])
    });
    whole("Grid", &widths, &rows.collect::<String>())
}

fn grid(table: &Table, width: usize, shade: impl Fn(usize, usize) -> Option<String>) -> String {
    let widths = widths(table, width);
    let heads = table.columns.iter().zip(&widths).map(|(column, width)| {
        let style = if column.kind == Kind::Number { "TableNumber" } else { "TableText" };
        let title = paragraph(style, &[Run::Raw(bold_line(&column.title))]);
        cell(*width, Some("EEF3F4".to_owned()), &title)
    });
    let mut text = row(true, &heads.collect::<Vec<_>>());
    for (at, cells) in table.rows.iter().enumerate() {
        let cells = table.columns.iter().zip(cells).zip(&widths).enumerate();
        let cells = cells.map(|(i, ((column, value), width))| {
            let style = if column.kind == Kind::Number { "TableNumber" } else { "TableText" };
            let inside = paragraph(style, &[shown(value, column.kind)]);
            cell(*width, shade(at, i), &inside)
        });
        text += &row(false, &cells.collect::<Vec<_>>());
    }
    whole("Grid", &widths, &text)
}

fn shown(value: &Cell, kind: Kind) -> Run<'static> {
    let text = for_people(value, kind);
    let lines = text.split('\n').map(|line| {
        let line = super::super::escape::markup_of(line);
        format!("<w:t xml:space=\"preserve\">{line}</w:t>")
    });
    Run::Raw(format!("<w:r>{}</w:r>", lines.collect::<Vec<_>>().join("<w:br/>")))
}

fn bold_line(text: &str) -> String {
    one_line(text).replacen("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>", 1)
}

// Shared out by what stands in the columns.
fn widths(table: &Table, width: usize) -> Vec<usize> {
    let wanted: Vec<usize> = (table.columns.iter().enumerate())
        .map(|(i, column)| {
            let cells = table.rows.iter().take(MEASURED).filter_map(|row| row.get(i));
            let longest = cells.map(|cell| match cell {
                Cell::Text(text) => text.chars().count(),
                Cell::Time(_) => 18,
                Cell::Date(_) => 11,
                _ => 6,
            });
            let longest = longest.max().unwrap_or_default().max(column.title.chars().count());
            longest.clamp(LETTERS.0, LETTERS.1)
        })
        .collect();
    let all = wanted.iter().sum::<usize>().max(1);
    wanted.iter().map(|part| width * part / all).collect()
}

fn whole(style: &str, widths: &[usize], rows: &str) -> String {
    let columns = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>"));
    let columns = columns.collect::<Vec<_>>().concat();
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
         <w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>{}",
        paragraph("AfterTable", &[])
    )
}

fn row(is_header: bool, cells: &[String]) -> String {
    let header = if is_header { "<w:tblHeader/>" } else { "" };
    format!("<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{}</w:tr>", cells.join(""))
}

fn cell(width: usize, shade: Option<String>, inside: &str) -> String {
    let shade =
        shade.map(|fill| format!("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{fill}\"/>"));
    format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{}</w:tcPr>{inside}</w:tc>",
        shade.unwrap_or_default()
    )
}
