//! A table that somebody hands over as CSV or TSV: its columns found by the names that other programs
//! give them, its rows with their lines, its dates in one order. It takes text and knows no files.

pub mod dates;
pub mod headers;
pub mod people;
pub mod training;

use headers::{Columns, Headers};

/// How many lines may stand above the one that names the columns.
const MOST_ABOVE: usize = 5;
/// The most characters of a cell.
const LONGEST_CELL: usize = 2000;

/// Why a file cannot be taken as a whole.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetFault {
    /// There is nothing in it.
    #[error("there is nothing in the file")]
    Empty,
    /// Columns that have to be there are not.
    #[error("no column is {}", one_of(.0))]
    NoColumn(Vec<String>),
    /// More rows than are taken.
    #[error("the file has more than {0} rows")]
    TooManyRows(usize),
    /// A quotation mark is opened and never closed, so that rows run into each other.
    #[error("line {0}: a quotation mark is opened and not closed in that line")]
    OpenQuote(u64),
    /// Dates are written in both orders.
    #[error(
        "line {0} has the day before the month and line {1} the month before the day: the dates are mixed"
    )]
    MixedDates(u64, u64),
    /// Nothing says which order is meant.
    #[error("line {0}: nothing in the file says whether the day or the month comes first")]
    UnclearDates(u64),
    /// A list that osafe brings cannot be read.
    #[error("osafe's own {0} cannot be read")]
    Own(&'static str),
}

fn one_of(names: &[String]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(" or ")
}

/// How a table is read.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'h> {
    /// What its columns may be called.
    pub headers: &'h Headers,
    /// The most rows.
    pub most_rows: usize,
    /// Whether a cell may have several lines, as one that somebody fills in may.
    pub several_lines: bool,
}

/// A table as it was read.
#[derive(Debug)]
pub struct Sheet {
    /// Which column is which.
    pub columns: Columns,
    /// Every row that has anything in it.
    pub rows: Vec<Row>,
}

/// One row: the line it stands in, and its cells or what is wrong with them.
pub type Row = (u64, Result<Cells, String>);

/// The cells of a row, trimmed.
#[derive(Clone, PartialEq, Eq)]
pub struct Cells(Vec<String>);

// They are about people.
impl std::fmt::Debug for Cells {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Cells({})", self.0.len())
    }
}

impl Sheet {
    /// Reads a table.
    ///
    /// # Errors
    /// [`SheetFault`].
    pub fn read(text: &str, reading: Reading<'_>) -> Result<Sheet, SheetFault> {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .trim(csv::Trim::All)
            .delimiter(delimiter(text))
            .from_reader(text.as_bytes());
        let mut columns: Option<Columns> = None;
        let mut above = Vec::new();
        let mut rows = Vec::new();
        for record in reader.records() {
            // Text in memory that is UTF-8 cannot fail to be read.
            let Ok(record) = record else { break };
            if record.iter().all(str::is_empty) {
                continue;
            }
            let line = record.position().map_or(0, |position| line(text, position));
            if !reading.several_lines && record.iter().any(|cell| cell.contains('\n')) {
                return Err(SheetFault::OpenQuote(line));
            }
            let Some(columns) = &columns else {
                let found = reading.headers.find(record.iter());
                if found.is_heading() || above.len() == MOST_ABOVE {
                    columns = Some(found);
                } else {
                    above.push(found);
                }
                continue;
            };
            if rows.len() == reading.most_rows {
                return Err(SheetFault::TooManyRows(reading.most_rows));
            }
            rows.push((line, cells(&record, columns.width())));
        }
        let first = || above.into_iter().next();
        let columns = columns.or_else(first).ok_or(SheetFault::Empty)?;
        Ok(Sheet { columns, rows })
    }

    /// Refuses a table without a column that has to be there; any of `names` does.
    ///
    /// # Errors
    /// [`SheetFault::NoColumn`].
    pub fn wants(&self, names: &[&str]) -> Result<(), SheetFault> {
        if names.iter().any(|name| self.columns.has(name)) {
            return Ok(());
        }
        Err(SheetFault::NoColumn(names.iter().map(|name| self.columns.title(name)).collect()))
    }

    /// What a row has in a column, if it says anything.
    #[must_use]
    pub fn cell<'c>(&self, cells: &'c Cells, column: &str) -> Option<&'c str> {
        let place = self.columns.place(column)?;
        cells.0.get(place).map(String::as_str).filter(|text| !text.is_empty())
    }
}

// The reader counts from the end of the row before, and empty lines lie between.
fn line(text: &str, position: &csv::Position) -> u64 {
    let place = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(place..).unwrap_or_default();
    let empty = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    (position.line()..)
        .zip(empty.filter(|byte| **byte == b'\n'))
        .last()
        .map_or(position.line(), |(line, _)| line + 1)
}

