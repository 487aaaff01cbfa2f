//! Training: what the policy wants of whom, what people had, and what is due of each.

pub mod audit;
pub mod standing;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::office::Office;
use super::review::Every;
use super::role::AreaOfRisk;
use super::roll::{OnRoll, RollNumber, RollRole};
use super::word::Word;

/// One training that the policy wants.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Short name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Of whom, in the words of the pack.
    pub who: Vec<String>,
    /// How often.
    pub often: Often,
    /// Within how many days of starting, where the policy gives a limit.
    pub within_days: Option<u32>,
    /// What it covers.
    pub contents: Vec<String>,
    /// Whose it is to see to, as an office of the policy.
    pub owner: String,
    /// Section or line of the policy.
    pub source: String,
}

/// How often somebody is trained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Often {
    /// Once, from the day they start.
    Once,
    /// Again and again.
    Every(Every),
    /// The policy gives no interval.
    Regularly,
    /// As required: nobody lacks it who did not ask for it.
    WhenNeeded,
}

/// A training that somebody had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trained {
    /// Who.
    pub who: RollNumber,
    /// Which training, by its short name.
    pub training: String,
    /// The day.
    pub on: NaiveDate,
    /// Who gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// What it covered, as somebody wrote it down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<String>,
    /// How long it took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// The number of the certificate, or where it is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
}

/// Why a training cannot be written down.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TrainingFault {
    /// The policy knows no such training.
    #[error("the policy has no training `{0}`")]
    Unknown(String),
    /// It has not happened yet.
    #[error("the training is in the future")]
    Future,
    /// It was before the person came.
    #[error("{0} started after that day")]
    BeforeStart(RollNumber),
    /// It was after the person had gone.
    #[error("{0} had left before that day")]
    AfterLeaving(RollNumber),
    /// Nobody is trained who is not staff, a governor or a helper.
    #[error("{0} is no adult who works in the school or for it")]
    NoAdult(RollNumber),
    /// A text is longer than such a text is.
    #[error("`{0}` is longer than {LONGEST} characters")]
    TooLong(&'static str),
}

const LONGEST: usize = 300;

impl Trained {
    /// Whether somebody can have had it.
    ///
    /// # Errors
    /// [`TrainingFault`].
    pub fn check(&self, person: &OnRoll, today: NaiveDate) -> Result<(), TrainingFault> {
        let details = &person.details;
        if self.on > today {
            return Err(TrainingFault::Future);
        }
        if matches!(details.role, RollRole::Child | RollRole::Parent) {
            return Err(TrainingFault::NoAdult(person.number));
        }
        if details.start.is_some_and(|start| start > self.on) {
            return Err(TrainingFault::BeforeStart(person.number));
        }
        if details.has_left(self.on) {
            return Err(TrainingFault::AfterLeaving(person.number));
        }
        let long = |text: &String| text.chars().count() > LONGEST;
        let texts = [("provider", &self.provider), ("certificate", &self.certificate)];
        for (name, text) in texts {
            if text.as_ref().is_some_and(long) {
                return Err(TrainingFault::TooLong(name));
            }
        }
        if self.contents.iter().any(long) {
            Err(TrainingFault::TooLong("contents"))
        } else {
            Ok(())
        }
    }
}

/// The four areas of risk that are not among some contents; none where the contents speak of no area.
#[must_use]
pub fn missing_areas<'c>(contents: impl IntoIterator<Item = &'c str>) -> Vec<AreaOfRisk> {
    let named: Vec<AreaOfRisk> = contents.into_iter().filter_map(AreaOfRisk::from_word).collect();
    if named.is_empty() {
        return Vec::new();
    }
    AreaOfRisk::ALL.iter().copied().filter(|area| !named.contains(area)).collect()
}

