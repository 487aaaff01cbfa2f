//! The weekly report to senior leaders: what is open, late and urgent, in numbers and in numbers of incidents. It
//! names nobody.

use chrono::NaiveDate;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::action::{Action, Origin};
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::incident::IncidentStatus;
use crate::domain::reference::Reference;
use crate::domain::report_period::Span;
use crate::store::filter_events::Tally;

/// How many actions and hosts are listed.
const MOST: usize = 15;

/// What the report is made from.
#[derive(Debug)]
pub struct Week {
    /// The day it is made.
    pub today: NaiveDate,
    /// The days it covers.
    pub days: Span,
    /// The case vaults that opened; none when none did.
    pub cases: Option<Cases>,
    /// Filtering; none when operations did not open.
    pub filter: Option<Filtered>,
    /// What the school has to do beside single incidents, of which the owner is an office.
    pub due: Vec<DueItem>,
}

/// How the cases stand.
#[derive(Debug, Default)]
pub struct Cases {
    /// The incidents that are not closed: the day they were recorded, and where they stand.
    pub open: Vec<(NaiveDate, IncidentStatus)>,
    /// How many were recorded in these days.
    pub recorded: u64,
    /// How many were closed in these days.
    pub closed: u64,
    /// The same two of as many days before.
    pub before: (u64, u64),
    /// The open actions that have a day.
    pub actions: Vec<(Reference, Action)>,
    /// How many open actions the policy wants at once.
    pub at_once: usize,
}

/// What the filter did, and what of it waits.
#[derive(Debug, Default)]
pub struct Filtered {
    /// Whether a log of these days was imported.
    pub has_log: bool,
    /// How many requests were blocked.
    pub blocked: u64,
    /// How many in as many days before; none when there is no log of them.
    pub before: Option<u64>,
    /// The web hosts that were blocked most.
    pub hosts: Vec<Tally>,
    /// Blocked requests by what they were about, titles.
    pub harms: Vec<Tally>,
    /// Episodes that wait for a decision, by urgency.
    pub waiting: Vec<(String, u64)>,
}

/// The report.
#[must_use]
pub fn slt(week: &Week) -> Report {
    let mut report = Report::new("Online safety this week").section(first(week));
    if let Some(cases) = &week.cases {
        report = report.section(cases_section(week, cases)).section(actions(week, cases));
    }
    if let Some(filter) = &week.filter {
        report = report.section(blocked(filter));
    }
    report
        .section(due(week))
        .note("Numbers are exact. This is for senior leaders and not to be handed on: governors have a report of their own.")
}

fn days_late(action: &Action, today: NaiveDate) -> i64 {
    action.due.map_or(0, |due| (today - due).num_days())
}

// What a head has to know in two minutes, the worst first.
fn first(week: &Week) -> Section {
    let mut section = Section::titled("What wants doing");
    if let Some(cases) = &week.cases {
        let late = cases.actions.iter().filter(|(_, a)| days_late(a, week.today) > 0).count();
        let today = cases.actions.iter().filter(|(_, a)| days_late(a, week.today) == 0).count();
        section = section
            .point(format!("Actions for incidents past their day: {late}; due today: {today}"))
            .point(format!("Open actions that the policy wants at once: {}", cases.at_once));
    }
    if let Some(filter) = &week.filter {
        let urgent = filter.waiting.first().map_or(0, |(_, count)| *count);
        section = section.point(format!(
            "Searches and visits the filter marked as urgent that nobody has decided about: {urgent}"
        ));
        if !filter.has_log {
            section = section.point("No filter log of this week was imported: nobody has looked.");
        }
    }
    let overdue = week.due.iter().filter(|item| item.status == DueStatus::Overdue).count();
    section
        .point(format!("Checks, reviews and other duties of the school past their day: {overdue}"))
}

