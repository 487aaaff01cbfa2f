//! Who holds which office, from when to when. What was written down goes before the settings, which have
//! the names the school began with.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::office::Office;
use super::person::folded;
use super::roll::RollNumber;
use super::word::Word;

/// Somebody in an office.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holding {
    /// The office.
    pub office: Office,
    /// The name, as the school writes it.
    pub name: String,
    /// The number on the roll, where they have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<RollNumber>,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

// A name never reaches a log or a panic message.
impl std::fmt::Debug for Holding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Holding").field("office", &self.office).finish_non_exhaustive()
    }
}

/// What is written down about an office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum HolderEntry {
    /// Somebody is appointed.
    Appointed(Holding),
    /// Whoever holds it stands down.
    StoodDown {
        /// The office.
        office: Office,
        /// Who, where several hold it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        /// The last day.
        on: NaiveDate,
    },
}

impl HolderEntry {
    // The day from which it counts.
    fn day(&self) -> NaiveDate {
        match self {
            HolderEntry::Appointed(holding) => holding.from,
            HolderEntry::StoodDown { on, .. } => *on,
        }
    }
}

/// Which entries go when somebody who left is erased, and what has to be written down so that
/// whoever held such an office before does not seem to hold it still.
#[must_use]
pub fn of_leaver(entries: &[HolderEntry], person: RollNumber) -> (Vec<usize>, Vec<HolderEntry>) {
    let (mut gone, mut instead) = (Vec::new(), Vec::new());
    for (place, entry) in entries.iter().enumerate() {
        let HolderEntry::Appointed(own) = entry else { continue };
        if own.person != Some(person) {
            continue;
        }
        gone.push(place);
        let on = own.from.pred_opt().filter(|_| is_held_by_one(own.office));
        instead.extend(on.map(|on| HolderEntry::StoodDown { office: own.office, name: None, on }));
        // Nobody else of that name may have been meant.
        let same = |entry: &HolderEntry| match entry {
            HolderEntry::Appointed(other) => {
                other.person != Some(person)
                    && other.office == own.office
                    && folded(&other.name) == folded(&own.name)
            }
            HolderEntry::StoodDown { .. } => false,
        };
        if entries.iter().any(same) {
            continue;
        }
        let ends = entries.iter().enumerate().filter(|(_, entry)| match entry {
            HolderEntry::StoodDown { office, name: Some(name), .. } => {
                *office == own.office && folded(name) == folded(&own.name)
            }
            _ => false,
        });
        gone.extend(ends.map(|(place, _)| place));
    }
    gone.sort_unstable();
    gone.dedup();
    (gone, instead)
}

// Where one is appointed, the one before has gone; there may be several of the others.
fn is_held_by_one(office: Office) -> bool {
    matches!(
        office,
        Office::Dsl
            | Office::OnlineSafetyLeader
            | Office::HeadTeacher
            | Office::ChairOfGovernors
            | Office::LinkGovernor
    )
}

/// Why nobody can be appointed, or stand down.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HolderFault {
    /// They hold it already.
    #[error("that person holds the office already on that day")]
    Holds,
    /// Nobody holds it.
    #[error("nobody holds the office `{0}` on that day")]
    Vacant(Office),
    /// More than one holds it.
    #[error("several people hold the office `{0}`: say who with `--who`")]
    Several(Office),
}

/// Every holding there was or is: those of the settings since the school began, and those written down.
#[derive(Clone, Debug, Default)]
pub struct Holders {
    all: Vec<Holding>,
    since: NaiveDate,
}

impl Holders {
    /// Puts together what the settings name and what was written down.
    #[must_use]
    pub fn new(
        settings: &[(Office, String)],
        since: NaiveDate,
        entries: &[HolderEntry],
    ) -> Holders {
        let mut holdings: Vec<Holding> = Vec::new();
        for (office, name) in settings {
            let (name, from) = (name.clone(), since);
            holdings.push(Holding { office: *office, name, person: None, from, until: None });
        }
        // In the order of their days: somebody may be appointed for next year before this year's is.
        let mut entries: Vec<&HolderEntry> = entries.iter().collect();
        entries.sort_by_key(|entry| entry.day());
        for entry in entries {
            match entry {
                HolderEntry::Appointed(new) => {
                    for old in holdings.iter_mut().filter(|old| {
                        old.office == new.office
                            && holds(old, new.from)
                            && (is_held_by_one(new.office)
                                || folded(&old.name) == folded(&new.name))
                    }) {
                        old.until = new.from.pred_opt();
                    }
                    holdings.push(new.clone());
                }
                HolderEntry::StoodDown { office, name, on } => {
                    let name = name.as_deref().map(folded);
                    for holding in holdings.iter_mut().filter(|holding| {
                        holding.office == *office
                            && holds(holding, *on)
                            && name.as_ref().is_none_or(|name| *name == folded(&holding.name))
                    }) {
                        holding.until = Some(*on);
                    }
                }
            }
        }
        Holders { all: holdings, since }
    }

    /// Every holding, those that are over too.
    #[must_use]
    pub fn all(&self) -> &[Holding] {
        &self.all
    }

