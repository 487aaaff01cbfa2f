//! What a session reads from outside: its lines, the time of day that sleep cannot hide, and the
//! options of each line over its own.

use std::io::{self, BufRead, IsTerminal, Read};
use std::path::Path;

use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

use super::{Context, LARGEST_SECRET, check_output, read_bounded, width};
use crate::cli::Global;
use crate::error::Error;
use crate::unlocked::Unlocked;
use crate::vault::identity::Identity;

/// The longest line of a script.
const LONGEST_LINE: u64 = 1 << 16;

impl Context {
    /// The same outside world, whose identity is kept in `unlocked` once it was opened.
    #[must_use]
    pub fn with_unlocked(&self, unlocked: Unlocked) -> Context {
        Context { unlocked: Some(unlocked), ..self.clone() }
    }

    /// The same outside world for one line of a session: what the line says goes before what the
    /// session was started with.
    ///
    /// # Errors
    /// When its answer cannot go to the file it names.
    pub fn line(&self, global: &Global) -> Result<Context, Error> {
        let global = Global {
            identity: global.identity.clone().or_else(|| self.identity.clone()),
            // The session's passphrase is not that of another identity.
            passphrase_file: match (&global.passphrase_file, &global.identity) {
                (None, None) => self.passphrase_file.clone(),
                (file, _) => file.clone(),
            },
            ..global.clone()
        };
        check_output(&global, &self.folder)?;
        Ok(Context {
            format: global.format.or(self.format),
            width: width(),
            yes: global.yes || self.yes,
            quiet: global.quiet || self.quiet,
            prompt: if global.no_input { self.prompt.silent() } else { self.prompt.clone() },
            school: global.school.or_else(|| self.school.clone()),
            identity: global.identity,
            passphrase_file: global.passphrase_file,
            output: global.output,
            ..self.clone()
        })
    }

    /// Whether somebody sits at a terminal, sees it, and may be asked.
    #[must_use]
    pub fn at_terminal(&self) -> bool {
        self.prompt.can_ask() && io::stdout().is_terminal()
    }

    /// Whether the identity cannot be had without somebody giving its passphrase.
    #[must_use]
    pub fn asks_for_passphrase(&self) -> bool {
        let file = self.identity_file().and_then(|file| read_bounded(&file, LARGEST_SECRET).ok());
        let protected = file.is_some_and(|file| Identity::is_protected(&Zeroizing::new(file)));
        protected && self.passphrase_file.is_none() && self.prompt.can_ask()
    }

    /// Whether the whole answer was to go to a file.
    #[must_use]
    pub fn answers_to_file(&self) -> bool {
        self.output.is_some()
    }

    /// The computer's own time of day, even where `OSAFE_NOW` has set another.
    #[must_use]
    pub fn wall_clock() -> DateTime<Utc> {
        Utc::now()
    }

    /// The next line of standard input, or nothing at its end.
    ///
    /// # Errors
    /// When it cannot be read, is too long or is not UTF-8.
    pub fn next_line(&self) -> Result<Option<String>, Error> {
        let mut line = Vec::new();
        let mut input = io::stdin().lock();
        let read = (&mut input).take(LONGEST_LINE).read_until(b'\n', &mut line);
        read.map_err(|e| Error::file(Path::new("standard input"), &e))?;
        if line.is_empty() {
            return Ok(None);
        }
        if line.len() as u64 == LONGEST_LINE && !line.ends_with(b"\n") {
            return Err(Error::failed("a line is longer than a command can be"));
        }
        let line = String::from_utf8(line).map_err(|_| Error::failed("a line is not UTF-8"))?;
        Ok(Some(line))
    }
}
