//! Incidents: what must happen for a new one, the list, one with everything in it, the log.

mod facts;

use facts::{facts, people, sanction, told};

use super::{Cell, Column, Report, Section, Table, advice, attachments, custody, ending};
use crate::contract::LogSuggestion;
use crate::domain::action::{Action, most_urgent_first};
use crate::domain::attachment::Attachment;
use crate::domain::case::Case;
use crate::domain::concern::Concern;
use crate::domain::custody::Custody;
use crate::domain::incident::{Incident, IncidentStatus};
use crate::domain::moment::Moment;
use crate::school::School;
use crate::store::incidents::{COUNTED, Listed, Lists};

/// What `osafe log` answers: the number, and what must happen, at once first.
#[must_use]
pub fn recorded(case: &Case) -> Report {
    let incident = &case.incident;
    let actions = most_urgent_first(case.actions.clone());
    let (now, later): (Vec<Action>, Vec<Action>) =
        actions.into_iter().partition(|action| action.immediate);
    let card = Table::card("incident")
        .field(Column::text("reference", "Incident"), incident.reference.to_string())
        .field(Column::text("row", "Policy row"), row(incident))
        .field(Column::text("policy", "Policy"), policy(incident));
    let report = Report::new(format!("Incident {} is recorded", incident.reference))
        .section(Section::new().table(card));
    pointed_out(report, case)
        .section(Section::titled("At once").table(actions_table("at-once", &now)))
        .section(Section::titled("Then").table(actions_table("then", &later)))
        .note(format!(
            "Each of these is an open action of the incident. If you are unsure, seek advice from \
             {} before you act.",
            advice::adviser(incident.reference.series())
        ))
}

// What osafe points out comes before what has to be done: it may change it.
fn pointed_out(report: Report, case: &Case) -> Report {
    let columns = [
        Column::text("title", "Consider"),
        Column::text("why", "Because"),
        Column::text("source", "Source"),
        Column::id("code", "Decide on"),
    ];
    let rows: Vec<[Cell; 4]> = LogSuggestion::of(case)
        .into_iter()
        .map(|found| {
            let why = [found.why, found.references.join(", ")].join(" ");
            [
                found.title.into(),
                why.trim_end().into(),
                found.source.unwrap_or_default().into(),
                found.code.into(),
            ]
        })
        .collect();
    if rows.is_empty() {
        return report;
    }
    let table = Table::new("pointed-out", columns).rows(rows);
    report.section(Section::titled("To decide").table(table)).note(format!(
        "osafe points out and you decide: `osafe incident decide {} NAME --taken` or `--not-taken`.",
        case.incident.reference
    ))
}

/// The list.
#[must_use]
pub fn list(school: &School, lists: &Lists) -> Report {
    let columns = [
        Column::id("reference", "Number"),
        Column::text("occurred", "Happened"),
        Column::text("role", "About a"),
        Column::text("who", "Who"),
        Column::text("row", "Row"),
        Column::text("kind", "What"),
        Column::text("status", "Status"),
        Column::number("open", "Open actions"),
        Column::number("at-once", "At once"),
    ];
    let rows = lists.listed.iter().map(|listed| {
        let incident = &listed.incident;
        [
            Cell::from(incident.reference.to_string()),
            moment(incident.occurred),
            incident.role.to_string().into(),
            names(incident).into(),
            incident.row.as_ref().map_or("", |row| &row.id).into(),
            incident.kind().into(),
            incident.status.to_string().into(),
            listed.open.into(),
            listed.immediate.into(),
        ]
    });
    let report = Report::new("Incidents")
        .about("School", &school.settings().name)
        .section(Section::new().table(Table::new("incidents", columns).rows(rows)));
    let shown = u32::try_from(lists.listed.len()).unwrap_or(u32::MAX);
    if shown == lists.total {
        return report;
    }
    let total = match lists.total {
        fewer if fewer < COUNTED => fewer.to_string(),
        _ => format!("{COUNTED} or more"),
    };
    report.note(format!("The newest {shown} of {total}; `--all` shows all."))
}

/// How many open actions an answer lists.
const NEXT: usize = 5;

