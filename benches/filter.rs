//! A filter's log of a million rows, or of ten million, on its way in and when it is asked about,
//! beside a plain pass of the `csv` crate, `sqlite3` and `DuckDB` over the same file in the same
//! run, in turn.
//!
//! `cargo bench --bench filter` or `cargo bench --bench filter -- 10` (millions of rows)
//!
//! `DuckDB` is the Python package: it is installed into a folder of its own that goes afterwards.
//! Where it or `sqlite3` cannot be had, that is said and left out.
#![allow(clippy::expect_used, reason = "a benchmark that cannot run must stop")]
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "figures for people"
)]

#[path = "filter/generator.rs"]
mod generator;

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const ROUNDS: usize = 3;
const ASKED: usize = 7;
const DUCKDB: &str = "
import duckdb, sys, time
start = time.perf_counter()
duckdb.connect(sys.argv[2]).execute('CREATE TABLE log AS SELECT * FROM read_csv(?)', [sys.argv[1]])
print(time.perf_counter() - start)
";
const QUESTIONS: [(&str, &[&str]); 5] = [
    ("report filter", &["report", "filter"]),
    ("the hour around", &["filter", "context", "pupil0007", "--around", "2025-09-04 11:00"]),
    ("flagged, newest 100", &["filter", "events", "--flagged"]),
    (
        "a pupil's day",
        &[
            "filter",
            "events",
            "--person",
            "pupil0007",
            "--from",
            "2025-09-04",
            "--to",
            "2025-09-04",
        ],
    ),
    ("one host, all rows", &["filter", "events", "--host", "site39999"]),
];

fn main() {
    let millions: u64 = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(1);
    let rows = millions * 1_000_000;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let bench = Bench { folder: folder.path().to_owned(), rows };
    let (log, overlap) = (bench.log("log.csv", 0), bench.log("overlap.csv", rows / 2));
    let python = duckdb(folder.path());
    let mut tools: Vec<(&str, Vec<f64>)> = Vec::new();
    let mut note =
        |name: &'static str, seconds: f64| match tools.iter_mut().find(|tool| tool.0 == name) {
            Some(tool) => tool.1.push(seconds),
            None => tools.push((name, vec![seconds])),
        };
    for round in 0..ROUNDS {
        let school = bench.school(round);
        let before = size(&school);
        let first = Bench::import(&school, &log);
        note("osafe import", first.seconds);
        note("csv crate, parse only", parse_only(&log));
        if let Some(seconds) = python.as_ref().and_then(|python| bench.duckdb(python, &log)) {
            note("DuckDB read_csv", seconds);
        }
        if let Some(seconds) = bench.sqlite(&log) {
            note("sqlite3 .import", seconds);
        }
        let stored = size(&school) - before;
        let again = Bench::import(&school, &log);
        note("osafe re-import", again.seconds);
        let half = Bench::import(&school, &overlap);
        note("osafe import, half known", half.seconds);
        say(&format!(
            "round {}: peak {} MiB, then {} and {} MiB; {:.1} MB stored, 1/{:.1} of the log",
            round + 1,
            first.peak >> 10,
            again.peak >> 10,
            half.peak >> 10,
            stored as f64 / 1e6,
            size_of(&log) as f64 / stored as f64,
        ));
        if round == ROUNDS - 1 {
            Bench::ask(&school);
        }
        fs::remove_dir_all(&school).ok();
    }
    let middle =
        |name: &str| tools.iter().find(|tool| tool.0 == name).map(|tool| median(tool.1.clone()));
    let ours = middle("osafe import").unwrap_or_default();
    say(&format!(
        "{rows} rows, {:.1} MB; median of {ROUNDS}, seconds; osafe import divided by it",
        size_of(&log) as f64 / 1e6
    ));
    for (name, seconds) in &tools {
        let middle = median(seconds.clone());
        say(&format!("{name:26} {middle:8.2}   {:5.2}", ours / middle));
    }
}

struct Bench {
    folder: PathBuf,
    rows: u64,
}

struct Ran {
    seconds: f64,
    /// The most memory it had, in KiB.
    peak: u64,
}

