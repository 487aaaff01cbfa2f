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
    assert!(left["left-out"].as_str().unwrap().contains("nobody has said"), "{left}");
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
