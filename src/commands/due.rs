//! `osafe due` and `osafe remind`: everything that is due or overdue.

use chrono::NaiveDate;
use clap::Args;

use super::filter::books::shelf;
use super::filter::ignore;
use super::retention::filter_log;
use super::{disclose, open_if_member, review};
use crate::context::Context;
use crate::contract::{DueAnswer, SCHEMA};
use crate::domain::due::{DueItem, DueStatus, within};
use crate::domain::moment::Moment;
use crate::error::Error;
use crate::outcome::{Answer, Outcome};
use crate::render::Format;
use crate::report::due as report;
use crate::school::School;
use crate::store::incidents;
use crate::vault::{VaultError, VaultKind};

/// What `osafe due` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe due\n  osafe due --on \"1 january\" --within 30",
    after_help = "JSON: {schema, today, items: [{kind, id, title, due, status, owner, source}]}; status is\n  overdue, due or upcoming."
)]
pub struct DueArgs {
    /// For which day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Also what is due within so many days after it.
    #[arg(long, value_name = "DAYS", default_value_t = 14)]
    pub within: u64,
}

/// What `osafe remind` takes.
#[derive(Debug, Args)]
#[command(before_help = "Example, as a line for cron, every school day at seven:\n  \
                         0 7 * * 1-5  osafe --school /srv/school --identity /srv/osafe/service.key remind")]
pub struct RemindArgs {
    /// For which day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
}

/// Lists what is due. Exit code 3 when something is due or overdue.
///
/// # Errors
/// When operations cannot be opened or a date is not one.
pub fn due(context: &Context, args: &DueArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let (on, items) = items(context, &school, args.on.as_deref(), args.within)?;
    let attention = items.iter().any(|item| item.status != DueStatus::Upcoming);
    let outcome = if context.format == Some(Format::Json) {
        Outcome::json(&DueAnswer { schema: SCHEMA, today: on, items })?
    } else {
        Outcome::report(report::due(&school, &school.policy_on(on)?, on, &items))
    };
    Ok(outcome.attention(attention))
}

/// The same for a scheduled run: nothing at all and exit code 0 when nothing is due.
///
/// # Errors
/// When operations cannot be opened or a date is not one.
pub fn remind(context: &Context, args: &RemindArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let (on, items) = items(context, &school, args.on.as_deref(), 0)?;
    if items.is_empty() {
        return Ok(Outcome::of(Answer::Nothing));
    }
    Ok(Outcome::report(report::due(&school, &school.policy_on(on)?, on, &items)).attention(true))
}

/// How much is overdue and how much falls due today; nothing for somebody who cannot open
/// operations.
///
/// # Errors
/// When operations cannot be read.
pub fn counts(context: &Context, school: &School) -> Result<Option<(usize, usize)>, Error> {
    let today = context.today(school)?;
    let identity = context.identity()?;
    let Some(vault) = open_if_member(school, VaultKind::Operations, &identity)? else {
        return Ok(None);
    };
    let mut items = review::gather(school, &school.policy_on(today)?, &vault)?.due_items(today);
    items.extend(filter_log::due_item(school, &vault, today)?);
    items.extend(shelf(&vault)?.due_items(today));
    let count = |status| items.iter().filter(|item| item.status == status).count();
    Ok(Some((count(DueStatus::Overdue), count(DueStatus::Due))))
}

fn items(
    context: &Context,
    school: &School,
    on: Option<&str>,
    days: u64,
) -> Result<(NaiveDate, Vec<DueItem>), Error> {
    let now = context.local_now(school)?;
    let on = on.map_or(Ok(now.date_naive()), |text| Moment::any_day(text, now))?;
    let policy = school.policy_on(on)?;
    let identity = context.identity()?;
    // The head and the chair open no operations, and have dates of their own to keep.
    let mut items = match open_if_member(school, VaultKind::Operations, &identity)? {
        Some(vault) => {
            let mut items = review::gather(school, &policy, &vault)?.due_items(on);
            items.extend(filter_log::due_item(school, &vault, on)?);
            items.extend(shelf(&vault)?.due_items(on));
            items.extend(ignore::due_items(&vault, on)?);
            items
        }
        None if identity.office().opens_staff() => Vec::new(),
        None => return Err(VaultError::NotAMember(VaultKind::Operations).into()),
    };
    for kind in VaultKind::CASES {
        if let Some(mut vault) = open_if_member(school, kind, &identity)? {
            for (reference, action) in incidents::open_actions(&mut vault, now.to_utc())? {
                items.extend(DueItem::of_action(reference, &action, on));
            }
        }
    }
    items.extend(disclose::due_items(school, &identity, now, on)?);
    for item in &mut items {
        policy.role_title(&item.owner).to_owned().clone_into(&mut item.owner);
    }
    Ok((on, within(items, on, days)))
}
