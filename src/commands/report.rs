//! `osafe report`: the papers people hand over.

use clap::{Args, Subcommand};

use super::incident::{ListArgs, listed};
use super::open;
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::error::Error;
use crate::filter::Categories;
use crate::outcome::Outcome;
use crate::report::filter::{self, Figures};
use crate::report::incidents;
use crate::school::School;
use crate::store::filter_events::{self, By, Period, tally};
use crate::vault::VaultKind;

/// How many lines each table has at most.
const MOST: u32 = 20;

/// Which report.
#[derive(Debug, Subcommand)]
pub enum ReportCommand {
    /// The incident log: what happened, what was done, by whom it was reported.
    #[command(
        before_help = "Example:\n  osafe report incidents --from \"1 september\" --format html -o log.html"
    )]
    Incidents(ListArgs),
    /// What the web filter saw: by day, harm, category, person, host and search.
    #[command(before_help = "Example:\n  osafe report filter --from \"last monday\"")]
    Filter(PeriodArgs),
}

/// Which days.
#[derive(Debug, Default, Args)]
pub struct PeriodArgs {
    /// First day; else the first there is.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Last day; else the last there is.
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
}

/// Prints a report.
///
/// # Errors
/// When the vault it reads cannot be opened.
pub fn run(context: &Context, command: &ReportCommand) -> Result<Outcome, Error> {
    let school = context.school()?;
    let made = Moment::Time(context.local_now(&school)?.fixed_offset()).in_words();
    match command {
        ReportCommand::Incidents(args) => {
            let listed = listed(context, &school, args, None)?.listed;
            Ok(Outcome::report(incidents::log(&school, &listed, &made)))
        }
        ReportCommand::Filter(args) => filter_report(context, &school, args, &made),
    }
}

fn filter_report(
    context: &Context,
    school: &School,
    args: &PeriodArgs,
    made: &str,
) -> Result<Outcome, Error> {
    let vault = open(school, VaultKind::Operations, &context.identity()?)?;
    let now = context.local_now(school)?;
    let day = |text: &Option<String>| {
        text.as_deref().map(|text| Moment::past(text, now).map(Moment::day)).transpose()
    };
    let Some(covered) = Period::covered(&vault, school.settings().time_zone)? else {
        return Ok(Outcome::report(filter::empty(school, made)));
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
    let figures = Figures {
        period,
        days: filter_events::by_day(&vault, period)?,
        harms: tally(&vault, period, By::Harm, MOST)?,
        categories: tally(&vault, period, By::Category, MOST)?,
        people: tally(&vault, period, By::Person, MOST)?,
        hosts: tally(&vault, period, By::Host, MOST)?,
        searches: tally(&vault, period, By::Search, MOST)?,
    };
    let categories = Categories::built_in()?;
    Ok(Outcome::report(filter::filter(school, made, &figures, &categories)))
}
