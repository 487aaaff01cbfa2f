//! The packs themselves: everything that leaves the school in one report.

use chrono::DateTime;
use chrono_tz::Tz;

use super::chronology::{made_at, table as events_table};
use super::{Column, Report, Section, Table, custody, inbox, incidents};
use crate::domain::attachment::Attachment;
use crate::domain::chronology::Event;
use crate::domain::disclosure::{Disclosure, DisclosureKind};
use crate::domain::person::Person;
use crate::domain::record_id::RecordId;
use crate::school::School;
use crate::store::concerns::Kept;
use crate::store::disclosures::Whole;

/// The records that a pack is made from.
pub struct Contents<'a> {
    /// The incidents.
    pub cases: &'a [Whole],
    /// The concerns that were set aside.
    pub concerns: &'a [Kept],
    /// Every other record, under its number.
    pub others: &'a [(RecordId, &'a [Section])],
    /// What happened, in the order of time.
    pub events: &'a [Event],
    /// The files of which no copy may be given, because they may be indecent images of a child.
    pub withheld: &'a [Attachment],
}

/// What is about to leave: everything in the records it takes in, and for a child who moves on
/// the whole in the order of time.
#[must_use]
pub fn pack(
    school: &School,
    disclosure: &Disclosure,
    person: Option<&Person>,
    contents: &Contents<'_>,
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
    let sections = contents.cases.iter().flat_map(incident);
    let others = contents.others.iter();
    let others = others.flat_map(|(id, sections)| under(sections.to_vec(), &id.to_string()));
    for section in sections.chain(contents.concerns.iter().flat_map(set_aside)).chain(others) {
        report = report.section(section);
    }
    let copied: Vec<String> = disclosure.copied().map(|file| file.id.to_string()).collect();
    if !copied.is_empty() {
        report = report.note(format!("Attached files in this folder: {}.", copied.join(", ")));
    }
    if !contents.withheld.is_empty() {
        let withheld: Vec<String> = contents.withheld.iter().map(|f| f.id.to_string()).collect();
        report = report.note(format!(
            "No copy is given of {}: the incident may be about indecent images of a child.",
            withheld.join(", ")
        ));
    }
    if disclosure.kind == DisclosureKind::Transfer {
        report = report.section(Section::titled("Chronology").table(events_table(contents.events)));
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
    let mut sections = record(incidents::show(case, &whole.items, &whole.files));
    for item in &whole.items {
        let id = item.item.id.to_string();
        sections.extend(custody::show(item).sections.into_iter().map(|part| named(part, &id)));
    }
    for search in &whole.searches {
        let id = format!("Search {}", search.id);
        sections.extend(custody::search(search).sections.into_iter().map(|part| named(part, &id)));
    }
    under(sections, &reference)
}

/// The sections of a concern that was set aside, each under its receipt.
fn set_aside(kept: &Kept) -> Vec<Section> {
    under(record(inbox::kept(kept)), &kept.receipt.to_string())
}

// What stands at the head of a record is a section of the pack like the rest.
fn record(shown: Report) -> Vec<Section> {
    let about = shown.about.iter().fold(Table::card("record"), |card, (label, value)| {
        let key = label.to_lowercase().replace(' ', "-").replace(['(', ')'], "");
        card.field(Column::text(key, label), value.as_str())
    });
    let mut sections = vec![Section::titled("Record").table(about)];
    sections.extend(shown.sections);
    sections
}

fn under(mut sections: Vec<Section>, id: &str) -> Vec<Section> {
    for section in &mut sections {
        let title = section.title.take().unwrap_or_default();
        section.title = Some(format!("{id}: {title}"));
        for table in &mut section.tables {
            table.id = format!("{}-{}", id.to_lowercase().replace('/', "-"), table.id);
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
