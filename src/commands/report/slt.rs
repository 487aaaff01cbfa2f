//! `osafe report slt`: the weekly report to senior leaders.

use chrono::{DateTime, Days, NaiveDate};
use chrono_tz::Tz;

use super::period::PeriodArgs;
use super::provenance::provenance;
use crate::commands::due;
use crate::commands::vaults::Vaults;
use crate::context::Context;
use crate::domain::due::{DueItem, within};
use crate::domain::episode::Urgency;
use crate::domain::report_period::{ReportPeriod, Span};
use crate::domain::word::Word;
use crate::error::Error;
use crate::filter::Categories;
use crate::report::Report;
use crate::report::slt::{self, Cases, Filtered, Week};
use crate::school::School;
use crate::store::filter_events::{self, By, Period, Tally, tally};
use crate::store::{counted, episodes, incidents};
use crate::vault::{Vault, VaultError, VaultKind};

/// How many hosts and harms are read.
const MOST: u32 = 15;
/// How far ahead the school's duties are counted, in days.
const AHEAD: u64 = 14;
/// The vaults that it is made from.
const READ: [VaultKind; 3] = [VaultKind::Casework, VaultKind::Staff, VaultKind::Operations];

pub(super) fn report(context: &Context, args: &PeriodArgs) -> Result<Report, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let days = week(args, context, &school, now.date_naive())?;
    let mut vaults = Vaults::new(context, &school)?;
    // Before a vault with cases is open: from then on whatever is read is also locked in memory, which takes time.
    let filter = filtered(&mut vaults, &school, days)?;
    let mut missing = Vec::new();
    for kind in READ {
        if vaults.of(kind)?.is_none() {
            missing.push(absent(kind));
        }
    }
    if vaults.opened(&READ).is_empty() {
        return Err(VaultError::NotAMember(VaultKind::Casework).into());
    }
    let week = Week {
        today: now.date_naive(),
        days,
        filter,
        cases: cases(&mut vaults, now, days)?,
        due: duties(context, &school, &mut vaults, now.date_naive())?,
    };
    let shown = Some(days.in_words());
    let read = vaults.opened(&READ);
    Ok(slt::slt(&week).provenance(provenance(context, &school, read, shown, &missing)?))
}

// The last seven days, unless others are asked for.
fn week(
    args: &PeriodArgs,
    context: &Context,
    school: &School,
    today: NaiveDate,
) -> Result<Span, Error> {
    let (from, to) = args.days(context, school)?;
    let to = to.unwrap_or(today);
    let from = from.or_else(|| to.checked_sub_days(Days::new(6))).unwrap_or(to);
    if to < from {
        Err(Error::usage("the period ends before it begins"))
    } else {
        Ok(Span { from, to })
    }
}

fn absent(kind: VaultKind) -> &'static str {
    match kind {
        VaultKind::Casework => "Incidents about children: whoever made this cannot open casework.",
        VaultKind::Operations => {
            "The filter and the school's duties: whoever made this cannot open operations."
        }
        VaultKind::Staff | VaultKind::Head => {
            "Concerns about adults who work in the school: the head and the chair of governors keep them."
        }
    }
}

fn cases(vaults: &mut Vaults<'_>, now: DateTime<Tz>, days: Span) -> Result<Option<Cases>, Error> {
    let before = ReportPeriod::between(days, &[]).as_long_before();
    let mut found = None;
    for kind in READ.into_iter().filter(|kind| kind.has_cases()) {
        let Some(vault) = vaults.of(kind)? else { continue };
        let cases: &mut Cases = found.get_or_insert_default();
        cases.open.extend(incidents::not_closed(vault, now.to_utc())?);
        cases.actions.extend(incidents::open_actions(vault, now.to_utc())?);
        cases.at_once += incidents::immediate(vault, now.to_utc())?;
        let (recorded, closed) = counted::turned_over(vault, now.to_utc(), days)?;
        cases.recorded += recorded;
        cases.closed += closed;
        let (recorded, closed) = counted::turned_over(vault, now.to_utc(), before)?;
        cases.before = (cases.before.0 + recorded, cases.before.1 + closed);
    }
    Ok(found)
}

fn filtered(
    vaults: &mut Vaults<'_>,
    school: &School,
    days: Span,
) -> Result<Option<Filtered>, Error> {
    let Some(vault) = vaults.of(VaultKind::Operations)? else { return Ok(None) };
    let vault: &Vault = vault;
    let zone = school.settings().time_zone;
    let period = Period { from: days.from, to: days.to, zone };
    let by_day = filter_events::by_day(vault, period)?;
    let before = ReportPeriod::between(days, &[]).as_long_before();
    let week_before = Period { from: before.from, to: before.to, zone };
    let week_before = filter_events::by_day(vault, week_before)?;
    let categories = Categories::built_in()?;
    let titled = |tally: Tally| {
        let name =
            categories.harm(&tally.name).map_or(tally.name.clone(), |harm| harm.title.clone());
        Tally { name, ..tally }
    };
    let above_the_line = Urgency::ALL.iter().filter(|urgency| **urgency != Urgency::Low);
    Ok(Some(Filtered {
        has_log: !by_day.is_empty(),
        blocked: by_day.iter().map(|(_, tally)| tally.blocked).sum(),
        hosts: tally(vault, period, By::Host, MOST)?,
        before: (!week_before.is_empty())
            .then(|| week_before.iter().map(|(_, tally)| tally.blocked).sum()),
        harms: tally(vault, period, By::Harm, MOST)?.into_iter().map(titled).collect(),
        waiting: above_the_line
            .map(|urgency| Ok((urgency.to_string(), episodes::waiting(vault, *urgency)?)))
            .collect::<Result<_, Error>>()?,
    }))
}

// Of what an owner's name was typed for, the office is not known.
fn duties(
    context: &Context,
    school: &School,
    vaults: &mut Vaults<'_>,
    today: NaiveDate,
) -> Result<Vec<DueItem>, Error> {
    if vaults.of(VaultKind::Operations)?.is_none() {
        return Ok(Vec::new());
    }
    let policy = school.policy_on(today)?;
    let items = due::gathered(context, school, &policy, today, vaults)?;
    let mut items = within(items, today, AHEAD);
    items.retain(|item| item.kind != "action");
    for item in &mut items {
        let role = policy.about().role.iter().find(|role| role.id == item.owner);
        item.owner = role.map_or_else(|| "by name".to_owned(), |role| role.title.clone());
    }
    Ok(items)
}
