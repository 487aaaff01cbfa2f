//! What becomes of a sealed concern: an incident, part of one, or nothing more.

use std::fs;

use super::{AcceptArgs, Inbox, SetAsideArgs};
use crate::commands::judgement::point_out;
use crate::commands::log::{Post, judge};
use crate::commands::{clocks, writing};
use crate::context::Context;
use crate::domain::concern::Concern;
use crate::domain::entry::What;
use crate::domain::receipt::Receipt;
use crate::domain::reference::{Reference, Series};
use crate::error::Error;
use crate::files;
use crate::outcome::Outcome;
use crate::report::{inbox as report, incidents};
use crate::store::concerns::{self, Kept, Taking};
use crate::vault::VaultKind;
use crate::vault::inbox::{self, Letter};

/// The sealed concern of that receipt that waits for this person.
pub(super) fn waiting(inbox: &Inbox, receipt: &Receipt) -> Result<Letter, Error> {
    let (letters, _) = inbox.letters()?;
    letters.into_iter().find(|letter| letter.receipt == *receipt).ok_or_else(|| {
        Error::usage(format!("no concern {receipt} waits for you"))
            .hint("`osafe inbox list --all` shows those that you can open.")
    })
}

// A file, or one that was taken before: what was set aside may be taken up, and for the rest the
// store says what became of it.
fn taking(
    context: &Context,
    inbox: &mut Inbox,
    receipt: &Receipt,
) -> Result<(Taking, Option<Letter>), Error> {
    if let Some(taking) = before(context, inbox, receipt)? {
        // The file may still lie there when the program was stopped before it removed it.
        return Ok((taking, waiting(inbox, receipt).ok()));
    }
    match waiting(inbox, receipt) {
        Ok(letter) => {
            let Letter { receipt, digest, submission, .. } = letter.clone();
            Ok((Taking { receipt, digest, submission }, Some(letter)))
        }
        // Somebody else may have taken it since the first look.
        Err(error) => match before(context, inbox, receipt)? {
            Some(taking) => Ok((taking, None)),
            None => Err(error),
        },
    }
}

fn before(
    context: &Context,
    inbox: &mut Inbox,
    receipt: &Receipt,
) -> Result<Option<Taking>, Error> {
    let now = context.local_now(&inbox.school)?.to_utc();
    for vault in &mut inbox.vaults {
        if let Some(kept) = concerns::show(vault, now, receipt)? {
            let Kept { receipt, digest, submission, .. } = kept;
            return Ok(Some(Taking { receipt, digest, submission }));
        }
    }
    Ok(None)
}

pub(super) fn accept(context: &Context, args: &AcceptArgs) -> Result<Outcome, Error> {
    let mut inbox = Inbox::open(context)?;
    let (taking, letter) = taking(context, &mut inbox, &args.receipt)?;
    let kind = vault_of(context, &inbox, &taking)?;
    let mut concern = taking.submission.recorded();
    if let Some(row) = &args.incident {
        concern.incident.clone_from(row);
    }
    name_people(&mut concern, &args.people)?;
    let judged = judge(context, &inbox.school, concern)
        .map_err(|error| error.at(&taking.receipt.to_string()))?;
    let now = context.local_now(&inbox.school)?;
    let school = inbox.school.clone();
    let vault = inbox.vault(kind)?;
    let writing = writing(vault, now);
    let recorded = What::Recorded { receipt: Some(taking.receipt.to_string()) };
    let (actions, entries, incident) = judged.incident(&writing, recorded);
    let case = concerns::accept(vault, &writing, &taking, actions, entries, incident)?;
    // It is recorded; that nothing more could be pointed out must not look as if it were not.
    let case = point_out(&school, vault, case.clone(), now).unwrap_or(case);
    let reference = case.incident.reference;
    let outcome = Outcome::report(incidents::recorded(&case))
        .kept(format!("the concern {} is incident {reference}", taking.receipt));
    let outcome = clocks::after_case(outcome, &school, vault, now.to_utc(), &case);
    Ok(inbox.outcome(remove(outcome, letter)))
}

pub(super) fn join(
    context: &Context,
    receipt: &Receipt,
    reference: &str,
) -> Result<Outcome, Error> {
    let reference: Reference =
        reference.parse().map_err(|error| Error::usage(format!("`{reference}`: {error}")))?;
    let mut inbox = Inbox::open(context)?;
    let (taking, letter) = taking(context, &mut inbox, receipt)?;
    let kind = vault_of(context, &inbox, &taking)?;
    if VaultKind::of_series(reference.series()) != kind {
        return Err(Error::usage(format!(
            "the concern {receipt} belongs to {kind}, and incident {reference} does not"
        ))
        .hint("Nothing was changed. Join it to an incident of the same vault, or accept it."));
    }
    let now = context.local_now(&inbox.school)?;
    let vault = inbox.vault(kind)?;
    let writing = writing(vault, now);
    let case = concerns::join(vault, &writing, &taking, reference)?;
    let outcome = Outcome::report(incidents::stands(&case))
        .kept(format!("the concern {receipt} is part of incident {reference}"));
    Ok(inbox.outcome(remove(outcome, letter)))
}

