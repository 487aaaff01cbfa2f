//! Holds the layers of ARCHITECTURE.md: who may use whom, and who alone may touch the outside.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What each module may use of the others, besides itself.
const MAY_USE: &[(&str, &str)] = &[
    ("domain", ""),
    ("files", ""),
    ("interrupt", ""),
    ("ics", "domain"),
    ("schedule", "error files"),
    ("mail", "error school"),
    ("filter", "domain"),
    ("policy", "domain"),
    ("demo", "domain"),
    ("sheet", "domain"),
    ("contract", "domain policy"),
    ("vault", "domain files"),
    ("store", "domain contract vault"),
    ("render", "domain report"),
    ("error", "domain policy sheet store vault render"),
    ("school", "domain policy error"),
    ("prompt", "error files interrupt"),
    ("unlocked", "vault"),
    ("line_editor", "error render"),
    ("outcome", "error render report"),
    ("report", "domain contract policy filter sheet store vault school founding"),
    ("context", "cli domain error files interrupt prompt render school unlocked vault"),
    ("viewer", "error files"),
    ("passphrase", "context error vault"),
    ("founding", "context domain error files passphrase school store vault"),
    ("cli", "commands domain render"),
    ("printing", "cli context error files outcome render"),
    (
        "commands",
        "cli context contract demo domain error files filter founding ics line_editor mail outcome \
         passphrase policy printing prompt render report schedule school sheet store unlocked vault \
         viewer",
    ),
    ("lib", ""),
    ("main", ""),
];

/// What only some modules may name.
const ONLY: &[(&str, &str)] = &[
    ("rusqlite", "vault store"),
    ("parquet", "store"),
    ("dialoguer", "prompt"),
    ("rustyline", "line_editor"),
    ("shell_words", "commands"),
    ("textwrap", "render"),
    ("minijinja", "render"),
    ("rust_xlsxwriter", "render"),
    ("clap::", "cli commands main printing"),
    ("ctrlc::", "interrupt"),
    ("signal_hook", "interrupt"),
    ("std::env", "context"),
    ("env::var", "context"),
    ("Utc::now", "context"),
    ("Local::now", ""),
    ("SystemTime::now", ""),
    ("stdout()", "context printing prompt"),
    ("stdin()", "context prompt interrupt"),
    ("Command::new", "prompt schedule viewer"),
    ("lettre", "mail"),
    ("icalendar", "ics"),
    ("TcpStream", ""),
    ("UdpSocket", ""),
];

struct Source {
    path: PathBuf,
    module: String,
    code: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let inside = path.strip_prefix(&root).unwrap().to_owned();
                let first = inside.components().next().unwrap().as_os_str().to_string_lossy();
                let module = first.trim_end_matches(".rs").to_owned();
                found.push(Source { code: code(&path), path: inside, module });
            }
        }
    }
    assert!(found.len() > 60, "the sources were found");
    found
}

/// The code of a file without its comments and its tests, which may do as they like.
fn code(path: &Path) -> String {
    if path.ends_with("tests.rs") || path.parent().unwrap().ends_with("tests") {
        return String::new();
    }
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn modules_use_only_what_lies_below_them() {
    let allowed: BTreeMap<&str, &str> = MAY_USE.iter().copied().collect();
    let mut wrong = Vec::new();
    for source in sources() {
        let may = allowed.get(source.module.as_str());
        let may = may.unwrap_or_else(|| panic!("{} is in no layer", source.module));
        for used in source.code.split("crate::").skip(1) {
            let used: String =
                used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if used != source.module && !may.split_whitespace().any(|m| m == used) {
                wrong.push(format!("{} uses {used}", source.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_outside_is_touched_in_one_place() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (name, modules) in ONLY {
            let may = modules.split_whitespace().any(|module| module == source.module);
            if !may && source.code.contains(name) {
                wrong.push(format!("{} names {name}", source.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn files_are_where_one_looks_for_them() {
    for source in sources() {
        let name = source.path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(
            !["mod.rs", "util.rs", "utils.rs", "helpers.rs"].contains(&name.as_str()),
            "{name}"
        );
        let lines = source.code.lines().count();
        assert!(lines <= 400, "{} has {lines} lines of code", source.path.display());
    }
}

#[test]
fn no_database_is_attached() {
    // `ATTACH ... KEY ''` writes plain text; nothing here needs a second database.
    for source in sources() {
        assert!(!source.code.contains("ATTACH"), "{}", source.path.display());
    }
}
