//! A person's rights over everything that is held: each kind of record that names somebody is found
//! for an answer, nobody else's name goes with it, and what was not searched is said.
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

/// Words that nobody else in the invented school is called by.
const CHILD: &str = "Tamsin Quivermantle";
const OTHER: &str = "Piet Lorrimander";
const TEACHER: &str = "Orla Brackenthwaite";

fn imported(place: &Place, list: &str, role: &str) {
    place.write("list.csv", list);
    let import = ["people", "import", "list.csv", "--role", role, "--format", "json"];
    // That many others of the roll are not in the file is said, and needs a look.
    assert!(matches!(place.run_by("technician", &import).code, Some(0 | 3)));
}

/// The demo school with two more children and a teacher on its roll.
fn school() -> Place {
    let place = Place::with_demo();
    let children = format!(
        "Name,Class,Username,Start date\n{CHILD},9Z,9z.tquiver,2025-09-03\n{OTHER},9Z,9z.plorri,2025-09-03\n"
    );
    imported(&place, &children, "child");
    imported(&place, &format!("Name,Start date\n{TEACHER},2020-09-01\n"), "staff");
    place
}

/// The number of somebody on the roll.
fn on_roll(place: &Place, name: &str) -> String {
    let roll = place.run_by("technician", &["people", "roll", "--format", "json"]).ok().json();
    let row = rows_of(&roll, "roll").into_iter().find(|row| row["name"] == name).unwrap();
    row["number"].as_str().unwrap().to_owned()
}

/// Adds an entry to a register and gives its number.
fn entered(place: &Place, register: &str, entry: &Value) -> String {
    place.write("entry.json", entry.to_string());
    let add = ["register", "add", register, "--json", "entry.json", "--format", "json"];
    let answer = place.dsl(&add).ok().json();
    rows_of(&answer, "entry")[0]["number"].as_str().unwrap().to_owned()
}

fn image(child: &str) -> Value {
    json!({
        "child": child, "image": "Harvest", "place": "Website", "published": "2026-11-18", "permission": true,
        "publicity": false, "no-full-name": true, "not-reusable": true,
    })
}

fn access(place: &Place, whom: &str) {
    let ran = place.dsl(&["disclose", "access", whom]);
    assert!(matches!(ran.code, Some(0 | 3)), "{ran:?}");
}

fn shown(place: &Place, number: &str) -> Value {
    place.dsl(&["disclose", "show", number, "--format", "json"]).ok().json()
}

/// The records that a request takes in.
fn records(place: &Place, number: &str) -> Vec<String> {
    let rows = rows_of(&shown(place, number), "incidents");
    rows.iter().map(|row| row["incident"].as_str().unwrap().to_owned()).collect()
}

/// Takes out every name and makes the pack: its page.
fn answered(place: &Place, number: &str) -> String {
    let names = rows_of(&shown(place, number), "names");
    let choice = |row: &Value| json!({"id": row["id"], "keep": false, "reason": "somebody else"});
    let choices = json!({"names": names.iter().map(choice).collect::<Vec<_>>()});
    place.write("choices.json", choices.to_string());
    let folder = format!("answer-{number}");
    place.dsl(&["disclose", "decide", number, "--json", "choices.json", "-o", &folder]).ok();
    let name = number.to_lowercase();
    let json = fs::read_to_string(place.path(&format!("{folder}/{name}.json"))).unwrap();
    fs::read_to_string(place.path(&format!("{folder}/{name}.html"))).unwrap() + &json
}

fn decided(place: &Place, number: &str, people: &Value) -> Ran {
    place.write("people.json", json!({"people": people}).to_string());
    place.dsl(&["disclose", "decide", number, "--json", "people.json"])
}

/// Everything but a case that the school can hold about the child, and as much about another; gives
/// the numbers of the entries that name the child.
fn everything(place: &Place) -> [String; 3] {
    let tamsin = on_roll(place, CHILD);
    let entry = entered(place, "image-publication", &image(CHILD));
    let both = entered(place, "image-publication", &image(&format!("{CHILD} and {OTHER}")));
    entered(place, "image-publication", &image(OTHER));
    let device = json!({"date": "2026-11-19", "program": "Drawing", "device": format!("Tablet of {CHILD}, {tamsin}"),
                        "requested-by": "Rhys Calloway"});
    let software = entered(place, "software-installation", &device);
    place.dsl(&["agreement", "sign", "child-aup", "--class", "9Z", "--on", "2026-09-10"]).ok();
    let parent = ["agreement", "sign", "parent-aup", "--who", &tamsin, "--by", "Gwenda Stoneleaf"];
    place.dsl(&parent).ok();
    let mapped = ["filter", "names", "map", "tq-tablet", "--to", CHILD, "--role", "child"];
    place.dsl(&[&mapped[..], &["--from", "2026-09-01"]].concat()).ok();
    let log = "Date,Time,Username,IP address,Category,Action,URL\n\
               18/11/2026,09:00:00,9z.tquiver,192.0.2.7,News,Allowed,https://news.example/\n\
               18/11/2026,09:01:00,SCHOOL\\TQ-tablet,192.0.2.7,Gambling,Blocked,https://bet.example/\n\
               18/11/2026,09:02:00,9z.plorri,192.0.2.8,News,Allowed,https://secret-news.example/\n";
    place.write("log.csv", log);
    place.dsl(&["import-filter-log", "log.csv"]);
    [both, entry, software]
}

