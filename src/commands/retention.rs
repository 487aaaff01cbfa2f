//! `osafe retention`: how long records are kept, holds, and erasing for good.

pub mod days;
mod erase;
pub mod filter_log;
mod others;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use others::Known;

use super::{open_case, writing};
use crate::context::Context;
use crate::domain::concern::Concern;
use crate::domain::disposal::{Facts, Filed, HoldChange, Keeping, keeping};
use crate::domain::incident::Incident;
use crate::domain::moment::Moment;
use crate::domain::record_id::RecordId;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::Policy;
use crate::policy::patterns::attachments;
use crate::policy::sanctions::Sanctions;
use crate::report::retention as report;
use crate::school::School;
use crate::store::concerns::Kept;
use crate::store::retention::{self, Holdings};
use crate::vault::Vault;

/// What `osafe retention` does.
#[derive(Debug, Subcommand)]
pub enum RetentionCommand {
    /// What is due for disposal, and until when everything else is kept.
    #[command(before_help = "Examples:\n  osafe retention list\n  \
                             osafe retention list --on 2045-09-01    what will be due then")]
    List {
        /// For which day; else today.
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// Keep a record whatever its period, for an inquiry or a court, or until a day.
    #[command(
        before_help = "Examples:\n  osafe retention hold 2026-0007                    asks for the reason\n  \
                             osafe retention hold 2026-0007 --reason - < reason.txt\n  \
                             osafe retention hold RC0003 --until 2030-08-31   an entry of a register, kept longer\n  \
                             osafe retention hold R0012                       somebody who has left the roll"
    )]
    Hold(HoldArgs),
    /// Let it go again: from then on its period counts.
    #[command(
        before_help = "Examples:\n  osafe retention release 2026-0007                 asks for the reason\n  \
                             osafe retention release 2026-0007 --reason - < reason.txt"
    )]
    Release(HoldArgs),
    /// Erase what is due, for good; its number and the proof that nothing else changed stay.
    Erase(erase::EraseArgs),
    /// Drop the events of the filter's log that are past the school's period, for good. The counts
    /// and what is worth a look stay.
    #[command(before_help = "Examples:\n  osafe retention filter-log --dry-run\n  \
                             osafe retention filter-log                        asks for the date again\n  \
                             osafe retention filter-log --confirm 2026-08-22")]
    FilterLog(filter_log::FilterLogArgs),
}

/// What `osafe retention hold` and `release` take.
#[derive(Debug, Args)]
pub struct HoldArgs {
    /// The incident, the entry of a register, or the number on the roll of somebody who has left.
    #[arg(value_name = "RECORD")]
    pub record: RecordId,
    /// A file with the reason; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub reason: Option<PathBuf>,
    /// Only until this day, and not until somebody lets it go.
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,
}

/// Runs `osafe retention`.
///
/// # Errors
/// When casework cannot be opened, or the records may not be erased.
pub fn run(context: &Context, command: &RetentionCommand) -> Result<Outcome, Error> {
    match command {
        RetentionCommand::List { on } => list(context, on.as_deref()),
        RetentionCommand::Hold(args) => hold(context, args, true),
        RetentionCommand::Release(args) => hold(context, args, false),
        RetentionCommand::Erase(args) => erase::erase(context, args),
        RetentionCommand::FilterLog(args) => filter_log::drop_log(context, args),
    }
}

fn list(context: &Context, on: Option<&str>) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let on = on.map_or(Ok(now.date_naive()), |text| Moment::any_day(text, now))?;
    let (mut keepings, mut unneeded, mut erased) = (Vec::new(), Vec::new(), Vec::new());
    let mut known = Known::read(context, &school, now)?;
    let periods = Periods::read(&school, now.date_naive())?;
    for case in &mut known.cases {
        keepings.extend(periods.all(&case.holdings)?);
        unneeded.append(&mut case.holdings.unneeded);
        erased.extend(retention::tombstones(&mut case.vault, now.to_utc())?);
    }
    keepings.extend(known.keepings());
    erased.extend(known.operations.iter_mut().flat_map(|(_, others)| others.erased.drain(..)));
    let due = keepings.iter().any(|keeping| keeping.is_due(on)) || !unneeded.is_empty();
    let shown = report::list(&school, on, &keepings, &unneeded, &erased);
    let elsewhere = known.due_elsewhere(&school, &keepings, on);
    Ok(elsewhere.into_iter().fold(Outcome::report(shown).attention(due), Outcome::remark))
}

