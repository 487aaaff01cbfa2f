//! Holding and erasing what is neither an incident nor a concern: entries of registers in any
//! vault, and in operations whoever has left the roll with everything under their number.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::retention::{Erased, bury, column, gone, holds, not_needed, thin_disclosures};
use super::{StoreError, all, episodes, filter_events, from_record, holders, registers, to_record};
use crate::domain::agreement::Event;
use crate::domain::book::{Book, PageNumber, Written};
use crate::domain::disposal::others::Filed;
use crate::domain::disposal::{Hold, HoldChange, Tombstone};
use crate::domain::episode::EpisodeNumber;
use crate::domain::filter_event::Who;
use crate::domain::holder::{HolderEntry, of_leaver};
use crate::domain::record_id::RecordId;
use crate::domain::register::entry::Entry;
use crate::domain::register::number::EntryNumber;
use crate::domain::roll::{OnRoll, RollNumber};
use crate::domain::training::Trained;
use crate::domain::word::Word;
use crate::vault::{Change, Vault};

/// What decides how long the entries of a vault and the people who left the roll are kept.
#[derive(Debug, Default)]
pub struct Others {
    /// Every entry of every register.
    pub entries: Vec<Entry>,
    /// What people decided about keeping them.
    pub holds: BTreeMap<RecordId, Hold>,
    /// Everybody on the roll, in operations.
    pub roll: Vec<OnRoll>,
    /// What stands under the number of each.
    pub filed: BTreeMap<RollNumber, Filed>,
    /// What is left of what was erased, in operations.
    pub erased: Vec<Tombstone>,
}

/// Reads it of a vault with cases; writes a list entry first.
///
/// # Errors
/// [`StoreError`].
pub fn of_cases(vault: &mut Vault, now: DateTime<Utc>) -> Result<Others, StoreError> {
    let entries = registers::every(vault, now)?;
    let holds = holds(vault.look(now, "list", "hold", "")?)?;
    Ok(Others { entries, holds, ..Others::default() })
}

/// Reads it of operations.
///
/// # Errors
/// [`StoreError`].
pub fn of_operations(vault: &mut Vault, now: DateTime<Utc>) -> Result<Others, StoreError> {
    let entries = registers::every(vault, now)?;
    Ok(Others { entries, ..on_roll(vault)? })
}

/// The same without the entries.
///
/// # Errors
/// [`StoreError`].
pub fn on_roll(vault: &Vault) -> Result<Others, StoreError> {
    let sql = vault.read()?;
    let mut filed: BTreeMap<RollNumber, Filed> = BTreeMap::new();
    let events: Vec<Written<Event>> =
        all(sql, "signature", "SELECT record FROM agreement_event", [])?;
    for event in events {
        if let Ok(number) = event.what.who.parse() {
            let signed = &mut filed.entry(number).or_default().signed;
            *signed = (*signed).max(Some(event.what.on));
        }
    }
    let trained: Vec<Trained> = all(sql, "training", "SELECT record FROM training", [])?;
    for training in trained {
        let last = &mut filed.entry(training.who).or_default().trained;
        *last = (*last).max(Some(training.on));
    }
    Ok(Others {
        entries: Vec::new(),
        holds: holds(sql)?,
        roll: all(sql, "person on the roll", "SELECT record FROM roll ORDER BY number", [])?,
        filed,
        erased: all(sql, "tombstone", "SELECT record FROM tombstone ORDER BY number", [])?,
    })
}

/// Holds an entry or somebody who left, or lets it go.
///
/// # Errors
/// [`StoreError`].
pub fn hold(vault: &mut Vault, record: &RecordId, decided: HoldChange) -> Result<Hold, StoreError> {
    vault.write(decided.at.to_utc(), |change| decide(change, record, decided))
}

/// Writes a decision about a hold, inside the transaction of whatever else it changes.
pub(super) fn decide(
    change: &mut Change<'_>,
    about: &RecordId,
    decided: HoldChange,
) -> Result<Hold, StoreError> {
    let id = about.to_string();
    let query = "SELECT record FROM hold WHERE about = ?1";
    let known: Vec<Hold> = all(change.sql(), "hold", query, [&id])?;
    let new = || Hold { about: about.clone(), changes: Vec::new() };
    let mut hold = known.into_iter().next().unwrap_or_else(new);
    hold.changes.push(decided);
    let record = to_record("hold", &hold)?;
    change.sql().execute(
        "INSERT INTO hold (record) VALUES (?1)
         ON CONFLICT (about) DO UPDATE SET record = excluded.record",
        [&record],
    )?;
    change.log("put", "hold", &id, Some(&record))?;
    Ok(hold)
}

/// Erases an entry of a register with everything that happened to it.
///
/// # Errors
/// [`StoreError::NotFound`] and others; nothing is erased then.
pub fn erase_entry(
    vault: &mut Vault,
    number: EntryNumber,
    stone: &Tombstone,
) -> Result<Erased, StoreError> {
    let has_cases = vault.about().kind.has_cases();
    vault.write(stone.erased.to_utc(), |change| {
        let id = number.to_string();
        let query = "SELECT CAST(id AS TEXT) FROM register_entry WHERE number = ?1";
        let rows = column(change.sql(), query, &number.running.to_string())?;
        if rows.is_empty() {
            return Err(gone(change.sql(), "entry", id));
        }
        for row in &rows {
            change.erase("register", row)?;
        }
        change.sql().execute("DELETE FROM register_entry WHERE number = ?1", [number.running])?;
        erase_hold(change, &id)?;
        bury(change, &id, stone.clone())?;
        let mut erased = Erased { others: vec![RecordId::Entry(number)], ..Erased::default() };
        if has_cases {
            erased.disclosures = thin_disclosures(change, &erased, stone)?;
        }
        Ok(erased)
    })
}

