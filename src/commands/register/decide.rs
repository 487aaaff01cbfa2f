//! `osafe register approve` and `refuse`.

use super::args::DecideArgs;
use super::known::{self, Place};
use super::{fill, shown};
use crate::commands::people::holders;
use crate::commands::writing;
use crate::context::Context;
use crate::domain::book::unblock::Decided;
use crate::domain::moment::Moment;
use crate::domain::register::Register;
use crate::domain::register::entry::{Event, RegisterFault};
use crate::domain::register::value::deciding;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::store::registers;

pub(super) fn run(
    context: &Context,
    place: &Place,
    args: &DecideArgs,
    approved: bool,
) -> Result<Outcome, Error> {
    let context = &context.asking_once();
    let number = known::number(&args.number)?;
    let mut vault = place.open_numbered(context, number)?;
    let before = registers::entry(&mut vault, place.now.to_utc(), number)?;
    let register = place.defined(&before)?;
    let writing = writing(&vault, place.now);
    let decided = decided(context, place, register, args)?;
    before.may_be_decided(register, &decided, &writing.by)?;
    let why = if approved { String::new() } else { reason(context, register, args)? };
    let until = args.until.as_deref().map(|text| Moment::any_day(text, place.now)).transpose()?;
    if !approved && until.is_some() {
        return Err(Error::usage("what is refused has no `--until`").hint("Nothing was saved."));
    }
    if until.is_some_and(|until| until < decided.on) {
        return Err(RegisterFault::Before("--until", "the decision").into());
    }
    let given = fill::from_options(context, register, &args.field)?;
    let ask = |field: &_| fill::wanted_at_decision(field);
    let given = fill::asked(context, register, given, place.now, ask)?;
    let fields =
        deciding(register, &given, place.now, (decided.on, decided.by.as_str(), approved))?;
    let entry = registers::follow(&mut vault, &writing, number, |entry| {
        // Somebody else may have decided while this one was asked.
        entry.may_be_decided(register, &decided, &writing.by)?;
        Ok(if approved {
            Event::Approved { decided, until, fields }
        } else {
            Event::Refused { decided, why, fields }
        })
    })?;
    let (title, what) = if approved { ("Approved", "approved") } else { ("Refused", "refused") };
    Ok(shown(place, title, &entry).kept(format!("{number} is {what}")))
}

fn decided(
    context: &Context,
    place: &Place,
    register: &Register,
    args: &DecideArgs,
) -> Result<Decided, Error> {
    let deciders = register.approvers();
    let first =
        deciders.first().ok_or_else(|| RegisterFault::NothingToDecide(register.id.clone()))?;
    let office = args.office.as_ref().unwrap_or(first).trim().to_lowercase();
    let on = place.past_day(args.on.as_deref())?;
    let (holders, by_settings) = holders::seen_by(&place.school, Some(&context.identity()?));
    let holder = holders.only(&office, on);
    let by = match args.by.as_ref().or(holder.as_ref()) {
        Some(by) if !by.trim().is_empty() => by.trim().to_owned(),
        _ if context.prompt.can_ask() => context.prompt.line("Who decided", None)?,
        _ => {
            return Err(Error::usage("`--by` is missing")
                .hint(format!("{} nobody alone as `{office}`. Nothing was saved.", {
                    if by_settings { "osafe.toml names" } else { "`osafe people holders` has" }
                })));
        }
    };
    Ok(Decided { on, by, office })
}

fn reason(context: &Context, register: &Register, args: &DecideArgs) -> Result<String, Error> {
    let text = match &args.reason {
        Some(reason) => fill::text(context, register, reason)?,
        None if context.prompt.can_ask() => context.prompt.narrative("Why it is refused")?,
        None => String::new(),
    };
    if text.trim().is_empty() {
        return Err(Error::usage("`--reason` is missing").hint("Nothing was saved."));
    }
    Ok(text)
}
