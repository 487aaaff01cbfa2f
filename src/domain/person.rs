//! People whom incidents are about, as far as the case records know them.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::concern::Involved;
use super::reference::Series;
use super::role::Role;
use super::roll::RollNumber;

/// A person in the case records.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// `P0007`.
    pub id: String,
    /// The name as the school writes it.
    pub name: String,
    /// Child, staff, parent or visitor.
    pub role: Role,
    /// Class or year, the last that was heard of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// Names used to sign in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub user_names: Vec<String>,
    /// Other names, nicknames and initials under which records speak of this person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Date of birth: how long a child's records are kept counts from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<NaiveDate>,
    /// When the person left the school.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<NaiveDate>,
    /// The number on the roll, where somebody has said or it is certain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub on_roll: Option<RollNumber>,
}

// A name never reaches a log or a panic message.
impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Person").field("id", &self.id).finish_non_exhaustive()
    }
}

/// How old, in years, somebody can be whose records as a child are still kept: 25 years from the
/// birth, and some time to see to it.
const OLDEST_CHILD: u32 = 35;
const OLDEST: u32 = 110;

/// What to write where a person is to be taken for somebody not known yet.
pub const NEW: &str = "new";

/// Whom `person` in a concern says that somebody is: `P0007`, `new`, `R0007` of the roll, or one of the first
/// two and a number of the roll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'t> {
    /// Among the people of the case records.
    pub person: SaidPerson<'t>,
    /// On the roll.
    pub on_roll: Option<RollNumber>,
}

/// Whom it says that somebody is among the people of the case records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidPerson<'t> {
    /// Nothing.
    Unsaid,
    /// Nobody known yet.
    New,
    /// The person of this number.
    Number(&'t str),
}

impl Said<'_> {
    /// Reads it.
    #[must_use]
    pub fn of(person: Option<&str>) -> Said<'_> {
        let text = person.unwrap_or_default().trim();
        let (first, last) = text.rsplit_once(' ').unwrap_or(("", text));
        let on_roll: Option<RollNumber> = last.parse().ok();
        let rest = if on_roll.is_some() { first.trim() } else { text };
        let person = match rest {
            "" => SaidPerson::Unsaid,
            new if new.eq_ignore_ascii_case(NEW) => SaidPerson::New,
            number => SaidPerson::Number(number),
        };
        Said { person, on_roll }
    }

    /// As it is written in a concern; nothing when it says nothing.
    #[must_use]
    pub fn written(&self) -> Option<String> {
        let person = match self.person {
            SaidPerson::Unsaid => None,
            SaidPerson::New => Some(NEW.to_owned()),
            SaidPerson::Number(number) => Some(number.to_owned()),
        };
        let parts: Vec<String> =
            person.into_iter().chain(self.on_roll.map(|number| number.to_string())).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }
}

/// Who somebody in a concern is among the people known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    /// This person.
    Known(String),
    /// Nobody known.
    New,
    /// It could be any of these: somebody has to say.
    Several(Vec<Person>),
}

impl Person {
    /// Somebody not known before.
    #[must_use]
    pub fn new(id: String, involved: &Involved) -> Person {
        Person {
            id,
            name: tidy(&involved.name),
            role: involved.role,
            class: involved.class.clone(),
            user_names: Vec::new(),
            aliases: Vec::new(),
            born: None,
            left: None,
            on_roll: None,
        }
    }

    /// The person's number as it is given out: `P0007`, and `SP0007` in the vault about staff.
    #[must_use]
    pub fn id(series: Series, number: u32) -> String {
        format!("{}P{number:04}", series.prefix())
    }

    /// What cannot be right about the days of this person. How long a child's records are kept counts
    /// from the birth, so a slip in its year would have them erased at once.
    #[must_use]
    pub fn implausible(&self, today: NaiveDate) -> Option<&'static str> {
        let oldest = if self.role == Role::Child { OLDEST_CHILD } else { OLDEST };
        match (self.born, self.left) {
            (Some(born), _) if today.years_since(born).is_none_or(|years| years > oldest) => {
                Some("nobody in that role was born on that day: look at the year")
            }
            (Some(born), Some(left)) if left <= born => Some("it is before the birth"),
            _ => None,
        }
    }

    /// Whether this is one of the person's names, whatever its case and spaces.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let name = folded(name);
        self.names().any(|own| folded(own) == name)
    }

    /// Whether every word of a name is one of this person's: "Sam" of Sam Example.
    #[must_use]
    pub fn may_be_called(&self, name: &str) -> bool {
        let own: Vec<String> = self
            .names()
            .flat_map(|own| folded(own).split(' ').map(str::to_owned).collect::<Vec<_>>())
            .collect();
        let name = folded(name);
        !name.is_empty() && name.split(' ').all(|word| own.iter().any(|known| known == word))
    }

    /// Every name under which records may speak of this person.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str())
            .chain(self.aliases.iter().map(String::as_str))
            .chain(self.user_names.iter().map(String::as_str))
    }

    /// Drops names that are there twice or empty.
    pub fn tidy_names(&mut self) {
        let mut seen = vec![folded(&self.name)];
        for names in [&mut self.user_names, &mut self.aliases] {
            names.retain(|name| {
                let name = folded(name);
                let fresh = !name.is_empty() && !seen.contains(&name);
                if fresh {
                    seen.push(name);
                }
                fresh
            });
        }
    }

    /// Name, class and number, for choosing between people of one name.
    #[must_use]
    pub fn shown(&self) -> String {
        match &self.class {
            Some(class) => format!("{} {}, {class}", self.id, self.name),
            None => format!("{} {}, {}", self.id, self.name, self.role),
        }
    }
}

