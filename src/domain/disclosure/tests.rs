use super::*;
use crate::domain::calendar::Calendar;
use crate::domain::office::Office;
use crate::domain::retention::RetentionStatus;
use crate::domain::term::usual_terms;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn disclosure(kind: DisclosureKind) -> Disclosure {
    Disclosure {
        id: kind.id(Series::Casework, 1),
        kind,
        opened: "2026-11-20T09:00:00Z".parse().unwrap(),
        opened_by: Recorder { name: "A".into(), office: Office::Dsl },
        person: Some("P0001".into()),
        roll: None,
        name: None,
        namesakes: Vec::new(),
        not_searched: Vec::new(),
        to: None,
        from: day("2026-11-20"),
        due: None,
        source: String::new(),
        letters: false,
        also: Vec::new(),
        terms: Vec::new(),
        records: Vec::new(),
        names: Vec::new(),
        files: Vec::new(),
        packs: Vec::new(),
        method: None,
        sent: None,
        received: None,
        withdrawn: None,
    }
}

fn made() -> Pack {
    Pack { made: "2026-11-20T10:00:00Z".parse().unwrap(), files: Vec::new() }
}

fn limit(within: Option<&str>, months: Option<u32>) -> Limit {
    Limit {
        from: "then".into(),
        within: within.map(|text| text.parse().unwrap()),
        months,
        complex_months: 2,
        source: "s".into(),
        status: RetentionStatus::Secondary,
        checked: day("2026-11-22"),
        notes: Vec::new(),
    }
}

fn found(number: u32) -> RecordFound {
    let reference: RecordId = format!("2026-{number}").parse().unwrap();
    RecordFound::by(reference, [])
}

fn name(who: &str, incident: &str) -> NameFound {
    let place = Place { record: incident.parse().ok(), field: "description".into(), times: 1 };
    NameFound {
        id: String::new(),
        who: who.into(),
        names: vec![who.into()],
        shown: "[child A]".into(),
        places: vec![place],
        choice: None,
    }
}

#[test]
fn numbers_name_kind_and_vault() {
    for (text, series, id) in [
        ("t1", Series::Casework, "T0001"),
        ("SQ12", Series::Staff, "SQ0012"),
        ("hl0003", Series::Head, "HL0003"),
    ] {
        assert_eq!(numbered(text), Some((series, id.to_owned())));
    }
    for text in ["", "T", "T0", "X0001", "2026-0001", "P0001", "T+1", "S", "ST", "T-1", "TŒ"] {
        assert_eq!(numbered(text), None, "{text}");
    }
}

#[test]
fn a_file_is_due_within_five_school_days() {
    let calendar = Calendar { terms: usual_terms(2026), closed: Vec::new() };
    let transfer = limit(Some("5 school days"), None);
    assert_eq!(transfer.due(day("2026-11-20"), false, &calendar), Some(day("2026-11-27")));
    // Gone at the end of the term: the fifth day of the next.
    assert_eq!(transfer.due(day("2026-12-18"), false, &calendar), Some(day("2027-01-08")));
}

#[test]
fn an_answer_is_due_in_a_calendar_month_or_three() {
    let (access, calendar) = (limit(None, Some(1)), Calendar::default());
    for (from, complex, due) in [
        ("2026-11-20", false, "2026-12-20"),
        ("2027-01-31", false, "2027-02-28"),
        ("2026-11-30", true, "2027-02-28"),
        ("2026-07-20", false, "2026-08-20"),
    ] {
        assert_eq!(access.due(day(from), complex, &calendar), Some(day(due)));
    }
    assert_eq!(limit(None, None).due(day("2026-11-20"), true, &calendar), None);
}

#[test]
fn a_transfer_is_made_then_sent_then_confirmed() {
    let mut transfer = disclosure(DisclosureKind::Transfer);
    assert!(matches!(transfer.send(day("2026-11-20"), "x"), Err(DisclosureFault::NotMade(_))));
    transfer.pack(made()).unwrap();
    assert!(matches!(transfer.confirm(day("2026-11-21")), Err(DisclosureFault::NotSent(_))));
    assert!(matches!(transfer.send(day("2026-11-19"), "x"), Err(DisclosureFault::TooEarly(..))));
    assert_eq!(transfer.send(day("2026-11-21"), " "), Err(DisclosureFault::Missing("method")));
    transfer.send(day("2026-11-21"), "by hand").unwrap();
    assert_eq!((transfer.status(), transfer.is_open()), (DisclosureStatus::Sent, true));
    assert!(matches!(transfer.pack(made()), Err(DisclosureFault::Over(..))));
    assert!(matches!(transfer.confirm(day("2026-11-20")), Err(DisclosureFault::TooEarly(..))));
    transfer.confirm(day("2026-11-23")).unwrap();
    assert_eq!((transfer.status(), transfer.is_open()), (DisclosureStatus::Closed, false));
    assert!(matches!(transfer.withdraw("late"), Err(DisclosureFault::Over(..))));
    assert!(matches!(transfer.confirm(day("2026-11-24")), Err(DisclosureFault::Over(..))));
}

