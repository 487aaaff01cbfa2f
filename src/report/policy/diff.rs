//! Where two policies differ.

use super::super::{Cell, Column, Report, Section, Table};
use crate::policy::Policy;
use crate::policy::diff::Difference;

/// What two policies have that the other lacks, a section for each table of the packs.
#[must_use]
pub fn diff(first: &Policy, second: &Policy, differences: &[Difference]) -> Report {
    let mut report = Report::new("Where two policies differ")
        .about("First", title(first))
        .about("Second", title(second))
        .about("Differences", differences.len().to_string());
    for rows in differences.chunk_by(|one, next| one.table == next.table) {
        let columns = [
            Column::narrative("entry", "Entry"),
            Column::narrative("first", "Only in the first"),
            Column::narrative("second", "Only in the second"),
        ];
        let table = &rows[0].table;
        let id = table.replace([',', ' '], "-").replace("--", "-");
        let table = Table::new(id, columns).rows(rows.iter().map(row));
        report = report.section(Section::titled(heading(&rows[0].table)).table(table));
    }
    if differences.is_empty() {
        return report.section(Section::new().paragraph("They do not differ."));
    }
    report.note(
        "Where both policies have an entry, only what differs is shown; a dash says that there is \
         nothing more on that side.",
    )
}

fn title(policy: &Policy) -> String {
    let about = policy.about();
    format!("{} ({} {})", about.title, about.id, about.version)
}

fn heading(table: &str) -> String {
    let mut letters = table.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn row(difference: &Difference) -> [Cell; 3] {
    let side = |mine: Option<&Vec<String>>, other: Option<&Vec<String>>| match (mine, other) {
        (None, _) => "no such entry".to_owned(),
        (Some(parts), None) => whole(&difference.table, parts),
        (Some(parts), Some(_)) => listed(parts),
    };
    let (first, second) = (difference.first.as_ref(), difference.second.as_ref());
    [
        format!("{}\n{}", difference.id, difference.title).into(),
        present(side(first, second)),
        present(side(second, first)),
    ]
}

fn present(text: String) -> Cell {
    if text.is_empty() { Cell::Empty } else { text.into() }
}

// An entry that the other policy lacks: long lists are told by their length.
fn whole(table: &str, parts: &[String]) -> String {
    let unit = match table {
        "procedures" => "steps",
        "registers" => "fields",
        _ if parts.is_empty() => return "the whole entry".to_owned(),
        _ => return listed(parts),
    };
    format!("the whole entry: {} {unit}", parts.len())
}

// One part as it is, several as a list.
fn listed(parts: &[String]) -> String {
    match parts {
        [only] => only.clone(),
        parts => parts.iter().map(|part| format!("- {part}")).collect::<Vec<_>>().join("\n"),
    }
}
