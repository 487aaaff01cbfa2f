//! Ending what a review found to be done.

use clap::Args;

use super::{Opened, missing};
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::domain::review::action::{ActionNumber, Ended};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::reviews as report;
use crate::store::reviews;

/// What `osafe review act` takes.
#[derive(Debug, Args)]
pub struct ActArgs {
    /// The number of the action; see `osafe review actions`.
    pub number: ActionNumber,
    /// It is done.
    #[arg(long)]
    pub done: bool,
    /// It will not be done, and why.
    #[arg(long, value_name = "WHY", conflicts_with = "done")]
    pub dropped: Option<String>,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Who says so; else you.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
}

pub(super) fn act(
    context: &Context,
    opened: &mut Opened,
    args: &ActArgs,
) -> Result<Outcome, Error> {
    let dropped = args.dropped.as_deref().map(str::trim).map(str::to_owned);
    if dropped.as_deref() == Some("") || (dropped.is_none() && !args.done) {
        return Err(missing("--done", "act"));
    }
    let now = context.local_now(&opened.school)?;
    let on = match &args.on {
        Some(text) => Moment::past(text, now)?.day(),
        None => now.date_naive(),
    };
    let by = args.by.clone().unwrap_or_else(|| opened.vault.writer().name().to_owned());
    let end = Ended { on, by, dropped };
    let action = reviews::end_action(&mut opened.vault, now.to_utc(), args.number, end)?;
    let report = report::action(&opened.policy, &action, opened.today);
    Ok(Outcome::report(report).kept(format!("{} is ended", action.number)))
}
