//! Training and agreements, as governors hear of them: no names, and of groups below five nothing.

use super::figures::{Row, chart};
use crate::domain::suppression::{SMALLEST, Shown};
use crate::report::{Section, Table};

/// How the people of the school stand.
#[derive(Debug)]
pub struct People {
    /// All terms of the report.
    pub terms: Vec<String>,
    /// Each training of which at least five people are asked.
    pub training: Vec<Lacking>,
    /// How many trainings fewer are asked for: nothing is said of them.
    pub small: usize,
    /// How many have not signed each agreement, fit to be published.
    pub agreements: Table,
}

/// How many still have to have a training.
#[derive(Debug)]
pub struct Lacking {
    /// What it is.
    pub title: String,
    /// Of how many it is asked now.
    pub asked: usize,
    /// How many had not had it, or too long ago, at the end of each term.
    pub lacking: Vec<Shown>,
}

impl People {
    pub(super) fn in_short(&self) -> Vec<String> {
        let first = self.training.first();
        let training = first.and_then(|one| Some((one, one.lacking.last()?)));
        training
            .map(|(one, lacking)| {
                format!("{}: still to have it {lacking} of {}", one.title, one.asked)
            })
            .into_iter()
            .collect()
    }

    pub(super) fn sections(&self) -> Vec<Section> {
        vec![self.trained(), self.signed()]
    }

    fn trained(&self) -> Section {
        let section = Section::titled("Training");
        if self.training.is_empty() {
            return section
                .paragraph(format!("No training is asked of {SMALLEST} or more on the roll."));
        }
        let rows: Vec<Row> = self
            .training
            .iter()
            .map(|one| (format!("{} (asked of {})", one.title, one.asked), one.lacking.clone()))
            .collect();
        let title = "How many still had to have it at the end of each term";
        let chart = chart("training", title, "Training", &self.terms, &rows).describe(
            "A bar for each term under each training: people who had not had it, or too long ago.",
        );
        section.chart(chart).note(format!(
            "Trainings that fewer than {SMALLEST} people are asked to have: {}, not shown, since it would be clear who \
             is meant.",
            self.small
        ))
    }

    fn signed(&self) -> Section {
        let section = Section::titled("Agreements and consents");
        if self.agreements.rows.is_empty() {
            return section.paragraph("Nobody on the roll is asked to sign anything.");
        }
        section
            .table(self.agreements.clone())
            .note("Of those at the school today. Whoever said no to a consent has answered.")
    }
}
