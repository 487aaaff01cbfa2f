use chrono::TimeZone;

use super::*;

fn now() -> DateTime<Tz> {
    chrono_tz::Europe::London.with_ymd_and_hms(2026, 11, 20, 9, 0, 0).unwrap()
}

fn concern() -> Concern {
    Concern {
        incident: "C12".into(),
        role: Some(Role::Child),
        occurred: Some("2026-11-19".parse().unwrap()),
        description: "Used a proxy site in the library.".into(),
        people: vec![Involved {
            name: "Sam Example".into(),
            role: Role::Child,
            part: Part::Subject,
            class: Some("5B".into()),
            person: None,
            office: None,
        }],
        ..Concern::default()
    }
}

#[test]
fn a_complete_concern_has_no_fault() {
    assert_eq!(concern().faults(now()), []);
}

#[test]
fn every_fault_is_told_at_once() {
    let mut bad = concern();
    bad.description = "  ".into();
    bad.role = None;
    bad.occurred = Some("2026-11-21".parse().unwrap());
    bad.people.push(Involved { name: "SAM example ".into(), ..bad.people[0].clone() });
    bad.place = Some("x".repeat(LONGEST_LINE + 1));
    let faults: Vec<String> = bad.faults(now()).iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "`role` is missing",
            "`description` is missing",
            "`occurred` is in the future: 21 Nov 2026",
            "`place` is too long: at most 300 characters",
            "a person is in `people` twice with the same part",
        ]
    );
}

#[test]
fn json_refuses_unknown_fields_and_two_roles() {
    let parse = |text: &str| serde_json::from_str::<Concern>(text).unwrap_err().to_string();
    let start = r#"{"incident":"C12","occurred":"2026-11-19","description":"x""#;
    let twice = parse(&format!(r#"{start},"role":"child","role":"staff"}}"#));
    assert!(twice.contains("duplicate field `role`"), "{twice}");
    let unknown = parse(&format!(r#"{start},"role":"child","colour":"red"}}"#));
    assert!(unknown.contains("unknown field `colour`"), "{unknown}");
}

#[test]
fn debug_shows_no_child() {
    assert!(!format!("{:?}", concern()).contains("Sam"));
}
