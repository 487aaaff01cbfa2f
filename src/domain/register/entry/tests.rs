use super::super::RegisterVault;
use super::super::tests::register;
use super::super::value::{opening, read};
use super::*;
use crate::domain::calendar::Calendar;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn now() -> DateTime<Tz> {
    let now: DateTime<Utc> = "2026-11-20T09:00:00Z".parse().unwrap();
    now.with_timezone(&chrono_tz::Europe::London)
}

fn writing(name: &str, office: Office) -> Writing {
    let by = Recorder { name: name.into(), office };
    Writing { at: now().fixed_offset(), by }
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect()
}

fn entry(events: Vec<Event>) -> Entry {
    let given = pairs(&[("tablet", "T4"), ("asked-by", "Kim Example"), ("back", "2026-12-18")]);
    let fields = opening(&register(), &given, now()).unwrap();
    let first = Event::Opened { register: "borrowed-tablet".into(), fields };
    let written = |what| Written { writing: writing("Pat Example", Office::Technician), what };
    let events = [first].into_iter().chain(events).map(written).collect();
    Entry::new(EntryNumber { vault: RegisterVault::Operations, running: 3 }, events).unwrap()
}

fn decided(by: &str, office: &str) -> Decided {
    Decided { on: day("2026-11-20"), by: by.into(), office: office.into() }
}

fn approved(until: Option<&str>) -> Event {
    let decided = decided("Ash Example", "head-teacher");
    Event::Approved { decided, until: until.map(day), fields: Vec::new() }
}

fn status(entry: &Entry, on: &str) -> EntryStatus {
    entry.status(&register(), day(on))
}

#[test]
fn it_waits_then_holds_for_its_time() {
    assert_eq!(status(&entry(Vec::new()), "2026-11-20"), EntryStatus::Waiting);
    let held = entry(vec![approved(None)]);
    assert_eq!(held.until(&register()), Some(day("2027-05-20")));
    assert_eq!(status(&held, "2027-05-20"), EntryStatus::Approved);
    assert_eq!(status(&held, "2027-05-21"), EntryStatus::Expired);
    let shorter = entry(vec![approved(Some("2026-12-01"))]);
    assert_eq!(status(&shorter, "2026-12-02"), EntryStatus::Expired);
    let ended = Event::Ended { on: day("2026-11-21"), why: None };
    assert_eq!(status(&entry(vec![approved(None), ended]), "2026-11-21"), EntryStatus::Ended);
}

#[test]
fn changing_what_was_approved_makes_it_wait_again_and_filling_in_does_not() {
    let register = register();
    let amended = |entry: &Entry, given: &[(&str, &str)]| {
        let read = read(&register, &pairs(given), now()).unwrap();
        entry.amending(&register, read, day("2026-11-20"))
    };
    let held = entry(vec![approved(None)]);
    let fields = amended(&held, &[("returned", "2026-11-19")]).unwrap();
    let why = None;
    let filled = entry(vec![approved(None), Event::Amended { fields, why }]);
    assert_eq!(status(&filled, "2026-11-20"), EntryStatus::Approved);
    let fields = amended(&held, &[("tablet", "T5")]).unwrap();
    assert_eq!((fields[0].from.as_deref(), fields[0].to.as_deref()), (Some("T4"), Some("T5")));
    let changed = entry(vec![approved(None), Event::Amended { fields, why: None }]);
    assert_eq!(status(&changed, "2026-11-20"), EntryStatus::Waiting);
    assert_eq!(changed.field("tablet").unwrap().value, "T5");
    assert!(matches!(amended(&held, &[("tablet", "T4")]), Err(RegisterFault::Same(_))));
    assert!(matches!(amended(&held, &[("tablet", "")]), Err(RegisterFault::Field(_))));
    assert!(amended(&held, &[("back", "")]).is_ok(), "what may be empty may be emptied");
}

#[test]
fn only_the_offices_named_decide_and_nobody_for_themselves() {
    let register = register();
    let ruled = |by, office, writer, writes| {
        let writer = Recorder { name: String::from(writer), office: writes };
        entry(Vec::new()).may_be_decided(&register, &decided(by, office), &writer)
    };
    let dsl = Office::Dsl;
    assert_eq!(ruled("Ash Example", "head-teacher", "Jo Example", dsl), Ok(()));
    assert_eq!(ruled("Ash Example", "senior-leaders", "Pat Example", Office::Technician), Ok(()));
    let own = Err(RegisterFault::OwnRequest);
    assert_eq!(ruled("kim  EXAMPLE", "head-teacher", "Jo Example", dsl), own);
    for (by, office) in [("Ash Example", "staff"), ("Pat Example", "head-teacher")] {
        let ruled = ruled(by, office, "Pat Example", Office::Technician);
        assert!(matches!(ruled, Err(RegisterFault::MayNotDecide(..))), "{by} {office}");
    }
    let held = entry(vec![approved(None)]);
    let writer = Recorder { name: "Jo".into(), office: dsl };
    let again = held.may_be_decided(&register, &decided("Ash", "head-teacher"), &writer);
    assert_eq!(again, Err(RegisterFault::Over(held.number, EntryStatus::Approved)));
}

#[test]
fn what_has_a_day_is_due_until_it_is_settled() {
    let register = register();
    let due = |entry: &Entry| {
        let items = entry.due_items(&register, &Calendar::default(), day("2026-11-20"));
        items.into_iter().map(|item| format!("{} {}", item.id, item.due)).collect::<Vec<_>>()
    };
    assert_eq!(due(&entry(Vec::new())), ["RO0003 2026-11-27", "RO0003/back 2026-12-18"]);
    let held = entry(vec![approved(None)]);
    assert_eq!(due(&held), ["RO0003/back 2026-12-18", "RO0003/end 2027-05-20"]);
    let back = read(&register, &pairs(&[("returned", "2026-11-19")]), now()).unwrap();
    let fields = held.amending(&register, back, day("2026-11-20")).unwrap();
    let back = entry(vec![approved(None), Event::Amended { fields, why: None }]);
    assert_eq!(due(&back), ["RO0003/end 2027-05-20"]);
    let ended = Event::Ended { on: day("2026-11-21"), why: None };
    assert_eq!(due(&entry(vec![ended])), Vec::<String>::new());
    let items = entry(Vec::new()).due_items(&register, &Calendar::default(), day("2026-11-20"));
    assert!(items.iter().all(|item| !item.title.contains("Kim")), "no name is repeated");
}
