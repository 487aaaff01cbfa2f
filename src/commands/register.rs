//! `osafe register`: every record that the policy keeps and no other command covers. Which there
//! are and what an entry holds is the policy's, or the school's own, definition.

mod args;
mod coverage;
mod decide;
mod fill;
mod known;

use std::collections::BTreeMap;

pub use args::RegisterCommand;
pub(super) use coverage::{own_duties, tallies};
pub(super) use known::{due_items, due_items_in_operations};

use args::{AddArgs, AmendArgs, EndArgs};
use known::{Place, number_or_name};

use super::writing;
use crate::context::Context;
use crate::domain::register::entry::{Entry, Event, RegisterFault};
use crate::domain::register::value::{opening, read};
use crate::domain::register::{Register, RegisterVault};
use crate::domain::word::Word;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::registers as report;
use crate::store::registers;

/// Runs the command.
///
/// # Errors
/// When there is no such register or entry, its vault cannot be opened, or the rules of the
/// register forbid it; nothing is saved then.
pub fn run(context: &Context, command: &RegisterCommand) -> Result<Outcome, Error> {
    let place = Place::new(context)?;
    match command {
        RegisterCommand::List(args) => list(context, &place, args),
        RegisterCommand::Show { what, number } => {
            show(context, &place, number.as_deref().unwrap_or(what))
        }
        RegisterCommand::Add(args) => add(context, &place, args),
        RegisterCommand::Approve(args) => decide::run(context, &place, args, true),
        RegisterCommand::Refuse(args) => decide::run(context, &place, args, false),
        RegisterCommand::Amend(args) => amend(context, &place, args),
        RegisterCommand::End(args) => end(context, &place, args),
        RegisterCommand::Export { name } => {
            let register = place.register(name)?;
            let entries = place.entries(context, register)?;
            Ok(Outcome::report(report::entries(&place.school, register, &entries, place.today())))
        }
    }
}

fn list(context: &Context, place: &Place, args: &args::ListArgs) -> Result<Outcome, Error> {
    let Some(name) = &args.name else {
        let mut counts: BTreeMap<RegisterVault, BTreeMap<String, u32>> = BTreeMap::new();
        for kind in RegisterVault::ALL {
            if let Some(mut vault) = place.open_if_member(context, *kind)? {
                counts.insert(*kind, registers::counts(&mut vault, place.now.to_utc())?);
            }
        }
        let report = report::definitions(&place.school, &place.policy, &place.registers, &counts);
        return Ok(Outcome::report(report));
    };
    let register = place.register(name)?;
    let mut entries = place.entries(context, register)?;
    let today = place.today();
    entries
        .retain(|entry| args.status.is_none_or(|status| status == entry.status(register, today)));
    Ok(Outcome::report(report::entries(&place.school, register, &entries, today)))
}

fn show(context: &Context, place: &Place, what: &str) -> Result<Outcome, Error> {
    let Some(number) = number_or_name(what) else {
        let register = place.register(what)?;
        return Ok(Outcome::report(report::definition(&place.policy, register)));
    };
    let mut vault = place.open_numbered(context, number)?;
    let entry = registers::entry(&mut vault, place.now.to_utc(), number)?;
    Ok(shown(place, "Entry", &entry))
}

fn shown(place: &Place, title: &str, entry: &Entry) -> Outcome {
    let register = place.of(entry);
    Outcome::report(report::entry(title, &place.policy, register, entry, place.today()))
}

fn add(context: &Context, place: &Place, args: &AddArgs) -> Result<Outcome, Error> {
    let register = place.register(&args.name)?;
    if let Some(noun) = register.kept_by {
        return Err(RegisterFault::KeptBy(register.id.clone(), noun).into());
    }
    if args.help_json {
        return Outcome::json(&fill::schema(register));
    }
    // Before the questions: nobody should answer them for nothing.
    let mut vault = place.open(context, register.vault)?;
    let given = match &args.json {
        Some(path) => fill::from_json(register, &context.text_from(path)?)?,
        None => fill::from_options(context, register, &args.field)?,
    };
    let ask = |field: &_| fill::wanted_at_opening(register, field);
    let given = match args.json {
        Some(_) => given,
        None => fill::asked(context, register, given, place.now, ask)?,
    };
    let fields = opening(register, &given, place.now)?;
    let writing = writing(&vault, place.now);
    let entry = registers::open(&mut vault, &writing, &register.id, fields)?;
    let kept = format!("written down as {}", entry.number);
    Ok(shown(place, "Written down", &entry).kept(kept))
}

fn amend(context: &Context, place: &Place, args: &AmendArgs) -> Result<Outcome, Error> {
    let number = known::number(&args.number)?;
    let mut vault = place.open_numbered(context, number)?;
    let register = place.defined(&registers::entry(&mut vault, place.now.to_utc(), number)?)?;
    let given = match &args.json {
        Some(path) => fill::from_json(register, &context.text_from(path)?)?,
        None => fill::from_options(context, register, &args.field)?,
    };
    if given.is_empty() {
        return Err(Error::usage("nothing to amend was given")
            .hint("Give `--field NAME=VALUE` or `--json FILE`. Nothing was saved."));
    }
    let read = read(register, &given, place.now)?;
    let why = args.why.as_deref().map(|why| fill::text(context, register, why)).transpose()?;
    let writing = writing(&vault, place.now);
    let today = place.today();
    let entry = registers::follow(&mut vault, &writing, number, |entry| {
        Ok(Event::Amended { fields: entry.amending(register, read, today)?, why })
    })?;
    Ok(shown(place, "Amended", &entry).kept(format!("{number} is amended")))
}

fn end(context: &Context, place: &Place, args: &EndArgs) -> Result<Outcome, Error> {
    let number = known::number(&args.number)?;
    let mut vault = place.open_numbered(context, number)?;
    let register = place.defined(&registers::entry(&mut vault, place.now.to_utc(), number)?)?;
    let on = place.past_day(args.on.as_deref())?;
    let why = args.why.as_deref().map(|why| fill::text(context, register, why)).transpose()?;
    let writing = writing(&vault, place.now);
    let entry = registers::follow(&mut vault, &writing, number, |entry| {
        entry.may_be_ended(register, on)?;
        Ok(Event::Ended { on, why })
    })?;
    Ok(shown(place, "Ended", &entry).kept(format!("{number} is ended")))
}

impl Place {
    /// The register of an entry; none when neither the policy nor the school has it any more.
    fn of(&self, entry: &Entry) -> Option<&Register> {
        self.registers.iter().find(|register| register.id == entry.register)
    }

    /// The same, for what cannot be done without its rules.
    fn defined(&self, entry: &Entry) -> Result<&Register, Error> {
        self.of(entry).ok_or_else(|| {
            Error::failed(format!("the policy has no register `{}` any more", entry.register))
                .hint("Its entries can still be shown. Nothing was saved.")
        })
    }
}
