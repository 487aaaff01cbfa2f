//! The roll beside the case records and the filter's log: whose a name is, and one person for each of the two.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use common::{Place, concern, rows_of};
use serde_json::{Value, json};

const CLASS: &str = "Surname,Forename,Reg Group,Year Group,Username,Leaving date\n\
                     Vale,Sam,4B,Year 4,pupil0,\n\
                     Lund,Kim,4B,Year 4,pupil1,2025-10-31\n\
                     Vale,Samir,5A,Year 5,5a.svale,\n";

fn school() -> Place {
    let place = Place::with_school();
    place.write("class.csv", CLASS);
    let import = ["people", "import", "class.csv", "--role", "child"];
    place.run_by("technician", &import).ok();
    place
}

fn about(name: &str, person: &str) -> Value {
    let mut concern = concern("Seen in the library.");
    concern["people"] = json!([{"name": name, "role": "child", "person": person}]);
    concern
}

fn people(place: &Place, words: &str) -> Vec<Value> {
    let found = place.dsl(&["people", "find", words, "--format", "json"]).ok().json();
    found["sections"][0]["tables"][0]["rows"].as_array().unwrap().clone()
}

#[test]
fn the_roll_says_who_is_behind_a_name_until_they_leave() {
    let place = school();
    place.write("log.csv", common::table(3));
    place.run_by("technician", &["import-filter-log", "log.csv"]).ok();
    let list = ["filter", "names", "list", "--unknown", "--format", "json"];
    let unknown = rows_of(&place.run_by("technician", &list).json(), "unknown");
    let names: Vec<&str> = unknown.iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["pupil1", "pupil2"], "one has left before, one is nobody's");
    let events = place.dsl(&["filter", "events", "--format", "csv"]).ok().out;
    assert!(events.contains("Sam Vale") && !events.contains("Kim Lund"), "{events}");
    // Whoever looks after the filter sees what it wrote down, and not whose it is beside it.
    let events = place.run_by("technician", &["filter", "events", "--format", "csv"]).ok().out;
    assert!(events.contains("pupil0") && !events.contains("Vale"), "{events}");
    let theirs = ["filter", "events", "--person", "Sam Vale", "--format", "csv"];
    assert!(!place.run_by("technician", &theirs).out.contains("pupil0"));
    assert!(place.dsl(&theirs).ok().out.contains("pupil0"));
    // What somebody says goes before the roll.
    let map = [
        "filter",
        "names",
        "map",
        "pupil0",
        "--to",
        "Library",
        "--role",
        "staff",
        "--from",
        "2025-09-01",
    ];
    place.run_by("technician", &map).ok();
    let events = place.dsl(&["filter", "events", "--format", "csv"]).ok().out;
    assert!(events.contains("Library") && !events.contains("Sam Vale"), "{events}");
}

#[test]
fn somebody_of_the_roll_is_one_person_of_the_case_records() {
    let place = school();
    place.log(&about("Sam Vale", "R0001")).ok();
    place.log(&about("Sam Vale", "R0001")).ok();
    let sam = people(&place, "Sam Vale");
    assert_eq!(sam.len(), 1, "{sam:?}");
    assert_eq!(sam[0]["class"], "4B", "the roll fills it in");
    // In September the class is another, and the child the same.
    place.run_by("technician", &["people", "amend", "R0001", "--class", "5B"]).ok();
    place.log(&about("Sam Vale", "R0001")).ok();
    let sam = people(&place, "Sam Vale");
    assert_eq!((sam.len(), &sam[0]["class"]), (1, &json!("5B")));
    // A number and a name that do not belong together.
    place.log(&about("Sam Vale", "R0003")).refused(2, "somebody of another name");
    place.log(&about("Sam Vale", "R0099")).refused(1, "R0099");
    place.log(&about("Sam Vale", "P0001 R0003")).refused(2, "somebody of another name");
    place.chain_holds();
}

