//! `osafe member add` and `osafe member recover`: how somebody comes to open a vault.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::read_card;
use crate::commands::log::heads;
use crate::commands::{open, open_if_member};
use crate::context::Context;
use crate::domain::person::folded;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::render::escape::visible;
use crate::report::members as report;
use crate::school::School;
use crate::store;
use crate::vault::identity::{Card, Identity};
use crate::vault::joining::{self, NewVault};
use crate::vault::members::{Member, Members};
use crate::vault::{Vault, VaultError, VaultKind};

/// What has to be done so that some cards open what their offices open.
#[derive(Default)]
struct Plan {
    opened: Vec<Vault>,
    new: Vec<NewVault>,
    joining: Vec<Member>,
    /// What somebody else has to do.
    left: BTreeSet<VaultKind>,
}

/// Who lets somebody in.
struct Adder<'a> {
    school: &'a School,
    identity: &'a Identity,
    /// A member of casework.
    casework: bool,
    /// The head, perhaps under another card.
    is_head: bool,
}

/// Makes the holders of cards members of the vaults of their offices, as far as the person can.
pub(super) fn add(context: &Context, paths: &[PathBuf]) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let cards = paths.iter().map(|path| read_card(path)).collect::<Result<Vec<Card>, _>>()?;
    let identity = context.identity()?;
    let mut plan = plan(&school, &identity, &cards, now.date_naive())?;
    for card in &cards {
        confirm(context, card)?;
    }
    let folder = school.folder();
    let list =
        joining::join(folder, &mut plan.opened, &plan.new, &plan.joining, &identity, now.to_utc())?;
    Ok(Outcome::report(report::joined(&school, &list, &plan.left)))
}

fn confirm(context: &Context, card: &Card) -> Result<(), Error> {
    let question =
        format!("Did {} read you the fingerprint {}", visible(&card.name), card.fingerprint());
    if context.prompt.can_ask() && !context.yes && !context.prompt.confirm(&question, false)? {
        return Err(Error::failed("the card was not confirmed. Nothing was changed"));
    }
    Ok(())
}

fn plan(
    school: &School,
    identity: &Identity,
    cards: &[Card],
    today: NaiveDate,
) -> Result<Plan, Error> {
    let list = Members::read(school.folder())?;
    let by = Adder {
        school,
        identity,
        casework: open_if_member(school, VaultKind::Casework, identity)?.is_some(),
        is_head: heads(school, &list, Some(identity), today)
            .iter()
            .any(|head| folded(head) == folded(identity.name())),
    };
    let mut plan = Plan::default();
    for card in cards {
        if card.vaults().is_empty() {
            return Err(VaultError::NoVault.into());
        }
        let mut vaults = Vec::new();
        for kind in card.vaults() {
            let listed = list.entry(card).is_some_and(|entry| entry.vaults.contains(&kind));
            if plan.takes_in(&by, kind, listed)? {
                vaults.push(kind);
            }
        }
        if !vaults.is_empty() {
            plan.joining.push(Member { vaults, card: card.clone() });
        }
    }
    match plan.left.first() {
        Some(kind) if plan.joining.is_empty() => Err(VaultError::NotAMember(*kind).into()),
        None if plan.joining.is_empty() => Err(VaultError::MemberAlready.into()),
        _ => Ok(plan),
    }
}

impl Plan {
    // Whether the holder of a card joins a vault now.
    fn takes_in(&mut self, by: &Adder<'_>, kind: VaultKind, listed: bool) -> Result<bool, Error> {
        let first = VaultKind::FIRST.contains(&kind);
        joining::finish(by.school.folder(), kind)?;
        let exists = first || kind.exists(by.school.folder());
        if exists && listed {
            return Ok(false);
        }
        let can = if exists {
            // Only the DSL team lets anybody into its own vaults; into others, their members.
            (by.casework || !first) && self.opens(by, kind)?
        } else {
            by.casework && !(kind == VaultKind::Head && by.is_head)
        };
        if !can {
            self.left.insert(kind);
        } else if !exists && self.new.iter().all(|new| new.kind != kind) {
            let demo = by.school.settings().demo;
            self.new.push(NewVault { kind, steps: store::steps(kind), demo });
        }
        Ok(can)
    }

    fn opens(&mut self, by: &Adder<'_>, kind: VaultKind) -> Result<bool, Error> {
        if self.opened.iter().any(|vault| vault.about().kind == kind) {
            return Ok(true);
        }
        let vault = open_if_member(by.school, kind, by.identity)?;
        let opened = vault.is_some();
        self.opened.extend(vault);
        Ok(opened)
    }
}

/// Everybody who could open a vault is gone or has lost their identity: the sealed sheet lets a
/// new holder of the office in, who signs for it and is named in the audit chain.
pub(super) fn recover(context: &Context, sheet: &Path) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?.to_utc();
    let identity = context.identity()?;
    let card = identity.card();
    let kinds = recovered(&school, &card)?;
    let text = context.text_from(sheet)?;
    let by_sheet = identity.clone().opening_with(&text)?;
    let mut vaults = Vec::new();
    for kind in &kinds {
        vaults.push(open(&school, *kind, &by_sheet)?);
    }
    let new = Member { vaults: kinds, card };
    let members = joining::join(school.folder(), &mut vaults, &[], &[new], &identity, now)?;
    for vault in &mut vaults {
        let kind = vault.about().kind.as_str();
        vault.write::<_, VaultError>(now, |change| {
            change.log("recovery-used", "vault", kind, None)
        })?;
    }
    Ok(Outcome::report(report::list(&school, &members)))
}

// The vaults of the office that the school has.
fn recovered(school: &School, card: &Card) -> Result<Vec<VaultKind>, Error> {
    if !card.office.is_dsl_team() && !card.office.opens_staff() {
        return Err(Error::usage(
            "only the DSL, a deputy, the head or the chair of governors can be let in with the \
             recovery sheet",
        )
        .hint("Make them an identity with `osafe member new`."));
    }
    for kind in card.vaults() {
        joining::finish(school.folder(), kind)?;
    }
    let there = |kind: &VaultKind| VaultKind::FIRST.contains(kind) || kind.exists(school.folder());
    let kinds: Vec<VaultKind> = card.vaults().into_iter().filter(there).collect();
    if kinds.is_empty() { Err(VaultError::NotMade(VaultKind::Staff).into()) } else { Ok(kinds) }
}
