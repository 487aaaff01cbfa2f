//! Copies that leave the school: a child's file, the answer to a request, what the police get.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fs;

use common::{Place, Ran, rows_of};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The number of the person whose name has these words.
fn number(place: &Place, words: &str) -> String {
    let found = place.dsl(&["people", "find", words, "--format", "json"]).ok().json();
    rows_of(&found, "people")[0]["person"].as_str().unwrap().to_owned()
}

fn text(place: &Place, file: &str) -> String {
    fs::read_to_string(place.path(file)).unwrap()
}

fn due(place: &Place) -> Vec<Value> {
    let ran: Ran = place.dsl(&["due", "--format", "json", "--within", "400"]);
    let items = ran.json()["items"].as_array().unwrap().clone();
    let kinds = ["transfer", "access", "police"];
    items.into_iter().filter(|item| kinds.contains(&item["kind"].as_str().unwrap())).collect()
}

#[test]
fn a_child_moves_on_and_the_new_school_confirms() {
    let place = Place::with_demo();
    let jonah = number(&place, "Marchetti");
    let to = ["--to", "Moorbank Primary", "--leaving", "2026-11-20"];
    place.dsl(&[&["disclose", "transfer", &jonah], &to[..], &["-o", "file"]].concat()).ok();
    let item = &due(&place)[0];
    assert_eq!((&item["id"], &item["due"]), (&json!("T0001"), &json!("2026-11-27")));
    assert!(!item.to_string().contains("Marchetti"));

    let (html, pack) = (text(&place, "file/t0001.html"), text(&place, "file/t0001.json"));
    for whole in [&html, &pack] {
        for part in ["Jonah Marchetti", "Beverley Ingham", "Moorbank Primary", "2026-0001"] {
            assert!(whole.contains(part), "{part}");
        }
    }
    let pack: Value = serde_json::from_str(&pack).unwrap();
    assert!(rows_of(&pack, "chronology").len() >= 3);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |name| fs::metadata(place.path(name)).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode("file"), mode("file/t0001.html")), (0o700, 0o600));
    }
    let shown = place.dsl(&["disclose", "show", "t1", "--format", "json"]).ok().json();
    let hash = hex::encode(Sha256::digest(&html));
    assert_eq!(rows_of(&shown, "packs")[0]["sha256"], hash);
    let entries = place.dsl(&["incident", "show", "2026-0001"]).ok().out;
    assert!(entries.contains("disclosed"), "{entries}");

    place.dsl(&["disclose", "confirm", "T0001"]).refused(1, "was not sent yet");
    place.dsl(&["disclose", "sent", "T0001", "--method", "by hand"]).ok();
    let early = ["disclose", "confirm", "T0001", "--received", "2026-11-19"];
    place.dsl(&early).refused(2, "before it was sent");
    assert!(due(&place)[0]["title"].as_str().unwrap().contains("receipt"));
    place.dsl(&["disclose", "confirm", "T0001", "--received", "today"]).ok();
    assert_eq!(due(&place), [] as [Value; 0]);
    place.dsl(&["disclose", "pack", "T0001", "-o", "again"]).refused(1, "T0001 is closed already");
    place.chain_holds();
}

#[test]
fn with_letters_no_other_name_is_in_the_file() {
    let place = Place::with_demo();
    let haroon = number(&place, "Bashford");
    let to = ["--to", "Moorbank Primary", "--leaving", "2026-11-20", "--redact"];
    place.dsl(&[&["disclose", "transfer", &haroon], &to[..], &["-o", "file"]].concat()).ok();
    for file in ["file/t0001.html", "file/t0001.json"] {
        let file = text(&place, file);
        assert!(file.contains("Haroon") && file.contains("[child "), "{file}");
        for name in ["Finlay", "Orme", "Birtwhistle"] {
            assert!(!file.contains(name), "{name}");
        }
    }
}

