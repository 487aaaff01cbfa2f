//! Going through every text of a report: so that names can be found and taken out wherever they
//! stand, and no field is forgotten.

use super::{Cell, Report};

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
            for table in &section.tables {
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
            for table in &mut section.tables {
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
    use crate::report::{Column, Section, Table};

    #[test]
    fn no_text_is_forgotten() {
        let table = Table::new("t", [Column::text("c", "C"), Column::number("n", "N")])
            .caption("x")
            .row(["x".into(), 1_i64.into()]);
        let section = Section::titled("x").paragraph("x").point("x").table(table).note("x");
        let mut report = Report::new("x").about("A", "x").section(section).note("x");
        assert_eq!(report.texts().len(), 6, "headings and remarks are the program's own");
        report.change_texts(|text| text.replace('x', "y"));
        let shown = format!("{report:?}");
        assert!(!shown.contains("\"x\"") && shown.matches("\"y\"").count() == 9, "{shown}");
    }
}
