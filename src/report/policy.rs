//! Policies: which there are, and what one says of itself.

use super::{Cell, Column, Report, Section, Table, sanctions};
use crate::domain::role::Role;
use crate::domain::word::Word;
use crate::policy::Policy;

/// The packs that come with the program.
#[must_use]
pub fn list(policies: &[Policy]) -> Report {
    let columns = [
        Column::text("id", "Name"),
        Column::text("title", "Policy"),
        Column::text("version", "Version"),
        Column::date("in-force-from", "In force from"),
        Column::date("review-due", "Review due"),
    ];
    let rows = policies.iter().map(|policy| {
        let about = policy.about();
        [
            Cell::from(about.id.as_str()),
            about.title.as_str().into(),
            about.version.as_str().into(),
            about.in_force_from.into(),
            about.review_due.into(),
        ]
    });
    Report::new("Policies that come with osafe")
        .section(Section::new().table(Table::new("policies", columns).rows(rows)))
}

/// One policy.
#[must_use]
pub fn show(policy: &Policy) -> Report {
    let about = policy.about();
    let day = |day: Option<chrono::NaiveDate>| {
        day.map_or_else(|| "not given".to_owned(), |day| day.to_string())
    };
    let roles = about.role.iter().map(|role| {
        [
            Cell::from(role.title.as_str()),
            role.stands_in.as_deref().map(|id| policy.role_title(id)).unwrap_or_default().into(),
            role.source.as_str().into(),
        ]
    });
    let columns = [
        Column::text("role", "Role"),
        Column::text("stands-in", "Stands in"),
        Column::text("source", "Source"),
    ];
    let mut report = Report::new(&about.title)
        .about("Name", &about.id)
        .about("Version", &about.version)
        .about("In force from", day(about.in_force_from))
        .about("Review due", day(about.review_due))
        .section(Section::titled("Who is named").table(Table::new("roles", columns).rows(roles)));
    for role in Role::ALL {
        let mut section = sanctions::always(policy, *role);
        section.title = Some(format!("For every incident about a {role}"));
        for table in &mut section.tables {
            table.id = format!("always-{role}");
        }
        report = report.section(section);
    }
    let mut oddities = Section::titled("Oddities of the policy");
    oddities.points.clone_from(&about.notes);
    report.section(oddities)
}
