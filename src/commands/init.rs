//! `osafe init`: set up a school. Everything is asked first and written last, into a folder
//! beside the target that takes its place in one step, so a school folder is never half made.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use super::member::read_card;
use crate::cli::word;
use crate::context::Context;
use crate::domain::office::Office;
use crate::domain::word::Word;
use crate::error::Error;
use crate::founding::{Founder, Founding, found, write_new};
use crate::outcome::Outcome;
use crate::passphrase::weakness;
use crate::policy::Policy;
use crate::report::founding as report;
use crate::vault::identity::{Card, Identity};
use crate::vault::place;

/// What `osafe init` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe init school                          asks what it needs\n  \
                         osafe init school --name \"Larkfield Primary\" --policy st-jeromes \\\n    \
                         --your-name \"Robin Vale\" --office dsl --member jo.card.toml \\\n    \
                         --identity robin.age --passphrase-file pass.txt --recovery-file recovery.txt"
)]
pub struct InitArgs {
    /// The folder to make; else the one named with `--school`, else `school`.
    pub folder: Option<PathBuf>,
    /// The school's name.
    #[arg(long)]
    pub name: Option<String>,
    /// The policy pack.
    #[arg(long, value_name = "NAME")]
    pub policy: Option<String>,
    /// Your own name.
    #[arg(long, value_name = "NAME")]
    pub your_name: Option<String>,
    /// Your own office.
    #[arg(long, value_parser = word::<Office>())]
    pub office: Option<Office>,
    /// Another office and who holds it, as `head-teacher=Ash Reed`; may be given several times.
    #[arg(long = "holder", value_name = "OFFICE=NAME")]
    pub holders: Vec<String>,
    /// The public card of another member, made with `osafe member new`; may be given several times.
    #[arg(long = "member", value_name = "CARD")]
    pub members: Vec<PathBuf>,
    /// Make a key file without a passphrase for scheduled runs; it opens operations only.
    #[arg(long, value_name = "FILE")]
    pub service_key: Option<PathBuf>,
    /// Write the recovery sheet to a file instead of printing it.
    #[arg(long, value_name = "FILE")]
    pub recovery_file: Option<PathBuf>,
    /// Go on although only one person could open casework: if that identity and the recovery
    /// sheet are lost, so are the records.
    #[arg(long)]
    pub accept_permanent_loss: bool,
}

/// Sets up a school.
///
/// # Errors
/// When the folder is not empty or on a network, the passphrase is weak, or too few people could
/// open casework; nothing is made then.
pub fn run(context: &Context, args: &InitArgs) -> Result<Outcome, Error> {
    context.refuse_fixed_clock(false)?;
    let folder = folder(context, args);
    refuse_unsuitable(&folder)?;
    let existing = Founder::existing(context)?;
    let (mut founding, name, office) = gather(context, args, folder, existing.as_ref())?;
    if !enough_people(args, &founding) {
        invite_deputy(context, &mut founding)?;
    }
    if !enough_people(args, &founding) {
        return Err(too_few_people());
    }
    let founder = existing.map_or_else(|| Founder::protected(context, &name, office), Ok)?;
    // Ctrl-C waits until the sheet is where it was asked for, and then everything stands.
    let _writing = context.interrupt.writing();
    let school = found(context, founding, founder)?;
    if let Some(file) = &args.recovery_file {
        let sheet = report::recovery_sheet(&school.school_name, &school.recovery);
        if let Err(error) = write_new(file, sheet.as_bytes()) {
            // Without its recovery sheet the school is not what was asked for.
            school.undo();
            return Err(error);
        }
    }
    let answer = Outcome::report(report::made(&school, args.recovery_file.as_deref()));
    // Without the sheet, or with one nobody saw, the school is not what was asked for.
    Ok(answer.or_undo(move || school.undo()))
}

