//! How long records are kept, and what is left when they are erased: a number, a day, a chain
//! that holds, and in no page of the vault a word of what they said.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fs;

use common::{Place, Ran, rows_of};
use osafe::vault::VaultKind;
use osafe::vault::envelope::Envelope;
use osafe::vault::identity::Identity;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde_json::{Value, json};

/// A word that is in no dictionary and no program.
const MARKER: &str = "zqxmarigoldvex";

/// The database as somebody with the key sees it, without osafe.
fn casework(place: &Place) -> Connection {
    let kind = VaultKind::Casework;
    let school = place.path("school");
    let identity = Identity::from_key_file(&fs::read(place.path("keys/dsl.key")).unwrap()).unwrap();
    let sealed = fs::read(kind.envelope(&school)).unwrap();
    let key = Envelope::open(&sealed, &identity, kind).unwrap().pragma_key().unwrap();
    let connection = Connection::open(kind.database(&school)).unwrap();
    connection.pragma_update(None, "key", key.as_str()).unwrap();
    connection
}

/// Where a word stands in the vault: tables with those behind the index, its terms, and the pages
/// as they lie in the file, free ones included.
fn holding(place: &Place, word: &str) -> Vec<String> {
    let mut sql = casework(place);
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'word'";
    let mut statement = sql.prepare(names).unwrap();
    let names = statement.query_map([], |row| row.get(0)).unwrap();
    let names: Vec<String> = names.collect::<Result<_, _>>().unwrap();
    drop(statement);
    let mut found: Vec<String> =
        names.into_iter().filter(|name| is_in_table(&sql, name, word)).collect();
    let terms = "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, word, row)";
    sql.execute_batch(terms).unwrap();
    let terms = "SELECT count(*) FROM temp.terms WHERE term LIKE ?1 || '%'";
    if sql.query_row(terms, [word], |row| row.get::<_, i64>(0)).unwrap() > 0 {
        found.push("index".to_owned());
    }
    if holds(&sql.serialize("main").unwrap(), word) {
        found.push("pages".to_owned());
    }
    found
}

fn is_in_table(sql: &Connection, name: &str, word: &str) -> bool {
    let mut rows = sql.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
    let columns = rows.column_count();
    let mut rows = rows.query([]).unwrap();
    let mut hit = false;
    while let Some(row) = rows.next().unwrap() {
        hit |= (0..columns).any(|column| match row.get_ref(column).unwrap() {
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => holds(bytes, word),
            _ => false,
        });
    }
    hit
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.to_ascii_lowercase().windows(word.len()).any(|part| part == word.as_bytes())
}

/// Leaves every action out and closes the incident.
fn close(place: &Place, reference: &str) {
    let shown = place.dsl(&["incident", "show", reference, "--format", "json"]).ok().json();
    for action in rows_of(&shown, "actions") {
        let waived = json!({"action": action["id"], "reason": format!("{MARKER} not needed")});
        place.write("waived.json", waived.to_string());
        place.dsl(&["incident", "waive", reference, "--json", "waived.json"]).ok();
    }
    place.write("why.txt", format!("{MARKER} weighed"));
    for pointed_out in rows_of(&shown, "pointed-out") {
        let code = pointed_out["code"].as_str().unwrap();
        let decide = ["incident", "decide", reference, code, "--not-taken", "--reason", "why.txt"];
        place.dsl(&decide).ok();
    }
    let closing = json!({
        "outcome": format!("{MARKER} outcome"),
        "decision": {"what": format!("{MARKER} what"), "reason": format!("{MARKER} why")},
        "lessons": format!("{MARKER} lessons"),
    });
    place.write("closing.json", closing.to_string());
    place.dsl(&["incident", "close", reference, "--json", "closing.json"]).ok();
}

