//! The reports that people hand over: what of them names nobody, what they say where something is missing, and for
//! which days they are made.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;

use common::Place;
use flate2::read::DeflateDecoder;
use serde_json::{Value, json};

/// Words that are in no dictionary and no program: one of people and what they wrote, one of a web host.
const MARKER: &str = "zqxmarigoldvex";
const HOST: &str = "zqxhosthaven";

/// A concern with the marker in every field that a person writes.
fn concern(occurred: &str) -> Value {
    let text = |field: &str| format!("{MARKER} {field}");
    json!({
        "incident": "C12", "role": "child", "occurred": occurred, "description": text("description"),
        "people": [
            {"name": text("Subject"), "role": "child", "class": text("class")},
            {"name": text("Witness"), "role": "staff", "part": "witness"},
        ],
        "told": [{"who": text("told"), "when": "2026-11-19T10:00", "reference": text("reference")}],
        "sanction": {"what": text("sanction")},
        "decision": {
            "what": text("decision"), "reason": text("reason"), "referral_not_made_because": text("because"),
        },
        "tags": [text("tag")], "filed_in": [text("cabinet")], "reported_by": text("reporter"),
        "place": text("place"), "device": text("device"), "account": text("account"),
        "network_address": text("address"), "platform": text("platform"),
        "url": format!("{HOST}.example/{MARKER}"), "search": text("search"), "own_words": text("own words"),
        "evidence": text("evidence"), "done_at_once": text("done"), "support": text("support"),
    })
}

/// The demo school with the marker wherever somebody could be recognised by it.
fn marked() -> Place {
    let place = Place::with_demo();
    for day in 10..=16 {
        let mut concern = concern(&format!("2026-11-{day}"));
        if day > 10 {
            for person in concern["people"].as_array_mut().unwrap() {
                person["person"] = "new".into();
            }
        }
        place.log(&concern).ok();
    }
    let row = |n: u32| {
        format!(
            "18/11/2026,10:0{n}:00,{MARKER}.user,{MARKER}-LAB,10.0.0.9,Pornography,Blocked,https://{HOST}.example/{MARKER}?q={MARKER}\n"
        )
    };
    let rows: String = (0..8).map(row).collect();
    let header = "Date,Time,Username,Computer,IP address,Category,Action,URL\n";
    place.write("marked.csv", format!("{header}{rows}"));
    let imported = place.dsl(&["import-filter-log", "marked.csv"]);
    assert!(matches!(imported.code, Some(0 | 3)), "{imported:?}");
    let check = json!({
        "when": "2026-11-18", "by": MARKER, "tested": MARKER, "expected": "blocked", "found": "allowed",
        "device": MARKER, "network": MARKER, "group": MARKER, "site": MARKER, "tool": MARKER, "seen": MARKER,
        "action": {"what": MARKER, "owner": MARKER, "due": "2026-11-25"},
    });
    place.write("check.json", check.to_string());
    place.dsl(&["filter", "check", "add", "--json", "check.json"]).needs_attention();
    let ask = ["--address", "https://zqxhosthaven.example/a", "--why", MARKER, "--for", MARKER];
    place.dsl(&[&["filter", "unblock", "ask"], &ask[..]].concat()).ok();
    place.dsl(&["review", "add", "--title", MARKER, "--every", "week"]).ok();
    place.write("findings.txt", MARKER);
    place.dsl(&["review", "done", "policy", "--by", MARKER, "--findings", "findings.txt"]).ok();
    place
}

fn tables(report: &Value) -> BTreeMap<String, Vec<Vec<Value>>> {
    let sections = report["sections"].as_array().unwrap().iter();
    let of = |section: &Value, key: &str| section[key].as_array().cloned().unwrap_or_default();
    sections
        .flat_map(|section| {
            let charts = of(section, "charts").into_iter().map(|chart| chart["table"].clone());
            charts.chain(of(section, "tables")).collect::<Vec<_>>()
        })
        .filter(|table| table["id"].is_string())
        .map(|table| {
            let columns = table["columns"].as_array().unwrap().clone();
            let cells = |row: &Value| {
                columns.iter().map(|column| row[column["key"].as_str().unwrap()].clone()).collect()
            };
            let rows = table["rows"].as_array().unwrap().iter().map(cells).collect();
            (table["id"].as_str().unwrap().to_owned(), rows)
        })
        .collect()
}

