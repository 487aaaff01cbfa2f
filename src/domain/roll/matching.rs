//! A list of people held against the roll: who is known, who is new, who has left. A person is known
//! by the system's own id, else by user name, else by name, role and class when only one can be meant.
//! Where two could be meant nobody is taken for anybody, and the row is refused.

mod known;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Days, NaiveDate};

use super::{Details, OnRoll, RollNumber, RollRole};
use crate::domain::person::folded;
use known::Known;

/// Somebody as a row of a list has them.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The line of the file.
    pub line: u64,
    /// Who, or why the row cannot be taken.
    pub person: Result<Details, String>,
}

/// A column that a list may lack. What it has none for stays as the roll has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Year groups.
    Year,
    /// Classes.
    Class,
    /// Posts.
    Position,
    /// Leaving dates.
    Left,
}

/// The columns that a list has.
pub type Said = BTreeSet<Field>;

/// Which of those who are missing from a list have left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// All: it is the whole list of everybody in these roles.
    Left,
    /// None: it is a part of such a list.
    Stay,
    /// They have left when they are few beside those who are in it.
    Few,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Somebody new.
    Added,
    /// Somebody on the roll of whom something is new: what, in words.
    Changed(RollNumber, Vec<&'static str>),
    /// Somebody on the roll, as the list has them.
    Unchanged(RollNumber),
    /// Nobody can say who it is, or it cannot be right.
    Rejected(String),
}

/// A list held against the roll.
#[derive(Debug)]
pub struct Matched {
    /// Every row in order: its line, how the person would stand on the roll, and what becomes of it.
    pub rows: Vec<(u64, Option<Details>, Fate)>,
    /// Who is not in it any more and has left, by number.
    pub left: Vec<RollNumber>,
    /// Who is not in it any more and stays on the roll, by number: the list may be a part.
    pub absent: Vec<RollNumber>,
}

/// Of those in a role, one in so many may be missing before a list is taken for a part of it.
const ONE_IN: usize = 4;
/// So few may always be missing, when as many are there.
const ALWAYS: usize = 2;

/// Holds a list against the roll.
#[must_use]
pub fn matched(
    roll: &[OnRoll],
    list: Vec<Listed>,
    said: &Said,
    missing: Missing,
    today: NaiveDate,
) -> Matched {
    let known = Known::new(roll, today);
    let found = known.find(&list);
    let mut rows = Vec::with_capacity(list.len());
    for (row, found) in list.into_iter().zip(found) {
        rows.push(match (row.person, found) {
            (Err(why), _) | (Ok(_), Err(why)) => (row.line, None, Fate::Rejected(why)),
            (Ok(new), Ok(None)) => (row.line, Some(imported(new)), Fate::Added),
            (Ok(new), Ok(Some(place))) => {
                let old = &roll[place];
                let new = carried(new, &old.details, said, today);
                let fate = match differences(&old.details, &new) {
                    what if what.is_empty() => Fate::Unchanged(old.number),
                    what => Fate::Changed(old.number, what),
                };
                match new.check() {
                    Ok(()) => (row.line, Some(new), fate),
                    Err(fault) => (row.line, None, Fate::Rejected(fault.to_string())),
                }
            }
        });
    }
    refuse_shared_user_names(roll, &mut rows, today);
    let (left, absent) = gone(roll, &rows, missing, today);
    Matched { rows, left, absent }
}

fn imported(details: Details) -> Details {
    Details { imported: true, ..details }
}

// What the list does not speak of stays. Whoever is listed and had left is back.
fn carried(new: Details, old: &Details, said: &Said, today: NaiveDate) -> Details {
    let says = |field| said.contains(&field);
    let keep = |field, new: Option<String>, old: &Option<String>| {
        if says(field) { new } else { old.clone() }
    };
    let mut ids = old.ids.clone();
    ids.extend(new.ids);
    let had_left = old.has_left(today);
    Details {
        position: keep(Field::Position, new.position, &old.position),
        year: if says(Field::Year) { new.year } else { old.year },
        class: keep(Field::Class, new.class, &old.class),
        user_names: if new.user_names.is_empty() { old.user_names.clone() } else { new.user_names },
        ids,
        start: new.start.or(old.start),
        left: if says(Field::Left) || had_left { new.left } else { old.left },
        imported: true,
        name: new.name,
        role: new.role,
    }
}

