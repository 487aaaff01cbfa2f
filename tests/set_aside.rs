//! What is easily forgotten when somebody asks what is held: concerns that were set aside, and
//! the files attached to an incident.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fs;

use common::{Place, Ran, rows_of};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// A concern about two children that a teacher sealed and the DSL set aside; gives its receipt.
fn set_aside(place: &Place) -> String {
    let mut concern = common::concern("Sam Merrow laughed at Kit Lowde over a screen.");
    concern["people"] = json!([
        {"name": "Sam Merrow", "role": "child"},
        {"name": "Kit Lowde", "role": "child", "part": "affected"},
    ]);
    place.write("sealed.json", concern.to_string());
    let sent = place.run_by("teacher", &["log", "--json", "sealed.json"]).ok().json();
    let receipt = sent["receipt"].as_str().unwrap().to_owned();
    place.write("why.txt", "Two friends and a joke.");
    place.dsl(&["inbox", "set-aside", &receipt, "--reason", "why.txt"]).ok();
    receipt
}

/// An incident about Sam Merrow with a file; gives its number and the person's.
fn incident(place: &Place) -> (String, String) {
    let mut concern = common::concern("At the proxy.");
    concern["people"] = json!([{"name": "Sam Merrow", "role": "child"}]);
    let reference = place.log(&concern).ok().json()["reference"].as_str().unwrap().to_owned();
    place.write("letter.txt", "Sam Merrow and Kit Lowde: a letter.");
    place.dsl(&["incident", "attach", &reference, "letter.txt"]).ok();
    let found = place.dsl(&["people", "find", "Merrow", "--format", "json"]).ok().json();
    (reference, rows_of(&found, "people")[0]["person"].as_str().unwrap().to_owned())
}

fn shown(place: &Place, number: &str) -> Value {
    place.dsl(&["disclose", "show", number, "--format", "json"]).ok().json()
}

fn decide(place: &Place, number: &str, decisions: &Value) -> Ran {
    place.write("decisions.json", decisions.to_string());
    place.dsl(&["disclose", "decide", number, "--json", "decisions.json", "-o", "answer"])
}

#[test]
fn a_request_finds_what_was_set_aside_and_decides_about_each_file() {
    let place = Place::with_demo();
    let (receipt, (reference, sam)) = (set_aside(&place), incident(&place));
    place.dsl(&["disclose", "access", &sam]).needs_attention();
    let before = shown(&place, "Q0001");
    let found: Vec<_> =
        rows_of(&before, "incidents").iter().map(|row| row["incident"].clone()).collect();
    assert_eq!(found, [json!(reference), json!(receipt)]);
    assert_eq!(rows_of(&before, "files")[0]["decision"], "open");
    let kit = rows_of(&before, "names").into_iter().find(|row| row["name"] == "Kit Lowde").unwrap();
    assert!(kit["places"].as_str().unwrap().contains(&receipt), "{kit}");

    let names: Vec<Value> = rows_of(&before, "names")
        .iter()
        .map(|row| json!({"id": row["id"], "keep": false, "reason": "not theirs to have"}))
        .collect();
    decide(&place, "Q0001", &json!({"names": names})).needs_attention();
    assert!(!place.path("answer").exists(), "a file is open");
    let wrong = json!({"files": [{"id": "A0009", "keep": true, "reason": "x"}]});
    decide(&place, "Q0001", &wrong).refused(2, "has no `A0009` to decide about");
    let files = json!([{"id": "a0001", "keep": false, "reason": "another child's words"}]);
    decide(&place, "Q0001", &json!({"files": files})).ok();
    let page = fs::read_to_string(place.path("answer/q0001.html")).unwrap();
    assert!(page.contains("laughed at") && page.contains(&receipt), "{page}");
    assert!(!page.contains("Lowde") && !page.contains("Teasdale"), "{page}");
    assert_eq!(fs::read_dir(place.path("answer")).unwrap().count(), 2, "no file was given");
    place.chain_holds();
}

#[test]
fn the_next_school_gets_the_files_as_they_are() {
    let place = Place::with_demo();
    let (_, sam) = incident(&place);
    let to = ["--to", "Moorbank Primary", "--leaving", "2026-11-20"];
    place.dsl(&[&["disclose", "transfer", &sam], &to[..], &["-o", "file"]].concat()).ok();
    let copy = fs::read(place.path("file/A0001 letter.txt")).unwrap();
    assert_eq!(copy, b"Sam Merrow and Kit Lowde: a letter.");
    let listed = rows_of(&shown(&place, "T0001"), "packs");
    let listed = listed.iter().find(|row| row["file"] == "A0001 letter.txt").unwrap();
    assert_eq!(listed["sha256"], hex::encode(Sha256::digest(&copy)));

    // With letters for everybody else, somebody has to look at each file.
    let again = [&["disclose", "transfer", &sam, "--redact"], &to[..], &["-o", "letters"]].concat();
    place.dsl(&again).needs_attention();
    assert!(!place.path("letters").exists());
    place.chain_holds();
}

