//! `osafe inbox`: the concerns that others have sealed, and what becomes of them.

mod collecting;
mod taking;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

pub use collecting::collect_from;

use super::log::Post;
use super::open_if_member;
use crate::context::Context;
use crate::domain::receipt::Receipt;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::inbox::{self as report, Waiting};
use crate::school::School;
use crate::store::concerns::{self, Taken};
use crate::vault::identity::Identity;
use crate::vault::inbox::{self, Letter};
use crate::vault::members::Members;
use crate::vault::{Vault, VaultError, VaultKind};

/// What `osafe inbox` does.
#[derive(Debug, Subcommand)]
pub enum InboxCommand {
    /// The concerns that wait for you, and what cannot be read.
    #[command(before_help = "Examples:\n  osafe inbox list\n  osafe inbox list --all")]
    List {
        /// Also those that were accepted, joined or set aside.
        #[arg(long)]
        all: bool,
    },
    /// One concern as it was written; its sender is not verified.
    #[command(before_help = "Example:\n  osafe inbox show K7QD-M2XR")]
    Show {
        /// Its receipt.
        receipt: Receipt,
    },
    /// Make it an incident, with everything the policy requires.
    #[command(before_help = "Examples:\n  osafe inbox accept K7QD-M2XR\n  \
                             osafe inbox accept K7QD-M2XR --incident C12 --person 1=P0003")]
    Accept(AcceptArgs),
    /// Add it to an incident that is there.
    #[command(before_help = "Example:\n  osafe inbox join K7QD-M2XR 2026-0007")]
    Join {
        /// Its receipt.
        receipt: Receipt,
        /// The number of the incident.
        reference: String,
    },
    /// Keep it without an incident, with a reason; or put a file away that cannot be read.
    #[command(before_help = "Examples:\n  osafe inbox set-aside K7QD-M2XR --reason reason.txt\n  \
                             osafe inbox set-aside 0c1d...e2.age")]
    SetAside(SetAsideArgs),
    /// Bring what was dropped in a kit into the school's inbox, unopened.
    #[command(before_help = "Example:\n  osafe inbox collect /mnt/staff/osafe-kit")]
    Collect {
        /// The kit's folder; else the one that `kit` in osafe.toml names.
        kit: Option<PathBuf>,
    },
}

/// What `osafe inbox accept` takes.
#[derive(Debug, Args)]
pub struct AcceptArgs {
    /// Its receipt.
    pub receipt: Receipt,
    /// The row of the policy that is meant, when the sender's does not fit; or `other`.
    #[arg(long, value_name = "ROW|WORDS")]
    pub incident: Option<String>,
    /// Who one of its people is, by their place in it: `1=P0003` or `1=new`.
    #[arg(long = "person", value_name = "PLACE=ID")]
    pub people: Vec<String>,
}

/// What `osafe inbox set-aside` takes.
#[derive(Debug, Args)]
pub struct SetAsideArgs {
    /// Its receipt, or the name of a file that cannot be read.
    pub which: String,
    /// A file with the reason; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub reason: Option<PathBuf>,
}

/// Lists, shows and takes sealed concerns.
///
/// # Errors
/// When no vault with cases can be opened, or there is no such concern.
pub fn run(context: &Context, command: &InboxCommand) -> Result<Outcome, Error> {
    match command {
        InboxCommand::Collect { kit } => collecting::collect(context, kit.as_deref()),
        InboxCommand::List { all } => list(context, *all),
        InboxCommand::Show { receipt } => show(context, receipt),
        InboxCommand::Accept(args) => taking::accept(context, args),
        InboxCommand::Join { receipt, reference } => taking::join(context, receipt, reference),
        InboxCommand::SetAside(args) => taking::set_aside(context, args),
    }
}

/// The inbox as one person sees it.
pub(super) struct Inbox {
    pub(super) school: School,
    pub(super) list: Members,
    pub(super) vaults: Vec<Vault>,
    identity: Identity,
    remarks: Vec<String>,
}

