//! Figures that people would rather look at than read, as plain data. A chart always carries the
//! table that states its numbers: programs get the table, people both.

use super::{Cell, Column, Table};
use crate::domain::suppression::{SMALLEST, Shown};

/// A picture of some figures, and the same figures as a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it is about, as a heading.
    pub title: String,
    /// What there is to see, in a sentence, for somebody who does not see it.
    pub description: String,
    /// What the figures count.
    pub unit: Unit,
    /// What is drawn.
    pub picture: Picture,
    /// The same figures; its name is the chart's.
    pub table: Table,
}

/// What figures count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unit {
    /// Things or people.
    #[default]
    Count,
    /// Parts of a hundred: the scale ends at 100.
    Percent,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picture {
    /// A bar for each label and series.
    Bars(Run),
    /// A bar for each label, made of its series.
    Stacked(Run),
    /// A line for each series over periods.
    Lines(Run),
    /// The darker, the more.
    Heat(Grid<Amount>),
    /// How each thing stands.
    States(Grid<State>),
}

/// Series over the same labels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The places along the axis.
    pub labels: Vec<String>,
    /// The figures, each with one value per label.
    pub series: Vec<Series>,
}

/// Figures that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// What they are.
    pub name: String,
    /// A value for each label.
    pub values: Vec<Amount>,
}

impl Series {
    /// A series; a value too few is none and one too many is dropped.
    pub fn new<A: Into<Amount>>(
        name: impl Into<String>,
        values: impl IntoIterator<Item = A>,
    ) -> Self {
        Self { name: name.into(), values: values.into_iter().map(Into::into).collect() }
    }
}

/// Rows by columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid<T> {
    /// The names of the rows.
    pub rows: Vec<String>,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// A cell for each row and column.
    pub cells: Vec<Vec<T>>,
}

/// One figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Amount {
    /// It is known.
    Known(i64),
    /// At least so many: it is rounded down so that nobody can be recognised by it.
    AtLeast(i64),
    /// Fewer than so many, perhaps none.
    Below(i64),
    /// It is left out so that nobody can be recognised by it.
    Withheld,
    /// There is none.
    #[default]
    Nothing,
}

impl Amount {
    /// What is drawn: so much as is certain, or nothing.
    #[must_use]
    pub fn known(self) -> Option<i64> {
        match self {
            Self::Known(number) | Self::AtLeast(number) => Some(number),
            Self::Below(_) | Self::Withheld | Self::Nothing => None,
        }
    }

    /// Whether it may be more than what is drawn.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::AtLeast(_) | Self::Below(_) | Self::Withheld)
    }
}

/// What stands in a table instead of a figure that is left out.
const WITHHELD: &str = "left out";

