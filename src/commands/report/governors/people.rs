//! What governors hear of training and agreements.

use chrono::NaiveDate;

use super::Gathering;
use crate::commands::agreement::coverage_of;
use crate::commands::training;
use crate::domain::suppression::{SMALLEST, Said, Shown, publish};
use crate::domain::training::standing::{Tally, Trainings, tallies};
use crate::error::Error;
use crate::report::agreements::whole;
use crate::report::governors::{Lacking, People};
use crate::vault::Vault;

impl Gathering<'_> {
    pub(super) fn people(&self, vault: &Vault) -> Result<People, Error> {
        let today = self.today();
        let trainings = training::gather(self.school, &self.policy, vault, today)?;
        let now = tallies(&trainings, today);
        let asked = |id: &str| now.get(id).map_or(0, |tally| tally.people);
        let is_shown = |people: usize| u64::try_from(people).is_ok_and(|people| people >= SMALLEST);
        let small = now.values().filter(|tally| tally.people > 0 && !is_shown(tally.people));
        let terms: Vec<_> =
            self.terms.iter().map(|term| tallies(&trainings, term.days.to.min(today))).collect();
        let training = trainings.wanted.iter().filter(|wanted| is_shown(asked(&wanted.id)));
        let training = training.map(|wanted| Lacking {
            title: wanted.title.clone(),
            asked: asked(&wanted.id),
            lacking: terms.iter().map(|of| lacking(of.get(&wanted.id))).collect(),
        });
        let mut training: Vec<Lacking> = training.collect();
        // What a number of days or a year is given for stands first: the rest has no day to be late by.
        training.sort_by_key(|one| std::cmp::Reverse(has_day(&trainings, &one.title)));
        Ok(People {
            terms: self.terms.iter().map(|term| term.name.clone()).collect(),
            training,
            small: small.count(),
            agreements: self.agreements(vault, today)?,
        })
    }

    fn agreements(&self, vault: &Vault, today: NaiveDate) -> Result<crate::report::Table, Error> {
        coverage_of(self.school, &self.policy, vault, today, whole)
    }
}

fn lacking(tally: Option<&Tally>) -> Shown {
    let count = tally.map_or(0, |tally| tally.people - tally.trained);
    publish(u64::try_from(count).unwrap_or(u64::MAX), &[], &Said::default()).total
}

fn has_day(trainings: &Trainings, title: &str) -> bool {
    use crate::domain::training::Often;
    let wanted = trainings.wanted.iter().find(|wanted| wanted.title == title);
    wanted.is_some_and(|wanted| matches!(wanted.often, Often::Every(_)))
}
