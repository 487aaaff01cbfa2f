//! The roll of the demo school, and the training its people had: those who appear elsewhere in the demo
//! under their own names, the rest made up from lists. Some never had what the policy wants, so that
//! there are gaps to see.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Deserialize;

use super::DemoError;
use super::days::school_days_to;
use super::rng::Rng;
use super::school::{School, school, short};
use crate::domain::office::Office;
use crate::domain::roll::{Details, OnRoll, RollRole};
use crate::domain::training::Trained;
use crate::domain::year_group::YearGroup;

const SEED: u64 = 0x0051_AFE0_2011;
/// How many days ago everybody was trained together.
const TOGETHER: u64 = 75;
/// Of so many of the staff one was last trained too long ago, and one never.
const ONE_LATE_IN: usize = 9;
const ONE_NEVER_IN: usize = 12;
/// Of so many one was in the session that left commerce out.
const ONE_IN_PART_IN: usize = 7;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    forenames: Vec<String>,
    surnames: Vec<String>,
    staff: Vec<Post>,
    class: Vec<Class>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Post {
    role: RollRole,
    position: String,
    count: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Class {
    name: String,
    year: YearGroup,
    children: usize,
}

/// Everybody at the demo school on a day, as its office's lists have them.
///
/// # Errors
/// [`DemoError`] when the content cannot be read.
pub fn roll(today: NaiveDate) -> Result<Vec<Details>, DemoError> {
    let text = include_str!("../../data/demo/people.toml");
    let file: File = super::read("people.toml", text)?;
    let school = school()?;
    let mut making = Making::new(&file, &school, today);
    let mut people = making.cast(&school)?;
    for post in &file.staff {
        for _ in 0..post.count {
            people.push(making.adult(post)?);
        }
    }
    for class in &file.class {
        people.extend(making.children(class, &school)?);
    }
    Ok(people)
}

struct Making<'f> {
    file: &'f File,
    rng: Rng,
    names: BTreeSet<String>,
    accounts: BTreeSet<String>,
    own_accounts: BTreeMap<String, String>,
    /// The first of September of this academic year.
    september: NaiveDate,
}

