//! What is kept how long, what is on hold, and the erasing of records.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::belongings::{BELONGINGS, Belonging};
use super::concerns::Kept;
use super::{
    StoreError, all, concerns, custody, disclosures, disposals, incidents, one, people, to_record,
};
use crate::domain::disclosure::Disclosure;
use crate::domain::disposal::{Hold, HoldChange, Tombstone, WhyErased};
use crate::domain::entry::What;
use crate::domain::incident::Incident;
use crate::domain::person::Person;
use crate::domain::receipt::Receipt;
use crate::domain::record_id::RecordId;
use crate::domain::reference::Reference;
use crate::vault::{Change, Vault};

/// Everything that decides how long the records of a vault are kept.
#[derive(Debug, Default)]
pub struct Holdings {
    /// Every incident, in the order of their numbers.
    pub incidents: Vec<Incident>,
    /// Everybody, by number.
    pub people: BTreeMap<String, Person>,
    /// What people decided about keeping incidents.
    pub holds: BTreeMap<RecordId, Hold>,
    /// The concerns that were set aside.
    pub set_aside: Vec<Kept>,
    /// The open disclosure that takes a record in.
    pub disclosed: BTreeMap<RecordId, String>,
    /// An item of an incident that the school still has.
    pub items: BTreeMap<Reference, String>,
    /// The people whom no incident needs.
    pub unneeded: Vec<String>,
}

/// Reads it; writes a list entry first.
///
/// # Errors
/// [`StoreError`].
pub fn holdings(vault: &mut Vault, now: DateTime<Utc>) -> Result<Holdings, StoreError> {
    let sql = vault.look(now, "list", "incident", "")?;
    let query = "SELECT record FROM incident ORDER BY reference";
    gathered(sql, all(sql, "incident", query, [])?)
}

/// The same of some incidents.
pub(super) fn gathered(sql: &Connection, incidents: Vec<Incident>) -> Result<Holdings, StoreError> {
    let people: Vec<Person> = all(sql, "person", "SELECT record FROM person", [])?;
    let unneeded = "SELECT id FROM person WHERE id NOT IN (SELECT person FROM involved)";
    let mut unneeded = sql.prepare(unneeded)?;
    let unneeded = unneeded.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let items = custody::all_in(sql)?.into_iter().filter(|custody| !custody.is_out());
    Ok(Holdings {
        items: items.map(|held| (held.item.incident, held.item.id.to_string())).collect(),
        incidents,
        people: people.into_iter().map(|person| (person.id.clone(), person)).collect(),
        holds: holds(sql)?,
        set_aside: concerns::set_aside_in(sql)?,
        disclosed: disclosed(sql)?,
        unneeded,
    })
}

/// What people decided about keeping records.
pub(super) fn holds(sql: &Connection) -> Result<BTreeMap<RecordId, Hold>, StoreError> {
    let holds: Vec<Hold> = all(sql, "hold", "SELECT record FROM hold", [])?;
    Ok(holds.into_iter().map(|hold| (hold.about.clone(), hold)).collect())
}

/// The open disclosure that takes a record in, or about which nobody has decided yet.
pub(super) fn disclosed(sql: &Connection) -> Result<BTreeMap<RecordId, String>, StoreError> {
    let open = disclosures::every(sql)?.into_iter().filter(Disclosure::is_open);
    let disclosed = open.flat_map(|disclosure| {
        let mut records: Vec<RecordId> = disclosure.needed().cloned().collect();
        records.extend(disclosure.on_roll().into_iter().map(RecordId::OnRoll));
        records.into_iter().map(move |record| (record, disclosure.id.clone()))
    });
    Ok(disclosed.collect())
}

/// Holds an incident, or lets it go; the incident gets an entry that says so.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn hold(
    vault: &mut Vault,
    reference: Reference,
    decided: HoldChange,
) -> Result<Hold, StoreError> {
    vault.write(decided.at.to_utc(), |change| {
        let writing = crate::domain::case::Writing { at: decided.at, by: decided.by.clone() };
        let word = if decided.held { "Kept on hold" } else { "Released from the hold" };
        let text = format!("{word}: {}", decided.reason);
        incidents::change_in(change, reference, |case| {
            case.enter(&writing, What::Noted { text });
            Ok::<(), StoreError>(())
        })?;
        disposals::decide(change, &RecordId::Incident(reference), decided)
    })
}

