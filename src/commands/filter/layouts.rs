//! `osafe filter layouts`: how a filter's log may be laid out.

use crate::error::Error;
use crate::filter::Layout;
use crate::outcome::Outcome;
use crate::report::layouts as report;

/// Lists them.
///
/// # Errors
/// When a layout file cannot be read.
pub fn run() -> Result<Outcome, Error> {
    Ok(Outcome::report(report::list(&Layout::load(&[])?)))
}
