//! The technician's books and the names of the log, run as a technician and a DSL would: what is
//! written down is there, due and proved, what must not be is refused, and the audit chain holds.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use common::{Place, Ran};
use serde_json::{Value, json};

fn technician(place: &Place, arguments: &[&str]) -> Ran {
    place.run_by("technician", &[&["filter"], arguments].concat())
}

/// Gives a record as JSON, as the technician.
fn give(place: &Place, arguments: &[&str], record: &Value) -> Ran {
    place.write("record.json", record.to_string());
    technician(place, &[arguments, &["--json", "record.json"]].concat())
}

/// What of one kind `osafe due` has, on a day.
fn due(place: &Place, kind: &str, on: &str) -> Vec<String> {
    let answer = place.dsl(&["due", "--on", on, "--format", "json"]).json();
    let items = answer["items"].as_array().unwrap().iter();
    let of_kind = items.filter(|item| item["kind"] == kind);
    of_kind
        .map(|item| {
            format!("{} {}", item["id"].as_str().unwrap(), item["status"].as_str().unwrap())
        })
        .collect()
}

/// How a duty stands.
fn stands(place: &Place, policy: &str, duty: &str) -> String {
    let answer = place.dsl(&["policy", "coverage", policy, "--format", "json"]).ok().json();
    let duties = answer["duties"].as_array().unwrap().iter();
    let mut duties = duties.filter(|item| item["id"] == duty);
    duties.next().unwrap()["status"].as_str().unwrap().to_owned()
}

fn check(tested: &str, found: &str) -> Value {
    json!({
        "when": "2026-11-19", "tested": tested, "expected": "blocked", "found": found,
        "device": "tablet", "network": "pupils", "group": "Year 5",
    })
}

#[test]
fn a_finding_stays_due_until_it_is_done() {
    let place = Place::with_demo();
    assert_eq!(stands(&place, "england-2026", "E-078"), "never");
    let refused = give(
        &place,
        &["check", "add"],
        &json!([check("adult", "blocked"), check("drugs", "allowed")]),
    );
    refused.refused(2, "needs an action");
    technician(&place, &["check", "show", "FC0001"]).refused(1, "there is no filter check");

    let mut finding = check("drugs", "allowed");
    finding["action"] = json!({"what": "Add the category", "owner": "Tomasz", "due": "2026-11-19"});
    let round = json!([check("adult", "blocked"), finding]);
    give(&place, &["check", "add"], &round).needs_attention();
    assert_eq!(due(&place, "filter-check", "2026-11-20"), ["FC0002 overdue"]);
    assert_eq!(stands(&place, "england-2026", "E-078"), "due");

    technician(&place, &["check", "done", "FC0002", "--on", "2026-11-18"])
        .refused(2, "`--on` lies before");
    technician(&place, &["check", "done", "FC0002"]).ok();
    technician(&place, &["check", "done", "FC0001"]).refused(2, "asks for no action");
    assert_eq!(due(&place, "filter-check", "2026-11-20"), [""; 0]);
    assert_eq!(stands(&place, "england-2026", "E-078"), "met");
    assert_eq!(stands(&place, "england-2026", "E-083"), "never", "no test of safe search");

    place.write("note.txt", "It was the laptop.");
    technician(&place, &["check", "note", "FC0001", "--text", "note.txt"]).ok();
    let shown = technician(&place, &["check", "show", "FC0001"]).ok().out;
    assert!(shown.contains("tablet") && shown.contains("Note: It was the laptop."), "{shown}");
    place.chain_holds();
}

