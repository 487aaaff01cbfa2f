//! Charts as pictures inside a web page.
//!
//! Widths are parts of a hundred and heights pixels, so that a picture fills a phone and a page and
//! its words keep their size. What is long is dark or hatched, and what is counted stands beside it
//! as a number: no colour says anything alone.

mod bars;
mod grid;
mod lines;

use std::fmt::Write;

use super::cell::grouped;
use super::escape::markup;
use crate::report::{Amount, Chart, Picture, Unit};

/// How many fillings there are; series beyond them begin again.
pub(super) const FILLINGS: usize = 6;

/// A picture under way.
struct Drawing {
    body: String,
    /// In pixels.
    height: u32,
    unit: Unit,
    /// What its patterns are called, unlike those of the other charts of the page.
    name: String,
}

/// The picture of a chart. `number` tells it from the others of the page.
pub(super) fn picture(chart: &Chart, number: usize) -> String {
    let name = format!("chart-{number}");
    let mut drawing = Drawing { body: String::new(), height: 0, unit: chart.unit, name };
    match &chart.picture {
        Picture::Bars(run) => bars::beside(&mut drawing, run),
        Picture::Stacked(run) => bars::stacked(&mut drawing, run),
        Picture::Lines(run) => lines::lines(&mut drawing, run),
        Picture::Heat(grid) => grid::heat(&mut drawing, grid),
        Picture::States(grid) => grid::states(&mut drawing, grid),
    }
    drawing.finished(chart)
}

/// A sample of a series' filling, to stand before its name.
pub(super) fn swatch(number: usize, series: usize) -> String {
    let fill = filling(&format!("chart-{number}"), series);
    format!(
        "<svg class=\"swatch\" width=\"16\" height=\"16\" aria-hidden=\"true\">\
         <rect x=\"1\" y=\"1\" width=\"14\" height=\"14\" class=\"bar\" {fill}/></svg>"
    )
}

/// A sample of a series' line.
pub(super) fn line_swatch(series: usize) -> String {
    format!(
        "<svg class=\"swatch\" width=\"32\" height=\"16\" aria-hidden=\"true\">\
         <line x1=\"0\" y1=\"8\" x2=\"32\" y2=\"8\" class=\"line\" {}/>{}</svg>",
        lines::dashes(series),
        lines::mark(series, "16", 8)
    )
}

/// A sample of a cell.
pub(super) use grid::{heat_key, heat_swatch, state_swatch};

impl Drawing {
    fn finished(&self, chart: &Chart) -> String {
        let (name, height) = (&self.name, self.height);
        format!(
            "<svg class=\"picture\" role=\"img\" width=\"100%\" height=\"{height}\" \
             aria-labelledby=\"{name}-title {name}-desc\">\
             <title id=\"{name}-title\">{}</title><desc id=\"{name}-desc\">{}</desc>{}{}</svg>",
            markup(&chart.title),
            markup(&chart.description),
            patterns(name),
            self.body
        )
    }

    /// Words at a place. `class` may be empty.
    fn text(&mut self, x: &str, y: u32, anchor: &str, class: &str, text: &str) {
        let text = markup(text);
        self.push(format_args!(
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" class=\"{class}\">{text}</text>"
        ));
    }

    /// Words beside a place, so many pixels to its right.
    fn beside(&mut self, x: &str, y: u32, text: &str) {
        let text = markup(text);
        self.push(format_args!("<text x=\"{x}\" y=\"{y}\" dx=\"6\">{text}</text>"));
    }

    fn push(&mut self, part: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.body.write_fmt(part);
    }

    /// A figure in words.
    fn shown(&self, amount: Amount) -> String {
        match (amount, self.unit) {
            (Amount::Known(number), Unit::Count) => grouped(number),
            (Amount::Known(number), Unit::Percent) => format!("{number}%"),
            (Amount::AtLeast(number), _) => format!("{}+", grouped(number)),
            (Amount::Below(number), _) => format!("<{number}"),
            (Amount::Withheld, _) => "left out".to_owned(),
            (Amount::Nothing, _) => "–".to_owned(),
        }
    }

    /// Where the scale ends, given the highest figure.
    fn top(&self, highest: i64) -> i64 {
        match self.unit {
            Unit::Percent => highest.max(100),
            Unit::Count => highest.max(1),
        }
    }
}

/// So much of `of`, where the whole takes `whole` parts of a hundred of the width.
fn share(part: i64, of: i64, whole: u8) -> String {
    let hundredths = i128::from(part.max(0)) * i128::from(whole) * 100 / i128::from(of.max(1));
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// What fills a bar of a series: the first solid, the others each hatched in its own way.
fn filling(name: &str, series: usize) -> String {
    match series % FILLINGS {
        0 => "fill=\"var(--accent)\"".to_owned(),
        other => format!("fill=\"url(#{name}-{other})\""),
    }
}

fn patterns(name: &str) -> String {
    let ink = "stroke=\"var(--accent)\" stroke-width=\"2.5\" fill=\"none\"";
    let drawn = [
        format!("<path d=\"M-2 2 2 -2M0 8 8 0M6 10 10 6\" {ink}/>"),
        "<circle cx=\"4\" cy=\"4\" r=\"1.8\" fill=\"var(--accent)\"/>".to_owned(),
        format!("<path d=\"M0 4H8\" {ink}/>"),
        format!("<path d=\"M0 0 8 8M8 0 0 8\" {ink} opacity=\".75\"/>"),
        format!("<path d=\"M4 0V8\" {ink}/>"),
    ];
    let pattern = |(i, shape): (usize, &String)| {
        format!(
            "<pattern id=\"{name}-{}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">\
             <rect width=\"8\" height=\"8\" fill=\"#fff\"/>{shape}</pattern>",
            i + 1
        )
    };
    let patterns: String = drawn.iter().enumerate().map(pattern).collect();
    format!("<defs>{patterns}</defs>")
}

/// A label cut to so many characters; the whole of it stands in the table.
fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::render::escape::is_hidden;
    use crate::render::samples::{any_text, charts};

    #[test]
    fn a_width_needs_no_rounding() {
        assert_eq!(
            [share(1, 3, 100), share(0, 0, 9), share(7, 7, 62)],
            ["33.33%", "0.00%", "62.00%"]
        );
        assert_eq!(share(i64::MAX, i64::MAX, 100), "100.00%");
    }

    #[test]
    fn every_picture_has_its_title_and_says_what_there_is_to_see() {
        for chart in charts("x") {
            let drawn = picture(&chart, 3);
            assert!(
                drawn.contains("role=\"img\"") && drawn.contains("aria-labelledby=\"chart-3-title")
            );
            assert!(drawn.contains("<title id=\"chart-3-title\">") && drawn.contains("<desc id="));
            assert!(drawn.ends_with("</svg>") && !drawn.contains("NaN"), "{drawn}");
        }
    }

    proptest! {
        #[test]
        fn no_text_adds_markup(text in any_text()) {
            let harmless = charts("x");
            for (chart, plain) in charts(&format!("{text}x")).iter().zip(&harmless) {
                let (drawn, plain) = (picture(chart, 1), picture(plain, 1));
                prop_assert_eq!(drawn.matches('<').count(), plain.matches('<').count());
                prop_assert_eq!(drawn.matches('"').count(), plain.matches('"').count());
                prop_assert!(!drawn.chars().any(is_hidden));
            }
        }
    }
}
