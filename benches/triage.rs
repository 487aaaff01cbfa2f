//! How much of what matters triage finds, and how much noise it shows: a week of a school of 1,200
//! people with planted cases, and searches that the word lists were not made from.
//!
//! `cargo bench --bench triage`, or `cargo bench --profile dev --bench triage` for the same counts
//! without an optimised build.
#![allow(clippy::expect_used, reason = "a benchmark that cannot run must stop")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Instant;

use chrono::NaiveDate;
use osafe::demo;
use osafe::filter::Categories;
use serde_json::Value;

const NOW: &str = "2026-11-20T09:00:00Z";
const PEOPLE: u32 = 1_200;
const NOTHING: &str = "nothing";

fn main() {
    words();
    let rows_a_day = std::env::var("ROWS_A_DAY").ok().and_then(|text| text.parse().ok());
    week(rows_a_day.unwrap_or(100));
}

fn words() {
    let categories = Categories::built_in().expect("the lists are right");
    let phrases: BTreeMap<String, Vec<String>> =
        toml::from_str(include_str!("phrases.toml")).expect("the phrases are TOML");
    for (harm, searches) in &phrases {
        let hit = |search: &&String| {
            let harms = categories.of_search(search);
            if harm == NOTHING { !harms.is_empty() } else { harms.contains(harm) }
        };
        let (hits, misses): (Vec<&String>, Vec<&String>) = searches.iter().partition(hit);
        let (what, odd) =
            if harm == NOTHING { ("taken for something", hits.clone()) } else { ("found", misses) };
        report(&format!("{harm:20} {:>3} of {:>3} {what}   {odd:?}", hits.len(), searches.len()));
    }
}

fn week(rows_a_day: u32) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let school = folder.path().join("school");
    let made =
        osafe().arg("demo").arg(&school).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(matches!(made.expect("the demo runs").code(), Some(0 | 3)));
    let monday = NaiveDate::from_ymd_opt(2026, 11, 2).expect("a day");
    let week = demo::school_week(monday, PEOPLE, rows_a_day).expect("a week");
    let log = folder.path().join("week.csv");
    std::fs::write(&log, &week.log).expect("the log is written");
    let before = ids(&run(&school, &["triage", "list", "--format", "json"]));
    let began = Instant::now();
    run(&school, &["import-filter-log", &log.display().to_string(), "--format", "json"]);
    report(&format!("{} rows imported in {:.1?}", week.rows, began.elapsed()));
    let began = Instant::now();
    let listed = run(&school, &["triage", "list", "--format", "json"]);
    report(&format!("listed in {:.1?}", began.elapsed()));
    let all = run(&school, &["triage", "list", "--all", "--format", "json"]);
    let fresh: Vec<&Value> =
        episodes(&listed).filter(|episode| !before.contains(&episode["id"].to_string())).collect();
    report(&format!(
        "{} episodes above the line, {} in all",
        fresh.len(),
        episodes(&all).filter(|episode| !before.contains(&episode["id"].to_string())).count()
    ));
    for (name, who) in &week.planted {
        let place = fresh.iter().position(|episode| episode["username"] == who.as_str());
        let reason = place.map(|place| fresh[place]["reason"].to_string());
        let place = place.map_or("missing".to_owned(), |place| format!("{}", place + 1));
        report(&format!("{place:>8}  {name}: {}", reason.unwrap_or_default()));
    }
    let planted =
        |episode: &&&Value| week.planted.iter().any(|(_, who)| episode["username"] == who.as_str());
    let noise: Vec<String> = fresh
        .iter()
        .filter(|episode| !planted(episode))
        .map(|episode| format!("{} {}", episode["urgency"], episode["reason"]))
        .collect();
    report(&format!("{} that were not planted:\n  {}", noise.len(), noise.join("\n  ")));
}

fn episodes(listed: &Value) -> impl Iterator<Item = &Value> {
    listed["episodes"].as_array().into_iter().flatten()
}

fn ids(listed: &Value) -> Vec<String> {
    episodes(listed).map(|episode| episode["id"].to_string()).collect()
}

fn run(school: &Path, arguments: &[&str]) -> Value {
    let mut command = osafe();
    command.arg("--school").arg(school).arg("--identity").arg(school.join("keys/dsl.key"));
    let Output { status, stdout, stderr } =
        command.args(arguments).output().expect("the program starts");
    let said = String::from_utf8_lossy(&stderr);
    assert!(matches!(status.code(), Some(0 | 3)), "{arguments:?}: {said}");
    serde_json::from_slice(&stdout).expect("the answer is JSON")
}

fn osafe() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_osafe"));
    command.env_remove("OSAFE_SCHOOL").env_remove("OSAFE_IDENTITY").env("OSAFE_NOW", NOW);
    command
}

#[allow(clippy::disallowed_macros, reason = "a benchmark says what it measured")]
fn report(line: &str) {
    println!("{line}");
}
