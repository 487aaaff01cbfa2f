//! `osafe import-filter-log`: bring in what a web filter exports.

mod candidates;
mod parsing;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use chrono_tz::Tz;
use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use sha2::{Digest, Sha256};

use self::parsing::Parsed;
use super::filter::layouts;
use super::triage::compute;
use super::{open, triage};
use crate::context::{Context, read_bounded};
use crate::contract::{ImportAnswer, ImportedFile, SCHEMA};
use crate::error::Error;
use crate::filter::{ColumnMap, FilterError, Recognised, Settings, learn, recognise};
use crate::outcome::Outcome;
use crate::render::Format;
use crate::report::imports as report;
use crate::report::triage::urgent as urgent_line;
use crate::store::filter_events::{Import, Origin};
use crate::vault::{Change, Vault, VaultKind};

/// The largest column map.
const LARGEST_MAP: u64 = 1 << 16;

/// What `osafe import-filter-log` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe import-filter-log week.csv\n  \
                         osafe import-filter-log access.log.gz --dry-run\n  \
                         osafe import-filter-log odd.csv --columns map.toml --save-as our-filter",
    after_help = "JSON: {schema, files: [{file, layout, encoding, time_zone, read, imported, duplicate, ignored,\n  rejected, rejects: [{line, reason}], first, last, blocked, flagged, unknown_categories,\n  unknown_actions, notes}], urgent: [episode]}; read = imported + duplicate + ignored + rejected, always."
)]
pub struct ImportArgs {
    /// The files; all of them or none are imported.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Say what would be imported and change nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// The layout, when it is not to be recognised.
    #[arg(long, value_name = "NAME")]
    pub layout: Option<String>,
    /// A file that says which column is which, a line each: `person = "Surname, Forename"`.
    #[arg(long, value_name = "FILE")]
    pub columns: Option<PathBuf>,
    /// Keep what `--columns` says as a layout of the school under this name.
    #[arg(long, value_name = "NAME", requires = "columns", value_parser = layouts::name)]
    pub save_as: Option<String>,
    /// The time zone of times that do not say; else the school's.
    #[arg(long, value_name = "ZONE", value_parser = time_zone)]
    pub tz: Option<Tz>,
}

fn time_zone(name: &str) -> Result<Tz, &'static str> {
    name.parse().map_err(|_| "a time zone is written like Europe/London")
}

/// Why an import ended before it was kept. Each undoes it.
enum Stop {
    Error(Error),
    /// Everything was done except keeping it.
    DryRun(Vec<ImportedFile>),
}

impl<E: Into<Error>> From<E> for Stop {
    fn from(error: E) -> Stop {
        Stop::Error(error.into())
    }
}

/// Imports the files in one transaction. Exit code 3 when rows were rejected or something is urgent.
///
/// # Errors
/// When a file cannot be read or recognised, or the person stops it; nothing is imported then.
pub fn run(context: &Context, args: &ImportArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?.to_utc();
    let layouts = layouts::load(Some(&school))?;
    let saved = args.save_as.as_ref().map(|name| layouts::free(&school, name)).transpose()?;
    let mut vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    let categories = compute::categories(&vault)?;
    let columns = args.columns.as_deref().map(column_map).transpose()?;
    let settings = Settings {
        layouts: &layouts,
        categories: &categories,
        time_zone: args.tz,
        default_zone: school.settings().time_zone,
        now,
        layout: args.layout.as_deref(),
        columns: columns.as_ref(),
    };
    let files = match recognised(args, &settings) {
        Ok(files) => files,
        Err(Refused::Error(error)) => return Err(error),
        Err(Refused::Log(file, error)) => return candidates::outcome(&file, &error),
    };
    let draft = saved.map(|path| draft(args, &files).map(|text| (path, text))).transpose()?;
    let waited = triage::urgent(&vault)?;
    let files = keep(context, &mut vault, args, &settings, &files)?;
    if let Some((path, text)) = draft.filter(|_| !args.dry_run) {
        layouts::keep(&path, &text)?;
    }
    let rejected = files.iter().any(|file| file.rejected > 0);
    let urgent = if args.dry_run {
        Vec::new()
    } else {
        let urgent = triage::urgent_since(context, &school, &mut vault, &waited);
        urgent
            .map_err(|e| e.hint("The log is imported. See what is urgent with `osafe triage`."))?
    };
    let ids = urgent.iter().map(|episode| episode.id.to_string()).collect();
    let answer = ImportAnswer { schema: SCHEMA, files, urgent: ids };
    let attention = rejected || !urgent.is_empty();
    let outcome = if context.format == Some(Format::Json) {
        Outcome::json(&answer)?
    } else {
        // Whose they are is for those who decide, not for a scheduled run's mail.
        let names = vault.writer().office().is_dsl_team();
        let urgent = (!urgent.is_empty()).then(|| urgent_line(&urgent, names));
        Outcome::report(report::imported(&answer, args.dry_run, urgent))
    };
    Ok(outcome.attention(attention).kept("the log is imported"))
}