fn folder(context: &Context, args: &InitArgs) -> PathBuf {
    let named = args.folder.as_deref().or_else(|| context.named_school());
    context.path(named.unwrap_or(Path::new("school")))
}

/// Refuses a folder that holds something, or where a vault would not be safe.
///
/// # Errors
/// One sentence that says why.
pub fn refuse_unsuitable(folder: &Path) -> Result<(), Error> {
    match fs::read_dir(folder).map(Iterator::count) {
        Ok(entries) if entries > 0 => {
            return Err(Error::failed(format!("`{}` is not empty", folder.display()))
                .hint("Name a new folder. Nothing was made."));
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(Error::file(folder, &error));
        }
        _ => {}
    }
    let parent = folder.ancestors().skip(1).find(|parent| parent.is_dir());
    let parent = parent.unwrap_or(Path::new("."));
    if folder.parent().is_some_and(|direct| !direct.as_os_str().is_empty() && !direct.is_dir()) {
        return Err(Error::failed(format!(
            "the folder above `{}` does not exist",
            folder.display()
        ))
        .hint("Make it first. Nothing was made."));
    }
    Ok(place::refuse_network(parent)?)
}

// Who sets it up, unless an identity that is there already says so.
fn yourself(context: &Context, args: &InitArgs) -> Result<(String, Office), Error> {
    let ask = Ask { context };
    let name = ask.line(args.your_name.as_deref(), "--your-name", "Your own name", None)?;
    let office = args.office.unwrap_or(Office::Dsl);
    if office.is_dsl_team() {
        return Ok((name, office));
    }
    let title = office.title();
    Err(Error::usage(format!("a school is set up by its DSL or a deputy, not by the {title}"))
        .hint("Give `--office dsl` or `--office deputy-dsl`."))
}

fn gather(
    context: &Context,
    args: &InitArgs,
    folder: PathBuf,
    existing: Option<&Founder>,
) -> Result<(Founding, String, Office), Error> {
    let ask = Ask { context };
    let name = ask.line(args.name.as_deref(), "--name", "Name of the school", None)?;
    let policy = match &args.policy {
        Some(policy) => policy.clone(),
        None => ask.policy()?,
    };
    let policy = Policy::built_in(&policy)?.about().id.clone();
    let (your_name, office) = match existing {
        Some(founder) => (founder.identity.name().to_owned(), founder.identity.office()),
        None => yourself(context, args)?,
    };
    let members = cards(args)?;
    let mut holders =
        args.holders.iter().map(|text| holder(text)).collect::<Result<Vec<_>, _>>()?;
    holders.push((office, your_name.clone()));
    holders.extend(members.iter().map(|card| (card.office, card.name.clone())));
    ask.holders(&mut holders)?;
    let founding = Founding {
        folder,
        name,
        policy,
        demo: false,
        since: context.now().with_timezone(&chrono_tz::Europe::London).date_naive(),
        holders,
        members,
        identities: Vec::new(),
        service_key: args.service_key.clone(),
    };
    Ok((founding, your_name, office))
}

fn cards(args: &InitArgs) -> Result<Vec<Card>, Error> {
    let mut cards: Vec<Card> = Vec::new();
    for path in &args.members {
        let card = read_card(path)?;
        let shown = path.display();
        if cards.iter().any(|known| known.recipient == card.recipient) {
            return Err(Error::usage(format!("the card `{shown}` is given twice"))
                .hint("Give each member's card once. Nothing was made."));
        }
        cards.push(card);
    }
    Ok(cards)
}

