//! The reports about the people of the school: `osafe report training-audit` and `agreements`.

use chrono::NaiveDate;
use clap::Args;

use super::provenance::provenance;
use crate::commands::agreement::covered;
use crate::commands::training::audit::audited;
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::error::Error;
use crate::report::Report;

/// What `osafe report training-audit` takes.
#[derive(Debug, Default, Args)]
pub struct AuditArgs {
    /// As things stood on this day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
}

/// What `osafe report agreements` takes.
#[derive(Debug, Default, Args)]
pub struct AgreementsArgs {
    /// As things stood on this day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// For others to read: no names, and no small numbers.
    #[arg(long)]
    pub without_names: bool,
}

pub(super) fn training_audit(context: &Context, args: &AuditArgs) -> Result<Report, Error> {
    let audited = audited(context, args.on.as_deref())?;
    let leaves_out = ["Training that nobody has written down, and people who are not on the roll."];
    let period = Some(as_of(audited.on));
    let from = provenance(context, &audited.school, &[audited.vault], period, &leaves_out)?;
    Ok(audited.report.provenance(from))
}

pub(super) fn agreements(context: &Context, args: &AgreementsArgs) -> Result<Report, Error> {
    let covered = covered(context, args.on.as_deref(), !args.without_names)?;
    let leaves_out =
        ["Signatures that nobody has written down, and people who are not on the roll."];
    let period = Some(as_of(covered.on));
    let mut from = provenance(context, &covered.school, &[covered.vault], period, &leaves_out)?;
    if args.without_names {
        let office = context.identity()?.office();
        from.by = Some(office.title().to_owned());
    }
    Ok(covered.report.provenance(from))
}

fn as_of(day: NaiveDate) -> String {
    format!("as on {}", Moment::Day(day).in_words())
}
