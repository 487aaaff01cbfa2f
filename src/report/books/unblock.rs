//! Unblock requests: the list, and one of them.

use super::super::{Column, Report, Section, Table};
use super::{day, history};
use crate::domain::book::unblock::{UnblockPage, UnblockStatus, UnblockStep};
use crate::policy::Policy;
use crate::school::School;

/// The requests, newest first.
#[must_use]
pub fn list(school: &School, policy: &Policy, pages: &[UnblockPage]) -> Report {
    let columns = [
        Column::id("number", "Number"),
        Column::date("on", "Asked on"),
        Column::text("asked-by", "Asked by"),
        Column::text("address", "Address"),
        Column::text("whom", "For whom"),
        Column::text("status", "Status"),
        Column::text("decided-by", "Decided by"),
        Column::date("until", "Until"),
    ];
    let rows = pages.iter().rev().map(|page| {
        let request = page.about();
        [
            page.number.to_string().into(),
            request.on.into(),
            request.asked_by.as_str().into(),
            request.address.as_str().into(),
            request.whom.as_str().into(),
            page.status().to_string().into(),
            decided_by(policy, page).into(),
            page.until().into(),
        ]
    });
    Report::new("Unblock requests")
        .about("School", &school.settings().name)
        .section(Section::new().table(Table::new("requests", columns).rows(rows)))
}

fn decided_by(policy: &Policy, page: &UnblockPage) -> Option<String> {
    let decided = page.decided()?;
    Some(format!("{}, {}", decided.by, policy.role_title(&decided.office)))
}

/// One request with what followed, and what to do next.
#[must_use]
pub fn shown(title: &str, policy: &Policy, page: &UnblockPage) -> Report {
    let request = page.about();
    let card = Table::card("request")
        .field(Column::id("number", "Number"), page.number.to_string())
        .field(Column::date("on", "Asked on"), request.on)
        .field(Column::text("asked-by", "Asked by"), request.asked_by.as_str())
        .field(Column::text("address", "Address"), request.address.as_str())
        .field(Column::narrative("why", "Why"), request.why.as_str())
        .field(Column::text("whom", "For whom"), request.whom.as_str())
        .field(Column::text("status", "Status"), page.status().to_string())
        .field(Column::text("decided-by", "Decided by"), decided_by(policy, page))
        .field(Column::date("until", "Until"), page.until());
    let in_words = |step: &UnblockStep| step_in_words(policy, step);
    let report =
        Report::new(title).section(Section::new().table(card)).section(history(page, in_words));
    match page.status() {
        UnblockStatus::Open => report.note(
            "Senior management decides: `osafe filter unblock approve` or `refuse`. Until then it \
             stays blocked.",
        ),
        UnblockStatus::Approved => report.note(format!(
            "Write down the change itself: `osafe filter change add --kind allow --request {}`.",
            page.number
        )),
        UnblockStatus::Refused | UnblockStatus::Ended => report,
    }
}

fn step_in_words(policy: &Policy, step: &UnblockStep) -> String {
    match step {
        UnblockStep::Approved { decided, until } => {
            let until = until.map(|until| format!(", until {}", day(until))).unwrap_or_default();
            let (on, office) = (day(decided.on), policy.role_title(&decided.office));
            format!("Approved on {on} by {}, {office}{until}", decided.by)
        }
        UnblockStep::Refused { decided, why } => {
            let (on, office) = (day(decided.on), policy.role_title(&decided.office));
            format!("Refused on {on} by {}, {office}: {why}", decided.by)
        }
        UnblockStep::Ended { on, by } => format!("Blocked again on {} by {by}", day(*on)),
    }
}
