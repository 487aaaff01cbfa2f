//! The people of the case records.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use super::{StoreError, all, from_record, next_number, to_record};
use crate::domain::concern::Involved;
use crate::domain::person::{Match, Person, Said, SaidPerson, folded, match_among};
use crate::domain::reference::Series;
use crate::domain::roll::RollNumber;
use crate::vault::{Change, Vault};

/// Gives everybody in a concern their number, and takes in who was not known. Inside the
/// transaction that stores the concern.
///
/// # Errors
/// [`StoreError::WhichPerson`] when a name fits several people and nobody said whom.
pub(super) fn settle(
    change: &mut Change<'_>,
    series: Series,
    people: &mut [Involved],
) -> Result<(), StoreError> {
    for involved in people {
        let said = Said::of(involved.person.as_deref());
        let (on_roll, linked) = (said.on_roll, of_roll(change.sql(), said.on_roll)?);
        let known = match (linked, said.person) {
            (Some(person), SaidPerson::Number(id)) if !person.id.eq_ignore_ascii_case(id) => {
                return Err(StoreError::SomebodyElse(id.to_uppercase()));
            }
            (Some(person), _) => Some(held(person, involved)?),
            (None, SaidPerson::New) => None,
            (None, SaidPerson::Number(id)) => Some(held(by_id(change.sql(), id)?, involved)?),
            (None, SaidPerson::Unsaid) => {
                let mut known = called(change.sql(), &involved.name)?;
                // Who is somebody else on the roll is nobody of this number.
                known.retain(|person| on_roll.is_none() || person.on_roll.is_none());
                match match_among(involved, &known) {
                    Match::Known(id) => known.into_iter().find(|person| person.id == id),
                    Match::New => None,
                    Match::Several(people) => return Err(StoreError::WhichPerson(people)),
                }
            }
        };
        let id = match known {
            Some(person) => link(change, person, involved, on_roll)?,
            None => add(change, series, involved, on_roll)?,
        };
        involved.person = Some(id);
    }
    Ok(())
}

// The person who has this number of the roll.
fn of_roll(sql: &Connection, on_roll: Option<RollNumber>) -> Result<Option<Person>, StoreError> {
    let Some(number) = on_roll else { return Ok(None) };
    let query = "SELECT record FROM person WHERE record ->> 'on_roll' = ?1";
    Ok(all(sql, "person", query, [number.to_string()])?.into_iter().next())
}

// A person of the roll is in the class that the roll has, from now on by number.
fn link(
    change: &mut Change<'_>,
    mut person: Person,
    involved: &Involved,
    on_roll: Option<RollNumber>,
) -> Result<String, StoreError> {
    let Some(number) = on_roll else { return Ok(person.id) };
    if person.on_roll.is_some_and(|other| other != number) {
        return Err(StoreError::SomebodyElse(person.id));
    }
    let class = involved.class.clone().or_else(|| person.class.clone());
    if (person.on_roll, &person.class) != (on_roll, &class) {
        (person.on_roll, person.class) = (on_roll, class);
        replace(change, &person)?;
    }
    Ok(person.id)
}

// A number and a name that do not belong together: one of the two is a slip, and a wrong one puts
// a child into another's file.
fn held(person: Person, involved: &Involved) -> Result<Person, StoreError> {
    if person.may_be_called(&involved.name) && person.role == involved.role {
        return Ok(person);
    }
    Err(StoreError::SomebodyElse(person.id))
}

fn add(
    change: &mut Change<'_>,
    series: Series,
    involved: &Involved,
    on_roll: Option<RollNumber>,
) -> Result<String, StoreError> {
    let number = next_number(change.sql(), "person")?;
    let person = Person { on_roll, ..Person::new(Person::id(series, number), involved) };
    let record = to_record("person", &person)?;
    change
        .sql()
        .execute("INSERT INTO person (number, record) VALUES (?1, ?2)", params![number, record])?;
    change.log("add", "person", &person.id, Some(&record))?;
    name(change.sql(), &person)?;
    Ok(person.id)
}

fn name(sql: &Connection, person: &Person) -> Result<(), StoreError> {
    sql.execute("DELETE FROM person_name WHERE person = ?1", [&person.id])?;
    let mut insert = sql.prepare_cached("INSERT OR IGNORE INTO person_name VALUES (?1, ?2)")?;
    for name in person.names() {
        insert.execute([&folded(name), &person.id])?;
    }
    Ok(())
}

/// Everybody called so, whatever the case and the spaces.
///
/// # Errors
/// [`StoreError`].
pub(super) fn called(sql: &Connection, name: &str) -> Result<Vec<Person>, StoreError> {
    let query = "SELECT p.record FROM person_name n JOIN person p ON p.id = n.person
                 WHERE n.name = ?1 ORDER BY p.number";
    all(sql, "person", query, [folded(name)])
}

/// The person of that number.
///
/// # Errors
/// [`StoreError::NotFound`].
pub(super) fn by_id(sql: &Connection, id: &str) -> Result<Person, StoreError> {
    let id = id.trim().to_uppercase();
    let found: Vec<Person> = all(sql, "person", "SELECT record FROM person WHERE id = ?1", [&id])?;
    found.into_iter().next().ok_or(StoreError::NotFound("person", id))
}

/// The people whom these words could mean: a number, a whole name, or else everybody whose name,
/// class or user name has all the words; writes a view entry first.
///
/// # Errors
/// [`StoreError`].
pub fn find(vault: &mut Vault, now: DateTime<Utc>, words: &str) -> Result<Vec<Person>, StoreError> {
    let sql = vault.look(now, "search", "person", "")?;
    if let Ok(person) = by_id(sql, words) {
        return Ok(vec![person]);
    }
    let whole = called(sql, words)?;
    if !whole.is_empty() {
        return Ok(whole);
    }
    let wanted: Vec<String> = folded(words).split(' ').map(str::to_owned).collect();
    let mut statement = sql.prepare("SELECT record FROM person ORDER BY number")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let person: Person = from_record("person", &row.get::<_, String>(0)?)?;
        let text =
            folded(&person.names().chain(person.class.as_deref()).collect::<Vec<_>>().join(" "));
        if wanted.iter().all(|word| text.contains(word)) {
            found.push(person);
        }
    }
    Ok(found)
}

/// Changes what is known of a person.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn change(
    vault: &mut Vault,
    now: DateTime<Utc>,
    id: &str,
    work: impl FnOnce(&mut Person),
) -> Result<Person, StoreError> {
    vault.write(now, |change| {
        let mut person = by_id(change.sql(), id)?;
        work(&mut person);
        replace(change, &person)?;
        Ok(person)
    })
}

fn replace(change: &mut Change<'_>, person: &Person) -> Result<(), StoreError> {
    let record = to_record("person", person)?;
    change.sql().execute("UPDATE person SET record = ?2 WHERE id = ?1", [&person.id, &record])?;
    change.log("change", "person", &person.id, Some(&record))?;
    name(change.sql(), person)
}

/// Everybody the vault knows; writes a view entry first.
///
/// # Errors
/// [`StoreError`].
pub fn everybody(vault: &mut Vault, now: DateTime<Utc>) -> Result<Vec<Person>, StoreError> {
    let sql = vault.look(now, "list", "person", "")?;
    all(sql, "person", "SELECT record FROM person ORDER BY number", [])
}
