//! Erasing for good: only what is due, or with a reason, by somebody who may, and never by a slip.

use std::path::PathBuf;

use chrono::DateTime;
use chrono_tz::Tz;
use clap::Args;

use super::{Periods, others, reason};
use crate::commands::{open_case, open_cases, people};
use crate::context::Context;
use crate::domain::disposal::{Keeping, Kept, Tombstone, WhyErased, is_shared};
use crate::domain::incident::Incident;
use crate::domain::person::Person;
use crate::domain::receipt::Receipt;
use crate::domain::record_id::RecordId;
use crate::domain::redaction::Redaction;
use crate::domain::reference::{Reference, Series};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::retention as report;
use crate::school::School;
use crate::store::retention::{self, Erased, Holdings};
use crate::vault::Vault;

/// What `osafe retention erase` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe retention erase 2026-0007                   asks for its number again\n  \
                   osafe retention erase P0007 --confirm P0007       every incident of a person, and the person\n  \
                   osafe retention erase RC0003                      an entry of a register\n  \
                   osafe retention erase R0012                       somebody who left, with all under the number\n  \
                   osafe retention erase 2026-0007 --before-time --reason why.txt --confirm 2026-0007",
    after_help = "Only what is due, unless `--before-time` is said; then the reason stays in what is left and may name\n  \
                  nobody. What is on hold has to be released first. Backups and packs made before keep what they have."
)]
pub struct EraseArgs {
    /// The number of an incident, an entry or a person, or the receipt of a concern set aside; `-`
    /// asks for a name.
    #[arg(value_name = "RECORD|PERSON")]
    pub what: String,
    /// Before its period is over, with a reason.
    #[arg(long)]
    pub before_time: bool,
    /// A file with the reason; `-` for standard input.
    #[arg(long, value_name = "FILE", requires = "before_time")]
    pub reason: Option<PathBuf>,
    /// The same number again, instead of typing it when asked.
    #[arg(long, value_name = "NUMBER")]
    pub confirm: Option<String>,
}

/// What is to be erased.
pub(super) struct Target {
    id: String,
    person: Option<String>,
    references: Vec<Reference>,
}

impl Target {
    /// A record by itself.
    pub(super) fn of(record: &RecordId) -> Target {
        Target { id: record.to_string(), person: None, references: Vec::new() }
    }
}

/// Erases an incident, or a person with every incident.
pub(super) fn erase(context: &Context, args: &EraseArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    match args.what.parse::<RecordId>() {
        Ok(RecordId::Concern(receipt)) => return concern(context, args, &school, now, &receipt),
        Ok(record @ (RecordId::Entry(_) | RecordId::OnRoll(_))) => {
            return others::erase(context, args, &school, now, &record);
        }
        _ => {}
    }
    let (mut vault, target) = target(context, &school, now, &args.what)?;
    refuse_office(&vault)?;
    let holdings = retention::holdings(&mut vault, now.to_utc())?;
    let periods = Periods::read(&school, now.date_naive())?;
    let incidents: Vec<&Incident> = holdings
        .incidents
        .iter()
        .filter(|incident| target.references.contains(&incident.reference))
        .collect();
    for incident in &incidents {
        let keeping = periods.one(&holdings, incident)?;
        refuse_kept(args, &target, incident, &keeping, now)?;
    }
    let reason = why_early(context, args, &names(&holdings))?;
    confirm(context, args, &target)?;
    let stone = stone(&vault, now, reason);
    let filed: Vec<String> =
        incidents.iter().flat_map(|incident| incident.concern.filed_in.clone()).collect();
    let erased =
        retention::erase(&mut vault, &target.references, target.person.as_deref(), &stone)?;
    done(&mut vault, &target.id, &erased, &filed)
}

/// Erases a concern that was set aside.
fn concern(
    context: &Context,
    args: &EraseArgs,
    school: &School,
    now: DateTime<Tz>,
    receipt: &Receipt,
) -> Result<Outcome, Error> {
    let record = RecordId::Concern(receipt.clone());
    for mut vault in open_cases(context, school)? {
        let holdings = retention::holdings(&mut vault, now.to_utc())?;
        let Some(kept) = holdings.set_aside.iter().find(|kept| kept.receipt == *receipt) else {
            continue;
        };
        refuse_office(&vault)?;
        let keeping = Periods::read(school, now.date_naive())?.aside(&holdings, kept)?;
        refuse_kept_aside(args, &keeping, now)?;
        let reason = why_early(context, args, &names(&holdings))?;
        let target = Target::of(&record);
        confirm(context, args, &target)?;
        let stone = stone(&vault, now, reason);
        let erased = retention::erase_concern(&mut vault, receipt, &stone)?;
        return done(&mut vault, &target.id, &erased, &[]);
    }
    Err(Error::usage(format!("no concern with the receipt {record} was set aside"))
        .hint("One that is part of an incident goes with it. See `osafe retention list`."))
}

fn refuse_kept_aside(args: &EraseArgs, keeping: &Keeping, now: DateTime<Tz>) -> Result<(), Error> {
    let lifted = match &keeping.kept {
        _ if keeping.is_due(now.date_naive()) => return Ok(()),
        Kept::Sexual => format!("Look at it again: `osafe inbox accept {}`.", keeping.record),
        Kept::Disclosed(id) => format!("Finish it first; see `osafe disclose show {id}`."),
        _ if args.before_time => return Ok(()),
        _ => "With `--before-time` and a reason it can be.".to_owned(),
    };
    let refused = format!("{} may not be erased. {}", keeping.record, keeping.in_words());
    Err(Error::failed(refused).hint(format!("{lifted} Nothing was erased.")))
}