const FORMATS: [&str; 4] = ["table", "csv", "json", "html"];

/// Forms that are archives: what is in them is looked at, not their packed bytes.
const ZIPPED: [&str; 2] = ["xlsx", "docx"];

/// The text of every file of an archive, in lower case. A packed file says itself where it ends.
fn unpacked(archive: &[u8]) -> String {
    let mut text = String::new();
    for at in 0..archive.len().saturating_sub(30) {
        let head = &archive[at..];
        if !head.starts_with(b"PK\x03\x04") {
            continue;
        }
        let short = |at: usize| usize::from(u16::from_le_bytes([head[at], head[at + 1]]));
        let name = &head[30..30 + short(26)];
        let content = &head[30 + short(26) + short(28)..];
        let mut bytes = name.to_vec();
        match short(8) {
            8 => drop(DeflateDecoder::new(content).read_to_end(&mut bytes).unwrap()),
            _ => bytes.extend(content),
        }
        text.push_str(&String::from_utf8_lossy(&bytes).to_lowercase());
    }
    text
}

#[test]
fn nobody_is_in_a_report_that_is_handed_on() {
    let place = marked();
    let known = place.dsl(&["report", "incidents", "--format", "json"]).ok();
    assert!(known.out.contains(MARKER), "the marker is in the records");
    let filter = place.dsl(&["report", "filter"]).ok();
    assert!(filter.out.contains(MARKER) && filter.out.contains(HOST), "and in the log");
    for period in ["this-term", "this-year", "last-term"] {
        for format in FORMATS {
            let arguments = ["report", "governors", "--period", period, "--format", format];
            let out = place.dsl(&arguments).ok().out.to_lowercase();
            assert!(!out.contains(MARKER), "{period} as {format}");
            assert!(!out.contains(HOST), "{period} as {format}");
            for name in ["marchetti", "jonah", "penhallow", "quill.", "10.0.0"] {
                assert!(!out.contains(name), "{name} in {period} as {format}");
            }
        }
    }
    for form in ZIPPED {
        for period in ["this-term", "this-year"] {
            let file = format!("{period}.{form}");
            place.dsl(&["report", "governors", "--period", period, "-o", &file]).ok();
            let text = unpacked(&fs::read(place.path(&file)).unwrap());
            assert!(text.contains("quillbeck"), "{file} was unpacked");
            for name in [MARKER, HOST, "marchetti", "jonah", "penhallow", "quill.", "10.0.0"] {
                assert!(!text.contains(name), "{name} in {file}");
            }
        }
    }
    for format in FORMATS {
        let out = place.dsl(&["report", "slt", "--format", format]).ok().out.to_lowercase();
        let out = out.replace(&format!("{HOST}.example"), "");
        assert!(!out.contains(MARKER) && !out.contains("marchetti"), "slt as {format}");
    }
}

#[test]
fn no_count_of_children_is_exact_or_small() {
    let place = marked();
    let report = place.dsl(&["report", "governors", "--format", "json"]).ok().json();
    let own = ["books", "reviews", "duties", "plan"];
    let tables = tables(&report);
    assert!(tables.len() > 8, "{tables:?}");
    for (id, rows) in tables.iter().filter(|(id, _)| !own.contains(&id.as_str())) {
        for cell in rows.iter().flat_map(|row| &row[1..]) {
            let text = cell.as_str().unwrap_or_else(|| panic!("{id}: {cell}"));
            let rounded = text.strip_suffix('+').and_then(|n| n.parse::<u64>().ok());
            let fits = rounded.is_some_and(|n| n >= 5 && n % 5 == 0);
            assert!(
                fits || ["none", "<5", "left out", "not shown"].contains(&text),
                "{id}: {text}"
            );
        }
    }
}

