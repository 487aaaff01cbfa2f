//! Filter checks: the list, one check, and what was tested where.

use super::super::{Cell, Column, Report, Section, Table};
use super::{day, history, when};
use crate::domain::book::check::{Cell as Tested, CheckPage, CheckStep, Matrix};
use crate::policy::filter_tests::FilterTests;
use crate::school::School;

/// The checks, newest first.
#[must_use]
pub fn list(school: &School, tests: &FilterTests, pages: &[CheckPage]) -> Report {
    let columns = [
        Column::id("number", "Number"),
        Column::text("when", "When"),
        Column::text("tested", "Tested"),
        Column::text("device", "Device"),
        Column::text("network", "Network"),
        Column::text("group", "Group"),
        Column::text("expected", "Expected"),
        Column::text("found", "Found"),
        Column::text("action", "Action"),
    ];
    let rows = pages.iter().rev().map(|page| {
        let check = page.about();
        [
            page.number.to_string().into(),
            when(check.when),
            tests.title(&check.tested).into(),
            check.device.as_str().into(),
            check.network.as_str().into(),
            check.group.as_str().into(),
            check.expected.map(|word| word.to_string()).into(),
            check.found.map(|word| word.to_string()).into(),
            action(page).into(),
        ]
    });
    Report::new("Filter checks")
        .about("School", &school.settings().name)
        .section(Section::new().table(Table::new("checks", columns).rows(rows)))
}

fn action(page: &CheckPage) -> String {
    match (page.open_action(), &page.about().action) {
        (Some(action), _) => match action.due {
            Some(due) => format!("open, {}, by {}", action.owner, day(due)),
            None => format!("open, {}", action.owner),
        },
        (None, Some(_)) => "done".to_owned(),
        (None, None) => "none".to_owned(),
    }
}

/// Checks with all that is known of each.
#[must_use]
pub fn shown(title: &str, tests: &FilterTests, pages: &[CheckPage]) -> Report {
    let mut report = Report::new(title);
    for page in pages {
        report = report.section(Section::new().table(card(tests, page)));
        report = report.section(history(page, step));
    }
    report
}

fn card(tests: &FilterTests, page: &CheckPage) -> Table {
    let check = page.about();
    let card = Table::card("check")
        .field(Column::id("number", "Number"), page.number.to_string())
        .field(Column::text("when", "When"), when(check.when))
        .field(Column::text("by", "By"), check.by.as_str())
        .field(Column::text("tested", "Tested"), tests.title(&check.tested))
        .field(Column::text("expected", "Expected"), check.expected.map(|word| word.to_string()))
        .field(Column::text("found", "Found"), check.found.map(|word| word.to_string()))
        .field(Column::text("site", "Site"), check.site.as_ref())
        .field(Column::text("device", "Device"), check.device.as_str())
        .field(Column::text("network", "Network"), check.network.as_str())
        .field(Column::text("group", "Group"), check.group.as_str())
        .field(Column::text("tool", "Tool"), check.tool.as_ref())
        .field(Column::narrative("seen", "Seen"), check.seen.as_ref());
    let Some(action) = &check.action else { return card };
    card.field(Column::text("action", "Action"), action.what.as_str())
        .field(Column::text("owner", "Whose"), action.owner.as_str())
        .field(Column::date("due", "By"), action.due)
        .field(Column::yes_no("done", "Done"), page.open_action().is_none())
}

fn step(step: &CheckStep) -> String {
    let CheckStep::Done { on, by, what } = step;
    let what = what.as_ref().map(|what| format!(": {what}")).unwrap_or_default();
    format!("Done on {} by {by}{what}", day(*on))
}

/// Device, network and group by what was tested, with what is missing.
#[must_use]
pub fn matrix(school: &School, tests: &FilterTests, interval: &str, matrix: &Matrix) -> Report {
    let report = Report::new("What was tested where")
        .about("School", &school.settings().name)
        .about("Interval", interval)
        .section(Section::new().table(grid(tests, matrix)))
        .section(gaps(tests, matrix));
    let never: Vec<&str> = tests.never_tested(&matrix.tested).collect();
    if never.is_empty() {
        return report;
    }
    let mut section = Section::titled("Never tested anywhere");
    section.points = never.into_iter().map(str::to_owned).collect();
    report.section(section)
}

fn grid(tests: &FilterTests, matrix: &Matrix) -> Table {
    let places = [
        Column::text("device", "Device"),
        Column::text("network", "Network"),
        Column::text("group", "Group"),
    ];
    let tested = matrix.tested.iter().enumerate().map(|(place, tested)| {
        let key = if tests.is_known(tested) { tested.clone() } else { format!("own-{place}") };
        Column::text(key, tests.title(tested))
    });
    let rows = matrix.rows.iter().map(|(place, cells)| {
        let cells =
            cells.iter().map(|cell| Cell::from(cell.as_ref().map_or("never".to_owned(), said)));
        place.iter().map(Cell::from).chain(cells).collect::<Vec<_>>()
    });
    Table::new("matrix", places.into_iter().chain(tested)).rows(rows)
}

fn said(cell: &Tested) -> String {
    let found = cell.found.map(|word| word.to_string()).unwrap_or_default();
    let mark = match (cell.as_expected, cell.is_old) {
        (false, _) => ", not as expected",
        (true, true) => ", long ago",
        (true, false) => "",
    };
    format!("{} {found}{mark}", cell.day)
}

fn gaps(tests: &FilterTests, matrix: &Matrix) -> Section {
    let columns = [
        Column::text("device", "Device"),
        Column::text("network", "Network"),
        Column::text("group", "Group"),
        Column::text("tested", "To be tested"),
        Column::date("last", "Last"),
        Column::text("why", "Why"),
    ];
    let rows = matrix.gaps().map(|(place, tested, cell)| {
        let why = match cell {
            None => "never",
            Some(cell) if !cell.as_expected => "not as expected",
            Some(_) => "longer ago than the interval",
        };
        let last = cell.map(|cell| cell.day);
        let [device, network, group] = place.each_ref().map(Cell::from);
        [device, network, group, tests.title(tested).into(), last.into(), why.into()]
    });
    Section::titled("To be tested").table(Table::new("gaps", columns).rows(rows))
}

/// What can be tested.
#[must_use]
pub fn tests(tests: &FilterTests) -> Report {
    let columns = [Column::id("id", "Short name"), Column::text("title", "What is tested")];
    let rows = tests.ids().map(|id| [Cell::from(id), tests.title(id).into()]);
    Report::new("What can be tested")
        .section(Section::new().table(Table::new("tests", columns).rows(rows)))
        .note("Anything else may be tested too, in your own words.")
}
