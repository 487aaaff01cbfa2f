//! Dropping the filter's log when the school's period for it is over.

use chrono::NaiveDate;
use clap::Args;

use crate::commands::open;
use crate::context::Context;
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::office::Office;
use crate::domain::retention::{FILTER_LOG_DAYS, log_kept_from};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::retention as report;
use crate::school::School;
use crate::store::filter_events::{self, Dropped};
use crate::vault::{Vault, VaultKind};

/// What `osafe retention filter-log` takes.
#[derive(Debug, Args)]
pub struct FilterLogArgs {
    /// Say what would go and change nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// The first day that is kept, again, instead of typing it when asked.
    #[arg(long, value_name = "DATE")]
    pub confirm: Option<NaiveDate>,
}

/// Drops the events that are past the school's period. Exit code 3 when a dry run finds any.
pub(super) fn drop_log(context: &Context, args: &FilterLogArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let days = period(&school);
    let before = log_kept_from(now.date_naive(), days);
    let mut vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    let past = filter_events::droppable(&vault, before)?;
    let set = school.settings().filter_log_days.is_some();
    let shown = |dropped, done| report::filter_log(&school, dropped, before, (days, set), done);
    if args.dry_run || past.events == 0 {
        let is_due = past.events > 0;
        return Ok(Outcome::report(shown(past, false)).attention(is_due));
    }
    confirm(context, args, before, past)?;
    let dropped = filter_events::drop_before(&mut vault, now.to_utc(), before, days)?;
    Ok(Outcome::report(shown(dropped, true)).kept("the log is dropped"))
}

/// For how many days the school keeps the filter's log.
fn period(school: &School) -> u32 {
    school.settings().filter_log_days.unwrap_or(FILTER_LOG_DAYS)
}

/// The log, when some of it is past its period on a day.
///
/// # Errors
/// When operations cannot be read.
pub fn due_item(school: &School, vault: &Vault, on: NaiveDate) -> Result<Option<DueItem>, Error> {
    let days = period(school);
    let past = filter_events::droppable(vault, log_kept_from(on, days))?;
    let over =
        past.first.and_then(|first| first.checked_add_days(chrono::Days::new(u64::from(days) + 1)));
    Ok(over.map(|due| DueItem {
        kind: "retention".to_owned(),
        id: "filter-log".to_owned(),
        title: format!("Drop what is older than {days} days of the filter's log"),
        due,
        status: DueStatus::of(due, on),
        owner: Office::Technician.to_string(),
        source: "The school's period for filter logs: `filter_log_days` in osafe.toml".to_owned(),
        why: vec![format!("{days} days after the oldest event kept, and one")],
    }))
}

fn confirm(
    context: &Context,
    args: &FilterLogArgs,
    before: NaiveDate,
    past: Dropped,
) -> Result<(), Error> {
    match args.confirm {
        Some(day) if day == before => Ok(()),
        Some(_) => Err(Error::usage("`--confirm` is another day")
            .hint(format!("It has to be {before}. Nothing was dropped."))),
        None if context.prompt.can_ask() => {
            let question = format!(
                "This drops {} events from before {before} for good. Type that date to go on",
                past.events
            );
            context.prompt.parsed(&question, None, |text| {
                let is_right = text.trim().parse() == Ok(before);
                if is_right { Ok(()) } else { Err(format!("Not {before}")) }
            })
        }
        None => Err(Error::usage("nobody can be asked whether it is to be dropped").hint(format!(
            "Say `--confirm {before}`. `--yes` is not enough. Nothing was dropped."
        ))),
    }
}
