//! `osafe report incidents`: the incident log.

use super::provenance::provenance;
use crate::commands::incident::{ListArgs, listed_in};
use crate::commands::open_cases;
use crate::context::Context;
use crate::error::Error;
use crate::report::{Report, incidents};

pub(super) fn report(context: &Context, args: &ListArgs) -> Result<Report, Error> {
    let school = context.school()?;
    let mut vaults = open_cases(context, &school)?;
    let listed = listed_in(context, &school, args, None, &mut vaults)?.listed;
    let leaves_out = ["What nobody has written down, and the vaults its maker cannot open."];
    let provenance = provenance(context, &school, &vaults, None, &leaves_out)?;
    Ok(incidents::log(&listed).provenance(provenance))
}