// Without a second person who can open casework the school would depend on one passphrase. At a
// keyboard the second one can choose theirs now.
fn invite_deputy(context: &Context, founding: &mut Founding) -> Result<(), Error> {
    let prompt = &context.prompt;
    let question = "Only you could open casework. Is a deputy here to choose a passphrase now";
    if !prompt.can_ask() || !prompt.confirm(question, true)? {
        return Ok(());
    }
    let known = founding.holders.iter().find(|(office, _)| *office == Office::DeputyDsl);
    let name = prompt.line("Name of the deputy", known.map(|(_, name)| name.as_str()))?;
    let beside = context.identity_file().map(|path| path.with_file_name("deputy.age"));
    let beside = beside.map(|path| path.display().to_string());
    let path = prompt.line("Where to write the deputy's identity", beside.as_deref())?;
    let identity = Identity::generate(&name, Office::DeputyDsl)?;
    let passphrase = prompt.new_passphrase("The deputy's own passphrase", weakness)?;
    founding.identities.push((context.path(Path::new(&path)), identity.to_protected(passphrase)?));
    founding.members.push(identity.card());
    if known.is_none() {
        founding.holders.push((Office::DeputyDsl, name));
    }
    Ok(())
}

fn holder(text: &str) -> Result<(Office, String), Error> {
    let wrong = || {
        let known: Vec<&str> = Office::ALL.iter().map(|office| office.as_str()).collect();
        Error::usage(format!("`{text}` is not an office and a name")).hint(format!(
            "Write it as head-teacher=Ash Reed. The offices are: {}.",
            known.join(", ")
        ))
    };
    let (office, name) = text.split_once('=').ok_or_else(wrong)?;
    let office = Office::from_word(office).ok_or_else(wrong)?;
    if name.trim().is_empty() { Err(wrong()) } else { Ok((office, name.trim().to_owned())) }
}

// The recovery sheet is not a person: it is in an envelope, and envelopes get lost.
fn enough_people(args: &InitArgs, founding: &Founding) -> bool {
    let others = founding.members.iter().filter(|card| card.office.is_dsl_team());
    others.count() >= 1 || args.accept_permanent_loss
}

fn too_few_people() -> Error {
    Error::usage("only one person could open casework, so a lost passphrase would lose the records")
        .hint(
            "Let a deputy run `osafe member new` and give their card with `--member CARD`; or accept \
             the risk with `--accept-permanent-loss`. Nothing was made.",
        )
}

struct Ask<'c> {
    context: &'c Context,
}

impl Ask<'_> {
    fn line(
        &self,
        given: Option<&str>,
        flag: &str,
        question: &str,
        default: Option<&str>,
    ) -> Result<String, Error> {
        match given.map(str::trim) {
            Some("") => Err(Error::usage(format!("`{flag}` is empty")).hint("Nothing was made.")),
            Some(given) => Ok(given.to_owned()),
            None if self.context.prompt.can_ask() => self.context.prompt.line(question, default),
            None => Err(Error::usage(format!("`{flag}` is missing")).hint(
                "Run it in a terminal to be asked, or see `osafe init --help`. Nothing was made.",
            )),
        }
    }

    fn policy(&self) -> Result<String, Error> {
        let names: Vec<String> = Policy::built_in_names().map(str::to_owned).collect();
        if !self.context.prompt.can_ask() {
            return Err(Error::usage("`--policy` is missing")
                .hint(format!("The policies that come with osafe are: {}.", names.join(", "))));
        }
        let chosen = self.context.prompt.choose("Which policy to start from", &names, 0)?;
        Ok(names[chosen].clone())
    }

    // Offices that nobody has been named for yet; each may be skipped.
    fn holders(&self, holders: &mut Vec<(Office, String)>) -> Result<(), Error> {
        if !self.context.prompt.can_ask() {
            return Ok(());
        }
        for office in [
            Office::DeputyDsl,
            Office::OnlineSafetyLeader,
            Office::HeadTeacher,
            Office::ChairOfGovernors,
            Office::LinkGovernor,
            Office::Technician,
        ] {
            if holders.iter().all(|(held, _)| *held != office) {
                let question = format!("Name of the {}", office.title());
                if let Some(name) = self.context.prompt.optional_line(&question)? {
                    holders.push((office, name));
                }
            }
        }
        Ok(())
    }
}
