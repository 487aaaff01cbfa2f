//! The three terms before the demo's own: concerns of a few kinds, on days and about children drawn
//! by lot, the same every time. Every child is met once, and has left since.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Tz;
use serde::Deserialize;

use super::DemoError;
use super::days::{next_school_day, school_days_between};
use super::incidents::DemoIncident;
use super::rng::Rng;
use crate::domain::concern::{Concern, Decision, Involved};
use crate::domain::incident::Closing;
use crate::domain::moment::Moment;
use crate::domain::report_period::{TermDays, term_of, terms_before};
use crate::domain::role::{AreaOfRisk, DeviceOwner, Intent, Part, Role, Site};

const SEED: u64 = 0x0051_AFE0_EA51;
/// How many terms there are before the demo's own.
const TERMS: usize = 3;
/// The quickest and the slowest ending, in days after it was recorded.
const ENDS: (u64, u64) = (1, 16);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    forenames: Vec<String>,
    surnames: Vec<String>,
    classes: Vec<String>,
    reporters: Vec<String>,
    kind: Vec<Kind>,
    lesson: Vec<Lesson>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    incident: String,
    times: [usize; TERMS],
    area: AreaOfRisk,
    place: String,
    site: Site,
    device_owner: DeviceOwner,
    intent: Option<Intent>,
    reported_by_child: Option<bool>,
    description: String,
    outcome: String,
    decision: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lesson {
    incident: String,
    term: usize,
    text: String,
}

/// The three terms before the one that today is in, the earliest first.
#[must_use]
pub fn earlier_terms(today: NaiveDate) -> Vec<TermDays> {
    term_of(today, &[]).map_or_else(Vec::new, |term| terms_before(&term, TERMS, &[]))
}

/// The concerns of these terms in the order they were recorded, all of them closed.
///
/// # Errors
/// [`DemoError`] when the content cannot be read or a time does not exist.
pub fn earlier_incidents(now: DateTime<Tz>) -> Result<Vec<DemoIncident>, DemoError> {
    let file: File = super::read("earlier.toml", include_str!("../../data/demo/earlier.toml"))?;
    let terms = earlier_terms(now.date_naive());
    let mut drawing = Drawing { file: &file, rng: Rng::new(SEED), met: 0, zone: now.timezone() };
    let mut incidents = Vec::new();
    for (at, term) in terms.iter().enumerate() {
        let days = school_days_between(term.days.from, term.end);
        for kind in &file.kind {
            let mut of_kind = Vec::new();
            for _ in 0..kind.times[at] {
                of_kind.push(drawing.incident(kind, &days)?);
            }
            of_kind.sort_by_key(|incident| incident.recorded);
            let lesson = file.lesson.iter().find(|l| l.term == at && l.incident == kind.incident);
            let last = of_kind.last_mut().and_then(|last| last.closing.as_mut());
            if let (Some(lesson), Some(closing)) = (lesson, last) {
                closing.for_governors = Some(lesson.text.clone());
            }
            incidents.extend(of_kind);
        }
    }
    incidents.sort_by_key(|incident| incident.recorded);
    Ok(incidents)
}

struct Drawing<'f> {
    file: &'f File,
    rng: Rng,
    /// How many children were met.
    met: usize,
    zone: Tz,
}

