//! What the technician's books share: the vault, the number of a page, a note on it, and asking for
//! what options left open.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use clap::Args;

use crate::commands::{open, writing};
use crate::context::Context;
use crate::domain::book::shelf::Shelf;
use crate::domain::book::{Book, BookFault, Opening, Page, PageNumber, said};
use crate::domain::case::Writing;
use crate::domain::moment::{DateError, Moment};
use crate::domain::word::Word;
use crate::error::Error;
use crate::school::School;
use crate::store::{books, filter_events};
use crate::vault::{Vault, VaultKind};

/// The operations vault, open, with the school and the time.
pub(in crate::commands) struct Opened {
    pub(in crate::commands) school: School,
    pub(in crate::commands) now: DateTime<Tz>,
    pub(in crate::commands) vault: Vault,
}

impl Opened {
    pub(in crate::commands) fn new(context: &Context) -> Result<Opened, Error> {
        let school = context.school()?;
        let now = context.local_now(&school)?;
        let vault = open(&school, VaultKind::Operations, &context.identity()?)?;
        Ok(Opened { school, now, vault })
    }

    pub(in crate::commands) fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    pub(in crate::commands) fn writing(&self) -> Writing {
        writing(&self.vault, self.now)
    }

    /// Whoever writes, by name.
    pub(in crate::commands) fn me(&self) -> String {
        self.vault.writer().name().to_owned()
    }

    /// A day from which something holds, mostly one that has been; else today.
    pub(in crate::commands) fn day(&self, text: Option<&String>) -> Result<NaiveDate, Error> {
        text.map_or(Ok(self.today()), |text| beginning_of(text, self.now).map(Moment::day))
    }

    /// A day that has been; else today.
    pub(in crate::commands) fn past_day(&self, text: Option<&String>) -> Result<NaiveDate, Error> {
        Ok(text.map_or(Ok(self.today()), |text| Moment::past(text, self.now).map(Moment::day))?)
    }

    /// When something happened; else now.
    pub(in crate::commands) fn moment(&self, text: Option<&String>) -> Result<Moment, Error> {
        let now = Moment::Time(self.now.fixed_offset());
        Ok(text.map_or(Ok(now), |text| Moment::past(text, self.now))?)
    }

    /// A day, if one is given.
    pub(in crate::commands) fn until(
        &self,
        text: Option<&String>,
    ) -> Result<Option<NaiveDate>, Error> {
        Ok(text.map(|text| Moment::any_day(text, self.now)).transpose()?)
    }
}

/// From when something holds: mostly a day that has been, and one still to come is taken too. "1
/// september" is the last one.
pub(in crate::commands) fn beginning_of(text: &str, now: DateTime<Tz>) -> Result<Moment, Error> {
    match Moment::past(text, now) {
        Err(DateError::Future(_)) => end_of(text, now),
        moment => Ok(moment?),
    }
}

/// Until when something holds: a day, past or future, or a time in figures.
pub(in crate::commands) fn end_of(text: &str, now: DateTime<Tz>) -> Result<Moment, Error> {
    match text.parse::<Moment>() {
        Ok(moment) => Ok(moment),
        Err(_) => Ok(Moment::Day(Moment::any_day(text, now)?)),
    }
}

/// All the books.
///
/// # Errors
/// When operations cannot be read.
pub fn shelf(vault: &Vault) -> Result<Shelf, Error> {
    Ok(Shelf {
        checks: books::pages(vault)?,
        changes: books::pages(vault)?,
        unblocks: books::pages(vault)?,
        breaches: books::pages(vault)?,
        receipts: books::pages(vault)?,
        imported: filter_events::last_import(vault)?,
    })
}

/// A correction or an addition to a page.
#[derive(Debug, Args)]
pub struct NoteArgs {
    /// The number of the page.
    pub number: String,
    /// A file with what is to be put right or added; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub text: Option<PathBuf>,
}

/// Adds a note to a page of one book.
pub(in crate::commands) fn note<O: Opening>(
    context: &Context,
    opened: &mut Opened,
    args: &NoteArgs,
) -> Result<Page<O>, Error> {
    let number = page_number(&args.number, O::BOOK)?;
    let mut asking = Asking::new(context);
    let text =
        asking.narrative(args.text.as_deref(), "What is to be put right or added", "--text")?;
    asking.end()?;
    let writing = opened.writing();
    Ok(books::note(&mut opened.vault, &writing, number, text)?)
}

