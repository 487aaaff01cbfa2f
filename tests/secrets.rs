//! What must never come out: names and narratives, passphrases, and text that takes over a
//! terminal, a spreadsheet or a browser.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use common::{PASSPHRASE, Place, Ran, concern, files, rows_of};
use serde_json::{Value, json};

/// A word that is in no dictionary and no program.
const MARKER: &str = "zqxmarigoldvex";

/// A concern with a text in every field that a person writes, each made for its field.
fn everywhere(mut text: impl FnMut(&str) -> String) -> Value {
    let mut concern = concern(&text("description"));
    let more = json!({
        "people": [
            {"name": text("subject"), "role": "child", "class": text("class")},
            {"name": text("witness"), "role": "staff", "part": "witness"},
        ],
        "told": [{"who": text("told"), "when": "2025-11-03T10:00", "reference": text("reference")}],
        "sanction": {"what": text("sanction")},
        "decision": {
            "what": text("decision"),
            "reason": text("reason"),
            "referral_not_made_because": text("because"),
        },
        "tags": [text("tag")],
        "filed_in": [text("cabinet")],
    });
    concern.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    for field in LINES {
        concern[field] = text(field).into();
    }
    concern
}

const LINES: [&str; 12] = [
    "reported_by",
    "place",
    "device",
    "account",
    "network_address",
    "platform",
    "url",
    "search",
    "own_words",
    "evidence",
    "done_at_once",
    "support",
];

fn marked() -> Value {
    everywhere(|field| format!("{MARKER} {field}"))
}

/// Whether bytes hold a word, in any case, as UTF-8 or UTF-16.
fn holds(bytes: &[u8], word: &str) -> bool {
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let lower = bytes.to_ascii_lowercase();
    [word.to_lowercase().as_bytes(), &wide]
        .iter()
        .any(|needle| lower.windows(needle.len()).any(|part| part == *needle))
}

