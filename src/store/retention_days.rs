//! Up to which day each record's period keeps it: kept beside incidents and concerns, and computed anew
//! for those of which something has changed. Entries of registers are read each time.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::retention::{Holdings, disclosed, gathered, holds};
use super::{StoreError, all, one, people, registers};
use crate::domain::disposal::Hold;
use crate::domain::person::Person;
use crate::domain::record_id::RecordId;
use crate::domain::register::FieldKind;
use crate::domain::register::entry::Entry;
use crate::vault::{Vault, VaultError};

/// The records of a vault that are past their period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// How many.
    pub count: u32,
    /// The last day of the period that ended or ends first, past or to come.
    pub first: Option<NaiveDate>,
    /// How many periods end on that day.
    pub on_first: u32,
}

impl Past {
    /// Counts the last days of some periods, as they stand on a day.
    #[must_use]
    pub fn of(ends: &[NaiveDate], on: NaiveDate) -> Past {
        let first = ends.iter().min().copied();
        let count = |is: &dyn Fn(NaiveDate) -> bool| {
            u32::try_from(ends.iter().filter(|day| is(**day)).count()).unwrap_or(u32::MAX)
        };
        Past { count: count(&|day| day < on), first, on_first: count(&|day| Some(day) == first) }
    }

    /// These and others.
    #[must_use]
    pub fn and(self, other: Past) -> Past {
        let first = self.first.into_iter().chain(other.first).min();
        let on_first = |past: Past| if past.first == first { past.on_first } else { 0 };
        Past { count: self.count + other.count, first, on_first: on_first(self) + on_first(other) }
    }
}

/// The entries of registers in a vault with cases, and what decides about keeping them.
#[derive(Debug, Default)]
pub struct Entries {
    /// Every entry of every register.
    pub entries: Vec<Entry>,
    /// What people decided about keeping records.
    pub holds: BTreeMap<RecordId, Hold>,
    /// The open disclosure that takes a record in.
    pub disclosed: BTreeMap<RecordId, String>,
    /// Everybody whom their fields for a person can mean.
    pub people: Vec<Person>,
}

/// How many incidents and concerns are past their period on a day, without reading any that has not
/// changed, and the entries that may be. `work` says until when those that did change are kept;
/// `rule` are the periods it goes by.
///
/// # Errors
/// [`StoreError`], and what `work` says.
pub fn past<E: From<StoreError> + From<VaultError>>(
    vault: &mut Vault,
    now: DateTime<Utc>,
    rule: &str,
    on: NaiveDate,
    work: impl FnOnce(&Holdings) -> Result<Vec<(RecordId, Option<NaiveDate>)>, E>,
) -> Result<(Past, Entries), E> {
    let kind = vault.about().kind;
    let sql = vault.look(now, "count", "retention", "")?;
    let entries = with_what_decides(sql, registers::every_in(sql, kind)?)?;
    let Some(holdings) = changed(sql, rule)? else { return Ok((count(sql, on)?, entries)) };
    let days = work(&holdings)?;
    Ok((keep(vault, now, (rule, on), &days)?, entries))
}

fn with_what_decides(sql: &Connection, entries: Vec<Entry>) -> Result<Entries, StoreError> {
    if entries.is_empty() {
        return Ok(Entries::default());
    }
    let fields = entries.iter().flat_map(|entry| &entry.fields);
    let named: BTreeSet<&str> = fields
        .filter(|field| field.kind == FieldKind::Person)
        .map(|field| field.value.as_str())
        .collect();
    let mut meant = Vec::new();
    for name in named {
        meant.extend(people::called(sql, name)?);
        meant.extend(people::by_id(sql, name).ok());
    }
    meant.sort_by(|one, other| one.id.cmp(&other.id));
    meant.dedup_by(|one, other| one.id == other.id);
    Ok(Entries { entries, holds: holds(sql)?, disclosed: disclosed(sql)?, people: meant })
}

// The records to be computed, with what decides about them; nothing when there are none.
fn changed(sql: &Connection, rule: &str) -> Result<Option<Holdings>, StoreError> {
    let known: Option<String> =
        sql.query_row("SELECT rule FROM retention_rule", [], |row| row.get(0)).optional()?;
    let which = if known.as_deref() == Some(rule) {
        "SELECT record FROM retention_day WHERE fresh = 0"
    } else {
        "SELECT record FROM retention_day"
    };
    let mut stale = sql.prepare(which)?;
    let stale = stale.query_map([], |row| row.get(0))?.collect::<Result<BTreeSet<String>, _>>()?;
    if stale.is_empty() {
        return Ok(None);
    }
    let query = format!("SELECT record FROM incident WHERE reference IN ({which})");
    let mut holdings = gathered(sql, all(sql, "incident", &query, [])?)?;
    holdings.set_aside.retain(|kept| stale.contains(&kept.receipt.to_string()));
    Ok(Some(holdings))
}

fn keep(
    vault: &mut Vault,
    now: DateTime<Utc>,
    (rule, on): (&str, NaiveDate),
    days: &[(RecordId, Option<NaiveDate>)],
) -> Result<Past, StoreError> {
    vault.write(now, |change| {
        let query = "UPDATE retention_day SET until = ?2, fresh = 1 WHERE record = ?1";
        let mut update = change.sql().prepare(query)?;
        for (record, until) in days {
            let until = until.map(|day| day.to_string());
            update.execute(params![record.to_string(), until])?;
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

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn what_ends_first_counts_once_for_each_that_ends_then() {
        let on = day("2026-11-22");
        let one = Past::of(&[day("2026-11-20"), day("2027-01-01")], on);
        let other = Past::of(&[day("2026-11-20"), day("2026-11-21")], on);
        assert_eq!(one, Past { count: 1, first: Some(day("2026-11-20")), on_first: 1 });
        let both = Past { count: 3, first: Some(day("2026-11-20")), on_first: 2 };
        assert_eq!((one.and(other), other.and(one)), (both, both));
        assert_eq!(one.and(Past::default()), one);
        assert_eq!(Past::of(&[], on), Past::default());
    }
}
