//! A person's rights over everything that is held: each kind of record that names somebody is found
//! for an answer, nobody else's name goes with it, and what was not searched is said.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fs;

use common::{Place, Ran, rows_of};
use serde_json::{Value, json};

/// Words that nobody else in the invented school is called by.
const CHILD: &str = "Tamsin Quivermantle";
const OTHER: &str = "Piet Lorrimander";
const TEACHER: &str = "Orla Brackenthwaite";

fn imported(place: &Place, list: &str, role: &str) {
    place.write("list.csv", list);
    let import = ["people", "import", "list.csv", "--role", role, "--format", "json"];
    // That many others of the roll are not in the file is said, and needs a look.
    assert!(matches!(place.run_by("technician", &import).code, Some(0 | 3)));
}

/// The demo school with two more children and a teacher on its roll.
fn school() -> Place {
    let place = Place::with_demo();
    let children = format!(
        "Name,Class,Username,Start date\n{CHILD},9Z,9z.tquiver,2025-09-03\n{OTHER},9Z,9z.plorri,2025-09-03\n"
    );
    imported(&place, &children, "child");
    imported(&place, &format!("Name,Start date\n{TEACHER},2020-09-01\n"), "staff");
    place
}

/// The number of somebody on the roll.
fn on_roll(place: &Place, name: &str) -> String {
    let roll = place.run_by("technician", &["people", "roll", "--format", "json"]).ok().json();
    let row = rows_of(&roll, "roll").into_iter().find(|row| row["name"] == name).unwrap();
    row["number"].as_str().unwrap().to_owned()
}

/// Adds an entry to a register and gives its number.
fn entered(place: &Place, register: &str, entry: &Value) -> String {
    place.write("entry.json", entry.to_string());
    let add = ["register", "add", register, "--json", "entry.json", "--format", "json"];
    let answer = place.dsl(&add).ok().json();
    rows_of(&answer, "entry")[0]["number"].as_str().unwrap().to_owned()
}

fn image(child: &str) -> Value {
    json!({
        "child": child, "image": "Harvest", "place": "Website", "published": "2026-11-18", "permission": true,
        "publicity": false, "no-full-name": true, "not-reusable": true,
    })
}

fn access(place: &Place, whom: &str) {
    let ran = place.dsl(&["disclose", "access", whom]);
    assert!(matches!(ran.code, Some(0 | 3)), "{ran:?}");
}

fn shown(place: &Place, number: &str) -> Value {
    place.dsl(&["disclose", "show", number, "--format", "json"]).ok().json()
}

/// The records that a request takes in.
fn records(place: &Place, number: &str) -> Vec<String> {
    let rows = rows_of(&shown(place, number), "incidents");
    rows.iter().map(|row| row["incident"].as_str().unwrap().to_owned()).collect()
}

/// Takes out every name and makes the pack: its page.
fn answered(place: &Place, number: &str) -> String {
    let names = rows_of(&shown(place, number), "names");
    let choice = |row: &Value| json!({"id": row["id"], "keep": false, "reason": "somebody else"});
    let choices = json!({"names": names.iter().map(choice).collect::<Vec<_>>()});
    place.write("choices.json", choices.to_string());
    let folder = format!("answer-{number}");
    place.dsl(&["disclose", "decide", number, "--json", "choices.json", "-o", &folder]).ok();
    let name = number.to_lowercase();
    let json = fs::read_to_string(place.path(&format!("{folder}/{name}.json"))).unwrap();
    fs::read_to_string(place.path(&format!("{folder}/{name}.html"))).unwrap() + &json
}

fn decided(place: &Place, number: &str, people: &Value) -> Ran {
    place.write("people.json", json!({"people": people}).to_string());
    place.dsl(&["disclose", "decide", number, "--json", "people.json"])
}

#[test]
fn a_child_on_the_roll_without_any_case_gets_everything_and_nobody_elses_name() {
    let place = school();
    let (tamsin, piet) = (on_roll(&place, CHILD), on_roll(&place, OTHER));
    let entry = entered(&place, "image-publication", &image(CHILD));
    let both = entered(&place, "image-publication", &image(&format!("{CHILD} and {OTHER}")));
    entered(&place, "image-publication", &image(OTHER));
    let device = json!({"date": "2026-11-19", "program": "Drawing", "device": format!("Tablet of {tamsin}"),
                        "requested-by": "Rhys Calloway"});
    let software = entered(&place, "software-installation", &device);
    place.dsl(&["agreement", "sign", "child-aup", "--class", "9Z", "--on", "2026-09-10"]).ok();
    let mapped = ["filter", "names", "map", "tq-tablet", "--to", CHILD, "--role", "child"];
    place.dsl(&[&mapped[..], &["--from", "2026-09-01"]].concat()).ok();
    let log = "Date,Time,Username,IP address,Category,Action,URL\n\
               18/11/2026,09:00:00,9z.tquiver,192.0.2.7,News,Allowed,https://news.example/\n\
               18/11/2026,09:01:00,SCHOOL\\TQ-tablet,192.0.2.7,Gambling,Blocked,https://bet.example/\n\
               18/11/2026,09:02:00,9z.plorri,192.0.2.8,News,Allowed,https://secret-news.example/\n";
    place.write("log.csv", log);
    place.dsl(&["import-filter-log", "log.csv"]);

    access(&place, &tamsin);
    let mut wanted =
        vec![both, entry, "FN".to_owned(), software, tamsin.clone(), "filter-log".to_owned()];
    let found = records(&place, "Q0001");
    wanted.retain(|id| !found.iter().any(|record| record.starts_with(id.as_str())));
    assert_eq!((wanted.len(), found.len()), (0, 6), "{wanted:?} of {found:?}");
    assert!(!found.contains(&piet));
    let page = answered(&place, "Q0001");
    for held in [CHILD, "Harvest", "signed by child", "9z.tquiver", "TQ-tablet", "Drawing"] {
        assert!(page.contains(held), "{held}");
    }
    for others in ["Lorrimander", "plorri", "secret-news", "Calloway", "Penhallow"] {
        assert!(!page.contains(others), "{others}\n{page}");
    }
    place.chain_holds();
}

