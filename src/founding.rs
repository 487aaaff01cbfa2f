//! Writing a new school: identities, members list, vaults, settings.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use chrono::{Datelike, NaiveDate};

use crate::context::{Context, read_bounded};
use crate::domain::office::Office;
use crate::domain::person::folded;
use crate::domain::term::usual_terms;
use crate::error::Error;
use crate::files;
use crate::passphrase::new_passphrase;
use crate::school::{LookSettings, SETTINGS, Settings, TrainingSettings};
use crate::store;
use crate::vault::identity::{Card, Identity};
use crate::vault::members::{Member, Members};
use crate::vault::{VaultKind, opening, random_id};

/// The largest identity file.
const LARGEST_IDENTITY: u64 = 1 << 16;

/// What is known before anything is written.
#[derive(Debug)]
pub struct Founding {
    /// The school folder to make.
    pub folder: PathBuf,
    /// The school's name.
    pub name: String,
    /// The policy pack.
    pub policy: String,
    /// An invented school.
    pub demo: bool,
    /// From which day it uses osafe.
    pub since: NaiveDate,
    /// Who holds which office.
    pub holders: Vec<(Office, String)>,
    /// The cards of the other members.
    pub members: Vec<Card>,
    /// Identities of members who chose their passphrase at this keyboard: where, and what.
    pub identities: Vec<(PathBuf, Vec<u8>)>,
    /// Where to write a key file for scheduled runs.
    pub service_key: Option<PathBuf>,
}

/// Who sets the school up, and where their identity is.
#[derive(Debug)]
pub struct Founder {
    /// The identity.
    pub identity: Identity,
    file: PathBuf,
    /// What is still to be written there; nothing when the identity was there already.
    content: Option<Vec<u8>>,
}

impl Founder {
    /// The identity that is there already, if any. A bare key file opens no real school.
    ///
    /// # Errors
    /// When it is not of the DSL team, has no passphrase, or cannot be opened.
    pub fn existing(context: &Context) -> Result<Option<Founder>, Error> {
        let file = identity_file(context)?;
        if !file.exists() {
            return Ok(None);
        }
        let shown = file.display();
        if !Identity::is_protected(&read_bounded(&file, LARGEST_IDENTITY)?) {
            return Err(Error::usage(format!("the identity `{shown}` has no passphrase"))
                .hint("Name a file that is not there yet, to make one. Nothing was made."));
        }
        let identity = context.identity()?;
        if !identity.office().is_dsl_team() {
            return Err(Error::usage(format!("the identity `{shown}` is not of the DSL team"))
                .hint("Name a file that is not there yet, to make one. Nothing was made."));
        }
        Ok(Some(Founder { identity, file, content: None }))
    }

    /// A new identity under a passphrase.
    ///
    /// # Errors
    /// When the passphrase is weak, or nobody can be asked for one.
    pub fn protected(context: &Context, name: &str, office: Office) -> Result<Founder, Error> {
        let identity = Identity::generate(name, office)?;
        let private = identity.to_protected(new_passphrase(context)?)?;
        Ok(Founder { identity, file: identity_file(context)?, content: Some(private) })
    }

    /// A new identity without a passphrase, for an invented school only.
    ///
    /// # Errors
    /// When no random bytes can be had.
    pub fn bare(context: &Context, name: &str, office: Office) -> Result<Founder, Error> {
        let identity = Identity::generate(name, office)?;
        let private = identity.to_key_file()?.as_bytes().to_vec();
        Ok(Founder { identity, file: identity_file(context)?, content: Some(private) })
    }
}

fn identity_file(context: &Context) -> Result<PathBuf, Error> {
    context.identity_file().ok_or_else(|| Error::usage("`--identity` is missing"))
}

/// A school that was made.
#[derive(Debug)]
pub struct Founded {
    /// Its folder.
    pub folder: PathBuf,
    /// Its name.
    pub school_name: String,
    /// Who may open what.
    pub members: Members,
    /// Where the founder's identity is.
    pub identity: PathBuf,
    /// Secrets that are shown once.
    pub recovery: SecretString,
    written: Vec<PathBuf>,
}

impl Founded {
    /// Takes everything back that was made.
    pub fn undo(&self) {
        fs::remove_dir_all(&self.folder).ok();
        self.written.iter().for_each(|file| {
            fs::remove_file(file).ok();
        });
    }
}

/// Makes the school. What fails leaves nothing behind.
///
/// # Errors
/// When a file is there already or cannot be written, or the passphrase is weak.
pub fn found(context: &Context, founding: Founding, founder: Founder) -> Result<Founded, Error> {
    let recovery = Identity::generate("Recovery sheet", Office::Recovery)?;
    let service = match &founding.service_key {
        Some(_) => Some(Identity::generate("Scheduled runs", Office::Service)?),
        None => None,
    };
    let members = members(&founding, &founder.identity, &recovery, service.as_ref())?;
    let folder = school_folder(context, &founding, &founder.identity, &members)?;
    let mut made = Founded {
        folder,
        school_name: founding.name,
        members,
        identity: founder.file,
        recovery: recovery.recovery_line(),
        written: Vec::new(),
    };
    let mut files = founding.identities;
    files.extend(founder.content.map(|content| (made.identity.clone(), content)));
    if let (Some(path), Some(service)) = (founding.service_key, service) {
        files.push((path, service.to_key_file()?.as_bytes().to_vec()));
    }
    for (path, content) in files {
        if let Err(error) = make_parent(&path).and_then(|()| write_new(&path, &content)) {
            made.undo();
            return Err(error);
        }
        made.written.push(path);
    }
    Ok(made)
}

