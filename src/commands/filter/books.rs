//! What the technician's books share: the number of a page, and asking for what options left open.

use crate::context::Context;
use crate::domain::book::{Book, BookFault, PageNumber, said};
use crate::domain::word::Word;
use crate::error::Error;

/// The number of a page of one book, as a person wrote it.
///
/// # Errors
/// When it is none.
pub(super) fn page_number(text: &str, book: Book) -> Result<PageNumber, Error> {
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
pub(super) struct Asking<'c> {
    context: &'c Context,
    missing: Vec<&'static str>,
}

impl<'c> Asking<'c> {
    pub(super) fn new(context: &'c Context) -> Asking<'c> {
        Asking { context, missing: Vec::new() }
    }

    /// A line that has to be there.
    pub(super) fn line(
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

    /// A line that may be left out.
    pub(super) fn optional(
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
    pub(super) fn word<T: Word>(
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
    pub(super) fn parsed<T>(
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
    pub(super) fn end(self) -> Result<(), Error> {
        if self.missing.is_empty() { Ok(()) } else { Err(BookFault::Missing(self.missing).into()) }
    }
}
