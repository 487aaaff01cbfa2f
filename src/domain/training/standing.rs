//! How everybody stands to every training that is wanted of them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, Months, NaiveDate};

use super::{Often, Trained, Wanted, missing_areas};
use crate::domain::calendar::Calendar;
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::moment::Moment;
use crate::domain::office::Office;
use crate::domain::recurrence::{self, Rhythm};
use crate::domain::role::AreaOfRisk;
use crate::domain::roll::{OnRoll, RollNumber, RollRole};
use crate::domain::word::words;

/// How many numbers a title names.
const NAMED: usize = 6;

words! {
    /// How somebody stands to a training.
    Stand {
        /// Had it, and not too long ago.
        Trained = "trained",
        /// Had it, but for one of the four areas of risk.
        InPart = "in part",
        /// Had it too long ago, or the day to have had it is over.
        Overdue = "overdue",
        /// Never had it.
        Never = "never",
    }
}

/// Everything that decides what training is due.
#[derive(Clone, Debug)]
pub struct Trainings {
    /// What the policy wants.
    pub wanted: Vec<Wanted>,
    /// The roll.
    pub roll: Vec<OnRoll>,
    /// What people had.
    pub records: Vec<Trained>,
    /// Who holds which offices.
    pub offices: BTreeMap<RollNumber, Vec<Office>>,
    /// From which day the school uses osafe.
    pub since: NaiveDate,
    /// The school's terms and closed days.
    pub calendar: Calendar,
    /// The school's own limit for an induction, in days from the start.
    pub induction_days: Option<u32>,
}

/// How one person stands to one training.
#[derive(Clone, Debug)]
pub struct Standing<'t> {
    /// Who.
    pub person: &'t OnRoll,
    /// Which training.
    pub wanted: &'t Wanted,
    /// How it stands.
    pub stand: Stand,
    /// When they last had it.
    pub last: Option<NaiveDate>,
    /// By when they must have it, or have it again.
    pub due: Option<NaiveDate>,
    /// Which areas of risk it left out.
    pub lacks: Vec<AreaOfRisk>,
    /// How the day came about, a sentence for each step.
    pub why: Vec<String>,
}

impl Standing<'_> {
    /// Whether something is to be done about it now.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        self.stand != Stand::Trained
    }
}

impl Trainings {
    /// New staff are those who came within a year before osafe did, or after.
    #[must_use]
    pub fn new_since(&self) -> NaiveDate {
        self.since.checked_sub_months(Months::new(12)).unwrap_or(self.since)
    }

