//! Questions to the person at the keyboard. Every one has a flag or JSON equivalent; without a
//! terminal nothing is asked.

mod hidden;

use std::fmt;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::process::Command;
use std::sync::Arc;

use age::secrecy::{ExposeSecret, SecretString};
use dialoguer::{Confirm, Input, Select};

use crate::error::Error;
use crate::interrupt::Interrupt;

/// Asks, when there is somebody to answer.
#[derive(Clone, Debug)]
pub struct Prompt {
    can_ask: bool,
    editor: Option<String>,
    interrupt: Interrupt,
    gate: Gate,
}

type Passing = dyn Fn() -> Result<(), Error> + Send + Sync;

// What every question and every answer goes through. Debug shows nothing of it.
#[derive(Clone, Default)]
struct Gate(Option<Arc<Passing>>);

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Gate({})", self.0.is_some())
    }
}

impl Prompt {
    /// `allowed` is false with `--no-input`; `editor` is the person's own for long texts.
    #[must_use]
    pub fn new(allowed: bool, editor: Option<String>, interrupt: Interrupt) -> Prompt {
        let terminal = io::stdin().is_terminal() && io::stderr().is_terminal();
        Prompt { can_ask: allowed && terminal, editor, interrupt, gate: Gate::default() }
    }

    /// The same, but `pass` is called before each question and before its answer is used, and
    /// its failure ends the asking. The question for a passphrase, which it may ask itself, is
    /// left out.
    #[must_use]
    pub fn through(&self, pass: impl Fn() -> Result<(), Error> + Send + Sync + 'static) -> Prompt {
        Prompt { gate: Gate(Some(Arc::new(pass))), ..self.clone() }
    }

    /// The same, but nothing is asked.
    #[must_use]
    pub fn silent(&self) -> Prompt {
        Prompt { can_ask: false, ..self.clone() }
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
        let answer = self.ask(|| input.interact_text())?;
        Ok(answer.trim().to_owned())
    }

    /// A line of text that may be left out with the return key.
    ///
    /// # Errors
    /// When the person stops.
    pub fn optional_line(&self, question: &str) -> Result<Option<String>, Error> {
        let input = Input::<String>::new()
            .with_prompt(format!("{question} (return to skip)"))
            .allow_empty(true);
        let answer = self.ask(|| input.interact_text())?;
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
        let text = self.ask(|| input.interact_text())?;
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
        let select = Select::new().with_prompt(question).items(options).default(default);
        self.ask(|| select.interact_opt())?.ok_or_else(given_up)
    }

    /// Yes or no.
    ///
    /// # Errors
    /// When the person stops.
    pub fn confirm(&self, question: &str, default: bool) -> Result<bool, Error> {
        self.ask(|| Confirm::new().with_prompt(question).default(default).interact())
    }

    /// A passphrase, hidden while it is typed.
    ///
    /// # Errors
    /// When the person stops.
    pub fn passphrase(&self, question: &str) -> Result<SecretString, Error> {
        hidden::line(question).map_err(|error| self.stopped(&error.into()))
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
        loop {
            let typed = self.ask(|| Ok(hidden::line(question)?))?;
            let wrong = match weakness(typed.expose_secret()) {
                Some(weak) => weak,
                None if self.passphrase("Once more")?.expose_secret() == typed.expose_secret() => {
                    return Ok(typed);
                }
                None => "The two differ; type both again".to_owned(),
            };
            self.ask(|| Ok(hidden::say(&format!("{wrong}\n"))?))?;
        }
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
            let input = Input::<String>::new().with_prompt(&prompt).allow_empty(true);
            let line = self.ask(|| input.interact_text())?;
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

    fn ask<T>(&self, question: impl FnOnce() -> dialoguer::Result<T>) -> Result<T, Error> {
        self.pass()?;
        let answer = question().map_err(|error| self.stopped(&error))?;
        self.pass()?;
        Ok(answer)
    }

    fn pass(&self) -> Result<(), Error> {
        self.gate.0.as_ref().map_or(Ok(()), |pass| pass())
    }

    fn stopped(&self, error: &dialoguer::Error) -> Error {
        let dialoguer::Error::IO(error) = error;
        match error.kind() {
            io::ErrorKind::Interrupted => {
                self.interrupt.stopped_question();
                given_up()
            }
            _ => Error::failed(
                "the input ended before every question was answered. Nothing was saved",
            ),
        }
    }
}

/// The columns of the terminal, when the answer goes to one.
#[must_use]
pub fn terminal_width() -> Option<u16> {
    dialoguer::console::Term::stdout().size_checked().map(|(_, columns)| columns)
}

/// Takes everything off the terminal, and out of what it can scroll back to where it knows how.
pub fn clear_screen() {
    let mut terminal = dialoguer::console::Term::stdout();
    // Nobody is left to tell when the terminal is gone.
    terminal.clear_screen().ok();
    terminal.write_all(b"\x1b[3J").and_then(|()| terminal.flush()).ok();
}

// Ctrl-C, or a list left with Esc.
fn given_up() -> Error {
    Error::failed("stopped. Nothing was saved")
}
