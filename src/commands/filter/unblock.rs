//! `osafe filter unblock`: requests to let a site through, and what senior management decides.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::books::{Asking, NoteArgs, Opened, note, page_number};
use crate::cli::word;
use crate::commands::custody::from_json;
use crate::commands::people::holders;
use crate::context::Context;
use crate::domain::book::Book;
use crate::domain::book::unblock::{Decided, Unblock, UnblockPage, UnblockStatus, UnblockStep};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::Policy;
use crate::policy::registers::{KeptBy, Register};
use crate::report::books::unblock as report;
use crate::store::books;

/// What `osafe filter unblock` does.
#[derive(Debug, Subcommand)]
pub enum UnblockCommand {
    /// Write down that somebody asks for a site.
    #[command(
        before_help = "Examples:\n  osafe filter unblock ask                   asks what it needs\n  \
                       osafe filter unblock ask --address maps.example --why \"rivers topic\" --for 5B --asked-by \"K. Teacher\"\n  \
                       osafe filter unblock ask --json - < request.json",
        after_help = "For whom is a class or a group, never a child's name.\n\
                      JSON: {address, why, whom, asked_by?, on?}; `asked_by` and `on` are you and today when left out."
    )]
    Ask(AskArgs),
    /// Write down that senior management approved a request.
    #[command(
        before_help = "Example:\n  osafe filter unblock approve FU0001 --by \"A. Head\" --office head-teacher --until \"18 december\"",
        after_help = "Nobody decides about their own request, and a technician about none. Which offices decide is in the\n\
                      policy; `--by` may be left out when one person holds the office: `osafe people holders`."
    )]
    Approve(DecideArgs),
    /// Write down that senior management refused a request.
    #[command(
        before_help = "Example:\n  osafe filter unblock refuse FU0001 --by \"A. Head\" --office head-teacher --why \"open chat\""
    )]
    Refuse(DecideArgs),
    /// Say that a site is blocked again.
    #[command(before_help = "Example:\n  osafe filter unblock end FU0001")]
    End {
        /// The request's number.
        number: String,
        /// The day; else today.
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// The requests, newest first.
    #[command(
        before_help = "Examples:\n  osafe filter unblock list\n  osafe filter unblock list --status open"
    )]
    List {
        /// Only those that stand so.
        #[arg(long, value_parser = word::<UnblockStatus>())]
        status: Option<UnblockStatus>,
    },
    /// One request with everything that followed.
    #[command(before_help = "Example:\n  osafe filter unblock show FU0001")]
    Show {
        /// Its number.
        number: String,
    },
    /// Add a correction to a request; what stood before stays.
    #[command(
        before_help = "Example:\n  osafe filter unblock note FU0001 --text - < correction.txt"
    )]
    Note(NoteArgs),
}

/// What `osafe filter unblock ask` takes.
#[derive(Debug, Args)]
pub struct AskArgs {
    /// Which address.
    #[arg(long)]
    pub address: Option<String>,
    /// Why.
    #[arg(long)]
    pub why: Option<String>,
    /// For whom: a class, a group, all staff; no child's name.
    #[arg(long = "for", value_name = "GROUP")]
    pub whom: Option<String>,
    /// Who asks; else you.
    #[arg(long, value_name = "NAME")]
    pub asked_by: Option<String>,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Everything as JSON from a file; `-` for standard input.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["address", "why", "whom", "asked_by"])]
    pub json: Option<PathBuf>,
}

/// What `osafe filter unblock approve` and `refuse` take.
#[derive(Debug, Args)]
pub struct DecideArgs {
    /// The request's number.
    pub number: String,
    /// Who decided; else whoever holds the office.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// In which office, as the policy calls it; else the one the policy names first.
    #[arg(long)]
    pub office: Option<String>,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// The last day, if it is approved for a time.
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,
    /// Why it is refused.
    #[arg(long)]
    pub why: Option<String>,
}

