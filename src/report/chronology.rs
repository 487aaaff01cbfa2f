//! Chronologies, to read and to print.

use chrono::DateTime;
use chrono_tz::Tz;

use super::incidents::moment;
use super::{Cell, Column, Report, Section, Table};
use crate::domain::case::Case;
use crate::domain::chronology::Event;
use crate::domain::moment::Moment;
use crate::domain::person::Person;
use crate::school::School;

/// Everything about a person.
#[must_use]
pub fn of_person(
    school: &School,
    person: &Person,
    events: &[Event],
    redacted: bool,
    made: DateTime<Tz>,
) -> Report {
    let mut report = Report::new(format!("Chronology of {}", person.name))
        .about("School", &school.settings().name)
        .about("Person", person.shown())
        .about("Made", made_at(made))
        .section(Section::new().table(table(events)));
    if redacted {
        report = report.note(
            "Letters stand for other people the records know. A name that nobody entered stays: \
             read every line before this is given away.",
        );
    } else {
        report = report.note("This names other people. It belongs in the safeguarding records.");
    }
    report
}

/// Everything about an incident.
#[must_use]
pub fn of_incident(school: &School, case: &Case, events: &[Event], made: DateTime<Tz>) -> Report {
    Report::new(format!("Chronology of incident {}", case.incident.reference))
        .about("School", &school.settings().name)
        .about("What", case.incident.kind())
        .about("Made", made_at(made))
        .section(Section::new().table(of_one(table(events))))
}

// Its number stands in the heading: no column has to repeat it.
fn of_one(mut table: Table) -> Table {
    if let Some(number) = table.columns.iter().position(|column| column.key == "incident") {
        table.columns.remove(number);
        for row in &mut table.rows {
            row.remove(number);
        }
    }
    table
}

pub(super) fn made_at(made: DateTime<Tz>) -> String {
    Moment::Time(made.fixed_offset()).in_words()
}

pub(super) fn table(events: &[Event]) -> Table {
    let columns = [
        Column::text("when", "When"),
        Column::id("incident", "Incident"),
        Column::text("what", "What"),
        Column::narrative("text", "In words"),
        Column::text("by", "By"),
    ];
    Table::new("chronology", columns).rows(events.iter().map(|event| {
        [
            moment(event.when),
            Cell::from(event.incident.to_string()),
            event.what.as_str().into(),
            event.text.as_str().into(),
            event.by.as_str().into(),
        ]
    }))
}
