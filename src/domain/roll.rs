//! The roll: the people of the school, as its own information system lists them. It holds no date of
//! birth, nothing of anybody's home and nothing of any concern; what casework knows of a person is
//! [`super::person::Person`], with a number of its own.

pub mod matching;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::person::folded;
use super::role::Role;
use super::word::words;
use super::year_group::YearGroup;

words! {
    /// In which role somebody is at the school.
    RollRole {
        /// Employed by the school.
        Staff = "staff",
        /// A governor.
        Governor = "governor",
        /// Looks after the computers, employed or not.
        Technician = "technician",
        /// A supply teacher.
        Supply = "supply",
        /// A volunteer.
        Volunteer = "volunteer",
        /// A visitor who comes again, such as a coach.
        Visitor = "visitor",
        /// A child.
        Child = "child",
        /// A parent or carer.
        Parent = "parent",
    }
}

/// Who may turn into whom: a teacher may become a governor, and never a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Everybody who works in the school or for it, paid or not.
    Adults,
    /// The children.
    Children,
    /// Their parents.
    Parents,
}

impl RollRole {
    /// Which group it belongs to.
    #[must_use]
    pub fn group(self) -> Group {
        match self {
            RollRole::Child => Group::Children,
            RollRole::Parent => Group::Parents,
            _ => Group::Adults,
        }
    }

    /// The role in which a concern would be about them.
    #[must_use]
    pub fn in_casework(self) -> Role {
        match self {
            RollRole::Child => Role::Child,
            RollRole::Parent => Role::Parent,
            RollRole::Visitor => Role::Visitor,
            _ => Role::Staff,
        }
    }

    /// For several people, as it stands after a number.
    #[must_use]
    pub fn plural(self) -> &'static str {
        match self {
            RollRole::Staff => "staff",
            RollRole::Governor => "governors",
            RollRole::Technician => "technicians",
            RollRole::Supply => "supply staff",
            RollRole::Volunteer => "volunteers",
            RollRole::Visitor => "visitors",
            RollRole::Child => "children",
            RollRole::Parent => "parents",
        }
    }
}

words! {
    /// What an identifier of another system is.
    IdKind {
        /// The unique pupil number.
        Upn = "upn",
        /// The number given at admission.
        Admission = "admission-number",
        /// The number or code of a member of staff.
        Staff = "staff-code",
        /// The system's own number for a person.
        Person = "person-id",
    }
}

/// The number of somebody on the roll, such as `R0001`; never given out twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RollNumber(pub u32);

/// The text is no such number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the number of somebody on the roll looks like R0001")]
pub struct NotOnRoll;

impl fmt::Display for RollNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("R{:04}", self.0))
    }
}

impl FromStr for RollNumber {
    type Err = NotOnRoll;

    fn from_str(text: &str) -> Result<RollNumber, NotOnRoll> {
        let digits = text.trim().strip_prefix(['R', 'r']).ok_or(NotOnRoll)?;
        let all = digits.bytes().all(|b| b.is_ascii_digit());
        let number = digits.parse().ok().filter(|number| *number > 0 && all);
        number.map(RollNumber).ok_or(NotOnRoll)
    }
}

impl TryFrom<String> for RollNumber {
    type Error = NotOnRoll;
    fn try_from(text: String) -> Result<RollNumber, NotOnRoll> {
        text.parse()
    }
}

impl From<RollNumber> for String {
    fn from(number: RollNumber) -> String {
        number.to_string()
    }
}

/// Somebody on the roll, but for the number.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// The name as the school uses it.
    pub name: String,
    /// In which role.
    pub role: RollRole,
    /// What somebody's post is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
    /// Year group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<YearGroup>,
    /// Class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// Names used to sign in, mail addresses among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub user_names: Vec<String>,
    /// What other systems call them by.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub ids: BTreeMap<IdKind, String>,
    /// The first day at the school.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// The last day at the school.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<NaiveDate>,
    /// A list of the school's own system had them: one that has them no more means that they left.
    #[serde(default)]
    pub imported: bool,
}

/// Somebody on the roll.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnRoll {
    /// The number.
    pub number: RollNumber,
    /// What is known.
    #[serde(flatten)]
    pub details: Details,
}

// A name never reaches a log or a panic message.
impl fmt::Debug for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Details").field("role", &self.role).finish_non_exhaustive()
    }
}

impl fmt::Debug for OnRoll {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OnRoll").field("number", &self.number).finish_non_exhaustive()
    }
}

