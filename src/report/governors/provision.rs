//! Filtering, monitoring and reviews, as governors hear of them.

use chrono::NaiveDate;

use super::figures::{large_chart, table};
use super::such_as;
use crate::domain::counted::Anonymous;
use crate::domain::due::DueStatus;
use crate::domain::suppression::Shown;
use crate::report::{Cell, Column, Section, Table};

/// What the operations vault shows.
#[derive(Debug)]
pub struct Provision {
    /// The terms in which a filter log was imported, with what was blocked by harm.
    pub blocked: (Vec<String>, Anonymous),
    /// Episodes of the filter's log that were worth a look, by whether somebody decided.
    pub episodes: Anonymous,
    /// What was written down in the technician's books, for each term.
    pub books: Vec<(String, Vec<usize>)>,
    /// All terms of the report.
    pub terms: Vec<String>,
    /// Tests that were made nowhere, or not within the policy's interval, or ended otherwise than expected.
    pub gaps: usize,
    /// What can be tested and never was.
    pub never_tested: Vec<String>,
    /// The policy's reviews.
    pub reviews: Vec<ReviewRow>,
    /// How many reviews the school has added.
    pub own_reviews: usize,
}

/// A review of the policy.
#[derive(Debug)]
pub struct ReviewRow {
    /// Its title.
    pub title: String,
    /// The office it is of.
    pub owner: String,
    /// When it was last done.
    pub last: Option<NaiveDate>,
    /// When it is next due.
    pub next: Option<NaiveDate>,
    /// How that stands to the day of the report.
    pub status: Option<DueStatus>,
}

impl Provision {
    pub(super) fn in_short(&self) -> Vec<String> {
        let waiting = self.episodes.ways[0].iter().find(|(name, _)| name == WAITING);
        let waiting = waiting.and_then(|(_, figures)| figures.last()).unwrap_or(&Shown::Nothing);
        let overdue = self.reviews.iter().filter(|row| row.status == Some(DueStatus::Overdue));
        let overdue: Vec<&str> = overdue.map(|row| row.title.as_str()).collect();
        let checks = self.books.first().and_then(|(_, counts)| counts.last()).unwrap_or(&0);
        let never = self.never_tested.len();
        let term = self.terms.last().map_or("the term", String::as_str);
        vec![
            format!(
                "Filter checks written down in {term}: {checks}; to be made again: {}; tests made nowhere yet: \
                 {never}",
                self.gaps
            ),
            format!("Searches and visits the filter marked that wait for a decision: {waiting}"),
            such_as("Reviews past their day", &overdue),
        ]
    }

    pub(super) fn sections(&self) -> Vec<Section> {
        vec![self.filtering(), self.checks(), self.reviews()]
    }

    fn filtering(&self) -> Section {
        let (terms, blocked) = &self.blocked;
        let section = Section::titled("What the filter blocked and marked");
        if terms.is_empty() {
            return section.paragraph("No filter log of these terms was imported.");
        }
        let about = ("blocked-by-harm", "Blocked requests by what they were about", "Harm");
        let caption = "Searches and visits worth a look, by person and quarter of an hour";
        let marked = table("episodes", caption, "Episodes", &self.terms, &self.episodes.ways[0]);
        large_chart(section, about, terms, &blocked.ways[0])
            .table(marked)
            .note("A blocked request is what the filter did, not what a person meant: many are made by the page itself.")
    }

    fn checks(&self) -> Section {
        let terms = self.terms.iter().enumerate();
        let terms = terms.map(|(at, term)| Column::number(format!("term-{}", at + 1), term));
        let columns = std::iter::once(Column::text("name", "Written down")).chain(terms);
        let rows = self.books.iter().map(|(name, counts)| {
            let counts = counts.iter().map(|count| Cell::from(*count));
            std::iter::once(Cell::from(name)).chain(counts).collect::<Vec<_>>()
        });
        let mut section = Section::titled("Checks that filtering and monitoring work")
            .table(Table::new("books", columns).rows(rows));
        if !self.never_tested.is_empty() {
            let never = self.never_tested.join("; ");
            section = section.paragraph(format!("Never tested anywhere: {never}."));
        }
        section.note("Checks are what the school wrote down itself; what was blocked is measured, from the filter's log.")
    }

    fn reviews(&self) -> Section {
        let columns = [
            Column::text("title", "Review"),
            Column::text("owner", "Who"),
            Column::date("last", "Last done"),
            Column::date("next", "Next due"),
            Column::text("status", "Status"),
        ];
        let mut dated: Vec<&ReviewRow> =
            self.reviews.iter().filter(|row| row.next.is_some()).collect();
        dated.sort_by_key(|row| row.next);
        let rows = dated.iter().map(|row| {
            [
                Cell::from(&row.title),
                row.owner.as_str().into(),
                row.last.into(),
                row.next.into(),
                row.status.map(|status| status.to_string()).into(),
            ]
        });
        let section = Section::titled("Reviews").table(Table::new("reviews", columns).rows(rows));
        let undated = self.reviews.iter().filter(|row| row.next.is_none());
        let (done, never): (Vec<_>, Vec<_>) = undated.partition(|row| row.last.is_some());
        section.note(format!(
            "Reviews without an interval in the policy: {} with a record, {} without. Added by the school, not \
             listed: {}.",
            done.len(),
            never.len(),
            self.own_reviews
        ))
    }
}

/// The row of episodes that nobody has decided about.
pub const WAITING: &str = "wait for a decision";
/// The row of those somebody has.
pub const DECIDED: &str = "decided";