impl Inbox {
    fn open(context: &Context) -> Result<Inbox, Error> {
        let school = context.school()?;
        let identity = context.identity()?;
        let mut vaults = Vec::new();
        for kind in VaultKind::CASES {
            vaults.extend(open_if_member(&school, kind, &identity)?);
        }
        let list = Members::read(school.folder())?;
        // The chair may be written to before there is a vault to take it into.
        if vaults.is_empty() && list.entry(&identity.card()).is_none_or(|m| !opens_cases(&m.vaults))
        {
            return Err(VaultError::NotAMember(VaultKind::Casework).into());
        }
        let remarks = collecting::collect_if_set(&school, &list);
        Ok(Inbox { school, list, vaults, identity, remarks })
    }

    /// To whom a concern may be given, as it stands on a day.
    fn post(&self, today: NaiveDate) -> Result<Post, Error> {
        Post::open(&self.school, Some(&self.identity), today)
    }

    /// The sealed files this person can open, oldest first, and those nobody can.
    fn letters(&self) -> Result<(Vec<Letter>, Vec<report::Odd>), Error> {
        let (mut letters, mut odd) = (Vec::new(), Vec::new());
        let folder = inbox::folder(self.school.folder());
        let files = if folder.is_dir() { inbox::files(&folder)? } else { Vec::new() };
        for file in files {
            match inbox::open(&file, &self.identity, &self.list.school) {
                Ok(letter) => letters.extend(letter),
                Err(why) => odd.push(report::Odd { file: name(&file), why: why.to_string() }),
            }
        }
        letters.sort_by_key(|letter| letter.submission.written);
        Ok((letters, odd))
    }

    fn taken(&mut self, context: &Context) -> Result<Taken, Error> {
        let now = context.local_now(&self.school)?.to_utc();
        let mut taken = Taken::default();
        for vault in &mut self.vaults {
            taken.extend(concerns::taken(vault, now)?);
        }
        Ok(taken)
    }

    fn vault(&mut self, kind: VaultKind) -> Result<&mut Vault, Error> {
        let found = self.vaults.iter_mut().find(|vault| vault.about().kind == kind);
        found.ok_or_else(|| {
            if kind.exists(self.school.folder()) {
                VaultError::NotAMember(kind).into()
            } else {
                VaultError::NotMade(kind).into()
            }
        })
    }

    fn outcome(&self, outcome: Outcome) -> Outcome {
        self.remarks.iter().fold(outcome, Outcome::remark)
    }
}

fn opens_cases(vaults: &[VaultKind]) -> bool {
    vaults.iter().any(|kind| kind.has_cases())
}

fn name(file: &std::path::Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// How many concerns wait for this person; none where they can open no vault with incidents.
///
/// # Errors
/// When the inbox cannot be read.
pub fn waiting(context: &Context) -> Result<usize, Error> {
    let mut inbox = Inbox::open(context)?;
    let taken = inbox.taken(context)?;
    let (letters, _) = inbox.letters()?;
    Ok(letters.iter().filter(|letter| before(&taken, letter).is_none()).count())
}

fn before(taken: &Taken, letter: &Letter) -> Option<(String, String)> {
    taken.before(&letter.receipt, &letter.submission.id)
}

fn list(context: &Context, all: bool) -> Result<Outcome, Error> {
    let mut inbox = Inbox::open(context)?;
    let taken = inbox.taken(context)?;
    let (letters, mut odd) = inbox.letters()?;
    let mut waiting = Vec::new();
    for letter in letters {
        match before(&taken, &letter) {
            None => waiting.push(Waiting::from(&letter)),
            Some((receipt, fate)) => odd.push(report::Odd {
                file: name(&letter.file),
                why: format!("replayed: {receipt} was {fate} before"),
            }),
        }
    }
    let attention = !waiting.is_empty() || !odd.is_empty();
    let kept = all.then_some(taken.kept.as_slice());
    let report = report::list(&inbox.school, &waiting, &odd, kept);
    Ok(inbox.outcome(Outcome::report(report).attention(attention)))
}

fn show(context: &Context, receipt: &Receipt) -> Result<Outcome, Error> {
    let mut inbox = Inbox::open(context)?;
    let now = context.local_now(&inbox.school)?.to_utc();
    for vault in &mut inbox.vaults {
        if let Some(kept) = concerns::show(vault, now, receipt)? {
            return Ok(inbox.outcome(Outcome::report(report::kept(&kept))));
        }
    }
    let letter = taking::waiting(&inbox, receipt)?;
    Ok(inbox.outcome(Outcome::report(report::show(&letter.receipt, &letter.submission))))
}
