//! Look-ups as whole processes, side by side with an empty clap program in the same run. The
//! machines are shared and noisy, so only the ratio means something.
//!
//! `cargo bench --bench lookup`
#![allow(clippy::expect_used, reason = "a benchmark that cannot run must stop")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 200;
const LOOK_UPS: &[(&str, &[&str])] = &[
    ("sanction", &["sanction", "proxy", "--role", "child", "--policy", "st-jeromes"]),
    ("allowed", &["allowed", "mobile phone", "--role", "child", "--policy", "st-jeromes"]),
    ("procedure", &["procedure", "radicalisation", "--policy", "chislet-hoath"]),
    ("contact", &["contact", "iwf", "--policy", "chislet-hoath"]),
];
/// With this argument the benchmark is its own peer: a clap program that does nothing.
const EMPTY: &str = "--empty-clap-program";

fn main() {
    if std::env::args().any(|argument| argument == EMPTY) {
        let argument = clap::Arg::new("empty").long(&EMPTY[2..]).num_args(0);
        clap::Command::new("empty").arg(argument).get_matches();
        return;
    }
    // Copied, as installing does: a file that the linker has just written is a little slower to map.
    let folder = tempfile::tempdir().expect("a temporary folder");
    let installed = |name: &str, program: &Path| {
        let copy = folder.path().join(name);
        std::fs::copy(program, &copy).expect("the program is copied");
        copy
    };
    let own = std::env::current_exe().expect("the benchmark knows its own path");
    let own = installed("empty", &own);
    let osafe = installed("osafe", Path::new(env!("CARGO_BIN_EXE_osafe")));
    for (name, arguments) in LOOK_UPS {
        let (mut look_up, mut empty) = (Vec::new(), Vec::new());
        // In turn, so that both see the same weather.
        for _ in 0..RUNS {
            look_up.push(time(&osafe, arguments));
            empty.push(time(&own, &[EMPTY]));
        }
        let (look_up, empty) = (median(look_up), median(empty));
        let ratio = look_up.as_secs_f64() / empty.as_secs_f64();
        report(&format!(
            "{name:10} {look_up:>10.2?}  empty clap program {empty:>10.2?}  {ratio:.2} x"
        ));
    }
}

fn time(program: &Path, arguments: &[&str]) -> Duration {
    let start = Instant::now();
    let status = Command::new(program)
        .args(arguments)
        .current_dir(std::env::temp_dir())
        .env_remove("OSAFE_SCHOOL")
        .stdout(Stdio::null())
        .status()
        .expect("the program starts");
    assert!(status.success(), "{} {arguments:?}", program.display());
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
