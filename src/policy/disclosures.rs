//! What guidance says of copies that leave the school: how soon, and what to weigh.

use serde::Deserialize;

use super::PolicyError;
use crate::domain::disclosure::{DisclosureKind, Limit};

const FILE: &str = include_str!("../../data/guidance/disclosures.toml");

/// A limit for each kind of disclosure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    transfer: Limit,
    access: Limit,
    police: Limit,
}

impl Limits {
    /// What guidance says.
    ///
    /// # Errors
    /// [`PolicyError`] when the file in the program is wrong, which its test rules out.
    pub fn read() -> Result<Limits, PolicyError> {
        super::parse("disclosures.toml", FILE)
    }

    /// The limit of one kind.
    #[must_use]
    pub fn of(&self, kind: DisclosureKind) -> &Limit {
        match kind {
            DisclosureKind::Transfer => &self.transfer,
            DisclosureKind::Access => &self.access,
            DisclosureKind::Police => &self.police,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::word::Word;

    #[test]
    fn each_kind_has_its_source_and_something_to_weigh() {
        let limits = Limits::read().unwrap();
        for kind in DisclosureKind::ALL {
            let limit = limits.of(*kind);
            assert!(!limit.source.is_empty() && !limit.notes.is_empty(), "{kind}");
        }
        assert_eq!(limits.access.months, Some(1));
        assert_eq!(limits.access.complex_months, 2);
        assert_eq!(limits.transfer.within.unwrap().to_string(), "5 school days");
    }
}
