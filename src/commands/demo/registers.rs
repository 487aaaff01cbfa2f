//! The registers of the invented school.

use chrono::DateTime;
use chrono_tz::Tz;

use crate::commands::{open, writing};
use crate::context::Context;
use crate::demo::{self, DemoEntry};
use crate::domain::book::unblock::Decided;
use crate::domain::register::Register;
use crate::domain::register::RegisterVault;
use crate::domain::register::entry::Event;
use crate::domain::register::value::{deciding, opening};
use crate::error::Error;
use crate::school::School;
use crate::store::registers;
use crate::vault::{Vault, VaultKind};

/// Writes the entries down.
pub(super) fn record(context: &Context, school: &School, now: DateTime<Tz>) -> Result<(), Error> {
    let identity = context.identity()?;
    let known = school.registers(&school.policy_on(now.date_naive())?)?;
    let mut operations = open(school, VaultKind::Operations, &identity)?;
    let mut casework = open(school, VaultKind::Casework, &identity)?;
    for entry in demo::register_entries(now)? {
        let register = known.iter().find(|register| register.id == entry.register);
        let register = register.ok_or_else(|| Error::failed("the demo has an unknown register"))?;
        let vault = match register.vault {
            RegisterVault::Operations => &mut operations,
            _ => &mut casework,
        };
        add(vault, register, entry)?;
    }
    Ok(())
}

fn add(vault: &mut Vault, register: &Register, entry: DemoEntry) -> Result<(), Error> {
    let writing = writing(vault, entry.at);
    let fields = opening(register, &entry.fields, entry.at)?;
    let number = registers::open(vault, &writing, &register.id, fields)?.number;
    if let Some(approval) = entry.approved {
        let on = entry.at.date_naive();
        let decided = Decided { on, by: approval.by, office: approval.office };
        let fields = deciding(register, &[], entry.at, (on, decided.by.as_str(), true))?;
        let approved = Event::Approved { decided, until: None, fields };
        registers::follow(vault, &writing, number, |_| Ok(approved))?;
    }
    Ok(())
}
