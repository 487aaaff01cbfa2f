//! `osafe due`: everything that is due or overdue.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use clap::Args;

use super::filter::books::shelf;
use super::filter::ignore;
use super::retention::{days, filter_log};
use super::vaults::Vaults;
use super::{agreement, disclose, open_if_member, register, review, training};
use crate::context::Context;
use crate::contract::{DueAnswer, SCHEMA};
use crate::domain::case_clock::{self, CaseClock};
use crate::domain::due::{DueItem, DueStatus, KINDS, within};
use crate::domain::moment::Moment;
use crate::domain::review::Review;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::Policy;
use crate::render::Format;
use crate::report::due as report;
use crate::school::School;
use crate::store::{case_clocks, disclosures, incidents, roll};
use crate::vault::{Vault, VaultError, VaultKind};

/// What `osafe due` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe due\n  osafe due --on \"1 january\" --within 30\n  \
                   osafe due --owner head-teacher --kind review\n  osafe due --why",
    after_help = "JSON: {schema, today, items: [{kind, id, title, due, status, owner, source}], undated: [review]};\n  \
                  status is overdue, due or upcoming. With --why each item has `why`, a list of sentences."
)]
pub struct DueArgs {
    /// For which day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Also what is due within so many days after it.
    #[arg(long, value_name = "DAYS", default_value_t = 14)]
    pub within: u64,
    /// Only what one office has to do, by its short name or title; repeatable.
    #[arg(long, value_name = "OFFICE")]
    pub owner: Vec<String>,
    /// Only things of one kind, such as `review`; repeatable.
    #[arg(long, value_name = "KIND")]
    pub kind: Vec<String>,
    /// Also the working that led to each date.
    #[arg(long)]
    pub why: bool,
}

/// Lists what is due. Exit code 3 when something is due or overdue.
///
/// # Errors
/// When operations cannot be opened or a date is not one.
pub fn due(context: &Context, args: &DueArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let on = day(context, &school, args.on.as_deref())?;
    let policy = school.policy_on(on)?;
    let mut vaults = Vaults::new(context, &school)?;
    let Found { mut items, mut undated } = found(context, &school, &policy, on, &mut vaults)?;
    only(args, &policy, &mut items, &mut undated)?;
    let mut items = within(items, on, args.within);
    for item in &mut items {
        policy.role_title(&item.owner).to_owned().clone_into(&mut item.owner);
        if !args.why {
            item.why.clear();
        }
    }
    let attention = items.iter().any(|item| item.status != DueStatus::Upcoming);
    let outcome = if context.format == Some(Format::Json) {
        let undated = undated.into_iter().map(|review| review.id).collect();
        Outcome::json(&DueAnswer { schema: SCHEMA, today: on, items, undated })?
    } else {
        let undated: Vec<&str> = undated.iter().map(|review| review.id.as_str()).collect();
        Outcome::report(report::due(&school, &policy, on, &items, &undated))
    };
    Ok(outcome.attention(attention))
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
    let items = in_operations(school, &school.policy_on(today)?, &vault, today)?.items;
    let count = |status| items.iter().filter(|item| item.status == status).count();
    Ok(Some((count(DueStatus::Overdue), count(DueStatus::Due))))
}

/// Everything that has a day, whoever may see it, by the policy in force on a day; owners by the
/// short names of their offices.
pub(super) fn gathered(
    context: &Context,
    school: &School,
    policy: &Policy,
    on: NaiveDate,
    vaults: &mut Vaults<'_>,
) -> Result<Vec<DueItem>, Error> {
    Ok(found(context, school, policy, on, vaults)?.items)
}

/// What has a day, and what should have one.
#[derive(Default)]
pub(super) struct Found {
    /// What is due, or will be.
    pub(super) items: Vec<DueItem>,
    /// The reviews that the policy wants regularly, and for which nobody has set an interval.
    undated: Vec<Review>,
}

fn found(
    context: &Context,
    school: &School,
    policy: &Policy,
    on: NaiveDate,
    vaults: &mut Vaults<'_>,
) -> Result<Found, Error> {
    let now = context.local_now(school)?;
    let opens_staff = vaults.identity().office().opens_staff();
    let Found { mut items, undated } = match vaults.of(VaultKind::Operations)? {
        Some(vault) => in_operations(school, policy, vault, on)?,
        // The head and the chair open no operations, and have dates of their own to keep.
        None if opens_staff => Found::default(),
        None => return Err(VaultError::NotAMember(VaultKind::Operations).into()),
    };
    let mut clocks = None;
    for kind in VaultKind::CASES {
        let Some(vault) = vaults.of(kind)? else { continue };
        let mut found = in_cases(vault, now.to_utc(), on)?;
        items.extend(found.items);
        let (past, clock) = days::due(school, vault, now, on)?;
        items.extend(past);
        found.clocks.extend(clock);
        if kind == VaultKind::Casework {
            clocks = Some(found.clocks);
        }
        items.extend(register::due_items(school, policy, vault, now, on)?);
    }
    match (vaults.of(VaultKind::Operations)?, clocks) {
        (Some(vault), Some(clocks)) => case_clocks::replace(vault, now.to_utc(), &clocks)?,
        (Some(vault), None) => items.extend(of_cases(vault, on)?),
        (None, _) => {}
    }
    Ok(Found { items, undated })
}