fn differences(old: &Details, new: &Details) -> Vec<&'static str> {
    let parts = [
        ("name", old.name != new.name),
        ("role", old.role != new.role),
        ("job title", old.position != new.position),
        ("year", old.year != new.year),
        ("class", old.class != new.class),
        ("user name", old.user_names != new.user_names),
        ("id", old.ids != new.ids),
        ("start date", old.start != new.start),
        ("leaving date", old.left != new.left),
        ("now on a list", old.imported != new.imported),
    ];
    parts.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
}

type Judged = (u64, Option<Details>, Fate);

// No two people may sign in with one name once everything is taken. A row that is refused leaves its
// person as they were, which may clash with another row: so until nothing clashes.
fn refuse_shared_user_names(roll: &[OnRoll], rows: &mut [Judged], today: NaiveDate) {
    loop {
        let touched: BTreeSet<RollNumber> = rows.iter().filter_map(|row| number(&row.2)).collect();
        let mut held: HashMap<String, (Option<usize>, Option<RollNumber>)> = HashMap::new();
        for person in roll.iter().filter(|person| !person.details.has_left(today)) {
            if !touched.contains(&person.number) {
                for name in &person.details.user_names {
                    held.insert(folded(name), (None, Some(person.number)));
                }
            }
        }
        let mut clashes: BTreeMap<usize, String> = BTreeMap::new();
        for (place, (line, details, _)) in rows.iter().enumerate() {
            let details = details.iter().filter(|details| !details.has_left(today));
            for name in details.flat_map(|details| &details.user_names) {
                match held.insert(folded(name), (Some(place), None)) {
                    Some((Some(other), _)) if other != place => {
                        let other_line = rows[other].0;
                        clashes.insert(place, two_rows(other_line));
                        clashes.entry(other).or_insert_with(|| two_rows(*line));
                    }
                    Some((None, Some(number))) => {
                        clashes.insert(place, format!("its user name is {number}'s already"));
                    }
                    _ => {}
                }
            }
        }
        if clashes.is_empty() {
            return;
        }
        for (place, why) in clashes {
            let (line, ..) = rows[place];
            rows[place] = (line, None, Fate::Rejected(why));
        }
    }
}

fn two_rows(line: u64) -> String {
    format!("line {line} has the same user name")
}

fn number(fate: &Fate) -> Option<RollNumber> {
    match fate {
        Fate::Changed(number, _) | Fate::Unchanged(number) => Some(*number),
        Fate::Added | Fate::Rejected(_) => None,
    }
}

// Those whom an earlier list had in one of the roles of this one, and who are not in it.
fn gone(
    roll: &[OnRoll],
    rows: &[Judged],
    missing: Missing,
    today: NaiveDate,
) -> (Vec<RollNumber>, Vec<RollNumber>) {
    let listed: BTreeSet<RollNumber> = rows.iter().filter_map(|row| number(&row.2)).collect();
    let refused = rows.iter().any(|row| matches!(row.2, Fate::Rejected(_)));
    let roles: BTreeSet<RollRole> =
        rows.iter().filter_map(|row| row.1.as_ref().map(|details| details.role)).collect();
    let (mut left, mut absent) = (Vec::new(), Vec::new());
    for role in roles {
        let of_role = roll.iter().filter(|person| {
            let Details { role: own, imported, .. } = person.details;
            own == role && imported && !person.details.has_left(today)
        });
        let (there, away): (Vec<_>, Vec<_>) =
            of_role.map(|person| person.number).partition(|number| listed.contains(number));
        let few = away.len() * ONE_IN <= there.len() + away.len()
            || away.len() <= ALWAYS && there.len() >= away.len();
        // Somebody whose row was refused must not be taken for gone.
        let gone = !refused && (missing == Missing::Left || missing == Missing::Few && few);
        if gone { left.extend(away) } else { absent.extend(away) }
    }
    left.sort_unstable();
    absent.sort_unstable();
    (left, absent)
}

/// The last day of somebody whom a list of today has no more.
#[must_use]
pub fn last_day(details: &Details, today: NaiveDate) -> NaiveDate {
    let yesterday = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    details.start.map_or(yesterday, |start| yesterday.max(start))
}

#[cfg(test)]
mod tests;
