use super::*;
use crate::domain::concern::{Concern, Involved};
use crate::domain::incident::{Closing, IncidentStatus, PolicyVersion};
use crate::domain::retention::KeptFrom;
use crate::domain::retention::RetentionStatus;
use crate::domain::role::Part;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn period(id: &str, from: KeptFrom, years: u16) -> Retention {
    Retention {
        id: id.into(),
        title: String::new(),
        from,
        years: Some(years),
        and_until: (id == ALLEGATION).then_some(KeptFrom::Retirement),
        hold: id == SEXUAL_ABUSE,
        source: format!("source of {id}"),
        status: RetentionStatus::Policy,
        checked: None,
        notes: Vec::new(),
    }
}

fn all_periods() -> Vec<Retention> {
    vec![
        period(CHILD, KeptFrom::Birth, 25),
        period(SEXUAL_ABUSE, KeptFrom::Recorded, 75),
        period(ALLEGATION, KeptFrom::Recorded, 10),
        period(LOW_LEVEL, KeptFrom::EmploymentEnd, 0),
    ]
}

fn involved(id: &str, role: Role, part: Part) -> Involved {
    Involved {
        name: format!("Name of {id}"),
        role,
        part,
        class: None,
        person: Some(id.into()),
        office: None,
    }
}

fn keeping(incident: &Incident, facts: Facts<'_>) -> Keeping {
    super::keeping(&incident.into(), facts)
}

fn incident(reference: &str, people: Vec<Involved>) -> Incident {
    Incident {
        reference: reference.parse().unwrap(),
        status: IncidentStatus::Closed,
        recorded: "2026-11-20T09:00:00Z".parse().unwrap(),
        recorded_by: recorder(),
        policy: PolicyVersion { id: "p".into(), version: "1".into() },
        row: None,
        role: Role::Child,
        occurred: "2026-11-19".parse().unwrap(),
        concern: Concern { people, ..Concern::default() },
        links: Vec::new(),
        waiting: None,
        closing: Closing { closed_on: Some(day("2026-11-20")), ..Closing::default() },
    }
}

fn recorder() -> Recorder {
    Recorder { name: "A".into(), office: Office::Dsl }
}

fn people(born: &[(&str, Option<&str>)]) -> BTreeMap<String, Person> {
    let person = |(id, born): &(&str, Option<&str>)| {
        let mut person = Person::new((*id).into(), &involved(id, Role::Child, Part::Subject));
        person.born = born.map(day);
        ((*id).to_owned(), person)
    };
    born.iter().map(person).collect()
}

fn hold(held: bool) -> Hold {
    let at = "2026-11-21T09:00:00Z".parse().unwrap();
    let change = HoldChange { held, reason: "inquiry".into(), until: None, at, by: recorder() };
    Hold { about: "2026-1".parse().unwrap(), changes: vec![change] }
}

fn facts<'a>(people: &'a BTreeMap<String, Person>, periods: &'a [Retention]) -> Facts<'a> {
    Facts {
        people,
        periods,
        sexual: false,
        hold: None,
        disclosure: None,
        item: None,
        today: day("2026-11-22"),
    }
}

#[test]
fn the_youngest_child_decides_and_a_witness_does_not() {
    let known = people(&[
        ("P0001", Some("2015-03-14")),
        ("P0002", Some("2017-09-01")),
        ("P0003", Some("2020-01-01")),
    ]);
    let record = incident(
        "2026-1",
        vec![
            involved("P0001", Role::Child, Part::Subject),
            involved("P0002", Role::Child, Part::Affected),
            involved("P0003", Role::Child, Part::Witness),
        ],
    );
    let kept = keeping(&record, facts(&known, &all_periods()));
    assert_eq!(kept.day(), Some(day("2042-09-01")));
    assert!(!kept.is_due(day("2042-09-01")) && kept.is_due(day("2042-09-02")));
    assert_eq!((kept.people.len(), kept.source.as_str()), (2, "source of child-protection"));
    assert!(is_shared(&record, "P0001"));
}