#[test]
fn a_child_on_the_roll_without_any_case_gets_everything_and_nobody_elses_name() {
    let place = school();
    let (tamsin, piet) = (on_roll(&place, CHILD), on_roll(&place, OTHER));
    let [both, entry, software] = everything(&place);
    access(&place, &tamsin);
    let mut wanted =
        vec![both, entry, "FN".to_owned(), software, tamsin.clone(), "filter-log".to_owned()];
    let found = records(&place, "Q0001");
    wanted.retain(|id| !found.iter().any(|record| record.starts_with(id.as_str())));
    assert_eq!((wanted.len(), found.len()), (0, 6), "{wanted:?} of {found:?}");
    assert!(!found.contains(&piet));
    let page = answered(&place, "Q0001");
    for held in [CHILD, "Harvest", "signed by child", "9z.tquiver", "TQ-tablet", "Drawing"] {
        assert!(page.contains(held), "{held}");
    }
    for others in ["Lorrimander", "plorri", "secret-news", "Calloway", "Penhallow", "Stoneleaf"] {
        assert!(!page.contains(others), "{others}\n{page}");
    }
    place.chain_holds();
}

#[test]
fn a_teachers_training_needs_and_offices_are_found() {
    let place = school();
    let orla = on_roll(&place, TEACHER);
    let annual = ["training", "record", "--training", "annual-staff", "--who", &orla];
    place.dsl(&[&annual[..], &["--on", "2026-09-02", "--provider", "Mr Quorn"]].concat());
    place.dsl(&["people", "appoint", "link-governor", &orla, "--from", "today"]);
    access(&place, &orla);
    let page = answered(&place, "Q0001");
    for held in ["annual-staff", "2026-09-02", "online safety governor", TEACHER] {
        assert!(page.contains(held), "{held}\n{page}");
    }
    assert!(!page.contains("Quorn"), "who gave it");
    place.chain_holds();
}

#[test]
fn a_number_of_the_case_records_and_one_of_the_roll_are_one_only_where_somebody_says_so() {
    let place = school();
    let tamsin = on_roll(&place, CHILD);
    let mut concern = common::concern("At the proxy.");
    concern["people"] = json!([{"name": CHILD, "role": "child"}]);
    let reference = place.log(&concern).ok().json()["reference"].as_str().unwrap().to_owned();
    let found = place.dsl(&["people", "find", "Quivermantle", "--format", "json"]).ok().json();
    let person = rows_of(&found, "people")[0]["person"].as_str().unwrap().to_owned();

    access(&place, &person);
    assert_eq!(records(&place, "Q0001").join(" "), reference, "nothing is guessed");
    let namesake = &rows_of(&shown(&place, "Q0001"), "people")[0];
    assert_eq!((&namesake["number"], &namesake["decision"]), (&json!(tamsin), &json!("open")));
    place.dsl(&["disclose", "pack", "Q0001", "-o", "early"]).needs_attention();
    assert!(!place.path("early").exists(), "somebody has to say who that is");
    let unknown = json!([{"number": "R9999", "same": true, "reason": "x"}]);
    decided(&place, "Q0001", &unknown).refused(2, "has no `R9999` to decide about");
    let same = json!([{"number": tamsin, "same": true, "reason": "the class teacher says so"}]);
    decided(&place, "Q0001", &same).needs_attention();
    assert_eq!(records(&place, "Q0001"), [reference.clone(), tamsin.clone()]);

    // The other way round, and with a link that the school has written down.
    access(&place, &tamsin);
    assert_eq!(rows_of(&shown(&place, "Q0002"), "people")[0]["number"], person.as_str());
    let link = |number: &str| place.dsl(&["people", "link", &person, number]);
    link(&on_roll(&place, TEACHER)).refused(2, "somebody of another role");
    link(&on_roll(&place, OTHER)).refused(2, "has another name than");
    place.dsl(&["people", "link", "Quivermantle", &tamsin]).refused(2, "between numbers");
    place.dsl(&["people", "unlink", &person]).refused(2, "is linked to nobody");
    // A slip, and how it is undone.
    place.dsl(&["people", "link", &person, &on_roll(&place, OTHER), "--other-name"]).ok();
    link(&tamsin).refused(2, "already");
    place.dsl(&["people", "unlink", &person]).ok();
    link(&tamsin).ok();
    for (number, whom) in [("Q0003", &tamsin), ("Q0004", &person)] {
        access(&place, whom);
        assert_eq!(rows_of(&shown(&place, number), "people"), [] as [Value; 0]);
        assert_eq!(records(&place, number), [reference.clone(), tamsin.clone()], "{number}");
    }
    place.chain_holds();
}

