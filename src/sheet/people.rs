//! A list of people as a school's information system exports it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::dates::{self, DateOrder};
use super::headers::{Columns, Headers};
use super::{Cells, Reading, Sheet, SheetFault};
use crate::domain::person::folded;
use crate::domain::roll::matching::{Field, Listed, Said};
use crate::domain::roll::{Details, IdKind, RollRole};
use crate::domain::word::Word;

/// The most people of one file.
pub const MOST_PEOPLE: usize = 100_000;

const HEADERS: &str = include_str!("../../data/people/headers.toml");
const ROLES: &str = include_str!("../../data/people/roles.toml");
const NAMES: [&str; 5] =
    ["full-name", "surname", "forename", "preferred-forename", "preferred-surname"];

/// What the file does not say itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Given {
    /// In which role everybody is of whom the file does not say it.
    pub role: Option<RollRole>,
    /// Which comes first in its dates.
    pub dates: Option<DateOrder>,
}

/// A list of people.
#[derive(Debug)]
pub struct PeopleList {
    /// Which column is which.
    pub columns: Columns,
    /// What it has columns for.
    pub said: Said,
    /// Every row.
    pub people: Vec<Listed>,
}

/// Reads a list of people.
///
/// # Errors
/// [`SheetFault`].
pub fn read(text: &str, given: Given) -> Result<PeopleList, SheetFault> {
    let headers = Headers::read(HEADERS).map_err(|_| SheetFault::Own("headers.toml"))?;
    let roles = Roles::read()?;
    let reading = Reading { headers: &headers, most_rows: MOST_PEOPLE, several_lines: false };
    let sheet = Sheet::read(text, reading)?;
    sheet.wants(&NAMES[..3])?;
    if given.role.is_none() {
        sheet.wants(&["role", "position"])?;
    }
    let order = match given.dates {
        Some(order) => Some(order),
        None => dates::order(texts(&sheet, &["start", "left"]))?,
    };
    let row = Understanding { sheet: &sheet, roles: &roles, role: given.role, order };
    let people = sheet.rows.iter().map(|(line, cells)| Listed {
        line: *line,
        person: cells.clone().and_then(|cells| row.person(&cells)),
    });
    let people = people.collect();
    let fields = [
        (Field::Year, "year"),
        (Field::Class, "class"),
        (Field::Position, "position"),
        (Field::Left, "left"),
    ];
    let said = fields.into_iter().filter(|(_, column)| sheet.columns.has(column));
    let said = said.map(|(field, _)| field).collect();
    Ok(PeopleList { said, people, columns: sheet.columns })
}

/// The texts of some columns with their lines.
pub(super) fn texts<'s>(
    sheet: &'s Sheet,
    columns: &'s [&'s str],
) -> impl Iterator<Item = (u64, &'s str)> {
    let rows = sheet.rows.iter().filter_map(|(line, cells)| Some((*line, cells.as_ref().ok()?)));
    rows.flat_map(move |(line, cells)| {
        columns.iter().filter_map(move |column| Some((line, sheet.cell(cells, column)?)))
    })
}

// The words for each role.
struct Roles(BTreeMap<String, Vec<String>>);

impl Roles {
    fn read() -> Result<Roles, SheetFault> {
        toml::from_str(ROLES).map(Roles).map_err(|_| SheetFault::Own("roles.toml"))
    }

    fn of(&self, text: &str) -> Option<RollRole> {
        let text = folded(text);
        let said = |words: &Vec<String>| words.contains(&text);
        let by_words = self.0.iter().find(|(_, words)| said(words));
        RollRole::from_word(by_words.map_or(text.as_str(), |(role, _)| role))
    }
}

struct Understanding<'s> {
    sheet: &'s Sheet,
    roles: &'s Roles,
    role: Option<RollRole>,
    order: Option<DateOrder>,
}