fn members(
    founding: &Founding,
    founder: &Identity,
    recovery: &Identity,
    service: Option<&Identity>,
) -> Result<Members, Error> {
    // The recovery identity opens and never signs.
    let recovery = Card { signing: None, ..recovery.card() };
    let mut cards = vec![founder.card()];
    cards.extend(founding.members.iter().filter(|card| **card != founder.card()).cloned());
    cards.extend(service.map(Identity::card));
    cards.push(recovery);
    let list = cards
        .into_iter()
        .map(|card| Member { vaults: card.vaults(), card })
        .filter(|member| !member.vaults.is_empty())
        .collect();
    Ok(Members::sign(&random_id()?, 1, list, founder))
}

fn school_folder(
    context: &Context,
    founding: &Founding,
    founder: &Identity,
    members: &Members,
) -> Result<PathBuf, Error> {
    let target = &founding.folder;
    let parent = target.parent().unwrap_or(Path::new("."));
    // Private from the first moment, and removed by itself when a step fails.
    let building = tempfile::Builder::new()
        .prefix(".osafe-init-")
        .tempdir_in(parent)
        .map_err(|e| Error::file(parent, &e))?;
    let folder = building.path();
    fill(context, founding, founder, members, folder)?;
    if context.interrupt.asked() {
        return Err(Error::failed("stopped. Nothing was saved"));
    }
    // An empty folder of that name may be there; rename does not take its place everywhere.
    if target.is_dir() {
        fs::remove_dir(target).map_err(|e| Error::file(target, &e))?;
    }
    fs::rename(folder, target).map_err(|e| Error::file(target, &e))?;
    let _ = building.keep();
    Ok(target.clone())
}

fn fill(
    context: &Context,
    founding: &Founding,
    founder: &Identity,
    members: &Members,
    folder: &Path,
) -> Result<(), Error> {
    let file = |path: &Path, error: &std::io::Error| Error::file(path, error);
    for name in ["members", "inbox", "backups"] {
        let path = folder.join(name);
        files::create_folder(&path).map_err(|e| file(&path, &e))?;
    }
    write_new(&Members::file(folder), members.to_toml()?.as_bytes())?;
    for (number, member) in members.members.iter().enumerate() {
        let path = folder.join("members").join(format!("{:02}.card.toml", number + 1));
        write_new(&path, member.card.to_file()?.as_bytes())?;
    }
    for kind in VaultKind::ALL.into_iter().filter(|kind| is_made(founding, founder, members, *kind))
    {
        let steps = store::steps(kind);
        opening::create(folder, kind, members, founder, founding.demo, steps, context.now())?;
    }
    write_new(&folder.join(SETTINGS), settings(founding).to_commented_toml().as_bytes())
}

// The vaults of the head and the chair come with their first member; and the head, who may be the
// DSL as well, never has the key of `head` in hand.
fn is_made(founding: &Founding, founder: &Identity, list: &Members, kind: VaultKind) -> bool {
    let is_head = || {
        let mut heads =
            founding.holders.iter().filter(|(office, _)| *office == Office::HeadTeacher);
        heads.any(|(_, name)| folded(name) == folded(founder.name()))
    };
    VaultKind::FIRST.contains(&kind)
        || list.has_people(kind) && !(kind == VaultKind::Head && is_head())
}

fn settings(founding: &Founding) -> Settings {
    let zone = chrono_tz::Europe::London;
    let since = founding.since;
    let year = if since.month() >= 9 { since.year() } else { since.year() - 1 };
    let mut holders = BTreeMap::new();
    for (office, name) in &founding.holders {
        holders.entry(office.to_string()).or_insert_with(|| name.clone());
    }
    Settings {
        name: founding.name.clone(),
        time_zone: zone,
        policy: founding.policy.clone(),
        since: founding.since,
        demo: founding.demo,
        is_kit: false,
        kit: None,
        filter_log_days: None,
        training: TrainingSettings::default(),
        holders,
        term: usual_terms(year).into_iter().chain(usual_terms(year + 1)).collect(),
        closed: Vec::new(),
        mail: None,
        contact: Vec::new(),
        look: LookSettings::default(),
    }
}

/// Writes a file that must not be there yet.
///
/// # Errors
/// When it is there, or cannot be written.
pub fn write_new(path: &Path, content: &[u8]) -> Result<(), Error> {
    files::write_new(path, content).map_err(|e| Error::file(path, &e))
}

fn make_parent(path: &Path) -> Result<(), Error> {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() && !parent.exists() => {
            fs::create_dir_all(parent).map_err(|e| Error::file(parent, &e))
        }
        _ => Ok(()),
    }
}
