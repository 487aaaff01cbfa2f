//! The signed list of who is in which vault. It is the anchor of trust: whoever can change it
//! unnoticed can read every later concern, so it is signed by a member of the DSL team and its
//! digest is kept inside each vault.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::identity::{Card, Identity, signature_is_valid};
use super::{VaultError, VaultKind};
use crate::domain::office::Office;

/// The largest list that is read.
const LARGEST_LIST: u64 = 1 << 20;

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
    /// Random identifier of the school: a concern sealed for another one is noticed by it.
    pub school: String,
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

    /// Where a list is kept after the next one took its place: whoever trusted an older list
    /// finds the way to the present one there, a signature at a time.
    #[must_use]
    pub fn earlier(school: &Path, generation: u32) -> PathBuf {
        school.join("members").join(format!("members-{generation:04}.toml"))
    }

    /// Reads and checks the list of a school folder. A list that was not signed by a member of
    /// casework has to come from one that was, by way of the lists between them: otherwise the
    /// technician could name himself for a vault that is still to be made, and sign for it.
    ///
    /// # Errors
    /// [`VaultError::MembersUnsigned`], [`VaultError::MembersMissing`], or that it cannot be read.
    pub fn read(school: &Path) -> Result<Members, VaultError> {
        let list = Members::read_file(&Members::file(school)).map_err(|error| match error {
            VaultError::File(e) if e.kind() == ErrorKind::NotFound => VaultError::MembersMissing,
            other => other,
        })?;
        let mut step = list.clone();
        while !step.is_signed_by_casework() {
            let before = step.generation.checked_sub(1).ok_or(VaultError::MembersUnsigned)?;
            let before = Members::read_file(&Members::earlier(school, before))
                .map_err(|_| VaultError::MembersUnsigned)?;
            if !step.follows(&before) && !step.recovers(&before) {
                return Err(VaultError::MembersUnsigned);
            }
            step = before;
        }
        Ok(list)
    }

    /// Reads and checks a list.
    ///
    /// # Errors
    /// [`VaultError::MembersUnsigned`], or that it cannot be read.
    pub fn read_file(file: &Path) -> Result<Members, VaultError> {
        if fs::metadata(file)?.len() > LARGEST_LIST {
            return Err(VaultError::MembersUnsigned);
        }
        Members::from_toml(&String::from_utf8_lossy(&fs::read(file)?))
    }

    /// Signs a list.
    #[must_use]
    pub fn sign(school: &str, generation: u32, members: Vec<Member>, signer: &Identity) -> Members {
        let value = hex::encode(signer.sign(&message(school, generation, &members)));
        let signature = Signature { by: signer.signing_public(), value };
        Members { school: school.to_owned(), generation, members, signature }
    }

    /// A new list, signed, in which the holders of some cards are members of these vaults too.
    #[must_use]
    pub fn with(&self, joining: &[Member], signer: &Identity) -> Members {
        let mut members = self.members.clone();
        for new in joining {
            match members.iter_mut().find(|old| old.card.recipient == new.card.recipient) {
                Some(old) => {
                    old.vaults.extend(&new.vaults);
                    old.vaults.sort_unstable();
                    old.vaults.dedup();
                }
                None => members.push(new.clone()),
            }
        }
        Members::sign(&self.school, self.generation + 1, members, signer)
    }

    /// Whether this list may take the place of `old` in the eyes of somebody who trusts that one:
    /// it is newer, and its signer changed only vaults that were theirs to change. The members of
    /// a case vault change its members; a member of casework changes operations, and names the
    /// first members of `staff` and `head`, but the head never those of `head`.
    #[must_use]
    pub fn follows(&self, old: &Members) -> bool {
        let by = |member: &&Member| member.card.signing.as_deref() == Some(&self.signature.by);
        let Some(signer) = old.members.iter().find(by) else { return false };
        self.school == old.school
            && self.generation > old.generation
            && VaultKind::ALL
                .into_iter()
                .filter(|kind| self.sorted(*kind) != old.sorted(*kind))
                .all(|kind| old.may_be_changed(kind, signer))
    }

    fn is_signed_by_casework(&self) -> bool {
        self.of(VaultKind::Casework).any(|card| card.signing.as_deref() == Some(&self.signature.by))
    }

    // Whether the signer came in with the recovery sheet: they added themselves, to vaults that
    // were there. These know by their own digest whether it is true.
    fn recovers(&self, old: &Members) -> bool {
        let Some(new) = self.signer() else { return false };
        let without_them = |kind| {
            let cards = self.sorted(kind).into_iter();
            cards.filter(|card| card.recipient != new.recipient).collect::<Vec<_>>()
        };
        let only_joined = |kind: VaultKind| {
            without_them(kind) == old.sorted(kind)
                && (self.sorted(kind) == old.sorted(kind) || old.has_people(kind))
        };
        self.school == old.school
            && old.entry(new).is_none()
            && VaultKind::ALL.into_iter().all(only_joined)
    }

    fn may_be_changed(&self, kind: VaultKind, by: &Member) -> bool {
        let casework = by.vaults.contains(&VaultKind::Casework);
        match kind {
            VaultKind::Staff | VaultKind::Head if self.has_people(kind) => {
                by.vaults.contains(&kind)
            }
            VaultKind::Head => casework && by.card.office != Office::HeadTeacher,
            VaultKind::Casework | VaultKind::Operations | VaultKind::Staff => casework,
        }
    }

    /// Whether anybody but the recovery sheet is a member of a vault.
    #[must_use]
    pub fn has_people(&self, kind: VaultKind) -> bool {
        self.of(kind).any(|card| card.office != Office::Recovery)
    }

    /// Who signed the list.
    #[must_use]
    pub fn signer(&self) -> Option<&Card> {
        let mut cards = self.members.iter().map(|member| &member.card);
        cards.find(|card| card.signing.as_deref() == Some(&self.signature.by))
    }

    /// The entry of a card's holder.
    #[must_use]
    pub fn entry(&self, card: &Card) -> Option<&Member> {
        self.members.iter().find(|member| member.card.recipient == card.recipient)
    }

    fn sorted(&self, kind: VaultKind) -> Vec<&Card> {
        let mut cards: Vec<&Card> = self.of(kind).collect();
        cards.sort_by(|a, b| a.recipient.cmp(&b.recipient));
        cards
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
        let message = message(&list.school, list.generation, &list.members);
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
        let mut digest = Sha256::new();
        for card in self.sorted(vault) {
            update(&mut digest, &card.recipient);
            update(&mut digest, card.signing.as_deref().unwrap_or(""));
        }
        hex::encode(digest.finalize())
    }
}

