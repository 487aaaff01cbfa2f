//! The termly report to governors: what happened, whether it was dealt with in time, what was learnt, how filtering
//! and monitoring stand, and what is to be decided. Counts of children's matters come as [`Anonymous`] only.

mod provision;

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::chart::{Amount, Series};
use super::{Cell, Chart, Column, Report, Section, Table};
use crate::domain::counted::{ActionState, Anonymous, IncidentWay};
use crate::domain::due::DueStatus;
use crate::domain::suppression::{SMALLEST, Shown};
use crate::policy::coverage::Coverage;

pub use provision::{DECIDED, Provision, ReviewRow, WAITING};

/// What the report is made from. What is not there could not be read, and is said to be missing.
#[derive(Debug)]
pub struct Governors {
    /// The terms, the earliest first; the last ones are what the report is about.
    pub terms: Vec<String>,
    /// How many of them the report is about.
    pub current: usize,
    /// Incidents about children and those around them.
    pub incidents: Option<Anonymous>,
    /// What the policy demanded for them.
    pub actions: Option<Anonymous>,
    /// Concerns about adults who work in the school.
    pub staff: Option<Vec<Shown>>,
    /// What was written for governors.
    pub lessons: Option<Vec<String>>,
    /// Whether some of it was left out, since it names somebody.
    pub lessons_left_out: bool,
    /// Filtering, monitoring and reviews.
    pub provision: Option<Provision>,
    /// How many duties of the policy stand how.
    pub duties: Option<Vec<(Coverage, usize)>>,
    /// What is to be done, by when and by which office.
    pub plan: Option<Vec<Planned>>,
}

/// Something of the school's own that is to be done. It names nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// What.
    pub what: String,
    /// By which office, where the policy names it.
    pub owner: Option<String>,
    /// By when.
    pub due: NaiveDate,
    /// How that stands to the day of the report.
    pub status: DueStatus,
}

/// The report.
#[must_use]
pub fn governors(figures: &Governors) -> Report {
    let mut report = Report::new("Online safety: report to governors").section(in_short(figures));
    for section in incidents(figures) {
        report = report.section(section);
    }
    if let Some(texts) = &figures.lessons {
        report = report.section(lessons(texts, figures.lessons_left_out));
    }
    if let Some(provision) = &figures.provision {
        for section in provision.sections() {
            report = report.section(section);
        }
    }
    if let Some(counted) = &figures.duties {
        report = report.section(duties(counted));
    }
    if let Some(planned) = &figures.plan {
        report = report.section(plan(planned));
    }
    report.note(format!(
        "How to read it: counts of what concerns children are never exact, so that nobody can be recognised. \
         \"<{SMALLEST}\" is fewer than five, which may be none; \"10+\" is ten or more: numbers are rounded down, in places \
         further than to the next five, and what would give another figure away is left out. They cannot be \
         added up or subtracted."
    ))
    .note(
        "A term runs to the day before the next one, so holidays count with the term before them. The school's own \
         checks, reviews and duties are counted exactly.",
    )
}

// What a chair would read out.
fn in_short(figures: &Governors) -> Section {
    let mut section = Section::titled("In short");
    if let Some(incidents) = &figures.incidents {
        section = section.point(now_and_before("Incidents recorded", &incidents.totals, figures));
    }
    if let Some(actions) = &figures.actions {
        let of = |state: ActionState| actions.ways[0][state as usize].1.last().copied();
        if let Some(late) = of(ActionState::Overdue) {
            section =
                section.point(format!("Actions the policy demands that are open and late: {late}"));
        }
    }
    if let Some(provision) = &figures.provision {
        for point in provision.in_short() {
            section = section.point(point);
        }
    }
    if let Some(plan) = &figures.plan {
        let late = plan.iter().filter(|planned| planned.status == DueStatus::Overdue).count();
        section = section.point(format!("Things of the action plan past their day: {late}"));
    }
    let never = figures.duties.iter().flatten().find(|(status, _)| *status == Coverage::Never);
    match never {
        Some((_, never)) => {
            section.point(format!("Duties of the policy with no record yet: {never}"))
        }
        None => section,
    }
}

fn now_and_before(what: &str, totals: &[Shown], figures: &Governors) -> String {
    let mut text = what.to_owned();
    let named = figures.terms.iter().zip(totals).rev();
    for (place, (term, shown)) in named.take(figures.current + 1).enumerate() {
        let between = if place == 0 { ":" } else { "," };
        // Writing to a string does not fail.
        let _ = write!(text, "{between} {shown} in {term}");
    }
    text
}

