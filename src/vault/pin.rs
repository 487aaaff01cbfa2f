//! The members list a person has trusted before, kept in their own folder. What is sealed is sealed
//! to the list, so a list that somebody else put in its place must stop it: the first list of a
//! school is trusted as it is, and later ones only when each was signed by somebody the one before
//! let change it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::VaultError;
use super::members::Members;
use crate::files;

/// How a list stands to what was trusted before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// The first list of this school that the person meets.
    First,
    /// The same, or a later one that follows it.
    Known,
    /// It may be trusted, but that could not be noted.
    NotNoted,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pin {
    /// Where the school was met: another school in the same folder is not taken for granted.
    folders: Vec<PathBuf>,
    /// The list, whole and signed.
    list: String,
}

/// Holds a list against the one trusted before, and trusts it from now on.
///
/// # Errors
/// [`VaultError::MembersOlder`], [`VaultError::MembersUntrusted`].
pub fn check(config: &Path, school: &Path, list: &Members) -> Result<Trust, VaultError> {
    refuse_odd_name(list)?;
    let folder = fs::canonicalize(school)?;
    let known = pins(config)?;
    let elsewhere = |(id, pin): &(String, Pin)| *id != list.school && pin.folders.contains(&folder);
    if known.iter().any(elsewhere) {
        return Err(VaultError::MembersUntrusted);
    }
    let pin = known.into_iter().find(|(id, _)| *id == list.school).map(|(_, pin)| pin);
    let Some(pin) = pin else {
        return Ok(noted(&keep(config, vec![folder], list), Trust::First));
    };
    let trusted = Members::from_toml(&pin.list).map_err(|_| VaultError::MembersUntrusted)?;
    if list.generation < trusted.generation {
        return Err(VaultError::MembersOlder);
    }
    let same = *list == trusted;
    if !same && !leads_to(school, trusted, list) {
        return Err(VaultError::MembersUntrusted);
    }
    if same && pin.folders.contains(&folder) {
        return Ok(Trust::Known);
    }
    let mut folders = pin.folders;
    if !folders.contains(&folder) {
        folders.push(folder);
    }
    Ok(noted(&keep(config, folders, list), Trust::Known))
}

/// Trusts a list because a person says so, whatever was trusted before.
///
/// # Errors
/// [`VaultError::File`] when that cannot be noted.
pub fn trust(config: &Path, school: &Path, list: &Members) -> Result<(), VaultError> {
    refuse_odd_name(list)?;
    let folder = fs::canonicalize(school)?;
    for (id, mut pin) in pins(config)? {
        if pin.folders.contains(&folder) && id != list.school {
            pin.folders.retain(|known| *known != folder);
            write(config, &id, &pin)?;
        }
    }
    keep(config, vec![folder], list)
}

// The identifier becomes a file's name, and whoever makes a list chooses it.
fn refuse_odd_name(list: &Members) -> Result<(), VaultError> {
    let proper = list.school.len() == 32 && list.school.bytes().all(|b| b.is_ascii_hexdigit());
    if proper { Ok(()) } else { Err(VaultError::MembersUntrusted) }
}

// From the list trusted before to this one: at once, or by way of the lists in between that the
// school's folder keeps.
fn leads_to(school: &Path, mut trusted: Members, list: &Members) -> bool {
    loop {
        if list.follows(&trusted) {
            return true;
        }
        let next = trusted.generation + 1;
        if next >= list.generation {
            return false;
        }
        match Members::read_file(&Members::earlier(school, next)) {
            Ok(between) if between.generation == next && between.follows(&trusted) => {
                trusted = between;
            }
            _ => return false,
        }
    }
}

fn noted(kept: &Result<(), VaultError>, trust: Trust) -> Trust {
    if kept.is_ok() { trust } else { Trust::NotNoted }
}

fn keep(config: &Path, folders: Vec<PathBuf>, list: &Members) -> Result<(), VaultError> {
    write(config, &list.school, &Pin { folders, list: list.to_toml()? })
}

