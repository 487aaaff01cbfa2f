//! The rows of an episode as they are kept with an incident: so that they outlive the log.

use sha2::{Digest, Sha256};

use crate::domain::episode::Episode;
use crate::domain::filter_event::FilterEvent;
use crate::error::Error;
use crate::school::School;

/// How many characters of one row a note shows.
const LONGEST_ROW: usize = 300;
/// How many rows a note shows.
const MOST_ROWS: usize = 100;

/// Rows with their digest.
pub(super) struct Evidence {
    /// The name of the file.
    pub(super) name: String,
    /// A table with commas, one row an event.
    pub(super) rows: Vec<u8>,
    /// SHA-256 of the rows, in hexadecimal.
    pub(super) sha256: String,
    count: usize,
    lines: Vec<String>,
}

impl Evidence {
    /// Writes the rows down; the addresses of child sexual abuse material only as their hosts.
    pub(super) fn of(
        school: &School,
        episode: &Episode,
        events: &[FilterEvent],
    ) -> Result<Evidence, Error> {
        let failed = |_| Error::failed("the rows cannot be written down");
        let zone = school.settings().time_zone;
        let mut table = csv::Writer::from_writer(Vec::new());
        let header = [
            "time", "person", "device", "address", "verdict", "category", "harms", "search", "url",
        ];
        table.write_record(header).map_err(failed)?;
        let mut lines = Vec::new();
        for event in events {
            let text = |value: &Option<String>| value.clone().unwrap_or_default();
            let url = event.shown_address().unwrap_or_default();
            let at = event.at.with_timezone(&zone);
            let row = [
                at.to_rfc3339(),
                text(&event.person),
                text(&event.device),
                text(&event.address),
                event.verdict.to_string(),
                text(&event.category),
                event.harms.join(" "),
                text(&event.search),
                url.clone(),
            ];
            table.write_record(&row).map_err(failed)?;
            let what = event.search.as_ref().map_or(url, |search| format!("searched: {search}"));
            let line = format!("{} {} {what}", at.format("%-d %b %H:%M:%S"), event.verdict);
            lines.push(line.chars().take(LONGEST_ROW).collect());
        }
        let rows =
            table.into_inner().map_err(|_| Error::failed("the rows cannot be written down"))?;
        Ok(Evidence {
            name: format!("filter-rows-{}.csv", episode.id),
            sha256: hex::encode(Sha256::digest(&rows)),
            rows,
            count: events.len(),
            lines,
        })
    }

    /// What an incident says about the rows; the rows themselves where there is no file of them.
    pub(super) fn note(&self, episode: &Episode, attached: bool) -> String {
        let first = format!(
            "From the filter's log, episode {}: {} rows, SHA-256 {}.",
            episode.id, self.count, self.sha256
        );
        if attached {
            return format!("{first} They are attached as {}.", self.name);
        }
        let left_out = self.count.saturating_sub(MOST_ROWS);
        let mut lines = vec![first];
        lines.extend(self.lines.iter().take(MOST_ROWS).cloned());
        if left_out > 0 {
            lines.push(format!("... and {left_out} more"));
        }
        lines.join("\n")
    }
}
