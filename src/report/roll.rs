//! The roll, and what became of a list of people.

use std::collections::BTreeMap;

use super::{Cell, Column, Report, Section, Table};
use crate::contract::PeopleImportAnswer;
use crate::domain::roll::matching::{Fate, Matched};
use crate::domain::roll::{Details, OnRoll, RollNumber, RollRole};
use crate::school::School;
use crate::sheet::headers::Columns;

/// How many rows are shown as they were understood.
const SHOWN_ROWS: usize = 5;
/// How many changes and refused rows are shown; the rest are counted.
const SHOWN_CHANGES: usize = 200;

/// Everybody on the roll, or everybody who left.
#[must_use]
pub fn list(school: &School, people: &[OnRoll], left: bool) -> Report {
    let title = if left { "People who have left" } else { "The roll" };
    let mut report = Report::new(title).about("School", &school.settings().name);
    for role in count(people.iter().map(|person| person.details.role)) {
        report = report.about(sentence(role.0.plural()), role.1.to_string());
    }
    if people.is_empty() && !left {
        report = report.note("Bring in your school's lists with `osafe people import`.");
    }
    report.section(Section::new().table(table(people)))
}

/// People just written.
#[must_use]
pub fn written(title: &str, people: &[OnRoll]) -> Report {
    Report::new(title).section(Section::new().table(table(people)))
}

fn count(roles: impl Iterator<Item = RollRole>) -> BTreeMap<RollRole, usize> {
    roles.fold(BTreeMap::new(), |mut counts, role| {
        *counts.entry(role).or_default() += 1;
        counts
    })
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn columns() -> Vec<Column> {
    vec![
        Column::text("name", "Name"),
        Column::text("role", "Role"),
        Column::text("position", "Post"),
        Column::text("year", "Year"),
        Column::id("key-stage", "Key stage"),
        Column::text("class", "Class"),
        Column::text("user-names", "User names"),
        Column::date("start", "Start"),
        Column::date("left", "Last day"),
    ]
}

fn cells(details: &Details) -> Vec<Cell> {
    vec![
        details.name.as_str().into(),
        details.role.to_string().into(),
        details.position.as_ref().into(),
        details.year.map(|year| year.to_string()).into(),
        details.year.map(|year| year.key_stage().to_string()).into(),
        details.class.as_ref().into(),
        details.user_names.join(", ").into(),
        details.start.into(),
        details.left.into(),
    ]
}

fn table(people: &[OnRoll]) -> Table {
    let columns = std::iter::once(Column::id("number", "Number")).chain(columns());
    let rows = people.iter().map(|person| {
        let number = Cell::from(person.number.to_string());
        std::iter::once(number).chain(cells(&person.details)).collect::<Vec<_>>()
    });
    Table::new("roll", columns).rows(rows)
}

/// A list as it was taken.
pub struct Imported<'i> {
    /// The counts.
    pub answer: &'i PeopleImportAnswer,
    /// Which column was which.
    pub columns: &'i Columns,
    /// How the file was written.
    pub encoding: &'static str,
    /// What became of each row.
    pub matched: &'i Matched,
    /// The roll before.
    pub known: &'i [OnRoll],
    /// Nothing was written.
    pub dry_run: bool,
    /// What to say about those who are missing.
    pub remark: Option<String>,
}

/// What became of a list of people: how it was understood, what is new, what was refused.
#[must_use]
pub fn imported(imported: &Imported<'_>) -> Report {
    let PeopleImportAnswer { read, added, changed, unchanged, left, rejected, .. } =
        imported.answer;
    let title = if imported.dry_run { "Would be put on the roll" } else { "Put on the roll" };
    let mut report = Report::new(title)
        .about("Rows read", read.to_string())
        .about("New", added.to_string())
        .about("Changed", changed.to_string())
        .about("As they were", unchanged.to_string())
        .about("Left", left.to_string())
        .about("Refused", rejected.to_string())
        .about("Encoding", imported.encoding)
        .section(
            Section::titled("How it was understood")
                .table(matched_columns(imported.columns))
                .table(preview(imported.matched)),
        );
    if *rejected > 0 {
        report = report.section(Section::titled("Refused").table(rejects(imported.answer)));
    }
    let changes = changes(imported);
    if !changes.rows.is_empty() {
        report = report.section(Section::titled("Changes").table(changes));
    }
    report.notes.extend(imported.remark.clone());
    if imported.dry_run {
        report = report.note("A dry run: nothing was changed.");
    }
    report
}

