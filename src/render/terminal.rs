//! A report as text for a terminal: plain words and spaces that read well at 40 columns, aloud, or pasted in a mail.
//!
//! The page is a list of blocks with an empty line between each. Untrusted text is escaped before it is measured and
//! wrapped; our own bold is added to finished lines, and says nothing that the words do not.

mod chart;
mod grid;
mod lines;
mod sharing;

use super::{
    Style, cell,
    escape::{visible, visible_prose},
};
use crate::report::{Provenance, Report, Section, Table};
use lines::{Screen, pairs};

/// Narrower than this nothing can be read, so we let such a terminal wrap by itself.
const NARROWEST: u16 = 20;

/// Stands for a table without rows.
const NO_ROWS: &str = "None.";

/// Writes a report to fit a width in columns.
pub(super) fn render(report: &Report, style: &Style) -> String {
    let Style { width, colour, blocks, .. } = *style;
    let screen = Screen { width: width.max(NARROWEST), colour, blocks };
    let mut blocks = vec![screen.heading(&visible(&report.title), '=')];
    let facts: Vec<_> =
        report.facts().into_iter().map(|(name, value)| (label(name), label(value))).collect();
    if !facts.is_empty() {
        blocks.push(pairs(&screen, &facts));
    }
    blocks.extend(report.sections.iter().flat_map(|part| section(&screen, part)));
    blocks.extend(notes(&screen, &report.notes));
    blocks.extend(report.provenance.as_ref().map(|from| provenance(&screen, from)));
    blocks.join("\n\n") + "\n"
}

/// What stands on every page of paper, below everything.
fn provenance(screen: &Screen, from: &Provenance) -> String {
    let facts: Vec<_> =
        from.facts().iter().map(|(name, value)| (label(name), label(value))).collect();
    format!("{}\n\n{}", screen.heading("About this report", '-'), pairs(screen, &facts))
}

fn section(screen: &Screen, section: &Section) -> Vec<String> {
    let mut blocks = Vec::new();
    if let Some(title) = &section.title {
        blocks.push(screen.heading(&visible(title), '-'));
    }
    let prose = section.paragraphs.iter().map(|text| visible_prose(text.trim_end()));
    blocks.extend(prose.map(|text| screen.wrapped(&text)));
    if !section.points.is_empty() {
        let points =
            section.points.iter().map(|text| screen.hanging(&format!("- {}", visible(text))));
        blocks.push(points.collect::<Vec<_>>().join("\n"));
    }
    blocks.extend(section.charts.iter().flat_map(|part| chart::shown(screen, part)));
    blocks.extend(section.tables.iter().map(|part| table(screen, part)));
    blocks.extend(notes(screen, &section.notes));
    blocks
}

fn notes(screen: &Screen, notes: &[String]) -> Vec<String> {
    notes.iter().map(|text| screen.hanging(&format!("Note: {}", visible(text)))).collect()
}

fn table(screen: &Screen, table: &Table) -> String {
    let body = if table.rows.is_empty() {
        NO_ROWS.to_owned()
    } else if table.cards {
        cards(screen, table)
    } else {
        grid::fitted(screen, &table.columns, &titles(table), &shown(table))
            .unwrap_or_else(|| cards(screen, table))
    };
    match &table.caption {
        Some(caption) => format!("{}\n{body}", screen.emphasised(&visible(caption))),
        None => body,
    }
}

/// Every row as its own block of "title: value".
fn cards(screen: &Screen, table: &Table) -> String {
    let titles = titles(table);
    let block = |row: Vec<String>| {
        let fields: Vec<_> = titles.iter().cloned().zip(row).collect();
        pairs(screen, &fields)
    };
    shown(table).into_iter().map(block).collect::<Vec<_>>().join("\n\n")
}

fn titles(table: &Table) -> Vec<String> {
    table.columns.iter().map(|column| label(&column.title)).collect()
}

fn shown(table: &Table) -> Vec<Vec<String>> {
    let row = |cells: &Vec<_>| {
        let cells = table.columns.iter().zip(cells);
        cells.map(|(column, value)| cell::for_people(value, column.kind)).collect()
    };
    table.rows.iter().map(row).collect()
}

fn label(text: &str) -> String {
    visible(text).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        render::samples::{all_kinds, any_text, with_charts, with_text_everywhere},
        report::Column,
    };

    fn plain(report: &Report, width: u16) -> String {
        render(report, &Style::plain(width))
    }

    #[test]
    fn a_wide_screen_shows_tables() {
        let expected = "\
Incidents
=========

School  Ashfield Primary
Period  Spring term 2026

This term
---------

Two incidents.
Both closed.

- One told to the police.

Incidents this term
Reference      Happened    Found              Minutes  Police told  Description
---------------------------------------------------------------------------------
INC-1          3 Mar 2026  3 Mar 2026, 09:15    1,234  Yes          He said \"hi\",
                                                                    then left.

=HYPERLINK(1)  1 Jul 2026  1 Jul 2026, 23:05       -5  No           –

Note: Names are left out.

Unblock requests
----------------

None.

Note: Made from the casework record.
";
        assert_eq!(plain(&all_kinds(), 90), expected);
    }

    #[test]
    fn a_narrow_screen_shows_each_row_as_a_block() {
        let text = plain(&all_kinds(), 40);
        let expected = "\
Incidents this term
Reference: INC-1
Happened: 3 Mar 2026
Found: 3 Mar 2026, 09:15
Minutes: 1,234
Police told: Yes
Description:
  He said \"hi\",
  then left.

Reference: =HYPERLINK(1)
";
        assert!(text.contains(expected), "{text}");
    }

    #[test]
    fn a_card_lines_its_values_up_and_keeps_the_lines_of_a_narrative() {
        let card = Table::card("incident")
            .field(Column::text("reference", "Reference"), "INC-1\x1b[0m")
            .field(Column::narrative("description", "What happened"), "She said:\n  \"no\".\n");
        let report = Report::new("Incident").section(Section::new().table(card));
        let expected = "\
Incident
========

Reference      INC-1\\x1b[0m
What happened  She said:
                 \"no\".
";
        assert_eq!(plain(&report, 80), expected);
    }

    #[test]
    fn colour_adds_style_and_changes_no_word() {
        let plain = plain(&all_kinds(), 80);
        let styled = render(&all_kinds(), &Style { colour: true, ..Style::plain(80) });
        assert_ne!(plain, styled);
        assert_eq!(plain, styled.replace("\x1b[1m", "").replace("\x1b[0m", ""));
    }

    proptest! {
        #[test]
        fn nothing_hidden_reaches_the_screen(text in any_text(), width in 0_u16..200) {
            for report in [with_text_everywhere(&text), with_charts(&text)] {
                let shown = plain(&report, width);
                prop_assert!(!shown.chars().any(|c| c != '\n' && super::super::escape::is_hidden(c)));
            }
        }

        #[test]
        fn every_line_fits(text in "[ -~\\n]{0,300}", width in 20_u16..200) {
            for report in [with_text_everywhere(&text), with_charts(&text)] {
                let drawn = render(&report, &Style { blocks: true, ..Style::plain(width) });
                for line in drawn.lines().chain(plain(&report, width).lines()) {
                    prop_assert!(line.chars().count() <= usize::from(width), "{:?}", line);
                }
            }
        }
    }
}
