//! Whose names stand in what is about to leave, and where.

use std::collections::BTreeMap;

use chrono::DateTime;
use chrono_tz::Tz;

use super::parties::{on_roll, parties};
use super::subject::{Subject, subject};
use super::{Work, held};
use crate::commands::incident::attach::advice;
use crate::domain::attachment::Attachment;
use crate::domain::case::Case;
use crate::domain::chronology::chronology;
use crate::domain::disclosure::{Disclosure, DisclosureKind, NameFound, Place, RecordFound};
use crate::domain::naming::Naming;
use crate::domain::record_id::RecordId;
use crate::domain::redaction::Redaction;
use crate::domain::reference::Reference;
use crate::error::Error;
use crate::report::packs::{self, Contents};
use crate::report::{Report, Section};
use crate::school::School;
use crate::store::disclosures::Whole;
use crate::store::{disclosures, incidents, people, roll};
use crate::vault::{Vault, VaultKind};

/// What a pack is made from.
pub(super) struct Material {
    /// About whom it is.
    subject: Option<Subject>,
    /// Everything in it, with every name.
    pub(super) report: Report,
    /// Everybody else who may be named in it.
    parties: Vec<NameFound>,
}

/// Gathers everything that goes into the pack.
pub(super) fn material(work: &mut Work) -> Result<Material, Error> {
    let (now, references) = (work.now, work.disclosure.references());
    let (cases, everybody) = disclosures::cases(&mut work.vault, now.to_utc(), &references)?;
    let subject = subject(work)?.map(|(subject, _)| subject);
    let receipts = work.disclosure.receipts();
    let concerns = disclosures::set_aside(&mut work.vault, now.to_utc(), &receipts)?;
    let parts = held::parts(work, subject.as_ref())?;
    let only: Vec<Case> = cases.iter().map(|whole| whole.case.clone()).collect();
    let (withheld, files) = files(&work.school, &cases)?;
    work.change(|disclosure| {
        disclosure.attached(files);
        Ok(())
    })?;
    let others: Vec<(RecordId, &[Section])> =
        parts.iter().map(|part| (part.record.clone(), part.sections.as_slice())).collect();
    let contents = Contents {
        cases: &cases,
        concerns: &concerns,
        others: &others,
        events: &chronology(&only),
        withheld: &withheld,
    };
    let person = subject.as_ref().map(|subject| &subject.person);
    let report = packs::pack(&work.school, &work.disclosure, person, &contents, now);
    let mut parties = parties(subject.as_ref(), &everybody, &cases, &concerns, &parts);
    if let Some(vault) = &work.operations {
        let texts: Vec<&str> = report.texts().iter().map(|text| text.says).collect();
        let more = on_roll(subject.as_ref(), &roll::all(vault)?, &parties, &texts);
        parties.extend(more);
    }
    Ok(Material { subject, report, parties })
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
    if work.disclosure.kind == DisclosureKind::Access {
        return search(work);
    }
    let Some(id) = work.disclosure.person.clone() else { return Ok(()) };
    let records = of_child(&mut work.vault, work.now, &id, false)?;
    work.change(|disclosure| {
        disclosure.found(Vec::new(), records);
        Ok(())
    })
}

/// The user names under which a person was signed in, where an incident is about nobody else.
fn accounts(cases: &[Case], subject: &Subject) -> Vec<String> {
    let own = cases.iter().filter(|case| {
        let mut subjects = case.incident.subjects();
        let known = |id: &String| subject.people.contains(id);
        let is_own = subjects.next().is_some_and(|one| one.person.as_ref().is_some_and(known));
        is_own && subjects.next().is_none()
    });
    own.filter_map(|case| case.incident.concern.account.clone()).collect()
}

/// What the file of a child can consist of: the incidents the child is part of, the concerns that
/// were set aside and name the child, which go along only where somebody says so, and the entries of
/// registers, about each of which somebody decides.
pub(super) fn of_child(
    vault: &mut Vault,
    now: DateTime<Tz>,
    id: &str,
    with_set_aside: bool,
) -> Result<Vec<RecordFound>, Error> {
    let now = now.to_utc();
    let mut records = listed(&incidents::of_person(vault, now, id)?);
    let found = people::find(vault, now, id)?;
    let [person] = found.as_slice() else { return Ok(records) };
    let aside = disclosures::naming_set_aside(vault, now, &Naming::of(person, &[]))?;
    records.extend(aside.into_iter().map(|(reference, terms)| {
        let why = (!with_set_aside).then(|| SET_ASIDE.to_owned());
        RecordFound { left_out: why, ..RecordFound::by(reference, terms) }
    }));
    records.extend(held::entries_about(vault, now, person)?);
    Ok(records)
}

/// Why a concern that was set aside is left out where nobody was asked.
const SET_ASIDE: &str = "set aside, and nobody has said that it goes along";

fn listed(cases: &[Case]) -> Vec<RecordFound> {
    cases.iter().map(|case| asked_for(case.incident.reference)).collect()
}

/// An incident that is taken in whatever it says.
pub(super) fn asked_for(reference: Reference) -> RecordFound {
    RecordFound::by(RecordId::Incident(reference), [])
}

/// Looks everywhere the person may: the cases they are part of, every other record that names them,
/// also by words that somebody thought of, and what operations holds; and says where it did not.
fn search(work: &mut Work) -> Result<(), Error> {
    let Some((subject, namesakes)) = subject(work)? else { return Ok(()) };
    let mut cases = Vec::new();
    for id in &subject.people {
        cases.extend(incidents::of_person(&mut work.vault, work.now.to_utc(), id)?);
    }
    let also = [&work.disclosure.also[..], &accounts(&cases, &subject)].concat();
    let naming = Naming::of(&subject.person, &also);
    let mut records = listed(&cases);
    for (reference, terms) in disclosures::naming(&mut work.vault, work.now.to_utc(), &naming)? {
        let terms: Vec<String> = terms.into_iter().collect();
        match records.iter_mut().find(|record| record.reference == reference) {
            Some(record) => record.terms = terms,
            None => records.push(RecordFound::by(reference, terms)),
        }
    }
    records.extend(held::search(work, &subject, &also)?);
    records.sort_by_key(|record| record.reference.clone());
    records.dedup_by(|one, other| one.reference == other.reference);
    let own = work.vault.about().kind;
    let opens = |kind: VaultKind| {
        kind == own || (kind == VaultKind::Operations && work.operations.is_some())
    };
    let closed = VaultKind::ALL.into_iter().filter(|kind| !opens(*kind));
    let closed: Vec<String> = closed.map(|kind| kind.to_string()).collect();
    let mut terms = naming.terms().to_vec();
    terms.extend(subject.people.iter().cloned());
    terms.extend(subject.on_roll.iter().map(ToString::to_string));
    work.change(|disclosure| {
        disclosure.found(terms, records);
        disclosure.namesakes(namesakes);
        disclosure.not_searched = closed;
        Ok(())
    })
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
        self.subject.iter().flat_map(|subject| subject.person.names()).collect()
    }
}
