//! New passphrases: where they come from, and how weak is too weak.

use age::secrecy::{ExposeSecret, SecretString};

use crate::context::Context;
use crate::error::Error;

/// The least of five steps of strength that a passphrase needs: not guessed within years by
/// somebody who has the file.
const STRENGTH: u8 = 3;

/// A new passphrase from its file or the person; a weak one is refused.
///
/// # Errors
/// When it is weak, or nobody can be asked.
pub fn new_passphrase(context: &Context) -> Result<SecretString, Error> {
    match context.passphrase_from_file()? {
        Some(passphrase) => match weakness(passphrase.expose_secret()) {
            Some(weak) => Err(Error::usage(weak).hint("Nothing was made.")),
            None => Ok(passphrase),
        },
        None if context.prompt.can_ask() => {
            context.prompt.new_passphrase("New passphrase (four random words or more)", weakness)
        }
        None => {
            Err(Error::usage("a new passphrase is needed and there is no terminal to ask for it")
                .hint("Give `--passphrase-file FILE`, or run it in a terminal. Nothing was made."))
        }
    }
}

/// What is wrong with a new passphrase, if it is too weak.
#[must_use]
pub fn weakness(passphrase: &str) -> Option<String> {
    let strength = zxcvbn::zxcvbn(passphrase, &["osafe", "school", "safeguarding"]).score();
    let long_enough = passphrase.chars().count() >= 12;
    (!long_enough || u8::from(strength) < STRENGTH).then(|| {
        "the passphrase is too weak: take four or more random words, at least 12 characters"
            .to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_passphrases_are_refused() {
        for weak in
            ["", "short", "password1234", "aaaaaaaaaaaaaaaa", "osafeschool12", "qwertyuiop12"]
        {
            assert!(weakness(weak).is_some(), "{weak}");
        }
        for strong in ["copper lantern violet marsh", "x9!kQ2#mVw7$Lp"] {
            assert!(weakness(strong).is_none(), "{strong}");
        }
    }
}
