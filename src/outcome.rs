//! What a command gives back: the answer for stdout, remarks for stderr, and whether something
//! needs attention. Only `main` prints.

use serde::Serialize;

use crate::error::Error;
use crate::report::Report;

/// The answer of a command.
#[derive(Debug)]
pub enum Answer {
    /// To be rendered in the format asked for.
    Report(Report),
    /// Text that is final already: JSON of a contract, a schema, a tour.
    Text(String),
    /// Nothing to say.
    Nothing,
}

/// The end of a command that was done.
#[derive(Debug)]
pub struct Outcome {
    /// For stdout.
    pub answer: Answer,
    /// For stderr, a line each.
    pub remarks: Vec<String>,
    /// Done, and something needs attention: exit code 3.
    pub attention: bool,
}

impl Outcome {
    /// A report and nothing else.
    #[must_use]
    pub fn report(report: Report) -> Outcome {
        Outcome { answer: Answer::Report(report), remarks: Vec::new(), attention: false }
    }

    /// Final text.
    #[must_use]
    pub fn text(text: String) -> Outcome {
        Outcome { answer: Answer::Text(text), remarks: Vec::new(), attention: false }
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

    /// Adds a remark.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Outcome {
        self.remarks.push(remark.into());
        self
    }
}
