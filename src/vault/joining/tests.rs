//! Vaults that are made for their first members, stopped at every point.

use super::super::BASE_MIGRATION;
use super::super::audit::RecordSource;
use super::*;
use crate::domain::office::Office;

const STEPS: &[&str] = &[BASE_MIGRATION];
const STAFF: NewVault = NewVault { kind: VaultKind::Staff, steps: STEPS, demo: true };
const SOURCES: &[RecordSource] =
    &[RecordSource { entity: "member", sql: "SELECT signing, record FROM member" }];

fn now() -> DateTime<Utc> {
    "2026-11-20T09:00:00Z".parse().unwrap()
}

struct School {
    folder: tempfile::TempDir,
    dsl: Identity,
    head: Identity,
    recovery: Identity,
}

impl School {
    fn new() -> School {
        let folder = tempfile::tempdir().unwrap();
        let [dsl, head, recovery] = [Office::Dsl, Office::HeadTeacher, Office::Recovery]
            .map(|office| Identity::generate("A", office).unwrap());
        let sheet = Card { signing: None, ..recovery.card() };
        let list = vec![
            Member { vaults: VaultKind::FIRST.to_vec(), card: dsl.card() },
            Member { vaults: sheet.vaults(), card: sheet },
        ];
        let members = Members::sign("school", 1, list, &dsl);
        files::create_folder(&folder.path().join("members")).unwrap();
        let file = Members::file(folder.path());
        files::write_new(&file, members.to_toml().unwrap().as_bytes()).unwrap();
        opening::create(folder.path(), VaultKind::Casework, &members, &dsl, true, STEPS, now())
            .unwrap();
        School { folder, dsl, head, recovery }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn head_joins(&self) -> Result<Members, VaultError> {
        let head = Member { vaults: vec![VaultKind::Staff], card: self.head.card() };
        join(self.path(), &mut [], &[STAFF], &[head], &self.dsl, now())
    }

    fn open(&self, by: &Identity) -> Result<Vault, VaultError> {
        opening::open(self.path(), VaultKind::Staff, by.clone(), STEPS)
    }

    fn names(&self) -> Vec<String> {
        let names = fs::read_dir(self.path()).unwrap();
        let mut names: Vec<String> =
            names.map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

#[test]
fn who_makes_a_vault_for_others_has_no_key_to_it() {
    let school = School::new();
    assert!(matches!(school.open(&school.head), Err(VaultError::NotMade(_))));
    school.head_joins().unwrap();
    let mut vault = school.open(&school.head).unwrap();
    vault.look(now(), "view", "note", "1").unwrap();
    let verdict = vault.verify(SOURCES).unwrap();
    assert_eq!(verdict.broken, None, "the maker's entries have a known writer");
    drop(vault);
    assert!(matches!(school.open(&school.dsl), Err(VaultError::NotAMember(_))));
    school.open(&school.recovery).unwrap();
    opening::open(school.path(), VaultKind::Casework, school.dsl.clone(), STEPS).unwrap();
    assert!(matches!(school.head_joins(), Err(VaultError::NotAMember(_))), "it is there");
    let files = ["casework.db", "casework.keys.age", "members", "staff.db", "staff.keys.age"];
    assert_eq!(school.names(), files);
    let earlier = Members::read_file(&Members::earlier(school.path(), 1)).unwrap();
    assert!(Members::read(school.path()).unwrap().follows(&earlier));
}

#[test]
fn a_vault_is_made_at_whatever_point_the_program_stops() {
    let place = VaultKind::Staff;
    for stopped_before in ["the list", "the move", "the second file"] {
        let school = School::new();
        let list = fs::read(Members::file(school.path())).unwrap();
        school.head_joins().unwrap();
        // Put back what a stop would have left undone.
        let beside = staged(school.path(), place);
        files::create_folder(&beside).unwrap();
        fs::rename(place.database(school.path()), place.database(&beside)).unwrap();
        if stopped_before != "the second file" {
            fs::rename(place.envelope(school.path()), place.envelope(&beside)).unwrap();
        }
        if stopped_before == "the list" {
            fs::write(Members::file(school.path()), &list).unwrap();
            assert!(matches!(school.open(&school.head), Err(VaultError::NotMade(_))));
            opening::open(school.path(), VaultKind::Casework, school.dsl.clone(), STEPS).unwrap();
            school.head_joins().unwrap();
        }
        let vault = school.open(&school.head).unwrap();
        assert_eq!(vault.verify(SOURCES).unwrap().broken, None, "{stopped_before}");
        assert!(!beside.exists(), "{stopped_before}");
    }
}