/// The files of a folder that hold a word.
fn holding(folder: &Path, word: &str) -> Vec<String> {
    let found = files(folder).into_iter().filter(|path| holds(&fs::read(path).unwrap(), word));
    found.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

#[test]
fn no_file_of_the_school_holds_a_word_of_a_concern() {
    let place = Place::with_school();
    // Somebody is about to log, so that the write-ahead log stays while others write.
    let mut command = place.command_by("dsl", &["log", "--json", "-"]);
    let mut slow = command.stdin(Stdio::piped()).spawn().unwrap();
    while !place.path("school/casework.db-wal").exists() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let answer = place.log(&marked()).ok();
    assert!(!answer.out.contains(MARKER), "the answer needs no narrative");
    let shown = place.dsl(&["incident", "show", &number(&answer), "--format", "json"]).ok();
    assert!(shown.out.matches(MARKER).count() >= 23, "everything is kept: {}", shown.out);
    let log = fs::metadata(place.path("school/casework.db-wal")).unwrap();
    assert!(log.len() > 10_000, "the write-ahead log holds the incident");
    assert_eq!(holding(&place.path("school"), MARKER), [""; 0], "with the write-ahead log");

    slow.stdin.take().unwrap().write_all(marked().to_string().as_bytes()).unwrap();
    Ran::from(slow.wait_with_output().unwrap()).ok();
    place.dsl(&["report", "incidents"]).ok();
    assert!(!place.path("school/casework.db-wal").exists());
    assert_eq!(holding(&place.path("school"), MARKER), [""; 0], "after it was folded in");
    assert_eq!(holding(&place.path("home"), MARKER), [""; 0], "nor the home folder");
}

#[test]
fn no_file_holds_a_word_of_a_concern_that_was_sealed() {
    let place = Place::with_demo();
    let mut staff = marked();
    staff["role"] = "staff".into();
    staff["incident"] = "other".into();
    staff["people"][0]["role"] = "staff".into();
    let receipts = [marked(), staff].map(|concern| {
        place.write("concern.json", concern.to_string());
        let sent = place.run_by("teacher", &["log", "--json", "concern.json"]).ok();
        assert!(!sent.out.contains(MARKER), "{}", sent.out);
        assert_eq!(holding(&place.path("school"), MARKER), [""; 0], "sealed");
        sent.json()["receipt"].as_str().unwrap().to_owned()
    });
    for (who, receipt) in ["dsl", "head"].into_iter().zip(&receipts) {
        let shown = place.run_by(who, &["inbox", "show", receipt]).ok();
        assert!(shown.out.matches(MARKER).count() >= 20, "{}", shown.out);
        let list = place.run_by(who, &["inbox", "list", "--all"]).needs_attention();
        assert!(!list.out.contains(MARKER), "{}", list.out);
        let accepted = place.run_by(who, &["inbox", "accept", receipt]).ok();
        assert!(!accepted.out.contains(MARKER), "{}", accepted.out);
        assert_eq!(holding(&place.path("school"), MARKER), [""; 0], "accepted");
    }
    assert_eq!(holding(&place.path("home"), MARKER), [""; 0], "nor the home folder");
}

/// Gives what the desk writes down about an incident, each text with the marker.
fn written_down(place: &Place, number: &str) {
    let text = |field: &str| format!("{MARKER} {field}");
    let records = [
        (
            "incident act REF",
            json!({
                "action": "class-teacher", "who": text("who"), "with": text("agency"),
                "reference": text("crime number"), "note": text("said"),
            }),
        ),
        ("incident waive REF", json!({"actions": ["police", "lscb"], "reason": text("left out")})),
        ("incident require REF", json!({"title": text("wanted"), "why": text("why wanted")})),
        (
            "incident amend REF",
            json!({"reason": text("why amended"), "concern": {"place": text("new")}}),
        ),
        (
            "procedure cyberbullying --incident REF",
            json!({"steps": [
                {"step": 1, "outcome": "done", "note": text("step"), "reference": text("step number")},
            ]}),
        ),
        (
            "custody add REF",
            json!({
                "kind": "device", "what": text("phone"), "seal": text("seal"), "from": text("owner"),
                "by": text("taker"), "when": "2026-11-19T10:15", "kept": text("safe"), "why": text("why taken"),
            }),
        ),
        (
            "custody search REF",
            json!({
                "kind": "search", "when": "2026-11-19T10:10", "place": text("hall"), "who": text("searched"),
                "by": text("searcher"), "present": [text("present")], "authorised_by": text("authority"),
                "sought": text("sought"), "reason": text("why searched"), "found": text("found"),
                "items": ["D0001"], "follow_up": text("after"),
            }),
        ),
        (
            "custody review D0001",
            json!({
                "by": [text("one"), text("two")], "when": "2026-11-19T11:00", "looked_at": text("looked"),
                "why": text("why looked"), "found": text("messages"),
            }),
        ),
        (
            "custody move D0001",
            json!({
                "kind": "police", "to": text("officer"), "when": "2026-11-19T15:00", "why": text("why moved"),
                "seal_intact": true, "reference": text("police number"),
            }),
        ),
    ];
    for (command, record) in records {
        place.write("record.json", record.to_string());
        let command = command.replace("REF", number);
        let command: Vec<&str> = command.split(' ').chain(["--json", "record.json"]).collect();
        let ran = place.dsl(&command);
        assert!(matches!(ran.code, Some(0 | 3)), "{command:?}: {ran:?}");
    }
}

#[test]
fn no_file_holds_a_word_of_a_case_from_log_to_close() {
    let place = Place::with_demo();
    let mut again = marked();
    again["incident"] = "C06".into();
    let first = number(&place.log(&again).ok());
    let number = number(&place.log(&again).ok());
    place.write("text.txt", format!("{MARKER} text"));
    let receipt = {
        place.write("concern.json", marked().to_string());
        let sent = place.run_by("teacher", &["log", "--json", "concern.json"]).ok();
        sent.json()["receipt"].as_str().unwrap().to_owned()
    };
    written_down(&place, &number);
    let waited = format!("{MARKER} agency");
    for command in [
        &["incident", "note", &number, "--text", "text.txt"][..],
        &[
            "incident",
            "decide",
            &number,
            "continued-infringements",
            "--taken",
            "--reason",
            "text.txt",
        ],
        &["incident", "link", &number, &first, "--why", "text.txt"],
        &["incident", "wait", &number, "--for", &waited],
        &["incident", "attach", &number, "text.txt"],
        &["inbox", "set-aside", &receipt, "--reason", "text.txt"],
    ] {
        place.dsl(command).ok();
    }
    let shown = place.dsl(&["incident", "show", &number, "--format", "json"]).ok().json();
    let actions = rows_of(&shown, "actions");
    let open: Vec<&Value> =
        actions.iter().filter(|row| row["status"] == "open").map(|row| &row["id"]).collect();
    let rest = json!({"actions": open, "reason": format!("{MARKER} rest")});
    place.write("record.json", rest.to_string());
    place.dsl(&["incident", "waive", &number, "--json", "record.json"]).ok();
    let text = |field: &str| format!("{MARKER} {field}");
    let end = json!({
        "outcome": text("outcome"), "lessons": text("lessons"), "policy_change": text("changed"),
        "decision": {"what": text("what"), "reason": text("why"), "referral_not_made_because": text("not")},
    });
    place.write("record.json", end.to_string());
    place.dsl(&["incident", "close", &number, "--json", "record.json"]).ok();
    place.dsl(&["incident", "reopen", &number, "--reason", "text.txt"]).ok();
    let form = place.dsl(&["incident", "show", &number, "--format", "json"]).ok().out;
    for field in ["crime number", "step number", "outcome", "lessons", "changed", "left out"] {
        assert!(form.contains(&text(field)), "{field} is kept");
    }
    assert_eq!(holding(&place.path("school"), MARKER), [""; 0], "in the school");
    assert_eq!(holding(&place.path("home"), MARKER), [""; 0], "nor the home folder");
    place.chain_holds();
}

fn number(answer: &Ran) -> String {
    answer.json()["reference"].as_str().unwrap().to_owned()
}

#[test]
fn refusals_repeat_nothing_of_the_concern() {
    let place = Place::with_school();
    for (field, wrong) in [
        ("occurred", json!("2999-01-01")),
        ("incident", json!("network")),
        ("place", json!(format!("{MARKER}{}", "x".repeat(400)))),
        ("people", json!([{"name": MARKER, "role": "child"}, {"name": MARKER, "role": "child"}])),
        ("sanction", json!({"what": MARKER, "from": "2025-11-04", "to": "2025-11-03"})),
        ("follow_up", json!("2025-31-31")),
        ("told", json!([{"who": MARKER, "when": "2999-01-01"}])),
    ] {
        let mut concern = marked();
        concern[field] = wrong;
        let refused = place.log(&concern).refused(2, "");
        assert!(!refused.err.contains(MARKER), "{field}: {}", refused.err);
    }
}

#[test]
fn the_technician_and_the_teacher_open_nothing_in_casework() {
    let place = Place::with_demo();
    let before = fs::read(place.path("school/casework.db")).unwrap();
    for who in ["technician", "teacher", "service"] {
        for command in [
            &["incident", "list"][..],
            &["incident", "show", "2026-0001"],
            &["report", "incidents"],
            &["inbox", "list"],
        ] {
            place.run_by(who, command).refused(1, "is not a member of the casework vault");
        }
    }
    assert!(fs::read(place.path("school/casework.db")).unwrap() == before);
    let verdict = place.run_by("technician", &["audit", "verify"]).ok();
    assert!(verdict.out.contains("operations") && !verdict.out.contains("casework"), "{verdict:?}");
    place
        .run_by("teacher", &["audit", "verify"])
        .refused(1, "is not a member of the operations vault");
    place.run_by("teacher", &["due"]).refused(1, "is not a member of the operations vault");
    place
        .run_by("teacher", &["import-filter-log", "school/logs/filter-1.csv"])
        .refused(1, "operations vault");
}

#[cfg(unix)]
#[test]
fn every_file_is_private_whatever_the_umask() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::with_school();
    fs::remove_dir_all(place.path("school")).unwrap();
    fs::remove_file(place.path("keys/dsl.age")).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let run = |arguments: &[&str]| {
        let school = ["--school", "school", "--identity", "keys/dsl.key"];
        let by = if arguments[0] == "init" { &[][..] } else { &school };
        Ran::from(place.command_without_umask(&[by, arguments].concat()).output().unwrap())
    };
    place.write("pass.txt", PASSPHRASE);
    let extra = ["--service-key", "new/service.key", "--recovery-file", "recovery.txt"];
    run(&[&common::FOUNDING[..], &extra].concat()).ok();
    place.bare_founder();
    place.write("concern.json", marked().to_string());
    place.write("week.csv", common::table(300));
    run(&["log", "--json", "concern.json"]).ok();
    run(&["import-filter-log", "week.csv"]).ok();
    run(&["review", "done", "policy"]).ok();
    run(&["report", "incidents", "--format", "html", "-o", "incidents.html"]).ok();
    // While somebody is at it, the files that come and go are there too.
    let arguments = ["--school", "school", "--identity", "keys/dsl.key", "log", "--json", "-"];
    let mut command = place.command_without_umask(&arguments);
    let slow = command.stdin(Stdio::piped()).spawn().unwrap();
    while !place.path("school/casework.db-shm").exists() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    for path in files(&place.path("school")) {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        assert_eq!(mode(path.parent().unwrap()), 0o700, "{}", path.display());
    }
    for name in ["new/service.key", "recovery.txt", "incidents.html"] {
        assert_eq!(mode(&place.path(name)), 0o600, "{name}");
    }
    for name in ["school/inbox", "school/backups", "new"] {
        assert_eq!(mode(&place.path(name)), 0o700, "{name}");
    }
    drop(slow.wait_with_output().unwrap());

    let new =
        ["member", "new", "--name", "Jo Marsh", "--office", "staff", "--card", "jo.card.toml"];
    let with = ["--identity", "jo.age", "--passphrase-file", "pass.txt"];
    let mut command = place.command_without_umask(&[&new[..], &with].concat());
    Ran::from(command.output().unwrap()).ok();
    assert_eq!((mode(&place.path("jo.age")), mode(&place.path("jo.card.toml"))), (0o600, 0o600));
}

