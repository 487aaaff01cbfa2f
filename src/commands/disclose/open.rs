//! Opening a disclosure: who it is about, from which day the time counts, what was found.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use clap::Args;

use super::{Work, found, pack, subject};
use crate::commands::{open_case, open_cases, people, writing};
use crate::context::Context;
use crate::domain::disclosure::{Disclosure, DisclosureKind, RecordFound};
use crate::domain::moment::Moment;
use crate::domain::person::Person;
use crate::domain::reference::Reference;
use crate::domain::role::Role;
use crate::domain::roll::RollNumber;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::disclosures::Limits;
use crate::school::School;
use crate::store::disclosures;
use crate::vault::Vault;

/// What `osafe disclose transfer` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe disclose transfer P0007 --to \"Moorbank Primary\" --leaving \"18 december\" -o file-p0007\n  \
                   osafe disclose transfer P0007 --to \"Moorbank Primary\" --leaving today --with-set-aside\n  \
                   osafe disclose transfer -                         asks for the name, and keeps it out of the shell's history"
)]
pub struct TransferArgs {
    /// The child's number; `-` asks for a name.
    pub person: String,
    /// Which school gets the file.
    #[arg(long, value_name = "SCHOOL")]
    pub to: Option<String>,
    /// The child's last day here; else the day the records say the child left.
    #[arg(long, value_name = "DATE")]
    pub leaving: Option<String>,
    /// Put letters in place of everybody else's names.
    #[arg(long)]
    pub redact: bool,
    /// Take along the concerns about the child that were set aside.
    #[arg(long)]
    pub with_set_aside: bool,
}

/// What `osafe disclose access` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe disclose access P0007 --requested \"3 november\"\n  \
                   osafe disclose access P0007 --also - < nicknames.txt     a term a line\n  \
                   osafe disclose access R0012                              somebody on the roll, case or no case\n  \
                   osafe disclose access --also names.txt                   somebody neither knows: their names, a line each\n  \
                   osafe disclose access P0007 --complex --json decisions.json -o answer",
    after_help = "JSON: as `osafe disclose decide` takes it."
)]
pub struct AccessArgs {
    /// The person's number in the case records or on the roll; `-` asks for a name.
    pub person: Option<String>,
    /// When the request came; else today.
    #[arg(long, value_name = "DATE")]
    pub requested: Option<String>,
    /// A complex request: two months more.
    #[arg(long)]
    pub complex: bool,
    /// Further words to search for, a line each; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub also: Option<PathBuf>,
    /// Read the decisions about names as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
}

/// What `osafe disclose police` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe disclose police 2026-0007 2026-0009 --to \"Kent Police\" --due friday\n  \
                   osafe disclose police 2026-0007 --json decisions.json -o for-the-police",
    after_help = "JSON: as `osafe disclose decide` takes it."
)]
pub struct PoliceArgs {
    /// The incidents asked for.
    #[arg(required = true)]
    pub references: Vec<Reference>,
    /// Which force or unit.
    #[arg(long, value_name = "AGENCY")]
    pub to: Option<String>,
    /// When the request came; else today.
    #[arg(long, value_name = "DATE")]
    pub requested: Option<String>,
    /// By when, if they said.
    #[arg(long, value_name = "DATE")]
    pub due: Option<String>,
    /// Read the decisions about names as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
}

/// What every disclosure begins with.
struct Opening {
    kind: DisclosureKind,
    person: Option<String>,
    roll: Option<RollNumber>,
    name: Option<String>,
    to: Option<String>,
    from: NaiveDate,
    due: Option<NaiveDate>,
    source: String,
    letters: bool,
    also: Vec<String>,
}

/// Opens a transfer, and makes its pack when a place for it is named.
pub(super) fn transfer(context: &Context, args: &TransferArgs) -> Result<Outcome, Error> {
    pack::check_place(context)?;
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let mut vaults = open_cases(context, &school)?;
    let (place, person) = people::one_in(context, &mut vaults, now.to_utc(), &args.person)?;
    if person.role != Role::Child {
        return Err(Error::usage(format!("{} is no child: nothing is transferred", person.id)));
    }
    let to = match &args.to {
        Some(to) => to.trim().to_owned(),
        None if context.prompt.can_ask() => context.prompt.line("To which school", None)?,
        None => String::new(),
    };
    let from = leaving(context, args, &person, now)?;
    if to.is_empty() {
        return Err(Error::usage("`--to` is missing").hint("Name the school. Nothing was saved."));
    }
    let limits = Limits::read()?;
    let limit = limits.of(DisclosureKind::Transfer);
    let opening = Opening {
        kind: DisclosureKind::Transfer,
        to: Some(to),
        from,
        due: limit.due(from, false, &school.calendar()),
        source: limit.source.clone(),
        letters: args.redact,
        also: Vec::new(),
        person: Some(person.id.clone()),
        roll: None,
        name: None,
    };
    let mut vault = vaults.swap_remove(place);
    let mut records = found::of_child(&mut vault, now, &person.id, args.with_set_aside)?;
    along(context, &mut records)?;
    let mut work = keep(school, now, vault, opening, records)?;
    super::decide::ask(context, &mut work)?;
    if context.output.is_some() { pack::make(context, &mut work) } else { work.stands() }
}

