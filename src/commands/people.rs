//! `osafe people`: the roll of the school, and whom the case records know.

pub(super) mod holders;
mod import;
mod link;
pub(super) mod roll;

use chrono::{DateTime, Utc};
use clap::{Args, Subcommand};

use super::incident::asked;
use super::open_cases;
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::domain::person::Person;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::people as report;
use crate::store::people;
use crate::vault::Vault;

/// What `osafe people` does.
#[derive(Debug, Subcommand)]
pub enum PeopleCommand {
    /// Bring in a list of people that the school's information system exports.
    Import(import::ImportArgs),
    /// Who is on the roll: everybody at the school, whether or not any record is about them.
    Roll(roll::RollArgs),
    /// Put one person on the roll.
    Add(Box<roll::AddArgs>),
    /// Say that somebody on the roll has left.
    Leave(roll::LeaveArgs),
    /// Who holds which office, and who holds two that should differ.
    Holders(holders::HoldersArgs),
    /// Write down that somebody holds an office from a day.
    Appoint(holders::AppointArgs),
    /// Write down that somebody holds an office no longer.
    StandDown(holders::StandDownArgs),
    /// The people of the case records whose name, class or user name has these words.
    #[command(
        before_help = "Examples:\n  osafe people find -          asks for the name, and keeps it out of the shell's history\n  \
                             osafe people find 5B",
        after_help = "`find` looks in the case records, which only the DSL team opens; `roll` lists everybody at the school,\n\
                      case or no case."
    )]
    Find {
        /// A number such as P0007, or words; `-` asks for them.
        words: String,
    },
    /// Write down what is known of a person: class, user names; in the case records birth and other names too.
    #[command(
        before_help = "Examples:\n  osafe people amend P0007 --born 2016-03-14 --class 6B\n  \
                             osafe people amend P0007 --user-name 20smith    what the filter's log calls them\n  \
                             osafe people amend R0012 --class 6B             on the roll"
    )]
    Amend(AmendArgs),
    /// Say that somebody of the case records is somebody on the roll: for answers to requests and retention.
    #[command(
        before_help = "Examples:\n  osafe people link P0007 R0012\n  osafe people link P0007 R0012 --other-name    the roll has another name\n  \
                             osafe people unlink P0007                     takes a wrong one back"
    )]
    Link(link::LinkArgs),
    /// Say that somebody of the case records is not who they were linked to on the roll.
    #[command(before_help = "Example:\n  osafe people unlink P0007")]
    Unlink {
        /// The number in the case records, as P0007.
        person: String,
    },
}

/// What `osafe people amend` takes.
#[derive(Debug, Args)]
pub struct AmendArgs {
    /// The person's number: P0007 of the case records, R0007 of the roll.
    pub person: String,
    /// Date of birth; how long a child's records are kept counts from it.
    #[arg(long, value_name = "DATE")]
    pub born: Option<String>,
    /// When the person left the school.
    #[arg(long, value_name = "DATE")]
    pub left: Option<String>,
    /// Class or year.
    #[arg(long)]
    pub class: Option<String>,
    /// A name used to sign in; may be given several times.
    #[arg(long = "user-name", value_name = "NAME")]
    pub user_names: Vec<String>,
    /// Ask for another name, a nickname or initials under which records speak of this person.
    #[arg(long)]
    pub alias: bool,
}

/// Runs the command: the roll lies in operations, the people of the case records with the cases.
///
/// # Errors
/// When the vault cannot be opened, there is no such person, or what was given does not fit.
pub fn run(context: &Context, command: &PeopleCommand) -> Result<Outcome, Error> {
    match command {
        PeopleCommand::Import(args) => import::run(context, args),
        PeopleCommand::Roll(args) => roll::list(context, args),
        PeopleCommand::Add(args) => roll::add(context, args),
        PeopleCommand::Leave(args) => roll::leave(context, args),
        PeopleCommand::Holders(args) => holders::list(context, args),
        PeopleCommand::Appoint(args) => holders::appoint(context, args),
        PeopleCommand::StandDown(args) => holders::stand_down(context, args),
        PeopleCommand::Find { words } => look(context, words),
        PeopleCommand::Amend(args) => amend(context, args),
        PeopleCommand::Link(args) => link::link(context, args),
        PeopleCommand::Unlink { person } => link::unlink(context, person),
    }
}