fn cells(record: &csv::StringRecord, width: usize) -> Result<Cells, String> {
    // A spreadsheet adds empty cells at the end.
    let beyond = record.iter().skip(width).any(|cell| !cell.is_empty());
    if beyond || record.len() < width {
        return Err(format!("{} cells under {width} columns", record.len()));
    }
    let mut cells = Vec::with_capacity(width);
    for cell in record.iter().take(width) {
        if cell.chars().count() > LONGEST_CELL {
            return Err(format!("a cell is longer than {LONGEST_CELL} characters"));
        }
        if cell.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            return Err("a cell has characters that cannot be seen".to_owned());
        }
        cells.push(unmarked(cell).to_owned());
    }
    Ok(Cells(cells))
}

// osafe and spreadsheets put an apostrophe before text that would be taken for a formula.
fn unmarked(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}

// The mark that the first lines have most of, outside quotation marks: titles may contain commas.
fn delimiter(text: &str) -> u8 {
    let count = |mark: char| {
        let lines = text.lines().take(MOST_ABOVE + 1);
        let most = lines.map(|line| {
            let mut quoted = false;
            line.chars()
                .filter(|c| {
                    quoted ^= *c == '"';
                    *c == mark && !quoted
                })
                .count()
        });
        most.max().unwrap_or(0)
    };
    let marks = [(',', b','), (';', b';'), ('|', b'|'), ('\t', b'\t')];
    let most = marks.into_iter().max_by_key(|(mark, _)| count(*mark));
    most.filter(|(mark, _)| count(*mark) > 0).map_or(b',', |(_, byte)| byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers() -> Headers {
        let text = "[[column]]\nid = \"name\"\ntitle = \"Name\"\nnames = [\"Full name\", \"Pupil\"]\n\
                    [[column]]\nid = \"class\"\ntitle = \"Class\"\nnames = [\"Reg\", \"Form\"]\n";
        Headers::read(text).unwrap()
    }

    fn read(text: &str) -> Result<Sheet, SheetFault> {
        Sheet::read(text, Reading { headers: &headers(), most_rows: 3, several_lines: false })
    }

    fn said(text: &str) -> Vec<(u64, String)> {
        let sheet = read(text).unwrap();
        let rows = sheet.rows.iter().map(|(line, row)| {
            let row = row
                .as_ref()
                .map(|row| format!("{:?} {:?}", sheet.cell(row, "name"), sheet.cell(row, "class")));
            (*line, row.unwrap_or_else(Clone::clone))
        });
        rows.collect()
    }

    #[test]
    fn columns_are_found_by_any_of_their_names_and_in_any_order() {
        for text in [
            "Reg,Full Name\n4B,Sam Vale\n",
            "form;PUPIL;Shoe size\n4B;Sam Vale;3\n",
            "FULL_NAME\tReg\nSam Vale\t4B\n",
            "Reg|Pupil\r\n4B|Sam Vale\r\n",
            "List of pupils,,\n\nReg,Full name,\n\n4B,Sam Vale,\n",
        ] {
            assert_eq!(said(text)[0].1, "Some(\"Sam Vale\") Some(\"4B\")", "{text}");
        }
        assert_eq!(
            said("Reg,Full name\n\n4B,\"Vale, Sam\"\n"),
            [(3, "Some(\"Vale, Sam\") Some(\"4B\")".to_owned())]
        );
    }

    #[test]
    fn a_row_that_does_not_fit_is_named_and_the_rest_is_read() {
        let rows = said("Full name,Reg\nSam\nKim,4B,5B\nAl\u{1b}[2J,4B\n");
        assert_eq!(rows[0], (2, "1 cells under 2 columns".to_owned()));
        assert_eq!(rows[1], (3, "3 cells under 2 columns".to_owned()));
        assert!(rows[2].1.contains("cannot be seen"));
        assert_eq!(said("Full name,Reg\n'=Sam,4B\n")[0].1, "Some(\"=Sam\") Some(\"4B\")");
    }

    #[test]
    fn a_file_that_cannot_be_right_is_refused_whole() {
        assert_eq!(read("").unwrap_err(), SheetFault::Empty);
        assert_eq!(read("\n\n").unwrap_err(), SheetFault::Empty);
        let long = "Full name,Reg\na,b\na,b\na,b\na,b\n";
        assert_eq!(read(long).unwrap_err(), SheetFault::TooManyRows(3));
        let open = "Full name,Reg\n\"Sam,4B\nKim,5B\n";
        assert_eq!(read(open).unwrap_err(), SheetFault::OpenQuote(2));
        let without = read("Colour,Reg\nred,4B\n").unwrap().wants(&["name"]).unwrap_err();
        assert_eq!(without.to_string(), "no column is `Name`");
    }
}