/// How an incident stands after a change: what was written down, and what comes next.
#[must_use]
pub fn stands(case: &Case) -> Report {
    let incident = &case.incident;
    let reference = incident.reference;
    let report = Report::new(format!("Incident {reference} is {}", incident.status));
    let report = match case.entries.last() {
        Some(entry) => report.about("Written down", entry.what.title()),
        None => report,
    };
    if incident.status == IncidentStatus::Closed {
        return report.about("Outcome", incident.closing.outcome.as_deref().unwrap_or_default());
    }
    let open = most_urgent_first(case.open_actions().cloned().collect());
    if open.is_empty() {
        if case.undecided().next().is_some() {
            return pointed_out(report.note("No action is open."), case);
        }
        return report
            .note(format!("No action is open. Close it with `osafe incident close {reference}`."));
    }
    let next = &open[..open.len().min(NEXT)];
    let title = format!("Next of {} open actions", open.len());
    report
        .section(Section::titled(title).table(to_do("open", next)))
        .note(format!("All of them: `osafe incident show {reference}`."))
}

/// Why an incident is not closed: the actions that are open, and what nobody has decided about.
#[must_use]
pub fn still_open(case: &Case) -> Report {
    let reference = case.incident.reference;
    let open = most_urgent_first(case.open_actions().cloned().collect());
    let title = match open.len() {
        0 => format!("Incident {reference} is not closed: not all is decided"),
        some => format!("Incident {reference} is not closed: {some} actions are open"),
    };
    let mut report = Report::new(title);
    if !open.is_empty() {
        report = report.section(Section::new().table(to_do("open", &open))).note(format!(
            "Record each with `osafe incident act {reference} ACTION`, or leave it out with a \
             reason: `osafe incident waive {reference} ACTION`."
        ));
    }
    pointed_out(report, case).note("Nothing was changed.")
}

fn to_do(id: &str, actions: &[Action]) -> Table {
    let columns = [
        Column::id("id", "Action"),
        Column::text("action", "What must happen"),
        Column::text("when", "When"),
        Column::date("due", "Due"),
    ];
    Table::new(id, columns).rows(actions.iter().map(|action| {
        [
            Cell::from(action.id.as_str()),
            action.title.as_str().into(),
            on_what_condition(action).into(),
            action.due.map_or(Cell::Empty, Cell::from),
        ]
    }))
}

/// The log: what happened, what was done, by whom it was reported.
#[must_use]
pub fn log(listed: &[Listed], before: Option<&str>) -> Report {
    let columns = [
        Column::id("reference", "Number"),
        Column::text("occurred", "Date and time"),
        Column::text("role", "About a"),
        Column::narrative("incident", "Incident"),
        Column::narrative("action", "Action taken"),
        Column::text("by", "By whom"),
        Column::text("reported-by", "Reported by"),
        Column::text("status", "Status"),
    ];
    let rows = listed.iter().map(|listed| {
        let incident = &listed.incident;
        let concern = &incident.concern;
        [
            Cell::from(incident.reference.to_string()),
            moment(incident.occurred),
            incident.role.to_string().into(),
            format!("{}\n{}", incident.kind(), concern.description).into(),
            taken(listed).into(),
            incident.recorded_by.name.as_str().into(),
            concern.reported_by.as_deref().unwrap_or(&incident.recorded_by.name).into(),
            incident.status.to_string().into(),
        ]
    });
    let mut report =
        Report::new("Online safety incident log").about("Incidents", listed.len().to_string());
    if let Some(before) = before {
        report = report.about("In as many days before", before);
    }
    report
        .section(Section::new().table(Table::new("log", columns).rows(rows)))
        .note("This log names children. It belongs in the safeguarding records.")
}

/// One incident with everything in it.
#[must_use]
pub fn show(case: &Case, items: &[Custody], files: &[Attachment]) -> Report {
    let incident = &case.incident;
    let actions = most_urgent_first(case.actions.clone());
    let report = Report::new(format!("Incident {}", incident.reference))
        .about("Status", standing(incident))
        .about("Policy row", row(incident))
        .about("Policy", policy(incident))
        .about("Recorded", time(incident.recorded))
        .about(
            "Recorded by",
            format!("{}, {}", incident.recorded_by.name, incident.recorded_by.office.title()),
        );
    let links: Vec<String> = incident.links.iter().map(ToString::to_string).collect();
    let report =
        if links.is_empty() { report } else { report.about("Linked with", links.join(", ")) };
    let facts = facts(&incident.concern, Some(incident.occurred), None);
    let mut report = pointed_out(report, case)
        .section(Section::titled("What happened").table(facts))
        .section(Section::titled("People").table(people(&incident.concern)))
        .section(Section::titled("Told").table(told(&incident.concern)));
    if !items.is_empty() {
        let table = custody::items_table(items);
        report = report.section(Section::titled("Devices and evidence").table(table));
    }
    if !files.is_empty() {
        let table = attachments::files_table(files);
        report = report.section(Section::titled("Files").table(table));
    }
    let report = report
        .section(Section::titled("Actions").table(actions_table("actions", &actions)))
        .section(Section::titled("What was done").table(entries(case)));
    match ending::section(case) {
        Some(end) => report.section(end),
        None => report,
    }
}

