//! The demo school and everybody in it.

use serde::Deserialize;

use super::DemoError;
use crate::domain::office::Office;

/// The invented school.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct School {
    /// Its name.
    pub name: String,
    /// Its staff and governors; the class teachers and others hold [`Office::Staff`].
    #[serde(rename = "holder")]
    pub holders: Vec<Holder>,
    /// The classes that have accounts on its network.
    #[serde(rename = "class")]
    pub classes: Vec<Class>,
}

/// Who holds an office.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holder {
    /// The office.
    pub office: Office,
    /// The person.
    pub name: String,
}

/// A class.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// As in `5B`.
    pub name: String,
    /// Its teacher.
    pub teacher: String,
    /// The children in it.
    pub pupils: Vec<String>,
}

/// Somebody's account on the school's network, as the filter's log names it.
pub struct Account {
    /// As in `5b.ebrannock` for a pupil and `f.penhallow` for staff.
    pub username: String,
    /// Whose it is.
    pub name: String,
    /// A pupil's class; `None` for staff.
    pub class: Option<String>,
}

/// The demo school.
///
/// # Errors
/// [`DemoError::Content`] when its file cannot be read.
pub fn school() -> Result<School, DemoError> {
    super::read("school.toml", include_str!("../../data/demo/school.toml"))
}

impl School {
    /// The first person who holds an office.
    ///
    /// # Errors
    /// [`DemoError::NoHolder`] when nobody does.
    pub fn holder(&self, office: Office) -> Result<&str, DemoError> {
        let found = self.holders.iter().find(|holder| holder.office == office);
        found.map(|holder| holder.name.as_str()).ok_or(DemoError::NoHolder(office.title()))
    }

    /// Everybody with an account: the pupils class by class, then the staff. Governors have none.
    #[must_use]
    pub fn accounts(&self) -> Vec<Account> {
        let pupils = self.classes.iter().flat_map(|class| {
            class.pupils.iter().map(|name| Account {
                username: format!("{}.{}", class.name.to_lowercase(), short(name, "")),
                name: name.clone(),
                class: Some(class.name.clone()),
            })
        });
        let staff = self.holders.iter().filter(|holder| {
            !matches!(holder.office, Office::ChairOfGovernors | Office::LinkGovernor)
        });
        let staff = staff.map(|holder| Account {
            username: short(&holder.name, "."),
            name: holder.name.clone(),
            class: None,
        });
        pupils.chain(staff).collect()
    }
}

// Initial and surname, letters only: "Connor O'Dowd" is `codowd`.
pub(super) fn short(name: &str, between: &str) -> String {
    let (given, surname) = name.split_once(' ').unwrap_or((name, ""));
    let letters = |text: &str| text.chars().filter(char::is_ascii_alphabetic).collect::<String>();
    let initial: String = given.chars().take(1).collect();
    format!("{}{between}{}", letters(&initial), letters(surname)).to_lowercase()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_office_of_the_tour_is_held() {
        let school = school().unwrap();
        for office in [
            Office::Dsl,
            Office::DeputyDsl,
            Office::OnlineSafetyLeader,
            Office::HeadTeacher,
            Office::Technician,
            Office::Staff,
            Office::ChairOfGovernors,
        ] {
            assert!(school.holder(office).is_ok(), "{office}");
        }
        assert!(matches!(school.holder(Office::Recovery), Err(DemoError::NoHolder("recovery"))));
        for class in &school.classes {
            assert!(school.holders.iter().any(|holder| holder.name == class.teacher));
        }
    }

    #[test]
    fn no_two_people_share_an_account_or_a_name() {
        let accounts = school().unwrap().accounts();
        let pupils = accounts.iter().filter(|account| account.class.is_some()).count();
        assert_eq!((pupils, accounts.len() - pupils), (60, 12));
        let usernames: BTreeSet<&str> = accounts.iter().map(|a| a.username.as_str()).collect();
        let names: BTreeSet<&str> = accounts.iter().map(|a| a.name.as_str()).collect();
        assert_eq!((usernames.len(), names.len()), (72, 72));
        assert!(usernames.contains("5b.codowd") && usernames.contains("f.penhallow"));
        assert!(usernames.contains("3w.zcrabtree"), "an initial is a plain letter");
    }
}
