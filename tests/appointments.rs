//! Who holds an office is what was appointed, and osafe.toml only where nobody was or nobody can look.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use common::{Place, concern};
use serde_json::{Value, json};

const NEW_HEAD: &str = "Tomos Ravenhill";
const CHAIR: &str = "chair of governors";

fn appoint(place: &Place, office: &str, name: &str, from: &str) -> String {
    let appoint = ["people", "appoint", office, "--name", name, "--from", from];
    let ran = place.dsl(&appoint);
    assert!(matches!(ran.code, Some(0 | 3)), "{ran:?}");
    ran.out
}

fn about_new_head() -> String {
    let mut concern = concern("Seen in the staff room.");
    concern["incident"] = "other".into();
    concern["role"] = "staff".into();
    concern["people"] = json!([{"name": NEW_HEAD, "role": "staff"}]);
    concern.to_string()
}

fn sealed_to(answer: &Value) -> Vec<String> {
    let names = answer["sealed_to"].as_array().unwrap().iter();
    names.map(|name| name.as_str().unwrap().split(['(', ')']).nth(1).unwrap().to_owned()).collect()
}

#[test]
fn a_concern_about_the_head_in_office_goes_to_the_chair_alone() {
    let place = Place::with_demo();
    place.write("head.json", about_new_head());
    let log = ["log", "--json", "head.json"];
    let before = sealed_to(&place.dsl(&log).ok().json());
    assert_eq!(before.len(), 3, "not the head yet: {before:?}");
    let said = appoint(&place, "head-teacher", NEW_HEAD, "2026-11-20");
    assert!(said.contains("osafe kit"), "{said}");
    for who in ["dsl", "technician"] {
        assert_eq!(sealed_to(&place.run_by(who, &log).ok().json()), [CHAIR], "{who}");
    }
    // Whoever opens no operations goes by osafe.toml, which the doctor says is behind.
    assert_eq!(sealed_to(&place.run_by("teacher", &log).ok().json()).len(), 3);
    let found = place.dsl(&["doctor"]).needs_attention();
    assert!(found.out.contains("other-head"), "{}", found.out);
    // A kit made now knows the new head.
    place.dsl(&["kit", "kit"]).ok();
    let kit = ["--school", "kit", "log", "--json", "head.json", "--from", "R. Calloway"];
    assert_eq!(sealed_to(&place.run(&kit).ok().json()), [CHAIR]);
}

#[test]
fn whoever_holds_the_office_on_the_day_decided() {
    let place = Place::with_demo();
    appoint(&place, "head-teacher", NEW_HEAD, "2026-11-16");
    let request = ["filter", "unblock", "ask", "--address", "maps.example", "--why", "rivers"];
    let ask = || {
        let ran = place.run_by(
            "technician",
            &[&request[..], &["--for", "5B", "--asked-by", "K. Lund"]].concat(),
        );
        let shown = ran.ok().out;
        let number = shown.split_whitespace().find(|word| word.starts_with("FU0")).unwrap();
        number.to_owned()
    };
    let approve = |on: &str| {
        let number = ask();
        let approve = ["filter", "unblock", "approve", &number, "--office", "head-teacher"];
        place.dsl(&[&approve[..], &["--on", on]].concat()).ok().out
    };
    assert!(approve("2026-11-20").contains(NEW_HEAD));
    place.dsl(&["people", "stand-down", "head-teacher", "--on", "2026-11-19"]).ok();
    let number = ask();
    let vacant = ["filter", "unblock", "approve", &number, "--office", "head-teacher"];
    place.dsl(&vacant).refused(2, "`--by`");
}

#[test]
fn a_redacted_chronology_names_nobody_who_held_an_office() {
    let place = Place::with_demo();
    appoint(&place, "head-teacher", NEW_HEAD, "2026-11-16");
    appoint(&place, "head-teacher", "Ines Farrow", "2026-11-19");
    let mut worry = concern("Tomos Ravenhill looked at the tablet with Ines Farrow.");
    worry["people"] = json!([{"name": "Wren Aldous", "role": "child", "class": "5B"}]);
    place.log(&worry).ok();
    let redacted = place.dsl(&["chronology", "Wren Aldous", "--redact"]).ok().out;
    assert!(redacted.contains("[head-teacher]"), "{redacted}");
    assert!(!redacted.contains("Ravenhill") && !redacted.contains("Farrow"), "{redacted}");
    assert!(!redacted.contains("osafe.toml"), "the DSL sees the appointments: {redacted}");
}