/// A request about Sam Merrow, whom two incidents are about; others name them in passing, by a
/// user name, by initials, by a nickname; the last says a word that is none of these.
fn request(place: &Place) -> (String, Ran) {
    let concern = |description: &str, people: Value| {
        let mut concern = common::concern(description);
        concern["people"] = people;
        place.log(&concern).ok();
    };
    let child = |name: &str| json!({"name": name, "role": "child"});
    let mut alone = common::concern("At the proxy again.");
    alone["people"] = json!([child("Sam Merrow")]);
    alone["account"] = "22smerrow".into();
    place.log(&alone).ok();
    concern("Kit Lowde wrote to 22SMERROW.", json!([child("Kit Lowde")]));
    concern("Sam Merrow hit Kit Lowde.", json!([child("Sam Merrow"), child("Kit Lowde")]));
    concern("Kit Lowde was sent a link by sam  merrow.", json!([child("Kit Lowde")]));
    concern("S.M. and Bo Tarn shared it.", json!([child("Bo Tarn")]));
    concern("The account skater_sam posted it.", json!([child("Bo Tarn")]));
    concern("Tarn wrote smart words.", json!([child("Bo Tarn")]));
    let sam = number(place, "Merrow");
    place.write("also.txt", "skater_sam\n");
    let asked = ["--requested", "2026-11-03", "--also", "also.txt"];
    let ran = place.dsl(&[&["disclose", "access", &sam], &asked[..], &["-o", "answer"]].concat());
    (sam, ran)
}

/// The decision about a name: these children go, everybody else stays.
fn decided(row: &Value, out: &[&str]) -> Value {
    let keep = !out.contains(&row["name"].as_str().unwrap());
    let reason = if keep { "the school's own staff" } else { "another child" };
    json!({"id": row["id"], "keep": keep, "reason": reason})
}

#[test]
fn everything_that_names_a_person_is_found_and_each_other_name_decided() {
    let place = Place::with_demo();
    let before = place.incidents().len();
    let (_, ran) = request(&place);
    let ran = ran.needs_attention();
    assert!(!place.path("answer").exists() && ran.out.contains("Kit Lowde"), "{}", ran.out);
    assert_eq!(due(&place)[0]["due"], "2026-12-03");

    let shown = place.dsl(&["disclose", "show", "Q0001", "--format", "json"]).ok().json();
    let records = rows_of(&shown, "incidents");
    let found: Vec<_> = records.iter().map(|row| row["found-by"].as_str().unwrap()).collect();
    let terms = ["Sam Merrow", "22smerrow", "Sam Merrow", "Sam Merrow", "S.M", "skater_sam"];
    assert_eq!(found.len(), terms.len(), "{records:?}");
    assert!(found.iter().zip(terms).all(|(found, term)| found.contains(term)), "{found:?}");
    let names = rows_of(&shown, "names");
    let kit = names.iter().find(|row| row["name"] == "Kit Lowde").unwrap();
    assert!(kit["places"].as_str().unwrap().contains("What happened"), "{kit}");

    let choices: Vec<Value> =
        names.iter().map(|row| decided(row, &["Kit Lowde", "Bo Tarn"])).collect();
    let last = format!("2026-{:04}", before + 6);
    let left_out = json!([{"reference": last, "leave_out": true, "reason": "another skater"}]);
    let decisions = json!({"names": choices, "records": left_out});
    place.write("decisions.json", decisions.to_string());
    place.dsl(&["disclose", "decide", "Q0001", "--json", "decisions.json", "-o", "answer"]).ok();
    for file in ["answer/q0001.html", "answer/q0001.json"] {
        let file = text(&place, file);
        assert!(file.contains("Sam Merrow") && file.contains("[child "));
        for gone in ["Kit", "Lowde", "Tarn", "skater", last.as_str()] {
            assert!(!file.contains(gone), "{gone} in {file}");
        }
    }
    place.dsl(&["disclose", "sent", "Q0001", "--method", "by hand"]).ok();
    assert_eq!(due(&place), [] as [Value; 0]);
    place.chain_holds();
}

