//! What the tests of the program share: a place of their own with a school in it, the program run
//! there with nothing from outside, and what it answered.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "test code; each file uses its own part of it"
)]

#[cfg(unix)]
pub mod terminal;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::UNIX_EPOCH;

use osafe::vault::identity::Identity;
use serde_json::Value;
use tempfile::TempDir;

/// The program.
pub const OSAFE: &str = env!("CARGO_BIN_EXE_osafe");
/// The time in invented schools, a Friday.
pub const NOW: &str = "2026-11-20T09:00:00Z";
/// A passphrase that is strong enough.
pub const PASSPHRASE: &str = "copper lantern violet marsh";

/// A temporary folder with the person's home and perhaps a school in it.
pub struct Place {
    folder: TempDir,
    now: Option<&'static str>,
}

impl Place {
    /// Nothing but an empty home.
    pub fn empty() -> Place {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("home")).unwrap();
        fs::write(folder.path().join("pass.txt"), PASSPHRASE).unwrap();
        Place { folder, now: None }
    }

    /// Lets the clock of invented schools stand still.
    pub fn stand_still(&mut self) {
        self.now = Some(NOW);
    }

    /// The school that `osafe demo` makes, in `school`, after its walk. The clock stands still.
    pub fn with_demo() -> Place {
        let mut place = Place::empty();
        place.now = Some(NOW);
        copy(demo(), &place.path("school"));
        copy(&place.path("school/keys"), &place.path("keys"));
        place
    }

    /// A new school in `school` with a deputy and a technician. Its clock is the machine's. The
    /// DSL's identity is opened once and kept bare in `keys/dsl.key`, since every passphrase
    /// costs a third of a second.
    pub fn with_school() -> Place {
        let place = Place::empty();
        place.cards();
        place.run(&FOUNDING).ok();
        place.bare_founder();
        place
    }

    /// Opens the founder's identity once.
    pub fn bare_founder(&self) {
        let file = fs::read(self.path("keys/dsl.age")).unwrap();
        let identity = Identity::from_protected(&file, PASSPHRASE.to_owned().into()).unwrap();
        self.write("keys/dsl.key", identity.to_key_file().unwrap().as_bytes());
    }

    /// The keys and cards of everybody but the founder.
    pub fn cards(&self) {
        copy(&demo().join("keys"), &self.path("keys"));
        copy(&demo().join("members"), &self.path("cards"));
        fs::remove_file(self.path("keys/dsl.key")).unwrap();
    }

    /// A path here.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file here and gives its name back.
    pub fn write<'n>(&self, name: &'n str, content: impl AsRef<[u8]>) -> &'n str {
        fs::write(self.path(name), content).unwrap();
        name
    }

    /// The program with arguments, hermetic, in this folder.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(OSAFE);
        command.args(arguments).current_dir(self.folder.path()).env_clear();
        command.env("HOME", self.path("home")).env("XDG_CONFIG_HOME", self.path("home/config"));
        command.env("PATH", "/usr/bin:/bin").env("COLUMNS", "100").env("NO_COLOR", "1");
        command.envs(self.now.map(|now| ("OSAFE_NOW", now)));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs it with arguments and nothing else.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::from(self.command(arguments).output().unwrap())
    }

    /// The same, started by a shell that takes no right away from new files.
    #[cfg(unix)]
    pub fn command_without_umask(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("sh");
        let osafe = self.command(arguments);
        command.args(["-c", "umask 000; exec \"$@\"", "sh", OSAFE]).args(arguments);
        command.current_dir(self.folder.path()).env_clear();
        command.envs(osafe.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// The same as somebody of the school: `dsl`, `technician`, `teacher`.
    pub fn command_by(&self, who: &str, arguments: &[&str]) -> Command {
        let key = format!("keys/{who}.key");
        let school = ["--school", "school", "--identity", &key];
        self.command(&[&school, arguments].concat())
    }

    /// Runs it as somebody of the school.
    pub fn run_by(&self, who: &str, arguments: &[&str]) -> Ran {
        Ran::from(self.command_by(who, arguments).output().unwrap())
    }

    /// Runs it as the DSL.
    pub fn dsl(&self, arguments: &[&str]) -> Ran {
        self.run_by("dsl", arguments)
    }

    /// Records a concern.
    pub fn log(&self, concern: &Value) -> Ran {
        self.write("concern.json", concern.to_string());
        self.dsl(&["log", "--json", "concern.json"])
    }

    /// How many filter events are stored.
    pub fn events(&self) -> u64 {
        let report = self.dsl(&["report", "filter", "--format", "json"]).ok().json();
        let days = report["sections"].as_array().unwrap().iter().flat_map(|section| {
            let tables = section["tables"].as_array().unwrap();
            tables.iter().filter(|table| table["id"] == "days").flat_map(rows)
        });
        days.map(|row| row["events"].as_u64().unwrap()).sum()
    }

    /// The numbers of all incidents, in order.
    pub fn incidents(&self) -> Vec<String> {
        let list = self.dsl(&["incident", "list", "--format", "json"]).ok().json();
        let tables = list["sections"].as_array().unwrap().iter();
        let tables = tables.flat_map(|section| section["tables"].as_array().unwrap());
        let mut numbers: Vec<String> = tables
            .flat_map(rows)
            .map(|row| row["reference"].as_str().unwrap().to_owned())
            .collect();
        numbers.sort();
        numbers
    }

    /// Holds the audit chains against the records.
    pub fn chain_holds(&self) {
        let verdict = self.dsl(&["audit", "verify"]).ok();
        assert_eq!(verdict.out.matches("holds").count(), 3, "two chains and the note: {verdict:?}");
    }

    /// Every file of a folder here with its content, but for those that come and go with a
    /// connection.
    pub fn content(&self, folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        let passing = |path: &Path| {
            let name = path.to_string_lossy();
            name.ends_with("-wal") || name.ends_with("-shm")
        };
        let files = files(&self.path(folder)).into_iter().filter(|path| !passing(path));
        files.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
    }
}

/// The arguments that set up the school of [`Place::with_school`].
pub const FOUNDING: [&str; 19] = [
    "init",
    "school",
    "--name",
    "Larkfield Primary",
    "--policy",
    "st-jeromes",
    "--your-name",
    "Farida Penhallow",
    "--office",
    "dsl",
    "--identity",
    "keys/dsl.age",
    "--member",
    "cards/02.card.toml",
    "--member",
    "cards/03.card.toml",
    "--no-input",
    "--passphrase-file",
    "pass.txt",
];

/// A concern with nothing but what it must have.
pub fn concern(description: &str) -> Value {
    serde_json::json!({
        "incident": "C12", "role": "child", "occurred": "2025-11-03", "description": description,
    })
}

fn rows(table: &Value) -> impl Iterator<Item = &Value> {
    table["rows"].as_array().unwrap().iter()
}

/// What the program answered.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Ran {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

impl Ran {
    /// It was done, without a word on the side.
    #[track_caller]
    pub fn ok(self) -> Ran {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""), "{}", self.out);
        self
    }

    /// It was done, and something needs attention.
    #[track_caller]
    pub fn needs_attention(self) -> Ran {
        assert_eq!((self.code, self.err.as_str()), (Some(3), ""), "{}", self.out);
        self
    }

    /// It was refused with this exit code and one sentence that says so, perhaps with a hint;
    /// no answer, no jargon of the machine.
    #[track_caller]
    pub fn refused(self, code: i32, says: &str) -> Ran {
        assert_eq!(self.code, Some(code), "{self:?}");
        assert_eq!(self.out, "", "no answer");
        let lines: Vec<&str> = self.err.lines().collect();
        let (sentence, hints) = lines.split_first().expect("a sentence");
        assert!(sentence.starts_with("osafe: ") && sentence.ends_with('.'), "{sentence}");
        assert!(
            hints.len() <= 1 && hints.iter().all(|hint| hint.starts_with("hint: ")),
            "{lines:?}"
        );
        assert!(!self.err.contains("os error") && !self.err.contains("panick"), "{}", self.err);
        assert!(self.err.contains(says), "{:?} does not say {says:?}", self.err);
        self
    }

    /// It was asked for wrongly, and the command line's own reader says why.
    #[track_caller]
    pub fn misused(self, says: &str) -> Ran {
        assert_eq!((self.code, self.out.as_str()), (Some(2), ""), "{self:?}");
        assert!(self.err.starts_with("error: ") && self.err.contains(says), "{}", self.err);
        self
    }

    /// The answer as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }

    /// The one file of an import's JSON answer.
    #[track_caller]
    pub fn imported(&self) -> Value {
        let file = self.json()["files"][0].clone();
        let count = |name: &str| file[name].as_u64().unwrap();
        let parts = ["imported", "duplicate", "ignored", "rejected"].map(count);
        assert_eq!(count("read"), parts.iter().sum::<u64>(), "the counts add up: {file}");
        file
    }
}

