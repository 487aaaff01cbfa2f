//! Concerns that came sealed: each is taken once, in the transaction that makes it part of the
//! case records.

use chrono::{DateTime, FixedOffset, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{StoreError, all, incidents, one, retention, to_record};
use crate::domain::action::Action;
use crate::domain::case::{Case, Writing};
use crate::domain::entry::What;
use crate::domain::incident::{Incident, Recorder};
use crate::domain::receipt::Receipt;
use crate::domain::reference::{Reference, Series};
use crate::domain::submission::{ConcernState, Submission};
use crate::vault::{Change, Vault};

/// A sealed concern that was taken, as it was submitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Its receipt.
    pub receipt: Receipt,
    /// SHA-256 of the sealed file in hexadecimal.
    pub digest: String,
    /// What became of it.
    pub state: ConcernState,
    /// When that was decided.
    pub at: DateTime<FixedOffset>,
    /// By whom.
    pub by: Recorder,
    /// The incident it is part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident: Option<Reference>,
    /// Why it was set aside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What was submitted.
    pub submission: Submission,
}

impl Kept {
    /// What became of it, to go after "was".
    #[must_use]
    pub fn fate(&self) -> String {
        match (self.state, self.incident) {
            (ConcernState::Accepted, Some(incident)) => format!("made incident {incident}"),
            (_, Some(incident)) => format!("joined to incident {incident}"),
            (_, None) => "set aside".to_owned(),
        }
    }
}

/// A sealed concern to be taken.
#[derive(Clone, Debug)]
pub struct Taking {
    /// Its receipt.
    pub receipt: Receipt,
    /// SHA-256 of the sealed file in hexadecimal.
    pub digest: String,
    /// What is inside.
    pub submission: Submission,
}

/// What became of one whose record was erased, to go after "was".
const ERASED: &str = "taken, and erased since,";

/// The sealed concerns that were taken before.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// Those that are kept, newest last.
    pub kept: Vec<Kept>,
    /// Receipt and submission of every one, also of those whose record was erased.
    marks: Vec<(String, String)>,
}

impl Taken {
    /// Under which receipt a concern was taken before, and what became of it, to go after "was".
    #[must_use]
    pub fn before(&self, receipt: &Receipt, submission: &str) -> Option<(String, String)> {
        let same = |kept: &&Kept| kept.receipt == *receipt || kept.submission.id == submission;
        if let Some(kept) = self.kept.iter().find(same) {
            return Some((kept.receipt.to_string(), kept.fate()));
        }
        let receipt = receipt.to_string();
        let mark = self.marks.iter().find(|mark| mark.0 == receipt || mark.1 == submission)?;
        Some((mark.0.clone(), ERASED.to_owned()))
    }

    /// Adds those of another vault.
    pub fn extend(&mut self, other: Taken) {
        self.kept.extend(other.kept);
        self.marks.extend(other.marks);
    }
}

/// Every sealed concern that was taken; writes a list entry first.
///
/// # Errors
/// [`StoreError`].
pub fn taken(vault: &mut Vault, now: DateTime<Utc>) -> Result<Taken, StoreError> {
    let sql = vault.look(now, "list", "concern", "")?;
    let kept = all(sql, "concern", "SELECT record FROM concern ORDER BY number", [])?;
    let mut marks = sql.prepare("SELECT receipt, submission FROM taken_concern")?;
    let marks = marks.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(Taken { kept, marks: marks.collect::<Result<_, _>>()? })
}

/// Those that were set aside.
pub(super) fn set_aside_in(sql: &Connection) -> Result<Vec<Kept>, StoreError> {
    let query = "SELECT record FROM concern WHERE record ->> 'incident' IS NULL ORDER BY number";
    all(sql, "concern", query, [])
}

/// One that was taken, if it was; writes a view entry first.
///
/// # Errors
/// [`StoreError`].
pub fn show(
    vault: &mut Vault,
    now: DateTime<Utc>,
    receipt: &Receipt,
) -> Result<Option<Kept>, StoreError> {
    let sql = vault.look(now, "view", "concern", &receipt.to_string())?;
    let query = "SELECT record FROM concern WHERE receipt = ?1";
    Ok(all(sql, "concern", query, [receipt.to_string()])?.into_iter().next())
}

/// Makes it a new incident.
///
/// # Errors
/// [`StoreError::ConcernTaken`] and others; nothing is stored then.
pub fn accept(
    vault: &mut Vault,
    writing: &Writing,
    taking: &Taking,
    actions: Vec<Action>,
    entries: Vec<What>,
    incident: impl FnOnce(Reference) -> Incident,
) -> Result<Case, StoreError> {
    let series = vault.about().kind.series().unwrap_or(Series::Casework);
    vault.write(writing.at.to_utc(), |change| {
        let before = refuse_taken(change.sql(), taking)?;
        let case = incidents::add_in(change, series, writing, actions, entries, incident)?;
        let reference = Some(case.incident.reference);
        let kept = kept(writing, taking, ConcernState::Accepted, reference, None);
        put(change, before.is_some(), &kept)?;
        Ok(case)
    })
}