#[test]
fn a_passphrase_comes_from_a_file_and_goes_nowhere() {
    let place = Place::with_school();
    place.write("pass.txt", format!("{PASSPHRASE}\nand a second line\n"));
    let new =
        ["member", "new", "--name", "Jo Marsh", "--office", "staff", "--card", "jo.card.toml"];
    let with = ["--identity", "jo.age", "--passphrase-file", "pass.txt"];
    let child = place.command(&[&new[..], &with].concat()).spawn().unwrap();
    if cfg!(target_os = "linux") {
        for what in ["cmdline", "environ"] {
            let seen = fs::read(format!("/proc/{}/{what}", child.id())).unwrap_or_default();
            assert!(!holds(&seen, PASSPHRASE), "{what}");
        }
    }
    let made = Ran::from(child.wait_with_output().unwrap()).ok();
    assert!(!made.out.contains("copper"), "{}", made.out);
    fs::rename(place.path("pass.txt"), place.path("elsewhere")).unwrap();
    let left: Vec<_> =
        holding(&place.path(""), "copper").into_iter().filter(|f| f != "elsewhere").collect();
    assert_eq!(left, [""; 0]);

    // Neither an option nor the environment takes one.
    place.run(&["--passphrase", PASSPHRASE, "due"]).misused("unexpected argument '--passphrase'");
    let mut command = place.command(&["--school", "school", "--identity", "jo.age", "due"]);
    let ran = Ran::from(command.env("OSAFE_PASSPHRASE", PASSPHRASE).output().unwrap());
    ran.refused(2, "the identity is protected by a passphrase");
}

