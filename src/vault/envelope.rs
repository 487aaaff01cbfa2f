//! The key envelope: a vault's key, wrapped with `age` to its members, bound to that vault.

use std::io::Read;

use age::x25519;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::identity::{Card, Identity};
use super::{VaultError, VaultKind};

/// What is inside an envelope. The vault's identifier and generation are in the database too, so
/// that an envelope of another vault, or an old one, is noticed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The vault it belongs to.
    pub vault: String,
    /// Which key of that vault.
    pub generation: u32,
    key: Zeroizing<String>,
}

impl Envelope {
    /// A fresh random key for a vault.
    ///
    /// # Errors
    /// [`VaultError::Random`].
    pub fn generate(vault: &str, generation: u32) -> Result<Envelope, VaultError> {
        let mut key = Zeroizing::new([0u8; 32]);
        getrandom::fill(key.as_mut()).map_err(|_| VaultError::Random)?;
        let key = Zeroizing::new(hex::encode(*key));
        Ok(Envelope { vault: vault.to_owned(), generation, key })
    }

    /// The key in the form the database takes. `SQLCipher` would quietly take a malformed key for a
    /// passphrase, so exactly 64 hexadecimal digits are asked for here.
    ///
    /// # Errors
    /// [`VaultError::MalformedKey`].
    pub fn pragma_key(&self) -> Result<Zeroizing<String>, VaultError> {
        let proper = self.key.len() == 64 && self.key.bytes().all(|b| b.is_ascii_hexdigit());
        if !proper {
            return Err(VaultError::MalformedKey);
        }
        Ok(Zeroizing::new(format!("x'{}'", self.key.as_str())))
    }

    /// Wraps the key to every card.
    ///
    /// # Errors
    /// [`VaultError::NotACard`] when a card's recipient is malformed.
    pub fn seal(&self, to: &[Card]) -> Result<Vec<u8>, VaultError> {
        let content = Zeroizing::new(
            serde_json::to_vec(self).map_err(|_| VaultError::Database("envelope".into()))?,
        );
        seal_to(to, &content)
    }

    /// Unwraps an envelope.
    ///
    /// # Errors
    /// [`VaultError::NotAMember`] when the identity is none of its recipients.
    pub fn open(file: &[u8], identity: &Identity, kind: VaultKind) -> Result<Envelope, VaultError> {
        let content = unseal(file, identity.secret()).map_err(|error| match error {
            age::DecryptError::NoMatchingKeys => VaultError::NotAMember(kind),
            _ => VaultError::Envelope(kind),
        })?;
        serde_json::from_slice(&content).map_err(|_| VaultError::Envelope(kind))
    }
}

/// Encrypts bytes to the holders of some cards.
///
/// # Errors
/// [`VaultError::NotACard`] when a recipient is malformed or there is none.
pub fn seal_to(cards: &[Card], content: &[u8]) -> Result<Vec<u8>, VaultError> {
    encrypt(&recipients(cards)?, content)
}

/// The same, among recipients that nobody is: how many can read it does not show.
///
/// # Errors
/// As [`seal_to`].
pub(super) fn seal_among(
    cards: &[Card],
    multiple: usize,
    content: &[u8],
) -> Result<Vec<u8>, VaultError> {
    let mut recipients = recipients(cards)?;
    if recipients.is_empty() {
        return Err(VaultError::NotACard);
    }
    let all = recipients.len().next_multiple_of(multiple);
    recipients.resize_with(all, || x25519::Identity::generate().to_public());
    encrypt(&recipients, content)
}

fn recipients(cards: &[Card]) -> Result<Vec<x25519::Recipient>, VaultError> {
    cards.iter().map(Card::recipient).collect()
}

fn encrypt(recipients: &[x25519::Recipient], content: &[u8]) -> Result<Vec<u8>, VaultError> {
    let encryptor =
        age::Encryptor::with_recipients(recipients.iter().map(|r| r as &dyn age::Recipient))
            .map_err(|_| VaultError::NotACard)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    std::io::Write::write_all(&mut writer, content)?;
    writer.finish()?;
    Ok(sealed)
}

/// Decrypts bytes that were sealed to somebody.
pub(super) fn unseal(
    file: &[u8],
    secret: &x25519::Identity,
) -> Result<Zeroizing<Vec<u8>>, age::DecryptError> {
    let decryptor = age::Decryptor::new(file)?;
    let mut reader = decryptor.decrypt(std::iter::once(secret as &dyn age::Identity))?;
    let mut content = Zeroizing::new(Vec::new());
    reader.read_to_end(&mut content)?;
    Ok(content)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::office::Office;

    #[test]
    fn only_members_open_an_envelope() {
        let dsl = Identity::generate("A", Office::Dsl).unwrap();
        let technician = Identity::generate("B", Office::Technician).unwrap();
        let file = Envelope::generate("v", 1).unwrap().seal(&[dsl.card()]).unwrap();
        assert_eq!(Envelope::open(&file, &dsl, VaultKind::Casework).unwrap().vault, "v");
        assert!(matches!(
            Envelope::open(&file, &technician, VaultKind::Casework),
            Err(VaultError::NotAMember(VaultKind::Casework))
        ));
    }

    #[test]
    fn every_changed_byte_is_noticed() {
        let dsl = Identity::generate("A", Office::Dsl).unwrap();
        let file = Envelope::generate("v", 1).unwrap().seal(&[dsl.card()]).unwrap();
        for place in 0..file.len() {
            let mut changed = file.clone();
            changed[place] ^= 1;
            assert!(Envelope::open(&changed, &dsl, VaultKind::Casework).is_err(), "byte {place}");
        }
    }

    #[test]
    fn malformed_keys_are_refused() {
        for key in ["", "2DD", "zz", &"a".repeat(63), &"g".repeat(64), &"a".repeat(65)] {
            let envelope =
                Envelope { vault: "v".into(), generation: 1, key: Zeroizing::new(key.to_owned()) };
            assert!(matches!(envelope.pragma_key(), Err(VaultError::MalformedKey)));
        }
    }
}
