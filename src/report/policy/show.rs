//! What a policy says of itself.

use super::super::{Cell, Column, Report, Section, Table, sanctions};
use crate::domain::moment::Moment;
use crate::domain::role::Role;
use crate::domain::word::Word;
use crate::policy::Policy;
use crate::policy::about::Arrangements;

/// One policy: its dates, whom it names and who hears a concern, its areas of risk, supervision,
/// linked policies, the duties of every incident, and its oddities.
#[must_use]
pub fn show(policy: &Policy, arrangements: &Arrangements) -> Report {
    let about = policy.about();
    let day = |day: Option<chrono::NaiveDate>| {
        day.map_or_else(|| "not given".to_owned(), |day| Moment::Day(day).in_words())
    };
    let mut report = Report::new(&about.title)
        .about("Name", &about.id)
        .about("Version", &about.version)
        .about("In force from", day(about.in_force_from))
        .about("Review due", day(about.review_due));
    for section in [
        roles(policy),
        routes(policy, arrangements),
        areas(arrangements),
        supervision(arrangements),
    ] {
        report = report.section(section);
    }
    report = report.section(linked(arrangements));
    for role in Role::ALL {
        let mut section = sanctions::always(policy, *role);
        section.title = Some(format!("For every incident about a {role}"));
        for table in &mut section.tables {
            table.id = format!("always-{role}");
        }
        report = report.section(section);
    }
    report.section(unfilled(arrangements)).section(oddities(arrangements))
}

fn roles(policy: &Policy) -> Section {
    let columns = [
        Column::text("id", "Office"),
        Column::text("role", "Who"),
        Column::text("stands-in", "In their place"),
        Column::text("source", "Source"),
    ];
    let roles = &policy.about().role;
    let rows = roles.iter().map(|role| {
        [
            Cell::from(role.id.as_str()),
            role.title.as_str().into(),
            role.stands_in.as_deref().map(|id| policy.role_title(id)).into(),
            role.source.as_str().into(),
        ]
    });
    let mut section =
        Section::titled("Who is named").table(Table::new("roles", columns).rows(rows));
    let both = roles.iter().filter_map(|role| Some((role, role.also_held_by.as_deref()?)));
    section.notes.extend(
        both.map(|(role, other)| format!("{}: also the {}.", role.title, policy.role_title(other))),
    );
    section
}

fn routes(policy: &Policy, arrangements: &Arrangements) -> Section {
    let columns = [
        Column::text("about", "A concern about"),
        Column::text("to", "Goes to"),
        Column::text("note", "Note"),
        Column::text("source", "Source"),
    ];
    let rows = arrangements.route.iter().map(|route| {
        let to: Vec<&str> = route.to.iter().map(|id| policy.role_title(id)).collect();
        let to = if to.is_empty() { "nobody is named".to_owned() } else { to.join("; ") };
        [
            Cell::from(route.about.as_str()),
            to.into(),
            route.note.clone().into(),
            route.source.as_str().into(),
        ]
    });
    let table = Table::new("routes", columns).rows(rows);
    section("Who hears a concern", table, "The policy does not say who hears a concern.")
}

fn areas(arrangements: &Arrangements) -> Section {
    let columns = [
        Column::text("area", "Area"),
        Column::text("examples", "For example"),
        Column::text("source", "Source"),
    ];
    let rows = arrangements.area.iter().map(|area| {
        [
            Cell::from(area.title.as_str()),
            area.examples.join("; ").into(),
            area.source.as_str().into(),
        ]
    });
    let table = Table::new("areas", columns).rows(rows);
    section("Areas of risk", table, "The policy names no areas of risk.")
}

fn supervision(arrangements: &Arrangements) -> Section {
    let columns = [
        Column::text("title", "What"),
        Column::text("key-stages", "Key stages"),
        Column::text("rule", "Rule"),
        Column::text("source", "Source"),
        Column::text("notes", "Notes"),
    ];
    let rows = arrangements.supervision.iter().map(|rule| {
        let stages: Vec<&str> = rule.key_stages.iter().map(|stage| stage.in_words()).collect();
        let notes = (!rule.notes.is_empty()).then(|| rule.notes.join(" "));
        [
            Cell::from(rule.title.as_str()),
            stages.join(", ").into(),
            rule.rule.as_str().into(),
            rule.source.as_str().into(),
            notes.into(),
        ]
    });
    let table = Table::new("supervision", columns).rows(rows).as_cards();
    section("Supervision by key stage", table, "The policy has no rule on supervision.")
}

fn linked(arrangements: &Arrangements) -> Section {
    let columns = [
        Column::text("title", "Policy"),
        Column::text("source", "Source"),
        Column::text("note", "Note"),
    ];
    let rows = arrangements.linked_policy.iter().map(|linked| {
        [
            Cell::from(linked.title.as_str()),
            linked.source.as_str().into(),
            linked.note.clone().into(),
        ]
    });
    let table = Table::new("linked-policies", columns).rows(rows);
    section("Linked policies", table, "The policy names no other policy.")
}

fn unfilled(arrangements: &Arrangements) -> Section {
    let columns = [Column::text("text", "Never filled in"), Column::text("source", "Source")];
    let rows = arrangements
        .placeholder
        .iter()
        .map(|place| [Cell::from(place.text.as_str()), place.source.as_str().into()]);
    let table = Table::new("placeholders", columns).rows(rows);
    section("Parts of a template", table, "No part of a template was left unfilled.")
}

fn oddities(arrangements: &Arrangements) -> Section {
    let mut section = Section::titled("Oddities of the policy");
    section.points.clone_from(&arrangements.notes);
    section
}

// A table, or one sentence where it would be empty.
fn section(title: &str, table: Table, empty: &str) -> Section {
    if table.rows.is_empty() {
        Section::titled(title).paragraph(empty)
    } else {
        Section::titled(title).table(table)
    }
}