#[test]
fn without_a_date_of_birth_it_says_whose_is_missing() {
    let known = people(&[("P0001", Some("1990-01-01")), ("P0002", None)]);
    let both = ["P0001", "P0002"].map(|id| involved(id, Role::Child, Part::Subject));
    let kept = keeping(&incident("2026-1", both.into()), facts(&known, &all_periods()));
    assert!(!kept.is_due(NaiveDate::MAX));
    assert_eq!(
        kept.in_words(),
        "Kept: the date of birth is not known, so it is never due. It is missing for P0002."
    );
    let nobody = keeping(&incident("2026-1", Vec::new()), facts(&known, &all_periods()));
    assert_eq!(nobody.until, KeepUntil::Unknown(KeptFrom::Birth));
}

#[test]
fn what_is_open_held_or_needed_is_never_due() {
    let known = people(&[("P0001", Some("1980-01-01"))]);
    let periods = all_periods();
    let facts = facts(&known, &periods);
    let one = || vec![involved("P0001", Role::Child, Part::Subject)];
    let closed = incident("2026-1", one());
    let today = day("2026-11-20");
    assert!(keeping(&closed, facts).is_due(today));
    let open = Incident { status: IncidentStatus::Waiting, ..incident("2026-1", one()) };
    let (held, released) = (hold(true), hold(false));
    for (record, facts, kept) in [
        (&open, facts, Kept::Open),
        (&closed, Facts { hold: Some(&held), sexual: true, ..facts }, Kept::Held),
        (&closed, Facts { sexual: true, ..facts }, Kept::Sexual),
        (&closed, Facts { disclosure: Some("Q0001"), ..facts }, Kept::Disclosed("Q0001".into())),
        (&closed, Facts { item: Some("D0001"), ..facts }, Kept::InCustody("D0001".into())),
    ] {
        let keeping = keeping(record, facts);
        assert!(!keeping.is_due(today) && keeping.in_words().starts_with("Kept"), "{kept:?}");
        assert_eq!(keeping.kept, kept);
    }
    let let_go = Facts { hold: Some(&released), sexual: true, ..facts };
    assert!(keeping(&closed, let_go).is_due(today), "a person has looked at it");
    let mut later = closed.clone();
    later.closing.keep_until = Some(day("2030-01-01"));
    assert_eq!(keeping(&later, facts).day(), Some(day("2030-01-01")));
}

#[test]
fn about_an_adult_it_is_kept_until_retirement_which_nobody_entered() {
    let known = people(&[]);
    let adult = vec![involved("SP0001", Role::Staff, Part::Subject)];
    let kept = keeping(&incident("S2026-1", adult), facts(&known, &all_periods()));
    assert_eq!(kept.until, KeepUntil::Unknown(KeptFrom::Retirement));
    let visitor = vec![involved("P0001", Role::Visitor, Part::Subject)];
    let kept = keeping(&incident("2026-1", visitor), facts(&known, &all_periods()));
    assert_eq!(kept.until, KeepUntil::NoPeriod);
}

#[test]
fn a_concern_set_aside_is_kept_as_long_as_an_incident_about_the_same_child() {
    let known = people(&[("P0001", Some("2015-05-01"))]);
    let receipt = "K7QD-M2XR".parse().unwrap();
    let named = |name: &str| {
        let mut who = involved("P0001", Role::Child, Part::Subject);
        who.name = name.into();
        who.person = None;
        let concern = Concern { people: vec![who], role: Some(Role::Child), ..Concern::default() };
        let on = day("2026-11-20");
        let filed = Filed::set_aside(&receipt, Series::Casework, &concern, on, &known);
        super::keeping(&filed, facts(&known, &all_periods()))
    };
    let hers = named(&known["P0001"].name);
    assert_eq!((hers.day(), hers.people.len()), (Some(day("2040-05-01")), 1));
    assert_eq!(hers.kept, Kept::Period);
    // Somebody nobody knows has no known date of birth, so it is never due by itself.
    assert_eq!(named("Another Child").until, KeepUntil::Unknown(KeptFrom::Birth));
}
