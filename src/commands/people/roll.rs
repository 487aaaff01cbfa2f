//! `osafe people roll`, `add`, `leave`: everybody at the school, one by one.

use std::path::PathBuf;

use clap::Args;

use super::AmendArgs;
use crate::cli::word;
use crate::commands::custody::from_json;
use crate::commands::filter::books::{Asking, Opened};
use crate::commands::incident::asked;
use crate::context::Context;
use crate::domain::person::folded;
use crate::domain::roll::{Details, OnRoll, RollNumber, RollRole, fits_roll};
use crate::domain::year_group::{NotAYear, YearGroup};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::roll as report;
use crate::store::StoreError;
use crate::store::roll::{self, Changes};

/// What `osafe people roll` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe people roll --role staff\n  osafe people roll --class 4B\n  \
                         osafe people roll --role child --left      who has left",
    after_help = "The roll lists everybody at the school and says nothing of any concern; `find` looks in the case records."
)]
pub struct RollArgs {
    /// Only those in a role.
    #[arg(long, value_parser = word::<RollRole>())]
    pub role: Option<RollRole>,
    /// Only those of a class.
    #[arg(long)]
    pub class: Option<String>,
    /// Only those of a year group: 5, Reception.
    #[arg(long, value_parser = year)]
    pub year: Option<YearGroup>,
    /// Those who have left instead.
    #[arg(long)]
    pub left: bool,
}

/// What `osafe people add` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe people add                            asks\n  \
                         osafe people add --role supply --start today --user-name s.example\n  \
                         osafe people add --json - < person.json",
    after_help = "JSON: {name, role, position?, year?, class?, user_names?: [], ids?: {upn, admission-number, staff-code,\n\
                  person-id}, start?, left?}"
)]
pub struct AddArgs {
    /// The name; asked for when it is left out.
    #[arg(long)]
    pub name: Option<String>,
    /// In which role.
    #[arg(long, value_parser = word::<RollRole>())]
    pub role: Option<RollRole>,
    /// What their post is called.
    #[arg(long)]
    pub position: Option<String>,
    /// Class.
    #[arg(long)]
    pub class: Option<String>,
    /// Year group: 5, Reception.
    #[arg(long, value_parser = year)]
    pub year: Option<YearGroup>,
    /// A name used to sign in; may be given several times.
    #[arg(long = "user-name", value_name = "NAME")]
    pub user_names: Vec<String>,
    /// First day at the school.
    #[arg(long, value_name = "DATE")]
    pub start: Option<String>,
    /// Everything as JSON from a file; `-` for standard input.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["name", "role", "position", "class", "year", "user_names", "start"])]
    pub json: Option<PathBuf>,
}

/// What `osafe people leave` takes.
#[derive(Debug, Args)]
#[command(before_help = "Examples:\n  osafe people leave R0007 --on \"last friday\"\n  \
                         osafe people leave -                        asks who")]
pub struct LeaveArgs {
    /// A number such as R0007, or words; `-` asks for them.
    pub person: String,
    /// The last day at the school; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
}

fn year(text: &str) -> Result<YearGroup, NotAYear> {
    text.parse()
}

pub(super) fn list(context: &Context, args: &RollArgs) -> Result<Outcome, Error> {
    let opened = Opened::new(context)?;
    let today = opened.today();
    let mut people = roll::all(&opened.vault)?;
    people.retain(|OnRoll { details, .. }| {
        let class = || details.class.as_deref().map(folded);
        details.has_left(today) == args.left
            && args.role.is_none_or(|role| role == details.role)
            && args.class.as_ref().is_none_or(|wanted| class() == Some(folded(wanted)))
            && args.year.is_none_or(|year| Some(year) == details.year)
    });
    Ok(Outcome::report(report::list(&opened.school, &people, args.left)))
}

pub(super) fn add(context: &Context, args: &AddArgs) -> Result<Outcome, Error> {
    let mut opened = Opened::new(context)?;
    let details = match &args.json {
        Some(path) => {
            let details: Details = from_json(&context.text_from(path)?, "a person")?;
            Details { imported: false, ..details }
        }
        None => described(context, &opened, args)?,
    };
    let known = roll::all(&opened.vault)?;
    fits_roll(&details, None, &known, opened.today())?;
    let changes = Changes { added: vec![details], changed: Vec::new() };
    let added = roll::write(&mut opened.vault, opened.now.to_utc(), &known, changes)?;
    Ok(Outcome::report(report::written("Added to the roll", &added))
        .kept("the person is on the roll"))
}

