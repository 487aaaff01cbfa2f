//! Heat maps and matrices: the name of a row stands above its cells.

use super::super::cell::grouped;
use super::{Drawing, share, short};
use crate::report::{Amount, Grid, State};

/// The height of a cell.
const CELL: u32 = 24;
/// From the top of a row's name to the top of its cells.
const LABEL: u32 = 17;
/// Between two rows.
const APART: u32 = 6;
/// The names of the columns.
const HEAD: u32 = 20;
/// How many shades there are.
const SHADES: i64 = 5;
/// Columns beyond which a phone names only some.
const FEW: usize = 6;

/// The darker, the more.
pub(super) fn heat(drawing: &mut Drawing, grid: &Grid<Amount>) {
    let most = most(grid);
    draw(drawing, grid, |drawing, value, x, width, y| {
        let shade = value.known().map_or(0, |number| shade(number, most));
        drawing.push(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{CELL}\" class=\"cell heat-{shade}\"/>"
        ));
        let class = if shade >= 4 { "on-dark" } else { "" };
        match value {
            Amount::Known(number) if number > 0 => (grouped(number), class),
            Amount::AtLeast(number) => (format!("{}+", grouped(number)), class),
            Amount::Below(_) | Amount::Withheld => ("?".to_owned(), class),
            Amount::Known(_) | Amount::Nothing => (String::new(), class),
        }
    });
}

/// How each thing stands.
pub(super) fn states(drawing: &mut Drawing, grid: &Grid<State>) {
    draw(drawing, grid, |drawing, state, x, width, y| {
        let class = class(state);
        drawing.push(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{CELL}\" class=\"cell {class}\"/>"
        ));
        let on =
            if matches!(state, State::Done | State::Never) { "on-dark always" } else { "always" };
        (sign(state).to_owned(), on)
    });
}