    /// How everybody who is at the school on a day stands, training by training. What is given when it is
    /// needed is wanted of nobody: it is in [`Trainings::when_needed`].
    #[must_use]
    pub fn standings(&self, on: NaiveDate) -> Vec<Standing<'_>> {
        let had = self.by_person(on);
        let here = self.roll.iter().filter(|person| person.details.is_here(on));
        let here: Vec<&OnRoll> = here.filter(|person| is_adult(person)).collect();
        let mut standings = Vec::new();
        for wanted in self.wanted.iter().filter(|wanted| wanted.often != Often::WhenNeeded) {
            for person in &here {
                let offices = self.offices.get(&person.number).map_or(&[][..], Vec::as_slice);
                if wanted.is_for(person, offices, self.new_since()) {
                    let key = (person.number, wanted.id.as_str());
                    let had = had.get(&key).map_or(&[][..], Vec::as_slice);
                    standings.push(self.standing(person, wanted, had, on));
                }
            }
        }
        standings
    }

    /// What is given when somebody needs it, and who had it up to a day.
    #[must_use]
    pub fn when_needed(&self, on: NaiveDate) -> Vec<Needed<'_>> {
        let wanted = self.wanted.iter().filter(|wanted| wanted.often == Often::WhenNeeded);
        let needed = wanted.map(|wanted| {
            let had = self.records.iter();
            let had: Vec<&Trained> =
                had.filter(|had| had.training == wanted.id && had.on <= on).collect();
            let people: BTreeSet<RollNumber> = had.iter().map(|had| had.who).collect();
            let last = had.iter().map(|had| had.on).max();
            Needed { wanted, people: people.len(), last }
        });
        needed.collect()
    }

    // What each person had of each training up to a day, oldest first.
    fn by_person(&self, on: NaiveDate) -> BTreeMap<(RollNumber, &str), Vec<&Trained>> {
        let mut had: BTreeMap<(RollNumber, &str), Vec<&Trained>> = BTreeMap::new();
        for record in self.records.iter().filter(|record| record.on <= on) {
            had.entry((record.who, record.training.as_str())).or_default().push(record);
        }
        for records in had.values_mut() {
            records.sort_by_key(|record| record.on);
        }
        had
    }

    fn standing<'t>(
        &self,
        person: &'t OnRoll,
        wanted: &'t Wanted,
        had: &[&Trained],
        on: NaiveDate,
    ) -> Standing<'t> {
        let last = had.last().map(|record| record.on);
        let (due, why) = self.due(person, wanted, last);
        let lacks = lacks(had);
        let over = due.is_some_and(|due| due < on);
        let stand = match last {
            _ if over => Stand::Overdue,
            None => Stand::Never,
            Some(_) if lacks.is_empty() => Stand::Trained,
            Some(_) => Stand::InPart,
        };
        Standing { person, wanted, stand, last, due, lacks, why }
    }

    fn due(
        &self,
        person: &OnRoll,
        wanted: &Wanted,
        last: Option<NaiveDate>,
    ) -> (Option<NaiveDate>, Vec<String>) {
        match (wanted.often, last) {
            (Often::Once, Some(day)) => (None, vec![format!("Once; had on {}", words(day))]),
            (Often::Once, None) => self.induction(person, wanted),
            (Often::Regularly | Often::WhenNeeded, _) => {
                (None, vec!["The policy gives no interval".to_owned()])
            }
            (Often::Every(every), last) => {
                let start = person.details.start.filter(|start| *start > self.since);
                let rhythm = Rhythm { every, month: None, event: None };
                let from = start.unwrap_or(self.since);
                let Some(mut dated) = recurrence::next(rhythm, last, from, &self.calendar) else {
                    return (None, vec!["The policy gives no interval".to_owned()]);
                };
                if let (None, Some(start), Some(first)) = (last, start, dated.why.first_mut()) {
                    *first = format!("Never recorded; started on {}", words(start));
                }
                (Some(dated.day), dated.why)
            }
        }
    }

    fn induction(&self, person: &OnRoll, wanted: &Wanted) -> (Option<NaiveDate>, Vec<String>) {
        let limit = match (wanted.within_days, self.induction_days) {
            (Some(days), _) => Some((days, "the policy")),
            (None, Some(days)) => Some((days, "osafe.toml, since the policy gives no limit")),
            (None, None) => None,
        };
        let none =
            "The policy gives no number of days; `[training] induction_days` in osafe.toml can";
        let (Some(start), Some((days, whose))) = (person.details.start, limit) else {
            return (None, vec![none.to_owned()]);
        };
        let Some(last) = start.checked_add_days(Days::new(days.into())) else {
            return (None, vec![none.to_owned()]);
        };
        let why = format!("Within {days} days of the start on {}, by {whose}", words(start));
        let (due, moved) = recurrence::on_school_day(last, start, &self.calendar);
        (Some(due), std::iter::once(why).chain(moved).collect())
    }

    /// What is due, one thing for all whose day is the same: numbers and counts, no names.
    #[must_use]
    pub fn due_items(&self, on: NaiveDate) -> Vec<DueItem> {
        let standings = self.standings(on);
        let mut together: BTreeMap<(&str, NaiveDate), Vec<&Standing<'_>>> = BTreeMap::new();
        for standing in &standings {
            if let Some(due) = standing.due {
                together.entry((&standing.wanted.id, due)).or_default().push(standing);
            }
        }
        together.into_iter().map(|((id, due), people)| item(id, due, &people, on)).collect()
    }
}

