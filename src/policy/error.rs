//! What can be wrong with a policy pack.

/// Why a policy pack could not be used. Every message says where and what would be right.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    /// No pack of that name ships with the program.
    #[error("there is no policy `{0}`")]
    Unknown(String),
    /// A file of the pack is not there.
    #[error("{0}: the file is missing")]
    Missing(String),
    /// A file is larger than any policy.
    #[error("{0}: the file is larger than 1 MB, so it is not a policy file")]
    TooLarge(String),
    /// A file is not text.
    #[error("{0}: the file is not UTF-8 text")]
    NotText(String),
    /// A line is wrong.
    #[error("{}: {what}", place(file, *line))]
    Wrong {
        /// File name within the pack.
        file: String,
        /// Line, counted from one.
        line: Option<usize>,
        /// What is wrong and what would be right.
        what: String,
    },
}

impl PolicyError {
    pub(super) fn missing(file: &str) -> PolicyError {
        PolicyError::Missing(file.to_owned())
    }
}

fn place(file: &str, line: Option<usize>) -> String {
    line.map_or_else(|| file.to_owned(), |line| format!("{file}, line {line}"))
}

/// The line of a byte offset, counted from one.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// The line on which a key is given a value for the last time: where a doubled id stands.
pub(super) fn line_of(text: &str, key: &str, value: &str) -> Option<usize> {
    let wanted = format!("{key}=\"{value}\"");
    let found = text.lines().enumerate().filter(|(_, line)| {
        let squeezed: String = line.chars().filter(|c| !c.is_whitespace()).collect();
        squeezed.starts_with(&wanted.replace(char::is_whitespace, ""))
    });
    found.last().map(|(index, _)| index + 1)
}

/// The last line that mentions a quoted word.
pub(super) fn line_quoting(text: &str, word: &str) -> Option<usize> {
    let quoted = format!("\"{word}\"");
    text.lines().enumerate().filter(|(_, l)| l.contains(&quoted)).last().map(|(i, _)| i + 1)
}