fn hold(context: &Context, args: &HoldArgs, held: bool) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let until = args.until.as_deref().map(|text| Moment::any_day(text, now)).transpose()?;
    if until.is_some_and(|until| !held || until < now.date_naive()) {
        return Err(Error::usage("`--until` is a day to come, and only for a hold")
            .hint("Nothing was changed."));
    }
    let change = |vault: &Vault| {
        let reason = reason(context, args.reason.as_ref(), "Why")?;
        let writing = writing(vault, now);
        Ok::<_, Error>(HoldChange { held, reason, until, at: writing.at, by: writing.by })
    };
    let kept = match &args.record {
        RecordId::Incident(reference) => {
            let mut vault = open_case(context, &school, *reference)?;
            let change = change(&vault)?;
            retention::hold(&mut vault, *reference, change)?;
            let holdings = retention::holdings(&mut vault, now.to_utc())?;
            Periods::read(&school, now.date_naive())?.all(&holdings)?
        }
        RecordId::Entry(_) | RecordId::OnRoll(_) => {
            vec![others::hold(context, &school, now, &args.record, change)?]
        }
        _ => {
            return Err(Error::usage(format!("{} cannot be held by itself", args.record))
                .hint("A concern that was set aside is held once it is accepted."));
        }
    };
    let kept: Vec<Keeping> =
        kept.into_iter().filter(|keeping| keeping.record == args.record).collect();
    let done = format!("{} is {}", args.record, if held { "held" } else { "released" });
    Ok(Outcome::report(report::held(&done, &kept, now.date_naive())).kept(done))
}

fn reason(context: &Context, file: Option<&PathBuf>, question: &str) -> Result<String, Error> {
    let reason = match file {
        Some(path) => context.text_from(path)?.trim().to_owned(),
        None if context.prompt.can_ask() => context.prompt.line(question, None)?,
        None => String::new(),
    };
    if reason.is_empty() {
        return Err(Error::usage("`reason` is missing")
            .hint("Give it with `--reason FILE`. Nothing was changed."));
    }
    Ok(reason)
}

/// The periods in force, and what the policy says of the rows.
struct Periods {
    policy: Policy,
    sanctions: Sanctions,
    today: NaiveDate,
}

impl Periods {
    fn read(school: &School, on: NaiveDate) -> Result<Periods, Error> {
        let policy = school.policy_on(on)?;
        let sanctions = policy.sanctions()?;
        Ok(Periods { policy, sanctions, today: on })
    }

    fn all(&self, holdings: &Holdings) -> Result<Vec<Keeping>, Error> {
        let incidents = holdings.incidents.iter().map(|incident| self.one(holdings, incident));
        let aside = holdings.set_aside.iter().map(|kept| self.aside(holdings, kept));
        incidents.chain(aside).collect()
    }

    fn one(&self, holdings: &Holdings, incident: &Incident) -> Result<Keeping, Error> {
        self.one_on(holdings, incident, self.today)
    }

    /// Until when an incident is kept, as things stand on a day.
    fn one_on(
        &self,
        holdings: &Holdings,
        incident: &Incident,
        today: NaiveDate,
    ) -> Result<Keeping, Error> {
        let row = incident.row.as_ref().map(|row| row.id.as_str());
        let (filed, facts) = self.facts(holdings, incident.into(), &incident.concern, row)?;
        let facts = Facts {
            hold: holdings.holds.get(&RecordId::Incident(incident.reference)),
            item: holdings.items.get(&incident.reference).map(String::as_str),
            today,
            ..facts
        };
        Ok(keeping(&filed, facts))
    }

    /// Until when a concern is kept of which nobody made an incident: as long as one.
    fn aside(&self, holdings: &Holdings, kept: &Kept) -> Result<Keeping, Error> {
        let concern = &kept.submission.concern;
        let (series, on) = (kept.submission.vault.into(), kept.at.date_naive());
        let filed = Filed::set_aside(&kept.receipt, series, concern, on, &holdings.people);
        let (filed, facts) = self.facts(holdings, filed, concern, Some(&concern.incident))?;
        Ok(keeping(&filed, facts))
    }

    fn facts<'a>(
        &'a self,
        holdings: &'a Holdings,
        filed: Filed<'a>,
        concern: &Concern,
        row: Option<&str>,
    ) -> Result<(Filed<'a>, Facts<'a>), Error> {
        let row = row.and_then(|row| self.sanctions.row(filed.role, row));
        let facts = Facts {
            people: &holdings.people,
            periods: &self.policy.arrangements()?.retention,
            // Where no file may be attached, it may be about an indecent image of a child.
            sexual: attachments(concern, row)?.is_some(),
            hold: None,
            disclosure: holdings.disclosed.get(&filed.record).map(String::as_str),
            item: None,
            today: self.today,
        };
        Ok((filed, facts))
    }
}
