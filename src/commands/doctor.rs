//! `osafe doctor`: what is not safe as it is. It opens vaults only to hold the members list against the
//! one that they know, and operations for who holds which office and when the reminders ran.

mod folder;
mod people;
mod reminders;

use super::people::holders::{seen_by, untold};
use super::{list_replaced_for, open_if_member};
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::doctor::{self as report, Finding};
use crate::school::School;
use crate::vault::identity::Identity;
use crate::vault::members::Members;
use crate::vault::{VaultError, VaultKind};

/// Looks at the list of members, the files and the kit. Exit code 3 when something is found.
///
/// # Errors
/// When there is no school.
pub fn run(context: &Context) -> Result<Outcome, Error> {
    let school = context.school()?;
    // Asked for once, since it may need a passphrase; the doctor does without when there is none.
    let is_kit = school.settings().is_kit;
    let identity = if is_kit { None } else { context.find_identity().ok().flatten() };
    let mut findings = Vec::new();
    match Members::read(school.folder()) {
        Ok(list) => {
            let replaced = identity.as_ref().and_then(|own| list_replaced_for(&school, own));
            findings.extend(replaced.map(list_replaced));
            let (holders, _) = seen_by(&school, identity.as_ref());
            let today = context.today(&school)?;
            findings.extend(people::findings(&school, &list, &holders, today));
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
    let run = identity.as_ref().and_then(|own| reminders::last_run(context, &school, own));
    findings.extend(run.as_ref().and_then(|run| run.finding.clone()));
    findings.extend(identity.iter().flat_map(|own| together(&school, own, context)));
    let attention = !findings.is_empty();
    let said = run.as_ref().map(|run| run.said.as_str());
    Ok(Outcome::report(report::found(&school, said, &findings)).attention(attention))
}

// One person in two offices that should differ, by what was written down; nothing for somebody who cannot
// open operations.
fn together(school: &School, identity: &Identity, context: &Context) -> Vec<Finding> {
    let told = || -> Result<Vec<String>, Error> {
        match open_if_member(school, VaultKind::Operations, identity)? {
            Some(vault) => untold(school, &vault, context.today(school)?),
            None => Ok(Vec::new()),
        }
    };
    let finding = |what| Finding {
        code: "offices-together",
        what,
        remedy: "Let two people hold them: `osafe people appoint`.",
    };
    // What keeps a vault from being opened is a finding of its own.
    told().unwrap_or_default().into_iter().map(finding).collect()
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