/// Why a file is not imported.
enum Refused {
    Error(Error),
    /// A file's name and why it cannot be read as a log.
    Log(String, FilterError),
}

// Every file is recognised before anything is written.
fn recognised(args: &ImportArgs, settings: &Settings<'_>) -> Result<Vec<Source>, Refused> {
    args.files
        .iter()
        .map(|path| {
            let name = path.display().to_string();
            let source = Source::new(path).map_err(Refused::Error)?;
            let recognised = recognise(&|| source.open(None), settings)
                .map_err(|error| Refused::Log(name, error))?;
            Ok(Source { recognised: Some(recognised), ..source })
        })
        .collect()
}

fn keep(
    context: &Context,
    vault: &mut Vault,
    args: &ImportArgs,
    settings: &Settings<'_>,
    sources: &[Source],
) -> Result<Vec<ImportedFile>, Error> {
    let _writing = context.interrupt.writing();
    let kept = vault.write(settings.now, |change| {
        let mut files = Vec::new();
        for source in sources {
            files.push(import(context, change, settings, source)?);
        }
        // Until here all of it can be taken back; from here on it is kept.
        if context.interrupt.asked() {
            return Err(Stop::asked());
        }
        if args.dry_run { Err(Stop::DryRun(files)) } else { Ok(files) }
    });
    match kept {
        Ok(files) | Err(Stop::DryRun(files)) => Ok(files),
        Err(Stop::Error(error)) => Err(error),
    }
}

fn import(
    context: &Context,
    change: &mut Change<'_>,
    settings: &Settings<'_>,
    source: &Source,
) -> Result<ImportedFile, Stop> {
    let Some(recognised) = &source.recognised else {
        return Err(Stop::Error(Error::failed("the file was not recognised")));
    };
    let mut import = Import::begin(change, settings.default_zone)?;
    let read_as = read_as(recognised, settings);
    let sha256 = || source.sha256(&|| context.interrupt.asked());
    let earlier = import.earlier(source.length, &read_as, sha256);
    let (origin, file) = match earlier.map_err(|stop: Stop| stop.at(&source.name))? {
        Some((origin, file)) => (origin, again(file, &source.name)),
        None => first_time(context, &mut import, settings, source, recognised, read_as)?,
    };
    import.end(settings.now, origin, &file)?;
    Ok(file)
}

fn first_time(
    context: &Context,
    import: &mut Import<'_, '_>,
    settings: &Settings<'_>,
    source: &Source,
    recognised: &Recognised,
    read_as: String,
) -> Result<(Origin, ImportedFile), Stop> {
    let progress = source.progress(context);
    let open = || source.open(Some(&progress));
    let interrupt = &context.interrupt;
    let parsed = parsing::parse(&|| interrupt.asked(), import, &open, recognised, settings);
    let Parsed { totals, counts } = parsed.map_err(|stop| stop.at(&source.name))?;
    progress.finish_and_clear();
    import.keep_rejects(&counts.rejects)?;
    let origin = Origin { sha256: hex::encode(totals.sha256), length: source.length, read_as };
    Ok((origin, counts.summary(&source.name, recognised, &totals, settings.default_zone)))
}

// The same file, understood in the same way by the same program, holds the same events.
fn again(file: ImportedFile, name: &str) -> ImportedFile {
    let duplicate = file.imported + file.duplicate;
    ImportedFile { file: name.to_owned(), imported: 0, duplicate, ..file }
}

fn read_as(recognised: &Recognised, settings: &Settings<'_>) -> String {
    let layout = settings.layouts.iter().find(|layout| layout.name == recognised.layout);
    let understood = format!("{} {recognised:?} {layout:?}", env!("CARGO_PKG_VERSION"));
    hex::encode(Sha256::digest(understood))
}

