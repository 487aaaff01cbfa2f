//! `osafe doctor`: what is not safe as it is. It opens a vault only to hold the members
//! list against the one that the vault knows, and operations to see when the reminders ran.

mod folder;
mod people;
mod reminders;

use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::doctor::{self as report, Finding};
use crate::vault::members::Members;
use crate::vault::{VaultError, VaultKind};

/// Looks at the list of members, the files and the kit. Exit code 3 when something is found.
///
/// # Errors
/// When there is no school.
pub fn run(context: &Context) -> Result<Outcome, Error> {
    let school = context.school()?;
    let mut findings = Vec::new();
    match Members::read(school.folder()) {
        Ok(list) => {
            findings.extend(super::list_replaced(context, &school).map(list_replaced));
            findings.extend(people::findings(&school, &list));
            findings.extend(folder::kit(&school, &list));
        }
        Err(VaultError::MembersUnsigned) => findings.push(Finding {
            code: "list-unsigned",
            what: VaultError::MembersUnsigned.to_string(),
            remedy: "Find out who changed it; put members/members.toml back from a backup.",
        }),
        Err(error) => return Err(error.into()),
    }
    findings.extend(folder::findings(context, &school)?);
    let run = reminders::last_run(context, &school);
    findings.extend(run.as_ref().and_then(|run| run.finding.clone()));
    let attention = !findings.is_empty();
    let said = run.as_ref().map(|run| run.said.as_str());
    Ok(Outcome::report(report::found(&school, said, &findings)).attention(attention))
}

fn list_replaced(kind: VaultKind) -> Finding {
    Finding {
        code: "list-replaced",
        what: format!("{}.", sentence(&VaultError::MembersChanged(kind).to_string())),
        remedy: "Seal nothing by it. Find out who changed it; put members/members.toml back from a \
                 backup of the same day as the vault.",
    }
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
