//! Procedures: the list, one to follow or print, and how far one is on an incident.

use super::{Cell, Column, Report, Section, Table};
use crate::domain::case::Case;
use crate::domain::entry::{StepOutcome, What};
use crate::policy::Policy;
use crate::policy::images::Advice;
use crate::policy::procedures::{Attachments, Procedure, Step};

/// A box to tick on paper.
const BOX: &str = "\u{2610}";

/// All procedures of a policy.
#[must_use]
pub fn list(policy: &Policy, procedures: &[Procedure]) -> Report {
    let columns = [
        Column::text("id", "Procedure"),
        Column::text("title", "For"),
        Column::number("steps", "Steps"),
        Column::text("source", "Source"),
    ];
    let rows = procedures.iter().map(|procedure| {
        [
            Cell::from(procedure.id.as_str()),
            procedure.title.as_str().into(),
            procedure.step.len().into(),
            procedure.source.as_str().into(),
        ]
    });
    head(policy, "Procedures")
        .section(Section::new().table(Table::new("procedures", columns).rows(rows)))
}

/// The procedure that fits best with every step, and the names of others that fit; with a box for
/// each step when it is to be printed.
#[must_use]
pub fn show(policy: &Policy, found: &[&Procedure], boxes: bool) -> Report {
    let Some((procedure, others)) = found.split_first() else {
        return head(policy, "No procedure");
    };
    let mut report =
        first(head(policy, &procedure.title).about("Source", &procedure.source), procedure);
    let table = if boxes { with_boxes(policy, procedure) } else { steps(policy, procedure) };
    let mut steps = Section::titled("Steps").table(table);
    steps.notes.clone_from(&procedure.notes);
    if procedure.attachments == Attachments::Refused {
        steps.notes.push("No file is ever attached to such a case.".to_owned());
    }
    report = report.section(steps);
    for other in others {
        report = report.note(format!("See also: osafe procedure {} ({})", other.id, other.title));
    }
    report
}

/// How far a procedure is on an incident.
#[must_use]
pub fn walked(
    policy: &Policy,
    procedure: &Procedure,
    case: &Case,
    images: Option<&Advice>,
) -> Report {
    let reference = case.incident.reference;
    let (open, all) = (open_steps(procedure, case), procedure.step.len());
    let mut report = first(head(policy, &procedure.title), procedure)
        .about("Source", &procedure.source)
        .about("Incident", reference.to_string())
        .about("Steps", format!("{} of {all} settled", all - open));
    let mut steps = Section::titled("Steps").table(taken(policy, procedure, case));
    steps.notes.clone_from(&procedure.notes);
    report = report.section(steps);
    if let Some((number, step)) = next(procedure, case) {
        report = report.note(format!("Next: step {number}. {}", step.text));
    }
    let elsewhere = of_other_wording(procedure, case);
    if elsewhere > 0 {
        report = report.note(format!(
            "{elsewhere} entries of this incident are about steps as the policy worded them at another time; see \
             `osafe incident show {reference}`."
        ));
    }
    if images.is_some() {
        report = report.note(format!(
            "No file is ever attached to such a case. Put the device in custody: osafe custody add {reference}"
        ));
    }
    report
}

/// How many steps nobody has taken or left out.
#[must_use]
pub fn open_steps(procedure: &Procedure, case: &Case) -> usize {
    numbered(procedure).filter(|(number, step)| is_open(procedure, case, *number, step)).count()
}

/// When a step is to be taken, as the policy says.
#[must_use]
pub fn when(step: &Step) -> Option<String> {
    match (step.immediate, &step.when) {
        (true, Some(when)) => Some(format!("at once, {when}")),
        (true, None) => Some("at once".to_owned()),
        (false, when) => when.clone(),
    }
}

fn next<'p>(procedure: &'p Procedure, case: &Case) -> Option<(usize, &'p Step)> {
    numbered(procedure).find(|(number, step)| is_open(procedure, case, *number, step))
}

