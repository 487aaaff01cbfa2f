//! Text bytes to physical lines, in constant memory.

use std::io::BufRead;

use encoding_rs::WINDOWS_1252;
use memchr::{memchr, memchr2};

use crate::filter::error::FilterError;

/// The longest physical line that is kept, in bytes.
pub(crate) const LONGEST: usize = 1024 * 1024;

/// What the next line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Line {
    /// A line to read.
    Whole,
    /// A line longer than [`LONGEST`]; its text was skipped.
    TooLong,
}

/// Reads lines that end in LF, CRLF or CR.
pub(crate) struct Lines<'a> {
    reader: Box<dyn BufRead + 'a>,
    raw: Vec<u8>,
    after_cr: bool,
    /// The number of the line last read, from 1.
    pub(crate) number: u64,
    /// How many lines were not UTF-8 and were read as Windows-1252.
    pub(crate) windows_1252: u64,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(reader: Box<dyn BufRead + 'a>) -> Self {
        Self { reader, raw: Vec::new(), after_cr: false, number: 0, windows_1252: 0 }
    }

    /// Reads the next line into `text` without its end, or gives `None` after the last.
    pub(crate) fn next(&mut self, text: &mut String) -> Result<Option<Line>, FilterError> {
        self.raw.clear();
        text.clear();
        self.pass_second_half()?;
        if self.reader.fill_buf()?.is_empty() {
            return Ok(None);
        }
        let mut length = 0;
        while self.take_part(&mut length)? {}
        self.number += 1;
        if length > LONGEST {
            return Ok(Some(Line::TooLong));
        }
        self.decode(text);
        Ok(Some(Line::Whole))
    }

    /// Passes over the LF of a CRLF, which may come in a buffer of its own.
    fn pass_second_half(&mut self) -> Result<(), FilterError> {
        if std::mem::take(&mut self.after_cr) && self.reader.fill_buf()?.first() == Some(&b'\n') {
            self.reader.consume(1);
        }
        Ok(())
    }

    /// Takes what there is of the line, and says whether there may be more of it.
    fn take_part(&mut self, length: &mut usize) -> Result<bool, FilterError> {
        let buffer = self.reader.fill_buf()?;
        let end = memchr2(b'\n', b'\r', buffer);
        let part = &buffer[..end.unwrap_or(buffer.len())];
        *length += part.len();
        if *length <= LONGEST {
            self.raw.extend_from_slice(part);
        }
        self.after_cr = end.is_some_and(|at| buffer[at] == b'\r');
        let taken = end.map_or(buffer.len(), |at| at + 1);
        self.reader.consume(taken);
        Ok(end.is_none() && taken > 0)
    }

    /// A line that is not UTF-8 is Windows-1252, which has a letter for every byte, so reading
    /// never fails here.
    fn decode(&mut self, text: &mut String) {
        if memchr(0, &self.raw).is_some() {
            self.raw.retain(|byte| *byte != 0);
        }
        // The line's bytes become the text, and the text's old bytes hold the next line.
        let spare = std::mem::take(text).into_bytes();
        match String::from_utf8(std::mem::replace(&mut self.raw, spare)) {
            Ok(utf8) => *text = utf8,
            Err(error) => {
                self.windows_1252 += 1;
                *text = WINDOWS_1252.decode_without_bom_handling(error.as_bytes()).0.into_owned();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn lines(bytes: &'static [u8], capacity: usize) -> Vec<String> {
        let mut lines = Lines::new(Box::new(std::io::BufReader::with_capacity(capacity, bytes)));
        let (mut found, mut text) = (Vec::new(), String::new());
        while let Some(line) = lines.next(&mut text).unwrap() {
            found.push(if line == Line::TooLong { "(long)".to_owned() } else { text.clone() });
        }
        found
    }

    #[test]
    fn any_line_end_and_any_buffer() {
        for capacity in [1, 2, 3, 64] {
            assert_eq!(lines(b"a\r\nb\rc\n\nd", capacity), ["a", "b", "c", "", "d"]);
        }
    }

    #[test]
    fn nul_is_dropped_and_latin_is_read() {
        assert_eq!(lines(b"a\0b\ncaf\xe9\xa0\n", 64), ["ab", "caf\u{e9}\u{a0}"]);
    }

    #[test]
    fn a_long_line_is_skipped_and_the_next_is_read() {
        let text: &'static [u8] = Vec::leak([vec![b'x'; LONGEST + 1], b"\nnext".to_vec()].concat());
        assert_eq!(lines(text, 4096), ["(long)", "next"]);
    }
}
