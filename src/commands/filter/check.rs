//! `osafe filter check`: tests that filtering and monitoring work, and what they lead to.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use serde::Deserialize;

use super::books::{Asking, NoteArgs, Opened, note, page_number};
use crate::cli::word;
use crate::commands::custody::from_json;
use crate::commands::review;
use crate::context::Context;
use crate::domain::book::Book;
use crate::domain::book::check::{Check, CheckAction, CheckPage, CheckStep, Finding, Matrix};
use crate::domain::recurrence::{Rhythm, next};
use crate::domain::review::{Every, Review};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::filter_tests::FilterTests;
use crate::report::books::check as report;
use crate::school::School;
use crate::store::books;
use crate::vault::Vault;

/// What `osafe filter check` does.
#[derive(Debug, Subcommand)]
pub enum CheckCommand {
    /// Write down a test: what was tested where, what should happen and what did.
    #[command(
        before_help = "Examples:\n  osafe filter check add                     asks what it needs\n  \
                       osafe filter check add --tested adult --tested gambling --expected blocked --found blocked \\\n    \
                       --device \"pupil laptop\" --network pupils --group \"Year 5\"\n  \
                       osafe filter check add --tested ways-round --expected blocked --found allowed --device tablet \\\n    \
                       --network guests --group staff --action \"Block the VPN port\" --owner technician --due \"next friday\"\n  \
                       osafe filter check add --json - < round.json",
        after_help = "What was tested is a short name from `osafe filter check tests`, or your own words. A finding that was\n\
                      not expected needs an action, its owner and a day: it stays in `osafe due` until it is done.\n\
                      Test with pages made for testing; never open unlawful material.\n\
                      JSON: one check or a list of them: {when, by, tested, expected, found, device, network, group, site?,\n\
                      tool?, seen?, action?: {what, owner, due}}; `when` and `by` are now and you when left out."
    )]
    Add(Box<AddArgs>),
    /// The checks, newest first.
    #[command(
        before_help = "Examples:\n  osafe filter check list\n  osafe filter check list --open"
    )]
    List {
        /// Only those whose action is still to be done.
        #[arg(long)]
        open: bool,
    },
    /// One check with everything that followed.
    #[command(before_help = "Example:\n  osafe filter check show FC0003")]
    Show {
        /// Its number.
        number: String,
    },
    /// What was tested on which device, network and group, and what never or not lately.
    #[command(
        before_help = "Examples:\n  osafe filter check matrix\n  osafe filter check matrix --every term --format html -o matrix.html",
        after_help = "The interval is the policy's for its review of filter checks, unless you name another."
    )]
    Matrix {
        /// Another interval than the policy's.
        #[arg(long, value_parser = word::<Every>())]
        every: Option<Every>,
    },
    /// Say that the action of a check was done.
    #[command(before_help = "Example:\n  osafe filter check done FC0003 --on \"last friday\"")]
    Done(DoneArgs),
    /// What can be tested, with the short names.
    Tests,
    /// Add a correction to a check; what stood before stays.
    #[command(before_help = "Example:\n  osafe filter check note FC0003 --text - < correction.txt")]
    Note(NoteArgs),
}

/// What `osafe filter check add` takes.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// What was tested; several times for several with the same end.
    #[arg(long, value_name = "WHAT")]
    pub tested: Vec<String>,
    /// What should happen.
    #[arg(long, value_parser = word::<Finding>())]
    pub expected: Option<Finding>,
    /// What happened.
    #[arg(long, value_parser = word::<Finding>())]
    pub found: Option<Finding>,
    /// On which kind of device.
    #[arg(long)]
    pub device: Option<String>,
    /// On which network.
    #[arg(long)]
    pub network: Option<String>,
    /// Signed in as somebody of which group: a year, staff, guests.
    #[arg(long)]
    pub group: Option<String>,
    /// At which site, or away from it.
    #[arg(long)]
    pub site: Option<String>,
    /// With which testing tool or page.
    #[arg(long)]
    pub tool: Option<String>,
    /// When; else now.
    #[arg(long, value_name = "DATE")]
    pub when: Option<String>,
    /// Who tested; else you.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// A file with what else was seen; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub seen: Option<PathBuf>,
    /// What is to be done about it.
    #[arg(long, value_name = "WHAT")]
    pub action: Option<String>,
    /// Who does it.
    #[arg(long, value_name = "NAME")]
    pub owner: Option<String>,
    /// By when.
    #[arg(long, value_name = "DATE")]
    pub due: Option<String>,
    /// Everything as JSON from a file; `-` for standard input.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["tested", "expected", "found", "device", "network", "group"])]
    pub json: Option<PathBuf>,
}

