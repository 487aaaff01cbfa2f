//! Lines of text that fit a screen. The measuring and breaking is textwrap's, which knows how wide a character is.

use std::borrow::Cow;

use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::render::escape::is_plain;

/// Room for values that makes it worth lining them up beside their labels.
const ROOM_FOR_VALUES: u16 = 30;

/// Where the text will be shown.
pub(super) struct Screen {
    pub(super) width: u16,
    pub(super) colour: bool,
    /// Whether it can show characters that are drawn, such as a full block.
    pub(super) blocks: bool,
}

impl Screen {
    /// A title over a rule, which marks it without colour.
    pub(super) fn heading(&self, title: &str, rule: char) -> String {
        let lines = wrap(title, self.width);
        let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
        format!("{}\n{}", self.bold_lines(&lines), rule.to_string().repeat(longest))
    }

    /// A line or more that stands out, where colour is wanted.
    pub(super) fn emphasised(&self, text: &str) -> String {
        self.bold_lines(&wrap(text, self.width))
    }

    /// Prose.
    pub(super) fn wrapped(&self, text: &str) -> String {
        wrap(text, self.width).join("\n")
    }

    /// Text whose further lines are set in by two.
    pub(super) fn hanging(&self, text: &str) -> String {
        indented(&wrap(text, self.width - 2), 2)
    }

    /// Text in bold, where colour is wanted.
    pub(super) fn bold(&self, text: &str) -> String {
        if self.colour { format!("\x1b[1m{text}\x1b[0m") } else { text.to_owned() }
    }

    fn bold_lines(&self, lines: &[Cow<'_, str>]) -> String {
        lines.iter().map(|line| self.bold(line)).collect::<Vec<_>>().join("\n")
    }
}

/// Labels and values: beside each other when there is room, else "label: value".
pub(super) fn pairs(screen: &Screen, pairs: &[(String, String)]) -> String {
    let longest = pairs.iter().map(|(label, _)| width_of(label)).max().unwrap_or_default();
    let beside = longest.saturating_add(2 + ROOM_FOR_VALUES) <= screen.width;
    let shown = pairs.iter().map(|(label, value)| {
        if beside {
            side_by_side(screen, label, value, longest)
        } else {
            stacked(screen, label, value)
        }
    });
    shown.collect::<Vec<_>>().join("\n")
}

fn side_by_side(screen: &Screen, label: &str, value: &str, label_width: u16) -> String {
    let value = wrap(value, screen.width - label_width - 2);
    let mut line = screen.bold(label);
    push_spaces(&mut line, usize::from(label_width - width_of(label) + 2));
    line + &indented(&value, usize::from(label_width) + 2)
}

fn stacked(screen: &Screen, label: &str, value: &str) -> String {
    // Prose with lines of its own starts on a new one, so that they keep their shape.
    let space = if value.contains('\n') { '\n' } else { ' ' };
    let text = screen.hanging(&format!("{label}:{space}{value}"));
    match text.strip_prefix(label) {
        Some(rest) => format!("{}{rest}", screen.bold(label)),
        None => text,
    }
}

/// Lines joined, all but the first set in.
fn indented(lines: &[Cow<'_, str>], by: usize) -> String {
    let mut text = String::new();
    for (place, line) in lines.iter().enumerate() {
        if place > 0 {
            text.push('\n');
            push_spaces(&mut text, if line.is_empty() { 0 } else { by });
        }
        text.push_str(line);
    }
    text
}

/// Adds so many spaces.
pub(super) fn push_spaces(text: &mut String, mut count: usize) {
    const SPACES: &str = "                                                                ";
    while count > 0 {
        let piece = &SPACES[..count.min(SPACES.len())];
        text.push_str(piece);
        count -= piece.len();
    }
}

/// Text broken into lines no wider than asked, without spaces at their ends.
pub(super) fn wrap(text: &str, width: u16) -> Vec<Cow<'_, str>> {
    let width = usize::from(width.max(1));
    let mut lines = Vec::new();
    if is_plain(text) {
        wrap_plain(text, width, &mut lines);
        return lines;
    }
    for line in text.split('\n') {
        if is_plain(line) {
            wrap_plain(line, width, &mut lines);
        } else {
            let broken = textwrap::wrap(line, options(width)).into_iter();
            lines.extend(broken.map(|line| Cow::Owned(line.trim_end().to_owned())));
        }
    }
    lines
}

/// Not at hyphens or slashes: a date or an address stays in one piece where it can.
fn options(width: usize) -> Options<'static> {
    Options::new(width)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
}

/// The same for what needs no measuring, which is most text: a third of a look-up's time else goes into that.
fn wrap_plain<'t>(mut line: &'t str, width: usize, lines: &mut Vec<Cow<'t, str>>) {
    while line.len() > width {
        let space = line.as_bytes()[..=width].iter().rposition(|byte| *byte == b' ');
        let end = space.filter(|end| !line[..*end].trim_start().is_empty()).unwrap_or(width);
        lines.push(Cow::Borrowed(line[..end].trim_end()));
        line = line[end..].trim_start();
    }
    lines.push(Cow::Borrowed(line.trim_end()));
}

/// How many columns the longest line of a text takes on a screen.
pub(super) fn width_of(text: &str) -> u16 {
    let widest = if is_plain(text) {
        text.len()
    } else {
        text.split('\n').map(display_width).max().unwrap_or_default()
    };
    u16::try_from(widest).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn plain_text_is_broken_where_any_other_is(
            words in proptest::collection::vec("[a-z,:/-]{1,12}", 0..20), width in 1..30u16,
        ) {
            let line = words.join(" ");
            let broken = textwrap::wrap(&line, options(usize::from(width)));
            let broken: Vec<&str> = broken.iter().map(|line| line.trim_end()).collect();
            prop_assert_eq!(wrap(&line, width), broken);
        }
    }

    #[test]
    fn lines_fit_whatever_they_are_made_of() {
        assert_eq!(wrap("one two  three", 7), ["one two", "three"]);
        assert_eq!(wrap("  set in\n\nand not", 40), ["  set in", "", "and not"]);
        assert_eq!(wrap("https://example.org/a-b", 10), ["https://ex", "ample.org/", "a-b"]);
        assert_eq!(wrap("日本語", 4), ["日本", "語"]);
        assert_eq!((width_of("日本\nab"), width_of("")), (4, 0));
        // It would take minutes if each line were cut off the whole of the rest.
        assert!(wrap(&"y".repeat(1 << 20), 80).len() > 10_000);
    }
}
