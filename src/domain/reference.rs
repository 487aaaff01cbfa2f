//! The number of an incident: the year it was recorded and a running number, as in `2026-0007`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An incident's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference {
    year: i32,
    number: u32,
}

/// The text is no incident number.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("an incident number looks like 2026-0007")]
pub struct NotAReference;

impl Reference {
    /// The first number of a year.
    #[must_use]
    pub fn first(year: i32) -> Reference {
        Reference { year, number: 1 }
    }

    /// The number after this one.
    #[must_use]
    pub fn next(self) -> Reference {
        Reference { number: self.number + 1, ..self }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:04}", self.year, self.number)
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    fn from_str(text: &str) -> Result<Self, NotAReference> {
        let (year, number) = text.trim().split_once('-').ok_or(NotAReference)?;
        let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
        if year.len() != 4 || !digits(year) || !digits(number) {
            return Err(NotAReference);
        }
        let number = number.parse().map_err(|_| NotAReference)?;
        let year = year.parse().map_err(|_| NotAReference)?;
        if number == 0 { Err(NotAReference) } else { Ok(Reference { year, number }) }
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
        assert_eq!(reference.next().to_string(), "2026-0008");
        assert_eq!("2026-12345".parse::<Reference>().unwrap().to_string(), "2026-12345");
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "2026", "26-1", "2026-", "2026-0", "2026-x", "2026-+1", "-1-1"] {
            assert_eq!(text.parse::<Reference>(), Err(NotAReference), "{text}");
        }
    }
}
