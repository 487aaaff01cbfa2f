//! Filter events, in the operations vault. One row an event for now: nothing outside this file
//! knows how they are kept, so that they can be kept more tightly later.

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension, params};

use super::{StoreError, one, to_record};
use crate::contract::{ImportedFile, Reject};
use crate::domain::filter_event::{FilterEvent, Flagged, Verdict, Who};
use crate::vault::{Change, Vault};

/// One file being imported, inside the transaction of its import.
pub struct Import<'c, 'v> {
    change: &'c mut Change<'v>,
    id: String,
}

/// What is kept of an import besides its events.
#[derive(serde::Serialize)]
struct ImportRecord<'a> {
    at: DateTime<Utc>,
    sha256: String,
    #[serde(flatten)]
    file: &'a ImportedFile,
}

impl<'c, 'v> Import<'c, 'v> {
    /// Begins the import of a file.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn begin(change: &'c mut Change<'v>) -> Result<Import<'c, 'v>, StoreError> {
        let number: i64 = one(change.sql(), "SELECT count(*) + 1 FROM filter_import", [])?;
        let id = number.to_string();
        // The record follows at the end; events refer to it already.
        change.sql().execute("INSERT INTO filter_import VALUES (?1, '')", [&id])?;
        Ok(Import { change, id })
    }

    /// Stores the `ordinal`-th event of this fingerprint in the file, counted from nought, and again
    /// among the flagged ones when it is worth a look. Answers whether it is new. A file that repeats an event three times holds ordinals 0, 1 and 2, so
    /// that genuine repeats are kept and overlapping exports add nothing twice.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn event(
        &mut self,
        event: &FilterEvent,
        ordinal: u32,
        flagged: bool,
    ) -> Result<bool, StoreError> {
        let mut statement = self.change.sql().prepare_cached(
            "INSERT OR IGNORE INTO filter_event
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        )?;
        let harms = (!event.harms.is_empty()).then(|| event.harms.join(" "));
        let added = statement.execute(params![
            event.fingerprint(),
            ordinal,
            self.id,
            event.at.timestamp_millis(),
            event.person,
            event.device,
            event.address,
            event.host,
            event.url,
            event.search,
            event.category,
            harms,
            event.verdict.as_str(),
            event.verdict_word,
        ])?;
        if flagged && added == 1 {
            self.flag(event)?;
        }
        Ok(added == 1)
    }

    fn flag(&self, event: &FilterEvent) -> Result<(), StoreError> {
        let mut statement = self.change.sql().prepare_cached(
            "INSERT INTO filter_flagged
             VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?;
        statement.execute(params![
            event.at.timestamp_millis(),
            event.person,
            event.device,
            event.address,
            event.host,
            event.url,
            event.search,
            event.category,
            (!event.harms.is_empty()).then(|| event.harms.join(" ")),
            event.verdict.as_str(),
            event.verdict_word,
        ])?;
        Ok(())
    }

    /// Ends the import: keeps its summary, and its rejected rows unless the same file was
    /// imported before.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn end(
        self,
        now: DateTime<Utc>,
        sha256: [u8; 32],
        file: &ImportedFile,
    ) -> Result<(), StoreError> {
        let sql = self.change.sql();
        let sha256 = hex::encode(sha256);
        let seen: i64 = one(
            sql,
            "SELECT count(*) FROM filter_import WHERE record <> '' AND record ->> 'sha256' = ?1",
            [&sha256],
        )?;
        if seen == 0 {
            keep_rejects(sql, &self.id, &file.rejects)?;
        }
        let record = to_record("filter import", &ImportRecord { at: now, sha256, file })?;
        sql.execute("UPDATE filter_import SET record = ?2 WHERE id = ?1", [&self.id, &record])?;
        self.change.log("import", "filter-import", &self.id, Some(&record))?;
        Ok(())
    }
}

