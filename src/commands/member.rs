//! `osafe member`: identities, and who may open which vault.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::open;
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
use crate::vault::joining;
use crate::vault::members::Members;
use crate::vault::{VaultError, VaultKind};

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
    /// Make the holder of a public card a member of the vaults of their office.
    #[command(before_help = "Example:\n  osafe member add technician.card.toml")]
    Add {
        /// The card that `osafe member new` made; compare its fingerprint by voice first.
        card: PathBuf,
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
        MemberCommand::Add { card } => add(context, card),
        MemberCommand::Recover { sheet } => recover(context, sheet),
        MemberCommand::List => {
            let school = context.school()?;
            let file = Members::file(school.folder());
            let text = fs::read_to_string(&file).map_err(|e| Error::file(&file, &e))?;
            Ok(Outcome::report(report::list(&school, &Members::from_toml(&text)?)))
        }
    }
}

fn add(context: &Context, path: &Path) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?.to_utc();
    let card = read_card(path)?;
    let identity = context.identity()?;
    // Only the DSL team lets anybody in, whichever vault it is.
    let mut casework = Some(open(&school, VaultKind::Casework, &identity)?);
    let mut vaults = Vec::new();
    for kind in card.vaults() {
        vaults.push(match casework.take() {
            Some(casework) if kind == VaultKind::Casework => casework,
            _ => open(&school, kind, &identity)?,
        });
    }
    let question =
        format!("Did {} read you the fingerprint {}", visible(&card.name), card.fingerprint());
    if context.prompt.can_ask() && !context.yes && !context.prompt.confirm(&question, false)? {
        return Err(Error::failed("the card was not confirmed. Nothing was changed"));
    }
    let members = joining::join(school.folder(), &mut vaults, &card, now)?;
    Ok(Outcome::report(report::list(&school, &members)))
}

// Everybody who could open casework is gone or has lost their identity: the sealed sheet lets a
// new member of the DSL team in, who signs for it and is named in the audit chain.
fn recover(context: &Context, sheet: &Path) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?.to_utc();
    let identity = context.identity()?;
    if !identity.office().is_dsl_team() {
        return Err(Error::usage("only a DSL or a deputy can be let in with the recovery sheet")
            .hint("Make them an identity with `osafe member new --office dsl`."));
    }
    let text = context.text_from(sheet)?;
    let by_sheet = identity.clone().opening_with(&text)?;
    let mut vaults = Vec::new();
    for kind in VaultKind::FIRST {
        vaults.push(open(&school, kind, &by_sheet)?);
    }
    let members = joining::join(school.folder(), &mut vaults, &identity.card(), now)?;
    for vault in &mut vaults {
        let kind = vault.about().kind.as_str();
        vault.write::<_, VaultError>(now, |change| {
            change.log("recovery-used", "vault", kind, None)
        })?;
    }
    Ok(Outcome::report(report::list(&school, &members)))
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
    if args.key_file && args.office.opens_casework() {
        return Err(Error::usage("a key file without a passphrase cannot open casework")
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
