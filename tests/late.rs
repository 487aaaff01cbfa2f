//! What a school needs later: the recovery sheet, its own copy of the policy, answers that cannot
//! be delivered.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fs;

use common::Place;

#[test]
fn the_recovery_sheet_lets_a_new_dsl_in_and_nobody_else() {
    let place = Place::empty();
    place.cards();
    let founding = [&common::FOUNDING[..], &["--recovery-file", "sheet.txt"]].concat();
    place.run(&founding).ok();
    let new = ["member", "new", "--name", "Kit Moor", "--office", "dsl", "--card", "kit.toml"];
    let kit = ["--identity", "kit.age", "--passphrase-file", "pass.txt"];
    place.run(&[&new[..], &kit].concat()).ok();
    let by_kit =
        |arguments: &[&str]| place.run(&[&["--school", "school"], &kit[..], arguments].concat());
    by_kit(&["incident", "list"]).refused(1, "is not a member of the casework vault");
    by_kit(&["member", "recover", "kit.toml"]).refused(1, "this is not an osafe identity file");
    by_kit(&["member", "recover", "sheet.txt"]).ok();
    by_kit(&["incident", "list"]).ok();
    by_kit(&["audit", "verify"]).ok();
}

#[test]
fn an_answer_never_takes_the_place_of_a_vault_or_a_file() {
    let place = Place::with_school();
    place.write("mine.txt", "mine");
    let vault = fs::read(place.path("school/casework.db")).unwrap();
    for target in ["school/casework.db", "keys/dsl.key", "mine.txt"] {
        place.dsl(&["due", "-o", target]).refused(2, "is there already");
    }
    place.dsl(&["due", "--yes", "-o", "school/casework.db"]).refused(2, "is there already");
    assert!(fs::read(place.path("school/casework.db")).unwrap() == vault);
    assert_eq!(fs::read(place.path("mine.txt")).unwrap(), b"mine");
}

#[cfg(target_os = "linux")]
#[test]
fn a_school_whose_recovery_sheet_nobody_saw_is_taken_back() {
    let place = Place::empty();
    place.cards();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let code = place.command(&common::FOUNDING).stdout(full).status().unwrap().code();
    assert_eq!(code, Some(1));
    assert!(!place.path("school").exists() && !place.path("keys/dsl.age").exists());
}

#[test]
fn the_schools_own_copy_is_told_from_the_one_that_ships() {
    let place = Place::with_school();
    place.dsl(&["policy", "copy"]).ok();
    place.dsl(&["policy", "copy"]).refused(1, "has its own copy of a policy already");
    let shown = place.dsl(&["policy", "show"]).ok().out;
    assert!(shown.contains("2021-09-own"), "{shown}");
    let same = place.dsl(&["policy", "diff", "school/policy", "st-jeromes"]).ok().out;
    assert!(same.contains("They do not differ."), "{same}");
}
