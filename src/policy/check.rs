//! What serde cannot see: ids used twice, actions and roles that do not exist, dates out of
//! order, stand-ins in a circle.

mod about;
mod cases;
mod duties;
mod registers;

use std::collections::BTreeSet;

pub(super) use about::about;
pub(super) use duties::{Evidence, duties};
pub(super) use registers::{no_other, registers};

use super::PolicyError;
use super::about::About;
use super::acceptable_use::AcceptableUse;
use super::agreements::Agreements;
use super::contacts::Contacts;
use super::error::{line_of, line_quoting};
use super::procedures::Procedures;
use super::reviews::ReviewsFile;
use super::sanctions::{Row, Sanctions};
use super::training::{Often, TrainingPlan};
use crate::domain::proof::Proof;
use crate::domain::role::Role;
use crate::domain::word::Word;

/// Checks `sanctions.toml`.
pub(super) fn sanctions(sanctions: &Sanctions, text: &str) -> Result<(), PolicyError> {
    let file = File { name: "sanctions.toml", text };
    file.unique("action", sanctions.action.iter().map(|column| column.id.as_str()))?;
    cases::limits(sanctions, &file)?;
    for role in Role::ALL {
        let rows = sanctions.rows(*role);
        file.unique("row", rows.iter().map(|row| row.id.as_str()))?;
        for row in rows {
            check_row(row, sanctions, &file)?;
            cases::order(row, rows, sanctions, &file)?;
        }
    }
    Ok(())
}

fn check_row(row: &Row, sanctions: &Sanctions, file: &File<'_>) -> Result<(), PolicyError> {
    let known = || sanctions.action.iter().map(|column| column.id.as_str());
    for action in &row.actions {
        if !known().any(|id| id == action) {
            let line = line_quoting(file.text, action);
            return Err(file.wrong(line, unknown("action", action, known())));
        }
    }
    let empty = row.title.trim().is_empty()
        || row.source.trim().is_empty()
        || row.words.iter().any(|word| word.trim().is_empty());
    if empty || row.actions.is_empty() {
        let what = format!("row {} needs a title, a source, an action and no empty word", row.id);
        return Err(file.wrong(line_of(file.text, "id", &row.id), what));
    }
    file.unique("action of one row", row.actions.iter().map(String::as_str))?;
    if let Some(stray) = row.immediate.iter().find(|id| !row.actions.contains(id)) {
        let what = format!("row {}: `{stray}` is immediate but not among its actions", row.id);
        return Err(file.wrong(line_of(file.text, "id", &row.id), what));
    }
    Ok(())
}

/// Checks `reviews.toml`.
pub(super) fn reviews(reviews: &ReviewsFile, about: &About, text: &str) -> Result<(), PolicyError> {
    let file = File { name: "reviews.toml", text };
    file.unique("review", reviews.review.iter().map(|review| review.id.as_str()))?;
    file.books(reviews.review.iter().map(|review| (review.id.as_str(), review.book.as_deref())))?;
    let events = super::events::events()?;
    let unknown = |id: &&str| !events.iter().any(|event| event.id == **id);
    if let Some(id) = reviews.review.iter().filter_map(|r| r.event.as_deref()).find(unknown) {
        let known: Vec<&str> = events.iter().map(|event| event.id.as_str()).collect();
        let what = format!("there is no event `{id}`: expected one of {}", known.join(", "));
        return Err(file.wrong(line_of(text, "event", id), what));
    }
    file.roles("owner", reviews.review.iter().map(|review| review.owner.as_str()), about)
}

/// Checks `acceptable-use.toml`.
pub(super) fn acceptable_use(tables: &AcceptableUse, text: &str) -> Result<(), PolicyError> {
    let file = File { name: "acceptable-use.toml", text };
    let technologies = tables.technology.iter().map(|technology| technology.id.as_str());
    let uses = tables.uses.iter().map(|row| row.id.as_str());
    let lists = [&tables.police, &tables.sanctions].into_iter().flatten();
    let items = lists.flat_map(|list| list.items.iter().map(|item| item.id.as_str()));
    file.unique("row", technologies.chain(uses).chain(items))?;
    match tables.uses.iter().find(|row| row.answers.is_empty()) {
        Some(row) => {
            let what = format!("{} has no mark in `answers`", row.id);
            Err(file.wrong(line_of(text, "id", &row.id), what))
        }
        None => Ok(()),
    }
}

