//! What is answered about a file that no layout fits: how each that comes near reads its first row.

use crate::commands::import_filter_log::refused;
use crate::error::Error;
use crate::filter::{Candidate, FilterError};
use crate::outcome::Outcome;
use crate::report::imports as report;

/// The layouts that read part of a file, with a row each, and exit code 1; `Err` with the sentence
/// alone when none reads any or something else is wrong.
pub(super) fn outcome(file: &str, error: &FilterError) -> Result<Outcome, Error> {
    let candidates: Vec<&Candidate> = match error {
        FilterError::NotRecognised { candidates } => {
            candidates.iter().filter(|candidate| candidate.example.is_some()).collect()
        }
        _ => Vec::new(),
    };
    let sentence = refused(error).at(file);
    if candidates.is_empty() {
        return Err(sentence);
    }
    let hint = sentence.hint_text().unwrap_or_default().to_owned();
    let mut outcome = Outcome::report(report::candidates(&candidates)).remark(sentence.to_string());
    outcome.remarks.push(hint);
    outcome.code = 1;
    Ok(outcome)
}
