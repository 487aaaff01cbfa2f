//! Tables and cards.

use super::{Cell, Kind};

/// Rows under columns; or, as cards, each row shown as a block of "title: value" lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The stable kebab-case name that CSV and JSON carry.
    pub id: String,
    /// What the table shows, for a reader.
    pub caption: Option<String>,
    /// The columns, each with its own key.
    pub columns: Vec<Column>,
    /// The rows, each with one cell per column.
    pub rows: Vec<Vec<Cell>>,
    /// Whether every row is shown as a card whatever the width.
    pub cards: bool,
}

impl Table {
    /// An empty table with these columns.
    pub fn new(id: impl Into<String>, columns: impl IntoIterator<Item = Column>) -> Self {
        Self { id: id.into(), columns: columns.into_iter().collect(), ..Self::default() }
    }

    /// One record with many fields, such as a whole incident: add them with [`Table::field`].
    pub fn card(id: impl Into<String>) -> Self {
        Self::new(id, []).as_cards()
    }

    /// Shows every row as a card.
    #[must_use]
    pub fn as_cards(mut self) -> Self {
        self.cards = true;
        self
    }

    /// Says what the table shows.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Adds a row; a cell too few is empty and a cell too many is dropped.
    #[must_use]
    pub fn row(mut self, cells: impl IntoIterator<Item = Cell>) -> Self {
        self.push(cells);
        self
    }

    /// Adds many rows.
    #[must_use]
    pub fn rows<R: IntoIterator<Item = Cell>>(mut self, rows: impl IntoIterator<Item = R>) -> Self {
        for row in rows {
            self.push(row);
        }
        self
    }

    /// Adds a field to a card: a column and its one value.
    #[must_use]
    pub fn field(mut self, column: Column, value: impl Into<Cell>) -> Self {
        self.columns.push(column);
        match self.rows.first_mut() {
            Some(row) => row.push(value.into()),
            None => self.rows.push(vec![value.into()]),
        }
        self
    }

    /// Adds a row in place, for loops.
    pub fn push(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let mut row: Vec<Cell> = cells.into_iter().collect();
        row.resize(self.columns.len(), Cell::Empty);
        self.rows.push(row);
    }
}

/// One column: a key for programs, a title for people, and what its cells hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The stable kebab-case key that CSV and JSON carry, unique within its table.
    pub key: String,
    /// The heading a reader sees.
    pub title: String,
    /// What the cells hold.
    pub kind: Kind,
}

impl Column {
    /// A column of any kind.
    pub fn new(key: impl Into<String>, title: impl Into<String>, kind: Kind) -> Self {
        Self { key: key.into(), title: title.into(), kind }
    }

    /// A column of one-line text.
    pub fn text(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self::new(key, title, Kind::Text)
    }

    /// A column of short names or numbers that people type again.
    pub fn id(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self::new(key, title, Kind::Id)
    }

    /// A column of prose that keeps its line breaks.
    pub fn narrative(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self::new(key, title, Kind::Narrative)
    }

    /// A column of whole numbers.
    pub fn number(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self::new(key, title, Kind::Number)
    }

    /// A column of dates.
    pub fn date(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self::new(key, title, Kind::Date)
    }

    /// A column of moments in time.
    pub fn time(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self::new(key, title, Kind::Time)
    }

    /// A column of yes or no.
    pub fn yes_no(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self::new(key, title, Kind::YesNo)
    }
}
