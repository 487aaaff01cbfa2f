//! What can go wrong with a vault. No message holds a key, a record or an SQL value.

use std::io;

use rusqlite::ErrorCode;

use super::VaultKind;

/// Why a vault, an identity or a members list could not be used.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The passphrase does not open the identity file.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// The identity file is protected and nobody can be asked for the passphrase.
    #[error("the identity is protected by a passphrase and there is no terminal to ask for it")]
    NoPassphrase,
    /// The file is not an identity of osafe.
    #[error("this is not an osafe identity file")]
    NotAnIdentity,
    /// A public card cannot be read.
    #[error("this is not an osafe member card")]
    NotACard,
    /// The identity is none of the vault's members.
    #[error("this identity is not a member of the {0} vault")]
    NotAMember(VaultKind),
    /// The school has no such vault yet.
    #[error("there is no {0} vault yet")]
    NotMade(VaultKind),
    /// A file of the vault is not there.
    #[error("the {0} vault is not complete: {1} is missing")]
    Missing(VaultKind, &'static str),
    /// A file of the vault cannot be read.
    #[error("{1} of the {0} vault cannot be read: {2}")]
    Unreadable(VaultKind, &'static str, io::ErrorKind),
    /// The key does not fit, or the file is no vault.
    #[error("the {0} vault does not open with its key: it is another file, or it is damaged")]
    NotAVault(VaultKind),
    /// The file is damaged.
    #[error("the {0} vault is damaged")]
    Damaged(VaultKind),
    /// The database says that it is damaged, or none; which vault it is, the opener knows.
    #[error("a vault is damaged, or its key does not fit")]
    DamagedFile,
    /// Written by a later version of osafe.
    #[error("the {0} vault was written by a newer osafe (format {1}; this one knows {2})")]
    Newer(VaultKind, usize, usize),
    /// The envelope belongs to another vault, or is an old copy.
    #[error("the key envelope does not belong to this {0} vault, or is an old copy of it")]
    Envelope(VaultKind),
    /// The key in the envelope is not 256 bits in hexadecimal.
    #[error("the key envelope holds no proper key")]
    MalformedKey,
    /// Somebody with that card is a member already.
    #[error("the holder of this card is a member already")]
    MemberAlready,
    /// The office on a card opens no vault.
    #[error("the office on this card opens no vault")]
    NoVault,
    /// The members list is not there.
    #[error("the members list (members/members.toml) is missing")]
    MembersMissing,
    /// The members list has no valid signature.
    #[error("the members list is not signed by a member of the DSL team, or was changed since")]
    MembersUnsigned,
    /// The members list is not a later version of the one this person has trusted before.
    #[error("the members list is not the one you trusted before, nor signed by anybody it names")]
    MembersUntrusted,
    /// The members list is older than the one this person has trusted before.
    #[error("the members list is older than the one you trusted before")]
    MembersOlder,
    /// The members list is not the one the vault was last used with.
    #[error("the members list is not the one the {0} vault knows: it was replaced or is old")]
    MembersChanged(VaultKind),
    /// A concern is too long to be sealed.
    #[error("the concern is too long to be sealed: all its texts together at most 2 MB")]
    TooLarge,
    /// The folder is on a network file system.
    #[error("the folder is on a network file system ({0})")]
    Network(String),
    /// The database library is too old to be safe.
    #[error("the built-in database is too old: {0}")]
    Library(String),
    /// A change without an audit entry: a mistake in osafe, stopped before it was stored.
    #[error("a change was not written to the audit chain and was undone")]
    Unlogged,
    /// Another osafe is writing.
    #[error("another osafe is writing to the vault")]
    Busy,
    /// No room.
    #[error("the disk is full")]
    DiskFull,
    /// The disk did not take or give what it should: full in most cases.
    #[error("the disk is full or failing")]
    DiskFailed,
    /// The vault cannot be opened or written.
    #[error("the vault's files cannot be opened or written")]
    ReadOnly,
    /// Any other answer of the database; only its kind, never its text.
    #[error("the database failed ({0})")]
    Database(String),
    /// The operating system could not give random bytes.
    #[error("the operating system gave no random bytes")]
    Random,
    /// A file could not be read or written.
    #[error("{0}")]
    File(#[from] io::Error),
}

impl VaultError {
    /// The same error, saying of which vault: the database itself does not know.
    #[must_use]
    pub fn of(self, kind: VaultKind) -> VaultError {
        match self {
            VaultError::DamagedFile => VaultError::Damaged(kind),
            other => other,
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        // The text of the error can hold SQL, so only the kind goes on.
        let Some(code) = error.sqlite_error_code() else {
            return VaultError::Database(kind_of(&error).into());
        };
        match code {
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => VaultError::DamagedFile,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => VaultError::Busy,
            ErrorCode::DiskFull => VaultError::DiskFull,
            ErrorCode::SystemIoFailure => VaultError::DiskFailed,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
                VaultError::ReadOnly
            }
            other => VaultError::Database(format!("{other:?}")),
        }
    }
}

fn kind_of(error: &rusqlite::Error) -> &'static str {
    match error {
        rusqlite::Error::QueryReturnedNoRows => "nothing found",
        rusqlite::Error::FromSqlConversionFailure(..)
        | rusqlite::Error::InvalidColumnType(..)
        | rusqlite::Error::IntegralValueOutOfRange(..) => "a stored value has the wrong type",
        _ => "internal",
    }
}
