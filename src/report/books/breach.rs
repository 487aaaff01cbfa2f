//! Breaches of the filter: the list, one of them, and what the policy wants done.

use super::super::{Column, Report, Section, Table};
use super::{day, history, when};
use crate::domain::book::breach::{Answer, BreachPage, BreachStep};
use crate::school::School;

/// The breaches, newest first.
#[must_use]
pub fn list(school: &School, pages: &[BreachPage]) -> Report {
    let columns = [
        Column::id("number", "Number"),
        Column::text("when", "Found"),
        Column::text("what", "What"),
        Column::text("child-exposed", "Seen by a child"),
        Column::text("illegal", "Illegal"),
        Column::text("told", "Told"),
        Column::text("ticket", "Ticket"),
        Column::text("status", "Status"),
    ];
    let rows = pages.iter().rev().map(|page| {
        let breach = page.about();
        [
            page.number.to_string().into(),
            when(breach.when),
            breach.what.as_str().into(),
            breach.child_exposed.map(|answer| answer.to_string()).into(),
            breach.illegal.map(|answer| answer.to_string()).into(),
            told(page).into(),
            page.tickets().join(", ").into(),
            if page.is_over() { "closed" } else { "open" }.into(),
        ]
    });
    Report::new("Breaches of the filter")
        .about("School", &school.settings().name)
        .section(Section::new().table(Table::new("breaches", columns).rows(rows)))
}

fn told(page: &BreachPage) -> String {
    let told: Vec<String> =
        page.told().map(|(who, when)| format!("{who}, {}", when.in_words())).collect();
    if told.is_empty() { "nobody".to_owned() } else { told.join("; ") }
}

/// One breach with what followed; `procedure` is the short name of the policy's procedure for it.
#[must_use]
pub fn shown(title: &str, page: &BreachPage, procedure: Option<&str>) -> Report {
    let breach = page.about();
    let card = Table::card("breach")
        .field(Column::id("number", "Number"), page.number.to_string())
        .field(Column::text("when", "Found"), when(breach.when))
        .field(Column::text("found-by", "Found by"), breach.found_by.as_str())
        .field(Column::narrative("what", "What"), breach.what.as_str())
        .field(Column::narrative("how", "How"), breach.how.as_ref())
        .field(Column::text("device", "Device"), breach.device.as_ref())
        .field(
            Column::text("child-exposed", "Seen by a child"),
            breach.child_exposed.map(|answer| answer.to_string()),
        )
        .field(Column::text("illegal", "Illegal"), breach.illegal.map(|answer| answer.to_string()))
        .field(Column::text("told", "Told"), told(page))
        .field(Column::text("ticket", "Ticket"), page.tickets().join(", "))
        .field(Column::text("status", "Status"), if page.is_over() { "closed" } else { "open" });
    let report = Report::new(title).section(Section::new().table(card));
    advice(report.section(history(page, step)), page, procedure)
}

fn advice(mut report: Report, page: &BreachPage, procedure: Option<&str>) -> Report {
    if page.is_over() {
        return report;
    }
    if let Some(procedure) = procedure {
        report = report.note(format!(
            "The policy has steps for it: `osafe procedure {procedure}` shows them."
        ));
    }
    if page.about().illegal != Some(Answer::No) {
        report = report.note(
            "It may be illegal: do not open, copy, photograph or send it on. Tell the DSL now and \
             leave the device as it is.",
        );
    }
    if page.about().concerns_a_child() {
        report = report.note(
            "A child may have seen it: record an incident with `osafe log`, and name the child there, \
             not here.",
        );
    }
    if page.told().next().is_none() {
        report = report.note(format!(
            "Nobody was told yet. When somebody was: `osafe filter breach told {}`.",
            page.number
        ));
    }
    report
}

fn step(step: &BreachStep) -> String {
    match step {
        BreachStep::Told { who, when, ticket } => {
            let ticket = ticket.as_ref().map(|t| format!(", ticket {t}")).unwrap_or_default();
            format!("Told {who}, {}{ticket}", when.in_words())
        }
        BreachStep::Closed { on, by, how, outcome } => {
            format!("Closed on {} by {by}\nHow it got through: {how}\nDone: {outcome}", day(*on))
        }
    }
}
