//! `osafe report --all DIR`: the whole set, in a new folder or not at all.

use std::fs;
use std::path::Path;

use super::written::{Paper, paper, said, write_down};
use super::{ReportCommand, report};
use crate::context::Context;
use crate::error::Error;
use crate::files;
use crate::outcome::Outcome;
use crate::printing::notice;
use crate::render::Format;

pub(super) fn run(context: &Context, folder: &Path, forms: &[Format]) -> Result<Outcome, Error> {
    let path = context.path(folder);
    check(&path, folder)?;
    let asked = context.format.into_iter().chain(forms.iter().copied());
    let mut forms: Vec<Format> = Vec::new();
    for form in asked {
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    if forms.is_empty() {
        forms.push(Format::Html);
    }
    let set = ReportCommand::set();
    let (mut papers, mut left_out): (Vec<Paper>, Vec<&str>) = (Vec::new(), Vec::new());
    for (number, command) in (1..).zip(&set) {
        if context.interrupt.asked() {
            return Err(Error::failed("stopped").hint("Nothing was written."));
        }
        if !context.quiet {
            notice(&format!("{number} of {}: {}", set.len(), command.name()));
        }
        match report(context, command) {
            Ok(made) => {
                for form in &forms {
                    papers.push(paper(context, command, made.clone(), *form)?);
                }
            }
            // A technician's set has no report of incidents.
            Err(error) if error.is_not_a_member() => left_out.push(command.name()),
            Err(error) => return Err(error.at(command.name())),
        }
    }
    if papers.is_empty() {
        return Err(Error::failed("you can open none of the vaults that reports are made from"));
    }
    write_down(context, &papers)?;
    let papers: Vec<(String, Vec<u8>)> =
        papers.into_iter().map(|paper| (paper.file, paper.bytes)).collect();
    files::write_folder(&path, &papers).map_err(|e| Error::file(folder, &e))?;
    let outcome = said(folder);
    if left_out.is_empty() {
        return Ok(outcome);
    }
    let why =
        format!("Left out, for you cannot open what they are made from: {}.", left_out.join(", "));
    Ok(outcome.remark(why).attention(true))
}

// Found out before anything is made.
fn check(path: &Path, shown: &Path) -> Result<(), Error> {
    if fs::symlink_metadata(path).is_ok() {
        let text = format!("`{}` is there already", shown.display());
        return Err(Error::usage(text).hint("Name a new folder: nothing is replaced."));
    }
    if path.parent().is_some_and(|parent| !parent.is_dir()) {
        let text = format!("the folder that `{}` is to lie in does not exist", shown.display());
        return Err(Error::usage(text));
    }
    files::check_writable(path).map_err(|e| Error::file(shown, &e))
}
