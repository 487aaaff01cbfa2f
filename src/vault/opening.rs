//! Making and opening a vault. The order of the steps matters: `SQLCipher` speaks on stderr unless
//! told not to before the key is given, and a wrong key only shows at the first read.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags, params};

use super::envelope::Envelope;
use super::identity::Identity;
use super::members::Members;
use super::{About, Change, Vault, VaultError, VaultKind, joining, migrate, place, random_id};

/// How long to wait for another osafe that is writing.
const BUSY: Duration = Duration::from_secs(10);
/// Older versions can corrupt a database in WAL mode or with more than 4 GB.
const CIPHER_FLOOR: (u32, u32) = (4, 19);
const SQLITE_FLOOR: i32 = 3_053_004;

/// Makes a vault in a school folder: its database, its key envelope, its first audit entries.
///
/// # Errors
/// [`VaultError`] when a file is there already or cannot be written.
pub fn create(
    school: &Path,
    kind: VaultKind,
    members: &Members,
    founder: &Identity,
    demo: bool,
    steps: &[&str],
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    let about = About { id: random_id()?, kind, generation: 1, demo };
    let envelope = Envelope::generate(&about.id, about.generation)?;
    let cards: Vec<_> = members.of(kind).cloned().collect();
    let database = kind.database(school);
    crate::files::create_empty(&database)?;
    crate::files::write_new(&kind.envelope(school), &envelope.seal(&cards)?)?;
    let mut connection = connect(&database, &envelope, kind)?;
    migrate::migrate(&mut connection, kind, steps)?;
    let identity = Identity::from_key_file(founder.to_key_file()?.as_bytes())?;
    let mut vault = Vault { connection, about, identity };
    let about = vault.about.clone();
    vault.write(now, |change| describe(change, &about, members))?;
    vault.connection.pragma_update(None, "wal_checkpoint", "TRUNCATE").ok();
    drop(vault);
    refuse_plaintext(&database, kind)
}

/// Opens a vault.
///
/// # Errors
/// [`VaultError`]; among them that the identity is no member, that a file is missing, damaged,
/// swapped or newer than this program, and that the folder is on a network file system.
pub fn open(
    school: &Path,
    kind: VaultKind,
    identity: Identity,
    steps: &[&str],
) -> Result<Vault, VaultError> {
    place::refuse_network(school)?;
    if !VaultKind::FIRST.contains(&kind) {
        joining::finish(school, kind)?;
        if !kind.exists(school) {
            return Err(VaultError::NotMade(kind));
        }
    }
    let sealed = read(&kind.envelope(school), kind, "its key envelope")?;
    let envelope = Envelope::open(&sealed, &identity, kind)?;
    read(&Members::file(school), kind, "the members list")?;
    let members = Members::read(school)?;
    let database = kind.database(school);
    if !database.exists() {
        return Err(VaultError::Missing(kind, "its database"));
    }
    let mut connection = connect(&database, &envelope, kind)?;
    // An empty file would be taken for a new vault and filled.
    let described = "SELECT count(*) FROM sqlite_schema WHERE name = 'vault'";
    if connection.query_row(described, [], |row| row.get::<_, i64>(0))? == 0 {
        return Err(VaultError::NotAVault(kind));
    }
    migrate::migrate(&mut connection, kind, steps).map_err(|e| e.of(kind))?;
    let about = about(&connection, kind, &envelope, &members)?;
    Ok(Vault { connection, about, identity })
}

fn read(path: &Path, kind: VaultKind, what: &'static str) -> Result<Vec<u8>, VaultError> {
    fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => VaultError::Missing(kind, what),
        other => VaultError::Unreadable(kind, what, other),
    })
}

fn connect(path: &Path, envelope: &Envelope, kind: VaultKind) -> Result<Connection, VaultError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    unlock(&connection, envelope, kind).map_err(|error| match error {
        // At the first read a wrong key and a damaged file look the same.
        VaultError::DamagedFile => VaultError::NotAVault(kind),
        other => other,
    })?;
    Ok(connection)
}

fn unlock(connection: &Connection, envelope: &Envelope, kind: VaultKind) -> Result<(), VaultError> {
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    connection.pragma_update(None, "key", envelope.pragma_key()?.as_str())?;
    connection.busy_timeout(BUSY)?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    check_library(connection)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "trusted_schema", false)?;
    if kind.has_cases() {
        // In KiB when negative: a page is deciphered once for a question, not for each part of it.
        connection.pragma_update(None, "cache_size", -65_536)?;
        // What is deleted is overwritten, and not only forgotten.
        connection.pragma_update(None, "secure_delete", true)?;
        connection.pragma_update(None, "cipher_memory_security", true)?;
    }
    Ok(())
}

fn check_library(connection: &Connection) -> Result<(), VaultError> {
    let cipher: String = connection.query_row("PRAGMA cipher_version", [], |row| row.get(0))?;
    let sqlite = rusqlite::version_number();
    if numbers(&cipher) < Some(CIPHER_FLOOR) || sqlite < SQLITE_FLOOR {
        return Err(VaultError::Library(format!("SQLCipher {cipher}, SQLite {sqlite}")));
    }
    Ok(())
}

// "4.19.0 community" gives (4, 19); no cipher at all gives nothing, which is below every floor.
fn numbers(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.split(['.', ' ']);
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

fn describe(change: &mut Change<'_>, about: &About, members: &Members) -> Result<(), VaultError> {
    let kind = about.kind;
    change.sql().execute(
        "INSERT INTO vault VALUES (?1, ?2, ?3, ?4, NULL, ?5)",
        params![about.id, kind.as_str(), about.generation, members.digest(kind), about.demo],
    )?;
    for card in members.of(kind) {
        joining::enter(change, card)?;
    }
    // Who makes a vault for others writes its first entries, and has no key to it afterwards.
    let maker = change.writer.card();
    if members.of(kind).all(|card| card.recipient != maker.recipient) {
        joining::enter(change, &maker)?;
    }
    change.log("create", "vault", &about.id, None)
}

fn about(
    connection: &Connection,
    kind: VaultKind,
    envelope: &Envelope,
    members: &Members,
) -> Result<About, VaultError> {
    let (about, written_kind, digest, pending) = connection
        .query_row("SELECT id, kind, generation, members, pending, demo FROM vault", [], |row| {
            let about = About { id: row.get(0)?, kind, generation: row.get(2)?, demo: row.get(5)? };
            let pending: Option<String> = row.get(4)?;
            Ok((about, row.get::<_, String>(1)?, row.get::<_, String>(3)?, pending))
        })
        .map_err(|_| VaultError::NotAVault(kind))?;
    let bound = about.id == envelope.vault
        && about.generation == envelope.generation
        && written_kind == kind.as_str();
    if !bound {
        return Err(VaultError::Envelope(kind));
    }
    let found = members.digest(kind);
    if digest == found {
        Ok(about)
    } else if pending == Some(found) {
        // A member was joining when the program was stopped: the new list is in place already.
        joining::settle(connection)?;
        Ok(about)
    } else {
        Err(VaultError::MembersChanged(kind))
    }
}

// A failed start of the crypto library once left databases in plain text without a word.
fn refuse_plaintext(database: &Path, kind: VaultKind) -> Result<(), VaultError> {
    let mut head = [0; 16];
    File::open(database)?.read_exact(&mut head)?;
    if &head == b"SQLite format 3\0" {
        return Err(VaultError::Library(format!("the {kind} vault would not be encrypted")));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
