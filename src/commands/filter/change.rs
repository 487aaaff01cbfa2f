//! `osafe filter change`: what was changed about the filter, why, and with whose consent.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::books::{Asking, NoteArgs, Opened, note, page_number};
use crate::cli::word;
use crate::commands::custody::from_json;
use crate::context::Context;
use crate::domain::book::change::{Change, ChangeKind, ChangePage, ChangeStep, Consent};
use crate::domain::book::{Book, BookFault};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::books::change as report;
use crate::store::books;

/// What `osafe filter change` does.
#[derive(Debug, Subcommand)]
pub enum ChangeCommand {
    /// Write down a change: what, why, who assessed the risk, who consented, until when.
    #[command(
        before_help = "Examples:\n  osafe filter change add                    asks what it needs\n  \
                       osafe filter change add --kind allow --what maps.example --why \"geography in Year 5\" \\\n    \
                       --risk \"no chat, no adverts\" --assessed-by \"K. Teacher\" --assessed-by \"P. Technician\" \\\n    \
                       --consent-by \"A. Head\" --until \"18 december\"\n  \
                       osafe filter change add --json - < change.json",
        after_help = "A change for a time is in `osafe due` when its time is up, until it is kept or taken back.\n\
                      JSON: {kind: \"allow\"|\"block\"|\"other\", what, why, risk, assessed_by: [name], consent: \"given\"|\"not-needed\",\n\
                      consent_by?, changed_by?, from?, until?, request?}; `changed_by` and `from` are you and today when left out."
    )]
    Add(Box<AddArgs>),
    /// The changes, newest first.
    #[command(
        before_help = "Examples:\n  osafe filter change list\n  osafe filter change list --expired"
    )]
    List {
        /// Only those whose time is up.
        #[arg(long)]
        expired: bool,
    },
    /// One change with everything that followed.
    #[command(before_help = "Example:\n  osafe filter change show FX0002")]
    Show {
        /// Its number.
        number: String,
    },
    /// Say that a change was looked at again and stays.
    #[command(
        before_help = "Example:\n  osafe filter change keep FX0002 --why \"still taught\" --until \"31 march\""
    )]
    Keep(KeepArgs),
    /// Say that a change was taken back.
    #[command(before_help = "Example:\n  osafe filter change end FX0002 --on yesterday")]
    End(EndArgs),
    /// Add a correction to a change; what stood before stays.
    #[command(
        before_help = "Example:\n  osafe filter change note FX0002 --text - < correction.txt"
    )]
    Note(NoteArgs),
}

/// What `osafe filter change add` takes.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// What sort of change.
    #[arg(long, value_parser = word::<ChangeKind>())]
    pub kind: Option<ChangeKind>,
    /// Which address, category or setting.
    #[arg(long)]
    pub what: Option<String>,
    /// Why.
    #[arg(long)]
    pub why: Option<String>,
    /// What the risk assessment came to.
    #[arg(long)]
    pub risk: Option<String>,
    /// Who assessed the risk: somebody who knows teaching, and somebody who knows the technology.
    #[arg(long, value_name = "NAME")]
    pub assessed_by: Vec<String>,
    /// Which leader consented.
    #[arg(long, value_name = "NAME", conflicts_with = "no_consent_needed")]
    pub consent_by: Option<String>,
    /// Consent was not needed.
    #[arg(long)]
    pub no_consent_needed: bool,
    /// Who made the change; else you.
    #[arg(long, value_name = "NAME")]
    pub changed_by: Option<String>,
    /// From which day; else today.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// The last day, if it is for a time.
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,
    /// The unblock request it answers, such as FU0001.
    #[arg(long, value_name = "NUMBER")]
    pub request: Option<String>,
    /// Everything as JSON from a file; `-` for standard input.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["kind", "what", "why", "risk", "assessed_by", "consent_by"])]
    pub json: Option<PathBuf>,
}

/// What `osafe filter change keep` takes.
#[derive(Debug, Args)]
pub struct KeepArgs {
    /// The change's number.
    pub number: String,
    /// Why it stays.
    #[arg(long)]
    pub why: Option<String>,
    /// Until which day; else for good.
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,
    /// Who looked at it; else you.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
}

/// What `osafe filter change end` takes.
#[derive(Debug, Args)]
pub struct EndArgs {
    /// The change's number.
    pub number: String,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Who took it back; else you.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// Why, when it is not that its time was up.
    #[arg(long)]
    pub why: Option<String>,
}

/// Runs the command.
///
/// # Errors
/// When operations cannot be opened, or the record is not complete.
pub fn run(context: &Context, command: &ChangeCommand) -> Result<Outcome, Error> {
    let mut opened = Opened::new(context)?;
    let today = opened.today();
    match command {
        ChangeCommand::Add(args) => add(context, &mut opened, args),
        ChangeCommand::List { expired } => {
            let mut pages: Vec<ChangePage> = books::pages(&opened.vault)?;
            let is_expired = |page: &ChangePage| {
                !page.is_over() && page.until().is_some_and(|until| until < today)
            };
            pages.retain(|page| !expired || is_expired(page));
            Ok(Outcome::report(report::list(&opened.school, &pages, today)))
        }
        ChangeCommand::Show { number } => {
            let page = books::page(&opened.vault, page_number(number, Book::Change)?)?;
            Ok(Outcome::report(report::shown("Change to the filter", &page, today)))
        }
        ChangeCommand::Keep(args) => keep(context, &mut opened, args),
        ChangeCommand::End(args) => end(&mut opened, args),
        ChangeCommand::Note(args) => {
            let page = note(context, &mut opened, args)?;
            Ok(Outcome::report(report::shown("Note added", &page, today)))
        }
    }
}

