//! The numbers of entries: `RO0001` in operations, `RC0001` in casework, `RS0001` in the staff
//! vault. They count through all the registers of a vault, so that a number alone finds its entry.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::RegisterVault;
use crate::domain::word::Word;

/// The number of an entry; never given out twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EntryNumber {
    /// Where the entry lies.
    pub vault: RegisterVault,
    /// Counted from one.
    pub running: u32,
}

/// The text is no number of an entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the number of an entry looks like RO0001, RC0001 or RS0001")]
pub struct NotAnEntry;

fn letters(vault: RegisterVault) -> &'static str {
    match vault {
        RegisterVault::Operations => "RO",
        RegisterVault::Casework => "RC",
        RegisterVault::Staff => "RS",
    }
}

impl fmt::Display for EntryNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}{:04}", letters(self.vault), self.running))
    }
}

impl FromStr for EntryNumber {
    type Err = NotAnEntry;

    fn from_str(text: &str) -> Result<EntryNumber, NotAnEntry> {
        let text = text.trim().to_ascii_uppercase();
        let vault = RegisterVault::ALL.iter().find(|vault| text.starts_with(letters(**vault)));
        let vault = *vault.ok_or(NotAnEntry)?;
        let digits = &text[2..];
        let running = digits.parse().ok().filter(|running| *running > 0).ok_or(NotAnEntry)?;
        if digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(EntryNumber { vault, running })
        } else {
            Err(NotAnEntry)
        }
    }
}

impl TryFrom<String> for EntryNumber {
    type Error = NotAnEntry;
    fn try_from(text: String) -> Result<EntryNumber, NotAnEntry> {
        text.parse()
    }
}

impl From<EntryNumber> for String {
    fn from(number: EntryNumber) -> String {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_say_where_the_entry_lies() {
        for vault in RegisterVault::ALL {
            let number = EntryNumber { vault: *vault, running: 12 };
            assert_eq!(number.to_string().parse(), Ok(number));
        }
        assert_eq!("ro7".parse::<EntryNumber>().unwrap().to_string(), "RO0007");
        for text in ["", "RO", "RO0", "RO+1", "R0001", "RX0001", "RO1x", "RO99999999999", "RO१"] {
            assert_eq!(text.parse::<EntryNumber>(), Err(NotAnEntry), "{text}");
        }
    }
}