#[test]
fn what_is_not_searched_is_said_and_somebody_unknown_is_searched_by_name() {
    let place = school();
    let entry = entered(&place, "image-publication", &image("Mrs Wexcombe-Thraile"));
    place.dsl(&["disclose", "access"]).refused(2, "nobody is named");
    place.dsl(&["disclose", "access", "Wexcombe-Thraile"]).refused(2, "nobody in the case records");
    place.dsl(&["disclose", "access", "R9999"]).refused(1, "there is no person on the roll");
    place.write("names.txt", "Wexcombe-Thraile\nMrs W-T\n");
    let asked = place.dsl(&["disclose", "access", "--also", "names.txt"]).needs_attention();
    assert_eq!(records(&place, "Q0001"), [entry]);
    assert!(asked.out.contains("staff, head"), "{}", asked.out);
    assert!(asked.out.contains("was not searched") && asked.out.contains("inbox"), "{}", asked.out);
    let technician = place.run_by("technician", &["disclose", "access", "R0001"]);
    technician.refused(1, "is not a member");
    place.chain_holds();
}

/// A register of the school's own in the vault about staff.
const CONVERSATIONS: &str = r#"
[[register]]
id = "conversation"
title = "Conversations with staff"
vault = "staff"
keep = "6 years"
source = "Our own rules, 4"
[[register.field]]
id = "with"
title = "With whom"
type = "person"
required = true
[[register.field]]
id = "seen-by"
title = "Seen by"
type = "person"
"#;

#[test]
fn what_lies_in_the_vault_about_staff_is_found_by_those_who_open_it_and_by_nobody_else() {
    let place = school();
    fs::create_dir(place.path("school/registers")).unwrap();
    place.write("school/registers/own.toml", CONVERSATIONS);
    place.write("entry.json", json!({"with": TEACHER, "seen-by": "Alba Winterbourne"}).to_string());
    let head = |arguments: &[&str]| place.run_by("head", arguments);
    let added = head(&["register", "add", "conversation", "--json", "entry.json"]).ok();
    assert!(added.out.contains("RS0001"), "{}", added.out);

    access(&place, &on_roll(&place, TEACHER));
    assert!(records(&place, "Q0001").iter().all(|record| !record.starts_with("RS")));
    place.dsl(&["retention", "hold", "RS0001", "--reason", "entry.json"]).refused(1, "no record");
    place.write("names.txt", TEACHER);
    let asked = head(&["disclose", "access", "--also", "names.txt", "--format", "json"]);
    let asked = asked.needs_attention().json();
    assert_eq!(asked["about"]["Not searched"], "casework, head, operations");
    assert_eq!(rows_of(&asked, "incidents")[0]["incident"], "RS0001");
    let names = rows_of(&asked, "names");
    assert!(names.iter().any(|row| row["name"] == "Alba Winterbourne"), "{names:?}");
    head(&["disclose", "withdraw", "SQ0001", "--reason", "names.txt"]).ok();

    let list = head(&["retention", "list", "--on", "2033-01-01", "--format", "json"]).json();
    let due = rows_of(&list, "due");
    assert_eq!((&due[0]["incident"], &due[0]["until"]), (&json!("RS0001"), &json!("2032-11-20")));
    place.write("early.txt", "A slip.");
    let early = ["--before-time", "--reason", "early.txt", "--confirm", "RS0001"];
    head(&[&["retention", "erase", "RS0001"][..], &early].concat()).ok();
    head(&["register", "show", "RS0001"]).refused(1, "was erased on 20 Nov 2026");
    head(&["audit", "verify"]).ok();
}

