//! Episodes and what was decided about them, in the operations vault.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::filter_events::Span;
use super::{StoreError, all, from_record, next_number, one, to_record};
use crate::domain::episode::{Decision, Draft, Episode, EpisodeNumber, EpisodeState, Urgency};
use crate::domain::filter_event::Who;
use crate::domain::word::Word;
use crate::vault::{Change, Vault};

/// How far the episodes are computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The number of the last flagged event that was looked at.
    pub flagged: i64,
    /// How often they were computed.
    pub turn: i64,
}

/// How far the episodes are computed.
///
/// # Errors
/// [`StoreError`].
pub fn progress(vault: &Vault) -> Result<Progress, StoreError> {
    progress_in(vault.read()?)
}

fn progress_in(sql: &Connection) -> Result<Progress, StoreError> {
    Ok(sql.query_row("SELECT flagged, turn FROM episode_progress", [], |row| {
        Ok(Progress { flagged: row.get(0)?, turn: row.get(1)? })
    })?)
}

/// Keeps episodes as they were computed, and gives new ones their numbers. Keeps nothing and says
/// so when somebody else has computed them since `from` was read.
///
/// # Errors
/// [`StoreError`].
pub fn keep(
    vault: &mut Vault,
    now: DateTime<Utc>,
    year: i32,
    (from, flagged): (Progress, i64),
    drafts: Vec<Draft>,
) -> Result<bool, StoreError> {
    vault.write(now, |change| {
        change.log("compute", "episodes", &drafts.len().to_string(), None)?;
        if progress_in(change.sql())? != from {
            return Ok(false);
        }
        let sort = format!("episode-{year}");
        for draft in drafts {
            let sql = change.sql();
            let (id, decisions) = match draft.known {
                Some(id) => (id, decisions_in(sql, id)?),
                None => (EpisodeNumber::new(year, next_number(sql, &sort)?), Vec::new()),
            };
            put(sql, &draft.numbered(id, &decisions))?;
        }
        let update = "UPDATE episode_progress SET flagged = ?1, turn = turn + 1";
        change.sql().execute(update, [flagged])?;
        Ok(true)
    })
}

fn put(sql: &Connection, episode: &Episode) -> Result<(), StoreError> {
    let mut statement = sql.prepare_cached(
        "INSERT OR REPLACE INTO episode VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    statement.execute(params![
        episode.id.to_string(),
        kind(&episode.who),
        episode.who.name().to_lowercase(),
        episode.start.timestamp_millis(),
        episode.end.timestamp_millis(),
        urgency(episode.urgency),
        episode.state.as_str(),
        episode.events,
        to_record("episode", episode)?,
    ])?;
    Ok(())
}

fn kind(who: &Who) -> &'static str {
    match who {
        Who::Person(_) => "person",
        Who::Device(_) => "device",
        Who::Address(_) => "address",
    }
}

fn urgency(urgency: Urgency) -> i64 {
    Urgency::ALL.iter().zip(0..).find(|(one, _)| **one == urgency).map_or(0, |(_, place)| place)
}

/// The episodes that have a part between two moments.
///
/// # Errors
/// [`StoreError`].
pub fn between(
    vault: &Vault,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<Episode>, StoreError> {
    // None is longer than a day by far: events a quarter of an hour apart end with the school day.
    let query = "SELECT record FROM episode WHERE start BETWEEN ?1 AND ?2 AND \"end\" >= ?3";
    let (from, to) = (from.timestamp_millis(), to.timestamp_millis());
    let earliest = from.saturating_sub(2 * 86_400_000);
    all(vault.read()?, "episode", query, params![earliest, to, from])
}

/// The episodes that a list shows: those that wait for a decision or are watched, above the line;
/// or all.
///
/// # Errors
/// [`StoreError`].
pub fn list(vault: &Vault, everything: bool) -> Result<Vec<Episode>, StoreError> {
    if everything {
        return all(vault.read()?, "episode", "SELECT record FROM episode", []);
    }
    let query = "SELECT record FROM episode
                 WHERE state IN ('to-decide', 'watching') AND urgency < ?1 AND events > 0";
    all(vault.read()?, "episode", query, [urgency(Urgency::Low)])
}

/// How many episodes above the line began in a time, by what has become of them.
///
/// # Errors
/// [`StoreError`].
pub fn states(
    vault: &Vault,
    from: DateTime<Utc>,
    before: DateTime<Utc>,
) -> Result<Vec<(EpisodeState, u64)>, StoreError> {
    let mut statement = vault.read()?.prepare(
        "SELECT state, count(*) FROM episode
         WHERE start >= ?1 AND start < ?2 AND events > 0 AND (urgency < ?3 OR state IN ('dismissed', 'raised'))
         GROUP BY state",
    )?;
    let bounds = params![from.timestamp_millis(), before.timestamp_millis(), urgency(Urgency::Low)];
    let rows =
        statement.query_map(bounds, |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
    rows.map(|row| {
        let (state, count) = row?;
        let state = EpisodeState::from_word(&state).ok_or(StoreError::Unreadable("episode"))?;
        Ok((state, count.unsigned_abs()))
    })
    .collect()
}

/// How many episodes of an urgency wait for a decision.
///
/// # Errors
/// [`StoreError`].
pub fn waiting(vault: &Vault, of: Urgency) -> Result<u64, StoreError> {
    let query =
        "SELECT count(*) FROM episode WHERE state = 'to-decide' AND urgency = ?1 AND events > 0";
    Ok(one::<i64>(vault.read()?, query, [urgency(of)])?.unsigned_abs())
}

/// The first and the last moment of all that is still to be decided, above the line or below.
///
/// # Errors
/// [`StoreError`].
pub fn undecided_span(vault: &Vault) -> Result<Option<Span>, StoreError> {
    let query =
        "SELECT min(start), max(\"end\") FROM episode WHERE state IN ('to-decide', 'watching')";
    let span = vault.read()?.query_row(query, [], |row| {
        Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?))
    })?;
    let time = |at: Option<i64>| at.and_then(DateTime::from_timestamp_millis);
    Ok(time(span.0).zip(time(span.1)))
}

