//! Procedures: the list, and one to follow or print.

use super::{Cell, Column, Report, Section, Table};
use crate::policy::Policy;
use crate::policy::procedures::{Attachments, Procedure};

/// All procedures of a policy.
#[must_use]
pub fn list(policy: &Policy, procedures: &[Procedure]) -> Report {
    let columns = [
        Column::text("id", "Procedure"),
        Column::text("title", "For"),
        Column::number("steps", "Steps"),
        Column::text("source", "Source"),
    ];
    let rows = procedures.iter().map(|procedure| {
        [
            Cell::from(procedure.id.as_str()),
            procedure.title.as_str().into(),
            procedure.step.len().into(),
            procedure.source.as_str().into(),
        ]
    });
    head(policy, "Procedures")
        .section(Section::new().table(Table::new("procedures", columns).rows(rows)))
}

/// The procedure that fits best with every step, and the names of others that fit.
#[must_use]
pub fn show(policy: &Policy, found: &[&Procedure]) -> Report {
    let Some((procedure, others)) = found.split_first() else {
        return head(policy, "No procedure");
    };
    let mut report = head(policy, &procedure.title).about("Source", &procedure.source);
    if !procedure.first.is_empty() {
        // What protects people stands before any step.
        let mut first = Section::titled("First");
        first.points.clone_from(&procedure.first);
        first.notes.extend(procedure.first_source.iter().map(|from| format!("From: {from}")));
        report = report.section(first);
    }
    let mut steps = Section::titled("Steps").table(steps(policy, procedure));
    steps.notes.clone_from(&procedure.notes);
    if procedure.attachments == Attachments::Refused {
        steps.notes.push("No file is ever attached to such a case.".to_owned());
    }
    report = report.section(steps);
    for other in others {
        report = report.note(format!("See also: osafe procedure {} ({})", other.id, other.title));
    }
    report
}

fn steps(policy: &Policy, procedure: &Procedure) -> Table {
    let columns = [
        Column::text("number", "Step"),
        Column::text("what", "What"),
        Column::text("who", "Who"),
        Column::text("when", "When"),
        Column::text("records", "Write down"),
        Column::text("source", "Source"),
    ];
    Table::new("steps", columns).rows(procedure.step.iter().enumerate().map(|(number, step)| {
        let when = match (step.immediate, &step.when) {
            (true, Some(when)) => format!("at once, {when}"),
            (true, None) => "at once".to_owned(),
            (false, when) => when.clone().unwrap_or_default(),
        };
        [
            Cell::from((number + 1).to_string()),
            step.text.as_str().into(),
            step.who.as_deref().map(|id| policy.role_title(id)).unwrap_or_default().into(),
            when.into(),
            step.records.join(", ").into(),
            step.source.as_str().into(),
        ]
    }))
}

fn head(policy: &Policy, title: &str) -> Report {
    let about = policy.about();
    Report::new(title).about("Policy", &about.title).about("Version", &about.version)
}