/// What `osafe filter check done` takes.
#[derive(Debug, Args)]
pub struct DoneArgs {
    /// The check's number.
    pub number: String,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Who did it; else you.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// What was done, when it is not what was planned.
    #[arg(long)]
    pub what: Option<String>,
}

#[derive(Deserialize)]
#[serde(transparent)]
struct Round(Vec<Check>);

/// Runs the command.
///
/// # Errors
/// When operations cannot be opened, or the record is not complete.
pub fn run(context: &Context, command: &CheckCommand) -> Result<Outcome, Error> {
    let tests = FilterTests::read()?;
    let mut opened = Opened::new(context)?;
    match command {
        CheckCommand::Add(args) => add(context, &mut opened, &tests, args),
        CheckCommand::List { open } => {
            let mut pages: Vec<CheckPage> = books::pages(&opened.vault)?;
            pages.retain(|page| !open || page.open_action().is_some());
            Ok(Outcome::report(report::list(&opened.school, &tests, &pages)))
        }
        CheckCommand::Show { number } => {
            let page = books::page(&opened.vault, page_number(number, Book::Check)?)?;
            Ok(Outcome::report(report::shown("Filter check", &tests, &[page])))
        }
        CheckCommand::Matrix { every } => matrix(&opened, &tests, *every),
        CheckCommand::Done(args) => done(&mut opened, &tests, args),
        CheckCommand::Tests => Ok(Outcome::report(report::tests(&tests))),
        CheckCommand::Note(args) => {
            let page = note(context, &mut opened, args)?;
            Ok(Outcome::report(report::shown("Note added", &tests, &[page])))
        }
    }
}

fn add(
    context: &Context,
    opened: &mut Opened,
    tests: &FilterTests,
    args: &AddArgs,
) -> Result<Outcome, Error> {
    let mut checks = match &args.json {
        Some(path) => given(&context.text_from(path)?)?,
        None => asked(context, opened, args)?,
    };
    for check in &mut checks {
        check.tested = tests.settle(&check.tested);
        check.when = Some(check.when.map_or_else(|| opened.moment(None), Ok)?);
        if check.by.trim().is_empty() {
            check.by = opened.me();
        }
        check.check(opened.now)?;
    }
    let writing = opened.writing();
    let pages = books::open(&mut opened.vault, &writing, checks, |_, _| Ok(()))?;
    let unexpected = pages.iter().any(|page| !page.about().is_as_expected());
    let numbers: Vec<String> = pages.iter().map(|page| page.number.to_string()).collect();
    Ok(Outcome::report(report::shown("Filter check written down", tests, &pages))
        .attention(unexpected)
        .kept(format!("written down as {}", numbers.join(", "))))
}

fn given(text: &str) -> Result<Vec<Check>, Error> {
    if !text.trim_start().starts_with('[') {
        return Ok(vec![from_json(text, "a check")?]);
    }
    let Round(checks) = from_json(text, "a list of checks")?;
    if checks.is_empty() {
        return Err(Error::usage("the JSON has no check").hint("Nothing was saved."));
    }
    Ok(checks)
}