#[test]
fn what_was_set_aside_goes_with_a_child_only_where_somebody_says_so() {
    let place = Place::with_demo();
    let (receipt, (_, sam)) = (set_aside(&place), incident(&place));
    let transfer = |more: &[&str]| {
        let to = ["--to", "Moorbank Primary", "--leaving", "2026-11-20"];
        place.dsl(&[&["disclose", "transfer", &sam], &to[..], more].concat()).ok();
    };
    let page = |name: &str| fs::read_to_string(place.path(name)).unwrap();
    transfer(&["-o", "without"]);
    assert!(!page("without/t0001.html").contains("laughed at"));
    let listed = rows_of(&shown(&place, "T0001"), "incidents");
    let left = listed.iter().find(|row| row["incident"] == receipt.as_str()).unwrap();
    assert!(left["reason"].as_str().unwrap().contains("nobody has said"), "{left}");
    transfer(&["--with-set-aside", "-o", "with"]);
    let with = page("with/t0002.html");
    assert!(with.contains("laughed at") && with.contains(&receipt), "{with}");
    place.chain_holds();
}

#[test]
fn no_copy_is_given_where_it_may_be_an_indecent_image() {
    let place = Place::with_demo();
    let (reference, sam) = incident(&place);
    let words = "A classmate asked for a nude picture and one was sent.";
    place.write(
        "amend.json",
        json!({"concern": {"description": words}, "reason": "what it was"}).to_string(),
    );
    place.dsl(&["incident", "amend", &reference, "--json", "amend.json"]).ok();
    let to = ["--to", "Moorbank Primary", "--leaving", "2026-11-20", "-o", "file"];
    place.dsl(&[&["disclose", "transfer", &sam], &to[..]].concat()).ok();
    assert_eq!(fs::read_dir(place.path("file")).unwrap().count(), 2);
    let page = fs::read_to_string(place.path("file/t0001.html")).unwrap();
    assert!(page.contains("No copy is given of A0001"), "{page}");
}

#[test]
fn what_was_set_aside_has_a_period_and_can_be_erased() {
    let place = Place::with_demo();
    let (receipt, (_, sam)) = (set_aside(&place), incident(&place));
    let row = |place: &Place| {
        let list = place.dsl(&["retention", "list", "--format", "json"]).json();
        rows_of(&list, "kept").into_iter().find(|row| row["incident"] == receipt.as_str()).unwrap()
    };
    assert_eq!(row(&place)["until"], Value::Null, "no date of birth is known");
    place.dsl(&["people", "amend", &sam, "--born", "2016-03-14"]).ok();
    let why = row(&place);
    assert!(why["why"].as_str().unwrap().contains("date of birth"), "{why}");

    let erase = |more: &[&str]| place.dsl(&[&["retention", "erase", &receipt], more].concat());
    erase(&["--confirm", &receipt]).refused(1, "may not be erased");
    place.write("early.txt", "It names Sam Merrow.");
    let early = ["--before-time", "--reason", "early.txt", "--confirm", &receipt];
    erase(&early).refused(2, "the reason names somebody");
    place.write("early.txt", "It was about nothing.");
    erase(&early[..3]).refused(2, "nobody can be asked");
    erase(&early).ok();
    erase(&early).refused(2, "was set aside");
    place.dsl(&["inbox", "show", &receipt]).refused(2, "no concern");
    let list = place.dsl(&["retention", "list"]).ok();
    assert!(list.out.contains(&receipt), "its tombstone stays\n{}", list.out);
    place.run_by("technician", &["retention", "erase", &receipt]).refused(1, "not a member");
    place.chain_holds();
}

/// A register of the school's own in the vault of the child protection files.
const SUPPORT: &str = r#"
[[register]]
id = "support"
title = "Support for a child"
vault = "casework"
source = "Our own rules, 7"
[[register.field]]
id = "child"
title = "For whom"
type = "person"
required = true
[[register.field]]
id = "what"
title = "What"
type = "text"
"#;

/// Adds an entry about a child to it and gives its number.
fn entered(place: &Place, child: &str, what: &str) -> String {
    place.write("entry.json", json!({"child": child, "what": what}).to_string());
    let add = ["register", "add", "support", "--json", "entry.json", "--format", "json"];
    let answer = place.dsl(&add).ok().json();
    rows_of(&answer, "entry")[0]["number"].as_str().unwrap().to_owned()
}

