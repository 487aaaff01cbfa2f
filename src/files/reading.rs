//! Reading a file that somebody hands over: once, whole, and only when it stays what it was.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::Path;

/// Why a file was not taken.
#[derive(Debug)]
pub enum NotTaken {
    /// The file system says no.
    Io(io::Error),
    /// It is a folder, a pipe, a device.
    NoFile,
    /// It is a link to something else.
    Link,
    /// There is nothing in it.
    Empty,
    /// It is larger than what is taken.
    TooLarge,
    /// It was changed, replaced or taken away while it was read.
    Changed,
}

impl From<io::Error> for NotTaken {
    fn from(error: io::Error) -> Self {
        NotTaken::Io(error)
    }
}

/// Reads a file of at most `limit` bytes.
///
/// # Errors
/// [`NotTaken`].
pub fn read_once(path: &Path, limit: u64) -> Result<Vec<u8>, NotTaken> {
    read_while(path, limit, || ())
}

// What happens meanwhile is for the tests.
fn read_while(path: &Path, limit: u64, meanwhile: impl FnOnce()) -> Result<Vec<u8>, NotTaken> {
    plain(&fs::symlink_metadata(path)?, limit)?;
    let mut file = open(path)?;
    let before = file.metadata()?;
    // Between the look and the opening something else may have been put there.
    plain(&before, limit)?;
    let mut bytes = Vec::new();
    file.by_ref().take(limit + 1).read_to_end(&mut bytes)?;
    meanwhile();
    let there = fs::symlink_metadata(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => NotTaken::Changed,
        _ => NotTaken::Io(error),
    })?;
    let after = file.metadata()?;
    let length = bytes.len() as u64;
    if length > limit {
        return Err(NotTaken::TooLarge);
    }
    if !same(&before, &after) || !same(&before, &there) || length != before.len() {
        return Err(NotTaken::Changed);
    }
    Ok(bytes)
}

fn plain(about: &Metadata, limit: u64) -> Result<(), NotTaken> {
    if about.is_symlink() {
        Err(NotTaken::Link)
    } else if !about.is_file() {
        Err(NotTaken::NoFile)
    } else if about.len() == 0 {
        Err(NotTaken::Empty)
    } else if about.len() > limit {
        Err(NotTaken::TooLarge)
    } else {
        Ok(())
    }
}

// Not through a link, and without waiting for the other end of a pipe.
#[cfg(unix)]
fn open(path: &Path) -> Result<File, NotTaken> {
    use rustix::fs::{Mode, OFlags};
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    match rustix::fs::open(path, flags, Mode::empty()) {
        Ok(file) => Ok(File::from(file)),
        Err(rustix::io::Errno::LOOP) => Err(NotTaken::Link),
        Err(error) => Err(NotTaken::Io(error.into())),
    }
}

#[cfg(not(unix))]
fn open(path: &Path) -> Result<File, NotTaken> {
    Ok(File::open(path)?)
}

#[cfg(unix)]
fn same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    let about = |of: &Metadata| {
        (of.dev(), of.ino(), of.len(), of.mtime(), of.mtime_nsec(), of.ctime(), of.ctime_nsec())
    };
    about(one) == about(other)
}

#[cfg(not(unix))]
fn same(one: &Metadata, other: &Metadata) -> bool {
    one.len() == other.len() && one.modified().ok() == other.modified().ok()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_file_of_the_right_size_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("file"), b"12345").unwrap();
        fs::write(path("empty"), b"").unwrap();
        std::os::unix::fs::symlink(path("file"), path("link")).unwrap();
        rustix::fs::mknodat(
            rustix::fs::CWD,
            path("pipe"),
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::RUSR,
            0,
        )
        .unwrap();
        assert_eq!(read_once(&path("file"), 5).unwrap(), b"12345");
        assert!(matches!(read_once(&path("file"), 4), Err(NotTaken::TooLarge)));
        assert!(matches!(read_once(&path("empty"), 5), Err(NotTaken::Empty)));
        assert!(matches!(read_once(&path("link"), 5), Err(NotTaken::Link)));
        assert!(matches!(read_once(folder.path(), 5), Err(NotTaken::NoFile)));
        assert!(matches!(read_once(&path("pipe"), 5), Err(NotTaken::NoFile)));
        assert!(matches!(open(&path("link")), Err(NotTaken::Link)), "put there at the last moment");
        let gone = read_once(&path("gone"), 5);
        assert!(
            matches!(gone, Err(NotTaken::Io(error)) if error.kind() == io::ErrorKind::NotFound)
        );
    }

    #[test]
    fn a_file_that_does_not_stay_what_it_was_is_not_taken() {
        type Meanwhile = fn(&Path);
        let changes: [(&str, Meanwhile); 5] = [
            ("vanished", |path| fs::remove_file(path).unwrap()),
            ("grown", |path| fs::write(path, b"1234567").unwrap()),
            ("cut", |path| fs::write(path, b"1").unwrap()),
            ("written over with as many bytes", |path| fs::write(path, b"abcde").unwrap()),
            ("replaced", |path| {
                fs::write(path.with_extension("new"), b"12345").unwrap();
                fs::rename(path.with_extension("new"), path).unwrap();
            }),
        ];
        for (what, change) in changes {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("file");
            fs::write(&path, b"12345").unwrap();
            std::thread::sleep(std::time::Duration::from_millis(20));
            let read = read_while(&path, 100, || change(&path));
            assert!(matches!(read, Err(NotTaken::Changed)), "{what}");
        }
    }
}
