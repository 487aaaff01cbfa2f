//! A new member. Several files change that no transaction spans, so they change in an order in
//! which a vault opens after a stop at any point: the vault first expects both lists, then the
//! envelope has one more recipient, then the new list takes the old one's place.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use super::envelope::Envelope;
use super::identity::Card;
use super::members::Members;
use super::{Change, Vault, VaultError};

/// Makes the holder of a card a member of the vaults of their office. `vaults` are those vaults,
/// opened by a member of casework.
///
/// # Errors
/// [`VaultError`]; what was done until then is undone or settled at the next opening.
pub fn join(
    school: &Path,
    vaults: &mut [Vault],
    card: &Card,
    now: DateTime<Utc>,
) -> Result<Members, VaultError> {
    let Some(first) = vaults.first() else { return Err(VaultError::NoVault) };
    let file = Members::file(school);
    let members = Members::from_toml(&fs::read_to_string(&file)?)?;
    if members.members.iter().any(|member| member.card.recipient == card.recipient) {
        return Err(VaultError::MemberAlready);
    }
    let list = members.with(card, first.writer());
    for vault in vaults.iter_mut() {
        expect(vault, &list, card, now)?;
    }
    for vault in vaults.iter() {
        let path = vault.about.kind.envelope(school);
        let envelope = Envelope::open(&fs::read(&path)?, vault.writer(), vault.about.kind)?;
        let cards: Vec<Card> = list.of(vault.about.kind).cloned().collect();
        crate::files::replace(&path, &envelope.seal(&cards)?)?;
    }
    crate::files::replace(&file, list.to_toml()?.as_bytes())?;
    for vault in vaults.iter() {
        settle(&vault.connection)?;
    }
    Ok(list)
}

fn expect(
    vault: &mut Vault,
    list: &Members,
    card: &Card,
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    let digest = list.digest(vault.about.kind);
    vault.write(now, |change| {
        change.sql().execute("UPDATE vault SET pending = ?1", [digest])?;
        enter(change, card)
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