/// What is due in a vault with cases, for who can open it and for who cannot.
struct InCases {
    items: Vec<DueItem>,
    clocks: BTreeSet<CaseClock>,
}

fn in_cases(vault: &mut Vault, now: DateTime<Utc>, on: NaiveDate) -> Result<InCases, Error> {
    let (mut items, mut first) = (Vec::new(), BTreeMap::new());
    for (reference, action) in incidents::open_actions(vault, now)? {
        items.extend(DueItem::of_action(reference, &action, on));
        if let Some(due) = action.due {
            let earliest = first.entry(reference.to_string()).or_insert(due);
            *earliest = due.min(*earliest);
        }
    }
    let clock =
        |(number, due)| CaseClock { number, kind: case_clock::ACTION.to_owned(), due, records: 1 };
    let mut clocks: BTreeSet<CaseClock> = first.into_iter().map(clock).collect();
    let kind = vault.about().kind;
    for disclosure in disclosures::list(vault, now)? {
        clocks.extend(case_clock::of_disclosure(&disclosure));
        items.extend(disclose::due_item(kind, &disclosure, on));
    }
    Ok(InCases { items, clocks })
}

/// The days of open cases as operations has them: numbers.
///
/// # Errors
/// When operations cannot be read.
pub(super) fn of_cases(vault: &Vault, on: NaiveDate) -> Result<Vec<DueItem>, Error> {
    Ok(case_clocks::all(vault)?.iter().map(|clock| clock.due_item(on)).collect())
}

/// What is due by the records in operations. A noun whose records lie there has its line here.
///
/// # Errors
/// When operations or the policy cannot be read.
pub(super) fn in_operations(
    school: &School,
    policy: &Policy,
    vault: &Vault,
    on: NaiveDate,
) -> Result<Found, Error> {
    let (reviews, roll) = (review::gather(school, policy, vault)?, roll::all(vault)?);
    let mut items = reviews.due_items(on);
    items.extend(filter_log::due_item(school, vault, on)?);
    items.extend(days::in_operations(school, policy, vault, on)?);
    items.extend(shelf(vault)?.due_items(on));
    items.extend(ignore::due_items(vault, on)?);
    items.extend(agreement::due_items(school, policy, (vault, &roll), on)?);
    items.extend(register::due_items_in_operations(school, policy, vault, on)?);
    items.extend(training::of_roll(school, policy, (vault, roll), on)?.due_items(on));
    items.extend(training::audit::due_items(policy, vault, on)?);
    let undated = reviews.reviews.iter().filter(|review| reviews.next(review).is_none());
    Ok(Found { items, undated: undated.cloned().collect() })
}

/// The day somebody asked about; else today.
pub(super) fn day(
    context: &Context,
    school: &School,
    on: Option<&str>,
) -> Result<NaiveDate, Error> {
    let now = context.local_now(school)?;
    Ok(on.map_or(Ok(now.date_naive()), |text| Moment::any_day(text, now))?)
}

fn only(
    args: &DueArgs,
    policy: &Policy,
    items: &mut Vec<DueItem>,
    undated: &mut Vec<Review>,
) -> Result<(), Error> {
    if !args.owner.is_empty() {
        let titled = |id: &str| policy.role_title(id).to_owned();
        let known: BTreeSet<String> = items
            .iter()
            .map(|item| item.owner.clone())
            .chain(undated.iter().map(|review| review.owner.clone()))
            .chain(policy.about().role.iter().map(|role| role.id.clone()))
            .collect();
        let wanted =
            |id: &str| args.owner.iter().any(|owner| alike(owner, id) || alike(owner, &titled(id)));
        let is_known =
            |owner: &&String| !known.iter().any(|id| alike(owner, id) || alike(owner, &titled(id)));
        if let Some(unknown) = args.owner.iter().find(is_known) {
            let known: Vec<String> = known.into_iter().collect();
            return Err(Error::usage(format!("nothing has an owner `{unknown}`"))
                .hint(format!("The owners are: {}.", known.join(", "))));
        }
        items.retain(|item| wanted(&item.owner));
        undated.retain(|review| wanted(&review.owner));
    }
    if !args.kind.is_empty() {
        let mut known: BTreeSet<&str> = items.iter().map(|item| item.kind.as_str()).collect();
        known.extend(KINDS);
        if let Some(unknown) = args.kind.iter().find(|kind| !known.contains(kind.as_str())) {
            let known: Vec<&str> = known.into_iter().collect();
            return Err(Error::usage(format!("nothing due is of the kind `{unknown}`"))
                .hint(format!("The kinds are: {}.", known.join(", "))));
        }
        items.retain(|item| args.kind.contains(&item.kind));
        undated.retain(|_| args.kind.iter().any(|kind| kind == "review"));
    }
    Ok(())
}

fn alike(written: &str, known: &str) -> bool {
    written.trim().eq_ignore_ascii_case(known)
}