fn cases_section(week: &Week, cases: &Cases) -> Section {
    let age = |range: std::ops::Range<i64>| {
        let old =
            |(recorded, _): &&(NaiveDate, _)| range.contains(&(week.today - *recorded).num_days());
        cases.open.iter().filter(old).count()
    };
    let waiting =
        cases.open.iter().filter(|(_, status)| *status == IncidentStatus::Waiting).count();
    let columns = [Column::text("what", "Incidents"), Column::number("count", "Number")];
    let rows: [(&str, Cell); 9] = [
        ("Recorded this week", count(cases.recorded)),
        ("Recorded in the week before", count(cases.before.0)),
        ("Closed this week", count(cases.closed)),
        ("Closed in the week before", count(cases.before.1)),
        ("Open", cases.open.len().into()),
        ("of these, recorded within a week", age(0..7).into()),
        ("of these, one to four weeks old", age(7..28).into()),
        ("of these, older", age(28..i64::MAX).into()),
        ("of these, waiting for another body", waiting.into()),
    ];
    let rows = rows.into_iter().map(|(what, count)| [Cell::from(what), count]);
    Section::titled("Incidents").table(Table::new("incidents", columns).rows(rows))
}

fn actions(week: &Week, cases: &Cases) -> Section {
    let mut late: Vec<&(Reference, Action)> =
        cases.actions.iter().filter(|(_, action)| days_late(action, week.today) >= 0).collect();
    late.sort_by_key(|(reference, action)| (!action.immediate, action.due, *reference));
    let columns = [
        Column::id("incident", "Incident"),
        Column::text("action", "What must happen"),
        Column::yes_no("at-once", "At once"),
        Column::date("due", "By"),
        Column::number("late", "Days late"),
    ];
    let rows = late.iter().take(MOST).map(|(reference, action)| {
        [
            reference.to_string().into(),
            Cell::from(title(action)),
            action.immediate.into(),
            action.due.into(),
            Cell::Number(days_late(action, week.today)),
        ]
    });
    let section = Section::titled("Actions late or due today")
        .table(Table::new("actions", columns).rows(rows));
    match late.len().checked_sub(MOST) {
        Some(more @ 1..) => {
            section.note(format!("And {more} more: `osafe due --kind action` lists all."))
        }
        _ => section,
    }
}

// What somebody asked for in their own words may name somebody.
fn title(action: &Action) -> &str {
    if action.origin == Origin::Person { "A step somebody has asked for" } else { &action.title }
}

fn blocked(filter: &Filtered) -> Section {
    let mut section = Section::titled("Blocked sites");
    if !filter.has_log {
        return section.paragraph("No filter log of this week was imported.");
    }
    let before = match filter.before {
        Some(before) => format!("; the week before: {before}"),
        None => "; no log of the week before".to_owned(),
    };
    section = section.paragraph(format!("Requests blocked: {}{before}", filter.blocked));
    let tallies = |id: &str, what: &str, tallies: &[Tally]| {
        let columns = [Column::text("name", what), Column::number("blocked", "Blocked")];
        let blocked = tallies.iter().filter(|tally| tally.blocked > 0).take(MOST);
        let rows = blocked.map(|tally| [Cell::from(&tally.name), count(tally.blocked)]);
        Table::new(id, columns).rows(rows)
    };
    let columns = [Column::text("urgency", "To decide"), Column::number("episodes", "Episodes")];
    let waiting =
        filter.waiting.iter().map(|(urgency, number)| [Cell::from(urgency), count(*number)]);
    section
        .table(tallies("hosts", "Site", &filter.hosts))
        .table(tallies("harms", "About", &filter.harms))
        .table(Table::new("waiting", columns).rows(waiting))
        .note("Most blocked first. A blocked request is what the filter did, not what a person meant.")
}

fn due(week: &Week) -> Section {
    let columns = [
        Column::text("owner", "Whose"),
        Column::number("overdue", "Past their day"),
        Column::number("upcoming", "Within two weeks"),
    ];
    let mut owners: Vec<&str> = week.due.iter().map(|item| item.owner.as_str()).collect();
    owners.sort_unstable();
    owners.dedup();
    let rows = owners.into_iter().map(|owner| {
        let of = |late: bool| {
            let is = |item: &&DueItem| {
                item.owner == owner && (item.status == DueStatus::Overdue) == late
            };
            week.due.iter().filter(is).count()
        };
        [owner.into(), of(true).into(), Cell::from(of(false))]
    });
    Section::titled("What the school has to do beside incidents")
        .table(Table::new("due", columns).rows(rows))
        .note("`osafe due` lists each with its day and the policy's words.")
}

fn count(number: u64) -> Cell {
    Cell::Number(i64::try_from(number).unwrap_or(i64::MAX))
}
