//! The number of an episode, as `E2026-0007`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The year in which an episode was first kept, and a running number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EpisodeNumber {
    year: i32,
    number: u32,
}

/// The text is no episode number.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("an episode's number looks like E2026-0007")]
pub struct NotAnEpisodeNumber;

impl EpisodeNumber {
    /// A number of a year, counted from 1.
    #[must_use]
    pub fn new(year: i32, number: u32) -> EpisodeNumber {
        EpisodeNumber { year, number }
    }
}

impl fmt::Display for EpisodeNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "E{:04}-{:04}", self.year, self.number)
    }
}

impl FromStr for EpisodeNumber {
    type Err = NotAnEpisodeNumber;

    fn from_str(text: &str) -> Result<Self, NotAnEpisodeNumber> {
        let text = text.trim();
        let rest = text.strip_prefix(['E', 'e']).ok_or(NotAnEpisodeNumber)?;
        let (year, number) = rest.split_once('-').ok_or(NotAnEpisodeNumber)?;
        let is_number = |part: &str| part.len() >= 4 && part.bytes().all(|b| b.is_ascii_digit());
        if year.len() != 4 || !is_number(year) || !is_number(number) {
            return Err(NotAnEpisodeNumber);
        }
        let (year, number) = (year.parse(), number.parse());
        year.ok()
            .zip(number.ok())
            .map(|(year, number)| Self { year, number })
            .ok_or(NotAnEpisodeNumber)
    }
}

impl TryFrom<String> for EpisodeNumber {
    type Error = NotAnEpisodeNumber;

    fn try_from(text: String) -> Result<Self, NotAnEpisodeNumber> {
        text.parse()
    }
}

impl From<EpisodeNumber> for String {
    fn from(number: EpisodeNumber) -> String {
        number.to_string()
    }
}
