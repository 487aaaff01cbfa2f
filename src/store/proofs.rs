//! What the vaults with cases have to prove the policy's duties, counted from indexes: no record
//! is read, and nothing that is counted is shown.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Params, params};

use super::StoreError;
use crate::domain::proof::{Proof, Tally};
use crate::vault::Vault;

/// What is asked about.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The policy whose rows are meant: another has others by the same short names.
    pub policy: &'a str,
    /// The day by which something may be late.
    pub on: NaiveDate,
}

/// What a vault has of each kind of record; writes one count entry first.
///
/// # Errors
/// [`StoreError`].
pub fn tallies<'p>(
    vault: &mut Vault,
    now: DateTime<Utc>,
    asked: Asked<'_>,
    proofs: impl IntoIterator<Item = &'p Proof>,
) -> Result<BTreeMap<Proof, Tally>, StoreError> {
    let sql = vault.look(now, "count", "incident", "")?;
    let mut tallies = BTreeMap::new();
    for proof in proofs {
        if !tallies.contains_key(proof) {
            tallies.insert(proof.clone(), tally(sql, asked, proof)?);
        }
    }
    Ok(tallies)
}

fn tally(sql: &Connection, asked: Asked<'_>, proof: &Proof) -> Result<Tally, StoreError> {
    let query = match proof {
        Proof::Marks => return marks(sql, asked.on),
        Proof::Action(id, rows) => return action(sql, asked, id, rows),
        Proof::Row(id) => {
            let query = "SELECT max(recorded) FROM incident WHERE policy = ?1 AND row = ?2";
            return last(sql, query, [asked.policy, id]);
        }
        Proof::Procedure(id) => {
            return last(sql, "SELECT max(day) FROM entry WHERE procedure = ?1", [id]);
        }
        Proof::Any => "SELECT max(recorded) FROM incident",
        Proof::Closing => "SELECT max(closed) FROM incident",
        Proof::NoReferral => "SELECT max(closed) FROM incident WHERE no_referral",
        Proof::Search => "SELECT max(substr(record ->> 'recorded', 1, 10)) FROM search",
        Proof::ParentsTold => {
            "SELECT max(substr(record ->> 'recorded', 1, 10)) FROM search
             WHERE record ->> '$.searched.parents_told' IS NOT NULL"
        }
        Proof::Held => "SELECT max(substr(record ->> 'recorded', 1, 10)) FROM custody",
        Proof::Transferred => {
            "SELECT max(substr(record ->> 'opened', 1, 10)) FROM disclosure
             WHERE record ->> 'kind' = 'transfer'"
        }
        // No vault with cases has these.
        Proof::Checked(_)
        | Proof::Changed
        | Proof::Unblocked
        | Proof::Breached
        | Proof::Received(_)
        | Proof::Imported => return Ok(Tally::default()),
    };
    last(sql, query, [])
}

fn last(sql: &Connection, query: &str, params: impl Params) -> Result<Tally, StoreError> {
    let last = sql.prepare_cached(query)?.query_row(params, |row| row.get(0))?;
    Ok(Tally { last: day(last)?, ..Tally::default() })
}

// Each part of these is one step into an index, or a walk over the open actions alone.
fn marks(sql: &Connection, on: NaiveDate) -> Result<Tally, StoreError> {
    counted(
        sql,
        "SELECT
            (SELECT max(settled) FROM listed_action WHERE origin = 'mark' AND status = 'done'),
            (SELECT count(*) FROM listed_action WHERE origin = 'mark' AND status = 'open'),
            (SELECT count(*) FROM listed_action
             WHERE origin = 'mark' AND status = 'open' AND settled IS NULL AND due < ?1),
            EXISTS (SELECT 1 FROM listed_action WHERE origin = 'mark' AND status = 'waived')",
        [on.to_string()],
    )
}

fn action(
    sql: &Connection,
    asked: Asked<'_>,
    id: &str,
    rows: &[String],
) -> Result<Tally, StoreError> {
    let mut tally = Tally::default();
    // An always-duty that repeats a mark of its incident has a name of its own there.
    for id in [id.to_owned(), format!("always-{id}")] {
        if rows.is_empty() {
            tally = tally.and(action_anywhere(sql, asked.on, &id)?);
        }
        for row in rows {
            tally = tally.and(action_of_row(sql, asked, &id, row)?);
        }
    }
    Ok(tally)
}

fn action_anywhere(sql: &Connection, on: NaiveDate, id: &str) -> Result<Tally, StoreError> {
    counted(
        sql,
        "SELECT
            (SELECT max(settled) FROM listed_action WHERE id = ?2 AND status = 'done'),
            (SELECT count(*) FROM listed_action WHERE id = ?2 AND status = 'open'),
            (SELECT count(*) FROM listed_action
             WHERE id = ?2 AND status = 'open' AND settled IS NULL AND due < ?1),
            EXISTS (SELECT 1 FROM listed_action WHERE id = ?2 AND status = 'waived')",
        params![on.to_string(), id],
    )
}

fn action_of_row(
    sql: &Connection,
    asked: Asked<'_>,
    id: &str,
    row: &str,
) -> Result<Tally, StoreError> {
    counted(
        sql,
        "WITH of AS (SELECT status, settled, due FROM listed_action
                     WHERE policy = ?4 AND row = ?3 AND id = ?2)
         SELECT
            (SELECT max(settled) FROM of WHERE status = 'done'),
            (SELECT count(*) FROM of WHERE status = 'open'),
            (SELECT count(*) FROM of WHERE status = 'open' AND settled IS NULL AND due < ?1),
            EXISTS (SELECT 1 FROM of WHERE status = 'waived')",
        params![asked.on.to_string(), id, row, asked.policy],
    )
}

fn counted(sql: &Connection, query: &str, params: impl Params) -> Result<Tally, StoreError> {
    let (last, open, late, waived): (Option<String>, u32, u32, bool) =
        sql.prepare_cached(query)?
            .query_row(params, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    Ok(Tally { last: day(last)?, open, late, waived })
}

fn day(text: Option<String>) -> Result<Option<NaiveDate>, StoreError> {
    text.map(|text| text.parse().map_err(|_| StoreError::Unreadable("day"))).transpose()
}

#[cfg(test)]
mod tests;
