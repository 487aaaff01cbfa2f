//! A person's private file: an X25519 secret that opens vaults and an Ed25519 secret that signs
//! what the person writes; and the public card with the other halves.

use std::fmt;
use std::io::Read;
use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use age::{scrypt, x25519};
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{VaultError, VaultKind};
use crate::domain::office::Office;

/// log2 of scrypt's N for identity files. Fixed, because `age` measures the machine otherwise,
/// and an identity made on a fast desktop would then be refused on an old laptop.
const SCRYPT_LOG_N: u8 = 17;
/// The largest work a file may ask for: a forged file must not keep the machine busy for hours.
const SCRYPT_LOG_N_MOST: u8 = 20;

/// The public half: may be shown to everybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The person's name.
    pub name: String,
    /// The office held.
    pub office: Office,
    /// `age1...`: what vault keys are wrapped to.
    pub recipient: String,
    /// The Ed25519 public key in hexadecimal; the recovery identity never signs and has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing: Option<String>,
}

impl Card {
    /// The recipient that `age` encrypts to.
    ///
    /// # Errors
    /// [`VaultError::NotACard`] when it is malformed.
    pub fn recipient(&self) -> Result<x25519::Recipient, VaultError> {
        x25519::Recipient::from_str(&self.recipient).map_err(|_| VaultError::NotACard)
    }

    /// The card as a file.
    ///
    /// # Errors
    /// [`VaultError::NotACard`] when it cannot be written down.
    pub fn to_file(&self) -> Result<String, VaultError> {
        let text = toml::to_string(self).map_err(|_| VaultError::NotACard)?;
        Ok(format!("# osafe member card: public\n{text}"))
    }

    /// Reads a card.
    ///
    /// # Errors
    /// [`VaultError::NotACard`] when it is not one.
    pub fn from_file(file: &[u8]) -> Result<Card, VaultError> {
        let text = std::str::from_utf8(file).map_err(|_| VaultError::NotACard)?;
        let card: Card = toml::from_str(text).map_err(|_| VaultError::NotACard)?;
        card.recipient().map(|_| card)
    }

    /// The vaults the holder is made a member of, by the office on the card.
    #[must_use]
    pub fn vaults(&self) -> Vec<VaultKind> {
        let opens = |kind: &VaultKind| match kind {
            VaultKind::Casework => self.office.opens_casework(),
            VaultKind::Staff => self.office.opens_staff(),
            VaultKind::Head => self.office.opens_head(),
            VaultKind::Operations => self.office.opens_operations(),
        };
        VaultKind::ALL.into_iter().filter(opens).collect()
    }

    /// The short form people read to each other on the telephone to compare cards.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        self.recipient.get(4..20).unwrap_or(&self.recipient).to_owned()
    }
}

/// The private half.
#[derive(Clone)]
pub struct Identity {
    name: String,
    office: Office,
    secret: x25519::Identity,
    signing: SigningKey,
}

// The file as it is inside the encryption, or bare in a key file for scheduled runs.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    name: String,
    office: Office,
    secret: Zeroizing<String>,
    signing: Zeroizing<String>,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("office", &self.office).finish_non_exhaustive()
    }
}

impl Identity {
    /// Makes a new identity from the operating system's random bytes.
    ///
    /// # Errors
    /// [`VaultError::Random`].
    pub fn generate(name: &str, office: Office) -> Result<Identity, VaultError> {
        let mut seed = Zeroizing::new([0u8; 32]);
        getrandom::fill(seed.as_mut()).map_err(|_| VaultError::Random)?;
        Ok(Identity {
            name: name.to_owned(),
            office,
            secret: x25519::Identity::generate(),
            signing: SigningKey::from_bytes(&seed),
        })
    }

    /// The person's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The office the person held when the identity was made.
    #[must_use]
    pub fn office(&self) -> Office {
        self.office
    }

    /// The public half.
    #[must_use]
    pub fn card(&self) -> Card {
        Card {
            name: self.name.clone(),
            office: self.office,
            recipient: self.secret.to_public().to_string(),
            signing: Some(self.signing_public()),
        }
    }

    /// The public signing key in hexadecimal: how the audit chain names a writer.
    #[must_use]
    pub fn signing_public(&self) -> String {
        hex::encode(self.signing.verifying_key().as_bytes())
    }