// Lengths go before the fields, so that no two lists have the same bytes.
fn message(school: &str, generation: u32, members: &[Member]) -> Vec<u8> {
    let mut digest = Sha256::new();
    update(&mut digest, "osafe members 1");
    update(&mut digest, school);
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

    fn list() -> (Members, Identity, Identity) {
        let dsl = Identity::generate("A", Office::Dsl).unwrap();
        let technician = Identity::generate("B", Office::Technician).unwrap();
        let members = vec![
            Member { vaults: VaultKind::FIRST.to_vec(), card: dsl.card() },
            Member { vaults: vec![VaultKind::Operations], card: technician.card() },
        ];
        (Members::sign("school", 1, members, &dsl), dsl, technician)
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
        let forged = Members::sign("school", 2, members.clone(), &technician);
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
        let forged = Members::sign("school", 2, list.members.clone(), &technician);
        assert!(Members::from_toml(&forged.to_toml().unwrap()).is_err());
    }

    fn member(identity: &Identity, vaults: &[VaultKind]) -> Member {
        Member { vaults: vaults.to_vec(), card: identity.card() }
    }

    #[test]
    fn a_newer_list_by_somebody_known_follows() {
        let (list, dsl, technician) = list();
        let deputy = Identity::generate("C", Office::DeputyDsl).unwrap();
        let second = list.with(&[member(&deputy, &VaultKind::FIRST)], &dsl);
        assert!(second.follows(&list));
        assert!(!list.follows(&second) && !list.follows(&list), "an older or the same one");
        let third = second.with(&[member(&technician, &[VaultKind::Casework])], &deputy);
        assert!(third.follows(&second));
        assert!(!third.follows(&list), "the deputy is not known there yet");
        let own = Members::sign("school", 9, third.members.clone(), &technician);
        assert!(!own.follows(&second), "the technician changes no vault of cases");
        let elsewhere = Members::sign("other", 9, second.members.clone(), &dsl);
        assert!(!elsewhere.follows(&list));
    }

    #[test]
    fn the_head_changes_staff_and_nothing_else() {
        let (list, dsl, _) = list();
        let head = Identity::generate("H", Office::HeadTeacher).unwrap();
        let chair = Identity::generate("I", Office::ChairOfGovernors).unwrap();
        let second = list.with(&[member(&head, &[VaultKind::Staff])], &dsl);
        assert!(second.follows(&list), "the DSL names the first");
        let by_head = |vault| second.with(&[member(&chair, &[vault])], &head).follows(&second);
        assert!(by_head(VaultKind::Staff));
        assert!(!by_head(VaultKind::Head) && !by_head(VaultKind::Casework));
        assert!(!by_head(VaultKind::Operations));
        let by_dsl = |vault| second.with(&[member(&chair, &[vault])], &dsl).follows(&second);
        assert!(by_dsl(VaultKind::Head), "nobody was a member yet");
        assert!(!by_dsl(VaultKind::Staff), "the head is");
    }
}
