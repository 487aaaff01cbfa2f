//! The roll: lists of people from a school's information system, from the command line.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fmt::Write as _;

use common::{Place, Ran};
use serde_json::{Value, json};

fn import(place: &Place, list: &str, options: &[&str]) -> Ran {
    place.write("list.csv", list);
    place.run_by(
        "technician",
        &[&["people", "import", "list.csv", "--format", "json"], options].concat(),
    )
}

fn roll(place: &Place, options: &[&str]) -> Vec<Value> {
    let arguments = [&["people", "roll", "--format", "json"], options].concat();
    let report = place.run_by("technician", &arguments).ok().json();
    report["sections"][0]["tables"][0]["rows"].as_array().unwrap().clone()
}

const CLASS: &str = "Surname,Forename,Reg Group,Year Group,UPN,Username\n\
                     Vale,Sam,4B,Year 4,A1,4b.svale\n\
                     O'Dowd,Zo\u{eb},4B,Year 4,A2,4b.zodowd\n\
                     \"=cmd|' /C calc'!A0\",Kim \u{1f98a},5L,Year 5,A3,5l.kim\n";

#[test]
fn a_list_twice_is_one_roll_and_the_next_list_says_what_changed() {
    let place = Place::with_school();
    let first = import(&place, CLASS, &["--role", "child"]).ok().json();
    let expected = json!({
        "schema": 1, "read": 3, "added": 3, "changed": 0, "unchanged": 0, "left": 0, "rejected": 0, "rejects": [],
    });
    assert_eq!(first, expected);
    let again = import(&place, CLASS, &["--role", "child"]).ok().json();
    assert_eq!((&again["unchanged"], &again["added"]), (&json!(3), &json!(0)));
    let rows = roll(&place, &[]);
    assert_eq!(rows[1]["name"], "Zo\u{eb} O'Dowd");
    assert_eq!((&rows[0]["number"], &rows[0]["key-stage"]), (&json!("R0001"), &json!("KS2")));
    let csv = place.run_by("technician", &["people", "roll", "--format", "csv"]).ok();
    assert!(csv.out.contains("Kim \u{1f98a} =cmd"), "a name is text: {}", csv.out);

    // Moved up, one gone, one new; then back again.
    let next = "UPN;Tutor group;Student name;NC year\nA1;5B;\"Vale, Sam\";5\nA2;5B;\"O'Dowd, Zo\u{eb}\";5\nA9;5B;Jo Orme;5\n";
    let moved = import(&place, next, &["--role", "child", "--dry-run"]).ok().json();
    assert_eq!(
        (&moved["added"], &moved["changed"], &moved["left"]),
        (&json!(1), &json!(2), &json!(1))
    );
    assert_eq!(roll(&place, &[]).len(), 3, "a dry run");
    import(&place, next, &["--role", "child"]).ok();
    assert_eq!(roll(&place, &["--class", "5b"]).len(), 3);
    let left = roll(&place, &["--left"]);
    assert_eq!((left.len(), &left[0]["number"]), (1, &json!("R0003")));
    assert_eq!(
        roll(&place, &[])[0]["user-names"],
        "4b.svale",
        "a list without them takes none away"
    );
    place.chain_holds();
}

#[test]
fn what_cannot_be_right_is_refused_and_the_rest_is_taken() {
    let place = Place::with_school();
    let list = "Name,Class,Username,Start date\nSam Vale,4B,same,25/09/2025\nKim Lund,4B,SAME,\nJo Orme,4B,jo,31/02/2026\n\
                Al Fox,4B\n,4B,x,\nBo Hart,4B,bo,01/09/2026\n";
    let answer = import(&place, list, &["--role", "child"]).needs_attention().json();
    assert_eq!(
        (&answer["read"], &answer["added"], &answer["rejected"]),
        (&json!(6), &json!(1), &json!(5))
    );
    let reasons: Vec<(u64, &str)> = answer["rejects"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reject| (reject["line"].as_u64().unwrap(), reject["reason"].as_str().unwrap()))
        .collect();
    assert_eq!(
        reasons,
        [
            (2, "line 3 has the same user name"),
            (3, "line 2 has the same user name"),
            (4, "its start date is no date; write 2026-09-01"),
            (5, "2 cells under 4 columns"),
            (6, "`name` is missing"),
        ]
    );
    assert_eq!(roll(&place, &[])[0]["start"], "2026-09-01");
}

