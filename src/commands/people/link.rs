//! `osafe people link` and `unlink`: somebody of the case records is somebody on the roll.

use chrono::{DateTime, Utc};
use clap::Args;

use super::find;
use crate::commands::{open, open_cases};
use crate::context::Context;
use crate::domain::person::Person;
use crate::domain::roll::{OnRoll, RollNumber};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::people as report;
use crate::store::{people, roll};
use crate::vault::{Vault, VaultKind};

/// What `osafe people link` takes.
#[derive(Debug, Args)]
pub struct LinkArgs {
    /// The number in the case records, as P0007.
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// The number on the roll, as R0012.
    #[arg(value_name = "ON ROLL")]
    pub on_roll: RollNumber,
    /// They are one person although the roll has another name.
    #[arg(long)]
    pub other_name: bool,
}

/// Writes down that the two are one person.
///
/// # Errors
/// When either is not there, they cannot be one person, or the person is linked to another number.
pub(super) fn link(context: &Context, args: &LinkArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?.to_utc();
    let operations = open(&school, VaultKind::Operations, &context.identity()?)?;
    let entry = roll::one(&operations, args.on_roll)?;
    let mut vaults = open_cases(context, &school)?;
    let (place, person) = numbered(&mut vaults, now, &args.person)?;
    refuse_other(&person, &entry, args.other_name)?;
    keep(&mut vaults[place], now, &person.id, Some(args.on_roll))
}

/// Takes a link back.
///
/// # Errors
/// When there is no such person, or no link.
pub(super) fn unlink(context: &Context, number: &str) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?.to_utc();
    let mut vaults = open_cases(context, &school)?;
    let (place, person) = numbered(&mut vaults, now, number)?;
    if person.on_roll.is_none() {
        return Err(Error::usage(format!("{} is linked to nobody on the roll", person.id))
            .hint("Nothing was changed."));
    }
    keep(&mut vaults[place], now, &person.id, None)
}

// A link decides whose records an answer has: by number, never by a name that could be two people's.
fn numbered(
    vaults: &mut [Vault],
    now: DateTime<Utc>,
    number: &str,
) -> Result<(usize, Person), Error> {
    let (place, found) = find(vaults, now, number)?;
    let is_it = |person: &Person| person.id.eq_ignore_ascii_case(number.trim());
    let person = found.into_iter().find(is_it).ok_or_else(|| {
        Error::usage("a link is between numbers, as P0007 and R0012")
            .hint("Find the first with `osafe people find -`, the other with `osafe people roll`.")
    })?;
    Ok((place, person))
}

// A wrong link puts one child's records into an answer about another.
fn refuse_other(person: &Person, entry: &OnRoll, other_name: bool) -> Result<(), Error> {
    let (id, number) = (&person.id, entry.number);
    let unchanged = "Nothing was changed.";
    if let Some(linked) = person.on_roll.filter(|linked| *linked != number) {
        return Err(Error::usage(format!("{id} is linked to {linked} already"))
            .hint(format!("`osafe people unlink {id}` takes that back. {unchanged}")));
    }
    if entry.details.role.in_casework() != person.role {
        return Err(Error::usage(format!("{number} is somebody of another role"))
            .hint(format!("Look with `osafe people roll`. {unchanged}")));
    }
    if !other_name && !person.is_called(&entry.details.name) {
        return Err(Error::usage(format!("{number} has another name than {id}"))
            .hint(format!("If it is the same person, say `--other-name`. {unchanged}")));
    }
    Ok(())
}

fn keep(
    vault: &mut Vault,
    now: DateTime<Utc>,
    id: &str,
    on_roll: Option<RollNumber>,
) -> Result<Outcome, Error> {
    let kind = vault.about().kind;
    let person = people::change(vault, now, id, |person| person.on_roll = on_roll)?;
    Ok(Outcome::report(report::found(&[(kind, person)])))
}