/// A device that was taken, looked at and given to the police, a search, a file, and a sealed
/// concern, all with the marker.
fn belongings(place: &Place, reference: &str) {
    let give = |arguments: &[&str], record: Value| {
        place.write("record.json", record.to_string());
        place.dsl(&[arguments, &["--json", "record.json"]].concat());
    };
    let (when, marked) = ("2026-11-19T10:10", |what: &str| format!("{MARKER} {what}"));
    give(
        &["custody", "add", reference],
        json!({
            "kind": "device", "what": marked("phone"), "seal": "K1", "from": marked("child"), "by": marked("by"),
            "when": when, "kept": marked("safe"),
        }),
    );
    give(
        &["custody", "search", reference],
        json!({
            "kind": "search", "when": when, "place": marked("hall"), "who": marked("child"), "by": marked("by"),
            "present": [marked("other")], "authorised_by": "Jo Head", "sought": "phone", "reason": "seen",
            "found": "phone", "items": ["D1"], "follow_up": marked("kept"),
        }),
    );
    give(
        &["custody", "review", "D0001"],
        json!({
            "by": [marked("one"), marked("two")], "when": when, "looked_at": "messages", "why": "threats",
            "found": marked("messages"),
        }),
    );
    place.write("letter.txt", MARKER.repeat(9000));
    place.dsl(&["incident", "attach", reference, "letter.txt"]).ok();
    place.write("sealed.json", common::concern(&marked("sealed")).to_string());
    let before = common::files(&place.path("school/inbox"));
    let sealed = place.run_by("teacher", &["log", "--json", "sealed.json"]).ok().json();
    for file in common::files(&place.path("school/inbox")) {
        if !before.contains(&file) {
            fs::copy(&file, place.path(file.file_name().unwrap().to_str().unwrap())).unwrap();
        }
    }
    place.write("receipt.txt", sealed["receipt"].as_str().unwrap());
    place.dsl(&["inbox", "join", sealed["receipt"].as_str().unwrap(), reference]).ok();
}

/// The device leaves the school's hands.
fn hand_over(place: &Place) {
    let police = json!({
        "kind": "police", "from": "", "to": "PC 4711", "when": "2026-11-19T15:00", "why": MARKER,
        "seal_intact": true, "reference": "CR/1",
    });
    place.write("record.json", police.to_string());
    place.dsl(&["custody", "move", "D0001", "--json", "record.json"]);
}

/// An incident with the marker in everything that people write, closed; its number and its child.
fn marked(place: &Place) -> (String, String) {
    let text = |field: &str| format!("{MARKER} {field}");
    let mut concern = common::concern(&text("description"));
    for field in ["place", "account", "platform", "own_words", "evidence", "support", "search"] {
        concern[field] = text(field).into();
    }
    concern["people"] = json!([
        {"name": text("child"), "role": "child", "class": text("class")},
        {"name": text("teacher"), "role": "staff", "part": "witness"},
    ]);
    concern["told"] = json!([{"who": text("told"), "reference": text("ticket")}]);
    concern["filed_in"] = json!(["Blue cabinet"]);
    place.log(&concern).ok();
    let reference = place.incidents().pop().unwrap();
    place.write("note.txt", text("note"));
    place.dsl(&["incident", "note", &reference, "--text", "note.txt"]).ok();
    belongings(place, &reference);
    let wanted = json!({"title": text("title"), "why": text("why")});
    place.write("action.json", wanted.to_string());
    place.dsl(&["incident", "require", &reference, "--json", "action.json"]).ok();
    place.dsl(&["retention", "hold", &reference, "--reason", "note.txt"]).ok();
    let found = place.dsl(&["people", "find", MARKER, "--format", "json"]).ok().json();
    let people = rows_of(&found, "people");
    let child = people.iter().find(|row| row["role"] == "child").unwrap();
    let child = child["person"].as_str().unwrap().to_owned();
    place.dsl(&["people", "amend", &child, "--user-name", MARKER]).ok();
    place.dsl(&["disclose", "access", &child, "--also", "note.txt"]).needs_attention();
    place.dsl(&["disclose", "withdraw", "Q0001", "--reason", "note.txt"]).ok();
    close(place, &reference);
    (reference, child)
}

fn erase(place: &Place, what: &str) -> Ran {
    place.dsl(&["retention", "erase", what, "--confirm", what])
}

fn due(place: &Place, on: &str) -> Vec<Value> {
    rows_of(&place.dsl(&["retention", "list", "--on", on, "--format", "json"]).json(), "due")
}

/// Where the marker stands before.
const WITH_MARKER: [&str; 13] = [
    "incident",
    "entry",
    "action",
    "person",
    "disclosure",
    "hold",
    "custody",
    "search",
    "device_review",
    "attachment",
    "concern",
    "index",
    "pages",
];

