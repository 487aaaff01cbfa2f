//! Training that people had, and their answers in the audits of training needs, in the operations vault.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;
use serde::Serialize;

use super::{StoreError, all, next_number, one, to_record};
use crate::domain::training::Trained;
use crate::domain::training::audit::Need;
use crate::vault::{Change, Vault};

/// Every training that anybody had, in the order it was written down.
///
/// # Errors
/// [`StoreError`].
pub fn records(vault: &Vault) -> Result<Vec<Trained>, StoreError> {
    all(vault.read()?, "training", "SELECT record FROM training ORDER BY id", [])
}

/// What decides when training is due on a day: the last time of each person, or everything where something was
/// written down of a later day.
///
/// # Errors
/// [`StoreError`].
pub fn last(vault: &Vault, on: NaiveDate) -> Result<Vec<Trained>, StoreError> {
    let sql = vault.read()?;
    let latest: Option<String> = one(sql, "SELECT max(last) FROM training_current", [])?;
    if latest.is_some_and(|latest| latest > on.to_string()) {
        return records(vault);
    }
    let query = "SELECT record FROM training
                 WHERE id IN (SELECT event FROM training_current) ORDER BY id";
    all(sql, "training", query, [])
}

/// Writes down training, all or nothing.
///
/// # Errors
/// [`StoreError`].
pub fn add(vault: &mut Vault, now: DateTime<Utc>, new: &[Trained]) -> Result<(), StoreError> {
    write(
        vault,
        now,
        new,
        Sort { entity: "training", query: "INSERT INTO training VALUES (?1, ?2)" },
    )
}

/// Every answer in every audit of training needs, oldest first.
///
/// # Errors
/// [`StoreError`].
pub fn needs(vault: &Vault) -> Result<Vec<Need>, StoreError> {
    all(vault.read()?, "training need", "SELECT record FROM training_need ORDER BY id", [])
}

/// Writes down answers, all or nothing.
///
/// # Errors
/// [`StoreError`].
pub fn add_needs(vault: &mut Vault, now: DateTime<Utc>, new: &[Need]) -> Result<(), StoreError> {
    let query = "INSERT INTO training_need VALUES (?1, ?2)";
    write(vault, now, new, Sort { entity: "training-need", query })
}

#[derive(Clone, Copy)]
struct Sort {
    entity: &'static str,
    query: &'static str,
}

fn write<T: Serialize>(
    vault: &mut Vault,
    now: DateTime<Utc>,
    new: &[T],
    sort: Sort,
) -> Result<(), StoreError> {
    if new.is_empty() {
        return Ok(());
    }
    vault.write(now, |change| new.iter().try_for_each(|record| put(change, record, sort)))
}

fn put<T: Serialize>(change: &mut Change<'_>, record: &T, sort: Sort) -> Result<(), StoreError> {
    let record = to_record(sort.entity, record)?;
    let id = next_number(change.sql(), sort.entity)?;
    change.sql().prepare_cached(sort.query)?.execute(params![id, record])?;
    change.log("add", sort.entity, &id.to_string(), Some(&record))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::roll::RollNumber;
    use crate::store::tests::{vault, writing};
    use crate::vault::VaultKind;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]
        #[test]
        fn the_last_time_of_each_is_enough_and_none_is_missed(
            had in proptest::collection::vec((1u32..4, 0usize..2, 0u64..400), 1..40), on in 0u64..400
        ) {
            let (_folder, mut vault) = vault(VaultKind::Operations);
            let begun: NaiveDate = "2025-09-01".parse().unwrap();
            let had: Vec<Trained> = had.iter().map(|(who, training, day)| Trained {
                who: RollNumber(*who),
                training: ["annual", "dsl"][*training].into(),
                on: begun + chrono::Days::new(*day),
                provider: None,
                contents: Vec::new(),
                minutes: None,
                certificate: None,
            }).collect();
            add(&mut vault, writing("2026-11-20").at.to_utc(), &had).unwrap();
            let on = begun + chrono::Days::new(on);
            let (few, all) = (last(&vault, on).unwrap(), records(&vault).unwrap());
            prop_assert!(few.len() <= 6 || few.len() == all.len());
            let day = |from: &[Trained], who: u32, training: &str| {
                let of = from.iter().filter(|had| {
                    had.who == RollNumber(who) && had.training == training && had.on <= on
                });
                of.map(|had| had.on).max()
            };
            for who in 1..4 {
                for training in ["annual", "dsl"] {
                    prop_assert_eq!(day(&few, who, training), day(&all, who, training));
                }
            }
        }
    }
}
