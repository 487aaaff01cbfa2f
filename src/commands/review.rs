//! `osafe review`: the periodic looks at a policy or at provision.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::filter::books::shelf;
use super::open;
use crate::cli::word;
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::domain::proof::Proof;
use crate::domain::review::{Every, Review, ReviewDone, Reviews};
use crate::domain::word::Word;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::Policy;
use crate::report::reviews as report;
use crate::school::School;
use crate::store::reviews;
use crate::vault::{Vault, VaultKind};

/// What `osafe review` does.
#[derive(Debug, Subcommand)]
pub enum ReviewCommand {
    /// Every review, when it was last done and when it is next due.
    List,
    /// Add a review of the school's own.
    #[command(
        before_help = "Example:\n  osafe review add --title \"Check the visitors' wifi\" --every term --owner technical-support"
    )]
    Add(AddArgs),
    /// Record that a review was done.
    #[command(before_help = "Example:\n  osafe review done policy --on \"3 march\"")]
    Done(DoneArgs),
}

/// What `osafe review add` takes.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// What is reviewed.
    #[arg(long)]
    pub title: Option<String>,
    /// How often.
    #[arg(long, value_parser = word::<Every>())]
    pub every: Option<Every>,
    /// Whose it is, as an office of the policy.
    #[arg(long)]
    pub owner: Option<String>,
    /// A short name; else made from the title.
    #[arg(long)]
    pub id: Option<String>,
}

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
    #[arg(long, value_name = "FILE")]
    pub findings: Option<PathBuf>,
}

/// Lists, adds or records reviews.
///
/// # Errors
/// When operations cannot be opened, or there is no such review.
pub fn run(context: &Context, command: &ReviewCommand) -> Result<Outcome, Error> {
    let school = context.school()?;
    let today = context.today(&school)?;
    let policy = school.policy_on(today)?;
    let mut vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    match command {
        ReviewCommand::List => {
            let reviews = gather(&school, &policy, &vault)?;
            Ok(Outcome::report(report::list(&school, &policy, &reviews, today)))
        }
        ReviewCommand::Add(args) => add(context, &policy, &mut vault, args),
        ReviewCommand::Done(args) => done(context, &school, &policy, &mut vault, args),
    }
}

/// Every review of a school with what decides when it is due.
///
/// # Errors
/// When the policy or the vault cannot be read.
pub fn gather(school: &School, policy: &Policy, vault: &Vault) -> Result<Reviews, Error> {
    let settings = school.settings();
    let mut all = policy.reviews()?;
    all.extend(reviews::added(vault)?);
    let mut last = reviews::last_done(vault)?;
    let shelf = shelf(vault)?;
    for review in &all {
        let record = review.book.as_deref().and_then(|book| book.parse::<Proof>().ok());
        let day = record.and_then(|record| shelf.tally(&record, NaiveDate::MIN).last);
        if day > last.get(&review.id).copied() {
            last.extend(day.map(|day| (review.id.clone(), day)));
        }
    }
    Ok(Reviews {
        reviews: all,
        last,
        since: settings.since,
        terms: settings.term.clone(),
        policy_due: policy.about().review_due,
    })
}

fn add(
    context: &Context,
    policy: &Policy,
    vault: &mut Vault,
    args: &AddArgs,
) -> Result<Outcome, Error> {
    let prompt = &context.prompt;
    let missing = |flag: &str| {
        Error::usage(format!("`{flag}` is missing"))
            .hint("Nothing was saved. See `osafe review add --help`.")
    };
    let title = match &args.title {
        Some(title) => title.trim().to_owned(),
        None if prompt.can_ask() => prompt.line("What is reviewed", None)?,
        None => return Err(missing("--title")),
    };
    let every = match args.every {
        Some(every) => every,
        None if prompt.can_ask() => {
            let options: Vec<String> = Every::ALL.iter().map(ToString::to_string).collect();
            Every::ALL[prompt.choose("How often", &options, 3)?]
        }
        None => return Err(missing("--every")),
    };
    let owner = args.owner.clone().unwrap_or_else(|| "dsl".to_owned());
    if !policy.about().role.iter().any(|role| role.id == owner) {
        let known: Vec<&str> = policy.about().role.iter().map(|role| role.id.as_str()).collect();
        return Err(Error::usage(format!("the policy names no office `{owner}`"))
            .hint(format!("The offices are: {}. Nothing was saved.", known.join(", "))));
    }
    let review = Review {
        id: args.id.clone().unwrap_or_else(|| short_name(&title)),
        title,
        every,
        month: None,
        owner,
        book: None,
        source: "added by the school".to_owned(),
        notes: Vec::new(),
    };
    if review.title.is_empty() || review.id.is_empty() {
        return Err(missing("--title"));
    }
    if policy.reviews()?.iter().any(|known| known.id == review.id) {
        return Err(Error::usage(format!("the policy has a review `{}` already", review.id))
            .hint("Give another short name with `--id`. Nothing was saved."));
    }
    reviews::add(vault, context.now(), &review)?;
    Ok(Outcome::report(report::added(&review)).kept("the review is added"))
}

fn done(
    context: &Context,
    school: &School,
    policy: &Policy,
    vault: &mut Vault,
    args: &DoneArgs,
) -> Result<Outcome, Error> {
    let known = gather(school, policy, vault)?;
    let review = known.reviews.iter().find(|review| review.id == args.id).ok_or_else(|| {
        let near = known
            .reviews
            .iter()
            .max_by(|a, b| likeness(&a.id, &args.id).total_cmp(&likeness(&b.id, &args.id)));
        let hint = near.map_or_else(String::new, |near| format!("Did you mean `{}`? ", near.id));
        Error::usage(format!("there is no review `{}`", args.id))
            .hint(format!("{hint}See `osafe review list`. Nothing was saved."))
    })?;
    let now = context.local_now(school)?;
    let on = match &args.on {
        Some(text) => Moment::past(text, now)?.day(),
        None => now.date_naive(),
    };
    let findings = args.findings.as_deref().map(|path| context.text_from(path)).transpose()?;
    let by = args.by.clone().unwrap_or_else(|| vault.writer().name().to_owned());
    let entry = ReviewDone { review: review.id.clone(), on, by, findings };
    reviews::done(vault, now.to_utc(), &entry)?;
    let next = gather(school, policy, vault)?.next(review);
    Ok(Outcome::report(report::done(review, &entry, next)).kept("the review is recorded"))
}

fn likeness(a: &str, b: &str) -> f64 {
    strsim::jaro_winkler(a, b)
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