#[test]
fn the_same_term_has_the_same_figures_in_every_report() {
    let place = Place::with_demo();
    let of = |period: &str| {
        let arguments = ["report", "governors", "--period", period, "--format", "json"];
        place.dsl(&arguments).ok().json()
    };
    let figures = |report: &Value, term: &str| -> BTreeMap<String, Value> {
        let mut found = BTreeMap::new();
        for section in report["sections"].as_array().unwrap() {
            for table in section["tables"].as_array().unwrap() {
                let columns = table["columns"].as_array().unwrap();
                let Some(column) = columns.iter().find(|column| column["title"] == term) else {
                    continue;
                };
                for row in table["rows"].as_array().unwrap() {
                    let key = format!("{} {}", table["id"], row["name"]);
                    found.insert(key, row[column["key"].as_str().unwrap()].clone());
                }
            }
        }
        found
    };
    let (term, year) = (of("this-term"), of("this-year"));
    let (term, year) = (figures(&term, "Autumn 2026"), figures(&year, "Autumn 2026"));
    assert!(term.len() > 10);
    for (name, figure) in &term {
        assert_eq!(year.get(name), Some(figure), "{name}");
    }
}

// The figures of both tables are right by themselves; beside each other the second would say that each year has four.
#[test]
fn a_later_report_takes_back_nothing_that_an_earlier_one_said() {
    let place = Place::with_school();
    let log = |area: &str, year: usize| {
        let child = json!({"name": format!("Child {year}"), "role": "child", "class": format!("{year}B"), "person": "new"});
        let concern = json!({
            "incident": "C12", "role": "child", "occurred": "2026-11-16", "description": "x", "area": area,
            "people": [child],
        });
        place.log(&concern).ok();
    };
    let figures = |table: &str| -> Vec<String> {
        let report = place.dsl(&["report", "governors", "--format", "json"]).ok().json();
        let tables = tables(&report);
        let rows = tables.iter().filter(|(id, _)| *id == table).flat_map(|(_, rows)| rows);
        rows.map(|row| format!("{row:?}")).collect()
    };
    (0..14).for_each(|n| log(if n < 10 { "conduct" } else { "contact" }, 3 + n / 4));
    let first = figures("incidents-by-area");
    assert!(first.len() == 1 && first[0].contains("10+"), "{first:?}");
    log("conduct", 6);
    log("contact", 6);
    let second = figures("incidents-by-area");
    assert!(second[0].contains("left out") && second[1].contains("10+"), "{second:?}");
    assert_eq!(figures("incidents-by-area"), second, "and again");
    assert!(figures("incidents-by-year").is_empty());
    place.chain_holds();
}

#[test]
fn days_that_are_no_whole_terms_are_refused() {
    let place = Place::with_demo();
    let dsl = |more: &[&str]| place.dsl(&[&["report", "governors"], more].concat());
    dsl(&["--from", "2026-11-01", "--to", "2026-11-08"]).refused(2, "whole terms");
    dsl(&["--to", "2026-11-08"]).refused(2, "whole terms");
    dsl(&["--from", "2026-12-01", "--to", "2026-11-08"]).refused(2, "ends before it begins");
    dsl(&["--from", "2026-09-01", "--to", "2027-01-03"]).ok();
    let empty = dsl(&["--period", "last-year"]).ok();
    assert!(empty.out.contains("No incident was recorded in this period."), "{}", empty.out);
}

#[test]
fn what_somebody_cannot_open_is_said_to_be_missing() {
    let place = Place::with_demo();
    let technician = place.run_by("technician", &["report", "governors"]).ok().out;
    assert!(technician.contains("whoever made this cannot open"), "{technician}");
    assert!(!technician.contains("Incidents recorded"), "no nought that looks true: {technician}");
    assert!(technician.contains("What the filter blocked"), "{technician}");
    assert!(!technician.contains("Duties of the policy with no record"), "{technician}");
    let governors = place.run_by("head", &["report", "governors"]).ok().out;
    for untrue in ["past their day", "no record yet", "Nothing was written", "Reviews"] {
        assert!(!governors.contains(untrue), "{untrue}: {governors}");
    }
    let head = place.run_by("head", &["report", "slt"]).ok().out;
    assert!(
        head.contains("cannot open casework") && head.contains("cannot open operations"),
        "{head}"
    );
    assert!(!head.contains("Blocked sites"), "{head}");
    place.run_by("teacher", &["report", "governors"]).refused(1, "not a member");
}

