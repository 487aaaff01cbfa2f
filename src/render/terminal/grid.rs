//! A table with its columns side by side, if they fit.

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width,
};

use super::lines::{Screen, width_of};
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
    let mut table = Table::new();
    table.load_style(style(apart)).set_header(titles).add_rows(rows);
    table.set_content_arrangement(ContentArrangement::Dynamic).set_width(screen.width);
    arrange(&mut table, columns, &least, gap);
    Some(with_bold_header(screen, &table))
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

fn style(apart: bool) -> TableStyle {
    let ruled = TableStyle::new().header_separator(LineStyle::none().fill('-'));
    if apart { ruled.row_separator(LineStyle::none().fill(' ')) } else { ruled }
}

fn arrange(table: &mut Table, columns: &[Column], widths: &[u16], gap: u16) {
    let end = columns.len().saturating_sub(1);
    for (i, (column, least)) in columns.iter().zip(widths).enumerate() {
        let gap = if i == end { 0 } else { gap };
        let Some(placed) = table.column_mut(i) else {
            continue;
        };
        placed.set_padding((0, gap));
        placed.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least + gap)));
        if column.kind == Kind::Number {
            placed.set_cell_alignment(CellAlignment::Right);
        }
    }
}

fn with_bold_header(screen: &Screen, table: &Table) -> String {
    let mut in_header = true;
    let lines = table.trim_fmt();
    let lines = lines.lines().map(|line| {
        in_header &= !line.trim_matches('-').is_empty();
        if in_header { screen.bold(line) } else { line.to_owned() }
    });
    lines.collect::<Vec<_>>().join("\n")
}
