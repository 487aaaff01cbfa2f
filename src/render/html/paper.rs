//! What a printed page needs: the line at its foot, and the logo inside the file.

use std::fmt::Write;

use serde::Serialize;

use crate::domain::look::Logo;
use crate::render::cell::for_people;
use crate::render::escape::visible;
use crate::report::{Kind, Provenance, Report};

/// The box of the logo on a page, in pixels.
const LOGO: (u32, u32) = (160, 64);

/// The logo as part of the page.
#[derive(Serialize)]
pub(super) struct Picture {
    source: String,
    width: u32,
    height: u32,
}

impl Picture {
    pub(super) fn of(logo: &Logo) -> Self {
        let (width, height) = logo.fitted(LOGO.0, LOGO.1);
        let source = format!("data:image/{};base64,{}", logo.kind.as_str(), base64(&logo.bytes));
        Self { source, width, height }
    }
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let bits =
            (0..3).fold(0_usize, |bits, i| bits << 8 | usize::from(*three.get(i).unwrap_or(&0)));
        for place in 0..4 {
            let letter = LETTERS[bits >> (18 - 6 * place) & 63];
            text.push(if place <= three.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

/// So many characters fit on one side of A4, in two columns of type of a quarter of a point; in larger type fewer, by the
/// square of its size. Measured on every poster and card of the policies that come with osafe, with some room to spare.
const ROOM: usize = 6_400_000;
/// The smallest and the largest type, in quarters of a point.
const TYPE: (usize, usize) = (22, 44);

/// The size of the type, in points, that lets a report fit on one side of A4.
pub(super) fn size(report: &Report) -> String {
    let words = |texts: &[String]| texts.iter().map(|text| text.len() + 6).sum::<usize>();
    let facts: usize = report.facts().iter().map(|(label, value)| label.len() + value.len()).sum();
    let sections = report.sections.iter().map(|section| {
        let tables = section.all_tables().map(|table| {
            let titles: usize = table.columns.iter().skip(2).map(|column| column.title.len()).sum();
            let cells = table.rows.iter().flatten();
            let cells = cells.map(|cell| for_people(cell, Kind::Text).len());
            cells.sum::<usize>() + titles * table.rows.len()
        });
        tables.sum::<usize>()
            + words(&section.paragraphs)
            + words(&section.points)
            + words(&section.notes)
            + section.title.as_ref().map_or(0, String::len) * 2
    });
    let length = report.title.len() * 3 + facts + words(&report.notes) + sections.sum::<usize>();
    let quarters = (ROOM / length.max(1)).isqrt().clamp(TYPE.0, TYPE.1);
    format!("{}.{:02}", quarters / 4, quarters % 4 * 25)
}

/// What stands at the foot of each printed page, as the inside of a string of CSS.
pub(super) fn foot(report: &Report) -> String {
    let title = visible(&report.title);
    let Some(from) = &report.provenance else { return css(&title) };
    let Provenance { school, period, policy, by, leaves_out, chains, .. } = from;
    let mut lines = vec![
        [Some(school.as_str()), Some(&title), period.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · "),
    ];
    let by = by.as_ref().map(|by| format!(" by {by}")).unwrap_or_default();
    let made = format!("{policy} · made {}{by}", from.made_in_words());
    let chains = chains.iter().map(|chain| format!(" · {} chain {}", chain.vault, chain.short()));
    let code = from.mark.iter().map(|mark| format!(" · report {}", mark.code));
    lines.push([made].into_iter().chain(chains).chain(code).collect());
    if !leaves_out.is_empty() {
        lines.push(format!("Does not cover: {}", leaves_out.join(" ")));
    }
    lines.iter().map(|line| css(&visible(line))).collect::<Vec<_>>().join("\\a ")
}

/// Text inside a string of CSS: whatever is no plain letter is written as its number, so that
/// nothing can end the string, the rule or the style sheet.
fn css(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || c == ' ' {
            written.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(written, "\\{:x} ", u32::from(c));
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::samples::provenance;

    #[test]
    fn base64_is_the_usual_one() {
        let coded = ["", "f", "fo", "foo", "foob"].map(|text| base64(text.as_bytes()));
        assert_eq!(coded, ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="]);
    }

    #[test]
    fn the_more_there_is_to_say_the_smaller_the_type() {
        let of = |length| size(&Report::new("Card").note("x".repeat(length)));
        assert_eq!([of(10), of(4_000), of(10_000), of(100_000)], ["11.00", "9.75", "6.25", "5.50"]);
    }

    #[test]
    fn the_foot_says_all_and_cannot_be_left() {
        let hostile = "a\"}</style><script>é";
        let foot = foot(&Report::new("Log").provenance(provenance(hostile)));
        assert!(!foot.contains(['"', '<', '>', '}', ';', '\n']), "{foot}");
        for part in ["a\\22 \\7d \\3c ", "Log", "made 20 Nov 2026 09\\3a 00", "chain abababababab"]
        {
            assert!(foot.contains(part), "{part}: {foot}");
        }
        assert_eq!(foot.matches("\\a ").count(), 2, "three lines: {foot}");
    }
}