pub(super) fn why_early(
    context: &Context,
    args: &EraseArgs,
    names: &[String],
) -> Result<Option<String>, Error> {
    if !args.before_time {
        return Ok(None);
    }
    let why = reason(context, args.reason.as_ref(), "Why before its time, naming nobody")?;
    refuse_names(names, &why)?;
    Ok(Some(why))
}

fn done(vault: &mut Vault, id: &str, erased: &Erased, filed: &[String]) -> Result<Outcome, Error> {
    let emptied = vault.empty_log()?;
    Ok(said(id, erased, filed, emptied))
}

/// That it is erased, and whether old pages still stand in a log.
pub(super) fn said(id: &str, erased: &Erased, filed: &[String], emptied: bool) -> Outcome {
    let outcome =
        Outcome::report(report::erased(id, erased, filed)).kept(format!("{id} is erased"));
    if emptied {
        return outcome;
    }
    outcome.remark(
        "Another osafe is reading, so the vault's log still has old pages. They go when the last \
         one is closed.",
    )
}

// Its number is that of each record it stands for.
pub(super) fn stone(vault: &Vault, now: DateTime<Tz>, reason: Option<String>) -> Tombstone {
    Tombstone {
        id: String::new(),
        erased: now.fixed_offset(),
        by: vault.writer().office(),
        why: if reason.is_some() { WhyErased::BeforeTime } else { WhyErased::Over },
        reason,
    }
}

fn target(
    context: &Context,
    school: &School,
    now: DateTime<Tz>,
    what: &str,
) -> Result<(Vault, Target), Error> {
    if let Ok(reference) = what.parse::<Reference>() {
        let mut vault = open_case(context, school, reference)?;
        // A wrong number, or one that is erased, is said before anything is asked.
        crate::store::incidents::show(&mut vault, now.to_utc(), reference)?;
        let target =
            Target { id: reference.to_string(), person: None, references: vec![reference] };
        return Ok((vault, target));
    }
    let mut vaults = open_cases(context, school)?;
    let (place, person) = people::one_in(context, &mut vaults, now.to_utc(), what)?;
    let mut vault = vaults.swap_remove(place);
    let (_, incidents) = retention::of_person(&mut vault, now.to_utc(), &person.id)?;
    let references = incidents.iter().map(|incident| incident.reference).collect();
    Ok((vault, Target { id: person.id.clone(), person: Some(person.id), references }))
}

pub(super) fn refuse_office(vault: &Vault) -> Result<(), Error> {
    let office = vault.writer().office();
    let series = vault.about().kind.series().unwrap_or(Series::Casework);
    if office.decides(series) {
        return Ok(());
    }
    Err(Error::failed(format!("the {} does not erase these records", office.title()))
        .hint("The safeguarding lead does, and for concerns about staff the head or the chair."))
}

fn refuse_kept(
    args: &EraseArgs,
    target: &Target,
    incident: &Incident,
    keeping: &Keeping,
    now: DateTime<Tz>,
) -> Result<(), Error> {
    let reference = incident.reference;
    if keeping.is_due(now.date_naive()) {
        return Ok(());
    }
    let refused = Error::failed(format!("{reference} may not be erased. {}", keeping.in_words()));
    let lifted = match &keeping.kept {
        Kept::Held | Kept::Sexual => format!("`osafe retention release {reference}` lets it go."),
        Kept::Named(id) => format!("It can go when {id} is closed and not held."),
        Kept::InCustody(id) => format!("See `osafe custody show {id}`: return it or hand it over."),
        Kept::Disclosed(id) => format!("Finish it first; see `osafe disclose show {id}`."),
        Kept::Open | Kept::Period if !args.before_time => {
            "With `--before-time` and a reason it can be.".to_owned()
        }
        Kept::Open | Kept::Period => {
            let person = target.person.as_deref();
            if !person.is_some_and(|person| is_shared(incident, person)) {
                return Ok(());
            }
            "It is about somebody else too: erase it by its own number if it has to go.".to_owned()
        }
    };
    Err(refused.hint(format!("{lifted} Nothing was erased.")))
}

fn names(holdings: &Holdings) -> Vec<String> {
    holdings.people.values().flat_map(Person::names).map(str::to_owned).collect()
}

// What is left may say nothing about anybody.
fn refuse_names(names: &[String], reason: &str) -> Result<(), Error> {
    let names = Redaction::of(names.iter().map(|name| (name.as_str(), "x")), &[], []);
    if !names.hits(reason).is_empty() {
        return Err(Error::usage("the reason names somebody whom the records know")
            .hint("It stays when the record is gone: say it without a name. Nothing was erased."));
    }
    Ok(())
}

pub(super) fn confirm(context: &Context, args: &EraseArgs, target: &Target) -> Result<(), Error> {
    let is_right = |text: &str| text.trim().eq_ignore_ascii_case(&target.id);
    match &args.confirm {
        Some(text) if is_right(text) => Ok(()),
        Some(_) => Err(Error::usage("`--confirm` is another number")
            .hint(format!("It has to be {}. Nothing was erased.", target.id))),
        None if context.prompt.can_ask() => {
            let count = target.references.len();
            let question = match count {
                0 => format!("This erases it for good. Type {} to go on", target.id),
                _ => format!("This erases {count} incidents for good. Type {} to go on", target.id),
            };
            context.prompt.parsed(&question, None, |text| {
                if is_right(text) { Ok(()) } else { Err(format!("Not {}", target.id)) }
            })
        }
        None => Err(Error::usage("nobody can be asked whether it is to be erased").hint(format!(
            "Say `--confirm {}`. `--yes` is not enough. Nothing was erased.",
            target.id
        ))),
    }
}
