//! `osafe filter overblocked`: what may be blocked without need.

use clap::Args;

use super::books::Opened;
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::error::Error;
use crate::filter::Categories;
use crate::outcome::Outcome;
use crate::report::books::overblocked as report;
use crate::store::books;
use crate::store::filter_events::{By, Period, tally};

/// How many categories are looked at, and shown.
const MOST_CATEGORIES: u32 = 1_000;
const MOST_SHOWN: usize = 25;

/// What `osafe filter overblocked` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe filter overblocked\n  osafe filter overblocked --from \"1 september\" --format csv"
)]
pub struct OverblockedArgs {
    /// First day; else the first there is.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Last day; else the last there is.
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
}

/// Prints the report.
///
/// # Errors
/// When operations cannot be opened.
pub fn run(context: &Context, args: &OverblockedArgs) -> Result<Outcome, Error> {
    let opened = Opened::new(context)?;
    let day = |text: &Option<String>| {
        text.as_deref().map(|text| Moment::past(text, opened.now).map(Moment::day)).transpose()
    };
    let (from, to) = (day(&args.from)?, day(&args.to)?);
    let zone = opened.school.settings().time_zone;
    let period = Period::covered(&opened.vault, zone)?.map(|covered| Period {
        from: from.unwrap_or(covered.from),
        to: to.unwrap_or(covered.to),
        zone,
    });
    if period.is_some_and(|period| period.to < period.from) {
        return Err(Error::usage("the period ends before it begins"));
    }
    let mut requests = books::pages(&opened.vault)?;
    let in_period =
        |on: chrono::NaiveDate| from.is_none_or(|from| on >= from) && to.is_none_or(|to| on <= to);
    requests.retain(|page: &crate::domain::book::unblock::UnblockPage| {
        page.about().on.is_some_and(in_period)
    });
    let categories = Categories::built_in()?;
    let mut harmless = match period {
        Some(period) => tally(&opened.vault, period, By::Category, MOST_CATEGORIES)?,
        None => Vec::new(),
    };
    // A category that nobody has sorted yet is not known to be harmless.
    harmless.retain(|tally| tally.blocked > 0 && is_harmless(&categories, &tally.name));
    harmless.truncate(MOST_SHOWN);
    Ok(Outcome::report(report::overblocked(&opened.school, period, &requests, &harmless)))
}

fn is_harmless(categories: &Categories, name: &str) -> bool {
    let about = categories.look_up(None, name);
    // Distress and advice are worth a look, and no reason to block.
    let may_be =
        |id: &String| id == "help-seeking" || categories.harm(id).is_some_and(|harm| !harm.flagged);
    about.unknown.is_empty() && about.harms.iter().all(may_be)
}
