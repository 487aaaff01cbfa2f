//! `osafe report incidents`: the incident log.

use super::provenance::provenance;
use crate::commands::incident::{ListArgs, listed_in};
use crate::commands::open_cases;
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::domain::report_period::{ReportPeriod, Span};
use crate::error::Error;
use crate::report::{Report, incidents};
use crate::school::School;
use crate::vault::Vault;

pub(super) fn report(context: &Context, args: &ListArgs) -> Result<Report, Error> {
    let school = context.school()?;
    let mut vaults = open_cases(context, &school)?;
    let listed = listed_in(context, &school, args, None, &mut vaults)?.listed;
    let days = days(context, &school, args)?;
    let before =
        days.map(|days| before(context, &school, (args, days), &mut vaults)).transpose()?;
    let leaves_out = ["What nobody has written down, and the vaults its maker cannot open."];
    let period = days.map(Span::in_words);
    let provenance = provenance(context, &school, &vaults, period, &leaves_out)?;
    Ok(incidents::log(&listed, before.as_deref()).provenance(provenance))
}

// Nothing without a first day: then there is nothing before it.
fn days(context: &Context, school: &School, args: &ListArgs) -> Result<Option<Span>, Error> {
    let now = context.local_now(school)?;
    let day = |text: &str| Moment::past(text, now).map(Moment::day);
    let Some(from) = args.from.as_deref().map(day).transpose()? else { return Ok(None) };
    let to = args.to.as_deref().map_or(Ok(now.date_naive()), day)?;
    Ok((from <= to).then_some(Span { from, to }))
}

// The same question about as many days before, in a phrase.
fn before(
    context: &Context,
    school: &School,
    (args, days): (&ListArgs, Span),
    vaults: &mut [Vault],
) -> Result<String, Error> {
    let earlier = ReportPeriod::between(days, &[]).as_long_before();
    let (from, to) = (Some(earlier.from.to_string()), Some(earlier.to.to_string()));
    let asked = ListArgs { from, to, ..args.clone() };
    let found = listed_in(context, school, &asked, Some(1), vaults)?;
    Ok(format!("{} ({})", found.total, earlier.in_words()))
}