fn matched_columns(columns: &Columns) -> Table {
    let rows = columns.matched().map(|(head, title)| {
        [Cell::from(head), title.unwrap_or_else(|| "left out".to_owned()).into()]
    });
    Table::new("columns", [Column::text("column", "Column"), Column::text("taken-as", "Taken as")])
        .rows(rows)
}

fn preview(matched: &Matched) -> Table {
    let columns = std::iter::once(Column::number("line", "Line")).chain(columns());
    let understood =
        matched.rows.iter().filter_map(|(line, details, _)| Some((line, details.as_ref()?)));
    let rows = understood.take(SHOWN_ROWS).map(|(line, details)| {
        std::iter::once(number(*line)).chain(cells(details)).collect::<Vec<_>>()
    });
    Table::new("preview", columns).caption("The first rows").rows(rows)
}

fn rejects(answer: &PeopleImportAnswer) -> Table {
    let columns = [Column::number("line", "Line"), Column::text("reason", "Why it was refused")];
    let shown = answer.rejects.iter().take(SHOWN_CHANGES);
    let rows = shown.map(|reject| [number(reject.line), reject.reason.as_str().into()]);
    let table = Table::new("rejects", columns).rows(rows);
    match answer.rejects.len().saturating_sub(SHOWN_CHANGES) {
        0 => table,
        more => table.caption(format!("The first ones, and {more} more")),
    }
}

// Everybody new is on the roll to be seen; what changed and who left is shown here.
fn changes(imported: &Imported<'_>) -> Table {
    let columns = [
        Column::id("number", "Number"),
        Column::text("name", "Name"),
        Column::text("class", "Class"),
        Column::text("what", "What"),
    ];
    let row = |number: RollNumber, details: &Details, what: String| {
        [
            Cell::from(number.to_string()),
            details.name.as_str().into(),
            details.class.as_ref().into(),
            what.into(),
        ]
    };
    let changed = imported.matched.rows.iter().filter_map(|(_, details, fate)| match fate {
        Fate::Changed(number, what) => Some(row(*number, details.as_ref()?, what.join(", "))),
        _ => None,
    });
    let gone = imported.known.iter().filter(|p| imported.matched.left.contains(&p.number));
    let gone = gone.map(|person| row(person.number, &person.details, "left".to_owned()));
    let all: Vec<_> = gone.chain(changed).collect();
    let more = all.len().saturating_sub(SHOWN_CHANGES);
    let table = Table::new("changes", columns).rows(all.into_iter().take(SHOWN_CHANGES));
    if more > 0 { table.caption(format!("The first ones, and {more} more")) } else { table }
}

fn number(line: u64) -> Cell {
    Cell::Number(i64::try_from(line).unwrap_or(i64::MAX))
}

/// Who of an earlier list is missing from this one and was not taken to have left, in a sentence.
#[must_use]
pub fn absent(matched: &Matched, known: &[OnRoll]) -> Option<String> {
    let absent = known.iter().filter(|person| matched.absent.binary_search(&person.number).is_ok());
    let counts = count(absent.map(|person| person.details.role));
    if counts.is_empty() {
        return None;
    }
    let who: Vec<String> =
        counts.iter().map(|(role, n)| format!("{n} {}", role.plural())).collect();
    let who = who.join(", ");
    let refused = matched.rows.iter().any(|row| matches!(row.2, Fate::Rejected(_)));
    Some(if refused {
        format!(
            "{who} of an earlier list are not in this one. They stay on the roll while a row is refused: put the rows \
             right and give the list again."
        )
    } else {
        format!(
            "{who} of an earlier list are not in this one and stay on the roll. Give it again with `--full` when it is \
             the whole list, or with `--part` when it is a part."
        )
    })
}
