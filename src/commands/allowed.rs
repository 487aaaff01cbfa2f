//! `osafe allowed`: whether a technology or a use of the internet is allowed.

use clap::Args;

use super::sanction::{no_match, policy, role};
use crate::cli::word;
use crate::context::Context;
use crate::contract::{AllowedAnswer, AllowedItem, SCHEMA};
use crate::domain::role::Role;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::acceptable_use::Item;
use crate::render::Format;
use crate::report::allowed as report;

/// What `osafe allowed` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe allowed mobile phone --role child\n  \
                   osafe allowed --role staff --policy st-jeromes",
    after_help = "JSON: {schema, policy, role, items: [{id, title, answer, source, notes}], notes}; answer is allowed,\n  \
                  certain-times, selected-staff, nominated-users, with-permission, not-allowed or see-notes."
)]
pub struct AllowedArgs {
    /// What, in everyday words; without, everything.
    pub words: Vec<String>,
    /// To whom.
    #[arg(long, value_parser = word::<Role>())]
    pub role: Option<Role>,
    /// Which policy: its name, or a folder with a pack; else the school's.
    #[arg(long, value_name = "NAME")]
    pub policy: Option<String>,
}

/// Looks it up; needs no vault and no school.
///
/// # Errors
/// When the policy says nothing of it, with near misses.
pub fn run(context: &Context, args: &AllowedArgs) -> Result<Outcome, Error> {
    let policy = policy(context, args.policy.as_deref())?;
    let role = role(context, args.role)?;
    let words = args.words.join(" ");
    // What is said of the tables as a whole goes with the whole list.
    let (found, notes) = if words.trim().is_empty() {
        let tables = policy.acceptable_use()?;
        (tables.items(role), tables.notes)
    } else {
        (policy.allowed_like(role, &words)?, Vec::new())
    };
    if found.is_empty() {
        let items = policy.acceptable_use()?.items(role);
        let message = format!("the policy says nothing of `{words}`");
        let see = format!("See everything with `osafe allowed --role {role}`.");
        return Err(no_match(&items, &words, &message, &see));
    }
    if context.format == Some(Format::Json) {
        let item = |item: &Item| AllowedItem {
            id: item.id.clone(),
            title: item.title.clone(),
            answer: item.answer,
            source: item.source.clone(),
            notes: item.notes.clone(),
        };
        return Outcome::json(&AllowedAnswer {
            schema: SCHEMA,
            policy: policy.about().id.clone(),
            role,
            items: found.iter().map(item).collect(),
            notes,
        });
    }
    Ok(Outcome::report(report::allowed(&policy, role, &found, &notes)))
}
