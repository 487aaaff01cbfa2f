//! The reports that are made from the policy: `osafe report sanctions-poster`, `procedure-card`, `incident-form
//! --blank`; they need no vault. And those of what it demands: `coverage` and `reviews`.

use clap::Args;

use super::period::PeriodArgs;
use super::provenance::provenance;
use crate::cli::word;
use crate::commands::procedure::no_such;
use crate::commands::sanction::policy;
use crate::commands::vaults::Vaults;
use crate::commands::{open, open_case, policy as policies, review};
use crate::context::Context;
use crate::domain::reference::Reference;
use crate::domain::report_period::ReportPeriod;
use crate::domain::role::Role;
use crate::error::Error;
use crate::policy::coverage::coverage;
use crate::report::{Report, incident_form, policy as of_duties, posters, reviews};
use crate::store::incidents;
use crate::vault::VaultKind;

/// What `osafe report sanctions-poster` takes.
#[derive(Debug, Args)]
pub struct PosterArgs {
    /// About whom.
    #[arg(long, value_parser = word::<Role>(), default_value = "child")]
    pub role: Role,
    /// Which policy: its name, or a folder with a pack; else the school's.
    #[arg(long, value_name = "NAME")]
    pub policy: Option<String>,
}

/// What `osafe report procedure-card` takes.
#[derive(Debug, Args)]
pub struct CardArgs {
    /// Its name or everyday words.
    #[arg(required = true)]
    pub words: Vec<String>,
    /// Which policy: its name, or a folder with a pack; else the school's.
    #[arg(long, value_name = "NAME")]
    pub policy: Option<String>,
}

/// What `osafe report incident-form` takes.
#[derive(Debug, Args)]
pub struct FormArgs {
    /// The incident.
    #[arg(required_unless_present = "blank")]
    pub reference: Option<Reference>,
    /// An empty form, to be filled in by hand.
    #[arg(long, conflicts_with = "reference")]
    pub blank: bool,
}

pub(super) fn poster(context: &Context, args: &PosterArgs) -> Result<Report, Error> {
    let policy = policy(context, args.policy.as_deref())?;
    let report = posters::sanctions(&policy, &policy.sanctions()?, args.role);
    of_school(context, args.policy.is_none(), report)
}

pub(super) fn card(context: &Context, args: &CardArgs) -> Result<Report, Error> {
    let policy = policy(context, args.policy.as_deref())?;
    let words = args.words.join(" ");
    let found = policy.procedures_like(&words)?;
    let Some(procedure) = found.first() else {
        return Err(no_such(&policy.procedures()?.procedure, &words));
    };
    of_school(context, args.policy.is_none(), posters::procedure(&policy, procedure))
}

pub(super) fn form(context: &Context, args: &FormArgs) -> Result<Report, Error> {
    let Some(reference) = args.reference else {
        return of_school(context, true, incident_form::blank(&policy(context, None)?));
    };
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let mut vault = open_case(context, &school, reference)?;
    let case = incidents::show(&mut vault, now.to_utc(), reference)?;
    let leaves_out = ["Entries that were written later: the chronology has them."];
    let from = provenance(context, &school, &[vault], None, &leaves_out)?;
    Ok(incident_form::filled(&case).provenance(from))
}

// What is made from another policy than the school's is not the school's.
fn of_school(context: &Context, is_own: bool, report: Report) -> Result<Report, Error> {
    match context.find_school()? {
        Some(school) if is_own => {
            Ok(report.provenance(provenance(context, &school, &[], None, &[])?))
        }
        _ => Ok(report),
    }
}

pub(super) fn duties(context: &Context) -> Result<Report, Error> {
    let school = context.school()?;
    let policy = school.policy_on(context.today(&school)?)?;
    let duties = policy.duties()?.duty;
    let mut vaults = Vaults::new(context, &school)?;
    let evidence = policies::evidence(context, &school, (&policy, &duties), &mut vaults)?;
    let report = of_duties::coverage(&school, &policy, &coverage(&duties, &evidence));
    let leaves_out = ["What the vaults hold that its maker cannot open: it is never called met."];
    let read = vaults.opened(&VaultKind::ALL);
    Ok(report.provenance(provenance(context, &school, read, None, &leaves_out)?))
}

/// What `osafe report reviews` says, with what was done in time in a period and in the one before.
pub(super) fn all_reviews(context: &Context, args: &PeriodArgs) -> Result<Report, Error> {
    let school = context.school()?;
    let today = context.today(&school)?;
    let days = args.days_or_year(context, &school)?;
    let terms = &school.settings().term;
    let before = ReportPeriod::between(days, terms).before(terms).days;
    let policy = school.policy_on(today)?;
    let vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    let gathered = review::gather(&school, &policy, &vault)?;
    let done = review::done_on(&gathered, &vault)?;
    let counted = |days| (days, gathered.timeliness(&done, days, today));
    let in_time = reviews::in_time(counted(days), counted(before), gathered.since);
    let report = reviews::list(&school, &policy, &gathered, today).section(in_time);
    let leaves_out = ["Reviews that nobody has written down."];
    Ok(report.provenance(provenance(
        context,
        &school,
        &[vault],
        Some(days.in_words()),
        &leaves_out,
    )?))
}