fn draw<T: Copy>(
    drawing: &mut Drawing,
    grid: &Grid<T>,
    cell: impl Fn(&mut Drawing, T, &str, &str, u32) -> (String, &'static str),
) {
    let count = i64::try_from(grid.columns.len()).unwrap_or(i64::MAX);
    let left = |column: usize| i64::try_from(column).unwrap_or(i64::MAX);
    let width = share(1, count, 100);
    heads(drawing, &grid.columns);
    let mut y = HEAD;
    for (name, cells) in grid.rows.iter().zip(&grid.cells) {
        drawing.text("0", y + 12, "start", "label", &short(name, 42));
        y += LABEL;
        for (i, value) in cells.iter().enumerate() {
            let (shown, class) = cell(drawing, *value, &share(left(i), count, 100), &width, y);
            if !shown.is_empty() {
                // Numbers only where the cells are wide enough for them.
                let hidden = if class.contains("always") || count <= 12 { "" } else { " wide" };
                let middle = share(2 * left(i) + 1, 2 * count, 100);
                drawing.text(&middle, y + 16, "middle", &format!("{class}{hidden}"), &shown);
            }
        }
        y += CELL + APART;
    }
    drawing.height = y;
}

fn heads(drawing: &mut Drawing, names: &[String]) {
    let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
    let every = names.len().div_ceil(FEW).max(1);
    // What fits over a cell of a wide page without lying over the next.
    let letters = (90 / names.len().max(1)).max(5);
    for (i, name) in names.iter().enumerate() {
        let class = if i % every == 0 { "scale" } else { "scale wide" };
        let x = share(i64::try_from(i).unwrap_or(i64::MAX), count, 100);
        drawing.text(&x, 13, "start", class, &short(name, letters));
    }
}

fn most(grid: &Grid<Amount>) -> i64 {
    grid.cells.iter().flatten().filter_map(|value| value.known()).max().unwrap_or_default()
}

/// 0 for nothing, then the darker the more.
fn shade(number: i64, most: i64) -> i64 {
    if number <= 0 {
        return 0;
    }
    // Rounded up: one is never shown as nothing.
    let most = i128::from(most.max(1));
    let scaled = (i128::from(number) * i128::from(SHADES) + most - 1) / most;
    i64::try_from(scaled).unwrap_or(SHADES).clamp(1, SHADES)
}

/// A shade, and the lowest and highest number that it stands for.
pub(in crate::render) struct HeatKey {
    /// Its number.
    pub(in crate::render) shade: i64,
    /// From and to.
    pub(in crate::render) range: String,
}

/// What the shades of a heat map stand for.
pub(in crate::render) fn heat_key(grid: &Grid<Amount>) -> Vec<HeatKey> {
    let most = most(grid);
    let mut keys: Vec<HeatKey> = Vec::new();
    let mut from = 1;
    for number in 1..=SHADES {
        let to = i64::try_from(i128::from(most) * i128::from(number) / i128::from(SHADES))
            .unwrap_or(most);
        if to < from {
            continue;
        }
        let range =
            if from == to { grouped(to) } else { format!("{} to {}", grouped(from), grouped(to)) };
        keys.push(HeatKey { shade: shade(to, most), range });
        from = to + 1;
    }
    keys
}

/// A sample of a shade.
pub(in crate::render) fn heat_swatch(shade: i64) -> String {
    sample(&format!("cell heat-{shade}"), "", "")
}

/// A sample of a state.
pub(in crate::render) fn state_swatch(state: State) -> String {
    let on = if matches!(state, State::Done | State::Never) { "on-dark" } else { "" };
    sample(&format!("cell {}", class(state)), on, sign(state))
}

fn sample(class: &str, on: &str, sign: &str) -> String {
    format!(
        "<svg class=\"swatch\" width=\"22\" height=\"18\" aria-hidden=\"true\">\
         <rect x=\"1\" y=\"1\" width=\"20\" height=\"16\" class=\"{class}\"/>\
         <text x=\"11\" y=\"13\" text-anchor=\"middle\" class=\"{on}\">{sign}</text></svg>"
    )
}

/// What stands in the cell of a state, so that no colour has to be told from another.
pub(in crate::render) fn sign(state: State) -> &'static str {
    match state {
        State::Done => "✓",
        State::Partly => "½",
        State::Due => "…",
        State::Late => "!",
        State::Never => "✗",
        State::NotNeeded => "–",
    }
}

fn class(state: State) -> &'static str {
    match state {
        State::Done => "state-done",
        State::Partly => "state-partly",
        State::Due => "state-due",
        State::Late => "state-late",
        State::Never => "state-never",
        State::NotNeeded => "state-not-needed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_says_what_each_shade_stands_for() {
        let of = |most: i64| {
            let cells = (0..=most).map(Amount::Known).collect();
            let grid = Grid::new(["row"], (0..=most).map(|n| n.to_string()), vec![cells]);
            let keys = heat_key(&grid);
            keys.iter().map(|key| format!("{}: {}", key.shade, key.range)).collect::<Vec<_>>()
        };
        assert_eq!(of(0), Vec::<String>::new());
        assert_eq!(of(1), ["5: 1"]);
        assert_eq!(of(3), ["2: 1", "4: 2", "5: 3"]);
        assert_eq!(of(12), ["1: 1 to 2", "2: 3 to 4", "3: 5 to 7", "4: 8 to 9", "5: 10 to 12"]);
        for most in 1..40 {
            // Every number is in the range of its own shade.
            let cells: Vec<Amount> = (1..=most).map(Amount::Known).collect();
            let names = (1..=most).map(|n| n.to_string());
            let keys = heat_key(&Grid::new(["row"], names, vec![cells]));
            let shades: std::collections::BTreeSet<i64> =
                (1..=most).map(|n| shade(n, most)).collect();
            assert_eq!(
                keys.iter().map(|key| key.shade).collect::<Vec<_>>(),
                shades.into_iter().collect::<Vec<_>>()
            );
        }
    }
}
