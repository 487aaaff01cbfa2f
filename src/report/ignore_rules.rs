//! The rules that leave noise out of the episodes.

use super::{Cell, Column, Report, Section, Table};
use crate::domain::ignore_rule::{IgnoreRule, RulePage, last_day};
use crate::school::School;

/// The rules, and how many events each leaves out.
#[must_use]
pub fn list(school: &School, pages: &[RulePage], hidden: &[(String, usize)]) -> Report {
    let columns = [
        Column::id("number", "Rule"),
        Column::text("host", "Host"),
        Column::text("category", "Category"),
        Column::text("search", "Search"),
        Column::text("person", "User name"),
        Column::text("device", "Device"),
        Column::date("until", "Until"),
        Column::text("owner", "Owner"),
        Column::number("hidden", "Left out"),
        Column::narrative("reason", "Why"),
    ];
    let rows = pages.iter().map(|page| {
        let IgnoreRule { noise, reason, owner, .. } = page.about();
        let number = page.number.to_string();
        let count =
            hidden.iter().find(|(known, _)| *known == number).map_or(0, |(_, count)| *count);
        [
            Cell::from(number),
            noise.host.clone().into(),
            noise.category.clone().into(),
            noise.search.clone().into(),
            noise.person.clone().into(),
            noise.device.clone().into(),
            last_day(page).into(),
            owner.as_str().into(),
            count.into(),
            reason.as_str().into(),
        ]
    });
    Report::new("What is left out of the episodes")
        .about("School", &school.settings().name)
        .section(Section::new().table(Table::new("rules", columns).rows(rows)))
        .note("The log keeps every row, and a rule counts what it leaves out of all that is kept.")
}
