//! `osafe member`: identities, and who may open which vault.

use std::fs;
use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::word;
use crate::context::Context;
use crate::domain::office::Office;
use crate::error::Error;
use crate::founding::write_new;
use crate::outcome::Outcome;
use crate::passphrase::new_passphrase;
use crate::report::members as report;
use crate::vault::identity::Identity;
use crate::vault::members::Members;

/// What `osafe member` does.
#[derive(Debug, Subcommand)]
pub enum MemberCommand {
    /// Make an identity and its public card, for somebody who is to be made a member.
    #[command(
        before_help = "Example:\n  osafe member new --name \"Jo Marsh\" --office deputy-dsl \\\n    \
                             --identity jo.age --card jo.card.toml"
    )]
    New(NewArgs),
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
        MemberCommand::List => {
            let school = context.school()?;
            let file = Members::file(school.folder());
            let text = fs::read_to_string(&file).map_err(|e| Error::file(&file, &e))?;
            Ok(Outcome::report(report::list(&school, &Members::from_toml(&text)?)))
        }
    }
}

fn new(context: &Context, args: &NewArgs) -> Result<Outcome, Error> {
    let path = context.identity_file().ok_or_else(|| Error::usage("`--identity` is missing"))?;
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
