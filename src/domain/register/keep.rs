//! How long an entry is kept, as its register says.

use super::{Period, Register};

/// What a register says about keeping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keep {
    /// So long after the entry came to its end: `6 years`.
    After(Period),
    /// So long after the birth of the child it is about: `25 years from birth`.
    FromBirth(Period),
    /// In words that no program can count.
    InWords(String),
    /// Nothing.
    NotSaid,
}

impl Register {
    /// How long its entries are kept.
    #[must_use]
    pub fn kept_for(&self) -> Keep {
        let Some(text) = self.keep.as_deref().map(str::trim).filter(|text| !text.is_empty()) else {
            return Keep::NotSaid;
        };
        let from_birth = text.strip_suffix("from birth").map(str::trim);
        match (from_birth.map(str::parse), text.parse()) {
            (Some(Ok(period)), _) => Keep::FromBirth(period),
            (_, Ok(period)) => Keep::After(period),
            _ => Keep::InWords(text.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::register::tests::register;

    #[test]
    fn only_what_can_be_counted_is_counted() {
        let kept = |text: Option<&str>| {
            Register { keep: text.map(str::to_owned), ..register() }.kept_for()
        };
        let period = |text: &str| text.parse::<Period>().unwrap();
        assert_eq!(kept(None), Keep::NotSaid);
        assert_eq!(kept(Some(" ")), Keep::NotSaid);
        assert_eq!(kept(Some("6 years")), Keep::After(period("6 years")));
        assert_eq!(kept(Some("25 years from birth")), Keep::FromBirth(period("25 years")));
        for text in ["for as long as the image is used", "years", "from birth", "6 decades"] {
            assert_eq!(kept(Some(text)), Keep::InWords(text.to_owned()), "{text}");
        }
    }
}
