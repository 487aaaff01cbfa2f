//! Reviews the school added, reviews done and what they found, what called for one out of its turn,
//! and how often the school does one. All of it in the operations vault.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use super::{StoreError, all, from_record, one, to_record};
use crate::domain::review::action::{ActionNumber, Ended, ReviewAction};
use crate::domain::review::own::OwnInterval;
use crate::domain::review::trigger::Trigger;
use crate::domain::review::{Review, ReviewDone};
use crate::vault::{Change, Vault};

/// Reviews that the school added to its policy's.
///
/// # Errors
/// [`StoreError`].
pub fn added(vault: &Vault) -> Result<Vec<Review>, StoreError> {
    all(vault.read()?, "review", "SELECT record FROM review ORDER BY id", [])
}

/// Adds a review of the school's own.
///
/// # Errors
/// [`StoreError::Taken`] and others.
pub fn add(vault: &mut Vault, now: DateTime<Utc>, review: &Review) -> Result<(), StoreError> {
    let record = to_record("review", review)?;
    vault.write(now, |change| {
        let taken: i64 =
            one(change.sql(), "SELECT count(*) FROM review WHERE id = ?1", [&review.id])?;
        if taken > 0 {
            return Err(StoreError::Taken("review", review.id.clone()));
        }
        change.sql().execute("INSERT INTO review VALUES (?1, ?2)", [&review.id, &record])?;
        change.log("add", "review", &review.id, Some(&record))?;
        Ok(())
    })
}

/// Records that a review was done, with what it found to be done; whatever had called for it out of
/// its turn by then is answered. The actions come back with their numbers.
///
/// # Errors
/// [`StoreError`].
pub fn done(
    vault: &mut Vault,
    now: DateTime<Utc>,
    done: &ReviewDone,
    found: Vec<ReviewAction>,
) -> Result<Vec<ReviewAction>, StoreError> {
    let record = to_record("review", done)?;
    vault.write(now, |change| {
        let id: i64 = one(change.sql(), "SELECT coalesce(max(id), 0) + 1 FROM review_done", [])?;
        change
            .sql()
            .execute("INSERT INTO review_done (id, record) VALUES (?1, ?2)", params![id, record])?;
        change.log("done", "review-done", &id.to_string(), Some(&record))?;
        answer(change, done)?;
        found.into_iter().map(|action| add_action(change, action)).collect()
    })
}

fn answer(change: &mut Change<'_>, done: &ReviewDone) -> Result<(), StoreError> {
    let query = "SELECT record FROM review_trigger WHERE record ->> 'review' = ?1 ORDER BY number";
    let triggers: Vec<Trigger> = all(change.sql(), "review trigger", query, [&done.review])?;
    for mut trigger in triggers {
        if trigger.done.is_none() && trigger.on <= done.on {
            trigger.done = Some(done.on);
            let record = to_record("review trigger", &trigger)?;
            let query = "UPDATE review_trigger SET record = ?2 WHERE number = ?1";
            change.sql().execute(query, params![trigger.number, record])?;
            change.log("answer", "review-trigger", &trigger.number.to_string(), Some(&record))?;
        }
    }
    Ok(())
}

fn add_action(
    change: &mut Change<'_>,
    mut action: ReviewAction,
) -> Result<ReviewAction, StoreError> {
    let query = "SELECT coalesce(max(number), 0) + 1 FROM review_action";
    action.number = ActionNumber(one(change.sql(), query, [])?);
    let record = to_record("review action", &action)?;
    let query = "INSERT INTO review_action VALUES (?1, ?2)";
    change.sql().execute(query, params![action.number.0, record])?;
    change.log("add", "review-action", &action.number.0.to_string(), Some(&record))?;
    Ok(action)
}

/// Everything that reviews found to be done, in the order of its numbers.
///
/// # Errors
/// [`StoreError`].
pub fn actions(vault: &Vault) -> Result<Vec<ReviewAction>, StoreError> {
    let query = "SELECT record FROM review_action ORDER BY number";
    all(vault.read()?, "review action", query, [])
}

