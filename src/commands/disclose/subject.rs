//! Whom a request is about: somebody of the case records, somebody on the roll, or both, where a
//! person has said that they are one.

use super::Work;
use crate::commands::incident::asked;
use crate::commands::people;
use crate::commands::{open_cases, open_if_member};
use crate::context::Context;
use crate::domain::disclosure::Namesake;
use crate::domain::person::{Person, folded};
use crate::domain::roll::{OnRoll, RollNumber};
use crate::error::Error;
use crate::school::School;
use crate::store::{people as known, roll};
use crate::vault::{Vault, VaultError, VaultKind};

/// Somebody a request is about, as whoever opens it named them.
pub(super) struct Asked {
    /// The vault that keeps the request.
    pub(super) vault: Vault,
    /// The number in its case records.
    pub(super) person: Option<String>,
    /// The number on the roll.
    pub(super) roll: Option<RollNumber>,
    /// The name of somebody whom neither knows.
    pub(super) name: Option<String>,
}

/// Finds who is meant: a number of either kind, words, or with nothing the first of the terms.
///
/// # Errors
/// When nobody is called so, or a number is nobody's.
pub(super) fn asked_about(
    context: &Context,
    school: &School,
    words: Option<&str>,
    also: &[String],
) -> Result<Asked, Error> {
    let now = context.local_now(school)?.to_utc();
    let mut vaults = open_cases(context, school)?;
    let Some(words) = words else {
        let name = also.iter().map(|name| name.trim()).find(|name| !name.is_empty());
        let name = name.ok_or_else(|| {
            Error::usage("nobody is named")
                .hint("Give a number or `-`, or the names of somebody unknown with `--also`.")
        })?;
        let name = Some(name.to_owned());
        return Ok(Asked { vault: vaults.swap_remove(0), person: None, roll: None, name });
    };
    let words = asked(context, "Who", Some(words))?.unwrap_or_default();
    if let Ok(number) = words.parse::<RollNumber>() {
        let operations = open_if_member(school, VaultKind::Operations, &context.identity()?)?;
        let operations = operations.ok_or(VaultError::NotAMember(VaultKind::Operations))?;
        let number = roll::one(&operations, number)?.number;
        return on_roll(vaults, number, now);
    }
    match people::one_in(context, &mut vaults, now, &words) {
        Ok((place, person)) => {
            let vault = vaults.swap_remove(place);
            Ok(Asked { vault, person: Some(person.id), roll: person.on_roll, name: None })
        }
        Err(error) => match one_of_name(context, school, &words)? {
            Some(number) => on_roll(vaults, number, now),
            None => Err(error),
        },
    }
}

