//! What reading a log came to.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::filter::Recognised;
use crate::filter::reading::Reading;

/// What was in a log. `read` is always `events + ignored + rejected`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// Rows, without blank lines, titles above the header, and the header.
    pub read: u64,
    /// Rows that are requests.
    pub events: u64,
    /// Rows that are part of the log but no request.
    pub ignored: u64,
    /// Rows that cannot be read.
    pub rejected: u64,
    /// The earliest request.
    pub first: Option<DateTime<Utc>>,
    /// The latest request.
    pub last: Option<DateTime<Utc>>,
    /// Categories no vendor is known to use, with how many rows have them.
    pub unknown_categories: BTreeMap<String, u64>,
    /// Words for a verdict that the layout does not know, with how many rows have them.
    pub unknown_actions: BTreeMap<String, u64>,
    /// What was decided or mended on the way, in sentences.
    pub notes: Vec<String>,
    /// How the text is written.
    pub encoding: String,
    /// Where the times' zone comes from.
    pub time_zone: String,
    /// SHA-256 of the file as it is, still packed if it was.
    pub sha256: [u8; 32],
}

/// Counts rows as they go by.
#[derive(Debug, Default)]
pub(crate) struct Counter {
    events: u64,
    pub(crate) ignored: u64,
    pub(crate) rejected: u64,
    first: Option<DateTime<Utc>>,
    last: Option<DateTime<Utc>>,
}

impl Counter {
    pub(crate) fn event(&mut self, at: DateTime<Utc>) {
        self.events += 1;
        self.first = Some(self.first.map_or(at, |first| first.min(at)));
        self.last = Some(self.last.map_or(at, |last| last.max(at)));
    }

    pub(crate) fn totals(self, recognised: &Recognised, reading: &Reading<'_, '_>) -> Totals {
        let (windows_1252, _) = reading.mended();
        let encoding =
            if windows_1252 > 0 { "Windows-1252".to_owned() } else { recognised.encoding.clone() };
        Totals {
            read: self.events + self.ignored + self.rejected,
            events: self.events,
            ignored: self.ignored,
            rejected: self.rejected,
            first: self.first,
            last: self.last,
            notes: notes(recognised, reading),
            unknown_categories: reading.maker.unknown_categories.words(),
            unknown_actions: reading.maker.unknown_actions.words(),
            encoding,
            time_zone: recognised.time_zone.clone(),
            sha256: reading.sha256(),
        }
    }
}

fn notes(recognised: &Recognised, reading: &Reading<'_, '_>) -> Vec<String> {
    let clock = &reading.maker.clock;
    let (windows_1252, cut) = reading.mended();
    let mut notes = Vec::new();
    if recognised.header_only {
        notes.push("The log has a header and no rows: nothing to import.".to_owned());
    }
    if !recognised.verified && !reading.is_generic() {
        notes.push(format!(
            "The layout {} was never tried on a real export: look at the first rows.",
            recognised.layout
        ));
    }
    if !recognised.columns.is_empty()
        && !recognised.columns.iter().any(|(field, _)| field.says_verdict())
    {
        notes.push("No column says what the filter did.".to_owned());
    }
    if recognised.plan.dates.unsure {
        notes.push(
            "No date says whether 02/09 is 2 September or 9 February; \
             the day was taken to come first."
                .to_owned(),
        );
    }
    let counted = [
        (
            clock.twice,
            "times are in the hour that happens twice when the clocks go back; \
             the earlier was taken.",
        ),
        (
            clock.never,
            "times are in the hour that does not happen when the clocks go \
             forward; they were moved on by an hour.",
        ),
        (windows_1252, "lines are not UTF-8 and were read as Windows-1252."),
        (cut, "values are longer than 64 KiB and were cut."),
    ];
    notes.extend(
        counted
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}")),
    );
    if clock.local > 0 && clock.written > 0 {
        notes.push(format!(
            "{} times carry an offset; {} do not, and were read as {}.",
            clock.written, clock.local, clock.zone
        ));
    }
    notes
}
