//! What the school says that categories of its filter are about.

use super::{Cell, Column, Report, Section, Table};
use crate::domain::book::Page;
use crate::domain::harm::Harm;
use crate::domain::own_category::OwnCategory;

/// What holds now, and the harms there are.
#[must_use]
pub fn list(pages: &[Page<OwnCategory>], harms: &[Harm]) -> Report {
    let own = Table::new(
        "categories",
        [
            Column::id("number", "Number"),
            Column::text("category", "Category"),
            Column::text("harm", "About"),
            Column::text("by", "Said by"),
            Column::time("at", "When"),
        ],
    );
    let holds = pages.iter().filter(|page| page.last().is_none());
    let own = own.rows(holds.map(|page| {
        let writing = &page.opened.writing;
        [
            Cell::from(page.number.to_string()),
            page.about().category.as_str().into(),
            page.about().harm.as_str().into(),
            writing.by.name.as_str().into(),
            writing.at.into(),
        ]
    }));
    let columns = [
        Column::id("id", "Harm"),
        Column::text("title", "Title"),
        Column::yes_no("flagged", "Worth a look"),
        Column::yes_no("urgent", "Urgent"),
    ];
    let harms = Table::new("harms", columns).rows(harms.iter().map(|harm| {
        [
            Cell::from(harm.id.as_str()),
            harm.title.as_str().into(),
            harm.flagged.into(),
            harm.urgent.into(),
        ]
    }));
    Report::new("Categories with a meaning of the school's own")
        .section(Section::new().table(own))
        .section(Section::titled("The harms, worst first").table(harms))
        .note(
            "A category that was not worth a look when its rows were imported is looked at from the \
             next import on.",
        )
}
