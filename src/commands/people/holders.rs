//! `osafe people holders`, `appoint`, `stand-down`: who holds which office, from when to when.

use chrono::NaiveDate;
use clap::Args;

use super::roll::one_on_roll;
use crate::cli::word;
use crate::commands::filter::books::Opened;
use crate::commands::open_if_member;
use crate::context::Context;
use crate::domain::holder::{Conflict, HolderEntry, Holders, Holding, Pair, conflicts};
use crate::domain::office::Office;
use crate::domain::person::folded;
use crate::domain::word::Word;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::holders as report;
use crate::school::School;
use crate::store::{holders, roll};
use crate::vault::identity::Identity;
use crate::vault::{Vault, VaultKind};

const PAIRS: &str = include_str!("../../../data/people/conflicts.toml");

/// What `osafe people holders` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe people holders\n  osafe people holders --all      those who held an office before, too"
)]
pub struct HoldersArgs {
    /// Those whose time is over, too.
    #[arg(long)]
    pub all: bool,
}

/// What `osafe people appoint` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe people appoint link-governor R0012 --from 2026-09-01\n  \
                   osafe people appoint provider --name \"Larkfield Computing Ltd\" --from today",
    after_help = "This is the record of who held which office when; who opens which vault is `osafe member`."
)]
pub struct AppointArgs {
    /// The office.
    #[arg(value_parser = word::<Office>())]
    pub office: Office,
    /// Who on the roll: a number such as R0007, or words; `-` asks for them.
    #[arg(required_unless_present = "name")]
    pub person: Option<String>,
    /// Somebody, or a firm, who is not on the roll.
    #[arg(long, conflicts_with = "person")]
    pub name: Option<String>,
    /// The first day; else today.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
}

/// What `osafe people stand-down` takes.
#[derive(Debug, Args)]
#[command(before_help = "Example:\n  osafe people stand-down link-governor --on 2026-07-20")]
pub struct StandDownArgs {
    /// The office.
    #[arg(value_parser = word::<Office>())]
    pub office: Office,
    /// Who, where several hold it: a number of the roll, or words.
    #[arg(long, value_name = "PERSON")]
    pub who: Option<String>,
    /// The last day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
}

pub(super) fn list(context: &Context, args: &HoldersArgs) -> Result<Outcome, Error> {
    let opened = Opened::new(context)?;
    let holders = gather(&opened.school, &opened.vault)?;
    let (pairs, today) = (pairs()?, opened.today());
    let conflicts = conflicts(&holders, &pairs, today);
    let attention = !conflicts.is_empty();
    let shown: Vec<&Holding> =
        if args.all { holders.all().iter().collect() } else { holders.on(today).collect() };
    Ok(Outcome::report(report::list(&opened.school, &shown, &conflicts)).attention(attention))
}

pub(super) fn appoint(context: &Context, args: &AppointArgs) -> Result<Outcome, Error> {
    let mut opened = Opened::new(context)?;
    let from = opened.day(args.from.as_ref())?;
    let (name, person) = match (&args.name, &args.person) {
        (Some(name), _) => (name.trim().to_owned(), None),
        (None, person) => {
            let known = roll::all(&opened.vault)?;
            let words = person.as_deref().unwrap_or("-");
            let person = one_on_roll(context, &known, words)?;
            (person.details.name, Some(person.number))
        }
    };
    let holding = Holding { office: args.office, name, person, from, until: None };
    gather(&opened.school, &opened.vault)?.may_appoint(&holding)?;
    let entry = HolderEntry::Appointed(holding.clone());
    holders::add(&mut opened.vault, opened.now.to_utc(), &entry)?;
    let (after, pairs) = (gather(&opened.school, &opened.vault)?, pairs()?);
    let mut conflicts: Vec<Conflict<'_>> = conflicts(&after, &pairs, from.max(opened.today()));
    // Only what this appointment brings about; `people holders` shows the rest.
    conflicts.retain(|conflict| folded(&conflict.name) == folded(&holding.name));
    let attention = !conflicts.is_empty();
    let shown = report::written("Appointed", &holding, &conflicts);
    Ok(Outcome::report(shown).attention(attention).kept("the appointment is recorded"))
}

pub(super) fn stand_down(context: &Context, args: &StandDownArgs) -> Result<Outcome, Error> {
    let mut opened = Opened::new(context)?;
    let on = opened.day(args.on.as_ref())?;
    let name = match &args.who {
        Some(words) => {
            let known = roll::all(&opened.vault)?;
            Some(one_on_roll(context, &known, words)?.details.name)
        }
        None => None,
    };
    let holders_now = gather(&opened.school, &opened.vault)?;
    let holding = holders_now.may_stand_down(args.office, name.as_deref(), on)?;
    let holding = Holding { until: Some(on), ..holding.clone() };
    let entry =
        HolderEntry::StoodDown { office: args.office, name: Some(holding.name.clone()), on };
    holders::add(&mut opened.vault, opened.now.to_utc(), &entry)?;
    let shown = report::written("Stood down", &holding, &[]);
    Ok(Outcome::report(shown).kept("it is recorded that they stood down"))
}

/// Who holds and held which office: what was written down goes before the settings.
///
/// # Errors
/// When operations cannot be read.
pub(in crate::commands) fn gather(school: &School, vault: &Vault) -> Result<Holders, Error> {
    Ok(with(school, &holders::entries(vault)?))
}

/// The same as somebody sees it: by the settings alone without an identity that opens operations, and where
/// operations cannot be read, since a concern has to find its way all the same. With whether that is so.
pub(in crate::commands) fn seen_by(
    school: &School,
    identity: Option<&Identity>,
) -> (Holders, bool) {
    let identity = identity.filter(|_| !school.settings().is_kit);
    let operations =
        identity.and_then(|own| open_if_member(school, VaultKind::Operations, own).ok().flatten());
    match operations.and_then(|vault| gather(school, &vault).ok()) {
        Some(holders) => (holders, false),
        None => (with(school, &[]), true),
    }
}

fn with(school: &School, entries: &[HolderEntry]) -> Holders {
    let settings = school.settings();
    let named = settings.holders.iter();
    let named: Vec<(Office, String)> = named
        .filter_map(|(office, name)| Some((Office::from_word(office)?, name.clone())))
        .collect();
    Holders::new(&named, settings.since, entries)
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    pair: Vec<Pair>,
}

fn pairs() -> Result<Vec<Pair>, Error> {
    let file: Result<File, _> = toml::from_str(PAIRS);
    file.map(|file| file.pair)
        .map_err(|_| Error::failed("osafe's own conflicts.toml cannot be read"))
}

/// The conflicts of a day that the doctor does not find by itself, each in a sentence.
///
/// # Errors
/// When operations cannot be read.
pub(in crate::commands) fn untold(
    school: &School,
    vault: &Vault,
    on: NaiveDate,
) -> Result<Vec<String>, Error> {
    let (holders, pairs) = (gather(school, vault)?, pairs()?);
    let found = conflicts(&holders, &pairs, on);
    Ok(found.iter().filter(|found| !found.pair.told).map(report::sentence).collect())
}
