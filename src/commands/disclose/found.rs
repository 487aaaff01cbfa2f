//! Whose names stand in what is about to leave, and where.

use std::collections::BTreeMap;

use chrono::DateTime;
use chrono_tz::Tz;

use super::Work;
use super::parties::parties;
use crate::commands::incident::attach::advice;
use crate::domain::attachment::Attachment;
use crate::domain::case::Case;
use crate::domain::chronology::chronology;
use crate::domain::disclosure::{Disclosure, DisclosureKind, NameFound, Place, RecordFound};
use crate::domain::naming::Naming;
use crate::domain::person::Person;
use crate::domain::record_id::RecordId;
use crate::domain::redaction::Redaction;
use crate::domain::reference::Reference;
use crate::error::Error;
use crate::report::Report;
use crate::report::packs::{self, Contents};
use crate::school::School;
use crate::store::disclosures::Whole;
use crate::store::{disclosures, incidents, people};
use crate::vault::Vault;

/// What a pack is made from.
pub(super) struct Material {
    /// About whom it is.
    pub(super) person: Option<Person>,
    /// Everything in it, with every name.
    pub(super) report: Report,
    /// Everybody else who may be named in it.
    parties: Vec<NameFound>,
}

/// Gathers everything that goes into the pack.
pub(super) fn material(work: &mut Work) -> Result<Material, Error> {
    let (now, references) = (work.now, work.disclosure.references());
    let (cases, everybody) = disclosures::cases(&mut work.vault, now.to_utc(), &references)?;
    let person = match &work.disclosure.person {
        Some(id) => {
            let known = everybody.iter().find(|person| person.id == *id);
            Some(known.cloned().ok_or_else(|| Error::usage(format!("there is no person `{id}`")))?)
        }
        None => None,
    };
    let receipts = work.disclosure.receipts();
    let concerns = disclosures::set_aside(&mut work.vault, now.to_utc(), &receipts)?;
    let only: Vec<Case> = cases.iter().map(|whole| whole.case.clone()).collect();
    let (withheld, files) = files(&work.school, &cases)?;
    work.change(|disclosure| {
        disclosure.attached(files);
        Ok(())
    })?;
    let contents = Contents {
        cases: &cases,
        concerns: &concerns,
        events: &chronology(&only),
        withheld: &withheld,
    };
    let report = packs::pack(&work.school, &work.disclosure, person.as_ref(), &contents, now);
    let parties = parties(person.as_ref(), &everybody, &cases, &concerns);
    Ok(Material { person, report, parties })
}

// Those of which no copy may be given, and the others.
fn files(school: &School, cases: &[Whole]) -> Result<(Vec<Attachment>, Vec<Attachment>), Error> {
    let (mut withheld, mut files) = (Vec::new(), Vec::new());
    for whole in cases.iter().filter(|whole| !whole.files.is_empty()) {
        let place = if advice(school, &whole.case)?.is_some() { &mut withheld } else { &mut files };
        place.extend(whole.files.iter().cloned());
    }
    Ok((withheld, files))
}

/// Searches again, since records may have come or changed, and brings the list of names to what
/// stands in them now.
pub(super) fn names(work: &mut Work) -> Result<Material, Error> {
    search_again(work)?;
    let material = material(work)?;
    if !work.disclosure.is_chosen() && !work.disclosure.letters {
        return Ok(material);
    }
    let named = material.named();
    work.change(|disclosure| {
        disclosure.named(named);
        Ok(())
    })?;
    Ok(material)
}

fn search_again(work: &mut Work) -> Result<(), Error> {
    let Some(id) = work.disclosure.person.clone() else { return Ok(()) };
    let found = people::find(&mut work.vault, work.now.to_utc(), &id)?;
    let [person] = found.as_slice() else { return Ok(()) };
    let (terms, records) = if work.disclosure.kind == DisclosureKind::Access {
        let also = work.disclosure.also.clone();
        search(&mut work.vault, work.now, person, &also)?
    } else {
        (Vec::new(), part_of(&mut work.vault, work.now, person)?)
    };
    work.change(|disclosure| {
        disclosure.found(terms, records);
        Ok(())
    })
}

