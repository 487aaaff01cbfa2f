//! What the tests of the store share: a real encrypted vault in a temporary folder.

use crate::domain::action::{Action, Origin};
use crate::domain::case::Writing;
use crate::domain::concern::Concern;
use crate::domain::incident::{
    Closing, Incident, IncidentStatus, PolicyVersion, Recorder, RowTaken,
};
use crate::domain::office::Office;
use crate::domain::reference::Reference;
use crate::domain::role::Role;
use crate::store::steps;
use crate::vault::identity::Identity;
use crate::vault::members::{Member, Members};
use crate::vault::{Vault, VaultKind, opening};

/// The DSL, at ten o'clock.
pub(super) fn writing(day: &str) -> Writing {
    Writing {
        at: format!("{day}T10:00:00+00:00").parse().unwrap(),
        by: Recorder { name: "A".into(), office: Office::Dsl },
    }
}

/// A vault of that kind; it goes with its folder.
pub(super) fn vault(kind: VaultKind) -> (tempfile::TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let dsl = Identity::generate("A", Office::Dsl).unwrap();
    let list = vec![Member { vaults: VaultKind::ALL.to_vec(), card: dsl.card() }];
    let members = Members::sign("school", 1, list, &dsl);
    crate::files::create_folder(&folder.path().join("members")).unwrap();
    let file = Members::file(folder.path());
    crate::files::write_new(&file, members.to_toml().unwrap().as_bytes()).unwrap();
    let now = writing("2026-11-01").at.to_utc();
    opening::create(folder.path(), kind, &members, &dsl, true, steps(kind), now).unwrap();
    let vault = opening::open(folder.path(), kind, dsl, steps(kind)).unwrap();
    (folder, vault)
}

/// An open incident about a child.
pub(super) fn incident(
    reference: Reference,
    row: Option<&str>,
    occurred: &str,
    writing: &Writing,
) -> Incident {
    let occurred = occurred.parse().unwrap();
    Incident {
        reference,
        status: IncidentStatus::Open,
        recorded: writing.at,
        recorded_by: writing.by.clone(),
        policy: PolicyVersion { id: "st-jeromes".into(), version: "1".into() },
        row: row.map(|row| RowTaken { id: row.into(), title: "X".into(), source: "1".into() }),
        role: Role::Child,
        occurred,
        concern: Concern {
            role: Some(Role::Child),
            occurred: Some(occurred),
            ..Concern::default()
        },
        links: Vec::new(),
        waiting: None,
        closing: Closing::default(),
    }
}

/// A mark of the grid.
pub(super) fn mark(id: &str) -> Action {
    Action::open(id, id, "line 1", Origin::Mark)
}
