//! Reports that the renderers are tested with.

use chrono::{DateTime, FixedOffset, NaiveDate};
use proptest::prelude::*;

use crate::domain::receipt::Receipt;
use crate::report::{
    Amount, Cell, Chain, Chart, Column, Grid, Kind, Mark, Provenance, Report, Section, Series,
    State, Table,
};

/// One table with a column of every kind, and every awkward value once.
pub(super) fn all_kinds() -> Report {
    let table = Table::new(
        "incidents",
        [
            Column::text("reference", "Reference"),
            Column::date("happened", "Happened"),
            Column::time("found", "Found"),
            Column::number("minutes", "Minutes"),
            Column::yes_no("police", "Police told"),
            Column::narrative("description", "Description"),
        ],
    )
    .caption("Incidents this term")
    .row([
        "INC-1".into(),
        day(2026, 3, 3),
        moment("2026-03-03T09:15:00+00:00"),
        1234_i64.into(),
        true.into(),
        "He said \"hi\",\nthen left.".into(),
    ])
    .row([
        "=HYPERLINK(1)".into(),
        day(2026, 7, 1),
        moment("2026-07-01T23:05:00+01:00"),
        (-5_i64).into(),
        false.into(),
        Cell::Empty,
    ]);
    Report::new("Incidents")
        .about("School", "Ashfield Primary")
        .about("Period", "Spring term 2026")
        .section(
            Section::titled("This term")
                .paragraph("Two incidents.\nBoth closed.")
                .point("One told to the police.")
                .table(table)
                .note("Names are left out."),
        )
        .section(Section::titled("Unblock requests").table(Table::new(
            "unblock-requests",
            [Column::text("site", "Site"), Column::date("asked", "Asked")],
        )))
        .note("Made from the casework record.")
}

/// The same text in every place that takes text.
pub(super) fn with_text_everywhere(text: &str) -> Report {
    let column = |kind| Column::new(text, text, kind);
    let table = Table::new(text, [column(Kind::Text)]).caption(text).row([text.into()]);
    let wide = Table::new(text, [column(Kind::Text), Column::narrative("more", text)])
        .row([text.into(), text.into()])
        .row([Cell::Empty, text.into()]);
    let card = Table::card(text)
        .field(column(Kind::Text), text)
        .field(Column::narrative("more", text), text);
    Report::new(text)
        .about(text, text)
        .section(
            Section::titled(text)
                .paragraph(text)
                .point(text)
                .table(table)
                .table(wide)
                .table(card)
                .note(text),
        )
        .note(text)
}

/// A chart of every kind, with one text in every place that takes text.
pub(super) fn charts(text: &str) -> Vec<Chart> {
    let series = || {
        vec![
            Series::new(text, [3, 0]),
            Series { name: text.to_owned(), values: vec![Amount::Withheld, Amount::Known(7)] },
            Series { name: text.to_owned(), values: vec![Amount::Nothing, Amount::Known(1)] },
        ]
    };
    let labels = || [text, "Spring"];
    let heat = vec![vec![Amount::Known(5), Amount::Withheld], vec![Amount::Known(1)]];
    let states = vec![State::ALL[..2].to_vec(), vec![State::Late, State::Never]];
    [
        Chart::bars("bars", text, text, labels(), series()),
        Chart::stacked("stacked", text, text, labels(), series()),
        Chart::lines("lines", text, text, labels(), series()).percent(),
        Chart::heat("heat", text, text, Grid::new(labels(), labels(), heat)),
        Chart::states("states", text, text, Grid::new(labels(), labels(), states)),
    ]
    .map(|chart| chart.describe(text))
    .into()
}

/// A report with one of each chart, and all that a report says of itself.
pub(super) fn with_charts(text: &str) -> Report {
    let mut section = Section::titled(text);
    section.charts = charts(text);
    Report::new(text).section(section).provenance(provenance(text))
}

/// What a report says of itself, with one text in every place.
pub(super) fn provenance(text: &str) -> Provenance {
    let chain = Chain { vault: "casework".to_owned(), entries: 7, head: "ab".repeat(32) };
    Provenance {
        school: text.to_owned(),
        period: Some(text.to_owned()),
        policy: text.to_owned(),
        made: DateTime::parse_from_rfc3339("2026-11-20T09:00:00+00:00").unwrap(),
        by: Some(text.to_owned()),
        leaves_out: vec![text.to_owned()],
        chains: vec![chain],
        mark: Some(Mark { code: Receipt::of(&[7; 32]), sha256: "cd".repeat(32) }),
    }
}

/// Text as chance makes it, often with something hostile inside.
pub(super) fn any_text() -> impl Strategy<Value = String> {
    let hostile = prop::sample::select(vec![
        "",
        "=1+1",
        "+",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r",
        "\n=1",
        "\0",
        "\x1b[31m",
        "\u{9b}2J",
        "\u{202e}",
        "\u{2066}",
        "\u{200b}",
        "\u{feff}",
        "\u{2028}",
        "<script>alert(1)</script>",
        "\" onload=\"alert(1)",
        "' onload='x",
        "]]>",
        "--><b>",
        "{{ 7 * 7 }}",
        "{% raw %}",
        "\"",
        ",",
        ";",
    ]);
    (hostile.clone(), any::<String>(), hostile).prop_map(|(a, b, c)| format!("{a}{b}{c}"))
}

fn day(year: i32, month: u32, day: u32) -> Cell {
    NaiveDate::from_ymd_opt(year, month, day).into()
}

fn moment(text: &str) -> Cell {
    DateTime::<FixedOffset>::parse_from_rfc3339(text).unwrap().into()
}
