//! The technician's books: what is written down about the filter itself. A page is opened once and
//! numbered, steps follow on it, and a correction is a note: nothing on a page is ever changed.

pub mod breach;
pub mod change;
pub mod check;
pub mod receipt;
pub mod shelf;
pub mod unblock;

use std::fmt;
use std::str::FromStr;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::case::Writing;
use super::moment::Moment;
use super::word::{Word, words};

words! {
    /// The books, by the word that audit entries have for a page.
    Book {
        /// Tests that filtering and monitoring work.
        Check = "filter-check",
        /// Changes to what the filter does.
        Change = "filter-change",
        /// Requests to let a site through.
        Unblock = "unblock",
        /// What got through the filter, or a filter that stopped working.
        Breach = "breach",
        /// Reports of the filter that somebody received and went through.
        Receipt = "receipt",
        /// Whose user name, device or address it is.
        UserName = "user-name",
        /// What the school has decided not to look at.
        Ignore = "ignore-rule",
        /// What a category of the filter is about, as the school says.
        Category = "filter-category",
    }
}

impl Book {
    /// The letters before the numbers of its pages.
    #[must_use]
    pub fn letters(self) -> &'static str {
        match self {
            Book::Check => "FC",
            Book::Change => "FX",
            Book::Unblock => "FU",
            Book::Breach => "FB",
            Book::Receipt => "FR",
            Book::UserName => "FN",
            Book::Ignore => "FI",
            Book::Category => "FK",
        }
    }

    /// What a page is, for a sentence.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Book::Check => "filter check",
            Book::Change => "change to the filter",
            Book::Unblock => "unblock request",
            Book::Breach => "breach of the filter",
            Book::Receipt => "receipt of a report",
            Book::UserName => "mapped user name",
            Book::Ignore => "ignore rule",
            Book::Category => "category with a meaning of the school's own",
        }
    }
}

/// The number of a page, such as `FC0001`; never given out twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageNumber {
    /// The book.
    pub book: Book,
    /// Counted from one.
    pub running: u32,
}

impl fmt::Display for PageNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}{:04}", self.book.letters(), self.running))
    }
}

/// The text is no number of a page.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "such a number looks like FC0001 (a check), FX0001 (a change), FU0001 (an unblock request), \
     FB0001 (a breach), FR0001 (a receipt), FN0001 (a user name), FI0001 (an ignore rule) or FK0001 (a category)"
)]
pub struct NotAPage;

impl FromStr for PageNumber {
    type Err = NotAPage;

    fn from_str(text: &str) -> Result<PageNumber, NotAPage> {
        let text = text.trim().to_ascii_uppercase();
        let book = Book::ALL.iter().find(|book| text.starts_with(book.letters()));
        let book = *book.ok_or(NotAPage)?;
        let digits = &text[book.letters().len()..];
        let running = digits.parse().ok().filter(|running| *running > 0).ok_or(NotAPage)?;
        if digits.bytes().all(|b| b.is_ascii_digit()) {
            Ok(PageNumber { book, running })
        } else {
            Err(NotAPage)
        }
    }
}

/// What opens a page of one book.
pub trait Opening: Serialize + DeserializeOwned {
    /// Which book.
    const BOOK: Book;
    /// What may follow on the page.
    type Step: Serialize + DeserializeOwned;
}

/// One entry as it is kept.
#[derive(Serialize, Deserialize)]
#[serde(tag = "entry", content = "record", rename_all = "kebab-case")]
#[serde(bound = "")]
pub enum Entry<O: Opening> {
    /// The page is opened.
    Opened(O),
    /// What followed.
    Step(O::Step),
    /// A correction or an addition, in words.
    Note(String),
}

/// Something with who wrote it down, and when.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Written<T> {
    /// Who, and when.
    #[serde(flatten)]
    pub writing: Writing,
    /// What.
    pub what: T,
}

/// A page with everything on it.
#[derive(Clone, Debug)]
pub struct Page<O: Opening> {
    /// Its number.
    pub number: PageNumber,
    /// What opened it.
    pub opened: Written<O>,
    /// What followed, oldest first.
    pub steps: Vec<Written<O::Step>>,
    /// Corrections and additions, oldest first.
    pub notes: Vec<Written<String>>,
}

impl<O: Opening> Page<O> {
    /// A page just opened.
    #[must_use]
    pub fn open(running: u32, opened: Written<O>) -> Page<O> {
        let number = PageNumber { book: O::BOOK, running };
        Page { number, opened, steps: Vec::new(), notes: Vec::new() }
    }

