//! Turns a [`Report`] into text for a terminal or a program, a page for a browser or paper, a workbook or a document.
//!
//! Every renderer is a function from a report to text or bytes, and each makes untrusted text safe for the place where it
//! will be read: a log line may hold escape codes, a spreadsheet formula or a script.

mod cell;
mod csv;
mod docx;
pub mod escape;
mod html;
mod json;
mod svg;
mod terminal;
mod xlsx;
mod zip;

use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::domain::look::Look;
use crate::domain::receipt::Receipt;
use crate::report::{CODE, Mark, Report};

/// The forms a report can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// Text for a terminal.
    #[default]
    Table,
    /// The tables alone, for a spreadsheet.
    Csv,
    /// Everything, for a program.
    Json,
    /// One page that needs nothing else, to read or print.
    Html,
    /// A workbook: a sheet for each table.
    Xlsx,
    /// A document for a word processor.
    Docx,
}

impl Format {
    /// Every format, in the order they are offered.
    pub const ALL: [Self; 6] =
        [Self::Table, Self::Csv, Self::Json, Self::Html, Self::Xlsx, Self::Docx];

    /// The name used on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Html => "html",
            Self::Xlsx => "xlsx",
            Self::Docx => "docx",
        }
    }

    /// How the names of its files end.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Table => "txt",
            other => other.as_str(),
        }
    }

    /// The form that the ending of a file's name stands for.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        let ending = ending.to_ascii_lowercase();
        let ending = if ending == "htm" { "html" } else { &ending };
        Self::ALL.into_iter().find(|format| format.ending() == ending)
    }

    /// Whether it is bytes that would spoil a terminal.
    #[must_use]
    pub fn is_binary(self) -> bool {
        matches!(self, Self::Xlsx | Self::Docx)
    }

    /// Whether it is laid out on pages, where the school's logo and colour are seen.
    #[must_use]
    pub fn has_look(self) -> bool {
        matches!(self, Self::Html | Self::Xlsx | Self::Docx)
    }
}

/// How a report is to look.
#[derive(Debug, Clone, Default)]
pub struct Style {
    /// Columns of a terminal.
    pub width: u16,
    /// Whether a terminal shows colours.
    pub colour: bool,
    /// Whether it shows characters that are drawn, such as a full block.
    pub blocks: bool,
    /// The school's logo, colour and page.
    pub look: Look,
}

impl Style {
    /// Plain text of some width.
    #[must_use]
    pub fn plain(width: u16) -> Self {
        Self { width, ..Self::default() }
    }
}

impl FromStr for Format {
    type Err = RenderError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let named = Self::ALL.into_iter().find(|format| format.as_str() == name);
        named.ok_or(RenderError::UnknownFormat)
    }
}

/// Writes a report in one format. Width and colour matter to [`Format::Table`] only, the look only where there are
/// pages.
///
/// # Errors
///
/// [`RenderError::NoTable`] when CSV is asked of a report without a table; [`RenderError::Page`] when the school's own
/// page is wrong; the others mean a fault in this program.
pub fn render(report: &Report, format: Format, style: &Style) -> Result<Vec<u8>, RenderError> {
    Ok(match format {
        Format::Table => terminal::render(report, style).into_bytes(),
        Format::Csv => csv::render(report)?.into_bytes(),
        Format::Json => json::render(report)?.into_bytes(),
        Format::Html => html::render(report, &style.look)?.into_bytes(),
        Format::Xlsx => xlsx::render(report, &style.look)?,
        Format::Docx => docx::render(report, &style.look)?,
    })
}

/// A report as plain text of some width.
#[must_use]
pub fn plain_text(report: &Report, width: u16) -> String {
    terminal::render(report, &Style::plain(width))
}

/// What tells a report from every other: made of all it says, in whatever form it is written.
///
/// # Errors
///
/// [`RenderError::Json`], which means a fault in this program.
pub fn mark(report: &Report) -> Result<Mark, RenderError> {
    let digest: [u8; 32] = Sha256::digest(json::render(report)?).into();
    Ok(Mark { code: Receipt::of(&digest), sha256: hex::encode(digest) })
}

