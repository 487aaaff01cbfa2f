//! `osafe incident`: the DSL team's records, from the first look to the close.

mod act;
mod add;
mod amend;
mod close;

use std::path::{Path, PathBuf};

pub mod attach;

use clap::{Args, Subcommand};
use serde::de::DeserializeOwned;

use super::{clocks, open_case, open_cases, people, writing};
use crate::cli::word;
use crate::context::Context;
use crate::contract::{CaseAction, CaseAnswer, SCHEMA};
use crate::domain::case::{Case, Writing};
use crate::domain::incident::IncidentStatus;
use crate::domain::moment::Moment;
use crate::domain::reference::Reference;
use crate::domain::role::{AreaOfRisk, Role};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::render::Format;
use crate::report::incidents as report;
use crate::school::School;
use crate::store::incidents::{self, Lists, Wanted};
use crate::store::{attachments, custody};
use crate::vault::Vault;

/// How many incidents a list has unless all are asked for.
const SHORT_LIST: u32 = 50;

/// What `osafe incident` does.
#[derive(Debug, Subcommand)]
pub enum IncidentCommand {
    /// Incidents, newest first; or those in which words occur.
    #[command(before_help = "Examples:\n  osafe incident list --open\n  \
                             osafe incident list --role child --from \"1 september\"\n  \
                             osafe incident list --search \"vpn library\"\n  \
                             osafe incident list --person P0007")]
    List(ListArgs),
    /// One incident with everything in it; written down in the audit chain.
    #[command(before_help = "Example:\n  osafe incident show 2026-0007")]
    Show {
        /// Its number, as 2026-0007.
        reference: Reference,
    },
    /// Record that required actions were done: what, when, with whom, under which reference.
    Act(act::ActArgs),
    /// Leave required actions out, with a reason.
    Waive(act::WaiveArgs),
    /// Ask for an action that no rule demands.
    Require(add::RequireArgs),
    /// Write something down about an incident.
    Note(add::NoteArgs),
    /// The incident waits for another body, or no longer does.
    Wait(add::WaitArgs),
    /// Decide about something osafe has pointed out; the reason is kept.
    Decide(add::DecideArgs),
    /// Correct what was written down; old and new are both kept.
    Amend(amend::AmendArgs),
    /// Link two incidents that belong together.
    Link(amend::LinkArgs),
    /// Close an incident; lists what is open and refuses until each is done or left out.
    Close(close::CloseArgs),
    /// Open a closed incident again.
    Reopen(close::ReopenArgs),
    /// Keep a file with an incident, encrypted; never where there may be indecent images.
    #[command(before_help = "Example:\n  osafe incident attach 2026-0007 letter.pdf")]
    Attach(attach::AttachArgs),
    /// The files of an incident.
    #[command(before_help = "Example:\n  osafe incident attachments 2026-0007")]
    Attachments {
        /// The incident's number.
        reference: String,
    },
    /// Copy a file of an incident out of the vault; written down in the incident.
    #[command(before_help = "Example:\n  osafe incident attachment 2026-0007 A0001 -o letter.pdf")]
    Attachment(attach::AttachmentArgs),
}

/// Which incidents.
#[derive(Clone, Debug, Default, Args)]
pub struct ListArgs {
    /// Only these.
    #[arg(long, value_parser = word::<IncidentStatus>())]
    pub status: Option<IncidentStatus>,
    /// Only those that are not closed.
    #[arg(long, conflicts_with = "status")]
    pub open: bool,
    /// Only about people in this role.
    #[arg(long, value_parser = word::<Role>())]
    pub role: Option<Role>,
    /// Only this area of risk.
    #[arg(long, value_parser = word::<AreaOfRisk>())]
    pub area: Option<AreaOfRisk>,
    /// Only this row of the policy's table, as C12.
    #[arg(long, value_name = "ROW")]
    pub row: Option<String>,
    /// Only with this person in some part: a number such as P0007; `-` asks for a name.
    #[arg(long, value_name = "PERSON")]
    pub person: Option<String>,
    /// Only with all these words, or words beginning so, anywhere in them; `-` asks for them, so
    /// that a name stays out of the shell's history.
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
    /// Only what happened on or after this day.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Only what happened on or before this day.
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// All of them, not only the newest 50.
    #[arg(long)]
    pub all: bool,
}

/// Lists, shows or changes incidents.
///
/// # Errors
/// When casework cannot be opened, there is no such incident, or its rules forbid the change.
pub fn run(context: &Context, command: &IncidentCommand) -> Result<Outcome, Error> {
    match command {
        IncidentCommand::List(args) => {
            let school = context.school()?;
            let most = (!args.all).then_some(SHORT_LIST);
            let mut vaults = open_cases(context, &school)?;
            let lists = listed_in(context, &school, args, most, &mut vaults)?;
            Ok(Outcome::report(report::list(&school, &lists)))
        }
        IncidentCommand::Show { reference } => show(context, *reference),
        IncidentCommand::Act(args) => act::act(context, args),
        IncidentCommand::Waive(args) => act::waive(context, args),
        IncidentCommand::Require(args) => add::require(context, args),
        IncidentCommand::Note(args) => add::note(context, args),
        IncidentCommand::Wait(args) => add::wait(context, args),
        IncidentCommand::Decide(args) => add::decide(context, args),
        IncidentCommand::Amend(args) => amend::amend(context, args),
        IncidentCommand::Link(args) => amend::link(context, args),
        IncidentCommand::Close(args) => close::close(context, args),
        IncidentCommand::Reopen(args) => close::reopen(context, args),
        IncidentCommand::Attach(args) => attach::attach(context, args),
        IncidentCommand::Attachments { reference } => attach::list(context, reference),
        IncidentCommand::Attachment(args) => attach::give_out(context, args),
    }
}