#[test]
fn the_matrix_names_what_was_never_tested_or_long_ago() {
    let place = Place::with_demo();
    let mut old = check("gambling", "blocked");
    old["when"] = json!("2026-01-15");
    give(&place, &["check", "add"], &json!([old, check("adult", "blocked")])).ok();
    let gaps = |every: &str| {
        let ran = technician(&place, &["check", "matrix", "--every", every, "--format", "json"]);
        let gaps = ran.json()["sections"][1]["tables"][0]["rows"].clone();
        (ran.code, gaps.as_array().unwrap().len())
    };
    assert_eq!(gaps("month"), (Some(3), 1));
    assert_eq!(gaps("academic-year"), (Some(0), 0), "the year is not over");
    assert_eq!(gaps("year"), (Some(0), 0));
}

#[test]
fn a_change_for_a_time_is_looked_at_again() {
    let place = Place::with_demo();
    let change = json!({
        "kind": "allow", "what": "maps.example", "why": "rivers", "risk": "no chat",
        "assessed_by": ["K. Teacher"], "consent": "given", "consent_by": "A. Head",
        "from": "2026-11-01", "until": "2026-11-13",
    });
    give(&place, &["change", "add"], &change).ok();
    assert_eq!(due(&place, "filter-change", "2026-11-20"), ["FX0001 overdue"]);
    assert_eq!(stands(&place, "england-2026", "E-091"), "due");
    technician(
        &place,
        &["change", "keep", "FX0001", "--why", "still taught", "--until", "2026-12-18"],
    )
    .ok();
    assert_eq!(due(&place, "filter-change", "2026-11-20"), [""; 0]);
    technician(&place, &["change", "end", "FX0001"]).ok();
    technician(&place, &["change", "end", "FX0001"]).refused(1, "FX0001 is taken back already");
    let mut nobody = change;
    nobody["consent_by"] = json!("");
    give(&place, &["change", "add"], &nobody).refused(2, "`consent-by` is missing");
    place.chain_holds();
}

#[test]
fn senior_management_decides_and_nobody_about_their_own_request() {
    let place = Place::with_demo();
    technician(
        &place,
        &["unblock", "ask", "--address", "https://x.example/a", "--why", "w", "--for", "5B"],
    )
    .ok();
    let approve = |who: &str, more: &[&str]| {
        place.run_by(who, &[&["filter", "unblock", "approve", "FU0001"], more].concat())
    };
    let head = ["--office", "head-teacher"];
    approve("technician", &head).refused(2, "their own request");
    approve("dsl", &["--by", "A. Head", "--office", "staff"]).refused(2, "does not decide");
    assert_eq!(stands(&place, "st-jeromes", "S1-52"), "never");
    approve("dsl", &[&head[..], &["--until", "2026-11-25"]].concat()).ok();
    approve("dsl", &head).refused(1, "decided already");
    assert_eq!(stands(&place, "st-jeromes", "S1-52"), "met");
    assert_eq!(due(&place, "unblock", "2026-11-26"), ["FU0001 overdue"]);
    let report = technician(&place, &["overblocked"]).ok().out;
    assert!(report.contains("x.example") && report.contains("FU0001"), "{report}");
    technician(&place, &["unblock", "end", "FU0001"]).ok();
    technician(&place, &["unblock", "end", "FU0001"]).refused(2, "is not let through");
    place.chain_holds();
}

#[test]
fn a_breach_wants_somebody_told_and_names_no_child() {
    let place = Place::with_demo();
    let breach = json!({
        "what": "\u{1b}[2Ja video", "found_by": "a teacher", "child_exposed": "yes", "illegal": "no",
    });
    let ran = give(&place, &["breach", "add"], &breach).needs_attention();
    assert!(ran.out.contains("osafe procedure filtering-breach"), "{}", ran.out);
    assert!(ran.out.contains("record an incident"), "{}", ran.out);
    assert!(!ran.out.contains('\u{1b}'), "escapes are shown, not sent");
    let close = ["breach", "close", "FB0001", "--how", "new", "--outcome", "blocked"];
    technician(&place, &close).refused(2, "nobody was told");
    assert_eq!(stands(&place, "st-jeromes", "S1-26"), "never");
    assert_eq!(due(&place, "breach", "2026-11-21"), ["FB0001 overdue"]);
    technician(&place, &["breach", "told", "FB0001", "--who", "A. Head", "--ticket", "48151"]).ok();
    technician(&place, &close).ok();
    assert_eq!(stands(&place, "st-jeromes", "S1-26"), "met");
    assert_eq!(due(&place, "breach", "2026-11-21"), [""; 0]);
    place.chain_holds();
}