// -------------------------------------------------------------------------------- hostile text

/// Clears the screen, sets the title, links, turns the text around, runs in a spreadsheet, runs
/// in a browser.
const HOSTILE: [&str; 8] = [
    "\u{1b}[2J\u{1b}[31mred",
    "\u{1b}]0;title\u{7}",
    "\u{1b}]8;;https://x.example\u{1b}\\link",
    "\u{9b}31m",
    "\u{202e}gpj.exe\u{2066}",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
];

/// Nothing in an answer does what it says.
#[track_caller]
fn harmless(ran: &Ran, format: &str) {
    for text in [&ran.out, &ran.err] {
        let raw = text.chars().find(|c| {
            c.is_control() && *c != '\n' && *c != '\r'
                || ['\u{202e}', '\u{2066}', '\u{200b}'].contains(c)
        });
        assert_eq!(raw, None, "as {format}: {text:?}");
    }
    match format {
        "html" => {
            let text = ran.out.to_lowercase();
            assert!(!text.contains("<script") && !text.contains("<img"), "{}", ran.out);
        }
        "csv" => {
            let mut reader =
                csv::ReaderBuilder::new().flexible(true).from_reader(ran.out.as_bytes());
            for record in reader.records() {
                for cell in &record.unwrap() {
                    let first = cell.trim_start_matches(['\t', '\r', ' ']).chars().next();
                    let formula = matches!(first, Some('=' | '+' | '-' | '@')) && cell.len() > 1;
                    assert!(!formula, "a spreadsheet would run {cell:?}");
                }
            }
        }
        _ => {}
    }
}

fn in_every_format(place: &Place, who: &str, arguments: &[&str], seen: &str) {
    for format in ["table", "csv", "json", "html"] {
        let ran = place.run_by(who, &[arguments, &["--format", format]].concat());
        assert!(matches!(ran.code, Some(0 | 3)), "{arguments:?}: {ran:?}");
        assert!(ran.out.contains(seen), "{arguments:?} as {format} shows {seen}: {}", ran.out);
        harmless(&ran, format);
    }
}

