//! Training: written down, brought in, due, and the audit of training needs, from the command line.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use common::Place;
use serde_json::{Value, json};

const STAFF: &str = "Name,Role,Job title,Staff code,Username,Start date\n\
                     Farida Penhallow,staff,DSL,S1,f.penhallow,2019-09-01\n\
                     Pat Example,staff,Teacher,S2,p.example,2019-09-01\n\
                     \"=cmd()|Kim\",staff,Teacher,S3,k.lund,2026-10-01\n\
                     Jo Orme,governor,,S4,,2020-09-01\n";

// A school whose clock stands, with four people on an otherwise empty roll.
fn school() -> Place {
    let place = Place::with_school();
    place.write("staff.csv", STAFF);
    place.dsl(&["people", "import", "staff.csv"]).ok();
    place
}

fn table(report: &Value, id: &str) -> Vec<Value> {
    let sections = report["sections"].as_array().unwrap().iter();
    let mut tables = sections.flat_map(|section| section["tables"].as_array().unwrap());
    let table = tables.find(|table| table["id"] == id).unwrap();
    table["rows"].as_array().unwrap().clone()
}

#[test]
fn what_cannot_have_been_is_one_sentence() {
    let place = school();
    let record = |options: &[&str]| place.dsl(&[&["training", "record"], options].concat());
    record(&["--training", "annual-staf", "--all-staff"]).refused(2, "no training `annual-staf`");
    record(&["--training", "annual-staff", "--who", "R0009"]).refused(1, "R0009");
    record(&["--training", "annual-staff", "--who", "R0001", "--on", "2099-01-01"])
        .refused(2, "in the future");
    record(&["--training", "annual-staff", "--who", "R0001", "--on", "2019-08-31"])
        .refused(2, "R0001 started after that day");
    record(&["--training", "annual-staff"]).refused(2, "nobody is named");
    record(&["--all-staff"]).refused(2, "`--training` is missing");
    record(&["--training", "annual-staff", "--role", "volunteer"])
        .refused(2, "nobody of that group");
    place.dsl(&["people", "add", "--name", "Sam", "--role", "child"]).ok();
    record(&["--training", "annual-staff", "--who", "R0005"]).refused(2, "R0005 is no adult");
    place.run_by("teacher", &["training", "list"]).refused(1, "not a member");
}

#[test]
fn one_area_of_risk_left_out_is_named_until_it_is_made_up_for() {
    let place = school();
    let annual =
        ["training", "record", "--training", "annual-staff", "--who", "R0002", "--on", "yesterday"];
    let part = place.dsl(&[&annual[..], &["--contents", "content, contact, conduct"]].concat());
    assert!(part.needs_attention().out.contains("commerce"));
    let gaps = place.dsl(&["training", "gaps", "--training", "annual-staff", "--format", "json"]);
    let gaps = table(&gaps.needs_attention().json(), "gaps");
    let second = gaps.iter().find(|row| row["number"] == "R0002").unwrap();
    assert_eq!((&second["stand"], &second["lacks"]), (&json!("in part"), &json!("commerce")));
    let rest =
        ["training", "record", "--training", "annual-staff", "--who", "R0002", "--on", "today"];
    place.dsl(&[&rest[..], &["--contents", "commerce"]].concat()).needs_attention();
    let gaps = place.dsl(&["training", "gaps", "--training", "annual-staff", "--format", "json"]);
    let gaps = table(&gaps.needs_attention().json(), "gaps");
    assert!(gaps.iter().all(|row| row["number"] != "R0002"), "{gaps:?}");
    place.chain_holds();
}

#[test]
fn a_providers_list_is_taken_once_and_its_wrong_rows_are_named() {
    let place = school();
    let list = "Delegate,Staff code,Course,Date completed,Duration\nPat,S2,Annual online safety training,2025-10-02,60\n\
                Kim,S3,annual-staff,2025-10-02,60\nJo,S9,annual-staff,2025-10-02,\nPat,S2,Fire safety,2025-10-02,\n\
                Pat,S2,annual-staff,2025-10-02,\n";
    place.write("course.csv", list);
    let import = ["training", "import", "course.csv", "--format", "json"];
    let dry = place.dsl(&[&import[..], &["--dry-run"]].concat()).needs_attention().json();
    assert_eq!((&dry["added"], &dry["read"]), (&json!(1), &json!(5)));
    let first = place.dsl(&import).needs_attention().json();
    assert_eq!(
        first["rejects"],
        json!([
            {"line": 3, "reason": "R0003 started after that day"},
            {"line": 4, "reason": "nobody on the roll is meant by it"},
            {"line": 5, "reason": "its training is none of the policy's"},
        ])
    );
    let again = place.dsl(&import).needs_attention().json();
    assert_eq!((&again["added"], &again["unchanged"]), (&json!(0), &json!(2)));
}

