//! Turns a [`Report`] into text for a terminal, a spreadsheet, a program or a browser.
//!
//! Every renderer is a function from a report to a string, and each makes untrusted text safe for the place where it
//! will be read: a log line may hold escape codes, a spreadsheet formula or a script.

mod cell;
mod csv;
pub mod escape;
mod html;
mod json;
mod terminal;

use std::str::FromStr;

use crate::report::Report;

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
}

impl Format {
    /// Every format, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Table, Self::Csv, Self::Json, Self::Html];

    /// The name used on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Html => "html",
        }
    }
}

impl FromStr for Format {
    type Err = RenderError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let named = Self::ALL.into_iter().find(|format| format.as_str() == name);
        named.ok_or(RenderError::UnknownFormat)
    }
}

/// Writes a report in one format. Width (in columns) and colour matter to [`Format::Table`] only.
///
/// # Errors
///
/// [`RenderError::NoTable`] when CSV is asked of a report without a table; the others mean a fault in this program.
pub fn render(
    report: &Report,
    format: Format,
    width: u16,
    colour: bool,
) -> Result<String, RenderError> {
    match format {
        Format::Table => Ok(terminal::render(report, width, colour)),
        Format::Csv => csv::render(report),
        Format::Json => Ok(json::render(report)?),
        Format::Html => Ok(html::render(report)?),
    }
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
    #[error("the format must be table, csv, json or html")]
    UnknownFormat,
    /// CSV holds tables, and this report has none.
    #[error("this report has no table to write as CSV; use table, json or html")]
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
}

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
}
