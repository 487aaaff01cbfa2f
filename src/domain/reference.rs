//! The number of an incident: the year it was recorded and a running number, as in `2026-0007`.
//! A letter before it says that it is not in casework: `S2026-0002` is about a member of staff.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Which row of numbers a reference belongs to: each vault with incidents has its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Series {
    /// `2026-0007`.
    Casework,
    /// `S2026-0002`: about an adult who works in the school.
    Staff,
    /// `H2026-0001`: about the head.
    Head,
}

impl Series {
    /// Every series.
    pub const ALL: [Series; 3] = [Series::Casework, Series::Staff, Series::Head];

    /// What stands before the year.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Series::Casework => "",
            Series::Staff => "S",
            Series::Head => "H",
        }
    }
}

/// An incident's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference {
    series: Series,
    year: i32,
    number: u32,
}

/// The text is no incident number.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("an incident number looks like 2026-0007")]
pub struct NotAReference;

impl Reference {
    /// A number of a year, counted from 1.
    #[must_use]
    pub fn new(series: Series, year: i32, number: u32) -> Reference {
        Reference { series, year, number }
    }

    /// Which row of numbers it belongs to.
    #[must_use]
    pub fn series(self) -> Series {
        self.series
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{:04}-{:04}", self.series.prefix(), self.year, self.number)
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    fn from_str(text: &str) -> Result<Self, NotAReference> {
        let text = text.trim();
        let (series, text) = match text.as_bytes().first() {
            Some(b'S' | b's') => (Series::Staff, &text[1..]),
            Some(b'H' | b'h') => (Series::Head, &text[1..]),
            _ => (Series::Casework, text),
        };
        let (year, number) = text.split_once('-').ok_or(NotAReference)?;
        let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
        if year.len() != 4 || !digits(year) || !digits(number) {
            return Err(NotAReference);
        }
        let number = number.parse().map_err(|_| NotAReference)?;
        let year = year.parse().map_err(|_| NotAReference)?;
        if number == 0 { Err(NotAReference) } else { Ok(Reference { series, year, number }) }
    }
}

impl TryFrom<String> for Reference {
    type Error = NotAReference;
    fn try_from(text: String) -> Result<Self, NotAReference> {
        text.parse()
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> String {
        reference.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_may_leave_out_the_noughts() {
        let reference: Reference = "2026-7".parse().unwrap();
        assert_eq!(reference.to_string(), "2026-0007");
        assert_eq!("2026-12345".parse::<Reference>().unwrap().to_string(), "2026-12345");
    }

    #[test]
    fn a_letter_names_the_vault() {
        let reference: Reference = "s2026-2".parse().unwrap();
        assert_eq!(reference.series(), Series::Staff);
        assert_eq!(reference.to_string(), "S2026-0002");
        for series in Series::ALL {
            let first = Reference::new(series, 2026, 1);
            assert_eq!(first.to_string().parse(), Ok(first));
        }
    }

    #[test]
    fn other_texts_are_refused() {
        let texts = ["", "2026", "26-1", "2026-", "2026-0", "2026-x", "2026-+1", "-1-1", "X2026-1"];
        for text in texts {
            assert_eq!(text.parse::<Reference>(), Err(NotAReference), "{text}");
        }
    }
}
