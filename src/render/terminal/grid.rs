//! A table with its columns side by side, if they fit.

use super::lines::{Screen, push_spaces, width_of, wrap};
use super::sharing::Sharing;
use crate::report::{Column, Kind};

/// Space between two columns: two where there is room, one where that lets the table fit.
const GAPS: [u16; 2] = [2, 1];

/// Words are still easy to read in a column this narrow; a figure or a date keeps its whole width.
const NARROWEST_WORDS: u16 = 16;

/// The table, or nothing when its columns would be too narrow to read on this screen.
pub(super) fn fitted(
    screen: &Screen,
    columns: &[Column],
    titles: &[String],
    rows: &[Vec<String>],
) -> Option<String> {
    let widths: Vec<u16> = (0..columns.len()).map(|i| widest(rows, i)).collect();
    let sized = || columns.iter().zip(titles).zip(&widths);
    let least: Vec<u16> =
        sized().map(|((column, title), width)| least_width(column.kind, title, *width)).collect();
    let fits = |widths: &[u16], gap| total(widths, gap) <= usize::from(screen.width);
    let gap = GAPS.into_iter().find(|gap| fits(&least, *gap))?;
    let natural: Vec<u16> =
        sized().map(|((_, title), width)| width_of(title).max(*width)).collect();
    // Once a row takes several lines, only an empty line shows where the next begins.
    let apart = !fits(&natural, gap) || rows.iter().flatten().any(|text| text.contains('\n'));
    let cells =
        |column: usize| rows.iter().filter_map(move |row| row.get(column)).chain([&titles[column]]);
    let longest = |column: usize, room: u16| {
        let lines = cells(column).flat_map(|text| wrap(text, room));
        lines.map(|line| width_of(&line)).max().unwrap_or_default()
    };
    let widths = Sharing { least: &least, natural: &natural, gap, longest }.widths(screen.width);
    let line = Line { columns, widths: &widths, gap };
    let mut blocks = vec![line.of(titles).map(|text| screen.bold(&text)).collect::<Vec<_>>()];
    blocks[0].push("-".repeat(total(&widths, gap)));
    for (place, row) in rows.iter().enumerate() {
        if apart && place > 0 {
            blocks.push(vec![String::new()]);
        }
        blocks.push(line.of(row).collect());
    }
    Some(blocks.concat().join("\n"))
}

/// How the cells of a row stand beside each other.
struct Line<'a> {
    columns: &'a [Column],
    widths: &'a [u16],
    gap: u16,
}

impl Line<'_> {
    /// The lines that a row takes on the screen.
    fn of(&self, row: &[String]) -> impl Iterator<Item = String> {
        let cells: Vec<Vec<_>> =
            row.iter().zip(self.widths).map(|(text, width)| wrap(text, *width)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or_default();
        (0..height).map(move |at| {
            let texts = cells.iter().map(|lines| lines.get(at).map_or("", AsRef::as_ref));
            self.beside(texts)
        })
    }

    fn beside<'t>(&self, texts: impl Iterator<Item = &'t str>) -> String {
        let mut line = String::with_capacity(total(self.widths, self.gap));
        for ((text, width), column) in texts.zip(self.widths).zip(self.columns) {
            let space = usize::from(width.saturating_sub(width_of(text)));
            let (before, after) = if column.kind == Kind::Number { (space, 0) } else { (0, space) };
            push_spaces(&mut line, before);
            line.push_str(text);
            push_spaces(&mut line, after + usize::from(self.gap));
        }
        line.truncate(line.trim_end().len());
        line
    }
}

/// The width of the longest line in a column.
fn widest(rows: &[Vec<String>], column: usize) -> u16 {
    let cells = rows.iter().filter_map(|row| row.get(column));
    cells.flat_map(|text| text.split('\n')).map(width_of).max().unwrap_or_default().max(1)
}

/// The least width a column can be read at, given its title and its widest value.
fn least_width(kind: Kind, title: &str, widest: u16) -> u16 {
    let longest_word = title.split(' ').map(width_of).max().unwrap_or_default();
    let values = if kind.is_words() { widest.min(NARROWEST_WORDS) } else { widest };
    values.max(longest_word.min(NARROWEST_WORDS))
}

fn total(widths: &[u16], gap: u16) -> usize {
    let gaps = usize::from(gap) * widths.len().saturating_sub(1);
    widths.iter().copied().map(usize::from).sum::<usize>() + gaps
}