/// What was erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// The incidents.
    pub incidents: Vec<Reference>,
    /// The receipts of concerns that were set aside.
    pub concerns: Vec<String>,
    /// Entries of registers, whoever left the roll, and pages about them.
    pub others: Vec<RecordId>,
    /// The people whom no record needs any more.
    pub people: Vec<String>,
    /// The disclosures of which nothing is left.
    pub disclosures: Vec<String>,
}

/// Erases incidents with everything that belongs to them, and the people and disclosures that
/// nothing needs afterwards. Tombstones stay, and the audit chain, which holds nothing of what
/// they said. `person` is erased as well when no other incident needs them.
///
/// # Errors
/// [`StoreError::NotFound`] and others; nothing is erased then.
pub fn erase(
    vault: &mut Vault,
    references: &[Reference],
    person: Option<&str>,
    stone: &Tombstone,
) -> Result<Erased, StoreError> {
    vault.write(stone.erased.to_utc(), |change| {
        let mut erased = Erased::default();
        let mut named: BTreeSet<String> = person.map(str::to_owned).into_iter().collect();
        for reference in references {
            named.extend(erase_incident(change, *reference, stone)?);
            erased.incidents.push(*reference);
        }
        for id in named {
            if erase_person(change, &id, stone)? {
                erased.people.push(id);
            }
        }
        erased.disclosures = thin_disclosures(change, &erased, stone)?;
        // The index keeps the words of what was deleted until it is written anew.
        change.sql().execute("INSERT INTO word (word) VALUES ('optimize')", [])?;
        Ok(erased)
    })
}

/// Erases a concern that was set aside. That it was taken once stays known, so that the sealed file
/// is not taken for a new one.
///
/// # Errors
/// [`StoreError::NotFound`] and others; nothing is erased then.
pub fn erase_concern(
    vault: &mut Vault,
    receipt: &Receipt,
    stone: &Tombstone,
) -> Result<Erased, StoreError> {
    vault.write(stone.erased.to_utc(), |change| {
        let id = receipt.to_string();
        if !concerns::set_aside_in(change.sql())?.iter().any(|kept| kept.receipt == *receipt) {
            return Err(gone(change.sql(), "concern", id));
        }
        change.erase("concern", &id)?;
        change.sql().execute("DELETE FROM concern WHERE receipt = ?1", [&id])?;
        bury(change, &id, stone.clone())?;
        let mut erased = Erased { concerns: vec![id], ..Erased::default() };
        erased.disclosures = thin_disclosures(change, &erased, stone)?;
        Ok(erased)
    })
}

/// Who was part of it.
fn erase_incident(
    change: &mut Change<'_>,
    reference: Reference,
    stone: &Tombstone,
) -> Result<BTreeSet<String>, StoreError> {
    incidents::read(change.sql(), reference)?;
    let id = reference.to_string();
    let row: i64 = one(change.sql(), "SELECT id FROM incident WHERE reference = ?1", [&id])?;
    let people = column(change.sql(), "SELECT person FROM involved WHERE incident = ?1", &id)?;
    for Belonging { entity, rows, delete } in BELONGINGS {
        let query = format!("SELECT id FROM ({rows}) WHERE incident = ?1");
        for record in column(change.sql(), &query, &id)? {
            change.erase(entity, &record)?;
            if *entity == "concern" {
                // The sealed file may come again: it stays known as taken.
                bury(change, &record, not_needed(stone))?;
            }
        }
        change.sql().execute(delete, [&id])?;
    }
    change.sql().execute("DELETE FROM word WHERE rowid = ?1", [row])?;
    change.sql().execute("DELETE FROM involved WHERE incident = ?1", [&id])?;
    bury(change, &id, stone.clone())?;
    Ok(people.into_iter().collect())
}

/// Whether the person was erased: only when no incident needs them.
fn erase_person(change: &mut Change<'_>, id: &str, stone: &Tombstone) -> Result<bool, StoreError> {
    let needed = "SELECT count(*) FROM involved WHERE person = ?1";
    let known = "SELECT count(*) FROM person WHERE id = ?1";
    let is_needed = one::<i64>(change.sql(), needed, [id])? > 0;
    if is_needed || one::<i64>(change.sql(), known, [id])? == 0 {
        return Ok(false);
    }
    change.erase("person", id)?;
    change.sql().execute("DELETE FROM person_name WHERE person = ?1", [id])?;
    change.sql().execute("DELETE FROM person WHERE id = ?1", [id])?;
    bury(change, id, not_needed(stone))?;
    Ok(true)
}