fn keep_rejects(sql: &Connection, import: &str, rejects: &[Reject]) -> Result<(), StoreError> {
    let mut statement = sql.prepare("INSERT INTO filter_reject VALUES (?1, ?2, ?3)")?;
    for reject in rejects {
        let line = i64::try_from(reject.line).unwrap_or(i64::MAX);
        statement.execute(params![import, line, reject.reason])?;
    }
    Ok(())
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

/// Every event of somebody from one moment to before another, oldest first, worth a look or not.
///
/// # Errors
/// [`StoreError`].
pub fn around(
    vault: &Vault,
    who: &Who,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<FilterEvent>, StoreError> {
    let whose = match who {
        Who::Person(_) => "person = ?3",
        Who::Device(_) => "person IS NULL AND device = ?3",
        Who::Address(_) => "person IS NULL AND device IS NULL AND address = ?3",
    };
    let mut statement = vault.read()?.prepare_cached(&format!(
        "SELECT {VALUES} FROM filter_event WHERE at >= ?1 AND at < ?2 AND {whose} ORDER BY at"
    ))?;
    let values = params![from.timestamp_millis(), to.timestamp_millis(), who.name()];
    let rows = statement.query_map(values, to_event)?;
    rows.map(|row| row?.ok_or(StoreError::Unreadable("filter event"))).collect()
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

/// A period of filter events, in whole days on the school's clocks.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// The school's zone.
    pub zone: Tz,
}

/// How often something occurs in a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// What: a harm, a category, a person.
    pub name: String,
    /// All events.
    pub events: u64,
    /// Those that were blocked.
    pub blocked: u64,
}

/// What events are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The worst harm.
    Harm,
    /// The vendor's category.
    Category,
    /// Who: the person, else the device, else the address.
    Person,
    /// The web host.
    Host,
    /// Words searched for.
    Search,
}

impl By {
    fn column(self) -> &'static str {
        match self {
            // Harms are kept worst first.
            By::Harm => "substr(harms, 1, instr(harms || ' ', ' ') - 1)",
            By::Category => "category",
            By::Person => "coalesce(person, device, address)",
            By::Host => "host",
            By::Search => "search",
        }
    }
}

impl Period {
    /// The days that the stored events cover, if there are any.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn covered(vault: &Vault, zone: Tz) -> Result<Option<Period>, StoreError> {
        let span: Option<(Option<i64>, Option<i64>)> = vault
            .read()?
            .query_row("SELECT min(at), max(at) FROM filter_event", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        let Some((Some(first), Some(last))) = span else { return Ok(None) };
        let day = |at| zone.timestamp_millis_opt(at).earliest().map(|time| time.date_naive());
        Ok(day(first).zip(day(last)).map(|(from, to)| Period { from, to, zone }))
    }

    // In milliseconds, from the first to before the last.
    fn bounds(self) -> (i64, i64) {
        let start = |day: NaiveDate| {
            let midnight = day.and_time(chrono::NaiveTime::MIN);
            self.zone.from_local_datetime(&midnight).earliest().map(|time| time.timestamp_millis())
        };
        let after = self.to.succ_opt().and_then(start);
        (start(self.from).unwrap_or(i64::MIN), after.unwrap_or(i64::MAX))
    }
}

/// Counts events of a period by something, most blocked first.
///
/// # Errors
/// [`StoreError`].
pub fn tally(vault: &Vault, period: Period, by: By, most: u32) -> Result<Vec<Tally>, StoreError> {
    let (from, to) = period.bounds();
    let column = by.column();
    // The column is one of ours, never a person's text.
    let query = format!(
        "SELECT {column} AS name, count(*), sum(verdict = 'blocked') AS blocked FROM filter_event
         WHERE at >= ?1 AND at < ?2 AND {column} IS NOT NULL AND {column} <> ''
         GROUP BY name ORDER BY blocked DESC, count(*) DESC, name LIMIT ?3"
    );
    let mut statement = vault.read()?.prepare(&query)?;
    let rows = statement.query_map(params![from, to, most], |row| {
        let count = |value: i64| value.unsigned_abs();
        Ok(Tally { name: row.get(0)?, events: count(row.get(1)?), blocked: count(row.get(2)?) })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Counts the events of each day of a period.
///
/// # Errors
/// [`StoreError`].
pub fn by_day(vault: &Vault, period: Period) -> Result<Vec<(NaiveDate, Tally)>, StoreError> {
    let mut days: std::collections::BTreeMap<NaiveDate, Tally> = std::collections::BTreeMap::new();
    let (from, to) = period.bounds();
    // Every zone in use moves by quarters of an hour, so a quarter is never in two days.
    let mut statement = vault.read()?.prepare(
        "SELECT at / 900000, count(*), sum(verdict = 'blocked') FROM filter_event
         WHERE at >= ?1 AND at < ?2 GROUP BY 1",
    )?;
    let mut rows = statement.query(params![from, to])?;
    while let Some(row) = rows.next()? {
        let quarter: i64 = row.get(0)?;
        let Some(time) = period.zone.timestamp_millis_opt(quarter * 900_000).earliest() else {
            continue;
        };
        let day = time.date_naive();
        let tally = days.entry(day).or_insert_with(|| Tally {
            name: day.to_string(),
            events: 0,
            blocked: 0,
        });
        tally.events += row.get::<_, i64>(1)?.unsigned_abs();
        tally.blocked += row.get::<_, i64>(2)?.unsigned_abs();
    }
    Ok(days.into_iter().collect())
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
