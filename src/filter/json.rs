//! Logs of JSON objects: one on each line, or each over several lines, in an array or not.

use serde_json::Value;

use crate::filter::error::FilterError;
use crate::filter::lines::{LONGEST, Line, Lines};
use crate::filter::records::Found;

/// The most physical lines one object may span.
const MOST_LINES: usize = 2000;

/// Reads the objects of a log one after the other.
pub(crate) struct Objects<'r> {
    pub(crate) lines: Lines<'r>,
    /// The text of the object last found.
    pub(crate) text: String,
    line: String,
    /// `line` was read, and begins the next object.
    held: bool,
}

impl<'r> Objects<'r> {
    pub(crate) fn new(lines: Lines<'r>) -> Self {
        Self { lines, text: String::new(), line: String::new(), held: false }
    }

    /// The next object and the number of its first line. Blank lines and an array's brackets are
    /// passed over.
    pub(crate) fn next(&mut self) -> Result<Option<(u64, Found)>, FilterError> {
        loop {
            let number = self.lines.number + u64::from(!self.held);
            if !std::mem::take(&mut self.held) {
                match self.lines.next(&mut self.line)? {
                    None => return Ok(None),
                    Some(Line::TooLong) => {
                        self.text.clear();
                        return Ok(Some((number, Found::TooLong)));
                    }
                    Some(Line::Whole) => {}
                }
            }
            if self.line.trim_matches([' ', '\t', '[', ']', ',']).is_empty() {
                continue;
            }
            self.text.clone_from(&self.line);
            let mut open = Open::default();
            open.read(&self.line);
            let found = if open.depth > 0 && self.line.trim_start().starts_with('{') {
                self.join_following(&mut open)?
            } else {
                Found::Record
            };
            return Ok(Some((number, found)));
        }
    }

    /// Adds lines until the object closes. It is given up when another begins no further in, or at
    /// the limits.
    fn join_following(&mut self, open: &mut Open) -> Result<Found, FilterError> {
        let indent = indent(&self.line);
        for _ in 0..MOST_LINES {
            match self.lines.next(&mut self.line)? {
                None => return Ok(Found::Unclosed),
                Some(Line::TooLong) => return Ok(Found::TooLong),
                Some(Line::Whole) => {}
            }
            if self.line.trim_start().starts_with('{') && self::indent(&self.line) <= indent {
                self.held = true;
                return Ok(Found::Unclosed);
            }
            if self.text.len() + self.line.len() > LONGEST {
                return Ok(Found::TooLong);
            }
            open.read(&self.line);
            self.text.push('\n');
            self.text.push_str(&self.line);
            if open.depth <= 0 {
                return Ok(Found::Record);
            }
        }
        Ok(Found::Unclosed)
    }

    /// Gives each value of the object last found to `take` under its path (`Result.Reason`), and
    /// says whether the text was a whole object. A list of plain values is one value, with commas.
    pub(crate) fn each(&self, take: &mut dyn FnMut(&str, &str)) -> bool {
        let text = self.text.trim().trim_start_matches('[').trim_end_matches(',');
        let mut objects = serde_json::Deserializer::from_str(text).into_iter::<Value>();
        let Some(Ok(value @ Value::Object(_))) = objects.next() else { return false };
        // After the last object of an array its bracket may stand.
        let rest = text.get(objects.byte_offset()..).unwrap_or_default();
        if !rest.trim_matches([' ', '\t', ']']).is_empty() {
            return false;
        }
        walk(&value, &mut String::new(), take);
        true
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn walk(value: &Value, path: &mut String, take: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::Null => take(path, ""),
        Value::Bool(_) | Value::Number(_) => take(path, &value.to_string()),
        Value::String(text) => take(path, text),
        Value::Array(items) => {
            let plain: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            if let Some(plain) = plain {
                take(path, &plain.join(", "));
            } else {
                for item in items {
                    walk(item, path, take);
                }
            }
        }
        Value::Object(members) => {
            take(path, "");
            for (name, member) in members {
                let length = path.len();
                if length > 0 {
                    path.push('.');
                }
                path.push_str(name);
                walk(member, path, take);
                path.truncate(length);
            }
        }
    }
}

/// How many brackets are open, and whether a text is.
#[derive(Debug, Default)]
struct Open {
    depth: i64,
    in_text: bool,
}

impl Open {
    fn read(&mut self, line: &str) {
        let mut escaped = false;
        // A text never goes on in the next line.
        self.in_text = false;
        for byte in line.bytes() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if self.in_text => escaped = true,
                b'"' => self.in_text = !self.in_text,
                b'{' | b'[' if !self.in_text => self.depth += 1,
                b'}' | b']' if !self.in_text => self.depth -= 1,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn objects(text: &'static str) -> Vec<String> {
        let mut objects = Objects::new(Lines::new(Box::new(text.as_bytes())));
        let mut found = Vec::new();
        while let Some((line, kind)) = objects.next().unwrap() {
            let mut values = Vec::new();
            let whole = kind == Found::Record
                && objects.each(&mut |path, value| {
                    if !value.is_empty() {
                        values.push(format!("{path}={value}"));
                    }
                });
            found
                .push(format!("{line}:{}", if whole { values.join(" ") } else { "broken".into() }));
        }
        found
    }

    #[test]
    fn a_line_each() {
        let text = "{\"b\":{\"c\":[\"x\",\"y\"],\"d\":[{\"e\":1}]},\"a\":true}\n\n{\"a\": tru}\n{\"a\":\"}\\\"{\"}\nno\n";
        assert_eq!(
            objects(text),
            ["1:a=true b.c=x, y b.d.e=1", "3:broken", "4:a=}\"{", "5:broken"]
        );
    }

    #[test]
    fn over_several_lines() {
        let text = "[\n  {\n    \"a\": 1,\n    \"b\": [\n      {\n        \"c\": 2\n      }\n    ]\n  },\n  {\"a\": 3},\n  {\n    \"a\": 4\n  }\n]\n";
        assert_eq!(objects(text), ["2:a=1 b.c=2", "10:a=3", "11:a=4"]);
    }

    #[test]
    fn an_object_that_never_closes_costs_only_itself() {
        assert_eq!(objects("{\"a\":\n{\"a\":1}\n{\"b\":"), ["1:broken", "2:a=1", "3:broken"]);
    }
}