#[test]
fn what_came_in_since_is_decided_before_the_pack_is_made() {
    let place = Place::with_demo();
    request(&place).1.needs_attention();
    let shown = place.dsl(&["disclose", "show", "Q0001", "--format", "json"]).ok().json();
    let choices: Vec<Value> = rows_of(&shown, "names")
        .iter()
        .map(|row| json!({"id": row["id"], "keep": false, "reason": "not theirs to have"}))
        .collect();
    place.write("decisions.json", json!({"names": choices}).to_string());
    place.dsl(&["disclose", "decide", "Q0001", "--json", "decisions.json"]).ok();
    let mut later = common::concern("Sam Merrow and Ines Quill made up.");
    later["people"] = json!([{"name": "Ines Quill", "role": "child"}]);
    place.log(&later).ok();
    let ran = place.dsl(&["disclose", "pack", "Q0001", "-o", "answer"]).needs_attention();
    assert!(ran.out.contains("Ines Quill") && !place.path("answer").exists(), "{}", ran.out);
}

#[test]
fn the_police_get_what_they_ask_for() {
    let place = Place::with_demo();
    let to = ["--to", "Kent Police", "--due", "2026-11-25"];
    let asked = [&["disclose", "police", "2026-1", "2026-0002", "2026-0001"], &to[..]].concat();
    place.dsl(&asked).needs_attention();
    assert_eq!(due(&place)[0]["due"], "2026-11-25");
    let shown = place.dsl(&["disclose", "show", "L0001", "--format", "json"]).ok().json();
    assert_eq!(rows_of(&shown, "incidents").len(), 2);
    assert!(rows_of(&shown, "names").iter().any(|row| row["name"] == "Jonah Marchetti"));
    place.dsl(&["disclose", "withdraw", "L0001"]).refused(2, "`reason` is missing");
    place.write("why.txt", "taken back");
    place.dsl(&["disclose", "withdraw", "L0001", "--reason", "why.txt"]).ok();
    assert_eq!(due(&place), [] as [Value; 0]);
}

#[test]
fn what_is_asked_for_wrongly_keeps_and_makes_nothing() {
    let place = Place::with_demo();
    let jonah = number(&place, "Marchetti");
    let transfer = ["disclose", "transfer", &jonah];
    let dsl = |more: &[&str]| place.dsl(&[&transfer[..], more].concat());
    dsl(&[]).refused(2, "`--leaving` is missing");
    dsl(&["--leaving", "friday"]).refused(2, "`--to` is missing");
    let whole = ["--leaving", "friday", "--to", "Moorbank"];
    dsl(&[&whole[..], &["-o", "school/file"]].concat())
        .refused(2, "may not be in the school folder");
    fs::create_dir(place.path("there")).unwrap();
    dsl(&[&whole[..], &["-o", "there"]].concat()).refused(2, "is there already");
    dsl(&[&whole[..], &["--yes", "-o", "there"]].concat()).refused(1, "is a directory");
    dsl(&[&whole[..], &["-o", "no/such/place"]].concat()).refused(2, "does not exist");
    place.dsl(&["disclose", "transfer", "P9999"]).refused(2, "nobody in the case records");
    place.dsl(&["disclose", "police", "2026-9999"]).refused(1, "there is no incident");
    place.dsl(&["disclose", "police", "2026-1", "S2026-1"]).refused(2, "in different vaults");
    place.dsl(&["disclose", "show", "X1"]).refused(2, "looks like T0001");
    place.dsl(&["disclose", "show", "T0001"]).refused(1, "there is no disclosure");
    place.dsl(&["disclose", "show", "ST0001"]).refused(1, "there is no disclosure");
    place.dsl(&["disclose", "access", &jonah, "--requested", "2030-01-01"]).refused(2, "future");
    place.write("bad.json", r#"{"name": []}"#);
    let bad = ["disclose", "access", &jonah, "--json", "bad.json"];
    place.dsl(&bad).refused(2, "the JSON is not what this command takes");
    place.run_by("technician", &["disclose", "list"]).refused(1, "is not a member");
    assert_eq!(place.dsl(&["disclose", "list", "--format", "csv"]).ok().out.lines().count(), 1);
    dsl(&whole).ok();
    place.dsl(&["disclose", "pack", "T0001"]).refused(2, "where the pack goes is missing");
    place.dsl(&["disclose", "sent", "T0001", "--method", "x"]).refused(1, "no pack was made");
}
