//! `osafe filter breach`: what got through the filter, who was told, and how it ended.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::books::{Asking, NoteArgs, Opened, note, page_number};
use crate::cli::word;
use crate::commands::custody::from_json;
use crate::context::Context;
use crate::domain::book::Book;
use crate::domain::book::breach::{Answer, Breach, BreachPage, BreachStep};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::books::breach as report;
use crate::store::books;

/// The policies' own short name for the procedure.
const PROCEDURE: &str = "filtering-breach";

/// What `osafe filter breach` does.
#[derive(Debug, Subcommand)]
pub enum BreachCommand {
    /// Write down what got through the filter, or that it stopped working.
    #[command(
        before_help = "Examples:\n  osafe filter breach add                    asks what it needs\n  \
                       osafe filter breach add --what - --found-by \"a teacher\" --child-exposed no --illegal no < what.txt\n  \
                       osafe filter breach add --json - < breach.json",
        after_help = "Name no child here, and write down no address that may show indecent images of children. What a person\n\
                      did is an incident: `osafe log`.\n\
                      JSON: {what, found_by, child_exposed: \"yes\"|\"no\"|\"unclear\", illegal: the same, when?, how?, device?, ticket?};\n\
                      `when` is now when it is left out."
    )]
    Add(AddArgs),
    /// Write down that somebody was told: senior leaders, the DSL, the provider.
    #[command(
        before_help = "Example:\n  osafe filter breach told FB0001 --who \"A. Head, headteacher\" --when \"today 10:15\"\n  \
                       osafe filter breach told FB0001 --who \"broadband helpline\" --ticket 48151"
    )]
    Told(ToldArgs),
    /// Say how it got through and that the way is closed.
    #[command(
        before_help = "Example:\n  osafe filter breach close FB0001 --how \"new domain, not yet sorted\" --outcome \"blocked, and tested again\""
    )]
    Close(CloseArgs),
    /// The breaches, newest first.
    #[command(
        before_help = "Examples:\n  osafe filter breach list\n  osafe filter breach list --open"
    )]
    List {
        /// Only those that are not closed.
        #[arg(long)]
        open: bool,
    },
    /// One breach with everything that followed.
    #[command(before_help = "Example:\n  osafe filter breach show FB0001")]
    Show {
        /// Its number.
        number: String,
    },
    /// Add a correction to a breach; what stood before stays.
    #[command(
        before_help = "Example:\n  osafe filter breach note FB0001 --text - < correction.txt"
    )]
    Note(NoteArgs),
}

/// What `osafe filter breach add` takes.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// A file with what got through; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub what: Option<PathBuf>,
    /// How it got through, as far as it is known.
    #[arg(long)]
    pub how: Option<String>,
    /// Who found it: a pupil, a teacher, a check; no child's name.
    #[arg(long, value_name = "WHO")]
    pub found_by: Option<String>,
    /// Whether a child saw it.
    #[arg(long, value_parser = word::<Answer>())]
    pub child_exposed: Option<Answer>,
    /// Whether it is believed to be illegal.
    #[arg(long, value_parser = word::<Answer>())]
    pub illegal: Option<Answer>,
    /// On which device and network.
    #[arg(long)]
    pub device: Option<String>,
    /// The provider's ticket, if there is one already.
    #[arg(long, value_name = "NUMBER")]
    pub ticket: Option<String>,
    /// When it was found; else now.
    #[arg(long, value_name = "DATE")]
    pub when: Option<String>,
    /// Everything as JSON from a file; `-` for standard input.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["what", "how", "found_by", "child_exposed", "illegal"])]
    pub json: Option<PathBuf>,
}

/// What `osafe filter breach told` takes.
#[derive(Debug, Args)]
pub struct ToldArgs {
    /// The breach's number.
    pub number: String,
    /// Whom, with the office.
    #[arg(long)]
    pub who: Option<String>,
    /// When; else now.
    #[arg(long, value_name = "DATE")]
    pub when: Option<String>,
    /// The ticket or reference they gave.
    #[arg(long, value_name = "NUMBER")]
    pub ticket: Option<String>,
}

/// What `osafe filter breach close` takes.
#[derive(Debug, Args)]
pub struct CloseArgs {
    /// The breach's number.
    pub number: String,
    /// How it got through.
    #[arg(long)]
    pub how: Option<String>,
    /// What was done about it.
    #[arg(long)]
    pub outcome: Option<String>,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Who closed it; else you.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
}

