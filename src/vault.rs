//! Encrypted storage: who may open a vault, its key envelope, the database, the audit chain.
//!
//! A vault is one `SQLCipher` database with a random 256-bit key. The key is wrapped with `age` to
//! the vault's members, so a person without the right identity has a file of noise. What the
//! records in it mean is the business of [`crate::store`].

pub mod audit;
pub mod envelope;
mod error;
pub mod identity;
pub mod inbox;
pub mod joining;
pub mod members;
mod migrate;
pub mod opening;
pub mod pin;
pub mod place;

use std::fmt;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use serde::{Deserialize, Serialize};

pub use error::VaultError;
use identity::Identity;

use crate::domain::reference::Series;

/// The first migration of every vault: its own description, its members, its audit chain.
pub const BASE_MIGRATION: &str = include_str!("vault/base.sql");

/// Which vault: a different key, not a permission flag, keeps them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VaultKind {
    /// Incidents, people, actions: the DSL team only.
    Casework,
    /// Concerns about adults who work in the school: the head and the chair of governors.
    Staff,
    /// Concerns about the head: the chair of governors. A vault of its own, because a display
    /// rule hides nothing from somebody who holds the key.
    Head,
    /// Filter events, reviews, the technician's books: technician and DSL team.
    Operations,
}

impl VaultKind {
    /// Every vault a school can have.
    pub const ALL: [VaultKind; 4] =
        [VaultKind::Casework, VaultKind::Staff, VaultKind::Head, VaultKind::Operations];
    /// The vaults that hold incidents.
    pub const CASES: [VaultKind; 3] = [VaultKind::Casework, VaultKind::Staff, VaultKind::Head];
    /// The vaults that a school has from the first day; the others are made when the head and
    /// the chair of governors are made members.
    pub const FIRST: [VaultKind; 2] = [VaultKind::Casework, VaultKind::Operations];

    /// The word used in file names and sentences.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            VaultKind::Casework => "casework",
            VaultKind::Staff => "staff",
            VaultKind::Head => "head",
            VaultKind::Operations => "operations",
        }
    }

    /// Whether incidents are kept in it.
    #[must_use]
    pub fn has_cases(self) -> bool {
        self != VaultKind::Operations
    }

    /// The vault that numbers of a series belong to.
    #[must_use]
    pub fn of_series(series: Series) -> VaultKind {
        match series {
            Series::Casework => VaultKind::Casework,
            Series::Staff => VaultKind::Staff,
            Series::Head => VaultKind::Head,
        }
    }

    /// The series of its incidents' numbers; none where there are no incidents.
    #[must_use]
    pub fn series(self) -> Option<Series> {
        Series::ALL.into_iter().find(|series| VaultKind::of_series(*series) == self)
    }

    /// Whether a school has this vault: any of its files is there.
    #[must_use]
    pub fn exists(self, school: &Path) -> bool {
        self.database(school).exists() || self.envelope(school).exists()
    }

    /// Where the database is in a school folder.
    #[must_use]
    pub fn database(self, school: &Path) -> PathBuf {
        school.join(format!("{}.db", self.as_str()))
    }

    /// Where the key envelope is in a school folder.
    #[must_use]
    pub fn envelope(self, school: &Path) -> PathBuf {
        school.join(format!("{}.keys.age", self.as_str()))
    }
}

impl fmt::Display for VaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a vault says about itself; compared with its envelope and the members list at opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Random identifier, the same in the database and the envelope.
    pub id: String,
    /// Which vault this is.
    pub kind: VaultKind,
    /// How often the key was changed; a rolled-back envelope has an older one.
    pub generation: u32,
    /// An invented school, where the clock may be set by hand.
    pub demo: bool,
}

/// An open vault and the person who opened it.
pub struct Vault {
    connection: Connection,
    about: About,
    identity: Identity,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("about", &self.about).finish_non_exhaustive()
    }
}

impl Vault {
    /// What the vault says about itself.
    #[must_use]
    pub fn about(&self) -> &About {
        &self.about
    }

    /// Whose identity opened the vault: the writer of what is written now.
    #[must_use]
    pub fn writer(&self) -> &Identity {
        &self.identity
    }