/// The code that a file carries, if it was made from a report and carries one.
#[must_use]
pub fn code_in(file: &[u8]) -> Option<Receipt> {
    zip::unpack(file).iter().map(|(_, part)| part.as_slice()).chain([file]).find_map(stated_code)
}

// The first thing after its label that looks like one.
fn stated_code(text: &[u8]) -> Option<Receipt> {
    /// Markup between the label and the code.
    const NEAR: usize = 400;
    /// The letters of a code and its hyphen.
    const CODE_LETTERS: usize = 9;
    let labels = [CODE.as_bytes(), b"\"code\":"];
    let at = labels.iter().find_map(|label| {
        text.windows(label.len()).position(|window| window == *label).map(|at| at + label.len())
    })?;
    let after = &text[at..text.len().min(at + NEAR)];
    after.windows(CODE_LETTERS).enumerate().find_map(|(i, window)| {
        let is_edge = |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric());
        let before = i.checked_sub(1).and_then(|i| after.get(i));
        let whole = window[4] == b'-' && is_edge(before) && is_edge(after.get(i + CODE_LETTERS));
        let text = std::str::from_utf8(window).ok().filter(|_| whole)?;
        text.parse().ok()
    })
}

/// Writes a value whose JSON shape is a contract with other programs.
///
/// # Errors
///
/// [`RenderError::Json`], which means a fault in this program.
pub fn contract_json<T: serde::Serialize>(value: &T) -> Result<String, RenderError> {
    Ok(json::pretty(value)?)
}

/// Why a report could not be written. No message holds anything from the report.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The name is no format.
    #[error("the format must be table, csv, json, html, xlsx or docx")]
    UnknownFormat,
    /// CSV holds tables, and this report has none.
    #[error("this report has no table to write as CSV; use another form")]
    NoTable,
    /// The CSV writer failed.
    #[error("the report could not be written as CSV")]
    Csv(#[from] ::csv::Error),
    /// The JSON writer failed.
    #[error("the report could not be written as JSON")]
    Json(#[from] serde_json::Error),
    /// The page template failed.
    #[error("the report could not be written as HTML")]
    Html(#[from] minijinja::Error),
    /// The school's own page is wrong.
    #[error("templates/report.html, line {line}: {why}")]
    Page {
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        why: String,
    },
    /// The workbook could not be made.
    #[error("the report could not be written as a workbook")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// The document could not be made.
    #[error("the report could not be written as a document")]
    Docx(#[from] std::io::Error),
}

#[cfg(test)]
#[path = "render/tests.rs"]
mod golden;
#[cfg(test)]
mod samples;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_found_by_its_name() {
        for format in Format::ALL {
            assert_eq!(format.as_str().parse::<Format>().unwrap(), format);
        }
        assert!(matches!("pdf".parse::<Format>(), Err(RenderError::UnknownFormat)));
    }

    #[test]
    fn every_form_but_csv_carries_the_code() {
        let mut report = samples::with_charts("Ashfield");
        let mark = mark(&report).unwrap();
        report.provenance.as_mut().unwrap().mark = Some(mark.clone());
        for format in Format::ALL {
            let file = render(&report, format, &Style::plain(80)).unwrap();
            let carried = (format != Format::Csv).then(|| mark.code.clone());
            assert_eq!(code_in(&file), carried, "{}", format.as_str());
        }
    }

    #[test]
    fn a_file_of_chance_has_no_code() {
        for file in
            [&b""[..], b"PK", b"PK\x03\x04", b"Report code", b"Report code: KKKK-KKK", &[0; 99]]
        {
            assert_eq!(code_in(file), None);
        }
        assert!(code_in(b"Report code</dt><dd>K7QD-M2XR</dd>").is_some());
    }
}