/// A training that is given when somebody needs it.
#[derive(Clone, Copy, Debug)]
pub struct Needed<'t> {
    /// Which.
    pub wanted: &'t Wanted,
    /// How many people had it.
    pub people: usize,
    /// When anybody last had it.
    pub last: Option<NaiveDate>,
}

/// How all of whom a training is wanted stand to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Of how many it is wanted.
    pub people: usize,
    /// How many had it, and not too long ago.
    pub trained: usize,
    /// How many had it but for an area of risk.
    pub in_part: usize,
    /// How many had it too long ago, or let the day go by.
    pub overdue: usize,
    /// How many never had it, and no day has gone by.
    pub never: usize,
    /// When anybody last had it.
    pub last: Option<NaiveDate>,
    /// It is given when somebody needs it, and wanted of nobody.
    pub when_needed: bool,
}

impl Tally {
    /// Counts one more.
    pub fn add(&mut self, standing: &Standing<'_>) {
        self.people += 1;
        match standing.stand {
            Stand::Trained => self.trained += 1,
            Stand::InPart => self.in_part += 1,
            Stand::Overdue => self.overdue += 1,
            Stand::Never => self.never += 1,
        }
        self.last = self.last.max(standing.last);
    }
}

/// The tally of each training, by its short name; those that are wanted of nobody too.
#[must_use]
pub fn tallies(trainings: &Trainings, on: NaiveDate) -> BTreeMap<String, Tally> {
    let empty = trainings.wanted.iter().map(|wanted| (wanted.id.clone(), Tally::default()));
    let mut tallies: BTreeMap<String, Tally> = empty.collect();
    for standing in trainings.standings(on) {
        tallies.entry(standing.wanted.id.clone()).or_default().add(&standing);
    }
    for needed in trainings.when_needed(on) {
        let Needed { wanted, people, last } = needed;
        let tally = Tally { people, trained: people, last, when_needed: true, ..Tally::default() };
        tallies.insert(wanted.id.clone(), tally);
    }
    tallies
}

fn item(id: &str, due: NaiveDate, people: &[&Standing<'_>], on: NaiveDate) -> DueItem {
    let wanted = people[0].wanted;
    let numbers: Vec<RollNumber> = people.iter().map(|standing| standing.person.number).collect();
    let mut seen = BTreeSet::new();
    let why = people.iter().flat_map(|standing| &standing.why);
    let why = why.filter(|sentence| seen.insert(*sentence)).cloned().collect();
    DueItem {
        kind: "training".to_owned(),
        id: format!("{id}/{due}"),
        title: format!("{}: {}", wanted.title, counted(&numbers)),
        due,
        status: DueStatus::of(due, on),
        owner: wanted.owner.clone(),
        source: wanted.source.clone(),
        why,
    }
}

fn words(day: NaiveDate) -> String {
    Moment::Day(day).in_words()
}

/// "3 people (R0001, R0004, R0009)", the first of them when there are many.
#[must_use]
pub fn counted(numbers: &[RollNumber]) -> String {
    let people = if numbers.len() == 1 {
        "1 person".to_owned()
    } else {
        format!("{} people", numbers.len())
    };
    let named: Vec<String> = numbers.iter().take(NAMED).map(ToString::to_string).collect();
    let more = if numbers.len() > NAMED { " ..." } else { "" };
    format!("{people} ({}{more})", named.join(", "))
}

/// Whether somebody works in the school or for it.
#[must_use]
pub fn is_adult(person: &OnRoll) -> bool {
    !matches!(person.details.role, RollRole::Child | RollRole::Parent)
}

// What was covered in the year up to the last time counts together. Somebody who wrote down nothing of
// the contents is not said to have left one out.
fn lacks(had: &[&Trained]) -> Vec<AreaOfRisk> {
    let Some(last) = had.last() else { return Vec::new() };
    let year = last.on.checked_sub_months(Months::new(12)).unwrap_or(last.on);
    let recent = had.iter().filter(|record| record.on > year);
    missing_areas(recent.flat_map(|record| &record.contents).map(String::as_str))
}

#[cfg(test)]
mod tests;