#[test]
fn what_is_erased_is_in_no_page_and_the_chain_holds() {
    let place = Place::with_demo();
    let (reference, child) = marked(&place);
    let before = holding(&place, MARKER);
    for table in WITH_MARKER {
        assert!(before.iter().any(|found| found == table), "{table} in {before:?}");
    }
    erase(&place, &reference).refused(1, "on hold until somebody lifts the hold");
    place.write("why.txt", MARKER);
    place.dsl(&["retention", "release", &reference, "--reason", "why.txt"]).ok();
    erase(&place, &reference).refused(1, "D0001 is still in the school's hands");
    hand_over(&place);
    erase(&place, &reference).refused(1, "the date of birth is not known");
    assert!(due(&place, "2090-01-01").is_empty(), "never due without a date of birth");
    // Kept 25 years from the birth: a slip in the century would have it erased today.
    let slip = place.dsl(&["people", "amend", &child, "--born", "1016-11-19"]);
    slip.refused(2, "`born`: nobody in that role was born on that day");
    place.dsl(&["people", "amend", &child, "--born", "2001-11-19"]).ok();
    assert_eq!(due(&place, "2026-11-19").len(), 0);
    assert_eq!(due(&place, "2026-11-20")[0]["incident"], reference.as_str());

    place.dsl(&["retention", "erase", &reference]).refused(2, "nobody can be asked");
    place.dsl(&["retention", "erase", &reference, "--yes"]).refused(2, "nobody can be asked");
    let wrong = ["retention", "erase", &reference, "--confirm", "2026-0001"];
    place.dsl(&wrong).refused(2, "`--confirm` is another number");
    place.run_by("technician", &["retention", "list"]).refused(1, "is not a member");
    assert!(WITH_MARKER.iter().all(|table| holding(&place, MARKER).iter().any(|t| t == table)));

    let ran = erase(&place, &reference).ok();
    assert!(ran.out.contains(&child) && ran.out.contains("Blue cabinet"), "{}", ran.out);
    assert!(!ran.out.contains(MARKER));
    assert_eq!(holding(&place, MARKER), [] as [&str; 0]);
    let log = place.path("school/casework.db-wal");
    assert!(!log.exists() || fs::metadata(log).unwrap().len() < 100_000, "old pages are gone");
    place.chain_holds();

    let day = "was erased on 20 Nov 2026";
    place.dsl(&["incident", "show", &reference]).refused(1, day);
    place.dsl(&["incident", "reopen", &reference, "--reason", "why.txt"]).refused(1, day);
    place.dsl(&["disclose", "show", "Q0001"]).refused(1, day);
    erase(&place, &reference).refused(1, day);
    erase(&place, &child).refused(2, "nobody in the case records");
    comes_again(&place);
    assert_eq!(holding(&place, MARKER), [] as [&str; 0]);
}

/// The sealed file of an erased concern is put back, as somebody with a copy could.
fn comes_again(place: &Place) {
    let mut copies = fs::read_dir(place.path("")).unwrap().map(|entry| entry.unwrap().path());
    let copy = copies.find(|path| path.extension().is_some_and(|end| end == "age")).unwrap();
    let name = copy.file_name().unwrap().to_str().unwrap();
    fs::copy(&copy, place.path("school/inbox").join(name)).unwrap();
    let receipt = fs::read_to_string(place.path("receipt.txt")).unwrap();
    let ran = place.dsl(&["inbox", "accept", &receipt]);
    ran.refused(1, "was erased on 20 Nov 2026 before");
}

/// What somebody's `osafe due` says of records past their period.
fn past(place: &Place, who: &str) -> Vec<String> {
    let answer = place.run_by(who, &["due", "--kind", "retention", "--format", "json"]).json();
    let items = answer["items"].as_array().unwrap().iter();
    let said = items.map(|item| format!("{} {} {}", item["id"], item["due"], item["title"]));
    said.map(|said| said.replace('"', "")).filter(|said| said.contains("casework")).collect()
}

