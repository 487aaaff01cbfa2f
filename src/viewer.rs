//! Showing a file with the system's own program.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::error::Error;
use crate::files;

/// What opens a file with whatever the person has chosen for it.
const OPENER: &str = if cfg!(target_os = "macos") {
    "open"
} else if cfg!(windows) {
    "explorer"
} else {
    "xdg-open"
};

/// The folder below the person's own in which the file that is shown lies.
const FOLDER: &str = "osafe-shown";

/// Writes a file into a private folder below `folder`, where it takes the place of what was shown
/// before, and opens it.
///
/// # Errors
/// When the folder is not the person's own, or there is no program to open it with.
pub fn show(folder: &Path, name: &str, content: &[u8]) -> Result<PathBuf, Error> {
    let folder = folder.join(FOLDER);
    emptied(&folder).map_err(|e| Error::file(&folder, &e))?;
    let file = folder.join(name);
    files::write_new(&file, content).map_err(|e| Error::file(&file, &e))?;
    let mut program = Command::new(OPENER);
    program.arg(&file).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // It goes on by itself: a browser may run for hours.
    if program.spawn().is_err() {
        fs::remove_file(&file).ok();
        return Err(Error::failed(format!("there is no program `{OPENER}` to open it with"))
            .hint("Write it to a file with `-o FILE` and open that."));
    }
    Ok(file)
}

// Nothing piles up, and nobody else's folder or link is written to.
fn emptied(folder: &Path) -> io::Result<()> {
    if let Some(parent) = folder.parent() {
        fs::create_dir_all(parent)?;
    }
    match fs::symlink_metadata(folder) {
        Err(_) => return files::create_folder(folder),
        Ok(found) if !found.is_dir() || !is_own(&found) => {
            return Err(io::Error::other("it is not a private folder of yours"));
        }
        Ok(_) => {}
    }
    for entry in fs::read_dir(folder)? {
        fs::remove_file(entry?.path())?;
    }
    Ok(())
}

#[cfg(unix)]
fn is_own(found: &fs::Metadata) -> bool {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let others = found.permissions().mode() & 0o077;
    found.uid() == rustix::process::geteuid().as_raw() && others == 0
}

#[cfg(not(unix))]
fn is_own(_: &fs::Metadata) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn only_a_private_folder_of_ones_own_is_written_to() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("a").join(FOLDER);
        emptied(&folder).unwrap();
        fs::write(folder.join("old"), b"x").unwrap();
        emptied(&folder).unwrap();
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        assert!(emptied(&folder).is_err(), "others can look into it");
        let link = place.path().join("link");
        symlink(place.path(), &link).unwrap();
        assert!(emptied(&link).is_err());
    }
}