#[test]
fn a_person_known_before_is_joined_to_the_roll_only_when_it_is_certain() {
    let place = school();
    let mut typed = about("Sam Vale", "");
    typed["people"] = json!([{"name": "Sam Vale", "role": "child", "class": "4B"}]);
    place.log(&typed).ok();
    place.log(&about("Sam Vale", "R0001")).ok();
    assert_eq!(people(&place, "Sam Vale").len(), 1, "of one name, role and class");
    typed["people"] = json!([{"name": "Kim Lund", "role": "child", "class": "3A"}]);
    place.log(&typed).ok();
    place.log(&about("Kim Lund", "R0002")).refused(2, "not for sure");
    place.log(&about("Kim Lund", "new R0002")).ok();
    assert_eq!(people(&place, "Kim Lund").len(), 2);
    place.log(&about("Kim Lund", "R0002")).ok();
    assert_eq!(people(&place, "Kim Lund").len(), 2);
    place.chain_holds();
}

#[test]
fn an_episode_that_is_raised_is_about_the_person_of_the_roll() {
    let place = school();
    place.log(&about("Sam Vale", "R0001")).ok();
    place.run_by("technician", &["people", "amend", "R0001", "--class", "5B"]).ok();
    let row = |at: &str| {
        format!("03/11/2025,{at},pupil0,192.0.2.1,Weapons,Blocked,https://blades.example/{at}\n")
    };
    let rows = ["10:00:00", "10:05:00", "10:06:00"].map(row).concat();
    place.write("log.csv", format!("Date,Time,Username,IP address,Category,Action,URL\n{rows}"));
    let imported = place.run_by("technician", &["import-filter-log", "log.csv"]);
    assert!(matches!(imported.code, Some(0 | 3)), "{imported:?}");
    let listed = place.dsl(&["triage", "list", "--all", "--format", "json"]).json();
    let episode = &listed["episodes"][0];
    assert_eq!(episode["person"], "Sam Vale", "{listed}");
    place.write("raise.json", r#"{"row": "other"}"#);
    let id = episode["id"].as_str().unwrap();
    place.dsl(&["triage", "raise", id, "--json", "raise.json"]).ok();
    let sam = people(&place, "Sam Vale");
    assert_eq!((sam.len(), &sam[0]["class"]), (1, &json!("5B")), "{sam:?}");
    place.chain_holds();
}

#[cfg(unix)]
#[test]
fn the_wizard_offers_the_roll_and_asks_no_more_than_it_must() {
    use common::terminal::Terminal;
    let place = school();
    let arguments = ["--school", "school", "--identity", "keys/dsl.key", "log"];
    let flags = ["--role", "child", "--incident", "C12", "--when", "today", "--site", "on-site"];
    let mut terminal = Terminal::start(&place, 100, &[&arguments[..], &flags].concat());
    let answers = [
        ("Name of the person it is about", "vale"),
        // Two of that name: the first is chosen by a key.
        ("Who is vale", "\u{1b}[B"),
        ("Name of anybody else concerned", "5a.svale"),
        ("Who is 5a.svale", ""),
        ("Part", ""),
        ("Name of anybody else concerned", ""),
        ("Where", ""),
        ("Device", ""),
        ("App, service or site", ""),
        ("Area of risk", ""),
        ("Meant or not", ""),
    ];
    for (question, keys) in answers {
        terminal.answer(question, &format!("{keys}\r"));
    }
    terminal.answer("Did the child tell an adult", "n");
    terminal.answer("What happened, in facts", "Seen.\r\r");
    for question in ["Their own words", "What was done at once", "Who has been told already"] {
        terminal.answer(question, "\r");
    }
    let screen = terminal.end(0);
    assert!(!screen.contains("Class or year"), "the roll has it: {screen}");
    let (sam, samir) = (people(&place, "Sam Vale"), people(&place, "Samir Vale"));
    assert_eq!((sam.len(), samir.len()), (1, 1), "{screen}");
    assert_eq!((&sam[0]["class"], &samir[0]["class"]), (&json!("4B"), &json!("5A")));
    place.chain_holds();
}
