//! The work of every report before it is rendered, over 10,000 incidents and a filter log of 10 M events: within 100 ms.
//! Counted is what a person waits for: the vaults are opened, everything is looked up, the report is made.
//!
//! `cargo bench --bench report`, or with smaller numbers `cargo bench --bench report -- INCIDENTS EVENTS`. The counts and
//! the flagged events of the log are written as an import leaves them; the blocks, which no report reads, are not.
#![allow(
    clippy::expect_used,
    clippy::cast_possible_wrap,
    reason = "a benchmark that cannot run must stop, and its numbers are small"
)]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use clap::Parser;
use osafe::cli::Cli;
use osafe::context::Context;
use osafe::domain::action::{Action, ActionStatus, Origin};
use osafe::domain::case::Writing;
use osafe::domain::concern::{Concern, Involved};
use osafe::domain::entry::What;
use osafe::domain::incident::{Closing, Incident, IncidentStatus, PolicyVersion, Recorder};
use osafe::domain::moment::Moment;
use osafe::domain::office::Office;
use osafe::domain::reference::{Reference, Series};
use osafe::domain::role::{AreaOfRisk, Part, Role};
use osafe::interrupt::Interrupt;
use osafe::store::{self, StoreError, incidents};
use osafe::vault::identity::Identity;
use osafe::vault::{Change, Vault, VaultKind, opening};
use rusqlite::params;

const RUNS: usize = 7;
const INCIDENTS: usize = 10_000;
const EVENTS: usize = 10_000_000;
/// People with a user name, and events of one of them in a day.
const PEOPLE: usize = 1_200;
const EVENTS_A_DAY: usize = 50;
/// Web hosts that the filter stopped on a day, and searches worth a look.
const HOSTS: usize = 500;
const SEARCHES: usize = 40;
/// Of so many events one is flagged.
const FLAGGED: usize = 200;
/// The years that the incidents are spread over: some are in every term that a report shows.
const INCIDENT_DAYS: usize = 1_200;
const HARMS: [&str; 6] = ["games", "social", "adult", "self-harm", "proxy-vpn", "violence"];
const KINDS: [(&str, &str); 4] = [
    ("C09", "Sending an e-mail, text or instant message seen as offensive, harassing or bullying"),
    ("C12", "Getting round the school's filtering with a proxy or other means"),
    ("C02", "Using non-educational sites in lessons without permission"),
    ("C05", "Downloading or uploading files without permission"),
];

const REPORTS: &[&[&str]] = &[
    &["governors"],
    &["governors", "--period", "this-year"],
    &["slt"],
    &["incidents", "--from", "1 september"],
    &["incident-form", "2025-0001"],
    &["chronology", "P0001"],
    &["training-audit"],
    &["agreements"],
    &["agreements", "--without-names"],
    &["filter"],
    &["filter", "--period", "this-term"],
    &["checks"],
    &["coverage"],
    &["reviews"],
    &["sanctions-poster"],
    &["procedure-card", "cyberbullying"],
];

fn main() {
    let mut numbers = std::env::args().filter_map(|text| text.replace('_', "").parse().ok());
    let incidents = numbers.next().unwrap_or(INCIDENTS);
    let events = numbers.next().unwrap_or(EVENTS);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let school = folder.path().join("school");
    let mut demo = Command::new(env!("CARGO_BIN_EXE_osafe"));
    demo.env_remove("OSAFE_SCHOOL").env_remove("OSAFE_IDENTITY").stdout(Stdio::null());
    let made = demo.args(["demo", "--year"]).arg(&school).status().expect("the demo runs");
    assert!(matches!(made.code(), Some(0 | 3)));
    let began = Instant::now();
    fill(&school, incidents, events).expect("the records are stored");
    say(&format!(
        "{incidents} incidents, {events} filter events: stored in {:.1?}",
        began.elapsed()
    ));
    for report in REPORTS {
        let mut times: Vec<Duration> = (0..RUNS).map(|_| time(&school, report)).collect();
        times.sort();
        say(&format!("{:40} {:>9.1?}   goal 100 ms", report.join(" "), times[RUNS / 2]));
    }
}

