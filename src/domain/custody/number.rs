//! The numbers of what is kept in a case vault: `D0001` a device or piece of evidence, `R0001` the
//! record of a search, `A0001` an attached file. Like an incident's number, each carries the letter
//! of its vault before it: `SD0001` is in the staff vault.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::domain::reference::Series;

/// What a number is given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Numbered {
    /// A device or a piece of evidence in custody.
    Item,
    /// The record of a search or confiscation.
    Search,
    /// An attached file.
    Attachment,
}

impl Numbered {
    const ALL: [Numbered; 3] = [Numbered::Item, Numbered::Search, Numbered::Attachment];

    fn letter(self) -> char {
        match self {
            Numbered::Item => 'D',
            Numbered::Search => 'R',
            Numbered::Attachment => 'A',
        }
    }

    /// What it is, for a sentence.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Numbered::Item => "item in custody",
            Numbered::Search => "record of a search",
            Numbered::Attachment => "attachment",
        }
    }
}

/// A number given out once in a vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Number {
    series: Series,
    to: Numbered,
    running: u32,
}

/// The text is no such number.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("such a number looks like D0001 (an item in custody), R0001 (a search) or A0001 (a file)")]
pub struct NotANumber;

impl Number {
    /// A number.
    #[must_use]
    pub fn new(series: Series, to: Numbered, running: u32) -> Number {
        Number { series, to, running }
    }

    /// Which vault it is in.
    #[must_use]
    pub fn series(self) -> Series {
        self.series
    }

    /// What it is given to.
    #[must_use]
    pub fn to(self) -> Numbered {
        self.to
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{:04}", self.series.prefix(), self.to.letter(), self.running)
    }
}

impl FromStr for Number {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let text = text.trim().to_ascii_uppercase();
        let (letters, digits) =
            text.split_at(text.find(|c: char| c.is_ascii_digit()).ok_or(NotANumber)?);
        let all = Series::ALL
            .into_iter()
            .flat_map(|series| Numbered::ALL.into_iter().map(move |to| (series, to)));
        let named = |(series, to): &(Series, Numbered)| {
            letters.strip_prefix(series.prefix()).is_some_and(|rest| rest.chars().eq([to.letter()]))
        };
        let (series, to) = { all }.find(named).ok_or(NotANumber)?;
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotANumber);
        }
        match digits.parse() {
            Ok(running) if running > 0 => Ok(Number { series, to, running }),
            _ => Err(NotANumber),
        }
    }
}

impl TryFrom<String> for Number {
    type Error = NotANumber;
    fn try_from(text: String) -> Result<Self, NotANumber> {
        text.parse()
    }
}

impl From<Number> for String {
    fn from(number: Number) -> String {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_says_what_it_is_and_where() {
        for series in Series::ALL {
            for to in Numbered::ALL {
                let number = Number::new(series, to, 12);
                assert_eq!(number.to_string().parse(), Ok(number));
            }
        }
        assert_eq!("sd1".parse::<Number>().unwrap().to_string(), "SD0001");
        assert_eq!("D12345".parse::<Number>().unwrap().to_string(), "D12345");
    }

    #[test]
    fn other_texts_are_refused() {
        let texts =
            ["", "D", "0001", "D0", "D-1", "XD1", "DD1", "D1x", "2026-0001", "D99999999999", "D१"];
        for text in texts {
            assert_eq!(text.parse::<Number>(), Err(NotANumber), "{text}");
        }
    }
}