/// The database as somebody with the key sees it, without osafe.
fn database(place: &Place, kind: VaultKind) -> Connection {
    let school = place.path("school");
    let identity = Identity::from_key_file(&fs::read(place.path("keys/dsl.key")).unwrap()).unwrap();
    let sealed = fs::read(kind.envelope(&school)).unwrap();
    let key = Envelope::open(&sealed, &identity, kind).unwrap().pragma_key().unwrap();
    let sql = Connection::open(kind.database(&school)).unwrap();
    sql.pragma_update(None, "key", key.as_str()).unwrap();
    sql
}

fn has(bytes: &[u8], word: &str) -> bool {
    let word = word.to_lowercase();
    bytes.to_ascii_lowercase().windows(word.len()).any(|part| part == word.as_bytes())
}

/// Whether a word stands in any decrypted page of a vault.
fn holds(place: &Place, kind: VaultKind, word: &str) -> bool {
    has(&database(place, kind).serialize("main").unwrap(), word)
}

/// The tables of operations in which a word stands.
fn tables_with(place: &Place, word: &str) -> Vec<String> {
    let sql = database(place, VaultKind::Operations);
    let mut names = sql.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let names = names.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let stands = |name: &String| {
        let mut rows = sql.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        let mut hit = false;
        while let Some(row) = rows.next().unwrap() {
            hit |= (0..columns).any(|column| match row.get_ref(column).unwrap() {
                ValueRef::Text(bytes) | ValueRef::Blob(bytes) => has(bytes, word),
                _ => false,
            });
        }
        hit
    };
    names.map(Result::unwrap).filter(stands).collect()
}

fn retained(place: &Place, number: &str) -> Value {
    let list = place.dsl(&["retention", "list", "--format", "json"]).json();
    let rows = [rows_of(&list, "due"), rows_of(&list, "kept")].concat();
    rows.into_iter().find(|row| row["incident"] == number).unwrap_or_default()
}

fn erase(place: &Place, number: &str) -> Ran {
    place.write("early.txt", "Nobody needs it any more.");
    let early = ["--before-time", "--reason", "early.txt", "--confirm", number];
    place.dsl(&[&["retention", "erase", number][..], &early].concat())
}

#[test]
fn of_somebody_who_left_and_is_erased_no_word_is_left_in_any_page() {
    let place = school();
    let (tamsin, piet) = (on_roll(&place, CHILD), on_roll(&place, OTHER));
    let entries = everything(&place);
    access(&place, &tamsin);
    let both = [VaultKind::Casework, VaultKind::Operations];
    assert!(both.iter().all(|kind| holds(&place, *kind, "Quivermantle")));
    place.dsl(&["disclose", "withdraw", "Q0001", "--reason", "list.csv"]).ok();

    erase(&place, &tamsin).refused(1, "still at the school");
    place.dsl(&["people", "leave", &tamsin, "--on", "2026-11-18"]).ok();
    let why = retained(&place, &tamsin);
    assert!(why["why"].as_str().unwrap().contains("no source gives a period"), "{why}");
    place
        .dsl(&["retention", "erase", &tamsin, "--confirm", &tamsin])
        .refused(1, "may not be erased");
    place.write("why.txt", "An inquiry.");
    for held in [&tamsin, &entries[0], &entries[2]] {
        place.dsl(&["retention", "hold", held, "--reason", "why.txt"]).ok();
        erase(&place, held).refused(1, "on hold until somebody lifts the hold");
    }
    let release = |number: &str| {
        place.dsl(&["retention", "release", number, "--reason", "why.txt"]).ok();
    };
    release(&tamsin);
    erase(&place, &tamsin).refused(1, "names the person and is open or held");
    for entry in &entries {
        release(entry);
    }
    place.run_by("technician", &["retention", "erase", &tamsin]).refused(1, "is not a member");

    let ran = erase(&place, &tamsin).ok();
    assert!(ran.out.contains(&tamsin) && ran.out.contains("FN"), "{}", ran.out);
    for entry in &entries {
        erase(&place, entry).ok();
        place.dsl(&["register", "show", entry]).refused(1, "was erased on 20 Nov 2026");
    }
    for kind in both {
        assert!(!holds(&place, kind, "Quivermantle"), "{kind}");
    }
    for word in ["9z.tquiver", "tq-tablet"] {
        assert_eq!(tables_with(&place, word), ["filter_block"], "the log has its own period");
    }
    assert!(holds(&place, VaultKind::Operations, "Lorrimander"), "{piet} is still here");
    place.dsl(&["disclose", "show", "Q0001"]).refused(1, "was erased on 20 Nov 2026");
    erase(&place, &tamsin).refused(1, "was erased on 20 Nov 2026");
    place.chain_holds();
    // No number is given out again.
    imported(&place, "Name,Class\nUna Farrowdale,9Z\n", "child");
    assert!(on_roll(&place, "Una Farrowdale") > piet);
    let next = entered(&place, "image-publication", &image("Una Farrowdale"));
    assert!(entries.iter().all(|entry| *entry != next));
    place.chain_holds();
}

