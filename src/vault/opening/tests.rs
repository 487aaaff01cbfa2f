//! Real encrypted vaults in temporary folders.

use super::super::audit::RecordSource;
use super::super::members::Member;
use super::super::{BASE_MIGRATION, Vault};
use super::*;
use crate::domain::office::Office;

const NOTES: &str = "CREATE TABLE note (id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT;";
const STEPS: &[&str] = &[BASE_MIGRATION, NOTES];
const MARKER: &str = "MARKER-7d1f-of-a-child";
const SOURCES: &[RecordSource] = &[
    RecordSource { entity: "member", sql: "SELECT signing, record FROM member" },
    RecordSource { entity: "note", sql: "SELECT id, record FROM note" },
];

struct Fixture {
    folder: tempfile::TempDir,
    dsl: Identity,
    technician: Identity,
}

fn now() -> DateTime<Utc> {
    "2026-11-20T09:00:00Z".parse().unwrap()
}

impl Fixture {
    fn new() -> Fixture {
        let folder = tempfile::tempdir().unwrap();
        let dsl = Identity::generate("A", Office::Dsl).unwrap();
        let technician = Identity::generate("B", Office::Technician).unwrap();
        let list = vec![
            Member { vaults: VaultKind::ALL.to_vec(), card: dsl.card() },
            Member { vaults: vec![VaultKind::Operations], card: technician.card() },
        ];
        let members = Members::sign("school", 1, list, &dsl);
        crate::files::create_folder(&folder.path().join("members")).unwrap();
        let file = Members::file(folder.path());
        crate::files::write_new(&file, members.to_toml().unwrap().as_bytes()).unwrap();
        for kind in VaultKind::ALL {
            create(folder.path(), kind, &members, &dsl, true, STEPS, now()).unwrap();
        }
        Fixture { folder, dsl, technician }
    }

    fn open(&self) -> Vault {
        open(self.folder.path(), VaultKind::Casework, self.dsl.clone(), STEPS).unwrap()
    }

    fn refused(&self) -> VaultError {
        open(self.folder.path(), VaultKind::Casework, self.dsl.clone(), STEPS).unwrap_err()
    }

    fn raw(&self) -> Connection {
        let sealed = fs::read(VaultKind::Casework.envelope(self.folder.path())).unwrap();
        let envelope = Envelope::open(&sealed, &self.dsl, VaultKind::Casework).unwrap();
        let path = VaultKind::Casework.database(self.folder.path());
        connect(&path, &envelope, VaultKind::Casework).unwrap()
    }
}

fn note(vault: &mut Vault, id: &str, text: &str) {
    vault
        .write(now(), |change| {
            change.sql().execute("INSERT INTO note VALUES (?1, ?2)", [id, text])?;
            change.log("add", "note", id, Some(text))
        })
        .unwrap();
}

#[test]
fn no_file_holds_plain_text_and_all_are_private() {
    let school = Fixture::new();
    let mut vault = school.open();
    note(&mut vault, "1", MARKER);
    // While the vault is open its -wal and -shm are there too.
    let mut seen = 0;
    for entry in fs::read_dir(school.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            continue;
        }
        seen += 1;
        let bytes = fs::read(&path).unwrap();
        assert!(!bytes.windows(MARKER.len()).any(|w| w == MARKER.as_bytes()), "{path:?}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(
                fs::metadata(&path).unwrap().permissions().mode() & 0o777,
                0o600,
                "{path:?}"
            );
        }
    }
    assert!(seen >= 6, "both databases, both envelopes, -wal and -shm: {seen}");
}

#[test]
fn the_technician_opens_operations_and_not_casework() {
    let school = Fixture::new();
    let path = school.folder.path();
    let refused = open(path, VaultKind::Casework, school.technician.clone(), STEPS);
    assert!(matches!(refused, Err(VaultError::NotAMember(VaultKind::Casework))));
    open(path, VaultKind::Operations, school.technician.clone(), STEPS).unwrap();
}

