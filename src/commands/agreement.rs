//! `osafe agreement`: acceptable use agreements, consents and permissions of the people on the
//! roll, as the policy asks for them.

mod args;
mod coverage;
mod place;
mod who;

pub use args::AgreementCommand;
pub(super) use coverage::{coverage_of, covered};
pub(super) use place::{due_items, signers, tallies};

use args::{DecideArgs, EndArgs, MissingArgs, SignArgs, TakeBackArgs, TextArgs};
use place::Place;

use super::filter::receipt::digest;
use super::incident::asked;
use super::people::holders;
use super::writing;
use crate::context::Context;
use crate::domain::agreement::missing::missing;
use crate::domain::agreement::signing::{self, Request, Ruling};
use crate::domain::agreement::{AgreementFault, Event, Version};
use crate::domain::book::unblock::Decided;
use crate::domain::moment::Moment;
use crate::domain::person::folded;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::agreements as report;
use crate::store::agreements;

/// Runs the command.
///
/// # Errors
/// When operations cannot be opened, there is no such agreement or person, or somebody may not
/// sign; nothing is saved then.
pub fn run(context: &Context, command: &AgreementCommand) -> Result<Outcome, Error> {
    let mut place = Place::new(context)?;
    match command {
        AgreementCommand::List => list(&place),
        AgreementCommand::Show { person } => show(&place, person),
        AgreementCommand::Missing(args) => missed(&place, args),
        AgreementCommand::History { person } => history(&place, person.as_deref()),
        AgreementCommand::Text(args) => text(context, &mut place, args),
        AgreementCommand::Sign(args) => sign(context, &mut place, args),
        AgreementCommand::Decline(args) => take_back(context, &mut place, args, false),
        AgreementCommand::Withdraw(args) => take_back(context, &mut place, args, true),
        AgreementCommand::Approve(args) => decide(context, &mut place, args, true),
        AgreementCommand::Refuse(args) => decide(context, &mut place, args, false),
        AgreementCommand::End(args) => end(&mut place, args),
    }
}

fn list(place: &Place) -> Result<Outcome, Error> {
    let (today, signers) = (place.today(), place.signers());
    let signatures = agreements::signatures(&place.vault)?;
    let missing = missing(&place.asked, &signers, &signatures, (today, place.since()));
    let list =
        report::list(&place.school, &place.policy, &place.asked, (&signatures, today), &missing);
    Ok(Outcome::report(list))
}

fn show(place: &Place, person: &str) -> Result<Outcome, Error> {
    let person = who::one(place, person)?;
    let signatures = agreements::signatures(&place.vault)?;
    let signer = place::signer(person);
    let report = report::person(&place.asked, person, &signer, &signatures, place.today());
    Ok(Outcome::report(report))
}

fn missed(place: &Place, args: &MissingArgs) -> Result<Outcome, Error> {
    let on = place.any_day(args.on.as_deref())?;
    let signatures = agreements::signatures(&place.vault)?;
    let mut asked = place.asked.clone();
    if let Some(name) = &args.name {
        let one = place.agreement(name)?.id.clone();
        asked.retain(|asked| asked.id == one);
    }
    let class = args.class.as_deref().map(folded);
    let mut signers = place.signers();
    signers.retain(|signer| {
        let in_class = |class: &String| signer.class.as_deref().map(folded).as_ref() == Some(class);
        class.as_ref().is_none_or(in_class) && args.role.is_none_or(|role| role == signer.role)
    });
    if class.is_some() && signers.is_empty() {
        return Err(Error::usage("nobody on the roll is in that class"));
    }
    let missing = missing(&asked, &signers, &signatures, (on, place.since()));
    let attention = !missing.is_empty();
    let report = report::missing(&place.school, &place.roll, &missing, on);
    Ok(Outcome::report(report).attention(attention))
}

fn history(place: &Place, person: Option<&str>) -> Result<Outcome, Error> {
    let mut events = agreements::events(&place.vault)?;
    if let Some(person) = person {
        let number = who::one(place, person)?.number.to_string();
        events.retain(|event| event.what.who == number);
    }
    Ok(Outcome::report(report::history(&place.asked, &place.policy, &events)))
}

fn text(context: &Context, place: &mut Place, args: &TextArgs) -> Result<Outcome, Error> {
    let agreement = place.agreement(&args.name)?.clone();
    let version = Version {
        agreement: agreement.id.clone(),
        version: args.version.trim().to_owned(),
        from: place.beginning(args.from.as_deref())?,
        title: args.title.clone().unwrap_or_else(|| agreement.title.clone()),
        sha256: digest(&context.path(&args.file))?,
    };
    if version.version.is_empty() {
        return Err(Error::usage("`--version` is empty").hint("Nothing was saved."));
    }
    agreements::add_version(&mut place.vault, place.now.to_utc(), &version)?;
    let kept = format!("version {} is recorded", version.version);
    Ok(Outcome::report(report::version(&agreement, &version)).kept(kept))
}

