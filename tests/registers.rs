//! Registers, run as a technician and a DSL would: what a definition asks for is asked for, what
//! it forbids is refused, and a school's own register is one like any other.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fs;

use common::{Place, Ran, rows_of};
use serde_json::{Value, json};

fn register(place: &Place, who: &str, arguments: &[&str]) -> Ran {
    place.run_by(who, &[&["register"], arguments].concat())
}

/// Adds an entry from JSON and gives its number.
fn added(place: &Place, who: &str, name: &str, entry: &Value) -> String {
    place.write("entry.json", entry.to_string());
    let arguments = ["add", name, "--json", "entry.json", "--format", "json"];
    let answer = register(place, who, &arguments).ok().json();
    rows_of(&answer, "entry")[0]["number"].as_str().unwrap().to_owned()
}

fn status(place: &Place, number: &str) -> String {
    let shown = register(place, "dsl", &["show", number, "--format", "json"]).ok().json();
    rows_of(&shown, "entry")[0]["status"].as_str().unwrap().to_owned()
}

/// What `osafe due` has of an entry.
fn due(place: &Place, number: &str) -> Vec<String> {
    let answer = place.dsl(&["due", "--within", "400", "--format", "json"]).json();
    let items = answer["items"].as_array().unwrap().iter();
    let of_entry = items.filter(|item| item["id"].as_str().unwrap().starts_with(number));
    of_entry.map(|item| format!("{} {}", item["kind"], item["due"]).replace('"', "")).collect()
}

fn stands(place: &Place, who: &str, duty: &str) -> String {
    let answer = place.run_by(who, &["policy", "coverage", "--format", "json"]).ok().json();
    let duties = answer["duties"].as_array().unwrap().iter();
    let mut duties = duties.filter(|item| item["id"] == duty);
    duties.next().unwrap()["status"].as_str().unwrap().to_owned()
}

fn software() -> Value {
    json!({"date": "2026-11-19", "program": "Drawing program", "device": "Laptop 4",
           "requested-by": "Rhys Calloway"})
}

#[test]
fn a_request_waits_is_decided_by_the_right_office_and_ends() {
    let place = Place::with_demo();
    let number = added(&place, "dsl", "software-installation", &software());
    assert_eq!((status(&place, &number).as_str(), number.starts_with("RO")), ("waiting", true));
    assert_eq!(due(&place, &number), ["approval 2026-11-27"]);
    let approve =
        |by, office| register(&place, "dsl", &["approve", &number, "--by", by, "--office", office]);
    approve("Rhys Calloway", "technical-support").refused(2, "nobody decides about what they");
    approve("Judith Oyelaran", "head-teacher").refused(2, "does not decide about it");
    register(&place, "dsl", &["refuse", &number, "--by", "Tomasz Wrigley"])
        .refused(2, "`--reason` is missing");
    let until = ["approve", &number, "--by", "Tomasz Wrigley", "--until", "2026-12-18"];
    register(&place, "technician", &until).ok();
    assert_eq!(status(&place, &number), "approved");
    assert_eq!(due(&place, &number), ["register 2026-12-18"]);
    approve("Tomasz Wrigley", "technical-support").refused(1, "is approved already");

    let device = ["amend", &number, "--field", "device=Laptop 5"];
    register(&place, "technician", &device).ok();
    assert_eq!(status(&place, &number), "waiting", "what was approved is another thing now");
    let shown = register(&place, "dsl", &["show", &number]).ok();
    assert!(shown.out.contains("Laptop 4 → Laptop 5"), "{}", shown.out);
    register(&place, "technician", &device).refused(2, "says that already");
    register(&place, "technician", &["end", &number]).ok();
    assert_eq!((status(&place, &number).as_str(), due(&place, &number).len()), ("ended", 0));
    register(&place, "technician", &["end", &number]).refused(1, "is ended already");
    place.chain_holds();
}

#[test]
fn what_a_definition_forbids_is_refused_in_one_sentence() {
    let place = Place::with_demo();
    let add = |arguments: &[&str]| register(&place, "dsl", &[&["add"], arguments].concat());
    add(&["softwar-installation"]).refused(2, "there is no register `softwar-installation`");
    add(&["unblock-request"]).refused(2, "is kept by `osafe filter unblock`");
    add(&["trip-phone"]).refused(2, "`date`, `trip`, `staff`, `head-told` are missing");
    add(&["trip-phone", "--field", "trip"]).refused(2, "a field and its value");
    add(&["trip-phone", "--field", "colour=red"]).refused(2, "has no field `colour`; it has date");
    add(&["trip-phone", "--field", "date=soon"]).refused(2, "`date`: it is no date");
    add(&["software-installation", "--field", "decision=permitted"])
        .refused(2, "filled in when the entry is approved");
    for (json, says) in [
        ("{\"date\": 7}", "its value is no date"),
        ("{\"date\": \"2026-11-19\", \"date\": \"2026-11-18\"}", "`date` is given twice"),
        ("{\"shoe\": true}", "has no field `shoe`"),
        ("nonsense", "the JSON is not an entry"),
    ] {
        place.write("entry.json", json);
        add(&["trip-phone", "--json", "entry.json"]).refused(2, says);
    }
    register(&place, "dsl", &["show", "RO9999"]).refused(1, "there is no entry `RO9999`");
    register(&place, "dsl", &["approve", "R1"]).refused(2, "looks like RO0001");
    let schema = add(&["trip-phone", "--help-json"]).ok().json();
    assert_eq!(schema["required"], json!(["date", "trip", "staff", "head-told"]));
}

