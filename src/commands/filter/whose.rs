//! Whether a name in the filter's log is a certain person's on a day.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::names;
use crate::domain::filter_event::Who;
use crate::domain::person::folded;
use crate::domain::roll::RollNumber;
use crate::domain::user_name::UserNames;
use crate::error::Error;
use crate::school::School;
use crate::store::roll;
use crate::vault::Vault;

/// A person whose names are looked for in the log.
pub(in crate::commands) struct Whose {
    names: UserNames,
    zone: Tz,
    on_roll: Vec<RollNumber>,
    name: String,
    own: Vec<String>,
    // User names of others on the roll, and whether any of them has the same name.
    others: Vec<String>,
    is_only: bool,
}

impl Whose {
    /// Somebody of a name, with the names they sign in by and their numbers on the roll.
    pub(in crate::commands) fn new(
        school: &School,
        vault: &Vault,
        (name, user_names, on_roll): (&str, &[String], &[RollNumber]),
    ) -> Result<Whose, Error> {
        let roll = roll::all(vault)?;
        let name = folded(name);
        let others: Vec<_> = roll.iter().filter(|one| !on_roll.contains(&one.number)).collect();
        let is_only = !others.iter().any(|one| folded(&one.details.name) == name);
        let others = others.iter().flat_map(|one| &one.details.user_names).map(|name| bare(name));
        Ok(Whose {
            names: names::gather(school, vault)?,
            zone: school.settings().time_zone,
            on_roll: on_roll.to_vec(),
            name,
            own: user_names.iter().map(|name| bare(name)).collect(),
            others: others.collect(),
            is_only,
        })
    }

    /// Whether a name was theirs on a day. What the school has said of it goes before how somebody
    /// signs in.
    pub(in crate::commands) fn is_theirs(&self, who: &Who, day: NaiveDate) -> bool {
        let name = bare(who.name());
        let noon = day.and_hms_opt(12, 0, 0).map(|noon| noon.and_utc());
        match noon.and_then(|noon| self.names.resolve(who, noon)) {
            Some(found) => match found.number {
                Some(number) => self.on_roll.contains(&number),
                // A page has a name and no number: of two people of that name it may mean either.
                None => {
                    folded(&found.name) == self.name
                        && !self.others.contains(&name)
                        && (self.is_only || self.own.contains(&name))
                }
            },
            None if self.names.knows(who, day, self.zone) => false,
            None => matches!(who, Who::Person(_)) && self.own.contains(&name),
        }
    }
}

// `DOMAIN\user`, `user@school` and `user` are one.
fn bare(name: &str) -> String {
    let name = name.rsplit('\\').next().unwrap_or(name);
    folded(name.split('@').next().unwrap_or(name))
}