#[test]
fn a_file_that_cannot_be_right_is_refused_whole() {
    let place = Place::with_school();
    for (list, options, said) in [
        (
            "Class,Year\n4B,4\n",
            &["--role", "child"][..],
            "no column is `Full name` or `Surname` or `Forename`",
        ),
        ("Name,Class\nSam,4B\n", &[], "no column is `Role` or `Job title`"),
        (
            "Name,Start date\nA,01/09/2026\n",
            &["--role", "child"],
            "nothing in the file says whether the day",
        ),
        (
            "Name,Start date\nA,25/09/2020\nB,09/25/2020\n",
            &["--role", "child"],
            "the dates are mixed",
        ),
        ("Name,Class\n\"Sam,4B\nKim,4B\n", &["--role", "child"], "a quotation mark is opened"),
        ("\n", &["--role", "child"], "there is nothing in the file"),
    ] {
        import(&place, list, options).refused(2, said);
    }
    let order = ["--role", "child", "--dates", "dmy"];
    import(&place, "Name,Start date\nA,01/09/2026\n", &order).ok();
    assert_eq!(roll(&place, &[])[0]["start"], "2026-09-01");
    let mut many = "Name\n".to_owned();
    many.push_str(&"Sam\n".repeat(100_001));
    import(&place, &many, &["--role", "child"]).refused(2, "more than 100000 rows");
    assert_eq!(roll(&place, &[]).len(), 1);
}

#[test]
fn a_part_of_a_list_empties_no_school() {
    let place = Place::with_school();
    let mut list = "Name,Class,UPN\n".to_owned();
    for number in 0..12 {
        writeln!(list, "Child {number},{}B,A{number}", 1 + number / 4).unwrap();
    }
    import(&place, &list, &["--role", "child"]).ok();
    let class = list.lines().take(5).collect::<Vec<_>>().join("\n");
    let part = import(&place, &class, &["--role", "child"]);
    assert_eq!((part.code, roll(&place, &[]).len()), (Some(3), 12));
    assert!(part.err.contains("8 children of an earlier list are not in this one"), "{}", part.err);
    import(&place, &class, &["--role", "child", "--part"]).ok();
    let full = import(&place, &class, &["--role", "child", "--full"]).ok().json();
    assert_eq!((&full["left"], roll(&place, &[]).len()), (&json!(8), 4));
    import(&place, &list, &["--role", "child"]).ok();
    assert_eq!(roll(&place, &[]).len(), 12, "and back again, under the same numbers");
}

#[test]
fn one_by_one() {
    let place = Place::with_school();
    let add = ["people", "add", "--no-input", "--role", "supply", "--start", "2025-09-01"];
    place.run_by("technician", &add).refused(2, "`--name` is missing");
    let named = [&add[..], &["--name", "Pat Example", "--user-name", "p.example"]].concat();
    place.run_by("technician", &named).ok();
    place.run_by("technician", &named).refused(2, "a user name is R0001's already");
    place.write(
        "person.json",
        r#"{"name": "Kim Lund", "role": "child", "year": "5", "class": "5L"}"#,
    );
    place.run_by("dsl", &["people", "add", "--json", "person.json"]).ok();
    place.write("person.json", r#"{"name": "Kim", "role": "child", "born": "2016-01-01"}"#);
    place.run_by("dsl", &["people", "add", "--json", "person.json"]).refused(2, "born");
    place.dsl(&["people", "amend", "R0002", "--class", "6L"]).ok();
    place.dsl(&["people", "amend", "R0002", "--born", "2016-01-01"]).refused(2, "no date of birth");
    place
        .dsl(&["people", "leave", "R0001", "--on", "2024-01-01"])
        .refused(2, "lies before the start");
    place.dsl(&["people", "leave", "kim", "--on", "2025-01-01"]).ok();
    assert_eq!(roll(&place, &["--left"])[0]["class"], "6L");
    place.run_by("teacher", &["people", "roll"]).refused(1, "not a member");
}

#[test]
fn offices_are_held_from_a_day_and_not_two_that_should_differ() {
    let place = Place::with_school();
    let people = "Name,Role,Staff code\nFarida Penhallow,staff,S1\nPat Example,governor,S2\n";
    place.write("list.csv", people);
    place.dsl(&["people", "import", "list.csv"]).ok();
    place.dsl(&["people", "appoint", "link-governor", "R0002", "--from", "2099-01-01"]).ok();
    let now = place.dsl(&["people", "holders", "--format", "csv"]).ok().out;
    assert!(now.contains("Farida Penhallow") && !now.contains("link-governor"), "{now}");
    let appoint = ["people", "appoint", "link-governor", "R0001", "--from", "today"];
    assert!(place.dsl(&appoint).needs_attention().out.contains("better kept apart"));
    place.dsl(&appoint).refused(2, "holds the office already");
    let doctor = place.dsl(&["doctor", "--format", "csv"]).needs_attention().out;
    assert!(doctor.contains("offices-together"), "{doctor}");
    place
        .dsl(&["people", "stand-down", "link-governor", "--on", "yesterday"])
        .refused(2, "nobody holds the office `link-governor`");
    place.dsl(&["people", "stand-down", "link-governor", "--on", "today"]).ok();
    let firm = ["people", "appoint", "provider", "--name", "Example Computing Ltd"];
    place.run_by("technician", &firm).ok();
    place.chain_holds();
}
