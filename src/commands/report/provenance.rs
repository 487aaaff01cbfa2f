//! Where a report comes from, in one place for all of them.

use crate::context::Context;
use crate::error::Error;
use crate::report::{Chain, Provenance};
use crate::school::School;
use crate::vault::Vault;

/// What a report about a period (in words) says of itself, given the vaults it was made from. The
/// vaults are asked last, after everything that was looked at is in their chains.
///
/// # Errors
/// When the policy is wrong or a vault cannot be read.
pub(super) fn provenance<'v>(
    context: &Context,
    school: &School,
    vaults: impl IntoIterator<Item = &'v Vault>,
    period: Option<String>,
    leaves_out: &[&str],
) -> Result<Provenance, Error> {
    let now = context.local_now(school)?;
    let policy = school.policy_on(now.date_naive())?;
    let about = policy.about();
    let vaults: Vec<&Vault> = vaults.into_iter().collect();
    let writer = vaults.first().map(|vault| vault.writer());
    Ok(Provenance {
        school: school.settings().name.clone(),
        period,
        policy: format!("{}, version {}", about.title, about.version),
        made: now.fixed_offset(),
        by: writer.map(|who| format!("{}, {}", who.name(), who.office().title())),
        leaves_out: leaves_out.iter().map(|text| (*text).to_owned()).collect(),
        chains: vaults.into_iter().map(chain).collect::<Result<_, _>>()?,
        mark: None,
    })
}

fn chain(vault: &Vault) -> Result<Chain, Error> {
    let head = vault.head()?;
    let kind = vault.about().kind;
    Ok(Chain { vault: kind.to_string(), entries: head.entries, head: head.hash })
}