    /// Who holds what on a day.
    pub fn on(&self, day: NaiveDate) -> impl Iterator<Item = &Holding> {
        self.all.iter().filter(move |holding| holds(holding, day))
    }

    /// Who holds an office on a day, by name. Of the days before the school began to use osafe nothing is
    /// known: then it is those of that first day, so that nobody is overlooked.
    pub fn of(&self, office: Office, day: NaiveDate) -> impl Iterator<Item = &str> {
        let held = self.on(day.max(self.since)).filter(move |holding| holding.office == office);
        held.map(|holding| holding.name.as_str())
    }

    /// Who has held an office longest on a day, of those who hold it.
    #[must_use]
    pub fn first(&self, office: &str, day: NaiveDate) -> Option<String> {
        self.of(Office::from_word(office)?, day).next().map(str::to_owned)
    }

    /// Who holds an office of the policy on a day, where it is one person: nobody is named for somebody else.
    #[must_use]
    pub fn only(&self, office: &str, day: NaiveDate) -> Option<String> {
        let mut held = self.of(Office::from_word(office)?, day);
        let first = held.next()?;
        held.next().is_none().then(|| first.to_owned())
    }

    /// The offices that somebody holds on a day.
    #[must_use]
    pub fn offices(&self, day: NaiveDate) -> Vec<String> {
        let offices: BTreeSet<Office> =
            self.on(day.max(self.since)).map(|holding| holding.office).collect();
        offices.iter().map(ToString::to_string).collect()
    }

    /// Refuses to appoint somebody to what they hold.
    ///
    /// # Errors
    /// [`HolderFault::Holds`].
    pub fn may_appoint(&self, new: &Holding) -> Result<(), HolderFault> {
        let same =
            |old: &&Holding| old.office == new.office && folded(&old.name) == folded(&new.name);
        // Whom the settings name is appointed to be written down with a number.
        let written = |old: &&Holding| old.person.is_some() || new.person.is_none();
        if self.on(new.from).filter(same).any(|old| written(&old)) {
            return Err(HolderFault::Holds);
        }
        Ok(())
    }

    /// Whoever stands down on a day.
    ///
    /// # Errors
    /// [`HolderFault::Vacant`], [`HolderFault::Several`].
    pub fn may_stand_down(
        &self,
        office: Office,
        name: Option<&str>,
        on: NaiveDate,
    ) -> Result<&Holding, HolderFault> {
        let name = name.map(folded);
        let mut found = self.on(on).filter(|holding| {
            holding.office == office
                && name.as_ref().is_none_or(|name| *name == folded(&holding.name))
        });
        match (found.next(), found.next()) {
            (None, _) => Err(HolderFault::Vacant(office)),
            (Some(only), None) => Ok(only),
            (Some(_), Some(_)) => Err(HolderFault::Several(office)),
        }
    }
}

fn holds(holding: &Holding, day: NaiveDate) -> bool {
    holding.from <= day && holding.until.is_none_or(|until| day <= until)
}

/// Two offices that one person should not hold together.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The offices.
    pub offices: [Office; 2],
    /// Why not.
    pub why: String,
    /// Where that comes from.
    pub source: String,
    /// The doctor has a finding of its own for it.
    pub told: bool,
}

/// One person in two offices that should differ.
#[derive(Clone, Debug)]
pub struct Conflict<'p> {
    /// The name.
    pub name: String,
    /// The offices, and why they should differ.
    pub pair: &'p Pair,
}

