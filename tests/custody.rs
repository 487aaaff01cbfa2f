//! Custody, attached files and procedures on a case, run as a DSL would: what is recorded is
//! there, what must not be is refused, and the audit chain holds after all of it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod common;

use std::fs;

use common::{Place, Ran};
use serde_json::{Value, json};

/// A school with two incidents: one of a proxy, one of nudes.
fn school() -> (Place, String, String) {
    let place = Place::with_demo();
    let log = |row: &str| {
        let concern = json!({
            "incident": row, "role": "child", "occurred": "2026-11-19", "description": "seen in the library",
        });
        let answer = place.log(&concern).ok().json();
        answer["reference"].as_str().unwrap().to_owned()
    };
    let (plain, images) = (log("C12"), log("C01"));
    (place, plain, images)
}

fn phone() -> Value {
    json!({
        "kind": "device", "what": "black phone, cracked corner", "seal": "K 1047", "from": "Sam Example",
        "by": "Farida Penhallow", "when": "2026-11-19T10:15", "kept": "head's safe",
    })
}

fn handed(kind: &str, from: &str, to: &str) -> Value {
    json!({
        "kind": kind, "from": from, "to": to, "when": "2026-11-19T15:00", "why": "asked for it",
        "seal_intact": true, "reference": "CR/1234/26",
    })
}

fn search() -> Value {
    json!({
        "kind": "search", "when": "2026-11-19T10:10", "place": "the hall", "who": "Sam Example",
        "by": "Farida Penhallow", "present": ["Ash Reed"], "authorised_by": "Jo Head", "sought": "a phone",
        "reason": "seen with one", "found": "a phone", "items": ["D1"], "follow_up": "kept",
    })
}

fn looked(by: &[&str]) -> Value {
    json!({
        "by": by, "when": "2026-11-19T11:00", "looked_at": "messages of 18 November", "why": "threats",
        "found": "three messages",
    })
}

/// Gives a record as JSON, as the DSL.
fn give(place: &Place, arguments: &[&str], record: &Value) -> Ran {
    place.write("record.json", record.to_string());
    place.dsl(&[arguments, &["--json", "record.json"]].concat())
}

#[track_caller]
fn holds(place: &Place) {
    let verdict = place.dsl(&["audit", "verify"]).ok();
    assert!(!verdict.out.contains("broken"), "{verdict:?}");
}

#[test]
fn a_device_from_the_search_to_the_police_and_back() {
    let (place, plain, _) = school();
    let added = give(&place, &["custody", "add", &plain], &phone()).ok();
    assert!(added.out.contains("D0001 is in custody"), "{}", added.out);
    let found = give(&place, &["custody", "search", &plain], &search()).ok();
    assert!(found.out.contains("R0001") && found.out.contains("Parents are told"), "{}", found.out);
    give(&place, &["custody", "review", "D0001"], &looked(&["Ash Reed", "Farida Penhallow"])).ok();
    give(&place, &["custody", "move", "d1"], &handed("hand-over", "", "Jo Head")).ok();
    give(&place, &["custody", "move", "D0001"], &handed("police", "Jo Head", "PC 4711")).ok();
    let held = place.dsl(&["custody", "list", "--held", "--format", "csv"]).ok();
    assert!(!held.out.contains("D0001"), "{}", held.out);
    let gap = give(&place, &["custody", "move", "D0001"], &handed("back", "PC 9", "Jo Head"));
    let gap = gap.needs_attention();
    assert!(gap.out.contains("Somebody else handed it over"), "{}", gap.out);
    let shown = place.dsl(&["custody", "show", "D0001"]).ok();
    for text in ["CR/1234/26", "PC 4711", "three messages", "K 1047", "head's safe", &plain] {
        assert!(shown.out.contains(text), "{text}: {}", shown.out);
    }
    assert!(place.dsl(&["custody", "show", "R0001"]).ok().out.contains("Ash Reed"));
    let listed = place.dsl(&["custody", "list", "--incident", &plain]).ok();
    assert!(listed.out.contains("R0001") && listed.out.contains("in custody"), "{}", listed.out);
    holds(&place);
}