/// Adds it to an incident.
///
/// # Errors
/// [`StoreError::ConcernTaken`], that the incident is closed or not there, and others.
pub fn join(
    vault: &mut Vault,
    writing: &Writing,
    taking: &Taking,
    reference: Reference,
) -> Result<Case, StoreError> {
    vault.write(writing.at.to_utc(), |change| {
        let before = refuse_taken(change.sql(), taking)?;
        let case = incidents::change_in(change, reference, |case| {
            taking.submission.join(&taking.receipt, case, writing).map_err(StoreError::from)
        })?;
        let kept = kept(writing, taking, ConcernState::Joined, Some(reference), None);
        put(change, before.is_some(), &kept)?;
        Ok(case)
    })
}

/// Keeps it, and makes no incident of it.
///
/// # Errors
/// [`StoreError::ConcernTaken`] and others.
pub fn set_aside(
    vault: &mut Vault,
    writing: &Writing,
    taking: &Taking,
    reason: &str,
) -> Result<Kept, StoreError> {
    vault.write(writing.at.to_utc(), |change| {
        if let Some(before) = refuse_taken(change.sql(), taking)? {
            return Err(StoreError::ConcernTaken(taking.receipt.clone(), before.fate()));
        }
        let reason = Some(reason.to_owned());
        let kept = kept(writing, taking, ConcernState::SetAside, None, reason);
        put(change, false, &kept)?;
        Ok(kept)
    })
}

/// Writes down that a file that could not be read was put away.
///
/// # Errors
/// [`StoreError`].
pub fn put_away(vault: &mut Vault, now: DateTime<Utc>, file: &str) -> Result<(), StoreError> {
    vault.write(now, |change| Ok(change.log("put-away", "inbox-file", file, None)?))
}

fn kept(
    writing: &Writing,
    taking: &Taking,
    state: ConcernState,
    incident: Option<Reference>,
    reason: Option<String>,
) -> Kept {
    let Taking { receipt, digest, submission } = taking.clone();
    let Writing { at, by } = writing.clone();
    Kept { receipt, digest, state, at, by, incident, reason, submission }
}

// Inside the transaction, so that of two members who take it at once the second is told. What was
// set aside may still be taken up.
fn refuse_taken(sql: &Connection, taking: &Taking) -> Result<Option<Kept>, StoreError> {
    let query = "SELECT record FROM concern WHERE receipt = ?1 OR submission = ?2";
    let ids = [taking.receipt.to_string(), taking.submission.id.clone()];
    let found: Vec<Kept> = all(sql, "concern", query, ids)?;
    if let Some(stone) = retention::tombstone(sql, &taking.receipt.to_string())? {
        let fate = format!("erased on {}", stone.day());
        return Err(StoreError::ConcernTaken(taking.receipt.clone(), fate));
    }
    match found.into_iter().next() {
        None if erased_since(sql, taking)? => {
            Err(StoreError::ConcernTaken(taking.receipt.clone(), ERASED.to_owned()))
        }
        Some(before) if before.incident.is_some() || before.receipt != taking.receipt => {
            Err(StoreError::ConcernTaken(taking.receipt.clone(), before.fate()))
        }
        before => Ok(before),
    }
}

fn erased_since(sql: &Connection, taking: &Taking) -> Result<bool, StoreError> {
    let query = "SELECT count(*) FROM taken_concern WHERE receipt = ?1 OR submission = ?2";
    Ok(one::<i64>(sql, query, [taking.receipt.to_string(), taking.submission.id.clone()])? > 0)
}

fn put(change: &mut Change<'_>, there: bool, kept: &Kept) -> Result<(), StoreError> {
    let record = to_record("concern", kept)?;
    let receipt = kept.receipt.to_string();
    if there {
        let update = "UPDATE concern SET record = ?2 WHERE receipt = ?1";
        change.sql().execute(update, [&receipt, &record])?;
    } else {
        change.sql().execute("INSERT INTO concern (record) VALUES (?1)", [&record])?;
        let mark = "INSERT INTO taken_concern (receipt, submission) VALUES (?1, ?2)";
        change.sql().execute(mark, [&receipt, &kept.submission.id])?;
    }
    change.log(
        crate::domain::word::Word::as_str(kept.state),
        "concern",
        &receipt,
        Some(&record),
    )?;
    Ok(())
}
