//! One place in a row of fixed order: what stands there and what it must look like.

use serde::Deserialize;

use crate::filter::looks::Looks;
use crate::filter::slots::{Field, Slots};
use crate::filter::words::Words;

/// What stands at one place, as layouts write it: `field`, `field:look`, `field=word|word`, any of
/// them without the field when osafe keeps nothing, and with `?` when it may be empty.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Place {
    pub(crate) field: Option<Field>,
    pub(crate) looks: Looks,
    /// The words it must be one of, when there are any.
    words: Option<Words>,
    may_be_empty: bool,
}

impl TryFrom<String> for Place {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text)
    }
}

impl Place {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let (text, may_be_empty) =
            text.strip_suffix('?').map_or((text, false), |before| (before, true));
        let cut = text.find([':', '=']).unwrap_or(text.len());
        let (name, rest) = text.split_at(cut);
        let field = match name {
            "" => None,
            name => Some(Field::named(name).ok_or_else(|| format!("there is no field {name}"))?),
        };
        let (mut looks, mut words) = (Looks::Word, None);
        if let Some(name) = rest.strip_prefix(':').filter(|name| !name.is_empty()) {
            looks = Looks::named(name).ok_or_else(|| format!("there is no look {name}"))?;
        } else if let Some(list) = rest.strip_prefix('=') {
            words = Some(Words::from(list.split('|').map(str::to_owned).collect::<Vec<_>>()));
        }
        Ok(Self { field, looks, words, may_be_empty: may_be_empty || looks.may_be_empty() })
    }

    /// The part of a value that counts; `None` when something else must stand here.
    pub(crate) fn part<'v>(&self, value: &'v str) -> Option<&'v str> {
        if value.is_empty() || value == "-" {
            let may_be = self.may_be_empty || (self.looks == Looks::Word && self.words.is_none());
            return may_be.then_some("");
        }
        if self.words.as_ref().is_some_and(|words| !words.has(value)) {
            return None;
        }
        self.looks.part(value)
    }
}

/// Keeps a value of fixed place, with `%5C` and the like decoded where the layout says so.
pub(crate) fn keep(slots: &mut Slots, field: Field, value: &str, decoded: &[Field]) {
    if value.contains('%') && decoded.contains(&field) {
        slots.set(field, &percent_decoded(value));
    } else {
        slots.set(field, value);
    }
}

/// `%5C` to `\`; what is no such code stays, and bytes that make no letter are marked as such.
fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        let is_hex = |code: &&str| code.bytes().all(|byte| byte.is_ascii_hexdigit());
        if let Some(byte) = code.filter(is_hex).and_then(|code| u8::from_str_radix(code, 16).ok()) {
            decoded.push(byte);
            at += 3;
        } else {
            decoded.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_place_says_field_look_and_words() {
        let part = |text: &str, value: &'static str| Place::parse(text).unwrap().part(value);
        assert_eq!(part("url:url", "example.org"), Some("example.org"));
        assert_eq!((part("url:url", ""), part("url:url?", "")), (None, Some("")));
        assert_eq!((part("person", "-"), part("", "any thing")), (Some(""), Some("any thing")));
        assert_eq!(part("verdict=ALLOWED|block*", "Blocked"), Some("Blocked"));
        assert_eq!((part("verdict=a|b", "c"), part("=a|b", "")), (None, None));
        assert!(Place::parse("name:url").is_err() && Place::parse("url:uri").is_err());
    }

    #[test]
    fn codes_are_decoded_where_asked() {
        let mut slots = Slots::default();
        keep(&mut slots, Field::Person, "A%5Cb%", &[Field::Person]);
        keep(&mut slots, Field::Url, "a%20b", &[Field::Person]);
        assert_eq!(
            (slots.get(Field::Person), slots.get(Field::Url)),
            (Some(r"A\b%"), Some("a%20b"))
        );
    }
}
