//! `osafe contact`: whom to call.

use std::ffi::OsStr;

use clap::Args;
use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};

use super::sanction::{no_match, policy};
use crate::context::Context;
use crate::domain::word::Word;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::contacts::{Contact, Situation};
use crate::policy::lookup;
use crate::policy::situations::{Meant, meant};
use crate::report::contacts as report;

/// What `osafe contact` takes.
#[derive(Debug, Args)]
#[command(before_help = "Examples:\n  osafe contact\n  osafe contact iwf\n  \
                         osafe contact --situation grooming")]
pub struct ContactArgs {
    /// Whom, by name; without, everybody.
    pub words: Vec<String>,
    /// Those to call in a situation: one of these words, or an everyday one such as sexting.
    #[arg(long, value_parser = SituationWords)]
    pub situation: Option<String>,
    /// Which policy: its name, or a folder with a pack; else the school's.
    #[arg(long, value_name = "NAME")]
    pub policy: Option<String>,
}

/// Takes any words, and shows in help and completions those that are certain to be understood.
#[derive(Clone)]
struct SituationWords;

impl TypedValueParser for SituationWords {
    type Value = String;

    fn parse_ref(
        &self,
        command: &clap::Command,
        arg: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Situation::ALL.iter().map(|word| PossibleValue::new(word.as_str()))))
    }
}

/// Shows contacts; needs no vault and no school.
///
/// # Errors
/// When there is none of that name, with near misses.
pub fn run(context: &Context, args: &ContactArgs) -> Result<Outcome, Error> {
    let policy = policy(context, args.policy.as_deref())?;
    let words = args.words.join(" ");
    let school = context.find_school()?;
    if school.is_none() && args.situation.is_none() {
        let found = policy.contacts_like(&words)?;
        if !found.is_empty() {
            return Ok(Outcome::report(report::contacts(
                &policy,
                None,
                &found.iter().collect::<Vec<_>>(),
            )));
        }
    }
    let mut contacts = policy.contacts()?.contact;
    if let Some(school) = school {
        school.settings().contact.iter().for_each(|own| own.apply(&mut contacts));
    }
    let situation = args.situation.as_deref().map(situation).transpose()?;
    if let Some(situation) = situation {
        contacts.retain(|contact| contact.situations.contains(&situation));
    }
    let found: Vec<&Contact> = if words.trim().is_empty() {
        contacts.iter().collect()
    } else {
        lookup::find(&contacts, &words).into_iter().map(|found| found.row).collect()
    };
    if found.is_empty() {
        let message = match situation {
            Some(situation) if words.is_empty() => {
                format!("the policy names nobody for {situation}")
            }
            _ => format!("the policy names nobody called `{words}`"),
        };
        return Err(no_match(&contacts, &words, &message, "See everybody with `osafe contact`."));
    }
    Ok(Outcome::report(report::contacts(&policy, situation, &found)))
}

// What the words mean, or what they may mean.
fn situation(words: &str) -> Result<Situation, Error> {
    let perhaps = match meant(words)? {
        Meant::One(situation) => return Ok(situation),
        Meant::Perhaps(perhaps) => perhaps,
    };
    let quoted =
        |all: &[Situation]| all.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>().join(", ");
    let hint = if perhaps.is_empty() {
        format!("The situations are {}.", quoted(Situation::ALL))
    } else {
        format!("Did you mean {}? Everybody: `osafe contact`.", quoted(&perhaps))
    };
    Err(Error::usage(format!("no situation is certainly `{words}`")).hint(hint))
}