/// Every file below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// The school that `osafe demo` makes, made once for each build of the program.
pub fn demo() -> &'static Path {
    static DEMO: OnceLock<PathBuf> = OnceLock::new();
    DEMO.get_or_init(|| {
        let built = fs::metadata(OSAFE).unwrap().modified().unwrap();
        let built = built.duration_since(UNIX_EPOCH).unwrap().as_nanos();
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("invented-{built}"));
        if !kept.exists() {
            forget_older();
            let mut place = Place::empty();
            place.now = Some(NOW);
            place.run(&["demo", "school"]).ok();
            let beside = kept.with_extension(std::process::id().to_string());
            copy(&place.path("school"), &beside);
            // Another test may have been quicker; its school is as good.
            if fs::rename(&beside, &kept).is_err() {
                fs::remove_dir_all(&beside).unwrap();
            }
        }
        kept
    })
}

fn forget_older() {
    for entry in fs::read_dir(env!("CARGO_TARGET_TMPDIR")).unwrap().flatten() {
        if entry.file_name().to_string_lossy().starts_with("invented-") {
            fs::remove_dir_all(entry.path()).ok();
        }
    }
}

/// A table with a header: so many rows a second apart from the 3rd of November 2025 on, by some
/// pupils, each about another page.
pub fn table(rows: u32) -> String {
    let mut log = String::from("Date,Time,Username,IP address,Category,Action,URL\n");
    log.extend((0..rows).map(row));
    log
}

/// The rows of one table of a report; none when the table is not there.
pub fn rows_of(report: &Value, table: &str) -> Vec<Value> {
    let sections = report["sections"].as_array().unwrap().iter();
    let mut tables = sections.flat_map(|section| section["tables"].as_array().unwrap());
    let found = tables.find(|found| found["id"] == table);
    found.map_or_else(Vec::new, |table| table["rows"].as_array().unwrap().clone())
}

/// One row of [`table`].
pub fn row(number: u32) -> String {
    let (day, second) = (3 + number / 20_000, number % 20_000);
    let (pupil, host) = (number % 300, number % 900);
    format!(
        "{day:02}/11/2025,{:02}:{:02}:{:02},pupil{pupil},192.0.2.{},News,Allowed,\
         https://site{host}.example/page{number}\n",
        8 + second / 3600,
        second / 60 % 60,
        second % 60,
        number % 250,
    )
}

/// What the DSL asks for is refused, and every file of the school is as it was.
#[track_caller]
pub fn refused_untouched(place: &Place, code: i32, says: &str, arguments: &[&str]) {
    let before = place.content("school");
    place.dsl(arguments).refused(code, says);
    assert!(place.content("school") == before, "{arguments:?} changed a file of the school");
}
