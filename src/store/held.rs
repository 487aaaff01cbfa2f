//! What else is held about somebody besides incidents and concerns: entries of registers in any
//! vault, and everything in operations.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde_json::Value;

use super::belongings::terms_in;
use super::{StoreError, agreements, all, from_record, holders, roll, trainings};
use crate::domain::agreement::Event;
use crate::domain::book::{Book, PageNumber, Written};
use crate::domain::holder::HolderEntry;
use crate::domain::naming::Naming;
use crate::domain::record_id::RecordId;
use crate::domain::register::RegisterVault;
use crate::domain::register::number::EntryNumber;
use crate::domain::roll::{OnRoll, RollNumber};
use crate::domain::training::Trained;
use crate::domain::training::audit::Need;
use crate::domain::word::Word;
use crate::vault::{Vault, VaultKind};

/// Where else in operations somebody may be named: the chain's word, and a query that gives the
/// number it has there and the record. What stands under a number of the roll is found by that.
const IN_OPERATIONS: &[(&str, &str)] = &[
    ("agreement-event", "SELECT CAST(id AS TEXT) AS id, record FROM agreement_event"),
    ("training", "SELECT CAST(id AS TEXT) AS id, record FROM training"),
    ("training-need", "SELECT CAST(id AS TEXT) AS id, record FROM training_need"),
    ("holder", "SELECT CAST(id AS TEXT) AS id, record FROM holder"),
    ("review-done", "SELECT CAST(id AS TEXT) AS id, record FROM review_done"),
    ("review-trigger", "SELECT CAST(number AS TEXT) AS id, record FROM review_trigger"),
    ("review-action", "SELECT CAST(number AS TEXT) AS id, record FROM review_action"),
    ("review-interval", "SELECT review AS id, record FROM review_interval"),
    ("episode-decision", "SELECT CAST(id AS TEXT) AS id, record FROM episode_decision"),
    ("filter-import", "SELECT id, record FROM filter_import"),
    ("filter-drop", "SELECT CAST(id AS TEXT) AS id, record FROM filter_drop"),
    ("made-report", "SELECT CAST(id AS TEXT) AS id, record FROM made_report"),
];

/// Which records name somebody, each with the terms found.
pub type Found = BTreeMap<RecordId, BTreeSet<String>>;

/// The entries of registers in a vault that name somebody. That a search was made is logged, but
/// not for what.
///
/// # Errors
/// [`StoreError`].
pub fn entries_naming(
    vault: &mut Vault,
    now: DateTime<Utc>,
    naming: &Naming,
) -> Result<Found, StoreError> {
    let place = match vault.about().kind {
        VaultKind::Operations => RegisterVault::Operations,
        VaultKind::Casework => RegisterVault::Casework,
        VaultKind::Staff => RegisterVault::Staff,
        // Nothing is registered there.
        VaultKind::Head => return Ok(Found::new()),
    };
    let sql = vault.look(now, "search", "register", "")?;
    let mut found = Found::new();
    let mut statement = sql.prepare("SELECT number, record FROM register_entry")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let terms = terms_in("entry", row.get_ref(1)?.as_str().unwrap_or_default(), naming)?;
        if !terms.is_empty() {
            let number = EntryNumber { vault: place, running: row.get(0)? };
            found.entry(RecordId::Entry(number)).or_default().extend(terms);
        }
    }
    Ok(found)
}

/// Everything in operations that stands under one of the numbers of the roll or names the person,
/// the filter's log and the registers apart.
///
/// # Errors
/// [`StoreError`].
pub fn naming(
    vault: &mut Vault,
    now: DateTime<Utc>,
    naming: &Naming,
    numbers: &[RollNumber],
) -> Result<Found, StoreError> {
    let sql = vault.look(now, "search", "operations", "")?;
    let mut found: Found =
        numbers.iter().map(|number| (RecordId::OnRoll(*number), BTreeSet::new())).collect();
    for (entity, query) in IN_OPERATIONS {
        let mut statement = sql.prepare(query)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let record = row.get_ref(1)?.as_str().unwrap_or_default();
            let terms = terms_in(entity, record, naming)?;
            if terms.is_empty() || is_of(&from_record(entity, record)?, numbers) {
                continue;
            }
            let id = RecordId::Stored { entity: (*entity).to_owned(), id: row.get(0)? };
            found.entry(id).or_default().extend(terms);
        }
    }
    pages_naming(sql, naming, &mut found)?;
    Ok(found)
}