#[test]
fn hostile_text_in_a_sealed_concern_stays_text() {
    let place = Place::with_demo();
    for (turn, attack) in HOSTILE.iter().enumerate() {
        let mut attacks = HOSTILE.iter().cycle().skip(turn);
        let hostile = everywhere(|field| format!("{}{field}", attacks.next().unwrap()));
        place.write("concern.json", hostile.to_string());
        let log = ["--school", "school", "log", "--json", "concern.json", "--from", attack];
        let sent = place.run(&log).ok().json();
        let receipt = sent["receipt"].as_str().unwrap();
        in_every_format(&place, "dsl", &["inbox", "show", receipt], "calc");
    }
    in_every_format(&place, "dsl", &["inbox", "list"], "casework");
}

#[test]
fn hostile_text_in_a_concern_stays_text() {
    let place = Place::with_school();
    // Every attack gets its turn in every field.
    for turn in 0..HOSTILE.len() {
        let mut attacks = HOSTILE.iter().cycle().skip(turn);
        let hostile = everywhere(|field| format!("{}{field}", attacks.next().unwrap()));
        place.log(&hostile).ok();
    }
    in_every_format(&place, "dsl", &["log", "--json", "concern.json"], "at once");
    in_every_format(&place, "dsl", &["incident", "list"], "C12");
    in_every_format(&place, "dsl", &["incident", "show", &place.incidents()[0]], "calc");
    in_every_format(&place, "dsl", &["report", "incidents"], "calc");
}

#[test]
fn hostile_text_in_a_filter_log_stays_text() {
    let place = Place::with_school();
    let mut log =
        String::from("Date,Time,Username,Computer,IP address,Category,Action,URL,Search term\n");
    for (number, attack) in HOSTILE.iter().enumerate() {
        let cell = format!("\"{}\"", attack.replace('"', "\"\""));
        let time = format!("10:00:{number:02}");
        log.extend([
            // In every cell that takes it; in two of them; in place of the date, so that it is rejected.
            format!("03/11/2025,{time},{cell},{cell},{cell},{cell},{cell},https://x.example/{attack},{cell}\n"),
            format!("03/11/2025,{time},{cell},PC,192.0.2.1,News,Blocked,https://x.example/,{cell}\n"),
            format!("{cell},{time},pupil1,PC,192.0.2.1,News,Blocked,https://x.example/,\n"),
        ]);
    }
    // Enough good rows to be recognised by.
    log.extend((0..100).map(|n| {
        let (minute, second) = (n / 60, n % 60);
        format!(
            "04/11/2025,10:{minute:02}:{second:02},pupil1,PC,192.0.2.1,News,Allowed,x.example,\n"
        )
    }));
    place.write("odd.csv", log);
    for format in ["table", "csv", "json", "html"] {
        let dry = ["import-filter-log", "odd.csv", "--dry-run", "--format", format];
        let ran = place.run_by("technician", &dry).needs_attention();
        harmless(&ran, format);
    }
    place.run_by("technician", &["import-filter-log", "odd.csv"]).needs_attention();
    in_every_format(&place, "technician", &["report", "filter"], "calc");
}

#[test]
fn hostile_text_in_names_and_words_stays_text() {
    let place = Place::with_school();
    for attack in HOSTILE {
        place.dsl(&["review", "add", "--title", &format!("{attack} wifi"), "--every", "term"]).ok();
    }
    place.write("findings.txt", HOSTILE.join("\n"));
    let done = ["review", "done", "policy", "--by", HOSTILE[0], "--findings", "findings.txt"];
    in_every_format(&place, "dsl", &done, "policy");
    in_every_format(&place, "dsl", &["review", "list"], "wifi");
    in_every_format(&place, "dsl", &["due", "--within", "1000"], "wifi");
    for attack in HOSTILE {
        for command in [
            &["sanction", "--role", "child", "--", attack][..],
            &["policy", "show", attack],
            &["incident", "show", attack],
            &["incident", "list", "--from", attack],
            &["review", "done", attack],
            &["import-filter-log", attack],
            &["log", "--json", attack],
            &["import-filter-log", "findings.txt", "--layout", attack],
        ] {
            let ran = place.dsl(command);
            assert!(matches!(ran.code, Some(0..=2)), "{command:?}: {ran:?}");
            harmless(&ran, "table");
        }
    }
}

#[test]
fn a_hostile_file_name_stays_text() {
    let place = Place::with_school();
    let name = "\u{1b}[2J\u{202e}week=cmd.csv";
    place.write(name, common::table(10));
    in_every_format(&place, "technician", &["import-filter-log", name], "headered");
}
