//! A log's rows, whatever its shape, as values for the canonical fields.

use crate::filter::error::FilterError;
use crate::filter::header::Header;
use crate::filter::json::Objects;
use crate::filter::keys::Keys;
use crate::filter::layout::{Layout, Shape};
use crate::filter::lines::{Line, Lines};
use crate::filter::pairs;
use crate::filter::pattern;
use crate::filter::place;
use crate::filter::records::{Found, Records};
use crate::filter::slots::Slots;
use crate::filter::split::{Cell, split, split_plain};

const TOO_LONG: &str = "the line is longer than 1 MiB";
const UNCLOSED: &str = "a quote opens and does not close";
const UNCLOSED_OBJECT: &str = "an object opens and does not close";
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
    source: Source<'r, 'a>,
    /// The values of the row last read.
    pub(crate) slots: Slots,
}

enum Source<'r, 'a> {
    /// Cells under a header.
    Table(Records<'r>, &'a Header),
    /// Cells in a fixed order.
    Cells(Records<'r>),
    /// A line each.
    Lines { lines: Lines<'r>, text: String, reader: LineReader<'a> },
    /// JSON objects.
    Objects(Objects<'r>, Keys),
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
            let width = header.titles.len();
            Source::Table(Records::new(lines, header.delimiter, width..=width), header)
        } else if layout.shape == Shape::JsonLines {
            Source::Objects(Objects::new(lines), Keys::new(layout))
        } else if layout.shape == Shape::Cells
            && let Some(delimiter) = layout.delimiter()
        {
            Source::Cells(Records::new(lines, delimiter, layout.widths()))
        } else {
            Source::Lines { lines, text: String::new(), reader: LineReader::new(layout) }
        };
        Ok(Self { layout, source, slots: Slots::default() })
    }

    pub(crate) fn windows_1252(&self) -> u64 {
        match &self.source {
            Source::Table(records, _) | Source::Cells(records) => records.lines.windows_1252,
            Source::Lines { lines, .. } => lines.windows_1252,
            Source::Objects(objects, _) => objects.lines.windows_1252,
        }
    }

    /// The next row and its line number; blank lines are no rows.
    pub(crate) fn next(&mut self) -> Result<Option<(u64, Kind)>, FilterError> {
        let slots = &mut self.slots;
        slots.clear();
        let (line, found, kind) = match &mut self.source {
            Source::Table(records, header) => {
                let Some((line, found)) = records.next()? else { return Ok(None) };
                (line, found, (found == Found::Record).then(|| delimited(records, header, slots)))
            }
            Source::Cells(records) => {
                let Some((line, found)) = records.next()? else { return Ok(None) };
                let whole = found == Found::Record
                    && cells(self.layout, &records.text, &records.cells, slots);
                (line, found, Some(values(whole)).filter(|_| found == Found::Record))
            }
            Source::Lines { lines, text, reader } => {
                let Some(found) = next_line(lines, text)? else { return Ok(None) };
                let whole = found == Found::Record && reader.read(text, slots);
                (lines.number, found, Some(values(whole)).filter(|_| found == Found::Record))
            }
            Source::Objects(objects, keys) => {
                let Some((line, found)) = objects.next()? else { return Ok(None) };
                if found == Found::Unclosed {
                    return Ok(Some((line, Kind::Broken(UNCLOSED_OBJECT.to_owned()))));
                }
                keys.begin();
                let whole = found == Found::Record
                    && objects.each(&mut |path, value| keys.take(path, value, slots))
                    && keys.is_whole();
                (line, found, Some(values(whole)).filter(|_| found == Found::Record))
            }
        };
        let kind = kind.unwrap_or_else(|| {
            Kind::Broken(if found == Found::TooLong { TOO_LONG } else { UNCLOSED }.to_owned())
        });
        Ok(Some((line, kind)))
    }

    /// The row last read, as it stands in the log.
    pub(crate) fn text(&self) -> &str {
        match &self.source {
            Source::Table(records, _) | Source::Cells(records) => &records.text,
            Source::Lines { text, .. } => text,
            Source::Objects(objects, _) => &objects.text,
        }
    }

    /// Whether the row last read begins like a total, a page number or a signature.
    pub(crate) fn is_footer(&self) -> bool {
        let Source::Table(records, _) = &self.source else { return false };
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

fn values(whole: bool) -> Kind {
    if whole { Kind::Values } else { Kind::Broken(OTHER_SHAPE.to_owned()) }
}

/// The next line that is not blank.
fn next_line(lines: &mut Lines<'_>, text: &mut String) -> Result<Option<Found>, FilterError> {
    loop {
        match lines.next(text)? {
            None => return Ok(None),
            Some(Line::TooLong) => return Ok(Some(Found::TooLong)),
            Some(Line::Whole) if text.trim().is_empty() => {}
            Some(Line::Whole) => return Ok(Some(Found::Record)),
        }
    }
}

/// Puts the cells in the slots by the first of the layout's orders that they fit.
fn cells(layout: &Layout, text: &str, cells: &[Cell], slots: &mut Slots) -> bool {
    layout.orders.iter().filter(|order| order.takes(cells.len())).any(|order| {
        slots.clear();
        order.cells.iter().enumerate().all(|(at, place)| {
            let cell = cells.get(at).map(|cell| cell.text(text)).unwrap_or_default();
            let Some(part) = place.part(cell.trim()) else { return false };
            if let Some(field) = place.field {
                place::keep(slots, field, part, &layout.percent_decoded);
            }
            true
        })
    })
}

/// Reads one line by itself.
struct LineReader<'a> {
    layout: &'a Layout,
    keys: Keys,
    found: pattern::Found,
    cells: Vec<Cell>,
}

impl<'a> LineReader<'a> {
    fn new(layout: &'a Layout) -> Self {
        Self { layout, keys: Keys::new(layout), found: Vec::new(), cells: Vec::new() }
    }

    /// Puts the line's values in the slots; says no when it is laid out in another way.
    fn read(&mut self, line: &str, slots: &mut Slots) -> bool {
        match self.layout.shape {
            Shape::KeyValue if self.layout.patterns.is_empty() => self.pairs(line, slots),
            Shape::Cells => {
                split_plain(line, &self.layout.between, &mut self.cells);
                cells(self.layout, line, &self.cells, slots)
            }
            Shape::KeyValue | Shape::Lines | Shape::Delimited | Shape::JsonLines => {
                (0..self.layout.patterns.len()).any(|place| self.pattern(place, line, slots))
            }
        }
    }

    fn pattern(&mut self, place: usize, line: &str, slots: &mut Slots) -> bool {
        slots.clear();
        let pattern = &self.layout.patterns[place];
        let Some(rest) = pattern.read(line, &mut self.found) else { return false };
        for (field, at) in &self.found {
            place::keep(slots, *field, &line[at.clone()], &self.layout.percent_decoded);
        }
        !pattern.has_pairs() || self.pairs(&line[rest..], slots)
    }

    fn pairs(&mut self, text: &str, slots: &mut Slots) -> bool {
        let Self { layout, keys, cells, .. } = self;
        keys.begin();
        let mut take = |key: &str, value: std::borrow::Cow<'_, str>| keys.take(key, &value, slots);
        if let Some(delimiter) = layout.delimiter() {
            split(text, delimiter, cells);
            for cell in cells {
                pairs::one(&cell.text(text), &mut take);
            }
        } else if layout.between.is_empty() {
            pairs::each(text, take);
        } else {
            pairs::each_between(text, &layout.between, take);
        }
        keys.is_whole()
    }
}
