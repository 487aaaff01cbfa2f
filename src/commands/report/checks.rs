//! `osafe report checks`: the review pack of filtering and monitoring.

use super::period::PeriodArgs;
use super::provenance::provenance;
use crate::commands::filter::books::shelf;
use crate::commands::filter::check::tested;
use crate::commands::people::holders;
use crate::commands::{open, review};
use crate::context::Context;
use crate::domain::report_period::ReportPeriod;
use crate::error::Error;
use crate::filter::Categories;
use crate::policy::filter_tests::FilterTests;
use crate::report::Report;
use crate::report::checks::{self, Pack};
use crate::store::filter_events::{By, Period, Tally, tally};
use crate::vault::VaultKind;

/// How many harms there can be at most.
const MOST: u32 = 1_000;

pub(super) fn report(context: &Context, args: &PeriodArgs) -> Result<Report, Error> {
    let school = context.school()?;
    let today = context.today(&school)?;
    let vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    let policy = school.policy_on(today)?;
    let days = args.days_or_year(context, &school)?;
    let terms = &school.settings().term;
    let before = ReportPeriod::between(days, terms).before(terms).days;
    let zone = school.settings().time_zone;
    let categories = Categories::built_in()?;
    let titled = |tally: Tally| {
        let name =
            categories.harm(&tally.name).map_or(tally.name.clone(), |harm| harm.title.clone());
        Tally { name, ..tally }
    };
    let harms = tally(&vault, Period { from: days.from, to: days.to, zone }, By::Harm, MOST)?;
    let (interval, matrix) = tested(&school, &vault, today, None)?;
    let pack = Pack {
        school: &school,
        policy: &policy,
        tests: &FilterTests::read()?,
        today,
        days,
        holders: holders::gather(&school, &vault)?,
        before,
        shelf: shelf(&vault)?,
        matrix,
        interval,
        reviews: review::gather(&school, &policy, &vault)?,
        covered: Period::covered(&vault, zone)?,
        harms: harms.into_iter().map(titled).collect(),
    };
    let report = checks::checks(pack);
    let leaves_out = [
        "What children did: that is in casework.",
        "The risk profile of the students, and whether the filter's lists are those of the IWF and the police.",
    ];
    let shown = Some(days.in_words());
    Ok(report.provenance(provenance(context, &school, &[vault], shown, &leaves_out)?))
}
