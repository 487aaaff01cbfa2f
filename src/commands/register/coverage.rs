//! What the registers prove of the policy's duties, and the school's own registers beside them.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use super::known::kind;
use crate::commands::vaults::Vaults;
use crate::domain::calendar::Calendar;
use crate::domain::proof::Tally;
use crate::domain::register::entry::Entry;
use crate::domain::register::{Register, RegisterVault};
use crate::domain::word::Word;
use crate::error::Error;
use crate::policy::Policy;
use crate::policy::duties::{Duty, DutyKind, Record};
use crate::school::School;
use crate::store::registers;

/// What each register has, none for those in a vault that the identity does not open.
///
/// # Errors
/// When a definition is wrong or a vault cannot be read.
pub(in crate::commands) fn tallies(
    school: &School,
    now: DateTime<Tz>,
    definitions: &[Register],
    vaults: &mut Vaults<'_>,
) -> Result<BTreeMap<String, Option<Tally>>, Error> {
    let calendar = school.calendar();
    let mut tallies = BTreeMap::new();
    for place in RegisterVault::ALL {
        let of: Vec<&Register> = definitions.iter().filter(|r| r.vault == *place).collect();
        if of.is_empty() {
            continue;
        }
        let Some(vault) = vaults.of(kind(*place))? else {
            tallies.extend(of.iter().map(|register| (register.id.clone(), None)));
            continue;
        };
        let ids: Vec<&str> = of.iter().map(|register| register.id.as_str()).collect();
        let entries = registers::entries(vault, now.to_utc(), &ids)?;
        tallies.extend(of.iter().map(|register| {
            (register.id.clone(), Some(tally(register, &entries, &calendar, now.date_naive())))
        }));
    }
    Ok(tallies)
}

fn tally(register: &Register, entries: &[Entry], calendar: &Calendar, on: NaiveDate) -> Tally {
    let mut tally = Tally::default();
    for entry in entries.iter().filter(|entry| entry.register == register.id) {
        tally.last = tally.last.max(Some(entry.day()));
        for item in entry.due_items(register, calendar, on) {
            tally.open += 1;
            tally.late += u32::from(item.due < on);
        }
    }
    tally
}

/// A line of the coverage for each register that the school has added to its policy's.
///
/// # Errors
/// When the policy's registers cannot be read.
pub(in crate::commands) fn own_duties(
    policy: &Policy,
    definitions: &[Register],
) -> Result<Vec<Duty>, Error> {
    let known = policy.registers()?.register;
    let own = definitions.iter().filter(|own| !known.iter().any(|known| known.id == own.id));
    let duty = |register: &Register| Duty {
        id: register.id.clone(),
        title: register.title.clone(),
        kind: DutyKind::Register,
        section: "added by the school".to_owned(),
        who: register.owner().to_owned(),
        when: None,
        immediate: false,
        record: Record::Register,
        evidence: Some(register.id.clone()),
        source: register.source.clone(),
        note: None,
    };
    Ok(own.map(duty).collect())
}
