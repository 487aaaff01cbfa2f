//! Calling for a review out of its turn.

use clap::Args;

use super::{Opened, missing, named};
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::domain::review::trigger::Trigger;
use crate::domain::review::{Review, Reviews};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::reviews as report;
use crate::store::reviews;

/// The longest reason, in characters: it stands in a list.
const LONGEST_REASON: usize = 200;

/// What `osafe review trigger` takes.
#[derive(Debug, Args)]
pub struct TriggerArgs {
    /// The review, then what happened; or only what happened.
    #[arg(value_names = ["REVIEW", "REASON"], num_args = 0..=2)]
    pub what: Vec<String>,
    /// By when; else ten school days.
    #[arg(long, value_name = "DATE")]
    pub due: Option<String>,
}

pub(super) fn trigger(
    context: &Context,
    opened: &mut Opened,
    args: &TriggerArgs,
) -> Result<Outcome, Error> {
    let reviews = opened.reviews()?;
    let (review, reason) = match args.what.as_slice() {
        [review, reason] => (named(&reviews, review)?, Some(reason)),
        [one] => match reviews.get(one) {
            Some(review) => (review, None),
            None => (usual(&reviews)?, Some(one)),
        },
        _ => (usual(&reviews)?, None),
    };
    let reason = match reason {
        Some(reason) => reason.trim().to_owned(),
        None => ask(context, review)?,
    };
    if reason.is_empty() {
        return Err(missing("REASON", "trigger"));
    }
    if reason.chars().count() > LONGEST_REASON {
        return Err(Error::usage(format!("the reason is longer than {LONGEST_REASON} characters"))
            .hint("Say it in a few words; what was found goes into `osafe review done`."));
    }
    let now = context.local_now(&opened.school)?;
    let due = args.due.as_deref().map(|text| Moment::any_day(text, now)).transpose()?;
    if due.is_some_and(|due| due < opened.today) {
        return Err(Error::usage("`--due` is in the past").hint("Nothing was saved."));
    }
    let calendar = opened.school.calendar();
    let trigger = Trigger {
        number: 0,
        review: review.id.clone(),
        reason,
        on: opened.today,
        due: due.unwrap_or_else(|| Trigger::usual_day(opened.today, &calendar)),
        chosen: due.is_some(),
        by: opened.vault.writer().name().to_owned(),
        done: None,
    };
    let trigger = reviews::call_for(&mut opened.vault, now.to_utc(), trigger)?;
    let kept = format!("{} is written down", trigger.name());
    Ok(Outcome::report(report::called_for(&opened.policy, review, &trigger)).kept(kept))
}

// The first review for which the policy names such occasions.
fn usual(reviews: &Reviews) -> Result<&Review, Error> {
    reviews.reviews.iter().find(|review| !review.triggers.is_empty()).ok_or_else(|| {
        Error::usage("the policy names no occasion for a review out of its turn")
            .hint("Name the review: `osafe review trigger REVIEW REASON`. Nothing was saved.")
    })
}

fn ask(context: &Context, review: &Review) -> Result<String, Error> {
    let prompt = &context.prompt;
    if !prompt.can_ask() {
        let error = missing("REASON", "trigger");
        return Err(match review.triggers.as_slice() {
            [] => error,
            triggers => error.hint(format!(
                "The policy names: {}. Your own words do as well. Nothing was saved.",
                triggers.join("; ")
            )),
        });
    }
    let mut options = review.triggers.clone();
    options.push("something else".to_owned());
    let other = options.len() - 1;
    let chosen = if other == 0 { 0 } else { prompt.choose("What happened", &options, 0)? };
    if chosen == other {
        return prompt.line("What happened, in a few words", None);
    }
    let more = prompt.optional_line("Which, in a few words")?;
    let occasion = options.swap_remove(chosen);
    Ok(more.map_or_else(|| occasion.clone(), |more| format!("{occasion}: {more}")))
}