    /// Signs bytes.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.signing.sign(message).to_bytes()
    }

    /// The secret that opens envelopes.
    #[must_use]
    pub fn secret(&self) -> &x25519::Identity {
        &self.secret
    }

    /// The same writer, opening envelopes with the secret on a recovery sheet.
    ///
    /// # Errors
    /// [`VaultError::NotAnIdentity`] when the sheet holds no secret.
    pub fn opening_with(self, sheet: &str) -> Result<Identity, VaultError> {
        let line = sheet.lines().map(str::trim).find(|line| line.starts_with("AGE-SECRET-KEY-"));
        let secret = line.and_then(|line| x25519::Identity::from_str(line).ok());
        Ok(Identity { secret: secret.ok_or(VaultError::NotAnIdentity)?, ..self })
    }

    /// The secret in the form `age` prints it, for the recovery sheet only.
    #[must_use]
    pub fn recovery_line(&self) -> SecretString {
        self.secret.to_string()
    }

    /// The file protected by a passphrase.
    ///
    /// # Errors
    /// [`VaultError`] when encryption fails.
    pub fn to_protected(&self, passphrase: SecretString) -> Result<Vec<u8>, VaultError> {
        let mut recipient = scrypt::Recipient::new(passphrase);
        recipient.set_work_factor(SCRYPT_LOG_N);
        age::encrypt(&recipient, self.to_key_file()?.as_bytes())
            .map_err(|_| VaultError::Database("encryption".into()))
    }

    /// The bare key file for scheduled runs: whoever reads it is that person.
    ///
    /// # Errors
    /// [`VaultError::NotAnIdentity`] when it cannot be written down.
    pub fn to_key_file(&self) -> Result<Zeroizing<String>, VaultError> {
        let content = Content {
            name: self.name.clone(),
            office: self.office,
            secret: Zeroizing::new(self.secret.to_string().expose_secret().to_owned()),
            signing: Zeroizing::new(hex::encode(self.signing.as_bytes())),
        };
        let text = toml::to_string(&content).map_err(|_| VaultError::NotAnIdentity)?;
        Ok(Zeroizing::new(format!("# osafe identity: keep private\n{text}")))
    }

    /// Whether a file is protected, so that a passphrase must be asked for.
    #[must_use]
    pub fn is_protected(file: &[u8]) -> bool {
        file.starts_with(b"age-encryption.org/")
    }

    /// Reads a bare key file.
    ///
    /// # Errors
    /// [`VaultError::NotAnIdentity`].
    pub fn from_key_file(file: &[u8]) -> Result<Identity, VaultError> {
        let text = std::str::from_utf8(file).map_err(|_| VaultError::NotAnIdentity)?;
        // The TOML error would quote the line, and the line may be a secret.
        let content: Content = toml::from_str(text).map_err(|_| VaultError::NotAnIdentity)?;
        let mut seed = Zeroizing::new([0u8; 32]);
        hex::decode_to_slice(content.signing.as_bytes(), seed.as_mut())
            .map_err(|_| VaultError::NotAnIdentity)?;
        Ok(Identity {
            secret: x25519::Identity::from_str(&content.secret)
                .map_err(|_| VaultError::NotAnIdentity)?,
            signing: SigningKey::from_bytes(&seed),
            name: content.name,
            office: content.office,
        })
    }

    /// Opens a protected file.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::NotAnIdentity`].
    pub fn from_protected(file: &[u8], passphrase: SecretString) -> Result<Identity, VaultError> {
        let mut key = scrypt::Identity::new(passphrase);
        key.set_max_work_factor(SCRYPT_LOG_N_MOST);
        let decryptor = age::Decryptor::new(file).map_err(|_| VaultError::NotAnIdentity)?;
        if !decryptor.is_scrypt() {
            return Err(VaultError::NotAnIdentity);
        }
        let mut reader =
            decryptor.decrypt(std::iter::once(&key as &dyn age::Identity)).map_err(|error| {
                match error {
                    age::DecryptError::DecryptionFailed
                    | age::DecryptError::KeyDecryptionFailed
                    | age::DecryptError::NoMatchingKeys => VaultError::WrongPassphrase,
                    _ => VaultError::NotAnIdentity,
                }
            })?;
        let mut content = Zeroizing::new(Vec::new());
        reader.read_to_end(&mut content).map_err(|_| VaultError::NotAnIdentity)?;
        Identity::from_key_file(&content)
    }
}

/// Whether `signature` over `message` was made by the holder of the public key `signer` (hex).
#[must_use]
pub fn signature_is_valid(signer: &str, message: &[u8], signature: &[u8]) -> bool {
    let mut key = [0u8; 32];
    if hex::decode_to_slice(signer, &mut key).is_err() {
        return false;
    }
    match (VerifyingKey::from_bytes(&key), Signature::from_slice(signature)) {
        (Ok(key), Ok(signature)) => key.verify(message, &signature).is_ok(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passphrase(text: &str) -> SecretString {
        SecretString::from(text.to_owned())
    }

    #[test]
    fn a_protected_identity_opens_with_its_passphrase_only() {
        let identity = Identity::generate("Robin Vale", Office::Dsl).unwrap();
        let file = identity.to_protected(passphrase("correct horse battery")).unwrap();
        let opened = Identity::from_protected(&file, passphrase("correct horse battery")).unwrap();
        assert_eq!(opened.card(), identity.card());
        let wrong = Identity::from_protected(&file, passphrase("correct horse battler"));
        assert!(matches!(wrong, Err(VaultError::WrongPassphrase)));
        assert!(String::from_utf8_lossy(&file).contains(" 17\n"), "the work factor is fixed");
    }

    #[test]
    fn rubbish_is_not_an_identity() {
        for file in [&b""[..], b"hello", b"name = 3", b"age-encryption.org/v1\n-> x\n"] {
            assert!(Identity::from_key_file(file).is_err());
            assert!(Identity::from_protected(file, passphrase("x")).is_err());
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        let identity = Identity::generate("Robin Vale", Office::Dsl).unwrap();
        let shown = format!("{identity:?}");
        assert!(!shown.contains(identity.recovery_line().expose_secret()));
        assert!(!shown.contains("Robin"));
    }

    #[test]
    fn signatures_belong_to_one_signer_and_one_message() {
        let one = Identity::generate("One", Office::Dsl).unwrap();
        let other = Identity::generate("Other", Office::DeputyDsl).unwrap();
        let signature = one.sign(b"message");
        assert!(signature_is_valid(&one.signing_public(), b"message", &signature));
        assert!(!signature_is_valid(&other.signing_public(), b"message", &signature));
        assert!(!signature_is_valid(&one.signing_public(), b"massage", &signature));
        assert!(!signature_is_valid("zz", b"message", &signature));
    }
}
