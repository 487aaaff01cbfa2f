//! Lists, searches and chronologies as whole processes, over 1,000 and over 100,000 incidents in
//! the same run: what does not grow with the records is quick enough for a school's lifetime.
//!
//! `cargo bench --bench casework`
#![allow(clippy::expect_used, reason = "a benchmark that cannot run must stop")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chrono::{DateTime, Days, FixedOffset};
use osafe::domain::action::{Action, Origin};
use osafe::domain::case::Writing;
use osafe::domain::concern::{Concern, Involved};
use osafe::domain::entry::What;
use osafe::domain::incident::{Closing, Incident, IncidentStatus, PolicyVersion, Recorder};
use osafe::domain::moment::Moment;
use osafe::domain::office::Office;
use osafe::domain::reference::{Reference, Series};
use osafe::domain::role::{Part, Role};
use osafe::store::{self, StoreError, incidents};
use osafe::vault::identity::Identity;
use osafe::vault::{Vault, VaultKind, opening};

const RUNS: usize = 15;
const SIZES: [usize; 2] = [1_000, 100_000];
/// Children in the school; each has as many incidents as the others.
const CHILDREN: usize = 1_200;
const BATCH: usize = 5_000;
const QUESTIONS: &[(&str, &[&str])] = &[
    ("list", &["incident", "list", "--open"]),
    ("search", &["incident", "list", "--search", "proxy librar"]),
    ("chronology", &["chronology", "P0100"]),
    ("governors", &["report", "governors", "--period", "this-year"]),
    ("slt", &["report", "slt"]),
];

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let schools = SIZES.map(|size| {
        let school = folder.path().join(size.to_string());
        let made = osafe().arg("demo").arg(&school).status().expect("the demo runs");
        assert!(matches!(made.code(), Some(0 | 3)));
        fill(&school, size);
        school
    });
    for (name, question) in QUESTIONS {
        let (mut small, mut large) = (Vec::new(), Vec::new());
        // In turn, so that both see the same weather.
        for _ in 0..RUNS {
            small.push(time(&schools[0], question));
            large.push(time(&schools[1], question));
        }
        let (small, large) = (median(small), median(large));
        report(&format!(
            "{name:10} {:>7} incidents {small:>9.1?}  {:>7} incidents {large:>9.1?}",
            SIZES[0], SIZES[1]
        ));
    }
}

fn fill(school: &Path, size: usize) {
    let key = std::fs::read(school.join("keys/dsl.key")).expect("the demo's key");
    let identity = Identity::from_key_file(&key).expect("a key");
    let steps = store::steps(VaultKind::Casework);
    let mut vault =
        opening::open(school, VaultKind::Casework, identity, steps).expect("the vault opens");
    let began = Instant::now();
    for from in (0..size).step_by(BATCH) {
        add(&mut vault, from..size.min(from + BATCH)).expect("the incidents are stored");
    }
    report(&format!("{size} incidents stored in {:.1?}", began.elapsed()));
}

fn add(vault: &mut Vault, numbers: std::ops::Range<usize>) -> Result<(), StoreError> {
    let now = chrono::Utc::now();
    vault.write(now, |change| {
        for number in numbers {
            let at = now - Days::new(number as u64 % 3_000);
            let by = Recorder { name: "A. Bench".into(), office: Office::Dsl };
            let writing = Writing { at: at.fixed_offset(), by };
            let action = Action::open("police", "Take it to the police", "line 1", Origin::Mark);
            let recorded = vec![What::Recorded { receipt: None }];
            incidents::add_in(
                change,
                Series::Casework,
                &writing,
                vec![action],
                recorded,
                |reference| incident(reference, number, writing.at),
            )?;
        }
        Ok(())
    })
}

fn incident(reference: Reference, number: usize, at: DateTime<FixedOffset>) -> Incident {
    let child = number % CHILDREN;
    // One in forty is what the search asks for, and one in ten is still open.
    let what = if number.is_multiple_of(40) { "a proxy in the library" } else { "unkind messages" };
    let status =
        if number.is_multiple_of(10) { IncidentStatus::Open } else { IncidentStatus::InProgress };
    let concern = Concern {
        incident: "other".into(),
        role: Some(Role::Child),
        occurred: Some(Moment::Day(at.date_naive())),
        description: format!("Case {number}: {what}, seen by the teacher on duty and stopped."),
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
        status,
        recorded: at,
        recorded_by: Recorder { name: "A. Bench".into(), office: Office::Dsl },
        policy: PolicyVersion { id: "st-jeromes".into(), version: "2021-09".into() },
        row: None,
        role: Role::Child,
        occurred: Moment::Day(at.date_naive()),
        concern,
        links: Vec::new(),
        waiting: None,
        closing: Closing::default(),
    }
}

fn osafe() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_osafe"));
    command.env_remove("OSAFE_SCHOOL").env_remove("OSAFE_IDENTITY");
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn time(school: &Path, question: &[&str]) -> Duration {
    let start = Instant::now();
    let status = osafe()
        .arg("--school")
        .arg(school)
        .arg("--identity")
        .arg(school.join("keys/dsl.key"))
        .args(question)
        .status()
        .expect("the program starts");
    assert!(status.success(), "{question:?}");
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

#[allow(clippy::disallowed_macros, reason = "a benchmark says what it measured")]
fn report(line: &str) {
    println!("{line}");
}