#[test]
fn what_is_wrong_with_custody_is_said_and_nothing_is_kept() {
    let (place, plain, images) = school();
    give(&place, &["custody", "add", &plain], &phone()).ok();
    give(&place, &["custody", "add", &images], &phone()).ok();
    let with = |mut record: Value, field: &str, value: Value| {
        record[field] = value;
        record
    };
    let long = "x".repeat((1 << 20) + 1);
    let cases: [(&[&str], Value, &str); 17] = [
        (&["add", "2026-0999"], phone(), "there is no incident `2026-0999`"),
        (&["add", "S2026-0001"], phone(), "there is no incident `S2026-0001`"),
        (&["add", "phone"], phone(), "`phone`: an incident number looks like"),
        (
            &["add", &plain],
            json!({}),
            "`kind` is missing; `what` is missing; `when` is missing; `kept`",
        ),
        (&["add", &plain], with(phone(), "when", json!("2026-11-21")), "`when` is in the future"),
        (&["add", &plain], with(phone(), "colour", json!("x")), "unknown field `colour`"),
        (&["add", &plain], with(phone(), "kind", json!("Sam")), "is not one that belongs there"),
        (&["add", &plain], with(phone(), "why", json!(long)), "`why` is too long"),
        (&["move", "D0009"], handed("police", "", "x"), "there is no item in custody `D0009`"),
        (&["move", "SD0001"], handed("police", "", "x"), "there is no item in custody `SD0001`"),
        (&["move", "A0001"], handed("police", "", "x"), "another kind of record"),
        (
            &["move", "D0001"],
            with(handed("police", "", "x"), "reference", json!("")),
            "`reference` is missing",
        ),
        (
            &["move", "D0001"],
            with(handed("return", "", "x"), "seal_intact", Value::Null),
            "`seal_intact` is missing",
        ),
        (&["move", "D0001"], handed("back", "", "x"), "D0001 is in the school's hands already"),
        (&["review", "D0001"], looked(&["A. Hale", "a hale"]), "the same person twice"),
        (&["review", "D0001"], looked(&["A. Hale"]), "`by` must name both"),
        (&["search", &images], search(), "D0001 belongs to another incident"),
    ];
    let before = place.dsl(&["custody", "list", "--format", "csv"]).ok().out;
    for (arguments, record, says) in cases {
        let code = if says.starts_with("there is no ") { 1 } else { 2 };
        let ran = give(&place, &[&["custody"], arguments].concat(), &record).refused(code, says);
        assert!(!ran.err.contains("Sam"), "{}", ran.err);
    }
    let refused = give(&place, &["custody", "review", "D0002"], &looked(&["A", "B"]));
    refused.refused(2, "no device of it is looked through");
    place.dsl(&["custody", "add", &plain]).refused(2, "`what` is missing");
    assert_eq!(place.dsl(&["custody", "list", "--format", "csv"]).ok().out, before);
    holds(&place);
}

#[test]
fn hostile_text_is_kept_and_shown_harmless() {
    let (place, plain, _) = school();
    let mut record = phone();
    record["what"] = json!("phone \u{1b}[2J\u{202e}gpj \u{1f4f1} =1+1");
    record["why"] = json!("y".repeat(1 << 20));
    give(&place, &["custody", "add", &plain], &record).ok();
    let shown = place.dsl(&["custody", "show", "D0001"]).ok();
    assert!(!shown.out.contains('\u{1b}') && !shown.out.contains('\u{202e}'));
    let exact = place.dsl(&["custody", "show", "D0001", "--format", "json"]).ok();
    assert!(exact.out.contains("\\u001b[2J"), "the text is exact in JSON");
    holds(&place);
}

#[test]
fn the_technician_sees_nothing_of_custody() {
    let (place, plain, _) = school();
    give(&place, &["custody", "add", &plain], &phone()).ok();
    for arguments in [&["custody", "list"][..], &["custody", "show", "D0001"]] {
        place.run_by("technician", arguments).refused(1, "casework");
    }
    let staff = place.dsl(&["custody", "show", "SD0001"]);
    staff.refused(1, "there is no item in custody `SD0001`");
}

