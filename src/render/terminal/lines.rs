//! Lines of text that fit a screen. The measuring and breaking is comfy-table's, which knows how wide a character is;
//! text without columns is a table of one.

use std::borrow::Cow;

use comfy_table::{ContentArrangement, Table, presets};

/// Room for values that makes it worth lining them up beside their labels.
const ROOM_FOR_VALUES: u16 = 30;

/// The longest run of characters without a space that is left whole.
const LONGEST_WORD: usize = 1000;

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

    fn bold_lines(&self, lines: &[String]) -> String {
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
    let gap = " ".repeat(usize::from(label_width - width_of(label) + 2));
    let value = wrap(value, screen.width - label_width - 2);
    format!("{}{gap}{}", screen.bold(label), indented(&value, usize::from(label_width) + 2))
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
fn indented(lines: &[String], by: usize) -> String {
    let indent = " ".repeat(by);
    let set_in = lines.iter().enumerate().map(|(i, line)| match line.as_str() {
        line if i == 0 || line.is_empty() => line.to_owned(),
        line => format!("{indent}{line}"),
    });
    set_in.collect::<Vec<_>>().join("\n")
}

/// The same text with breaks in what has no space for so long that no screen could show it on a
/// line: comfy-table takes the square of its length to break such a word, minutes for a megabyte.
pub(super) fn with_breaks(text: &str) -> Cow<'_, str> {
    if text.split(char::is_whitespace).all(|word| word.len() <= LONGEST_WORD) {
        return text.into();
    }
    let mut broken = String::with_capacity(text.len() + text.len() / LONGEST_WORD);
    let mut run = 0;
    for c in text.chars() {
        run = if c.is_whitespace() { 0 } else { run + 1 };
        if run > LONGEST_WORD {
            broken.push('\n');
            run = 1;
        }
        broken.push(c);
    }
    broken.into()
}

/// Text broken into lines no wider than asked, without spaces at their ends.
fn wrap(text: &str, width: u16) -> Vec<String> {
    if is_plain(text) && text.len() <= usize::from(width) {
        return vec![text.trim_end().to_owned()];
    }
    let mut column = single_column(&with_breaks(text));
    column.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    column.lines().map(|line| line.trim_end().to_owned()).collect()
}

/// How many columns the longest line of a text takes on a screen.
pub(super) fn width_of(text: &str) -> u16 {
    if is_plain(text) {
        return u16::try_from(text.len()).unwrap_or(u16::MAX);
    }
    single_column(text).column_max_content_widths().first().copied().unwrap_or_default()
}

/// Whether every character is one column wide, as in most text: that needs no table to measure.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

fn single_column(text: &str) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).add_row([text]);
    for column in table.column_iter_mut() {
        column.set_padding((0, 0));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_no_screen_could_show_is_broken() {
        assert!(matches!(with_breaks("a b"), Cow::Borrowed("a b")));
        let broken = with_breaks(&"é".repeat(2500)).into_owned();
        assert_eq!(broken.lines().map(|line| line.chars().count()).max(), Some(1000));
        assert_eq!(broken.replace('\n', ""), "é".repeat(2500));
        // It would take minutes.
        assert!(wrap(&"y".repeat(1 << 20), 80).len() > 10_000);
    }
}
