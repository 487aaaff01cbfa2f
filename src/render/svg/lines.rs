//! Lines over periods, each with its own dashes and its own marks.

use super::{Drawing, share, short};
use crate::report::{Amount, Run};

/// The height of the field that is drawn in.
const FIELD: u32 = 180;
/// Above it, for the number at the highest line.
const ABOVE: u32 = 24;
/// Below it, for the periods.
const BELOW: u32 = 26;
/// With so many periods at most each point carries its number.
const FEW: usize = 9;
/// The share of the width that the points take, begun so many parts in.
const BEGIN: u8 = 8;
const WIDE: u8 = 88;

/// A line for each series.
pub(super) fn lines(drawing: &mut Drawing, run: &Run) {
    let known = run.series.iter().flat_map(|series| &series.values);
    let top = drawing.top(known.filter_map(|value| value.known()).max().unwrap_or_default());
    scale(drawing, top);
    periods(drawing, &run.labels);
    for (s, series) in run.series.iter().enumerate() {
        let points: Vec<Option<(String, u32, Amount)>> = series
            .values
            .iter()
            .enumerate()
            .map(|(i, value)| {
                let known = value.known()?;
                Some((place(i, run.labels.len()), height(known, top), *value))
            })
            .collect();
        for pair in points.windows(2) {
            if let [Some((x1, y1, _)), Some((x2, y2, _))] = pair {
                let dashes = dashes(s);
                drawing.push(format_args!(
                    "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" class=\"line\" {dashes}/>"
                ));
            }
        }
        for (x, y, value) in points.iter().flatten() {
            drawing.push(format_args!("{}", mark(s, x, *y)));
            if run.labels.len() <= FEW && run.series.len() <= 2 {
                let shown = drawing.shown(*value);
                // The second line's numbers stand below it.
                let at = if s == 0 { y - 9 } else { y + 19 };
                drawing.text(x, at, "middle", "on-hatch", &shown);
            }
        }
    }
    drawing.height = ABOVE + FIELD + BELOW;
}

// The ground and the highest figure; a number at each is enough to read the rest by.
fn scale(drawing: &mut Drawing, top: i64) {
    for part in [0, top / 2, top] {
        let y = height(part, top);
        drawing.push(format_args!(
            "<line x1=\"0\" y1=\"{y}\" x2=\"100%\" y2=\"{y}\" class=\"rule\"/>"
        ));
        let shown = drawing.shown(Amount::Known(part));
        drawing.text("0", y - 4, "start", "scale", &shown);
    }
}

// So many names of periods as a phone has room for; the others only where there is more.
fn periods(drawing: &mut Drawing, labels: &[String]) {
    let most = labels.len().saturating_sub(1);
    let every = labels.len().div_ceil(4).max(1);
    let every_wide = labels.len().div_ceil(6).max(1);
    for (i, label) in labels.iter().enumerate() {
        // The last is always named, and none so near that it would lie over it.
        let named = |every: usize| i == most || (i % every == 0 && most - i >= every.div_ceil(2));
        let class = match (named(every), named(every_wide)) {
            (true, _) => "scale",
            (false, true) => "scale wide",
            (false, false) => continue,
        };
        let anchor = match i {
            0 if most > 0 => "start",
            last if last == most && most > 0 => "end",
            _ => "middle",
        };
        let x = match anchor {
            "start" => "0".to_owned(),
            "end" => "100%".to_owned(),
            _ => place(i, labels.len()),
        };
        drawing.text(&x, ABOVE + FIELD + 18, anchor, class, &short(label, 14));
    }
}

fn place(period: usize, periods: usize) -> String {
    let [i, of] = [period, periods.saturating_sub(1)].map(|n| i64::try_from(n).unwrap_or(i64::MAX));
    let begin = i64::from(BEGIN);
    if of == 0 {
        return "50.00%".to_owned();
    }
    // Both in hundredths of the share, so that nothing is rounded away.
    share(begin * of + i * i64::from(WIDE), of * 100, 100)
}

fn height(value: i64, top: i64) -> u32 {
    let up = i128::from(value.max(0)) * i128::from(FIELD) / i128::from(top.max(1));
    ABOVE + FIELD - u32::try_from(up).unwrap_or(FIELD).min(FIELD)
}

/// How the line of a series is dashed.
pub(super) fn dashes(series: usize) -> &'static str {
    match series % 4 {
        0 => "",
        1 => "stroke-dasharray=\"7 4\"",
        2 => "stroke-dasharray=\"2 4\"",
        _ => "stroke-dasharray=\"10 3 2 3\"",
    }
}

/// The mark at a point of a series.
pub(super) fn mark(series: usize, x: &str, y: u32) -> String {
    let shape = match series % 4 {
        0 => "<circle r=\"4\" class=\"mark full\"/>",
        1 => "<rect x=\"-4\" y=\"-4\" width=\"8\" height=\"8\" class=\"mark\"/>",
        2 => "<path d=\"M0-5 5 4H-5Z\" class=\"mark\"/>",
        _ => "<path d=\"M0-5 5 0 0 5-5 0Z\" class=\"mark full\"/>",
    };
    format!("<svg x=\"{x}\" y=\"{y}\" overflow=\"visible\">{shape}</svg>")
}
