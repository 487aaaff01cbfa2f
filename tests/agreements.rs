//! Agreements of the people on the roll, from the command line: who signs what, what a new text
//! reopens, what is due, and what is refused.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use common::{Place, Ran, rows_of};
use serde_json::Value;

fn agreement(place: &Place, arguments: &[&str]) -> Ran {
    place.run_by("technician", &[&["agreement"], arguments].concat())
}

/// The demo school with a class 9Z of its own, somebody who has left, and two adults.
fn school() -> Place {
    let place = Place::with_demo();
    let add = |list: &str, role: &str| {
        place.write("list.csv", list);
        let import = ["people", "import", "list.csv", "--role", role, "--format", "json"];
        // That many others of the roll are not in the file is said, and needs a look.
        assert!(matches!(place.run_by("technician", &import).code, Some(0 | 3)));
    };
    add(
        "Name,Class,Username,Start date,Leaving date\nSam Vale,9Z,9z.svale,2025-09-03,\n\
         Zo\u{eb} O'Lund,9Z,9z.zolund,2025-09-03,\nKim Orme,9Z,9z.korme,2025-09-03,\n\
         Al Gone,9Z,9z.agone,2024-09-03,2026-07-20\n",
        "child",
    );
    add("Name,Start date\nPat Temple,2026-11-02\n", "supply");
    place
}

/// The number of somebody on the roll.
fn number(place: &Place, name: &str) -> String {
    let roll = place.run_by("technician", &["people", "roll", "--format", "json"]).ok().json();
    let left = place.run_by("technician", &["people", "roll", "--left", "--format", "json"]);
    let all: Vec<Value> = [roll, left.json()]
        .iter()
        .flat_map(|report| report["sections"][0]["tables"][0]["rows"].as_array().unwrap().clone())
        .collect();
    let found = all.iter().find(|row| row["name"] == name).unwrap();
    found["number"].as_str().unwrap().to_owned()
}

/// Who of 9Z has not signed something.
fn missing(place: &Place, name: &str) -> Vec<String> {
    let arguments = ["missing", "--class", "9Z", "--name", name, "--format", "json"];
    let ran = agreement(place, &arguments);
    let rows = rows_of(&ran.json(), "missing");
    assert_eq!(ran.code, Some(if rows.is_empty() { 0 } else { 3 }));
    rows.iter().map(|row| row["person"].as_str().unwrap().to_owned()).collect()
}

fn due(place: &Place, id: &str) -> Vec<String> {
    let answer = place.dsl(&["due", "--within", "400", "--format", "json"]).json();
    let items = answer["items"].as_array().unwrap().iter();
    let items = items.filter(|item| item["id"] == id);
    items.map(|i| format!("{} {} {}", i["kind"], i["due"], i["title"]).replace('"', "")).collect()
}

#[test]
fn a_class_signs_a_new_text_reopens_it_and_a_list_closes_it_again() {
    let place = school();
    assert_eq!(missing(&place, "child-aup").len(), 3, "whoever has left is not missed");
    let title = "agreement 2026-09-30 3 of 9Z did not sign: Child acceptable use agreement and class internet rules";
    assert_eq!(due(&place, "child-aup/9Z"), [title]);
    let kim = number(&place, "Kim Orme");
    let class = ["sign", "child-aup", "--class", "9Z", "--except", &kim, "--on", "2026-09-10"];
    agreement(&place, &class).ok();
    assert_eq!(missing(&place, "child-aup"), ["Kim Orme"]);
    let sam = number(&place, "Sam Vale");
    agreement(&place, &["sign", "child-aup", "--who", &sam])
        .refused(2, &format!("{sam} has signed it already, on 2026-09-10"));
    let again = agreement(&place, &["sign", "child-aup", "--class", "9Z"]).ok();
    assert!(again.out.contains("2 had signed before"), "{}", again.out);
    assert_eq!(missing(&place, "child-aup").len(), 0);

    place.write("rules.txt", "The class rules, second edition");
    let text =
        ["text", "child-aup", "--version", "2", "--from", "2026-11-16", "--file", "rules.txt"];
    agreement(&place, &text).ok();
    agreement(&place, &text).refused(2, "has a version `2` from 2026-11-16 already");
    assert_eq!(missing(&place, "child-aup").len(), 3, "a new text is signed anew");
    let early = ["sign", "child-aup", "--who", &sam, "--on", "2026-11-10", "--version", "2"];
    agreement(&place, &early).refused(2, "is signed from 2026-11-16 on");
    let unknown = ["sign", "child-aup", "--who", &sam, "--version", "3"];
    agreement(&place, &unknown).refused(2, "there is no version `3` of `child-aup`");
    place.write("signed.csv", "name,class\nsam vale,9Z\nNobody Known,9Z\n");
    let list = ["sign", "child-aup", "--file", "signed.csv"];
    let refused = agreement(&place, &list).refused(2, "line 3: nobody on the roll has its name");
    assert!(!refused.err.contains("Known"), "no name in an error");
    assert_eq!(missing(&place, "child-aup").len(), 3, "all or nothing");
    place.write("signed.csv", "User name\n9z.svale\n9z.zolund\n9z.korme\n");
    agreement(&place, &list).ok();
    assert_eq!((missing(&place, "child-aup").len(), due(&place, "child-aup/9Z").len()), (0, 0));
    place.chain_holds();
}

