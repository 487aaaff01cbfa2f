//! The review pack of filtering and monitoring: roles, provision, what was checked, changed, decided and found, and of
//! each whether somebody wrote it down or osafe measured it.

use chrono::NaiveDate;

use super::books::{breach, change, check, receipt, unblock};
use super::chart::{Chart, Grid, State};
use super::{Cell, Column, Report, Section, Table};
use crate::domain::book::check::{Cell as Tested, CheckPage, Matrix};
use crate::domain::book::shelf::Shelf;
use crate::domain::holder::Holders;
use crate::domain::moment::Moment;
use crate::domain::report_period::Span;
use crate::domain::review::Reviews;
use crate::domain::word::Word;
use crate::policy::Policy;
use crate::policy::filter_tests::FilterTests;
use crate::school::School;
use crate::store::filter_events::{Period, Tally};

/// What the pack is made from.
pub struct Pack<'p> {
    /// The school.
    pub school: &'p School,
    /// Its policy.
    pub policy: &'p Policy,
    /// The tests that come with osafe.
    pub tests: &'p FilterTests,
    /// The day it is made.
    pub today: NaiveDate,
    /// The days of which pages of the books are shown.
    pub days: Span,
    /// Who holds which office.
    pub holders: Holders,
    /// As many terms or days before them.
    pub before: Span,
    /// The books.
    pub shelf: Shelf,
    /// What was tested where.
    pub matrix: Matrix,
    /// How often it is to be tested, in words.
    pub interval: String,
    /// The reviews.
    pub reviews: Reviews,
    /// The days of which there is a filter log.
    pub covered: Option<Period>,
    /// Blocked requests by what they were about, titles.
    pub harms: Vec<Tally>,
}

/// The pack.
#[must_use]
pub fn checks(mut pack: Pack<'_>) -> Report {
    let days = pack.days;
    let earlier = Counted::within(&pack.shelf, pack.before);
    let within = |day: Option<NaiveDate>| day.is_some_and(|day| days.has(day));
    pack.shelf.checks.retain(|page| within(page.about().day()) || page.open_action().is_some());
    pack.shelf.changes.retain(|page| within(page.about().from) || !page.is_over());
    pack.shelf.unblocks.retain(|page| within(page.about().on));
    pack.shelf.breaches.retain(|page| within(page.about().day()) || !page.is_over());
    pack.shelf.receipts.retain(|page| within(page.about().on));
    let report = Report::new("Filtering and monitoring: review pack")
        .section(in_short(&pack, &earlier))
        .section(sources(&pack, &earlier))
        .section(roles(&pack))
        .section(risks(&pack))
        .section(matrix(&pack));
    let Pack { school, policy, tests, today, shelf, .. } = &pack;
    let books = [
        ("Checks and what they found", check::list(school, tests, &shelf.checks)),
        ("Changes to the filter", change::list(school, &shelf.changes, *today)),
        ("Requests to unblock, and decisions", unblock::list(school, policy, &shelf.unblocks)),
        ("Breaches", breach::list(school, &shelf.breaches)),
        ("Reports gone through", receipt::list(school, &shelf.receipts)),
    ];
    let report = books.into_iter().fold(report, |report, (title, book)| {
        let section = book.sections.into_iter().fold(Section::titled(title), |all, one| {
            one.tables.into_iter().fold(all, Section::table)
        });
        report.section(section)
    });
    report.section(reviews(&pack)).note(
        "Self-reported is what people wrote down; measured is what osafe counted in the filter's own log. Neither proves \
         that nothing harmful got through.",
    )
}

// How many pages of each book are of some days.
struct Counted {
    checks: usize,
    changes: usize,
    unblocks: usize,
    breaches: usize,
}

impl Counted {
    fn within(shelf: &Shelf, days: Span) -> Counted {
        let is = |day: Option<NaiveDate>| day.is_some_and(|day| days.has(day));
        Counted {
            checks: shelf.checks.iter().filter(|page| is(page.about().day())).count(),
            changes: shelf.changes.iter().filter(|page| is(page.about().from)).count(),
            unblocks: shelf.unblocks.iter().filter(|page| is(page.about().on)).count(),
            breaches: shelf.breaches.iter().filter(|page| is(page.about().day())).count(),
        }
    }
}

// What whoever chairs the review has to know first.
fn in_short(pack: &Pack<'_>, earlier: &Counted) -> Section {
    let now = Counted::within(&pack.shelf, pack.days);
    let open = pack.shelf.checks.iter().filter(|page| page.open_action().is_some()).count();
    let late = pack.shelf.checks.iter().filter_map(CheckPage::open_action);
    let late = late.filter(|action| action.due.is_some_and(|due| due < pack.today)).count();
    let gaps = pack.matrix.gaps().count();
    let never = pack.tests.never_tested(&pack.matrix.tested).count();
    Section::titled("In short")
        .point(format!("Checks: {}; in the period before {}", now.checks, earlier.checks))
        .point(format!(
            "Findings of checks that are still to be put right: {open}; past their day: {late}"
        ))
        .point(format!(
            "Tests to be made again, where they were made before: {gaps}; made nowhere yet: {never}"
        ))
        .point(format!(
            "Changes to the filter: {}; in the period before {}",
            now.changes, earlier.changes
        ))
}

