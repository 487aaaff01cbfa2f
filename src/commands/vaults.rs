//! The vaults that somebody can open, each opened once for everything that a command asks of it.

use super::open_if_member;
use crate::context::Context;
use crate::error::Error;
use crate::school::School;
use crate::vault::identity::Identity;
use crate::vault::{Vault, VaultKind};

/// Vaults of a school, opened when they are first asked for and then kept open.
pub(super) struct Vaults<'s> {
    school: &'s School,
    identity: Identity,
    opened: Vec<(VaultKind, Option<Vault>)>,
}

impl<'s> Vaults<'s> {
    /// None yet.
    pub(super) fn new(context: &Context, school: &'s School) -> Result<Vaults<'s>, Error> {
        Ok(Vaults { school, identity: context.identity()?, opened: Vec::new() })
    }

    /// Who opens them.
    pub(super) fn identity(&self) -> &Identity {
        &self.identity
    }

    /// A vault; nothing when this identity is no member of it, or the school has none.
    pub(super) fn of(&mut self, kind: VaultKind) -> Result<Option<&mut Vault>, Error> {
        if !self.opened.iter().any(|(known, _)| *known == kind) {
            let vault = open_if_member(self.school, kind, &self.identity)?;
            self.opened.push((kind, vault));
        }
        let found = self.opened.iter_mut().find(|(known, _)| *known == kind);
        Ok(found.and_then(|(_, vault)| vault.as_mut()))
    }

    /// Those of these kinds that have been opened so far.
    pub(super) fn opened(&self, kinds: &[VaultKind]) -> Vec<&Vault> {
        let of = |kind: &VaultKind| self.opened.iter().find(|(known, _)| known == kind);
        kinds.iter().filter_map(of).filter_map(|(_, vault)| vault.as_ref()).collect()
    }
}
