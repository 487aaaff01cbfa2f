//! A chart on a page: the picture, what its fillings mean, and the table beside it.

use minijinja::value::Value;
use serde::Serialize;

use super::{Grid, line};
use crate::render::svg;
use crate::report::{Chart, Picture, Run, State};

/// With more columns than this the table stands below the picture.
const BESIDE: usize = 3;

#[derive(Serialize)]
pub(super) struct Figure {
    title: String,
    description: String,
    /// Drawn by us, every text in it escaped.
    picture: Value,
    key: Vec<Key>,
    table: Grid,
    /// The table is narrow enough to stand beside the picture, and to stay a table on a phone.
    beside: bool,
}

/// A sample and what it stands for.
#[derive(Serialize)]
struct Key {
    sample: Value,
    text: String,
}

impl Figure {
    pub(super) fn new(chart: &Chart, number: usize) -> Self {
        let mut table = Grid::from(&chart.table);
        // The figure's title stands for both.
        table.caption = None;
        Self {
            title: line(&chart.title),
            description: line(&chart.description),
            picture: Value::from_safe_string(svg::picture(chart, number)),
            key: key(chart, number),
            beside: chart.table.columns.len() <= BESIDE,
            table,
        }
    }
}

fn key(chart: &Chart, number: usize) -> Vec<Key> {
    let key = |sample: String, text: String| Key { sample: Value::from_safe_string(sample), text };
    let named = |run: &Run, sample: &dyn Fn(usize) -> String| -> Vec<Key> {
        let names = run.series.iter().enumerate();
        names.map(|(i, series)| key(sample(i), line(&series.name))).collect()
    };
    match &chart.picture {
        Picture::Bars(run) | Picture::Stacked(run) if run.series.len() > 1 => {
            named(run, &|i| svg::swatch(number, i))
        }
        Picture::Lines(run) if run.series.len() > 1 => named(run, &svg::line_swatch),
        Picture::Bars(_) | Picture::Stacked(_) | Picture::Lines(_) => Vec::new(),
        Picture::Heat(grid) => {
            let keys = svg::heat_key(grid).into_iter();
            keys.map(|shade| key(svg::heat_swatch(shade.shade), shade.range)).collect()
        }
        Picture::States(grid) => {
            let is_there = |state: &State| grid.cells.iter().flatten().any(|cell| cell == state);
            let there = State::ALL.into_iter().filter(is_there);
            there.map(|state| key(svg::state_swatch(state), state.as_str().to_owned())).collect()
        }
    }
}
