//! Finding the header row of a delimited log, and which column holds what.

use std::collections::BTreeMap;

use crate::filter::error::FilterError;
use crate::filter::layout::Layout;
use crate::filter::slots::Field;
use crate::filter::split::{End, split};
use crate::filter::words::fold;

/// A header stands among the first rows, under a title and a date range.
pub(crate) const ROWS: usize = 30;
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

/// Which column holds which field, for products osafe cannot recognise: field to column title.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ColumnMap(BTreeMap<Field, String>);

impl ColumnMap {
    /// A map from the names of fields to column titles.
    ///
    /// # Errors
    /// [`FilterError::UnknownField`] when a name is no field.
    pub fn new<I: IntoIterator<Item = (String, String)>>(columns: I) -> Result<Self, FilterError> {
        let mut map = BTreeMap::new();
        for (name, title) in columns {
            let Some(field) = Field::named(&name) else {
                let known = Field::ALL.iter().map(|field| field.as_str().to_owned()).collect();
                return Err(FilterError::UnknownField { field: name, known });
            };
            map.insert(field, fold(&title));
        }
        Ok(Self(map))
    }
}

/// The header of a delimited log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) delimiter: u8,
    /// Its last physical line.
    pub(crate) line: u64,
    /// Its titles as written.
    pub(crate) titles: Vec<String>,
    /// Its titles folded, to know it when it is repeated.
    pub(crate) folded: Vec<String>,
    /// Which column holds which field.
    pub(crate) columns: Vec<(Field, usize)>,
    /// A row with fewer cells than this lacks something it needs.
    pub(crate) least: usize,
    /// A time column's title says UTC.
    pub(crate) says_utc: bool,
}

/// The best header row among the first lines: the one most of whose titles the layout knows, and at
/// least when, who and what.
pub(crate) fn find(
    layout: &Layout,
    map: Option<&ColumnMap>,
    first: &[(u64, String)],
) -> Option<Header> {
    let rows = (0..first.len()).filter(|row| !first[*row].1.trim().is_empty()).take(ROWS);
    let mut best: Option<Header> = None;
    for row in rows {
        for delimiter in DELIMITERS {
            let (above, lines) = first.split_at(row);
            let Some(header) = at(layout, map, above, lines, delimiter) else { continue };
            if best.as_ref().is_none_or(|best| header.columns.len() > best.columns.len()) {
                best = Some(header);
            }
        }
    }
    best
}

/// A header as it stands, whatever its columns hold.
pub(crate) struct Shown {
    pub(crate) delimiter: u8,
    pub(crate) line: u64,
    pub(crate) titles: Vec<String>,
    /// Which column holds which field, as far as titles and the map say.
    pub(crate) claimed: Vec<(Field, usize)>,
}

/// The row that looks most like a header: titles that are known, above rows as wide as itself.
///
/// # Errors
/// [`FilterError::NoTable`] when there is none, [`FilterError::ColumnsNotFound`] when none has the
/// titles of the map.
pub(crate) fn shown(
    layout: &Layout,
    map: Option<&ColumnMap>,
    first: &[(u64, String)],
) -> Result<Shown, FilterError> {
    let rows = (0..first.len()).filter(|row| !first[*row].1.trim().is_empty()).take(ROWS);
    let mut best: Option<(usize, Shown)> = None;
    let mut lacks_titles = false;
    for (row, delimiter) in rows.flat_map(|row| DELIMITERS.map(|delimiter| (row, delimiter))) {
        let Some((titles, line)) = titles(&first[row..], delimiter) else { continue };
        if !are_titles(&titles) {
            continue;
        }
        let below = first[row + 1..].iter().map(|(_, text)| text);
        let alike = below.filter(|text| width(text, delimiter) == titles.len()).count();
        let folded: Vec<String> = titles.iter().map(|title| fold(title)).collect();
        let Some((claimed, _)) = claim(layout, map, &folded) else {
            lacks_titles = true;
            continue;
        };
        // A known title says more than a row of the right width.
        let score = alike.min(ROWS) + claimed.len() * 10;
        if alike > 0 && best.as_ref().is_none_or(|(most, _)| score > *most) {
            best = Some((score, Shown { delimiter, line, titles, claimed }));
        }
    }
    match best {
        Some((_, shown)) => Ok(shown),
        None if lacks_titles && map.is_some() => Err(FilterError::ColumnsNotFound),
        None => Err(FilterError::NoTable),
    }
}

