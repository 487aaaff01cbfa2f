//! What the filter caught, from the log to a decision.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use chrono::NaiveDate;
use common::Place;
use osafe::demo;
use serde_json::Value;

fn episodes(place: &Place, arguments: &[&str]) -> Vec<Value> {
    let ran = place.dsl(&[&["triage", "list", "--format", "json"], arguments].concat());
    assert!(matches!(ran.code, Some(0 | 3)), "{ran:?}");
    ran.json()["episodes"].as_array().unwrap().clone()
}

fn of<'e>(episodes: &'e [Value], who: &str) -> &'e Value {
    episodes.iter().find(|episode| episode["username"] == who).unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn row(time: &str, who: &str, category: &str, action: &str, url: &str) -> String {
    format!("18/11/2026,{time},{who},LAB-1,10.0.0.9,{category},{action},{url}\n")
}

const HEADER: &str = "Date,Time,Username,Computer,IP address,Category,Action,URL\n";

fn import(place: &Place, name: &str, rows: &[String]) -> common::Ran {
    place.write(name, format!("{HEADER}{}", rows.concat()));
    let ran = place.dsl(&["import-filter-log", name, "--format", "json"]);
    assert!(matches!(ran.code, Some(0 | 3)), "{ran:?}");
    ran
}

#[test]
fn the_planted_come_first_and_adverts_not_at_all() {
    let place = Place::with_demo();
    let found = episodes(&place, &[]);
    let who: Vec<&str> = found.iter().map(|episode| text(&episode["username"])).collect();
    assert_eq!(who.len(), 4, "{who:?}");
    assert!(who[..3].contains(&demo::DISTRESS) && who.contains(&demo::PROXY_HUNT));
    let extremist = of(&found, demo::EXTREMISM);
    assert_eq!(extremist["harms"], serde_json::json!(["terrorism-extremism", "hate"]));
    let keys: Vec<&String> = extremist.as_object().unwrap().keys().collect();
    assert_eq!(keys.len(), 10, "{keys:?}");
    let all = episodes(&place, &["--all"]);
    assert!(all.iter().all(|e| !e["harms"].to_string().contains("gambling")), "adverts");
    assert_eq!(of(&all, demo::ACCIDENT)["urgency"], "low");
}

#[test]
fn late_rows_extend_an_episode_and_a_decision_stays() {
    let place = Place::with_demo();
    let page = |time, path| {
        row(time, "zz1", "Weapons", "Blocked", &format!("https://blades.example/{path}"))
    };
    import(&place, "a.csv", &[page("10:00:00", "a"), page("10:05:00", "b"), page("10:06:00", "c")]);
    let before = of(&episodes(&place, &["--all"]), "zz1").clone();
    place.write("why.txt", "A history project.");
    place.dsl(&["triage", "dismiss", text(&before["id"]), "--reason-file", "why.txt"]).ok();
    import(&place, "b.csv", &[page("10:12:00", "d")]);
    let after = episodes(&place, &["--all"]);
    let theirs: Vec<&Value> = after.iter().filter(|e| e["username"] == "zz1").collect();
    assert_eq!(theirs.len(), 1, "{theirs:?}");
    assert_eq!((&theirs[0]["id"], &theirs[0]["state"]), (&before["id"], &"dismissed".into()));
    assert_eq!(theirs[0]["events"], 4);

    let search = row(
        "10:14:00",
        "zz1",
        "Search Engines",
        "Allowed",
        "https://www.google.com/search?q=how+to+kill+myself",
    );
    import(&place, "c.csv", &[search]).json()["urgent"]
        .as_array()
        .unwrap()
        .iter()
        .find(|id| **id == before["id"])
        .unwrap();
    let worse = episodes(&place, &[]);
    assert_eq!(of(&worse, "zz1")["state"], "to-decide", "what grows worse is decided again");
    place.chain_holds();
}

