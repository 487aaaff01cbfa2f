//! One file for each noun: gather, call, return. No SQL, no tables, no colours.

pub mod allowed;
pub mod audit;
pub mod contact;
pub mod demo;
pub mod doctor;
pub mod due;
pub mod import_filter_log;
pub mod inbox;
pub mod incident;
pub mod init;
pub mod kit;
pub mod log;
pub mod member;
pub mod policy;
pub mod procedure;
pub mod report;
pub mod review;
pub mod sanction;

use chrono::DateTime;
use chrono_tz::Tz;

use crate::cli::Command;
use crate::context::Context;
use crate::domain::case::Writing;
use crate::domain::incident::Recorder;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::school::School;
use crate::store;
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
        Command::Sanction(args) => sanction::run(context, &args),
        Command::Allowed(args) => allowed::run(context, &args),
        Command::Procedure(args) => procedure::run(context, &args),
        Command::Contact(args) => contact::run(context, &args),
        Command::ImportFilterLog(args) => import_filter_log::run(context, &args),
        Command::Inbox(command) => inbox::run(context, &command),
        Command::Incident(command) => incident::run(context, &command),
        Command::Review(command) => review::run(context, &command),
        Command::Due(args) => due::due(context, &args),
        Command::Remind(args) => due::remind(context, &args),
        Command::Report(command) => report::run(context, &command),
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