#[test]
fn a_file_is_kept_encrypted_and_comes_back_as_it_was() {
    let (place, plain, _) = school();
    let bytes: Vec<u8> = b"%PDF marker-of-a-letter".iter().copied().chain(0..=255).collect();
    place.write("Letter \u{202e}(1).pdf", &bytes);
    let attached = place.dsl(&["incident", "attach", &plain, "Letter \u{202e}(1).pdf"]).ok();
    assert!(
        attached.out.contains("A0001") && attached.out.contains("Letter _(1).pdf"),
        "{}",
        attached.out
    );
    let listed = place.dsl(&["incident", "attachments", &plain, "--format", "csv"]).ok();
    assert!(listed.out.contains("A0001,Letter _(1).pdf,279,"), "{}", listed.out);
    for path in common::files(&place.path("school")) {
        let held = fs::read(path).unwrap();
        assert!(!held.windows(16).any(|part| part == b"marker-of-a-lett"));
    }
    let out = ["incident", "attachment", &plain, "A0001", "-o", "copy.pdf"];
    let given = place.dsl(&out);
    assert_eq!((given.code, given.out.as_str()), (Some(0), "Written to copy.pdf\n"), "{given:?}");
    assert_eq!(fs::read(place.path("copy.pdf")).unwrap(), bytes);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(place.path("copy.pdf")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    place.dsl(&out).refused(2, "`copy.pdf` is there already");
    assert_eq!(place.dsl(&[&out[..], &["--yes"]].concat()).code, Some(0));
    place.dsl(&out[..4]).refused(2, "`--output` is missing");
    let other = ["incident", "attachment", &plain, "A0002", "-o", "b.pdf"];
    place.dsl(&other).refused(1, "there is no attachment `A0002`");
    assert!(!place.path("b.pdf").exists());
    holds(&place);
}

#[cfg(unix)]
#[test]
fn what_is_no_plain_file_is_not_attached() {
    let (place, plain, _) = school();
    place.write("empty.txt", "");
    place.write("letter.txt", "Dear all");
    fs::create_dir(place.path("folder")).unwrap();
    std::os::unix::fs::symlink("letter.txt", place.path("link.txt")).unwrap();
    let large = fs::File::create(place.path("film.mp4")).unwrap();
    large.set_len((20 << 20) + 1).unwrap();
    let pipe = std::process::Command::new("mkfifo").arg(place.path("pipe")).status().unwrap();
    assert!(pipe.success());
    for (name, says) in [
        ("empty.txt", "`empty.txt` is empty"),
        ("folder", "`folder` is not a file"),
        ("link.txt", "`link.txt` is a link to another file"),
        ("pipe", "`pipe` is not a file"),
        ("/dev/null", "`/dev/null` is not a file"),
        ("film.mp4", "`film.mp4` is larger than 20 MB"),
        ("gone.txt", "there is no file `gone.txt`"),
    ] {
        place.dsl(&["incident", "attach", &plain, name]).refused(1, says);
    }
    place
        .dsl(&["incident", "attach", "2026-0999", "letter.txt"])
        .refused(1, "there is no incident");
    let listed = place.dsl(&["incident", "attachments", &plain, "--format", "csv"]).ok();
    assert!(!listed.out.contains("A0001"), "{}", listed.out);
    holds(&place);
}

#[test]
fn nothing_is_attached_to_a_case_of_indecent_images() {
    let (place, plain, images) = school();
    place.write("letter.txt", "Dear all");
    let refused = place.dsl(&["incident", "attach", &images, "letter.txt"]);
    let refused = refused.refused(2, "no file is ever attached to it");
    for said in ["Do not view, copy, forward, delete", "osafe custody add", "101", "999"] {
        assert!(refused.err.contains(said), "{}", refused.err);
    }
    // Not even looked at: a file that is not there is refused for the same reason.
    place.dsl(&["incident", "attach", &images, "gone.txt"]).refused(2, "no file is ever attached");

    place.dsl(&["incident", "attach", &plain, "letter.txt"]).ok();
    let begun = ["procedure", "nudes", "--incident", &plain, "--step", "1", "--done"];
    place.dsl(&begun).ok();
    place.dsl(&["incident", "attach", &plain, "letter.txt"]).refused(2, "no file is ever attached");
    let listed = place.dsl(&["incident", "attachments", &plain]).needs_attention();
    assert!(listed.out.contains("Open none of them"), "{}", listed.out);
    let out = ["incident", "attachment", &plain, "A0001", "-o", "copy.txt"];
    place.dsl(&out).refused(2, "its files are not copied");
    assert!(!place.path("copy.txt").exists());
    assert_eq!(place.dsl(&[&out[..], &["--police-asked"]].concat()).code, Some(0));
    holds(&place);
}

#[test]
fn a_procedure_is_left_and_taken_up_again() {
    let (place, plain, _) = school();
    let walk = ["procedure", "incident-closing", "--incident", &plain];
    let state = place.dsl(&walk).needs_attention();
    assert!(
        state.out.contains("0 of 6 settled") && state.out.contains("Next: step 1."),
        "{}",
        state.out
    );
    place.write("reason.txt", "nobody was at risk\n");
    place.dsl(&[&walk[..], &["--step", "1", "--done", "--reference", "T-77"]].concat()).ok();
    place.dsl(&[&walk[..], &["--step", "2", "--not-needed", "--note", "reason.txt"]].concat()).ok();
    let steps = json!({"steps": [{"step": 4, "outcome": "done"}, {"step": 3, "outcome": "done", "note": "talked"}]});
    place.write("steps.json", steps.to_string());
    place.dsl(&[&walk[..], &["--json", "steps.json"]].concat()).ok();
    let state = place.dsl(&walk).needs_attention();
    for said in
        ["4 of 6 settled", "Next: step 5.", "T-77", "nobody was at risk", "20 Nov 2026", "talked"]
    {
        assert!(state.out.contains(said), "{said}: {}", state.out);
    }
    for step in ["5", "6"] {
        place.dsl(&[&walk[..], &["--step", step, "--done"]].concat()).ok();
    }
    let state = place.dsl(&walk).ok();
    assert!(state.out.contains("6 of 6 settled") && !state.out.contains("Next:"), "{}", state.out);
    holds(&place);
}

#[test]
fn steps_that_cannot_be_taken_are_refused() {
    let (place, plain, _) = school();
    let walk = ["procedure", "incident-closing", "--incident", &plain];
    place.dsl(&[&walk[..], &["--step", "1", "--done"]].concat()).ok();
    place.write("long.txt", "x".repeat((1 << 20) + 1));
    place.write(
        "twice.json",
        r#"{"steps":[{"step":2,"outcome":"done"},{"step":2,"outcome":"done"}]}"#,
    );
    place.write("wrong.json", r#"{"steps":[{"step":2,"outcome":"Sam Example"}]}"#);
    place.write("none.json", r#"{"steps":[]}"#);
    let cases: [(&[&str], &str); 8] = [
        (&["--step", "1", "--done"], "step 1 is done already"),
        (&["--step", "9", "--done"], "the procedure has no step 9: it has 6"),
        (&["--step", "2", "--not-needed"], "the reason is missing"),
        (&["--step", "2"], "`--done` or `--not-needed` is missing"),
        (&["--step", "2", "--done", "--note", "long.txt"], "`note` is too long"),
        (&["--json", "twice.json"], "step 2 is done already"),
        (&["--json", "wrong.json"], "the JSON is not a list of steps"),
        (&["--json", "none.json"], "`steps` is empty"),
    ];
    for (arguments, says) in cases {
        let ran = place.dsl(&[&walk[..], arguments].concat()).refused(2, says);
        assert!(!ran.err.contains("Sam"), "{}", ran.err);
    }
    place.dsl(&["procedure", "--incident", &plain]).refused(2, "which procedure is missing");
    place
        .dsl(&["procedure", "nudes", "--incident", "2026-0999"])
        .refused(1, "there is no incident");
    place.dsl(&["procedure", "zzzz", "--incident", &plain]).refused(1, "no procedure for `zzzz`");
    place.dsl(&["procedure", "nudes", "--step", "1", "--done"]).misused("--incident");
    assert!(
        place.dsl(&walk).needs_attention().out.contains("1 of 6 settled"),
        "nothing of it was kept"
    );
    place.run_by("technician", &walk).refused(1, "casework");
}

#[test]
fn the_path_of_indecent_images_says_first_what_nobody_may_do() {
    let (place, _, images) = school();
    let state = place.dsl(&["procedure", "nudes", "--incident", &images]).needs_attention();
    let first = state.out.find("Do not view, copy, forward, delete or investigate").unwrap();
    assert!(first < state.out.find("Write down").unwrap(), "{}", state.out);
    let told = state.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains(&format!("osafe custody add {images}")), "{told}");
    let card = place.dsl(&["procedure", "nudes", "--format", "html"]).ok();
    assert!(card.out.contains('\u{2610}'), "a box to tick");
    assert!(!place.dsl(&["procedure", "nudes"]).ok().out.contains('\u{2610}'));
}