#[test]
fn raising_twice_gives_the_same_incident_with_the_rows_in_it() {
    let place = Place::with_demo();
    let before = place.incidents().len();
    let id = text(&of(&episodes(&place, &[]), demo::PROXY_HUNT)["id"]).to_owned();
    let said = serde_json::json!({"row": "C12", "role": "child", "name": "Jonah Marchetti", "class": "6H"});
    place.write("raise.json", said.to_string());
    let raise = || place.dsl(&["triage", "raise", &id, "--json", "raise.json"]).ok().json();
    let (first, second) = (raise(), raise());
    assert_eq!(first["reference"], second["reference"]);
    assert_eq!((&first["before"], &second["before"]), (&false.into(), &true.into()));
    assert_eq!(place.incidents().len(), before + 1);

    let reference = text(&first["reference"]);
    let files = place.dsl(&["incident", "attachments", reference]).ok();
    assert!(files.out.contains(&format!("filter-rows-{id}")), "{}", files.out);
    place.dsl(&["incident", "attachment", reference, "A0001", "-o", "rows.csv"]);
    let rows = std::fs::read_to_string(place.path("rows.csv")).unwrap();
    assert!(rows.contains("how to get past school filter"), "{rows}");
    assert_eq!(of(&episodes(&place, &["--all"]), demo::PROXY_HUNT)["state"], "raised");
    place.write("why.txt", "No.");
    place.dsl(&["triage", "dismiss", &id, "--reason-file", "why.txt"]).refused(1, reference);
    place.chain_holds();
}

#[test]
fn about_staff_it_goes_to_the_head_and_once_only() {
    let place = Place::with_demo();
    let before = place.incidents();
    let url = "https://bets.example/roulette";
    let rows: Vec<String> =
        (0..6).map(|n| row(&format!("10:0{n}:00"), "tt9", "Weapons", "Blocked", url)).collect();
    import(&place, "a.csv", &rows);
    let id = text(&of(&episodes(&place, &["--all"]), "tt9")["id"]).to_owned();
    let said = serde_json::json!({"row": "other", "role": "staff", "name": "Oswin Tallack"});
    place.write("raise.json", said.to_string());
    let raise = || place.dsl(&["triage", "raise", &id, "--json", "raise.json"]).ok().json();
    std::fs::copy(place.path("school/operations.db"), place.path("stopped.db")).unwrap();
    let receipt = text(&raise()["reference"]).to_owned();
    assert_eq!(place.incidents(), before, "the case records hold nothing about it");
    let found = place.dsl(&["incident", "search", "roulette"]).out;
    assert!(!found.contains("2026-") && !found.contains("Tallack"), "{found}");

    // The machine stopped after it was sealed and before that was noted.
    std::fs::rename(place.path("stopped.db"), place.path("school/operations.db")).unwrap();
    let again = text(&raise()["reference"]).to_owned();
    assert_ne!(again, receipt, "it was sealed again");
    assert_eq!(raise()["reference"], again.as_str(), "and from now on that is known");
    let inbox = || place.run_by("head", &["inbox", "list"]).out;
    assert!(inbox().contains(&receipt) && inbox().contains(&again), "{}", inbox());
    place.run_by("head", &["inbox", "accept", &receipt]).ok();
    let left = inbox();
    assert!(left.contains(&format!("replayed: {receipt} was")), "{left}");
    let twice = place.run_by("head", &["inbox", "accept", &again]);
    assert_ne!(twice.code, Some(0), "{twice:?}");
}

#[test]
fn the_addresses_of_the_worst_are_shown_nowhere() {
    let place = Place::with_demo();
    let url = "https://dark.example/secret-path-77";
    import(&place, "a.csv", &[row("10:00:00", "zz2", "Child Abuse Images", "Blocked", url)]);
    let found = episodes(&place, &[]);
    let csam = of(&found, "zz2");
    assert_eq!(
        (&csam["urgency"], &csam["harms"]),
        (&"urgent".into(), &serde_json::json!(["csam"]))
    );
    let id = text(&csam["id"]).to_owned();
    let shown = place.dsl(&["triage", "show", &id]).ok();
    assert!(
        !shown.out.contains("secret-path") && shown.out.contains("dark.example"),
        "{}",
        shown.out
    );
    let said = serde_json::json!({"row": "other", "role": "child"});
    place.write("raise.json", said.to_string());
    let raised = place.dsl(&["triage", "raise", &id, "--json", "raise.json"]).ok().json();
    let case = place.dsl(&["incident", "show", text(&raised["reference"])]).ok();
    assert!(!case.out.contains("secret-path"), "{}", case.out);
}

