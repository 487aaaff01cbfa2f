//! One file on its way into the store: read and taken apart on one thread, stored on another.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::sync::mpsc::{SendError, SyncSender, sync_channel};
use std::thread;

use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;

use super::{Stop, refused};
use crate::contract::{ImportedFile, Reject};
use crate::domain::filter_event::{FilterEvent, Verdict};
use crate::filter::{Categories, FilterError, Opener, Recognised, Row, Settings, Totals, read};
use crate::store::filter_events::{Days, Filled, Import, Put};
use crate::store::filter_rejects::Rejected;

/// How many rejected rows are listed one by one; all are counted.
const MOST_REJECTS: usize = 10_000;
/// How many days' events wait to be stored, so that memory is bounded whichever thread is slower.
const WAITING: usize = 1;

/// What reading a file came to.
pub(super) struct Parsed {
    pub(super) totals: Totals,
    pub(super) counts: Counts,
}

/// Why reading ended early.
enum Ended {
    Log(FilterError),
    /// The person stopped it.
    Asked,
    /// The other thread has failed and says why.
    NobodyListens,
}

impl From<FilterError> for Ended {
    fn from(error: FilterError) -> Ended {
        Ended::Log(error)
    }
}

impl From<SendError<Filled>> for Ended {
    fn from(_: SendError<Filled>) -> Ended {
        Ended::NobodyListens
    }
}

/// Reads a file and stores its events as they come.
pub(super) fn parse<'r>(
    stopped: &(dyn Fn() -> bool + Sync),
    import: &mut Import<'_, '_>,
    open: &(impl Fn() -> io::Result<Box<dyn Read + 'r>> + Sync + 'r),
    recognised: &Recognised,
    settings: &Settings<'_>,
) -> Result<Parsed, Stop> {
    let (sender, receiver) = sync_channel(WAITING);
    let days = import.days();
    thread::scope(|scope| {
        let parser = scope.spawn(move || {
            let (categories, counts) = (settings.categories, Counts::default());
            Parser { stopped, categories, days, sender, counts }.run(open, recognised, settings)
        });
        let mut stored = 0;
        for filled in receiver {
            if stopped() {
                return Err(Stop::asked());
            }
            stored += import.add(filled)?;
        }
        match parser.join() {
            Ok(Ok(mut parsed)) => {
                parsed.counts.imported = stored;
                Ok(parsed)
            }
            Ok(Err(Ended::Log(error))) => Err(refused(&error).into()),
            Ok(Err(Ended::Asked | Ended::NobodyListens)) => Err(Stop::asked()),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

struct Parser<'i> {
    /// Whether the person has asked to stop.
    stopped: &'i (dyn Fn() -> bool + Sync),
    categories: &'i Categories,
    days: Days,
    sender: SyncSender<Filled>,
    counts: Counts,
}

impl Parser<'_> {
    fn run(
        mut self,
        open: &Opener<'_>,
        recognised: &Recognised,
        settings: &Settings<'_>,
    ) -> Result<Parsed, Ended> {
        let totals = read(open, recognised, settings, &mut |row| self.row(&row))?;
        while let Some(filled) = self.days.rest() {
            self.sender.send(filled)?;
        }
        Ok(Parsed { totals, counts: self.counts })
    }

    fn row(&mut self, row: &Row<'_>) -> Result<(), Ended> {
        if (self.stopped)() {
            return Err(Ended::Asked);
        }
        match row {
            Row::Event { event, .. } => {
                let flagged = self.is_flagged(event);
                match self.days.put(event, flagged) {
                    Put::Kept(filled) => {
                        self.counts.event(event.verdict, flagged);
                        filled.map_or(Ok(()), |filled| Ok(self.sender.send(*filled)?))
                    }
                    Put::TooOld => {
                        self.counts.too_old += 1;
                        Ok(())
                    }
                }
            }
            Row::Rejected { line, reason, text } => {
                self.counts.reject(*line, reason, text);
                Ok(())
            }
            Row::Ignored { .. } => Ok(()),
        }
    }

    // Whether the filter marked it, or any of its harms deserves a look.
    fn is_flagged(&self, event: &FilterEvent) -> bool {
        event.verdict == Verdict::Flagged || self.categories.deserve_a_look(&event.harms)
    }
}

/// What is counted while a file goes by.
#[derive(Default)]
pub(super) struct Counts {
    imported: u64,
    /// From days whose events the school keeps no longer.
    too_old: u64,
    blocked: u64,
    flagged: u64,
    /// The first of them, with their text.
    pub(super) rejects: Vec<Rejected>,
}

impl Counts {
    fn event(&mut self, verdict: Verdict, flagged: bool) {
        self.blocked += u64::from(verdict == Verdict::Blocked);
        self.flagged += u64::from(flagged);
    }

    fn reject(&mut self, line: u64, reason: &str, text: &str) {
        if self.rejects.len() < MOST_REJECTS {
            let (reason, text) = (reason.to_owned(), text.to_owned());
            self.rejects.push(Rejected { line, reason, text });
        }
    }

    pub(super) fn summary(
        self,
        name: &str,
        recognised: &Recognised,
        totals: &Totals,
        zone: Tz,
    ) -> ImportedFile {
        let time = |at: Option<DateTime<Utc>>| {
            at.map(|at| at.with_timezone(&zone).to_rfc3339_opts(SecondsFormat::AutoSi, false))
        };
        let words = |words: &BTreeMap<String, u64>| words.keys().cloned().collect();
        let shown = |reject: Rejected| Reject { line: reject.line, reason: reject.reason };
        let mut notes = totals.notes.clone();
        if self.too_old > 0 {
            notes.push(format!(
                "{} rows are older than the school keeps its logs, and were left out.",
                self.too_old
            ));
        }
        ImportedFile {
            file: name.to_owned(),
            layout: recognised.layout.clone(),
            encoding: totals.encoding.clone(),
            time_zone: totals.time_zone.clone(),
            read: totals.read,
            imported: self.imported,
            duplicate: totals.events.saturating_sub(self.imported + self.too_old),
            ignored: totals.ignored + self.too_old,
            rejected: totals.rejected,
            rejects: self.rejects.into_iter().map(shown).collect(),
            first: time(totals.first),
            last: time(totals.last),
            blocked: self.blocked,
            flagged: self.flagged,
            unknown_categories: words(&totals.unknown_categories),
            unknown_actions: words(&totals.unknown_actions),
            notes,
        }
    }
}
