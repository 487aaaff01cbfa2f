//! `osafe training audit`: the yearly audit of training needs, its form, and the form read back.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::{Gathered, gathered};
use crate::cli::word;
use crate::context::Context;
use crate::contract::Reject;
use crate::domain::due::DueItem;
use crate::domain::moment::Moment;
use crate::domain::training::audit::{Need, due_items as reviews_due, latest};
use crate::domain::training::standing::Standing;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::Policy;
use crate::report::Report;
use crate::report::training::audit as report;
use crate::school::School;
use crate::sheet::dates::DateOrder;
use crate::sheet::training::needs as read;
use crate::store::trainings;
use crate::vault::Vault;

/// What `osafe training audit` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe training audit                              coverage by role, gaps, then the answers\n  \
                         osafe training audit form -o needs.csv --format csv     to fill in and send back\n  \
                         osafe training audit import needs.csv"
)]
pub struct AuditArgs {
    /// What to do; else the report.
    #[command(subcommand)]
    pub command: Option<AuditCommand>,
}

/// What else it does.
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// The form: one row for each person, with what they had in the last 12 months.
    #[command(before_help = "Examples:\n  osafe training audit form --format csv -o needs.csv\n  \
                             osafe training audit form --format html -o needs.html    to print")]
    Form {
        /// Leave out what people had.
        #[arg(long)]
        blank: bool,
    },
    /// Read a filled form back.
    Import(ImportArgs),
}

/// What `osafe training audit import` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Example:\n  osafe training audit import needs.csv",
    after_help = "A row without a need was not answered and is named; write `none` where there is none."
)]
pub struct ImportArgs {
    /// The filled form as CSV or TSV; `-` for standard input.
    pub file: PathBuf,
    /// Which comes first in its dates: dmy or mdy.
    #[arg(long, value_name = "ORDER", value_parser = word::<DateOrder>())]
    pub dates: Option<DateOrder>,
    /// Say what would be done and change nothing.
    #[arg(long)]
    pub dry_run: bool,
}

pub(super) fn run(context: &Context, args: &AuditArgs) -> Result<Outcome, Error> {
    match &args.command {
        None => audit(context),
        Some(AuditCommand::Form { blank }) => {
            let Gathered { school, all, now, .. } = gathered(context)?;
            Ok(Outcome::report(report::form(&school, &all, now.date_naive(), *blank)))
        }
        Some(AuditCommand::Import(args)) => import(context, args),
    }
}

fn audit(context: &Context) -> Result<Outcome, Error> {
    let audited = audited(context, None)?;
    Ok(Outcome::report(audited.report).attention(audited.attention))
}

/// The audit as a report, and what it was made from.
pub struct Audited {
    /// The report.
    pub report: Report,
    /// The school.
    pub school: School,
    /// The operations vault.
    pub vault: Vault,
    /// The day it is about.
    pub on: NaiveDate,
    /// Whether there are gaps.
    pub attention: bool,
}

/// Makes the audit as it stood on a day, as people write it; else today.
///
/// # Errors
/// When the day is none, or the policy or operations cannot be read.
pub fn audited(context: &Context, on: Option<&str>) -> Result<Audited, Error> {
    let Gathered { school, policy, all, now, vault } = gathered(context)?;
    let on = on.map_or(Ok(now.date_naive()), |text| Moment::past(text, now).map(Moment::day))?;
    let needs: Vec<Need> =
        trainings::needs(&vault)?.into_iter().filter(|need| need.on <= on).collect();
    let standings = all.standings(on);
    let attention = standings.iter().any(Standing::is_gap);
    let report = report::audit(&school, &policy, &all, &standings, &latest(&needs), on);
    drop(standings);
    Ok(Audited { report, school, vault, on, attention })
}

// Answers that are there word for word are not written twice.
fn import(context: &Context, args: &ImportArgs) -> Result<Outcome, Error> {
    let file = context.table_from(&args.file)?;
    let (mut opened, _, all) = gathered(context)?.opened();
    let known = trainings::needs(&opened.vault)?;
    let known = latest(&known);
    let mut taken = report::Taken::default();
    let mut new: Vec<Need> = Vec::new();
    for (line, row) in read(&file.text, &all.roll, args.dates)? {
        let row = match row {
            Ok(row) => row,
            Err(reason) => {
                taken.rejects.push(Reject { line, reason });
                continue;
            }
        };
        let Some(need) = row.need else {
            taken.unanswered.push(row.who);
            continue;
        };
        if new.iter().any(|other| other.who == row.who) {
            let reason = format!("an earlier row is {}'s too", row.who);
            taken.rejects.push(Reject { line, reason });
            continue;
        }
        let on = opened.today();
        let answer =
            Need { who: row.who, on, need, met_by: row.met_by, cost: row.cost, review: row.review };
        let same = known.get(&row.who).is_some_and(|old| Need { on, ..(*old).clone() } == answer);
        if same { taken.unchanged += 1 } else { new.push(answer) }
    }
    taken.added = new.len();
    if !args.dry_run {
        trainings::add_needs(&mut opened.vault, opened.now.to_utc(), &new)?;
    }
    let attention = !taken.rejects.is_empty() || !taken.unanswered.is_empty();
    let shown = report::taken(&taken, &all.roll, args.dry_run);
    let outcome = Outcome::report(shown).attention(attention);
    Ok(if args.dry_run { outcome } else { outcome.kept("the answers are recorded") })
}

/// The review dates of the answers, as things due.
///
/// # Errors
/// When operations cannot be read.
pub fn due_items(policy: &Policy, vault: &Vault, on: NaiveDate) -> Result<Vec<DueItem>, Error> {
    let needs = trainings::needs(vault)?;
    let owner = policy.training_owner();
    Ok(reviews_due(&needs, owner, "the school's audit of training needs", on))
}