fn sign(context: &Context, place: &mut Place, args: &SignArgs) -> Result<Outcome, Error> {
    let agreement = place.agreement(&args.name)?.clone();
    let named = who::named(context, place, &args.who)?;
    let request = Request {
        on: place.past_day(args.on.as_deref())?,
        version: args.version.clone(),
        until: place.optional_day(args.until.as_deref())?,
        party: args.party,
        pass_over: args.who.is_of_many(),
        by: named.signed_by(asked(context, "Who signed", args.by.as_deref())?.as_deref())?,
    };
    let signers = named.here(request.on);
    let refs: Vec<_> = signers.iter().collect();
    let writing = writing(&place.vault, place.now);
    let events = agreements::add(&mut place.vault, &writing, |signatures| {
        signing::sign(&agreement, &refs, signatures, &request)
    })?;
    let passed = signers.len() - people(&events);
    Ok(signed("Signed", &agreement, &events, passed))
}

fn take_back(
    context: &Context,
    place: &mut Place,
    args: &TakeBackArgs,
    taken_back: bool,
) -> Result<Outcome, Error> {
    let agreement = place.agreement(&args.name)?.clone();
    let named = who::named(context, place, &args.who)?;
    let on = place.past_day(args.on.as_deref())?;
    let refs: Vec<_> = named.signers.iter().collect();
    let writing = writing(&place.vault, place.now);
    let events = agreements::add(&mut place.vault, &writing, |signatures| {
        signing::unsign(&agreement, &refs, signatures, (on, args.party, taken_back))
    })?;
    let title = if taken_back { "Taken back" } else { "Declined" };
    Ok(signed(title, &agreement, &events, 0))
}

fn people(events: &[Event]) -> usize {
    let who: std::collections::BTreeSet<&str> = events.iter().map(|e| e.who.as_str()).collect();
    who.len()
}

fn signed(
    title: &str,
    agreement: &crate::domain::agreement::Asked,
    events: &[Event],
    passed: usize,
) -> Outcome {
    let kept = format!("{} written down", people(events));
    Outcome::report(report::signed(title, agreement, events, passed)).kept(kept)
}

fn decide(
    context: &Context,
    place: &mut Place,
    args: &DecideArgs,
    approved: bool,
) -> Result<Outcome, Error> {
    let agreement = place.agreement(&args.name)?.clone();
    let person = who::one(place, &args.who)?.clone();
    let office = args.office.clone().or_else(|| agreement.approved_by.clone());
    let office = office.ok_or_else(|| AgreementFault::NothingToDecide(agreement.id.clone()))?;
    let on = place.past_day(args.on.as_deref())?;
    let holder = holders::gather(&place.school, &place.vault)?.only(&office, on);
    let by = match args.by.clone().or(holder) {
        Some(by) => by,
        None if context.prompt.can_ask() => context.prompt.line("Who decided", None)?,
        None => return Err(Error::usage("`--by` is missing").hint("Nothing was saved.")),
    };
    if folded(&by) == folded(&person.details.name) {
        return Err(Error::usage("nobody decides about what they have asked for themselves")
            .hint("Nothing was saved."));
    }
    let ruling = if approved {
        Ruling::Yes(place.optional_day(args.until.as_deref())?)
    } else {
        Ruling::No(reason(context, args)?)
    };
    let decided = Decided { on, by, office };
    let signer = place::signer(&person);
    let writing = writing(&place.vault, place.now);
    let events = agreements::add(&mut place.vault, &writing, |signatures| {
        Ok(vec![signing::decide(&agreement, &signer, signatures, decided, ruling)?])
    })?;
    Ok(signed(if approved { "Approved" } else { "Refused" }, &agreement, &events, 0))
}

// Why somebody may not do something is about a person: a file or the prompt, no argument.
fn reason(context: &Context, args: &DecideArgs) -> Result<String, Error> {
    let text = match &args.reason {
        Some(path) => context.text_from(path)?,
        None if context.prompt.can_ask() => context.prompt.narrative("Why it is refused")?,
        None => String::new(),
    };
    let text = text.trim().to_owned();
    if text.is_empty() {
        return Err(Error::usage("`--reason` is missing")
            .hint("It names a file with the reason, or `-`. Nothing was saved."));
    }
    Ok(text)
}

fn end(place: &mut Place, args: &EndArgs) -> Result<Outcome, Error> {
    let agreement = place.agreement(&args.name)?.clone();
    let signer = place::signer(who::one(place, &args.who)?);
    let on = place.past_day(args.on.as_deref())?;
    let writing = writing(&place.vault, place.now);
    let events = agreements::add(&mut place.vault, &writing, |signatures| {
        Ok(vec![signing::end(&agreement, &signer, signatures, on)?])
    })?;
    Ok(signed("Ended", &agreement, &events, 0))
}

impl Place {
    // From when a text is signed: mostly a day that has been. "1 september" is the last one.
    fn beginning(&self, text: Option<&str>) -> Result<chrono::NaiveDate, Error> {
        let past = |text| Moment::past(text, self.now).map(Moment::day);
        Ok(text.map_or(Ok(self.today()), |text| {
            past(text).or_else(|_| Moment::any_day(text, self.now))
        })?)
    }

    fn any_day(&self, text: Option<&str>) -> Result<chrono::NaiveDate, Error> {
        let today = self.today();
        Ok(text.map_or(Ok(today), |text| Moment::any_day(text, self.now))?)
    }

    fn optional_day(&self, text: Option<&str>) -> Result<Option<chrono::NaiveDate>, Error> {
        Ok(text.map(|text| Moment::any_day(text, self.now)).transpose()?)
    }

    fn past_day(&self, text: Option<&str>) -> Result<chrono::NaiveDate, Error> {
        Ok(text.map_or(Ok(self.today()), |text| Moment::past(text, self.now).map(Moment::day))?)
    }
}
