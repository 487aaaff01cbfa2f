//! Up to which day each incident's period keeps it: kept beside the records, and computed anew for
//! those of which something has changed.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::retention::{Holdings, gathered};
use super::{StoreError, all, one};
use crate::domain::reference::Reference;
use crate::vault::{Vault, VaultError};

/// The incidents of a vault that are past their period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// How many.
    pub count: u32,
    /// The last day of the period that ended or ends first, past or to come.
    pub first: Option<NaiveDate>,
    /// How many periods end on that day.
    pub on_first: u32,
}

/// How many incidents are past their period on a day, without reading any that has not changed.
/// `work` says until when those that did are kept; `rule` are the periods it goes by.
///
/// # Errors
/// [`StoreError`], and what `work` says.
pub fn past<E: From<StoreError> + From<VaultError>>(
    vault: &mut Vault,
    now: DateTime<Utc>,
    rule: &str,
    on: NaiveDate,
    work: impl FnOnce(&Holdings) -> Result<Vec<(Reference, Option<NaiveDate>)>, E>,
) -> Result<Past, E> {
    let sql = vault.look(now, "count", "retention", "")?;
    let Some(holdings) = changed(sql, rule)? else { return Ok(count(sql, on)?) };
    let days = work(&holdings)?;
    Ok(keep(vault, now, (rule, on), &days)?)
}

// The incidents to be computed, with what decides about them; nothing when there are none.
fn changed(sql: &Connection, rule: &str) -> Result<Option<Holdings>, StoreError> {
    let known: Option<String> =
        sql.query_row("SELECT rule FROM retention_rule", [], |row| row.get(0)).optional()?;
    let which = if known.as_deref() == Some(rule) {
        "SELECT incident FROM retention_day WHERE fresh = 0"
    } else {
        "SELECT incident FROM retention_day"
    };
    if one::<i64>(sql, &format!("SELECT count(*) FROM ({which})"), [])? == 0 {
        return Ok(None);
    }
    let query = format!("SELECT record FROM incident WHERE reference IN ({which})");
    gathered(sql, all(sql, "incident", &query, [])?).map(Some)
}

fn keep(
    vault: &mut Vault,
    now: DateTime<Utc>,
    (rule, on): (&str, NaiveDate),
    days: &[(Reference, Option<NaiveDate>)],
) -> Result<Past, StoreError> {
    vault.write(now, |change| {
        let query = "UPDATE retention_day SET until = ?2, fresh = 1 WHERE incident = ?1";
        let mut update = change.sql().prepare(query)?;
        for (reference, until) in days {
            let until = until.map(|day| day.to_string());
            update.execute(params![reference.to_string(), until])?;
        }
        drop(update);
        change.sql().execute("DELETE FROM retention_rule", [])?;
        change.sql().execute("INSERT INTO retention_rule VALUES (?1)", [rule])?;
        // It is derived, and has no hash in the chain.
        change.log("refresh", "retention", "", None)?;
        count(change.sql(), on)
    })
}

fn count(sql: &Connection, on: NaiveDate) -> Result<Past, StoreError> {
    let query = "SELECT count(*) FROM retention_day WHERE until IS NOT NULL AND until < ?1";
    let count = one(sql, query, [on.to_string()])?;
    let query = "SELECT min(until) FROM retention_day WHERE until IS NOT NULL";
    let first: Option<String> = one(sql, query, [])?;
    let first: Option<NaiveDate> = first.and_then(|day| day.parse().ok());
    let on_first = match first {
        Some(day) => {
            one(sql, "SELECT count(*) FROM retention_day WHERE until = ?1", [day.to_string()])?
        }
        None => 0,
    };
    Ok(Past { count, first, on_first })
}