pub(super) fn set_aside(context: &Context, args: &SetAsideArgs) -> Result<Outcome, Error> {
    let mut inbox = Inbox::open(context)?;
    let Ok(receipt) = args.which.parse::<Receipt>() else {
        return put_away(context, &mut inbox, &args.which);
    };
    let (taking, letter) = taking(context, &mut inbox, &receipt)?;
    let reason = match &args.reason {
        Some(path) => context.text_from(path)?,
        None if context.prompt.can_ask() => context.prompt.narrative("Why it is set aside")?,
        None => String::new(),
    };
    if reason.trim().is_empty() {
        return Err(Error::usage("the reason is missing").hint(
            "Nothing was changed. Give `--reason FILE`, or `--reason -` for standard input.",
        ));
    }
    let kind = VaultKind::of_series(taking.submission.vault.into());
    let now = context.local_now(&inbox.school)?;
    refuse_subject(&inbox.post(now.date_naive())?, kind, &taking)?;
    let vault = inbox.vault(kind)?;
    let writing = writing(vault, now);
    let kept = concerns::set_aside(vault, &writing, &taking, reason.trim())?;
    let outcome =
        Outcome::report(report::kept(&kept)).kept(format!("the concern {receipt} is set aside"));
    Ok(inbox.outcome(remove(outcome, letter)))
}

// A file that cannot be read holds no concern to keep; it is moved out of the way, not deleted.
fn put_away(context: &Context, inbox: &mut Inbox, file: &str) -> Result<Outcome, Error> {
    let (letters, odd) = inbox.letters()?;
    let replayed = letters.iter().map(|letter| super::name(&letter.file));
    let odd = odd.into_iter().map(|odd| odd.file).chain(replayed).any(|name| name == file);
    if !odd {
        return Err(Error::usage(format!("`{file}` is no receipt and no file of the inbox")));
    }
    let taken = inbox.taken(context)?;
    if letters
        .iter()
        .any(|letter| super::name(&letter.file) == file && super::before(&taken, letter).is_none())
    {
        return Err(Error::usage(format!("`{file}` is a concern that waits for you"))
            .hint("Nothing was changed. Give its receipt: `osafe inbox list`."));
    }
    let now = context.local_now(&inbox.school)?.to_utc();
    let folder = inbox::folder(inbox.school.folder());
    let aside = folder.join("unreadable");
    if let Some(vault) = inbox.vaults.first_mut() {
        concerns::put_away(vault, now, file)?;
    }
    if !aside.is_dir() {
        files::create_folder(&aside).map_err(|e| Error::file(&aside, &e))?;
    }
    fs::rename(folder.join(file), aside.join(file)).map_err(|e| Error::file(&aside, &e))?;
    Ok(inbox.outcome(Outcome::text(format!("Moved to {}\n", aside.join(file).display()))))
}

// What the sender says decides, unless what is written there wants a stricter vault; and nobody
// is given a concern about themselves to read.
fn vault_of(context: &Context, inbox: &Inbox, taking: &Taking) -> Result<VaultKind, Error> {
    let submission = &taking.submission;
    let said: Series = submission.vault.into();
    let post = inbox.post(context.today(&inbox.school)?)?;
    let wanted = post.series(&submission.concern, Some(false));
    if wanted > said {
        let kind = VaultKind::of_series(wanted);
        return Err(Error::failed(format!(
            "the concern {} belongs to {kind}, and was sent to {}",
            taking.receipt, submission.vault
        ))
        .hint("Nothing was changed. Tell its members, then set it aside with that reason."));
    }
    let kind = VaultKind::of_series(said);
    refuse_subject(&post, kind, taking)?;
    Ok(kind)
}

fn refuse_subject(post: &Post, kind: VaultKind, taking: &Taking) -> Result<(), Error> {
    if post.has_subject(kind, &taking.submission.concern) {
        return Err(Error::failed(format!(
            "the concern {} may be about a member of {kind}, who could read it there",
            taking.receipt
        ))
        .hint(
            "It stays sealed, and `osafe inbox show` shows it to you. Speak to the local \
             authority's designated officer; if it is about somebody else, ask for the full name.",
        ));
    }
    Ok(())
}

// "1=P0003": the first of its people is somebody known.
fn name_people(concern: &mut Concern, given: &[String]) -> Result<(), Error> {
    for text in given {
        let wrong = || {
            Error::usage(format!("`{text}` does not say who somebody is"))
                .hint("Write it as 1=P0003 or 1=new, counting its people from 1.")
        };
        let (place, id) = text.split_once('=').ok_or_else(wrong)?;
        let place: usize = place.trim().parse().map_err(|_| wrong())?;
        let index = place.checked_sub(1).ok_or_else(wrong)?;
        let person = concern.people.get_mut(index).ok_or_else(wrong)?;
        person.person = Some(id.trim().to_owned());
    }
    Ok(())
}

// Only now: what it holds is stored.
fn remove(outcome: Outcome, letter: Option<Letter>) -> Outcome {
    let Some(letter) = letter else { return outcome };
    match fs::remove_file(&letter.file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => outcome.remark(format!(
            "The sealed file {} could not be removed; it will be listed as replayed.",
            super::name(&letter.file)
        )),
        _ => outcome,
    }
}
