//! One delimited record to its cells.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr, memchr_iter};

/// Where a cell is in its record, without its quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    at: Range<usize>,
    doubled: bool,
}

impl Cell {
    /// The cell's text with doubled quotes made single, and with the spaces around it.
    pub(crate) fn text<'t>(&self, record: &'t str) -> Cow<'t, str> {
        let text = record.get(self.at.clone()).unwrap_or_default();
        if self.doubled { Cow::Owned(text.replace("\"\"", "\"")) } else { Cow::Borrowed(text) }
    }

    pub(crate) fn is_blank(&self, record: &str) -> bool {
        record.get(self.at.clone()).is_none_or(|text| text.chars().all(char::is_whitespace))
    }
}

/// How a record ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Every quote is closed.
    Whole,
    /// Every quote is closed, but one stood inside a cell without being doubled.
    Stray,
    /// The last cell's quote is open: the record may go on in the next line.
    Open,
}

/// Splits a record at every `between`, which some products write without any quoting. When it
/// begins with a quote (`","`), the first cell begins with one and the last ends with one.
pub(crate) fn split_plain(record: &str, between: &str, cells: &mut Vec<Cell>) {
    cells.clear();
    let (mut from, mut end) = (0, record.len());
    if between.starts_with('"') {
        from = record.len() - record.trim_start().len();
        from += usize::from(record[from..].starts_with('"'));
        end = record.trim_end().len().max(from);
        end -= usize::from(record[from..end].ends_with('"'));
    }
    let inner = &record[from..end];
    let mut take = |text: &str| {
        cells.push(Cell { at: from..from + text.len(), doubled: false });
        from += text.len() + between.len();
    };
    // One letter is found several times faster than a text.
    if let [letter @ ..=0x7f] = between.as_bytes() {
        inner.split(char::from(*letter)).for_each(&mut take);
    } else {
        inner.split(between).for_each(&mut take);
    }
}

/// Splits a record at `delimiter`. A quote opens a cell only as its first character after spaces,
/// and closes it only before a delimiter or the end; any other quote is a letter like any other,
/// because some products quote without doubling.
pub(crate) fn split(record: &str, delimiter: u8, cells: &mut Vec<Cell>) -> End {
    cells.clear();
    let bytes = record.as_bytes();
    let mut from = 0;
    // Most records have no quote at all.
    if memchr(b'"', bytes).is_none() {
        for at in memchr_iter(delimiter, bytes) {
            cells.push(Cell { at: from..at, doubled: false });
            from = at + 1;
        }
        cells.push(Cell { at: from..bytes.len(), doubled: false });
        return End::Whole;
    }
    let mut stray = false;
    loop {
        let next = match opening(bytes, from) {
            None => bare(bytes, from, delimiter, cells),
            Some(start) => {
                let Some(next) = quoted(bytes, start, delimiter, cells, &mut stray) else {
                    return if stray { End::Stray } else { End::Open };
                };
                next
            }
        };
        if next >= bytes.len() {
            return if stray { End::Stray } else { End::Whole };
        }
        from = next + 1;
    }
}

/// Where a quoted cell's text starts, when the cell is quoted.
fn opening(bytes: &[u8], from: usize) -> Option<usize> {
    let first = after_spaces(bytes, from);
    (bytes.get(first) == Some(&b'"')).then_some(first + 1)
}

fn after_spaces(bytes: &[u8], from: usize) -> usize {
    from + bytes[from..].iter().take_while(|byte| **byte == b' ').count()
}

/// Takes an unquoted cell and says where its delimiter is, or the end.
fn bare(bytes: &[u8], from: usize, delimiter: u8, cells: &mut Vec<Cell>) -> usize {
    let next = memchr(delimiter, &bytes[from..]).map_or(bytes.len(), |length| from + length);
    cells.push(Cell { at: from..next, doubled: false });
    next
}

/// Takes the quoted cell whose text begins at `start`; `None` when its quote is never closed (the
/// cell then runs to the end).
fn quoted(
    bytes: &[u8],
    start: usize,
    delimiter: u8,
    cells: &mut Vec<Cell>,
    stray: &mut bool,
) -> Option<usize> {
    let mut doubled = false;
    let mut at = start;
    while let Some(length) = memchr(b'"', &bytes[at..]) {
        at += length;
        if bytes.get(at + 1) == Some(&b'"') {
            doubled = true;
            at += 2;
            continue;
        }
        let next = after_spaces(bytes, at + 1);
        if next == bytes.len() || bytes[next] == delimiter {
            cells.push(Cell { at: start..at, doubled });
            return Some(next);
        }
        *stray = true;
        at += 1;
    }
    cells.push(Cell { at: start..bytes.len(), doubled });
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(record: &str) -> (Vec<String>, End) {
        let mut found = Vec::new();
        let end = split(record, b',', &mut found);
        (found.iter().map(|cell| cell.text(record).trim().to_owned()).collect(), end)
    }

    #[test]
    fn plain_quoted_and_empty_cells() {
        assert_eq!(
            cells("a, b ,,"),
            (vec!["a".into(), "b".into(), String::new(), String::new()], End::Whole)
        );
        assert_eq!(
            cells(r#""a,b", "c ""d""" ,"""#),
            (vec!["a,b".into(), "c \"d\"".into(), String::new()], End::Whole)
        );
    }

    #[test]
    fn a_quote_inside_a_cell_is_a_letter() {
        assert_eq!(cells(r#"5" disc,x"#), (vec!["5\" disc".into(), "x".into()], End::Whole));
        assert_eq!(
            cells(r#""say "no" now",x"#),
            (vec!["say \"no\" now".into(), "x".into()], End::Stray)
        );
    }

    #[test]
    fn plain_cells_have_no_quoting() {
        let cells = |record: &str, between: &str| {
            let mut found = Vec::new();
            split_plain(record, between, &mut found);
            found.iter().map(|cell| cell.text(record).into_owned()).collect::<Vec<_>>().join("|")
        };
        assert_eq!(cells("a\t\"b\t", "\t"), "a|\"b|");
        assert_eq!(cells(" \"a\",\"b\"c,d\",\"\" ", "\",\""), "a|b\"c,d|");
        assert_eq!((cells("\"", "\",\""), cells("", "\",\"")), (String::new(), String::new()));
    }

    #[test]
    fn an_open_quote_is_told() {
        assert_eq!(cells(r#"a,"b"#).1, End::Open);
        assert_eq!(cells(r#"a,"b"c"#).1, End::Stray);
    }
}
