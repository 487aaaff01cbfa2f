//! What is past its period, for the list of what is due: a count, and nobody's number.

use chrono::{DateTime, Days, NaiveDate};
use chrono_tz::Tz;

use super::Periods;
use crate::domain::case_clock::{self, CaseClock};
use crate::domain::disposal::others::{self as rules, Around, ROLL};
use crate::domain::disposal::{Hold, Keeping, Kept};
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::incident::Incident;
use crate::domain::office::Office;
use crate::domain::record_id::RecordId;
use crate::domain::register::RegisterVault;
use crate::domain::register::keep::Keep;
use crate::error::Error;
use crate::policy::Policy;
use crate::school::School;
use crate::store::retention::Holdings;
use crate::store::retention_days::{self, Past};
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
    let rule = rule(&school.policy_on(now.date_naive())?)?;
    let past = retention_days::past(vault, now.to_utc(), &rule, on, |holdings| {
        let periods = Periods::read(school, now.date_naive())?;
        let until =
            |incident: &Incident| Ok((incident.reference, day(&periods, holdings, incident)?));
        holdings.incidents.iter().map(until).collect::<Result<_, Error>>()
    })?;
    Ok((item(vault.about().kind, past, on), clock(past)))
}

// Which periods decide, and which program judged what an incident may be about.
fn rule(policy: &Policy) -> Result<String, Error> {
    let about = policy.about();
    let periods = serde_json::to_string(&about.retention)
        .map_err(|_| Error::failed("the policy's periods cannot be written down"))?;
    Ok(format!("{} {} {} {periods}", env!("CARGO_PKG_VERSION"), about.id, about.version))
}

// The last day on which anything keeps it, when that is a day.
fn day(
    periods: &Periods,
    holdings: &Holdings,
    incident: &Incident,
) -> Result<Option<NaiveDate>, Error> {
    let hold = holdings.holds.get(&RecordId::Incident(incident.reference));
    // A hold that has a last day lets go by itself.
    let held_to = hold.and_then(Hold::last_day);
    let after = held_to.and_then(|day| day.succ_opt());
    let on = after.unwrap_or(periods.today).max(periods.today);
    let keeping = periods.one_on(holdings, incident, on)?;
    let until = keeping.day().filter(|_| keeping.kept == Kept::Period);
    Ok(until.map(|until| held_to.map_or(until, |held| held.max(until))))
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
    let periods = &policy.about().retention;
    let mut registers = school.registers(policy)?;
    registers.retain(|register| {
        register.vault == RegisterVault::Operations && matches!(register.kept_for(), Keep::After(_))
    });
    let of_leavers = periods.iter().any(|period| period.id == ROLL && period.years.is_some());
    if registers.is_empty() && !of_leavers {
        return Ok(None);
    }
    let others = disposals::on_roll(vault)?;
    let around = |record: RecordId| Around {
        periods,
        hold: others.holds.get(&record),
        disclosure: None,
        named_in: None,
        today: on,
    };
    let mut keepings = Vec::new();
    for register in &registers {
        for entry in registers::in_operations(vault, &[&register.id])? {
            let around = around(RecordId::Entry(entry.number));
            keepings.push(rules::entry(&entry, Some(register), &[], &around));
        }
    }
    for person in others.roll.iter().filter(|person| of_leavers && person.details.has_left(on)) {
        let filed = others.filed.get(&person.number).copied().unwrap_or_default();
        keepings.push(rules::leaver(person, filed, &around(RecordId::OnRoll(person.number))));
    }
    let kept = keepings.iter().filter(|keeping| keeping.kept == Kept::Period);
    let ends: Vec<NaiveDate> = kept.filter_map(Keeping::day).collect();
    let first = ends.iter().min().copied();
    let count = |is: &dyn Fn(NaiveDate) -> bool| {
        u32::try_from(ends.iter().filter(|day| is(**day)).count()).unwrap_or(u32::MAX)
    };
    let past =
        Past { count: count(&|day| day < on), first, on_first: count(&|day| Some(day) == first) };
    Ok(item(VaultKind::Operations, past, on))
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
    Some(CaseClock { number, kind: case_clock::RETENTION.to_owned(), due })
}
