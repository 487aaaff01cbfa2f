//! A line typed at the desk's prompt: edited, completed, and remembered in memory only.

use std::borrow::Cow;

use rustyline::completion::Completer;
use rustyline::config::{BellStyle, ColorMode, CompletionType, Config};
use rustyline::error::ReadlineError;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::Hinter;
use rustyline::history::MemHistory;
use rustyline::validate::Validator;
use rustyline::{
    Cmd, ConditionalEventHandler, Editor, Event, EventContext, EventHandler, Helper, KeyCode,
    KeyEvent, Modifiers, RepeatCount,
};

use crate::error::Error;
use crate::render::escape::is_hidden;

/// How many lines are remembered.
const REMEMBERED: usize = 500;

/// What came of asking for a line.
#[derive(Debug, PartialEq, Eq)]
pub enum Typed {
    /// A line, ended with the return key.
    Line(String),
    /// Ctrl-C, or a session that locked: what was typed is gone.
    Cleared,
    /// Ctrl-D on an empty line, or a terminal that is gone.
    End,
}

/// Where the word before the cursor begins, and what it may become.
pub type Complete = Box<dyn Fn(&str) -> (usize, Vec<String>)>;

/// Called at every key; `false` ends the line unread.
pub type AtKey = Box<dyn Fn() -> bool + Send + Sync>;

/// Reads lines.
pub struct LineEditor {
    editor: Editor<Assistant, MemHistory>,
}

impl LineEditor {
    /// An editor with nothing to remember yet.
    ///
    /// # Errors
    /// When the terminal cannot be used.
    pub fn new(complete: Complete, at_key: AtKey) -> Result<LineEditor, Error> {
        let config = Config::builder()
            .completion_type(CompletionType::List)
            .bell_style(BellStyle::None)
            .auto_add_history(false)
            .bracketed_paste(true)
            // Nothing is coloured; without it pasted text would be shown as it came.
            .color_mode(ColorMode::Forced)
            .max_history_size(REMEMBERED)
            .map_err(|error| unusable(&error))?
            .build();
        let history = MemHistory::with_config(&config);
        let mut editor = Editor::with_history(config, history).map_err(|error| unusable(&error))?;
        editor.set_helper(Some(Assistant { complete }));
        let keys = EventHandler::Conditional(Box::new(Keys(at_key)));
        editor.bind_sequence(Event::Any, keys);
        Ok(LineEditor { editor })
    }

    /// Asks for a line.
    ///
    /// # Errors
    /// When the terminal cannot be read.
    pub fn read(&mut self, prompt: &str) -> Result<Typed, Error> {
        match self.editor.readline(prompt) {
            Ok(line) => Ok(Typed::Line(line)),
            Err(ReadlineError::Interrupted) => Ok(Typed::Cleared),
            Err(ReadlineError::Eof) => Ok(Typed::End),
            Err(error) => Err(unusable(&error)),
        }
    }

    /// Keeps a line for the arrow keys, until the session ends.
    pub fn remember(&mut self, line: &str) {
        // History in memory has no way to fail.
        self.editor.add_history_entry(line).ok();
    }
}

fn unusable(error: &ReadlineError) -> Error {
    Error::failed(format!("the terminal cannot be read: {error}"))
}

// Every key goes through here first.
struct Keys(AtKey);

impl ConditionalEventHandler for Keys {
    fn handle(&self, event: &Event, _: RepeatCount, _: bool, _: &EventContext<'_>) -> Option<Cmd> {
        if !(self.0)() {
            return Some(Cmd::Interrupt);
        }
        let KeyEvent(key, modifiers) = event.get(0)?;
        ignored(*key, *modifiers).then_some(Cmd::Noop)
    }
}

// Ctrl-Z would stop the program with the identity in memory; Ctrl-V and Ctrl-Q put the next key
// into the line as it is; and a character that acts is no part of a command.
fn ignored(key: KeyCode, modifiers: Modifiers) -> bool {
    match key {
        KeyCode::Char('Z' | 'V' | 'Q') => modifiers == Modifiers::CTRL,
        KeyCode::Char(c) => modifiers.is_empty() && is_hidden(c),
        KeyCode::Null => true,
        _ => false,
    }
}

struct Assistant {
    complete: Complete,
}

impl Helper for Assistant {}
impl Validator for Assistant {}

impl Hinter for Assistant {
    type Hint = String;
}

impl Completer for Assistant {
    type Candidate = String;

    fn complete(
        &self,
        line: &str,
        cursor: usize,
        _: &rustyline::Context<'_>,
    ) -> rustyline::Result<(usize, Vec<String>)> {
        let (start, mut found) = (self.complete)(line.get(..cursor).unwrap_or(line));
        if let [only] = found.as_mut_slice() {
            only.push(' ');
        }
        Ok((start, found))
    }
}

// Pasted text can hold what the terminal would obey: it is shown as a mark until it is refused.
impl Highlighter for Assistant {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        if line.chars().any(is_hidden) { harmless(line).into() } else { line.into() }
    }

    fn highlight_char(&self, line: &str, _: usize, _: CmdKind) -> bool {
        line.chars().any(is_hidden)
    }
}

fn harmless(line: &str) -> String {
    let mark = |c: char| if is_hidden(c) && c != '\n' { '\u{fffd}' } else { c };
    line.chars().map(mark).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_characters_that_act_are_shown_as_marks() {
        assert_eq!(harmless("due\n\u{9b}2J\u{7}\u{202e}x"), "due\n\u{fffd}2J\u{fffd}\u{fffd}x");
    }

    #[test]
    fn keys_that_would_hold_or_hide_are_ignored() {
        assert!(ignored(KeyCode::Char('Z'), Modifiers::CTRL));
        assert!(ignored(KeyCode::Char('\u{9b}'), Modifiers::NONE));
        assert!(!ignored(KeyCode::Char('Z'), Modifiers::SHIFT));
        assert!(!ignored(KeyCode::Char('C'), Modifiers::CTRL));
        assert!(!ignored(KeyCode::Enter, Modifiers::NONE));
    }
}
