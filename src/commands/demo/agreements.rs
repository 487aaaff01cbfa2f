//! What the people of the invented school have signed: most of them, and not all.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate};
use chrono_tz::Tz;

use crate::commands::agreement::signers;
use crate::commands::{open, writing};
use crate::context::Context;
use crate::domain::agreement::missing::Signer;
use crate::domain::agreement::signing::{Request, sign};
use crate::domain::agreement::{Asked, Party};
use crate::error::Error;
use crate::school::School;
use crate::store::agreements;
use crate::vault::{Vault, VaultKind};

/// The class that has returned half of its agreements.
const HALF: &str = "4L";

/// Writes the signatures down.
pub(super) fn record(context: &Context, school: &School, now: DateTime<Tz>) -> Result<(), Error> {
    let mut vault = open(school, VaultKind::Operations, &context.identity()?)?;
    let policy = school.policy_on(now.date_naive())?;
    let asked: Vec<Asked> = policy.agreements()?.agreement.iter().map(Into::into).collect();
    let people = signers(&vault)?;
    let ago = |days| now.date_naive().checked_sub_days(Days::new(days)).unwrap_or_default();
    let soon = now.date_naive().checked_add_days(Days::new(9));
    for (id, party, leave_out, on) in [
        ("child-aup", Party::Child, 0, ago(45)),
        ("parent-aup", Party::Child, 0, ago(44)),
        // Of the first children some have consent for a time only, and some none.
        ("image-permission", Party::Child, 8, ago(40)),
        ("staff-aup", Party::Staff, 3, ago(70)),
        ("technician-aup", Party::Technician, 0, ago(70)),
    ] {
        let in_half = |signer: &Signer| signer.class.as_deref() == Some(HALF);
        let of = people.iter().filter(|signer| signer.role == party);
        let of = of.enumerate().filter(|(at, signer)| !(in_half(signer) && at % 2 == 0));
        let signed: Vec<&Signer> = of.map(|(_, signer)| signer).skip(leave_out).collect();
        add(&mut vault, &asked, (id, &signed, on, None), now)?;
    }
    let children = people.iter().filter(|signer| signer.role == Party::Child);
    let (ending, phone): (Vec<&Signer>, Vec<&Signer>) = {
        let some: Vec<&Signer> = children.take(3).collect();
        (some.iter().take(2).copied().collect(), some.iter().skip(2).copied().collect())
    };
    add(&mut vault, &asked, ("image-permission", &ending, ago(40), soon), now)?;
    add(&mut vault, &asked, ("child-phone-permission", &phone, ago(12), None), now)
}

fn add(
    vault: &mut Vault,
    asked: &[Asked],
    (id, signers, on, until): (&str, &[&Signer], NaiveDate, Option<NaiveDate>),
    now: DateTime<Tz>,
) -> Result<(), Error> {
    let Some(asked) = asked.iter().find(|asked| asked.id == id) else { return Ok(()) };
    let signers: Vec<&Signer> =
        signers.iter().filter(|signer| signer.is_here(on)).copied().collect();
    let by = BTreeMap::new();
    let request = Request { on, version: None, until, party: None, pass_over: true, by };
    let writing = writing(vault, now);
    agreements::add(vault, &writing, |signatures| sign(asked, &signers, signatures, &request))?;
    Ok(())
}
