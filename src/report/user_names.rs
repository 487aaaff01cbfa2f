//! Whose the names of the log are, the names nobody has explained, and what became of a file.

use chrono::NaiveDate;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::filter_event::Who;
use crate::domain::user_name::{Fit, Mapping, NameKind, NamePage, standing};
use crate::school::School;
use crate::store::filter_events::Period;

/// One row of a file of names.
pub struct Matched {
    /// Its line.
    pub line: u64,
    /// What it says and how that fits; or what is wrong with it.
    pub found: Result<(Mapping, Fit), String>,
}

impl Matched {
    /// Whether it keeps the file from being taken.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        matches!(self.found, Err(_) | Ok((_, Fit::Overlap(_) | Fit::Twice(_))))
    }

    /// The mapping, if it is a new one.
    #[must_use]
    pub fn new_mapping(&self) -> Option<Mapping> {
        match &self.found {
            Ok((mapping, Fit::New)) => Some(mapping.clone()),
            _ => None,
        }
    }

    /// What becomes of it, in a few words without any name.
    #[must_use]
    pub fn result(&self) -> String {
        match &self.found {
            Err(why) => why.clone(),
            Ok((_, Fit::New)) => "new".to_owned(),
            Ok((_, Fit::Same(page))) => format!("kept already: {page}"),
            Ok((_, Fit::Overlap(page))) => format!("{page} says that it is somebody else's then"),
            Ok((_, Fit::Twice(_))) => "an earlier row has the same name at that time".to_owned(),
        }
    }
}

/// Every mapping that stands.
#[must_use]
pub fn list(school: &School, pages: &[NamePage]) -> Report {
    let standing: Vec<Vec<Cell>> =
        pages.iter().filter_map(|page| Some(cells(page, &standing(page)?))).collect();
    Report::new("Whose the names of the log are")
        .about("School", &school.settings().name)
        .section(Section::new().table(Table::new("names", columns()).rows(standing)))
        .note(
            "A user name that is not here is taken from the roll, from somebody's first day at the school to the \
             last: `osafe people roll`. What is said here goes before it.",
        )
        .note("`osafe filter names list --unknown` shows the names in the log that neither explains.")
}

/// What was mapped, ended or withdrawn.
#[must_use]
pub fn mapped(pages: &[NamePage]) -> Report {
    let withdrawn: Vec<String> = pages
        .iter()
        .filter(|page| standing(page).is_none())
        .map(|page| page.number.to_string())
        .collect();
    let rows = pages.iter().filter_map(|page| Some(cells(page, &standing(page)?)));
    let mut section = Section::new().table(Table::new("names", columns()).rows(rows));
    if !withdrawn.is_empty() {
        section = section.paragraph(format!("Withdrawn: {}", withdrawn.join(", ")));
    }
    Report::new("Name of the log").section(section)
}

fn columns() -> [Column; 9] {
    [
        Column::id("number", "Number"),
        Column::text("kind", "Kind"),
        Column::text("name", "Name in the log"),
        Column::text("to", "Whose"),
        Column::text("role", "Role"),
        Column::text("year", "Year"),
        Column::text("class", "Class"),
        Column::text("from", "From"),
        Column::text("until", "Until"),
    ]
}

fn cells(page: &NamePage, mapping: &Mapping) -> Vec<Cell> {
    vec![
        page.number.to_string().into(),
        mapping.sort().to_string().into(),
        mapping.name.as_str().into(),
        mapping.to.as_str().into(),
        mapping.role.map(|role| role.to_string()).into(),
        mapping.year.as_ref().into(),
        mapping.class.as_ref().into(),
        mapping.from.map(|from| from.to_string()).into(),
        mapping.until.map(|until| until.to_string()).into(),
    ]
}

/// What a name that nobody has explained did.
#[derive(Clone, Debug)]
pub struct Unknown {
    /// Its events.
    pub events: u64,
    /// Those that were blocked.
    pub blocked: u64,
    first: NaiveDate,
    last: NaiveDate,
}

impl Unknown {
    /// Nothing yet, on a first day.
    #[must_use]
    pub fn new(day: NaiveDate) -> Unknown {
        Unknown { events: 0, blocked: 0, first: day, last: day }
    }

    /// Adds the events of a day.
    pub fn add(&mut self, day: NaiveDate, events: u64, blocked: u64) {
        self.events += events;
        self.blocked += blocked;
        (self.first, self.last) = (self.first.min(day), self.last.max(day));
    }
}

/// The names of the log that nobody has explained, most events first.
#[must_use]
pub fn unknown(school: &School, period: Option<Period>, found: &[(Who, Unknown)]) -> Report {
    let columns = [
        Column::text("kind", "Kind"),
        Column::text("name", "Name in the log"),
        Column::number("events", "Events"),
        Column::number("blocked", "Blocked"),
        Column::date("first", "First day"),
        Column::date("last", "Last day"),
    ];
    let count = |number: u64| Cell::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let rows = found.iter().map(|(who, unknown)| {
        [
            NameKind::of(who).to_string().into(),
            who.name().into(),
            count(unknown.events),
            count(unknown.blocked),
            unknown.first.into(),
            unknown.last.into(),
        ]
    });
    let report = Report::new("Names of the log that nobody has explained")
        .about("School", &school.settings().name);
    match period {
        Some(period) => report
            .about("From", period.from.to_string())
            .about("To", period.to.to_string())
            .section(Section::new().table(Table::new("unknown", columns).rows(rows)))
            .note("Say whose each is with `osafe filter names map`, or many with `names import`."),
        None => report
            .section(Section::new().table(Table::new("unknown", columns)))
            .note("No filter log has been imported yet: see `osafe import-filter-log`."),
    }
}

/// What became of each row of a file.
#[must_use]
pub fn matched(rows: &[Matched], dry_run: bool) -> Report {
    let columns = [
        Column::number("line", "Line"),
        Column::text("name", "Name in the log"),
        Column::text("to", "Whose"),
        Column::text("result", "Result"),
    ];
    let cells = rows.iter().map(|row| {
        let mapping = row.found.as_ref().ok().map(|(mapping, _)| mapping);
        [
            Cell::Number(i64::try_from(row.line).unwrap_or(i64::MAX)),
            mapping.map(|mapping| mapping.name.clone()).into(),
            mapping.map(|mapping| mapping.to.clone()).into(),
            row.result().into(),
        ]
    });
    let count = |wanted: fn(&Matched) -> bool| rows.iter().filter(|row| wanted(row)).count();
    let new = count(|row| matches!(row.found, Ok((_, Fit::New))));
    let kept = count(|row| matches!(row.found, Ok((_, Fit::Same(_)))));
    let wrong = count(Matched::is_wrong);
    let title = if dry_run { "Names that would be mapped" } else { "Names mapped" };
    Report::new(title)
        .about("New", new.to_string())
        .about("Kept already", kept.to_string())
        .about("Not to be taken", wrong.to_string())
        .section(Section::new().table(Table::new("rows", columns).rows(cells)))
}
