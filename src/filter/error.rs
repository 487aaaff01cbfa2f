//! Why a log could not be read: one sentence each, with no name, address or cell text in it.

use std::fmt;
use std::io;

use thiserror::Error;

use crate::domain::filter_event::FilterEvent;

/// Why a log, a layout or the category data could not be used.
#[derive(Debug, Error)]
pub enum FilterError {
    /// The operating system could not read the file.
    #[error("the log could not be read to its end")]
    Unreadable(#[source] io::Error),
    /// There is nothing in the file but white space.
    #[error("the file is empty: a filter with nothing to report still writes a header row")]
    Empty,
    /// The first bytes belong to something that is no text log.
    #[error("the file is {kind}, not a text log: {remedy}")]
    NotText {
        /// What it is, with its article.
        kind: &'static str,
        /// What would be right.
        remedy: &'static str,
    },
    /// A `.gz` file ends in the middle.
    #[error("the compressed file stops in the middle: download or copy it again")]
    TruncatedGzip,
    /// A `.gz` file fails its own check.
    #[error("the compressed file is damaged: download or copy it again")]
    DamagedGzip,
    /// A `.zip` file that holds no single readable log.
    #[error("the zip archive {why}")]
    BadZip {
        /// What is wrong with it, and what would be right.
        why: &'static str,
    },
    /// More text than any real log.
    #[error(
        "the log is larger than {gib} GiB once unpacked: split it by date and import each part"
    )]
    TooLarge {
        /// The limit.
        gib: u64,
    },
    /// A small file that unpacks to a huge one.
    #[error(
        "the compressed file unpacks to more than {ratio} times its size, which no real \
         log does: check where it came from"
    )]
    TooDense {
        /// The limit.
        ratio: u64,
    },
    /// No layout reads enough of the rows.
    #[error("no layout fits this file ({}): name its layout, or say which \
         column is which", Listed(.candidates))]
    NotRecognised {
        /// Every layout, best first.
        candidates: Vec<Candidate>,
    },
    /// The layout fits, but nothing in the file is about the web.
    #[error(
        "the file is laid out as {layout} but holds no web or DNS row: export the \
         web filter's log, not the event or traffic log"
    )]
    NoWebRows {
        /// The layout that fits.
        layout: String,
    },
    /// A layout asked for by a name that does not exist.
    #[error("there is no layout called {name}: choose one of {}", .known.join(", "))]
    UnknownLayout {
        /// The name asked for.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// A layout that was asked for reads none of the rows.
    #[error(
        "no row of this file can be read as {layout}: leave the layout out to have it recognised"
    )]
    LayoutDoesNotFit {
        /// The layout asked for.
        layout: String,
    },
    /// A column map does not fit the file.
    #[error(
        "no row among the first 30 has every column title the column map names, \
         with a time, a person or device, and an address: check the titles"
    )]
    ColumnsNotFound,
    /// Nothing in the file looks like a table.
    #[error(
        "no row among the first 30 looks like a header with at least three titles over rows \
         of as many cells: osafe can only learn a table"
    )]
    NoTable,
    /// The columns chosen do not make an event.
    #[error(
        "no column says {what}: a layout needs one for when, one for who or which device, \
         and one for what was asked for"
    )]
    IncompleteLayout {
        /// What is missing.
        what: &'static str,
    },
    /// A column map names a field that does not exist.
    #[error("{field} is no field of a filter event: use one of {}", .known.join(", "))]
    UnknownField {
        /// The name given.
        field: String,
        /// The fields there are.
        known: Vec<String>,
    },
    /// A layout file is wrong.
    #[error("layout {layout} cannot be used: {reason}")]
    BadLayout {
        /// Its name, or where it came from.
        layout: String,
        /// What is wrong, and where.
        reason: String,
    },
    /// The category data is wrong.
    #[error("the category data cannot be used: {reason}")]
    BadCategories {
        /// What is wrong, and where.
        reason: String,
    },
}

/// How well one layout fits a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The layout's name.
    pub layout: String,
    /// The part of the first rows it reads, 0 to 1.
    pub score: f64,
    /// The first row as this layout reads it; the sentence never quotes it.
    pub example: Option<Box<FilterEvent>>,
}

struct Listed<'a>(&'a [Candidate]);

/// The best few; those that read nothing are not worth a word.
impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut best = self.0.iter().filter(|candidate| candidate.score > 0.0).take(3).peekable();
        if best.peek().is_none() {
            return f.write_str("none reads a single row");
        }
        for (place, candidate) in best.enumerate() {
            let comma = if place == 0 { "" } else { ", " };
            let percent = candidate.score * 100.0;
            write!(f, "{comma}{} reads {percent:.0} % of its first rows", candidate.layout)?;
        }
        Ok(())
    }
}

/// The readers below the decoder carry their own sentence inside an `io::Error`; this takes it out
/// again.
impl From<io::Error> for FilterError {
    fn from(error: io::Error) -> Self {
        match error.downcast::<Self>() {
            Ok(own) => own,
            Err(other) => Self::Unreadable(other),
        }
    }
}
