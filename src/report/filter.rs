//! What the web filter saw in a period: by harm, category, person, host, search and day.

use super::{Cell, Column, Report, Section, Table};
use crate::filter::Categories;
use crate::store::filter_events::Tally;

/// The figures of the report.
#[derive(Debug)]
pub struct Figures {
    /// By day.
    pub days: Vec<(chrono::NaiveDate, Tally)>,
    /// By the worst harm.
    pub harms: Vec<Tally>,
    /// By the vendor's category.
    pub categories: Vec<Tally>,
    /// By person.
    pub people: Vec<Tally>,
    /// By host, of what was blocked, warned of or marked.
    pub hosts: Vec<Tally>,
    /// By words searched for, of what is worth a look.
    pub searches: Vec<Tally>,
}

/// The report.
#[must_use]
pub fn filter(figures: &Figures, categories: &Categories) -> Report {
    let harm_title =
        |id: &str| categories.harm(id).map_or_else(|| id.to_owned(), |harm| harm.title.clone());
    let same = |name: &str| name.to_owned();
    Report::new("What the web filter saw")
        .section(Section::titled("By day").table(days(&figures.days)))
        .section(titled("By harm", "harms", "Harm", &figures.harms, harm_title))
        .section(titled("By category", "categories", "Category", &figures.categories, same))
        .section(titled("By person", "people", "Person or device", &figures.people, same))
        .section(hosts(&figures.hosts))
        .section(titled("Searches worth a look", "searches", "Searched for", &figures.searches, same))
        .note("Most blocked first. A blocked request is what the filter did, not what a person meant.")
        .note("This report names users. Keep it with the technician and the DSL team.")
}

/// There is nothing to report on.
#[must_use]
pub fn empty() -> Report {
    Report::new("What the web filter saw")
        .section(Section::new().table(Table::new("days", day_columns())))
        .note("No filter log has been imported yet: see `osafe import-filter-log`.")
}

fn titled(
    title: &str,
    id: &str,
    what: &str,
    tallies: &[Tally],
    name: impl Fn(&str) -> String,
) -> Section {
    let columns = [
        Column::text("name", what),
        Column::number("blocked", "Blocked"),
        Column::number("events", "All"),
    ];
    let rows = tallies
        .iter()
        .map(|tally| [Cell::from(name(&tally.name)), count(tally.blocked), count(tally.events)]);
    Section::titled(title).table(Table::new(id, columns).rows(rows))
}

// Hosts are counted only where the filter did something: most are seen once and say nothing.
fn hosts(hosts: &[Tally]) -> Section {
    let columns = [
        Column::text("name", "Host"),
        Column::number("blocked", "Blocked"),
        Column::number("events", "Blocked, warned or marked"),
    ];
    let rows =
        hosts.iter().map(|host| [Cell::from(&host.name), count(host.blocked), count(host.events)]);
    Section::titled("By host").table(Table::new("hosts", columns).rows(rows))
}

fn days(days: &[(chrono::NaiveDate, Tally)]) -> Table {
    let rows =
        days.iter().map(|(day, tally)| [(*day).into(), count(tally.blocked), count(tally.events)]);
    Table::new("days", day_columns()).rows(rows)
}

fn day_columns() -> [Column; 3] {
    [
        Column::date("day", "Day"),
        Column::number("blocked", "Blocked"),
        Column::number("events", "All"),
    ]
}

fn count(number: u64) -> Cell {
    Cell::Number(i64::try_from(number).unwrap_or(i64::MAX))
}
