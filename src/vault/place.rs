//! Where a school folder may be. A database on a network file system can be silently corrupted
//! by two machines writing at once, so such a folder is refused by the name of its file system.

use std::path::Path;

use super::VaultError;

/// File systems whose locks `SQLite` cannot rely on. `fuse.` types are listed one by one, since
/// local disks are mounted through FUSE too.
const NETWORK: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb",
    "smb2",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "afpfs",
    "9p",
    "ceph",
    "glusterfs",
    "lustre",
    "gfs2",
    "ocfs2",
    "davfs",
    "webdav",
    "fuse.sshfs",
    "fuse.davfs",
    "fuse.davfs2",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.onedriver",
    "fuse.google-drive-ocamlfuse",
];

/// Refuses a folder on a network file system.
///
/// # Errors
/// [`VaultError::Network`] with the file system's name.
pub fn refuse_network(folder: &Path) -> Result<(), VaultError> {
    let folder = std::fs::canonicalize(folder)?;
    // A Windows share, as the canonical form writes it.
    if folder.as_os_str().to_string_lossy().starts_with(r"\\?\UNC\") {
        return Err(VaultError::Network("a Windows share".into()));
    }
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    match file_system(&mounts, &folder) {
        Some(name) if NETWORK.contains(&name.as_str()) => Err(VaultError::Network(name)),
        _ => Ok(()),
    }
}

/// The file system of the mount that holds `folder`, from the text of Linux's `mountinfo`.
fn file_system(mountinfo: &str, folder: &Path) -> Option<String> {
    mountinfo
        .lines()
        .filter_map(|line| {
            let (left, right) = line.split_once(" - ")?;
            let mount = left.split(' ').nth(4)?.replace("\\040", " ");
            let kind = right.split(' ').next()?.to_owned();
            folder.starts_with(&mount).then_some((mount.len(), kind))
        })
        // A later line shadows an earlier one on the same mount point; `max_by_key` keeps the last.
        .max_by_key(|(length, _)| *length)
        .map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 21 0:40 / /mnt/staff\\040share rw - cifs //server/staff rw
41 21 0:41 / /home rw - nfs4 server:/home rw
42 41 8:2 / /home/dsl/disk rw - ext4 /dev/sdb1 rw";

    #[test]
    fn the_deepest_mount_decides() {
        let name = |path: &str| file_system(MOUNTS, Path::new(path)).unwrap();
        assert_eq!(name("/srv/school"), "ext4");
        assert_eq!(name("/mnt/staff share/school"), "cifs");
        assert_eq!(name("/home/dsl/school"), "nfs4");
        assert_eq!(name("/home/dsl/disk/school"), "ext4");
        assert_eq!(name("/homework"), "ext4", "a mount point is a folder, not a prefix of text");
    }

    #[test]
    fn a_local_folder_is_accepted() {
        let folder = tempfile::tempdir().unwrap();
        refuse_network(folder.path()).unwrap();
    }
}