fn write(config: &Path, school: &str, pin: &Pin) -> Result<(), VaultError> {
    let folder = config.join("schools");
    if !folder.is_dir() {
        fs::create_dir_all(config)?;
        match files::create_folder(&folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error.into()),
            _ => {}
        }
    }
    let text = toml::to_string(pin).map_err(|_| VaultError::MembersUntrusted)?;
    let about = "# The members list of a school that you trusted. osafe keeps this file itself.\n";
    files::replace(&folder.join(format!("{school}.toml")), (about.to_owned() + &text).as_bytes())?;
    Ok(())
}

// Every school met so far. A pin that cannot be read stops as a wrong one does.
fn pins(config: &Path) -> Result<Vec<(String, Pin)>, VaultError> {
    let entries = match fs::read_dir(config.join("schools")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut pins = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // Not the unfinished file of another osafe.
        if let Some(id) = name.strip_suffix(".toml").filter(|id| !id.starts_with('.')) {
            let text = fs::read_to_string(&path)?;
            let pin = toml::from_str(&text).map_err(|_| VaultError::MembersUntrusted)?;
            pins.push((id.to_owned(), pin));
        }
    }
    Ok(pins)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::office::Office;
    use crate::vault::identity::Identity;
    use crate::vault::members::Member;
    use crate::vault::{VaultKind, random_id};

    struct Place {
        folder: tempfile::TempDir,
        dsl: Identity,
        deputy: Identity,
        first: Members,
    }

    impl Place {
        fn new() -> Place {
            let folder = tempfile::tempdir().unwrap();
            fs::create_dir_all(folder.path().join("school/members")).unwrap();
            let dsl = Identity::generate("A", Office::Dsl).unwrap();
            let deputy = Identity::generate("B", Office::DeputyDsl).unwrap();
            let list = vec![member(&dsl)];
            let first = Members::sign(&random_id().unwrap(), 1, list, &dsl);
            Place { folder, dsl, deputy, first }
        }

        fn check(&self, list: &Members) -> Result<Trust, VaultError> {
            let folder = self.folder.path();
            check(&folder.join("config"), &folder.join("school"), list)
        }
    }

    fn member(identity: &Identity) -> Member {
        Member { vaults: VaultKind::FIRST.to_vec(), card: identity.card() }
    }

    #[test]
    fn the_first_is_trusted_and_then_those_that_follow() {
        let place = Place::new();
        assert_eq!(place.check(&place.first).unwrap(), Trust::First);
        assert_eq!(place.check(&place.first).unwrap(), Trust::Known);
        let second = place.first.with(&[member(&place.deputy)], &place.dsl);
        assert_eq!(place.check(&second).unwrap(), Trust::Known);
        assert!(matches!(place.check(&place.first), Err(VaultError::MembersOlder)));
        let other = place.first.with(&[], &place.dsl);
        assert!(
            matches!(place.check(&other), Err(VaultError::MembersUntrusted)),
            "another list of the same number"
        );
    }

    #[test]
    fn lists_that_were_missed_are_followed_one_by_one() {
        let place = Place::new();
        place.check(&place.first).unwrap();
        let second = place.first.with(&[member(&place.deputy)], &place.dsl);
        let third = second.with(&[], &place.deputy);
        assert!(place.check(&third).is_err(), "the deputy is a stranger");
        let school = place.folder.path().join("school");
        fs::write(Members::earlier(&school, 2), second.to_toml().unwrap()).unwrap();
        assert_eq!(place.check(&third).unwrap(), Trust::Known);
    }

    #[test]
    fn another_school_in_the_same_folder_stops_it() {
        let place = Place::new();
        place.check(&place.first).unwrap();
        let stranger = Identity::generate("X", Office::Dsl).unwrap();
        let own = Members::sign(&random_id().unwrap(), 1, vec![member(&stranger)], &stranger);
        assert!(matches!(place.check(&own), Err(VaultError::MembersUntrusted)));
        let folder = place.folder.path();
        trust(&folder.join("config"), &folder.join("school"), &own).unwrap();
        assert_eq!(place.check(&own).unwrap(), Trust::Known);
        assert!(place.check(&place.first).is_err());
        let odd = Members::sign("../../odd", 1, vec![member(&stranger)], &stranger);
        assert!(place.check(&odd).is_err());
        fs::write(folder.join("config/schools").join(format!("{}.toml", own.school)), "x").unwrap();
        assert!(place.check(&own).is_err(), "a pin that cannot be read stops it too");
    }
}