fn width(line: &str, delimiter: u8) -> usize {
    let mut cells = Vec::new();
    split(line, delimiter, &mut cells);
    cells.len()
}

/// Whether the cells of a row may be the titles of columns.
fn are_titles(titles: &[String]) -> bool {
    let is_number = |title: &String| {
        !title.is_empty()
            && title.bytes().all(|byte| byte.is_ascii_digit() || b".-+:/ ".contains(&byte))
    };
    titles.len() >= 3 && !titles.iter().any(is_number) && !titles[0].starts_with('#')
}

fn at(
    layout: &Layout,
    map: Option<&ColumnMap>,
    above: &[(u64, String)],
    lines: &[(u64, String)],
    delimiter: u8,
) -> Option<Header> {
    let (titles, line) = titles(lines, delimiter)?;
    let folded: Vec<String> = titles.iter().map(|title| fold(title)).collect();
    if !are_titles(&titles) || !layout.knows(&folded, above) {
        return None;
    }
    let (columns, says_utc) = claim(layout, map, &folded)?;
    for is_it in [Field::is_time, Field::is_who, Field::is_what] {
        if !columns.iter().any(|(field, _)| is_it(*field)) {
            return None;
        }
    }
    if !layout.needs.iter().all(|needed| columns.iter().any(|(field, _)| field == needed)) {
        return None;
    }
    let least = columns
        .iter()
        .filter(|(field, _)| field.is_needed())
        .map(|(_, column)| column + 1)
        .max()
        .unwrap_or(0);
    Some(Header { delimiter, line, titles, folded, columns, least, says_utc })
}

/// The cells of the record that begins these lines; a quoted title may span a few.
fn titles(lines: &[(u64, String)], delimiter: u8) -> Option<(Vec<String>, u64)> {
    let (mut text, mut cells) = (String::new(), Vec::new());
    for (number, line) in lines.iter().take(10) {
        text.push_str(line);
        if split(&text, delimiter, &mut cells) == End::Whole {
            let titles = cells.iter().map(|cell| cell.text(&text).trim().to_owned()).collect();
            return Some((titles, *number));
        }
        text.push('\n');
    }
    None
}

/// Gives each field its column: the map's first, then the best synonym that is not taken. `None`
/// when the map names a title that is not there.
fn claim(
    layout: &Layout,
    map: Option<&ColumnMap>,
    folded: &[String],
) -> Option<(Vec<(Field, usize)>, bool)> {
    let mut columns: Vec<(Field, usize)> = Vec::new();
    for (field, title) in map.iter().flat_map(|map| &map.0) {
        columns.push((*field, folded.iter().position(|cell| cell == title)?));
    }
    let mut says_utc = false;
    for field in Field::ALL {
        if columns.iter().any(|(claimed, _)| claimed == field) {
            continue;
        }
        let Some(words) = layout.columns.get(field) else { continue };
        let free = |column: &usize| columns.iter().all(|(_, taken)| taken != column);
        let found = words.texts().find_map(|word| {
            let plain = folded.iter().position(|cell| cell == word).filter(free);
            let utc = || {
                folded
                    .iter()
                    .position(|cell| field.is_time() && cell.strip_suffix("utc") == Some(word))
                    .filter(free)
            };
            plain.map(|column| (column, false)).or_else(|| utc().map(|column| (column, true)))
        });
        if let Some((column, utc)) = found {
            columns.push((*field, column));
            says_utc |= utc;
        }
    }
    Some((columns, says_utc))
}
