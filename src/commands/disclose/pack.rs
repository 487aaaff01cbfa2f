//! Making a pack: a folder of its own, whole or not at all, and a note of every byte in it.

use std::fs;

use clap::Args;
use sha2::{Digest, Sha256};

use super::{Work, found};
use crate::commands::writing;
use crate::context::Context;
use crate::domain::attachment::Attachment;
use crate::domain::disclosure::{DisclosureFault, DisclosureStatus, Pack, PackFile};
use crate::error::Error;
use crate::files::write_folder;
use crate::outcome::{Answer, Outcome};
use crate::render::{Format, Style, render};
use crate::report::disclosures as report;
use crate::school::School;
use crate::store::disclosures;

/// What `osafe disclose pack` takes.
#[derive(Debug, Args)]
#[command(before_help = "Example:\n  osafe disclose pack T0001 -o file-for-moorbank")]
pub struct PackArgs {
    /// The number of the disclosure, as T0001. The pack goes to the folder named with `--output`.
    pub number: String,
}

/// Makes the pack of a disclosure.
pub(super) fn pack(context: &Context, args: &PackArgs) -> Result<Outcome, Error> {
    if context.output.is_none() {
        return Err(Error::usage("where the pack goes is missing")
            .hint("Name a folder that is not there yet: `-o DIR`. Nothing was made."));
    }
    check_place(context)?;
    let mut work = Work::begin(context, &args.number)?;
    refuse_over(&work)?;
    make(context, &mut work)
}

/// Refuses a place where a pack may not be: before anything is asked or kept.
pub(super) fn check_place(context: &Context) -> Result<(), Error> {
    let Some(folder) = &context.output else { return Ok(()) };
    let shown = folder.display();
    if fs::symlink_metadata(folder).is_ok() {
        return Err(Error::usage(format!("`{shown}` is there already"))
            .hint("Name a folder that is not there yet. Nothing was made."));
    }
    // What is in the school's folder is encrypted, and backed up with it.
    let parent = folder.parent().and_then(|parent| fs::canonicalize(parent).ok());
    if parent.is_some_and(|parent| School::nearest(&parent).is_some()) {
        return Err(Error::usage("a pack is not encrypted and may not be in the school folder")
            .hint("Name a place outside it. Nothing was made."));
    }
    Ok(())
}

/// Refuses what is sent or withdrawn.
pub(super) fn refuse_over(work: &Work) -> Result<(), Error> {
    match work.disclosure.status() {
        DisclosureStatus::Open => Ok(()),
        status => Err(DisclosureFault::Over(work.disclosure.id.clone(), status).into()),
    }
}

/// Makes the pack where `-o` says; exit code 3 and no pack while a name is undecided.
pub(super) fn make(context: &Context, work: &mut Work) -> Result<Outcome, Error> {
    let Some(folder) = &context.output else { return work.stands() };
    // Searching again, since what came in meanwhile belongs in it and its names are decided too.
    let mut material = found::names(work)?;
    if !work.disclosure.is_decided() {
        return work.stands();
    }
    let redaction = material.redaction(&work.disclosure);
    material.report.change_texts(|text| redaction.apply(text));
    let mut files = rendered(&work.disclosure.id, &material.report)?;
    files.extend(copies(work)?);
    let pack = Pack { made: work.now.fixed_offset(), files: files.iter().map(listed).collect() };
    let id = work.disclosure.id.clone();
    let (text, writing) = (said(work, &pack), writing(&work.vault, work.now));
    let mut placed = false;
    let packed = disclosures::pack::<Error>(
        &mut work.vault,
        &writing,
        &id,
        &text,
        |disclosure| Ok(disclosure.pack(pack)?),
        || {
            write_folder(folder, &files).map_err(|e| Error::file(folder, &e))?;
            placed = true;
            Ok(())
        },
    );
    if packed.is_err() && placed {
        fs::remove_dir_all(folder).ok();
    }
    work.disclosure = packed?;
    let shown = report::made(&work.disclosure, &folder.display().to_string());
    Ok(Outcome::of(Answer::Written(shown)).kept(format!("the pack of {id} is made")))
}

fn rendered(id: &str, pack: &crate::report::Report) -> Result<Vec<(String, Vec<u8>)>, Error> {
    [Format::Html, Format::Json]
        .into_iter()
        .map(|format| {
            let name = format!("{}.{}", id.to_lowercase(), format.as_str());
            Ok((name, render(pack, format, &Style::plain(0))?))
        })
        .collect()
}

// Each under its number, since two files may have had one name.
fn copies(work: &mut Work) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let now = work.now.to_utc();
    let Work { vault, disclosure, .. } = work;
    let copy = |file: &Attachment| {
        let content = disclosures::copy(vault, now, file)?;
        Ok((format!("{} {}", file.id, file.name), content))
    };
    disclosure.copied().map(copy).collect()
}

fn listed((name, content): &(String, Vec<u8>)) -> PackFile {
    PackFile {
        name: name.clone(),
        sha256: hex::encode(Sha256::digest(content)),
        bytes: content.len() as u64,
    }
}

fn said(work: &Work, pack: &Pack) -> String {
    let kind = work.disclosure.kind.title();
    let to = work.disclosure.to.as_ref().map_or_else(String::new, |to| format!(", for {to}"));
    let files: Vec<String> =
        pack.files.iter().map(|file| format!("{} {}", file.name, file.sha256)).collect();
    format!("{}: {kind}{to}\n{}", work.disclosure.id, files.join("\n"))
}