#[test]
fn what_is_past_its_period_is_due_as_a_count_and_nobodys_number() {
    let place = Place::with_demo();
    let (reference, child) = marked(&place);
    hand_over(&place);
    place.write("why.txt", "over");
    let decide = |what: &str| {
        place.dsl(&["retention", what, &reference, "--reason", "why.txt"]).ok();
    };
    decide("release");
    assert_eq!(past(&place, "dsl"), [""; 0], "no date of birth is known");
    place.dsl(&["people", "amend", &child, "--born", "2001-11-19"]).ok();
    let due = "retention/casework 2026-11-20 1 record has reached the end of its period: `osafe retention list`";
    assert_eq!(past(&place, "dsl"), [due]);
    let clock = "casework 2026-11-20 At least 1 record comes to the end of its period: ask the DSL to list it";
    assert_eq!(past(&place, "technician"), [clock]);
    decide("hold");
    assert_eq!((past(&place, "dsl").len(), past(&place, "technician").len()), (0, 0));
    let later = ["retention", "hold", &reference, "--reason", "why.txt", "--until", "2026-11-29"];
    place.dsl(&later).ok();
    let held = "retention/casework 2026-11-30 1 record reaches the end of its period: `osafe retention list`";
    assert_eq!(past(&place, "dsl"), [held]);
    decide("release");
    // A disclosure needs it, then not any more.
    place.dsl(&["disclose", "access", &child]).needs_attention();
    assert_eq!(past(&place, "dsl"), [""; 0]);
    place.dsl(&["disclose", "withdraw", "Q0002", "--reason", "why.txt"]).ok();
    assert_eq!(past(&place, "dsl"), [due]);
    erase(&place, &reference).ok();
    assert_eq!((past(&place, "dsl").len(), past(&place, "technician").len()), (0, 0));
    place.chain_holds();
}

#[test]
fn no_number_is_given_out_again() {
    let place = Place::with_demo();
    let (reference, child) = marked(&place);
    hand_over(&place);
    place.dsl(&["people", "amend", &child, "--born", "2001-11-19"]).ok();
    place.write("why.txt", "over");
    place.dsl(&["retention", "release", &reference, "--reason", "why.txt"]).ok();
    erase(&place, &child).ok();
    let mut concern = common::concern("Something else.");
    concern["people"] = json!([{"name": "Ines Quill", "role": "child"}]);
    let answer = place.log(&concern).ok().json();
    assert!(answer["reference"].as_str().unwrap() > reference.as_str(), "{answer}");
    let found = place.dsl(&["people", "find", "Quill", "--format", "json"]).ok().json();
    assert!(rows_of(&found, "people")[0]["person"].as_str().unwrap() > child.as_str());
    let quill = rows_of(&found, "people")[0]["person"].as_str().unwrap().to_owned();
    place.dsl(&["disclose", "access", &quill]).needs_attention();
    place.dsl(&["disclose", "show", "Q0002"]).ok();
    place.chain_holds();
}

/// A change behind the program's back, and what the verification says of it.
const CHANGES: [(&str, &str); 7] = [
    (
        "UPDATE tombstone SET record = replace(record, '2026-11', '2026-10')",
        "is not what this entry recorded",
    ),
    ("DELETE FROM tombstone WHERE id = 'GONE'", "is gone"),
    ("DELETE FROM entry WHERE id = 1", "is gone"),
    ("UPDATE audit SET action = 'erasf' WHERE action = 'erase'", "changed after it was written"),
    (
        "UPDATE audit SET content = x'00' WHERE salt IS NULL AND content IS NOT NULL",
        "changed after it was written",
    ),
    (
        "UPDATE audit SET salt = NULL WHERE entity = 'incident' AND entity_id = '2026-0001'",
        "2026-0001 is not what this entry recorded",
    ),
    (
        "INSERT INTO incident (record) SELECT replace(record, '2026-0001', 'GONE') FROM incident
         WHERE reference = '2026-0001'",
        "has no entry",
    ),
];

