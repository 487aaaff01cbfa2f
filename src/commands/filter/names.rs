//! `osafe filter names`: who is behind the user names, devices and addresses of the log.

mod import;

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{DateTime, Days};
use chrono_tz::Tz;
use clap::{Args, Subcommand};

use super::books::{Asking, beginning_of, end_of, page_number};
use crate::cli::word;
use crate::commands::custody::from_json;
use crate::commands::{open as open_vault, writing};
use crate::context::Context;
use crate::domain::book::{Book, BookFault};
use crate::domain::filter_event::Who;
use crate::domain::role::Role;
use crate::domain::user_name::{self, Mapping, MappingStep, NameKind, NamePage, UserNames};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::user_names::{self as report, Unknown};
use crate::school::School;
use crate::store::filter_events::{self, Period};
use crate::store::{books, roll};
use crate::vault::{Vault, VaultKind};

/// What `osafe filter names` does.
#[derive(Debug, Subcommand)]
pub enum NamesCommand {
    /// Whose each name is, or the names in the log that nobody has explained.
    #[command(
        before_help = "Examples:\n  osafe filter names list\n  osafe filter names list --unknown      most events first"
    )]
    List(ListArgs),
    /// Say whose a user name, device or address is, and from when.
    #[command(
        before_help = "Examples:\n  osafe filter names map 20sexample --to \"Sam Example\" --role child --class 5B --from 2026-09-01\n  \
                       osafe filter names map LIB-04 --kind device --to \"Library\" --role staff --from \"1 september\"\n  \
                       osafe filter names map --json - < name.json",
        after_help = "`DOMAIN\\user`, `user@school` and `user` are one user. A device that moves is ended and mapped again.\n\
                      JSON: {name, to, role, from, until?, year?, class?, kind?: \"user\"|\"device\"|\"address\"}"
    )]
    Map(MapArgs),
    /// Say that a name is somebody's no longer.
    #[command(before_help = "Example:\n  osafe filter names end FN0012 --until 2026-07-17")]
    End {
        /// Its number; see `osafe filter names list`.
        number: String,
        /// The last day, or the time.
        #[arg(long, value_name = "DATE")]
        until: String,
    },
    /// Take back a mapping that was wrong from the beginning.
    #[command(
        before_help = "Example:\n  osafe filter names withdraw FN0012 --why \"two children mixed up\""
    )]
    Withdraw {
        /// Its number; see `osafe filter names list`.
        number: String,
        /// Why; no need to name anybody.
        #[arg(long)]
        why: Option<String>,
    },
    /// Map many names from a CSV file, all of them or none.
    #[command(
        before_help = "Examples:\n  osafe filter names import september.csv --dry-run\n  osafe filter names import september.csv",
        after_help = "The first line names the columns: name, to, role and from; until, year, class and kind as needed.\n\
                      What is kept already is left as it is, so a file can be given again."
    )]
    Import(ImportArgs),
}

/// What `osafe filter names list` takes.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// The names in the log that nobody has explained, most events first.
    #[arg(long)]
    pub unknown: bool,
    /// So many days back from the last event, for `--unknown`.
    #[arg(long, value_name = "DAYS", default_value_t = 30)]
    pub days: u64,
}

/// What `osafe filter names map` takes.
#[derive(Debug, Args)]
pub struct MapArgs {
    /// The name as the log has it.
    #[arg(required_unless_present = "json")]
    pub name: Option<String>,
    /// Whose it is, as the school writes the name, or what it is.
    #[arg(long, value_name = "NAME")]
    pub to: Option<String>,
    /// In which role.
    #[arg(long, value_parser = word::<Role>())]
    pub role: Option<Role>,
    /// From when: a day, or a day and a time.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Until when, that day included.
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,
    /// Year group.
    #[arg(long)]
    pub year: Option<String>,
    /// Class.
    #[arg(long)]
    pub class: Option<String>,
    /// What sort of name; else a user, or an address where it looks like one.
    #[arg(long, value_parser = word::<NameKind>())]
    pub kind: Option<NameKind>,
    /// Everything as JSON from a file; `-` for standard input.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["name", "to", "role", "from", "until", "year", "class", "kind"])]
    pub json: Option<PathBuf>,
}

/// What `osafe filter names import` takes.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The CSV file; `-` for standard input.
    pub file: PathBuf,
    /// Only say what would be done.
    #[arg(long)]
    pub dry_run: bool,
}