/// Why somebody cannot be on the roll as written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RollFault {
    /// Something that has to be there is not.
    #[error("`{0}` is missing")]
    Missing(&'static str),
    /// A text is longer than any such text.
    #[error("`{0}` is longer than {LONGEST} characters")]
    TooLong(&'static str),
    /// The last day lies before the first.
    #[error("the leaving date lies before the start date")]
    LeftBeforeStart,
    /// Somebody else signs in with that name.
    #[error("a user name is {0}'s already")]
    UserName(RollNumber),
    /// Somebody of that name, role and class is there.
    #[error("{0} has that name, role and class already")]
    There(RollNumber),
}

/// The longest name, class or user name.
const LONGEST: usize = 200;

impl Details {
    /// Somebody of a name in a role, and nothing else known.
    #[must_use]
    pub fn new(name: &str, role: RollRole) -> Details {
        Details {
            name: name.split_whitespace().collect::<Vec<_>>().join(" "),
            role,
            position: None,
            year: None,
            class: None,
            user_names: Vec::new(),
            ids: BTreeMap::new(),
            start: None,
            left: None,
            imported: false,
        }
    }

    /// Whether it can be right, taken for itself.
    ///
    /// # Errors
    /// [`RollFault`].
    pub fn check(&self) -> Result<(), RollFault> {
        if self.name.trim().is_empty() {
            return Err(RollFault::Missing("name"));
        }
        let long = |text: &str| text.chars().count() > LONGEST;
        let texts = [
            ("name", Some(&self.name)),
            ("class", self.class.as_ref()),
            ("position", self.position.as_ref()),
        ];
        for (field, text) in texts {
            if text.is_some_and(|text| long(text)) {
                return Err(RollFault::TooLong(field));
            }
        }
        if self.user_names.iter().any(|name| long(name)) {
            return Err(RollFault::TooLong("user name"));
        }
        match (self.start, self.left) {
            (Some(start), Some(left)) if left < start => Err(RollFault::LeftBeforeStart),
            _ => Ok(()),
        }
    }

    /// Whether they are at the school on a day: begun, and their last day not over.
    #[must_use]
    pub fn is_here(&self, on: NaiveDate) -> bool {
        self.start.is_none_or(|start| start <= on) && !self.has_left(on)
    }

    /// Whether their last day is over.
    #[must_use]
    pub fn has_left(&self, on: NaiveDate) -> bool {
        self.left.is_some_and(|left| left < on)
    }

    /// Whether this is how they sign in, whatever the case.
    #[must_use]
    pub fn signs_in_as(&self, name: &str) -> bool {
        let name = folded(name);
        self.user_names.iter().any(|own| folded(own) == name)
    }

    /// The class of a child. That of a teacher says whom they teach, and must not make a child of them.
    #[must_use]
    pub fn class_of_child(&self) -> Option<&String> {
        self.class.as_ref().filter(|_| self.role == RollRole::Child)
    }

    /// Whether words are part of the name, the class or a user name.
    #[must_use]
    pub fn fits(&self, words: &str) -> bool {
        let words = folded(words);
        let has = |text: &str| folded(text).contains(&words);
        let class = self.class.as_deref().is_some_and(|class| folded(class) == words);
        !words.is_empty()
            && (has(&self.name) || class || self.user_names.iter().any(|name| has(name)))
    }
}

impl OnRoll {
    /// Name, class and number, for choosing between people.
    #[must_use]
    pub fn shown(&self) -> String {
        let Details { name, role, class, .. } = &self.details;
        match class {
            Some(class) => format!("{} {name}, {class}", self.number),
            None => format!("{} {name}, {role}", self.number),
        }
    }
}

/// Refuses somebody new, or changed, whom the roll could not tell from somebody else.
///
/// # Errors
/// [`RollFault`].
pub fn fits_roll(
    details: &Details,
    own: Option<RollNumber>,
    roll: &[OnRoll],
    today: NaiveDate,
) -> Result<(), RollFault> {
    details.check()?;
    let others = || {
        let others = roll.iter().filter(move |person| Some(person.number) != own);
        others.filter(move |person| !person.details.has_left(today))
    };
    for name in &details.user_names {
        if let Some(other) = others().find(|person| person.details.signs_in_as(name)) {
            return Err(RollFault::UserName(other.number));
        }
    }
    let class = |details: &Details| details.class.as_deref().map(folded);
    let same = |person: &&OnRoll| {
        let other = &person.details;
        folded(&other.name) == folded(&details.name)
            && other.role == details.role
            && class(other) == class(details)
    };
    let told_apart = !details.user_names.is_empty() || !details.ids.is_empty();
    match others().find(same).filter(|_| !told_apart) {
        Some(other) => Err(RollFault::There(other.number)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