#[test]
fn any_change_of_what_remains_is_named() {
    let place = Place::with_demo();
    let (reference, child) = marked(&place);
    hand_over(&place);
    place.dsl(&["people", "amend", &child, "--born", "2001-11-19"]).ok();
    place.write("why.txt", "over");
    place.dsl(&["retention", "release", &reference, "--reason", "why.txt"]).ok();
    erase(&place, &reference).ok();
    place.chain_holds();
    for (change, says) in CHANGES {
        let other = Place::with_demo();
        fs::remove_dir_all(other.path("school")).unwrap();
        common::copy(&place.path("school"), &other.path("school"));
        let sql = casework(&other);
        sql.execute_batch("DROP TRIGGER audit_is_append_only").unwrap();
        sql.execute_batch(&change.replace("GONE", &reference)).unwrap();
        drop(sql);
        let ran = other.dsl(&["audit", "verify"]);
        assert_eq!(ran.code, Some(1), "{change}: {ran:?}");
        assert!(
            ran.err.contains("is broken at entry") && ran.err.contains(says),
            "{change}: {ran:?}"
        );
    }
}

#[test]
fn no_salt_goes_without_an_entry_that_says_so() {
    let place = Place::with_demo();
    let sql = casework(&place);
    for change in [
        "UPDATE audit SET salt = NULL WHERE entity_id = '2026-0001'",
        "UPDATE audit SET salt = x'00'",
        "UPDATE audit SET at = '' WHERE salt IS NULL",
        "DELETE FROM audit",
    ] {
        assert!(sql.execute(change, []).is_err(), "{change}");
    }
}

#[test]
fn before_its_time_only_with_a_reason_that_names_nobody() {
    let place = Place::with_demo();
    let first = ["retention", "erase", "2026-0001", "--confirm", "2026-0001"];
    let early = |reason: &str| {
        place.write("why.txt", reason);
        place.dsl(&[&first[..], &["--before-time", "--reason", "why.txt"]].concat())
    };
    place.dsl(&first).refused(1, "the date of birth is not known");
    place.dsl(&[&first[..], &["--before-time"]].concat()).refused(2, "`reason` is missing");
    early(" ").refused(2, "`reason` is missing");
    early("Jonah never did it").refused(2, "the reason names somebody");
    early("recorded in the wrong school").ok();
    let list = place.dsl(&["retention", "list", "--format", "json"]).ok().json();
    let stone = &rows_of(&list, "erased")[0];
    assert_eq!(stone["reason"], "recorded in the wrong school");
    assert_eq!(stone["why"], "before-time");
    // Jonah is in another incident as well, and is still known.
    place.dsl(&["people", "find", "Marchetti"]).ok();
    place.chain_holds();
}

#[test]
fn an_incident_that_others_share_is_not_erased_with_one_of_them() {
    let place = Place::with_demo();
    let mut concern = common::concern("Two of them.");
    let child = |name: &str| json!({"name": name, "role": "child"});
    concern["people"] = json!([child("Ines Quill"), child("Bo Tarn")]);
    place.log(&concern).ok();
    let found = place.dsl(&["people", "find", "Quill", "--format", "json"]).ok().json();
    let ines = rows_of(&found, "people")[0]["person"].as_str().unwrap().to_owned();
    place.write("why.txt", "a wrong name");
    let early = ["--before-time", "--reason", "why.txt", "--confirm", &ines];
    let ran = place.dsl(&[&["retention", "erase", &ines], &early[..]].concat());
    ran.refused(1, "about somebody else too");
}

#[test]
fn what_may_be_about_sexual_abuse_waits_for_a_person() {
    let place = Place::with_demo();
    let mut concern = common::concern("A nude was passed round.");
    concern["people"] = json!([{"name": "Ines Quill", "role": "child"}]);
    place.log(&concern).ok();
    let reference = place.incidents().pop().unwrap();
    close(&place, &reference);
    let found = place.dsl(&["people", "find", "Quill", "--format", "json"]).ok().json();
    let ines = rows_of(&found, "people")[0]["person"].as_str().unwrap().to_owned();
    place.dsl(&["people", "amend", &ines, "--born", "1999-01-01"]).ok();
    erase(&place, &reference).refused(1, "may be about the sexual abuse of a child");
    assert!(due(&place, "2026-11-20").is_empty());
    place.write("why.txt", "a drawing in art, looked at with the head");
    place.dsl(&["retention", "release", &reference, "--reason", "why.txt"]).ok();
    assert_eq!(due(&place, "2026-11-20").len(), 1);
    let open = ["disclose", "transfer", &ines, "--to", "Moorbank", "--leaving", "today"];
    place.dsl(&open).ok();
    erase(&place, &reference).refused(1, "T0001 needs it");
}