    /// What the page is about.
    #[must_use]
    pub fn about(&self) -> &O {
        &self.opened.what
    }

    /// The last step.
    #[must_use]
    pub fn last(&self) -> Option<&O::Step> {
        self.steps.last().map(|step| &step.what)
    }
}

/// Why something cannot be written into a book.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BookFault {
    /// Values that have to be there are not; each with the option that gives it.
    #[error("{}", missing(.0))]
    Missing(Vec<&'static str>),
    /// It is the number of another book.
    #[error("{0} is no {want}", want = .1.noun())]
    OtherBook(PageNumber, Book),
    /// The page is finished.
    #[error("{0} is {1} already")]
    Over(PageNumber, &'static str),
    /// There is nothing to do on that page.
    #[error("{0} asks for no action")]
    NoAction(PageNumber),
    /// A day lies before what it follows from.
    #[error("`{0}` lies before {1}")]
    Before(&'static str, &'static str),
    /// A time has not come yet.
    #[error("`{0}` is in the future")]
    Future(&'static str),
    /// What was found is not what was expected, and nothing is to be done about it.
    #[error("what was found is not what was expected, so it needs an action, its owner and a day")]
    NoActionForFinding,
    /// The one who decides is the one who asked.
    #[error("nobody decides about their own request")]
    OwnRequest,
    /// That office does not decide.
    #[error("the office `{0}` does not decide about unblocking: {1} do")]
    MayNotDecide(String, String),
    /// It is not let through, so it cannot be blocked again.
    #[error("{0} is not let through")]
    NotApproved(PageNumber),
    /// A breach that nobody was told of is not closed.
    #[error("{0} cannot be closed: nobody was told of it")]
    NobodyTold(PageNumber),
    /// A name is somebody else's at that time.
    #[error("{0} says that it is somebody else's in that time")]
    Overlap(PageNumber),
    /// It is kept already, word for word.
    #[error("{0} says the same already")]
    Same(PageNumber),
    /// A digest that is not one.
    #[error("`{0}` is no SHA-256: it has 64 hexadecimal digits")]
    NotADigest(&'static str),
}

fn missing(options: &[&str]) -> String {
    let named: Vec<String> = options.iter().map(|option| format!("`{option}`")).collect();
    match named.as_slice() {
        [only] => format!("{only} is missing"),
        _ => format!("{} are missing", named.join(", ")),
    }
}

/// Refuses a value that is not there.
///
/// # Errors
/// [`BookFault::Missing`] with every empty one.
pub fn filled(values: &[(&'static str, bool)]) -> Result<(), BookFault> {
    let empty: Vec<&str> =
        values.iter().filter(|(_, there)| !there).map(|(name, _)| *name).collect();
    if empty.is_empty() { Ok(()) } else { Err(BookFault::Missing(empty)) }
}

/// Whether a text says something.
#[must_use]
pub fn said(text: &str) -> bool {
    !text.trim().is_empty()
}

/// Refuses a time after the one of writing.
///
/// # Errors
/// [`BookFault::Future`].
pub fn not_after(
    name: &'static str,
    when: Option<Moment>,
    now: chrono::DateTime<chrono_tz::Tz>,
) -> Result<(), BookFault> {
    match when {
        Some(when) if when.is_after(now) => Err(BookFault::Future(name)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};
    use chrono_tz::Tz;

    use super::super::incident::Recorder;
    use super::super::office::Office;
    use super::*;

    pub(super) fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    pub(super) fn now() -> DateTime<Tz> {
        let now: DateTime<chrono::Utc> = "2026-11-20T09:00:00Z".parse().unwrap();
        now.with_timezone(&chrono_tz::Europe::London)
    }

    pub(super) fn writing() -> Writing {
        let by = Recorder { name: "Pat Example".into(), office: Office::Technician };
        Writing { at: now().fixed_offset(), by }
    }

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for book in Book::ALL {
            let number = PageNumber { book: *book, running: 12 };
            assert_eq!(number.to_string().parse::<PageNumber>(), Ok(number));
        }
        assert_eq!("fc12".parse::<PageNumber>().unwrap().to_string(), "FC0012");
        for text in ["", "FC", "FC0000", "FC+1", "FZ0001", "C0001", "FC0001x", "FC99999999999"] {
            assert_eq!(text.parse::<PageNumber>(), Err(NotAPage), "{text}");
        }
    }

    #[test]
    fn everything_missing_is_named_at_once() {
        let fault = filled(&[("--what", false), ("--why", said("x")), ("--by", said(" "))]);
        assert_eq!(fault.unwrap_err().to_string(), "`--what`, `--by` are missing");
    }
}
