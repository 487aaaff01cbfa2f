//! One value, and what a column of them holds.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone};

use crate::domain::suppression::Shown;

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// A short name or number that people type again, so it is never broken over two lines.
    Id,
    /// Prose whose line breaks matter.
    Narrative,
    /// A whole number.
    Number,
    /// A calendar day.
    Date,
    /// A moment, with its offset from UTC.
    Time,
    /// Yes or no.
    YesNo,
}

impl Kind {
    /// The name JSON carries.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            // For programs it is text like any other.
            Self::Text | Self::Id => "text",
            Self::Narrative => "narrative",
            Self::Number => "number",
            Self::Date => "date",
            Self::Time => "time",
            Self::YesNo => "yes-no",
        }
    }

    /// Whether the cells hold words, which may be wrapped, and not a figure, which may not.
    #[must_use]
    pub fn is_words(self) -> bool {
        matches!(self, Self::Text | Self::Narrative)
    }
}

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Text, untrusted.
    Text(String),
    /// A whole number.
    Number(i64),
    /// At least so many.
    AtLeast(i64),
    /// A calendar day.
    Date(NaiveDate),
    /// A moment, shown in the offset it carries.
    Time(DateTime<FixedOffset>),
    /// Yes or no.
    YesNo(bool),
    /// Nothing recorded.
    Empty,
}

impl From<Shown> for Cell {
    fn from(shown: Shown) -> Self {
        match shown {
            Shown::AtLeast(count) => Self::AtLeast(i64::try_from(count).unwrap_or(i64::MAX)),
            other => Self::Text(other.to_string()),
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<NaiveDate> for Cell {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

impl<Tz: TimeZone> From<DateTime<Tz>> for Cell {
    fn from(time: DateTime<Tz>) -> Self {
        Self::Time(time.fixed_offset())
    }
}

impl From<bool> for Cell {
    fn from(yes: bool) -> Self {
        Self::YesNo(yes)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}
