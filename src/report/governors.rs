//! The termly report to governors: what happened, whether it was dealt with in time, what was learnt, how filtering
//! and monitoring stand, and what is to be decided. Counts of children's matters come as [`Anonymous`] only.

mod figures;
mod incidents;
mod people;
mod provision;

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::counted::{ActionState, Anonymous, IncidentWay};
use crate::domain::due::DueStatus;
use crate::domain::suppression::{SMALLEST, Shown};
use crate::policy::coverage::Coverage;

pub use people::{Lacking, People};
pub use provision::{DECIDED, Provision, ReviewRow, WAITING};

/// How many things of the plan the summary names.
const NAMED: usize = 3;

/// What the report is made from. What is not there could not be read, and is said to be missing.
#[derive(Debug)]
pub struct Governors {
    /// The terms, the earliest first; the last ones are what the report is about.
    pub terms: Vec<String>,
    /// How many of them the report is about.
    pub current: usize,
    /// Whether the last of them is not over.
    pub so_far: bool,
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
    /// Training and agreements.
    pub people: Option<People>,
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
    for section in incidents::sections(figures) {
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
    if let Some(people) = &figures.people {
        for section in people.sections() {
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
        "In the charts a bar ends open where a figure may be higher, and is all outline where it is below five.",
    )
    .note(
        "A term runs to the day before the next one, so holidays count with the term before them. The school's own \
         checks, reviews and duties are counted exactly.",
    )
}

// What a chair would read out.
fn in_short(figures: &Governors) -> Section {
    let mut points = Vec::new();
    if let Some(incidents) = &figures.incidents {
        points.push(now_and_before("Incidents recorded", &incidents.totals, figures));
        points.extend(most_often(incidents));
    }
    if let Some(actions) = &figures.actions {
        let of = |state: ActionState| actions.ways[0][state as usize].1.last().copied();
        if let (Some(done), Some(late)) = (of(ActionState::InTime), of(ActionState::Overdue)) {
            points.push(format!(
                "What the policy demands for them: done in time {done}; open and late {late}"
            ));
        }
    }
    points.extend(figures.people.iter().flat_map(People::in_short));
    points.extend(figures.provision.iter().flat_map(Provision::in_short));
    points.extend(figures.plan.iter().map(|plan| late_of(plan)));
    let never = figures.duties.iter().flatten().find(|(status, _)| *status == Coverage::Never);
    points.extend(
        never.map(|(_, never)| format!("Duties of the policy with no record yet: {never}")),
    );
    Section { points, ..Section::titled("In short") }
}

// The area of risk with the highest figure of the last term, where one stands out.
fn most_often(incidents: &Anonymous) -> Option<String> {
    let areas = &incidents.ways[IncidentWay::Area as usize];
    let last = |(_, figures): &(String, Vec<Shown>)| figures.last().map_or(0, |one| one.at_least());
    let most = areas.iter().map(last).max().filter(|most| *most > 0)?;
    let mut named = areas.iter().filter(|area| last(area) == most);
    match (named.next(), named.next()) {
        (Some((name, _)), None) => {
            Some(format!("Most of this term's incidents by area of risk: {name}, {most}+"))
        }
        _ => None,
    }
}

fn late_of(plan: &[Planned]) -> String {
    let late = plan.iter().filter(|planned| planned.status == DueStatus::Overdue);
    let late: Vec<&str> = late.map(|planned| planned.what.as_str()).collect();
    such_as("Things of the action plan past their day", &late)
}

// How many there are, and the first of them.
fn such_as(what: &str, found: &[&str]) -> String {
    let count = found.len();
    match &found[..count.min(NAMED)] {
        [] => format!("{what}: none"),
        named if count > NAMED => format!("{what}: {count}, such as {}", named.join("; ")),
        named => format!("{what}: {count}: {}", named.join("; ")),
    }
}

fn now_and_before(what: &str, totals: &[Shown], figures: &Governors) -> String {
    let mut text = what.to_owned();
    let named = figures.terms.iter().zip(totals).rev();
    for (place, (term, shown)) in named.take(figures.current + 1).enumerate() {
        let between = if place == 0 { ":" } else { "," };
        // Writing to a string does not fail.
        let so_far = if place == 0 && figures.so_far { " so far" } else { "" };
        let _ = write!(text, "{between} {shown} in {term}{so_far}");
    }
    text
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