#[test]
fn an_entry_about_a_child_stays_with_the_dsl_team() {
    let place = Place::with_demo();
    let image = json!({
        "child": "Zebedee Quince", "image": "Harvest", "place": "Website",
        "published": "2026-11-18", "permission": true, "publicity": false, "no-full-name": true,
        "not-reusable": true,
    });
    let number = added(&place, "dsl", "image-publication", &image);
    assert!(number.starts_with("RC"), "{number}");
    for arguments in [&["show", number.as_str()][..], &["list", "image-publication"]] {
        register(&place, "technician", arguments).refused(1, "casework");
    }
    let list = register(&place, "technician", &["list", "--format", "json"]).ok().json();
    let images = rows_of(&list, "registers");
    let images = images.iter().find(|row| row["register"] == "image-publication").unwrap();
    assert_eq!(images["entries"], Value::Null, "not even how many");
    let child = ["add", "image-publication", "--field", "child=Zebedee Quince"];
    register(&place, "dsl", &child).refused(2, "shells keep arguments");
    assert_eq!(stands(&place, "dsl", "S1-58"), "met");
    assert_eq!(stands(&place, "technician", "S1-58"), "never", "what cannot be seen is not met");
    for file in common::files(&place.path("school")) {
        let bytes = fs::read(&file).unwrap();
        let there = bytes.windows(7).any(|window| window == b"Zebedee");
        assert!(!there, "{}", file.display());
    }
    place.chain_holds();
}

const OWN: &str = r#"
[[register]]
id = "borrowed-tablet"
title = "Tablets lent to families"
vault = "operations"
owner = "technical-support"
valid = "6 months"
source = "our own lending scheme"

[[register.field]]
id = "tablet"
title = "Tablet"
type = "text"
required = true

[[register.field]]
id = "back"
title = "Back on"
type = "date"
due = "Ask for it back"
settled_by = ["returned"]

[[register.field]]
id = "returned"
title = "Returned on"
type = "date"
"#;

#[test]
fn a_school_adds_a_register_of_its_own_by_adding_a_file() {
    let place = Place::with_demo();
    fs::create_dir(place.path("school/registers")).unwrap();
    let own = |text: &str| fs::write(place.path("school/registers/lending.toml"), text).unwrap();
    own(&OWN.replace("\"date\"", "\"day\""));
    let wrong = register(&place, "dsl", &["list"]).refused(1, "registers/lending.toml, line ");
    assert!(wrong.err.contains("unknown variant `day`") && wrong.err.contains("`yes-no`"));
    own(&OWN.replace("borrowed-tablet", "trip-phone"));
    register(&place, "dsl", &["list"]).refused(1, "there is a register `trip-phone` already");
    own(OWN);
    assert_eq!(stands(&place, "dsl", "borrowed-tablet"), "never");
    let entry = json!({"tablet": "T4", "back": "2026-11-18"});
    let number = added(&place, "technician", "borrowed-tablet", &entry);
    assert_eq!(due(&place, &number), ["register 2026-11-18", "register 2027-05-20"]);
    assert_eq!(stands(&place, "dsl", "borrowed-tablet"), "due");
    let back = ["amend", &number, "--field", "returned=2026-11-19"];
    register(&place, "technician", &back).ok();
    assert_eq!(due(&place, &number), ["register 2027-05-20"]);
    assert_eq!(stands(&place, "dsl", "borrowed-tablet"), "met");
    let csv = register(&place, "dsl", &["export", "borrowed-tablet", "--format", "csv"]).ok();
    assert!(csv.out.contains("T4,2026-11-18,2026-11-19"), "{}", csv.out);
    fs::remove_file(place.path("school/registers/lending.toml")).unwrap();
    let shown = register(&place, "dsl", &["show", &number]).ok();
    assert!(shown.out.contains("T4") && shown.out.contains("has this register no more"));
    register(&place, "dsl", &["end", &number]).refused(1, "has no register `borrowed-tablet`");
}

#[test]
fn a_register_of_the_school_goes_before_one_of_another_policy() {
    let place = Place::with_demo();
    fs::create_dir(place.path("school/registers")).unwrap();
    let own = OWN.replace("borrowed-tablet", "device-exception");
    fs::write(place.path("school/registers/lending.toml"), own).unwrap();
    added(&place, "technician", "device-exception", &json!({"tablet": "T4"}));
    let ran = place.dsl(&["policy", "coverage", "england-2026", "--format", "json"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(
        ran.err.trim(),
        "The school's own register `device-exception` goes before the one of england-2026."
    );
    let duties = ran.json()["duties"].as_array().unwrap().clone();
    let held = duties.iter().find(|duty| duty["id"] == "E-173").unwrap();
    assert_eq!(held["status"], "met", "held against the school's own entries");
    let known = duties.iter().filter(|duty| duty["id"] == "device-exception").count();
    assert_eq!(known, 0, "not twice");
    place.dsl(&["policy", "coverage", "--format", "json"]).ok();
}
