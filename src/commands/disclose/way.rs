//! What becomes of a pack: sent, confirmed, or never needed.

use std::path::PathBuf;

use clap::Args;

use super::{Work, shown};
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::error::Error;
use crate::outcome::Outcome;

/// What `osafe disclose sent` takes.
#[derive(Debug, Args)]
#[command(before_help = "Examples:\n  osafe disclose sent T0001 --method \"by hand\"\n  \
                         osafe disclose sent T0001 --method \"encrypted e-mail\" --on yesterday")]
pub struct SentArgs {
    /// The number of the disclosure, as T0001.
    pub number: String,
    /// By which way: by hand, recorded delivery, encrypted e-mail ...
    #[arg(long, value_name = "WAY")]
    pub method: String,
    /// When; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
}

/// What `osafe disclose confirm` takes.
#[derive(Debug, Args)]
#[command(before_help = "Example:\n  osafe disclose confirm T0001 --received yesterday")]
pub struct ConfirmArgs {
    /// The number of the transfer, as T0001.
    pub number: String,
    /// When the other school had it; else today.
    #[arg(long, value_name = "DATE")]
    pub received: Option<String>,
}

/// What `osafe disclose withdraw` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe disclose withdraw T0001                     asks for the reason\n  \
                         osafe disclose withdraw T0001 --reason - < reason.txt"
)]
pub struct WithdrawArgs {
    /// The number of the disclosure, as T0001.
    pub number: String,
    /// A file with the reason; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub reason: Option<PathBuf>,
}

/// Writes down that it was sent.
pub(super) fn sent(context: &Context, args: &SentArgs) -> Result<Outcome, Error> {
    let mut work = Work::begin(context, &args.number)?;
    let on = day(&work, args.on.as_deref())?;
    work.change(|disclosure| Ok(disclosure.send(on, &args.method)?))?;
    done(&work)
}

/// Writes down that the other school has it.
pub(super) fn confirm(context: &Context, args: &ConfirmArgs) -> Result<Outcome, Error> {
    let mut work = Work::begin(context, &args.number)?;
    let on = day(&work, args.received.as_deref())?;
    work.change(|disclosure| Ok(disclosure.confirm(on)?))?;
    done(&work)
}

/// Writes down that it does not come to it.
pub(super) fn withdraw(context: &Context, args: &WithdrawArgs) -> Result<Outcome, Error> {
    let mut work = Work::begin(context, &args.number)?;
    let reason = match &args.reason {
        Some(path) => context.text_from(path)?,
        None if context.prompt.can_ask() => context.prompt.line("Why", None)?,
        None => String::new(),
    };
    work.change(|disclosure| Ok(disclosure.withdraw(&reason)?))?;
    done(&work)
}

fn day(work: &Work, given: Option<&str>) -> Result<chrono::NaiveDate, Error> {
    let today = Moment::Day(work.now.date_naive());
    Ok(given.map_or(Ok(today), |text| Moment::past(text, work.now))?.day())
}

fn done(work: &Work) -> Result<Outcome, Error> {
    Ok(shown(&work.disclosure)?.kept(format!("{} is changed", work.disclosure.id)))
}