fn on_roll(
    mut vaults: Vec<Vault>,
    number: RollNumber,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<Asked, Error> {
    for place in 0..vaults.len() {
        let everybody = known::everybody(&mut vaults[place], now)?;
        if let Some(person) = everybody.into_iter().find(|person| person.on_roll == Some(number)) {
            let vault = vaults.swap_remove(place);
            return Ok(Asked { vault, person: Some(person.id), roll: Some(number), name: None });
        }
    }
    Ok(Asked { vault: vaults.swap_remove(0), person: None, roll: Some(number), name: None })
}

// The only one on the roll whom the words fit; nobody else is guessed at.
fn one_of_name(
    context: &Context,
    school: &School,
    words: &str,
) -> Result<Option<RollNumber>, Error> {
    let identity = context.identity()?;
    let Some(operations) = open_if_member(school, VaultKind::Operations, &identity)? else {
        return Ok(None);
    };
    let roll = roll::all(&operations)?;
    let mut fitting = roll.iter().filter(|person| person.details.fits(words));
    let first = fitting.next().map(|person| person.number);
    Ok(first.filter(|_| fitting.next().is_none()))
}

/// A person with everything under which records may speak of them.
pub(super) struct Subject {
    /// What is known of them, from wherever it is known.
    pub(super) person: Person,
    /// Their numbers in the case records.
    pub(super) people: Vec<String>,
    /// Their numbers on the roll.
    pub(super) on_roll: Vec<RollNumber>,
}

/// Whom a disclosure is about, and who else of that name is known; nobody where it is about
/// incidents alone.
///
/// # Errors
/// When a vault cannot be read.
pub(super) fn subject(work: &mut Work) -> Result<Option<(Subject, Vec<Namesake>)>, Error> {
    let disclosure = &work.disclosure;
    if disclosure.person.is_none() && disclosure.roll.is_none() && disclosure.name.is_none() {
        return Ok(None);
    }
    let everybody = known::everybody(&mut work.vault, work.now.to_utc())?;
    let roll = work.operations.as_ref().map_or(Ok(Vec::new()), roll::all)?;
    let disclosure = &work.disclosure;
    let mut people = disclosure.people();
    let linked = everybody.iter().filter(|person| people.contains(&person.id));
    let linked = linked.filter_map(|person| person.on_roll);
    let mut on_roll = disclosure.on_roll();
    on_roll.extend(linked);
    on_roll.sort_unstable();
    on_roll.dedup();
    // Whoever else the case records link to one of these numbers is the same person.
    let also = everybody.iter().filter(|one| one.on_roll.is_some_and(|n| on_roll.contains(&n)));
    people.extend(also.map(|person| person.id.clone()));
    people.sort_unstable();
    people.dedup();
    let mine = |person: &&Person| people.contains(&person.id);
    let entries = roll.iter().filter(|one| on_roll.contains(&one.number));
    let Some(person) = merged(everybody.iter().filter(mine), entries, disclosure.name.as_deref())
    else {
        return Ok(None);
    };
    let namesakes = namesakes(&person, work, &everybody, &roll);
    Ok(Some((Subject { person, people, on_roll }, namesakes)))
}

fn merged<'a>(
    people: impl Iterator<Item = &'a Person>,
    on_roll: impl Iterator<Item = &'a OnRoll>,
    name: Option<&str>,
) -> Option<Person> {
    let named = name.map(|name| as_person("", name, crate::domain::role::Role::Visitor));
    let entries = on_roll.map(|entry| {
        let details = &entry.details;
        let number = entry.number.to_string();
        let person = as_person(&number, &details.name, details.role.in_casework());
        let (class, user_names) = (details.class.clone(), details.user_names.clone());
        Person { class, user_names, left: details.left, on_roll: Some(entry.number), ..person }
    });
    let mut all = people.cloned().chain(entries).chain(named);
    let mut person = all.next()?;
    for other in all {
        person.class = person.class.or(other.class);
        person.born = person.born.or(other.born);
        person.left = person.left.or(other.left);
        person.aliases.push(other.name);
        person.aliases.extend(other.aliases);
        person.user_names.extend(other.user_names);
    }
    person.tidy_names();
    Some(person)
}

fn as_person(id: &str, name: &str, role: crate::domain::role::Role) -> Person {
    Person {
        id: id.to_owned(),
        name: name.to_owned(),
        role,
        class: None,
        user_names: Vec::new(),
        aliases: Vec::new(),
        born: None,
        left: None,
        on_roll: None,
    }
}

// Numbers of the other kind under the same name, where nobody has linked the two.
fn namesakes(person: &Person, work: &Work, everybody: &[Person], roll: &[OnRoll]) -> Vec<Namesake> {
    let disclosure = &work.disclosure;
    let same = |name: &str| person.is_called(name) || folded(name) == folded(&person.name);
    let linked = |number: RollNumber| everybody.iter().any(|one| one.on_roll == Some(number));
    let is_linked = disclosure.roll.is_some()
        || everybody
            .iter()
            .any(|one| disclosure.person.as_ref() == Some(&one.id) && one.on_roll.is_some());
    let mut found = Vec::new();
    if !is_linked {
        let fits = |one: &&OnRoll| {
            let fitting =
                disclosure.person.is_none() || one.details.role.in_casework() == person.role;
            same(&one.details.name) && fitting && !linked(one.number)
        };
        found.extend(roll.iter().filter(fits).map(|one| Namesake {
            number: one.number.to_string(),
            about: one.details.class.clone().unwrap_or_else(|| one.details.role.to_string()),
            choice: None,
        }));
    }
    if disclosure.person.is_none() {
        let fits = |one: &&Person| {
            let fitting = disclosure.roll.is_none() || one.role == person.role;
            one.on_roll.is_none() && fitting && one.names().any(same)
        };
        found.extend(everybody.iter().filter(fits).map(|one| Namesake {
            number: one.id.clone(),
            about: one.class.clone().unwrap_or_else(|| one.role.to_string()),
            choice: None,
        }));
    }
    found
}