/// Checks `procedures.toml`.
pub(super) fn procedures(
    procedures: &Procedures,
    about: &About,
    text: &str,
) -> Result<(), PolicyError> {
    let file = File { name: "procedures.toml", text };
    let procedures = &procedures.procedure;
    file.unique("procedure", procedures.iter().map(|procedure| procedure.id.as_str()))?;
    if let Some(empty) = procedures.iter().find(|procedure| procedure.step.is_empty()) {
        let what = format!("the procedure `{}` has no step", empty.id);
        return Err(file.wrong(line_of(text, "id", &empty.id), what));
    }
    let steps = procedures.iter().flat_map(|procedure| &procedure.step);
    file.roles("who", steps.filter_map(|step| step.who.as_deref()), about)
}

/// Checks `contacts.toml`.
pub(super) fn contacts(contacts: &Contacts, text: &str) -> Result<(), PolicyError> {
    let file = File { name: "contacts.toml", text };
    file.unique("contact", contacts.contact.iter().map(|contact| contact.id.as_str()))
}

/// Checks `training.toml`.
pub(super) fn training(plan: &TrainingPlan, text: &str) -> Result<(), PolicyError> {
    let file = File { name: "training.toml", text };
    file.unique("training", plan.training.iter().map(|training| training.id.as_str()))
}

/// Checks `agreements.toml`.
pub(super) fn agreements(
    agreements: &Agreements,
    about: &About,
    text: &str,
) -> Result<(), PolicyError> {
    let file = File { name: "agreements.toml", text };
    let agreements = &agreements.agreement;
    file.unique("agreement", agreements.iter().map(|agreement| agreement.id.as_str()))?;
    let is_short = |every| {
        matches!(
            every,
            Often::Week | Often::Month | Often::HalfTerm | Often::Term | Often::WhenNeeded
        )
    };
    if let Some(short) = agreements.iter().find(|agreement| is_short(agreement.every)) {
        let what = format!(
            "{}: nothing is signed so often, expected once, each-time, until-withdrawn, regularly, \
             academic-year or year",
            short.id
        );
        return Err(file.wrong(line_of(text, "id", &short.id), what));
    }
    file.roles("approved_by", agreements.iter().filter_map(|a| a.approved_by.as_deref()), about)
}

struct File<'a> {
    name: &'a str,
    text: &'a str,
}

impl File<'_> {
    fn wrong(&self, line: Option<usize>, what: String) -> PolicyError {
        PolicyError::Wrong { file: self.name.to_owned(), line, what }
    }

    fn roles<'i>(
        &self,
        key: &str,
        mut ids: impl Iterator<Item = &'i str>,
        about: &About,
    ) -> Result<(), PolicyError> {
        let known = || about.role.iter().map(|role| role.id.as_str());
        match ids.find(|id| !known().any(|known| known == *id)) {
            Some(id) => {
                let line = line_of(self.text, key, id).or_else(|| line_quoting(self.text, id));
                Err(self.wrong(line, unknown("role", id, known())))
            }
            None => Ok(()),
        }
    }

    // Each names a kind of record that the technician's books have.
    fn books<'i>(
        &self,
        mut entries: impl Iterator<Item = (&'i str, Option<&'i str>)>,
    ) -> Result<(), PolicyError> {
        let is_book = |book: &str| book.parse::<Proof>().is_ok_and(|book| book.is_in_the_books());
        match entries.find(|(_, book)| book.is_some_and(|book| !is_book(book))) {
            Some((id, book)) => {
                let what = format!(
                    "{id}: there is no book `{}`, expected such as filter-check, filter-change, unblock, \
                     breach, receipt or receipt:monitoring",
                    book.unwrap_or_default()
                );
                Err(self.wrong(line_of(self.text, "id", id), what))
            }
            None => Ok(()),
        }
    }

    fn unique<'i>(
        &self,
        what: &str,
        ids: impl Iterator<Item = &'i str>,
    ) -> Result<(), PolicyError> {
        match twice(ids) {
            Some(id) => {
                let line = line_of(self.text, "id", id).or_else(|| line_quoting(self.text, id));
                Err(self.wrong(line, format!("the {what} `{id}` is there twice")))
            }
            None => Ok(()),
        }
    }
}

// The first id that came before, whatever its case.
fn twice<'i>(mut ids: impl Iterator<Item = &'i str>) -> Option<&'i str> {
    let mut seen = BTreeSet::new();
    ids.find(|id| !seen.insert(id.to_ascii_lowercase()))
}

fn unknown<'i>(what: &str, id: &str, known: impl Iterator<Item = &'i str>) -> String {
    let known: Vec<&str> = known.collect();
    format!("there is no {what} `{id}`, expected one of {}", known.join(", "))
}