fn erase_hold(change: &mut Change<'_>, id: &str) -> Result<(), StoreError> {
    let query = "SELECT about FROM hold WHERE about = ?1";
    for held in column(change.sql(), query, id)? {
        change.erase("hold", &held)?;
    }
    change.sql().execute("DELETE FROM hold WHERE about = ?1", [id])?;
    Ok(())
}

/// Somebody who left the roll, with what else in operations is theirs alone.
#[derive(Debug)]
pub struct Leaver {
    /// Who.
    pub person: OnRoll,
    /// The pages that say which user names were theirs.
    pub pages: Vec<PageNumber>,
    /// The names that the filter's log has of them, each with the day.
    pub logged: Vec<(Who, NaiveDate)>,
    /// The episodes in it that are theirs.
    pub episodes: Vec<EpisodeNumber>,
}

/// What stands under a number of the roll, and the query that gives the chain's number of each.
const UNDER_A_NUMBER: [(&str, &str, &str); 4] = [
    (
        "agreement-event",
        "SELECT CAST(id AS TEXT) FROM agreement_event WHERE record ->> '$.what.who' = ?1",
        "DELETE FROM agreement_event WHERE record ->> '$.what.who' = ?1",
    ),
    (
        "training",
        "SELECT CAST(id AS TEXT) FROM training WHERE record ->> 'who' = ?1",
        "DELETE FROM training WHERE record ->> 'who' = ?1",
    ),
    (
        "training-need",
        "SELECT CAST(id AS TEXT) FROM training_need WHERE record ->> 'who' = ?1",
        "DELETE FROM training_need WHERE record ->> 'who' = ?1",
    ),
    (
        "roll",
        "SELECT format('R%04d', number) FROM roll WHERE format('R%04d', number) = ?1",
        "DELETE FROM roll WHERE format('R%04d', number) = ?1",
    ),
];

/// Erases somebody who left: the roll, signatures and permissions, training, offices, user names,
/// and what the filter's log counts of them. Rows of the log itself go by their own period.
///
/// # Errors
/// [`StoreError`]; nothing is erased then.
pub fn erase_leaver(
    vault: &mut Vault,
    leaver: &Leaver,
    zone: chrono_tz::Tz,
    stone: &Tombstone,
) -> Result<Erased, StoreError> {
    vault.write(stone.erased.to_utc(), |change| {
        let id = leaver.person.number.to_string();
        for (entity, rows, delete) in UNDER_A_NUMBER {
            for row in column(change.sql(), rows, &id)? {
                change.erase(entity, &row)?;
            }
            change.sql().execute(delete, [&id])?;
        }
        erase_offices(change, leaver)?;
        let mut erased =
            Erased { others: vec![RecordId::OnRoll(leaver.person.number)], ..Erased::default() };
        for page in &leaver.pages {
            erase_page(change, *page)?;
            bury(change, &page.to_string(), not_needed(stone))?;
            erased.others.push(RecordId::Page(*page));
        }
        filter_events::forget(change, &leaver.logged, zone)?;
        for episode in &leaver.episodes {
            episodes::forget(change, *episode)?;
        }
        erase_hold(change, &id)?;
        bury(change, &id, stone.clone())?;
        Ok(erased)
    })
}

fn erase_offices(change: &mut Change<'_>, leaver: &Leaver) -> Result<(), StoreError> {
    let mut statement =
        change.sql().prepare("SELECT CAST(id AS TEXT), record FROM holder ORDER BY id")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rows: Vec<(String, String)> = rows.collect::<Result<_, _>>()?;
    drop(statement);
    let entries = rows.iter().map(|(_, record)| from_record("appointment", record));
    let entries: Vec<HolderEntry> = entries.collect::<Result<_, _>>()?;
    let (gone, instead) = of_leaver(&entries, leaver.person.number);
    for entry in instead {
        holders::put(change, &entry)?;
    }
    for place in gone {
        let (id, _) = &rows[place];
        change.erase("holder", id)?;
        change.sql().execute("DELETE FROM holder WHERE id = ?1", [id])?;
    }
    Ok(())
}

fn erase_page(change: &mut Change<'_>, page: PageNumber) -> Result<(), StoreError> {
    let PageNumber { book, running } = page;
    let mut statement = change
        .sql()
        .prepare("SELECT CAST(id AS TEXT) FROM book WHERE book = ?1 AND number = ?2")?;
    let rows =
        statement.query_map(rusqlite::params![Book::as_str(book), running], |row| row.get(0))?;
    let rows: Vec<String> = rows.collect::<Result<_, _>>()?;
    drop(statement);
    for row in rows {
        change.erase("book", &row)?;
        change.sql().execute("DELETE FROM book WHERE id = ?1", [&row])?;
    }
    Ok(())
}

/// Takes what was erased in operations out of the disclosures of a vault with cases. Gives those
/// of which nothing is left.
///
/// # Errors
/// [`StoreError`].
pub fn forget(
    vault: &mut Vault,
    erased: &Erased,
    stone: &Tombstone,
) -> Result<Vec<String>, StoreError> {
    vault.write(stone.erased.to_utc(), |change| {
        change.log("thin", "disclosure", "", None)?;
        thin_disclosures(change, erased, stone)
    })
}
