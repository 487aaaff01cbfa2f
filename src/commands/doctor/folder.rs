//! What is wrong with the files: who can read them, keys among them, what is missing.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, Utc};

use crate::context::Context;
use crate::domain::office::Office;
use crate::error::Error;
use crate::report::doctor::Finding;
use crate::school::School;
use crate::vault::identity::Identity;
use crate::vault::members::Members;
use crate::vault::{inbox, place};

/// How old the newest backup may be.
const BACKUP_DAYS: i64 = 7;
/// How long a concern may wait.
const INBOX_DAYS: i64 = 1;
/// The largest file that may be an identity.
const LARGEST_IDENTITY: u64 = 1 << 16;

pub(super) fn findings(context: &Context, school: &School) -> Result<Vec<Finding>, Error> {
    let folder = school.folder();
    let mut paths = vec![folder.to_owned()];
    everything(folder, &mut paths).map_err(|e| Error::file(folder, &e))?;
    let mut findings = Vec::new();
    findings.extend(open_to_others(folder, &paths));
    findings.extend(bare_keys(context, school, &paths));
    findings.extend(left_over(folder, &paths));
    findings.extend(ages(folder, context.local_now(school)?.to_utc()));
    if let Err(error) = place::refuse_network(folder) {
        findings.push(Finding {
            code: "network",
            what: format!("{error}."),
            remedy: "Move the school folder to a disk of one machine; staff get a kit: `osafe kit`.",
        });
    }
    Ok(findings)
}

fn everything(folder: &Path, paths: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        paths.push(entry.path());
        if entry.file_type()?.is_dir() {
            everything(&entry.path(), paths)?;
        }
    }
    Ok(())
}

fn named(folder: &Path, paths: &[&PathBuf]) -> String {
    let mut names: Vec<String> = paths
        .iter()
        .take(5)
        .map(|path| path.strip_prefix(folder).unwrap_or(path).display().to_string())
        .map(|name| if name.is_empty() { "the folder itself".to_owned() } else { name })
        .collect();
    if paths.len() > names.len() {
        names.push(format!("{} more", paths.len() - names.len()));
    }
    names.join(", ")
}

fn open_to_others(folder: &Path, paths: &[PathBuf]) -> Option<Finding> {
    let open: Vec<&PathBuf> = paths.iter().filter(|path| others_may(path)).collect();
    (!open.is_empty()).then(|| Finding {
        code: "permissions",
        what: format!("Other accounts of this machine get at: {}.", named(folder, &open)),
        remedy: "Take their rights away: chmod -R go= on the school folder.",
    })
}

#[cfg(unix)]
fn others_may(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::symlink_metadata(path)
        .is_ok_and(|about| !about.is_symlink() && about.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn others_may(_: &Path) -> bool {
    false
}

fn bare_keys(context: &Context, school: &School, paths: &[PathBuf]) -> Vec<Finding> {
    if school.settings().demo {
        return Vec::new();
    }
    let bare = |path: &Path| {
        let small = fs::metadata(path).is_ok_and(|m| m.is_file() && m.len() <= LARGEST_IDENTITY);
        let file = small.then(|| fs::read(path).ok()).flatten()?;
        Identity::from_key_file(&file).ok()
    };
    let mut findings = Vec::new();
    let inside: Vec<&PathBuf> = paths.iter().filter(|path| bare(path).is_some()).collect();
    if !inside.is_empty() {
        findings.push(Finding {
            code: "key-in-folder",
            what: format!(
                "A key without a passphrase lies with the records: {}.",
                named(school.folder(), &inside)
            ),
            remedy: "Move it to a private folder of the account that needs it.",
        });
    }
    let own = context.identity_file().and_then(|path| bare(&path));
    if own.is_some_and(|identity| identity.office() != Office::Service) {
        findings.push(Finding {
            code: "key-without-passphrase",
            what: "Your own identity has no passphrase: whoever has the file is you.".to_owned(),
            remedy: "Make a new one with `osafe member new` and have it made a member.",
        });
    }
    findings
}

fn left_over(folder: &Path, paths: &[PathBuf]) -> Option<Finding> {
    let left: Vec<&PathBuf> = paths
        .iter()
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            path.parent() == Some(folder)
                && (name.starts_with(".osafe-") || name.starts_with(".new-"))
        })
        .collect();
    (!left.is_empty()).then(|| Finding {
        code: "left-over",
        what: format!("A command was stopped and left: {}.", named(folder, &left)),
        remedy: "Run the command again; what is still there then can be deleted.",
    })
}

fn ages(folder: &Path, now: DateTime<Utc>) -> Vec<Finding> {
    let times = |folder: &Path| -> Vec<DateTime<Utc>> {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let files = entries.filter_map(|entry| entry.metadata().ok());
        files
            .filter(fs::Metadata::is_file)
            .filter_map(|m| Some(m.modified().ok()?.into()))
            .collect()
    };
    let mut findings = Vec::new();
    let newest = times(&folder.join("backups")).into_iter().max();
    if newest.is_none_or(|newest| now - newest > Duration::days(BACKUP_DAYS)) {
        findings.push(Finding {
            code: "no-backup",
            what: match newest {
                None => "There is no backup.".to_owned(),
                Some(_) => format!("The newest backup is older than {BACKUP_DAYS} days."),
            },
            remedy: "Copy the whole folder while nobody uses it, and keep the copy elsewhere too.",
        });
    }
    let oldest = times(&inbox::folder(folder)).into_iter().min();
    if oldest.is_some_and(|oldest| now - oldest > Duration::days(INBOX_DAYS)) {
        findings.push(Finding {
            code: "inbox-waits",
            what: "A sealed concern lies in the inbox for more than a day.".to_owned(),
            remedy: "Those it may be for run `osafe inbox list`.",
        });
    }
    findings
}

/// What is wrong with the kit that the settings name.
pub(super) fn kit(school: &School, list: &Members) -> Option<Finding> {
    let kit = school.folder().join(school.settings().kit.as_ref()?);
    let finding = |code, what: &str, remedy| Some(Finding { code, what: what.to_owned(), remedy });
    match Members::read(&kit) {
        Err(_) => finding(
            "kit-away",
            "The kit named in osafe.toml cannot be read, or its list is not signed.",
            "Mount the share; look at who changed the kit; `osafe kit DIR` makes it anew.",
        ),
        Ok(found) if found != *list => finding(
            "kit-old",
            "The kit has another list of members than the school.",
            "Refresh it: `osafe kit DIR`.",
        ),
        Ok(_) => None,
    }
}