#[test]
fn the_audit_goes_out_and_comes_back() {
    let place = school();
    let form = place.dsl(&["training", "audit", "form", "--format", "csv"]).ok().out;
    assert!(
        form.starts_with("number,name,position,relevant-training,identified-training-need"),
        "{form}"
    );
    assert!(form.contains("R0003,'=cmd()|Kim,Teacher"), "no formula: {form}");
    let filled = form
        .lines()
        .map(|line| match line.get(..5) {
            Some("R0002") => format!(
                "{}\n",
                line.replace(",,,,,", ",,\"AI,\nand images\",Course,\u{a3}40,2020-01-10")
            ),
            Some("R0003") => format!("{}\n", line.replace(",,,,,", ",,none,,,")),
            _ => format!("{line}\n"),
        })
        .collect::<Vec<_>>()
        .concat();
    assert!(filled.contains("and images") && filled.contains("none"), "{filled}");
    place.write("filled.csv", filled);
    let back = place.dsl(&["training", "audit", "import", "filled.csv", "--format", "json"]);
    let back = back.needs_attention().json();
    assert_eq!((&back["about"]["New"], &back["about"]["Not answered"]), (&json!("2"), &json!("2")));
    let audit = place.dsl(&["training", "audit", "--format", "json"]).needs_attention().json();
    let sections: Vec<&str> = audit["sections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| s["title"].as_str().unwrap())
        .collect();
    let needed = "When needed: nobody lacks it who did not ask for it";
    assert_eq!(
        sections,
        ["In short", "Coverage by role, least covered first", "Gaps", needed, "Needs"]
    );
    let rows = table(&audit, "audit");
    let second = rows.iter().find(|row| row["number"] == "R0002").unwrap();
    assert_eq!(
        (&second["cost"], &second["review-date"]),
        (&json!("\u{a3}40"), &json!("2020-01-10"))
    );
    let due =
        place.dsl(&["due", "--kind", "training", "--format", "json"]).needs_attention().json();
    let items = due["items"].as_array().unwrap();
    let review = items.iter().find(|item| item["id"] == "training-audit/2020-01-10").unwrap();
    assert_eq!(review["title"], "Look again at the training needs of 1 person (R0002)");
    assert!(items.iter().all(|item| !item.to_string().contains("Pat")), "{items:?}");
}

#[test]
fn the_duties_of_training_are_held_against_the_records() {
    let place = school();
    let status = |id: &str| {
        let answer = place.dsl(&["policy", "coverage", "--kind", "training", "--format", "json"]);
        let duties = answer.ok().json()["duties"].clone();
        let duty = duties.as_array().unwrap().iter().find(|duty| duty["id"] == id).unwrap().clone();
        duty["status"].as_str().unwrap().to_owned()
    };
    assert_eq!(status("S1-36"), "never");
    place.dsl(&["training", "record", "--training", "annual-staff", "--all-staff"]).ok();
    assert_eq!(status("S1-36"), "met");
    assert_eq!(status("S1-38"), "never", "the online safety leader is not on the roll");
}

#[test]
fn what_is_given_when_needed_is_told_apart_and_is_nobodys_gap() {
    let place = school();
    let gaps = |name: &str| {
        let gaps = place.dsl(&["training", "gaps", "--format", "json"]).needs_attention().json();
        table(&gaps, name)
    };
    let of = |rows: &[Value], id: &str| rows.iter().filter(|row| row["training"] == id).count();
    assert_eq!(of(&gaps("gaps"), "individual-guidance"), 0);
    assert_eq!(of(&gaps("coverage"), "individual-guidance"), 0);
    let record = ["training", "record", "--training", "individual-guidance", "--who", "R0002"];
    place.dsl(&[&record[..], &["--on", "2026-11-02"]].concat()).ok();
    let needed = gaps("when-needed");
    assert_eq!((of(&needed, "individual-guidance"), of(&needed, "role-development")), (1, 1));
    let guidance = needed.iter().find(|row| row["training"] == "individual-guidance").unwrap();
    assert_eq!((&guidance["people"], &guidance["last"]), (&json!(1), &json!("2026-11-02")));
    let coverage = place.dsl(&["policy", "coverage", "--kind", "training", "--format", "json"]);
    let duties = coverage.ok().json()["duties"].clone();
    let development =
        duties.as_array().unwrap().iter().find(|duty| duty["id"] == "S1-12").unwrap().clone();
    assert_eq!(development["status"], "standing", "{development}");
}
