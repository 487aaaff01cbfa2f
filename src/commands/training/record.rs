//! `osafe training record`: one training, one or many people.

use std::collections::BTreeSet;

use clap::Args;

use super::{Gathered, gathered, training};
use crate::cli::word;
use crate::commands::filter::books::Asking;
use crate::commands::people::roll::one_on_roll;
use crate::context::Context;
use crate::domain::person::folded;
use crate::domain::roll::{OnRoll, RollNumber, RollRole};
use crate::domain::training::standing::is_adult;
use crate::domain::training::{Trained, Wanted, missing_areas};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::training as report;
use crate::sheet::training::listed;
use crate::store::trainings;

/// What `osafe training record` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe training record --training annual-staff --all-staff --on \"3 september\" --contents content,contact,conduct,commerce\n  \
                         osafe training record --training induction --who R0007 --who R0012 --on today --minutes 45\n  \
                         osafe training record --training governors --role governor --on 2026-10-01 --provider \"Governor services\"",
    after_help = "For a group, whoever was at the school on that day. What is written down already is not written twice."
)]
pub struct RecordArgs {
    /// Which training, by its short name; see `osafe training list`.
    #[arg(long, value_name = "TRAINING")]
    pub training: Option<String>,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Who: a number of the roll, or words; may be given several times.
    #[arg(long, value_name = "PERSON")]
    pub who: Vec<String>,
    /// Everybody in a role.
    #[arg(long, value_parser = word::<RollRole>(), conflicts_with = "who")]
    pub role: Option<RollRole>,
    /// Everybody of the staff whose class it is.
    #[arg(long, conflicts_with = "who")]
    pub class: Option<String>,
    /// All staff, supply staff too.
    #[arg(long, conflicts_with_all = ["who", "role"])]
    pub all_staff: bool,
    /// Who gave it.
    #[arg(long)]
    pub provider: Option<String>,
    /// What it covered, with commas: content, contact, conduct and commerce are the four areas of risk.
    #[arg(long, value_name = "LIST")]
    pub contents: Option<String>,
    /// How many minutes it took.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub minutes: Option<u32>,
    /// The certificate's number, or where it is kept.
    #[arg(long)]
    pub certificate: Option<String>,
}

/// Writes it down. Exit code 3 when it left out one of the four areas of risk.
pub(super) fn run(context: &Context, args: &RecordArgs) -> Result<Outcome, Error> {
    let gathered = gathered(context)?;
    let wanted = wanted(context, &gathered, args)?;
    let today = gathered.now.date_naive();
    let (mut opened, _, all) = gathered.opened();
    let on = opened.past_day(args.on.as_ref())?;
    let people = people(context, &all.roll, args, |person| person.details.is_here(on))?;
    let contents = args.contents.as_deref().map(listed).unwrap_or_default();
    let lacks = missing_areas(contents.iter().map(String::as_str));
    let record = |who: RollNumber| Trained {
        who,
        training: wanted.id.clone(),
        on,
        provider: args.provider.clone(),
        contents: contents.clone(),
        minutes: args.minutes,
        certificate: args.certificate.clone(),
    };
    for person in &people {
        record(person.number).check(person, today)?;
    }
    let there = |who: RollNumber| {
        let same = |old: &Trained| old.who == who && old.training == wanted.id && old.on == on;
        all.records.iter().any(same)
    };
    let (before, new): (Vec<&OnRoll>, Vec<&OnRoll>) =
        people.iter().partition(|person| there(person.number));
    let records: Vec<Trained> = new.iter().map(|person| record(person.number)).collect();
    trainings::add(&mut opened.vault, opened.now.to_utc(), &records)?;
    let answer = report::recorded(&wanted, on, &new, before.len(), &lacks);
    Ok(Outcome::report(answer).attention(!lacks.is_empty()).kept("the training is recorded"))
}

fn wanted(context: &Context, gathered: &Gathered, args: &RecordArgs) -> Result<Wanted, Error> {
    let known = &gathered.all.wanted;
    let found = match &args.training {
        Some(name) => training(known, name)?,
        None if context.prompt.can_ask() && !known.is_empty() => {
            let titles: Vec<String> = known.iter().map(|wanted| wanted.title.clone()).collect();
            &known[context.prompt.choose("Which training", &titles, 0)?]
        }
        None => {
            let mut asking = Asking::new(context);
            asking.line(None, "Which training", "--training")?;
            asking.end()?;
            return Err(Error::usage("the policy asks for no training"));
        }
    };
    Ok(found.clone())
}

// One by one, or everybody of a group who was there.
fn people(
    context: &Context,
    roll: &[OnRoll],
    args: &RecordArgs,
    was_there: impl Fn(&OnRoll) -> bool,
) -> Result<Vec<OnRoll>, Error> {
    if args.role.is_none() && args.class.is_none() && !args.all_staff {
        let ask = [String::from("-")];
        let words =
            if args.who.is_empty() && context.prompt.can_ask() { &ask } else { &args.who[..] };
        if words.is_empty() {
            return Err(Error::usage("nobody is named").hint(
                "Give `--who R0007`, `--role`, `--class` or `--all-staff`. Nothing was saved.",
            ));
        }
        let found = words.iter().map(|words| one_on_roll(context, roll, words));
        let mut seen = BTreeSet::new();
        let mut found = found.collect::<Result<Vec<_>, _>>()?;
        found.retain(|person| seen.insert(person.number));
        return Ok(found);
    }
    let is_staff = |role| matches!(role, RollRole::Staff | RollRole::Supply);
    let class = |person: &OnRoll| person.details.class.as_deref().map(folded);
    let group = roll.iter().filter(|person| {
        let own = person.details.role;
        is_adult(person)
            && was_there(person)
            && (!args.all_staff || is_staff(own))
            && args.role.is_none_or(|wanted| wanted == own)
            && args.class.as_ref().is_none_or(|wanted| class(person) == Some(folded(wanted)))
    });
    let group: Vec<OnRoll> = group.cloned().collect();
    if group.is_empty() {
        return Err(Error::usage("nobody of that group was at the school on that day")
            .hint("See `osafe people roll`. Children are not trained here. Nothing was saved."));
    }
    Ok(group)
}
