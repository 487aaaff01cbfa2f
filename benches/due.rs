//! `osafe due` as a whole process in a school with ten years of reviews, actions and checks: within
//! 100 ms. The people of the school are on the roll, whom `due` only counts.
//!
//! `cargo bench --bench due`
#![allow(clippy::expect_used, reason = "a benchmark that cannot run must stop")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate, Utc};
use osafe::domain::review::ReviewDone;
use osafe::domain::review::action::{ActionNumber, Ended, ReviewAction};
use osafe::store::{self, StoreError, reviews};
use osafe::vault::identity::Identity;
use osafe::vault::{Vault, VaultKind, opening};

const RUNS: usize = 15;
const DAYS: u64 = 3_650;
const PEOPLE: usize = 5_000;
/// As many records of reviews as ten years of weekly, termly and yearly ones are.
const REVIEWS: [&str; 8] = [
    "policy",
    "technical-audit",
    "termly-lesson",
    "newsletter",
    "concerns-files",
    "network-monitoring",
    "monitoring-systems",
    "security-updates",
];

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let school = folder.path().join("school");
    let made = osafe().arg("demo").arg(&school).status().expect("the demo runs");
    assert!(matches!(made.code(), Some(0 | 3)));
    let before = median(&school);
    people(folder.path(), &school);
    fill(&school).expect("the records are stored");
    let after = median(&school);
    report(&format!(
        "due  new {before:>9.1?}   5,000 people, ten years {after:>9.1?}   goal 100 ms"
    ));
}

#[allow(clippy::disallowed_macros, reason = "a benchmark says what it measured")]
fn report(line: &str) {
    println!("{line}");
}

fn people(folder: &Path, school: &Path) {
    let mut list = String::from("Name,UPN,Class\n");
    list.extend((0..PEOPLE).map(|n| format!("Child{n} Bench,X{n:012},{}B\n", n % 7)));
    let file = folder.join("people.csv");
    std::fs::write(&file, list).expect("the list is written");
    let ran = osafe()
        .args(["people", "import", "--role", "child", "--yes", "--school"])
        .arg(school)
        .arg("--identity")
        .arg(school.join("keys/dsl.key"))
        .arg(&file)
        .status();
    assert_eq!(ran.expect("the import runs").code(), Some(0));
}

fn fill(school: &Path) -> Result<(), StoreError> {
    let key = std::fs::read(school.join("keys/dsl.key")).expect("the demo's key");
    let identity = Identity::from_key_file(&key).expect("a key");
    let kind = VaultKind::Operations;
    let mut vault =
        opening::open(school, kind, identity, store::steps(kind)).expect("the vault opens");
    let today = Utc::now().date_naive();
    for (at, days) in (0..DAYS).step_by(7).enumerate() {
        done(&mut vault, REVIEWS[at % REVIEWS.len()], today - Days::new(DAYS - days))?;
    }
    Ok(())
}

fn done(vault: &mut Vault, review: &str, on: NaiveDate) -> Result<(), StoreError> {
    let findings = Some("Everything in order but for two laptops without updates.".to_owned());
    let by = "A. Bench".to_owned();
    let entry = ReviewDone { review: review.to_owned(), on, by, findings, evidence: None };
    let action = |what: &str| ReviewAction {
        number: ActionNumber(0),
        review: review.to_owned(),
        found: on,
        what: what.to_owned(),
        owner: "technical-support".to_owned(),
        due: on + Days::new(14),
        end: None,
    };
    let found = vec![action("Bring the two laptops up to date"), action("Tell their teachers")];
    let found = reviews::done(vault, Utc::now(), &entry, found)?;
    for action in found {
        let end = Ended { on: on + Days::new(10), by: "A. Bench".to_owned(), dropped: None };
        reviews::end_action(vault, Utc::now(), action.number, end)?;
    }
    Ok(())
}

fn median(school: &Path) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS).map(|_| time(school)).collect();
    times.sort();
    times[RUNS / 2]
}

fn time(school: &Path) -> Duration {
    let began = Instant::now();
    let ran = osafe()
        .args(["due", "--within", "30", "--school"])
        .arg(school)
        .arg("--identity")
        .arg(school.join("keys/technician.key"))
        .stdout(Stdio::null())
        .status()
        .expect("due runs");
    assert!(matches!(ran.code(), Some(0 | 3)));
    began.elapsed()
}

fn osafe() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_osafe"));
    command.env_remove("OSAFE_SCHOOL").env_remove("OSAFE_IDENTITY");
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}
