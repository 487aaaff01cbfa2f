//! Devices and evidence in custody, their movements and reviews, and the searches, in the vaults
//! that hold cases. Each change writes an entry on its incident in the same transaction.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use super::{StoreError, all, incidents, next_number, to_record};
use crate::domain::case::{Case, Writing};
use crate::domain::custody::{
    Custody, CustodyFault, DeviceReview, Item, Moved, Movement, Number, Numbered, Reviewed,
    SearchRecord, Searched, Taken,
};
use crate::domain::entry::What;
use crate::domain::incident::IncidentStatus;
use crate::domain::moment::Moment;
use crate::domain::reference::{Reference, Series};
use crate::vault::{Change, Vault};

/// Takes an item into custody and gives it its number.
///
/// # Errors
/// When there is no such incident or it is closed; [`StoreError`].
pub fn add(
    vault: &mut Vault,
    writing: &Writing,
    incident: Reference,
    taken: Taken,
) -> Result<Custody, StoreError> {
    vault.write(writing.at.to_utc(), |change| {
        let id = next(change.sql(), "custody", incident.series(), Numbered::Item)?;
        let (what, when) = (taken.in_words(), taken.when);
        enter(change, incident, |case| {
            open(case).map(|()| custody(writing, case, id, what, when))
        })?;
        let (recorded, recorded_by) = (writing.at, writing.by.clone());
        let item = Item { id, incident, recorded, recorded_by, taken };
        let record = to_record("item", &item)?;
        change.sql().execute("INSERT INTO custody (record) VALUES (?1)", [&record])?;
        change.log("add", "custody", &id.to_string(), Some(&record))?;
        Ok(Custody { item, movements: Vec::new(), reviews: Vec::new() })
    })
}

/// Adds a movement. A closed incident takes it too: what is in the safe still goes home one day.
///
/// # Errors
/// When there is no such item or it cannot be moved like that; [`StoreError`].
pub fn movement(
    vault: &mut Vault,
    writing: &Writing,
    id: Number,
    moved: Moved,
) -> Result<Custody, StoreError> {
    vault.write(writing.at.to_utc(), |change| {
        let mut custody = read(change.sql(), id)?;
        custody.refuse(&moved).map_err(StoreError::Custody)?;
        let (what, when) = (moved.in_words(), moved.when);
        enter(change, custody.item.incident, |case| {
            self::custody(writing, case, id, what, when);
            Ok(())
        })?;
        let (recorded, recorded_by) = (writing.at, writing.by.clone());
        let movement = Movement { item: id, recorded, recorded_by, moved };
        put(change, "movement", "movement", id, custody.movements.len(), &movement)?;
        custody.movements.push(movement);
        Ok(custody)
    })
}

/// Records a review of what is on a device.
///
/// # Errors
/// When there is no such item, the school did not have it then, or the incident is closed;
/// [`StoreError`].
pub fn review(
    vault: &mut Vault,
    writing: &Writing,
    id: Number,
    reviewed: Reviewed,
) -> Result<Custody, StoreError> {
    vault.write(writing.at.to_utc(), |change| {
        let mut custody = read(change.sql(), id)?;
        custody.refuse_review(&reviewed).map_err(StoreError::Custody)?;
        let (what, when) = (reviewed.in_words(), reviewed.when);
        enter(change, custody.item.incident, |case| {
            open(case).map(|()| self::custody(writing, case, id, what, when))
        })?;
        let (recorded, recorded_by) = (writing.at, writing.by.clone());
        let review = DeviceReview { item: id, recorded, recorded_by, reviewed };
        put(change, "device_review", "device-review", id, custody.reviews.len(), &review)?;
        custody.reviews.push(review);
        Ok(custody)
    })
}

/// Records a search or confiscation and gives it its number.
///
/// # Errors
/// When there is no such incident, it is closed, or an item belongs to another; [`StoreError`].
pub fn search(
    vault: &mut Vault,
    writing: &Writing,
    incident: Reference,
    searched: Searched,
) -> Result<SearchRecord, StoreError> {
    vault.write(writing.at.to_utc(), |change| {
        for item in &searched.items {
            if read(change.sql(), *item)?.item.incident != incident {
                return Err(StoreError::Custody(CustodyFault::Elsewhere(*item)));
            }
        }
        let id = next(change.sql(), "search", incident.series(), Numbered::Search)?;
        let (what, when) = (searched.in_words(), searched.when);
        enter(change, incident, |case| {
            open(case).map(|()| custody(writing, case, id, what, when))
        })?;
        let (recorded, recorded_by) = (writing.at, writing.by.clone());
        let search = SearchRecord { id, incident, recorded, recorded_by, searched };
        let record = to_record("search", &search)?;
        change.sql().execute("INSERT INTO search (record) VALUES (?1)", [&record])?;
        change.log("add", "search", &id.to_string(), Some(&record))?;
        Ok(search)
    })
}

