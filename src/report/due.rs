//! What is due or overdue.

use chrono::NaiveDate;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::moment::Moment;
use crate::domain::reminder;
use crate::policy::Policy;
use crate::school::School;

/// The list, overdue first.
#[must_use]
pub fn due(
    school: &School,
    policy: &Policy,
    on: NaiveDate,
    items: &[DueItem],
    undated: &[&str],
) -> Report {
    // One header serves all the tables where they are one file.
    let with_why = items.iter().any(|item| !item.why.is_empty());
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
            report = report.section(Section::titled(title).table(table(status, &items, with_why)));
        }
    }
    if undated.is_empty() {
        return report;
    }
    report.note(format!(
        "No date set, since the policy says only \"regularly\": {}. `osafe review set` gives them one.",
        undated.join(", ")
    ))
}

/// What one owner is told by letter.
#[must_use]
pub fn letter(school: &School, owner: &str, on: NaiveDate, items: &[DueItem]) -> Report {
    let point = |item: &DueItem| {
        let day = Moment::Day(item.due).in_words();
        let when = match (on - item.due).num_days() {
            late @ ..0 => format!("due on {day}, in {}", days(-late)),
            0 => format!("due today, {day}"),
            late => format!("was due on {day}, overdue by {}", days(late)),
        };
        let DueItem { title, id, source, .. } = item;
        let commands = reminder::commands(item).join("` or `");
        format!("{title} ({id}): {when}. Source: {source}. Record it: `{commands}`")
    };
    let points = items.iter().map(point).collect();
    Report::new(format!("Due on {}", Moment::Day(on).in_words()))
        .about("School", &school.settings().name)
        .about("For", owner)
        .section(Section { points, ..Section::new() })
        .note("`osafe due --why` says how each day came about. What is recorded as done is not said again.")
}

fn days(count: i64) -> String {
    if count == 1 { "1 day".to_owned() } else { format!("{count} days") }
}

fn table(status: DueStatus, items: &[&DueItem], with_why: bool) -> Table {
    let mut columns = vec![
        Column::date("due", "By"),
        Column::text("status", "Status"),
        Column::text("kind", "Kind"),
        Column::text("id", "Name"),
        Column::text("title", "What"),
        Column::text("owner", "Owner"),
        Column::text("source", "Source"),
    ];
    if with_why {
        columns.push(Column::text("why", "Why then"));
    }
    Table::new(status.to_string(), columns).rows(items.iter().map(|item| {
        let mut cells = vec![
            Cell::from(item.due),
            item.status.to_string().into(),
            item.kind.as_str().into(),
            item.id.as_str().into(),
            item.title.as_str().into(),
            item.owner.as_str().into(),
            item.source.as_str().into(),
        ];
        if with_why {
            cells.push(item.why.join(". ").into());
        }
        cells
    }))
}
