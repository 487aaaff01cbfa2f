//! `osafe training`: what the policy wants of whom, what people had, and what is due.

pub mod audit;
mod import;
mod record;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use clap::{Args, Subcommand};

use super::filter::books::Opened;
use super::open;
use super::people::holders;
use crate::cli::word;
use crate::context::Context;
use crate::domain::holder::Holders;
use crate::domain::office::Office;
use crate::domain::person::folded;
use crate::domain::roll::{OnRoll, RollNumber, RollRole};
use crate::domain::training::standing::{Stand, Trainings, is_adult};
use crate::domain::training::{TrainingFault, Wanted};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::Policy;
use crate::report::training as report;
use crate::school::School;
use crate::store::{roll, trainings};
use crate::vault::{Vault, VaultKind};

/// What `osafe training` does.
#[derive(Debug, Subcommand)]
pub enum TrainingCommand {
    /// What the policy wants of whom, and how many have it.
    #[command(before_help = "Example:\n  osafe training list")]
    List,
    /// Write down a training that one or many people had.
    Record(Box<record::RecordArgs>),
    /// Bring in a list of training that a provider or another system exports.
    Import(import::ImportArgs),
    /// Who has to be trained by when.
    Due(DueArgs),
    /// Who lacks what: never trained, too long ago, or an area of risk left out.
    Gaps(GapsArgs),
    /// The yearly audit of training needs: coverage and gaps first, then everybody's answers.
    Audit(audit::AuditArgs),
}

/// What `osafe training due` takes.
#[derive(Debug, Args)]
#[command(before_help = "Examples:\n  osafe training due\n  osafe training due --within 90")]
pub struct DueArgs {
    /// Also what is due within so many days.
    #[arg(long, value_name = "DAYS", default_value_t = 30)]
    pub within: u64,
}

/// What `osafe training gaps` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe training gaps\n  osafe training gaps --training annual-staff --role governor"
)]
pub struct GapsArgs {
    /// Only one training, by its short name.
    #[arg(long, value_name = "TRAINING")]
    pub training: Option<String>,
    /// Only people in a role.
    #[arg(long, value_parser = word::<RollRole>())]
    pub role: Option<RollRole>,
}

/// Runs the command.
///
/// # Errors
/// When operations cannot be opened, or what was given does not fit.
pub fn run(context: &Context, command: &TrainingCommand) -> Result<Outcome, Error> {
    match command {
        TrainingCommand::List => list(context),
        TrainingCommand::Record(args) => record::run(context, args),
        TrainingCommand::Import(args) => import::run(context, args),
        TrainingCommand::Due(args) => due(context, args),
        TrainingCommand::Gaps(args) => gaps(context, args),
        TrainingCommand::Audit(args) => audit::run(context, args),
    }
}

/// Everything that decides what training is due on a day.
///
/// # Errors
/// When the policy or operations cannot be read.
pub fn gather(
    school: &School,
    policy: &Policy,
    vault: &Vault,
    on: NaiveDate,
) -> Result<Trainings, Error> {
    let trainings = of_roll(school, policy, (vault, roll::all(vault)?), on)?;
    Ok(Trainings { records: trainings::records(vault)?, ..trainings })
}

/// What decides when training is due, of a roll that was read before: of what people had, the last time.
///
/// # Errors
/// When the policy or operations cannot be read.
pub(super) fn of_roll(
    school: &School,
    policy: &Policy,
    (vault, roll): (&Vault, Vec<OnRoll>),
    on: NaiveDate,
) -> Result<Trainings, Error> {
    let settings = school.settings();
    Ok(Trainings {
        wanted: policy.wanted_training()?,
        records: trainings::last(vault, on)?,
        offices: offices(&holders::gather(school, vault)?, &roll, on),
        since: settings.since,
        calendar: school.calendar(),
        induction_days: settings.training.induction_days,
        roll,
    })
}

// Who on the roll holds which offices: by number, else by a name.
fn offices(holders: &Holders, roll: &[OnRoll], on: NaiveDate) -> BTreeMap<RollNumber, Vec<Office>> {
    let mut held: BTreeMap<RollNumber, Vec<Office>> = BTreeMap::new();
    for holding in holders.on(on) {
        let name = folded(&holding.name);
        let is = |person: &OnRoll| match holding.person {
            Some(number) => person.number == number,
            None => is_adult(person) && folded(&person.details.name) == name,
        };
        for person in roll.iter().filter(|person| is(person)) {
            held.entry(person.number).or_default().push(holding.office);
        }
    }
    held
}

struct Gathered {
    school: School,
    vault: Vault,
    now: chrono::DateTime<chrono_tz::Tz>,
    policy: Policy,
    all: Trainings,
}

fn gathered(context: &Context) -> Result<Gathered, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let policy = school.policy_on(now.date_naive())?;
    let vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    let all = gather(&school, &policy, &vault, now.date_naive())?;
    Ok(Gathered { school, vault, now, policy, all })
}

fn list(context: &Context) -> Result<Outcome, Error> {
    let Gathered { school, policy, all, now, .. } = gathered(context)?;
    let (standings, needed) = (all.standings(now.date_naive()), all.when_needed(now.date_naive()));
    Ok(Outcome::report(report::list(&school, &policy, &all, &standings, &needed)))
}

fn due(context: &Context, args: &DueArgs) -> Result<Outcome, Error> {
    let Gathered { school, policy, all, now, .. } = gathered(context)?;
    let today = now.date_naive();
    let last = today.checked_add_days(Days::new(args.within)).unwrap_or(today);
    let mut standings = all.standings(today);
    standings.retain(|standing| standing.due.is_some_and(|due| due <= last));
    standings.sort_by_key(|standing| (standing.due, standing.person.number));
    let attention = standings.iter().any(|standing| standing.due.is_some_and(|due| due <= today));
    Ok(Outcome::report(report::due(&school, &policy, &standings)).attention(attention))
}

fn gaps(context: &Context, args: &GapsArgs) -> Result<Outcome, Error> {
    let Gathered { school, policy, all, now, .. } = gathered(context)?;
    let only = args.training.as_deref().map(|name| training(&all.wanted, name)).transpose()?;
    let mut needed = all.when_needed(now.date_naive());
    needed.retain(|needed| only.is_none_or(|only| only.id == needed.wanted.id));
    let mut standings = all.standings(now.date_naive());
    standings.retain(|standing| {
        only.is_none_or(|only| only.id == standing.wanted.id)
            && args.role.is_none_or(|role| role == standing.person.details.role)
    });
    let attention = standings.iter().any(|standing| standing.stand != Stand::Trained);
    let gaps = report::gaps(&school, &policy, &all, &standings, &needed);
    Ok(Outcome::report(gaps).attention(attention))
}

/// A training by its short name or its title.
fn training<'w>(wanted: &'w [Wanted], name: &str) -> Result<&'w Wanted, Error> {
    let is = |text: &str| folded(text) == folded(name);
    wanted.iter().find(|wanted| is(&wanted.id) || is(&wanted.title)).ok_or_else(|| {
        let shown: String = name.chars().take(40).collect();
        let ids: Vec<&str> = wanted.iter().map(|wanted| wanted.id.as_str()).collect();
        Error::from(TrainingFault::Unknown(shown))
            .hint(format!("It has: {}. Nothing was saved.", ids.join(", ")))
    })
}

impl Gathered {
    fn opened(self) -> (Opened, Policy, Trainings) {
        let Gathered { school, vault, now, policy, all } = self;
        (Opened { school, now, vault }, policy, all)
    }
}
