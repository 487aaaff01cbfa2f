//! Real encrypted vaults: what is stored is read back, and what is changed behind the program's
//! back is found.

use super::super::tests::{self, mark, vault};
use super::super::{attachments, records};
use super::*;
use crate::domain::custody::{ItemKind, MovementKind, SearchKind};
use crate::vault::VaultKind;

struct Fixture {
    _folder: tempfile::TempDir,
    vault: Vault,
}

impl Fixture {
    fn new(kind: VaultKind) -> Fixture {
        let (folder, vault) = vault(kind);
        Fixture { _folder: folder, vault }
    }

    fn incident(&mut self) -> Reference {
        let writing = writing();
        let actions = vec![mark("police")];
        let case = incidents::add(&mut self.vault, &writing, actions, Vec::new(), |reference| {
            tests::incident(reference, None, "2026-11-18", &writing)
        });
        case.unwrap().incident.reference
    }

    fn broken(&self) -> Option<String> {
        let verdict = self.vault.verify(records(self.vault.about().kind)).unwrap();
        verdict.broken.map(|broken| format!("{}: {}", broken.seq, broken.why))
    }

    fn damage(&mut self, sql: &str) {
        let done: Result<(), StoreError> = self.vault.write(writing().at.to_utc(), |change| {
            change.sql().execute_batch("DROP TRIGGER movement_is_append_only")?;
            assert!(change.sql().execute(sql, [])? > 0, "{sql}");
            Ok(change.log("view", "nothing", "", None)?)
        });
        done.unwrap();
    }

    // The number of the newest audit entry about a record.
    fn entry(&mut self, entity: &str, id: &str) -> i64 {
        let sql = self.vault.look(writing().at.to_utc(), "view", "nothing", "").unwrap();
        let query = "SELECT max(seq) FROM audit WHERE entity = ?1 AND entity_id = ?2
                     AND content IS NOT NULL";
        sql.query_row(query, [entity, id], |row| row.get(0)).unwrap()
    }

    fn full(kind: VaultKind) -> (Fixture, Reference) {
        let mut school = Fixture::new(kind);
        let incident = school.incident();
        let writing = writing();
        let id = add(&mut school.vault, &writing, incident, taken()).unwrap().item.id;
        movement(&mut school.vault, &writing, id, moved(MovementKind::HandOver)).unwrap();
        review(&mut school.vault, &writing, id, reviewed()).unwrap();
        let with_item = Searched { items: vec![id], ..searched() };
        search(&mut school.vault, &writing, incident, with_item).unwrap();
        attach(&mut school.vault, incident).unwrap();
        (school, incident)
    }
}

fn writing() -> Writing {
    tests::writing("2026-11-20")
}

fn when() -> Option<Moment> {
    "2026-11-19T10:00".parse().ok()
}

fn taken() -> Taken {
    Taken {
        kind: Some(ItemKind::Device),
        what: "phone".into(),
        by: "A".into(),
        when: when(),
        kept: "safe".into(),
        ..Taken::default()
    }
}

fn moved(kind: MovementKind) -> Moved {
    Moved {
        kind: Some(kind),
        from: "A".into(),
        to: "B".into(),
        when: when(),
        why: "asked".into(),
        reference: Some("1".into()),
        ..Moved::default()
    }
}

fn reviewed() -> Reviewed {
    Reviewed {
        by: vec!["A".into(), "B".into()],
        when: when(),
        looked_at: "messages".into(),
        why: "threats".into(),
        found: "three".into(),
        follow_up: None,
    }
}

fn searched() -> Searched {
    Searched {
        kind: Some(SearchKind::Search),
        when: when(),
        place: "hall".into(),
        who: "C".into(),
        by: "A".into(),
        present: Some(Vec::new()),
        authorised_by: "head".into(),
        sought: "a phone".into(),
        reason: "seen with it".into(),
        found: "a phone".into(),
        follow_up: "kept".into(),
        ..Searched::default()
    }
}

fn attach(vault: &mut Vault, incident: Reference) -> Result<Number, StoreError> {
    let file = ("scan.pdf", b"%PDF-1.7 bytes".as_slice());
    attachments::add(vault, &writing(), incident, file, |_| Ok(())).map(|file| file.id)
}

#[test]
fn what_is_stored_is_read_back_and_the_chain_holds() {
    let (mut school, incident) = Fixture::full(VaultKind::Staff);
    let now = writing().at.to_utc();
    let held = list(&mut school.vault, now, Some(incident)).unwrap();
    assert_eq!(held[0].item.id.to_string(), "SD0001");
    assert_eq!((held[0].movements.len(), held[0].reviews.len()), (1, 1));
    assert_eq!(show(&mut school.vault, now, held[0].item.id).unwrap(), held[0]);
    let searches = searches(&mut school.vault, now, None).unwrap();
    assert_eq!(searches[0].id.to_string(), "SR0001");
    assert_eq!(show_search(&mut school.vault, now, searches[0].id).unwrap(), searches[0]);
    let files = attachments::list(&mut school.vault, now, incident).unwrap();
    assert_eq!((files[0].id.to_string().as_str(), files[0].size), ("SA0001", 14));
    let case = incidents::show(&mut school.vault, now, incident).unwrap();
    let items: Vec<String> = case.entries.iter().map(|entry| entry.what.title()).collect();
    assert_eq!(items, ["SD0001", "SD0001", "SD0001", "SR0001", "SA0001"]);
    assert_eq!(case.entries[0].happened(), when().unwrap());
    assert_eq!(school.broken(), None);
}