impl Understanding<'_> {
    fn person(&self, cells: &Cells) -> Result<Details, String> {
        let text = |column| self.sheet.cell(cells, column);
        let role = self.role(text("role"), text("position"))?;
        let mut person = Details::new(&self.name(cells), role);
        person.position = text("position").map(str::to_owned);
        person.class = text("class").map(str::to_owned);
        person.year = match text("year").map(str::parse) {
            Some(Ok(year)) => Some(year),
            Some(Err(_)) if role == RollRole::Child => {
                return Err("its year group is none; write Reception or Year 5".to_owned());
            }
            _ => None,
        };
        let names = [text("user-name"), text("email")];
        for name in names.into_iter().flatten() {
            if !person.signs_in_as(name) {
                person.user_names.push(name.to_owned());
            }
        }
        for kind in IdKind::ALL {
            let id = text(kind.as_str()).map(|id| (*kind, id.to_owned()));
            person.ids.extend(id);
        }
        person.start = self.day(cells, "start")?;
        person.left = self.day(cells, "left")?;
        person.check().map_err(|fault| fault.to_string())?;
        Ok(person)
    }

    // A post speaks for itself where no column says the role.
    fn role(&self, role: Option<&str>, position: Option<&str>) -> Result<RollRole, String> {
        let said = [role, position].into_iter().flatten().find_map(|text| self.roles.of(text));
        said.or(self.role).ok_or_else(|| {
            let known: Vec<&str> = RollRole::ALL.iter().map(|role| role.as_str()).collect();
            match role.or(position) {
                Some(_) => format!("its role is none that is known: {}", known.join(", ")),
                None => "its role is missing".to_owned(),
            }
        })
    }

    // The name that is used goes before the legal one, and names in two columns before one of both.
    fn name(&self, cells: &Cells) -> String {
        let text = |columns: [&str; 2]| columns.into_iter().find_map(|c| self.sheet.cell(cells, c));
        let given = text(["preferred-forename", "forename"]);
        let family = text(["preferred-surname", "surname"]);
        match (given, family, self.sheet.cell(cells, "full-name")) {
            (Some(given), Some(family), _) => format!("{given} {family}"),
            (_, _, Some(full)) => match full.split_once(',') {
                Some((family, given)) => format!("{} {}", given.trim(), family.trim()),
                None => full.to_owned(),
            },
            (Some(name), None, None) | (None, Some(name), None) => name.to_owned(),
            (None, None, None) => String::new(),
        }
    }

    fn day(&self, cells: &Cells, column: &str) -> Result<Option<NaiveDate>, String> {
        let day = self.sheet.cell(cells, column).map(|text| dates::day(text, self.order));
        let title = || self.sheet.columns.title(column).to_lowercase();
        day.transpose().map_err(|why| format!("its {} is {why}", title()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn one(text: &str, role: Option<RollRole>) -> Result<Details, String> {
        read(text, Given { role, dates: None }).unwrap().people.remove(0).person
    }

    const CHILD: Option<RollRole> = Some(RollRole::Child);

    #[test]
    fn each_system_has_its_own_way_to_say_the_same() {
        let sims = "Forename,Surname,Reg,Year,UPN,Admission Date\nZo\u{eb},O'Dowd,4B,Year  4,A123,2022-09-05\n";
        let arbor = "Legal first name,Legal last name,Preferred first name,Registration Form,Year Group,UPN,Date of admission\n\
                     Zoran,O'Dowd,Zo\u{eb},4B,4,A123,5 Sep 2022\n";
        let bromcom = "Admission Date;Tutor group;Student name;NC Year;UPN\n\
                       05/09/2022;4B;\"O'Dowd, Zo\u{eb}\";4;A123\n;;x;;\n25/09/2022;;y;;\n";
        for text in [sims, arbor, bromcom] {
            let child = one(text, CHILD).unwrap();
            assert_eq!(child.name, "Zo\u{eb} O'Dowd", "{text}");
            assert_eq!(child.class.as_deref(), Some("4B"));
            assert_eq!(child.year.unwrap().to_string(), "Year 4");
            assert_eq!(child.ids[&IdKind::Upn], "A123");
            assert_eq!(child.start.unwrap().to_string(), "2022-09-05");
        }
    }

    #[test]
    fn roles_are_said_in_many_words() {
        let role = |text: &str, given| one(text, given).map(|person| person.role);
        assert_eq!(role("Name,Role\nA B,Pupil\n", None), Ok(RollRole::Child));
        assert_eq!(role("Name,Job title\nA B,IT Technician\n", None), Ok(RollRole::Technician));
        let staff = Some(RollRole::Staff);
        assert_eq!(role("Name,Job title\nA B,Music lead\n", staff), Ok(RollRole::Staff));
        assert_eq!(role("Name,Role\nA B,governor\n", staff), Ok(RollRole::Governor));
        assert!(role("Name,Role\nA B,wizard\n", None).unwrap_err().starts_with("its role is none"));
        assert_eq!(role("Name,Role\nA B,\n", None), Err("its role is missing".into()));
    }

    #[test]
    fn names_stay_what_they_are_whatever_is_in_them() {
        for (cell, name) in [
            ("\"Vale, Sam\"", "Sam Vale"),
            ("O\u{2019}Dowd-Smith", "O\u{2019}Dowd-Smith"),
            ("\u{1f98a} Fox", "\u{1f98a} Fox"),
            ("=HYPERLINK(1)", "=HYPERLINK(1)"),
            ("  Sam   Vale ", "Sam Vale"),
        ] {
            let text = format!("Full name,Class\n{cell},4B\n");
            assert_eq!(one(&text, CHILD).unwrap().name, name);
        }
        assert_eq!(one("Name,Class\n,4B\n", CHILD), Err("`name` is missing".into()));
    }

    #[test]
    fn what_a_file_lacks_is_named() {
        let fault =
            |text: &str, role| read(text, Given { role, dates: None }).unwrap_err().to_string();
        assert_eq!(
            fault("Class,Year\n4B,4\n", CHILD),
            "no column is `Full name` or `Surname` or `Forename`"
        );
        assert_eq!(fault("Name,Class\nA,4B\n", None), "no column is `Role` or `Job title`");
        let dates = fault("Name,Start date\nA,01/09/2026\n", CHILD);
        assert!(dates.starts_with("line 2: nothing in the file says"), "{dates}");
        let mixed = "Name,Start date,Leaving date\nA,25/09/2020,\nB,,09/25/2026\n";
        assert!(fault(mixed, CHILD).starts_with("line 2 has the day before"));
        let given = Given { role: CHILD, dates: Some(DateOrder::DayFirst) };
        let rows = read(mixed, given).unwrap().people;
        assert_eq!(rows[1].person, Err("its leaving date is no date; write 2026-09-01".into()));
    }

    #[test]
    fn the_data_can_be_read_and_says_nothing_twice() {
        let roles = Roles::read().unwrap();
        for role in roles.0.keys() {
            assert!(RollRole::from_word(role).is_some(), "{role}");
        }
        let mut words: Vec<&String> = roles.0.values().flatten().collect();
        let all = words.len();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), all);
        assert!(words.iter().all(|word| folded(word) == **word), "in small letters");
        Headers::read(HEADERS).unwrap();
    }

    proptest! {
        #[test]
        fn no_text_stops_it_and_every_row_is_judged(rows in proptest::collection::vec("[^\"\r\n]{0,30}", 0..8)) {
            let text = format!("Name,Role,Start date\n{}\n", rows.join("\n"));
            if let Ok(list) = read(&text, Given::default()) {
                prop_assert!(list.people.len() <= rows.len());
            }
        }
    }
}
