//! New members. Several files change that no transaction spans, so they change in an order in
//! which every vault opens after a stop at any point: a vault that is to be made is finished
//! beside its place; the vaults that are there first expect both lists, then their envelopes have
//! more recipients; then the new list takes the old one's place; then what was made beside is
//! moved in. What a stop left after the new list, opening finishes; what it left before is made
//! anew.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use super::envelope::Envelope;
use super::identity::{Card, Identity};
use super::members::{Member, Members};
use super::{Change, Vault, VaultError, VaultKind, opening};
use crate::files;

/// A vault that has to be made for its first members.
#[derive(Clone, Copy, Debug)]
pub struct NewVault {
    /// Which.
    pub kind: VaultKind,
    /// The steps to the newest format.
    pub steps: &'static [&'static str],
    /// Of an invented school.
    pub demo: bool,
}

/// Makes the holders of cards members of vaults: of those that are there, each opened by one of
/// its members, and of new ones, whose key nobody but their members has afterwards.
///
/// # Errors
/// [`VaultError`]; what was done until then is undone or settled at the next opening.
pub fn join(
    school: &Path,
    opened: &mut [Vault],
    new: &[NewVault],
    joining: &[Member],
    by: &Identity,
    now: DateTime<Utc>,
) -> Result<Members, VaultError> {
    let before = Members::read(school)?;
    let list = before.with(joining, by);
    if list.members == before.members && new.is_empty() {
        return Err(VaultError::MemberAlready);
    }
    for vault in new {
        stage(school, vault, &list, by, now)?;
    }
    for vault in opened.iter_mut() {
        expect(vault, &list, joining, now)?;
    }
    for vault in opened.iter() {
        rewrap(school, vault, &list)?;
    }
    replace_list(school, &before, &list)?;
    for vault in opened.iter() {
        settle(&vault.connection)?;
    }
    for vault in new {
        move_in(school, vault.kind)?;
    }
    Ok(list)
}

fn rewrap(school: &Path, vault: &Vault, list: &Members) -> Result<(), VaultError> {
    let kind = vault.about.kind;
    let path = kind.envelope(school);
    let envelope = Envelope::open(&fs::read(&path)?, vault.writer(), kind)?;
    let cards: Vec<Card> = list.of(kind).cloned().collect();
    files::replace(&path, &envelope.seal(&cards)?)?;
    Ok(())
}

fn replace_list(school: &Path, before: &Members, list: &Members) -> Result<(), VaultError> {
    let earlier = Members::earlier(school, before.generation);
    files::replace(&earlier, before.to_toml()?.as_bytes())?;
    files::replace(&Members::file(school), list.to_toml()?.as_bytes())?;
    Ok(())
}

fn expect(
    vault: &mut Vault,
    list: &Members,
    joining: &[Member],
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    let kind = vault.about.kind;
    let digest = list.digest(kind);
    vault.write(now, |change| {
        change.sql().execute("UPDATE vault SET pending = ?1", [digest])?;
        for member in joining.iter().filter(|member| member.vaults.contains(&kind)) {
            enter(change, &member.card)?;
        }
        change.log("list", "vault", kind.as_str(), None)
    })
}

/// Writes a card into the vault, so that its holder's entries can be checked. Repeated after a
/// stop, it changes nothing.
pub(super) fn enter(change: &mut Change<'_>, card: &Card) -> Result<(), VaultError> {
    // The recovery identity opens and never writes.
    let Some(signing) = &card.signing else { return Ok(()) };
    let record = toml::to_string(card).map_err(|_| VaultError::NotACard)?;
    change
        .sql()
        .execute("INSERT OR REPLACE INTO member VALUES (?1, ?2)", params![signing, record])?;
    change.log("add", "member", signing, Some(&record))
}

/// The new list is in place: the old one is expected no more.
pub(super) fn settle(connection: &Connection) -> Result<(), VaultError> {
    connection.execute(
        "UPDATE vault SET members = pending, pending = NULL WHERE pending IS NOT NULL",
        [],
    )?;
    Ok(())
}

fn staged(school: &Path, kind: VaultKind) -> PathBuf {
    school.join(format!(".new-{kind}"))
}

// Whole or not at all: built under a name of its own, then renamed.
fn stage(
    school: &Path,
    vault: &NewVault,
    list: &Members,
    by: &Identity,
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    if vault.kind.exists(school) {
        return Err(VaultError::NotAMember(vault.kind));
    }
    let building = tempfile::Builder::new().prefix(".osafe-vault-").tempdir_in(school)?;
    opening::create(building.path(), vault.kind, list, by, vault.demo, vault.steps, now)?;
    let place = staged(school, vault.kind);
    match fs::remove_dir_all(&place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    fs::rename(building.path(), &place)?;
    let _ = building.keep();
    Ok(())
}

/// Moves in a vault that was finished beside its place when the program was stopped, if the list
/// that names its members is in place.
///
/// # Errors
/// [`VaultError`].
pub fn finish(school: &Path, kind: VaultKind) -> Result<(), VaultError> {
    if staged(school, kind).exists() && Members::read(school)?.has_people(kind) {
        move_in(school, kind)?;
    }
    Ok(())
}

fn move_in(school: &Path, kind: VaultKind) -> Result<(), VaultError> {
    let from = staged(school, kind);
    for (new, place) in [
        (kind.envelope(&from), kind.envelope(school)),
        (kind.database(&from), kind.database(school)),
    ] {
        // Another osafe may be finishing it at the same time, or a stop came between the two.
        if new.exists() && !place.exists() {
            match fs::rename(&new, &place) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
    }
    fs::remove_dir(&from).ok();
    Ok(())
}

#[cfg(test)]
mod tests;
