//! Turns the shipped policy packs into JSON, which a look-up reads several times faster than the
//! TOML that people write, and into cards, of which it reads only those that fit.

#![allow(clippy::disallowed_macros, reason = "a build script speaks to cargo by printing")]

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::{Value, json};

#[path = "src/policy/words.rs"]
mod words;

/// The keys of `policy.toml` that no look-up needs.
const ARRANGEMENTS: [&str; 7] =
    ["notes", "area", "route", "supervision", "linked_policy", "placeholder", "retention"];
/// Those that every part of it has.
const WHOSE: [&str; 3] = ["id", "title", "version"];
const ROLES: [&str; 4] = ["child", "staff", "parent", "visitor"];

type Files = serde_json::Map<String, Value>;

fn main() -> Result<(), Box<dyn Error>> {
    let packs = Path::new("data/policies");
    println!("cargo::rerun-if-changed={}", packs.display());
    println!("cargo::rerun-if-changed=src/policy/words.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names no OUT_DIR")?);
    for pack in fs::read_dir(packs)? {
        let pack = pack?.path();
        let target = out.join(pack.file_name().ok_or("a pack has a name")?);
        fs::create_dir_all(&target)?;
        let mut files = read(&pack)?;
        arrangements_apart(&mut files);
        for (name, file) in &files {
            fs::write(target.join(name).with_extension("json"), file.to_string())?;
        }
        fs::write(target.join("cards.rs"), cards(&files)?)?;
    }
    // A position-independent program of this size spends longer on relocating itself than on a
    // look-up. What reads other people's bytes is memory-safe code, so little is lost.
    if env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
        println!("cargo::rerun-if-changed=lookups.ld");
        let script = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("lookups.ld");
        println!("cargo::rustc-link-arg-bins=-Wl,-T,{}", script.display());
        if env::var("TARGET") == env::var("HOST") {
            unwinder_inside(&out)?;
        }
    }
    Ok(())
}

/// What unwinds a panic goes into the program where the C compiler has it as an archive: to open, map and bind one more
/// library takes longer than to read the policy.
fn unwinder_inside(out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=RUSTC_LINKER");
    let linker = env::var("RUSTC_LINKER").unwrap_or_else(|_| "cc".to_owned());
    let found = Command::new(linker).arg("-print-file-name=libgcc_eh.a").output();
    let found = found.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    // A compiler without one says the name alone.
    let Some(archive) = found.ok().filter(|path| Path::new(path).is_absolute()) else {
        return Ok(());
    };
    let instead = out.join("instead");
    fs::create_dir_all(&instead)?;
    fs::write(instead.join("libgcc_s.so"), format!("INPUT(\"{archive}\")\n"))?;
    println!("cargo::rustc-link-arg-bins=-L{}", instead.display());
    Ok(())
}

/// What no look-up needs of `policy.toml` goes into a file of its own, with whose it is.
fn arrangements_apart(files: &mut Files) {
    let mut arrangements = files["policy"].clone();
    if let (Some(policy), Some(apart)) =
        (files["policy"].as_object_mut(), arrangements.as_object_mut())
    {
        policy.retain(|key, _| !ARRANGEMENTS.contains(&key.as_str()));
        apart.retain(|key, _| !policy.contains_key(key) || WHOSE.contains(&key.as_str()));
    }
    files.insert("arrangements".to_owned(), arrangements);
}

fn read(pack: &Path) -> Result<Files, Box<dyn Error>> {
    let mut files = Files::new();
    for file in fs::read_dir(pack)? {
        let file = file?.path();
        let table: toml::Table = toml::from_str(&fs::read_to_string(&file)?)
            .map_err(|error| format!("{}: {error}", file.display()))?;
        let name = file.file_stem().ok_or("a file has a name")?;
        files.insert(name.to_string_lossy().into_owned(), serde_json::to_value(table)?);
    }
    Ok(files)
}

/// Rust for the `Cards` of `src/policy/cards.rs`.
fn cards(files: &Files) -> Result<String, Box<dyn Error>> {
    let mut head = files["sanctions"].clone();
    let mut lists = String::new();
    for role in ROLES {
        let rows = head.as_object_mut().and_then(|head| head.remove(role));
        let rows = rows.as_ref().map(entries).unwrap_or_default();
        list(&mut lists, role, rows.iter().map(|row| (row, row.clone())))?;
    }
    for (file, name) in [("procedures", "procedure"), ("contacts", "contact")] {
        let entries = entries(&files[file][name]);
        list(&mut lists, name, entries.iter().map(|entry| (entry, entry.clone())))?;
    }
    list(
        &mut lists,
        "acceptable-use",
        allowed(&files["acceptable-use"]).iter().map(|(a, b)| (a, b.clone())),
    )?;
    Ok(format!("Cards {{ sanctions: {:?}, lists: &[{lists}] }}", head.to_string()))
}

/// Each technology, use and item of a list with the tables that have it alone.
fn allowed(tables: &Value) -> Vec<(Value, Value)> {
    let mut alone = Vec::new();
    for name in ["technology", "use"] {
        for entry in entries(&tables[name]) {
            alone.push((entry.clone(), json!({ name: [entry] })));
        }
    }
    for name in ["police", "sanctions"] {
        for item in entries(&tables[name]["items"]) {
            let mut list = tables[name].clone();
            list["items"] = json!([item]);
            alone.push((item, json!({ name: list })));
        }
    }
    alone
}

fn list<'e>(
    code: &mut String,
    name: &str,
    entries: impl Iterator<Item = (&'e Value, Value)>,
) -> Result<(), Box<dyn Error>> {
    write!(code, "({name:?}, &[")?;
    for (entry, json) in entries {
        let text = |key: &str| entry[key].as_str().unwrap_or_default();
        let id = text("id");
        // A contact has a name, and is looked up by it and by its short name.
        let (title, phrases) = match entry.get("name") {
            Some(_) => (text("name"), vec![text("name").to_lowercase(), id.replace('-', " ")]),
            None => (text("title"), self::phrases(entry)),
        };
        let phrases: Vec<_> = phrases.iter().map(|phrase| words::split(phrase)).collect();
        let phrases: Vec<String> = phrases.iter().map(|phrase| format!("&{phrase:?}")).collect();
        write!(
            code,
            "Card {{ id: {id:?}, title: &{:?}, phrases: &[{}], json: {:?} }},",
            words::split(title),
            phrases.join(", "),
            json.to_string()
        )?;
    }
    code.push_str("]),\n");
    Ok(())
}

fn phrases(entry: &Value) -> Vec<String> {
    let words = entries(&entry["words"]);
    words.iter().filter_map(|phrase| phrase.as_str().map(str::to_owned)).collect()
}

fn entries(list: &Value) -> Vec<Value> {
    list.as_array().cloned().unwrap_or_default()
}
