//! The text of a file that some other program exported: UTF-8 or UTF-16 with or without a mark, or what
//! Windows programs of this country write.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A text and how it was written.
#[derive(Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a mark at its start.
    pub text: String,
    /// How it was written, as `UTF-8`.
    pub encoding: &'static str,
}

/// The text in some bytes; nothing when they are no text.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<Decoded> {
    let marked = Encoding::for_bom(bytes);
    let (encoding, start) = marked.unwrap_or_else(|| (unmarked(bytes), 0));
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[start..])?;
    if text.contains('\0') {
        return None;
    }
    Some(Decoded { text: text.into_owned(), encoding: encoding.name() })
}

// Latin text in UTF-16 has a zero in every other place.
fn unmarked(bytes: &[u8]) -> &'static Encoding {
    let head = &bytes[..bytes.len().min(1024)];
    let zeros = |first| head.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let many = |count: usize| count * 3 > head.len();
    match (many(zeros(0)), many(zeros(1))) {
        (false, true) => UTF_16LE,
        (true, false) => UTF_16BE,
        _ if std::str::from_utf8(bytes).is_ok() => UTF_8,
        _ => WINDOWS_1252,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, &'static str) {
        let decoded = decode(bytes).unwrap();
        (decoded.text, decoded.encoding)
    }

    #[test]
    fn what_spreadsheets_write_is_read() {
        assert_eq!(decoded(b"\xef\xbb\xbfZo\xc3\xab"), ("Zo\u{eb}".to_owned(), "UTF-8"));
        assert_eq!(decoded("Zo\u{eb}".as_bytes()), ("Zo\u{eb}".to_owned(), "UTF-8"));
        assert_eq!(decoded(b"Zo\xeb O\x92Dowd").0, "Zo\u{eb} O\u{2019}Dowd");
        assert_eq!(decoded(b"\xff\xfeN\0o\0"), ("No".to_owned(), "UTF-16LE"));
        assert_eq!(decoded(b"\xfe\xff\0N\0o"), ("No".to_owned(), "UTF-16BE"));
        assert_eq!(decoded(b"N\0a\0m\0e\0"), ("Name".to_owned(), "UTF-16LE"));
        assert_eq!(decoded(b""), (String::new(), "UTF-8"));
    }

    #[test]
    fn what_is_no_text_is_not_taken() {
        assert_eq!(decode(b"PK\x03\x04\0\0\x08\0\xff\xd8"), None);
        assert_eq!(decode(b"\xff\xfe\x00\xd8"), None, "half a pair");
    }
}