fn sources(pack: &Pack<'_>, earlier: &Counted) -> Section {
    let columns = [
        Column::text("part", "Part"),
        Column::text("source", "Where it comes from"),
        Column::text("state", "What there is"),
        Column::number("before", "In the period before"),
    ];
    let log = pack.covered.map_or_else(
        || "no log imported".to_owned(),
        |period| {
            let words = |day| Moment::Day(day).in_words();
            format!("log of {} to {}", words(period.from), words(period.to))
        },
    );
    let imported = pack.shelf.imported.map_or_else(
        || "never imported".to_owned(),
        |day| format!("last imported {}", Moment::Day(day).in_words()),
    );
    let gaps = pack.matrix.gaps().count();
    let shelf = &pack.shelf;
    let rows = [
        (
            "Roles",
            "self-reported",
            format!("{} offices held", pack.holders.offices(pack.today).len()),
            None,
        ),
        ("What the filter blocked", "measured", format!("{log}, {imported}"), None),
        (
            "Checks",
            "self-reported",
            format!("{} written down, {gaps} to be made", shelf.checks.len()),
            Some(earlier.checks),
        ),
        (
            "Changes",
            "self-reported",
            format!("{} in force or of this period", shelf.changes.len()),
            Some(earlier.changes),
        ),
        (
            "Decisions about unblocking",
            "self-reported",
            format!("{} requests", shelf.unblocks.len()),
            Some(earlier.unblocks),
        ),
        (
            "Breaches",
            "self-reported",
            format!("{} open or of this period", shelf.breaches.len()),
            Some(earlier.breaches),
        ),
        (
            "Students' risk profile",
            "not in osafe",
            "kept by the school: age, needs, languages".to_owned(),
            None,
        ),
    ];
    let rows = rows.into_iter().map(|(part, source, state, before)| {
        [Cell::from(part), source.into(), state.into(), before.into()]
    });
    Section::titled("What this is made from")
        .table(Table::new("sources", columns).rows(rows))
        .note(format!("The period before: {}.", pack.before.in_words()))
}

fn roles(pack: &Pack<'_>) -> Section {
    let columns = [Column::text("office", "Office"), Column::text("holder", "Held by")];
    let rows = pack.holders.on(pack.today).map(|holding| {
        let id = holding.office.as_str();
        // Not every policy has a title for every office.
        let known = pack.policy.about().role.iter().any(|role| role.id == id);
        let office = if known { pack.policy.role_title(id) } else { holding.office.title() };
        [Cell::from(office), holding.name.as_str().into()]
    });
    Section::titled("Roles").table(Table::new("roles", columns).rows(rows)).note(
        "Standards want a senior leader and a governor responsible, the designated safeguarding lead and IT support.",
    )
}

fn risks(pack: &Pack<'_>) -> Section {
    let columns = [
        Column::text("harm", "About"),
        Column::number("blocked", "Blocked"),
        Column::number("events", "All"),
    ];
    let count = |number: u64| Cell::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let rows = pack
        .harms
        .iter()
        .map(|tally| [Cell::from(&tally.name), count(tally.blocked), count(tally.events)]);
    Section::titled("What was asked for and blocked (measured)")
        .table(Table::new("harms", columns).rows(rows))
}

fn matrix(pack: &Pack<'_>) -> Section {
    let tested: Vec<&str> = pack.matrix.tested.iter().map(|id| pack.tests.title(id)).collect();
    let places = pack.matrix.rows.iter().map(|(place, _)| place.join(", "));
    // Tests have long titles: they are the rows, the places the columns.
    let cells = (0..tested.len()).map(|test| {
        pack.matrix.rows.iter().map(|(_, cells)| state(cells[test].as_ref())).collect()
    });
    let grid = Grid::new(tested.iter().copied(), places, cells.collect());
    let section = Section::titled(format!("What was tested where (interval: {})", pack.interval));
    let mut section = if tested.is_empty() {
        section.paragraph("Nothing was tested yet.")
    } else {
        section.chart(
            Chart::states("checks-matrix", "Tests by device, network and group", "Tested", grid)
                .describe("Done: as expected and recent. Late: longer ago than the interval. Partly: not as expected."),
        )
    };
    let never: Vec<&str> = pack.tests.never_tested(&pack.matrix.tested).collect();
    if !never.is_empty() {
        section = section.paragraph(format!("Never tested anywhere: {}.", never.join("; ")));
    }
    section
}

fn state(cell: Option<&Tested>) -> State {
    match cell {
        None => State::Never,
        Some(cell) if !cell.as_expected => State::Partly,
        Some(cell) if cell.is_old => State::Late,
        Some(_) => State::Done,
    }
}

fn reviews(pack: &Pack<'_>) -> Section {
    let columns = [
        Column::text("title", "Review"),
        Column::text("owner", "Who"),
        Column::date("last", "Last done"),
        Column::date("next", "Next due"),
    ];
    let about = |text: &str| {
        let text = text.to_lowercase();
        ["filter", "monitor", "technical"].iter().any(|word| text.contains(word))
    };
    let rows =
        pack.reviews.reviews.iter().filter(|r| about(&r.title) || r.book.is_some()).map(|review| {
            [
                Cell::from(&review.title),
                pack.policy.role_title(&review.owner).into(),
                pack.reviews.last(review).into(),
                pack.reviews.next(review).into(),
            ]
        });
    Section::titled("Reviews").table(Table::new("reviews", columns).rows(rows))
}
