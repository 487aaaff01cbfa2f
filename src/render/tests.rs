//! One report in every form, held against the files in `tests/golden/`: what changes there is what
//! people will see changed. `OSAFE_GOLDEN=write cargo test --lib golden` writes them again.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Format, Style, mark, render, samples, zip};
use crate::domain::report_period::Span;
use crate::domain::review::timeliness::Timeliness;
use crate::report::reviews::in_time;
use crate::report::{
    Amount, Chart, Column, Grid, Provenance, Report, Section, Series, State, Table,
};

/// A paper for governors of an invented school, with a chart of every kind.
fn paper() -> Report {
    let sections = [summary(), incidents(), filtering(), coverage()];
    let report = sections.into_iter().fold(Report::new("Online safety this term"), Report::section);
    let mut report = report
        .about("For", "the governing body, 3 December 2026")
        .note("Counts below five are left out, so that nobody can be recognised.")
        .provenance(Provenance {
            school: "Ashfield \"Green\" Primary & Nursery".into(),
            period: Some("1 Sep 2026 to 20 Nov 2026".into()),
            policy: "Online safety policy, version 4".into(),
            by: Some("the designated safeguarding lead".into()),
            leaves_out: vec!["What nobody reported.".into(), "Concerns about staff.".into()],
            ..samples::provenance("")
        });
    let found = mark(&report).unwrap();
    report.provenance.as_mut().unwrap().mark = Some(found);
    report
}

fn summary() -> Section {
    Section::titled("In short")
        .paragraph("Fewer incidents than last term, and more of them about contact with strangers.")
        .point("Every action that had to happen at once did, but for one that was a day late.")
        .point("Two of the twelve filtering checks were not done.")
}

fn incidents() -> Section {
    let terms = ["Autumn 2025", "Spring 2026", "Summer 2026", "Autumn 2026"];
    let areas = vec![
        Series::new("Content", [14, 11, 9, 8]),
        Series::new("Contact", [5, 6, 9, 12]),
        Series::new("Conduct", [9, 13, 7, 6]),
        Series {
            name: "Commerce".into(),
            values: vec![6.into(), Amount::Withheld, Amount::AtLeast(5), Amount::Below(5)],
        },
    ];
    let on_time =
        vec![Series::new("This term", [96, 88, 75]), Series::new("Last term", [91, 90, 60])];
    let actions = ["At once", "Within a day", "Within a week"];
    Section::titled("Incidents")
        .chart(
            Chart::stacked(
                "incidents-by-area",
                "Incidents by term and area of risk",
                "Term",
                terms,
                areas,
            )
            .describe(
                "Contact has grown each term, from 5 to 12; content and conduct have fallen.",
            ),
        )
        .chart(
            Chart::bars("timeliness", "Actions done in time", "How soon", actions, on_time)
                .percent()
                .describe("Three quarters of what had a week was done in it, up from 60%."),
        )
}

fn filtering() -> Section {
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
    let hours = (8..=16).map(|hour| format!("{hour}:00"));
    let cells =
        (0..5).map(|day| (0..9).map(|hour| Amount::Known((day * 7 + hour * 5) % 23)).collect());
    let weeks: Vec<String> = (1..=11).map(|week| format!("Week {week}")).collect();
    let blocked = [22, 28, 31, 24, 19, 0, 35, 41, 30, 26, 24];
    let late = [3, 4, 2, 2, 1, 0, 6, 9, 4, 2, 1];
    Section::titled("Filtering and monitoring")
        .chart(
            Chart::lines(
                "blocked",
                "Blocked requests by week",
                "Week",
                weeks,
                vec![Series::new("All", blocked), Series::new("Getting round the filter", late)],
            )
            .describe("Most in week 8, after the new games site; almost none over half-term."),
        )
        .chart(
            Chart::heat(
                "hours",
                "When it was blocked",
                "Day",
                Grid::new(days, hours, cells.collect()),
            )
            .describe("Mostly at midday and on Friday afternoons."),
        )
}

fn coverage() -> Section {
    let states = vec![
        vec![State::Done, State::Done, State::Done],
        vec![State::Done, State::Partly, State::Late],
        vec![State::Due, State::Never, State::NotNeeded],
    ];
    let rows = ["School computers", "Tablets", "Visitors' wireless"];
    let columns = ["September", "October", "November"];
    let table = Table::new(
        "actions",
        [Column::text("what", "What"), Column::text("who", "Who"), Column::date("due", "By")],
    )
    .caption("What we will do")
    .row([
        "=Check the tablets again".into(),
        "The technician".into(),
        chrono::NaiveDate::from_ymd_opt(2026, 12, 4).into(),
    ]);
    Section::titled("Checks")
        .chart(
            Chart::states("checks", "Filtering checks", "Where", Grid::new(rows, columns, states))
                .describe("The tablets' check in November is late, and visitors' wireless was never checked."),
        )
        .table(table)
        .note("The checks are what the technician wrote down; nobody else has repeated them.")
}

fn place(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

// A document or workbook as the text of its parts.
fn readable(format: Format, file: &[u8]) -> String {
    if !format.is_binary() {
        return String::from_utf8(file.to_vec()).unwrap();
    }
    let part = |(name, content): &(String, Vec<u8>)| {
        let text = String::from_utf8(content.clone()).unwrap().replace("><", ">\n<");
        format!("== {name}\n{text}\n")
    };
    zip::unpack(file).iter().map(part).collect()
}

/// What the report about reviews says of two terms.
fn reviews() -> Report {
    let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    let now = Timeliness { in_time: 7, late: 2, not_done: 1 };
    let before = Timeliness { in_time: 5, late: 0, not_done: 3 };
    let term = Span { from: day("2026-09-01"), to: day("2027-01-03") };
    let earlier = Span { from: day("2026-04-13"), to: day("2026-08-31") };
    let section = in_time((term, now), (earlier, before), day("2026-05-04"));
    Report::new("Reviews").section(section)
}

#[test]
fn every_form_of_a_paper_is_as_it_was() {
    is_as_it_was("paper", &paper());
}

#[test]
fn every_form_of_the_count_of_reviews_is_as_it_was() {
    is_as_it_was("reviews", &reviews());
}

#[track_caller]
fn is_as_it_was(name: &str, report: &Report) {
    let write = std::env::var("OSAFE_GOLDEN").is_ok_and(|value| value == "write");
    let style = Style { blocks: true, ..Style::plain(90) };
    for format in Format::ALL {
        let file = render(report, format, &style).unwrap();
        let ending = if format.is_binary() {
            format!("{}.xml", format.ending())
        } else {
            format.ending().into()
        };
        let (shown, place) = (readable(format, &file), place(&format!("{name}.{ending}")));
        if write {
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(&place, shown).unwrap();
            // The files themselves, to be looked at.
            let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages");
            fs::create_dir_all(&kept).unwrap();
            fs::write(kept.join(format!("{name}.{}", format.ending())), &file).unwrap();
            continue;
        }
        let kept = fs::read_to_string(&place).unwrap_or_default();
        if let Some((line, (now, then))) =
            shown.lines().zip(kept.lines()).enumerate().find(|(_, (now, then))| now != then)
        {
            panic!("{}, line {}:\nnow  {now}\nthen {then}", place.display(), line + 1);
        }
        assert_eq!(shown.lines().count(), kept.lines().count(), "{}", place.display());
    }
}
