//! Sealed concerns: one write-once file each, which only those it was sealed to can read. Nothing
//! says who wrote it, so what is inside is never taken for verified.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::identity::{Card, Identity};
use super::{VaultError, envelope, random_id};
use crate::domain::receipt::Receipt;
use crate::domain::submission::{SCHEMA, Submission};
use crate::files;

/// The largest sealed file that is written or read.
pub const LARGEST: u64 = 2 << 20;
/// A sealed file is sealed to this many recipients, or a multiple: most of them are nobody, and
/// whether it is for the chair alone does not show.
const RECIPIENTS: usize = 8;
/// What is sealed is never shorter, and twice, four times ... as long when it is longer.
const SHORTEST: usize = 8 << 10;
/// What is as long as this goes as it is: twice as much would be too large. Room is left for
/// what age adds.
const LONGEST_PADDED: usize = (2 << 20) - (32 << 10);
/// How the name of a sealed file ends.
const ENDING: &str = "age";

/// A sealed concern that was opened.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Where it lies.
    pub file: PathBuf,
    /// Its receipt.
    pub receipt: Receipt,
    /// SHA-256 of the sealed file in hexadecimal.
    pub digest: String,
    /// What is inside.
    pub submission: Submission,
}

/// Why a file of the inbox cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Larger than a concern can be.
    #[error("too large: {0} bytes; nothing of it was read")]
    TooLarge(u64),
    /// A folder, a link or a device.
    #[error("not a file")]
    NotAFile,
    /// It was cut off or changed.
    #[error("damaged, or not a sealed file")]
    Damaged,
    /// It opens, but no concern is in it.
    #[error("sealed, but not a concern")]
    NotAConcern,
    /// A later osafe wrote it.
    #[error("written by a newer osafe")]
    Newer,
    /// It was sealed for another school.
    #[error("for another school")]
    OtherSchool,
    /// The operating system does not give it.
    #[error("cannot be opened")]
    Closed,
}

/// Where sealed concerns lie in a school folder or a kit.
#[must_use]
pub fn folder(school: &Path) -> PathBuf {
    school.join("inbox")
}

/// Seals a submission to the holders of some cards.
///
/// # Errors
/// [`VaultError::TooLarge`], [`VaultError::NotACard`].
pub fn seal(submission: &Submission, to: &[Card]) -> Result<Vec<u8>, VaultError> {
    let mut content = serde_json::to_vec(submission)
        .map_err(|_| VaultError::Database("a concern cannot be written down".into()))?;
    // White space after it is no part of the JSON.
    content.resize(padded(content.len()), b' ');
    let sealed = envelope::seal_among(to, RECIPIENTS, &content)?;
    if sealed.len() as u64 > LARGEST {
        return Err(VaultError::TooLarge);
    }
    Ok(sealed)
}

fn padded(length: usize) -> usize {
    length.next_power_of_two().max(SHORTEST).min(length.max(LONGEST_PADDED))
}

/// Drops sealed bytes in an inbox, under a name that says nothing, and gives their receipt. What
/// is in a kit is read by another account than wrote it, so `shared` lets others read the file.
///
/// # Errors
/// [`VaultError::File`].
pub fn drop_in(inbox: &Path, sealed: &[u8], shared: bool) -> Result<Receipt, VaultError> {
    let path = inbox.join(random_id()?).with_extension(ENDING);
    files::deliver(&path, sealed, shared)?;
    Ok(receipt(sealed).0)
}

/// The files of an inbox, in no order that says anything. Unfinished ones are left out.
///
/// # Errors
/// [`VaultError::File`].
pub fn files(inbox: &Path) -> Result<Vec<PathBuf>, VaultError> {
    let mut found = Vec::new();
    for entry in fs::read_dir(inbox)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == ENDING) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Opens a sealed file; nothing when it is not for this person.
///
/// # Errors
/// [`Unreadable`].
pub fn open(path: &Path, identity: &Identity, school: &str) -> Result<Option<Letter>, Unreadable> {
    let sealed = read(path)?;
    let content = match envelope::unseal(&sealed, identity.secret()) {
        Ok(content) => content,
        Err(age::DecryptError::NoMatchingKeys) => return Ok(None),
        Err(_) => return Err(Unreadable::Damaged),
    };
    let submission: Submission = match serde_json::from_slice(&content) {
        Ok(submission) => submission,
        Err(_) if newer(&content) => return Err(Unreadable::Newer),
        Err(_) => return Err(Unreadable::NotAConcern),
    };
    if submission.schema != SCHEMA {
        return Err(Unreadable::Newer);
    }
    if submission.school != school {
        return Err(Unreadable::OtherSchool);
    }
    let (receipt, digest) = receipt(&sealed);
    Ok(Some(Letter { file: path.to_owned(), receipt, digest, submission }))
}

/// The bytes of a sealed file; its size is looked at before anything is read.
///
/// # Errors
/// [`Unreadable`].
pub fn read(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let about = fs::symlink_metadata(path).map_err(|_| Unreadable::Closed)?;
    if !about.is_file() {
        return Err(Unreadable::NotAFile);
    }
    if about.len() > LARGEST {
        return Err(Unreadable::TooLarge(about.len()));
    }
    let file = File::open(path).map_err(|_| Unreadable::Closed)?;
    let mut sealed = Vec::new();
    // It may grow while it is read.
    file.take(LARGEST + 1).read_to_end(&mut sealed).map_err(|_| Unreadable::Closed)?;
    let length = sealed.len() as u64;
    if length > LARGEST { Err(Unreadable::TooLarge(length)) } else { Ok(sealed) }
}

/// The receipt of sealed bytes, and their SHA-256 in hexadecimal.
#[must_use]
pub fn receipt(sealed: &[u8]) -> (Receipt, String) {
    let digest: [u8; 32] = Sha256::digest(sealed).into();
    (Receipt::of(&digest), hex::encode(digest))
}

fn newer(content: &[u8]) -> bool {
    #[derive(serde::Deserialize)]
    struct Version {
        schema: u32,
    }
    serde_json::from_slice::<Version>(content).is_ok_and(|version| version.schema > SCHEMA)
}

#[cfg(test)]
mod tests;
