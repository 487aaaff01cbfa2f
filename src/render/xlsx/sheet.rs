//! The sheets of a workbook: the words of the report, and its tables.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{Formats, line, prose};
use crate::render::cell::iso_date;
use crate::report::{Cell, Chart, Column, Kind, Provenance, Report, Table};

/// A4 in the numbering of spreadsheets.
const A4: u8 = 9;
/// How many characters of a sheet's name are shown.
const NAME: usize = 31;
/// The narrowest and widest column, in characters.
const WIDTHS: (usize, usize) = (8, 60);
/// Rows that are looked at to find a column's width.
const MEASURED: usize = 500;
/// Numbers beyond this are no longer exact in a spreadsheet.
const EXACT: i64 = 999_999_999_999_999;
/// A spreadsheet's calendar begins here.
const FIRST_YEAR: i32 = 1901;

/// Names of sheets, none twice.
#[derive(Default)]
pub(super) struct Names(Vec<String>);

impl Names {
    /// A name that a sheet can have, made of some text.
    pub(super) fn fitting(&mut self, text: &str) -> String {
        let plain: String = text
            .chars()
            .map(|c| if "[]:*?/\\'".contains(c) { ' ' } else { c })
            .collect::<String>()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        // Spreadsheets keep one name for themselves.
        let plain = if plain.is_empty() || plain.eq_ignore_ascii_case("history") {
            "Table".to_owned()
        } else {
            plain
        };
        let free =
            |name: &String| !self.0.iter().any(|taken| taken.to_lowercase() == name.to_lowercase());
        let numbered = (2..).map(|number| {
            let end = format!(" {number}");
            format!("{}{end}", cut(&plain, NAME - end.len()))
        });
        let mut names = [cut(&plain, NAME)].into_iter().chain(numbered);
        let name = names.find(free).unwrap_or_default();
        self.0.push(name.clone());
        name
    }
}

// Names are measured in UTF-16.
fn cut(text: &str, most: usize) -> String {
    let mut length = 0;
    let kept = text.chars().take_while(|c| {
        length += c.len_utf16();
        length <= most
    });
    kept.collect::<String>().trim_end().to_owned()
}

/// The sheet with everything that is no table.
pub(super) fn words(
    sheet: &mut Worksheet,
    report: &Report,
    sheets: &[(String, Option<&Chart>, &Table)],
    formats: &Formats,
) -> Result<(), XlsxError> {
    page(sheet, report);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_column_width(0, 24)?.set_column_width(1, 90)?;
    let mut row = 0;
    let mut put = |label: &str, text: &str, form: &rust_xlsxwriter::Format| {
        sheet.write_string_with_format(row, 0, line(label), form)?;
        if !text.is_empty() {
            sheet.write_string_with_format(row, 1, prose(text), &formats.text)?;
        }
        row += 1;
        Ok::<(), XlsxError>(())
    };
    put(&report.title, "", &formats.title)?;
    for (label, value) in report.facts() {
        put(label, value, &formats.label)?;
    }
    for section in &report.sections {
        put("", "", &formats.label)?;
        if let Some(title) = &section.title {
            put(title, "", &formats.heading)?;
        }
        for text in section.paragraphs.iter().chain(&section.points) {
            put("", text, &formats.label)?;
        }
        for table in section.all_tables() {
            if let Some((name, chart, _)) =
                sheets.iter().find(|(_, _, one)| std::ptr::eq(*one, table))
            {
                let about = chart.map(|chart| chart.description.as_str());
                let about = about.or(table.caption.as_deref()).unwrap_or_default();
                let rows = format!("{} rows. {about}", table.rows.len());
                put(&format!("Sheet {name}"), &rows, &formats.label)?;
            }
        }
        for note in &section.notes {
            put("Note", note, &formats.label)?;
        }
    }
    for note in &report.notes {
        put("Note", note, &formats.label)?;
    }
    if let Some(from) = &report.provenance {
        put("", "", &formats.label)?;
        put("About this report", "", &formats.heading)?;
        for (label, value) in from.facts() {
            put(label, &value, &formats.label)?;
        }
    }
    Ok(())
}

