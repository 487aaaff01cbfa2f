//! `osafe member`: identities, and who may open which vault.

mod joining;

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::cli::word;
use crate::context::{Context, read_bounded};
use crate::domain::office::Office;
use crate::error::Error;
use crate::founding::write_new;
use crate::outcome::Outcome;
use crate::passphrase::new_passphrase;
use crate::render::escape::visible;
use crate::report::members as report;
use crate::vault::identity::{Card, Identity};
use crate::vault::members::Members;
use crate::vault::pin;

/// The largest public card.
const LARGEST_CARD: u64 = 1 << 16;

/// What `osafe member` does.
#[derive(Debug, Subcommand)]
pub enum MemberCommand {
    /// Make an identity and its public card, for somebody who is to be made a member.
    #[command(
        before_help = "Example:\n  osafe member new --name \"Jo Marsh\" --office deputy-dsl \\\n    \
                             --identity jo.age --card jo.card.toml"
    )]
    New(NewArgs),
    /// Make the holders of public cards members of the vaults of their offices.
    #[command(
        before_help = "Examples:\n  osafe member add technician.card.toml\n  \
                             osafe member add head.card.toml chair.card.toml     makes the vaults about staff and the head",
        after_help = "The vaults about staff and about the head are made when the DSL names their first members; the DSL\n  \
                      does not become one. Later members of these are let in by a member."
    )]
    Add {
        /// Cards that `osafe member new` made; compare each fingerprint by voice first.
        #[arg(required = true, value_name = "CARD")]
        cards: Vec<PathBuf>,
    },
    /// Let yourself in with the sealed recovery sheet, when nobody else can.
    #[command(
        before_help = "Example:\n  osafe member new --name \"Kit Moor\" --office dsl --identity kit.age --card kit.card.toml\n  \
                             osafe member recover recovery.txt --identity kit.age"
    )]
    Recover {
        /// The recovery sheet, or a file with its last line; `-` for standard input.
        sheet: PathBuf,
    },
    /// Who may open which vault.
    List,
    /// Trust the list as it is now, after asking the DSL in person whether they changed it.
    #[command(before_help = "Example:\n  osafe --school /mnt/staff/osafe-kit member trust")]
    Trust,
}

/// What `osafe member new` takes.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The person's name.
    #[arg(long)]
    pub name: String,
    /// The office held.
    #[arg(long, value_parser = word::<Office>())]
    pub office: Office,
    /// Where to write the public card.
    #[arg(long, value_name = "FILE")]
    pub card: PathBuf,
    /// Write a bare key file without a passphrase: for scheduled runs only.
    #[arg(long)]
    pub key_file: bool,
}

/// Makes an identity, or lists the members.
///
/// # Errors
/// When a file is there already, the passphrase is weak, or the list is not signed.
pub fn run(context: &Context, command: &MemberCommand) -> Result<Outcome, Error> {
    match command {
        MemberCommand::New(args) => new(context, args),
        MemberCommand::Add { cards } => joining::add(context, cards),
        MemberCommand::Recover { sheet } => joining::recover(context, sheet),
        MemberCommand::List => {
            let school = context.school()?;
            let list = Members::read(school.folder())?;
            let replaced = super::list_replaced(context, &school);
            let report = report::checked(&school, &list, replaced);
            Ok(Outcome::report(report).attention(replaced.is_some()))
        }
        MemberCommand::Trust => trust(context),
    }
}

// Whoever signed it: a person has asked, and says so.
fn trust(context: &Context) -> Result<Outcome, Error> {
    let school = context.school()?;
    let list = Members::read(school.folder())?;
    let config = context.config().ok_or_else(|| {
        Error::failed("there is no folder of your own to note it in").hint("Set HOME.")
    })?;
    let signer = list.signer().map_or("somebody", |card| card.name.as_str());
    let question = format!(
        "Did {} tell you that they signed list {}, fingerprint {}",
        visible(signer),
        list.generation,
        list.signer().map(Card::fingerprint).unwrap_or_default()
    );
    let sure =
        context.yes || context.prompt.can_ask() && context.prompt.confirm(&question, false)?;
    if !sure {
        return Err(Error::usage("the list was not confirmed")
            .hint("Nothing was changed. Ask the DSL, then say `--yes` or answer at a terminal."));
    }
    pin::trust(config, school.folder(), &list)?;
    Ok(Outcome::report(report::trusted(&school, &list)))
}

/// Reads a public card.
///
/// # Errors
/// When it is not one.
pub fn read_card(path: &Path) -> Result<Card, Error> {
    let bytes = read_bounded(path, LARGEST_CARD)?;
    Card::from_file(&bytes).map_err(|e| Error::from(e).at(&path.display().to_string()))
}

fn new(context: &Context, args: &NewArgs) -> Result<Outcome, Error> {
    let path = context.identity_file().ok_or_else(|| Error::usage("`--identity` is missing"))?;
    if args.office == Office::Recovery {
        return Err(Error::usage(
            "the recovery sheet is made by `osafe init` and is nobody's office",
        )
        .hint("Name the office the person holds. Nothing was made."));
    }
    if args.key_file && (args.office.opens_casework() || args.office.opens_staff()) {
        return Err(Error::usage("a key file without a passphrase cannot open casework or staff")
            .hint("Key files are for scheduled runs: --office service."));
    }
    let identity = Identity::generate(&args.name, args.office)?;
    let private = if args.key_file {
        identity.to_key_file()?.as_bytes().to_vec()
    } else {
        identity.to_protected(new_passphrase(context)?)?
    };
    write_new(&path, &private)?;
    let card = identity.card().to_file()?;
    if let Err(error) = write_new(&args.card, card.as_bytes()) {
        // Half a pair would be in the way of the next try.
        fs::remove_file(&path).ok();
        return Err(error);
    }
    Ok(Outcome::report(report::made(&identity.card(), &path, &args.card)))
}
