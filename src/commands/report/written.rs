//! A report that goes to a file: its code, its entry in the audit chain, and only then the file.
//! An entry without its file harms nobody; a file without its entry would look forged.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::ReportCommand;
use crate::commands::open;
use crate::context::Context;
use crate::domain::incident::Recorder;
use crate::domain::made_report::MadeReport;
use crate::error::Error;
use crate::files;
use crate::outcome::{Answer, Outcome};
use crate::printing::notice;
use crate::render::escape::visible;
use crate::render::{Format, mark, render};
use crate::report::{Provenance, Report};
use crate::store::made_reports;
use crate::vault::VaultKind;
use crate::viewer;

/// A report in one form.
pub(super) struct Paper {
    /// The name of its file.
    pub(super) file: String,
    pub(super) bytes: Vec<u8>,
    /// What is kept of it, and where; nothing when no vault was read.
    kept: Option<(VaultKind, MadeReport)>,
}

/// Gives a report its code and puts it in a form.
pub(super) fn paper(
    context: &Context,
    command: &ReportCommand,
    mut report: Report,
    format: Format,
) -> Result<Paper, Error> {
    let found = mark(&report)?;
    if let Some(from) = &mut report.provenance {
        from.mark = Some(found);
    }
    let (style, remark) = context.style(format)?;
    if let Some(remark) = remark {
        notice(&remark);
    }
    let bytes = render(&report, format, &style)?;
    let sha256 = hex::encode(Sha256::digest(&bytes));
    let kept = match &report.provenance {
        Some(from) => made(context, command, from, (format, sha256))?,
        None => None,
    };
    Ok(Paper { file: format!("{}.{}", command.name(), format.ending()), bytes, kept })
}

// Nothing where no vault was read: then there is no chain to write in.
fn made(
    context: &Context,
    command: &ReportCommand,
    from: &Provenance,
    (format, sha256): (Format, String),
) -> Result<Option<(VaultKind, MadeReport)>, Error> {
    let Some((chain, mark)) = from.chains.first().zip(from.mark.as_ref()) else { return Ok(None) };
    let Some(kind) = VaultKind::ALL.into_iter().find(|kind| kind.as_str() == chain.vault) else {
        return Ok(None);
    };
    let identity = context.identity()?;
    let made = MadeReport {
        code: mark.code.clone(),
        report: command.name().to_owned(),
        period: from.period.clone(),
        form: format.as_str().to_owned(),
        sha256,
        made: from.made,
        by: Recorder { name: identity.name().to_owned(), office: identity.office() },
        entries: chain.entries,
        head: chain.head.clone(),
    };
    Ok(Some((kind, made)))
}

/// Writes down in each vault which papers were made from it.
pub(super) fn write_down(context: &Context, papers: &[Paper]) -> Result<(), Error> {
    if papers.iter().all(|paper| paper.kept.is_none()) {
        // A poster needs no vault, and perhaps there is no school.
        return Ok(());
    }
    let school = context.school()?;
    let now = context.local_now(&school)?.to_utc();
    for kind in VaultKind::ALL {
        let of_kind = papers.iter().filter_map(|paper| paper.kept.as_ref());
        let made: Vec<MadeReport> =
            of_kind.filter(|(of, _)| *of == kind).map(|(_, made)| made.clone()).collect();
        if !made.is_empty() {
            let mut vault = open(&school, kind, &context.identity()?)?;
            made_reports::add(&mut vault, now, &made)?;
        }
    }
    Ok(())
}

/// Writes a report to the file of `--output`.
pub(super) fn to_file(
    context: &Context,
    command: &ReportCommand,
    report: Report,
    path: &Path,
) -> Result<Outcome, Error> {
    let named = path.extension().and_then(|ending| ending.to_str());
    let format = context.format.or_else(|| named.and_then(Format::of_ending)).unwrap_or_default();
    let paper = paper(context, command, report, format)?;
    write_down(context, std::slice::from_ref(&paper))?;
    files::replace(path, &paper.bytes).map_err(|e| Error::file(path, &e))?;
    Ok(said(context.shown(path)))
}

/// Shows a report with the system's own program.
pub(super) fn shown(
    context: &Context,
    command: &ReportCommand,
    report: Report,
) -> Result<Outcome, Error> {
    let folder = context.private_folder()?;
    let format = context.format.unwrap_or(Format::Html);
    let paper = paper(context, command, report, format)?;
    write_down(context, std::slice::from_ref(&paper))?;
    let file: PathBuf = viewer::show(&folder, &paper.file, &paper.bytes)?;
    let shown = visible(&file.display().to_string()).into_owned();
    Ok(Outcome::of(Answer::Said(format!("Opened {shown}\n")))
        .remark("The file stays there, readable by you alone, until the next `--open`."))
}

pub(super) fn said(path: &Path) -> Outcome {
    let shown = visible(&path.display().to_string()).into_owned();
    Outcome::of(Answer::Said(format!("Written to {shown}\n")))
}
