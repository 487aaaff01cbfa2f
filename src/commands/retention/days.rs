//! What is past its period, for the list of what is due: a count, and nobody's number.

use chrono::{DateTime, Days, NaiveDate};
use chrono_tz::Tz;

use super::Periods;
use crate::domain::case_clock::{self, CaseClock};
use crate::domain::disposal::others::{self as rules, Around, ROLL};
use crate::domain::disposal::{Hold, Keeping, Kept};
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::office::Office;
use crate::domain::record_id::RecordId;
use crate::domain::register::RegisterVault;
use crate::domain::register::keep::Keep;
use crate::error::Error;
use crate::policy::Policy;
use crate::school::School;
use crate::store::retention::Holdings;
use crate::store::retention_days::{self, Entries, Past};
use crate::store::{disposals, registers};
use crate::vault::{Vault, VaultKind};

/// What of a vault with cases is past its period on a day, for who opens it and for who does not.
///
/// # Errors
/// When the policy or the vault cannot be read.
pub(in crate::commands) fn due(
    school: &School,
    vault: &mut Vault,
    now: DateTime<Tz>,
    on: NaiveDate,
) -> Result<(Option<DueItem>, Option<CaseClock>), Error> {
    let policy = school.policy_on(now.date_naive())?;
    let rule = rule(&policy)?;
    let (past, entries) = retention_days::past(vault, now.to_utc(), &rule, on, |holdings| {
        days(&Periods::read(school, now.date_naive())?, holdings)
    })?;
    let ends = ends(school, &policy, &entries, on)?;
    let past = past.and(Past::of(&ends, on));
    Ok((item(vault.about().kind, past, on), clock(past)))
}

// Which periods decide, and which program judged what an incident may be about.
fn rule(policy: &Policy) -> Result<String, Error> {
    let about = policy.about();
    let periods = serde_json::to_string(&policy.arrangements()?.retention)
        .map_err(|_| Error::failed("the policy's periods cannot be written down"))?;
    Ok(format!("{} {} {} {periods}", env!("CARGO_PKG_VERSION"), about.id, about.version))
}

// Until when each incident and each concern that was set aside is kept, when that is a day.
fn days(
    periods: &Periods,
    holdings: &Holdings,
) -> Result<Vec<(RecordId, Option<NaiveDate>)>, Error> {
    let mut days = Vec::new();
    for incident in &holdings.incidents {
        let record = RecordId::Incident(incident.reference);
        let day = last_day(holdings.holds.get(&record), periods.today, |today| {
            periods.one_on(holdings, incident, today)
        })?;
        days.push((record, day));
    }
    for kept in &holdings.set_aside {
        let day = last_day(None, periods.today, |_| periods.aside(holdings, kept))?;
        days.push((RecordId::Concern(kept.receipt.clone()), day));
    }
    Ok(days)
}

// The last day on which anything keeps a record, when that is a day. A hold that has a last day lets
// go by itself, so `keeping` is asked how the record stands after it.
fn last_day(
    hold: Option<&Hold>,
    today: NaiveDate,
    keeping: impl FnOnce(NaiveDate) -> Result<Keeping, Error>,
) -> Result<Option<NaiveDate>, Error> {
    let held_to = hold.and_then(Hold::last_day);
    let after = held_to.and_then(|day| day.succ_opt());
    let keeping = keeping(after.unwrap_or(today).max(today))?;
    let until = keeping.day().filter(|_| keeping.kept == Kept::Period);
    Ok(until.map(|until| held_to.map_or(until, |held| held.max(until))))
}

