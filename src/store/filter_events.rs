//! Filter events, in the operations vault: every event in a block of its day, counts beside them,
//! and a row of its own for each that is worth a look. Nothing outside this module knows how.

mod block;
mod columns;
mod compaction;
mod days;
mod dropping;
mod flagged;
mod known;
mod looks;
mod named;
mod reading;
mod rollups;
mod tallies;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension, params};

pub use days::{Days, Filled, Put};
pub use dropping::{Dropped, LogDrop, drop_before, droppable, first_kept};
pub(super) use flagged::forget;
pub use flagged::{FlaggedDay, flagged_days};
pub use looks::{by_hour, round_the_filter};
pub use named::{Named, days_of, named, names};
pub use reading::{Found, Wanted, around, find};
pub use tallies::{By, Period, Tally, by_day, tally};

use self::block::Writer;
use self::columns::{Columns, Text};
use self::known::Known;
use self::rollups::Rollups;
use super::filter_rejects::{self, Rejected};
use super::{StoreError, from_record, one, to_record};
use crate::contract::ImportedFile;
use crate::domain::filter_event::{FilterEvent, Flagged, Verdict};
use crate::vault::{Change, Vault};

/// One file being imported, inside the transaction of its import.
pub struct Import<'c, 'v> {
    change: &'c mut Change<'v>,
    id: String,
    zone: Tz,
    first_kept: i32,
    writer: Writer,
    known: Known,
    rollups: Rollups,
    /// The newest block from before this file.
    before: i64,
    days: BTreeSet<i32>,
}

/// A file as it was read: what has to be the same for a second reading to give the same events.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Origin {
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// Its length in bytes.
    pub length: u64,
    /// How it was understood: a digest of the layout, the zone and the program.
    pub read_as: String,
}

/// What is kept of an import besides its events.
#[derive(serde::Serialize, serde::Deserialize)]
struct ImportRecord<F> {
    at: DateTime<Utc>,
    #[serde(flatten)]
    origin: Origin,
    #[serde(flatten)]
    file: F,
}

impl<'c, 'v> Import<'c, 'v> {
    /// Begins the import of a file. Its events belong to days on the clocks of the first import
    /// ever; `zone` when this is the first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn begin(change: &'c mut Change<'v>, zone: Tz) -> Result<Import<'c, 'v>, StoreError> {
        let sql = change.sql();
        let number: i64 = one(sql, "SELECT count(*) + 1 FROM filter_import", [])?;
        let id = number.to_string();
        // The record follows at the end; rejected rows refer to it already.
        sql.execute("INSERT INTO filter_import VALUES (?1, '')", [&id])?;
        let zone = clock(sql, zone)?;
        let before = one(sql, "SELECT coalesce(max(id), 0) FROM filter_block", [])?;
        let first_kept = dropping::first_kept_day(sql)?;
        let writer = Writer::new().map_err(unreadable)?;
        let (known, rollups, days) = (Known::default(), Rollups::default(), BTreeSet::new());
        Ok(Import { change, id, zone, first_kept, writer, known, rollups, before, days })
    }

    /// Gathers events into days; what it hands on goes to [`Import::add`]. It may be used on
    /// another thread.
    #[must_use]
    pub fn days(&self) -> Days {
        Days::new(self.zone, self.first_kept)
    }

    /// Stores events of one day, and again those that are worth a look. Answers how many are new:
    /// what an earlier file brought is not stored again, while a file that repeats an event three
    /// times keeps it three times.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn add(&mut self, filled: Filled) -> Result<u64, StoreError> {
        let Filled { day, columns } = &filled;
        let day = *day;
        let new = match self.known.new_rows(self.change.sql(), self.before, &filled)? {
            Some(rows) if rows.len() < columns.len() => {
                let mut new = Columns::gathering();
                for row in rows {
                    new.push_row(columns, row as usize);
                }
                new
            }
            _ => filled.columns,
        };
        if new.is_empty() {
            return Ok(0);
        }
        let count = new.len() as u64;
        self.rollups.add(self.change.sql(), day, &new)?;
        for row in (0..new.len()).filter(|row| new.flagged[*row]) {
            self.flag(&new, row)?;
        }
        insert(self.change.sql(), &self.writer, day, new)?;
        self.days.insert(day);
        Ok(count)
    }

    fn flag(&self, events: &Columns, row: usize) -> Result<(), StoreError> {
        let mut statement = self.change.sql().prepare_cached(
            "INSERT INTO filter_flagged
             VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?;
        let get = |column| events.get(column, row);
        statement.execute(params![
            events.at[row],
            get(Text::Person),
            get(Text::Device),
            get(Text::Address),
            get(Text::Host),
            get(Text::Url),
            get(Text::Search),
            get(Text::Category),
            get(Text::Harms),
            events.verdict[row].as_str(),
            get(Text::Word),
        ])?;
        Ok(())
    }

    /// What an earlier import of the same file, understood in the same way, came to, when its events
    /// are all here: none was dropped since. `sha256` is asked only when a file of that length was imported before.
    ///
    /// # Errors
    /// [`StoreError`], and that of `sha256`.
    pub fn earlier<E: From<StoreError>>(
        &self,
        length: u64,
        read_as: &str,
        sha256: impl FnOnce() -> Result<String, E>,
    ) -> Result<Option<(Origin, ImportedFile)>, E> {
        let found = self.of_length(length, read_as)?;
        if found.is_empty() {
            return Ok(None);
        }
        let sha256 = sha256()?;
        Ok(found.into_iter().find(|(origin, _)| origin.sha256 == sha256))
    }

    fn of_length(
        &self,
        length: u64,
        read_as: &str,
    ) -> Result<Vec<(Origin, ImportedFile)>, StoreError> {
        let sql = self.change.sql();
        let mut statement = sql.prepare_cached(
            "SELECT record FROM filter_import WHERE record <> '' AND record ->> 'length' = ?1
             AND record ->> 'read_as' = ?2
             AND record ->> 'at' > (SELECT coalesce(max(record ->> 'at'), '') FROM filter_drop)",
        )?;
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        let texts = statement.query_map(params![length, read_as], |row| row.get::<_, String>(0))?;
        texts
            .map(|text| {
                let record: ImportRecord<ImportedFile> = from_record("filter import", &text?)?;
                Ok((record.origin, record.file))
            })
            .collect()
    }

    /// Keeps rejected rows, so that somebody can see what they were.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn keep_rejects(&mut self, rejects: &[Rejected]) -> Result<(), StoreError> {
        filter_rejects::keep(self.change.sql(), &self.id, rejects)
    }

    /// Ends the import: keeps its summary.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn end(
        mut self,
        now: DateTime<Utc>,
        origin: Origin,
        file: &ImportedFile,
    ) -> Result<(), StoreError> {
        let sql = self.change.sql();
        self.rollups.end(sql)?;
        for day in &self.days {
            compaction::compact(sql, &self.writer, *day)?;
        }
        let record = to_record("filter import", &ImportRecord { at: now, origin, file })?;
        sql.execute("UPDATE filter_import SET record = ?2 WHERE id = ?1", [&self.id, &record])?;
        self.change.log("import", "filter-import", &self.id, Some(&record))?;
        Ok(())
    }
}

