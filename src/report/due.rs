//! What is due or overdue.

use chrono::NaiveDate;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::moment::Moment;
use crate::policy::Policy;
use crate::school::School;

/// The list, overdue first.
#[must_use]
pub fn due(school: &School, policy: &Policy, on: NaiveDate, items: &[DueItem]) -> Report {
    let mut report = Report::new(format!("Due on {}", Moment::Day(on).in_words()))
        .about("School", &school.settings().name)
        .about("Policy", format!("{}, version {}", policy.about().title, policy.about().version));
    for (status, title) in [
        (DueStatus::Overdue, "Overdue"),
        (DueStatus::Due, "Due on the day"),
        (DueStatus::Upcoming, "Soon"),
    ] {
        let items: Vec<&DueItem> = items.iter().filter(|item| item.status == status).collect();
        if !items.is_empty() || status == DueStatus::Overdue {
            report = report.section(Section::titled(title).table(table(status, &items)));
        }
    }
    report
}

fn table(status: DueStatus, items: &[&DueItem]) -> Table {
    let columns = [
        Column::date("due", "By"),
        Column::text("status", "Status"),
        Column::text("kind", "Kind"),
        Column::text("id", "Name"),
        Column::text("title", "What"),
        Column::text("owner", "Owner"),
        Column::text("source", "Source"),
    ];
    Table::new(status.to_string(), columns).rows(items.iter().map(|item| {
        [
            Cell::from(item.due),
            item.status.to_string().into(),
            item.kind.as_str().into(),
            item.id.as_str().into(),
            item.title.as_str().into(),
            item.owner.as_str().into(),
            item.source.as_str().into(),
        ]
    }))
}
