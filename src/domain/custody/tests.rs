use chrono::TimeZone;
use chrono_tz::Tz;

use super::super::office::Office;
use super::super::reference::Series;
use super::*;

fn now() -> DateTime<Tz> {
    chrono_tz::Europe::London.with_ymd_and_hms(2026, 11, 20, 9, 0, 0).unwrap()
}

fn moment(text: &str) -> Option<Moment> {
    text.parse().ok()
}

fn custody() -> Custody {
    let taken = Taken {
        kind: Some(ItemKind::Device),
        what: "black phone, cracked corner".into(),
        seal: Some("K 1047".into()),
        from: Some("Sam Example".into()),
        by: "Farida Penhallow".into(),
        when: moment("2026-11-18T10:15"),
        kept: "head's safe".into(),
        ..Taken::default()
    };
    assert_eq!(taken.faults(now()), []);
    let item = Item {
        id: "D1".parse().unwrap(),
        incident: Reference::new(Series::Casework, 2026, 1),
        recorded: now().fixed_offset(),
        recorded_by: recorder(),
        taken,
    };
    Custody { item, movements: Vec::new(), reviews: Vec::new() }
}

fn recorder() -> Recorder {
    Recorder { name: "Farida Penhallow".into(), office: Office::Dsl }
}

fn moved(kind: MovementKind, to: &str) -> Moved {
    Moved {
        kind: Some(kind),
        from: "farida  penhallow".into(),
        to: to.into(),
        when: moment("2026-11-19"),
        why: "asked for it".into(),
        seal_intact: Some(true),
        reference: Some("CR/1234/26".into()),
        ..Moved::default()
    }
}

fn after(custody: &mut Custody, moved: Moved) {
    assert_eq!(moved.faults(now()), []);
    custody.refuse(&moved).unwrap();
    let (item, recorded) = (custody.item.id, now().fixed_offset());
    custody.movements.push(Movement { item, recorded, recorded_by: recorder(), moved });
}

#[test]
fn an_item_is_where_its_last_movement_says() {
    let mut custody = custody();
    assert_eq!((custody.holder(), custody.kept()), ("Farida Penhallow", Some("head's safe")));
    after(
        &mut custody,
        Moved { kept: Some("office".into()), ..moved(MovementKind::HandOver, "B") },
    );
    assert_eq!(
        (custody.holder(), custody.kept(), custody.state()),
        ("B", Some("office"), "in custody")
    );
    after(&mut custody, moved(MovementKind::Police, "PC 4711"));
    assert_eq!((custody.kept(), custody.state()), (None, "with the police"));
    let again = custody.refuse(&moved(MovementKind::Return, "a parent"));
    assert_eq!(again, Err(CustodyFault::Out(custody.item.id)));
    after(&mut custody, moved(MovementKind::Back, "Farida Penhallow"));
    assert_eq!(custody.state(), "in custody");
    let twice = custody.refuse(&moved(MovementKind::Back, "Farida Penhallow"));
    assert_eq!(twice, Err(CustodyFault::NotOut(custody.item.id)));
    after(&mut custody, moved(MovementKind::Return, "a parent"));
    assert_eq!(custody.state(), "returned");
}

#[test]
fn a_movement_is_after_the_last_and_says_how_the_seal_was() {
    let mut custody = custody();
    let early = Moved { when: moment("2026-11-18T10:14"), ..moved(MovementKind::HandOver, "B") };
    assert!(matches!(custody.refuse(&early), Err(CustodyFault::Backwards(..))));
    let same_day = Moved { when: moment("2026-11-18"), ..moved(MovementKind::HandOver, "B") };
    assert_eq!(custody.refuse(&same_day), Ok(()));
    let silent = Moved { seal_intact: None, ..moved(MovementKind::HandOver, "B") };
    assert_eq!(custody.refuse(&silent), Err(CustodyFault::Missing("seal_intact")));
    after(&mut custody, Moved { seal_intact: Some(false), ..moved(MovementKind::HandOver, "B") });
    assert_eq!(custody.seal(), None);
    assert_eq!(custody.refuse(&silent), Ok(()), "a seal that is broken is no seal");
    after(
        &mut custody,
        Moved { new_seal: Some("K 2".into()), ..moved(MovementKind::HandOver, "C") },
    );
    assert_eq!(custody.seal(), Some("K 2"));
}

#[test]
fn somebody_who_did_not_have_it_cannot_hand_it_over_unseen() {
    let custody = custody();
    assert!(!custody.has_gap_before(&moved(MovementKind::HandOver, "B")), "case and spaces");
    let other = Moved { from: "B".into(), ..moved(MovementKind::HandOver, "C") };
    assert!(custody.has_gap_before(&other));
}

#[test]
fn the_police_give_a_number() {
    let silent = Moved { reference: Some(" ".into()), ..moved(MovementKind::Police, "PC 4711") };
    assert_eq!(silent.faults(now()), [CustodyFault::Missing("reference")]);
}

#[test]
fn a_review_takes_two() {
    let by = |names: &[&str]| Reviewed {
        by: names.iter().map(|name| (*name).to_owned()).collect(),
        when: moment("2026-11-19"),
        looked_at: "messages of 17 November".into(),
        why: "threats".into(),
        found: "three messages".into(),
        ..Reviewed::default()
    };
    assert_eq!(by(&["A Hale", "B Moss"]).faults(now()), []);
    for one in [&["A Hale"][..], &[], &["A Hale", " "], &["A", "B", "C"]] {
        assert_eq!(by(one).faults(now()), [CustodyFault::NotTwo], "{one:?}");
    }
    assert_eq!(by(&["A. Hale", " a  HALE"]).faults(now()), [CustodyFault::SamePerson]);
    let mut custody = custody();
    let early = Reviewed { when: moment("2026-11-17"), ..by(&["A", "B"]) };
    assert_eq!(custody.refuse_review(&early), Err(CustodyFault::Out(custody.item.id)));
    after(&mut custody, moved(MovementKind::Police, "PC 4711"));
    assert_eq!(custody.refuse_review(&by(&["A", "B"])), Ok(()), "on the day it left");
    let late = Reviewed { when: moment("2026-11-20"), ..by(&["A", "B"]) };
    assert_eq!(custody.refuse_review(&late), Err(CustodyFault::Out(custody.item.id)));
}

#[test]
fn a_search_names_what_is_missing_all_at_once() {
    let faults = Searched::default().faults(now());
    assert_eq!(faults.len(), 11, "{faults:?}");
    let future = Searched { when: moment("2026-11-21"), ..Searched::default() };
    assert!(matches!(future.faults(now())[1], CustodyFault::Future("when", _)));
}

#[test]
fn texts_have_a_limit() {
    let long =
        Taken { what: "x".repeat(301), why: Some("x".repeat((1 << 20) + 1)), ..Taken::default() };
    let faults = long.faults(now());
    assert!(faults.contains(&CustodyFault::TooLong("what", 300, "characters")), "{faults:?}");
    assert!(faults.contains(&CustodyFault::TooLong("why", 1 << 20, "bytes")), "{faults:?}");
}

#[test]
fn debug_shows_nobody() {
    let shown = format!("{:?} {:?}", custody(), moved(MovementKind::Return, "Sam"));
    assert!(!shown.contains("Sam") && !shown.contains("phone"), "{shown}");
}