#[test]
fn a_change_without_an_entry_is_undone() {
    let school = Fixture::new();
    let mut vault = school.open();
    let refused: Result<(), VaultError> = vault.write(now(), |change| {
        change.sql().execute("INSERT INTO note VALUES ('1', 'x')", [])?;
        Ok(())
    });
    assert!(matches!(refused, Err(VaultError::Unlogged)));
    let count: i64 =
        vault.connection.query_row("SELECT count(*) FROM note", [], |row| row.get(0)).unwrap();
    assert_eq!(count, 0);
    assert!(vault.read().is_err(), "casework is never read without an entry");
}

#[test]
fn a_look_is_written_down_first() {
    let school = Fixture::new();
    let mut vault = school.open();
    let before = vault.verify(SOURCES).unwrap().entries;
    vault.look(now(), "view", "note", "1").unwrap();
    assert_eq!(vault.verify(SOURCES).unwrap().entries, before + 1);
    vault.connection.execute_batch("PRAGMA query_only = ON").unwrap();
    assert!(vault.look(now(), "view", "note", "1").is_err());
}

#[test]
fn the_chain_names_the_first_entry_that_was_changed() {
    for (damage, seq) in [
        ("UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3", 3),
        ("UPDATE audit SET entity_id = 'x' WHERE seq = 4", 4),
        ("DELETE FROM audit WHERE seq = 3", 3),
        ("UPDATE audit SET signature = zeroblob(64) WHERE seq = 2", 2),
        ("UPDATE note SET record = 'other' WHERE id = '1'", 3),
        ("DELETE FROM note WHERE id = '2'", 4),
        ("INSERT INTO note VALUES ('9', 'planted')", 3),
        ("UPDATE member SET record = 'x'", 1),
        ("DELETE FROM member", 1),
    ] {
        let school = Fixture::new();
        let mut vault = school.open();
        note(&mut vault, "1", "one");
        note(&mut vault, "2", "two");
        assert_eq!(vault.verify(SOURCES).unwrap().broken, None);
        drop(vault);
        let raw = school.raw();
        raw.execute_batch("DROP TRIGGER audit_is_append_only; DROP TRIGGER audit_is_kept").unwrap();
        raw.execute_batch(damage).unwrap();
        drop(raw);
        let verdict = school.open().verify(SOURCES).unwrap();
        assert_eq!(verdict.broken.map(|b| b.seq), Some(seq), "{damage}");
    }
}

#[test]
fn the_chain_cannot_be_edited_by_mistake() {
    let school = Fixture::new();
    let raw = school.raw();
    assert!(raw.execute("UPDATE audit SET at = 'x'", []).is_err());
    assert!(raw.execute("DELETE FROM audit", []).is_err());
}

#[test]
fn a_clock_set_back_is_noted_and_is_no_fault() {
    let school = Fixture::new();
    let mut vault = school.open();
    vault.look(now() - chrono::Duration::days(3650), "view", "note", "1").unwrap();
    let verdict = vault.verify(SOURCES).unwrap();
    assert_eq!(verdict.broken, None);
    assert_eq!(verdict.clock_set_back, [3]);
}

