//! `osafe chronology`: everything about one person, or one incident, in the order of time.

use clap::Args;

use super::people::{self, holders};
use super::{open_case, open_cases};
use crate::context::Context;
use crate::domain::case::Case;
use crate::domain::chronology::{Event, chronology};
use crate::domain::holder::Holders;
use crate::domain::person::Person;
use crate::domain::redaction::{Redaction, letter_for};
use crate::domain::reference::Reference;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::{Report, chronology as reports};
use crate::store::{incidents, people as known};

const BY_SETTINGS: &str = "Who holds or held an office was read in osafe.toml: you cannot open what was written down of appointments.";

/// What `osafe chronology` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe chronology P0007\n  osafe chronology -             asks for the name, and keeps it out of the shell's history\n  \
                   osafe chronology P0007 --redact --format html -o chronology.html\n  osafe chronology 2026-0007"
)]
pub struct ChronologyArgs {
    /// A person's number or name, or an incident's number; `-` asks.
    #[arg(value_name = "PERSON|INCIDENT")]
    pub about: String,
    /// Put letters in place of everybody else's names.
    #[arg(long)]
    pub redact: bool,
}

/// Prints a chronology.
///
/// # Errors
/// When casework cannot be opened or there is no such person or incident.
pub fn run(context: &Context, args: &ChronologyArgs) -> Result<Outcome, Error> {
    Ok(Outcome::report(report(context, args)?))
}

/// The chronology as a report.
///
/// # Errors
/// As [`run`].
pub fn report(context: &Context, args: &ChronologyArgs) -> Result<Report, Error> {
    let context = &context.asking_once();
    let school = context.school()?;
    let now = context.local_now(&school)?;
    if let Ok(reference) = args.about.parse::<Reference>() {
        if args.redact {
            return Err(Error::usage("whose names are to stay is missing")
                .hint("Take the chronology of a person: `osafe chronology P0007 --redact`."));
        }
        let mut vault = open_case(context, &school, reference)?;
        let case = incidents::show(&mut vault, now.to_utc(), reference)?;
        let events = chronology(std::slice::from_ref(&case));
        return Ok(reports::of_incident(&school, &case, &events, now));
    }
    let mut vaults = open_cases(context, &school)?;
    let (place, person) = people::one_in(context, &mut vaults, now.to_utc(), &args.about)?;
    let vault = &mut vaults[place];
    let cases = incidents::of_person(vault, now.to_utc(), &person.id)?;
    let mut events = chronology(&cases);
    if args.redact {
        let everybody = known::everybody(vault, now.to_utc())?;
        let (holders, by_settings) = holders::seen_by(&school, Some(&context.identity()?));
        redact(&mut events, &person, &everybody, &cases, &holders);
        let report = reports::of_person(&school, &person, &events, true, now);
        return Ok(if by_settings { report.note(BY_SETTINGS) } else { report });
    }
    Ok(reports::of_person(&school, &person, &events, false, now))
}

fn redact(
    events: &mut [Event],
    person: &Person,
    everybody: &[Person],
    cases: &[Case],
    holders: &Holders,
) {
    let writers = cases.iter().flat_map(|case| {
        let recorded = std::iter::once(&case.incident.recorded_by);
        recorded.chain(case.entries.iter().map(|entry| &entry.by))
    });
    let offices = writers.map(|by| (by.name.as_str(), format!("[{}]", by.office.title())));
    // Whoever held an office at any time: what is redacted was written over years.
    let held = holders.all().iter();
    let held = held.map(|holding| (holding.name.as_str(), format!("[{}]", holding.office)));
    let concerns = || cases.iter().map(|case| &case.incident.concern);
    let told = concerns().flat_map(|concern| {
        let told = concern.told.iter().map(|told| told.who.as_str());
        told.chain(concern.reported_by.as_deref())
    });
    let told = told.filter_map(|who| Some((a_name(who)?, "[adult]".to_owned())));
    let others = everybody.iter().filter(|other| other.id != person.id).enumerate();
    let near: Vec<(&Person, String)> = others
        .filter(|(_, other)| concerns().any(|concern| concern.names(&other.id)))
        .map(|(number, other)| (other, letter_for(other.role, number)))
        .collect();
    let redaction = Redaction::keeping(person, everybody)
        .and(offices.chain(held).chain(told), person)
        .and_initials(person, &near);
    for event in events {
        event.text = redaction.apply(&event.text);
        event.by = redaction.apply(&event.by);
        event.what = redaction.apply(&event.what);
    }
}

// Who was told is a person or an agency: "Dermot Hallam, class teacher" has a name in front, "the
// police" and "IWF" have none.
fn a_name(who: &str) -> Option<&str> {
    let front = who.split([',', '(']).next().unwrap_or(who).trim();
    let mut words = front.split_whitespace();
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    (words.clone().count() > 1 && words.all(capital)).then_some(front)
}
