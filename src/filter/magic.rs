//! What is no text log, told by its first bytes, with what to do instead.

use crate::filter::error::FilterError;

const EXPORT_CSV: &str = "export the report as CSV and import that";

/// What begins a file that is no log: the bytes, what it is, what to do.
const KNOWN: &[(&[u8], &str, &str)] = &[
    (b"%PDF", "a PDF", EXPORT_CSV),
    (
        &[0xd0, 0xcf, 0x11, 0xe0],
        "an old Excel or Office file",
        "open it, save it as CSV and import that",
    ),
    (b"SQLite format 3\0", "an SQLite database", "export its query table as CSV and import that"),
    (&[0x1f, 0x8b], "packed twice", "unpack it once and import that"),
    // The zip archive around it is unpacked already.
    (b"PK\x03\x04", "packed twice", "unpack it once and import that"),
    (&[0x28, 0xb5, 0x2f, 0xfd], "packed with zstd", "unpack it and import the log inside"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "unpack it and import the log inside"),
    (b"Rar!", "a RAR archive", "unpack it and import the log inside"),
    (b"BZh", "packed with bzip2", "unpack it and import the log inside"),
    (&[0xfd, b'7', b'z', b'X', b'Z'], "packed with xz", "unpack it and import the log inside"),
    (b"PAR1", "a Parquet file", EXPORT_CSV),
    (b"\x89PNG", "a picture", EXPORT_CSV),
    (b"GIF8", "a picture", EXPORT_CSV),
    (&[0xff, 0xd8, 0xff], "a picture", EXPORT_CSV),
    (b"MZ\x90", "a program", EXPORT_CSV),
    (b"\x7fELF", "a program", EXPORT_CSV),
];

/// Refuses an empty file and anything that is not text. `wide` is true for UTF-16, where zero bytes
/// are letters' other halves.
pub(crate) fn refuse(head: &[u8], wide: bool) -> Result<(), FilterError> {
    if head.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        return Err(FilterError::Empty);
    }
    if let Some((_, kind, remedy)) = KNOWN.iter().find(|(start, ..)| head.starts_with(start)) {
        return Err(FilterError::NotText { kind, remedy });
    }
    // Letters only, so that the same test serves UTF-8 and UTF-16.
    let letters: Vec<u8> =
        head.iter().copied().filter(|byte| (b' '..=b'~').contains(byte)).take(512).collect();
    let start = String::from_utf8_lossy(&letters).trim_start().to_ascii_lowercase();
    if ["<!doctype html", "<html", "<?xml", "<head", "<table"]
        .iter()
        .any(|tag| start.starts_with(tag))
    {
        return Err(FilterError::NotText { kind: "a web page or XML", remedy: EXPORT_CSV });
    }
    if !wide && is_binary(head) {
        return Err(FilterError::NotText { kind: "binary", remedy: EXPORT_CSV });
    }
    Ok(())
}

/// A few stray control bytes are a damaged log; one in ten is no text at all.
fn is_binary(head: &[u8]) -> bool {
    let controls = head
        .iter()
        .filter(|byte| **byte < b' ' && !byte.is_ascii_whitespace() && **byte != 0x1b)
        .count();
    controls * 10 > head.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(head: &[u8]) -> Option<&'static str> {
        match refuse(head, false) {
            Err(FilterError::NotText { kind, .. }) => Some(kind),
            _ => None,
        }
    }

    #[test]
    fn tells_files_apart() {
        assert_eq!(kind(b"%PDF-1.7 ..."), Some("a PDF"));
        assert_eq!(kind(b"\n  <!DOCTYPE HTML><html>"), Some("a web page or XML"));
        assert_eq!(kind(&[1, 2, 3, 4, 5, 6, 7, 8, 14, 15]), Some("binary"));
        assert_eq!(kind(b"Date,User,URL\n"), None);
        assert!(matches!(refuse(b" \r\n\0", false), Err(FilterError::Empty)));
    }
}
