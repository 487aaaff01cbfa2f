//! Who on the roll a row means.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use super::Listed;
use crate::domain::person::folded;
use crate::domain::roll::{Details, Group, IdKind, OnRoll, RollRole};

/// Where in the roll the person is; nothing for somebody new; or why nobody can say.
pub(super) type Found = Result<Option<usize>, String>;

type Name = (RollRole, String);

/// The roll by everything that people are known by.
pub(super) struct Known<'r> {
    roll: &'r [OnRoll],
    today: NaiveDate,
    ids: HashMap<(Group, IdKind, String), Vec<usize>>,
    user_names: HashMap<String, Vec<usize>>,
    names: HashMap<Name, Vec<usize>>,
}

impl<'r> Known<'r> {
    pub(super) fn new(roll: &'r [OnRoll], today: NaiveDate) -> Known<'r> {
        let mut known = Known {
            roll,
            today,
            ids: HashMap::new(),
            user_names: HashMap::new(),
            names: HashMap::new(),
        };
        for (place, OnRoll { details, .. }) in roll.iter().enumerate() {
            for key in id_keys(details) {
                known.ids.entry(key).or_default().push(place);
            }
            for name in &details.user_names {
                known.user_names.entry(folded(name)).or_default().push(place);
            }
            if !details.has_left(today) {
                known.names.entry(name_key(details)).or_default().push(place);
            }
        }
        known
    }

    /// Whom each row means.
    pub(super) fn find(&self, list: &[Listed]) -> Vec<Found> {
        let mut found = within(list);
        for (row, found) in list.iter().zip(&mut found) {
            if let (Ok(person), Ok(None)) = (&row.person, &found) {
                *found = self.by_sign(person);
            }
        }
        let taken = self.once_each(list, &mut found);
        let namesakes = namesakes(list, &found);
        for (row, found) in list.iter().zip(&mut found) {
            if let (Ok(person), Ok(None)) = (&row.person, &found) {
                *found = self.by_name(person, &taken, namesakes[&name_key(person)]);
            }
        }
        self.once_each(list, &mut found);
        found
    }

    // Rows that mean one person are all refused. Gives whom any row means.
    fn once_each(&self, list: &[Listed], found: &mut [Found]) -> BTreeSet<usize> {
        let mut rows: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, found) in found.iter().enumerate() {
            if let Ok(Some(place)) = found {
                rows.entry(*place).or_default().push(at);
            }
        }
        for (place, rows) in rows.iter().filter(|(_, rows)| rows.len() > 1) {
            for at in rows {
                let other = if *at == rows[0] { rows[1] } else { rows[0] };
                let (line, number) = (list[other].line, self.roll[*place].number);
                found[*at] = Err(format!("line {line} means {number} too"));
            }
        }
        rows.into_keys().collect()
    }

    // By the system's own id, else by user name.
    fn by_sign(&self, person: &Details) -> Found {
        let places = id_keys(person).filter_map(|key| self.ids.get(&key)).flatten();
        let places: BTreeSet<usize> = places.copied().collect();
        match places.iter().collect::<Vec<_>>().as_slice() {
            [] => self.by_user_name(person),
            [place] => Ok(Some(**place)),
            [one, other, ..] => Err(format!(
                "its ids are those of {} and {}",
                self.roll[**one].number, self.roll[**other].number
            )),
        }
    }

    fn by_user_name(&self, person: &Details) -> Found {
        let names = person.user_names.iter().map(|name| folded(name));
        let places = names.filter_map(|name| self.user_names.get(&name)).flatten().copied();
        // The account of somebody who left is given out again.
        let places: BTreeSet<usize> = places
            .filter(|place| {
                let old = &self.roll[*place].details;
                !old.has_left(self.today) || folded(&old.name) == folded(&person.name)
            })
            .collect();
        let here = places.iter().filter(|place| !self.roll[**place].details.has_left(self.today));
        let here: Vec<usize> = here.copied().collect();
        match (here.as_slice(), places.len()) {
            ([place], _) => self.same_account(person, *place),
            ([], 1) => {
                let place = places.first().copied();
                Ok(place.filter(|place| self.could_be(person, *place)))
            }
            ([], _) => Ok(None),
            ([one, other, ..], _) => Err(format!(
                "its user names are those of {} and {}",
                self.roll[*one].number, self.roll[*other].number
            )),
        }
    }

