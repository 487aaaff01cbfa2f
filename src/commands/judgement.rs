//! What the policy in force demands for a concern, and what it is worth pointing out about it.

use chrono::DateTime;
use chrono_tz::Tz;

use super::log::one_row;
use super::writing;
use crate::domain::action::Action;
use crate::domain::case::Case;
use crate::domain::concern::Concern;
use crate::domain::incident::{PolicyVersion, RowTaken};
use crate::domain::moment::Moment;
use crate::domain::pattern::{
    Earlier, Suggestion, continued, earlier_step_missing, police_list, reported_accident,
    without_sanctions,
};
use crate::error::Error;
use crate::policy::patterns::police;
use crate::policy::sanctions::required;
use crate::school::School;
use crate::store::incidents;
use crate::vault::Vault;

/// What the policy makes of a concern.
#[derive(Debug)]
pub struct Judgement {
    /// The policy in force on the day it happened.
    pub policy: PolicyVersion,
    /// The row, unless none fits.
    pub row: Option<RowTaken>,
    /// What must happen.
    pub actions: Vec<Action>,
    /// What it is worth pointing out, before anybody is looked up.
    pub suggestions: Vec<Suggestion>,
}

/// Judges a concern by the version of the policy in force on its day. Time limits count from now,
/// when the school comes to know of it.
///
/// # Errors
/// When its words do not say for sure which row is meant.
pub fn judged(school: &School, concern: &Concern, now: DateTime<Tz>) -> Result<Judgement, Error> {
    let role = concern.role.ok_or_else(|| Error::usage("`role` is missing"))?;
    let today = now.date_naive();
    let policy = school.policy_on(concern.occurred.map_or(today, Moment::day))?;
    let sanctions = policy.sanctions()?;
    let row = one_row(&sanctions, role, &concern.incident)?;
    let demanded = required(&policy, &sanctions, row, role);
    let (mut actions, spared) = without_sanctions(demanded, concern);
    let calendar = school.calendar();
    for action in &mut actions {
        action.due = action.within.map(|within| within.due(today, &calendar));
    }
    let mut suggestions = Vec::new();
    if let Some(list) = &policy.acceptable_use()?.police {
        suggestions.extend(police_list(&police(list, concern, row)));
    }
    suggestions.extend(reported_accident(&spared, sanctions.reported_accident.as_ref()));
    let about = policy.about();
    Ok(Judgement {
        policy: PolicyVersion { id: about.id.clone(), version: about.version.clone() },
        row: row.map(|row| RowTaken {
            id: row.id.clone(),
            title: row.title.clone(),
            source: row.source.clone(),
        }),
        actions,
        suggestions,
    })
}

/// Points out what only the earlier incidents about the same people show: repetition, and a step
/// that the policy wants before another.
///
/// # Errors
/// When the vault cannot be read or written.
pub fn point_out(
    school: &School,
    vault: &mut Vault,
    case: Case,
    now: DateTime<Tz>,
) -> Result<Case, Error> {
    let earlier = incidents::earlier(vault, now.to_utc(), &case.incident)?;
    let found = repeated(school, &case, &earlier)?;
    if found.is_empty() {
        return Ok(case);
    }
    let writing = writing(vault, now);
    incidents::change(vault, now.to_utc(), case.incident.reference, |case| {
        for suggestion in found {
            case.point_out(&writing, suggestion);
        }
        Ok(())
    })
}

fn repeated(school: &School, case: &Case, earlier: &[Earlier]) -> Result<Vec<Suggestion>, Error> {
    let incident = &case.incident;
    let sanctions = school.policy_on(incident.occurred.day())?.sanctions()?;
    let row = incident.row.as_ref().map(|row| row.id.as_str());
    let mut found = Vec::new();
    if let Some(rule) = sanctions.continuing(incident.role) {
        found.extend(continued(&rule, row, earlier));
    }
    let rule = row
        .and_then(|row| sanctions.row(incident.role, row))
        .and_then(|row| row.wants_first.as_ref());
    if let Some(rule) = rule.filter(|rule| case.action(&rule.action).is_some()) {
        found.extend(earlier_step_missing(rule, &rule.action, &[], earlier));
    }
    Ok(found)
}
