//! What agreements are judged by: the policy's list of them, the roll, and what is on record.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use crate::commands::open;
use crate::context::Context;
use crate::domain::agreement::missing::{Signer, due_items as due, missing};
use crate::domain::agreement::{Asked, Party};
use crate::domain::due::DueItem;
use crate::domain::proof::Tally;
use crate::domain::roll::{OnRoll, RollRole};
use crate::error::Error;
use crate::policy::Policy;
use crate::school::School;
use crate::store::{agreements, roll};
use crate::vault::{Vault, VaultKind};

/// The school with its policy, its roll and the operations vault, and the time.
pub(super) struct Place {
    pub(super) school: School,
    pub(super) policy: Policy,
    pub(super) asked: Vec<Asked>,
    pub(super) roll: Vec<OnRoll>,
    pub(super) vault: Vault,
    pub(super) now: DateTime<Tz>,
}

impl Place {
    pub(super) fn new(context: &Context) -> Result<Place, Error> {
        let school = context.school()?;
        let now = context.local_now(&school)?;
        let policy = school.policy_on(now.date_naive())?;
        let asked = asked(&policy)?;
        let vault = open(&school, VaultKind::Operations, &context.identity()?)?;
        let roll = roll::all(&vault)?;
        Ok(Place { school, policy, asked, roll, vault, now })
    }

    pub(super) fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    pub(super) fn since(&self) -> NaiveDate {
        self.school.settings().since
    }

    pub(super) fn signers(&self) -> Vec<Signer> {
        self.roll.iter().map(signer).collect()
    }

    /// The agreement of a short name.
    pub(super) fn agreement(&self, name: &str) -> Result<&Asked, Error> {
        let is = |asked: &&Asked| asked.id.eq_ignore_ascii_case(name.trim());
        self.asked.iter().find(is).ok_or_else(|| {
            let likeness = |asked: &&Asked| strsim::jaro_winkler(&asked.id, name);
            let near = self.asked.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
            let near =
                near.map_or_else(String::new, |near| format!("Did you mean `{}`? ", near.id));
            let name: String = name.chars().take(40).collect();
            Error::usage(format!("there is no agreement `{name}`"))
                .hint(format!("{near}See `osafe agreement list`. Nothing was saved."))
        })
    }
}

pub(super) fn asked(policy: &Policy) -> Result<Vec<Asked>, Error> {
    Ok(policy.agreements()?.agreement.iter().map(Into::into).collect())
}

/// Everybody on the roll as agreements see them.
///
/// # Errors
/// When operations cannot be read.
pub(in crate::commands) fn signers(vault: &Vault) -> Result<Vec<Signer>, Error> {
    Ok(roll::all(vault)?.iter().map(signer).collect())
}

/// Somebody on the roll as agreements see them.
pub(super) fn signer(person: &OnRoll) -> Signer {
    let role = match person.details.role {
        RollRole::Staff => Party::Staff,
        RollRole::Governor => Party::Governor,
        RollRole::Technician => Party::Technician,
        RollRole::Supply => Party::Supply,
        RollRole::Volunteer => Party::Volunteer,
        RollRole::Visitor => Party::Visitor,
        RollRole::Child => Party::Child,
        RollRole::Parent => Party::Parent,
    };
    Signer {
        number: person.number.to_string(),
        role,
        class: person.details.class.clone(),
        from: person.details.start,
        until: person.details.left,
    }
}

/// What of agreements is due.
///
/// # Errors
/// When the policy or operations cannot be read.
pub(in crate::commands) fn due_items(
    school: &School,
    policy: &Policy,
    (vault, roll): (&Vault, &[OnRoll]),
    on: NaiveDate,
) -> Result<Vec<DueItem>, Error> {
    if roll.is_empty() {
        return Ok(Vec::new());
    }
    let signers: Vec<Signer> = roll.iter().map(signer).collect();
    let signatures = agreements::signatures(vault)?;
    Ok(due(&asked(policy)?, &signers, &signatures, (on, school.settings().since)))
}

/// What is on record of each agreement: the newest signature or decision, and who is late.
///
/// # Errors
/// When the policy or operations cannot be read.
pub(in crate::commands) fn tallies(
    school: &School,
    policy: &Policy,
    vault: &Vault,
    on: NaiveDate,
) -> Result<BTreeMap<String, Tally>, Error> {
    let asked = asked(policy)?;
    let signers: Vec<Signer> = roll::all(vault)?.iter().map(signer).collect();
    let signatures = agreements::signatures(vault)?;
    let last = agreements::last_days(vault)?;
    let tally = |id: &str| Tally { last: last.get(id).copied(), ..Tally::default() };
    let mut tallies: BTreeMap<String, Tally> =
        asked.iter().map(|asked| (asked.id.clone(), tally(&asked.id))).collect();
    for one in missing(&asked, &signers, &signatures, (on, school.settings().since)) {
        if let Some(tally) = tallies.get_mut(&one.asked.id) {
            tally.open += 1;
            tally.late += u32::from(one.due < on);
        }
    }
    Ok(tallies)
}
