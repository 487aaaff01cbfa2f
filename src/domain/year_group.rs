//! The year groups of a school in England, and the key stage each is in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::word::words;

/// A year group: nursery, reception, or one of the years 1 to 13.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct YearGroup(i8);

words! {
    /// A key stage.
    KeyStage {
        /// Nursery and reception.
        EarlyYears = "EYFS",
        /// Years 1 and 2.
        One = "KS1",
        /// Years 3 to 6.
        Two = "KS2",
        /// Years 7 to 9.
        Three = "KS3",
        /// Years 10 and 11.
        Four = "KS4",
        /// Years 12 and 13.
        Five = "KS5",
    }
}

impl YearGroup {
    const NURSERY: YearGroup = YearGroup(-1);
    const RECEPTION: YearGroup = YearGroup(0);

    /// Every year group, the youngest first.
    pub fn all() -> impl Iterator<Item = YearGroup> {
        (-1..=13).map(YearGroup)
    }

    /// The year that the name of a class says, when it says one: `4B`, `Y10 maths`, `Reception`.
    #[must_use]
    pub fn of_class(class: &str) -> Option<YearGroup> {
        let digits = class.find(|c: char| c.is_ascii_digit());
        let to_digits = digits.map(|start| {
            let length = class[start..].bytes().take_while(u8::is_ascii_digit).count();
            &class[..start + length]
        });
        let first_word = class.split_whitespace().next();
        [Some(class), to_digits, first_word]
            .into_iter()
            .flatten()
            .find_map(|text| text.parse().ok())
    }

    /// The key stage it is in.
    #[must_use]
    pub fn key_stage(self) -> KeyStage {
        match self.0 {
            ..=0 => KeyStage::EarlyYears,
            1 | 2 => KeyStage::One,
            3..=6 => KeyStage::Two,
            7..=9 => KeyStage::Three,
            10 | 11 => KeyStage::Four,
            _ => KeyStage::Five,
        }
    }
}

impl fmt::Display for YearGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            ..0 => f.write_str("Nursery"),
            0 => f.write_str("Reception"),
            year => write!(f, "Year {year}"),
        }
    }
}

/// The text is no year group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a year group is Nursery, Reception or 1 to 13")]
pub struct NotAYear;

impl FromStr for YearGroup {
    type Err = NotAYear;

    fn from_str(text: &str) -> Result<YearGroup, NotAYear> {
        let words = text.to_lowercase();
        let words = words.split([' ', '.']).filter(|word| !word.is_empty());
        let text: String = words.collect();
        let short =
            ["yeargroup", "year", "yr", "y"].iter().find_map(|word| text.strip_prefix(word));
        match short.filter(|short| !short.is_empty()).unwrap_or(&text) {
            "nursery" | "n" | "n1" | "n2" | "fs1" | "f1" | "pre-school" => Ok(YearGroup::NURSERY),
            "reception" | "r" | "yr" | "rec" | "fs2" | "f2" | "0" => Ok(YearGroup::RECEPTION),
            figures if figures.len() <= 2 && figures.bytes().all(|b| b.is_ascii_digit()) => {
                let year = figures.parse().map_err(|_| NotAYear)?;
                if (1..=13).contains(&year) { Ok(YearGroup(year)) } else { Err(NotAYear) }
            }
            _ => Err(NotAYear),
        }
    }
}

impl TryFrom<String> for YearGroup {
    type Error = NotAYear;
    fn try_from(text: String) -> Result<YearGroup, NotAYear> {
        text.parse()
    }
}

impl From<YearGroup> for String {
    fn from(year: YearGroup) -> String {
        year.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_say_their_year() {
        for (class, year) in [
            ("4B", "Year 4"),
            ("Year 4 Oak", "Year 4"),
            ("yr10", "Year 10"),
            ("Y13 Maths", "Year 13"),
            ("Reception", "Reception"),
            ("Nursery am", "Nursery"),
        ] {
            let read = YearGroup::of_class(class).map(|year| year.to_string());
            assert_eq!(read.as_deref(), Some(year), "{class}");
        }
        for class in ["", "Kingfishers", "2026", "Year 14", "Rowan", "Room 5", "\u{c9}5"] {
            assert_eq!(YearGroup::of_class(class), None, "{class}");
        }
        assert_eq!(YearGroup::all().count(), 15);
    }

    #[test]
    fn years_are_read_as_systems_write_them() {
        for (text, year, stage) in [
            ("Year 5", "Year 5", "KS2"),
            ("5", "Year 5", "KS2"),
            ("Y05", "Year 5", "KS2"),
            ("yr 1", "Year 1", "KS1"),
            ("Year Group 12", "Year 12", "KS5"),
            ("Reception", "Reception", "EYFS"),
            ("Year R", "Reception", "EYFS"),
            ("YR", "Reception", "EYFS"),
            ("N2", "Nursery", "EYFS"),
            ("Year 9", "Year 9", "KS3"),
            ("11", "Year 11", "KS4"),
        ] {
            let read: YearGroup = text.parse().unwrap_or_else(|_| panic!("{text}"));
            assert_eq!(
                (read.to_string().as_str(), read.key_stage().to_string().as_str()),
                (year, stage),
                "{text}"
            );
            assert_eq!(read.to_string().parse(), Ok(read), "it is read back");
        }
        for text in ["", "14", "5B", "fifth", "-1", "Year"] {
            assert_eq!(text.parse::<YearGroup>(), Err(NotAYear), "{text}");
        }
    }
}
