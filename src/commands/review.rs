//! `osafe review`: the periodic looks at a policy or at provision.

mod act;
mod add;
mod done;
mod trigger;

use chrono::NaiveDate;
use clap::Subcommand;

use super::filter::books::shelf;
use super::open;
use crate::context::Context;
use crate::domain::proof::Proof;
use crate::domain::review::timeliness::DoneOn;
use crate::domain::review::{Review, Reviews};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::Policy;
use crate::policy::events::events;
use crate::report::reviews as report;
use crate::school::School;
use crate::store::reviews;
use crate::vault::{Vault, VaultKind};

pub use act::ActArgs;
pub use add::{AddArgs, SetArgs};
pub use done::DoneArgs;
pub use trigger::TriggerArgs;

/// What `osafe review` does.
#[derive(Debug, Subcommand)]
pub enum ReviewCommand {
    /// Every review, when it was last done and when it is next due.
    #[command(before_help = "Example:\n  osafe review list")]
    List,
    /// One review: what decides its date, what was found, what called for it.
    #[command(before_help = "Example:\n  osafe review show technical-audit")]
    Show {
        /// The review's short name; see `osafe review list`.
        id: String,
    },
    /// The reviews done, newest first.
    #[command(before_help = "Examples:\n  osafe review history\n  osafe review history policy")]
    History {
        /// Only this review.
        id: Option<String>,
    },
    /// Add a review of the school's own.
    #[command(
        before_help = "Examples:\n  osafe review add --title \"Check the visitors' wifi\" --every term --owner technical-support\n  \
                       osafe review add --title \"Restore a backup as a test\" --every term --owner technical-support"
    )]
    Add(AddArgs),
    /// Decide how often the school does a review that the policy wants \"regularly\".
    #[command(
        before_help = "Examples:\n  osafe review set filter-reports --every week\n  osafe review set events --event safer-internet-day",
        after_help = "Where the policy itself gives an interval, the school's can only be shorter."
    )]
    Set(SetArgs),
    /// Call for a review out of its turn; it stays due until the review is done.
    #[command(
        before_help = "Examples:\n  osafe review trigger \"new AI tool\"\n  osafe review trigger policy \"new AI tool\" --due \"next friday\"",
        after_help = "Without the name of a review, the one for which the policy names such occasions. No policy gives a time:\n\
                      without --due it is ten school days. Name nobody in the reason."
    )]
    Trigger(TriggerArgs),
    /// Record that a review was done, and what it found to be done.
    #[command(
        before_help = "Examples:\n  osafe review done policy --on \"3 march\"\n  \
                       osafe review done technical-audit --evidence audit.pdf --findings - \\\n    \
                       --action \"Block the VPN port\" --owner technical-support --due \"next friday\" < findings.txt",
        after_help = "Evidence is a file, of which the SHA-256 is kept and nothing else, or words that say where it lies.\n\
                      Every action stays in `osafe due` until `osafe review act` ends it. Without --owner it is the\n\
                      owner of the review. Name no child: what concerns one belongs in an incident."
    )]
    Done(DoneArgs),
    /// What reviews found to be done.
    #[command(before_help = "Examples:\n  osafe review actions\n  osafe review actions --all")]
    Actions {
        /// Those that are ended too.
        #[arg(long)]
        all: bool,
    },
    /// Say that what a review found is done, or will not be.
    #[command(
        before_help = "Examples:\n  osafe review act V0001 --done\n  osafe review act V0002 --dropped \"the old laptops were given away\""
    )]
    Act(ActArgs),
}

/// What every part of the command works with.
struct Opened {
    school: School,
    policy: Policy,
    vault: Vault,
    today: NaiveDate,
}

/// Lists, adds or records reviews.
///
/// # Errors
/// When operations cannot be opened, or there is no such review.
pub fn run(context: &Context, command: &ReviewCommand) -> Result<Outcome, Error> {
    let school = context.school()?;
    let today = context.today(&school)?;
    let policy = school.policy_on(today)?;
    let vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    let mut opened = Opened { school, policy, vault, today };
    match command {
        ReviewCommand::List => opened.list(),
        ReviewCommand::Show { id } => opened.show(id),
        ReviewCommand::History { id } => opened.history(id.as_deref()),
        ReviewCommand::Add(args) => add::add(context, &mut opened, args),
        ReviewCommand::Set(args) => add::set(context, &mut opened, args),
        ReviewCommand::Trigger(args) => trigger::trigger(context, &mut opened, args),
        ReviewCommand::Done(args) => done::done(context, &mut opened, args),
        ReviewCommand::Actions { all } => opened.actions(*all),
        ReviewCommand::Act(args) => act::act(context, &mut opened, args),
    }
}

