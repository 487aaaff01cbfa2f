//! `osafe disclose`: copies that leave the school. The file of a child who moves on, the answer
//! to somebody who asks what is held about them, what the police are given.

mod decide;
mod found;
mod held;
mod open;
mod pack;
mod parties;
mod subject;
mod way;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use clap::Subcommand;

use super::{clocks, open as open_vault, open_cases, open_if_member};
use crate::context::Context;
use crate::domain::disclosure::{Disclosure, DisclosureKind, numbered};
use crate::domain::due::{DueItem, DueStatus};
use crate::error::Error;
use crate::outcome::{Answer, Outcome};
use crate::policy::disclosures::Limits;
use crate::report::disclosures as report;
use crate::school::School;
use crate::store::{StoreError, disclosures};
use crate::vault::{Vault, VaultKind};

/// What `osafe disclose` does.
#[derive(Debug, Subcommand)]
pub enum DiscloseCommand {
    /// A child moves to another school: the file, by when it has to be there, and its receipt.
    Transfer(open::TransferArgs),
    /// Somebody asks what is held about them: every record that names the person.
    Access(open::AccessArgs),
    /// The police ask: these incidents.
    Police(open::PoliceArgs),
    /// Decide which names stay in the pack and which are taken out, each with a reason.
    Decide(decide::DecideArgs),
    /// Make the pack, with the decisions applied.
    Pack(pack::PackArgs),
    /// Write down when and how it was sent.
    Sent(way::SentArgs),
    /// Write down that the other school has it.
    Confirm(way::ConfirmArgs),
    /// It does not come to it, with a reason.
    Withdraw(way::WithdrawArgs),
    /// Every disclosure, open ones and past ones.
    #[command(before_help = "Example:\n  osafe disclose list")]
    List,
    /// One with everything that was searched for, found, decided and made.
    #[command(before_help = "Example:\n  osafe disclose show T0001")]
    Show {
        /// Its number, as T0001.
        number: String,
    },
}

/// Runs `osafe disclose`.
///
/// # Errors
/// When casework cannot be opened, there is no such disclosure, or its rules forbid the change.
pub fn run(context: &Context, command: &DiscloseCommand) -> Result<Outcome, Error> {
    match command {
        DiscloseCommand::Transfer(args) => open::transfer(context, args),
        DiscloseCommand::Access(args) => open::access(context, args),
        DiscloseCommand::Police(args) => open::police(context, args),
        DiscloseCommand::Decide(args) => decide::decide(context, args),
        DiscloseCommand::Pack(args) => pack::pack(context, args),
        DiscloseCommand::Sent(args) => way::sent(context, args),
        DiscloseCommand::Confirm(args) => way::confirm(context, args),
        DiscloseCommand::Withdraw(args) => way::withdraw(context, args),
        DiscloseCommand::List => list(context),
        DiscloseCommand::Show { number } => {
            let work = Work::begin(context, number)?;
            shown(&work.disclosure)
        }
    }
}

fn list(context: &Context) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let mut all = Vec::new();
    for vault in &mut open_cases(context, &school)? {
        all.extend(disclosures::list(vault, now.to_utc())?);
    }
    Ok(Outcome::report(report::list(&school, &all)))
}

fn shown(disclosure: &Disclosure) -> Result<Outcome, Error> {
    let limits = Limits::read()?;
    Ok(Outcome::report(report::show(disclosure, limits.of(disclosure.kind))))
}

// Only an answer about everything that is held goes beyond the cases.
fn operations(
    school: &School,
    vault: &Vault,
    kind: DisclosureKind,
) -> Result<Option<Vault>, Error> {
    match kind {
        DisclosureKind::Access => open_if_member(school, VaultKind::Operations, vault.writer()),
        DisclosureKind::Transfer | DisclosureKind::Police => Ok(None),
    }
}

/// A disclosure that is worked on, with the vault it is in.
struct Work {
    school: School,
    now: DateTime<Tz>,
    vault: Vault,
    /// Operations, for an answer about everything that is held, where the person opens it.
    operations: Option<Vault>,
    disclosure: Disclosure,
}

impl Work {
    fn begin(context: &Context, number: &str) -> Result<Work, Error> {
        let school = context.school()?;
        let now = context.local_now(&school)?;
        let (series, id) = numbered(number).ok_or_else(|| {
            Error::usage("the number of a disclosure looks like T0001")
                .hint("See `osafe disclose list`.")
        })?;
        let (kind, identity) = (VaultKind::of_series(series), context.identity()?);
        let mut vault = if kind == VaultKind::Casework {
            open_vault(&school, kind, &identity)?
        } else {
            let none = || StoreError::NotFound("disclosure", id.clone());
            open_if_member(&school, kind, &identity)?.ok_or_else(none)?
        };
        let disclosure = disclosures::show(&mut vault, now.to_utc(), &id)?;
        let operations = operations(&school, &vault, disclosure.kind)?;
        Ok(Work { school, now, vault, operations, disclosure })
    }

    // What fails here is put right by the next `osafe due`.
    fn remind(&self) {
        clocks::follow_disclosure(&self.school, &self.vault, self.now.to_utc(), &self.disclosure)
            .ok();
    }

    /// Changes the disclosure by the rules of the domain.
    fn change(
        &mut self,
        work: impl FnOnce(&mut Disclosure) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let id = self.disclosure.id.clone();
        self.disclosure = disclosures::change(&mut self.vault, self.now.to_utc(), &id, work)?;
        self.remind();
        Ok(())
    }

    /// What was found and what is still to be decided; exit code 3 while something is. The place
    /// named with `-o` is the pack's, so this goes to the screen.
    fn stands(&self) -> Result<Outcome, Error> {
        let limits = Limits::read()?;
        let shown = report::show(&self.disclosure, limits.of(self.disclosure.kind));
        let kept = format!("{} is kept", self.disclosure.id);
        let waits = !self.disclosure.is_decided();
        Ok(Outcome::of(Answer::Written(shown)).attention(waits).kept(kept))
    }
}

/// An open disclosure as something due.
pub(super) fn due_item(
    vault: VaultKind,
    disclosure: &Disclosure,
    on: NaiveDate,
) -> Option<DueItem> {
    let due = disclosure.due.filter(|_| disclosure.is_open())?;
    let sent = disclosure.sent.is_some();
    let title = match disclosure.kind {
        DisclosureKind::Transfer if sent => "Child protection file: receipt to be confirmed",
        DisclosureKind::Transfer => "Child protection file to the new school",
        DisclosureKind::Access => "Answer to a subject access request",
        DisclosureKind::Police => "Copies for the police",
    };
    let owner = if vault == VaultKind::Casework { "dsl" } else { "head-teacher" };
    Some(DueItem {
        kind: disclosure.kind.to_string(),
        id: disclosure.id.clone(),
        title: title.to_owned(),
        due,
        status: DueStatus::of(due, on),
        owner: owner.to_owned(),
        source: disclosure.source.clone(),
        why: vec!["Counted from the day it was asked for or the person left".to_owned()],
    })
}
