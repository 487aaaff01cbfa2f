//! What decides about keeping a record, whether it is an incident or a concern set aside.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::concern::{Concern, Involved};
use crate::domain::incident::{Incident, IncidentStatus};
use crate::domain::person::{Person, folded};
use crate::domain::receipt::Receipt;
use crate::domain::record_id::RecordId;
use crate::domain::reference::Series;
use crate::domain::role::{Part, Role};

/// A record as its periods see it.
#[derive(Clone)]
pub struct Filed<'a> {
    /// Which.
    pub record: RecordId,
    /// In which vault.
    pub series: Series,
    /// About whom.
    pub role: Role,
    /// Everybody concerned.
    pub people: Cow<'a, [Involved]>,
    /// When it was recorded.
    pub recorded: NaiveDate,
    /// When it was closed or set aside.
    pub closed: Option<NaiveDate>,
    /// Until when somebody wants it kept whatever its period.
    pub keep_until: Option<NaiveDate>,
    /// Somebody is still at work on it.
    pub open: bool,
}

impl<'a> From<&'a Incident> for Filed<'a> {
    fn from(incident: &'a Incident) -> Filed<'a> {
        Filed {
            record: RecordId::Incident(incident.reference),
            series: incident.reference.series(),
            role: incident.role,
            people: Cow::Borrowed(&incident.concern.people),
            recorded: incident.recorded.date_naive(),
            closed: incident.closing.closed_on,
            keep_until: incident.closing.keep_until,
            open: incident.status != IncidentStatus::Closed,
        }
    }
}

impl Filed<'_> {
    /// A concern that was set aside. Nobody has said who its people are, so each is taken for the
    /// one person of that name and role, if there is just one.
    #[must_use]
    pub fn set_aside(
        receipt: &Receipt,
        series: Series,
        concern: &Concern,
        on: NaiveDate,
        known: &BTreeMap<String, Person>,
    ) -> Filed<'static> {
        let whose = |involved: &Involved| {
            let mut same = known.values().filter(|person| {
                person.role == involved.role && folded(&person.name) == folded(&involved.name)
            });
            let first = same.next()?;
            same.next().is_none().then(|| first.id.clone())
        };
        let named = |involved: &Involved| Involved { person: whose(involved), ..involved.clone() };
        Filed {
            record: RecordId::Concern(receipt.clone()),
            series,
            role: concern.role.unwrap_or(Role::Child),
            people: concern.people.iter().map(named).collect(),
            recorded: on,
            closed: Some(on),
            keep_until: None,
            open: false,
        }
    }

    /// Whoever is more than a witness; where there is nobody else, the witnesses too.
    pub(super) fn about(&self) -> Vec<(Option<&str>, Role)> {
        let witness = |part: Part| part == Part::Witness;
        let only_witnesses = self.people.iter().all(|involved| witness(involved.part));
        let about = self.people.iter().filter(|one| only_witnesses || !witness(one.part));
        about.map(|involved| (involved.person.as_deref(), involved.role)).collect()
    }
}