fn incidents(figures: &Governors) -> Vec<Section> {
    let Some(incidents) = &figures.incidents else { return Vec::new() };
    let terms = &figures.terms;
    let by = |way: IncidentWay| &incidents.ways[way as usize];
    let mut section = Section::titled("Incidents");
    let current = &incidents.totals[incidents.totals.len().saturating_sub(figures.current)..];
    if current.iter().all(|total| *total == Shown::Nothing) {
        section = section.paragraph("No incident was recorded in this period.");
    }
    let areas = chart(
        "incidents-by-area",
        "Incidents by term and area of risk",
        terms,
        by(IncidentWay::Area),
    )
    .describe("A bar for each area of risk in each term. Figures below five are left out.");
    let mut totals = vec![("all".to_owned(), incidents.totals.clone())];
    totals.extend(figures.staff.clone().map(|staff| ("about adults in school".to_owned(), staff)));
    section =
        section.chart(areas).table(table("incidents", "Incidents", "Incidents", terms, &totals));
    for (id, caption, way) in [
        ("incidents-by-kind", "By row of the policy's table", IncidentWay::Kind),
        ("incidents-by-year", "By year group", IncidentWay::Year),
        ("incidents-by-role", "About whom", IncidentWay::Role),
    ] {
        section = large(section, (id, caption), terms, by(way));
    }
    section = section.note("A row is only shown where it has five or more in one of the terms.");
    let status = by(IncidentWay::Status);
    let became = Section::titled("What became of them").table(table(
        "incidents-by-status",
        "Where they stand",
        "Status",
        terms,
        status,
    ));
    let steps = ("incidents-by-step", "Steps taken");
    let became = large(became, steps, terms, by(IncidentWay::Step)).table(table(
        "incidents-ended",
        "How they ended",
        "Outcome",
        terms,
        by(IncidentWay::Ended),
    ));
    let mut sections = vec![section, became];
    if let Some(actions) = &figures.actions {
        let title = "Actions the policy demands, by how they stand to their time";
        let chart = chart("timeliness", title, terms, &actions.ways[0]);
        let chart = chart.describe("A bar for each way an action can stand, in each term.");
        sections.push(Section::titled("Were required actions taken in time").chart(chart));
    }
    sections
}

/// Bars of what is certain, with the figures as they are published beside them.
fn chart(id: &str, title: &str, terms: &[String], rows: &[(String, Vec<Shown>)]) -> Chart {
    let series = rows.iter().map(|(name, figures)| {
        Series::new(name.as_str(), figures.iter().map(|shown| amount(*shown)))
    });
    let mut chart = Chart::bars(id, title, "Term", terms.iter().cloned(), series.collect());
    chart.table = table(id, title, "", terms, rows);
    chart
}

fn amount(shown: Shown) -> Amount {
    match shown {
        Shown::Nothing => Amount::Known(0),
        Shown::Few | Shown::LeftOut => Amount::Withheld,
        Shown::AtLeast(count) => Amount::from(count),
    }
}

fn table(
    id: &str,
    caption: &str,
    what: &str,
    terms: &[String],
    rows: &[(String, Vec<Shown>)],
) -> Table {
    let terms =
        terms.iter().enumerate().map(|(at, term)| Column::text(format!("term-{}", at + 1), term));
    let columns = std::iter::once(Column::text("name", what)).chain(terms);
    let rows = rows.iter().map(|(name, figures)| {
        let figures = figures.iter().map(|shown| Cell::from(shown.to_string()));
        std::iter::once(Cell::from(name)).chain(figures).collect::<Vec<_>>()
    });
    Table::new(id, columns).caption(caption).rows(rows)
}

// Only rows that have something to show; in an order that says nothing more than the figures do.
fn large(
    section: Section,
    (id, caption): (&str, &str),
    terms: &[String],
    rows: &[(String, Vec<Shown>)],
) -> Section {
    let shown = |(_, figures): &&(String, Vec<Shown>)| figures.iter().any(|one| one.at_least() > 0);
    let rows: Vec<(String, Vec<Shown>)> = rows.iter().filter(shown).cloned().collect();
    if rows.is_empty() {
        return section.paragraph(format!("{caption}: no row reaches {SMALLEST} in a term."));
    }
    section.table(table(id, caption, "", terms, &rows))
}

fn lessons(texts: &[String], some_left_out: bool) -> Section {
    let mut section = Section::titled("What was learnt and changed");
    section.points.extend_from_slice(texts);
    if texts.is_empty() {
        section = section
            .paragraph("Nothing was written for governors about incidents closed in this period.");
    }
    if some_left_out {
        section = section.note("A text that names somebody was left out.");
    }
    section
}

fn duties(counted: &[(Coverage, usize)]) -> Section {
    let columns = [Column::text("status", "Status"), Column::number("duties", "Duties")];
    let rows = counted.iter().map(|(status, count)| [status.to_string().into(), (*count).into()]);
    Section::titled("What the policy demands and the records show")
        .table(Table::new("duties", columns).rows(rows))
        .note(
            "Met: recorded and recent enough. Due: too long ago, or something is open past its day. Never: no record. \
             Standing: a rule that leaves no record. By hand: only a person can say.",
        )
}

fn plan(planned: &[Planned]) -> Section {
    let columns = [
        Column::date("due", "By"),
        Column::text("status", "Status"),
        Column::text("what", "What"),
        Column::text("owner", "Who"),
    ];
    let rows = planned.iter().map(|planned| {
        [
            planned.due.into(),
            Cell::from(planned.status.to_string()),
            planned.what.as_str().into(),
            planned.owner.as_deref().into(),
        ]
    });
    Section::titled("Action plan")
        .table(Table::new("plan", columns).rows(rows))
        .note("Actions of single incidents are counted above and not listed here.")
}
