//! `osafe filter events` and `osafe filter context`: what the log says, row by row.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use clap::Args;

use super::names;
use crate::commands::open;
use crate::context::Context;
use crate::domain::filter_event::Verdict;
use crate::domain::moment::Moment;
use crate::domain::user_name::UserNames;
use crate::error::Error;
use crate::filter::Categories;
use crate::outcome::Outcome;
use crate::report::filter_events as report;
use crate::school::School;
use crate::store::filter_events::{Wanted, find};
use crate::vault::{Vault, VaultKind};

/// How many events of an hour are shown at most.
const MOST_AROUND: usize = 5_000;
/// The longest time around an event, in minutes: a day.
const LONGEST: u32 = 24 * 60;

/// What `osafe filter events` takes.
#[derive(Debug, Args)]
pub struct EventsArgs {
    /// The user name, as the log writes it, or the person's own name as `osafe filter names` knows
    /// it; `-` asks for it.
    #[arg(long, value_name = "NAME")]
    pub person: Option<String>,
    /// The device or its address, as the log writes it.
    #[arg(long, value_name = "NAME")]
    pub device: Option<String>,
    /// Part of the web host.
    #[arg(long, value_name = "TEXT")]
    pub host: Option<String>,
    /// Part of the filter's category.
    #[arg(long, value_name = "TEXT")]
    pub category: Option<String>,
    /// The harm, as `gambling` or `self-harm`.
    #[arg(long, value_name = "HARM")]
    pub harm: Option<String>,
    /// What the filter did: allowed, blocked, warned, flagged or unknown.
    #[arg(long, value_parser = verdict)]
    pub verdict: Option<Verdict>,
    /// Part of what was searched for.
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    /// First day or moment; else the first there is.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Last day or moment; else the last there is.
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// Only what is worth a look. That is kept when the log itself is dropped.
    #[arg(long)]
    pub flagged: bool,
    /// Show the newest so many; how many there are is always said.
    #[arg(long, value_name = "NUMBER", default_value_t = 100)]
    pub limit: usize,
    /// Show addresses in full even where they may lead to indecent images of children.
    #[arg(long)]
    pub all_addresses: bool,
}

/// What `osafe filter context` takes.
#[derive(Debug, Args)]
pub struct ContextArgs {
    /// A user name, device or address, as the log writes it, or a person's own name as `osafe filter
    /// names` knows it; `-` asks for it.
    #[arg(value_name = "PERSON")]
    pub who: String,
    /// The moment.
    #[arg(long, value_name = "TIME")]
    pub around: String,
    /// How long before and after it.
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=i64::from(LONGEST)))]
    pub minutes: u32,
    /// Show addresses in full even where they may lead to indecent images of children.
    #[arg(long)]
    pub all_addresses: bool,
}

fn verdict(text: &str) -> Result<Verdict, &'static str> {
    let words = "a verdict is allowed, blocked, warned, flagged or unknown";
    Verdict::from_word(text).ok_or(words)
}

/// Lists the events that fit.
///
/// # Errors
/// When operations cannot be opened, or a date or harm is none.
pub fn events(context: &Context, args: &EventsArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let categories = Categories::built_in()?;
    if let Some(id) = args.harm.as_deref().filter(|id| categories.harm(id).is_none()) {
        let known: Vec<&str> = categories.harms().iter().map(|harm| harm.id.as_str()).collect();
        return Err(Error::usage(format!("there is no harm `{id}`"))
            .hint(format!("The harms are: {}.", known.join(", "))));
    }
    let from = args.from.as_deref().map(|text| Moment::past(text, now)).transpose()?;
    let to = args.to.as_deref().map(|text| Moment::past(text, now)).transpose()?;
    let person = args.person.as_deref().map(|name| named(context, name)).transpose()?;
    let vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    let names = told(&school, &vault)?;
    let theirs = person.as_deref().map(|person| names.names_of(person)).unwrap_or_default();
    let wanted = Wanted {
        from: from.map(|from| begin(from, now.timezone())),
        to: to.map(|to| end(to, now.timezone())),
        person: person.filter(|_| theirs.is_empty()),
        anybody: theirs,
        device: args.device.clone(),
        host: args.host.clone(),
        category: args.category.clone(),
        harm: args.harm.clone(),
        verdict: args.verdict,
        search: args.search.clone(),
        flagged: args.flagged,
    };
    if wanted.from.zip(wanted.to).is_some_and(|(from, to)| to <= from) {
        return Err(Error::usage("the period ends before it begins"));
    }
    let found = find(&vault, &wanted, args.limit)?;
    let shown = report::Shown { zone: now.timezone(), in_full: args.all_addresses, names: &names };
    Ok(Outcome::report(report::events(&school, &found, &categories, shown)))
}

/// Lists everything somebody did around a moment, allowed or not.
///
/// # Errors
/// When operations cannot be opened, or the time is none.
pub fn context(context: &Context, args: &ContextArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let Moment::Time(moment) = Moment::past(&args.around, now)? else {
        return Err(Error::usage("`--around` is a day without a time")
            .hint("Say the time too, as \"2026-11-16 10:30\" or \"last friday 10:30\"."));
    };
    let around = Duration::minutes(args.minutes.into());
    let who = named(context, &args.who)?;
    let vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    let names = told(&school, &vault)?;
    let mut anybody = names.names_of(&who);
    anybody.push(who);
    let wanted = Wanted {
        from: Some(moment.to_utc() - around),
        to: Some(moment.to_utc() + around),
        anybody,
        ..Wanted::default()
    };
    let found = find(&vault, &wanted, MOST_AROUND)?;
    let shown = report::Shown { zone: now.timezone(), in_full: args.all_addresses, names: &names };
    let moment = Moment::Time(moment);
    Ok(Outcome::report(report::context(&school, &found, &Categories::built_in()?, moment, shown)))
}

// Whoever looks after the filter says whose a name is, and is not told what that person looked for.
fn told(school: &School, vault: &Vault) -> Result<UserNames, Error> {
    if vault.writer().office().is_told_whose() {
        return names::gather(school, vault);
    }
    Ok(UserNames::default())
}

fn named(context: &Context, name: &str) -> Result<String, Error> {
    if name != "-" {
        return Ok(name.to_owned());
    }
    if context.prompt.can_ask() {
        return context.prompt.line("Which user, device or address", None);
    }
    Err(Error::usage("nobody can be asked for the name").hint("Give it in place of `-`."))
}

fn begin(moment: Moment, zone: Tz) -> DateTime<Utc> {
    match moment {
        Moment::Day(day) => midnight(day, zone),
        Moment::Time(time) => time.to_utc(),
    }
}

// A day is meant to its end, a moment up to it and with it.
fn end(moment: Moment, zone: Tz) -> DateTime<Utc> {
    match moment {
        Moment::Day(day) => {
            day.succ_opt().map_or(DateTime::<Utc>::MAX_UTC, |day| midnight(day, zone))
        }
        Moment::Time(time) => time.to_utc() + Duration::milliseconds(1),
    }
}

fn midnight(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let local = day.and_time(NaiveTime::MIN);
    let time = zone.from_local_datetime(&local).earliest();
    time.map_or_else(|| local.and_utc(), |time| time.to_utc())
}