fn add(context: &Context, opened: &mut Opened, args: &AddArgs) -> Result<Outcome, Error> {
    let mut change: Change = match &args.json {
        Some(path) => from_json(&context.text_from(path)?, "a change to the filter")?,
        None => asked(context, opened, args)?,
    };
    if change.changed_by.trim().is_empty() {
        change.changed_by = opened.me();
    }
    change.from = change.from.or_else(|| Some(opened.today()));
    change.check()?;
    if let Some(request) = &mut change.request {
        let number = page_number(request, Book::Unblock)?;
        let page: crate::domain::book::unblock::UnblockPage = books::page(&opened.vault, number)?;
        page.may_be_ended()?;
        *request = number.to_string();
    }
    let writing = opened.writing();
    let pages = books::open(&mut opened.vault, &writing, vec![change], |_, _| Ok(()))?;
    let page = pages.into_iter().next().ok_or_else(|| Error::failed("nothing was written"))?;
    let kept = format!("written down as {}", page.number);
    let shown = report::shown("Change written down", &page, opened.today());
    Ok(Outcome::report(report::may_call_for(shown, &triggers(opened)?)).kept(kept))
}

// The reviews that the policy wants after a change: they come up and have no interval.
fn triggers(opened: &Opened) -> Result<Vec<String>, Error> {
    let reviews = opened.school.policy_on(opened.today())?.reviews()?;
    let asked = reviews.into_iter().filter(|review| review.id.starts_with("review-trigger-"));
    Ok(asked.map(|review| review.id).collect())
}

fn asked(context: &Context, opened: &Opened, args: &AddArgs) -> Result<Change, Error> {
    let mut asking = Asking::new(context);
    let mut change = Change {
        kind: asking.word(args.kind, "What sort of change", "--kind")?,
        what: asking.line(args.what.as_ref(), "Which address, category or setting", "--what")?,
        why: asking.line(args.why.as_ref(), "Why", "--why")?,
        risk: asking.line(args.risk.as_ref(), "What the risk assessment came to", "--risk")?,
        assessed_by: args.assessed_by.clone(),
        changed_by: args.changed_by.clone().unwrap_or_default(),
        from: Some(opened.day(args.from.as_ref())?),
        until: opened.until(args.until.as_ref())?,
        request: args.request.clone(),
        ..Change::default()
    };
    if change.assessed_by.is_empty() {
        change.assessed_by.push(asking.line(None, "Who assessed the risk", "--assessed-by")?);
        change.assessed_by.extend(asking.optional(None, "Who else")?);
    }
    if args.no_consent_needed {
        change.consent = Some(Consent::NotNeeded);
    } else {
        let question = "Which leader consented; `-` if consent was not needed";
        let by = asking.line(args.consent_by.as_ref(), question, "--consent-by")?;
        let needed = by != "-";
        change.consent = Some(if needed { Consent::Given } else { Consent::NotNeeded });
        change.consent_by = needed.then_some(by);
    }
    if change.until.is_none() && context.prompt.can_ask() && args.until.is_none() {
        let until = asking.optional(None, "The last day, if it is for a time")?;
        change.until = opened.until(until.as_ref())?;
    }
    asking.end()?;
    Ok(change)
}

fn keep(context: &Context, opened: &mut Opened, args: &KeepArgs) -> Result<Outcome, Error> {
    let number = page_number(&args.number, Book::Change)?;
    let mut asking = Asking::new(context);
    let why = asking.line(args.why.as_ref(), "Why it stays", "--why")?;
    asking.end()?;
    let until = opened.until(args.until.as_ref())?;
    let (today, writing) = (opened.today(), opened.writing());
    let by = args.by.clone().unwrap_or_else(|| opened.me());
    let step = |page: &ChangePage| {
        page.is_open()?;
        if until.is_some_and(|until| until < today) {
            return Err(BookFault::Before("--until", "today"));
        }
        Ok(ChangeStep::Kept { until, by, why })
    };
    let page = books::follow(&mut opened.vault, &writing, number, step)?;
    Ok(Outcome::report(report::shown("Change kept", &page, today))
        .kept(format!("{number} is kept")))
}

fn end(opened: &mut Opened, args: &EndArgs) -> Result<Outcome, Error> {
    let number = page_number(&args.number, Book::Change)?;
    let on = opened.past_day(args.on.as_ref())?;
    let (today, writing) = (opened.today(), opened.writing());
    let by = args.by.clone().unwrap_or_else(|| opened.me());
    let step = |page: &ChangePage| {
        page.is_open()?;
        if page.about().from.is_some_and(|from| on < from) {
            return Err(BookFault::Before("--on", "the change"));
        }
        Ok(ChangeStep::Ended { on, by, why: args.why.clone() })
    };
    let page = books::follow(&mut opened.vault, &writing, number, step)?;
    Ok(Outcome::report(report::shown("Change taken back", &page, today))
        .kept(format!("{number} is taken back")))
}