#[test]
fn a_changed_record_or_byte_is_named_with_its_entry() {
    for (entity, id, sql) in [
        ("attachment", "A0001", "UPDATE attachment SET content = CAST('%PDF-1.7 byteS' AS BLOB)"),
        ("attachment", "A0001", "UPDATE attachment SET content = x''"),
        ("attachment", "A0001", "UPDATE attachment SET record = replace(record, 'scan', 'scam')"),
        ("attachment", "A0001", "DELETE FROM attachment"),
        ("movement", "D0001/1", "UPDATE movement SET record = replace(record, 'asked', 'taken')"),
        (
            "device-review",
            "D0001/1",
            "UPDATE device_review SET record = replace(record, 'three', '')",
        ),
        ("search", "R0001", "DELETE FROM search"),
        ("custody", "D0001", "UPDATE custody SET record = replace(record, 'safe', 'desk')"),
    ] {
        let (mut school, _) = Fixture::full(VaultKind::Casework);
        assert_eq!(school.broken(), None);
        let seq = school.entry(entity, id);
        school.damage(sql);
        let broken = school.broken().unwrap();
        assert!(broken.starts_with(&format!("{seq}: ")) && broken.contains(id), "{sql}: {broken}");
    }
}

#[test]
fn a_file_whose_bytes_changed_is_not_given_out() {
    let (mut school, incident) = Fixture::full(VaultKind::Casework);
    let id = "A1".parse().unwrap();
    let allowed = |_: &Case| Ok::<_, StoreError>("copied out".to_owned());
    let given =
        attachments::give_out(&mut school.vault, &writing(), incident, id, allowed).unwrap();
    assert_eq!(given.1, b"%PDF-1.7 bytes");
    school.damage("UPDATE attachment SET content = x'00'");
    let refused = attachments::give_out(&mut school.vault, &writing(), incident, id, allowed);
    assert!(matches!(refused, Err(StoreError::Damaged(_))));
    let other = school.incident();
    let refused = attachments::give_out(&mut school.vault, &writing(), other, id, allowed);
    assert!(matches!(refused, Err(StoreError::NotFound(..))), "it belongs to another incident");
}

#[test]
fn what_is_refused_leaves_nothing() {
    let (mut school, incident) = Fixture::full(VaultKind::Casework);
    let other = school.incident();
    let writing = writing();
    let id = "D1".parse().unwrap();
    let elsewhere = Searched { items: vec![id], ..searched() };
    let refused = search(&mut school.vault, &writing, other, elsewhere).unwrap_err();
    assert!(matches!(refused, StoreError::Custody(CustodyFault::Elsewhere(_))));
    let never = "D9".parse().unwrap();
    let refused = movement(&mut school.vault, &writing, never, moved(MovementKind::Police));
    assert!(matches!(refused, Err(StoreError::NotFound("item in custody", _))));
    let image = attachments::add(&mut school.vault, &writing, incident, ("a", b"a"), |_| {
        Err(StoreError::Unreadable("refused"))
    });
    assert!(image.is_err());
    let now = writing.at.to_utc();
    assert_eq!(attachments::list(&mut school.vault, now, incident).unwrap().len(), 1);
    assert_eq!(school.broken(), None);
}

#[test]
fn a_closed_incident_takes_nothing_new_but_its_items_still_go_home() {
    let (mut school, incident) = Fixture::full(VaultKind::Casework);
    let closed: Result<Case, StoreError> =
        incidents::change(&mut school.vault, writing().at.to_utc(), incident, |case| {
            case.incident.status = IncidentStatus::Closed;
            Ok(())
        });
    closed.unwrap();
    let (vault, writing) = (&mut school.vault, writing());
    let id = "D1".parse().unwrap();
    for refused in [
        add(vault, &writing, incident, taken()).map(|_| ()),
        search(vault, &writing, incident, searched()).map(|_| ()),
        review(vault, &writing, id, reviewed()).map(|_| ()),
    ] {
        assert!(matches!(refused, Err(StoreError::Custody(CustodyFault::Closed(_)))));
    }
    let returned = Moved { from: "B".into(), ..moved(MovementKind::Return) };
    assert!(movement(vault, &writing, id, returned).unwrap().is_out());
    assert_eq!(school.broken(), None);
}