// The same of the entries of registers in a vault with cases.
fn ends(
    school: &School,
    policy: &Policy,
    known: &Entries,
    on: NaiveDate,
) -> Result<Vec<NaiveDate>, Error> {
    if known.entries.is_empty() {
        return Ok(Vec::new());
    }
    let periods = &policy.arrangements()?.retention;
    let registers = school.registers(policy)?;
    let mut ends = Vec::new();
    for entry in &known.entries {
        let record = RecordId::Entry(entry.number);
        let (hold, disclosure) = (known.holds.get(&record), known.disclosed.get(&record));
        let register = registers.iter().find(|register| register.id == entry.register);
        ends.extend(last_day(hold, on, |today| {
            let around = Around {
                periods,
                hold,
                disclosure: disclosure.map(String::as_str),
                named_in: None,
                today,
            };
            Ok(rules::entry(entry, register, &known.people, &around))
        })?);
    }
    Ok(ends)
}

/// What of operations is past its period: entries of registers, and whoever has left the roll, where
/// the school has set periods. What casework needs of it is only known when it is looked at.
///
/// # Errors
/// When the policy or operations cannot be read.
pub fn in_operations(
    school: &School,
    policy: &Policy,
    vault: &Vault,
    on: NaiveDate,
) -> Result<Option<DueItem>, Error> {
    let periods = &policy.arrangements()?.retention;
    let mut registers = school.registers(policy)?;
    registers.retain(|register| {
        register.vault == RegisterVault::Operations && matches!(register.kept_for(), Keep::After(_))
    });
    let of_leavers = periods.iter().any(|period| period.id == ROLL && period.years.is_some());
    if registers.is_empty() && !of_leavers {
        return Ok(None);
    }
    let others = disposals::on_roll(vault)?;
    let mut ends = Vec::new();
    let mut count = |record: RecordId, keeping: &dyn Fn(&Around<'_>) -> Keeping| {
        let hold = others.holds.get(&record);
        let day = last_day(hold, on, |today| {
            let around = Around { periods, hold, disclosure: None, named_in: None, today };
            Ok(keeping(&around))
        });
        day.map(|day| ends.extend(day))
    };
    for register in &registers {
        for entry in registers::in_operations(vault, &[&register.id])? {
            let of_entry = |around: &Around<'_>| rules::entry(&entry, Some(register), &[], around);
            count(RecordId::Entry(entry.number), &of_entry)?;
        }
    }
    for person in others.roll.iter().filter(|person| of_leavers && person.details.has_left(on)) {
        let filed = others.filed.get(&person.number).copied().unwrap_or_default();
        let of_leaver = |around: &Around<'_>| rules::leaver(person, filed, around);
        count(RecordId::OnRoll(person.number), &of_leaver)?;
    }
    Ok(item(VaultKind::Operations, Past::of(&ends, on), on))
}

fn item(kind: VaultKind, past: Past, on: NaiveDate) -> Option<DueItem> {
    let due = past.first? + Days::new(1);
    let title = match (past.count, past.on_first) {
        (0, 1) => "1 record reaches the end of its period".to_owned(),
        (0, count) => format!("{count} records reach the end of their period"),
        (1, _) => "1 record has reached the end of its period".to_owned(),
        (count, _) => format!("{count} records have reached the end of their period"),
    };
    let owner = match kind {
        VaultKind::Staff => Office::HeadTeacher,
        VaultKind::Head => Office::ChairOfGovernors,
        VaultKind::Casework | VaultKind::Operations => Office::Dsl,
    };
    Some(DueItem {
        kind: "retention".to_owned(),
        id: format!("retention/{kind}"),
        title: format!("{title}: `osafe retention list`"),
        due,
        status: DueStatus::of(due, on),
        owner: owner.to_string(),
        source: "the policy's periods of retention".to_owned(),
        why: vec![
            "The day after the first of their periods ends; nothing is erased by itself".to_owned(),
        ],
    })
}

fn clock(past: Past) -> Option<CaseClock> {
    let due = past.first? + Days::new(1);
    let number = VaultKind::Casework.to_string();
    let records = past.count.max(past.on_first);
    Some(CaseClock { number, kind: case_clock::RETENTION.to_owned(), due, records })
}
