//! Changes to the filter: the list, and one of them.

use chrono::NaiveDate;

use super::super::{Column, Report, Section, Table};
use super::{day, history};
use crate::domain::book::change::{ChangePage, ChangeStep, Consent};
use crate::school::School;

/// The changes, newest first.
#[must_use]
pub fn list(school: &School, pages: &[ChangePage], today: NaiveDate) -> Report {
    let columns = [
        Column::id("number", "Number"),
        Column::date("from", "From"),
        Column::text("kind", "Change"),
        Column::text("what", "What"),
        Column::text("why", "Why"),
        Column::text("assessed-by", "Risk assessed by"),
        Column::text("consent", "Consent"),
        Column::date("until", "Until"),
        Column::text("status", "Status"),
    ];
    let rows = pages.iter().rev().map(|page| {
        let change = page.about();
        [
            page.number.to_string().into(),
            change.from.into(),
            change.kind.map(|kind| kind.to_string()).into(),
            change.what.as_str().into(),
            change.why.as_str().into(),
            change.assessed_by.join(", ").into(),
            consent(page).into(),
            page.until().into(),
            status(page, today).into(),
        ]
    });
    Report::new("Changes to the filter")
        .about("School", &school.settings().name)
        .section(Section::new().table(Table::new("changes", columns).rows(rows)))
}

fn status(page: &ChangePage, today: NaiveDate) -> &'static str {
    match page.until() {
        _ if page.is_over() => "taken back",
        Some(until) if until < today => "expired: look again or take back",
        Some(_) => "in force for a time",
        None => "in force",
    }
}

fn consent(page: &ChangePage) -> String {
    match (page.about().consent, &page.about().consent_by) {
        (Some(Consent::Given), Some(by)) => by.clone(),
        (Some(Consent::NotNeeded), _) => "not needed".to_owned(),
        _ => String::new(),
    }
}

/// One change with what followed.
#[must_use]
pub fn shown(title: &str, page: &ChangePage, today: NaiveDate) -> Report {
    let change = page.about();
    let card = Table::card("change")
        .field(Column::id("number", "Number"), page.number.to_string())
        .field(Column::text("kind", "Change"), change.kind.map(|kind| kind.to_string()))
        .field(Column::text("what", "What"), change.what.as_str())
        .field(Column::narrative("why", "Why"), change.why.as_str())
        .field(Column::narrative("risk", "Risk"), change.risk.as_str())
        .field(Column::text("assessed-by", "Risk assessed by"), change.assessed_by.join(", "))
        .field(Column::text("consent", "Consent"), consent(page))
        .field(Column::text("changed-by", "Changed by"), change.changed_by.as_str())
        .field(Column::date("from", "From"), change.from)
        .field(Column::date("until", "Until"), page.until())
        .field(Column::text("request", "Request"), change.request.as_ref())
        .field(Column::text("status", "Status"), status(page, today));
    Report::new(title).section(Section::new().table(card)).section(history(page, step))
}

/// After a change: reviews of the policy that such a change may call for.
#[must_use]
pub fn may_call_for(report: Report, reviews: &[String]) -> Report {
    if reviews.is_empty() {
        return report;
    }
    report.note(format!(
        "If the change is a large one, the policy wants filtering reviewed: {}. Record it with \
         `osafe review done`.",
        reviews.join("; ")
    ))
}

fn step(step: &ChangeStep) -> String {
    match step {
        ChangeStep::Kept { until, by, why } => {
            let until =
                until.map_or("for good".to_owned(), |until| format!("until {}", day(until)));
            format!("Kept {until} by {by}: {why}")
        }
        ChangeStep::Ended { on, by, why } => {
            let why = why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
            format!("Taken back on {} by {by}{why}", day(*on))
        }
    }
}
