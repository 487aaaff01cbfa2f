//! Physical lines to delimited records, so that a stray quote never swallows the file.

use std::collections::VecDeque;
use std::ops::RangeInclusive;

use crate::filter::error::FilterError;
use crate::filter::lines::{LONGEST, Line, Lines};
use crate::filter::split::{Cell, End, split};

/// The most physical lines one record may span.
const MOST_LINES: usize = 200;

/// What was found where a record begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// A record; its cells are in [`Records::cells`].
    Record,
    /// A physical line longer than the limit.
    TooLong,
    /// A quote that opens and is not closed where a record could end. Only this physical line is
    /// given up.
    Unclosed,
}

struct Pending {
    number: u64,
    text: String,
    kind: Line,
}

/// Reads records; one that spans lines has a number of cells within `width`.
pub(crate) struct Records<'a> {
    pub(crate) lines: Lines<'a>,
    delimiter: u8,
    width: RangeInclusive<usize>,
    /// Lines read ahead while looking for the end of a quote.
    pending: VecDeque<Pending>,
    /// The text the cells are in.
    pub(crate) text: String,
    /// The cells of the record last found.
    pub(crate) cells: Vec<Cell>,
    joined: String,
}

impl<'a> Records<'a> {
    pub(crate) fn new(lines: Lines<'a>, delimiter: u8, width: RangeInclusive<usize>) -> Self {
        Self {
            lines,
            delimiter,
            width,
            pending: VecDeque::new(),
            text: String::new(),
            cells: Vec::new(),
            joined: String::new(),
        }
    }

    /// The next record and the number of its first physical line. Blank lines and rows of empty
    /// cells are passed over.
    pub(crate) fn next(&mut self) -> Result<Option<(u64, Found)>, FilterError> {
        loop {
            let Some((number, kind)) = self.take_line()? else { return Ok(None) };
            self.cells.clear();
            if kind == Line::TooLong {
                return Ok(Some((number, Found::TooLong)));
            }
            if self.text.chars().all(char::is_whitespace) {
                continue;
            }
            let end = split(&self.text, self.delimiter, &mut self.cells);
            if end == End::Open && !self.join_following()? {
                self.cells.clear();
                return Ok(Some((number, Found::Unclosed)));
            }
            if self.cells.iter().any(|cell| !cell.is_blank(&self.text)) {
                return Ok(Some((number, Found::Record)));
            }
        }
    }

    fn take_line(&mut self) -> Result<Option<(u64, Line)>, FilterError> {
        if let Some(line) = self.pending.pop_front() {
            self.text = line.text;
            return Ok(Some((line.number, line.kind)));
        }
        let kind = self.lines.next(&mut self.text)?;
        Ok(kind.map(|kind| (self.lines.number, kind)))
    }

    /// Adds following lines until the open quote closes. Says no, and takes nothing, when it does
    /// not close within the limits, closes where no cell ends, or gives a record of another width:
    /// then the quote was a stray one.
    fn join_following(&mut self) -> Result<bool, FilterError> {
        self.joined.clone_from(&self.text);
        for taken in 0..MOST_LINES {
            if !self.look_ahead(taken)? {
                return Ok(false);
            }
            let Some(line) = self.pending.get(taken) else { return Ok(false) };
            if line.kind == Line::TooLong || self.joined.len() + line.text.len() > LONGEST {
                return Ok(false);
            }
            // The line goes on inside a quoted cell, so it splits as if it began with a quote: only
            // new text is looked at.
            let end = split(&format!("\"{}", line.text), self.delimiter, &mut self.cells);
            self.joined.push('\n');
            self.joined.push_str(&line.text);
            match end {
                End::Open => {}
                End::Stray => return Ok(false),
                End::Whole => return Ok(self.accept(taken + 1)),
            }
        }
        Ok(false)
    }

    fn accept(&mut self, lines: usize) -> bool {
        let end = split(&self.joined, self.delimiter, &mut self.cells);
        if end != End::Whole || !self.width.contains(&self.cells.len()) {
            return false;
        }
        self.pending.drain(..lines);
        std::mem::swap(&mut self.text, &mut self.joined);
        true
    }

    /// Makes sure that line `place` after this one is in `pending`; says no at the end of the log.
    fn look_ahead(&mut self, place: usize) -> Result<bool, FilterError> {
        if place < self.pending.len() {
            return Ok(true);
        }
        let mut text = String::new();
        let Some(kind) = self.lines.next(&mut text)? else { return Ok(false) };
        self.pending.push_back(Pending { number: self.lines.number, text, kind });
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn records(text: &'static str, width: usize) -> Vec<String> {
        let mut records = Records::new(Lines::new(Box::new(text.as_bytes())), b',', width..=width);
        let mut found = Vec::new();
        while let Some((line, kind)) = records.next().unwrap() {
            let cells: Vec<_> =
                records.cells.iter().map(|cell| cell.text(&records.text).into_owned()).collect();
            found.push(match kind {
                Found::Record => format!("{line}:{}", cells.join("|")),
                Found::TooLong => format!("{line}:long"),
                Found::Unclosed => format!("{line}:unclosed"),
            });
        }
        found
    }

    #[test]
    fn a_cell_may_span_lines() {
        assert_eq!(records("a,\"b\n\nc\"\n\n,\nd,e", 2), ["1:a|b\n\nc", "6:d|e"]);
    }

    #[test]
    fn a_stray_quote_costs_one_line() {
        assert_eq!(records("a,\"b\nc,\"d\"\ne,f", 2), ["1:unclosed", "2:c|d", "3:e|f"]);
        assert_eq!(records("a,\"b\nc,d", 2), ["1:unclosed", "2:c|d"]);
    }

    #[test]
    fn a_wide_record_is_no_record() {
        assert_eq!(records("a,\"b\nc,d\",e\nf,g", 2), ["1:unclosed", "2:c|d\"|e", "3:f|g"]);
    }

    #[test]
    fn the_search_for_a_quote_ends() {
        let text: &'static str = format!("a,\"b\n{}x,\"\n", "c,d\n".repeat(300)).leak();
        let found = records(text, 2);
        assert_eq!(found.len(), 302);
        assert_eq!(found[0], "1:unclosed");
    }
}
