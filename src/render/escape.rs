//! Untrusted text made safe to show.
//!
//! Names, addresses and log lines come from people who may wish to fool the reader. Characters that move the cursor,
//! change direction or cannot be seen are spelled out, `\x1b` or `\u{202e}`, so that what is on the screen is what is
//! in the record. A backslash stays as it is: doubling it would spoil every Windows path, and the exact text is
//! always there in JSON.

use std::{borrow::Cow, fmt::Write};

/// One line of text with every hidden character spelled out, line breaks too.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if is_plain(text) || !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        push_visible(&mut shown, c);
    }
    Cow::Owned(shown)
}

/// Whether every character is printable ASCII: seen as it is, and one column wide. All bytes are looked at, which takes
/// less than to stop at the first that is not.
#[must_use]
pub(super) fn is_plain(text: &str) -> bool {
    text.bytes().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'~'))
}

/// Prose with every hidden character spelled out, but line breaks kept and tabs as four spaces, because people write
/// with them.
#[must_use]
pub fn visible_prose(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\n' => shown.push('\n'),
            '\t' => shown.push_str("    "),
            c => push_visible(&mut shown, c),
        }
    }
    Cow::Owned(shown)
}

/// One line of text as it may stand in XML, HTML or an attribute between double quotes.
#[must_use]
pub(super) fn markup(text: &str) -> String {
    markup_of(&visible(text))
}

/// The same of text that is visible already.
#[must_use]
pub(super) fn markup_of(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\'' => written.push_str("&#39;"),
            // No XML may hold these two, and nobody could see them.
            '\u{fffe}' | '\u{ffff}' => written.push('\u{fffd}'),
            c => written.push(c),
        }
    }
    written
}

/// Whether a reader could be misled by this character because it acts instead of being seen.
///
/// The joiners U+200C and U+200D are not here: Persian names and family emoji are spelled with them.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    c.is_control() // C0, DEL and C1: escape codes begin here
        || matches!(c,
            '\u{ad}' // soft hyphen
            | '\u{61c}' | '\u{200e}' | '\u{200f}' // marks that change direction
            | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' // runs that change direction
            | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{feff}' // no width
            | '\u{206a}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' // old format controls
            | '\u{2028}' | '\u{2029}' // line and paragraph separators
            | '\u{e0000}'..='\u{e007f}' // tags, an invisible copy of ASCII
        )
}

fn push_visible(shown: &mut String, c: char) {
    match c {
        '\n' => shown.push_str("\\n"),
        '\r' => shown.push_str("\\r"),
        '\t' => shown.push_str("\\t"),
        c if is_hidden(c) => {
            let code = u32::from(c);
            // Writing to a string cannot fail.
            let _ = if code < 0x100 {
                write!(shown, "\\x{code:02x}")
            } else {
                write!(shown, "\\u{{{code:x}}}")
            };
        }
        c => shown.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_spelled_out() {
        let hostile = "a\x1b[2J\u{9b}\x7f\0\u{202e}gpj\u{2066}\u{200b}\u{feff}\u{2028}\r\n\tz";
        let shown = "a\\x1b[2J\\x9b\\x7f\\x00\\u{202e}gpj\\u{2066}\\u{200b}\\u{feff}\\u{2028}\
                     \\r\\n\\tz";
        assert_eq!(visible(hostile), shown);
    }

    #[test]
    fn plain_text_is_not_copied() {
        let plain = r"Zoë said “C:\Users” 👩‍👧";
        assert!(matches!(visible(plain), Cow::Borrowed(text) if text == plain));
    }

    #[test]
    fn prose_keeps_its_lines() {
        assert_eq!(visible_prose("one\r\ntwo\n\tthree\rfour"), "one\ntwo\n    three\\rfour");
    }
}
