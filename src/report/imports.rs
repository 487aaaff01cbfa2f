//! What an import of filter logs came to.

use chrono::SecondsFormat;

use super::{Cell, Column, Report, Section, Table};
use crate::contract::{ImportAnswer, ImportedFile};
use crate::domain::moment::Moment;
use crate::filter::Candidate;

/// How many rejected rows are shown; the rest are counted.
const SHOWN_REJECTS: usize = 10;

/// What is urgent, and one section for each file.
#[must_use]
pub fn imported(answer: &ImportAnswer, dry_run: bool, urgent: Option<String>) -> Report {
    let title = if dry_run { "Would be imported" } else { "Imported" };
    let sections = answer.files.iter().enumerate().map(|(number, file)| section(number, file));
    let urgent = urgent.map(|urgent| Section::titled("Urgent").paragraph(urgent));
    let sections = urgent.into_iter().chain(sections).collect();
    let report = Report { sections, ..Report::new(title) };
    if dry_run { report.note("A dry run: nothing was changed.") } else { report }
}

/// How each layout that comes near reads the first row of a file that none fits.
#[must_use]
pub fn candidates(candidates: &[&Candidate]) -> Report {
    let columns = [
        Column::text("layout", "Layout"),
        Column::number("percent", "% of rows"),
        Column::text("at", "When"),
        Column::text("who", "Who"),
        Column::text("what", "What"),
        Column::text("category", "Category"),
        Column::text("verdict", "Verdict"),
    ];
    let rows = candidates.iter().filter_map(|candidate| {
        let event = candidate.example.as_ref()?;
        let who = event.who().map_or_else(String::new, |who| who.name().to_owned());
        let what =
            event.url.clone().or_else(|| event.host.clone()).or_else(|| event.search.clone());
        Some([
            candidate.layout.as_str().into(),
            percent(candidate.score),
            event.at.to_rfc3339_opts(SecondsFormat::Secs, true).into(),
            who.into(),
            what.unwrap_or_default().into(),
            event.category.clone().unwrap_or_default().into(),
            event.verdict.as_str().into(),
        ])
    });
    let table = Table::new("candidates", columns).caption("The first row as each reads it");
    Report::new("Layouts that come near").section(Section::new().table(table.rows(rows)))
}

#[allow(clippy::cast_possible_truncation, reason = "a part of one")]
fn percent(score: f64) -> Cell {
    Cell::Number((score * 100.0).floor() as i64)
}

fn section(number: usize, file: &ImportedFile) -> Section {
    let counts = Table::card(format!("file-{}", number + 1))
        .field(Column::text("file", "File"), file.file.as_str())
        .field(Column::text("layout", "Layout"), file.layout.as_str())
        .field(Column::text("encoding", "Encoding"), file.encoding.as_str())
        .field(Column::text("time-zone", "Times"), file.time_zone.as_str())
        .field(Column::text("period", "From, to"), period(file))
        .field(number_column("read", "Rows read"), count(file.read))
        .field(number_column("imported", "Imported"), count(file.imported))
        .field(number_column("duplicate", "There already"), count(file.duplicate))
        .field(number_column("ignored", "Ignored"), count(file.ignored))
        .field(number_column("rejected", "Rejected"), count(file.rejected))
        .field(number_column("blocked", "Blocked"), count(file.blocked))
        .field(number_column("flagged", "Worth a look"), count(file.flagged));
    let mut section = Section::titled(&file.file).table(counts);
    if !file.rejects.is_empty() {
        section = section.table(rejects(number, file));
    }
    section.notes.clone_from(&file.notes);
    for (what, words) in
        [("categories", &file.unknown_categories), ("action words", &file.unknown_actions)]
    {
        if !words.is_empty() {
            section.notes.push(format!("Not known yet, {what}: {}", words.join(", ")));
        }
    }
    section
}

fn rejects(number: usize, file: &ImportedFile) -> Table {
    let columns = [Column::number("line", "Line"), Column::text("reason", "Why it was rejected")];
    let shown = file.rejects.iter().take(SHOWN_REJECTS);
    let rows = shown.map(|reject| [count(reject.line), reject.reason.as_str().into()]);
    Table::new(format!("rejects-{}", number + 1), columns)
        .caption("The first rejected rows")
        .rows(rows)
}

fn number_column(key: &str, title: &str) -> Column {
    Column::number(key, title)
}

fn count(number: u64) -> Cell {
    Cell::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

fn period(file: &ImportedFile) -> String {
    let words = |time: &String| time.parse::<Moment>().map_or(time.clone(), Moment::in_words);
    match (&file.first, &file.last) {
        (Some(first), Some(last)) => format!("{} to {}", words(first), words(last)),
        _ => "no event".to_owned(),
    }
}
