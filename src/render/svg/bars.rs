//! Bars that lie: their labels stand above them, where there is room for words.

use super::{Drawing, filling, share, short};
use crate::report::{Amount, Run};

/// The height of a bar.
const BAR: u32 = 18;
/// From the top of a label to the top of its bar.
const LABEL: u32 = 18;
/// Between the bars of a label.
const GAP: u32 = 4;
/// Between two labels.
const APART: u32 = 10;
/// The longest bar in parts of a hundred: the words after it need room.
const LONGEST: u8 = 62;
/// The same where only a number follows.
const LONGEST_ALONE: u8 = 80;
/// A part of a bar shorter than this, in parts of a hundred of the longest, has no number inside.
const ROOM_FOR_NUMBER: i64 = 9;
/// Characters of a label that a phone shows.
const LETTERS: usize = 42;

/// A bar for each label and series.
pub(super) fn beside(drawing: &mut Drawing, run: &Run) {
    let values = run.series.iter().flat_map(|series| &series.values);
    let top = drawing.top(values.filter_map(|value| value.known()).max().unwrap_or_default());
    let several = run.series.len() > 1;
    let longest = if several { LONGEST } else { LONGEST_ALONE };
    let mut y = 0;
    for (i, label) in run.labels.iter().enumerate() {
        drawing.text("0", y + 13, "start", "label", &short(label, LETTERS));
        y += LABEL;
        for (s, series) in run.series.iter().enumerate() {
            let value = series.values[i];
            let width = share(value.known().unwrap_or_default(), top, longest);
            let fill = filling(&drawing.name, s);
            drawing.push(format_args!(
                "<rect x=\"0\" y=\"{y}\" width=\"{width}\" height=\"{BAR}\" class=\"bar\" {fill}/>"
            ));
            let width = open_end(drawing, value, (y, top, longest)).unwrap_or(width);
            let mut words = drawing.shown(value);
            if several {
                words = format!("{words} {}", short(&series.name, 20));
            }
            drawing.beside(&width, y + 14, &words);
            y += BAR + GAP;
        }
        y += APART;
    }
    drawing.height = y;
}

// A figure that may be more is drawn with an end that is open, as far as it might reach at the least: its whole bar
// when it is below a number. Gives where the end stands.
fn open_end(
    drawing: &mut Drawing,
    value: Amount,
    (y, top, longest): (u32, i64, u8),
) -> Option<String> {
    let (from, to) = match value {
        Amount::AtLeast(number) => (number, number.saturating_add((top / 12).max(1))),
        Amount::Below(number) => (0, number.saturating_sub(1)),
        Amount::Known(_) | Amount::Withheld | Amount::Nothing => return None,
    };
    let (x, width) = (share(from, top, longest), share(to - from, top, longest));
    drawing.push(format_args!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{BAR}\" class=\"bar\" fill=\"none\" \
         stroke-dasharray=\"2 3\"/>"
    ));
    Some(share(to, top, longest))
}

/// A bar for each label, made of its series.
pub(super) fn stacked(drawing: &mut Drawing, run: &Run) {
    let sums: Vec<i64> = (0..run.labels.len()).map(|i| sum(run, i)).collect();
    let top = drawing.top(sums.iter().copied().max().unwrap_or_default());
    let mut y = 0;
    for (i, label) in run.labels.iter().enumerate() {
        drawing.text("0", y + 13, "start", "label", &short(label, LETTERS));
        y += LABEL;
        let mut begun = 0_i64;
        for (s, series) in run.series.iter().enumerate() {
            let Some(value) = series.values[i].known().filter(|value| *value > 0) else { continue };
            part(drawing, s, y, begun, value, top);
            begun = begun.saturating_add(value);
        }
        let is_open = run.series.iter().any(|series| series.values[i].is_open());
        let sum = if is_open { Amount::AtLeast(sums[i]) } else { Amount::Known(sums[i]) };
        let words = drawing.shown(sum);
        let end = share(sums[i], top, LONGEST);
        drawing.beside(&end, y + 14, &words);
        y += BAR + GAP + APART;
    }
    drawing.height = y;
}

fn part(drawing: &mut Drawing, series: usize, y: u32, begun: i64, value: i64, top: i64) {
    let (x, width) = (share(begun, top, LONGEST), share(value, top, LONGEST));
    let fill = filling(&drawing.name, series);
    drawing.push(format_args!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{BAR}\" class=\"bar\" {fill}/>"
    ));
    if value.saturating_mul(100) / top.max(1) >= ROOM_FOR_NUMBER {
        let middle = share(begun.saturating_add(value / 2), top, LONGEST);
        let class = if series == 0 { "on-dark" } else { "on-hatch" };
        let shown = drawing.shown(Amount::Known(value));
        drawing.text(&middle, y + 14, "middle", class, &shown);
    }
}

fn sum(run: &Run, label: usize) -> i64 {
    let values = run.series.iter().filter_map(|series| series.values[label].known());
    values.fold(0, |sum, value| sum.saturating_add(value.max(0)))
}
