//! The one place that writes to stdout and stderr.

use std::borrow::Cow;
use std::io::{self, Write};

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::Global;
use crate::context::Context;
use crate::error::Error;
use crate::outcome::{Answer, Outcome};
use crate::render::escape::visible;
use crate::render::{Format, render};

/// Done, and something needs attention.
const ATTENTION: u8 = 3;

/// Takes every right from others for the files of this process, whatever the umask was.
pub fn private_files() {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
}

/// Prints a failure and gives its exit code.
#[must_use]
pub fn error(error: &Error) -> u8 {
    complain(error);
    error.exit_code()
}

/// Prints a failure that is not the end.
pub fn complain(error: &Error) {
    notice(&format!("osafe: {}", sentence(&error.to_string())));
    if let Some(hint) = error.hint_text() {
        notice(&format!("hint: {hint}"));
    }
}

/// Prints what clap has to say: help and version on stdout, mistakes on stderr.
#[must_use]
pub fn usage(error: &clap::Error) -> u8 {
    if let Some(sentence) = not_taken(error) {
        return self::error(&sentence);
    }
    if error.use_stderr() {
        // clap repeats what was typed. A line at a time, since its own line breaks are meant; plain,
        // since what colours is what hides.
        let text = error.render().to_string();
        let lines: Vec<String> = text.lines().map(|line| visible(line).into_owned()).collect();
        writeln!(std::io::stderr(), "{}", lines.join("\n")).ok();
    } else {
        // A closed pipe is no failure of ours.
        error.print().ok();
    }
    u8::try_from(error.exit_code()).unwrap_or(2)
}

// A value that a type of ours refused, with the type's own sentence about it.
fn not_taken(error: &clap::Error) -> Option<Error> {
    let why = std::error::Error::source(error)?;
    match (error.kind(), error.get(ContextKind::InvalidValue)?) {
        (ErrorKind::ValueValidation, ContextValue::String(value)) => {
            Some(Error::usage(format!("`{}`: {why}", visible(value))))
        }
        _ => None,
    }
}

/// Prints the answer of a command and gives the exit code.
#[must_use]
pub fn outcome(context: &Context, global: &Global, outcome: Outcome) -> u8 {
    outcome_seen(context, global, outcome, |_| ())
}

/// The same, and hands over what is shown.
#[must_use]
pub fn outcome_seen(
    context: &Context,
    global: &Global,
    outcome: Outcome,
    see: impl FnOnce(&[u8]),
) -> u8 {
    let needed = outcome.undo.is_some() || outcome.then.is_some();
    let printed = deliver(context, global, &outcome.answer).and_then(|bytes| {
        see(&bytes);
        to_stdout(&bytes, needed)
    });
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
        notice(line);
    }
    if let Some(Err(failure)) = outcome.then.map(|then| then()) {
        return error(&failure);
    }
    outcome.code.max(if outcome.attention { ATTENTION } else { 0 })
}

/// Renders an answer; writes it to the file asked for, or gives it back for stdout.
///
/// # Errors
/// When it cannot be rendered or the file cannot be written.
pub fn deliver(context: &Context, global: &Global, answer: &Answer) -> Result<Vec<u8>, Error> {
    let is_report = matches!(answer, Answer::Report(_));
    let binary = is_report && context.format.is_some_and(Format::is_binary);
    let to_file = || Error::usage("this answer goes to a file: name it with `--output`");
    if global.output.is_none() && binary && context.shown_on.terminal {
        return Err(to_file());
    }
    let bytes = rendered(context, answer)?;
    let path = match (answer, &global.output) {
        (Answer::Written(_) | Answer::Said(_), _) | (_, None) => {
            // A document may go on to another program; a file out of a vault never does.
            if !binary && std::str::from_utf8(&bytes).is_err() {
                return Err(to_file());
            }
            return Ok(bytes.into_owned());
        }
        (_, Some(path)) => path,
    };
    crate::files::replace(&context.path(path), &bytes).map_err(|e| Error::file(path, &e))?;
    Ok(format!("Written to {}\n", visible(&path.display().to_string())).into_bytes())
}

fn rendered<'a>(context: &Context, answer: &'a Answer) -> Result<Cow<'a, [u8]>, Error> {
    Ok(match answer {
        Answer::Report(report) => {
            let format = context.format.unwrap_or_default();
            let (style, remark) = context.style(format)?;
            if let Some(remark) = remark {
                notice(&remark);
            }
            render(report, format, &style)?.into()
        }
        // The form that was asked for is that of the file.
        Answer::Written(report) => {
            let format = context.format.filter(|format| !format.is_binary()).unwrap_or_default();
            render(report, format, &context.style(format)?.0)?.into()
        }
        Answer::Text(text) | Answer::Said(text) => text.as_bytes().into(),
        Answer::Bytes(bytes) => bytes.as_slice().into(),
        Answer::Nothing => Cow::default(),
    })
}

// A closed pipe is silent, unless the answer is one that must not be lost.
fn to_stdout(bytes: &[u8], needed: bool) -> Result<(), Error> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(e) if needed || e.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::file(std::path::Path::new("standard output"), &e))
        }
        _ => Ok(()),
    }
}

/// Says a line on stderr. It may quote a file name or a word from a log; nothing is left to do when
/// stderr is gone.
pub fn notice(line: &str) {
    writeln!(io::stderr().lock(), "{}", visible(line)).ok();
}

fn sentence(text: &str) -> String {
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}
