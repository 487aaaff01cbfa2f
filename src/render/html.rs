//! A report as one web page that needs no other file and runs no script, to read on any screen or to print.
//!
//! The look is all in `data/templates/report.html`, or in the page that a school puts in its place. Here every text is
//! made visible; the template engine then escapes what is special in HTML, and the page's own content policy forbids
//! whatever might still slip through.

mod figure;
mod paper;
mod template;

use minijinja::value::{Serde, Value};
use serde::Serialize;

use super::{
    RenderError,
    cell::{for_people, iso_date, iso_time},
    escape::{visible, visible_prose},
};
use crate::domain::look::{Colour, Look};
use crate::report::{Cell, Column, Report, Section, Table};
use figure::Figure;

/// With more columns than this a table is set in smaller type.
const MANY_COLUMNS: usize = 6;

/// Writes a report.
pub(super) fn render(report: &Report, look: &Look) -> Result<String, RenderError> {
    template::fill(look.page.as_deref(), || Serde(Page::new(report, look)))
}

#[derive(Serialize)]
struct Page {
    title: String,
    about: Vec<(String, String)>,
    sections: Vec<Part>,
    notes: Vec<String>,
    provenance: Vec<(String, String)>,
    /// The school's name over the title, when a provenance says it.
    school: Option<String>,
    /// Six hexadecimal digits, when the school has a colour.
    colour: Option<String>,
    logo: Option<paper::Picture>,
    /// The size of the type, in points, that lets it fit on one side of A4; none where it need not.
    sheet: Option<String>,
    /// What stands at the foot of each printed page, as a string of CSS.
    foot: Value,
}

impl Page {
    fn new(report: &Report, look: &Look) -> Self {
        let mut number = 0;
        Self {
            title: line(&report.title),
            about: pairs(report.facts().into_iter().filter(|(label, _)| {
                // The school's name stands over the title then.
                report.provenance.is_none() || *label != "School"
            })),
            sections: report.sections.iter().map(|part| Part::new(part, &mut number)).collect(),
            notes: lines(&report.notes),
            provenance: report.provenance.as_ref().map_or_else(Vec::new, |from| {
                from.facts().iter().map(|(label, value)| (line(label), line(value))).collect()
            }),
            school: report.provenance.as_ref().map(|from| line(&from.school)),
            colour: look.colour.map(Colour::hex),
            sheet: report.one_side.then(|| paper::size(report)),
            logo: look.logo.as_ref().map(paper::Picture::of),
            foot: Value::from_safe_string(paper::foot(report)),
        }
    }
}

#[derive(Serialize)]
struct Part {
    title: Option<String>,
    paragraphs: Vec<String>,
    points: Vec<String>,
    charts: Vec<Figure>,
    tables: Vec<Grid>,
    notes: Vec<String>,
}

impl Part {
    /// `number` counts the charts of the page.
    fn new(section: &Section, number: &mut usize) -> Self {
        let prose = |text: &String| visible_prose(text.trim_end()).into_owned();
        let mut figure = |chart| {
            *number += 1;
            Figure::new(chart, *number)
        };
        Self {
            title: section.title.as_deref().map(line),
            paragraphs: section.paragraphs.iter().map(prose).collect(),
            points: lines(&section.points),
            charts: section.charts.iter().map(&mut figure).collect(),
            tables: section.tables.iter().map(Grid::from).collect(),
            notes: lines(&section.notes),
        }
    }
}

#[derive(Serialize)]
struct Grid {
    caption: Option<String>,
    cards: bool,
    many: bool,
    columns: Vec<Field>,
    rows: Vec<Vec<Field>>,
}

impl From<&Table> for Grid {
    fn from(table: &Table) -> Self {
        let row = |cells: &Vec<Cell>| table.columns.iter().zip(cells).map(Field::value).collect();
        Self {
            caption: table.caption.as_deref().map(line),
            cards: table.cards,
            many: table.columns.len() > MANY_COLUMNS,
            columns: table.columns.iter().map(Field::heading).collect(),
            rows: table.rows.iter().map(row).collect(),
        }
    }
}

/// A heading, or a value and its heading: on a narrow screen each value carries its own.
#[derive(Serialize)]
struct Field {
    title: String,
    kind: &'static str,
    text: String,
    datetime: Option<String>,
    /// Nothing was recorded.
    empty: bool,
}

impl Field {
    fn heading(column: &Column) -> Self {
        Self {
            title: line(&column.title),
            kind: column.kind.as_str(),
            text: String::new(),
            datetime: None,
            empty: false,
        }
    }

    fn value((column, cell): (&Column, &Cell)) -> Self {
        let datetime = match cell {
            Cell::Date(date) => Some(iso_date(*date)),
            Cell::Time(time) => Some(iso_time(time)),
            _ => None,
        };
        let empty = match cell {
            Cell::Empty => true,
            Cell::Text(text) => text.trim().is_empty(),
            _ => false,
        };
        Self { text: for_people(cell, column.kind), datetime, empty, ..Self::heading(column) }
    }
}

fn pairs<'f>(facts: impl Iterator<Item = (&'f str, &'f str)>) -> Vec<(String, String)> {
    facts.map(|(label, value)| (line(label), line(value))).collect()
}

fn line(text: &str) -> String {
    visible(text).into_owned()
}

fn lines(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| line(text)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::render::{
        escape::is_hidden,
        samples::{all_kinds, any_text, with_charts, with_text_everywhere},
    };

    fn shown(report: &Report) -> String {
        render(report, &Look::default()).unwrap()
    }

    #[test]
    fn the_page_stands_alone() {
        let page = shown(&all_kinds());
        assert!(page.starts_with("<!doctype html>\n<html lang=\"en-GB\">"));
        assert!(page.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
        for absent in ["<script", "<link", "http:", "https:", "url(", "@import", "src="] {
            assert!(!page.contains(absent), "{absent}");
        }
    }

    #[test]
    fn a_table_carries_its_headings_and_dates() {
        let page = shown(&all_kinds());
        for present in [
            "<caption>Incidents this term</caption>",
            "<th scope=\"col\" role=\"columnheader\" class=\"number\">Minutes</th>",
            "data-label=\"Happened\"><time datetime=\"2026-03-03\">3 Mar 2026</time></td>",
            "data-label=\"Minutes\">1,234</td>",
            "<p class=\"none\">None.</p>",
        ] {
            assert!(page.contains(present), "{present}\n{page}");
        }
    }

    /// How often each character that can start or end markup stands in a page.
    fn markup(page: &str) -> [usize; 4] {
        ['<', '>', '"', '\''].map(|mark| page.matches(mark).count())
    }

    proptest! {
        #[test]
        fn no_text_adds_markup(text in any_text()) {
            // Text that ends in a letter is never empty, so both pages have the same parts.
            let page = shown(&with_text_everywhere(&format!("{text}x")));
            let harmless = shown(&with_text_everywhere("x"));
            prop_assert_eq!(markup(&page), markup(&harmless));
            let page = shown(&with_charts(&format!("{text}x")));
            prop_assert_eq!(markup(&page), markup(&shown(&with_charts("x"))));
            prop_assert!(!page.chars().any(|c| c != '\n' && is_hidden(c)));
        }
    }
}
