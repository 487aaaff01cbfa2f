//! `osafe report verify FILE`: whether a file is a report as it was made here.

use std::path::Path;

use sha2::{Digest, Sha256};

use crate::commands::open_if_member;
use crate::context::Context;
use crate::domain::made_report::Match;
use crate::error::Error;
use crate::files::reading::{NotTaken, read_once};
use crate::outcome::Outcome;
use crate::render::code_in;
use crate::report::made_reports::{ChainSince, verified};
use crate::store::made_reports;
use crate::vault::{VaultError, VaultKind};

/// The largest file that is looked at.
const LARGEST: u64 = 256 << 20;

pub(super) fn run(context: &Context, file: &Path) -> Result<Outcome, Error> {
    let path = context.path(file);
    let bytes = read_once(&path, LARGEST).map_err(|error| not_taken(file, error))?;
    let sha256 = hex::encode(Sha256::digest(&bytes));
    let code = code_in(&bytes);
    let school = context.school()?;
    let now = context.local_now(&school)?.to_utc();
    let identity = context.identity()?;
    let mut opened = 0;
    let mut changed = None;
    for kind in VaultKind::ALL {
        let Some(mut vault) = open_if_member(&school, kind, &identity)? else { continue };
        opened += 1;
        // Before the look itself is in the chain.
        let head = vault.head()?;
        let found = made_reports::like(&mut vault, now, &sha256, code.as_ref())?;
        let found = Match::find(found, &sha256, code.as_ref());
        let (Match::Same(made) | Match::Changed(made)) = &found else { continue };
        let chain = ChainSince {
            holds: vault.place_of(&made.head)? == Some(made.entries),
            // One entry is the report's own.
            since: head.entries.saturating_sub(made.entries + 1),
        };
        let answer = verified(&found, kind.as_str(), chain, &sha256);
        if matches!(found, Match::Same(_)) {
            let mut outcome = Outcome::report(answer);
            outcome.code = u8::from(!chain.holds);
            return Ok(outcome);
        }
        changed = Some(answer);
    }
    if opened == 0 {
        return Err(VaultError::NotAMember(VaultKind::Operations).into());
    }
    if let Some(answer) = changed {
        let mut outcome = Outcome::report(answer);
        outcome.code = 1;
        return Ok(outcome);
    }
    let chain = ChainSince { holds: true, since: 0 };
    Ok(Outcome::report(verified(&Match::Unknown, "", chain, &sha256)).attention(true))
}

fn not_taken(file: &Path, error: NotTaken) -> Error {
    let name = file.display();
    match error {
        NotTaken::Io(error) => Error::file(file, &error),
        NotTaken::NoFile => Error::failed(format!("`{name}` is not a file")),
        NotTaken::Link => Error::failed(format!("`{name}` is a link: name the file itself")),
        NotTaken::Empty => Error::failed(format!("`{name}` is empty")),
        NotTaken::TooLarge => Error::failed(format!("`{name}` is larger than any report")),
        NotTaken::Changed => Error::failed(format!("`{name}` was changed while it was read")),
    }
}
