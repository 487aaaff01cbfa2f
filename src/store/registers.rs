//! Entries of registers, in whichever vault a register names.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{StoreError, from_record, one, retention, to_record};
use crate::domain::book::Written;
use crate::domain::case::Writing;
use crate::domain::register::RegisterVault;
use crate::domain::register::entry::{Entry, Event, RegisterFault};
use crate::domain::register::number::EntryNumber;
use crate::domain::register::value::Filled;
use crate::vault::{Change, Vault, VaultKind};

/// One row: which entry of which register, and what happened.
#[derive(Serialize, Deserialize)]
struct Row {
    register: String,
    number: u32,
    #[serde(flatten)]
    written: Written<Event>,
}

/// Opens an entry.
///
/// # Errors
/// [`StoreError`].
pub fn open(
    vault: &mut Vault,
    writing: &Writing,
    register: &str,
    fields: Vec<Filled>,
) -> Result<Entry, StoreError> {
    let place = place(vault.about().kind)?;
    vault.write(writing.at.to_utc(), |change| {
        let query = "INSERT INTO register_number DEFAULT VALUES RETURNING number";
        let running: u32 = one(change.sql(), query, [])?;
        let event = Event::Opened { register: register.to_owned(), fields };
        let number = EntryNumber { vault: place, running };
        add(change, number, register, Written { writing: writing.clone(), what: event })?;
        entry_in(change.sql(), number)
    })
}

/// Adds what happened to an entry; `event` makes it from how the entry stands.
///
/// # Errors
/// [`StoreError::NotFound`], what `event` says, and others.
pub fn follow(
    vault: &mut Vault,
    writing: &Writing,
    number: EntryNumber,
    event: impl FnOnce(&Entry) -> Result<Event, RegisterFault>,
) -> Result<Entry, StoreError> {
    vault.write(writing.at.to_utc(), |change| {
        let entry = entry_in(change.sql(), number)?;
        let event = event(&entry)?;
        let written = Written { writing: writing.clone(), what: event };
        add(change, number, &entry.register, written)?;
        entry_in(change.sql(), number)
    })
}

/// One entry. A look at one in a vault with cases is written down.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn entry(
    vault: &mut Vault,
    now: DateTime<Utc>,
    number: EntryNumber,
) -> Result<Entry, StoreError> {
    entry_in(reading(vault, now, "view", &number.to_string())?, number)
}

/// The entries of some registers, in the order in which they were opened. A look at those of a
/// vault with cases is written down.
///
/// # Errors
/// [`StoreError`].
pub fn entries(
    vault: &mut Vault,
    now: DateTime<Utc>,
    registers: &[&str],
) -> Result<Vec<Entry>, StoreError> {
    let place = place(vault.about().kind)?;
    entries_in(reading(vault, now, "list", "")?, place, registers)
}

/// Every entry of every register, those of one that is defined no more too. A look at a vault with
/// cases is written down.
///
/// # Errors
/// [`StoreError`].
pub fn every(vault: &mut Vault, now: DateTime<Utc>) -> Result<Vec<Entry>, StoreError> {
    let kind = vault.about().kind;
    every_in(reading(vault, now, "list", "")?, kind)
}

/// The same inside a look that is written down already; none in the head's vault, which has none.
pub(super) fn every_in(sql: &Connection, kind: VaultKind) -> Result<Vec<Entry>, StoreError> {
    let Ok(place) = place(kind) else { return Ok(Vec::new()) };
    let mut known = sql.prepare("SELECT DISTINCT register FROM register_entry")?;
    let known = known.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    entries_in(sql, place, &known.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The same of operations, where no look is written down.
///
/// # Errors
/// [`StoreError`].
pub fn in_operations(vault: &Vault, registers: &[&str]) -> Result<Vec<Entry>, StoreError> {
    entries_in(vault.read()?, RegisterVault::Operations, registers)
}

fn entries_in(
    sql: &Connection,
    place: RegisterVault,
    registers: &[&str],
) -> Result<Vec<Entry>, StoreError> {
    let mut statement = sql.prepare_cached(
        "SELECT number, record FROM register_entry WHERE register = ?1 ORDER BY number, id",
    )?;
    let mut found: BTreeMap<u32, Vec<Written<Event>>> = BTreeMap::new();
    for register in registers {
        let mut rows = statement.query([register])?;
        while let Some(row) = rows.next()? {
            let record: Row = from_record("entry", row.get_ref(1)?.as_str().unwrap_or_default())?;
            found.entry(row.get(0)?).or_default().push(record.written);
        }
    }
    let entries = found.into_iter().map(|(running, events)| {
        let number = EntryNumber { vault: place, running };
        Entry::new(number, events).ok_or(StoreError::Unreadable("entry"))
    });
    entries.collect()
}

/// How many entries each register has. A look at a vault with cases is written down.
///
/// # Errors
/// [`StoreError`].
pub fn counts(vault: &mut Vault, now: DateTime<Utc>) -> Result<BTreeMap<String, u32>, StoreError> {
    let sql = reading(vault, now, "count", "")?;
    let query = "SELECT register, count(DISTINCT number) FROM register_entry GROUP BY register";
    let mut statement = sql.prepare(query)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn place(kind: VaultKind) -> Result<RegisterVault, StoreError> {
    match kind {
        VaultKind::Operations => Ok(RegisterVault::Operations),
        VaultKind::Casework => Ok(RegisterVault::Casework),
        VaultKind::Staff => Ok(RegisterVault::Staff),
        VaultKind::Head => Err(StoreError::NotFound("register", "head".to_owned())),
    }
}

fn reading<'v>(
    vault: &'v mut Vault,
    now: DateTime<Utc>,
    action: &str,
    id: &str,
) -> Result<&'v Connection, StoreError> {
    Ok(match vault.about().kind {
        VaultKind::Operations => vault.read()?,
        _ => vault.look(now, action, "register", id)?,
    })
}

fn entry_in(sql: &Connection, number: EntryNumber) -> Result<Entry, StoreError> {
    let query = "SELECT record FROM register_entry WHERE number = ?1 ORDER BY id";
    let rows: Vec<Row> = super::all(sql, "entry", query, [number.running])?;
    if rows.is_empty() {
        return Err(retention::gone(sql, "entry", number.to_string()));
    }
    let events = rows.into_iter().map(|row| row.written).collect();
    Entry::new(number, events).ok_or(StoreError::Unreadable("entry"))
}

fn add(
    change: &mut Change<'_>,
    number: EntryNumber,
    register: &str,
    written: Written<Event>,
) -> Result<(), StoreError> {
    let action = written.what.name();
    let row = Row { register: register.to_owned(), number: number.running, written };
    let record = to_record("entry", &row)?;
    let query = "INSERT INTO register_entry (record) VALUES (?1) RETURNING id";
    let id: i64 = one(change.sql(), query, params![record])?;
    change.log(action, "register", &id.to_string(), Some(&record))?;
    Ok(())
}
