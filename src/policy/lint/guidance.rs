//! What guidance has made stale, and what it expects of a policy.

use chrono::NaiveDate;
use serde::Deserialize;

use super::super::{PolicyError, parse};

const STALE: &str = include_str!("../../../data/guidance/stale-terms.toml");
const EXPECTED: &str = include_str!("../../../data/guidance/expected.toml");

/// The terms that are stale.
pub(super) fn stale() -> Result<StaleFile, PolicyError> {
    parse("stale-terms.toml", STALE)
}

/// The areas and procedures that are expected.
pub(super) fn expected() -> Result<Expected, PolicyError> {
    parse("expected.toml", EXPECTED)
}

/// `stale-terms.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StaleFile {
    pub(super) term: Vec<StaleTerm>,
}

/// A word that no longer names what it did.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StaleTerm {
    pub(super) words: Vec<String>,
    pub(super) now: String,
    pub(super) reason: String,
    pub(super) checked: NaiveDate,
}

/// `expected.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Expected {
    pub(super) area: Vec<ExpectedArea>,
    pub(super) procedure: Vec<ExpectedProcedure>,
}

/// An area of risk that guidance expects.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExpectedArea {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) source: String,
}

/// A procedure that guidance expects, under any of its short names.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExpectedProcedure {
    pub(super) ids: Vec<String>,
    pub(super) title: String,
    pub(super) source: String,
}