/// Runs the command.
///
/// # Errors
/// When operations cannot be opened, or the record is not complete.
pub fn run(context: &Context, command: &BreachCommand) -> Result<Outcome, Error> {
    let mut opened = Opened::new(context)?;
    let procedures = opened.school.policy_on(opened.today())?.procedures()?.procedure;
    let procedure = procedures.iter().map(|p| p.id.as_str()).find(|id| *id == PROCEDURE);
    let shown = |title, page: &BreachPage| Outcome::report(report::shown(title, page, procedure));
    match command {
        BreachCommand::Add(args) => {
            let page = add(context, &mut opened, args)?;
            let kept = format!("written down as {}", page.number);
            // Somebody has to be told, and a child may need help.
            Ok(shown("Breach written down", &page).attention(true).kept(kept))
        }
        BreachCommand::Told(args) => {
            let mut asking = Asking::new(context);
            let who = asking.line(args.who.as_ref(), "Who was told, with the office", "--who")?;
            asking.end()?;
            let when = opened.moment(args.when.as_ref())?;
            let step = BreachStep::Told { who, when, ticket: args.ticket.clone() };
            let page = follow(&mut opened, &args.number, step)?;
            Ok(shown("Written down who was told", &page).kept("it is written down"))
        }
        BreachCommand::Close(args) => {
            let page = close(context, &mut opened, args)?;
            Ok(shown("Breach closed", &page).kept(format!("{} is closed", page.number)))
        }
        BreachCommand::List { open } => {
            let mut pages: Vec<BreachPage> = books::pages(&opened.vault)?;
            pages.retain(|page| !open || !page.is_over());
            Ok(Outcome::report(report::list(&opened.school, &pages)))
        }
        BreachCommand::Show { number } => {
            let page = books::page(&opened.vault, page_number(number, Book::Breach)?)?;
            Ok(shown("Breach of the filter", &page))
        }
        BreachCommand::Note(args) => Ok(shown("Note added", &note(context, &mut opened, args)?)),
    }
}

fn add(context: &Context, opened: &mut Opened, args: &AddArgs) -> Result<BreachPage, Error> {
    let mut breach: Breach = if let Some(path) = &args.json {
        from_json(&context.text_from(path)?, "a breach of the filter")?
    } else {
        let mut asking = Asking::new(context);
        let question = "What got through, or what stopped working; no child's name";
        let breach = Breach {
            when: Some(opened.moment(args.when.as_ref())?),
            what: asking.narrative(args.what.as_deref(), question, "--what")?,
            how: asking.optional(args.how.as_ref(), "How, as far as it is known")?,
            found_by: asking.line(args.found_by.as_ref(), "Who found it", "--found-by")?,
            child_exposed: asking.word(
                args.child_exposed,
                "Did a child see it",
                "--child-exposed",
            )?,
            illegal: asking.word(args.illegal, "Is it believed to be illegal", "--illegal")?,
            device: asking.optional(args.device.as_ref(), "On which device and network")?,
            ticket: asking.optional(args.ticket.as_ref(), "The provider's ticket")?,
        };
        asking.end()?;
        breach
    };
    breach.when = Some(breach.when.map_or_else(|| opened.moment(None), Ok)?);
    breach.check(opened.now)?;
    let writing = opened.writing();
    let pages = books::open(&mut opened.vault, &writing, vec![breach], |_, _| Ok(()))?;
    pages.into_iter().next().ok_or_else(|| Error::failed("nothing was written"))
}

fn close(context: &Context, opened: &mut Opened, args: &CloseArgs) -> Result<BreachPage, Error> {
    let mut asking = Asking::new(context);
    let how = asking.line(args.how.as_ref(), "How it got through", "--how")?;
    let outcome = asking.line(args.outcome.as_ref(), "What was done about it", "--outcome")?;
    asking.end()?;
    let on = opened.past_day(args.on.as_ref())?;
    let by = args.by.clone().unwrap_or_else(|| opened.me());
    follow(opened, &args.number, BreachStep::Closed { on, by, how, outcome })
}

fn follow(opened: &mut Opened, number: &str, step: BreachStep) -> Result<BreachPage, Error> {
    let number = page_number(number, Book::Breach)?;
    let writing = opened.writing();
    let checked = |page: &BreachPage| page.may_follow(&step).map(|()| step);
    Ok(books::follow(&mut opened.vault, &writing, number, checked)?)
}
