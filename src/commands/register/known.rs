//! The school's registers, the vaults their entries lie in, and what of them is due.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use crate::commands::{open, open_if_member};
use crate::context::Context;
use crate::domain::due::DueItem;
use crate::domain::moment::Moment;
use crate::domain::register::entry::Entry;
use crate::domain::register::number::EntryNumber;
use crate::domain::register::{Register, RegisterVault};
use crate::error::Error;
use crate::policy::Policy;
use crate::school::School;
use crate::store::{StoreError, registers};
use crate::vault::{Vault, VaultKind};

/// The school with its policy and its registers, and the time.
pub(super) struct Place {
    pub(super) school: School,
    pub(super) policy: Policy,
    pub(super) registers: Vec<Register>,
    pub(super) now: DateTime<Tz>,
}

impl Place {
    pub(super) fn new(context: &Context) -> Result<Place, Error> {
        let school = context.school()?;
        let now = context.local_now(&school)?;
        let policy = school.policy_on(now.date_naive())?;
        let registers = school.registers(&policy)?;
        Ok(Place { school, policy, registers, now })
    }

    pub(super) fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    pub(super) fn past_day(&self, text: Option<&str>) -> Result<NaiveDate, Error> {
        Ok(text.map_or(Ok(self.today()), |text| Moment::past(text, self.now).map(Moment::day))?)
    }

    /// The register of a short name.
    pub(super) fn register(&self, name: &str) -> Result<&Register, Error> {
        let is = |register: &&Register| register.id.eq_ignore_ascii_case(name.trim());
        self.registers.iter().find(is).ok_or_else(|| {
            let likeness = |register: &&Register| strsim::jaro_winkler(&register.id, name);
            let near = self.registers.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
            let near =
                near.map_or_else(String::new, |near| format!("Did you mean `{}`? ", near.id));
            let name: String = name.chars().take(40).collect();
            Error::usage(format!("there is no register `{name}`"))
                .hint(format!("{near}See `osafe register list`."))
        })
    }

    /// The vault that entries of a kind lie in. Whoever is no member of the staff vault hears what
    /// they would hear if there were none.
    pub(super) fn open(&self, context: &Context, vault: RegisterVault) -> Result<Vault, Error> {
        open(&self.school, kind(vault), &context.identity()?)
    }

    pub(super) fn open_if_member(
        &self,
        context: &Context,
        vault: RegisterVault,
    ) -> Result<Option<Vault>, Error> {
        open_if_member(&self.school, kind(vault), &context.identity()?)
    }

    /// The vault of an entry's number.
    pub(super) fn open_numbered(
        &self,
        context: &Context,
        number: EntryNumber,
    ) -> Result<Vault, Error> {
        if number.vault != RegisterVault::Staff {
            // Everybody knows that there are casework and operations.
            return self.open(context, number.vault);
        }
        let vault = self.open_if_member(context, number.vault)?;
        vault.ok_or_else(|| StoreError::NotFound("entry", number.to_string()).into())
    }

    /// The entries of a register.
    pub(super) fn entries(
        &self,
        context: &Context,
        register: &Register,
    ) -> Result<Vec<Entry>, Error> {
        if let Some(noun) = register.kept_by {
            return Err(Error::usage(format!(
                "the register `{}` is kept by `osafe {noun}`",
                register.id
            ))
            .hint(format!("See `osafe {noun} --help`.")));
        }
        let mut vault = self.open(context, register.vault)?;
        Ok(registers::entries(&mut vault, self.now.to_utc(), &[&register.id])?)
    }
}

pub(super) fn kind(vault: RegisterVault) -> VaultKind {
    match vault {
        RegisterVault::Casework => VaultKind::Casework,
        RegisterVault::Staff => VaultKind::Staff,
        RegisterVault::Operations => VaultKind::Operations,
    }
}

/// The number of an entry, as a person wrote it.
pub(super) fn number(text: &str) -> Result<EntryNumber, Error> {
    let shown = || text.chars().take(20).collect::<String>();
    text.parse().map_err(|error| Error::usage(format!("`{}`: {error}", shown())))
}

/// The number of an entry, if it is one and not the name of a register.
pub(super) fn number_or_name(text: &str) -> Option<EntryNumber> {
    text.parse().ok()
}

/// What is due of the registers in operations.
///
/// # Errors
/// When a definition is wrong or operations cannot be read.
pub(in crate::commands) fn due_items_in_operations(
    school: &School,
    policy: &Policy,
    vault: &Vault,
    on: NaiveDate,
) -> Result<Vec<DueItem>, Error> {
    let registers = with_days(school, policy, RegisterVault::Operations)?;
    if registers.is_empty() {
        return Ok(Vec::new());
    }
    let entries = registers::in_operations(vault, &ids(&registers))?;
    Ok(due_of(school, &registers, &entries, on))
}

/// What is due of the registers in a vault with cases, which writes down the look.
///
/// # Errors
/// When a definition is wrong or the vault cannot be read.
pub(in crate::commands) fn due_items(
    school: &School,
    policy: &Policy,
    vault: &mut Vault,
    now: DateTime<Tz>,
    on: NaiveDate,
) -> Result<Vec<DueItem>, Error> {
    let place = match vault.about().kind {
        VaultKind::Casework => RegisterVault::Casework,
        VaultKind::Staff => RegisterVault::Staff,
        VaultKind::Head | VaultKind::Operations => return Ok(Vec::new()),
    };
    let registers = with_days(school, policy, place)?;
    if registers.is_empty() {
        return Ok(Vec::new());
    }
    let entries = registers::entries(vault, now.to_utc(), &ids(&registers))?;
    Ok(due_of(school, &registers, &entries, on))
}

fn with_days(
    school: &School,
    policy: &Policy,
    vault: RegisterVault,
) -> Result<Vec<Register>, Error> {
    let mut registers = school.registers(policy)?;
    registers.retain(|register| register.vault == vault && register.has_days());
    Ok(registers)
}

fn ids(registers: &[Register]) -> Vec<&str> {
    registers.iter().map(|register| register.id.as_str()).collect()
}

fn due_of(
    school: &School,
    registers: &[Register],
    entries: &[Entry],
    on: NaiveDate,
) -> Vec<DueItem> {
    let calendar = school.calendar();
    let due = entries.iter().filter_map(|entry| {
        let register = registers.iter().find(|register| register.id == entry.register)?;
        Some(entry.due_items(register, &calendar, on))
    });
    due.flatten().collect()
}
