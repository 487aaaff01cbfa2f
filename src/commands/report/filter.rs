//! `osafe report filter`: what the web filter saw.

use super::PeriodArgs;
use super::provenance::provenance;
use crate::commands::open;
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::error::Error;
use crate::filter::Categories;
use crate::report::Report;
use crate::report::filter::{self, Figures};
use crate::school::School;
use crate::store::filter_events::{self, By, Period, tally};
use crate::vault::{Vault, VaultKind};

/// How many lines each table has at most.
const MOST: u32 = 20;

pub(super) fn report(context: &Context, args: &PeriodArgs) -> Result<Report, Error> {
    let school = context.school()?;
    let vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    let (period, report) = match period(context, &school, args, &vault)? {
        None => (None, filter::empty()),
        Some(period) => {
            let figures = figures(&vault, period)?;
            let words = |day| Moment::Day(day).in_words();
            let shown = format!("{} to {}", words(period.from), words(period.to));
            (Some(shown), filter::filter(&figures, &Categories::built_in()?))
        }
    };
    let leaves_out = ["What never went through the filter: phones' own data, homes."];
    Ok(report.provenance(provenance(context, &school, &[vault], period, &leaves_out)?))
}

// None when nothing was ever imported.
fn period(
    context: &Context,
    school: &School,
    args: &PeriodArgs,
    vault: &Vault,
) -> Result<Option<Period>, Error> {
    let now = context.local_now(school)?;
    let day = |text: &Option<String>| {
        text.as_deref().map(|text| Moment::past(text, now).map(Moment::day)).transpose()
    };
    let Some(covered) = Period::covered(vault, school.settings().time_zone)? else {
        return Ok(None);
    };
    let from = day(&args.from)?.unwrap_or(covered.from);
    let period = Period {
        from,
        // Days after the last import are empty, not wrong.
        to: day(&args.to)?.unwrap_or(covered.to.max(from)),
        ..covered
    };
    if period.to < period.from {
        return Err(Error::usage("the period ends before it begins"));
    }
    Ok(Some(period))
}

fn figures(vault: &Vault, period: Period) -> Result<Figures, Error> {
    Ok(Figures {
        days: filter_events::by_day(vault, period)?,
        harms: tally(vault, period, By::Harm, MOST)?,
        categories: tally(vault, period, By::Category, MOST)?,
        people: tally(vault, period, By::Person, MOST)?,
        hosts: tally(vault, period, By::Host, MOST)?,
        searches: tally(vault, period, By::Search, MOST)?,
    })
}