    /// Makes a change and its audit entries in one transaction. When `work` fails, or logs
    /// nothing, the vault is as it was.
    ///
    /// # Errors
    /// Those of `work`, and [`VaultError`] when the vault cannot be written.
    pub fn write<T, E: From<VaultError>>(
        &mut self,
        now: DateTime<Utc>,
        work: impl FnOnce(&mut Change<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(VaultError::from)?;
        let mut change = Change { sql: &transaction, writer: &self.identity, now, entries: 0 };
        let answer = work(&mut change)?;
        if change.entries == 0 {
            return Err(VaultError::Unlogged.into());
        }
        transaction.commit().map_err(VaultError::from)?;
        Ok(answer)
    }

    /// Opens the vault's records for reading, after writing down who looks at what. When that
    /// cannot be written, nothing can be read.
    ///
    /// # Errors
    /// [`VaultError`] when the audit entry cannot be written.
    pub fn look(
        &mut self,
        now: DateTime<Utc>,
        action: &str,
        entity: &str,
        id: &str,
    ) -> Result<&Connection, VaultError> {
        let kind = self.about.kind;
        self.write(now, |change| change.log(action, entity, id, None))
            .map_err(|error: VaultError| error.of(kind))?;
        Ok(&self.connection)
    }

    /// Reads without an audit entry: the operations vault only, whose lists are the technician's
    /// daily bread. Incidents are read through [`Vault::look`].
    ///
    /// # Errors
    /// [`VaultError::Unlogged`] for a vault with incidents.
    pub fn read(&self) -> Result<&Connection, VaultError> {
        match self.about.kind {
            VaultKind::Operations => Ok(&self.connection),
            VaultKind::Casework | VaultKind::Staff | VaultKind::Head => Err(VaultError::Unlogged),
        }
    }

    /// Carries everything into the database's file and empties the log beside it, where what was
    /// erased may still stand. False while another osafe is reading, which keeps the log.
    ///
    /// # Errors
    /// [`VaultError`] when the files cannot be written.
    pub fn empty_log(&self) -> Result<bool, VaultError> {
        let busy: i64 =
            self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        Ok(busy == 0)
    }

    /// How far the audit chain goes: what a report says, so that a later cut can be noticed.
    ///
    /// # Errors
    /// [`VaultError`] when the vault cannot be read.
    pub fn head(&self) -> Result<audit::Head, VaultError> {
        audit::head(&self.connection).map_err(|e| e.of(self.about.kind))
    }

    /// Which entry of the audit chain has a hash; none when the chain is not the one it was.
    ///
    /// # Errors
    /// [`VaultError`] when the vault cannot be read.
    pub fn place_of(&self, hash: &str) -> Result<Option<u64>, VaultError> {
        audit::place_of(&self.connection, hash).map_err(|e| e.of(self.about.kind))
    }

    /// Recomputes the audit chain and holds every record against it.
    ///
    /// # Errors
    /// [`VaultError`] when the vault cannot be read; a broken chain is a finding, not an error.
    pub fn verify(&self, records: &[audit::RecordSource]) -> Result<audit::Verdict, VaultError> {
        audit::verify(&self.connection, &self.about, records).map_err(|e| e.of(self.about.kind))
    }
}

/// One transaction on a vault: SQL for the store, and the audit chain that must grow with it.
pub struct Change<'v> {
    sql: &'v Connection,
    writer: &'v Identity,
    now: DateTime<Utc>,
    entries: usize,
}

impl Change<'_> {
    /// The connection inside the transaction.
    #[must_use]
    pub fn sql(&self) -> &Connection {
        self.sql
    }

    /// Appends an audit entry. `content` is the record as stored; its salted hash goes into the
    /// chain, so that the record cannot be altered unnoticed nor guessed after it is erased.
    ///
    /// # Errors
    /// [`VaultError`] when the entry cannot be written.
    pub fn log(
        &mut self,
        action: &str,
        entity: &str,
        id: &str,
        content: Option<&str>,
    ) -> Result<(), VaultError> {
        let what = audit::What { action, entity, id, content };
        audit::append(self.sql, self.writer, self.now, &what)?;
        self.entries += 1;
        Ok(())
    }

    /// Writes down that a record is erased, and drops the salts of all its entries, so that nobody
    /// can guess from their hashes what it said. Deleting it is the caller's.
    ///
    /// # Errors
    /// [`VaultError`] when the entry cannot be written.
    pub fn erase(&mut self, entity: &str, id: &str) -> Result<(), VaultError> {
        self.log(audit::ERASE, entity, id, None)?;
        audit::forget(self.sql, entity, id)
    }
}

/// A new identifier that nothing else has.
///
/// # Errors
/// [`VaultError::Random`].
pub fn random_id() -> Result<String, VaultError> {
    let mut id = [0; 16];
    getrandom::fill(&mut id).map_err(|_| VaultError::Random)?;
    Ok(hex::encode(id))
}