#[test]
fn who_may_not_sign_is_told_in_one_sentence() {
    let place = school();
    let gone = number(&place, "Al Gone");
    agreement(&place, &["sign", "child-aup", "--who", &gone]).refused(2, "was not at the school");
    let pat = number(&place, "Pat Temple");
    agreement(&place, &["sign", "child-aup", "--who", &pat])
        .refused(2, "is on the roll as supply, and `child-aup` is signed by child");
    agreement(&place, &["sign", "child-apu", "--who", &pat]).refused(2, "Did you mean `child-aup`");
    agreement(&place, &["sign", "child-aup", "--who", "R9999"]).refused(1, "no person on the roll");
    agreement(&place, &["sign", "child-aup", "--who", "Sam"]).refused(2, "looks like R0001");
    agreement(&place, &["sign", "child-aup", "--class", "0X"]).refused(2, "nobody on the roll");
    agreement(&place, &["sign", "child-aup"]).misused("required");
    let sam = number(&place, "Sam Vale");
    agreement(&place, &["sign", "child-aup", "--who", &sam, "--on", "2026-12-01"])
        .refused(2, "in the future");
    agreement(&place, &["withdraw", "image-permission", "--who", &sam])
        .refused(2, "has given nothing that could be taken back");
    let both = format!("{sam},{sam}");
    agreement(&place, &["sign", "child-aup", "--who", &both]).refused(2, "is named twice");
}

#[test]
fn consent_is_given_for_a_time_taken_back_or_declined() {
    let place = school();
    let (sam, kim) = (number(&place, "Sam Vale"), number(&place, "Kim Orme"));
    assert_eq!(missing(&place, "image-permission").len(), 3);
    let until = ["sign", "image-permission", "--who", &sam, "--until", "2026-12-18"];
    agreement(&place, &until).ok();
    agreement(&place, &["decline", "image-permission", "--who", &kim]).ok();
    assert_eq!(missing(&place, "image-permission"), ["Zo\u{eb} O'Lund"], "a no is an answer");
    let ends = due(&place, &format!("image-permission/{sam}"));
    assert_eq!((ends.len(), ends[0].starts_with("consent 2026-12-18")), (1, true), "{ends:?}");
    assert!(!ends[0].contains("Vale"), "no name in what is due");
    agreement(&place, &["withdraw", "image-permission", "--who", &sam]).ok();
    assert_eq!(due(&place, &format!("image-permission/{sam}")).len(), 0);
    let shown = agreement(&place, &["show", &sam, "--format", "json"]).ok().json();
    let rows = rows_of(&shown, "agreements");
    let image = rows.iter().find(|row| row["name"] == "image-permission").unwrap();
    assert_eq!(image["stands"], "declined or taken back");
    let history = agreement(&place, &["history", &sam]).ok();
    assert!(history.out.contains("taken back by parent"), "{}", history.out);
}

#[test]
fn a_permission_waits_for_its_office_and_then_for_its_end() {
    let place = school();
    let sam = number(&place, "Sam Vale");
    let id = format!("child-phone-permission/{sam}");
    let approve = ["approve", "child-phone-permission", &sam, "--until", "2027-02-12"];
    agreement(&place, &approve).refused(2, "child must sign first");
    agreement(&place, &["sign", "child-phone-permission", "--who", &sam]).ok();
    assert!(due(&place, &id)[0].starts_with("approval 2026-11-27"));
    let other = ["approve", "child-phone-permission", &sam, "--office", "dsl", "--by", "X"];
    agreement(&place, &other).refused(2, "the office `dsl` does not decide about it");
    agreement(&place, &["refuse", "child-phone-permission", &sam])
        .refused(2, "`--reason` is missing");
    agreement(&place, &approve).ok();
    assert!(due(&place, &id)[0].starts_with("permission 2027-02-12"));
    agreement(&place, &approve).refused(2, "is decided for");
    agreement(&place, &["end", "child-phone-permission", &sam]).ok();
    assert_eq!(due(&place, &id).len(), 0);
    let coverage = place.dsl(&["policy", "coverage", "--format", "json"]).ok().json();
    let duties = coverage["duties"].as_array().unwrap();
    let phone = duties.iter().find(|duty| duty["id"] == "S1-69").unwrap();
    assert_eq!(phone["status"], "met");
    place.chain_holds();
}

#[test]
fn a_parents_signature_says_who_it_was_and_what_is_due_does_not() {
    let place = school();
    let (sam, kim) = (number(&place, "Sam Vale"), number(&place, "Kim Orme"));
    let sign = ["sign", "image-permission", "--who", &sam, "--until", "2026-11-27"];
    agreement(&place, &[&sign[..], &["--by", "Ines Vale, mother"]].concat()).ok();
    place.write("signed.csv", format!("number,by\n{kim},\"=cmd()|grandfather\"\n"));
    agreement(&place, &["sign", "image-permission", "--file", "signed.csv"]).ok();
    let shown = agreement(&place, &["show", &sam, "--format", "json"]).ok().json();
    let rows = rows_of(&shown, "agreements");
    let image = rows.iter().find(|row| row["name"] == "image-permission").unwrap();
    assert_eq!(image["by"], "Ines Vale, mother");
    let history = agreement(&place, &["history", &kim, "--format", "csv"]).ok().out;
    assert!(history.contains("signed by parent, =cmd()|grandfather"), "{history}");
    let all = place.dsl(&["due", "--within", "400", "--why", "--format", "json"]).out;
    assert!(all.contains(&format!("image-permission/{sam}")), "{all}");
    assert!(!all.contains("Ines") && !all.contains("mother"), "{all}");
    let class = ["sign", "parent-aup", "--class", "9Z", "--by", "Ines Vale"];
    agreement(&place, &class).misused("cannot be used with");
    place.write("long.csv", format!("number,by\n{kim},{}\n", "x".repeat(201)));
    agreement(&place, &["sign", "parent-aup", "--file", "long.csv"]).refused(2, "line 2");
    place.chain_holds();
}
