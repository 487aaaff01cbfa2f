//! Reviews of the school's own, and how often it does those of the policy.

use clap::Args;

use super::{Opened, missing, named};
use crate::cli::word;
use crate::context::Context;
use crate::domain::review::own::OwnInterval;
use crate::domain::review::{Every, Review};
use crate::domain::word::Word;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::events::events;
use crate::report::reviews as report;
use crate::store::reviews;

/// What `osafe review add` takes.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// What is reviewed.
    #[arg(long)]
    pub title: Option<String>,
    /// How often.
    #[arg(long, value_parser = word::<Every>())]
    pub every: Option<Every>,
    /// The month it belongs to, one to twelve.
    #[arg(long, value_name = "MONTH", value_parser = clap::value_parser!(u32).range(1..=12))]
    pub month: Option<u32>,
    /// Whose it is, as an office of the policy.
    #[arg(long)]
    pub owner: Option<String>,
    /// A short name; else made from the title.
    #[arg(long)]
    pub id: Option<String>,
}

/// What `osafe review set` takes.
#[derive(Debug, Args)]
pub struct SetArgs {
    /// The review's short name; see `osafe review list`.
    pub id: String,
    /// How often.
    #[arg(long, value_parser = word::<Every>())]
    pub every: Option<Every>,
    /// The month it belongs to, one to twelve.
    #[arg(long, value_name = "MONTH", value_parser = clap::value_parser!(u32).range(1..=12))]
    pub month: Option<u32>,
    /// The day of the country it belongs to, such as `safer-internet-day`.
    #[arg(long, value_name = "EVENT", conflicts_with = "month")]
    pub event: Option<String>,
}

pub(super) fn add(
    context: &Context,
    opened: &mut Opened,
    args: &AddArgs,
) -> Result<Outcome, Error> {
    let prompt = &context.prompt;
    let title = match &args.title {
        Some(title) => title.trim().to_owned(),
        None if prompt.can_ask() => prompt.line("What is reviewed", None)?,
        None => return Err(missing("--title", "add")),
    };
    let every = match args.every {
        Some(every) => every,
        None if args.month.is_some() => Every::Year,
        None if prompt.can_ask() => {
            let options: Vec<String> = Every::ALL.iter().map(ToString::to_string).collect();
            Every::ALL[prompt.choose("How often", &options, 3)?]
        }
        None => return Err(missing("--every", "add")),
    };
    let review = Review {
        id: args.id.clone().unwrap_or_else(|| short_name(&title)),
        title,
        every,
        month: args.month,
        event: None,
        triggers: Vec::new(),
        owner: opened.office(args.owner.as_deref().unwrap_or("dsl"))?,
        book: None,
        source: "added by the school".to_owned(),
        notes: Vec::new(),
    };
    if review.title.is_empty() || review.id.is_empty() {
        return Err(missing("--title", "add"));
    }
    if opened.policy.reviews()?.iter().any(|known| known.id == review.id) {
        return Err(Error::usage(format!("the policy has a review `{}` already", review.id))
            .hint("Give another short name with `--id`. Nothing was saved."));
    }
    reviews::add(&mut opened.vault, context.now(), &review)?;
    Ok(Outcome::report(report::added(&review)).kept("the review is added"))
}

pub(super) fn set(
    context: &Context,
    opened: &mut Opened,
    args: &SetArgs,
) -> Result<Outcome, Error> {
    let event = args.event.as_deref().map(known_event).transpose()?;
    let yearly = event.is_some() || args.month.is_some();
    let every = match args.every {
        Some(every) => every,
        None if yearly => Every::Year,
        None => return Err(missing("--every", "set")),
    };
    if yearly && every != Every::Year && every != Every::AcademicYear {
        return Err(Error::usage("what belongs to a month or an event comes once a year")
            .hint("Leave `--every` out. Nothing was saved."));
    }
    let reviews = opened.reviews()?;
    // Held against the policy itself, not against what the school decided before.
    let of_policy = opened.policy.reviews()?.into_iter().find(|review| review.id == args.id);
    let review = of_policy.map_or_else(|| named(&reviews, &args.id).cloned(), Ok)?;
    let own = OwnInterval {
        review: review.id.clone(),
        every,
        month: args.month,
        event,
        on: opened.today,
        by: opened.vault.writer().name().to_owned(),
    };
    own.fits(&review).map_err(|fault| {
        Error::usage(fault.to_string())
            .hint("Name an interval that is as short. Nothing was saved.")
    })?;
    reviews::set_interval(&mut opened.vault, context.now(), &own)?;
    let reviews = opened.reviews()?;
    let review = named(&reviews, &args.id)?;
    Ok(Outcome::report(report::set(review, &reviews)).kept("the interval is set"))
}

fn known_event(id: &str) -> Result<String, Error> {
    let events = events()?;
    if let Some(event) = events.iter().find(|event| event.id == id) {
        return Ok(event.id.clone());
    }
    let known: Vec<&str> = events.iter().map(|event| event.id.as_str()).collect();
    Err(Error::usage(format!("there is no event `{id}`"))
        .hint(format!("The events are: {}. Nothing was saved.", known.join(", "))))
}

// "Check the visitors' wifi" becomes "check-the-visitors-wifi".
fn short_name(title: &str) -> String {
    let words = title.to_lowercase().replace(['\'', '\u{2019}'], "");
    let words = words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.take(6).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_can_be_typed() {
        assert_eq!(short_name("Check the visitors' wifi!"), "check-the-visitors-wifi");
        assert_eq!(short_name("\u{1b}[31m"), "31m");
        assert_eq!(short_name("***"), "");
    }
}
