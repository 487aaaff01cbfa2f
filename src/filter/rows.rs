//! A log's rows, whatever its shape, as values for the canonical fields.

use std::collections::HashMap;

use crate::filter::error::FilterError;
use crate::filter::header::Header;
use crate::filter::layout::{Layout, Must, Shape};
use crate::filter::lines::{Line, Lines};
use crate::filter::pairs;
use crate::filter::records::{Found, Records};
use crate::filter::slots::{Field, Slots};
use crate::filter::times;
use crate::filter::words::fold;

const TOO_LONG: &str = "the line is longer than 1 MiB";
const UNCLOSED: &str = "a quote opens and does not close";
const OTHER_SHAPE: &str = "the line is not laid out like the others";
const HEADER_AGAIN: &str = "the header again";

/// What a row is before its values are looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Its values are in [`Rows::slots`].
    Values,
    /// It repeats the header.
    HeaderAgain(&'static str),
    /// It cannot be taken apart.
    Broken(String),
}

/// Reads rows one after the other.
pub(crate) struct Rows<'r, 'a> {
    layout: &'a Layout,
    header: Option<&'a Header>,
    source: Source<'r>,
    /// The values of the row last read.
    pub(crate) slots: Slots,
}

enum Source<'r> {
    Records(Records<'r>),
    Lines { lines: Lines<'r>, text: String, keys: Keys },
}

impl<'r, 'a> Rows<'r, 'a> {
    pub(crate) fn new(
        layout: &'a Layout,
        header: Option<&'a Header>,
        mut lines: Lines<'r>,
    ) -> Result<Self, FilterError> {
        let source = if let Some(header) = header {
            let mut above = String::new();
            while lines.number < header.line && lines.next(&mut above)?.is_some() {}
            Source::Records(Records::new(lines, header.delimiter, header.titles.len()))
        } else {
            Source::Lines { lines, text: String::new(), keys: Keys::new(layout) }
        };
        Ok(Self { layout, header, source, slots: Slots::default() })
    }

    pub(crate) fn windows_1252(&self) -> u64 {
        match &self.source {
            Source::Records(records) => records.lines.windows_1252,
            Source::Lines { lines, .. } => lines.windows_1252,
        }
    }

    /// The next row and its line number; blank lines are no rows.
    pub(crate) fn next(&mut self) -> Result<Option<(u64, Kind)>, FilterError> {
        self.slots.clear();
        match (&mut self.source, self.header) {
            (Source::Records(records), Some(header)) => {
                let Some((line, found)) = records.next()? else { return Ok(None) };
                let kind = match found {
                    Found::Record => delimited(records, header, &mut self.slots),
                    Found::TooLong => Kind::Broken(TOO_LONG.to_owned()),
                    Found::Unclosed => Kind::Broken(UNCLOSED.to_owned()),
                };
                Ok(Some((line, kind)))
            }
            (Source::Lines { lines, text, keys }, _) => loop {
                let Some(kind) = lines.next(text)? else { return Ok(None) };
                if kind == Line::TooLong {
                    return Ok(Some((lines.number, Kind::Broken(TOO_LONG.to_owned()))));
                }
                if text.trim().is_empty() {
                    continue;
                }
                let fits = match self.layout.shape {
                    Shape::KeyValue => keys.read(text, &mut self.slots),
                    Shape::Fields | Shape::Delimited => places(self.layout, text, &mut self.slots),
                };
                let kind = if fits { Kind::Values } else { Kind::Broken(OTHER_SHAPE.to_owned()) };
                return Ok(Some((lines.number, kind)));
            },
            (Source::Records(_), None) => Ok(None),
        }
    }

    /// Whether the row last read begins like a total, a page number or a signature.
    pub(crate) fn is_footer(&self) -> bool {
        let Source::Records(records) = &self.source else { return false };
        let first = records.cells.iter().find(|cell| !cell.is_blank(&records.text));
        first.is_some_and(|cell| self.layout.footers.has(&cell.text(&records.text)))
    }
}

/// Puts a record's cells in the slots. A row of another width is never shifted to fit: only empty
/// cells may be too many, and only cells that nothing depends on may be missing.
fn delimited(records: &Records<'_>, header: &Header, slots: &mut Slots) -> Kind {
    let (cells, text) = (&records.cells, &records.text);
    let width = header.titles.len();
    let is_extra = cells.iter().skip(width).any(|cell| !cell.is_blank(text));
    if is_extra || cells.len() < header.least {
        return Kind::Broken(format!("the row has {} cells, the header has {width}", cells.len()));
    }
    if is_header(records, header) {
        return Kind::HeaderAgain(HEADER_AGAIN);
    }
    for (field, column) in &header.columns {
        if let Some(cell) = cells.get(*column) {
            slots.set(*field, &cell.text(text));
        }
    }
    Kind::Values
}

fn is_header(records: &Records<'_>, header: &Header) -> bool {
    let mut pairs = records.cells.iter().zip(&header.titles);
    records.cells.len() == header.titles.len()
        && pairs.all(|(cell, title)| cell.text(&records.text).trim() == title)
}

/// Reads a line of values in a fixed order. Says no when a place does not look as it must; values
/// after the last place are left alone.
fn places(layout: &Layout, line: &str, slots: &mut Slots) -> bool {
    let mut values = line.split_ascii_whitespace();
    for place in &layout.places {
        let Some(value) = values.next() else { return false };
        if !looks_right(place.must, value) {
            return false;
        }
        if let Some(field) = place.field {
            if value.contains('%') && layout.percent_decoded.contains(&field) {
                slots.set(field, &percent_decoded(value));
            } else {
                slots.set(field, value);
            }
        }
    }
    true
}

fn looks_right(must: Must, value: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match must {
        Must::Any => true,
        Must::Number => digits(value),
        Must::Epoch => times::epoch(value).is_some_and(|stamp| stamp.offset.is_some()),
        Must::Result => {
            let is_word = |text: &str| {
                text.bytes()
                    .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
            };
            value
                .split_once('/')
                .is_some_and(|(word, code)| !word.is_empty() && is_word(word) && digits(code))
        }
    }
}

/// `%5C` to `\`; what is no such code stays, and bytes that make no letter are marked as such.
fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        let is_hex = |code: &&str| code.bytes().all(|byte| byte.is_ascii_hexdigit());
        if let Some(byte) = code.filter(is_hex).and_then(|code| u8::from_str_radix(code, 16).ok()) {
            decoded.push(byte);
            at += 3;
        } else {
            decoded.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// The keys of a `name=value` layout.
struct Keys {
    /// For each key, folded and as written: the field, its place among the field's keys, and its
    /// place among the required keys.
    claims: HashMap<String, Claim>,
    seen: Vec<bool>,
    best: [usize; Field::ALL.len()],
}

#[derive(Debug, Clone, Copy, Default)]
struct Claim {
    field: Option<(Field, usize)>,
    required: Option<usize>,
}

impl Keys {
    fn new(layout: &Layout) -> Self {
        let mut claims: HashMap<String, Claim> = HashMap::new();
        for (field, words) in &layout.columns {
            for (place, word) in words.texts().enumerate() {
                claims.entry(word.to_owned()).or_default().field.get_or_insert((*field, place));
            }
        }
        for (place, word) in layout.requires.texts().enumerate() {
            claims.entry(word.to_owned()).or_default().required = Some(place);
        }
        Self {
            claims,
            seen: vec![false; layout.requires.texts().count()],
            best: [usize::MAX; Field::ALL.len()],
        }
    }

    /// Reads a line's pairs, and says whether every required key was there.
    fn read(&mut self, line: &str, slots: &mut Slots) -> bool {
        self.seen.fill(false);
        self.best.fill(usize::MAX);
        pairs::each(line, |key, value| {
            let claim = claim(&mut self.claims, key);
            if let Some(place) = claim.required {
                self.seen[place] = true;
            }
            if let Some((field, place)) = claim.field
                && place < self.best[field as usize]
                && slots.set(field, &value)
            {
                self.best[field as usize] = place;
            }
        });
        self.seen.iter().all(|seen| *seen)
    }
}

/// What a key is, remembered under its own spelling so that a line costs no folding.
fn claim(claims: &mut HashMap<String, Claim>, key: &str) -> Claim {
    // A line of noise must not fill the memory with keys.
    const MOST: usize = 1000;
    const LONGEST: usize = 64;
    if let Some(claim) = claims.get(key) {
        return *claim;
    }
    let claim = claims.get(&fold(key)).copied().unwrap_or_default();
    if claims.len() < MOST && key.len() <= LONGEST {
        claims.insert(key.to_owned(), claim);
    }
    claim
}