fn is_open(procedure: &Procedure, case: &Case, number: usize, step: &Step) -> bool {
    case.step(&procedure.id, number, &step.text).is_none()
}

fn numbered(procedure: &Procedure) -> impl Iterator<Item = (usize, &Step)> {
    (1..).zip(&procedure.step)
}

fn of_other_wording(procedure: &Procedure, case: &Case) -> usize {
    let known = |number: usize, words: &str| {
        number
            .checked_sub(1)
            .and_then(|place| procedure.step.get(place))
            .is_some_and(|s| s.text == words)
    };
    let steps = case.entries.iter().filter(|entry| {
        matches!(&entry.what, What::Step { procedure: of, step, text, .. }
            if *of == procedure.id && !known(*step, text))
    });
    steps.count()
}

fn first(report: Report, procedure: &Procedure) -> Report {
    if procedure.first.is_empty() {
        return report;
    }
    // What protects people stands before any step.
    let mut first = Section::titled("First");
    first.points.clone_from(&procedure.first);
    first.notes.extend(procedure.first_source.iter().map(|from| format!("From: {from}")));
    report.section(first)
}

fn taken(policy: &Policy, procedure: &Procedure, case: &Case) -> Table {
    let columns = [
        Column::text("number", "Step"),
        Column::text("what", "What"),
        Column::text("who", "Who"),
        Column::text("when", "When"),
        Column::text("state", "State"),
        Column::time("at", "Recorded"),
        Column::text("by", "By"),
        Column::text("reference", "Reference"),
        Column::narrative("note", "Note"),
        Column::text("records", "Write down"),
        Column::text("source", "Source"),
    ];
    let rows = numbered(procedure).map(|(number, step)| {
        let entry = case.step(&procedure.id, number, &step.text);
        let (state, note, reference) = match entry.map(|entry| &entry.what) {
            Some(What::Step { outcome, note, reference, .. }) => {
                let done = *outcome == StepOutcome::Done;
                (if done { "done" } else { "not needed" }, note.clone(), reference.clone())
            }
            _ => ("open", None, None),
        };
        [
            Cell::from(number.to_string()),
            step.text.as_str().into(),
            who(policy, step).into(),
            when(step).into(),
            state.into(),
            entry.map(|entry| entry.at).into(),
            entry.map(|entry| entry.by.name.as_str()).into(),
            reference.into(),
            note.into(),
            step.records.join(", ").into(),
            step.source.as_str().into(),
        ]
    });
    Table::new("steps", columns).rows(rows).as_cards()
}

fn with_boxes(policy: &Policy, procedure: &Procedure) -> Table {
    let mut table = steps(policy, procedure);
    table.columns.insert(0, Column::text("done", "Done"));
    table.rows.iter_mut().for_each(|row| row.insert(0, BOX.into()));
    table
}

fn steps(policy: &Policy, procedure: &Procedure) -> Table {
    let columns = [
        Column::text("number", "Step"),
        Column::text("what", "What"),
        Column::text("who", "Who"),
        Column::text("when", "When"),
        Column::text("records", "Write down"),
        Column::text("source", "Source"),
    ];
    Table::new("steps", columns).rows(numbered(procedure).map(|(number, step)| {
        [
            Cell::from(number.to_string()),
            step.text.as_str().into(),
            who(policy, step).into(),
            when(step).unwrap_or_default().into(),
            step.records.join(", ").into(),
            step.source.as_str().into(),
        ]
    }))
}

fn who<'a>(policy: &'a Policy, step: &'a Step) -> &'a str {
    step.who.as_deref().map(|id| policy.role_title(id)).unwrap_or_default()
}

fn head(policy: &Policy, title: &str) -> Report {
    let about = policy.about();
    Report::new(title).about("Policy", &about.title).about("Version", &about.version)
}