macro_rules! amounts {
    ($($number:ty),*) => {$(
        impl From<$number> for Amount {
            fn from(number: $number) -> Self {
                Self::Known(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
amounts!(i64, i32, u32, u64, usize);

impl From<Shown> for Amount {
    fn from(shown: Shown) -> Self {
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        match shown {
            Shown::Nothing => Self::Known(0),
            Shown::Few => Self::Below(number(SMALLEST)),
            Shown::AtLeast(count) => Self::AtLeast(number(count)),
            Shown::LeftOut => Self::Withheld,
        }
    }
}

impl<T: Into<Amount>> From<Option<T>> for Amount {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

impl From<Amount> for Cell {
    fn from(amount: Amount) -> Self {
        match amount {
            Amount::Known(number) => Self::Number(number),
            Amount::AtLeast(number) => Self::AtLeast(number),
            Amount::Below(number) => Self::Text(format!("<{number}")),
            Amount::Withheld => WITHHELD.into(),
            Amount::Nothing => Self::Empty,
        }
    }
}

/// How something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum State {
    /// It is done.
    Done,
    /// Some of it is done.
    Partly,
    /// It has to be done by a day that is to come.
    Due,
    /// The day has passed.
    Late,
    /// It was never done.
    Never,
    /// It does not apply here.
    #[default]
    NotNeeded,
}

impl State {
    /// Every state, the best first.
    pub const ALL: [Self; 6] =
        [Self::Done, Self::Partly, Self::Due, Self::Late, Self::Never, Self::NotNeeded];

    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Partly => "partly",
            Self::Due => "due",
            Self::Late => "late",
            Self::Never => "never",
            Self::NotNeeded => "not needed",
        }
    }
}

impl Chart {
    /// Bars beside each other. `axis` says what the labels are, such as "Term".
    pub fn bars<L: Into<String>>(
        id: &str,
        title: impl Into<String>,
        axis: &str,
        labels: impl IntoIterator<Item = L>,
        series: Vec<Series>,
    ) -> Self {
        Self::of_run(id, title, axis, Run::new(labels, series), Picture::Bars)
    }

    /// Bars made of their series.
    pub fn stacked<L: Into<String>>(
        id: &str,
        title: impl Into<String>,
        axis: &str,
        labels: impl IntoIterator<Item = L>,
        series: Vec<Series>,
    ) -> Self {
        Self::of_run(id, title, axis, Run::new(labels, series), Picture::Stacked)
    }

    /// Lines over periods, the earliest first.
    pub fn lines<L: Into<String>>(
        id: &str,
        title: impl Into<String>,
        axis: &str,
        periods: impl IntoIterator<Item = L>,
        series: Vec<Series>,
    ) -> Self {
        Self::of_run(id, title, axis, Run::new(periods, series), Picture::Lines)
    }

    /// A heat map. `axis` says what the rows are.
    pub fn heat(id: &str, title: impl Into<String>, axis: &str, grid: Grid<Amount>) -> Self {
        let table = grid_table(id, axis, &grid, Column::number, Cell::from);
        Self::new(title, Picture::Heat(grid), table)
    }

    /// A matrix of how things stand. `axis` says what the rows are.
    pub fn states(id: &str, title: impl Into<String>, axis: &str, grid: Grid<State>) -> Self {
        let table = grid_table(id, axis, &grid, Column::text, |state| state.as_str().into());
        Self::new(title, Picture::States(grid), table)
    }

    /// Says what there is to see.
    #[must_use]
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// The figures are parts of a hundred.
    #[must_use]
    pub fn percent(mut self) -> Self {
        self.unit = Unit::Percent;
        for column in self.table.columns.iter_mut().skip(1) {
            column.title.push_str(" (%)");
        }
        self
    }

    /// Every text that is drawn; those of its table are the table's.
    pub(super) fn texts(&self) -> Vec<&String> {
        let mut texts = vec![&self.title, &self.description];
        match &self.picture {
            Picture::Bars(run) | Picture::Stacked(run) | Picture::Lines(run) => {
                texts.extend(&run.labels);
                texts.extend(run.series.iter().map(|series| &series.name));
            }
            Picture::Heat(grid) => texts.extend(grid.rows.iter().chain(&grid.columns)),
            Picture::States(grid) => texts.extend(grid.rows.iter().chain(&grid.columns)),
        }
        texts
    }

    /// The same, to be changed.
    pub(super) fn texts_mut(&mut self) -> Vec<&mut String> {
        let mut texts = vec![&mut self.title, &mut self.description];
        match &mut self.picture {
            Picture::Bars(run) | Picture::Stacked(run) | Picture::Lines(run) => {
                texts.extend(&mut run.labels);
                texts.extend(run.series.iter_mut().map(|series| &mut series.name));
            }
            Picture::Heat(grid) => texts.extend(grid.rows.iter_mut().chain(&mut grid.columns)),
            Picture::States(grid) => texts.extend(grid.rows.iter_mut().chain(&mut grid.columns)),
        }
        // Its columns are named after what is drawn.
        texts.extend(self.table.columns.iter_mut().map(|column| &mut column.title));
        texts
    }

    fn of_run(
        id: &str,
        title: impl Into<String>,
        axis: &str,
        run: Run,
        picture: fn(Run) -> Picture,
    ) -> Self {
        let table = run.table(id, axis);
        Self::new(title, picture(run), table)
    }

    fn new(title: impl Into<String>, picture: Picture, table: Table) -> Self {
        let (title, description, unit) = (title.into(), String::new(), Unit::Count);
        Self { title, description, unit, picture, table }
    }
}

impl Run {
    fn new<L: Into<String>>(labels: impl IntoIterator<Item = L>, mut series: Vec<Series>) -> Self {
        let labels: Vec<String> = labels.into_iter().map(Into::into).collect();
        for one in &mut series {
            one.values.resize(labels.len(), Amount::Nothing);
        }
        Self { labels, series }
    }

    fn table(&self, id: &str, axis: &str) -> Table {
        let names = self.series.iter().map(|series| series.name.as_str());
        let rows = self.labels.iter().enumerate().map(|(i, label)| {
            let values = self.series.iter().map(|series| Cell::from(series.values[i]));
            [Cell::from(label)].into_iter().chain(values).collect::<Vec<_>>()
        });
        Table::new(id, columns(axis, names, Column::number)).rows(rows)
    }
}

impl<T: Copy + Default> Grid<T> {
    /// A grid; a cell too few is the default and one too many is dropped.
    pub fn new<R: Into<String>, C: Into<String>>(
        rows: impl IntoIterator<Item = R>,
        columns: impl IntoIterator<Item = C>,
        mut cells: Vec<Vec<T>>,
    ) -> Self {
        let rows: Vec<String> = rows.into_iter().map(Into::into).collect();
        let columns: Vec<String> = columns.into_iter().map(Into::into).collect();
        cells.resize(rows.len(), Vec::new());
        for row in &mut cells {
            row.resize(columns.len(), T::default());
        }
        Self { rows, columns, cells }
    }
}

fn grid_table<T: Copy>(
    id: &str,
    axis: &str,
    grid: &Grid<T>,
    column: fn(String, String) -> Column,
    cell: impl Fn(T) -> Cell,
) -> Table {
    let names = grid.columns.iter().map(String::as_str);
    let rows = grid.rows.iter().zip(&grid.cells).map(|(name, cells)| {
        let cells = cells.iter().map(|value| cell(*value));
        [Cell::from(name)].into_iter().chain(cells).collect::<Vec<_>>()
    });
    Table::new(id, columns(axis, names, column)).rows(rows)
}

fn columns<'n>(
    axis: &str,
    names: impl Iterator<Item = &'n str>,
    column: fn(String, String) -> Column,
) -> Vec<Column> {
    let mut columns = vec![Column::text(key(axis, &[]), axis)];
    for name in names {
        columns.push(column(key(name, &columns), name.to_owned()));
    }
    columns
}

/// A stable kebab-case key of a name, unlike those that are there.
fn key(name: &str, taken: &[Column]) -> String {
    let letters = name.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' });
    let words = letters.collect::<String>().to_lowercase();
    let plain = words.split_whitespace().collect::<Vec<_>>().join("-");
    let plain = if plain.is_empty() { "value".to_owned() } else { plain };
    let is_free = |key: &String| taken.iter().all(|column| column.key != *key);
    let numbered = (2..).map(|number| format!("{plain}-{number}"));
    let mut keys = [plain.clone()].into_iter().chain(numbered);
    keys.find(is_free).unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chart_states_its_numbers() {
        let series = vec![
            Series::new("Child", [3, 5]),
            Series { name: "Child".into(), values: vec![Amount::Withheld] },
        ];
        let chart = Chart::bars("by-term", "Incidents", "Term", ["Autumn", "Spring"], series);
        let keys: Vec<&str> = chart.table.columns.iter().map(|c| c.key.as_str()).collect();
        assert_eq!(keys, ["term", "child", "child-2"], "no key stands for two columns");
        assert_eq!(chart.table.rows[0], ["Autumn".into(), 3_i64.into(), "left out".into()]);
        assert_eq!(chart.table.rows[1], ["Spring".into(), 5_i64.into(), Cell::Empty]);
    }

    #[test]
    fn a_grid_has_a_cell_for_each_place() {
        let grid = Grid::new(["Proxy", "Games"], ["Week 1", "?"], vec![vec![State::Done]]);
        let chart = Chart::states("checks", "Checks", "What", grid);
        assert_eq!(chart.table.columns[2].key, "value");
        let rows: Vec<_> = chart.table.rows.iter().map(|row| row[1].clone()).collect();
        assert_eq!(rows, ["done".into(), Cell::from("not needed")]);
    }

    #[test]
    fn a_percentage_says_so_in_the_table() {
        let chart =
            Chart::lines("c", "Coverage", "Term", ["Autumn"], vec![Series::new("Staff", [90])]);
        assert_eq!(chart.percent().table.columns[1].title, "Staff (%)");
    }
}