impl Wanted {
    /// Whether it is wanted of somebody who holds these offices. New staff are those who started on
    /// or after `new_since`.
    #[must_use]
    pub fn is_for(&self, person: &OnRoll, offices: &[Office], new_since: NaiveDate) -> bool {
        let role = person.details.role;
        let employed = matches!(role, RollRole::Staff | RollRole::Supply);
        let holds = |office| offices.contains(&office);
        self.who.iter().any(|who| match who.as_str() {
            "staff" => employed,
            "new-staff" => employed && person.details.start.is_some_and(|start| start >= new_since),
            "governors" => {
                role == RollRole::Governor
                    || holds(Office::ChairOfGovernors)
                    || holds(Office::LinkGovernor)
            }
            "technician" => role == RollRole::Technician || holds(Office::Technician),
            "volunteers" => role == RollRole::Volunteer,
            "visitors" => role == RollRole::Visitor,
            office => Office::from_word(office).is_some_and(holds),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::roll::Details;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn person(role: RollRole, start: Option<&str>) -> OnRoll {
        let details = Details { start: start.map(day), ..Details::new("Pat", role) };
        OnRoll { number: RollNumber(7), details }
    }

    #[test]
    fn what_cannot_have_been_is_refused() {
        let trained = |on| Trained {
            who: RollNumber(7),
            training: "annual-staff".into(),
            on: day(on),
            provider: None,
            contents: Vec::new(),
            minutes: None,
            certificate: None,
        };
        let today = day("2026-11-20");
        let pat = person(RollRole::Staff, Some("2026-09-01"));
        assert_eq!(trained("2026-09-01").check(&pat, today), Ok(()));
        let before = trained("2026-08-31").check(&pat, today);
        assert_eq!(before, Err(TrainingFault::BeforeStart(RollNumber(7))));
        assert_eq!(trained("2026-11-21").check(&pat, today), Err(TrainingFault::Future));
        let mut gone = pat.clone();
        gone.details.left = Some(day("2026-10-01"));
        let after = trained("2026-10-02").check(&gone, today);
        assert_eq!(after, Err(TrainingFault::AfterLeaving(RollNumber(7))));
        let child = trained("2026-09-02").check(&person(RollRole::Child, None), today);
        assert_eq!(child, Err(TrainingFault::NoAdult(RollNumber(7))));
    }

    #[test]
    fn a_missing_area_is_named_only_where_areas_are_spoken_of() {
        let missing = |contents: &[&str]| missing_areas(contents.iter().copied());
        assert_eq!(missing(&["content", "Contact", "conduct"]), [AreaOfRisk::Commerce]);
        assert_eq!(missing(&["content", "contact", "conduct", "commerce", "scams"]), []);
        assert_eq!(missing(&["online safety"]), []);
        assert_eq!(missing(&[]), []);
    }

    #[test]
    fn each_is_for_those_whom_the_policy_names() {
        let wanted = |who: &str| Wanted {
            id: "x".into(),
            title: "X".into(),
            who: vec![who.into()],
            often: Often::Once,
            within_days: None,
            contents: Vec::new(),
            owner: "dsl".into(),
            source: "1".into(),
        };
        let since = day("2026-09-01");
        let is =
            |who, person: &OnRoll, offices: &[Office]| wanted(who).is_for(person, offices, since);
        let (old, new) = (
            person(RollRole::Staff, Some("2019-09-01")),
            person(RollRole::Supply, Some("2026-09-01")),
        );
        assert!(is("staff", &old, &[]) && is("staff", &new, &[]));
        assert!(!is("new-staff", &old, &[]) && is("new-staff", &new, &[]));
        assert!(!is("new-staff", &person(RollRole::Staff, None), &[]), "nobody knows");
        assert!(is("dsl", &old, &[Office::Dsl]) && !is("dsl", &old, &[Office::DeputyDsl]));
        assert!(is("governors", &person(RollRole::Governor, None), &[]));
        assert!(!is("staff", &person(RollRole::Child, None), &[]));
    }
}