impl Drawing<'_> {
    fn incident(&mut self, kind: &Kind, days: &[NaiveDate]) -> Result<DemoIncident, DemoError> {
        let day = *self.rng.pick(days).ok_or(DemoError::NoSuchTime)?;
        let (hour, minute) = (9 + self.rng.below(6), self.rng.below(60));
        let occurred = self.at(day, hour, minute)?;
        // What happened at home was told at school the next day.
        let recorded = if kind.site == Site::OffSite {
            self.at(next_school_day(day).ok_or(DemoError::NoSuchTime)?, 9, minute)?
        } else {
            self.at(day, 15, minute)?
        };
        let child = self.child()?;
        let text = |text: &str| text.replace("{child}", &child.name);
        let closing = Closing {
            outcome: Some(text(&kind.outcome)),
            decision: Some(Decision {
                what: kind.decision.clone(),
                reason: kind.reason.clone(),
                referral_not_made_because: None,
            }),
            ..Closing::default()
        };
        let concern = Concern {
            incident: kind.incident.clone(),
            role: Some(Role::Child),
            occurred: Some(Moment::Time(occurred.fixed_offset())),
            description: text(&kind.description),
            place: Some(kind.place.clone()),
            site: Some(kind.site),
            device_owner: Some(kind.device_owner),
            area: Some(kind.area),
            intent: Some(kind.intent.unwrap_or(Intent::Deliberate)),
            reported_by_child: kind.reported_by_child,
            reported_by: self.rng.pick(&self.file.reporters).cloned(),
            people: vec![child],
            ..Concern::default()
        };
        let spread = u32::try_from(ENDS.1 - ENDS.0).unwrap_or(1);
        let ended = recorded + Days::new(ENDS.0 + u64::from(self.rng.below(spread)));
        Ok(DemoIncident { recorded, concern, closing: Some(closing), ended: Some(ended) })
    }

    fn at(&self, day: NaiveDate, hour: u32, minute: u32) -> Result<DateTime<Tz>, DemoError> {
        let time = NaiveTime::from_hms_opt(hour, minute, 0).ok_or(DemoError::NoSuchTime)?;
        let local = self.zone.from_local_datetime(&day.and_time(time));
        local.earliest().ok_or(DemoError::NoSuchTime)
    }

    // Each with a name of their own, while there are names.
    fn child(&mut self) -> Result<Involved, DemoError> {
        let File { forenames, surnames, classes, .. } = self.file;
        let given = forenames.get(self.met % forenames.len()).ok_or(DemoError::NoSuchTime)?;
        let family = (self.met * 7 + self.met / forenames.len()) % surnames.len();
        self.met += 1;
        Ok(Involved {
            name: format!("{given} {}", surnames[family]),
            role: Role::Child,
            part: Part::Subject,
            class: self.rng.pick(classes).cloned(),
            person: None,
            office: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono_tz::Europe::London;

    use super::*;

    fn at(text: &str) -> DateTime<Tz> {
        London.from_local_datetime(&text.parse().unwrap()).earliest().unwrap()
    }

    #[test]
    fn three_whole_terms_on_any_day_each_child_once_and_no_fault() {
        for now in ["2026-11-20T09:00:00", "2028-02-29T08:00:00", "2027-01-02T00:00:01"].map(at) {
            let incidents = earlier_incidents(now).unwrap();
            let again = earlier_incidents(now).unwrap();
            assert_eq!(incidents.len(), again.len());
            assert!(incidents.is_sorted_by_key(|incident| incident.recorded));
            let first = term_of(now.date_naive(), &[]).unwrap().days.from;
            let mut children = BTreeSet::new();
            for incident in &incidents {
                assert_eq!(incident.concern.faults(incident.recorded), []);
                assert!(incident.recorded.date_naive() < first, "{}", incident.recorded);
                assert!(children.insert(incident.concern.people[0].name.clone()));
            }
            for term in earlier_terms(now.date_naive()) {
                let of = incidents.iter().filter(|incident| {
                    incident.concern.occurred.is_some_and(|when| term.days.has(when.day()))
                });
                assert!(of.count() > 20, "{}", term.name);
            }
        }
    }

    #[test]
    fn what_was_learnt_names_nobody() {
        let incidents = earlier_incidents(at("2026-11-20T09:00:00")).unwrap();
        let lessons: Vec<_> = incidents
            .iter()
            .filter_map(|incident| {
                let text = incident.closing.as_ref()?.for_governors.as_ref()?;
                Some((text, &incident.concern))
            })
            .collect();
        assert_eq!(lessons.len(), 3);
        for (text, concern) in lessons {
            assert!(crate::domain::lesson::check(text, concern).is_ok(), "{text}");
        }
    }
}
