//! How many have signed what on a day: for `osafe report agreements` and the report to governors.

use chrono::NaiveDate;

use super::place::{self, Place};
use crate::context::Context;
use crate::domain::agreement::coverage::{Coverage, coverage};
use crate::domain::agreement::missing::missing;
use crate::error::Error;
use crate::policy::Policy;
use crate::report::{Report, agreements as report};
use crate::school::School;
use crate::store::agreements;
use crate::vault::Vault;

/// Hands on how many have signed what on a day.
///
/// # Errors
/// When the policy or operations cannot be read.
pub(in crate::commands) fn coverage_of<T>(
    school: &School,
    policy: &Policy,
    vault: &Vault,
    on: NaiveDate,
    with: impl FnOnce(&[Coverage<'_>]) -> T,
) -> Result<T, Error> {
    let (asked, signers) = (place::asked(policy)?, place::signers(vault)?);
    let signatures = agreements::signatures(vault)?;
    let missing = missing(&asked, &signers, &signatures, (on, school.settings().since));
    Ok(with(&coverage(&asked, &signers, &signatures, &missing, on)))
}

/// The report, and what it was made from.
pub(in crate::commands) struct Covered {
    pub(in crate::commands) report: Report,
    pub(in crate::commands) school: School,
    pub(in crate::commands) vault: Vault,
    /// The day it is about.
    pub(in crate::commands) on: NaiveDate,
}

/// Makes the report on agreements as they stood on a day, as people write it; else today. Of
/// whoever has taken a signature back since, it is not known any more that it was there.
///
/// # Errors
/// When the day is none, or the policy or operations cannot be read.
pub(in crate::commands) fn covered(
    context: &Context,
    on: Option<&str>,
    with_names: bool,
) -> Result<Covered, Error> {
    let place = Place::new(context)?;
    let on = place.past_day(on)?;
    let (signers, signatures) = (place.signers(), agreements::signatures(&place.vault)?);
    let missing = missing(&place.asked, &signers, &signatures, (on, place.since()));
    let covered = coverage(&place.asked, &signers, &signatures, &missing, on);
    let report = if with_names {
        report::named(&place.roll, &covered, &missing, on)
    } else {
        report::without_names(&covered, on)
    };
    let Place { school, vault, .. } = place;
    Ok(Covered { report, school, vault, on })
}