#[test]
fn a_teachers_training_needs_and_offices_are_found() {
    let place = school();
    let orla = on_roll(&place, TEACHER);
    let annual = ["training", "record", "--training", "annual-staff", "--who", &orla];
    place.dsl(&[&annual[..], &["--on", "2026-09-02", "--provider", "Mr Quorn"]].concat());
    place.dsl(&["people", "appoint", "link-governor", &orla, "--from", "today"]);
    access(&place, &orla);
    let page = answered(&place, "Q0001");
    for held in ["annual-staff", "2026-09-02", "online safety governor", TEACHER] {
        assert!(page.contains(held), "{held}\n{page}");
    }
    assert!(!page.contains("Quorn"), "who gave it");
    place.chain_holds();
}

#[test]
fn a_number_of_the_case_records_and_one_of_the_roll_are_one_only_where_somebody_says_so() {
    let place = school();
    let tamsin = on_roll(&place, CHILD);
    let mut concern = common::concern("At the proxy.");
    concern["people"] = json!([{"name": CHILD, "role": "child"}]);
    let reference = place.log(&concern).ok().json()["reference"].as_str().unwrap().to_owned();
    let found = place.dsl(&["people", "find", "Quivermantle", "--format", "json"]).ok().json();
    let person = rows_of(&found, "people")[0]["person"].as_str().unwrap().to_owned();

    access(&place, &person);
    assert_eq!(records(&place, "Q0001").join(" "), reference, "nothing is guessed");
    let namesake = &rows_of(&shown(&place, "Q0001"), "people")[0];
    assert_eq!((&namesake["number"], &namesake["decision"]), (&json!(tamsin), &json!("open")));
    place.dsl(&["disclose", "pack", "Q0001", "-o", "early"]).needs_attention();
    assert!(!place.path("early").exists(), "somebody has to say who that is");
    let unknown = json!([{"number": "R9999", "same": true, "reason": "x"}]);
    decided(&place, "Q0001", &unknown).refused(2, "has no `R9999` to decide about");
    let same = json!([{"number": tamsin, "same": true, "reason": "the class teacher says so"}]);
    decided(&place, "Q0001", &same).needs_attention();
    assert_eq!(records(&place, "Q0001"), [reference.clone(), tamsin.clone()]);

    // The other way round, and with a link that the school has written down.
    access(&place, &tamsin);
    assert_eq!(rows_of(&shown(&place, "Q0002"), "people")[0]["number"], person.as_str());
    place
        .dsl(&["people", "amend", &person, "--roll", &on_roll(&place, TEACHER)])
        .refused(2, "somebody of another role has that number");
    place.dsl(&["people", "amend", &person, "--roll", &tamsin]).ok();
    for (number, whom) in [("Q0003", &tamsin), ("Q0004", &person)] {
        access(&place, whom);
        assert_eq!(rows_of(&shown(&place, number), "people"), [] as [Value; 0]);
        assert_eq!(records(&place, number), [reference.clone(), tamsin.clone()], "{number}");
    }
    place.chain_holds();
}

#[test]
fn what_is_not_searched_is_said_and_somebody_unknown_is_searched_by_name() {
    let place = school();
    let entry = entered(&place, "image-publication", &image("Mrs Wexcombe-Thraile"));
    place.dsl(&["disclose", "access"]).refused(2, "nobody is named");
    place.dsl(&["disclose", "access", "Wexcombe-Thraile"]).refused(2, "nobody in the case records");
    place.dsl(&["disclose", "access", "R9999"]).refused(1, "there is no person on the roll");
    place.write("names.txt", "Wexcombe-Thraile\nMrs W-T\n");
    let asked = place.dsl(&["disclose", "access", "--also", "names.txt"]).needs_attention();
    assert_eq!(records(&place, "Q0001"), [entry]);
    assert!(asked.out.contains("staff, head"), "{}", asked.out);
    assert!(asked.out.contains("was not searched") && asked.out.contains("inbox"), "{}", asked.out);
    let technician = place.run_by("technician", &["disclose", "access", "R0001"]);
    technician.refused(1, "is not a member");
    place.chain_holds();
}