/// The number of a page of one book, as a person wrote it.
///
/// # Errors
/// When it is none.
pub(in crate::commands) fn page_number(text: &str, book: Book) -> Result<PageNumber, Error> {
    let wrong = |error: &dyn std::fmt::Display| {
        Error::usage(format!("`{}`: {error}", text.chars().take(20).collect::<String>()))
    };
    let number: PageNumber = text.parse().map_err(|error| wrong(&error))?;
    if number.book == book {
        return Ok(number);
    }
    Err(BookFault::OtherBook(number, book).into())
}

/// Asks for what options left open. Where nobody can be asked, everything that is missing is named
/// at once, at the end.
pub(in crate::commands) struct Asking<'c> {
    context: &'c Context,
    missing: Vec<&'static str>,
}

impl<'c> Asking<'c> {
    pub(in crate::commands) fn new(context: &'c Context) -> Asking<'c> {
        Asking { context, missing: Vec::new() }
    }

    /// A line that has to be there.
    pub(in crate::commands) fn line(
        &mut self,
        given: Option<&String>,
        question: &str,
        option: &'static str,
    ) -> Result<String, Error> {
        match given {
            Some(text) if said(text) => Ok(text.trim().to_owned()),
            _ if self.context.prompt.can_ask() => self.context.prompt.line(question, None),
            _ => {
                self.missing.push(option);
                Ok(String::new())
            }
        }
    }

    /// A longer text from a file, standard input or the prompt, that has to be there.
    pub(in crate::commands) fn narrative(
        &mut self,
        file: Option<&Path>,
        question: &str,
        option: &'static str,
    ) -> Result<String, Error> {
        let text = match file {
            Some(path) => self.context.text_from(path)?.trim().to_owned(),
            None if self.context.prompt.can_ask() => self.context.prompt.narrative(question)?,
            None => String::new(),
        };
        if !said(&text) {
            self.missing.push(option);
        }
        Ok(text)
    }

    /// A longer text that may be left out.
    pub(in crate::commands) fn optional_narrative(
        &self,
        file: Option<&Path>,
    ) -> Result<Option<String>, Error> {
        let text = file.map(|path| self.context.text_from(path)).transpose()?;
        Ok(text.map(|text| text.trim().to_owned()).filter(|text| said(text)))
    }

    /// A day that has to be there.
    pub(in crate::commands) fn day(
        &mut self,
        given: Option<&String>,
        now: DateTime<Tz>,
        question: &str,
        option: &'static str,
    ) -> Result<Option<NaiveDate>, Error> {
        self.parsed(given.map(String::as_str), question, option, |text| {
            Moment::any_day(text, now).map_err(|error| error.to_string())
        })
    }

    /// A line that may be left out.
    pub(in crate::commands) fn optional(
        &self,
        given: Option<&String>,
        question: &str,
    ) -> Result<Option<String>, Error> {
        match given {
            Some(text) => Ok(Some(text.trim().to_owned()).filter(|text| said(text))),
            None if self.context.prompt.can_ask() => self.context.prompt.optional_line(question),
            None => Ok(None),
        }
    }

    /// One of a list of words that has to be there.
    pub(in crate::commands) fn word<T: Word>(
        &mut self,
        given: Option<T>,
        question: &str,
        option: &'static str,
    ) -> Result<Option<T>, Error> {
        if given.is_none() && self.context.prompt.can_ask() {
            let options: Vec<String> = T::ALL.iter().map(|word| word.as_str().to_owned()).collect();
            return Ok(Some(T::ALL[self.context.prompt.choose(question, &options, 0)?]));
        }
        if given.is_none() {
            self.missing.push(option);
        }
        Ok(given)
    }

    /// Something read from a line, that has to be there.
    pub(in crate::commands) fn parsed<T>(
        &mut self,
        given: Option<&str>,
        question: &str,
        option: &'static str,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Option<T>, Error> {
        match given {
            Some(text) => parse(text).map(Some).map_err(Error::usage),
            None if self.context.prompt.can_ask() => {
                self.context.prompt.parsed(question, None, parse).map(Some)
            }
            None => {
                self.missing.push(option);
                Ok(None)
            }
        }
    }

    /// Refuses to go on when something is missing.
    pub(in crate::commands) fn end(self) -> Result<(), Error> {
        if self.missing.is_empty() { Ok(()) } else { Err(BookFault::Missing(self.missing).into()) }
    }
}
