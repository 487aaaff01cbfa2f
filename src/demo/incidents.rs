//! A term of concerns at the demo school.

use chrono::DateTime;
use chrono_tz::Tz;
use serde::Deserialize;

use super::DemoError;
use super::days::Ago;
use crate::domain::concern::{Concern, Told};
use crate::domain::incident::Closing;
use crate::domain::moment::Moment;

/// A concern and when it was recorded.
pub struct DemoIncident {
    /// When it was written down.
    pub recorded: DateTime<Tz>,
    /// What was written.
    pub concern: Concern,
    /// How it ended, where it has.
    pub closing: Option<Closing>,
    /// When it ended; else some days after it was recorded.
    pub ended: Option<DateTime<Tz>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    incident: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    occurred: Ago,
    recorded: Ago,
    #[serde(default)]
    told: Vec<ToldAgo>,
    concern: Concern,
    closing: Option<Closing>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldAgo {
    who: String,
    when: Ago,
    reference: Option<String>,
}

/// The concerns of the last twelve weeks, oldest first, all of them before today.
///
/// # Errors
/// [`DemoError`] when the content cannot be read or the calendar does not go back that far.
pub fn incidents(now: DateTime<Tz>) -> Result<Vec<DemoIncident>, DemoError> {
    let text = include_str!("../../data/demo/incidents.toml");
    let File { incident } = super::read("incidents.toml", text)?;
    incident.into_iter().map(|entry| dated(entry, now)).collect()
}

fn dated(entry: Entry, now: DateTime<Tz>) -> Result<DemoIncident, DemoError> {
    let moment = |ago: Ago| Ok(Moment::Time(ago.before(now)?.fixed_offset()));
    let told = entry.told.into_iter().map(|told| {
        Ok(Told { who: told.who, when: Some(moment(told.when)?), reference: told.reference })
    });
    let concern = Concern {
        occurred: Some(moment(entry.occurred)?),
        told: told.collect::<Result<_, _>>()?,
        ..entry.concern
    };
    let recorded = entry.recorded.before(now)?;
    Ok(DemoIncident { recorded, concern, closing: entry.closing, ended: None })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::{Datelike, TimeZone, Weekday};
    use chrono_tz::Europe::London;

    use super::super::school::school;
    use super::*;
    use crate::domain::role::{Part, Role};

    fn at(text: &str) -> DateTime<Tz> {
        London.from_local_datetime(&text.parse().unwrap()).earliest().unwrap()
    }

    // 1 September, a Monday, 29 February, Christmas, the hours around midnight, both clock changes.
    const DAYS: [&str; 8] = [
        "2026-09-01T09:00:00",
        "2026-11-23T00:00:00",
        "2028-02-29T08:00:00",
        "2026-12-25T10:00:00",
        "2026-08-12T23:59:59",
        "2027-01-02T00:00:01",
        "2026-10-25T01:30:00",
        "2027-03-28T12:00:00",
    ];

    #[test]
    fn no_concern_has_a_fault_on_any_day() {
        for now in DAYS.map(at) {
            for DemoIncident { concern, .. } in incidents(now).unwrap() {
                assert_eq!(concern.faults(now), [], "{} on {now}", concern.incident);
            }
        }
    }

    #[test]
    fn all_happened_on_school_days_then_were_told_then_recorded() {
        for now in DAYS.map(at) {
            let incidents = incidents(now).unwrap();
            assert!(incidents.is_sorted_by_key(|incident| incident.recorded));
            for DemoIncident { recorded, concern, .. } in incidents {
                let time = |moment: &Moment| match moment {
                    Moment::Time(time) => *time,
                    Moment::Day(_) => panic!("{}: no time", concern.incident),
                };
                let occurred = concern.occurred.as_ref().map(time).unwrap();
                assert!(!matches!(occurred.weekday(), Weekday::Sat | Weekday::Sun));
                assert!(occurred < recorded && recorded.date_naive() < now.date_naive());
                for told in concern.told.iter().filter_map(|told| told.when.as_ref()).map(time) {
                    assert!(occurred < told && told < recorded, "{}", concern.incident);
                }
            }
        }
    }

    #[test]
    fn every_row_is_in_the_table_of_its_role() {
        let grid = include_str!("../../data/policies/st-jeromes/sanctions.toml");
        let grid: toml::Table = grid.parse().unwrap();
        for DemoIncident { concern, .. } in incidents(at(DAYS[0])).unwrap() {
            let rows = grid[&concern.role.unwrap().to_string()].as_array().unwrap();
            let known = rows.iter().any(|row| row["id"].as_str() == Some(&concern.incident));
            assert!(known || concern.incident == "other", "{}", concern.incident);
        }
    }

    #[test]
    fn children_staff_and_accounts_are_the_schools() {
        let accounts = school().unwrap().accounts();
        let names: BTreeSet<_> =
            accounts.iter().map(|a| (a.name.clone(), a.class.clone())).collect();
        let usernames: BTreeSet<_> = accounts.into_iter().map(|a| a.username).collect();
        for DemoIncident { concern, .. } in incidents(at(DAYS[0])).unwrap() {
            for person in concern.people {
                let known = names.contains(&(person.name.clone(), person.class));
                let outside = matches!(person.role, Role::Parent | Role::Visitor);
                assert!(known || outside, "{}", person.name);
            }
            assert!(concern.account.is_none_or(|account| usernames.contains(&account)));
        }
    }

    #[test]
    fn all_roles_and_parts_are_met() {
        let incidents = incidents(at(DAYS[0])).unwrap();
        for role in [Role::Child, Role::Staff, Role::Parent, Role::Visitor] {
            assert!(incidents.iter().any(|i| i.concern.role == Some(role)), "{role}");
        }
        let people = incidents.iter().flat_map(|incident| &incident.concern.people);
        let parts: BTreeSet<Part> = people.map(|person| person.part).collect();
        assert_eq!(parts.len(), 4);
    }
}
