//! Closed lists of words: one place says how an enumeration is written on the command line, in
//! JSON and in stored records.

/// An enumeration whose values people write as words.
pub trait Word: Sized + Copy + 'static {
    /// Every value, in the order people expect.
    const ALL: &'static [Self];

    /// The word, in lower case with hyphens.
    fn as_str(self) -> &'static str;

    /// The value of a word, ignoring case.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.as_str().eq_ignore_ascii_case(word.trim()))
    }
}

/// Writes an enumeration with its words, and `Display` and serde with them, so that the three
/// can never differ.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $word)] $value,)+ }

        impl $crate::domain::word::Word for $name {
            const ALL: &'static [Self] = &[$($name::$value),+];
            fn as_str(self) -> &'static str {
                match self { $($name::$value => $word),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::domain::word::Word::as_str(*self))
            }
        }
    };
}
pub(crate) use words;
