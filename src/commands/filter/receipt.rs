//! `osafe filter receipt`: reports of the filter or of monitoring that somebody went through.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use sha2::{Digest, Sha256};

use super::books::{Asking, NoteArgs, Opened, note, page_number};
use crate::cli::word;
use crate::commands::custody::from_json;
use crate::context::Context;
use crate::domain::book::Book;
use crate::domain::book::receipt::{Receipt, ReceiptPage, ReportKind};
use crate::domain::moment::Moment;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::books::receipt as report;
use crate::store::books;

/// What `osafe filter receipt` does.
#[derive(Debug, Subcommand)]
pub enum ReceiptCommand {
    /// Write down that somebody received a report and went through it.
    #[command(
        before_help = "Examples:\n  osafe filter receipt add --report filtering --from 2026-11-09 --to 2026-11-15 --file week.pdf --noted - < noted.txt\n  \
                       osafe filter receipt add --json - < receipt.json",
        after_help = "The file itself is not kept, only its SHA-256. A concern about a child is an incident: `osafe log`.\n\
                      Where the policy wants such a report every week or month, this is what proves it.\n\
                      JSON: {report: \"filtering\"|\"monitoring\"|\"both\", from, to, noted, on?, by?, sha256?}; `on` and `by` are today and\n\
                      you when left out."
    )]
    Add(AddArgs),
    /// The reports gone through, newest first.
    #[command(before_help = "Example:\n  osafe filter receipt list")]
    List,
    /// One of them.
    #[command(before_help = "Example:\n  osafe filter receipt show FR0001")]
    Show {
        /// Its number.
        number: String,
    },
    /// Add a correction; what stood before stays.
    #[command(
        before_help = "Example:\n  osafe filter receipt note FR0001 --text - < correction.txt"
    )]
    Note(NoteArgs),
}

/// What `osafe filter receipt add` takes.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// What the report is about.
    #[arg(long, value_parser = word::<ReportKind>())]
    pub report: Option<ReportKind>,
    /// First day of the period it covers.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Last day of the period it covers.
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// The report's file; its SHA-256 is kept.
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// A file with what was noted; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub noted: Option<PathBuf>,
    /// The day somebody went through it; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Who did; else you.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// Everything but the file as JSON from a file; `-` for standard input.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["report", "from", "to", "noted"])]
    pub json: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// When operations cannot be opened, or the record is not complete.
pub fn run(context: &Context, command: &ReceiptCommand) -> Result<Outcome, Error> {
    let mut opened = Opened::new(context)?;
    match command {
        ReceiptCommand::Add(args) => {
            let page = add(context, &mut opened, args)?;
            let kept = format!("written down as {}", page.number);
            Ok(Outcome::report(report::shown("Report gone through", &page)).kept(kept))
        }
        ReceiptCommand::List => {
            let pages: Vec<ReceiptPage> = books::pages(&opened.vault)?;
            Ok(Outcome::report(report::list(&opened.school, &pages)))
        }
        ReceiptCommand::Show { number } => {
            let page = books::page(&opened.vault, page_number(number, Book::Receipt)?)?;
            Ok(Outcome::report(report::shown("Report gone through", &page)))
        }
        ReceiptCommand::Note(args) => {
            let page = note(context, &mut opened, args)?;
            Ok(Outcome::report(report::shown("Note added", &page)))
        }
    }
}

fn add(context: &Context, opened: &mut Opened, args: &AddArgs) -> Result<ReceiptPage, Error> {
    let mut receipt: Receipt = if let Some(path) = &args.json {
        from_json(&context.text_from(path)?, "a receipt")?
    } else {
        let mut asking = Asking::new(context);
        let day = opened.past_day(args.on.as_ref())?;
        let past = |text: &str| {
            Moment::past(text, opened.now).map(Moment::day).map_err(|error| error.to_string())
        };
        let receipt = Receipt {
            report: asking.word(args.report, "What the report is about", "--report")?,
            on: Some(day),
            by: args.by.clone().unwrap_or_default(),
            from: asking.parsed(
                args.from.as_deref(),
                "First day that it covers",
                "--from",
                past,
            )?,
            to: asking.parsed(args.to.as_deref(), "Last day that it covers", "--to", past)?,
            sha256: None,
            noted: asking.narrative(args.noted.as_deref(), "What was noted", "--noted")?,
        };
        asking.end()?;
        receipt
    };
    if receipt.by.trim().is_empty() {
        receipt.by = opened.me();
    }
    receipt.on = receipt.on.or_else(|| Some(opened.today()));
    if let Some(file) = &args.file {
        receipt.sha256 = Some(digest(&context.path(file))?);
    }
    receipt.check(opened.today())?;
    let writing = opened.writing();
    let pages = books::open(&mut opened.vault, &writing, vec![receipt], |_, _| Ok(()))?;
    pages.into_iter().next().ok_or_else(|| Error::failed("nothing was written"))
}

/// The SHA-256 of a file in hexadecimal. A piece at a time: a report may be larger than the memory.
///
/// # Errors
/// When the file cannot be read.
pub(in crate::commands) fn digest(path: &Path) -> Result<String, Error> {
    let failed = |error: &io::Error| Error::file(path, error);
    let mut file = File::open(path).map_err(|error| failed(&error))?;
    let mut digest = Sha256::new();
    let mut piece = vec![0; 1 << 16];
    loop {
        match file.read(&mut piece).map_err(|error| failed(&error))? {
            0 => break,
            read => digest.update(&piece[..read]),
        }
    }
    Ok(hex::encode(digest.finalize()))
}
