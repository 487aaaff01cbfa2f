//! Whom the case records know.

use super::{Cell, Column, Report, Section, Table};
use crate::domain::person::Person;
use crate::vault::VaultKind;

/// The people found, with the vault that knows each.
#[must_use]
pub fn found(people: &[(VaultKind, Person)]) -> Report {
    let columns = [
        Column::text("person", "Number"),
        Column::text("name", "Name"),
        Column::text("role", "Role"),
        Column::text("class", "Class"),
        Column::date("born", "Born"),
        Column::text("other-names", "Other names"),
        Column::id("roll", "On the roll"),
        Column::text("vault", "Vault"),
    ];
    let rows = people.iter().map(|(kind, person)| {
        let others: Vec<&str> = person.names().skip(1).collect();
        [
            Cell::from(person.id.as_str()),
            person.name.as_str().into(),
            person.role.to_string().into(),
            person.class.as_deref().unwrap_or_default().into(),
            person.born.map_or(Cell::Empty, Cell::from),
            others.join(", ").into(),
            person.on_roll.map(|number| number.to_string()).into(),
            kind.as_str().into(),
        ]
    });
    Report::new("People").section(Section::new().table(Table::new("people", columns).rows(rows)))
}
