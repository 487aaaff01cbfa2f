//! `osafe audit`: the proof that no record was changed unnoticed.

use clap::Subcommand;

use super::open_if_member;
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::audit as report;
use crate::store;
use crate::vault::{VaultError, VaultKind};

/// What `osafe audit` does.
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Recompute the audit chain of every vault you can open, and hold the records against it.
    Verify,
}

/// Verifies the chains.
///
/// # Errors
/// When no vault can be opened. A broken chain is a finding: exit code 1, said first.
pub fn run(context: &Context, command: &AuditCommand) -> Result<Outcome, Error> {
    let AuditCommand::Verify = command;
    let school = context.school()?;
    let identity = context.identity()?;
    let mut verdicts = Vec::new();
    for kind in VaultKind::ALL {
        if let Some(vault) = open_if_member(&school, kind, &identity)? {
            verdicts.push((kind, vault.verify(store::records(kind))?));
        }
    }
    if verdicts.is_empty() {
        return Err(VaultError::NotAMember(VaultKind::Operations).into());
    }
    if let Some((kind, broken)) =
        verdicts.iter().find_map(|(kind, verdict)| Some((kind, verdict.broken.as_ref()?)))
    {
        return Err(Error::failed(format!(
            "the audit chain of the {kind} vault is broken at entry {}: {}",
            broken.seq, broken.why
        ))
        .hint("Keep the folder as it is, take a copy, and compare with a backup."));
    }
    Ok(Outcome::report(report::verified(&verdicts)))
}
