//! `osafe report filter`: what the web filter saw.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

use super::period::PeriodArgs;
use super::provenance::provenance;
use crate::commands::filter::names::gather;
use crate::commands::open;
use crate::context::Context;
use crate::domain::filter_event::Who;
use crate::domain::moment::Moment;
use crate::domain::report_period::{ReportPeriod, Span};
use crate::error::Error;
use crate::filter::Categories;
use crate::report::Report;
use crate::report::filter::{self, Figures};
use crate::school::School;
use crate::store::filter_events::{self, By, Period, Tally, tally};
use crate::vault::{Vault, VaultKind};

/// How many lines each table has at most.
const MOST: u32 = 20;
/// More harms than there are.
const ALL: u32 = 1_000;
/// How many weeks are drawn.
const WEEKS: u64 = 15;

pub(super) fn report(context: &Context, args: &PeriodArgs) -> Result<Report, Error> {
    let school = context.school()?;
    let vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    let (period, report) = match period(context, &school, args, &vault)? {
        None => (None, filter::empty()),
        Some(period) => {
            let figures = figures(&school, &vault, period)?;
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
    let (from, to) = args.days(context, school)?;
    let Some(covered) = Period::covered(vault, school.settings().time_zone)? else {
        return Ok(None);
    };
    let from = from.unwrap_or(covered.from);
    let period = Period {
        from,
        // Days after the last import are empty, not wrong.
        to: to.unwrap_or(covered.to.max(from)),
        ..covered
    };
    if period.to < period.from {
        return Err(Error::usage("the period ends before it begins"));
    }
    Ok(Some(period))
}

fn figures(school: &School, vault: &Vault, period: Period) -> Result<Figures, Error> {
    let (from, to) = (midnight(period.from, period.zone), midnight(after(period.to), period.zone));
    let terms = &school.settings().term;
    let earlier =
        ReportPeriod::between(Span { from: period.from, to: period.to }, terms).before(terms);
    let then = Period { from: earlier.days.from, to: earlier.days.to, ..period };
    let has_log = !filter_events::by_day(vault, then)?.is_empty();
    let before = has_log.then(|| tally(vault, then, By::Harm, ALL)).transpose()?;
    Ok(Figures {
        before: before.map(|harms| (earlier.in_words(earlier.days.to), harms)),
        days: filter_events::by_day(vault, period)?,
        harms: tally(vault, period, By::Harm, MOST)?,
        categories: tally(vault, period, By::Category, MOST)?,
        people: tally(vault, period, By::Person, MOST)?,
        hosts: tally(vault, period, By::Host, MOST)?,
        searches: tally(vault, period, By::Search, MOST)?,
        classes: classes(school, vault, period)?,
        hours: hours(&filter_events::by_hour(vault, from, to)?, period.zone),
        round: filter_events::round_the_filter(vault, from, to, MOST)?,
        weeks: weeks(vault, period)?,
    })
}

fn after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

fn midnight(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let time = zone.from_local_datetime(&day.and_time(NaiveTime::MIN)).earliest();
    time.map_or(DateTime::UNIX_EPOCH, |time| time.to_utc())
}

// Names change hands: where one did in the period, each of its days is for itself.
fn classes(school: &School, vault: &Vault, period: Period) -> Result<Vec<Tally>, Error> {
    let names = gather(school, vault)?;
    let (from, to) = (midnight(period.from, period.zone), midnight(after(period.to), period.zone));
    let mut found: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    let mut add = |who: &Who, day, events, blocked| {
        let noon = midnight(day, period.zone) + TimeDelta::hours(12);
        let class = names.resolve(who, noon).and_then(|known| known.class.as_deref());
        let sum = found.entry(class.unwrap_or("not known")).or_default();
        *sum = (sum.0 + events, sum.1 + blocked);
    };
    for (who, events, blocked) in filter_events::names(vault, period)? {
        if names.is_steady(&who, from, to) {
            add(&who, period.from, events, blocked);
            continue;
        }
        for named in filter_events::days_of(vault, &who, period)? {
            add(&who, named.day, named.events, named.blocked);
        }
    }
    let mut classes: Vec<Tally> = found
        .into_iter()
        .map(|(name, (events, blocked))| Tally { name: name.to_owned(), events, blocked })
        .collect();
    classes.sort_by_key(|tally| Reverse(tally.blocked));
    Ok(classes)
}

fn hours(found: &[(DateTime<Utc>, u64)], zone: Tz) -> [[u64; 24]; 7] {
    let mut hours = [[0; 24]; 7];
    for (start, count) in found {
        let local = start.with_timezone(&zone);
        let day = local.weekday().num_days_from_monday() as usize;
        hours[day][local.hour() as usize] += count;
    }
    hours
}

// Of a long period the last weeks, each from its Monday.
fn weeks(vault: &Vault, period: Period) -> Result<Vec<(NaiveDate, Vec<Tally>)>, Error> {
    let back = u64::from(period.to.weekday().num_days_from_monday());
    let last = period.to.checked_sub_days(Days::new(back)).unwrap_or(period.to);
    let mut weeks = Vec::new();
    for before in (0..WEEKS).rev() {
        let Some(monday) = last.checked_sub_days(Days::new(7 * before)) else { continue };
        let sunday = monday.checked_add_days(Days::new(6)).unwrap_or(monday);
        if sunday < period.from {
            continue;
        }
        let week = Period { from: monday.max(period.from), to: sunday.min(period.to), ..period };
        weeks.push((monday, tally(vault, week, By::Harm, MOST)?));
    }
    Ok(weeks)
}