#[allow(clippy::disallowed_macros, reason = "a benchmark says what it measured")]
fn say(line: &str) {
    println!("{line}");
}

// What the program does up to the report; the report is then dropped instead of rendered.
fn time(school: &Path, report: &[&str]) -> Duration {
    let identity = school.join("keys/dsl.key");
    let words = ["osafe", "--quiet", "--no-input", "report"];
    let cli = Cli::try_parse_from(words.iter().chain(report)).expect("the words are right");
    let global = osafe::cli::Global {
        school: Some(school.to_owned()),
        identity: Some(identity),
        ..cli.global
    };
    let began = Instant::now();
    let context = Context::from_environment(&global, Interrupt::default()).expect("a context");
    osafe::commands::run(&context, cli.command).expect("the report is made");
    began.elapsed()
}

fn fill(school: &Path, incidents: usize, events: usize) -> Result<(), StoreError> {
    let mut casework = open(school, VaultKind::Casework);
    casework.write(Utc::now(), |change| {
        (0..incidents).try_for_each(|number| incident(change, number))
    })?;
    let mut operations = open(school, VaultKind::Operations);
    operations.write(Utc::now(), |change| {
        change.log("import", "filter-import", "bench", None)?;
        log(change, events)
    })
}

fn open(school: &Path, kind: VaultKind) -> Vault {
    let key = std::fs::read(school.join("keys/dsl.key")).expect("the demo's key");
    let identity = Identity::from_key_file(&key).expect("a key");
    opening::open(school, kind, identity, store::steps(kind)).expect("the vault opens")
}

fn incident(change: &mut Change<'_>, number: usize) -> Result<(), StoreError> {
    let at = (Utc::now() - Days::new((number % INCIDENT_DAYS) as u64)).fixed_offset();
    let by = Recorder { name: "A. Bench".into(), office: Office::Dsl };
    let writing = Writing { at, by };
    let mut police = Action::open("police", "Tell the police", "line 1", Origin::Mark);
    police.due = Some(at.date_naive());
    if !is_open(number) {
        police.status = ActionStatus::Done;
        police.settled = Some(at.date_naive());
    }
    let mut parents = Action::open("inform-parents", "Tell the parents", "line 2", Origin::Mark);
    parents.status = ActionStatus::Done;
    parents.settled = Some(at.date_naive());
    let recorded = vec![What::Recorded { receipt: None }];
    incidents::add_in(
        change,
        Series::Casework,
        &writing,
        vec![police, parents],
        recorded,
        |reference| of(reference, number, &writing),
    )?;
    Ok(())
}

// One in twenty is not closed.
fn is_open(number: usize) -> bool {
    number.is_multiple_of(20)
}

fn of(reference: Reference, number: usize, writing: &Writing) -> Incident {
    let (row, title) = KINDS[number % KINDS.len()];
    let areas = [AreaOfRisk::Content, AreaOfRisk::Contact, AreaOfRisk::Conduct];
    let child = number % PEOPLE;
    let occurred = Moment::Day(writing.at.date_naive());
    let concern = Concern {
        incident: row.into(),
        role: Some(Role::Child),
        occurred: Some(occurred),
        area: Some(areas[number % areas.len()]),
        description: format!("Case {number}: seen by the teacher on duty and stopped."),
        people: vec![Involved {
            name: format!("Child{child} Bench{child}"),
            role: Role::Child,
            part: Part::Subject,
            class: Some(format!("{}B", child % 6 + 1)),
            person: None,
            office: None,
        }],
        ..Concern::default()
    };
    Incident {
        reference,
        status: if is_open(number) { IncidentStatus::InProgress } else { IncidentStatus::Closed },
        recorded: writing.at,
        recorded_by: writing.by.clone(),
        policy: PolicyVersion { id: "st-jeromes".into(), version: "2021-09".into() },
        row: Some(osafe::domain::incident::RowTaken {
            id: row.into(),
            title: title.into(),
            source: "row".into(),
        }),
        role: Role::Child,
        occurred,
        concern,
        links: Vec::new(),
        waiting: None,
        closing: Closing::default(),
    }
}

