//! A [`Report`]: what any command has to say, as plain data.
//!
//! Nothing here knows how it will look. Text is kept exactly as it was recorded, however hostile; the renderers make
//! it safe for the place it is shown.

mod advice;
pub mod agreements;
pub mod allowed;
pub mod attachments;
pub mod audit;
pub mod books;
mod cell;
pub mod chart;
pub mod checks;
pub mod chronology;
pub mod contacts;
pub mod custody;
pub mod disclosures;
pub mod doctor;
pub mod due;
mod ending;
pub mod filter;
pub mod filter_events;
pub mod founding;
pub mod governors;
pub mod held;
pub mod holders;
pub mod ignore_rules;
pub mod imports;
pub mod inbox;
pub mod incident_form;
pub mod incidents;
pub mod kit;
pub mod layouts;
pub mod made_reports;
pub mod members;
pub mod own_categories;
pub mod packs;
pub mod people;
pub mod policy;
pub mod posters;
pub mod procedures;
mod provenance;
pub mod registers;
pub mod rejects;
pub mod retention;
pub mod reviews;
pub mod roll;
pub mod sanctions;
pub mod slt;
mod table;
pub mod training;
pub mod triage;
pub mod user_names;
mod walk;

pub use cell::{Cell, Kind};
pub use chart::{Amount, Chart, Grid, Picture, Run, Series, State, Unit};
pub use provenance::{CODE, Chain, Mark, Provenance};
pub use table::{Column, Table};

/// One answer to one question: a title, the facts about it, and sections in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The heading of the whole report.
    pub title: String,
    /// Facts about the report itself, label and value: school, period, policy version, when it was made.
    pub about: Vec<(String, String)>,
    /// The parts, in reading order.
    pub sections: Vec<Section>,
    /// Remarks about the whole report, shown last.
    pub notes: Vec<String>,
    /// Whether it is to hang on a wall: printed, it takes one side of A4.
    pub one_side: bool,
    /// Where it comes from, for a report that is handed over: shown below everything and on every
    /// printed page.
    pub provenance: Option<Provenance>,
}

impl Report {
    /// A report with a title and nothing else yet.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// Adds a fact about the report itself. Labels are keys in JSON, so each is used once.
    #[must_use]
    pub fn about(mut self, label: impl Into<String>, value: impl Into<String>) -> Self {
        self.about.push((label.into(), value.into()));
        self
    }

    /// Adds a section.
    #[must_use]
    pub fn section(mut self, section: Section) -> Self {
        self.sections.push(section);
        self
    }

    /// Adds a remark about the whole report.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Says that it takes one side of A4 when it is printed.
    #[must_use]
    pub fn on_one_side(mut self) -> Self {
        self.one_side = true;
        self
    }

    /// Says where it comes from.
    #[must_use]
    pub fn provenance(mut self, provenance: Provenance) -> Self {
        self.provenance = Some(provenance);
        self
    }

    /// What stands below the title: school and period, then the facts.
    #[must_use]
    pub fn facts(&self) -> Vec<(&str, &str)> {
        let own = self.about.iter().map(|(label, value)| (label.as_str(), value.as_str()));
        let from = self.provenance.iter().flat_map(|from| {
            let period = from.period.as_deref().map(|period| ("Period", period));
            [("School", from.school.as_str())].into_iter().chain(period)
        });
        let stated = |label: &str| self.about.iter().any(|(own, _)| own == label);
        from.filter(|(label, _)| !stated(label)).chain(own).collect()
    }

    /// Every table of every section, in reading order; those of the charts too.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.sections.iter().flat_map(Section::all_tables)
    }
}

/// A part of a report. Its contents are shown in the order of these fields.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// The heading, if it needs one.
    pub title: Option<String>,
    /// Prose; line breaks inside a paragraph are kept.
    pub paragraphs: Vec<String>,
    /// A bulleted list.
    pub points: Vec<String>,
    /// The pictures, each with its table.
    pub charts: Vec<Chart>,
    /// The figures and records.
    pub tables: Vec<Table>,
    /// Remarks about this section, shown after its tables.
    pub notes: Vec<String>,
}

impl Section {
    /// A section without a heading.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A section with a heading.
    pub fn titled(title: impl Into<String>) -> Self {
        Self { title: Some(title.into()), ..Self::default() }
    }

    /// Adds a paragraph; its line breaks are kept.
    #[must_use]
    pub fn paragraph(mut self, text: impl Into<String>) -> Self {
        self.paragraphs.push(text.into());
        self
    }

    /// Adds an item to the bulleted list.
    #[must_use]
    pub fn point(mut self, text: impl Into<String>) -> Self {
        self.points.push(text.into());
        self
    }

    /// Adds a chart, which brings its table.
    #[must_use]
    pub fn chart(mut self, chart: Chart) -> Self {
        self.charts.push(chart);
        self
    }

    /// The tables of its charts, then its own.
    pub fn all_tables(&self) -> impl Iterator<Item = &Table> {
        self.charts.iter().map(|chart| &chart.table).chain(&self.tables)
    }

    /// Adds a table.
    #[must_use]
    pub fn table(mut self, table: Table) -> Self {
        self.tables.push(table);
        self
    }

    /// Adds a remark about this section.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }
}