/// A sheet with one table; a record of one row stands on end.
pub(super) fn table(
    sheet: &mut Worksheet,
    report: &Report,
    table: &Table,
    formats: &Formats,
) -> Result<(), XlsxError> {
    page(sheet, report);
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    if let ([cells], true) = (table.rows.as_slice(), table.cards) {
        return record(sheet, table, cells, formats);
    }
    for (at, column) in (0_u16..).zip(&table.columns) {
        sheet.write_string_with_format(0, at, line(&column.title), &formats.header)?;
        sheet.set_column_width(at, u32::try_from(width(table, column, at)).unwrap_or(20))?;
    }
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for ((at, column), value) in (0_u16..).zip(&table.columns).zip(cells) {
            write(sheet, row, at, column.kind, value, formats)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let last = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or_default();
    if !table.columns.is_empty() {
        sheet.set_repeat_rows(0, 0)?;
        sheet.autofilter(0, 0, u32::try_from(table.rows.len()).unwrap_or(u32::MAX), last)?;
    }
    Ok(())
}

fn record(
    sheet: &mut Worksheet,
    table: &Table,
    cells: &[Cell],
    formats: &Formats,
) -> Result<(), XlsxError> {
    sheet.set_column_width(0, 28)?.set_column_width(1, 80)?;
    for (row, (column, value)) in (0_u32..).zip(table.columns.iter().zip(cells)) {
        sheet.write_string_with_format(row, 0, line(&column.title), &formats.label)?;
        write(sheet, row, 1, column.kind, value, formats)?;
    }
    Ok(())
}

fn write(
    sheet: &mut Worksheet,
    row: u32,
    at: u16,
    kind: Kind,
    value: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let text = |text: &str| if kind == Kind::Narrative { prose(text) } else { line(text) };
    match value {
        Cell::Text(words) => sheet.write_string_with_format(row, at, text(words), &formats.text)?,
        Cell::Number(number) | Cell::AtLeast(number) if number.abs() <= EXACT => {
            let is_least = matches!(value, Cell::AtLeast(_));
            let format = if is_least { &formats.at_least } else { &formats.number };
            #[allow(clippy::cast_precision_loss, reason = "it is exact up to there")]
            sheet.write_number_with_format(row, at, *number as f64, format)?
        }
        Cell::Number(number) | Cell::AtLeast(number) => {
            sheet.write_string_with_format(row, at, number.to_string(), &formats.text)?
        }
        Cell::Date(date) if chrono::Datelike::year(date) >= FIRST_YEAR => {
            sheet.write_datetime_with_format(row, at, date, &formats.date)?
        }
        Cell::Date(date) => {
            sheet.write_string_with_format(row, at, iso_date(*date), &formats.text)?
        }
        // The wall clock there and then: a spreadsheet knows no time zones.
        Cell::Time(time) if chrono::Datelike::year(time) >= FIRST_YEAR => {
            sheet.write_datetime_with_format(row, at, time.naive_local(), &formats.time)?
        }
        Cell::Time(time) => {
            sheet.write_string_with_format(row, at, time.to_rfc3339(), &formats.text)?
        }
        Cell::YesNo(yes) => sheet.write_string_with_format(
            row,
            at,
            if *yes { "Yes" } else { "No" },
            &formats.text,
        )?,
        Cell::Empty => return Ok(()),
    };
    Ok(())
}

fn width(table: &Table, column: &Column, at: u16) -> usize {
    let cell = |cell: &Cell| match cell {
        Cell::Text(text) => text.lines().map(|line| line.chars().count()).max().unwrap_or_default(),
        Cell::Number(number) | Cell::AtLeast(number) => number.to_string().len() * 4 / 3 + 1,
        Cell::Date(_) => 11,
        Cell::Time(_) => 17,
        Cell::YesNo(_) | Cell::Empty => 3,
    };
    let cells = table.rows.iter().take(MEASURED).filter_map(|row| row.get(usize::from(at)));
    // The filter's button stands beside the title.
    let title = column.title.chars().count() + 3;
    cells.map(cell).max().unwrap_or_default().max(title).clamp(WIDTHS.0, WIDTHS.1)
}

/// Paper, and what stands at its head and foot.
fn page(sheet: &mut Worksheet, report: &Report) {
    sheet.set_paper_size(A4).set_margins(0.6, 0.6, 0.8, 0.9, 0.3, 0.3);
    let coded = |text: &str, most: usize| cut(&line(text), most).replace('&', "&&");
    let school = report.provenance.as_ref().map(|from| coded(&from.school, 60)).unwrap_or_default();
    sheet.set_header(format!("&L{school}&R{}", coded(&report.title, 60)));
    let foot = report.provenance.as_ref().map(foot).unwrap_or_default();
    sheet.set_footer(format!("&L&7 {}&R&8 &P / &N", coded(&foot, 110)));
}

// The little that fits: a page's foot may have 255 characters, codes and all.
fn foot(from: &Provenance) -> String {
    let chain = from.chains.first().map(|chain| format!(", {} {}", chain.vault, chain.short()));
    let period = from.period.as_ref().map(|period| format!("{period}, ")).unwrap_or_default();
    format!("{period}made {}{}", from.made_in_words(), chain.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_sheets_fit_and_differ() {
        let mut names = Names::default();
        let long = "x".repeat(40);
        let given = ["What [is]: a/b?", "what is a b", "", "History", &long, &long, "'quoted'"];
        let fitted = given.map(|name| names.fitting(name));
        assert_eq!(fitted[..4], ["What is a b", "what is a b 2", "Table", "Table 2"]);
        assert_eq!((fitted[4].len(), fitted[5].len(), &*fitted[6]), (31, 31, "quoted"));
        assert_ne!(fitted[4], fitted[5]);
    }
}