// Days before those of the demo's own logs, back as far as it takes.
fn log(change: &mut Change<'_>, events: usize) -> Result<(), StoreError> {
    let of_a_day = PEOPLE * EVENTS_A_DAY;
    let first_day = Utc::now().date_naive() - Days::new(30);
    let days = events.div_ceil(of_a_day);
    let mut left = events;
    for back in 0..days {
        let day = first_day - Days::new(back as u64);
        let count = left.min(of_a_day);
        left -= count;
        counts(change, day, count)?;
        flagged(change, day, count / FLAGGED)?;
    }
    let months = "INSERT OR REPLACE INTO filter_month_count
         SELECT sort, cast(julianday(day + 1721424.5, 'start of month') - 1721424.5 AS INTEGER) AS month, name,
                sum(allowed), sum(blocked), sum(warned), sum(flagged), sum(unknown)
         FROM filter_day_count GROUP BY sort, month, name";
    change.sql().execute(months, [])?;
    Ok(())
}

fn counts(change: &mut Change<'_>, day: NaiveDate, events: usize) -> Result<(), StoreError> {
    let name = "INSERT OR IGNORE INTO filter_name (sort, name) VALUES (?1, ?2)";
    let mut naming = change.sql().prepare_cached(name)?;
    let mut insert = change.sql().prepare_cached(
        "INSERT OR REPLACE INTO filter_day_count VALUES
         (?1, ?3, (SELECT id FROM filter_name WHERE sort = ?1 AND name = ?2), ?4, ?5, 0, 0, 0)",
    )?;
    let day = day.num_days_from_ce();
    let mut put = |sort: i64, name: &str, all: usize, blocked: usize| {
        naming.execute(params![sort, name])?;
        insert.execute(params![sort, name, day, (all - blocked) as i64, blocked as i64])
    };
    put(0, "", events, events / 25)?;
    for person in 0..PEOPLE.min(events) {
        let of_one = events / PEOPLE.min(events);
        put(1, &format!("pupil{person:04}"), of_one, of_one / 25)?;
    }
    for (place, harm) in HARMS.iter().enumerate() {
        put(4, harm, events / 50, events / (150 + place))?;
        put(5, harm, events / 50, events / (150 + place))?;
    }
    for host in 0..HOSTS {
        put(6, &format!("site{host}.example"), events / HOSTS, events / HOSTS / 2)?;
    }
    for search in 0..SEARCHES {
        put(7, &format!("words number {search}"), 1 + events / 50_000, 0)?;
    }
    Ok(())
}

fn flagged(change: &mut Change<'_>, day: NaiveDate, events: usize) -> Result<(), StoreError> {
    let mut insert = change.sql().prepare_cached(
        "INSERT INTO filter_flagged (at, person, device, host, url, category, harms, verdict)
         VALUES (?1, ?2, 'LAB-1', ?3, ?4, ?5, ?5, 'blocked')",
    )?;
    let opens = day.and_hms_opt(8, 0, 0).expect("a time").and_utc();
    for number in 0..events {
        let at: DateTime<Utc> = opens + TimeDelta::seconds((number * 28_800 / events) as i64);
        let host = format!("site{}.example", number % HOSTS);
        let url = format!("https://{host}/page/{number}");
        let person = format!("pupil{:04}", number % PEOPLE);
        let harm = HARMS[number % HARMS.len()];
        insert.execute(params![at.timestamp_millis(), person, host, url, harm])?;
    }
    Ok(())
}
