//! What the web filter saw in a period: by harm, category, person, host, search and day.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::chart::{Grid, Series};
use super::{Cell, Chart, Column, Report, Section, Table};
use crate::domain::moment::Moment;
use crate::filter::Categories;
use crate::store::filter_events::Tally;

/// The figures of the report.
#[derive(Debug)]
pub struct Figures {
    /// By day.
    pub days: Vec<(chrono::NaiveDate, Tally)>,
    /// By the worst harm in the period before, and its days in words; none when there is no log of it.
    pub before: Option<(String, Vec<Tally>)>,
    /// By the worst harm.
    pub harms: Vec<Tally>,
    /// By the vendor's category.
    pub categories: Vec<Tally>,
    /// By person.
    pub people: Vec<Tally>,
    /// By class, as far as osafe knows who is behind the names.
    pub classes: Vec<Tally>,
    /// Events worth a look by weekday, Monday first, and hour of the school's clock.
    pub hours: [[u64; 24]; 7],
    /// Who tried to get round the filter.
    pub round: Vec<Tally>,
    /// What was blocked in each week by what it was about: its Monday, and ids of harms.
    pub weeks: Vec<(chrono::NaiveDate, Vec<Tally>)>,
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
        .section(harms(figures, &harm_title))
        .section(weeks(&figures.weeks, &harm_title))
        .section(titled("By category", "categories", "Category", &figures.categories, same))
        .section(titled("By person", "people", "Person or device", &figures.people, same))
        .section(titled("By class", "classes", "Class", &figures.classes, same))
        .section(hosts(&figures.hosts))
        .section(titled("Searches worth a look", "searches", "Searched for", &figures.searches, same))
        .section(titled("Ways round the filter", "round", "Person or device", &figures.round, same))
        .section(hours(&figures.hours))
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

/// How many harms the lines are drawn of.
const LINES: usize = 5;
const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

// Beside the period before, where there is a log of it.
fn harms(figures: &Figures, title: &impl Fn(&str) -> String) -> Section {
    let mut section = titled("By harm", "harms", "Harm", &figures.harms, title);
    let Some((days, before)) = &figures.before else { return section };
    let table = &mut section.tables[0];
    table.columns.push(Column::number("before", "Blocked before"));
    for (row, harm) in table.rows.iter_mut().zip(&figures.harms) {
        let then = before.iter().find(|tally| tally.name == harm.name);
        row.push(count(then.map_or(0, |tally| tally.blocked)));
    }
    section.note(format!("Before: {days}."))
}

// The harms with the most blocked requests of all weeks together.
fn weeks(weeks: &[(chrono::NaiveDate, Vec<Tally>)], title: &impl Fn(&str) -> String) -> Section {
    let mut blocked: BTreeMap<&str, u64> = BTreeMap::new();
    for tally in weeks.iter().flat_map(|(_, tallies)| tallies) {
        *blocked.entry(tally.name.as_str()).or_default() += tally.blocked;
    }
    let mut names: Vec<(&str, u64)> = blocked.into_iter().filter(|(_, count)| *count > 0).collect();
    names.sort_by_key(|(name, count)| (Reverse(*count), *name));
    let section = Section::titled("By week");
    if weeks.len() < 2 || names.is_empty() {
        return section.paragraph("There are not two weeks to compare.");
    }
    let series = names.iter().take(LINES).map(|(name, _)| {
        let of = |tallies: &Vec<Tally>| {
            tallies.iter().find(|tally| tally.name == *name).map_or(0, |tally| tally.blocked)
        };
        Series::new(title(name), weeks.iter().map(|(_, tallies)| of(tallies)))
    });
    let labels = weeks.iter().map(|(monday, _)| Moment::Day(*monday).in_words());
    let title = "Blocked requests by week and what they were about";
    section.chart(
        Chart::lines("weeks", title, "Week of", labels, series.collect())
            .describe("A line for each of the harms of which most was blocked, week by week."),
    )
}

fn hours(hours: &[[u64; 24]; 7]) -> Section {
    let section = Section::titled("When");
    let used = |hour: &usize| hours.iter().any(|day| day[*hour] > 0);
    let Some((first, last)) = (0..24).find(used).zip((0..24).rev().find(used)) else {
        return section.paragraph("Nothing in this period was worth a look.");
    };
    let labels = (first..=last).map(|hour| format!("{hour:02}:00"));
    let cells = hours.iter().map(|day| day[first..=last].iter().map(|n| (*n).into()).collect());
    let grid = Grid::new(WEEKDAYS, labels, cells.collect());
    section.chart(
        Chart::heat("hours", "Searches and visits worth a look, by day and hour", "Day", grid)
            .describe(
                "The darker a cell, the more in that hour of that weekday, on the school's clock.",
            ),
    )
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
