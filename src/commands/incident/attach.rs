//! Files of an incident: attached, listed, given out. Never shown, and never for a case that may
//! be about indecent images of children.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::commands::custody::number;
use crate::commands::{open_case, reference, writing};
use crate::context::Context;
use crate::domain::attachment::LARGEST_FILE;
use crate::domain::case::Case;
use crate::domain::custody::{CustodyFault, Numbered};
use crate::domain::incident::IncidentStatus;
use crate::error::Error;
use crate::files::reading::{NotTaken, read_once};
use crate::outcome::{Answer, Outcome};
use crate::policy::images::{self, Advice};
use crate::report::attachments as report;
use crate::school::School;
use crate::store::{StoreError, attachments, incidents};

/// What `osafe incident attach` takes.
#[derive(Debug, Args)]
pub struct AttachArgs {
    /// The incident's number.
    pub reference: String,
    /// The file: at most 20 MB.
    pub file: PathBuf,
}

/// What `osafe incident attachment` takes; where to comes with `--output`.
#[derive(Debug, Args)]
pub struct AttachmentArgs {
    /// The incident's number.
    pub reference: String,
    /// The file's number, as A0001.
    pub number: String,
    /// The police asked for it: needed where a case may be about indecent images.
    #[arg(long)]
    pub police_asked: bool,
}

/// Keeps a file encrypted in the vault.
///
/// # Errors
/// When the case may be about indecent images, is closed, or the file cannot be taken.
pub fn attach(context: &Context, args: &AttachArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let reference = reference(&args.reference)?;
    let now = context.local_now(&school)?;
    let mut vault = open_case(context, &school, reference)?;
    // Before the file is opened: what may not be attached is not read either.
    may_have_files(&school, &incidents::show(&mut vault, now.to_utc(), reference)?)?;
    refuse_own(context, &school, &args.file)?;
    let bytes = read_once(&context.path(&args.file), LARGEST_FILE)
        .map_err(|error| not_taken(&args.file, &error))?;
    let name = args.file.file_name().unwrap_or_default().to_string_lossy();
    let file = (name.as_ref(), bytes.as_slice());
    let writing = writing(&vault, now);
    let attached = attachments::add(&mut vault, &writing, reference, file, |case| {
        // Once more: somebody may have begun the procedure while the file was read.
        may_have_files(&school, case)
    })?;
    let kept = format!("the file is attached as {}", attached.id);
    Ok(Outcome::report(report::attached(&attached)).kept(kept))
}

/// The files of an incident.
///
/// # Errors
/// When there is no such incident.
pub fn list(context: &Context, text: &str) -> Result<Outcome, Error> {
    let school = context.school()?;
    let reference = reference(text)?;
    let now = context.local_now(&school)?.to_utc();
    let mut vault = open_case(context, &school, reference)?;
    let case = incidents::show(&mut vault, now, reference)?;
    let files = attachments::list(&mut vault, now, reference)?;
    let warning = advice(&school, &case)?.filter(|_| !files.is_empty());
    let attention = warning.is_some();
    Ok(Outcome::report(report::list(reference, &files, warning.as_ref())).attention(attention))
}

/// Gives a file out, to where `--output` says; an entry of the incident says so.
///
/// # Errors
/// When there is no such file, it is not the one that was attached, or nobody said where to.
pub fn give_out(context: &Context, args: &AttachmentArgs) -> Result<Outcome, Error> {
    if context.output.is_none() {
        return Err(Error::usage("`--output` is missing")
            .hint("A file is never shown. Say where to put it: `-o FILE`."));
    }
    let school = context.school()?;
    let reference = reference(&args.reference)?;
    let number = number(&args.number, &[Numbered::Attachment])?;
    let now = context.local_now(&school)?;
    let mut vault = open_case(context, &school, reference)?;
    let writing = writing(&vault, now);
    let (_, bytes) = attachments::give_out(&mut vault, &writing, reference, number, |case| {
        match (advice(&school, case)?, args.police_asked) {
            (Some(advice), false) => Err(Error::usage(format!(
                "incident {reference} may be about indecent images of a child, so its files are not copied"
            ))
            .hint(format!(
                "{} Tell the police that the vault holds a file; when they ask for it, say `--police-asked`.",
                advice.in_words()
            ))),
            (_, true) => Ok("file copied out of the vault, for the police".to_owned()),
            (None, false) => Ok("file copied out of the vault".to_owned()),
        }
    })?;
    let kept = format!("that {number} is given out is written down");
    let outcome = Outcome::of(Answer::Bytes(bytes)).kept(kept);
    Ok(outcome.remark("The copy is not encrypted: delete it when it is no longer needed."))
}

/// What to do about a case that may be about indecent images of children, by the policy in force
/// on its day; nothing when it is not.
///
/// # Errors
/// When the policy is wrong.
pub fn advice(school: &School, case: &Case) -> Result<Option<Advice>, Error> {
    let policy = school.policy_on(case.incident.occurred.day())?;
    let mut contacts = policy.contacts()?.contact;
    school.settings().contact.iter().for_each(|own| own.apply(&mut contacts));
    Ok(images::advice(&policy, &contacts, case)?)
}

// The advice afterwards is to delete the original: never of a key or a vault.
fn refuse_own(context: &Context, school: &School, file: &Path) -> Result<(), Error> {
    let real = |path: &Path| path.canonicalize().ok();
    let path = real(&context.path(file));
    let inside = path.as_ref().zip(real(school.folder())).is_some_and(|(p, s)| p.starts_with(s));
    let key = context.identity_file().and_then(|key| real(&key));
    if inside || (path.is_some() && path == key) {
        return Err(Error::usage("a file of the school folder, or an identity, is not attached")
            .hint("Nothing was attached."));
    }
    Ok(())
}

fn may_have_files(school: &School, case: &Case) -> Result<(), Error> {
    let reference = case.incident.reference;
    if let Some(advice) = advice(school, case)? {
        return Err(Error::usage(format!(
            "incident {reference} may be about indecent images of a child, so no file is ever attached to it"
        ))
        .hint(advice.in_words()));
    }
    if case.incident.status == IncidentStatus::Closed {
        return Err(StoreError::Custody(CustodyFault::Closed(reference)).into());
    }
    Ok(())
}

fn not_taken(path: &Path, error: &NotTaken) -> Error {
    let name = path.display();
    let what = match error {
        NotTaken::Io(error) => return Error::file(path, error).hint("Nothing was attached."),
        NotTaken::NoFile => format!("`{name}` is not a file"),
        NotTaken::Link => format!("`{name}` is a link to another file"),
        NotTaken::Empty => format!("`{name}` is empty"),
        NotTaken::TooLarge => format!("`{name}` is larger than 20 MB"),
        NotTaken::Changed => format!("`{name}` was changed or taken away while it was read"),
    };
    Error::failed(what).hint("Nothing was attached.")
}