fn asked(context: &Context, opened: &Opened, args: &AddArgs) -> Result<Vec<Check>, Error> {
    let mut asking = Asking::new(context);
    let mut tested = args.tested.clone();
    if tested.is_empty() {
        tested.push(asking.line(None, "What was tested", "--tested")?);
    }
    let expected = asking.word(args.expected, "What should happen", "--expected")?;
    let found = asking.word(args.found, "What happened", "--found")?;
    let mut check = Check {
        when: Some(opened.moment(args.when.as_ref())?),
        by: args.by.clone().unwrap_or_default(),
        expected,
        found,
        device: asking.line(args.device.as_ref(), "On which kind of device", "--device")?,
        network: asking.line(args.network.as_ref(), "On which network", "--network")?,
        group: asking.line(args.group.as_ref(), "Signed in as which group", "--group")?,
        site: asking.optional(args.site.as_ref(), "At which site")?,
        tool: asking.optional(args.tool.as_ref(), "With which tool or page")?,
        seen: asking.optional_narrative(args.seen.as_deref())?,
        ..Check::default()
    };
    let wanted = args.action.is_some() || args.owner.is_some() || args.due.is_some();
    if wanted || !check.is_as_expected() {
        let now = opened.now;
        check.action = Some(CheckAction {
            what: asking.line(args.action.as_ref(), "What is to be done about it", "--action")?,
            owner: asking.line(args.owner.as_ref(), "Who does it", "--owner")?,
            due: asking.day(args.due.as_ref(), now, "By when", "--due")?,
        });
    }
    asking.end()?;
    Ok(tested.into_iter().map(|tested| Check { tested, ..check.clone() }).collect())
}

fn done(opened: &mut Opened, tests: &FilterTests, args: &DoneArgs) -> Result<Outcome, Error> {
    let number = page_number(&args.number, Book::Check)?;
    let on = opened.past_day(args.on.as_ref())?;
    let by = args.by.clone().unwrap_or_else(|| opened.me());
    let writing = opened.writing();
    let step = |page: &CheckPage| {
        page.may_be_done(on)?;
        Ok(CheckStep::Done { on, by, what: args.what.clone() })
    };
    let page = books::follow(&mut opened.vault, &writing, number, step)?;
    Ok(Outcome::report(report::shown("Action done", tests, &[page]))
        .kept(format!("the action of {number} is done")))
}

fn matrix(opened: &Opened, tests: &FilterTests, every: Option<Every>) -> Result<Outcome, Error> {
    let (interval, matrix) = tested(&opened.school, &opened.vault, opened.today(), every)?;
    let attention = matrix.gaps().next().is_some();
    let report = report::matrix(&opened.school, tests, &interval, &matrix);
    Ok(Outcome::report(report).attention(attention))
}

/// What was tested where, and how often it is to be tested, in words: as asked, or as the policy says.
///
/// # Errors
/// When the policy or the vault cannot be read.
pub(in crate::commands) fn tested(
    school: &School,
    vault: &Vault,
    today: NaiveDate,
    every: Option<Every>,
) -> Result<(String, Matrix), Error> {
    let policy = school.policy_on(today)?;
    let reviews = review::gather(school, &policy, vault)?;
    let asked = |review: &&Review| review.book.as_deref() == Some("filter-check");
    let review = reviews.reviews.iter().find(asked).cloned();
    let interval = match (every, &review) {
        (Some(every), _) => format!("{every}, as asked"),
        (None, Some(review)) => format!("{}, {}", review.every, review.source),
        (None, None) => "the policy gives none".to_owned(),
    };
    let every = every.or(review.as_ref().map(|review| review.every));
    let is_old = |last| {
        let next = every.and_then(|every| {
            let rhythm = Rhythm { every, month: None, event: None };
            next(rhythm, Some(last), reviews.since, &reviews.calendar)
        });
        next.is_some_and(|next| next.day < today)
    };
    Ok((interval, Matrix::of(&books::pages::<Check>(vault)?, is_old)))
}