impl Bench {
    fn log(&self, name: &str, from: u64) -> PathBuf {
        let path = self.folder.join(name);
        let mut file = BufWriter::new(File::create(&path).expect("a log"));
        generator::write(&mut file, from, from + self.rows).expect("a log is written");
        file.flush().expect("a log is written");
        path
    }

    fn school(&self, round: usize) -> PathBuf {
        let school = self.folder.join(format!("school-{round}"));
        let made = osafe().arg("demo").arg(&school).status().expect("the demo runs");
        assert!(matches!(made.code(), Some(0 | 3)));
        school
    }

    fn import(school: &Path, log: &Path) -> Ran {
        let start = Instant::now();
        let child = asked(school).arg("import-filter-log").arg(log).spawn().expect("osafe runs");
        let peak = peak(child);
        Ran { seconds: start.elapsed().as_secs_f64(), peak }
    }

    fn ask(school: &Path) {
        for (name, question) in QUESTIONS {
            let times = (0..ASKED).map(|_| {
                let start = Instant::now();
                let status = asked(school).args(question).status().expect("osafe runs");
                assert!(matches!(status.code(), Some(0 | 3)), "{question:?}");
                start.elapsed().as_secs_f64() * 1000.0
            });
            say(&format!("{name:26} {:8.1} ms, whole process", median(times.collect())));
        }
    }

    fn duckdb(&self, python: &Path, log: &Path) -> Option<f64> {
        let database = self.folder.join("log.duckdb");
        let ran =
            Command::new(python).args(["-c", DUCKDB]).arg(log).arg(&database).output().ok()?;
        fs::remove_file(database).ok();
        String::from_utf8(ran.stdout).ok()?.trim().parse().ok()
    }

    fn sqlite(&self, log: &Path) -> Option<f64> {
        let database = self.folder.join("log.sqlite");
        let import = format!(".import --csv {} log", log.display());
        let start = Instant::now();
        let ran = Command::new("sqlite3").arg(&database).arg(import).status();
        let seconds = start.elapsed().as_secs_f64();
        fs::remove_file(database).ok();
        ran.is_ok_and(|status| status.success()).then_some(seconds)
    }
}

fn parse_only(log: &Path) -> f64 {
    let start = Instant::now();
    let mut reader = csv::Reader::from_path(log).expect("the log");
    let (mut record, mut rows) = (csv::ByteRecord::new(), 0_u64);
    while reader.read_byte_record(&mut record).expect("a record") {
        rows += 1;
    }
    assert!(rows > 0);
    start.elapsed().as_secs_f64()
}

/// A Python that has `DuckDB`.
fn duckdb(folder: &Path) -> Option<PathBuf> {
    let place = folder.join("python");
    let quietly = |command: &mut Command| {
        command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
    };
    let python = place.join("bin/python");
    let installed = quietly(Command::new("python3").args(["-m", "venv"]).arg(&place))
        && quietly(Command::new(&python).args(["-m", "pip", "install", "-q", "duckdb"]));
    if !installed {
        say("DuckDB cannot be installed here, and is left out");
    }
    installed.then_some(python)
}

fn osafe() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_osafe"));
    command.env_remove("OSAFE_SCHOOL").env_remove("OSAFE_IDENTITY");
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn asked(school: &Path) -> Command {
    let mut command = osafe();
    command.arg("--school").arg(school).arg("--identity").arg(school.join("keys/technician.key"));
    command
}

/// Waits for it to end and says the most memory it had, in KiB, where the system tells.
fn peak(mut child: Child) -> u64 {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().expect("osafe ends").is_none() {
        let told = fs::read_to_string(&status).unwrap_or_default();
        let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let number = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok());
        peak = peak.max(number.unwrap_or(0));
        thread::sleep(Duration::from_millis(2));
    }
    peak
}

fn size(school: &Path) -> u64 {
    size_of(&school.join("operations.db"))
}

fn size_of(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |meta| meta.len())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[allow(clippy::disallowed_macros, reason = "a benchmark says what it measured")]
fn say(line: &str) {
    println!("{line}");
}