/// One episode.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn get(vault: &Vault, id: EpisodeNumber) -> Result<Episode, StoreError> {
    get_in(vault.read()?, id)
}

fn get_in(sql: &Connection, id: EpisodeNumber) -> Result<Episode, StoreError> {
    let query = "SELECT record FROM episode WHERE id = ?1";
    let record: Option<String> =
        sql.query_row(query, [id.to_string()], |row| row.get(0)).optional()?;
    let record = record.ok_or_else(|| StoreError::NotFound("episode", id.to_string()))?;
    from_record("episode", &record)
}

/// Somebody's episodes that began before a moment, the latest first.
///
/// # Errors
/// [`StoreError`].
pub fn before(
    vault: &Vault,
    who: &Who,
    start: DateTime<Utc>,
    most: u32,
) -> Result<Vec<Episode>, StoreError> {
    let query = "SELECT record FROM episode
                 WHERE who = ?1 AND kind = ?2 AND start < ?3 ORDER BY start DESC LIMIT ?4";
    let values = params![who.name().to_lowercase(), kind(who), start.timestamp_millis(), most];
    all(vault.read()?, "episode", query, values)
}

/// Keeps a decision; `decide` makes it from the episode as it stands.
///
/// # Errors
/// [`StoreError::NotFound`], those of `decide`, and others.
pub fn decide<E: From<StoreError> + From<crate::vault::VaultError>>(
    vault: &mut Vault,
    now: DateTime<Utc>,
    id: EpisodeNumber,
    decide: impl FnOnce(&Episode, &[Decision]) -> Result<Decision, E>,
) -> Result<Episode, E> {
    vault.write(now, |change| {
        let episode = get_in(change.sql(), id)?;
        let decision = decide(&episode, &decisions_in(change.sql(), id)?)?;
        let episode = Episode { state: decision.state, ..episode };
        put(change.sql(), &episode)?;
        add_decision(change, &decision)?;
        Ok(episode)
    })
}

fn add_decision(change: &mut Change<'_>, decision: &Decision) -> Result<(), StoreError> {
    let record = to_record("decision", decision)?;
    let query = "INSERT INTO episode_decision (record) VALUES (?1) RETURNING id";
    let id: i64 = one(change.sql(), query, [&record])?;
    let action = decision.state.as_str();
    change.log(action, "episode-decision", &id.to_string(), Some(&record))?;
    Ok(())
}

/// What was decided about an episode, oldest first.
///
/// # Errors
/// [`StoreError`].
pub fn decisions(vault: &Vault, id: EpisodeNumber) -> Result<Vec<Decision>, StoreError> {
    decisions_in(vault.read()?, id)
}

fn decisions_in(sql: &Connection, id: EpisodeNumber) -> Result<Vec<Decision>, StoreError> {
    let query = "SELECT record FROM episode_decision WHERE episode = ?1 ORDER BY id";
    all(sql, "decision", query, [id.to_string()])
}

/// Erases an episode with what was decided about it, inside the transaction that erases whose it is.
pub(super) fn forget(change: &mut Change<'_>, id: EpisodeNumber) -> Result<(), StoreError> {
    let id = id.to_string();
    let query = "SELECT CAST(id AS TEXT) FROM episode_decision WHERE episode = ?1";
    for decision in super::retention::column(change.sql(), query, &id)? {
        change.erase("episode-decision", &decision)?;
    }
    change.sql().execute("DELETE FROM episode_decision WHERE episode = ?1", [&id])?;
    change.sql().execute("DELETE FROM episode WHERE id = ?1", [&id])?;
    Ok(())
}
