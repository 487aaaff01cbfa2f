//! One file for each noun: gather, call, return. No SQL, no tables, no colours.

pub mod agreement;
pub mod allowed;
pub mod audit;
pub mod chronology;
mod clocks;
pub mod contact;
pub mod custody;
pub mod demo;
pub mod desk;
pub mod disclose;
pub mod doctor;
pub mod due;
pub mod filter;
pub mod import_filter_log;
pub mod inbox;
pub mod incident;
pub mod init;
pub mod judgement;
pub mod kit;
pub mod log;
pub mod member;
pub mod people;
pub mod policy;
pub mod procedure;
pub mod register;
pub mod remind;
pub mod report;
pub mod retention;
pub mod review;
pub mod sanction;
pub mod training;
pub mod triage;
mod vaults;

use chrono::DateTime;
use chrono_tz::Tz;

use crate::cli::{Command, LookUp};
use crate::context::Context;
use crate::domain::case::Writing;
use crate::domain::custody::Number;
use crate::domain::incident::Recorder;
use crate::domain::reference::{Reference, Series};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::school::School;
use crate::store::{self, StoreError};
use crate::vault::identity::Identity;
use crate::vault::{Vault, VaultError, VaultKind, opening};

/// Runs a command.
///
/// # Errors
/// The command's own.
pub fn run(context: &Context, command: Command) -> Result<Outcome, Error> {
    match command {
        Command::Init(args) => init::run(context, &args),
        Command::Demo(args) => demo::run(context, &args),
        Command::Log(args) => log::run(context, &args),
        Command::LookUp(LookUp::Sanction(args)) => sanction::run(context, &args),
        Command::LookUp(LookUp::Allowed(args)) => allowed::run(context, &args),
        Command::LookUp(LookUp::Procedure(args)) => procedure::run(context, &args),
        Command::LookUp(LookUp::Contact(args)) => contact::run(context, &args),
        Command::ImportFilterLog(args) => import_filter_log::run(context, &args),
        Command::Triage(args) => triage::run(context, &args),
        Command::Filter(command) => filter::run(context, &command),
        Command::Custody(command) => custody::run(context, &command),
        Command::Inbox(command) => inbox::run(context, &command),
        Command::Incident(command) => incident::run(context, &command),
        Command::People(command) => people::run(context, &command),
        Command::Chronology(args) => chronology::run(context, &args),
        Command::Retention(command) => retention::run(context, &command),
        Command::Disclose(command) => disclose::run(context, &command),
        Command::Agreement(command) => agreement::run(context, &command),
        Command::Register(command) => register::run(context, &command),
        Command::Review(command) => review::run(context, &command),
        Command::Training(command) => training::run(context, &command),
        Command::Desk(args) => desk::run(context, &args),
        Command::Due(args) => due::due(context, &args),
        Command::Remind(args) => remind::run(context, &args),
        Command::Report(args) => report::run(context, &args),
        Command::Policy(command) => policy::run(context, &command),
        Command::Member(command) => member::run(context, &command),
        Command::Kit(args) => kit::run(context, &args),
        Command::Doctor => doctor::run(context),
        Command::Audit(command) => audit::run(context, &command),
    }
}

/// Who writes into a vault, and when.
fn writing(vault: &Vault, now: DateTime<Tz>) -> Writing {
    let by = Recorder { name: vault.writer().name().to_owned(), office: vault.writer().office() };
    Writing { at: now.fixed_offset(), by }
}

/// Opens one of the school's vaults.
fn open(school: &School, kind: VaultKind, identity: &Identity) -> Result<Vault, Error> {
    refuse_kit(school)?;
    let opened = opening::open(school.folder(), kind, identity.clone(), store::steps(kind));
    same_kind_of_school(school, opened?)
}

/// Every vault with incidents that the person can open; at least one.
fn open_cases(context: &Context, school: &School) -> Result<Vec<Vault>, Error> {
    let identity = context.identity()?;
    let mut vaults = Vec::new();
    for kind in VaultKind::CASES {
        vaults.extend(open_if_member(school, kind, &identity)?);
    }
    if vaults.is_empty() {
        return Err(VaultError::NotAMember(VaultKind::Casework).into());
    }
    Ok(vaults)
}

/// The same, or nothing when the identity is no member of the vault.
fn open_if_member(
    school: &School,
    kind: VaultKind,
    identity: &Identity,
) -> Result<Option<Vault>, Error> {
    refuse_kit(school)?;
    match opening::open(school.folder(), kind, identity.clone(), store::steps(kind)) {
        Err(VaultError::NotAMember(_) | VaultError::NotMade(_)) => Ok(None),
        opened => same_kind_of_school(school, opened?).map(Some),
    }
}

/// The vault that knows another members list than the one that is there, among those that the
/// person can open. Nothing, too, when there is no identity or no passphrase.
fn list_replaced(context: &Context, school: &School) -> Option<VaultKind> {
    if school.settings().is_kit {
        return None;
    }
    let identity = context.find_identity().ok().flatten()?;
    list_replaced_for(school, &identity)
}

fn list_replaced_for(school: &School, identity: &Identity) -> Option<VaultKind> {
    VaultKind::ALL.into_iter().find(|kind| {
        let opened = opening::open(school.folder(), *kind, identity.clone(), store::steps(*kind));
        matches!(opened, Err(VaultError::MembersChanged(_)))
    })
}

/// Opens the vault that an incident is in. Whoever is no member of it learns no more than that
/// there is no such incident.
fn open_case(context: &Context, school: &School, reference: Reference) -> Result<Vault, Error> {
    open_series(context, school, reference.series(), || {
        StoreError::NotFound("incident", reference.to_string())
    })
}

/// The same for what is in custody or attached.
fn open_numbered(context: &Context, school: &School, number: Number) -> Result<Vault, Error> {
    open_series(context, school, number.series(), || {
        StoreError::NotFound(number.to().noun(), number.to_string())
    })
}

fn open_series(
    context: &Context,
    school: &School,
    series: Series,
    not_there: impl FnOnce() -> StoreError,
) -> Result<Vault, Error> {
    let (kind, identity) = (VaultKind::of_series(series), context.identity()?);
    if kind == VaultKind::Casework {
        // Everybody knows that there is casework.
        return open(school, kind, &identity);
    }
    let vault = if kind.database(school.folder()).exists() {
        open_if_member(school, kind, &identity)?
    } else {
        None
    };
    vault.ok_or_else(|| not_there().into())
}

/// The number of an incident as a person wrote it.
fn reference(text: &str) -> Result<Reference, Error> {
    text.parse().map_err(|error| Error::usage(format!("`{text}`: {error}")))
}

fn refuse_kit(school: &School) -> Result<(), Error> {
    if school.settings().is_kit {
        return Err(Error::usage("this is a kit for staff machines: there are no records in it")
            .hint("`osafe log` works here. For anything else name the school folder."));
    }
    Ok(())
}

// Only the vault knows for sure whether the school is invented: its settings can be edited.
fn same_kind_of_school(school: &School, vault: Vault) -> Result<Vault, Error> {
    if vault.about().demo == school.settings().demo {
        return Ok(vault);
    }
    Err(Error::failed("osafe.toml and the vault disagree whether this school is invented")
        .hint("Remove or restore the line `demo = true` in osafe.toml."))
}
