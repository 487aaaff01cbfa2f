//! The receipt of a sealed concern: short enough to read out, made of the sealed file itself.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Letters and figures that are not taken for one another.
const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 8;

/// A receipt such as `K7QD-M2XR`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Receipt(String);

/// The text is no receipt.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a receipt looks like K7QD-M2XR")]
pub struct NotAReceipt;

impl Receipt {
    /// The receipt of a file with this SHA-256.
    #[must_use]
    pub fn of(digest: &[u8; 32]) -> Receipt {
        let mut rest = digest[..8].iter().fold(0u64, |sum, byte| sum << 8 | u64::from(*byte));
        let base = ALPHABET.len() as u64;
        let mut code = String::new();
        for place in 0..LENGTH {
            if place == LENGTH / 2 {
                code.push('-');
            }
            // Below thirty.
            let index = usize::try_from(rest % base).unwrap_or(0);
            code.push(char::from(ALPHABET[index]));
            rest /= base;
        }
        Receipt(code)
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Receipt {
    type Err = NotAReceipt;

    fn from_str(text: &str) -> Result<Receipt, NotAReceipt> {
        let letters: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let known = letters.bytes().all(|byte| ALPHABET.contains(&byte));
        if letters.len() != LENGTH || !known {
            return Err(NotAReceipt);
        }
        let (left, right) = letters.split_at(LENGTH / 2);
        Ok(Receipt(format!("{left}-{right}")))
    }
}

impl TryFrom<String> for Receipt {
    type Error = NotAReceipt;
    fn try_from(text: String) -> Result<Receipt, NotAReceipt> {
        text.parse()
    }
}

impl From<Receipt> for String {
    fn from(receipt: Receipt) -> String {
        receipt.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_back_however_it_is_typed() {
        let receipt = Receipt::of(&[7; 32]);
        let text = receipt.to_string();
        assert_eq!(text.len(), 9);
        for typed in
            [text.to_lowercase(), text.replace('-', ""), format!(" {} ", text.replace('-', " "))]
        {
            assert_eq!(typed.parse(), Ok(receipt.clone()), "{typed}");
        }
        for wrong in ["", "K7QD", "K7QD-M2XI", "K7QD-M2XR2", "\u{fc}7QD-M2X", "2026-0007"] {
            assert!(wrong.parse::<Receipt>().is_err(), "{wrong}");
        }
        assert_ne!(Receipt::of(&[8; 32]), receipt);
    }
}
