//! Files attached to an incident. Their bytes lie encrypted in the vault; the record says what
//! they are, and by its digest whether they still are.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::custody::Number;
use super::incident::Recorder;
use super::reference::Reference;

/// The largest file that can be attached, in bytes: a long scan, and no film.
pub const LARGEST_FILE: u64 = 20 << 20;
/// The longest name of a file, in characters.
const LONGEST_NAME: usize = 120;

/// A file in the vault.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// `A0001`.
    pub id: Number,
    /// To which incident it belongs.
    pub incident: Reference,
    /// The name it had, made harmless.
    pub name: String,
    /// How many bytes.
    pub size: u64,
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
    /// When it was attached.
    pub when: DateTime<FixedOffset>,
    /// Who attached it.
    pub by: Recorder,
}

// A file is often named after a child.
impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Attachment").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A file's name without what could hide its end, act in a terminal or name another folder.
#[must_use]
pub fn harmless_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept = |c: char| c.is_alphanumeric() || " .,-_()+&'".contains(c);
    let plain: String = last.chars().map(|c| if kept(c) { c } else { '_' }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = plain.trim_start_matches(['.', ' ', '-']).trim_end_matches(['.', ' ']);
    let shortened = shorten(plain);
    if shortened.is_empty() { "file".to_owned() } else { shortened }
}

// The end says what kind of file it is, so it stays.
fn shorten(name: &str) -> String {
    let length = name.chars().count();
    if length <= LONGEST_NAME {
        return name.to_owned();
    }
    let end = name.rsplit_once('.').map(|(_, end)| end).filter(|end| end.chars().count() <= 10);
    let end = end.map(|end| format!(".{end}")).unwrap_or_default();
    let start: String = name.chars().take(LONGEST_NAME - end.chars().count()).collect();
    format!("{}{end}", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_harmless() {
        for (name, harmless) in [
            ("Scan 12 (final).pdf", "Scan 12 (final).pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\x\\a.txt", "a.txt"),
            ("\u{1b}[2Jletter.txt", "__2Jletter.txt"),
            ("gpj.\u{202e}exe.txt", "gpj._exe.txt"),
            (".hidden", "hidden"),
            ("-rf", "rf"),
            ("a\n\tb.txt", "a__b.txt"),
            ("Zoë \u{1f600}.png", "Zoë _.png"),
            ("...", "file"),
            ("", "file"),
        ] {
            assert_eq!(harmless_name(name), harmless, "{name:?}");
        }
        let long = harmless_name(&format!("{}.pdf", "x".repeat(400)));
        assert!(long.ends_with("x.pdf") && long.chars().count() == 120, "{long}");
    }
}