fn look(context: &Context, words: &str) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?.to_utc();
    let mut vaults = open_cases(context, &school)?;
    let words = asked(context, "Name, class or user name", Some(words))?.unwrap_or_default();
    let mut found = Vec::new();
    for vault in &mut vaults {
        let kind = vault.about().kind;
        let people = people::find(vault, now, &words)?;
        found.extend(people.into_iter().map(|person| (kind, person)));
    }
    Ok(Outcome::report(report::found(&found)))
}

fn amend(context: &Context, args: &AmendArgs) -> Result<Outcome, Error> {
    if let Ok(number) = args.person.parse() {
        return roll::amend(context, number, args);
    }
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let mut vaults = open_cases(context, &school)?;
    let day = |text: &Option<String>| {
        let moment = text.as_deref().map(|text| Moment::past(text, now)).transpose();
        moment.map(|moment| moment.map(Moment::day))
    };
    let (born, left) = (day(&args.born)?, day(&args.left)?);
    let alias = if args.alias {
        asked(context, "Another name, a nickname or initials", Some("-"))?
    } else {
        None
    };
    let change = |person: &mut Person| {
        person.born = born.or(person.born);
        person.left = left.or(person.left);
        person.class = args.class.clone().or_else(|| person.class.clone());
        person.user_names.extend(args.user_names.iter().cloned());
        person.aliases.extend(alias.clone());
        person.tidy_names();
    };
    let (place, found) = find(&mut vaults, now.to_utc(), &args.person)?;
    for mut person in found {
        change(&mut person);
        if let Some(why) = person.implausible(now.date_naive()) {
            let days = [("born", born), ("left", left)].into_iter();
            let given = days.filter(|(_, day)| day.is_some()).map(|(name, _)| name);
            let given = given.collect::<Vec<_>>().join("` or `");
            return Err(Error::usage(format!("`{given}`: {why}")).hint("Nothing was changed."));
        }
    }
    let vault = &mut vaults[place];
    let kind = vault.about().kind;
    let person = people::change(vault, now.to_utc(), &args.person, change)?;
    Ok(Outcome::report(report::found(&[(kind, person)])))
}

// In which of the vaults a person of that number is; numbers are a vault's own, casework first.
fn find(
    vaults: &mut [Vault],
    now: DateTime<Utc>,
    words: &str,
) -> Result<(usize, Vec<Person>), Error> {
    let mut several = (0, Vec::new());
    for (place, vault) in vaults.iter_mut().enumerate() {
        let found = people::find(vault, now, words)?;
        if found.len() == 1 {
            return Ok((place, found));
        }
        if several.1.is_empty() {
            several = (place, found);
        }
    }
    if several.1.is_empty() {
        return Err(Error::usage("nobody in the case records is called so")
            .hint("Look with `osafe people find -`."));
    }
    Ok(several)
}

/// The one person that words mean; asks when they fit several.
///
/// # Errors
/// When they fit nobody, or several and nobody can be asked.
pub fn one(
    context: &Context,
    vaults: &mut [Vault],
    now: DateTime<Utc>,
    words: &str,
) -> Result<Person, Error> {
    Ok(one_in(context, vaults, now, words)?.1)
}

/// The same, with the place of the vault that knows the person.
///
/// # Errors
/// As [`one`].
pub fn one_in(
    context: &Context,
    vaults: &mut [Vault],
    now: DateTime<Utc>,
    words: &str,
) -> Result<(usize, Person), Error> {
    let words = asked(context, "Who", Some(words))?.unwrap_or_default();
    let (place, mut found) = find(vaults, now, &words)?;
    if let [only] = found.as_slice() {
        return Ok((place, only.clone()));
    }
    if !context.prompt.can_ask() {
        let shown: Vec<String> = found
            .iter()
            .map(|person| {
                format!("{} ({})", person.id, person.class.as_deref().unwrap_or("no class known"))
            })
            .collect();
        return Err(Error::usage("the words fit several people")
            .hint(format!("Name one by number: {}.", shown.join(", "))));
    }
    let options: Vec<String> = found.iter().map(Person::shown).collect();
    let chosen = context.prompt.choose("Who", &options, 0)?;
    Ok((place, found.swap_remove(chosen)))
}