#[test]
fn who_does_not_decide_is_told_so_and_sees_no_names_at_import() {
    let place = Place::with_demo();
    let id = text(&of(&episodes(&place, &[]), demo::PROXY_HUNT)["id"]).to_owned();
    place.write("why.txt", "No.");
    let dismissed =
        place.run_by("technician", &["triage", "dismiss", &id, "--reason-file", "why.txt"]);
    dismissed.refused(1, "does not decide");
    let search = |time: &str, who: &str| {
        let url = "https://www.google.com/search?q=how+to+kill+myself";
        place.write(
            "a.csv",
            format!("{HEADER}{}", row(time, who, "Search Engines", "Allowed", url)),
        );
    };
    search("10:00:00", "zz3");
    let technician = place.run_by("technician", &["import-filter-log", "a.csv"]).needs_attention();
    assert!(technician.out.contains("1 urgent episode") && !technician.out.contains("zz3"));
    search("11:00:00", "zz4");
    let dsl = place.dsl(&["import-filter-log", "a.csv"]).needs_attention();
    assert!(dsl.out.contains("1 urgent episode") && dsl.out.contains("zz4"), "{}", dsl.out);
    place.dsl(&["import-filter-log", "a.csv"]).ok();
    place.dsl(&["triage", "dismiss", &id]).refused(2, "reason");
    place.dsl(&["triage", "show", "E2026-9999"]).refused(1, "E2026-9999");
    place.dsl(&["triage", "show", "7"]).refused(2, "E2026-0007");
}

#[test]
fn an_ignore_rule_leaves_out_ends_and_falls_due() {
    let place = Place::with_demo();
    let hunt =
        |place: &Place| episodes(place, &[]).iter().any(|e| e["username"] == demo::PROXY_HUNT);
    assert!(hunt(&place));
    place.write("why.txt", "A lesson about filters.");
    let rule = [
        "filter",
        "ignore",
        "add",
        "--person",
        demo::PROXY_HUNT,
        "--until",
        "2026-11-27",
        "--reason-file",
        "why.txt",
    ];
    place.dsl(&rule).ok();
    assert!(!hunt(&place));
    let due = place.dsl(&["due", "--within", "14", "--format", "json"]).json();
    let items = due["items"].as_array().unwrap();
    let item = items.iter().find(|item| item["kind"] == "ignore-rule").unwrap();
    assert!(!item.to_string().contains(demo::PROXY_HUNT), "what is due names nobody");
    let list = place.dsl(&["filter", "ignore", "list"]).ok();
    assert!(list.out.contains("FI0001"), "{}", list.out);
    place
        .dsl(&["filter", "ignore", "add", "--until", "2026-11-27", "--reason-file", "why.txt"])
        .refused(2, "--host");
    place.chain_holds();
}

#[test]
fn the_schools_own_meaning_of_a_category_holds_for_what_is_kept() {
    let place = Place::with_demo();
    place.dsl(&["filter", "map", "Proxy Avoidance", "--harm", "games"]).ok();
    let hunt = episodes(&place, &["--all"]);
    assert_eq!(
        of(&hunt, demo::PROXY_HUNT)["events"],
        4,
        "the searches are left, and an address that says it"
    );
    place.dsl(&["filter", "map", "Proxy Avoidance", "--harm", "games"]).refused(2, "FK0001");
    place.dsl(&["filter", "map", "Proxy Avoidance", "--vendor"]).ok();
    assert_eq!(of(&episodes(&place, &[]), demo::PROXY_HUNT)["events"], 12);
    place.dsl(&["filter", "map", "x", "--harm", "teapots"]).refused(2, "teapots");
}

#[test]
fn a_school_week_of_1200_people_fits_on_a_page() {
    let place = Place::with_demo();
    let before: Vec<Value> = episodes(&place, &[]).iter().map(|e| e["id"].clone()).collect();
    let week = demo::school_week(NaiveDate::from_ymd_opt(2026, 11, 2).unwrap(), 1200, 4).unwrap();
    place.write("week.csv", &week.log);
    assert_eq!(place.dsl(&["import-filter-log", "week.csv"]).code, Some(3));
    let found: Vec<Value> =
        episodes(&place, &[]).into_iter().filter(|e| !before.contains(&e["id"])).collect();
    assert!(found.len() <= 36, "{} episodes", found.len());
    for (name, who) in &week.planted {
        let place = found.iter().position(|episode| episode["username"] == who.as_str());
        assert!(place.is_some(), "{name} is missing");
        let must_be_early =
            ["self-harm search", "proxy hunt", "radicalisation thread", "eating-disorder thread"];
        assert!(!must_be_early.contains(&name.as_str()) || place < Some(10), "{name}: {place:?}");
    }
    assert!(found.iter().all(|e| !e["harms"].to_string().contains("gambling")), "adverts");
}
