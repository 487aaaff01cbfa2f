//! Private files: every file osafe writes is 0600, every folder 0700, and appears whole or not
//! at all, whatever the umask and whenever the power goes.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

pub mod decoding;
pub mod reading;

/// Makes a folder that only its owner can enter. The parent must exist; the folder must not.
///
/// # Errors
/// Any error of the file system, among them that the folder is there already.
pub fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    // The umask can only take bits away, so 0700 holds; a folder mounted with other rules is
    // beyond us.
    Ok(())
}

/// Writes a new file, readable by its owner only. Refuses to follow a link or to replace a file.
///
/// # Errors
/// Any error of the file system, among them [`io::ErrorKind::AlreadyExists`].
pub fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    let file = temporary_beside(path, content)?;
    file.persist_noclobber(path).map_err(|e| e.error)?;
    sync_folder(path)
}

/// Drops a new file in a folder that the writer may be unable to list, also on a share: it appears
/// whole, under a name that must not be taken. `shared` lets other accounts read it.
///
/// # Errors
/// Any error of the file system, among them [`io::ErrorKind::AlreadyExists`].
pub fn deliver(path: &Path, content: &[u8], shared: bool) -> io::Result<()> {
    let part = path.with_extension("part");
    let written = write_part(&part, content, shared).and_then(|()| take_name(&part, path));
    fs::remove_file(&part).ok();
    written?;
    // A drop box may not be opened by those who drop.
    sync_folder(path).or_else(|error| match error.kind() {
        io::ErrorKind::PermissionDenied => Ok(()),
        _ => Err(error),
    })
}

fn write_part(part: &Path, content: &[u8], shared: bool) -> io::Result<()> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(part)?;
    file.write_all(content)?;
    if shared {
        open_to_all(part, 0o644)?;
    }
    file.sync_all()
}

// A link never replaces a file; where there are no links, the name is looked at first.
fn take_name(part: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(part, path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) if fs::symlink_metadata(path).is_ok() => {
            Err(io::Error::from(io::ErrorKind::AlreadyExists))
        }
        Err(_) => fs::rename(part, path),
        Ok(()) => Ok(()),
    }
}

/// Gives a file or folder that is not secret to other accounts, as far as `mode` says.
///
/// # Errors
/// Any error of the file system.
pub fn open_to_all(path: &Path, mode: u32) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(mode))
    }
    #[cfg(not(unix))]
    {
        let _ = (path, mode);
        Ok(())
    }
}

/// Replaces a file as one step: a reader sees the old content or the new, never a mixture.
/// A link at `path` is replaced by the file, not followed.
///
/// # Errors
/// Any error of the file system; the old file is then untouched.
pub fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let file = temporary_beside(path, content)?;
    file.persist(path).map_err(|e| e.error)?;
    sync_folder(path)
}

/// Makes a private folder with these files, whole or not at all: it is written beside its place
/// and then renamed. Nothing that is there already is replaced.
///
/// # Errors
/// Any error of the file system, among them [`io::ErrorKind::AlreadyExists`].
pub fn write_folder(path: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(io::Error::from(io::ErrorKind::AlreadyExists));
    }
    // It is removed when it is dropped before it has its name.
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    let beside = builder.prefix(".osafe-").tempdir_in(folder_of(path))?;
    for (name, content) in files {
        write_new(&beside.path().join(name), content)?;
    }
    fs::rename(beside.path(), path)?;
    // Its old name is free again; there is nothing left to remove.
    let _ = beside.keep();
    sync_folder(path)
}

/// Whether a file could be put at `path`: found out before work whose answer goes there.
///
/// # Errors
/// Any error of the file system.
pub fn check_writable(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    tempfile::Builder::new().prefix(".osafe-").tempfile_in(folder_of(path)).map(|_| ())
}

/// Makes an empty private file, so that a library that opens it later cannot choose its mode.
///
/// # Errors
/// Any error of the file system, among them that the file is there already.
pub fn create_empty(path: &Path) -> io::Result<()> {
    write_new(path, b"")
}

// `tempfile` makes files 0600 and removes them when they are dropped before being kept.
fn temporary_beside(path: &Path, content: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let mut file = tempfile::Builder::new().prefix(".osafe-").tempfile_in(folder_of(path))?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

// A rename is only durable once the folder that holds the name is on the disk.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder_of(path))?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_never_replaces_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        write_new(&path, b"one").unwrap();
        let error = write_new(&path, b"two").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        replace(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file is left");
    }

    #[test]
    fn a_new_folder_is_whole_private_and_replaces_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pack");
        let files = [("a".to_owned(), b"one".to_vec()), ("b".to_owned(), b"two".to_vec())];
        write_folder(&path, &files).unwrap();
        assert_eq!(fs::read(path.join("b")).unwrap(), b"two");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&path), mode(&path.join("a"))), (0o700, 0o600));
        }
        let error = write_folder(&path, &files).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        let bad = [("a".to_owned(), Vec::new()), ("no/such".to_owned(), Vec::new())];
        assert!(write_folder(&folder.path().join("other"), &bad).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is half made");
    }

    #[test]
    fn what_is_delivered_never_replaces_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.age");
        deliver(&path, b"one", false).unwrap();
        let error = deliver(&path, b"two", true).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half is left");
    }

    #[cfg(unix)]
    #[test]
    fn links_are_neither_followed_nor_written_through() {
        let folder = tempfile::tempdir().unwrap();
        let (target, link) = (folder.path().join("target"), folder.path().join("link"));
        fs::write(&target, b"mine").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        assert!(write_new(&link, b"theirs").is_err());
        replace(&link, b"theirs").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"mine");
    }

    #[cfg(unix)]
    #[test]
    fn files_and_folders_are_private() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (file, inner) = (folder.path().join("f"), folder.path().join("d"));
        write_new(&file, b"x").unwrap();
        create_folder(&inner).unwrap();
        let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&file), mode(&inner)), (0o600, 0o700));
    }
}
