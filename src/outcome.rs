//! What a command gives back: the answer for stdout, remarks for stderr, and whether something
//! needs attention. Only `main` prints.

use serde::Serialize;

use crate::error::Error;
use crate::report::Report;

/// The answer of a command.
pub enum Answer {
    /// To be rendered in the format asked for.
    Report(Report),
    /// Text that is final already: JSON of a contract, a schema, a tour.
    Text(String),
    /// A file's own bytes, which only ever go to a file.
    Bytes(Vec<u8>),
    /// What was written to the place of `--output` already; the report goes to stdout.
    Written(Report),
    /// The same in a line.
    Said(String),
    /// Nothing to say.
    Nothing,
}

/// The end of a command that was done.
pub struct Outcome {
    /// For stdout.
    pub answer: Answer,
    /// For stderr, a line each.
    pub remarks: Vec<String>,
    /// Done, and something needs attention: exit code 3.
    pub attention: bool,
    /// An exit code that is no error's: the highest of the commands that a session ran, or 1 where
    /// the answer is about what could not be done.
    pub code: u8,
    /// What has been kept: said when the answer cannot be delivered, so that it is not done twice.
    pub kept: Option<String>,
    /// Takes everything back when the answer cannot be delivered; then it must not stand.
    pub undo: Option<Box<dyn FnOnce()>>,
    /// What is done once the answer has been delivered, and not before.
    pub then: Option<Box<dyn FnOnce() -> Result<(), Error>>>,
}

impl Outcome {
    /// An answer and nothing else.
    #[must_use]
    pub fn of(answer: Answer) -> Outcome {
        Outcome {
            answer,
            remarks: Vec::new(),
            attention: false,
            code: 0,
            kept: None,
            undo: None,
            then: None,
        }
    }

    /// A report and nothing else.
    #[must_use]
    pub fn report(report: Report) -> Outcome {
        Outcome::of(Answer::Report(report))
    }

    /// Final text.
    #[must_use]
    pub fn text(text: String) -> Outcome {
        Outcome::of(Answer::Text(text))
    }

    /// JSON whose shape is a contract with other programs.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn json<T: Serialize>(value: &T) -> Result<Outcome, Error> {
        let text = crate::render::contract_json(value)?;
        Ok(Outcome::text(text))
    }

    /// Says whether something needs attention.
    #[must_use]
    pub fn attention(mut self, attention: bool) -> Outcome {
        self.attention = attention;
        self
    }

    /// Says what has been kept.
    #[must_use]
    pub fn kept(mut self, what: impl Into<String>) -> Outcome {
        self.kept = Some(what.into());
        self
    }

    /// Says how to take everything back when the answer cannot be delivered.
    #[must_use]
    pub fn or_undo(mut self, undo: impl FnOnce() + 'static) -> Outcome {
        self.undo = Some(Box::new(undo));
        self
    }

    /// Says what is done once the answer has been delivered.
    #[must_use]
    pub fn then(mut self, then: impl FnOnce() -> Result<(), Error> + 'static) -> Outcome {
        self.then = Some(Box::new(then));
        self
    }

    /// Adds a remark.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Outcome {
        self.remarks.push(remark.into());
        self
    }
}
