//! `osafe kit`: the small folder for staff machines: settings, policy, the signed list, and an
//! inbox to drop sealed concerns in. No vault, no key; it may lie on a share.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;

use super::log::Post;
use super::people::holders::seen_by;
use crate::context::{Context, read_bounded};
use crate::domain::holder::Holders;
use crate::error::Error;
use crate::files;
use crate::outcome::Outcome;
use crate::report::kit as report;
use crate::school::{SETTINGS, School};
use crate::vault::inbox;
use crate::vault::members::Members;

/// The largest file of a policy.
const LARGEST_FILE: u64 = 4 << 20;
/// Others read it; nothing in it is secret.
const FILE: u32 = 0o644;
const FOLDER: u32 = 0o755;
/// Others drop files in it; only its owner lists or removes them.
const DROP_BOX: u32 = 0o1733;

/// What `osafe kit` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe kit /mnt/staff/osafe-kit                      make it, or refresh it\n  \
                         osafe --school /mnt/staff/osafe-kit log             on a staff machine\n  \
                         osafe inbox collect /mnt/staff/osafe-kit            bring in what was dropped"
)]
pub struct KitArgs {
    /// The folder to make, or a kit to refresh.
    pub folder: PathBuf,
}

/// Makes a kit, or brings it up to date.
///
/// # Errors
/// When the folder holds something else, or the list of members cannot be trusted.
pub fn run(context: &Context, args: &KitArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    if school.settings().is_kit {
        return Err(Error::usage("a kit is made from the school folder, not from a kit")
            .hint("Name the school folder with `--school`. Nothing was made."));
    }
    let today = context.today(&school)?;
    // Staff machines open no vault: whoever makes the kit tells them who is in office.
    let identity = context.find_identity().ok().flatten();
    Post::open(&school, None, today)?.trust(context, &school)?;
    let (holders, _) = seen_by(&school, identity.as_ref());
    let settings = settings(&school, &holders, today)?;
    let list = Members::read(school.folder())?;
    let target = context.path(&args.folder);
    let there = target.join(SETTINGS).exists();
    if there {
        refuse_other(&target, &list)?;
        fill(&school, &target, &settings)?;
    } else {
        make(&school, &target, &settings)?;
    }
    Ok(Outcome::report(report::made(&school, &args.folder, &list, !there)))
}

fn refuse_other(target: &Path, list: &Members) -> Result<(), Error> {
    let same = School::read(target)?.settings().is_kit
        && Members::read(target).is_ok_and(|found| found.school == list.school);
    if same {
        return Ok(());
    }
    Err(Error::failed(format!("`{}` is not a kit of this school", target.display()))
        .hint("Name a new folder. Nothing was made."))
}

// Beside its place first, so that a kit is never half made.
fn make(school: &School, target: &Path, settings: &str) -> Result<(), Error> {
    match fs::read_dir(target).map(Iterator::count) {
        Ok(entries) if entries > 0 => {
            return Err(Error::failed(format!("`{}` is not empty", target.display()))
                .hint("Name a new folder. Nothing was made."));
        }
        Ok(_) => fs::remove_dir(target).map_err(|e| Error::file(target, &e))?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(Error::file(target, &error)),
    }
    let parent = target.parent().unwrap_or(Path::new("."));
    let building = tempfile::Builder::new()
        .prefix(".osafe-kit-")
        .tempdir_in(parent)
        .map_err(|e| Error::file(parent, &e))?;
    fill(school, building.path(), settings)?;
    files::open_to_all(building.path(), FOLDER).map_err(|e| Error::file(target, &e))?;
    fs::rename(building.path(), target).map_err(|e| Error::file(target, &e))?;
    let _ = building.keep();
    Ok(())
}

fn fill(school: &School, kit: &Path, settings: &str) -> Result<(), Error> {
    for name in ["members", "inbox"] {
        let path = kit.join(name);
        if !path.is_dir() {
            files::create_folder(&path).map_err(|e| Error::file(&path, &e))?;
        }
    }
    open_to_all(&kit.join("members"), FOLDER)?;
    open_to_all(&inbox::folder(kit), DROP_BOX)?;
    let policy = school.folder().join("policy");
    if policy.is_dir() {
        copy(&policy, &kit.join("policy"))?;
    } else if kit.join("policy").is_dir() {
        let gone = kit.join("policy");
        fs::remove_dir_all(&gone).map_err(|e| Error::file(&gone, &e))?;
    }
    put(&kit.join(SETTINGS), settings.as_bytes())?;
    // The lists before it show those who trusted one of them the way to the present one.
    let members = Members::file(school.folder());
    let folder = members.parent().unwrap_or(school.folder());
    for entry in fs::read_dir(folder).map_err(|e| Error::file(folder, &e))? {
        let path = entry.map_err(|e| Error::file(folder, &e))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("members-") {
            put(&kit.join("members").join(name), &read_bounded(&path, LARGEST_FILE)?)?;
        }
    }
    put(&Members::file(kit), &read_bounded(&members, LARGEST_FILE)?)
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    if !to.is_dir() {
        files::create_folder(to).map_err(|e| Error::file(to, &e))?;
    }
    open_to_all(to, FOLDER)?;
    for entry in fs::read_dir(from).map_err(|e| Error::file(from, &e))? {
        let entry = entry.map_err(|e| Error::file(from, &e))?;
        let (path, place) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type().map_err(|e| Error::file(&path, &e))?;
        if kind.is_dir() {
            copy(&path, &place)?;
        } else if kind.is_file() {
            put(&place, &read_bounded(&path, LARGEST_FILE)?)?;
        }
    }
    Ok(())
}

fn put(path: &Path, content: &[u8]) -> Result<(), Error> {
    files::replace(path, content).map_err(|e| Error::file(path, &e))?;
    open_to_all(path, FILE)
}

fn open_to_all(path: &Path, mode: u32) -> Result<(), Error> {
    files::open_to_all(path, mode).map_err(|e| Error::file(path, &e))
}

// The school's own settings, which hold no secret, marked as a kit's, with those who are in office now.
fn settings(school: &School, holders: &Holders, today: NaiveDate) -> Result<String, Error> {
    let file = school.folder().join(SETTINGS);
    let text = fs::read_to_string(&file).map_err(|e| Error::file(&file, &e))?;
    let wrong = || Error::failed(format!("{SETTINGS} cannot be read"));
    let mut table: toml::Table = text.parse().map_err(|_| wrong())?;
    table.remove("kit");
    table.insert("is_kit".to_owned(), true.into());
    let named = holders.offices(today).into_iter();
    let named = named.filter_map(|office| {
        let name = holders.first(&office, today)?;
        Some((office, toml::Value::from(name)))
    });
    table.insert("holders".to_owned(), named.collect::<toml::Table>().into());
    let settings = toml::to_string(&table).map_err(|_| wrong())?;
    Ok(format!("# A kit for staff machines: `osafe kit` writes this file anew.\n\n{settings}"))
}