/// Ends an action.
///
/// # Errors
/// [`StoreError::NotFound`], [`StoreError::Over`] and others.
pub fn end_action(
    vault: &mut Vault,
    now: DateTime<Utc>,
    number: ActionNumber,
    end: Ended,
) -> Result<ReviewAction, StoreError> {
    vault.write(now, |change| {
        let query = "SELECT max(record) FROM review_action WHERE number = ?1";
        let record: Option<String> = one(change.sql(), query, [number.0])?;
        let record = record.ok_or_else(|| StoreError::NotFound("action", number.to_string()))?;
        let mut action: ReviewAction = from_record("review action", &record)?;
        if !action.is_open() {
            return Err(StoreError::Over("action", number.to_string()));
        }
        action.end = Some(end);
        let record = to_record("review action", &action)?;
        let query = "UPDATE review_action SET record = ?2 WHERE number = ?1";
        change.sql().execute(query, params![number.0, record])?;
        change.log("end", "review-action", &number.0.to_string(), Some(&record))?;
        Ok(action)
    })
}

/// Calls for a review out of its turn; gives the trigger back with its number.
///
/// # Errors
/// [`StoreError`].
pub fn call_for(
    vault: &mut Vault,
    now: DateTime<Utc>,
    mut trigger: Trigger,
) -> Result<Trigger, StoreError> {
    vault.write(now, |change| {
        let query = "SELECT coalesce(max(number), 0) + 1 FROM review_trigger";
        trigger.number = one(change.sql(), query, [])?;
        let record = to_record("review trigger", &trigger)?;
        let query = "INSERT INTO review_trigger VALUES (?1, ?2)";
        change.sql().execute(query, params![trigger.number, record])?;
        change.log("add", "review-trigger", &trigger.number.to_string(), Some(&record))?;
        Ok(trigger)
    })
}

/// Everything that called for a review out of its turn, answered or not.
///
/// # Errors
/// [`StoreError`].
pub fn triggers(vault: &Vault) -> Result<Vec<Trigger>, StoreError> {
    let query = "SELECT record FROM review_trigger ORDER BY number";
    all(vault.read()?, "review trigger", query, [])
}

/// Keeps how often the school does a review, in place of what it had decided before.
///
/// # Errors
/// [`StoreError`].
pub fn set_interval(
    vault: &mut Vault,
    now: DateTime<Utc>,
    own: &OwnInterval,
) -> Result<(), StoreError> {
    let record = to_record("review interval", own)?;
    vault.write(now, |change| {
        let query = "INSERT INTO review_interval VALUES (?1, ?2)
                     ON CONFLICT (review) DO UPDATE SET record = excluded.record";
        change.sql().execute(query, [&own.review, &record])?;
        change.log("set", "review-interval", &own.review, Some(&record))?;
        Ok(())
    })
}

/// How often the school does its reviews, where it has decided so.
///
/// # Errors
/// [`StoreError`].
pub fn intervals(vault: &Vault) -> Result<Vec<OwnInterval>, StoreError> {
    let query = "SELECT record FROM review_interval ORDER BY review";
    all(vault.read()?, "review interval", query, [])
}

/// Every review that was done, oldest first.
///
/// # Errors
/// [`StoreError`].
pub fn history(vault: &Vault) -> Result<Vec<ReviewDone>, StoreError> {
    all(vault.read()?, "review", "SELECT record FROM review_done ORDER BY done, id", [])
}

/// The last day on which each review was done.
///
/// # Errors
/// [`StoreError`].
pub fn last_done(vault: &Vault) -> Result<BTreeMap<String, NaiveDate>, StoreError> {
    let mut statement =
        vault.read()?.prepare("SELECT review, max(done) FROM review_done GROUP BY review")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (review, day) = row?;
        Ok((review, day.parse().map_err(|_| StoreError::Unreadable("review"))?))
    })
    .collect()
}
