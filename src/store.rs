//! All SQL that stores and finds the nouns. A record is one JSON text, so that the audit chain
//! can hash what is stored; the columns that are searched are computed from it by the database
//! and cannot disagree with it.

pub mod agreements;
pub mod attachments;
mod belongings;
pub mod books;
pub mod case_clocks;
pub mod concerns;
pub mod counted;
pub mod custody;
pub mod disclosures;
pub mod disposals;
pub mod episodes;
pub mod filter_events;
pub mod filter_rejects;
pub mod held;
pub mod holders;
pub mod incidents;
pub mod made_reports;
pub mod people;
pub mod proofs;
pub mod raised;
pub mod registers;
pub mod reminders;
pub mod retention;
pub mod retention_days;
pub mod reviews;
pub mod roll;
#[cfg(test)]
mod tests;
pub mod told;
pub mod trainings;

use rusqlite::types::FromSql;
use rusqlite::{Connection, Params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::agreement::AgreementFault;
use crate::domain::book::BookFault;
use crate::domain::case::CaseFault;
use crate::domain::custody::CustodyFault;
use crate::domain::person::Person;
use crate::domain::receipt::Receipt;
use crate::domain::register::entry::RegisterFault;
use crate::domain::roll::RollFault;
use crate::vault::audit::RecordSource;
use crate::vault::{BASE_MIGRATION, VaultError, VaultKind};

/// Why a record could not be stored or found.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// A stored record cannot be read: written by another version, or damaged.
    #[error("a stored {0} cannot be read")]
    Unreadable(&'static str),
    /// No such record.
    #[error("there is no {0} `{1}`")]
    NotFound(&'static str, String),
    /// The record was erased.
    #[error("{0} {1} was erased on {2}")]
    Erased(&'static str, String, String),
    /// A record of that name is there already.
    #[error("there is a {0} `{1}` already")]
    Taken(&'static str, String),
    /// The record is finished, and nothing more can be said of it.
    #[error("the {0} {1} is ended already")]
    Over(&'static str, String),
    /// The bytes of a file are not those that were attached.
    #[error("attachment {0} is not the file that was attached")]
    Damaged(String),
    /// It is against the rules of custody.
    #[error(transparent)]
    Custody(CustodyFault),
    /// It is against the rules of the technician's books.
    #[error(transparent)]
    Book(#[from] BookFault),
    /// It is against the rules of the roll.
    #[error(transparent)]
    Roll(#[from] RollFault),
    /// Somebody else changed it since it was read.
    #[error("{0} was changed by somebody else just now")]
    Meanwhile(&'static str),
    /// It cannot be signed, taken back or decided so.
    #[error(transparent)]
    Agreement(#[from] AgreementFault),
    /// It is against the rules of a register.
    #[error(transparent)]
    Register(#[from] RegisterFault),
    /// Somebody has taken the sealed concern before; what became of it, in a few words.
    #[error("the concern {0} was {1} before")]
    ConcernTaken(Receipt, String),
    /// The case cannot be changed that way.
    #[error(transparent)]
    Case(#[from] CaseFault),
    /// A name fits several people, and nobody said whom.
    #[error("a name in `people` fits several people")]
    WhichPerson(Vec<Person>),
    /// The number is another person's.
    #[error("`{0}` is somebody of another name or role")]
    SomebodyElse(String),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        StoreError::Vault(error.into())
    }
}

/// The steps that bring a vault of some kind to the newest format.
#[must_use]
pub fn steps(kind: VaultKind) -> &'static [&'static str] {
    match kind {
        VaultKind::Casework | VaultKind::Staff | VaultKind::Head => &[
            BASE_MIGRATION,
            include_str!("store/casework_1.sql"),
            include_str!("store/custody.sql"),
            include_str!("store/leaving.sql"),
            include_str!("store/raised.sql"),
            include_str!("store/registers.sql"),
            include_str!("store/made_reports.sql"),
            include_str!("store/retention_days.sql"),
            include_str!("store/listed_action.sql"),
            include_str!("store/told.sql"),
        ],
        VaultKind::Operations => &[
            BASE_MIGRATION,
            include_str!("store/operations_1.sql"),
            include_str!("store/operations_books.sql"),
            include_str!("store/operations_events.sql"),
            include_str!("store/operations_episodes.sql"),
            include_str!("store/operations_reviews.sql"),
            include_str!("store/operations_roll.sql"),
            include_str!("store/registers.sql"),
            include_str!("store/operations_reminders.sql"),
            include_str!("store/made_reports.sql"),
            include_str!("store/operations_agreements.sql"),
            include_str!("store/operations_training.sql"),
            include_str!("store/operations_holders.sql"),
            include_str!("store/operations_disposal.sql"),
            include_str!("store/operations_agreements_current.sql"),
            include_str!("store/operations_training_current.sql"),
            include_str!("store/operations_counts.sql"),
            include_str!("store/operations_agreements_standing.sql"),
            include_str!("store/told.sql"),
            include_str!("store/operations_episode_reasons.sql"),
        ],
    }
}

// What every vault has, or every one with cases and operations.
const MEMBER: RecordSource =
    RecordSource { entity: "member", sql: "SELECT signing, record FROM member" };
const REGISTER: RecordSource =
    RecordSource { entity: "register", sql: "SELECT CAST(id AS TEXT), record FROM register_entry" };
const MADE_REPORT: RecordSource =
    RecordSource { entity: "made-report", sql: "SELECT CAST(id AS TEXT), record FROM made_report" };
const TOLD: RecordSource =
    RecordSource { entity: "told", sql: "SELECT about || '/' || term, record FROM told" };
const HOLD: RecordSource = RecordSource { entity: "hold", sql: "SELECT about, record FROM hold" };
const TOMBSTONE: RecordSource =
    RecordSource { entity: "tombstone", sql: "SELECT id, record FROM tombstone" };

/// Where the records of a vault are, for holding them against the audit chain.
#[must_use]
pub fn records(kind: VaultKind) -> &'static [RecordSource] {
    match kind {
        VaultKind::Casework | VaultKind::Staff | VaultKind::Head => &[
            MEMBER,
            REGISTER,
            MADE_REPORT,
            TOLD,
            RecordSource { entity: "person", sql: "SELECT id, record FROM person" },
            RecordSource { entity: "concern", sql: "SELECT receipt, record FROM concern" },
            RecordSource { entity: "entry", sql: "SELECT CAST(id AS TEXT), record FROM entry" },
            RecordSource { entity: "incident", sql: "SELECT reference, record FROM incident" },
            RecordSource {
                entity: "action",
                sql: "SELECT incident || '/' || id, record FROM action",
            },
            RecordSource { entity: "custody", sql: "SELECT id, record FROM custody" },
            RecordSource {
                entity: "movement",
                sql: "SELECT item || '/' || number, record FROM movement",
            },
            RecordSource {
                entity: "device-review",
                sql: "SELECT item || '/' || number, record FROM device_review",
            },
            RecordSource { entity: "search", sql: "SELECT id, record FROM search" },
            RecordSource {
                entity: "attachment",
                sql: "SELECT id, record, record ->> 'sha256', content FROM attachment",
            },
            RecordSource { entity: "disclosure", sql: "SELECT id, record FROM disclosure" },
            HOLD,
            TOMBSTONE,
        ],
        VaultKind::Operations => &[
            MEMBER,
            REGISTER,
            MADE_REPORT,
            TOLD,
            HOLD,
            TOMBSTONE,
            RecordSource { entity: "filter-import", sql: "SELECT id, record FROM filter_import" },
            RecordSource {
                entity: "filter-drop",
                sql: "SELECT CAST(id AS TEXT), record FROM filter_drop",
            },
            RecordSource {
                entity: "agreement-text",
                sql: "SELECT CAST(id AS TEXT), record FROM agreement_text",
            },
            RecordSource {
                entity: "agreement-event",
                sql: "SELECT CAST(id AS TEXT), record FROM agreement_event",
            },
            RecordSource { entity: "review", sql: "SELECT id, record FROM review" },
            RecordSource {
                entity: "review-done",
                sql: "SELECT CAST(id AS TEXT), record FROM review_done",
            },
            RecordSource {
                entity: "review-trigger",
                sql: "SELECT CAST(number AS TEXT), record FROM review_trigger",
            },
            RecordSource {
                entity: "review-action",
                sql: "SELECT CAST(number AS TEXT), record FROM review_action",
            },
            RecordSource {
                entity: "review-interval",
                sql: "SELECT review, record FROM review_interval",
            },
            RecordSource {
                entity: "episode-decision",
                sql: "SELECT CAST(id AS TEXT), record FROM episode_decision",
            },
            RecordSource { entity: "book", sql: "SELECT CAST(id AS TEXT), record FROM book" },
            RecordSource { entity: "holder", sql: "SELECT CAST(id AS TEXT), record FROM holder" },
            RecordSource {
                entity: "training",
                sql: "SELECT CAST(id AS TEXT), record FROM training",
            },
            RecordSource {
                entity: "training-need",
                sql: "SELECT CAST(id AS TEXT), record FROM training_need",
            },
            RecordSource {
                entity: "roll",
                sql: "SELECT format('R%04d', number), record FROM roll",
            },
        ],
    }
}

fn to_record<T: Serialize>(what: &'static str, value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Unreadable(what))
}

fn from_record<T: DeserializeOwned>(what: &'static str, text: &str) -> Result<T, StoreError> {
    // The error of serde would quote the record.
    serde_json::from_str(text).map_err(|_| StoreError::Unreadable(what))
}

/// Every record that a query gives in its first column.
fn all<T: DeserializeOwned>(
    sql: &Connection,
    what: &'static str,
    query: &str,
    params: impl Params,
) -> Result<Vec<T>, StoreError> {
    let mut statement = sql.prepare_cached(query)?;
    let texts = statement.query_map(params, |row| row.get::<_, String>(0))?;
    texts.map(|text| from_record(what, &text?)).collect()
}

/// One value.
fn one<T: FromSql>(sql: &Connection, query: &str, params: impl Params) -> Result<T, StoreError> {
    Ok(sql.prepare_cached(query)?.query_row(params, |row| row.get(0))?)
}

/// The next number of some sort. None is given twice, not even that of a record since erased.
fn next_number(sql: &Connection, sort: &str) -> Result<u32, StoreError> {
    let query = "INSERT INTO numbering (sort, last) VALUES (?1, 1)
                 ON CONFLICT (sort) DO UPDATE SET last = last + 1 RETURNING last";
    one(sql, query, [sort])
}