// The status, and for whom it waits.
fn standing(incident: &Incident) -> String {
    let status = incident.status.to_string();
    let Some(waiting) = &incident.waiting else { return status };
    match waiting.until {
        Some(day) => {
            format!("{status} for {}, until {}", waiting.whom, Moment::Day(day).in_words())
        }
        None => format!("{status} for {}", waiting.whom),
    }
}

/// A concern that is no incident yet, with everything in it.
pub(super) fn concern_sections(report: Report, concern: &Concern) -> Report {
    let heading = (Column::text("incident", "Kind"), Cell::from(concern.incident.as_str()));
    let facts = facts(concern, concern.occurred, Some(heading));
    report
        .section(Section::titled("What happened").table(facts))
        .section(Section::titled("People").table(people(concern)))
        .section(Section::titled("Told").table(told(concern)))
}

fn entries(case: &Case) -> Table {
    let columns = [
        Column::time("at", "Written down"),
        Column::text("what", "What"),
        Column::narrative("text", "In words"),
        Column::text("by", "By"),
    ];
    Table::new("entries", columns).rows(case.entries.iter().map(|entry| {
        [
            Cell::from(entry.at),
            entry.what.title().into(),
            entry.what.text().into(),
            entry.by.name.as_str().into(),
        ]
    }))
}

pub(super) fn actions_table(id: &str, actions: &[Action]) -> Table {
    let columns = [
        Column::id("id", "Action"),
        Column::text("action", "What must happen"),
        Column::text("when", "When"),
        Column::date("due", "Due"),
        Column::text("status", "Status"),
        Column::text("source", "Source"),
    ];
    Table::new(id, columns).rows(actions.iter().map(|action| {
        [
            Cell::from(action.id.as_str()),
            action.title.as_str().into(),
            on_what_condition(action).into(),
            action.due.map_or(Cell::Empty, Cell::from),
            action.status.to_string().into(),
            action.source.as_str().into(),
        ]
    }))
}

fn on_what_condition(action: &Action) -> String {
    match (&action.when, action.immediate) {
        (Some(condition), true) => format!("at once, {condition}"),
        (Some(condition), false) => condition.clone(),
        (None, true) => "at once".to_owned(),
        (None, false) => "in any case".to_owned(),
    }
}

fn taken(listed: &Listed) -> String {
    let concern = &listed.incident.concern;
    let parts = [
        concern.done_at_once.clone(),
        concern.sanction.as_ref().map(sanction),
        concern.support.clone(),
        concern.decision.as_ref().map(|decision| decision.what.clone()),
    ];
    let mut lines: Vec<String> = parts.into_iter().flatten().collect();
    if listed.open > 0 {
        lines.push(format!("{} actions open", listed.open));
    }
    lines.join("\n")
}

fn row(incident: &Incident) -> String {
    incident.row.as_ref().map_or_else(
        || incident.kind().to_owned(),
        |row| format!("{}  {} ({})", row.id, row.title, row.source),
    )
}

fn policy(incident: &Incident) -> String {
    format!("{}, version {}", incident.policy.id, incident.policy.version)
}

fn names(incident: &Incident) -> String {
    incident.subjects().map(|person| person.name.as_str()).collect::<Vec<_>>().join(", ")
}

// A day without a time stays a day; both sort and read as dates in every form.
pub(super) fn moment(moment: Moment) -> Cell {
    match moment {
        Moment::Day(day) => day.into(),
        Moment::Time(time) => time.into(),
    }
}

fn time(time: chrono::DateTime<chrono::FixedOffset>) -> String {
    Moment::Time(time).in_words()
}