#[test]
fn missing_and_swapped_files_are_named() {
    let kind = VaultKind::Casework;
    let school = Fixture::new();
    let other = Fixture::new();
    let path = school.folder.path();

    let envelope = fs::read(kind.envelope(path)).unwrap();
    fs::write(kind.envelope(path), fs::read(VaultKind::Operations.envelope(path)).unwrap())
        .unwrap();
    assert!(matches!(school.refused(), VaultError::NotAVault(VaultKind::Casework)));
    fs::write(kind.envelope(path), fs::read(kind.envelope(other.folder.path())).unwrap()).unwrap();
    assert!(matches!(school.refused(), VaultError::NotAMember(_)));
    fs::remove_file(kind.envelope(path)).unwrap();
    assert!(matches!(school.refused(), VaultError::Missing(..)));
    fs::write(kind.envelope(path), envelope).unwrap();

    let list = fs::read(Members::file(path)).unwrap();
    fs::write(Members::file(path), fs::read(Members::file(other.folder.path())).unwrap()).unwrap();
    assert!(matches!(school.refused(), VaultError::MembersChanged(_)));
    fs::write(Members::file(path), "generation = 1").unwrap();
    assert!(matches!(school.refused(), VaultError::MembersUnsigned));
    fs::write(Members::file(path), list).unwrap();

    let database = fs::read(kind.database(path)).unwrap();
    fs::write(kind.database(path), &database[..4096 + 100]).unwrap();
    let error = school.refused();
    assert!(matches!(error, VaultError::Damaged(_) | VaultError::NotAVault(_)), "{error:?}");
    fs::remove_file(kind.database(path)).unwrap();
    assert!(matches!(school.refused(), VaultError::Missing(..)));
}

#[test]
fn a_member_joins_at_whatever_point_the_program_stops() {
    use super::super::joining;
    let path = |school: &Fixture| school.folder.path().to_owned();
    for stopped_before in ["the envelope", "the list", "the settling", "nothing"] {
        let school = Fixture::new();
        let deputy = Identity::generate("C", Office::DeputyDsl).unwrap();
        let kind = VaultKind::Casework;
        let envelope = fs::read(kind.envelope(&path(&school))).unwrap();
        let list = fs::read(Members::file(&path(&school))).unwrap();
        let mut vaults = VaultKind::ALL
            .map(|kind| open(&path(&school), kind, school.dsl.clone(), STEPS).unwrap());
        let new = Member { vaults: deputy.card().vaults(), card: deputy.card() };
        joining::join(&path(&school), &mut vaults, &[], &[new], &school.dsl, now()).unwrap();
        drop(vaults);
        // Put back what a stop would have left undone.
        if stopped_before != "nothing" {
            let digest = "UPDATE vault SET pending = members, members = 'old'";
            school.raw().execute_batch(digest).unwrap();
        }
        if ["the envelope", "the list"].contains(&stopped_before) {
            fs::write(Members::file(&path(&school)), &list).unwrap();
            let old = Members::from_toml(&String::from_utf8_lossy(&list)).unwrap().digest(kind);
            school.raw().execute("UPDATE vault SET members = ?1", [old]).unwrap();
        }
        if stopped_before == "the envelope" {
            fs::write(kind.envelope(&path(&school)), &envelope).unwrap();
        }
        // Whoever was a member can go on, and the chain holds.
        let vault = school.open();
        assert_eq!(vault.verify(SOURCES).unwrap().broken, None, "{stopped_before}");
        drop(vault);
        if ["the settling", "nothing"].contains(&stopped_before) {
            let mut vault = open(&path(&school), kind, deputy, STEPS).unwrap();
            note(&mut vault, "1", "by the deputy");
            assert_eq!(vault.verify(SOURCES).unwrap().broken, None);
        }
    }
}

#[test]
fn a_newer_vault_is_refused_untouched() {
    let school = Fixture::new();
    school.raw().pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(school.refused(), VaultError::Newer(VaultKind::Casework, 99, 2)));
    assert_eq!(migrate::version(&school.raw()).unwrap(), 99);
}

#[test]
fn the_built_in_library_is_new_enough() {
    assert_eq!(numbers("4.19.0 community"), Some((4, 19)));
    assert!(numbers("") < Some(CIPHER_FLOOR));
    check_library(&Fixture::new().raw()).unwrap();
}

#[test]
fn no_code_attaches_a_database_without_a_key() {
    // `ATTACH ... KEY ''` would write plain text.
    let source = include_str!("../opening.rs");
    assert!(!source.to_uppercase().contains(&["ATTACH ", "DATABASE"].concat()));
}
