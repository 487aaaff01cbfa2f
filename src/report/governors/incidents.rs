//! What happened, what became of it, and whether what the policy demands was done in time.

use super::Governors;
use super::figures::{Row, chart, large, large_chart, table};
use crate::domain::counted::{ActionState, Anonymous, IncidentWay};
use crate::domain::suppression::Shown;
use crate::report::{Cell, Chart, Column, Section, Series, Table};

pub(super) fn sections(figures: &Governors) -> Vec<Section> {
    let Some(incidents) = &figures.incidents else { return Vec::new() };
    let mut sections = vec![happened(figures, incidents), became(&figures.terms, incidents)];
    if let Some(actions) = &figures.actions {
        sections.push(timeliness(&figures.terms, &actions.ways[0]));
    }
    sections
}

// Most actions have no time to be late by: drawn are those that have.
fn timeliness(terms: &[String], rows: &[Row]) -> Section {
    let has_time = |name: &str| {
        let states = [ActionState::InTime, ActionState::Late, ActionState::Overdue];
        states.iter().any(|state| state.title() == name)
    };
    let timed: Vec<Row> = rows.iter().filter(|(name, _)| has_time(name)).cloned().collect();
    let title = "Actions for which the policy gives a time";
    let chart = chart("timeliness", title, "How it stands", terms, &timed)
        .describe("A bar for each term: done in time, done late, and open past their day.");
    let all = table("actions", "All actions the policy demands", "How it stands", terms, rows);
    Section::titled("Were required actions taken in time").chart(chart).table(all)
}

fn happened(figures: &Governors, incidents: &Anonymous) -> Section {
    let terms = &figures.terms;
    let by = |way: IncidentWay| &incidents.ways[way as usize];
    let mut section = Section::titled("Incidents");
    let current = &incidents.totals[incidents.totals.len().saturating_sub(figures.current)..];
    if current.iter().all(|total| *total == Shown::Nothing) {
        section = section.paragraph("No incident was recorded in this period.");
    }
    let areas = ("incidents-by-area", "Incidents by area of risk and term", "Area of risk");
    section = section.chart(by_term(figures, incidents));
    section = large_chart(section, areas, terms, by(IncidentWay::Area));
    for (id, caption, what, way) in [
        ("incidents-by-kind", "By row of the policy's table", "Row", IncidentWay::Kind),
        ("incidents-by-year", "By year group", "Year group", IncidentWay::Year),
        ("incidents-by-role", "About whom", "Role", IncidentWay::Role),
    ] {
        section = large(section, (id, caption, what), terms, by(way));
    }
    section.note("A row is only shown where it has five or more in one of the terms, or may have.")
}

// The terms are the rows here, so that how it has gone is seen at a glance.
fn by_term(figures: &Governors, incidents: &Anonymous) -> Chart {
    let mut of = vec![("Incidents", &incidents.totals)];
    of.extend(figures.staff.as_ref().map(|staff| ("About adults in school", staff)));
    let series = of.iter().map(|(name, totals)| Series::new(*name, totals.iter().copied()));
    let title = "Incidents recorded, term by term";
    let terms = figures.terms.iter().cloned();
    let mut chart = Chart::bars("incidents", title, "Term", terms, series.collect());
    let named = (1..).zip(&of).map(|(at, (name, _))| Column::text(format!("count-{at}"), *name));
    let columns = std::iter::once(Column::text("term", "Term")).chain(named);
    let rows = figures.terms.iter().enumerate().map(|(at, term)| {
        let figures = of.iter().map(|(_, totals)| totals.get(at).copied().into());
        std::iter::once(Cell::from(term)).chain(figures).collect::<Vec<_>>()
    });
    chart.table = Table::new("incidents", columns).caption(title).rows(rows);
    chart.describe("A bar for each term, the earliest first.")
}

fn became(terms: &[String], incidents: &Anonymous) -> Section {
    let by = |way: IncidentWay| -> &[Row] { &incidents.ways[way as usize] };
    let stand =
        table("incidents-by-status", "Where they stand", "Status", terms, by(IncidentWay::Status));
    let ended =
        table("incidents-ended", "How they ended", "Outcome", terms, by(IncidentWay::Ended));
    let section = Section::titled("What became of them").table(stand);
    large(section, ("incidents-by-step", "Steps taken", "Step"), terms, by(IncidentWay::Step))
        .table(ended)
}
