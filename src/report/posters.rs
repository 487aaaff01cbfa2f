//! What hangs on the staff-room wall, each on one side of A4: the policy's table, and the card of a procedure. They
//! are made from the policy alone.

use std::collections::BTreeSet;

use super::{Cell, Column, Report, Section, Table, procedures};
use crate::domain::role::Role;
use crate::policy::Policy;
use crate::policy::procedures::Procedure;
use crate::policy::sanctions::{Kind, Row, Sanctions};

/// A box to tick on paper.
const BOX: &str = "\u{2610}";

/// The policy's table for a role: what must happen, at once and then.
#[must_use]
pub fn sanctions(policy: &Policy, sanctions: &Sanctions, role: Role) -> Report {
    let columns = [
        Column::id("row", "Row"),
        Column::text("incident", "What happened"),
        Column::text("at-once", "At once"),
        Column::text("then", "Then"),
    ];
    let shortened = Shortened::of(sanctions, role);
    let marked = |row: &Row, at_once: bool| shortened.marked(sanctions, row, at_once);
    let rows = sanctions.rows(role).iter().map(|row| {
        [
            Cell::from(&row.id),
            row.title.as_str().into(),
            marked(row, true).into(),
            marked(row, false).into(),
        ]
    });
    let mut table = Table::new("rows", columns).rows(rows);
    // Of a policy that marks nothing as immediate, an empty column would say that all can wait.
    if sanctions.rows(role).iter().all(|row| marked(row, true).is_empty()) {
        table.columns.remove(2);
        "What must happen".clone_into(&mut table.columns[2].title);
        for row in &mut table.rows {
            row.remove(2);
        }
    }
    let mut always = Section::titled("For every incident");
    let duties = policy.always(role).map(|duty| match &duty.when {
        Some(when) => format!("{} ({when})", duty.title),
        None => duty.title.clone(),
    });
    always.points = duties.collect();
    let title = match sanctions.kind {
        Kind::Grid => format!("What must happen: {}", role.phrase()),
        Kind::Sections => format!("What the policy says must happen: {}", role.phrase()),
    };
    Report::new(title)
        .about("Policy", format!("{}, version {}", policy.about().title, policy.about().version))
        .section(Section::new().table(table))
        .section(always)
        .section(shortened.section())
        .on_one_side()
        .note("In danger: 999. Tell the designated safeguarding lead the same day, whatever it is.")
}

/// Titles that are said in short in the table, since it would not fit on a page otherwise, and in
/// full once below it.
struct Shortened(Vec<(String, String)>);

impl Shortened {
    fn of(sanctions: &Sanctions, role: Role) -> Shortened {
        let marks = sanctions.rows(role).iter().flat_map(|row| sanctions.marks(row));
        let titles: BTreeSet<String> = marks.map(|mark| mark.title.clone()).collect();
        let short = |title: &String| {
            let (short, _) = title.split_once(", ")?;
            let alike = titles.iter().filter(|other| other.starts_with(short)).count();
            (alike == 1).then(|| (title.clone(), short.to_owned()))
        };
        Shortened(titles.iter().filter_map(short).collect())
    }

    fn marked(&self, sanctions: &Sanctions, row: &Row, at_once: bool) -> String {
        let short = |title: String| {
            let found = self.0.iter().find(|(full, _)| *full == title);
            found.map_or(title.clone(), |(_, short)| short.clone())
        };
        let marks = sanctions.marks(row).into_iter().filter(|mark| mark.immediate == at_once);
        marks.map(|mark| short(mark.title)).collect::<Vec<_>>().join("; ")
    }

    fn section(self) -> Section {
        if self.0.is_empty() {
            return Section::new();
        }
        let points = self.0.into_iter().map(|(full, _)| full).collect();
        Section { points, ..Section::titled("In full") }
    }
}

/// The card of a procedure: boxes to tick, what first, who and when.
#[must_use]
pub fn procedure(policy: &Policy, procedure: &Procedure) -> Report {
    let columns = [
        Column::text("done", "Done"),
        Column::text("what", "Step"),
        Column::text("who", "Who"),
        Column::text("when", "When"),
        Column::text("records", "Write down"),
    ];
    let rows = procedure.step.iter().enumerate().map(|(at, step)| {
        let who = step.who.as_deref().map(|id| policy.role_title(id)).unwrap_or_default();
        [
            Cell::from(BOX),
            format!("{}. {}", at + 1, step.text).into(),
            who.into(),
            procedures::when(step).into(),
            step.records.join(", ").into(),
        ]
    });
    let mut report = Report::new(&procedure.title)
        .about("Policy", format!("{}, version {}", policy.about().title, policy.about().version))
        .about("Source", &procedure.source);
    if !procedure.first.is_empty() {
        let mut first = Section::titled("First");
        first.points.clone_from(&procedure.first);
        report = report.section(first);
    }
    let mut steps = Section::titled("Steps").table(Table::new("steps", columns).rows(rows));
    steps.notes.clone_from(&procedure.notes);
    report
        .section(steps)
        .on_one_side()
        .note("Incident number: ____________________   Begun on: ____________________")
}
