//! What belongs to an incident. Whatever is kept about incidents stands in this one list: it is
//! what a search for a person goes through, and what is erased with an incident.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde_json::Value;

use super::{StoreError, from_record};
use crate::domain::naming::Naming;
use crate::domain::record_id::RecordId;

/// One kind of record about incidents.
pub(super) struct Belonging {
    /// The word the audit chain uses for it.
    pub(super) entity: &'static str,
    /// A query that gives `incident`, `id` and `record`, the identifier being the chain's.
    pub(super) rows: &'static str,
    /// Deletes those of an incident.
    pub(super) delete: &'static str,
}

/// Every kind, what refers to others first: records are deleted in this order.
pub(super) const BELONGINGS: &[Belonging] = &[
    Belonging {
        entity: "entry",
        rows: "SELECT incident, CAST(id AS TEXT) AS id, record FROM entry",
        delete: "DELETE FROM entry WHERE incident = ?1",
    },
    Belonging {
        entity: "action",
        rows: "SELECT incident, incident || '/' || id AS id, record FROM action",
        delete: "DELETE FROM action WHERE incident = ?1",
    },
    Belonging {
        entity: "movement",
        rows: "SELECT c.incident, m.item || '/' || m.number AS id, m.record
               FROM movement m JOIN custody c ON c.id = m.item",
        delete: "DELETE FROM movement WHERE item IN (SELECT id FROM custody WHERE incident = ?1)",
    },
    Belonging {
        entity: "device-review",
        rows: "SELECT c.incident, r.item || '/' || r.number AS id, r.record
               FROM device_review r JOIN custody c ON c.id = r.item",
        delete: "DELETE FROM device_review
                 WHERE item IN (SELECT id FROM custody WHERE incident = ?1)",
    },
    Belonging {
        entity: "custody",
        rows: "SELECT incident, id, record FROM custody",
        delete: "DELETE FROM custody WHERE incident = ?1",
    },
    Belonging {
        entity: "search",
        rows: "SELECT incident, id, record FROM search",
        delete: "DELETE FROM search WHERE incident = ?1",
    },
    Belonging {
        entity: "attachment",
        rows: "SELECT incident, id, record FROM attachment",
        delete: "DELETE FROM attachment WHERE incident = ?1",
    },
    Belonging {
        entity: "concern",
        rows: "SELECT record ->> 'incident' AS incident, receipt AS id, record FROM concern
               WHERE record ->> 'incident' IS NOT NULL",
        delete: "DELETE FROM concern WHERE record ->> 'incident' = ?1",
    },
    Belonging {
        entity: "hold",
        rows: "SELECT about AS incident, about AS id, record FROM hold",
        delete: "DELETE FROM hold WHERE about = ?1",
    },
    Belonging {
        entity: "incident",
        rows: "SELECT reference AS incident, reference AS id, record FROM incident",
        delete: "DELETE FROM incident WHERE reference = ?1",
    },
];

/// The concerns that belong to no incident, because somebody set them aside. They are searched for
/// a person all the same.
const SET_ASIDE: &str = "SELECT receipt AS incident, receipt AS id, record FROM concern
                         WHERE record ->> 'incident' IS NULL";

/// The incidents in which any record names a person, and the concerns set aside that do, each
/// with the terms found.
pub(super) fn naming(
    sql: &Connection,
    naming: &Naming,
) -> Result<BTreeMap<RecordId, BTreeSet<String>>, StoreError> {
    let mut found = BTreeMap::new();
    for belonging in BELONGINGS {
        search(sql, (belonging.entity, belonging.rows), naming, &mut found)?;
    }
    search(sql, ("concern", SET_ASIDE), naming, &mut found)?;
    Ok(found)
}

/// The concerns set aside that name a person, each with the terms found.
pub(super) fn naming_set_aside(
    sql: &Connection,
    naming: &Naming,
) -> Result<BTreeMap<RecordId, BTreeSet<String>>, StoreError> {
    let mut found = BTreeMap::new();
    search(sql, ("concern", SET_ASIDE), naming, &mut found)?;
    Ok(found)
}

fn search(
    sql: &Connection,
    (entity, rows): (&'static str, &str),
    naming: &Naming,
    found: &mut BTreeMap<RecordId, BTreeSet<String>>,
) -> Result<(), StoreError> {
    let mut statement = sql.prepare(rows)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let terms = terms_in(entity, row.get_ref(2)?.as_str().unwrap_or_default(), naming)?;
        if !terms.is_empty() {
            let id = row.get::<_, String>(0)?.parse();
            let id = id.map_err(|_| StoreError::Unreadable(entity))?;
            found.entry(id).or_default().extend(terms);
        }
    }
    Ok(())
}

/// The terms that stand in any text of a record.
pub(super) fn terms_in(
    entity: &'static str,
    record: &str,
    naming: &Naming,
) -> Result<BTreeSet<String>, StoreError> {
    let mut terms = BTreeSet::new();
    if naming.may_be_in(record) {
        texts(&from_record(entity, record)?, &mut |text| terms.extend(naming.found_in(text)));
    }
    Ok(terms)
}

fn texts(value: &Value, each: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => each(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, each)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, each)),
        _ => {}
    }
}
