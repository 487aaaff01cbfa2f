//! Questions to the person at the keyboard. Every one has a flag or JSON equivalent; without a
//! terminal nothing is asked.

use std::fs;
use std::io::{self, IsTerminal};
use std::process::Command;

use age::secrecy::SecretString;
use dialoguer::{Confirm, Input, Password, Select};

use crate::error::Error;

/// Asks, when there is somebody to answer.
#[derive(Clone, Debug)]
pub struct Prompt {
    can_ask: bool,
    editor: Option<String>,
}

impl Prompt {
    /// `allowed` is false with `--no-input`; `editor` is the person's own for long texts.
    #[must_use]
    pub fn new(allowed: bool, editor: Option<String>) -> Prompt {
        let terminal = io::stdin().is_terminal() && io::stderr().is_terminal();
        Prompt { can_ask: allowed && terminal, editor }
    }

    /// Whether questions can be asked.
    #[must_use]
    pub fn can_ask(&self) -> bool {
        self.can_ask
    }

    /// Says something before a question; the text must be harmless already.
    pub fn say(&self, text: &str) {
        // Nothing is left to do when the terminal is gone; the question will notice.
        dialoguer::console::Term::stderr().write_line(text).ok();
    }

    /// A line of text that must not be empty.
    ///
    /// # Errors
    /// When the person stops.
    pub fn line(&self, question: &str, default: Option<&str>) -> Result<String, Error> {
        let mut input = Input::<String>::new().with_prompt(question);
        if let Some(default) = default {
            input = input.default(default.to_owned());
        }
        let answer = input.interact_text().map_err(stopped)?;
        Ok(answer.trim().to_owned())
    }

    /// A line of text that may be left out with the return key.
    ///
    /// # Errors
    /// When the person stops.
    pub fn optional_line(&self, question: &str) -> Result<Option<String>, Error> {
        let answer: String = Input::new()
            .with_prompt(format!("{question} (return to skip)"))
            .allow_empty(true)
            .interact_text()
            .map_err(stopped)?;
        let answer = answer.trim();
        Ok((!answer.is_empty()).then(|| answer.to_owned()))
    }

    /// A line that is asked for again until it can be read.
    ///
    /// # Errors
    /// When the person stops.
    pub fn parsed<T>(
        &self,
        question: &str,
        default: Option<&str>,
        parse: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Error> {
        let mut input = Input::<String>::new()
            .with_prompt(question)
            .validate_with(|text: &String| parse(text).map(|_| ()));
        if let Some(default) = default {
            input = input.default(default.to_owned());
        }
        let text = input.interact_text().map_err(stopped)?;
        parse(&text).map_err(Error::usage)
    }

    /// One of several; the answer is its place in the list.
    ///
    /// # Errors
    /// When the person stops.
    pub fn choose(
        &self,
        question: &str,
        options: &[String],
        default: usize,
    ) -> Result<usize, Error> {
        let answer =
            Select::new().with_prompt(question).items(options).default(default).interact_opt();
        answer
            .map_err(stopped)?
            .ok_or_else(|| stopped(io::Error::from(io::ErrorKind::Interrupted).into()))
    }

    /// Yes or no.
    ///
    /// # Errors
    /// When the person stops.
    pub fn confirm(&self, question: &str, default: bool) -> Result<bool, Error> {
        Confirm::new().with_prompt(question).default(default).interact().map_err(stopped)
    }

    /// A passphrase, hidden while it is typed.
    ///
    /// # Errors
    /// When the person stops.
    pub fn passphrase(&self, question: &str) -> Result<SecretString, Error> {
        let typed = Password::new().with_prompt(question).interact().map_err(stopped)?;
        Ok(SecretString::from(typed))
    }

    /// A new passphrase, asked for twice, and again while `weakness` finds fault with it.
    ///
    /// # Errors
    /// When the person stops.
    pub fn new_passphrase(
        &self,
        question: &str,
        weakness: impl Fn(&str) -> Option<String>,
    ) -> Result<SecretString, Error> {
        let typed = Password::new()
            .with_prompt(question)
            .with_confirmation("Once more", "The two differ; type both again")
            .validate_with(|text: &String| weakness(text).map_or(Ok(()), Err))
            .interact()
            .map_err(stopped)?;
        Ok(SecretString::from(typed))
    }

    /// A longer text: lines until an empty one, or the person's editor when they type `e`.
    ///
    /// # Errors
    /// When the person stops.
    pub fn narrative(&self, question: &str) -> Result<String, Error> {
        let hint = if self.editor.is_some() { ", or e for your editor" } else { "" };
        let mut text = String::new();
        let mut prompt = format!("{question} (end with an empty line{hint})");
        loop {
            let line: String = Input::new()
                .with_prompt(&prompt)
                .allow_empty(true)
                .interact_text()
                .map_err(stopped)?;
            if text.is_empty() && line.trim() == "e" && self.editor.is_some() {
                return self.edit();
            }
            if line.trim().is_empty() {
                return Ok(text.trim_end().to_owned());
            }
            text.push_str(&line);
            text.push('\n');
            "  ".clone_into(&mut prompt);
        }
    }

    // The editor's file and its back-ups lie in a private folder that goes away with them.
    fn edit(&self) -> Result<String, Error> {
        let editor = self.editor.as_deref().unwrap_or("vi");
        let failed = |error: io::Error| Error::failed(format!("the editor failed: {error}"));
        let folder = tempfile::Builder::new().prefix("osafe-").tempdir().map_err(failed)?;
        let file = folder.path().join("text.txt");
        crate::files::create_empty(&file).map_err(failed)?;
        let mut words = editor.split_whitespace();
        let program = words.next().unwrap_or("vi");
        let status = Command::new(program).args(words).arg(&file).status().map_err(failed)?;
        if !status.success() {
            return Err(Error::failed("the editor ended with an error. Nothing was saved"));
        }
        fs::read_to_string(&file).map(|text| text.trim().to_owned()).map_err(failed)
    }
}

/// The columns of the terminal, when the answer goes to one.
#[must_use]
pub fn terminal_width() -> Option<u16> {
    dialoguer::console::Term::stdout().size_checked().map(|(_, columns)| columns)
}

fn stopped(error: dialoguer::Error) -> Error {
    let dialoguer::Error::IO(error) = error;
    match error.kind() {
        io::ErrorKind::Interrupted => {
            // The signal's own handler says the sentence and ends the program; this thread must
            // not say it too.
            std::thread::sleep(std::time::Duration::from_secs(2));
            Error::failed("stopped. Nothing was saved")
        }
        _ => Error::failed("the input ended before every question was answered. Nothing was saved"),
    }
}