#[test]
fn an_answer_is_over_when_it_is_sent_and_never_confirmed() {
    let mut access = disclosure(DisclosureKind::Access);
    access.pack(made()).unwrap();
    access.send(day("2026-11-21"), "by hand").unwrap();
    assert!(!access.is_open());
    assert!(matches!(access.confirm(day("2026-11-23")), Err(DisclosureFault::NoTransfer(_))));
    let mut police = disclosure(DisclosureKind::Police);
    assert_eq!(police.withdraw(""), Err(DisclosureFault::Missing("reason")));
    police.withdraw("taken back").unwrap();
    assert_eq!(police.status(), DisclosureStatus::Withdrawn);
}

#[test]
fn decisions_stay_when_it_is_searched_again() {
    let mut access = disclosure(DisclosureKind::Access);
    access.found(vec!["Sam".into()], vec![found(1), found(2)]);
    access.named(vec![name("P0002", "2026-1"), name("P0003", "2026-2")]);
    let choice =
        |id: &str, reason: &str| NameChoice { id: id.into(), keep: true, reason: reason.into() };
    assert!(!access.is_decided());
    assert_eq!(access.choose(&choice("n1", " ")), Err(DisclosureFault::Missing("reason")));
    assert!(matches!(access.choose(&choice("N9", "x")), Err(DisclosureFault::Unknown(..))));
    access.choose(&choice("n1", "his own brother")).unwrap();
    let leave = |number: u32| RecordChoice {
        reference: format!("2026-{number}").parse().unwrap(),
        leave_out: true,
        reason: "another child".into(),
    };
    assert!(access.choose_record(&leave(9)).is_err());
    access.choose_record(&leave(2)).unwrap();
    access.found(vec!["Sam".into()], vec![found(1), found(2), found(3)]);
    access.named(vec![name("P0002", "2026-3"), name("P0004", "2026-3")]);
    assert_eq!(access.references().len(), 2);
    let undecided: Vec<_> = access.undecided().map(|name| name.id.clone()).collect();
    assert_eq!(undecided, ["N3"], "N1 is decided, and N2 stands in no record any more");
}

#[test]
fn an_erased_incident_takes_its_names_with_it() {
    let mut access = disclosure(DisclosureKind::Access);
    access.found(Vec::new(), vec![found(1), found(2)]);
    access.named(vec![name("P0002", "2026-1"), name("P0003", "2026-2")]);
    access.forget(&"2026-1".parse().unwrap());
    assert_eq!(access.references().len(), 1);
    assert_eq!(access.names.iter().map(|name| name.who.as_str()).collect::<Vec<_>>(), ["P0003"]);
    access.named(vec![name("P0005", "2026-2")]);
    assert_eq!(access.names[1].id, "N3", "no number is given twice");
    assert!(!format!("{access:?} {:?}", access.names).contains("P0003"));
}

#[test]
fn two_numbers_are_one_person_only_when_somebody_says_so() {
    let mut request = disclosure(DisclosureKind::Access);
    let namesake =
        |number: &str| Namesake { number: number.into(), about: "5B".into(), choice: None };
    request.namesakes(vec![namesake("R0012"), namesake("R0013")]);
    assert!(!request.is_decided() && request.on_roll().is_empty());
    let choice =
        |number: &str, same| PersonChoice { number: number.into(), same, reason: "x".into() };
    let nobody = request.choose_person(&choice("R0014", true));
    assert_eq!(nobody, Err(DisclosureFault::Unknown("Q0001".into(), "R0014".into())));
    let silent = PersonChoice { reason: " ".into(), ..choice("R0012", true) };
    assert_eq!(request.choose_person(&silent), Err(DisclosureFault::Missing("reason")));
    request.choose_person(&choice("r0012", true)).unwrap();
    request.choose_person(&choice("R0013", false)).unwrap();
    assert!(request.is_decided());
    assert_eq!(request.on_roll(), [RollNumber(12)]);
    assert_eq!(request.people(), ["P0001"]);
    // Found again, and somebody new.
    request.namesakes(vec![namesake("R0012"), namesake("R0020")]);
    assert_eq!(request.on_roll(), [RollNumber(12)]);
    assert!(!request.is_decided());
}
