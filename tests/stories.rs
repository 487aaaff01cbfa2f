//! Sessions at a console, one story for each command: `tests/stories/`. `TRYCMD=overwrite cargo
//! test --test stories` writes what the program answers into them; read that difference as the
//! person who will see it.
#![allow(clippy::unwrap_used, reason = "a test")]

use tempfile::TempDir;
use trycmd::TestCases;

/// The stories of a folder, told with nothing from outside: an empty home, no colours, and these
/// settings.
fn tell(stories: &str, settings: [(&str, &str); 3]) {
    let home = TempDir::new().unwrap();
    let home = home.path().to_str().unwrap();
    let hermetic =
        [("HOME", home), ("XDG_CONFIG_HOME", home), ("COLUMNS", "100"), ("NO_COLOR", "1")];
    let cases = TestCases::new();
    for (name, value) in hermetic.into_iter().chain(settings) {
        cases.env(name, value);
    }
    cases.case(stories).run();
}

// The clock is the machine's: real schools take no other.
#[test]
fn anywhere() {
    tell(
        "tests/stories/anywhere/*.md",
        [("OSAFE_SCHOOL", ""), ("OSAFE_IDENTITY", ""), ("OSAFE_NOW", "")],
    );
}

#[test]
fn in_a_school() {
    let dsl = [
        ("OSAFE_SCHOOL", "school"),
        ("OSAFE_IDENTITY", "school/keys/dsl.key"),
        ("OSAFE_NOW", "2026-11-20T09:00:00Z"),
    ];
    tell("tests/stories/school/*.md", dsl);
}
