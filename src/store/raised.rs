//! Episodes of the filter's log that became incidents, in the vaults that hold cases.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};

use super::{StoreError, attachments, incidents};
use crate::domain::action::Action;
use crate::domain::case::{Case, Writing};
use crate::domain::entry::What;
use crate::domain::episode::EpisodeNumber;
use crate::domain::incident::Incident;
use crate::domain::reference::{Reference, Series};
use crate::vault::{Vault, VaultError};

/// An incident to be made of an episode.
pub struct Raising<F> {
    /// Which episode.
    pub episode: EpisodeNumber,
    /// What the policy demands.
    pub actions: Vec<Action>,
    /// Its first entries.
    pub entries: Vec<What>,
    /// The incident once it has its number.
    pub incident: F,
    /// The file name and the bytes of the rows.
    pub evidence: (String, Vec<u8>),
}

/// What came of it.
pub enum Raised {
    /// A new incident.
    New(Box<Case>),
    /// It was raised before, as this incident.
    Before(Reference),
}

/// Makes an incident of an episode, with its rows as evidence, all or nothing; or says which it
/// became before. `may_have_files` is asked of the new case; `note` says what was kept of the rows,
/// given whether they are attached.
///
/// # Errors
/// [`StoreError`] and those of `may_have_files`.
pub fn raise<F: FnOnce(Reference) -> Incident, E: From<StoreError> + From<VaultError>>(
    vault: &mut Vault,
    writing: &Writing,
    raising: Raising<F>,
    may_have_files: impl FnOnce(&Case) -> Result<bool, E>,
    note: impl FnOnce(bool) -> String,
) -> Result<Raised, E> {
    let series = vault.about().kind.series().unwrap_or(Series::Casework);
    vault.write(writing.at.to_utc(), |change| {
        if let Some(reference) = before_in(change.sql(), raising.episode)? {
            let id = reference.to_string();
            change.log("view", "raised-episode", &id, None)?;
            return Ok(Raised::Before(reference));
        }
        let Raising { episode, actions, entries, incident, evidence } = raising;
        let case = incidents::add_in(change, series, writing, actions, entries, incident)?;
        let reference = case.incident.reference;
        let mark = "INSERT INTO raised_episode (episode, incident) VALUES (?1, ?2)";
        change
            .sql()
            .execute(mark, [episode.to_string(), reference.to_string()])
            .map_err(StoreError::from)?;
        let attached = may_have_files(&case)?;
        if attached {
            let (name, content) = &evidence;
            attachments::add_in(change, writing, reference, (name, content), |_| Ok::<(), E>(()))?;
        }
        let text = note(attached);
        let case = incidents::change_in(change, reference, |case| {
            Ok::<(), E>(case.note(writing, &text).map_err(StoreError::from)?)
        })?;
        Ok(Raised::New(Box::new(case)))
    })
}

/// The identifier under which the concern about an episode is sealed: `new`, or the one of an
/// earlier try that was stopped before anybody noted that it was sent.
///
/// # Errors
/// [`StoreError`].
pub fn sealed_as(
    vault: &mut Vault,
    now: DateTime<Utc>,
    episode: EpisodeNumber,
    new: String,
) -> Result<String, StoreError> {
    vault.write(now, |change| {
        let id = episode.to_string();
        let query = "SELECT submission FROM sealed_episode WHERE episode = ?1";
        let before = change.sql().query_row(query, [&id], |row| row.get(0)).optional()?;
        change.log("seal", "raised-episode", &id, None)?;
        if let Some(before) = before {
            return Ok(before);
        }
        change.sql().execute("INSERT INTO sealed_episode VALUES (?1, ?2)", [&id, &new])?;
        Ok(new)
    })
}

fn before_in(sql: &Connection, episode: EpisodeNumber) -> Result<Option<Reference>, StoreError> {
    let query = "SELECT incident FROM raised_episode WHERE episode = ?1";
    let found: Option<String> =
        sql.query_row(query, [episode.to_string()], |row| row.get(0)).optional()?;
    let parsed =
        found.map(|text| text.parse().map_err(|_| StoreError::Unreadable("raised episode")));
    parsed.transpose()
}
