//! What is planted in the demo's filter log for triage to find, among adverts that the filter
//! stops in the background and two pages of history lessons that it stops wrongly.

use chrono::{Duration, NaiveDate, NaiveTime};
use serde::Deserialize;

use super::DemoError;
use super::filter_log::Row;

/// Jonah Marchetti, 6H: at lunch in the library he hunts for a proxy, trying five sites and
/// retrying each. Earlier in the term he was caught with one: see the oldest of the incidents.
pub const PROXY_HUNT: &str = "6h.jmarchetti";
/// Elsie Brannock, 5B: sad searches on one day, searches about self-harm three school days later,
/// and then a helpline. Nobody has raised it.
pub const DISTRESS: &str = "5b.ebrannock";
/// Curtis Wainfleet, 6H: after school a homework question drifts to an invented extremist group
/// that looks for young members.
pub const EXTREMISM: &str = "6h.cwainfleet";
/// Maisie Tolland, 3W: one adult site, blocked, in a search for kitten pictures; an accident.
pub const ACCIDENT: &str = "3w.mtolland";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    thread: Vec<Thread>,
}

/// A run of rows of one person on one computer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Thread {
    pub(super) who: String,
    /// School days before the last day of the log.
    pub(super) days_ago: usize,
    computer: String,
    address: String,
    at: NaiveTime,
    rows: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    after: u32,
    category: String,
    host: String,
    path: Option<String>,
    search: Option<String>,
    #[serde(default)]
    blocked: bool,
}

pub(super) fn threads() -> Result<Vec<Thread>, DemoError> {
    let text = include_str!("../../data/demo/threads.toml");
    super::read("threads.toml", text).map(|File { thread }| thread)
}

impl Thread {
    /// Its rows on a day.
    pub(super) fn rows(&self, day: NaiveDate) -> impl Iterator<Item = Row> {
        let steps = self.rows.iter().scan(day.and_time(self.at), |clock, step| {
            *clock += Duration::seconds(step.after.into());
            Some((*clock, step))
        });
        steps.map(|(at, step)| Row {
            at,
            username: self.who.clone(),
            computer: self.computer.clone(),
            address: self.address.clone(),
            category: step.category.clone(),
            blocked: step.blocked,
            host: step.host.clone(),
            path: step.path.clone().unwrap_or_else(|| "/".to_owned()),
            search: step.search.clone(),
        })
    }
}