// Whether a record stands under one of the numbers, so that it is found with them.
fn is_of(record: &Value, numbers: &[RollNumber]) -> bool {
    let whose = [record.get("who"), record.get("person"), record.pointer("/what/who")];
    let whose = whose.into_iter().flatten().filter_map(Value::as_str);
    whose.filter_map(|text| text.parse().ok()).any(|number| numbers.contains(&number))
}

fn pages_naming(sql: &Connection, naming: &Naming, found: &mut Found) -> Result<(), StoreError> {
    let mut statement = sql.prepare("SELECT book, number, record FROM book")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let terms = terms_in("page", row.get_ref(2)?.as_str().unwrap_or_default(), naming)?;
        if !terms.is_empty() {
            let book = Book::from_word(row.get_ref(0)?.as_str().unwrap_or_default());
            let book = book.ok_or(StoreError::Unreadable("page"))?;
            let page = RecordId::Page(PageNumber { book, running: row.get(1)? });
            found.entry(page).or_default().extend(terms);
        }
    }
    Ok(())
}

/// Everything that stands under a number of the roll.
#[derive(Debug)]
pub struct OfPerson {
    /// The person.
    pub person: OnRoll,
    /// What was signed, declined, taken back and decided, oldest first.
    pub agreements: Vec<Written<Event>>,
    /// What they were trained in.
    pub trained: Vec<Trained>,
    /// What they answered about their training needs.
    pub needs: Vec<Need>,
    /// The offices they were appointed to, and those they left.
    pub offices: Vec<HolderEntry>,
}

/// Reads it; writes a view entry first.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn of_person(
    vault: &mut Vault,
    now: DateTime<Utc>,
    number: RollNumber,
) -> Result<OfPerson, StoreError> {
    vault.look(now, "view", "roll", &number.to_string())?;
    let mut held = OfPerson {
        person: roll::one(vault, number)?,
        agreements: agreements::events(vault)?,
        trained: trainings::records(vault)?,
        needs: trainings::needs(vault)?,
        offices: holders::entries(vault)?,
    };
    held.agreements.retain(|event| event.what.who == number.to_string());
    held.trained.retain(|trained| trained.who == number);
    held.needs.retain(|need| need.who == number);
    held.offices.retain(|entry| match entry {
        HolderEntry::Appointed(holding) => holding.person == Some(number),
        HolderEntry::StoodDown { .. } => false,
    });
    Ok(held)
}

/// Any other record of operations as it is kept, a page with everything on it; writes a view entry
/// first.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn stored(
    vault: &mut Vault,
    now: DateTime<Utc>,
    record: &RecordId,
) -> Result<Vec<Value>, StoreError> {
    let missing = || StoreError::NotFound("record", record.to_string());
    let values: Vec<Value> = match record {
        RecordId::Page(page) => {
            let sql = vault.look(now, "view", "book", &page.to_string())?;
            let query = "SELECT record FROM book WHERE book = ?1 AND number = ?2 ORDER BY id";
            all(sql, "page", query, rusqlite::params![page.book.as_str(), page.running])?
        }
        RecordId::Stored { entity, id } => {
            let source = IN_OPERATIONS.iter().find(|(known, _)| known == entity);
            let (word, query) = source.ok_or_else(missing)?;
            let sql = vault.look(now, "view", word, id)?;
            all(sql, word, &format!("SELECT record FROM ({query}) WHERE id = ?1"), [id])?
        }
        _ => Vec::new(),
    };
    if values.is_empty() { Err(missing()) } else { Ok(values) }
}