/// Everybody who holds two offices on a day that should differ.
#[must_use]
pub fn conflicts<'p>(holders: &Holders, pairs: &'p [Pair], on: NaiveDate) -> Vec<Conflict<'p>> {
    let mut held: BTreeMap<String, (String, BTreeSet<Office>)> = BTreeMap::new();
    for holding in holders.on(on) {
        let person = held.entry(folded(&holding.name));
        person.or_insert_with(|| (holding.name.clone(), BTreeSet::new())).1.insert(holding.office);
    }
    let mut found = Vec::new();
    for (name, offices) in held.into_values() {
        for pair in pairs.iter().filter(|pair| pair.offices.iter().all(|o| offices.contains(o))) {
            found.push(Conflict { name: name.clone(), pair });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn appointed(office: Office, name: &str, from: &str) -> HolderEntry {
        let (name, from) = (name.to_owned(), day(from));
        HolderEntry::Appointed(Holding { office, name, person: None, from, until: None })
    }

    fn names(holders: &Holders, on: &str, office: Office) -> Vec<String> {
        let on = holders.on(day(on)).filter(|holding| holding.office == office);
        on.map(|holding| holding.name.clone()).collect()
    }

    #[test]
    fn what_is_written_down_goes_before_the_settings_from_its_day() {
        let settings = [(Office::Dsl, "Pat".to_owned()), (Office::Technician, "Kim".to_owned())];
        let entries = [
            appointed(Office::Dsl, "Sam", "2026-11-01"),
            HolderEntry::StoodDown {
                office: Office::Technician,
                name: None,
                on: day("2026-10-31"),
            },
        ];
        let holders = Holders::new(&settings, day("2026-09-01"), &entries);
        assert_eq!(names(&holders, "2026-10-31", Office::Dsl), ["Pat"]);
        assert_eq!(names(&holders, "2026-11-01", Office::Dsl), ["Sam"]);
        assert_eq!(names(&holders, "2026-10-31", Office::Technician), ["Kim"]);
        assert!(names(&holders, "2026-11-01", Office::Technician).is_empty(), "nobody any more");
    }

    #[test]
    fn when_somebody_who_left_is_erased_whoever_was_before_does_not_hold_the_office_again() {
        let numbered = |office, name: &str, from: &str, number| {
            let (name, from, person) = (name.to_owned(), day(from), Some(RollNumber(number)));
            HolderEntry::Appointed(Holding { office, name, person, from, until: None })
        };
        let down = |name: Option<&str>, on: &str| HolderEntry::StoodDown {
            office: Office::Dsl,
            name: name.map(str::to_owned),
            on: day(on),
        };
        let entries = [
            numbered(Office::Dsl, "Ann", "2026-09-02", 1),
            numbered(Office::Dsl, "Bo", "2026-10-01", 2),
            numbered(Office::DeputyDsl, "Bo", "2026-09-02", 2),
            down(Some("Bo"), "2026-11-01"),
            numbered(Office::Dsl, "Cy", "2026-11-02", 3),
        ];
        let (gone, instead) = of_leaver(&entries, RollNumber(2));
        assert_eq!(gone, [1, 2, 3]);
        assert_eq!(instead, [down(None, "2026-09-30")]);
        let kept = entries.iter().enumerate().filter(|(place, _)| !gone.contains(place));
        let left: Vec<HolderEntry> = kept.map(|(_, entry)| entry.clone()).chain(instead).collect();
        let holders = Holders::new(&[], day("2026-09-01"), &left);
        assert_eq!(names(&holders, "2026-09-30", Office::Dsl), ["Ann"]);
        assert!(names(&holders, "2026-10-15", Office::Dsl).is_empty(), "not Ann again");
        assert_eq!(names(&holders, "2026-11-02", Office::Dsl), ["Cy"]);
    }

    #[test]
    fn two_may_hold_one_office_and_one_of_them_stands_down() {
        let entries = [
            appointed(Office::DeputyDsl, "Sam", "2026-09-01"),
            appointed(Office::DeputyDsl, "Kim", "2026-10-01"),
        ];
        let settings = [(Office::DeputyDsl, "Sam".to_owned())];
        let holders = Holders::new(&settings, day("2026-09-01"), &entries);
        let down = |name, on| {
            holders.may_stand_down(Office::DeputyDsl, name, day(on)).map(|h| h.name.clone())
        };
        assert_eq!(down(None, "2026-09-30"), Ok("Sam".to_owned()));
        assert_eq!(down(None, "2026-10-01"), Err(HolderFault::Several(Office::DeputyDsl)));
        assert_eq!(down(Some("kim"), "2026-10-01"), Ok("Kim".to_owned()));
        assert_eq!(down(Some("Jo"), "2026-10-01"), Err(HolderFault::Vacant(Office::DeputyDsl)));
        let HolderEntry::Appointed(again) = &entries[1] else { panic!() };
        assert_eq!(holders.may_appoint(again), Err(HolderFault::Holds));
    }

    #[test]
    fn the_holder_of_an_office_is_one_person_or_nobody() {
        let entries = [
            appointed(Office::HeadTeacher, "Sam", "2026-11-01"),
            appointed(Office::DeputyDsl, "Jo", "2026-10-01"),
        ];
        let settings =
            [(Office::HeadTeacher, "Pat".to_owned()), (Office::DeputyDsl, "Kim".to_owned())];
        let holders = Holders::new(&settings, day("2026-09-01"), &entries);
        let only = |office: &str, on| holders.only(office, day(on));
        assert_eq!(only("head-teacher", "2026-10-31").as_deref(), Some("Pat"));
        assert_eq!(only("head-teacher", "2026-11-01").as_deref(), Some("Sam"));
        assert_eq!(only("head-teacher", "2025-01-01").as_deref(), Some("Pat"), "before osafe");
        assert_eq!(only("deputy-dsl", "2026-09-30").as_deref(), Some("Kim"));
        assert_eq!(only("deputy-dsl", "2026-10-01"), None, "two hold it");
        assert_eq!(only("senior-management-team", "2026-10-01"), None, "no office of ours");
    }

    #[test]
    fn one_person_in_two_offices_is_noticed_only_while_it_lasts() {
        let pairs = [Pair {
            offices: [Office::Dsl, Office::LinkGovernor],
            why: "x".into(),
            source: "our advice".into(),
            told: false,
        }];
        let entries = [appointed(Office::LinkGovernor, " pat ", "2026-10-01")];
        let holders = Holders::new(&[(Office::Dsl, "Pat".into())], day("2026-09-01"), &entries);
        assert!(conflicts(&holders, &pairs, day("2026-09-30")).is_empty());
        assert_eq!(conflicts(&holders, &pairs, day("2026-10-01")).len(), 1);
    }
}