impl Stop {
    fn asked() -> Stop {
        Stop::Error(Error::failed("stopped. Nothing was imported"))
    }

    fn at(self, place: &str) -> Stop {
        match self {
            Stop::Error(error) => Stop::Error(error.at(place)),
            dry_run @ Stop::DryRun(_) => dry_run,
        }
    }
}

/// A file of the person's, opened as often as it must be read.
struct Source {
    path: PathBuf,
    name: String,
    length: u64,
    recognised: Option<Recognised>,
}

impl Source {
    fn new(path: &Path) -> Result<Source, Error> {
        let meta = std::fs::metadata(path).map_err(|e| Error::file(path, &e))?;
        if !meta.is_file() {
            return Err(Error::failed(format!("`{}` is not a file", path.display()))
                .hint("Name the log itself. Nothing was imported."));
        }
        File::open(path).map_err(|e| Error::file(path, &e))?;
        let name = path.display().to_string();
        Ok(Source { path: path.to_owned(), name, length: meta.len(), recognised: None })
    }

    /// SHA-256 of the file's bytes.
    fn sha256(&self, stopped: &dyn Fn() -> bool) -> Result<String, Stop> {
        let mut file = File::open(&self.path).map_err(|e| Error::file(&self.path, &e))?;
        let (mut digest, mut buffer) = (Sha256::new(), vec![0; 1 << 17]);
        loop {
            let length = file.read(&mut buffer).map_err(|e| Error::file(&self.path, &e))?;
            if length == 0 {
                return Ok(hex::encode(digest.finalize()));
            }
            if stopped() {
                return Err(Stop::asked());
            }
            digest.update(&buffer[..length]);
        }
    }

    fn open(&self, progress: Option<&ProgressBar>) -> io::Result<Box<dyn Read>> {
        let file = File::open(&self.path)?;
        Ok(match progress {
            Some(progress) => {
                progress.set_position(0);
                Box::new(progress.wrap_read(file))
            }
            None => Box::new(file),
        })
    }

    fn progress(&self, context: &Context) -> ProgressBar {
        let target = if context.quiet {
            ProgressDrawTarget::hidden()
        } else {
            // Hides itself where stderr is no terminal.
            ProgressDrawTarget::stderr()
        };
        let style =
            ProgressStyle::with_template("{msg} {bar:30} {bytes} of {total_bytes}, {eta} left")
                .unwrap_or_else(|_| ProgressStyle::default_bar());
        ProgressBar::with_draw_target(Some(self.length), target)
            .with_style(style)
            .with_message(crate::render::escape::visible(&self.name).into_owned())
    }
}

/// The layout that the column map makes of the first file.
fn draft(args: &ImportArgs, files: &[Source]) -> Result<String, Error> {
    let recognised = files.first().and_then(|file| file.recognised.as_ref());
    let (Some(name), Some(recognised)) = (&args.save_as, recognised) else {
        return Err(Error::failed("the file was not recognised"));
    };
    Ok(learn::draft(name, learn::BASE, &recognised.columns)?)
}

/// Reads a file that says which column is which.
///
/// # Errors
/// When it cannot be read, or is no column map.
pub fn column_map(path: &Path) -> Result<ColumnMap, Error> {
    let bytes = read_bounded(path, LARGEST_MAP)?;
    let columns: BTreeMap<String, String> = std::str::from_utf8(&bytes)
        .ok()
        .and_then(|text| toml::from_str(text).ok())
        .ok_or_else(|| {
            Error::usage(format!("`{}` is not a column map", path.display()))
                .hint("Write a line for each column, as: person = \"Surname, Forename\".")
        })?;
    Ok(ColumnMap::new(columns)?)
}

// What a person can do about a log that is not read stands in the hint.
fn refused(error: &FilterError) -> Error {
    let shown = Error::failed(error.to_string());
    match error {
        FilterError::NotRecognised { .. } => {
            shown.hint("`--layout NAME` and `--columns FILE` say so. Nothing was imported.")
        }
        _ => shown.hint("Nothing was imported."),
    }
}

impl From<FilterError> for Error {
    fn from(error: FilterError) -> Error {
        Error::failed(error.to_string())
    }
}
