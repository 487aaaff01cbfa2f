//! `osafe contact`: whom to call.

use clap::Args;

use super::sanction::{no_match, policy};
use crate::cli::word;
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::contacts::{Contact, Situation};
use crate::policy::lookup;
use crate::report::contacts as report;

/// What `osafe contact` takes.
#[derive(Debug, Args)]
#[command(before_help = "Examples:\n  osafe contact\n  osafe contact iwf\n  \
                         osafe contact --situation grooming")]
pub struct ContactArgs {
    /// Whom, by name; without, everybody.
    pub words: Vec<String>,
    /// Those to call in a situation.
    #[arg(long, value_parser = word::<Situation>())]
    pub situation: Option<Situation>,
    /// Which policy; else the school's.
    #[arg(long, value_name = "NAME")]
    pub policy: Option<String>,
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
                &found.iter().collect::<Vec<_>>(),
            )));
        }
    }
    let mut contacts = policy.contacts()?.contact;
    if let Some(school) = school {
        school.settings().contact.iter().for_each(|own| own.apply(&mut contacts));
    }
    if let Some(situation) = args.situation {
        contacts.retain(|contact| contact.situations.contains(&situation));
    }
    let found: Vec<&Contact> = if words.trim().is_empty() {
        contacts.iter().collect()
    } else {
        lookup::find(&contacts, &words).into_iter().map(|found| found.row).collect()
    };
    if found.is_empty() {
        let message = match args.situation {
            Some(situation) if words.is_empty() => {
                format!("the policy names nobody for {situation}")
            }
            _ => format!("the policy names nobody called `{words}`"),
        };
        return Err(no_match(&contacts, &words, &message, "See everybody with `osafe contact`."));
    }
    Ok(Outcome::report(report::contacts(&policy, &found)))
}
