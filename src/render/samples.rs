//! Reports that the renderers are tested with.

use chrono::{DateTime, FixedOffset, NaiveDate};
use proptest::prelude::*;

use crate::report::{Cell, Column, Kind, Report, Section, Table};

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
