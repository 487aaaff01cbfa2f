//! The one place that writes to stdout and stderr.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::cli::Global;
use crate::context::Context;
use crate::error::Error;
use crate::outcome::{Answer, Outcome};
use crate::render::escape::visible;
use crate::render::render;

/// Done, and something needs attention.
const ATTENTION: u8 = 3;

/// Takes every right from others for the files of this process, whatever the umask was.
pub fn private_files() {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
}

/// Prints a failure and gives its exit code.
#[must_use]
pub fn error(error: &Error) -> ExitCode {
    remark(&format!("osafe: {}", sentence(&error.to_string())));
    if let Some(hint) = error.hint_text() {
        remark(&format!("hint: {hint}"));
    }
    ExitCode::from(error.exit_code())
}

/// Prints what clap has to say: help and version on stdout, mistakes on stderr.
#[must_use]
pub fn usage(error: &clap::Error) -> ExitCode {
    // A closed pipe is no failure of ours.
    error.print().ok();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// Prints the answer of a command and gives the exit code.
#[must_use]
pub fn outcome(context: &Context, global: &Global, outcome: Outcome) -> ExitCode {
    let needed = outcome.undo.is_some();
    let printed =
        deliver(context, global, &outcome.answer).and_then(|text| to_stdout(&text, needed));
    if let Err(failure) = printed {
        if let Some(undo) = outcome.undo {
            undo();
            return error(&failure.hint("Nothing was made."));
        }
        return error(&match outcome.kept {
            Some(kept) => failure.at(&format!("{kept}, but its answer could not be written")),
            None => failure,
        });
    }
    for line in &outcome.remarks {
        remark(line);
    }
    if outcome.attention { ExitCode::from(ATTENTION) } else { ExitCode::SUCCESS }
}

/// Renders an answer; writes it to the file asked for, or gives it back for stdout.
///
/// # Errors
/// When it cannot be rendered or the file cannot be written.
pub fn deliver(context: &Context, global: &Global, answer: &Answer) -> Result<String, Error> {
    let text = rendered(context, answer)?;
    let path = match (answer, &global.output) {
        (Answer::Written(_), _) | (_, None) => return Ok(text),
        (_, Some(path)) => path,
    };
    crate::files::replace(&context.path(path), text.as_bytes())
        .map_err(|e| Error::file(path, &e))?;
    Ok(format!("Written to {}\n", visible(&path.display().to_string())))
}

fn rendered(context: &Context, answer: &Answer) -> Result<String, Error> {
    match answer {
        Answer::Report(report) | Answer::Written(report) => {
            Ok(render(report, context.format.unwrap_or_default(), context.width, context.colour)?)
        }
        Answer::Text(text) => Ok(text.clone()),
        Answer::Nothing => Ok(String::new()),
    }
}

// A closed pipe is silent, unless the answer is one that must not be lost.
fn to_stdout(text: &str, needed: bool) -> Result<(), Error> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(e) if needed || e.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::file(std::path::Path::new("standard output"), &e))
        }
        _ => Ok(()),
    }
}

// Remarks can quote a file name or a word from a log. Nothing is left to do when stderr is gone.
fn remark(line: &str) {
    writeln!(io::stderr().lock(), "{}", visible(line)).ok();
}

fn sentence(text: &str) -> String {
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}
