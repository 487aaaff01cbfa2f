//! How a line of a log is laid out, in a notation people can read:
//! `{time:epoch} {address} "{:method} {url:text}" {verdict=PASS|BLOCK}`.
//!
//! * A space stands for one or more; before a value that may be empty it stands
//!   for one.
//! * `{place}` is a value, as in [`Place`]: it ends at a space, or before what the pattern has next.
//! * `{field:text}` is as little free text as lets everything up to the next free text fit.
//! * `{*}` at the end is anything or nothing; `{pairs}` at the end is `name=value` pairs.
//! * All else stands in the line as it does here.
//!
//! Reading never goes back behind a free text, so a line costs little more than its length.

use std::ops::Range;

use serde::Deserialize;

use crate::filter::looks::{Looks, marks};
use crate::filter::place::Place;
use crate::filter::slots::Field;

/// A pattern for lines.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Pattern {
    parts: Vec<Part>,
    end: End,
}

#[derive(Debug, Clone)]
enum Part {
    /// One or more spaces.
    Gap,
    /// One space.
    Space,
    Exact(String),
    Value(Place),
}

/// What may follow the last part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Line,
    Anything,
    Pairs,
}

/// The values a line had, and where. Reused from line to line.
pub(crate) type Found = Vec<(Field, Range<usize>)>;

impl TryFrom<String> for Pattern {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).map_err(|reason| format!("pattern `{text}`: {reason}"))
    }
}

impl Pattern {
    fn parse(text: &str) -> Result<Self, String> {
        let (mut parts, mut end) = (Vec::new(), End::Line);
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            if end != End::Line {
                return Err("nothing may follow {*} or {pairs}".to_owned());
            }
            if let Some(inner) = rest.strip_prefix('{') {
                let (place, after) = inner.split_once('}').ok_or("a { is not closed")?;
                rest = after;
                match place {
                    "*" => {
                        parts.pop_if(|part| matches!(part, Part::Gap));
                        end = End::Anything;
                    }
                    "pairs" => end = End::Pairs,
                    _ => value(&mut parts, Place::parse(place)?)?,
                }
            } else if letter == ' ' {
                rest = rest.trim_start_matches(' ');
                parts.push(Part::Gap);
            } else {
                let length = rest.find(['{', ' ']).unwrap_or(rest.len());
                parts.push(Part::Exact(rest[..length].to_owned()));
                rest = &rest[length..];
            }
        }
        Ok(Self { parts, end })
    }

    /// The fields it has a value for.
    pub(crate) fn fields(&self) -> impl Iterator<Item = Field> {
        self.parts.iter().filter_map(|part| match part {
            Part::Value(place) => place.field,
            _ => None,
        })
    }

    /// Whether pairs follow its last value.
    pub(crate) fn has_pairs(&self) -> bool {
        self.end == End::Pairs
    }

    /// Finds the values of a line and where what follows them begins; `None` when the line is laid
    /// out in another way.
    pub(crate) fn read(&self, line: &str, found: &mut Found) -> Option<usize> {
        found.clear();
        let mut at = self.run(0, line, line.len() - line.trim_start().len(), found)?;
        let mut part = self.run_end(0);
        while let Some(Part::Value(text)) = self.parts.get(part) {
            let start = at;
            let mark = found.len();
            found.extend(text.field.map(|field| (field, start..start)));
            let (end, next) = self.after_text(part + 1, line, start, found)?;
            if text.field.is_some() {
                found[mark].1 = start..end;
            }
            at = next;
            part = self.run_end(part + 1);
        }
        Some(at)
    }

    /// Where the parts from `first` on up to the next free text end.
    fn run_end(&self, first: usize) -> usize {
        let is_text =
            |part: &Part| matches!(part, Part::Value(place) if place.looks == Looks::Text);
        let rest = self.parts.get(first..).unwrap_or_default();
        first + rest.iter().position(is_text).unwrap_or(rest.len())
    }

    /// The first place after `start` where the parts from `first` on fit, and where they end.
    fn after_text(
        &self,
        first: usize,
        line: &str,
        start: usize,
        found: &mut Found,
    ) -> Option<(usize, usize)> {
        let mark = found.len();
        let mut at = start;
        loop {
            at += self.next_chance(first, &line[at..], at == start)?;
            if let Some(next) = self.run(first, line, at, found) {
                return Some((at, next));
            }
            found.truncate(mark);
            at += line[at..].chars().next()?.len_utf8();
        }
    }

    /// How far on the part `first` could begin. Of several spaces in a row only the first is one.
    fn next_chance(&self, first: usize, rest: &str, at_start: bool) -> Option<usize> {
        match self.parts.get(first) {
            None if self.end == End::Line => Some(rest.len()),
            None => Some(0),
            Some(Part::Exact(text)) => rest.find(text.as_str()),
            _ => {
                let is_space = |byte: &u8| *byte == b' ';
                let bytes = rest.as_bytes();
                let passed = if at_start {
                    0
                } else {
                    bytes.iter().take_while(|byte| is_space(byte)).count()
                };
                bytes[passed..].iter().position(is_space).map(|length| passed + length)
            }
        }
    }

    /// Reads the parts from `first` on up to the next free text, and gives where they end.
    fn run(&self, first: usize, line: &str, start: usize, found: &mut Found) -> Option<usize> {
        let last = self.run_end(first);
        let mut at = start;
        for part in first..last {
            let rest = &line[at..];
            at += match &self.parts[part] {
                Part::Exact(text) => rest.starts_with(text.as_str()).then_some(text.len())?,
                Part::Space => rest.starts_with(' ').then_some(1)?,
                Part::Gap => {
                    let spaces = rest.bytes().take_while(|byte| *byte == b' ').count();
                    (spaces > 0).then_some(spaces)?
                }
                Part::Value(place) => {
                    let length = self.length(part, place.looks, rest);
                    let value = place
                        .part(&rest[..length])
                        .filter(|_| length > 0 || place.looks.may_be_empty())?;
                    found.extend(place.field.map(|field| (field, at..at + value.len())));
                    length
                }
            };
        }
        let may_end_here = match self.end {
            _ if last < self.parts.len() => true,
            End::Line => line[at..].trim_start().is_empty(),
            End::Anything => at == line.len() || line[at..].starts_with(' '),
            End::Pairs => true,
        };
        may_end_here.then_some(at)
    }

    /// How long the value that begins `rest` is.
    fn length(&self, part: usize, looks: Looks, rest: &str) -> usize {
        if looks == Looks::Marks {
            return marks(rest);
        }
        let word = rest.find(char::is_whitespace).unwrap_or(rest.len());
        match self.parts.get(part + 1) {
            Some(Part::Exact(text)) => rest[..word].find(text.as_str()).unwrap_or(word),
            _ => word,
        }
    }
}

