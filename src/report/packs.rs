//! The packs themselves: everything that leaves the school in one report.

use chrono::DateTime;
use chrono_tz::Tz;

use super::chronology::{made_at, table as events_table};
use super::{Column, Report, Section, Table, custody, incidents};
use crate::domain::chronology::Event;
use crate::domain::disclosure::{Disclosure, DisclosureKind};
use crate::domain::person::Person;
use crate::school::School;
use crate::store::disclosures::Whole;

/// What is about to leave: everything in the records it takes in, and for a child who moves on
/// the whole in the order of time.
#[must_use]
pub fn pack(
    school: &School,
    disclosure: &Disclosure,
    person: Option<&Person>,
    cases: &[Whole],
    events: &[Event],
    made: DateTime<Tz>,
) -> Report {
    let mut report = Report::new(disclosure.kind.title())
        .about("Number", &disclosure.id)
        .about("School", &school.settings().name)
        .about("Made", made_at(made));
    if let Some(to) = &disclosure.to {
        report = report.about("To", to);
    }
    if let Some(person) = person {
        report = report.section(Section::titled("About").table(about(person)));
    }
    for case in cases {
        for section in incident(case) {
            report = report.section(section);
        }
    }
    if cases.iter().any(|whole| !whole.files.is_empty()) {
        report = report.note("Attached files are listed here and not part of this pack.");
    }
    if disclosure.kind == DisclosureKind::Transfer {
        report = report.section(Section::titled("Chronology").table(events_table(events)));
    }
    report.note(
        "Confidential: child protection and personal data. For the person it is addressed to.",
    )
}

fn about(person: &Person) -> Table {
    Table::card("person")
        .field(Column::text("person", "Number"), person.id.as_str())
        .field(Column::text("name", "Name"), person.name.as_str())
        .field(Column::text("role", "Role"), person.role.to_string())
        .field(Column::text("class", "Class"), person.class.as_deref().unwrap_or_default())
        .field(Column::date("born", "Born"), person.born)
        .field(Column::date("left", "Left"), person.left)
        .field(Column::text("other-names", "Other names"), person.aliases.join(", "))
        .field(Column::text("user-names", "User names"), person.user_names.join(", "))
}

/// The sections of one incident, each under its number.
fn incident(whole: &Whole) -> Vec<Section> {
    let case = &whole.case;
    let reference = case.incident.reference.to_string();
    let shown = incidents::show(case, &whole.items, &whole.files);
    let about = shown.about.iter().fold(Table::card("record"), |card, (label, value)| {
        card.field(Column::text(label.to_lowercase().replace(' ', "-"), label), value.as_str())
    });
    let mut sections = vec![Section::titled("Record").table(about)];
    sections.extend(shown.sections);
    for item in &whole.items {
        let id = item.item.id.to_string();
        sections.extend(custody::show(item).sections.into_iter().map(|part| named(part, &id)));
    }
    for search in &whole.searches {
        let id = format!("Search {}", search.id);
        sections.extend(custody::search(search).sections.into_iter().map(|part| named(part, &id)));
    }
    for section in &mut sections {
        let title = section.title.take().unwrap_or_default();
        section.title = Some(format!("{reference}: {title}"));
        for table in &mut section.tables {
            table.id = format!("{}-{}", reference.to_lowercase(), table.id);
        }
    }
    sections
}

fn named(mut section: Section, id: &str) -> Section {
    let title = section.title.take().map(|title| format!(", {}", title.to_lowercase()));
    for table in &mut section.tables {
        table.id = format!("{}-{}", id.to_lowercase().replace(' ', "-"), table.id);
    }
    Section { title: Some(format!("{id}{}", title.unwrap_or_default())), ..section }
}
