//! `osafe filter layouts`: how a filter's log may be laid out.

use std::fs;
use std::io;
use std::path::PathBuf;

use clap::Args;

use super::learn;
use crate::context::{Context, read_bounded};
use crate::error::Error;
use crate::files;
use crate::filter::{FilterError, Layout};
use crate::outcome::Outcome;
use crate::render::Format;
use crate::render::escape::visible_prose;
use crate::report::layouts as report;
use crate::school::School;

/// Where a school keeps its own, inside its folder.
const FOLDER: &str = "layouts";
/// The largest layout, and how many a school can have.
const LARGEST: u64 = 1 << 16;
const MOST: usize = 200;

/// What `osafe filter layouts` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe filter layouts\n  osafe filter layouts smoothwall\n  \
                         osafe filter layouts --learn odd.csv\n  \
                         osafe filter layouts --learn odd.csv --columns map.toml --save-as our-filter",
    after_help = "A school's own layouts are TOML files in `layouts` of its folder; one of a built-in's name goes before it."
)]
pub struct LayoutsArgs {
    /// The layout to show in full, with its sample lines.
    #[arg(value_name = "NAME", conflicts_with = "learn")]
    pub name: Option<String>,
    /// Draft a layout for this table, asking what its columns hold.
    #[arg(long, value_name = "FILE")]
    pub learn: Option<PathBuf>,
    /// A file that says which column is which, a line each: `person = "Surname, Forename"`.
    #[arg(long, value_name = "FILE", requires = "learn")]
    pub columns: Option<PathBuf>,
    /// What to call it.
    #[arg(long, value_name = "NAME", requires = "learn", value_parser = name)]
    pub save_as: Option<String>,
}

/// A name that a layout, and its file, can have.
///
/// # Errors
/// What it may be.
pub fn name(text: &str) -> Result<String, &'static str> {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let right = !text.is_empty() && text.len() <= 64 && text.bytes().all(fits);
    right.then(|| text.to_owned()).ok_or("a layout's name has small letters, digits and hyphens")
}

/// Lists the layouts, shows one, or drafts one.
///
/// # Errors
/// When a layout file cannot be read, or there is none of that name.
pub fn run(context: &Context, args: &LayoutsArgs) -> Result<Outcome, Error> {
    if let Some(file) = &args.learn {
        return learn::run(context, file, args);
    }
    let layouts = load(context.find_school()?.as_ref())?;
    let Some(name) = &args.name else { return Ok(Outcome::report(report::list(&layouts))) };
    let found = layouts.iter().find(|layout| layout.name == *name);
    let layout = found.ok_or_else(|| FilterError::UnknownLayout {
        name: name.clone(),
        known: layouts.iter().map(|layout| layout.name.clone()).collect(),
    })?;
    // As text it is the file itself, to copy and change.
    Ok(match context.format {
        None | Some(Format::Table) => Outcome::text(visible_prose(&layout.text).into_owned()),
        Some(_) => Outcome::report(report::one(layout)),
    })
}

/// The layouts in the program and those of the school.
///
/// # Errors
/// When a file of the school's cannot be read or is no layout.
pub fn load(school: Option<&School>) -> Result<Vec<Layout>, Error> {
    Ok(Layout::load(&school.map(own).transpose()?.unwrap_or_default())?)
}

/// Where a layout is from, and its text: those of the school, by the names of their files.
///
/// # Errors
/// When a file cannot be read.
pub fn own(school: &School) -> Result<Vec<(String, String)>, Error> {
    let folder = school.folder().join(FOLDER);
    let entries = match fs::read_dir(&folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(|error| Error::file(&folder, &error))?,
    };
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| Error::file(&folder, &error))?.path();
        let is_hidden = path.file_name().is_none_or(|name| name.as_encoded_bytes()[0] == b'.');
        if !is_hidden && path.extension().is_some_and(|extension| extension == "toml") {
            paths.push(path);
        }
    }
    if paths.len() > MOST {
        return Err(Error::failed(format!("the school has more than {MOST} layouts"))
            .hint("Move those that are not used out of `layouts`."));
    }
    paths.sort();
    let mut texts = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let origin = format!("{FOLDER}/{name}");
        let text = String::from_utf8(read_bounded(&path, LARGEST)?)
            .map_err(|_| Error::failed(format!("`{origin}` is not a text file")))?;
        texts.push((origin, text));
    }
    Ok(texts)
}

/// Refuses a name that a layout of the school has already, and says where its file will be.
///
/// # Errors
/// When there is one.
pub fn free(school: &School, name: &str) -> Result<PathBuf, Error> {
    let path = school.folder().join(FOLDER).join(format!("{name}.toml"));
    let taken =
        load(Some(school))?.iter().any(|layout| layout.name == name && layout.origin.is_some())
            || fs::symlink_metadata(&path).is_ok();
    if taken {
        return Err(Error::failed(format!("the school has a layout called {name} already"))
            .hint("Choose another name, or remove its file from `layouts` first."));
    }
    Ok(path)
}

/// Writes a layout of the school, for its owner only.
///
/// # Errors
/// Any error of the file system, among them that it is there already.
pub fn keep(path: &std::path::Path, text: &str) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        match files::create_folder(folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(Error::file(folder, &error));
            }
            _ => {}
        }
    }
    files::write_new(path, text.as_bytes()).map_err(|error| Error::file(path, &error))
}
