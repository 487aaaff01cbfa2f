//! A report as a workbook: a first sheet with its words, then a sheet for each table, with real
//! dates and numbers, filters and a header that stays.
//!
//! Text is only ever written as text: nothing from a record becomes a formula, a link or a number.
//! The bytes depend on the report alone.

mod chart;
mod sheet;

use chrono::{DateTime, Utc};
use rust_xlsxwriter::{
    DocProperties, Format, FormatAlign, FormatBorder, Image, Workbook, XlsxError,
};

use super::escape::{visible, visible_prose};
use crate::domain::look::Look;
use crate::report::{Chart, Report, Table};
use sheet::Names;

/// The most characters a cell can hold.
const MOST_LETTERS: usize = 32_000;
/// The usual colour of headings.
const ACCENT: u32 = 0x0017_505e;
/// The box of the logo, in pixels.
const LOGO: (u32, u32) = (160, 64);

/// How cells look.
struct Formats {
    title: Format,
    heading: Format,
    label: Format,
    header: Format,
    text: Format,
    number: Format,
    at_least: Format,
    date: Format,
    time: Format,
}

/// Writes a report.
pub(super) fn render(report: &Report, look: &Look) -> Result<Vec<u8>, XlsxError> {
    let accent = look.colour.and_then(|colour| u32::from_str_radix(&colour.hex(), 16).ok());
    let accent = accent.unwrap_or(ACCENT);
    let formats = formats(accent);
    let mut names = Names::default();
    let first = names.fitting("Report");
    let sheets: Vec<(String, Option<&Chart>, &Table)> = report
        .sections
        .iter()
        .flat_map(|section| {
            let charts = section.charts.iter().map(|chart| (Some(chart), &chart.table));
            let title = section.title.as_deref();
            charts
                .chain(section.tables.iter().map(|table| (None, table)))
                .map(move |(chart, table)| (title, chart, table))
        })
        .map(|(title, chart, table)| {
            let wanted = chart.map(|chart| chart.title.as_str());
            let wanted = wanted.or(table.caption.as_deref()).or(title).unwrap_or(&table.id);
            (names.fitting(&line(wanted)), chart, table)
        })
        .collect();
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(report));
    let sheet = workbook.add_worksheet();
    sheet.set_name(&first)?;
    if let Some(logo) = &look.logo {
        let (width, height) = logo.fitted(LOGO.0, LOGO.1);
        let image = Image::new_from_buffer(&logo.bytes)?.set_decorative(true);
        sheet.insert_image(0, 2, &image.set_scale_to_size(width, height, true))?;
    }
    sheet::words(sheet, report, &sheets, &formats)?;
    for (name, chart, table) in &sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        sheet::table(sheet, report, table, &formats)?;
        if let Some(chart) = chart {
            chart::insert(sheet, name, chart, accent)?;
        }
    }
    workbook.save_to_buffer()
}

fn formats(accent: u32) -> Formats {
    let top = || Format::new().set_align(FormatAlign::Top);
    Formats {
        title: Format::new().set_bold().set_font_size(18).set_font_color(accent),
        heading: Format::new().set_bold().set_font_size(13).set_font_color(accent),
        label: top().set_bold(),
        header: Format::new()
            .set_bold()
            .set_text_wrap()
            .set_background_color(0x00ee_f3f4)
            .set_border_bottom(FormatBorder::Medium)
            .set_border_bottom_color(accent),
        text: top().set_text_wrap(),
        number: top().set_num_format("#,##0"),
        at_least: top().set_num_format("#,##0\"+\""),
        date: top().set_num_format("d mmm yyyy").set_align(FormatAlign::Left),
        time: top().set_num_format("d mmm yyyy hh:mm").set_align(FormatAlign::Left),
    }
}

fn properties(report: &Report) -> DocProperties {
    let from = report.provenance.as_ref();
    // A file's time of making is the report's; else a day that never changes.
    let made = from.map_or(DateTime::<Utc>::UNIX_EPOCH, |from| from.made.to_utc());
    let properties = DocProperties::new().set_title(line(&report.title));
    let properties = match from {
        Some(from) => properties
            .set_company(line(&from.school))
            .set_author(from.by.as_deref().map(line).unwrap_or_default()),
        None => properties,
    };
    properties.set_creation_datetime(&made)
}

/// One line as a cell can hold it.
fn line(text: &str) -> String {
    bounded(&visible(text))
}

/// Prose as a cell can hold it.
fn prose(text: &str) -> String {
    bounded(&visible_prose(text.trim_end()))
}

fn bounded(text: &str) -> String {
    let text = text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}");
    // Cells are measured in UTF-16, where no character takes more than two.
    if text.len() <= MOST_LETTERS || text.encode_utf16().count() <= MOST_LETTERS {
        return text;
    }
    let cut: String = text.chars().take(MOST_LETTERS / 2).collect();
    format!("{cut} [cut: the whole text is in the record]")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::render::samples::{all_kinds, any_text, with_charts, with_text_everywhere};
    use crate::render::zip::unpack;
    use crate::report::{Column, Section};

    fn parts(report: &Report) -> Vec<(String, String)> {
        let files = unpack(&render(report, &Look::default()).unwrap());
        files
            .into_iter()
            .map(|(name, content)| (name, String::from_utf8(content).unwrap()))
            .collect()
    }

    fn part(report: &Report, name: &str) -> String {
        parts(report).into_iter().find(|(found, _)| found == name).unwrap().1
    }

    #[test]
    fn dates_and_numbers_are_real_and_names_are_text() {
        let sheet = part(&all_kinds(), "xl/worksheets/sheet2.xml");
        // The third of March 2026 as a day number, then 1234.
        assert!(sheet.contains("<v>46084</v>") && sheet.contains("<v>1234</v>"), "{sheet}");
        assert!(!sheet.contains("<f>") && !sheet.contains("hyperlink"), "{sheet}");
        assert!(sheet.contains("<autoFilter ref=\"A1:F3\"/>") && sheet.contains("ySplit=\"1\""));
        let strings = part(&all_kinds(), "xl/sharedStrings.xml");
        assert!(strings.contains("<t>=HYPERLINK(1)</t>"), "{strings}");
    }

    #[test]
    fn the_same_report_is_the_same_bytes() {
        let bytes = || render(&with_charts("x"), &Look::default()).unwrap();
        assert_eq!(bytes(), bytes());
    }

    #[test]
    fn a_long_text_is_cut_and_says_so() {
        let long = "é".repeat(50_000);
        let table = Table::new("t", [Column::narrative("n", "N")]).row([long.into()]);
        let strings =
            part(&Report::new("x").section(Section::new().table(table)), "xl/sharedStrings.xml");
        assert!(strings.contains("[cut: the whole text is in the record]"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn no_text_becomes_a_formula_or_breaks_a_part(text in any_text()) {
            for report in [with_text_everywhere(&text), with_charts(&text)] {
                for (name, content) in parts(&report) {
                    prop_assert!(!content.contains("<f>") && !content.contains("<hyperlink"), "{}", name);
                    let bad = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
                    prop_assert!(!content.chars().any(bad), "{}", name);
                }
            }
        }
    }
}
