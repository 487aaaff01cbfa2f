//! The signed list of who is in which vault. It is the anchor of trust: whoever can change it
//! unnoticed can read every later concern, so it is signed by a member of the DSL team and its
//! digest is kept inside each vault.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::identity::{Card, Identity, signature_is_valid};
use super::{VaultError, VaultKind};

/// A card and the vaults its holder may open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The vaults this person is a member of.
    pub vaults: Vec<VaultKind>,
    /// The public card.
    #[serde(flatten)]
    pub card: Card,
}

/// The members list of a school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Members {
    /// Grows by one with every change.
    pub generation: u32,
    /// Everybody.
    #[serde(rename = "member")]
    pub members: Vec<Member>,
    signature: Signature,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signature {
    by: String,
    value: String,
}

impl Members {
    /// Where the list is in a school folder.
    #[must_use]
    pub fn file(school: &Path) -> PathBuf {
        school.join("members").join("members.toml")
    }

    /// Signs a list.
    #[must_use]
    pub fn sign(generation: u32, members: Vec<Member>, signer: &Identity) -> Members {
        let value = hex::encode(signer.sign(&message(generation, &members)));
        let signature = Signature { by: signer.signing_public(), value };
        Members { generation, members, signature }
    }

    /// A new list with another member, signed.
    #[must_use]
    pub fn with(&self, card: &Card, signer: &Identity) -> Members {
        let mut members = self.members.clone();
        members.push(Member { vaults: card.vaults(), card: card.clone() });
        Members::sign(self.generation + 1, members, signer)
    }

    /// The list as a file.
    ///
    /// # Errors
    /// [`VaultError::MembersUnsigned`] when it cannot be written down.
    pub fn to_toml(&self) -> Result<String, VaultError> {
        let text = toml::to_string(self).map_err(|_| VaultError::MembersUnsigned)?;
        Ok(format!("# Who may open which vault. Signed: a change by hand is noticed.\n{text}"))
    }

    /// Reads a list and checks that somebody who may open incidents signed it.
    ///
    /// # Errors
    /// [`VaultError::MembersUnsigned`].
    pub fn from_toml(text: &str) -> Result<Members, VaultError> {
        let list: Members = toml::from_str(text).map_err(|_| VaultError::MembersUnsigned)?;
        let signer_is_member = VaultKind::CASES
            .into_iter()
            .flat_map(|kind| list.of(kind))
            .any(|card| card.signing.as_deref() == Some(&list.signature.by));
        let value = hex::decode(&list.signature.value).unwrap_or_default();
        let message = message(list.generation, &list.members);
        if signer_is_member && signature_is_valid(&list.signature.by, &message, &value) {
            Ok(list)
        } else {
            Err(VaultError::MembersUnsigned)
        }
    }

    /// The cards of a vault's members.
    pub fn of(&self, vault: VaultKind) -> impl Iterator<Item = &Card> {
        self.members.iter().filter(move |m| m.vaults.contains(&vault)).map(|m| &m.card)
    }

    /// What a vault keeps of the list: a digest over its own members.
    #[must_use]
    pub fn digest(&self, vault: VaultKind) -> String {
        let mut cards: Vec<&Card> = self.of(vault).collect();
        cards.sort_by(|a, b| a.recipient.cmp(&b.recipient));
        let mut digest = Sha256::new();
        for card in cards {
            update(&mut digest, &card.recipient);
            update(&mut digest, card.signing.as_deref().unwrap_or(""));
        }
        hex::encode(digest.finalize())
    }
}

// Lengths go before the fields, so that no two lists have the same bytes.
fn message(generation: u32, members: &[Member]) -> Vec<u8> {
    let mut digest = Sha256::new();
    update(&mut digest, "osafe members 1");
    update(&mut digest, &generation.to_string());
    for member in members {
        let card = &member.card;
        update(&mut digest, &card.name);
        update(&mut digest, &card.office.to_string());
        update(&mut digest, &card.recipient);
        update(&mut digest, card.signing.as_deref().unwrap_or(""));
        let vaults: Vec<&str> = member.vaults.iter().map(|v| v.as_str()).collect();
        update(&mut digest, &vaults.join(","));
    }
    digest.finalize().to_vec()
}

fn update(digest: &mut Sha256, field: &str) {
    digest.update((field.len() as u64).to_be_bytes());
    digest.update(field.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::office::Office;

    fn list() -> (Members, Identity, Identity) {
        let dsl = Identity::generate("A", Office::Dsl).unwrap();
        let technician = Identity::generate("B", Office::Technician).unwrap();
        let members = vec![
            Member { vaults: VaultKind::FIRST.to_vec(), card: dsl.card() },
            Member { vaults: vec![VaultKind::Operations], card: technician.card() },
        ];
        (Members::sign(1, members, &dsl), dsl, technician)
    }

    #[test]
    fn a_signed_list_is_read_back() {
        let (list, ..) = list();
        let text = list.to_toml().unwrap();
        assert_eq!(Members::from_toml(&text).unwrap(), list);
    }

    #[test]
    fn a_technician_cannot_add_himself() {
        let (list, _, technician) = list();
        let mut members = list.members.clone();
        members[1].vaults.push(VaultKind::Casework);
        let forged = Members::sign(2, members.clone(), &technician);
        // He is a casework member by his own word only: the vault's digest shows it.
        assert_ne!(forged.digest(VaultKind::Casework), list.digest(VaultKind::Casework));
        let edited = list
            .to_toml()
            .unwrap()
            .replace("\"operations\"]\nname = \"B\"", "\"casework\"]\nname = \"B\"");
        assert_ne!(edited, list.to_toml().unwrap());
        assert!(Members::from_toml(&edited).is_err());
    }

    #[test]
    fn a_list_signed_by_an_outsider_is_refused() {
        let (list, _, technician) = list();
        let forged = Members::sign(2, list.members.clone(), &technician);
        assert!(Members::from_toml(&forged.to_toml().unwrap()).is_err());
    }
}