/// The user names under which a person was signed in, where an incident is about nobody else.
fn accounts(cases: &[Case], person: &Person) -> Vec<String> {
    let own = cases.iter().filter(|case| {
        let mut subjects = case.incident.subjects();
        let is_own = subjects.next().is_some_and(|one| one.person.as_ref() == Some(&person.id));
        is_own && subjects.next().is_none()
    });
    own.filter_map(|case| case.incident.concern.account.clone()).collect()
}

/// The incidents a person is part of.
pub(super) fn part_of(
    vault: &mut Vault,
    now: DateTime<Tz>,
    person: &Person,
) -> Result<Vec<RecordFound>, Error> {
    Ok(listed(&incidents::of_person(vault, now.to_utc(), &person.id)?))
}

fn listed(cases: &[Case]) -> Vec<RecordFound> {
    cases.iter().map(|case| asked_for(case.incident.reference)).collect()
}

/// An incident that is taken in whatever it says.
pub(super) fn asked_for(reference: Reference) -> RecordFound {
    let reference = RecordId::Incident(reference);
    RecordFound { reference, terms: Vec::new(), left_out: None }
}

/// These, and every other that names the person, also by words that somebody thought of; with the
/// terms that were searched for.
pub(super) fn search(
    vault: &mut Vault,
    now: DateTime<Tz>,
    person: &Person,
    also: &[String],
) -> Result<(Vec<String>, Vec<RecordFound>), Error> {
    let cases = incidents::of_person(vault, now.to_utc(), &person.id)?;
    let naming = Naming::of(person, &[also, &accounts(&cases, person)].concat());
    let mut records = listed(&cases);
    for (reference, terms) in disclosures::naming(vault, now.to_utc(), &naming)? {
        let terms: Vec<String> = terms.into_iter().collect();
        match records.iter_mut().find(|record| record.reference == reference) {
            Some(record) => record.terms = terms,
            None => records.push(RecordFound { reference, terms, left_out: None }),
        }
    }
    records.sort_by_key(|record| record.reference.clone());
    Ok((naming.terms().to_vec(), records))
}

impl Material {
    /// The other people who are named, each with every place.
    fn named(&self) -> Vec<NameFound> {
        let out = self
            .parties
            .iter()
            .flat_map(|party| party.names.iter().map(|name| (name.as_str(), party.who.as_str())));
        let redaction = Redaction::of(out, &self.own_names(), []);
        let mut places: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
        for text in self.report.texts() {
            for who in redaction.hits(text.says) {
                let (record, heading) = match text.section.split_once(": ") {
                    Some((id, heading)) => (id.parse().ok(), heading),
                    None => (None, text.section),
                };
                let field = [heading, text.field].join(": ");
                let field = field.trim_start_matches(": ").to_owned();
                // The keys are those of the parties: borrowed from there, not from the search.
                let Some(party) = self.parties.iter().find(|party| party.who == who) else {
                    continue;
                };
                let places = places.entry(&party.who).or_default();
                match places.iter_mut().find(|p| p.record == record && p.field == field) {
                    Some(place) => place.times += 1,
                    None => places.push(Place { record, field, times: 1 }),
                }
            }
        }
        let found = self.parties.iter().filter_map(|party| {
            Some(NameFound { places: places.remove(party.who.as_str())?, ..party.clone() })
        });
        found.collect()
    }

    /// Takes out what was decided, or with letters everybody.
    pub(super) fn redaction(&self, disclosure: &Disclosure) -> Redaction {
        let named = |keep: bool| {
            disclosure
                .names
                .iter()
                .filter(move |name| match &name.choice {
                    Some(choice) => choice.keep == keep,
                    None => disclosure.letters && !keep,
                })
                .flat_map(|name| name.names.iter().map(|n| (n.as_str(), name.shown.as_str())))
        };
        Redaction::of(named(false), &self.own_names(), named(true).map(|(name, _)| name))
    }

    fn own_names(&self) -> Vec<&str> {
        self.person.iter().flat_map(Person::names).collect()
    }
}