/// Everything in custody, of one incident or of all, in the order it came; writes a list entry
/// first.
///
/// # Errors
/// [`StoreError`].
pub fn list(
    vault: &mut Vault,
    now: DateTime<Utc>,
    incident: Option<Reference>,
) -> Result<Vec<Custody>, StoreError> {
    let about = incident.map(|incident| incident.to_string()).unwrap_or_default();
    let sql = vault.look(now, "list", "custody", &about)?;
    let query = "SELECT record FROM custody WHERE ?1 = '' OR incident = ?1 ORDER BY number";
    let items: Vec<Item> = all(sql, "item", query, [&about])?;
    items.into_iter().map(|item| with_history(sql, item)).collect()
}

/// Everything in custody, for those who look at all records anyway.
pub(super) fn all_in(sql: &Connection) -> Result<Vec<Custody>, StoreError> {
    let items: Vec<Item> = all(sql, "item", "SELECT record FROM custody ORDER BY number", [])?;
    items.into_iter().map(|item| with_history(sql, item)).collect()
}

/// The searches of one incident or of all; writes a list entry first.
///
/// # Errors
/// [`StoreError`].
pub fn searches(
    vault: &mut Vault,
    now: DateTime<Utc>,
    incident: Option<Reference>,
) -> Result<Vec<SearchRecord>, StoreError> {
    let about = incident.map(|incident| incident.to_string()).unwrap_or_default();
    let sql = vault.look(now, "list", "search", &about)?;
    let query = "SELECT record FROM search WHERE ?1 = '' OR incident = ?1 ORDER BY number";
    all(sql, "search", query, [&about])
}

/// One item with its movements and reviews; writes a view entry first.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn show(vault: &mut Vault, now: DateTime<Utc>, id: Number) -> Result<Custody, StoreError> {
    let sql = vault.look(now, "view", "custody", &id.to_string())?;
    read(sql, id)
}

/// The record of one search; writes a view entry first.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn show_search(
    vault: &mut Vault,
    now: DateTime<Utc>,
    id: Number,
) -> Result<SearchRecord, StoreError> {
    let sql = vault.look(now, "view", "search", &id.to_string())?;
    let query = "SELECT record FROM search WHERE id = ?1";
    let found: Vec<SearchRecord> = all(sql, "search", query, [id.to_string()])?;
    found.into_iter().next().ok_or_else(|| not_found(id))
}

/// The next number of a table: never one that was given out before.
pub(super) fn next(
    sql: &Connection,
    table: &'static str,
    series: Series,
    to: Numbered,
) -> Result<Number, StoreError> {
    Ok(Number::new(series, to, next_number(sql, table)?))
}

/// Writes what happened on the incident.
pub(super) fn custody(
    writing: &Writing,
    case: &mut Case,
    item: Number,
    text: String,
    when: Option<Moment>,
) {
    case.enter(writing, What::Custody { item: item.to_string(), text, when });
}

pub(super) fn not_found(id: Number) -> StoreError {
    StoreError::NotFound(id.to().noun(), id.to_string())
}

fn enter(
    change: &mut Change<'_>,
    incident: Reference,
    work: impl FnOnce(&mut Case) -> Result<(), StoreError>,
) -> Result<Case, StoreError> {
    incidents::change_in(change, incident, work)
}

fn open(case: &Case) -> Result<(), StoreError> {
    match case.incident.status {
        IncidentStatus::Closed => {
            Err(StoreError::Custody(CustodyFault::Closed(case.incident.reference)))
        }
        _ => Ok(()),
    }
}

fn put<T: serde::Serialize>(
    change: &mut Change<'_>,
    table: &'static str,
    entity: &'static str,
    id: Number,
    before: usize,
    value: &T,
) -> Result<(), StoreError> {
    let record = to_record(entity, value)?;
    let number = i64::try_from(before).unwrap_or(i64::MAX - 1) + 1;
    change.sql().execute(
        &format!("INSERT INTO {table} (item, number, record) VALUES (?1, ?2, ?3)"),
        params![id.to_string(), number, record],
    )?;
    change.log("add", entity, &format!("{id}/{number}"), Some(&record))?;
    Ok(())
}

fn read(sql: &Connection, id: Number) -> Result<Custody, StoreError> {
    let query = "SELECT record FROM custody WHERE id = ?1";
    let found: Vec<Item> = all(sql, "item", query, [id.to_string()])?;
    let item = found.into_iter().next().ok_or_else(|| not_found(id))?;
    with_history(sql, item)
}

fn with_history(sql: &Connection, item: Item) -> Result<Custody, StoreError> {
    let id = item.id.to_string();
    let movements = "SELECT record FROM movement WHERE item = ?1 ORDER BY number";
    let reviews = "SELECT record FROM device_review WHERE item = ?1 ORDER BY number";
    Ok(Custody {
        item,
        movements: all(sql, "movement", movements, [&id])?,
        reviews: all(sql, "device review", reviews, [&id])?,
    })
}

#[cfg(test)]
mod tests;