/// Finds somebody of a concern among the people of that name. A class that differs is a question
/// and no answer: a child moves up every September.
#[must_use]
pub fn match_among(involved: &Involved, same_name: &[Person]) -> Match {
    let same_role: Vec<&Person> =
        same_name.iter().filter(|person| person.role == involved.role).collect();
    let certain: Vec<&&Person> = match &involved.class {
        Some(class) => same_role
            .iter()
            .filter(|person| person.class.as_deref().map(folded) == Some(folded(class)))
            .collect(),
        None => same_role.iter().collect(),
    };
    match (certain.as_slice(), same_role.as_slice()) {
        (_, []) => Match::New,
        ([only], _) => Match::Known(only.id.clone()),
        (_, several) => Match::Several(several.iter().map(|&person| person.clone()).collect()),
    }
}

/// A name without case and doubled spaces, for comparing.
#[must_use]
pub fn folded(name: &str) -> String {
    tidy(name).to_lowercase()
}

fn tidy(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::role::Part;
    use super::*;

    fn involved(class: Option<&str>) -> Involved {
        Involved {
            name: " sam  EXAMPLE ".into(),
            role: Role::Child,
            part: Part::Subject,
            class: class.map(str::to_owned),
            person: None,
            office: None,
        }
    }

    fn known(number: u32, class: Option<&str>) -> Person {
        let mut person = Person::new(Person::id(Series::Casework, number), &involved(class));
        person.name = "Sam Example".into();
        person
    }

    #[test]
    fn one_of_that_name_and_class_is_known() {
        let people = [known(1, Some("5B")), known(2, Some("3A"))];
        assert_eq!(match_among(&involved(Some("5b")), &people), Match::Known("P0001".into()));
        assert_eq!(match_among(&involved(None), &people[..1]), Match::Known("P0001".into()));
        assert_eq!(match_among(&involved(None), &[]), Match::New);
    }

    #[test]
    fn what_is_said_of_a_person_is_read_and_written_alike() {
        let number = Some(RollNumber(12));
        for (text, person, on_roll) in [
            ("P0007", SaidPerson::Number("P0007"), None),
            ("new", SaidPerson::New, None),
            ("R0012", SaidPerson::Unsaid, number),
            ("new R0012", SaidPerson::New, number),
            ("P0007 R0012", SaidPerson::Number("P0007"), number),
        ] {
            let said = Said::of(Some(text));
            assert_eq!(said, Said { person, on_roll }, "{text}");
            assert_eq!(said.written().as_deref(), Some(text));
        }
        assert_eq!(Said::of(Some(" NEW  r12 ")).written().as_deref(), Some("new R0012"));
        assert_eq!(Said::of(None).written(), None);
        assert_eq!(Said::of(Some("R12x")).person, SaidPerson::Number("R12x"), "no such number");
    }

    #[test]
    fn a_slip_in_the_year_of_birth_is_noticed() {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        let today = day("2026-11-22").unwrap();
        let child = |born, left| Person { born: day(born), left: day(left), ..known(1, None) };
        assert_eq!(child("2016-03-14", "2026-07-20").implausible(today), None);
        for (born, left) in [("1016-03-14", ""), ("1916-03-14", ""), ("2026-11-23", "")] {
            assert!(child(born, left).implausible(today).is_some(), "{born}");
        }
        assert!(child("2016-03-14", "2006-07-20").implausible(today).is_some());
        let staff = Person { role: Role::Staff, ..child("1966-03-14", "") };
        assert_eq!(staff.implausible(today), None);
    }

    #[test]
    fn two_of_a_name_or_another_class_is_a_question() {
        let people = [known(1, Some("5B")), known(2, Some("3A"))];
        assert!(matches!(match_among(&involved(None), &people), Match::Several(p) if p.len() == 2));
        let moved_up = match_among(&involved(Some("6B")), &people[..1]);
        assert!(matches!(moved_up, Match::Several(p) if p.len() == 1));
    }

    #[test]
    fn a_teacher_of_the_same_name_is_somebody_else() {
        let teacher = Person { role: Role::Staff, ..known(1, None) };
        assert_eq!(match_among(&involved(None), &[teacher]), Match::New);
    }
}