impl<'f> Making<'f> {
    fn new(file: &'f File, school: &School, today: NaiveDate) -> Making<'f> {
        let accounts = school.accounts();
        let cast = school.holders.iter().map(|holder| holder.name.clone());
        let names = cast.chain(accounts.iter().map(|account| account.name.clone())).collect();
        let year = if today.month() >= 9 { today.year() } else { today.year() - 1 };
        Making {
            file,
            rng: Rng::new(SEED),
            names,
            accounts: accounts.iter().map(|account| account.username.clone()).collect(),
            own_accounts: accounts.into_iter().map(|a| (a.name, a.username)).collect(),
            september: NaiveDate::from_ymd_opt(year, 9, 1).unwrap_or(today),
        }
    }

    // Those who appear in the demo by name.
    fn cast(&mut self, school: &School) -> Result<Vec<Details>, DemoError> {
        let mut people = Vec::new();
        for holder in &school.holders {
            let (role, position) = match holder.office {
                Office::Technician => (RollRole::Technician, "Technician".to_owned()),
                Office::ChairOfGovernors | Office::LinkGovernor => {
                    (RollRole::Governor, sentence(holder.office.title()))
                }
                Office::Staff => (RollRole::Staff, "Teacher".to_owned()),
                office => (RollRole::Staff, sentence(office.title())),
            };
            let mut person = Details::new(&holder.name, role);
            person.position = Some(position);
            let class = school.classes.iter().find(|class| class.teacher == holder.name);
            person.class = class.map(|class| class.name.clone());
            person.user_names.extend(self.own_accounts.get(&holder.name).cloned());
            let years = 2 + self.rng.below(9);
            person.start = Some(self.years_ago(years)?);
            person.imported = true;
            people.push(person);
        }
        Ok(people)
    }

    // Some of them came this September.
    fn adult(&mut self, post: &Post) -> Result<Details, DemoError> {
        let name = self.name()?;
        let mut person = Details::new(&name, post.role);
        person.position = Some(post.position.clone());
        if !matches!(post.role, RollRole::Volunteer | RollRole::Governor) {
            let account = self.account(&short(&name, "."));
            person.user_names.push(account);
        }
        let years = self.rng.below(9);
        person.start = Some(self.years_ago(years)?);
        person.imported = true;
        Ok(person)
    }

    fn children(&mut self, class: &Class, school: &School) -> Result<Vec<Details>, DemoError> {
        let known = school.classes.iter().find(|known| known.name == class.name);
        let mut names = known.map_or_else(Vec::new, |known| known.pupils.clone());
        while names.len() < class.children {
            names.push(self.name()?);
        }
        let years = class.year.to_string().rsplit(' ').next().and_then(|n| n.parse().ok());
        let start = self.years_ago(years.unwrap_or(0))?;
        let child = |name: String, account: String| {
            let mut child = Details::new(&name, RollRole::Child);
            child.year = Some(class.year);
            child.class = Some(class.name.clone());
            child.user_names = vec![account];
            child.start = Some(start);
            child.imported = true;
            child
        };
        let children = names.into_iter().map(|name| {
            let account = match self.own_accounts.get(&name) {
                Some(account) => account.clone(),
                None => {
                    self.account(&format!("{}.{}", class.name.to_lowercase(), short(&name, "")))
                }
            };
            child(name, account)
        });
        Ok(children.collect())
    }

    fn name(&mut self) -> Result<String, DemoError> {
        // There are many more names than people.
        for _ in 0..1000 {
            let given = self.rng.pick(&self.file.forenames).ok_or(DemoError::NoSuchTime)?;
            let family = self.rng.pick(&self.file.surnames).ok_or(DemoError::NoSuchTime)?;
            let name = format!("{given} {family}");
            if self.names.insert(name.clone()) {
                return Ok(name);
            }
        }
        Err(DemoError::NoSuchTime)
    }

    fn account(&mut self, wanted: &str) -> String {
        let numbered = (2..).map(|number| format!("{wanted}{number}"));
        let free = std::iter::once(wanted.to_owned())
            .chain(numbered)
            .find(|account| !self.accounts.contains(account))
            .unwrap_or_default();
        self.accounts.insert(free.clone());
        free
    }

    fn years_ago(&self, years: u32) -> Result<NaiveDate, DemoError> {
        self.september.checked_sub_months(Months::new(years * 12)).ok_or(DemoError::NoSuchTime)
    }
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What the people of the demo school were trained in up to a day, oldest first.
///
/// # Errors
/// [`DemoError`] when the calendar does not go back that far.
pub fn trained(roll: &[OnRoll], today: NaiveDate) -> Result<Vec<Trained>, DemoError> {
    let ago = |days| {
        let day = today.checked_sub_days(Days::new(days)).ok_or(DemoError::NoSuchTime)?;
        school_days_to(day, 1).pop().ok_or(DemoError::NoSuchTime)
    };
    let (together, long_ago) = (ago(TOGETHER)?, ago(TOGETHER + 360)?);
    let staff = roll
        .iter()
        .filter(|person| matches!(person.details.role, RollRole::Staff | RollRole::Supply));
    let mut records = Vec::new();
    for (place, person) in staff.enumerate() {
        let areas: &[&str] = if place % ONE_IN_PART_IN == 3 {
            &["content", "contact", "conduct"]
        } else {
            &["content", "contact", "conduct", "commerce"]
        };
        let on = if place % ONE_LATE_IN == 4 { long_ago } else { together };
        if place % ONE_NEVER_IN != 8 {
            records.push(had(person, "annual-staff", on, areas));
        }
        if place % 3 != 1 {
            records.push(had(person, "planned-programme", together, &[]));
        }
        let start = person.details.start.unwrap_or(together);
        let within = start.checked_add_days(Days::new(9)).unwrap_or(start);
        if place % 2 == 0 {
            records.push(had(person, "induction", within, &[]));
            records.push(had(person, "induction-personal-use", within, &[]));
        }
    }
    let governors = roll.iter().filter(|person| person.details.role == RollRole::Governor);
    for person in governors.step_by(2) {
        records.push(had(person, "planned-programme", ago(120)?, &[]));
    }
    let leader =
        roll.iter().filter(|p| p.details.position.as_deref() == Some("Online safety leader"));
    for person in leader {
        records.push(had(person, "leader-updates", ago(40)?, &[]));
    }
    for person in roll.iter().filter(|person| person.details.role == RollRole::Technician) {
        records.push(had(person, "technical-updates", ago(60)?, &[]));
    }
    // Nobody was trained before they came, or tomorrow.
    let possible = |record: &Trained| {
        let person = roll.iter().find(|person| person.number == record.who);
        person.is_some_and(|person| record.check(person, today).is_ok())
    };
    records.retain(possible);
    records.sort_by_key(|record| record.on);
    Ok(records)
}

/// The yearly training of the staff a year before, which nearly all of those here by then had.
///
/// # Errors
/// [`DemoError`] when the calendar does not go back that far.
pub fn trained_a_year_before(roll: &[OnRoll], today: NaiveDate) -> Result<Vec<Trained>, DemoError> {
    let day = today.checked_sub_days(Days::new(TOGETHER + 365)).ok_or(DemoError::NoSuchTime)?;
    let day = school_days_to(day, 1).pop().ok_or(DemoError::NoSuchTime)?;
    let staff = roll.iter().filter(|person| person.details.role == RollRole::Staff).enumerate();
    let had = staff
        .filter(|(place, _)| place % ONE_LATE_IN != 4)
        .map(|(_, person)| (person, had(person, "annual-staff", day, &[])))
        .filter(|(person, record)| record.check(person, today).is_ok());
    Ok(had.map(|(_, record)| record).collect())
}

fn had(person: &OnRoll, training: &str, on: NaiveDate, contents: &[&str]) -> Trained {
    Trained {
        who: person.number,
        training: training.to_owned(),
        on,
        provider: None,
        contents: contents.iter().map(|content| (*content).to_owned()).collect(),
        minutes: None,
        certificate: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::roll::RollNumber;

    fn on_roll(today: NaiveDate) -> Vec<OnRoll> {
        let numbered = roll(today).unwrap().into_iter().zip(1..);
        numbered.map(|(details, number)| OnRoll { number: RollNumber(number), details }).collect()
    }

    #[test]
    fn a_whole_school_with_everybody_of_the_demo_in_it() {
        let today = "2026-11-20".parse().unwrap();
        let people = roll(today).unwrap();
        assert_eq!(people, roll(today).unwrap(), "the same every time");
        let count = |role| people.iter().filter(|person| person.role == role).count();
        assert_eq!((count(RollRole::Child), people.len() - count(RollRole::Child)), (210, 60));
        let names: BTreeSet<&str> = people.iter().map(|person| person.name.as_str()).collect();
        let accounts: BTreeSet<&String> = people.iter().flat_map(|p| &p.user_names).collect();
        assert_eq!((names.len(), accounts.len()), (270, 256));
        for account in school().unwrap().accounts() {
            let person = people.iter().find(|person| person.name == account.name).unwrap();
            assert_eq!(person.user_names, [account.username]);
            assert!(account.class.is_none() || person.class == account.class);
        }
    }

    #[test]
    fn training_is_possible_and_leaves_gaps_on_any_day() {
        for today in ["2026-09-01", "2026-11-20", "2028-02-29", "2027-07-31"] {
            let today = today.parse().unwrap();
            let people = on_roll(today);
            let records = trained(&people, today).unwrap();
            assert!(records.iter().all(|record| record.on <= today));
            let annual = records.iter().filter(|record| record.training == "annual-staff");
            let staff = people.iter().filter(|p| p.details.role == RollRole::Staff).count();
            let annual = annual.count();
            assert!(annual > staff / 2 && annual < staff, "{annual} of {staff} on {today}");
        }
    }
}
