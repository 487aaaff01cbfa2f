//! A line that is not shown while it is typed, and of which no copy stays behind: what reads
//! standard input elsewhere keeps it in a buffer for as long as the program runs.

use std::io::{self, Write};

use age::secrecy::SecretString;

/// The longest passphrase, in bytes.
#[cfg(unix)]
const LONGEST: usize = 1024;

/// Asks until something is typed.
///
/// # Errors
/// When the terminal cannot be read, or ends.
pub(super) fn line(question: &str) -> io::Result<SecretString> {
    loop {
        if let Some(typed) = ask(question)? {
            return Ok(typed);
        }
    }
}

#[cfg(unix)]
fn ask(question: &str) -> io::Result<Option<SecretString>> {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
    use zeroize::Zeroizing;

    let stdin = io::stdin();
    let shown = tcgetattr(&stdin)?;
    let mut hidden = shown.clone();
    hidden.local_modes &= !LocalModes::ECHO;
    say(&format!("{question}: "))?;
    tcsetattr(&stdin, OptionalActions::Flush, &hidden)?;
    // A terminal gives one line at a time, and no more of it than fits.
    let mut bytes = Zeroizing::new([0; LONGEST]);
    let read = rustix::io::read(&stdin, &mut bytes[..]);
    tcsetattr(&stdin, OptionalActions::Flush, &shown)?;
    say("\n")?;
    let line = bytes.get(..read?).unwrap_or_default();
    if line.is_empty() {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let text = std::str::from_utf8(line).map_err(|_| io::ErrorKind::InvalidData)?;
    let text = text.trim_end_matches(['\r', '\n']);
    // As large as it is: a text that shrinks leaves itself behind.
    Ok((!text.is_empty()).then(|| SecretString::from(Box::<str>::from(text))))
}

#[cfg(not(unix))]
fn ask(question: &str) -> io::Result<Option<SecretString>> {
    say(&format!("{question}: "))?;
    let typed = dialoguer::console::Term::stderr().read_secure_line()?;
    Ok((!typed.is_empty()).then(|| SecretString::from(typed)))
}

/// Says something beside the question.
///
/// # Errors
/// When the terminal is gone.
pub(super) fn say(text: &str) -> io::Result<()> {
    let mut stderr = io::stderr().lock();
    stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush())
}