    fn same_account(&self, person: &Details, place: usize) -> Found {
        let OnRoll { number, details } = &self.roll[place];
        if details.role.group() != person.role.group() {
            return Err(format!("its user name is {number}'s, who is {}", details.role));
        }
        if !self.could_be(person, place) {
            return Err(format!("its user name is {number}'s, who has another id"));
        }
        let words =
            |name: &str| folded(name).split(' ').map(str::to_owned).collect::<BTreeSet<_>>();
        if words(&details.name).is_disjoint(&words(&person.name)) {
            return Err(format!("its user name is {number}'s, who has another name"));
        }
        Ok(Some(place))
    }

    // By name, role and class; by name and role alone where one row and one person have them, since
    // children move up.
    fn by_name(&self, person: &Details, taken: &BTreeSet<usize>, namesakes: usize) -> Found {
        let known = self.names.get(&name_key(person)).into_iter().flatten().copied();
        let free: Vec<usize> =
            known.filter(|at| !taken.contains(at) && self.could_be(person, *at)).collect();
        let class = |details: &Details| details.class.as_deref().map(folded);
        let same_class = free.iter().filter(|at| class(&self.roll[**at].details) == class(person));
        match (same_class.copied().collect::<Vec<_>>().as_slice(), free.as_slice()) {
            (_, []) => Ok(None),
            ([only], _) => Ok(Some(*only)),
            ([], [only]) if namesakes == 1 => {
                Ok(Some(*only).filter(|at| !self.other_account(person, *at)))
            }
            (_, several) => {
                let numbers = several.iter().map(|place| self.roll[*place].number.to_string());
                let numbers = numbers.collect::<Vec<_>>().join(" or ");
                Err(format!("it may be {numbers}: give an id or a user name"))
            }
        }
    }

    fn other_account(&self, person: &Details, place: usize) -> bool {
        let known = &self.roll[place].details;
        !known.user_names.is_empty()
            && !person.user_names.is_empty()
            && !person.user_names.iter().any(|name| known.signs_in_as(name))
    }

    // Two ids of one sort are two people.
    fn could_be(&self, person: &Details, place: usize) -> bool {
        let known = &self.roll[place].details;
        person
            .ids
            .iter()
            .all(|(kind, id)| known.ids.get(kind).is_none_or(|known| folded(known) == folded(id)))
    }
}

// How many rows that no sign tells apart have a name.
fn namesakes(list: &[Listed], found: &[Found]) -> HashMap<Name, usize> {
    let mut count = HashMap::new();
    for (row, found) in list.iter().zip(found) {
        if let (Ok(person), Ok(None)) = (&row.person, found) {
            *count.entry(name_key(person)).or_default() += 1;
        }
    }
    count
}

fn id_keys(person: &Details) -> impl Iterator<Item = (Group, IdKind, String)> {
    person.ids.iter().map(|(kind, id)| (person.role.group(), *kind, folded(id)))
}

fn name_key(person: &Details) -> Name {
    (person.role, folded(&person.name))
}

// Rows of one file that have an id or a user name in common, or that nothing tells apart.
fn within(list: &[Listed]) -> Vec<Found> {
    let mut found: Vec<Found> = vec![Ok(None); list.len()];
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (at, row) in list.iter().enumerate() {
        let Ok(person) = &row.person else { continue };
        for (sign, what) in signs(person) {
            let first = *seen.entry(sign).or_insert(at);
            if first != at {
                let why = |other: usize| format!("line {} has the same {what}", list[other].line);
                found[at] = Err(why(first));
                found[first] = Err(why(at));
            }
        }
    }
    found
}

fn signs(person: &Details) -> Vec<(String, &'static str)> {
    let mut signs: Vec<(String, &'static str)> =
        person.user_names.iter().map(|name| (format!("u {}", folded(name)), "user name")).collect();
    signs.sort();
    signs.dedup();
    let ids = id_keys(person).map(|(group, kind, id)| (format!("{group:?} {kind} {id}"), "id"));
    signs.extend(ids);
    if signs.is_empty() {
        let class = person.class.as_deref().map(folded).unwrap_or_default();
        let sign = format!("n {} {}\u{0}{class}", person.role, folded(&person.name));
        signs.push((sign, "name, role and class, and neither has an id or a user name"));
    }
    signs
}
