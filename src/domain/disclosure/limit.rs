//! By when copies have to be where they are wanted.

use chrono::{Months, NaiveDate};
use serde::Deserialize;

use crate::domain::calendar::Calendar;
use crate::domain::clock::Within;
use crate::domain::retention::RetentionStatus;

/// How long a disclosure may take, by guidance.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// From which day it counts, in words.
    pub from: String,
    /// A number of days.
    #[serde(default)]
    pub within: Option<Within>,
    /// A number of calendar months.
    #[serde(default)]
    pub months: Option<u32>,
    /// So many more where the request is complex.
    #[serde(default)]
    pub complex_months: u32,
    /// The guidance.
    pub source: String,
    /// How well that is established.
    pub status: RetentionStatus,
    /// When it was last looked up.
    pub checked: NaiveDate,
    /// What to weigh.
    pub notes: Vec<String>,
}

impl Limit {
    /// The last day in time, when there is a limit. A month ends on the day of the same number,
    /// or on the month's last.
    #[must_use]
    pub fn due(&self, from: NaiveDate, complex: bool, calendar: &Calendar) -> Option<NaiveDate> {
        let more = if complex { self.complex_months } else { 0 };
        let days = self.within.map(|within| within.due(from, calendar));
        let month = |months| from.checked_add_months(Months::new(months + more));
        days.or_else(|| self.months.and_then(month))
    }
}