#[test]
fn entries_about_a_child_wait_for_a_decision_before_the_file_goes() {
    let place = Place::with_demo();
    let (_, sam) = incident(&place);
    fs::create_dir(place.path("school/registers")).unwrap();
    place.write("school/registers/own.toml", SUPPORT);
    let about = entered(&place, "Sam Merrow", "Mentor on Mondays");
    let another = entered(&place, "Kit Lowde", "Nothing");
    // In words as well as in a field for a person.
    let both = entered(&place, "Kit Lowde", "Sits by Sam Merrow");

    let to = ["--to", "Moorbank Primary", "--leaving", "2026-11-20", "-o", "answer"];
    place.dsl(&[&["disclose", "transfer", &sam], &to[..]].concat()).needs_attention();
    assert!(!place.path("answer").exists(), "two entries are open");
    let row = |id: &str| {
        let rows = rows_of(&shown(&place, "T0001"), "incidents");
        rows.into_iter().find(|row| row["incident"] == id)
    };
    assert_eq!(row(&about).unwrap()["decision"], "open");
    assert!(row(&another).is_none(), "it is about another child");
    place.write("early.txt", "Nobody needs it.");
    let early = ["--before-time", "--reason", "early.txt", "--confirm", &about];
    let erase = place.dsl(&[&["retention", "erase", &about][..], &early].concat());
    erase.refused(1, "T0001 needs it");

    let choice = |id: &str, leave_out: bool, reason: &str| json!({"records": [{"reference": id, "leave_out": leave_out, "reason": reason}]});
    decide(&place, "T0001", &choice(&about, false, " ")).refused(2, "`reason` is missing");
    decide(&place, "T0001", &choice(&about, false, "help goes on there")).needs_attention();
    assert!(!place.path("answer").exists(), "one is open");
    decide(&place, "T0001", &choice(&both, true, "about another child")).ok();
    let page = fs::read_to_string(place.path("answer/t0001.html")).unwrap();
    assert!(page.contains(&about) && page.contains("Mentor on Mondays"), "{page}");
    assert!(!page.contains("Sits by"), "{page}");
    let (taken, left) = (row(&about).unwrap(), row(&both).unwrap());
    assert_eq!(
        (&taken["decision"], &taken["reason"]),
        (&json!("taken in"), &json!("help goes on there"))
    );
    assert_eq!(left["decision"], "left out");
    place.chain_holds();
}

/// What `osafe due` of somebody says on a day of the records of casework past their period.
fn past(place: &Place, who: &str, on: &str) -> Vec<String> {
    let due = ["due", "--on", on, "--kind", "retention", "--format", "json"];
    let answer = place.run_by(who, &due).json();
    let items = answer["items"].as_array().unwrap().iter();
    let said = items.map(|item| format!("{} {} {}", item["id"], item["due"], item["title"]));
    said.map(|said| said.replace('"', "")).filter(|said| said.contains("casework")).collect()
}

#[test]
fn what_was_set_aside_and_entries_are_counted_when_their_period_is_over() {
    let place = Place::with_demo();
    assert_eq!(past(&place, "dsl", "2026-11-20"), [""; 0]);
    let (_, sam) = incident(&place);
    let mut concern = common::concern("Sam Merrow laughed.");
    concern["people"] = json!([{"name": "Sam Merrow", "role": "child"}]);
    place.write("sealed.json", concern.to_string());
    let sent = place.run_by("teacher", &["log", "--json", "sealed.json"]).ok().json();
    let receipt = sent["receipt"].as_str().unwrap();
    place.write("why.txt", "A joke.");
    place.dsl(&["inbox", "set-aside", receipt, "--reason", "why.txt"]).ok();
    assert_eq!(past(&place, "dsl", "2026-11-20"), [""; 0], "no birth is known");
    place.dsl(&["people", "amend", &sam, "--born", "2001-11-19"]).ok();
    let one = "retention/casework 2026-11-20 1 record has reached the end of its period: `osafe retention list`";
    assert_eq!(past(&place, "dsl", "2026-11-20"), [one]);
    let clock = |many: &str| format!("casework 2026-11-20 At least {many}");
    assert!(past(&place, "technician", "2026-11-20")[0].starts_with(&clock("1 record comes")));

    // The entry ends today and is kept for two years, held or asked for a little longer.
    fs::create_dir(place.path("school/registers")).unwrap();
    place.write(
        "school/registers/own.toml",
        SUPPORT.replace("source", "keep = \"2 years\"\nsource"),
    );
    let number = entered(&place, "Sam Merrow", "Mentor");
    assert_eq!(past(&place, "dsl", "2028-11-20"), [one]);
    let both = "retention/casework 2026-11-20 2 records have reached the end of their period: `osafe retention list`";
    assert_eq!(past(&place, "dsl", "2028-11-21"), [both]);
    assert!(past(&place, "technician", "2028-11-21")[0].starts_with(&clock("2 records come")));
    let hold = ["retention", "hold", &number, "--reason", "why.txt", "--until", "2028-11-30"];
    place.dsl(&hold).ok();
    assert_eq!(past(&place, "dsl", "2028-11-30"), [one], "held");
    assert_eq!(past(&place, "dsl", "2028-12-01"), [both]);
    // What was set aside is an incident once it is accepted, and an open one is never due.
    place.dsl(&["inbox", "accept", receipt]).ok();
    let entry = "retention/casework 2028-12-01 1 record has reached the end of its period: `osafe retention list`";
    assert_eq!(past(&place, "dsl", "2028-12-01"), [entry]);
    place.chain_holds();
}