/// Takes what was erased out of the records of disclosures; one of which nothing is left goes too.
pub(super) fn thin_disclosures(
    change: &mut Change<'_>,
    erased: &Erased,
    stone: &Tombstone,
) -> Result<Vec<String>, StoreError> {
    let mut gone = Vec::new();
    for mut disclosure in disclosures::every(change.sql())? {
        let before = disclosure.clone();
        for reference in &erased.incidents {
            disclosure.forget(&RecordId::Incident(*reference));
        }
        for record in erased.concerns.iter().filter_map(|receipt| receipt.parse().ok()) {
            disclosure.forget(&record);
        }
        erased.others.iter().for_each(|record| disclosure.forget(record));
        let left = disclosure.roll.map(RecordId::OnRoll);
        let of_leaver = disclosure.person.is_none()
            && left.is_some_and(|record| erased.others.contains(&record));
        let of_nobody =
            of_leaver || disclosure.person.as_ref().is_some_and(|id| erased.people.contains(id));
        let of_nothing = disclosure.records.is_empty() && before != disclosure;
        if !of_nobody && !of_nothing && before == disclosure {
            continue;
        }
        change.erase("disclosure", &disclosure.id)?;
        if of_nobody || of_nothing {
            change.sql().execute("DELETE FROM disclosure WHERE id = ?1", [&disclosure.id])?;
            bury(change, &disclosure.id, not_needed(stone))?;
            gone.push(disclosure.id);
        } else {
            disclosures::put(change, &disclosure)?;
        }
    }
    Ok(gone)
}

// For what goes because the incident does.
pub(super) fn not_needed(stone: &Tombstone) -> Tombstone {
    Tombstone { why: WhyErased::NotNeeded, reason: None, ..stone.clone() }
}

pub(super) fn bury(change: &mut Change<'_>, id: &str, stone: Tombstone) -> Result<(), StoreError> {
    let record = to_record("tombstone", &Tombstone { id: id.to_owned(), ..stone })?;
    change.sql().execute("INSERT INTO tombstone (record) VALUES (?1)", [&record])?;
    change.log("add", "tombstone", id, Some(&record))?;
    Ok(())
}

pub(super) fn column(sql: &Connection, query: &str, id: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = sql.prepare(query)?;
    let values = statement.query_map([id], |row| row.get(0))?;
    Ok(values.collect::<Result<_, _>>()?)
}

/// Why a record is not there: it was erased, or there was none.
pub(super) fn gone(sql: &Connection, what: &'static str, id: String) -> StoreError {
    match tombstone(sql, &id) {
        Ok(Some(stone)) => StoreError::Erased(what, id, stone.day()),
        Ok(None) => StoreError::NotFound(what, id),
        Err(error) => error,
    }
}

/// What is left of a record, if it was erased.
pub(super) fn tombstone(sql: &Connection, id: &str) -> Result<Option<Tombstone>, StoreError> {
    let query = "SELECT record FROM tombstone WHERE id = ?1";
    Ok(all(sql, "tombstone", query, [id])?.into_iter().next())
}

/// What is left of the records that were erased; writes a list entry first.
///
/// # Errors
/// [`StoreError`].
pub fn tombstones(vault: &mut Vault, now: DateTime<Utc>) -> Result<Vec<Tombstone>, StoreError> {
    let sql = vault.look(now, "list", "tombstone", "")?;
    all(sql, "tombstone", "SELECT record FROM tombstone ORDER BY number", [])
}

/// The person of a number, and the incidents they are part of; writes a view entry first.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::Erased`] and others.
pub fn of_person(
    vault: &mut Vault,
    now: DateTime<Utc>,
    id: &str,
) -> Result<(Person, Vec<Incident>), StoreError> {
    let sql = vault.look(now, "view", "person", id)?;
    let person = people::by_id(sql, id).map_err(|error| match error {
        StoreError::NotFound(..) => gone(sql, "person", id.to_owned()),
        other => other,
    })?;
    let query = "SELECT record FROM incident WHERE reference IN
                    (SELECT incident FROM involved WHERE person = ?1) ORDER BY reference";
    Ok((person, all(sql, "incident", query, [id])?))
}
