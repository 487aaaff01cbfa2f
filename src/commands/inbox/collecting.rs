//! Bringing what was dropped in a kit into the school's inbox. Nothing is opened, and a stop leaves
//! each file in one place or in both, never in none.

use std::fs;
use std::io;
use std::path::Path;

use crate::context::Context;
use crate::error::Error;
use crate::files;
use crate::outcome::Outcome;
use crate::report::inbox as report;
use crate::school::School;
use crate::vault::inbox;
use crate::vault::members::Members;

pub(super) fn collect(context: &Context, kit: Option<&Path>) -> Result<Outcome, Error> {
    let school = context.school()?;
    let kit = kit.or(school.settings().kit.as_deref()).ok_or_else(|| {
        Error::usage("no kit is named")
            .hint("Give its folder, or name it in osafe.toml: kit = \"/mnt/staff/osafe-kit\".")
    })?;
    let list = Members::read(school.folder())?;
    let (moved, left) = collect_from(&school, &list, &context.path(kit))?;
    let attention = !left.is_empty();
    Ok(Outcome::report(report::collected(kit, moved, &left)).attention(attention))
}

/// Collects from the kit that the settings name. A share that is away is no reason not to read
/// what is here.
pub(super) fn collect_if_set(school: &School, list: &Members) -> Vec<String> {
    let Some(kit) = &school.settings().kit else { return Vec::new() };
    let kit = school.folder().join(kit);
    match collect_from(school, list, &kit) {
        Ok((_, left)) if left.is_empty() => Vec::new(),
        Ok((_, left)) => vec![format!(
            "{} files in the kit's inbox could not be collected; `osafe inbox collect` says why.",
            left.len()
        )],
        Err(error) => vec![format!("The kit could not be collected from: {error}.")],
    }
}

/// Moves every sealed file; gives how many, and what was left with the reason.
///
/// # Errors
/// When the folder is no kit of this school, or the inbox takes nothing.
pub fn collect_from(
    school: &School,
    list: &Members,
    kit: &Path,
) -> Result<(usize, Vec<report::Odd>), Error> {
    let settings = School::read(kit)?;
    let same = Members::read(kit).is_ok_and(|found| found.school == list.school);
    if !settings.settings().is_kit || !same {
        return Err(Error::failed(format!("`{}` is no kit of this school", kit.display()))
            .hint("`osafe kit DIR` makes one."));
    }
    let from = inbox::folder(kit);
    let to = inbox::folder(school.folder());
    if !to.is_dir() {
        files::create_folder(&to).map_err(|e| Error::file(&to, &e))?;
    }
    let (mut moved, mut left) = (0, Vec::new());
    for file in inbox::files(&from)? {
        match take(&file, &to)? {
            Ok(()) => moved += 1,
            Err(why) => left.push(report::Odd { file: super::name(&file), why }),
        }
    }
    Ok((moved, left))
}

fn take(file: &Path, to: &Path) -> Result<Result<(), String>, Error> {
    let sealed = match inbox::read(file) {
        Ok(sealed) => sealed,
        Err(why) => return Ok(Err(why.to_string())),
    };
    let place = to.join(file.file_name().unwrap_or_default());
    match files::write_new(&place, &sealed) {
        // A stop came between the two steps, or somebody dropped one under a name that is taken.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            if fs::read(&place).ok().as_deref() != Some(&sealed[..]) {
                inbox::drop_in(to, &sealed, false)?;
            }
        }
        Err(error) => return Err(Error::file(&place, &error)),
        Ok(()) => {}
    }
    Ok(match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err("copied, but it cannot be removed there".to_owned())
        }
        _ => Ok(()),
    })
}