impl Opened {
    fn reviews(&self) -> Result<Reviews, Error> {
        gather(&self.school, &self.policy, &self.vault)
    }

    fn list(&self) -> Result<Outcome, Error> {
        let reviews = self.reviews()?;
        Ok(Outcome::report(report::list(&self.school, &self.policy, &reviews, self.today)))
    }

    fn show(&self, id: &str) -> Result<Outcome, Error> {
        let reviews = self.reviews()?;
        let review = named(&reviews, id)?;
        let done = reviews::history(&self.vault)?;
        let done: Vec<_> = done.into_iter().filter(|done| done.review == review.id).collect();
        let report = report::show(&self.policy, &reviews, review, &done, self.today);
        Ok(Outcome::report(report))
    }

    fn history(&self, id: Option<&str>) -> Result<Outcome, Error> {
        let reviews = self.reviews()?;
        let only = id.map(|id| named(&reviews, id)).transpose()?;
        let mut done = reviews::history(&self.vault)?;
        done.retain(|done| only.is_none_or(|only| done.review == only.id));
        Ok(Outcome::report(report::history(&self.school, &reviews, &done)))
    }

    fn actions(&self, all: bool) -> Result<Outcome, Error> {
        let mut actions = reviews::actions(&self.vault)?;
        actions.retain(|action| all || action.is_open());
        let late = actions.iter().any(|action| action.is_open() && action.due <= self.today);
        let report = report::actions(&self.school, &self.policy, &actions, self.today);
        Ok(Outcome::report(report).attention(late))
    }

    // An office of the policy, by its short name or its title.
    fn office(&self, written: &str) -> Result<String, Error> {
        let written = written.trim();
        let is = |id: &str, title: &str| {
            id.eq_ignore_ascii_case(written) || title.eq_ignore_ascii_case(written)
        };
        let roles = &self.policy.about().role;
        if let Some(role) = roles.iter().find(|role| is(&role.id, &role.title)) {
            return Ok(role.id.clone());
        }
        let known: Vec<&str> = roles.iter().map(|role| role.id.as_str()).collect();
        Err(Error::usage(format!("the policy names no office `{written}`"))
            .hint(format!("The offices are: {}. Nothing was saved.", known.join(", "))))
    }
}

/// Every review of a school with what decides when it is due.
///
/// # Errors
/// When the policy or the vault cannot be read.
pub fn gather(school: &School, policy: &Policy, vault: &Vault) -> Result<Reviews, Error> {
    let mut all = policy.reviews()?;
    all.extend(reviews::added(vault)?);
    for own in reviews::intervals(vault)? {
        own.apply(&mut all);
    }
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
        since: school.settings().since,
        calendar: school.calendar(),
        events: events()?,
        policy_due: policy.about().review_due,
        triggers: reviews::triggers(vault)?,
        actions: reviews::actions(vault)?,
    })
}

/// On which days each review was done, by what was written down and by the books.
///
/// # Errors
/// When the vault cannot be read.
pub fn done_on(reviews: &Reviews, vault: &Vault) -> Result<DoneOn, Error> {
    let mut done = DoneOn::new();
    for one in reviews::history(vault)? {
        done.entry(one.review).or_default().insert(one.on);
    }
    let shelf = shelf(vault)?;
    for review in &reviews.reviews {
        let record = review.book.as_deref().and_then(|book| book.parse::<Proof>().ok());
        let days = record.map(|record| shelf.days(&record)).unwrap_or_default();
        done.entry(review.id.clone()).or_default().extend(days);
    }
    Ok(done)
}

// The review of that short name; else the one most like it is offered.
fn named<'r>(reviews: &'r Reviews, id: &str) -> Result<&'r Review, Error> {
    reviews.get(id).ok_or_else(|| {
        let alike = |review: &&Review| strsim::jaro_winkler(&review.id, id);
        let near = reviews.reviews.iter().max_by(|a, b| alike(a).total_cmp(&alike(b)));
        let hint = near.map_or_else(String::new, |near| format!("Did you mean `{}`? ", near.id));
        Error::usage(format!("there is no review `{id}`"))
            .hint(format!("{hint}See `osafe review list`. Nothing was saved."))
    })
}

// What an option has to say is not there, and nobody can be asked.
fn missing(flag: &str, command: &str) -> Error {
    Error::usage(format!("`{flag}` is missing"))
        .hint(format!("Nothing was saved. See `osafe review {command} --help`."))
}
