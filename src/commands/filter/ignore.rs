//! `osafe filter ignore`: what the school has decided not to look at.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use clap::{Args, Subcommand};

use super::books::{Asking, page_number};
use crate::commands::triage::compute::{Rules, again};
use crate::commands::{open as open_vault, writing};
use crate::context::Context;
use crate::domain::book::{Book, BookFault};
use crate::domain::due::DueItem;
use crate::domain::ignore_rule::{IgnoreRule, Noise, RulePage, RuleStep, due};
use crate::domain::moment::Moment;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::ignore_rules as report;
use crate::school::School;
use crate::store::{books, filter_events};
use crate::vault::{Vault, VaultKind};

/// What to do.
#[derive(Debug, Subcommand)]
pub enum IgnoreCommand {
    /// Leave noise out of the episodes until a day; all that is said must fit.
    #[command(
        before_help = "Examples:\n  osafe filter ignore add --search \"isis\" --host egypt.example --until \"18 december\" --reason-file why.txt\n  \
                       osafe filter ignore add --category \"Weapons\" --host museum.example --until 2026-12-18",
        after_help = "The log keeps every row. Child sexual abuse material is never left out."
    )]
    Add(AddArgs),
    /// The rules and how many events each has left out.
    #[command(before_help = "Example:\n  osafe filter ignore list")]
    List,
    /// End a rule, or say that you have seen its time is over.
    #[command(before_help = "Example:\n  osafe filter ignore end FI0001")]
    End {
        /// Its number; see `osafe filter ignore list`.
        number: String,
    },
}

/// What `osafe filter ignore add` takes.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// A host, and every host below it.
    #[arg(long)]
    pub host: Option<String>,
    /// A category as the filter writes it.
    #[arg(long)]
    pub category: Option<String>,
    /// Words that the search has, one after the other.
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
    /// A user name in the log.
    #[arg(long, value_name = "USER")]
    pub person: Option<String>,
    /// A device in the log.
    #[arg(long)]
    pub device: Option<String>,
    /// The last day on which it holds.
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,
    /// Whose rule it is; else your own office.
    #[arg(long)]
    pub owner: Option<String>,
    /// A file with the reason; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub reason_file: Option<PathBuf>,
}

/// Runs it.
///
/// # Errors
/// When operations cannot be opened, or what was given does not fit.
pub fn run(context: &Context, command: &IgnoreCommand) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let mut vault = open_vault(&school, VaultKind::Operations, &context.identity()?)?;
    match command {
        IgnoreCommand::Add(args) => {
            let rule = asked(context, &vault, now, args)?;
            let page = keep(context, &school, &mut vault, rule)?;
            let kept = format!("{} is kept", page.number);
            let hidden = hidden(&school, &vault)?;
            Ok(Outcome::report(report::list(&school, &[page], &hidden)).kept(kept))
        }
        IgnoreCommand::List => {
            let pages = books::pages(&vault)?;
            Ok(Outcome::report(report::list(&school, &pages, &hidden(&school, &vault)?)))
        }
        IgnoreCommand::End { number } => {
            let number = page_number(number, Book::Ignore)?;
            let (writing, on) = (writing(&vault, now), now.date_naive());
            let page =
                books::follow(&mut vault, &writing, number, |page: &RulePage| match page.last() {
                    None => Ok(RuleStep::Ended { on }),
                    Some(_) => Err(BookFault::Over(number, "ended")),
                })?;
            again(context, &school, &mut vault)?;
            let hidden = hidden(&school, &vault)?;
            let outcome = Outcome::report(report::list(&school, &[page], &hidden));
            Ok(outcome.kept(format!("{number} is ended")))
        }
    }
}

fn asked(
    context: &Context,
    vault: &Vault,
    now: DateTime<Tz>,
    args: &AddArgs,
) -> Result<IgnoreRule, Error> {
    let mut asking = Asking::new(context);
    let text = |value: &Option<String>| {
        value.as_ref().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    let noise = Noise {
        host: text(&args.host).map(|host| host.to_lowercase()),
        category: text(&args.category),
        search: text(&args.search),
        person: text(&args.person),
        device: text(&args.device),
    };
    let reason = match &args.reason_file {
        Some(path) => Some(context.text_from(path)?),
        None => None,
    };
    let reason = asking.line(reason.as_ref(), "Why", "--reason-file")?;
    let day = |text: &str| Moment::any_day(text, now).map_err(|error| error.to_string());
    let until = asking.parsed(args.until.as_deref(), "Until when", "--until", day)?;
    asking.end()?;
    let until = until.unwrap_or_else(|| now.date_naive());
    if until < now.date_naive() {
        return Err(Error::usage("`--until` is in the past").hint("Nothing was saved."));
    }
    let owner = text(&args.owner).unwrap_or_else(|| vault.writer().office().to_string());
    Ok(IgnoreRule { noise, reason, owner, until })
}

/// Keeps a rule and computes anew what is still to be decided.
///
/// # Errors
/// When the rule says nothing, or operations cannot be written.
pub fn keep(
    context: &Context,
    school: &School,
    vault: &mut Vault,
    rule: IgnoreRule,
) -> Result<RulePage, Error> {
    rule.check()?;
    let writing = writing(vault, context.local_now(school)?);
    let mut pages = books::open(vault, &writing, vec![rule], |_, _| Ok(()))?;
    again(context, school, vault)?;
    pages.pop().ok_or_else(|| Error::failed("the rule was not kept"))
}

// How many events each rule leaves out, by number: the first that fits counts.
fn hidden(school: &School, vault: &Vault) -> Result<Vec<(String, usize)>, Error> {
    let rules = Rules::read(school, vault)?;
    let mut counts: Vec<(String, usize)> = Vec::new();
    let all = filter_events::flagged(vault, DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC)?;
    for flagged in &all {
        let harms = rules.harms(&flagged.event);
        let Some(rule) = rules.hidden_by(&flagged.event, &harms) else { continue };
        let number = rule.number.to_string();
        match counts.iter_mut().find(|(known, _)| *known == number) {
            Some((_, count)) => *count += 1,
            None => counts.push((number, 1)),
        }
    }
    Ok(counts)
}

/// The rules whose time is over or will be, for the list of what is due.
///
/// # Errors
/// When operations cannot be read.
pub fn due_items(vault: &Vault, on: chrono::NaiveDate) -> Result<Vec<DueItem>, Error> {
    let pages: Vec<RulePage> = books::pages(vault)?;
    Ok(pages.iter().filter_map(|page| due(page, on)).collect())
}