/// Runs the command.
///
/// # Errors
/// When operations cannot be opened, or what was given does not fit.
pub fn run(context: &Context, command: &NamesCommand) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let mut vault = open_vault(&school, VaultKind::Operations, &context.identity()?)?;
    match command {
        NamesCommand::List(args) if args.unknown => unknown(&school, &vault, args.days),
        NamesCommand::List(_) => Ok(Outcome::report(report::list(&school, &books::pages(&vault)?))),
        NamesCommand::Map(args) => map(context, &mut vault, now, args),
        NamesCommand::End { number, until } => {
            let number = page_number(number, Book::UserName)?;
            let until = end_of(until, now)?;
            follow(&mut vault, now, number, |mapping| {
                let ended = Mapping { until: Some(until), ..mapping };
                ended.check(now.timezone()).map(|()| MappingStep::Ended { until })
            })
        }
        NamesCommand::Withdraw { number, why } => {
            let number = page_number(number, Book::UserName)?;
            let mut asking = Asking::new(context);
            let why = asking.line(why.as_ref(), "Why", "--why")?;
            asking.end()?;
            follow(&mut vault, now, number, |_| Ok(MappingStep::Withdrawn { why }))
        }
        NamesCommand::Import(args) => import::run(context, &mut vault, now, args),
    }
}

/// Who is behind the names of the log: as somebody has said, else as the roll has it.
///
/// # Errors
/// When operations cannot be read.
pub fn gather(school: &School, vault: &Vault) -> Result<UserNames, Error> {
    let zone = school.settings().time_zone;
    Ok(UserNames::new(&books::pages(vault)?, zone).or_roll(roll::all(vault)?, zone))
}

fn unknown(school: &School, vault: &Vault, days: u64) -> Result<Outcome, Error> {
    let zone = school.settings().time_zone;
    let names = gather(school, vault)?;
    let Some(covered) = Period::covered(vault, zone)? else {
        return Ok(Outcome::report(report::unknown(school, None, &[])));
    };
    let back = covered.to.checked_sub_days(Days::new(days.saturating_sub(1)));
    let period = Period { from: back.unwrap_or(covered.from).max(covered.from), ..covered };
    let mut found: BTreeMap<Who, Unknown> = BTreeMap::new();
    for named in filter_events::named(vault, period)? {
        // Each day for itself: a name may be somebody's on one and nobody's on the next.
        if !names.knows(&named.who, named.day, zone) {
            let unknown = found.entry(named.who).or_insert_with(|| Unknown::new(named.day));
            unknown.add(named.day, named.events, named.blocked);
        }
    }
    let mut found: Vec<(Who, Unknown)> = found.into_iter().collect();
    found.sort_by_key(|(_, unknown)| std::cmp::Reverse(unknown.events));
    let attention = !found.is_empty();
    Ok(Outcome::report(report::unknown(school, Some(period), &found)).attention(attention))
}

fn map(
    context: &Context,
    vault: &mut Vault,
    now: DateTime<Tz>,
    args: &MapArgs,
) -> Result<Outcome, Error> {
    let mapping = match &args.json {
        Some(path) => from_json(&context.text_from(path)?, "a mapped name")?,
        None => asked(context, now, args)?,
    };
    mapping.check(now.timezone())?;
    let writing = writing(vault, now);
    let fits = |new: &[Mapping], pages: &[NamePage]| {
        user_name::fit(new, pages, now.timezone())[0].allowed()
    };
    let pages = books::open(vault, &writing, vec![mapping], fits)?;
    Ok(Outcome::report(report::mapped(&pages)).kept("the name is mapped"))
}

fn asked(context: &Context, now: DateTime<Tz>, args: &MapArgs) -> Result<Mapping, Error> {
    let mut asking = Asking::new(context);
    let mapping = Mapping {
        kind: args.kind,
        name: args.name.clone().unwrap_or_default(),
        to: asking.line(args.to.as_ref(), "Whose it is", "--to")?,
        role: asking.word(args.role, "In which role", "--role")?,
        from: asking.parsed(args.from.as_deref(), "From when", "--from", |text| {
            beginning_of(text, now).map_err(|error| error.to_string())
        })?,
        until: args.until.as_deref().map(|text| end_of(text, now)).transpose()?,
        year: asking.optional(args.year.as_ref(), "Year group")?,
        class: asking.optional(args.class.as_ref(), "Class")?,
    };
    asking.end()?;
    Ok(mapping)
}

fn follow(
    vault: &mut Vault,
    now: DateTime<Tz>,
    number: crate::domain::book::PageNumber,
    step: impl FnOnce(Mapping) -> Result<MappingStep, BookFault>,
) -> Result<Outcome, Error> {
    let writing = writing(vault, now);
    let page = books::follow(vault, &writing, number, |page: &NamePage| {
        step(user_name::standing(page).ok_or(BookFault::Over(number, "withdrawn"))?)
    })?;
    Ok(Outcome::report(report::mapped(&[page])).kept(format!("{number} is changed")))
}
