//! Recording that a review was done, what shows it, and what it found to be done.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use clap::Args;

use super::{Opened, missing, named};
use crate::commands::filter::receipt::digest;
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::domain::review::action::{ActionNumber, ReviewAction};
use crate::domain::review::{Evidence, Review, ReviewDone};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::reviews as report;
use crate::store::reviews;

/// What `osafe review done` takes.
#[derive(Debug, Args)]
pub struct DoneArgs {
    /// The review's short name; see `osafe review list`.
    pub id: String,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Who did it; else you.
    #[arg(long)]
    pub by: Option<String>,
    /// A file with what was found; `-` for standard input.
    #[arg(long, value_name = "FILE", alias = "findings-file")]
    pub findings: Option<PathBuf>,
    /// What shows that it was done: a file, or words that say where it lies.
    #[arg(long, value_name = "FILE|WORDS")]
    pub evidence: Option<String>,
    /// What has to be done now; once for each.
    #[arg(long, value_name = "WHAT")]
    pub action: Vec<String>,
    /// Whose that is, an office of the policy: one for all actions, or one for each in their order.
    #[arg(long, value_name = "OFFICE", requires = "action")]
    pub owner: Vec<String>,
    /// By when: one day for all actions, or one for each in their order.
    #[arg(long, value_name = "DATE", requires = "action")]
    pub due: Vec<String>,
}

pub(super) fn done(
    context: &Context,
    opened: &mut Opened,
    args: &DoneArgs,
) -> Result<Outcome, Error> {
    let known = opened.reviews()?;
    let review = named(&known, &args.id)?;
    let now = context.local_now(&opened.school)?;
    let on = match &args.on {
        Some(text) => Moment::past(text, now)?.day(),
        None => now.date_naive(),
    };
    let entry = ReviewDone {
        review: review.id.clone(),
        on,
        by: args.by.clone().unwrap_or_else(|| opened.vault.writer().name().to_owned()),
        findings: args.findings.as_deref().map(|path| context.text_from(path)).transpose()?,
        evidence: args.evidence.as_deref().map(|text| evidence(context, text)).transpose()?,
    };
    let found = actions(context, opened, args, review, (on, now))?;
    let found = reviews::done(&mut opened.vault, now.to_utc(), &entry, found)?;
    let after = opened.reviews()?;
    let answered =
        known.open_triggers(&review.id).count() - after.open_triggers(&review.id).count();
    let next = after.next(review);
    let report = report::done(&opened.policy, review, &entry, next, &found, answered);
    Ok(Outcome::report(report).kept("the review is recorded"))
}

// A file that is there is known by its SHA-256; what looks like a file and is not there is a slip.
fn evidence(context: &Context, text: &str) -> Result<Evidence, Error> {
    let text = text.trim();
    if text.is_empty() {
        return Err(missing("--evidence", "done"));
    }
    let path = context.path(Path::new(text));
    if path.is_file() {
        let name = path.file_name().map_or_else(|| text.into(), |name| name.to_string_lossy());
        return Ok(Evidence { what: name.into_owned(), sha256: Some(digest(&path)?) });
    }
    if looks_like_a_file(text) {
        return Err(Error::usage(format!("there is no file `{text}`"))
            .hint("Name the file, or say in words where the evidence lies. Nothing was saved."));
    }
    Ok(Evidence { what: text.to_owned(), sha256: None })
}

fn looks_like_a_file(text: &str) -> bool {
    let ending = text.rsplit_once('.').map_or("", |(_, ending)| ending);
    !text.contains(char::is_whitespace)
        && ((2..=4).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_alphanumeric())
            || text.contains(['/', '\\']))
}

fn actions(
    context: &Context,
    opened: &Opened,
    args: &DoneArgs,
    review: &Review,
    (found, now): (NaiveDate, DateTime<Tz>),
) -> Result<Vec<ReviewAction>, Error> {
    let count = args.action.len();
    for (flag, given) in [("--owner", args.owner.len()), ("--due", args.due.len())] {
        if given > 1 && given != count {
            return Err(Error::usage(format!("{count} actions and {given} times `{flag}`"))
                .hint("Give one for all of them, or one for each. Nothing was saved."));
        }
    }
    let of = |given: &[String], at: usize| given.get(at).or(given.first()).cloned();
    let one = |(at, what): (usize, &String)| {
        let what = what.trim().to_owned();
        if what.is_empty() {
            return Err(missing("--action", "done"));
        }
        let owner = of(&args.owner, at)
            .map_or_else(|| Ok(review.owner.clone()), |written| opened.office(&written))?;
        let due = match of(&args.due, at) {
            Some(text) => text,
            None if context.prompt.can_ask() => {
                context.prompt.line(&format!("By when: {what}"), None)?
            }
            None => return Err(missing("--due", "done")),
        };
        let due = Moment::any_day(&due, now)?;
        if due < found {
            return Err(Error::usage(format!("`--due` lies before the review, {due}"))
                .hint("Nothing was saved."));
        }
        let number = ActionNumber(0);
        Ok(ReviewAction { number, review: review.id.clone(), found, what, owner, due, end: None })
    };
    args.action.iter().enumerate().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_file_is_not_taken_for_words() {
        for (text, file) in [
            ("audit.pdf", true),
            ("papers/audit", true),
            ("minutes-2026-11-03.docx", true),
            ("Minutes of 3 March, in the office", false),
            ("see minutes.pdf on the shared drive", false),
            ("minutes", false),
            ("approved.", false),
        ] {
            assert_eq!(looks_like_a_file(text), file, "{text}");
        }
    }
}
