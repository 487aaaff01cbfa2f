//! What is allowed to whom.

use super::{Cell, Column, Report, Section, Table};
use crate::domain::role::Role;
use crate::policy::Policy;
use crate::policy::acceptable_use::Item;

/// The answers, with everything said of them, then what is said of the tables as a whole.
#[must_use]
pub fn allowed(policy: &Policy, role: Role, items: &[Item], notes: &[String]) -> Report {
    let about = policy.about();
    let columns = [
        Column::text("id", "Row"),
        Column::text("title", "What"),
        Column::text("answer", "Answer"),
        Column::text("source", "Source"),
    ];
    let rows = items.iter().map(|item| {
        [
            Cell::from(item.id.as_str()),
            item.title.as_str().into(),
            item.answer.in_words().into(),
            item.source.as_str().into(),
        ]
    });
    let mut report = Report::new("What is allowed")
        .about("Policy", &about.title)
        .about("Version", &about.version)
        .about("For", role.phrase())
        .section(Section::new().table(Table::new("allowed", columns).rows(rows)));
    for item in items.iter().filter(|item| !item.notes.is_empty()) {
        let mut section = Section::titled(format!("{}  {}", item.id, item.title));
        section.points.clone_from(&item.notes);
        report = report.section(section);
    }
    if !notes.is_empty() {
        let mut section = Section::titled("The policy's tables as a whole");
        section.points = notes.to_vec();
        report = report.section(section);
    }
    report
}
