//! Entries of registers and whoever has left the roll: until when they are kept, and erasing them.

mod erasing;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

pub(super) use erasing::erase;

use crate::commands::{open_cases, open_if_member};
use crate::context::Context;
use crate::domain::disposal::others::{self as rules, Around};
use crate::domain::disposal::{Hold, HoldChange, Keeping};
use crate::domain::incident::IncidentStatus;
use crate::domain::person::{Person, folded};
use crate::domain::record_id::RecordId;
use crate::domain::register::entry::Entry;
use crate::domain::register::{Register, RegisterVault};
use crate::domain::retention::Retention;
use crate::domain::roll::OnRoll;
use crate::error::Error;
use crate::school::School;
use crate::store::StoreError;
use crate::store::disposals::{self, Others};
use crate::store::retention::{self, Holdings};
use crate::vault::{Vault, VaultKind};

/// A vault with cases, and what decides about its records.
pub(super) struct Cases {
    pub(super) vault: Vault,
    pub(super) holdings: Holdings,
    others: Others,
}

/// Everything that decides about keeping, in the vaults that are open to whoever asks.
pub(super) struct Known {
    pub(super) cases: Vec<Cases>,
    pub(super) operations: Option<(Vault, Others)>,
    registers: Vec<Register>,
    periods: Vec<Retention>,
    today: NaiveDate,
    // The records that are open or held, each with all it says, folded.
    needed: Vec<(String, String)>,
}

impl Known {
    /// Reads it.
    ///
    /// # Errors
    /// When no vault with cases can be opened.
    pub(super) fn read(
        context: &Context,
        school: &School,
        now: DateTime<Tz>,
    ) -> Result<Known, Error> {
        let policy = school.policy_on(now.date_naive())?;
        let mut cases = Vec::new();
        for mut vault in open_cases(context, school)? {
            let holdings = retention::holdings(&mut vault, now.to_utc())?;
            let others = disposals::of_cases(&mut vault, now.to_utc())?;
            cases.push(Cases { vault, holdings, others });
        }
        let operations = open_if_member(school, VaultKind::Operations, &context.identity()?)?;
        let operations = match operations {
            Some(mut vault) => {
                let others = disposals::of_operations(&mut vault, now.to_utc())?;
                Some((vault, others))
            }
            None => None,
        };
        let mut known = Known {
            cases,
            operations,
            registers: school.registers(&policy)?,
            periods: policy.arrangements()?.retention.clone(),
            today: now.date_naive(),
            needed: Vec::new(),
        };
        known.needed = known.open_or_held();
        Ok(known)
    }

    fn open_or_held(&self) -> Vec<(String, String)> {
        let mut needed = Vec::new();
        for Cases { holdings, .. } in &self.cases {
            let Holdings { incidents, holds, people, .. } = holdings;
            for incident in incidents {
                let record = RecordId::Incident(incident.reference);
                let held = holds.get(&record).is_some_and(|hold| hold.is_held(self.today));
                if incident.status == IncidentStatus::Closed && !held {
                    continue;
                }
                let ids = incident.concern.people.iter().filter_map(|one| one.person.as_ref());
                let known = ids.filter_map(|id| people.get(id));
                let known = known.flat_map(|person| {
                    let number = person.on_roll.map(|number| number.to_string());
                    person.names().map(str::to_owned).chain(number).collect::<Vec<_>>()
                });
                let says = serde_json::to_string(&incident.concern).unwrap_or_default();
                let says = known.chain([says]).collect::<Vec<_>>().join(" ");
                needed.push((record.to_string(), folded(&says)));
            }
        }
        let all = self.cases.iter().map(|case| &case.others);
        for others in all.chain(self.operations.iter().map(|(_, others)| others)) {
            for entry in &others.entries {
                let record = RecordId::Entry(entry.number);
                if others.holds.get(&record).is_some_and(|hold| hold.is_held(self.today)) {
                    let says: Vec<&str> = entry.fields.iter().map(|f| f.value.as_str()).collect();
                    needed.push((record.to_string(), folded(&says.join(" "))));
                }
            }
        }
        needed
    }

    // The first of them that names somebody, be it another of the same name: kept is kept.
    fn names(&self, person: &OnRoll) -> Option<&str> {
        let (name, number) = (folded(&person.details.name), folded(&person.number.to_string()));
        let names = |says: &str| says.contains(&name) || says.contains(&number);
        self.needed.iter().find(|(_, says)| names(says)).map(|(record, _)| record.as_str())
    }

    /// Until when each entry and each of those who left is kept.
    pub(super) fn keepings(&self) -> Vec<Keeping> {
        let mut keepings = Vec::new();
        for case in &self.cases {
            let entries = case.others.entries.iter();
            keepings.extend(entries.map(|entry| self.of_entry(entry)));
        }
        if let Some((_, others)) = &self.operations {
            keepings.extend(others.entries.iter().map(|entry| self.of_entry(entry)));
            let left = others.roll.iter().filter(|person| person.details.has_left(self.today));
            keepings.extend(left.map(|person| self.of_leaver(others, person)));
        }
        keepings
    }

