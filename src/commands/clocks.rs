//! Keeping the days of open cases in operations, as numbers, after each change of casework. Who
//! cannot open operations leaves that to the next `osafe due` of somebody who can.

use chrono::{DateTime, Utc};

use super::open_if_member;
use crate::domain::case::Case;
use crate::domain::case_clock::{self, CaseClock};
use crate::domain::disclosure::Disclosure;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::school::School;
use crate::store::case_clocks;
use crate::vault::{Vault, VaultKind};

/// Adds to the outcome of a change that its day is in the reminders too, or says that it is not.
pub(super) fn after_case(
    outcome: Outcome,
    school: &School,
    vault: &Vault,
    now: DateTime<Utc>,
    case: &Case,
) -> Outcome {
    match follow_case(school, vault, now, case) {
        Ok(()) => outcome,
        Err(_) => outcome.remark(
            "The reminders do not know of the new day yet: run `osafe due` once to tell them.",
        ),
    }
}

/// Puts the day of a case into the reminders.
///
/// # Errors
/// When operations cannot be opened or written.
pub(super) fn follow_case(
    school: &School,
    vault: &Vault,
    now: DateTime<Utc>,
    case: &Case,
) -> Result<(), Error> {
    let number = case.incident.reference.to_string();
    let clock = case_clock::of_case(case);
    set(school, vault, now, (&number, case_clock::ACTION), clock.as_ref())
}

/// Puts the day of a disclosure into the reminders.
///
/// # Errors
/// When operations cannot be opened or written.
pub(super) fn follow_disclosure(
    school: &School,
    vault: &Vault,
    now: DateTime<Utc>,
    disclosure: &Disclosure,
) -> Result<(), Error> {
    let clock = case_clock::of_disclosure(disclosure);
    let name = (disclosure.id.as_str(), case_clock::DISCLOSURE);
    set(school, vault, now, name, clock.as_ref())
}

// What staff and head hold never leaves these vaults, not even as a number.
fn set(
    school: &School,
    vault: &Vault,
    now: DateTime<Utc>,
    name: (&str, &str),
    clock: Option<&CaseClock>,
) -> Result<(), Error> {
    if vault.about().kind != VaultKind::Casework {
        return Ok(());
    }
    if let Some(mut operations) = open_if_member(school, VaultKind::Operations, vault.writer())? {
        case_clocks::set(&mut operations, now, name, clock)?;
    }
    Ok(())
}