#[test]
fn a_leaver_whom_an_open_incident_names_is_kept_and_a_schools_own_period_counts() {
    let place = school();
    let tamsin = on_roll(&place, CHILD);
    let built_in =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/policies/st-jeromes");
    common::copy(&built_in, &place.path("school/policy"));
    let file = place.path("school/policy/policy.toml");
    let own = "\n[[retention]]\nid = \"roll\"\ntitle = \"Whoever has left\"\nfrom = \"leaving\"\nyears = 1\n\
               source = \"the governors\"\nstatus = \"policy\"\n";
    fs::write(&file, fs::read_to_string(&file).unwrap() + own).unwrap();
    place.dsl(&["people", "leave", &tamsin, "--on", "2025-11-18"]).ok();
    assert_eq!(retained(&place, &tamsin)["until"], "2026-11-18");
    let due =
        place.run_by("technician", &["due", "--kind", "retention", "--format", "json"]).json();
    let items = due["items"].as_array().unwrap();
    let past = items.iter().find(|item| item["id"] == "retention/operations").unwrap();
    assert_eq!(past["due"], "2026-11-19");
    assert!(past["title"].as_str().unwrap().starts_with("1 record has reached the end"), "{past}");
    let mut concern = common::concern("At the proxy.");
    concern["people"] = json!([{"name": CHILD, "role": "child"}]);
    let reference = place.log(&concern).ok().json()["reference"].as_str().unwrap().to_owned();
    erase(&place, &tamsin).refused(1, &format!("{reference} names the person and is open or held"));
}

#[test]
fn a_record_may_be_kept_longer_until_a_day() {
    let place = school();
    let entry = entered(&place, "image-publication", &image(CHILD));
    place.write("why.txt", "An inquiry.");
    let until = |day: &str| {
        place.dsl(&["retention", "hold", &entry, "--reason", "why.txt", "--until", day])
    };
    until("2026-11-19").refused(2, "`--until` is a day to come");
    until("2026-11-20").ok();
    erase(&place, &entry).refused(1, "on hold");
    place
        .dsl(&["retention", "hold", "RC9999", "--reason", "why.txt"])
        .refused(1, "there is no entry");
    place.dsl(&["retention", "hold", "FN0001", "--reason", "why.txt"]).refused(2, "by itself");
}

#[test]
fn a_stop_between_the_vaults_leaves_what_erasing_again_finishes() {
    let place = school();
    let tamsin = on_roll(&place, CHILD);
    access(&place, &tamsin);
    place.dsl(&["disclose", "withdraw", "Q0001", "--reason", "list.csv"]).ok();
    place.dsl(&["people", "leave", &tamsin, "--on", "2026-11-18"]).ok();
    // The second of the two writes fails, as after a stop between them.
    for (kind, table) in [(VaultKind::Casework, "disclosure"), (VaultKind::Operations, "roll")] {
        let stop = format!(
            "CREATE TRIGGER stop BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'stop'); END"
        );
        database(&place, kind).execute_batch(&stop).unwrap();
        erase(&place, &tamsin).refused(1, "");
        assert_ne!(retained(&place, &tamsin), Value::Null, "she is still there");
        database(&place, kind).execute_batch("DROP TRIGGER stop").unwrap();
    }
    erase(&place, &tamsin).ok();
    place.dsl(&["disclose", "show", "Q0001"]).refused(1, "was erased on 20 Nov 2026");
    assert!(!holds(&place, VaultKind::Operations, "Quivermantle"));
    place.chain_holds();
}

#[test]
fn whoever_erases_an_adult_is_told_who_looks_in_the_vaults_they_do_not_open() {
    let place = school();
    let (tamsin, orla) = (on_roll(&place, CHILD), on_roll(&place, TEACHER));
    for number in [&tamsin, &orla] {
        place.dsl(&["people", "leave", number, "--on", "2026-11-18"]).ok();
    }
    let of_a_child = erase(&place, &tamsin);
    assert!(!of_a_child.err.contains("allegations"), "{}", of_a_child.err);
    let of_staff = erase(&place, &orla);
    let told = format!("allegations against {orla} is not part of this");
    assert_eq!((of_a_child.code, of_staff.code), (Some(0), Some(0)));
    assert!(of_staff.err.contains(&told), "{}", of_staff.err);
    assert!(of_staff.err.contains("The head or the chair of governors"), "{}", of_staff.err);
}