fn clock(sql: &Connection, zone: Tz) -> Result<Tz, StoreError> {
    let kept: Option<String> =
        sql.query_row("SELECT zone FROM filter_clock", [], |row| row.get(0)).optional()?;
    if let Some(name) = kept {
        return name.parse().map_err(|_| StoreError::Unreadable("time zone"));
    }
    sql.execute("INSERT INTO filter_clock VALUES (?1)", [zone.name()])?;
    Ok(zone)
}

fn insert(sql: &Connection, writer: &Writer, day: i32, events: Columns) -> Result<(), StoreError> {
    let Some((first, last)) = events.span() else { return Ok(()) };
    let count = i64::try_from(events.len()).unwrap_or(i64::MAX);
    let content = writer.write(events).map_err(unreadable)?;
    let mut statement =
        sql.prepare_cached("INSERT INTO filter_block VALUES (NULL, ?1, ?2, ?3, ?4, ?5)")?;
    statement.execute(params![day, count, first, last, content])?;
    Ok(())
}

// The error would quote what it could not read.
#[allow(clippy::needless_pass_by_value, reason = "handed to map_err")]
fn unreadable(_: parquet::errors::ParquetError) -> StoreError {
    StoreError::Unreadable("block of filter events")
}

const VALUES: &str =
    "at, person, device, address, host, url, search, category, harms, verdict, word";

/// The events worth a look from one moment to before another, oldest first.
///
/// # Errors
/// [`StoreError`].
pub fn flagged(
    vault: &Vault,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<Flagged>, StoreError> {
    let mut statement = vault.read()?.prepare_cached(&format!(
        "SELECT {VALUES}, number FROM filter_flagged WHERE at >= ?1 AND at < ?2 ORDER BY at, number"
    ))?;
    let bounds = params![from.timestamp_millis(), to.timestamp_millis()];
    let rows = statement.query_map(bounds, |row| Ok((row.get(11)?, to_event(row)?)))?;
    rows.map(|row| {
        let (number, event) = row?;
        Ok(Flagged { number, event: event.ok_or(StoreError::Unreadable("filter event"))? })
    })
    .collect()
}

/// A first and a last moment.
pub type Span = (DateTime<Utc>, DateTime<Utc>);

/// The first and the last moment of the events worth a look that came after one, in the order in
/// which they were kept; and the number of the last of them.
///
/// # Errors
/// [`StoreError`].
pub fn flagged_after(vault: &Vault, number: i64) -> Result<Option<(Span, i64)>, StoreError> {
    let query = "SELECT min(at), max(at), max(number) FROM filter_flagged WHERE number > ?1";
    let found = vault.read()?.query_row(query, [number], |row| {
        Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?, row.get(2)?))
    })?;
    let time = |at: Option<i64>| at.and_then(DateTime::from_timestamp_millis);
    let (first, last, number): (_, _, Option<i64>) = found;
    Ok(time(first).zip(time(last)).zip(number))
}

fn to_event(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<FilterEvent>> {
    let harms: Option<String> = row.get(8)?;
    let harms: Vec<String> =
        harms.iter().flat_map(|harms| harms.split(' ')).map(str::to_owned).collect();
    let verdict: String = row.get(9)?;
    let Some((at, verdict)) =
        DateTime::from_timestamp_millis(row.get(0)?).zip(Verdict::from_word(&verdict))
    else {
        return Ok(None);
    };
    Ok(Some(FilterEvent {
        at,
        person: row.get(1)?,
        device: row.get(2)?,
        address: row.get(3)?,
        host: row.get(4)?,
        url: row.get(5)?,
        search: row.get(6)?,
        category: row.get(7)?,
        harms: harms.into(),
        verdict,
        verdict_word: row.get(10)?,
    }))
}

/// The day a log was last imported.
///
/// # Errors
/// [`StoreError`].
pub fn last_import(vault: &Vault) -> Result<Option<NaiveDate>, StoreError> {
    let query = "SELECT max(substr(record ->> 'at', 1, 10)) FROM filter_import";
    let day: Option<String> = one(vault.read()?, query, [])?;
    Ok(day.and_then(|day| day.parse().ok()))
}