fn show(context: &Context, reference: Reference) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?.to_utc();
    let mut vault = open_case(context, &school, reference)?;
    let case = incidents::show(&mut vault, now, reference)?;
    let items = custody::list(&mut vault, now, Some(reference))?;
    let files = attachments::list(&mut vault, now, reference)?;
    Ok(Outcome::report(report::show(&case, &items, &files)))
}

/// One case, after writing down that it was looked at.
fn look(context: &Context, reference: Reference) -> Result<Case, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let mut vault = open_case(context, &school, reference)?;
    Ok(incidents::show(&mut vault, now.to_utc(), reference)?)
}

/// The incidents that fit in these vaults, after writing down that they were listed.
///
/// # Errors
/// When a vault cannot be read or a date is not one.
pub fn listed_in(
    context: &Context,
    school: &School,
    args: &ListArgs,
    most: Option<u32>,
    vaults: &mut [Vault],
) -> Result<Lists, Error> {
    let now = context.local_now(school)?;
    let day = |text: &Option<String>| {
        text.as_deref().map(|text| Moment::past(text, now).map(Moment::day)).transpose()
    };
    let person = match &args.person {
        Some(words) => Some(people::one(context, vaults, now.to_utc(), words)?.id),
        None => None,
    };
    let wanted = Wanted {
        status: args.status,
        not_closed: args.open,
        role: args.role,
        area: args.area,
        row: args.row.clone(),
        person,
        words: asked(context, "Words to search for", args.search.as_deref())?,
        from: day(&args.from)?,
        to: day(&args.to)?,
        most,
    };
    let mut lists = Lists::default();
    for vault in vaults {
        let found = incidents::list(vault, now.to_utc(), &wanted)?;
        lists.listed.extend(found.listed);
        lists.total += found.total;
    }
    lists.newest_first(most);
    Ok(lists)
}

/// What was given as an argument; `-` for the prompt or standard input.
pub(super) fn asked(
    context: &Context,
    question: &str,
    given: Option<&str>,
) -> Result<Option<String>, Error> {
    match given {
        Some("-") if context.prompt.can_ask() => context.prompt.line(question, None).map(Some),
        Some("-") => Ok(Some(context.text_from(Path::new("-"))?.trim().to_owned())),
        other => Ok(other.map(str::to_owned)),
    }
}

/// Changes a case by the rules of the domain and says how it stands.
fn change(
    context: &Context,
    reference: Reference,
    json: bool,
    work: impl FnOnce(&mut Case, &Writing) -> Result<(), Error>,
) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let mut vault = open_case(context, &school, reference)?;
    let writing = writing(&vault, now);
    let case = incidents::change(&mut vault, now.to_utc(), reference, |case| {
        // As it stood: of several actions, some may have been settled when one is refused.
        let before = case.clone();
        work(case, &writing).map_err(|error| hinted(error, &before))
    })?;
    let kept = format!("incident {reference} is changed");
    let outcome = answer(context, json, &case)?.kept(kept);
    Ok(clocks::after_case(outcome, &school, &vault, now.to_utc(), &case))
}

// Which actions there are is what somebody who named a wrong one has to know.
fn hinted(error: Error, case: &Case) -> Error {
    if error.hint_text().is_some() {
        return error;
    }
    let open: Vec<&str> = case.open_actions().map(|action| action.id.as_str()).collect();
    if open.is_empty() {
        return error.hint("Nothing was changed.");
    }
    error.hint(format!("Nothing was changed. Open actions: {}.", open.join(", ")))
}

fn answer(context: &Context, json: bool, case: &Case) -> Result<Outcome, Error> {
    // Whoever sends JSON reads JSON, unless another form is asked for.
    if context.format.map_or(json, |format| format == Format::Json) {
        return Outcome::json(&CaseAnswer {
            schema: SCHEMA,
            reference: case.incident.reference.to_string(),
            status: case.incident.status,
            open: case.open_actions().map(CaseAction::from).collect(),
        });
    }
    Ok(Outcome::report(report::stands(case)))
}

/// Reads what a JSON twin sends.
fn from_json<T: DeserializeOwned>(context: &Context, path: &Path) -> Result<T, Error> {
    serde_json::from_str(&context.text_from(path)?).map_err(|error| {
        Error::usage(format!("the JSON is not what this command takes: {error}"))
            .hint("Nothing was saved. The command's help says what it may hold.")
    })
}

/// A text from a file, standard input, or the prompt.
fn text(context: &Context, question: &str, file: Option<&PathBuf>) -> Result<String, Error> {
    match file {
        Some(path) => Ok(context.text_from(path)?.trim().to_owned()),
        None if context.prompt.can_ask() => context.prompt.narrative(question),
        None => Ok(String::new()),
    }
}
