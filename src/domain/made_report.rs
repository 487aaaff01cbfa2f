//! What is kept of a report that was written to a file: enough to know the file again, and nothing
//! of what it says.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::incident::Recorder;
use super::receipt::Receipt;

/// A report that was written to a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MadeReport {
    /// Its code, which every form of it carries but CSV.
    pub code: Receipt,
    /// Which report, as it is called on the command line.
    pub report: String,
    /// The days it covers, in words.
    #[serde(default)]
    pub period: Option<String>,
    /// The form of the file.
    pub form: String,
    /// The SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// When.
    pub made: DateTime<FixedOffset>,
    /// By whom.
    pub by: Recorder,
    /// How many entries the vault's audit chain had.
    pub entries: u64,
    /// The hash of the newest of them, in hexadecimal.
    pub head: String,
}

/// What a file is, held against what is kept of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    /// It is the file that was made.
    Same(MadeReport),
    /// It carries the code of one that was made, and is not it.
    Changed(MadeReport),
    /// Nothing is known of it.
    Unknown,
}

impl Match {
    /// Holds a file against the reports that were made, of which a later one goes before an
    /// earlier.
    #[must_use]
    pub fn find(made: Vec<MadeReport>, sha256: &str, code: Option<&Receipt>) -> Match {
        let mut changed = None;
        for one in made.into_iter().rev() {
            if one.sha256 == sha256 {
                return Match::Same(one);
            }
            if Some(&one.code) == code && changed.is_none() {
                changed = Some(one);
            }
        }
        changed.map_or(Match::Unknown, Match::Changed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::office::Office;

    fn made(number: u8) -> MadeReport {
        MadeReport {
            code: Receipt::of(&[number; 32]),
            report: "incidents".into(),
            period: None,
            form: "html".into(),
            sha256: format!("{number}"),
            made: DateTime::parse_from_rfc3339("2026-11-20T09:00:00+00:00").unwrap(),
            by: Recorder { name: "Robin Vale".into(), office: Office::Dsl },
            entries: 7,
            head: String::new(),
        }
    }

    #[test]
    fn a_file_is_the_same_or_changed_or_unknown() {
        let all = || vec![made(1), made(2)];
        assert_eq!(Match::find(all(), "1", Some(&made(2).code)), Match::Same(made(1)));
        assert_eq!(Match::find(all(), "9", Some(&made(2).code)), Match::Changed(made(2)));
        assert_eq!(Match::find(all(), "9", Some(&made(9).code)), Match::Unknown);
        assert_eq!(Match::find(all(), "9", None), Match::Unknown);
    }
}