    fn around<'k>(&'k self, record: &RecordId, hold: Option<&'k Hold>) -> Around<'k> {
        let mut cases = self.cases.iter();
        let disclosure = cases.find_map(|case| case.holdings.disclosed.get(record));
        Around {
            periods: &self.periods,
            hold,
            disclosure: disclosure.map(String::as_str),
            named_in: None,
            today: self.today,
        }
    }

    fn of_entry(&self, entry: &Entry) -> Keeping {
        let record = RecordId::Entry(entry.number);
        let own = self.others_of(entry.number.vault);
        let people: Vec<Person> = match entry.number.vault {
            // What operations holds is about nobody of the case records.
            RegisterVault::Operations => Vec::new(),
            vault => self
                .cases_of(vault)
                .into_iter()
                .flat_map(|c| c.holdings.people.values())
                .cloned()
                .collect(),
        };
        let register = self.registers.iter().find(|register| register.id == entry.register);
        let around = self.around(&record, own.and_then(|others| others.holds.get(&record)));
        rules::entry(entry, register, &people, &around)
    }

    fn of_leaver(&self, others: &Others, person: &OnRoll) -> Keeping {
        let record = RecordId::OnRoll(person.number);
        let filed = others.filed.get(&person.number).copied().unwrap_or_default();
        let around = self.around(&record, others.holds.get(&record));
        let around = Around { named_in: self.names(person), ..around };
        rules::leaver(person, filed, &around)
    }

    fn cases_of(&self, vault: RegisterVault) -> Option<&Cases> {
        let kind = kind(vault);
        self.cases.iter().find(|case| case.vault.about().kind == kind)
    }

    fn others_of(&self, vault: RegisterVault) -> Option<&Others> {
        match vault {
            RegisterVault::Operations => self.operations.as_ref().map(|(_, others)| others),
            vault => self.cases_of(vault).map(|case| &case.others),
        }
    }

    /// Until when one record is kept.
    ///
    /// # Errors
    /// When there is no such record, or its vault is not open to whoever asks.
    fn keeping(&mut self, record: &RecordId, now: DateTime<Tz>) -> Result<Keeping, Error> {
        let found = match record {
            RecordId::Entry(number) => {
                let entries = self.others_of(number.vault).map(|others| &others.entries);
                let entry = entries.and_then(|all| all.iter().find(|e| e.number == *number));
                entry.map(|entry| self.of_entry(entry))
            }
            RecordId::OnRoll(number) => self.operations.as_ref().and_then(|(_, others)| {
                let person = others.roll.iter().find(|person| person.number == *number)?;
                Some(self.of_leaver(others, person))
            }),
            _ => None,
        };
        match (found, record) {
            (Some(keeping), _) => Ok(keeping),
            // Whether it was erased is the store's to say.
            (None, RecordId::Entry(number)) if self.vault(record).is_some() => {
                let vault = self.vault(record).ok_or(StoreError::Unreadable("entry"))?;
                crate::store::registers::entry(vault, now.to_utc(), *number)?;
                Err(missing(record))
            }
            (None, RecordId::OnRoll(number)) if self.operations.is_some() => {
                if let Some((vault, _)) = &self.operations {
                    crate::store::roll::one(vault, *number)?;
                }
                Err(missing(record))
            }
            (None, _) => Err(missing(record)),
        }
    }

    fn vault(&mut self, record: &RecordId) -> Option<&mut Vault> {
        match record {
            RecordId::Entry(number) if number.vault != RegisterVault::Operations => {
                let kind = kind(number.vault);
                let mut cases = self.cases.iter_mut().map(|case| &mut case.vault);
                cases.find(|vault| vault.about().kind == kind)
            }
            _ => self.operations.as_mut().map(|(vault, _)| vault),
        }
    }
}

fn kind(vault: RegisterVault) -> VaultKind {
    match vault {
        RegisterVault::Casework => VaultKind::Casework,
        RegisterVault::Staff => VaultKind::Staff,
        RegisterVault::Operations => VaultKind::Operations,
    }
}

fn missing(record: &RecordId) -> Error {
    StoreError::NotFound("record", record.to_string()).into()
}

/// Holds an entry or somebody who left, or lets it go; gives until when it is kept then.
///
/// # Errors
/// When there is no such record.
pub(super) fn hold(
    context: &Context,
    school: &School,
    now: DateTime<Tz>,
    record: &RecordId,
    change: impl FnOnce(&Vault) -> Result<HoldChange, Error>,
) -> Result<Keeping, Error> {
    let mut known = Known::read(context, school, now)?;
    known.keeping(record, now)?;
    let vault = known.vault(record).ok_or_else(|| missing(record))?;
    let change = change(vault)?;
    let hold = disposals::hold(vault, record, change)?;
    let others = match record {
        RecordId::Entry(number) if number.vault != RegisterVault::Operations => known
            .cases
            .iter_mut()
            .find(|case| case.vault.about().kind == kind(number.vault))
            .map(|case| &mut case.others),
        _ => known.operations.as_mut().map(|(_, others)| others),
    };
    if let Some(others) = others {
        others.holds.insert(record.clone(), hold);
    }
    known.keeping(record, now)
}
