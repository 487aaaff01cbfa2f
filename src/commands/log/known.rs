//! Who somebody is among the people the case records know: chosen from a list, so that a pupil's
//! incidents come together and two of one name stay apart.

use chrono::{DateTime, Utc};

use crate::context::Context;
use crate::domain::concern::Involved;
use crate::domain::person::{NEW, Person};
use crate::error::Error;
use crate::store::people;
use crate::vault::Vault;

/// The most that a list offers.
const OFFERED: usize = 12;

/// Asks about everybody whose name, class or user name is known, when there is somebody to ask.
///
/// # Errors
/// When the vault cannot be read, or the person at the keyboard stops.
pub(super) fn who(
    context: &Context,
    vault: &mut Vault,
    now: DateTime<Utc>,
    people: &mut [Involved],
) -> Result<(), Error> {
    if !context.prompt.can_ask() {
        return Ok(());
    }
    for involved in people.iter_mut().filter(|involved| involved.person.is_none()) {
        let mut known = people::find(vault, now, &involved.name)?;
        known.retain(|person| person.role == involved.role);
        known.truncate(OFFERED);
        if !known.is_empty() {
            choose(context, involved, &known)?;
        }
    }
    Ok(())
}

fn choose(context: &Context, involved: &mut Involved, known: &[Person]) -> Result<(), Error> {
    let mut options: Vec<String> = known.iter().map(Person::shown).collect();
    options.push(format!("somebody else: {}", involved.name));
    let same_class = |person: &Person| involved.class.is_none() || person.class == involved.class;
    let certain = |person: &&Person| person.is_called(&involved.name) && same_class(person);
    // Return must never take a child for another.
    let default = match known.iter().filter(certain).count() {
        1 => known.iter().position(|person| certain(&person)).unwrap_or(known.len()),
        _ => known.len(),
    };
    let question = format!("Who is {}", involved.name);
    match known.get(context.prompt.choose(&question, &options, default)?) {
        Some(person) => {
            involved.person = Some(person.id.clone());
            involved.name.clone_from(&person.name);
            involved.class = involved.class.take().or_else(|| person.class.clone());
        }
        None => involved.person = Some(NEW.to_owned()),
    }
    Ok(())
}