#[test]
fn a_receipt_is_the_review_that_the_policy_wants() {
    let place = Place::with_demo();
    place.write("week.csv", "when,what\n");
    place.write("noted.txt", "Nothing new.");
    assert_eq!(stands(&place, "england-2026", "E-080"), "never");
    let add = |period: [&str; 2], report: &str| {
        let when =
            ["--from", period[0], "--to", period[1], "--file", "week.csv", "--noted", "noted.txt"];
        technician(&place, &[&["receipt", "add", "--report", report], &when[..]].concat())
    };
    add(["2026-11-15", "2026-11-09"], "filtering").refused(2, "`to` lies before `from`");
    let out = add(["2026-11-09", "2026-11-15"], "filtering").ok().out;
    assert!(
        out.contains("91d50a75a5f6c0765d6c78212428ac75adf5f272bd9e387dee0dc778a494be23"),
        "{out}"
    );
    assert_eq!(stands(&place, "england-2026", "E-080"), "met");
    assert_eq!(stands(&place, "england-2026", "E-085"), "never", "no report of monitoring");
    place.chain_holds();
}

#[test]
fn names_are_mapped_one_by_one_or_all_or_none() {
    // Of a school whose roll is empty: nobody explains these names.
    let place = Place::with_school();
    place.write("log.csv", common::table(3));
    place.run_by("technician", &["import-filter-log", "log.csv"]).ok();
    let unknown = || {
        let ran = technician(&place, &["names", "list", "--unknown", "--format", "json"]);
        ran.json()["sections"][0]["tables"][0]["rows"].as_array().unwrap().clone()
    };
    let before = unknown();
    let first = before[0]["name"].as_str().unwrap();
    let csv = format!(
        "name,to,role,from\nOAK\\{first},Sam Example,child,2025-09-01\nx,Y,pupil,2025-09-01\n"
    );
    place.write("names.csv", &csv);
    technician(&place, &["names", "import", "names.csv"]).refused(1, "line 3: `role` is none of");
    assert_eq!(unknown().len(), before.len(), "none was taken");
    place.write("names.csv", csv.replace(",pupil,", ",child,"));
    technician(&place, &["names", "import", "names.csv", "--dry-run"]).ok();
    assert_eq!(unknown().len(), before.len());
    technician(&place, &["names", "import", "names.csv"]).ok();
    assert_eq!(unknown().len(), before.len() - 1);
    let again = technician(&place, &["names", "import", "names.csv"]).ok().out;
    assert!(again.contains("kept already: FN0001"), "{again}");
    let map = ["names", "map", first, "--to", "Kim", "--role", "child", "--from", "2025-10-01"];
    technician(&place, &map).refused(2, "FN0001 says that it is somebody else's");
    technician(&place, &["names", "end", "FN0001", "--until", "2025-09-30"]).ok();
    technician(&place, &map).ok();
    technician(&place, &["names", "withdraw", "FN0003", "--why", "mixed up"]).ok();
    place.chain_holds();
}

#[test]
fn only_members_of_operations_write_into_the_books() {
    let place = Place::with_demo();
    let add = ["filter", "breach", "list"];
    place.run_by("teacher", &add).refused(1, "not");
    let unknown = json!({"what": "x", "child": "Sam"});
    let ran = give(&place, &["breach", "add"], &unknown).refused(2, "unknown field `child`");
    assert!(!ran.err.contains("Sam"), "{}", ran.err);
}