/// Runs the command.
///
/// # Errors
/// When operations cannot be opened, the record is not complete, or whoever decides may not.
pub fn run(context: &Context, command: &UnblockCommand) -> Result<Outcome, Error> {
    let mut opened = Opened::new(context)?;
    let policy = opened.school.policy_on(opened.today())?;
    let shown = |title, page: &UnblockPage| Outcome::report(report::shown(title, &policy, page));
    match command {
        UnblockCommand::Ask(args) => {
            let page = ask(context, &mut opened, args)?;
            let kept = format!("written down as {}", page.number);
            Ok(shown("Request written down", &page).kept(kept))
        }
        UnblockCommand::Approve(args) => {
            let page = decide(context, &mut opened, &policy, args, true)?;
            Ok(shown("Request approved", &page).kept(format!("{} is approved", page.number)))
        }
        UnblockCommand::Refuse(args) => {
            let page = decide(context, &mut opened, &policy, args, false)?;
            Ok(shown("Request refused", &page).kept(format!("{} is refused", page.number)))
        }
        UnblockCommand::End { number, on } => {
            let page = end(&mut opened, number, on.as_ref())?;
            Ok(shown("Blocked again", &page).kept(format!("{} is ended", page.number)))
        }
        UnblockCommand::List { status } => {
            let mut pages: Vec<UnblockPage> = books::pages(&opened.vault)?;
            pages.retain(|page| status.is_none_or(|status| status == page.status()));
            Ok(Outcome::report(report::list(&opened.school, &policy, &pages)))
        }
        UnblockCommand::Show { number } => {
            let page = books::page(&opened.vault, page_number(number, Book::Unblock)?)?;
            Ok(shown("Unblock request", &page))
        }
        UnblockCommand::Note(args) => Ok(shown("Note added", &note(context, &mut opened, args)?)),
    }
}

fn ask(context: &Context, opened: &mut Opened, args: &AskArgs) -> Result<UnblockPage, Error> {
    let mut request = if let Some(path) = &args.json {
        from_json(&context.text_from(path)?, "an unblock request")?
    } else {
        let mut asking = Asking::new(context);
        let request = Unblock {
            on: Some(opened.past_day(args.on.as_ref())?),
            asked_by: args.asked_by.clone().unwrap_or_default(),
            address: asking.line(args.address.as_ref(), "Which address", "--address")?,
            why: asking.line(args.why.as_ref(), "Why", "--why")?,
            whom: asking.line(args.whom.as_ref(), "For which class or group", "--for")?,
        };
        asking.end()?;
        request
    };
    if request.asked_by.trim().is_empty() {
        request.asked_by = opened.me();
    }
    request.on = request.on.or_else(|| Some(opened.today()));
    request.check()?;
    let writing = opened.writing();
    let pages = books::open(&mut opened.vault, &writing, vec![request], |_, _| Ok(()))?;
    pages.into_iter().next().ok_or_else(|| Error::failed("nothing was written"))
}

fn decide(
    context: &Context,
    opened: &mut Opened,
    policy: &Policy,
    args: &DecideArgs,
    approved: bool,
) -> Result<UnblockPage, Error> {
    let number = page_number(&args.number, Book::Unblock)?;
    let deciders = deciders(policy)?;
    let office = match &args.office {
        Some(office) => office.trim().to_lowercase(),
        None => deciders.first().cloned().unwrap_or_default(),
    };
    let on = opened.past_day(args.on.as_ref())?;
    let mut asking = Asking::new(context);
    let holder = holders::gather(&opened.school, &opened.vault)?.only(&office, on);
    let by = asking.line(args.by.as_ref().or(holder.as_ref()), "Who decided", "--by")?;
    let why = if approved {
        String::new()
    } else {
        asking.line(args.why.as_ref(), "Why it is refused", "--why")?
    };
    asking.end()?;
    let decided = Decided { on, by, office };
    let until = opened.until(args.until.as_ref())?;
    let writing = opened.writing();
    let step = |page: &UnblockPage| {
        page.may_be_decided(&decided, &writing.by, &deciders)?;
        if until.is_some_and(|until| until < decided.on) {
            return Err(crate::domain::book::BookFault::Before("--until", "the decision"));
        }
        Ok(if approved {
            UnblockStep::Approved { decided, until }
        } else {
            UnblockStep::Refused { decided, why }
        })
    };
    Ok(books::follow(&mut opened.vault, &writing, number, step)?)
}

fn end(opened: &mut Opened, number: &str, on: Option<&String>) -> Result<UnblockPage, Error> {
    let number = page_number(number, Book::Unblock)?;
    let (on, by, writing) = (opened.past_day(on)?, opened.me(), opened.writing());
    let step = |page: &UnblockPage| {
        page.may_be_ended()?;
        Ok(UnblockStep::Ended { on, by })
    };
    Ok(books::follow(&mut opened.vault, &writing, number, step)?)
}

// The offices that the policy's register of requests, or of changes, names.
fn deciders(policy: &Policy) -> Result<Vec<String>, Error> {
    let registers = policy.registers()?.register;
    let of = |noun| registers.iter().find(|register| register.kept_by == Some(noun));
    let named = of(KeptBy::FilterUnblock).or_else(|| of(KeptBy::FilterChange));
    let offices: Vec<String> = named.map(Register::approvers).unwrap_or_default();
    Ok(if offices.is_empty() { vec!["head-teacher".to_owned()] } else { offices })
}
