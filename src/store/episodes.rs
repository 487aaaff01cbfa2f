//! Episodes and what was decided about them, in the operations vault.

#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use super::filter_events::Span;
use super::{StoreError, all, next_number, one, to_record};
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
    let name = episode.who.name();
    let who = name.to_lowercase();
    let mut statement = sql.prepare_cached(
        "INSERT OR REPLACE INTO episode VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?;
    statement.execute(params![
        episode.id.to_string(),
        kind(&episode.who),
        who,
        (name != who).then_some(name),
        episode.start.timestamp_millis(),
        episode.end.timestamp_millis(),
        urgency(episode.urgency),
        episode.weight,
        episode.state.as_str(),
        episode.events,
        reason(sql, &episode.harms.join(" "), &episode.reason)?,
    ])?;
    Ok(())
}

/// The number of a reason, which mostly was another episode's before.
fn reason(sql: &Connection, harms: &str, reason: &str) -> Result<i64, StoreError> {
    let query = "SELECT id FROM episode_reason WHERE harms = ?1 AND reason = ?2";
    let mut statement = sql.prepare_cached(query)?;
    let known = statement.query_row([harms, reason], |row| row.get(0)).optional()?;
    let add = "INSERT INTO episode_reason (harms, reason) VALUES (?1, ?2) RETURNING id";
    known.map_or_else(|| one(sql, add, [harms, reason]), Ok)
}

const VALUES: &str = "SELECT e.id, e.kind, coalesce(e.name, e.who), e.start, e.\"end\", e.urgency,
     e.weight, e.state, e.events, r.harms, r.reason
     FROM episode e JOIN episode_reason r ON r.id = e.reason";

/// The episodes that a condition picks.
fn picked(
    sql: &Connection,
    condition: &str,
    values: impl Params,
) -> Result<Vec<Episode>, StoreError> {
    let mut statement = sql.prepare_cached(&format!("{VALUES} {condition}"))?;
    let rows = statement.query_map(values, |row| Ok(to_episode(row)))?;
    rows.map(|row| row?.ok_or(StoreError::Unreadable("episode"))).collect()
}

// Nothing when a value is none that was ever written.
fn to_episode(row: &Row<'_>) -> Option<Episode> {
    let text = |place: usize| row.get::<_, String>(place).ok();
    let time = |place: usize| DateTime::from_timestamp_millis(row.get(place).ok()?);
    let urgency: u8 = row.get(5).ok()?;
    Some(Episode {
        id: text(0)?.parse().ok()?,
        who: to_who(&text(1)?, text(2)?)?,
        start: time(3)?,
        end: time(4)?,
        urgency: *Urgency::ALL.get(usize::from(urgency))?,
        weight: row.get(6).ok()?,
        state: EpisodeState::from_word(&text(7)?)?,
        events: row.get(8).ok()?,
        harms: text(9)?.split_whitespace().map(str::to_owned).collect(),
        reason: text(10)?,
    })
}

fn to_who(kind: &str, name: String) -> Option<Who> {
    match kind {
        "person" => Some(Who::Person(name)),
        "device" => Some(Who::Device(name)),
        "address" => Some(Who::Address(name)),
        _ => None,
    }
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
    let condition = "WHERE e.start BETWEEN ?1 AND ?2 AND e.\"end\" >= ?3";
    let (from, to) = (from.timestamp_millis(), to.timestamp_millis());
    let earliest = from.saturating_sub(2 * 86_400_000);
    picked(vault.read()?, condition, params![earliest, to, from])
}

/// The episodes that a list shows: those that wait for a decision or are watched, above the line;
/// or all.
///
/// # Errors
/// [`StoreError`].
pub fn list(vault: &Vault, everything: bool) -> Result<Vec<Episode>, StoreError> {
    if everything {
        return picked(vault.read()?, "", []);
    }
    let condition =
        "WHERE e.state IN ('to-decide', 'watching') AND e.urgency < ?1 AND e.events > 0";
    picked(vault.read()?, condition, [urgency(Urgency::Low)])
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
    let found = picked(sql, "WHERE e.id = ?1", [id.to_string()])?.pop();
    found.ok_or_else(|| StoreError::NotFound("episode", id.to_string()))
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
    let condition =
        "WHERE e.who = ?1 AND e.kind = ?2 AND e.start < ?3 ORDER BY e.start DESC LIMIT ?4";
    let values = params![who.name().to_lowercase(), kind(who), start.timestamp_millis(), most];
    picked(vault.read()?, condition, values)
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