#[test]
fn what_is_written_for_governors_names_nobody() {
    let place = Place::with_demo();
    let listed = place.dsl(&["incident", "list", "--format", "json"]).ok().json();
    assert!(listed.to_string().contains("Jonah Marchetti"));
    let reference = place.log(&json!({
        "incident": "other", "role": "child", "occurred": "2026-11-18", "description": "x",
        "people": [{"name": "Corin Ashdown", "role": "child", "class": "4L"}],
    }));
    let reference = reference.ok().json()["reference"].as_str().unwrap().to_owned();
    let show = place.dsl(&["incident", "show", &reference, "--format", "json"]).ok().json();
    let open: Vec<String> = tables(&show)["actions"]
        .iter()
        .filter(|row| row.contains(&"open".into()))
        .map(|row| row[0].as_str().unwrap().to_owned())
        .collect();
    place.write("why.txt", "not needed here");
    for action in open {
        place.dsl(&["incident", "waive", &reference, &action, "--reason", "why.txt"]).ok();
    }
    let close = |lesson: &str| {
        let closing = json!({
            "outcome": "x", "decision": {"what": "x", "reason": "x"}, "for_governors": lesson,
        });
        place.write("closing.json", closing.to_string());
        place.dsl(&["incident", "close", &reference, "--json", "closing.json"])
    };
    assert!(close("Corin had a talk.").err.contains("names somebody"));
    close("Jonah Marchetti was the last one.").ok();
    let report = place.dsl(&["report", "governors"]).ok().out;
    assert!(!report.contains("Marchetti"), "known by another incident: left out");
    assert!(report.contains("A text that names somebody was left out."), "{report}");
}

#[test]
fn forms_and_posters_need_no_vault() {
    let place = Place::with_demo();
    let bare = |arguments: &[&str]| place.run(arguments).ok().out;
    let poster = bare(&["report", "sanctions-poster", "--policy", "st-jeromes"]);
    assert!(poster.contains("C12") && poster.contains("For every incident"), "{poster}");
    let card = bare(&["report", "procedure-card", "radicalisation", "--policy", "chislet-hoath"]);
    assert!(card.contains('\u{2610}') && card.contains("Incident number"), "{card}");
    let blank = bare(&["--school", "school", "report", "incident-form", "--blank"]);
    assert!(blank.contains("____") && blank.contains("999"), "{blank}");
    let form = place.dsl(&["report", "incident-form", "2026-0001"]).ok().out;
    assert!(form.contains("Jonah Marchetti") && form.contains("What the policy demands"), "{form}");
    place
        .run(&["--school", "school", "report", "procedure-card", "nothing-like-it"])
        .refused(1, "no procedure");
}

#[test]
fn the_pack_says_what_is_measured_and_what_is_not() {
    let place = Place::with_demo();
    let pack = place.run_by("technician", &["report", "checks"]).ok().out;
    for part in ["self-reported", "measured", "not in osafe", "Never tested anywhere", "Held by"] {
        assert!(pack.contains(part), "{part}: {pack}");
    }
    let coverage = place.dsl(&["report", "coverage"]).ok().out;
    assert!(coverage.contains("Audit chain"), "{coverage}");
    place.dsl(&["report", "chronology", "2026-0001"]).ok();
}

