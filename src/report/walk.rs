//! Going through every text of a report: so that names can be found and taken out wherever they
//! stand, and no field is forgotten.

use super::{Cell, Chart, Report};

/// A text of a report and under which headings it stands.
pub struct Text<'r> {
    /// The section's heading; empty for the report's own texts.
    pub section: &'r str,
    /// The column's heading, or what kind of text it is.
    pub field: &'r str,
    /// What it says.
    pub says: &'r str,
}

impl Report {
    /// Every text that comes from a record, in reading order.
    #[must_use]
    pub fn texts(&self) -> Vec<Text<'_>> {
        let mut texts: Vec<Text<'_>> =
            vec![Text { section: "", field: "title", says: &self.title }];
        texts.extend(self.about.iter().map(|(label, text)| Text {
            section: "",
            field: label,
            says: text,
        }));
        for section in &self.sections {
            let title = section.title.as_deref().unwrap_or_default();
            let prose = section.paragraphs.iter().chain(&section.points).chain(&section.notes);
            texts.extend(prose.map(|text| Text { section: title, field: "text", says: text }));
            let drawn = section.charts.iter().flat_map(Chart::texts);
            texts.extend(drawn.map(|text| Text { section: title, field: "chart", says: text }));
            for table in section.all_tables() {
                for row in &table.rows {
                    texts.extend(table.columns.iter().zip(row).filter_map(|(column, cell)| {
                        let Cell::Text(text) = cell else { return None };
                        Some(Text { section: title, field: &column.title, says: text })
                    }));
                }
            }
        }
        texts
    }

    /// Changes every text that comes from a record.
    pub fn change_texts(&mut self, change: impl Fn(&str) -> String) {
        let each = |text: &mut String| *text = change(text);
        each(&mut self.title);
        self.about.iter_mut().for_each(|(_, text)| each(text));
        self.notes.iter_mut().for_each(each);
        for section in &mut self.sections {
            section.title.iter_mut().for_each(each);
            section.paragraphs.iter_mut().for_each(each);
            section.points.iter_mut().for_each(each);
            section.notes.iter_mut().for_each(each);
            section.charts.iter_mut().flat_map(Chart::texts_mut).for_each(each);
            let drawn = section.charts.iter_mut().map(|chart| &mut chart.table);
            for table in drawn.chain(&mut section.tables) {
                table.caption.iter_mut().for_each(each);
                for cell in table.rows.iter_mut().flatten() {
                    if let Cell::Text(text) = cell {
                        each(text);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Column, Section, Series, Table};

    #[test]
    fn no_text_is_forgotten() {
        let table = Table::new("t", [Column::text("c", "C"), Column::number("n", "N")])
            .caption("x")
            .row(["x".into(), 1_i64.into()]);
        let series = vec![Series::new("x", [1])];
        let chart = Chart::bars("b", "x", "x", ["x"], series).describe("x");
        let section = Section::titled("x").paragraph("x").point("x").table(table).note("x");
        let mut report = Report::new("x").about("A", "x").section(section.chart(chart)).note("x");
        assert_eq!(report.texts().len(), 11, "headings and remarks are the program's own");
        report.change_texts(|text| text.replace('x', "y"));
        // Keys are for programs.
        let shown = format!("{report:?}").replace("key: \"x\"", "");
        assert!(!shown.contains("\"x\"") && shown.matches("\"y\"").count() == 16, "{shown}");
    }
}