/// Adds a value; the space before one that may be empty is one space.
fn value(parts: &mut Vec<Part>, place: Place) -> Result<(), String> {
    match parts.last_mut() {
        Some(last @ Part::Gap) if place.looks.may_be_empty() => *last = Part::Space,
        Some(Part::Value(before)) if before.looks != Looks::Marks => {
            return Err("two values need something between them".to_owned());
        }
        _ => {}
    }
    parts.push(Part::Value(place));
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(pattern: &str, line: &str) -> Option<String> {
        let pattern = Pattern::parse(pattern).unwrap();
        let mut found = Found::new();
        let rest = pattern.read(line, &mut found)?;
        let values =
            found.iter().map(|(field, at)| format!("{}:{}", field.as_str(), &line[at.clone()]));
        Some(values.chain([line[rest..].trim().to_owned()]).collect::<Vec<_>>().join("|"))
    }

    #[test]
    fn values_between_spaces_and_marks() {
        let pattern = "[{:number}] R({}/{category}/{}) {url:text} {address}/{device} {verdict}";
        assert_eq!(
            read(pattern, "  [12]   R(a/b/-) http://example.org/a b 192.0.2.3/pc-1 BLOCK ")
                .unwrap(),
            "category:b|url:http://example.org/a b|address:192.0.2.3|device:pc-1|verdict:BLOCK|"
        );
        assert_eq!(read(pattern, "[12] R(a/b/-) http://example.org/"), None);
        assert_eq!(read(pattern, "[x] R(a/b/-) u 192.0.2.3/pc-1 BLOCK"), None);
        assert_eq!(read("{url}", "a b"), None);
    }

    #[test]
    fn free_text_ends_where_the_rest_fits() {
        let pattern = "{url} {verdict:marks}{:text} {:method} {:number} {category:text} {:number} {:status} {*}";
        let with = |what: &str| {
            read(pattern, &format!("example.org {what} GET 0 Web 2 0 games 1 403 - x"))
        };
        let wanted =
            |marks: &str| format!("url:example.org|verdict:{marks}|category:Web 2 0 games|- x");
        assert_eq!(with("*URLMOD* *DENIED* Please GET out"), Some(wanted("*URLMOD* *DENIED*")));
        assert_eq!(with(""), Some(wanted("")));
        assert_eq!(with("no mark").unwrap(), wanted(""));
        let none = read(pattern, "example.org  GET 0  1 403 -");
        assert_eq!(none.unwrap(), "url:example.org|verdict:|category:|-");
    }

    #[test]
    fn quotes_and_ends() {
        let pattern = r#"{address} [{time:text}] "{url:request}" "{:text}" {verdict:code}:{:code}"#;
        assert!(Pattern::parse(pattern).is_ok());
        assert_eq!(read("{kind}: {pairs}", "web: a=b c=d").unwrap(), "kind:web|a=b c=d");
        assert_eq!(read("x {kind:text}", "x any thing").unwrap(), "kind:any thing|");
        let quoted = r#""{url:text}" "{:text}" {verdict:code}:{:code}"#;
        assert_eq!(
            read(quoted, r#""a" "b \"c\" d" TCP_MISS:HIER_NONE"#).unwrap(),
            "url:a|verdict:TCP_MISS|"
        );
        assert_eq!(read(quoted, r#""a" "b" "-""#), None);
    }

    #[test]
    fn a_wrong_pattern_is_told() {
        for wrong in ["{url}{person}", "{url", "{*} more", "{name}", "{url:uri}"] {
            assert!(Pattern::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_long_line_is_read_in_good_time() {
        let start = std::time::Instant::now();
        let pattern = "{url:text} {:method} {category:text} {:number} {:status} {person:text} end";
        assert_eq!(read(pattern, &"GET 1 ".repeat(150_000)), None);
        assert!(start.elapsed() < std::time::Duration::from_secs(30), "{:?}", start.elapsed());
    }
}