#[test]
fn agreements_name_who_is_missing_only_where_they_are_asked_to() {
    let place = Place::with_demo();
    let named = place.dsl(&["report", "agreements", "--format", "json"]).ok().json();
    let named = tables(&named);
    let lacking: Vec<&str> = named["missing"].iter().map(|row| row[2].as_str().unwrap()).collect();
    assert!(lacking.len() > 10 && !lacking.contains(&""), "{lacking:?}");
    let missing = place.dsl(&["agreement", "missing", "--format", "json"]).needs_attention().json();
    assert_eq!(tables(&missing)["missing"], named["missing"], "one table for both commands");
    let asked: i64 =
        named["agreements"].iter().flat_map(|row| &row[1..]).filter_map(Value::as_i64).sum();
    let groups = named["groups"].iter().map(|row| row[2].as_i64().unwrap()).sum::<i64>();
    assert_eq!(asked, groups, "everybody is in one group and counted once");
    let without = ["report", "agreements", "--without-names"];
    for format in FORMATS {
        let out = place.dsl(&[&without[..], &["--format", format]].concat()).ok().out;
        assert!(lacking.iter().all(|name| !out.contains(name)), "{format}");
        assert!(!out.contains("Penhallow"), "nor whoever made it: {format}");
    }
    for form in ZIPPED {
        let file = format!("agreements.{form}");
        place.dsl(&[&without[..], &["-o", &file]].concat()).ok();
        let text = unpacked(&fs::read(place.path(&file)).unwrap());
        assert!(text.contains("quillbeck"), "{file} was unpacked");
        assert!(lacking.iter().all(|name| !text.contains(&name.to_lowercase())), "{file}");
    }
    let shown = tables(&place.dsl(&[&without[..], &["--format", "json"]].concat()).ok().json());
    for row in shown.values().flatten() {
        let text = row.last().unwrap().as_str().unwrap();
        let rounded = text.strip_suffix('+').and_then(|n| n.parse::<u64>().ok());
        assert!(
            rounded.is_some_and(|n| n % 5 == 0) || ["none", "<5", "not shown"].contains(&text),
            "{text}"
        );
    }
    place.dsl(&["report", "agreements", "--on", "2099-01-01"]).refused(2, "future");
}

#[test]
fn the_training_audit_is_a_paper_and_its_command_says_the_same() {
    let place = Place::with_demo();
    let paper = place.dsl(&["report", "training-audit", "--format", "json"]).ok().json();
    let command = place.dsl(&["training", "audit", "--format", "json"]).needs_attention().json();
    assert_eq!(tables(&paper), tables(&command));
    let found = tables(&paper);
    assert!(found["training-coverage"].len() > 3 && !found["audit"].is_empty(), "{found:?}");
    place.dsl(&["report", "training-audit", "-o", "audit.docx"]).ok();
    assert!(place.dsl(&["report", "verify", "audit.docx"]).ok().out.contains("as it was made"));
    // Before anybody was trained in the demo's year.
    let earlier =
        place.dsl(&["report", "training-audit", "--on", "2026-07-01", "--format", "json"]);
    let earlier = tables(&earlier.ok().json());
    assert_ne!(earlier["training-coverage"], found["training-coverage"]);
    place.run_by("teacher", &["report", "training-audit"]).refused(1, "not a member");
}

#[test]
fn reviews_are_counted_in_time_or_late_and_held_against_the_period_before_in_every_form() {
    let place = Place::with_demo();
    let days = ["report", "reviews", "--from", "2026-11-01", "--to", "2026-11-30"];
    let counts = || {
        let report = place.dsl(&[&days[..], &["--format", "json"]].concat()).ok().json();
        let rows = tables(&report)["in-time"].clone();
        rows.iter().map(|row| [1, 2].map(|n| row[n].as_i64().unwrap())).collect::<Vec<_>>()
    };
    let before = counts();
    // The policy names 30 September 2025 for its own review: it is late in both months.
    place.dsl(&["review", "done", "policy", "--on", "2026-11-20"]).ok();
    let [in_time, late, not_done] = [0, 1, 2].map(|n| before[n]);
    let after = [in_time, [late[0] + 1, late[1]], [not_done[0] - 1, not_done[1]]];
    assert_eq!(counts(), after, "one that was not done is late now, and the month before stays");
    assert!(not_done[1] > 0);
    for form in ["csv", "html", "docx", "xlsx"] {
        let file = format!("reviews.{form}");
        place.dsl(&[&days[..], &["-o", &file]].concat()).ok();
        assert!(fs::metadata(place.path(&file)).unwrap().len() > 500, "{form}");
    }
    let page = fs::read_to_string(place.path("reviews.html")).unwrap();
    assert!(
        page.contains("In time or late") && page.contains("2 Oct 2026 to 31 Oct 2026"),
        "{page}"
    );
    assert!(fs::read_to_string(place.path("reviews.csv")).unwrap().contains("Done later"));
    place.dsl(&["report", "reviews"]).ok();
}