// What was set aside is taken along where somebody says so.
fn along(context: &Context, records: &mut [RecordFound]) -> Result<(), Error> {
    let aside: Vec<&mut RecordFound> =
        records.iter_mut().filter(|one| one.left_out.is_some()).collect();
    if aside.is_empty() || !context.prompt.can_ask() {
        return Ok(());
    }
    let question = format!(
        "Concerns that were set aside name the child ({}). Do they go along",
        aside.iter().map(|one| one.reference.to_string()).collect::<Vec<_>>().join(", ")
    );
    if context.prompt.confirm(&question, false)? {
        for one in aside {
            one.left_out = None;
        }
    }
    Ok(())
}

fn leaving(
    context: &Context,
    args: &TransferArgs,
    person: &Person,
    now: DateTime<Tz>,
) -> Result<NaiveDate, Error> {
    match (&args.leaving, person.left) {
        (Some(text), _) => Ok(Moment::any_day(text, now)?),
        (None, Some(left)) => Ok(left),
        (None, None) if context.prompt.can_ask() => {
            let parse = |text: &str| Moment::any_day(text, now).map_err(|error| error.to_string());
            context.prompt.parsed("The child's last day here", None, parse)
        }
        (None, None) => Err(Error::usage("`--leaving` is missing")
            .hint("Give the child's last day here. Nothing was saved.")),
    }
}

/// Opens a subject access request: searches, lists the names to decide on.
pub(super) fn access(context: &Context, args: &AccessArgs) -> Result<Outcome, Error> {
    pack::check_place(context)?;
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let from = requested(args.requested.as_deref(), now)?;
    let choices =
        args.json.as_deref().map(|path| super::decide::read(context, path)).transpose()?;
    let also: Vec<String> = match &args.also {
        Some(path) => context.text_from(path)?.lines().map(str::to_owned).collect(),
        None => Vec::new(),
    };
    let asked = subject::asked_about(context, &school, args.person.as_deref(), &also)?;
    let limits = Limits::read()?;
    let limit = limits.of(DisclosureKind::Access);
    let opening = Opening {
        kind: DisclosureKind::Access,
        to: None,
        from,
        due: limit.due(from, args.complex, &school.calendar()),
        source: limit.source.clone(),
        letters: false,
        also,
        person: asked.person,
        roll: asked.roll,
        name: asked.name,
    };
    let mut work = keep(school, now, asked.vault, opening, Vec::new())?;
    found::names(&mut work)?;
    super::decide::proceed(context, &mut work, choices)
}

/// Opens a disclosure to the police.
pub(super) fn police(context: &Context, args: &PoliceArgs) -> Result<Outcome, Error> {
    pack::check_place(context)?;
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let from = requested(args.requested.as_deref(), now)?;
    let due = args.due.as_deref().map(|text| Moment::any_day(text, now)).transpose()?;
    let choices =
        args.json.as_deref().map(|path| super::decide::read(context, path)).transpose()?;
    let mut references = args.references.clone();
    references.sort();
    references.dedup();
    let first = references[0];
    if references.iter().any(|reference| reference.series() != first.series()) {
        return Err(Error::usage("these incidents are in different vaults")
            .hint("Open a disclosure for each vault. Nothing was saved."));
    }
    let vault = open_case(context, &school, first)?;
    let limits = Limits::read()?;
    let opening = Opening {
        kind: DisclosureKind::Police,
        person: None,
        roll: None,
        name: None,
        to: args.to.clone(),
        from,
        due,
        source: limits.of(DisclosureKind::Police).source.clone(),
        letters: false,
        also: Vec::new(),
    };
    let mut work = begin_with(school, now, vault, opening, references)?;
    found::names(&mut work)?;
    super::decide::proceed(context, &mut work, choices)
}

fn requested(given: Option<&str>, now: DateTime<Tz>) -> Result<NaiveDate, Error> {
    Ok(given.map_or(Ok(Moment::Day(now.date_naive())), |text| Moment::past(text, now))?.day())
}

fn begin_with(
    school: School,
    now: DateTime<Tz>,
    mut vault: Vault,
    opening: Opening,
    references: Vec<Reference>,
) -> Result<Work, Error> {
    // A wrong number is found before anything is kept.
    disclosures::cases(&mut vault, now.to_utc(), &references)?;
    let records = references.into_iter().map(found::asked_for).collect();
    keep(school, now, vault, opening, records)
}

fn keep(
    school: School,
    now: DateTime<Tz>,
    mut vault: Vault,
    opening: Opening,
    records: Vec<RecordFound>,
) -> Result<Work, Error> {
    let writing = writing(&vault, now);
    let disclosure = disclosures::open(&mut vault, now.to_utc(), opening.kind, |id| Disclosure {
        id,
        kind: opening.kind,
        opened: writing.at,
        opened_by: writing.by,
        person: opening.person,
        roll: opening.roll,
        name: opening.name,
        namesakes: Vec::new(),
        not_searched: Vec::new(),
        to: opening.to,
        from: opening.from,
        due: opening.due,
        source: opening.source,
        letters: opening.letters,
        also: opening.also,
        terms: Vec::new(),
        records,
        names: Vec::new(),
        files: Vec::new(),
        packs: Vec::new(),
        method: None,
        sent: None,
        received: None,
        withdrawn: None,
    })?;
    let operations = super::operations(&school, &vault, disclosure.kind)?;
    let work = Work { school, now, vault, operations, disclosure };
    work.remind();
    Ok(work)
}
