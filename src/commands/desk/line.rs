//! What a line at the desk asks for: words as a POSIX shell splits them, then the same command
//! tree as outside.

use clap::Parser;

use crate::cli::{Cli, Command};
use crate::error::Error;
use crate::render::escape::is_hidden;

/// The desk's own words, and the program's name, which may stand before a command.
pub(super) const LOCK: &str = "lock";
pub(super) const QUIT: [&str; 2] = ["quit", "exit"];
const PROGRAM: &str = "osafe";

/// Commands that make a school, or this session, and are run outside.
pub(super) const OUTSIDE: [&str; 3] = ["init", "demo", "desk"];

/// What a line asks for.
#[derive(Debug)]
pub(super) enum Asked {
    /// An empty line or a remark.
    Nothing,
    /// To lock now.
    Lock,
    /// To leave.
    Quit,
    /// A command.
    Run(Box<Cli>),
}

/// Why a line asks for nothing that can be done.
#[derive(Debug)]
pub(super) enum Refused {
    /// Help, or what clap has to say of it.
    Usage(clap::Error),
    /// Anything else.
    Error(Error),
}

/// Reads a line.
///
/// # Errors
/// When it is no command, or holds what a command cannot.
pub(super) fn read(line: &str) -> Result<Asked, Refused> {
    let words = words(line).map_err(Refused::Error)?;
    let Some(first) = words.first() else { return Ok(Asked::Nothing) };
    if words.len() == 1 {
        match first.as_str() {
            LOCK => return Ok(Asked::Lock),
            word if QUIT.contains(&word) => return Ok(Asked::Quit),
            _ => (),
        }
    }
    let cli = Cli::try_parse_from(std::iter::once(PROGRAM.to_owned()).chain(words));
    let cli = cli.map_err(Refused::Usage)?;
    match cli.command {
        Command::Init(_) | Command::Demo(_) | Command::Desk(_) => Err(Refused::Error(
            Error::usage("that command is not run inside the desk")
                .hint("Leave with `quit` first, or use another terminal."),
        )),
        _ => Ok(Asked::Run(Box::new(cli))),
    }
}

/// Whether the arrow keys should bring it back: a passphrase typed at the wrong prompt is no
/// command, and is forgotten.
pub(super) fn worth_remembering(line: &str, commands: &[String]) -> bool {
    let words = words(line).unwrap_or_default();
    words.first().is_some_and(|word| {
        commands.contains(word) || word == LOCK || word.starts_with("--") || QUIT.contains(&&**word)
    })
}

// The line without the name of the program before it.
fn words(line: &str) -> Result<Vec<String>, Error> {
    let line = line.trim();
    if line.chars().any(|c| is_hidden(c) && c != '\t') {
        let hint = "Commands are one line of plain text each. Nothing was done.";
        return Err(Error::usage("the line has hidden characters or line breaks").hint(hint));
    }
    let mut words = shell_words::split(line).map_err(|_| {
        Error::usage("a quotation mark is not closed").hint("Quote words with '...' or \"...\".")
    })?;
    if words.len() > 1 && words[0] == PROGRAM {
        words.remove(0);
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(line: &str) -> Command {
        match read(line) {
            Ok(Asked::Run(cli)) => cli.command,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn a_line_is_split_as_a_shell_would() {
        for line in
            ["incident list", " osafe incident list ", "incident 'list'\n", "incident\tlist # all"]
        {
            assert!(matches!(runs(line), Command::Incident(_)), "{line}");
        }
        let Command::Review(review) = runs("review add --title \"Check the visitors' wifi\"")
        else {
            panic!("a review");
        };
        assert!(format!("{review:?}").contains("Check the visitors' wifi"));
    }

    #[test]
    fn the_desk_has_words_of_its_own() {
        assert!(matches!(read("lock"), Ok(Asked::Lock)));
        assert!(matches!(read("osafe quit"), Ok(Asked::Quit)));
        assert!(matches!(read("exit\r\n"), Ok(Asked::Quit)));
        for line in ["", "   ", "# a remark"] {
            assert!(matches!(read(line), Ok(Asked::Nothing)), "{line}");
        }
    }

    #[test]
    fn what_is_no_command_is_refused() {
        for line in ["frobnicate", "incident", "osafe", "lock now", "--no-such"] {
            assert!(matches!(read(line), Err(Refused::Usage(_))), "{line}");
        }
        for line in ["init", "demo x", "desk", "due 'x", "due\ndue", "due\u{9b}2J", "due \u{202e}"]
        {
            assert!(matches!(read(line), Err(Refused::Error(_))), "{line}");
        }
    }

    #[test]
    fn only_commands_are_remembered() {
        let commands = ["incident".to_owned(), "due".to_owned()];
        for line in ["due", "osafe incident lst", "lock", "--school x due"] {
            assert!(worth_remembering(line, &commands), "{line}");
        }
        for line in ["", "copper lantern violet marsh", "due\u{7}", "# due"] {
            assert!(!worth_remembering(line, &commands), "{line}");
        }
    }
}
