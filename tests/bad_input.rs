//! Files, folders, words and moments that go wrong: each ends in one clear sentence and the right
//! exit code, and nothing has changed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_macros,
    reason = "a test, which says what it skipped"
)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;

use common::{Place, Ran, concern, copy, refused_untouched, row, table};
use flate2::Compression;
use flate2::write::GzEncoder;

const HEADER: &str = "Date,Time,Username,IP address,Category,Action,URL\n";

// ---------------------------------------------------------------------------- logs that are none

#[test]
fn what_is_no_log_is_refused_by_name() {
    let place = Place::with_school();
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(table(2000).as_bytes()).unwrap();
    let mut packed = packed.finish().unwrap();
    packed.truncate(packed.len() / 2);
    let noise: Vec<u8> =
        (0..4096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    // What stands before the first file of an archive; 19 letters are in the name that follows.
    let before = [&b"PK\x03\x04\x14\0\x06\0\x08\0"[..], &[0; 16], &[19, 0, 0, 0]].concat();
    let spreadsheet = [&before[..], b"[Content_Types].xml"].concat();
    let files: [(&str, &[u8], &str); 9] = [
        ("empty.log", b"", "the file is empty"),
        ("blank.log", b" \r\n\r\n", "the file is empty"),
        ("half.csv.gz", &packed, "stops in the middle"),
        ("noise.bin", &noise, "the file is binary"),
        ("week.pdf", b"%PDF-1.7\n1 0 obj\n", "a PDF"),
        ("week.xlsx", &spreadsheet, "a spreadsheet"),
        ("week.zip", &before, "the zip archive stops in the middle"),
        ("login.csv", b"<!DOCTYPE html>\n<html><body>Sign in</body></html>", "a web page"),
        ("letter.txt", b"Dear all,\nthe filter is fine.\nYours\n", "no layout fits this file"),
    ];
    for (name, content, says) in files {
        place.write(name, content);
        refused_untouched(&place, 1, says, &["import-filter-log", name]);
        let told = place.dsl(&["import-filter-log", name]);
        assert!(told.err.contains(name) && told.err.contains("Nothing was imported."), "{told:?}");
    }
    assert_eq!(place.events(), 0);
}

#[test]
fn what_cannot_be_read_is_refused_by_name() {
    let place = Place::with_school();
    fs::create_dir(place.path("week")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("gone", place.path("link.csv")).unwrap();
    for (name, says) in [
        ("week", "`week` is not a file"),
        ("link.csv", "there is no file `link.csv`"),
        ("gone.csv", "there is no file `gone.csv`"),
    ] {
        refused_untouched(&place, 1, says, &["import-filter-log", name]);
    }
}

#[test]
fn one_bad_file_keeps_the_good_ones_out_too() {
    let place = Place::with_school();
    place.write("good.csv", table(50));
    place.write("week.pdf", "%PDF-1.7\n");
    let both = ["import-filter-log", "good.csv", "week.pdf"];
    refused_untouched(&place, 1, "week.pdf: the file is a PDF", &both);
    assert_eq!(place.events(), 0);
}

#[test]
fn a_log_with_nothing_but_its_header_is_a_quiet_week() {
    let place = Place::with_school();
    place.write("quiet.csv", HEADER);
    let ran = place.dsl(&["import-filter-log", "quiet.csv", "--format", "json"]).ok();
    let file = ran.imported();
    assert_eq!((file["read"].as_u64(), file["first"].is_null()), (Some(0), true), "{file}");
    place.chain_holds();
}

#[test]
fn a_line_of_three_megabytes_is_one_bad_row() {
    let place = Place::with_school();
    let huge =
        format!("03/11/2025,07:59:59,{},192.0.2.1,News,Allowed,x.example\n", "a".repeat(3 << 20));
    let log: String =
        [HEADER, &huge].into_iter().map(str::to_owned).chain((0..100).map(row)).collect();
    place.write("long.csv", log);
    let ran = place.dsl(&["import-filter-log", "long.csv", "--format", "json"]).needs_attention();
    let file = ran.imported();
    assert_eq!((file["imported"].as_u64(), file["rejected"].as_u64()), (Some(100), Some(1)));
    assert_eq!(file["rejects"][0]["line"].as_u64(), Some(2));
    assert!(ran.out.len() < 4096, "the line is not repeated in the answer");
    assert_eq!(place.events(), 100);
}

#[test]
fn ten_bad_rows_in_a_thousand_are_listed_with_their_lines() {
    let place = Place::with_school();
    let broken = |n: u32| n % 100 == 50;
    let rows =
        (0..1000).map(|n| if broken(n) { row(n).replacen("/11/", "/99/", 1) } else { row(n) });
    let log: String = [HEADER.to_owned()].into_iter().chain(rows).collect();
    place.write("week.csv", log);
    let ran = place.dsl(&["import-filter-log", "week.csv", "--format", "json"]).needs_attention();
    let file = ran.imported();
    assert_eq!((file["imported"].as_u64(), file["rejected"].as_u64()), (Some(990), Some(10)));
    let lines: Vec<u64> =
        file["rejects"].as_array().unwrap().iter().map(|r| r["line"].as_u64().unwrap()).collect();
    // The header is line 1, so row 50 counted from nought is line 52.
    assert_eq!(lines, (0..10).map(|n| n * 100 + 52).collect::<Vec<_>>());
    assert_eq!(place.events(), 990);
}

// ------------------------------------------------------------------------- words and concerns

#[test]
fn concerns_that_cannot_be_right_are_not_recorded() {
    let place = Place::with_school();
    let change = |field: &str, value: &str| {
        let mut changed = concern("Seen in the library.");
        changed[field] = value.into();
        changed.to_string()
    };
    let twice = r#"{"incident":"C12","role":"child","role":"staff","occurred":"2025-11-03","description":"x"}"#;
    let cases: [(String, i32, &str); 9] = [
        (twice.into(), 2, "duplicate field `role`"),
        (change("occurred", "2999-01-01"), 2, "`occurred` is in the future: 1 Jan 2999"),
        (change("occurred", "soon"), 2, "`soon` is not a date"),
        (change("description", "  "), 2, "`description` is missing"),
        (change("incident", "xylophone"), 1, "no row of the policy about a child fits `xylophone`"),
        (change("incident", "network"), 2, "does not say for sure which row of the policy"),
        (change("colour", "red"), 2, "unknown field `colour`"),
        (change("role", "wizard"), 2, "unknown variant `wizard`"),
        ("[1, 2".into(), 2, "the JSON is not a concern"),
    ];
    for (json, code, says) in cases {
        place.write("concern.json", json);
        refused_untouched(&place, code, says, &["log", "--json", "concern.json"]);
    }
    place.write("bytes.json", [0xff, 0xfe, 0x00]);
    refused_untouched(&place, 1, "not UTF-8", &["log", "--json", "bytes.json"]);
    refused_untouched(&place, 1, "there is no file `gone.json`", &["log", "--json", "gone.json"]);
    refused_untouched(&place, 2, "`role` is missing", &["log", "--incident", "vpn"]);
    assert_eq!(place.incidents(), [""; 0]);
}

#[test]
fn a_role_given_twice_is_a_question_not_a_guess() {
    let place = Place::with_school();
    for command in ["log", "sanction"] {
        let twice = place.dsl(&[command, "--role", "child", "--role", "staff"]);
        twice.misused("'--role <ROLE>' cannot be used multiple times");
    }
    place
        .dsl(&["log", "--role", "wizard"])
        .misused("possible values: child, staff, parent, visitor");
    place.dsl(&["log", "--json", "x", "--role", "child"]).misused("cannot be used with");
}

#[test]
fn words_nobody_knows_are_answered_with_what_there_is() {
    let place = Place::with_school();
    for (arguments, code, says) in [
        (&["sanction", "xylophone", "--role", "child"][..], 1, "fits `xylophone`"),
        (&["sanction", "proxy"], 2, "--role child, staff, parent or visitor"),
        (&["policy", "show", "larkfield"], 2, "st-jeromes, chislet-hoath"),
        (&["incident", "show", "7"], 2, "an incident number looks like 2026-0007"),
        (&["incident", "show", "2026-9999"], 1, "there is no incident `2026-9999`"),
        (&["incident", "list", "--from", "31/02/2025"], 2, "`31/02/2025` is not a date"),
        (&["review", "done", "polcy"], 2, "Did you mean `policy`?"),
        (&["review", "add", "--every", "term"], 2, "`--title` is missing"),
        (&["due", "--on", "someday"], 2, "`someday` is not a date"),
    ] {
        let before = place.content("school/members");
        place.dsl(arguments).refused(code, says);
        assert!(place.content("school/members") == before);
    }
    place.chain_holds();
}

// ---------------------------------------------------------------- identities, schools, policies

#[test]
fn a_wrong_passphrase_opens_nothing() {
    let place = Place::with_school();
    place.write("right.txt", common::PASSPHRASE);
    place.write("wrong.txt", "not the right one at all");
    let new =
        ["member", "new", "--name", "Jo Marsh", "--office", "deputy-dsl", "--card", "jo.card"];
    let with = ["--identity", "jo.age", "--passphrase-file"];
    place.run(&[&new[..], &with, &["right.txt"]].concat()).ok();
    let list = ["--school", "school", "incident", "list"];
    let before = place.content("school");
    place.run(&[&list[..], &with, &["wrong.txt"]].concat()).refused(1, "the passphrase is wrong");
    place.run(&[&list[..], &with[..2]].concat()).refused(2, "there is no terminal to ask for it");
    // The right passphrase of somebody who is no member opens nothing either.
    let outsider = place.run(&[&list[..], &with, &["right.txt"]].concat());
    outsider.refused(1, "this identity is not a member of the casework vault");
    assert!(place.content("school") == before);
}

#[test]
fn what_is_no_identity_is_refused() {
    let place = Place::with_school();
    place.write("empty.key", "");
    place.write("card.key", fs::read(place.path("cards/01.card.toml")).unwrap());
    for (key, says) in [
        ("empty.key", "this is not an osafe identity file"),
        ("card.key", "this is not an osafe identity file"),
        ("gone.key", "there is no file `gone.key`"),
        ("keys", "`keys` cannot be used"),
    ] {
        place.run(&["--school", "school", "--identity", key, "due"]).refused(1, says);
    }
    let nobody = place.run(&["--school", "school", "due"]);
    nobody.refused(2, "no identity was named");
}

#[test]
fn a_school_folder_with_a_file_missing_says_which() {
    let whole = Place::with_school();
    for (gone, casework, operations) in [
        ("osafe.toml", "it has no osafe.toml", "it has no osafe.toml"),
        ("members/members.toml", "the members list is missing", "the members list is missing"),
        ("casework.db", "casework vault is not complete: its database is missing", ""),
        ("casework.keys.age", "casework vault is not complete: its key envelope is missing", ""),
        ("operations.db", "", "operations vault is not complete: its database is missing"),
        (
            "operations.keys.age",
            "",
            "operations vault is not complete: its key envelope is missing",
        ),
    ] {
        let place = Place::with_school();
        fs::remove_dir_all(place.path("school")).unwrap();
        copy(&whole.path("school"), &place.path("school"));
        fs::copy(whole.path("keys/dsl.key"), place.path("keys/dsl.key")).unwrap();
        fs::remove_file(place.path("school").join(gone)).unwrap();
        place.write("concern.json", concern("x").to_string());
        place.write("week.csv", table(5));
        let casework_commands = [&["log", "--json", "concern.json"][..], &["incident", "list"]];
        let operations_commands = [&["import-filter-log", "week.csv"][..], &["due"]];
        for (says, commands) in [(casework, casework_commands), (operations, operations_commands)] {
            for command in commands.iter().filter(|_| !says.is_empty()) {
                refused_untouched(&place, 1, says, command);
            }
        }
        let says = if casework.is_empty() { operations } else { casework };
        refused_untouched(&place, 1, says, &["audit", "verify"]);
        assert!(!place.path("school").join(gone).exists(), "{gone} was made anew");
    }
}

#[test]
fn a_vault_of_another_school_is_noticed() {
    let (place, other) = (Place::with_school(), Place::empty());
    // Another school of the same founder.
    other.cards();
    fs::copy(place.path("keys/dsl.age"), other.path("keys/dsl.age")).unwrap();
    other.run(&common::FOUNDING).ok();
    fs::copy(other.path("school/casework.db"), place.path("school/casework.db")).unwrap();
    refused_untouched(&place, 1, "does not open with its key", &["incident", "list"]);
    let envelope = "school/casework.keys.age";
    fs::copy(other.path(envelope), place.path(envelope)).unwrap();
    // Both the other's: it opens, and is not the vault of these members.
    let list = other.path("school/members/members.toml");
    assert_ne!(
        fs::read(&list).unwrap(),
        fs::read(place.path("school/members/members.toml")).unwrap()
    );
    refused_untouched(
        &place,
        1,
        "the members list is not the one the casework vault knows",
        &["incident", "list"],
    );
}

#[test]
fn damaged_vaults_are_refused_and_left_alone() {
    let place = Place::with_school();
    place.log(&concern("Seen in the library.")).ok();
    let sound = fs::read(place.path("school/casework.db")).unwrap();
    for (damaged, says) in [
        (sound[..sound.len() / 2].to_vec(), "the casework vault"),
        (b"SQLite format 3\0 and no more".to_vec(), "does not open with its key"),
    ] {
        place.write("school/casework.db", damaged);
        refused_untouched(&place, 1, says, &["incident", "list"]);
    }
    place.write("school/casework.db", sound);
    place.chain_holds();
}

#[test]
fn a_misspelt_key_in_the_schools_own_policy_is_named_with_file_and_line() {
    let place = Place::with_school();
    let built_in = concat!(env!("CARGO_MANIFEST_DIR"), "/data/policies/st-jeromes");
    place.write("concern.json", concern("x").to_string());
    for (file, key, misspelt) in [
        ("policy.toml", "\ntitle =", "\ntitel ="),
        ("sanctions.toml", "\nsource =", "\nsorce ="),
        ("reviews.toml", "\nevery =", "\nevry ="),
    ] {
        copy(built_in.as_ref(), &place.path("school/policy"));
        let right = fs::read_to_string(place.path("school/policy").join(file)).unwrap();
        let at = right.find(key).unwrap();
        let line = right[..at].matches('\n').count() + 2;
        let wrong = right.replacen(key, misspelt, 1);
        fs::write(place.path("school/policy").join(file), wrong).unwrap();
        let says = format!("the school's policy: {file}, line {line}: unknown field");
        for command in [&["policy", "show"][..], &["due"]] {
            let told = place.dsl(command);
            let (old, new) =
                (key.trim_matches(['\n', ' ', '=']), misspelt.trim_matches(['\n', ' ', '=']));
            assert!(told.err.contains(&format!("`{old}`")), "valid keys are named: {told:?}");
            assert!(told.err.contains(&format!("`{new}`")), "{told:?}");
            refused_untouched(&place, 1, &says, command);
        }
        refused_untouched(&place, 1, &says, &["log", "--json", "concern.json"]);
        fs::remove_dir_all(place.path("school/policy")).unwrap();
    }
    fs::create_dir(place.path("school/policy")).unwrap();
    refused_untouched(&place, 1, "policy.toml: the file is missing", &["policy", "show"]);
}

#[test]
fn nobody_sets_the_clock_of_a_real_school() {
    let place = Place::with_school();
    place.write("concern.json", concern("x").to_string());
    place.write("week.csv", table(5));
    let before = place.content("school");
    let at = |now: &str, arguments: &[&str]| {
        let mut command = place.command_by("dsl", arguments);
        Ran::from(command.env("OSAFE_NOW", now).output().unwrap())
    };
    for arguments in [
        &["log", "--json", "concern.json"][..],
        &["incident", "list"],
        &["import-filter-log", "week.csv"],
        &["due"],
        &["review", "done", "policy"],
        &["review", "add", "--title", "Wifi", "--every", "term"],
        &["report", "filter"],
        &["init", "another", "--name", "Larkfield"],
    ] {
        at(common::NOW, arguments).refused(2, "refused outside an invented school");
    }
    at("half past nine", &["due"]).refused(2, "OSAFE_NOW is not a time");
    // Saying in the settings that the school is invented does not help: its vaults know.
    let settings = fs::read_to_string(place.path("school/osafe.toml")).unwrap();
    place.write("school/osafe.toml", settings.replacen("[holders]", "demo = true\n[holders]", 1));
    for command in [&["log", "--json", "concern.json"][..], &["due"]] {
        at(common::NOW, command).refused(1, "disagree whether this school is invented");
    }
    place.write("school/osafe.toml", settings);
    assert!(place.content("school") == before);
    assert!(!place.path("another").exists());
}

#[test]
fn a_school_is_set_up_whole_or_not_at_all() {
    let place = Place::empty();
    place.cards();
    place.write("weak.txt", "larkfield");
    place.write("taken", "mine");
    let with = |change: &[(&str, &str)], more: &[&str]| {
        let mut arguments: Vec<&str> = common::FOUNDING.to_vec();
        for (old, new) in change {
            let at = arguments.iter().position(|argument| argument == old).unwrap();
            arguments[at] = new;
        }
        arguments.extend(more);
        place.run(&arguments)
    };
    let before: BTreeSet<_> = common::files(&place.path("")).into_iter().collect();
    with(&[("school", "keys")], &[]).refused(1, "/keys` is not empty");
    with(&[("school", "no/such/folder")], &[]).refused(1, "does not exist");
    with(&[("st-jeromes", "larkfield")], &[]).refused(2, "there is no policy `larkfield`");
    with(&[("Larkfield Primary", " ")], &[]).refused(2, "`--name` is empty");
    with(&[("dsl", "head-teacher")], &[]).refused(2, "set up by its DSL or a deputy");
    with(&[("keys/dsl.age", "keys/technician.key")], &[]).refused(2, "has no passphrase");
    with(&[("cards/02.card.toml", "keys/deputy.key")], &[])
        .refused(1, "this is not an osafe member card");
    with(&[("cards/02.card.toml", "cards/gone")], &[]).refused(1, "there is no file `cards/gone`");
    with(&[("cards/02.card.toml", "cards/04.card.toml")], &[])
        .refused(2, "only one person could open casework");
    with(&[("cards/02.card.toml", "cards/03.card.toml")], &[]).refused(2, "is given twice");
    with(&[], &["--holder", "wizard=Merlin"]).refused(2, "is not an office and a name");
    with(&[], &["--recovery-file", "taken"]).refused(1, "`taken` is there already");
    with(&[], &["--service-key", "taken"]).refused(1, "`taken` is there already");
    with(&[("--passphrase-file", "--holder"), ("pass.txt", "head-teacher=Ash Reed")], &[])
        .refused(2, "there is no terminal to ask for it");
    with(&[("pass.txt", "weak.txt")], &[]).refused(2, "the passphrase is too weak");
    let after: BTreeSet<_> = common::files(&place.path("")).into_iter().collect();
    assert_eq!(after, before, "nothing was left behind");
    assert!(!place.path("school").exists());
    assert_eq!(fs::read(place.path("taken")).unwrap(), b"mine");
}
