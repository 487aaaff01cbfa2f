//! The canonical fields of a row, and one row's values for them.

use std::ops::Range;

use serde::Deserialize;

/// The longest value that is kept, in bytes.
const LONGEST: usize = 64 * 1024;

macro_rules! fields {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal,)+) => {
        /// What a column can hold. Columns are claimed in this order, so a title that could mean
        /// two things goes to the earlier one that has nothing better.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Field { $($(#[doc = $doc])+ $name,)+ }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The name used in layouts and column maps.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// What it holds, in a few words.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),+).trim(),)+ }
            }
        }
    };
}

fields! {
    /// Date and clock together.
    Time = "time",
    /// The date, when the clock is elsewhere.
    Date = "date",
    /// The clock, when the date is elsewhere.
    Clock = "clock",
    /// The offset from Greenwich.
    Zone = "zone",
    /// A time since 1970, used when the written time has no offset.
    Epoch = "epoch",
    /// The signed-in user.
    Person = "person",
    /// The address asked for.
    Url = "url",
    /// The web host.
    Host = "host",
    /// The part of the address after the host.
    Path = "path",
    /// The computer or tablet.
    Device = "device",
    /// The network address of the device.
    Address = "address",
    /// The words searched for.
    Search = "search",
    /// Words a monitoring product captured.
    Phrase = "phrase",
    /// The filter's word for what it did.
    Verdict = "verdict",
    /// True when the request was stopped.
    BlockedFlag = "blocked-flag",
    /// True when the request was marked.
    FlaggedFlag = "flagged-flag",
    /// The filter's category or categories.
    Category = "category",
    /// The kind of row, where a log holds several.
    Kind = "kind",
}

impl Field {
    /// The field of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.as_str() == name)
    }

    /// Says when.
    pub(crate) fn is_time(self) -> bool {
        matches!(self, Self::Time | Self::Date | Self::Clock | Self::Epoch)
    }

    /// Says who.
    pub(crate) fn is_who(self) -> bool {
        matches!(self, Self::Person | Self::Device | Self::Address)
    }

    /// Says what was asked for.
    pub(crate) fn is_what(self) -> bool {
        matches!(self, Self::Url | Self::Host | Self::Search | Self::Phrase)
    }

    /// Says what the filter did, or that there was something to do.
    pub(crate) fn says_verdict(self) -> bool {
        matches!(self, Self::Verdict | Self::BlockedFlag | Self::FlaggedFlag | Self::Phrase)
    }

    /// A row cut short of this one would say something else than it did.
    pub(crate) fn is_needed(self) -> bool {
        !matches!(self, Self::Category | Self::Search | Self::Phrase | Self::Device | Self::Kind)
    }
}

/// One row's values. Reused from row to row.
#[derive(Debug, Default)]
pub(crate) struct Slots {
    text: String,
    spans: [Option<Range<usize>>; Field::ALL.len()],
    /// How many values were cut because they were longer than the limit.
    pub(crate) cut: u64,
}

impl Slots {
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.spans = Default::default();
    }

    pub(crate) fn get(&self, field: Field) -> Option<&str> {
        self.text.get(self.spans[field as usize].clone()?)
    }

    /// Keeps a value and says so, unless it is one of the ways to write nothing.
    pub(crate) fn set(&mut self, field: Field, value: &str) -> bool {
        let value = without_guard(trimmed(value));
        if is_nothing(value) {
            return false;
        }
        let mut end = value.len().min(LONGEST);
        if end < value.len() {
            self.cut += 1;
            while !value.is_char_boundary(end) {
                end -= 1;
            }
        }
        let start = self.text.len();
        self.text.push_str(&value[..end]);
        self.spans[field as usize] = Some(start..self.text.len());
        true
    }
}

/// Most values begin and end with a letter or digit, and need no look at what a space may be.
fn trimmed(value: &str) -> &str {
    match value.as_bytes() {
        [b'!'..=b'~', .., b'!'..=b'~'] => value,
        _ => value.trim(),
    }
}

/// Some products put an apostrophe before a cell that a spreadsheet could take for a formula.
fn without_guard(value: &str) -> &str {
    match value.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['-', '"', '@', '+', '=']) => rest,
        _ => value,
    }
}

fn is_nothing(value: &str) -> bool {
    value.is_empty()
        || value == "-"
        || value.eq_ignore_ascii_case("n/a")
        || value.eq_ignore_ascii_case("null")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_trimmed_unguarded_and_bounded() {
        let mut slots = Slots::default();
        slots.set(Field::Person, " '=cmd ");
        slots.set(Field::Device, "'-");
        slots.set(Field::Host, "N/A");
        slots.set(Field::Url, &"\u{e9}".repeat(LONGEST));
        assert_eq!(slots.get(Field::Person), Some("=cmd"));
        assert_eq!((slots.get(Field::Device), slots.get(Field::Host)), (None, None));
        assert_eq!((slots.get(Field::Url).map(str::len), slots.cut), (Some(LONGEST), 1));
    }

    #[test]
    fn every_field_has_its_name() {
        assert!(Field::ALL.iter().all(|field| Field::named(field.as_str()) == Some(*field)));
        assert_eq!(Field::named("name"), None);
    }
}
