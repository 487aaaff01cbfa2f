//! `name=value` lines, with quotes and a syslog beginning, or with a text of their own in between.

use std::borrow::Cow;

/// Gives each pair of a line to `take`, in order. Text that is no pair is passed over: a syslog
/// beginning, or a broken value.
pub(crate) fn each(line: &str, mut take: impl FnMut(&str, Cow<'_, str>)) {
    let mut rest = without_priority(line.trim_start());
    while !rest.is_empty() {
        let length = rest
            .bytes()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
            .count();
        let (name, after) = rest.split_at(length);
        rest = match after.strip_prefix('=') {
            Some(text) if length > 0 => {
                let (value, left) = value(text);
                take(name, value);
                left
            }
            _ => after.split_once(char::is_whitespace).map_or("", |(_, left)| left),
        }
        .trim_start();
    }
}

/// Gives each pair of a line with `between` after each to `take`. What stands before the first name
/// is passed over.
pub(crate) fn each_between(line: &str, between: &str, mut take: impl FnMut(&str, Cow<'_, str>)) {
    line.split(between).for_each(|text| one(text, &mut take));
}

/// Gives the pair that a cell is, if it is one.
pub(crate) fn one(cell: &str, mut take: impl FnMut(&str, Cow<'_, str>)) {
    let Some((before, text)) = cell.trim().split_once('=') else { return };
    let Some(name) = before.split_ascii_whitespace().next_back() else { return };
    if text.starts_with('"') {
        take(name, value(text).0);
    } else {
        take(name, Cow::Borrowed(text));
    }
}

/// `<188>` at the start of a syslog line.
fn without_priority(line: &str) -> &str {
    let after = line.strip_prefix('<').and_then(|rest| rest.split_once('>'));
    after
        .filter(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()))
        .map_or(line, |(_, rest)| rest)
}

/// The value at the start of `text`, and what follows it.
fn value(text: &str) -> (Cow<'_, str>, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(char::is_whitespace).unwrap_or(text.len());
        return (Cow::Borrowed(&text[..end]), &text[end..]);
    };
    let mut escaped = false;
    let mut any = false;
    let end = quoted.bytes().position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        any |= escaped;
        closes
    });
    let (inner, left) = end.map_or((quoted, ""), |at| (&quoted[..at], &quoted[at + 1..]));
    (if any { Cow::Owned(unescaped(inner)) } else { Cow::Borrowed(inner) }, left)
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some(next @ ('"' | '\\')) => plain.push(next),
                // DOMAIN\user is written as it is by some versions.
                Some(next) => plain.extend(['\\', next]),
                None => plain.push('\\'),
            },
            _ => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(line: &str) -> Vec<String> {
        let mut found = Vec::new();
        each(line, |name, value| found.push(format!("{name}:{value}")));
        found
    }

    #[test]
    fn pairs_between_marks() {
        let mut found = Vec::new();
        each_between("fw NSS: time=Mon 1^^url=a?b=c d^^x^^u=\"e f\"", "^^", |name, value| {
            found.push(format!("{name}:{value}"));
        });
        assert_eq!(found, ["time:Mon 1", "url:a?b=c d", "u:e f"]);
    }

    #[test]
    fn pairs_with_quotes_and_syslog() {
        assert_eq!(
            pairs(r#"<188>date=2024-09-02 msg="a \"b\" c=d" user="X\\y""#),
            ["date:2024-09-02", r#"msg:a "b" c=d"#, r"user:X\y"]
        );
        assert_eq!(pairs("Sep  2 10:15:30 fw01 type=\"utm\" a= b=1"), ["type:utm", "a:", "b:1"]);
        assert_eq!(pairs(r#"a="never closed"#), ["a:never closed"]);
        assert_eq!(pairs("no pairs = here <x>"), Vec::<String>::new());
    }
}