fn described(context: &Context, opened: &Opened, args: &AddArgs) -> Result<Details, Error> {
    let mut asking = Asking::new(context);
    let name = asking.line(args.name.as_ref(), "Name", "--name")?;
    let role = asking.word(args.role, "In which role", "--role")?;
    let class = match role {
        Some(RollRole::Child) => asking.optional(args.class.as_ref(), "Class")?,
        _ => args.class.clone(),
    };
    let position = asking.optional(args.position.as_ref(), "Post")?;
    asking.end()?;
    let mut details = Details::new(&name, role.unwrap_or(RollRole::Staff));
    details.class = class;
    details.position = position;
    details.year = args.year;
    details.user_names.clone_from(&args.user_names);
    details.start = args.start.as_ref().map(|text| opened.day(Some(text))).transpose()?;
    Ok(details)
}

pub(super) fn leave(context: &Context, args: &LeaveArgs) -> Result<Outcome, Error> {
    let mut opened = Opened::new(context)?;
    let on = opened.day(args.on.as_ref())?;
    let known = roll::all(&opened.vault)?;
    let person = one_on_roll(context, &known, &args.person)?;
    change(&mut opened, &known, person, |details| details.left = Some(on))
}

pub(super) fn amend(
    context: &Context,
    number: RollNumber,
    args: &AmendArgs,
) -> Result<Outcome, Error> {
    if args.born.is_some() || args.alias {
        return Err(Error::usage("the roll holds no date of birth and no other names")
            .hint("They belong to the case records: P0007. Nothing was changed."));
    }
    let mut opened = Opened::new(context)?;
    let left = args.left.as_ref().map(|text| opened.day(Some(text))).transpose()?;
    let known = roll::all(&opened.vault)?;
    let person = numbered(&known, number)?;
    change(&mut opened, &known, person, |details| {
        details.left = left.or(details.left);
        details.class = args.class.clone().or_else(|| details.class.take());
        for name in &args.user_names {
            if !details.signs_in_as(name) {
                details.user_names.push(name.clone());
            }
        }
    })
}

fn change(
    opened: &mut Opened,
    known: &[OnRoll],
    mut person: OnRoll,
    change: impl FnOnce(&mut Details),
) -> Result<Outcome, Error> {
    change(&mut person.details);
    fits_roll(&person.details, Some(person.number), known, opened.today())?;
    let changes = Changes { added: Vec::new(), changed: vec![person.clone()] };
    roll::write(&mut opened.vault, opened.now.to_utc(), known, changes)?;
    Ok(Outcome::report(report::written("Changed on the roll", &[person]))
        .kept("the roll is changed"))
}

fn numbered(roll: &[OnRoll], number: RollNumber) -> Result<OnRoll, Error> {
    let found = roll.iter().find(|person| person.number == number).cloned();
    let missing = || StoreError::NotFound("person on the roll", number.to_string());
    Ok(found.ok_or_else(missing)?)
}

/// The one person on the roll that a number or words mean; asks when they fit several.
///
/// # Errors
/// When they fit nobody, or several and nobody can be asked.
pub(in crate::commands) fn one_on_roll(
    context: &Context,
    roll: &[OnRoll],
    words: &str,
) -> Result<OnRoll, Error> {
    let words = asked(context, "Who", Some(words))?.unwrap_or_default();
    if let Ok(number) = words.parse() {
        return numbered(roll, number);
    }
    let found: Vec<&OnRoll> = roll.iter().filter(|person| person.details.fits(&words)).collect();
    match found.as_slice() {
        [] => Err(Error::usage("nobody on the roll is called so")
            .hint("Look with `osafe people roll`. Nothing was saved.")),
        [only] => Ok((*only).clone()),
        _ if context.prompt.can_ask() => {
            let options: Vec<String> = found.iter().map(|person| person.shown()).collect();
            let chosen = context.prompt.choose("Who", &options, 0)?;
            Ok(found[chosen].clone())
        }
        _ => {
            let numbers: Vec<String> = found.iter().take(8).map(|p| p.number.to_string()).collect();
            Err(Error::usage("the words fit several people")
                .hint(format!("Name one by number: {}. Nothing was saved.", numbers.join(", "))))
        }
    }
}
