//! Runs every console block of README.md, in order, as one session of a shell in an empty folder,
//! and compares what osafe says with what the page shows: a line `...` stands for any lines,
//! `[..]` for anything within a line.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

const README: &str = include_str!("../README.md");
const CI: &str = include_str!("../.ci/run");
/// Begins a line of the session that is about a step, not of it.
const MARK: &str = "\u{1}step ";

/// A command and what the page shows after it.
#[derive(Debug, Default)]
struct Step {
    line: usize,
    command: String,
    shown: Vec<&'static str>,
}

/// The commands of every console block. Nothing that looks like one stands anywhere else.
fn steps() -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let (mut fence, mut begun) = (None, false);
    for (line, text) in (1..).zip(README.lines()) {
        if let Some(kind) = text.trim_start().strip_prefix("```") {
            assert!(begun || fence != Some("console"), "line {line}: the block has no command");
            (fence, begun) = (fence.is_none().then_some(kind), false);
            continue;
        }
        let command = text.strip_prefix("$ ");
        if fence != Some("console") {
            assert!(command.is_none(), "line {line}: a command outside a console block");
        } else if let Some(command) = command {
            steps.push(Step { line, command: command.to_owned(), shown: Vec::new() });
            begun = true;
        } else {
            assert!(begun, "line {line}: the block begins with no command");
            let step = steps.last_mut().unwrap();
            match text.strip_prefix("> ").filter(|_| step.shown.is_empty()) {
                Some(more) => step.command = format!("{}\n{more}", step.command),
                None => step.shown.push(text),
            }
        }
    }
    assert_eq!(fence, None, "a block is not closed");
    steps
}

/// The command as it is run here.
fn runnable(step: &Step) -> String {
    let command = &step.command;
    if let Some(arguments) = command.strip_prefix("cargo run --release -- ") {
        return format!("osafe {arguments}");
    }
    if command.starts_with("cargo test") {
        return ":".to_owned(); // this is it; see `ci_finds_its_commands`
    }
    assert!(!command.starts_with("cargo"), "line {}: how to run `{command}`?", step.line);
    // A real school asks at the keyboard for a passphrase, and refuses a clock set by hand.
    let real = ["osafe init", "osafe member new", "osafe --school school "];
    if real.iter().any(|words| command.starts_with(words)) {
        return format!("OSAFE_NOW= {command} --passphrase-file passphrase");
    }
    command.clone()
}

/// What each step printed, on either stream, and its exit code.
fn session(steps: &[Step], folder: &Path) -> Vec<(String, i32)> {
    let osafe = Path::new(env!("CARGO_BIN_EXE_osafe"));
    let path = format!("{}:{}", osafe.parent().unwrap().display(), std::env::var("PATH").unwrap());
    // `$?` is the code of the step before, as it is for the reader.
    let end = "\ncode=$?; printf '\\n\\001step %s\\n' $code; (exit $code)\n";
    let script: String = steps.iter().flat_map(|step| [runnable(step), end.to_owned()]).collect();
    let script = script + "exit 0\n";
    fs::write(folder.join("passphrase"), "copper lantern violet marsh\n").unwrap();
    fs::write(folder.join("session.sh"), script).unwrap();
    let output = File::create(folder.join("session.txt")).unwrap();
    let mut shell = Command::new("sh");
    shell.arg("session.sh").current_dir(folder).env_clear();
    shell.env("PATH", path).env("HOME", folder).env("XDG_CONFIG_HOME", folder.join(".config"));
    shell.env("OSAFE_NOW", "2026-11-20T09:00:00Z").env("COLUMNS", "100").env("TMPDIR", folder);
    shell.stdin(Stdio::null()).stdout(output.try_clone().unwrap()).stderr(output);
    assert!(shell.status().expect("there is a shell").success());
    let text = fs::read_to_string(folder.join("session.txt")).unwrap();
    let mut printed = Vec::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once(MARK) {
        let (code, after) = after.split_once('\n').unwrap();
        printed.push((before.to_owned(), code.parse().unwrap()));
        rest = after;
    }
    printed
}

fn lines_fit(shown: &[&str], printed: &[&str]) -> bool {
    match shown.split_first() {
        None => printed.is_empty(),
        Some((&"...", shown)) => (0..=printed.len()).any(|n| lines_fit(shown, &printed[n..])),
        Some((line, shown)) => printed
            .split_first()
            .is_some_and(|(first, printed)| line_fits(line, first) && lines_fit(shown, printed)),
    }
}

fn line_fits(shown: &str, printed: &str) -> bool {
    let Some((before, after)) = shown.split_once("[..]") else {
        return shown.trim_end() == printed.trim_end();
    };
    printed.strip_prefix(before).is_some_and(|rest| {
        rest.char_indices()
            .map(|(at, _)| at)
            .chain([rest.len()])
            .any(|at| line_fits(after, &rest[at..]))
    })
}

/// Without the empty lines at the end, which a page does not show.
fn trimmed(mut lines: Vec<&str>) -> Vec<&str> {
    while lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    lines
}

#[test]
fn every_block_says_what_osafe_says() {
    let folder = tempfile::tempdir().unwrap();
    let steps = steps();
    let printed = session(&steps, folder.path());
    assert_eq!(printed.len(), steps.len(), "every command was run");
    let mut wrong = Vec::new();
    for (number, (step, (text, code))) in steps.iter().zip(&printed).enumerate() {
        if step.command.starts_with("cargo test") {
            continue;
        }
        let place = format!("README.md, line {}: $ {}", step.line, step.command);
        let told = steps.get(number + 1).is_some_and(|next| next.command == "echo $?");
        if *code != 0 && !told {
            wrong.push(format!("{place}\nends with {code}, and the page does not say so"));
        }
        let (shown, text) = (trimmed(step.shown.clone()), trimmed(text.lines().collect()));
        if !lines_fit(&shown, &text) {
            let (shown, text) = (shown.join("\n"), text.join("\n"));
            wrong.push(format!("{place}\n-- shows\n{shown}\n-- osafe says\n{text}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n\n"));
}

#[test]
fn ci_finds_its_commands() {
    let steps = steps();
    let commands = |words: &str| -> Vec<&str> {
        let all = steps.iter().map(|step| step.command.as_str());
        all.filter(|c| *c == words || c.starts_with(&format!("{words} "))).collect()
    };
    let wanted: Vec<&str> =
        CI.split("$(readme '").skip(1).map(|rest| rest.split('\'').next().unwrap()).collect();
    assert_eq!(wanted, ["cargo test", "osafe demo"]);
    for words in wanted {
        assert_eq!(commands(words).len(), 1, "$ {words}");
    }
    assert_eq!(commands("cargo test"), ["cargo test --locked"]);
    assert_eq!(commands("cargo run"), ["cargo run --release -- demo"]);
}

#[test]
fn dots_stand_for_anything() {
    for (shown, printed, fits) in [
        ("a [..]c", "a bc", true),
        ("a [..]c", "a c", true),
        ("[..]a[..]b", "xaxab", true),
        ("a[..]", "b", false),
        ("a", "a b", false),
        ("a[..]b", "abc", false),
    ] {
        assert_eq!(line_fits(shown, printed), fits, "{shown} {printed}");
    }
    assert!(lines_fit(&["...", "b", "..."], &["a", "b"]));
    assert!(lines_fit(&["a", "...", "b"], &["a", "b", "b"]));
    assert!(!lines_fit(&["a", "..."], &["b", "a"]));
    assert!(!lines_fit(&["a"], &["a", "b"]));
}
