//! A whole report as JSON, for programs: stable keys, ISO 8601 dates, and the exact text that was recorded.

use std::fmt::Write;

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{
    cell::{iso_date, iso_time},
    escape::is_hidden,
};
use crate::report::{Cell, Chain, Column, Provenance, Report, Section, Table};

/// Raised whenever a program that reads these documents would have to change.
const SCHEMA: u32 = 1;

/// Writes a report.
pub(super) fn render(report: &Report) -> Result<String, serde_json::Error> {
    let document = Document {
        schema: SCHEMA,
        title: &report.title,
        about: Object(report.facts()),
        sections: report.sections.iter().map(SectionJson::from).collect(),
        notes: &report.notes,
        provenance: report.provenance.as_ref().map(ProvenanceJson::from),
    };
    pretty(&document)
}

/// Any value as indented JSON that is safe on a screen.
pub(super) fn pretty<T: Serialize>(value: &T) -> Result<String, serde_json::Error> {
    let mut text = safe_on_a_screen(&serde_json::to_string_pretty(value)?);
    text.push('\n');
    Ok(text)
}

/// Spells out as `\uXXXX` the hidden characters that JSON itself allows. They occur inside strings only, so the
/// document means the same; the line breaks between its lines stay.
fn safe_on_a_screen(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for c in json.chars() {
        if c == '\n' || !is_hidden(c) {
            safe.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(safe, "\\u{unit:04x}");
            }
        }
    }
    safe
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    title: &'a str,
    about: Object<'a, &'a str>,
    sections: Vec<SectionJson<'a>>,
    notes: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    provenance: Option<ProvenanceJson<'a>>,
}

#[derive(Serialize)]
struct ProvenanceJson<'a> {
    school: &'a str,
    period: Option<&'a str>,
    policy: &'a str,
    made: String,
    by: Option<&'a str>,
    leaves_out: &'a [String],
    chains: Vec<ChainJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sha256: Option<&'a str>,
}

#[derive(Serialize)]
struct ChainJson<'a> {
    vault: &'a str,
    entries: u64,
    head: &'a str,
}

impl<'a> From<&'a Provenance> for ProvenanceJson<'a> {
    fn from(from: &'a Provenance) -> Self {
        let chain = |chain: &'a Chain| ChainJson {
            vault: &chain.vault,
            entries: chain.entries,
            head: chain.short(),
        };
        Self {
            school: &from.school,
            period: from.period.as_deref(),
            policy: &from.policy,
            made: iso_time(&from.made),
            by: from.by.as_deref(),
            leaves_out: &from.leaves_out,
            chains: from.chains.iter().map(chain).collect(),
            code: from.mark.as_ref().map(|mark| mark.code.to_string()),
            sha256: from.mark.as_ref().map(|mark| mark.sha256.as_str()),
        }
    }
}

#[derive(Serialize)]
struct SectionJson<'a> {
    title: Option<&'a str>,
    paragraphs: &'a [String],
    points: &'a [String],
    tables: Vec<TableJson<'a>>,
    notes: &'a [String],
}

impl<'a> From<&'a Section> for SectionJson<'a> {
    fn from(section: &'a Section) -> Self {
        Self {
            title: section.title.as_deref(),
            paragraphs: &section.paragraphs,
            points: &section.points,
            tables: section.all_tables().map(TableJson::from).collect(),
            notes: &section.notes,
        }
    }
}

#[derive(Serialize)]
struct TableJson<'a> {
    id: &'a str,
    caption: Option<&'a str>,
    columns: Vec<ColumnJson<'a>>,
    rows: Vec<Object<'a, Value<'a>>>,
}

impl<'a> From<&'a Table> for TableJson<'a> {
    fn from(table: &'a Table) -> Self {
        let keys = || table.columns.iter().map(|column| column.key.as_str());
        Self {
            id: &table.id,
            caption: table.caption.as_deref(),
            columns: table.columns.iter().map(ColumnJson::from).collect(),
            rows: (table.rows.iter())
                .map(|row| Object(keys().zip(row.iter().map(Value)).collect()))
                .collect(),
        }
    }
}

#[derive(Serialize)]
struct ColumnJson<'a> {
    key: &'a str,
    title: &'a str,
    kind: &'static str,
}

impl<'a> From<&'a Column> for ColumnJson<'a> {
    fn from(column: &'a Column) -> Self {
        Self { key: &column.key, title: &column.title, kind: column.kind.as_str() }
    }
}

/// A JSON object whose members stay in the order given.
struct Object<'a, V>(Vec<(&'a str, V)>);

impl<V: Serialize> Serialize for Object<'_, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

struct Value<'a>(&'a Cell);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Cell::Text(text) => serializer.serialize_str(text),
            Cell::Number(number) => serializer.serialize_i64(*number),
            Cell::AtLeast(number) => serializer.collect_str(&format_args!("{number}+")),
            Cell::Date(date) => serializer.serialize_str(&iso_date(*date)),
            Cell::Time(time) => serializer.serialize_str(&iso_time(time)),
            Cell::YesNo(yes) => serializer.serialize_bool(*yes),
            Cell::Empty => serializer.serialize_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::render::samples::{any_text, with_text_everywhere};

    #[test]
    fn members_keep_their_order_and_values_their_kind() {
        let table = Table::card("incident")
            .field(Column::text("reference", "Reference"), "INC-1")
            .field(Column::yes_no("police", "Police told"), true)
            .field(Column::number("minutes", "Minutes"), 5_i64)
            .field(Column::date("closed", "Closed"), Cell::Empty);
        let report = Report::new("Incident")
            .about("School", "Ash\u{2028}")
            .section(Section::titled("Record").table(table))
            .note("End.");
        let expected = r#"{
  "schema": 1,
  "title": "Incident",
  "about": {
    "School": "Ash\u2028"
  },
  "sections": [
    {
      "title": "Record",
      "paragraphs": [],
      "points": [],
      "tables": [
        {
          "id": "incident",
          "caption": null,
          "columns": [
            {
              "key": "reference",
              "title": "Reference",
              "kind": "text"
            },
            {
              "key": "police",
              "title": "Police told",
              "kind": "yes-no"
            },
            {
              "key": "minutes",
              "title": "Minutes",
              "kind": "number"
            },
            {
              "key": "closed",
              "title": "Closed",
              "kind": "date"
            }
          ],
          "rows": [
            {
              "reference": "INC-1",
              "police": true,
              "minutes": 5,
              "closed": null
            }
          ]
        }
      ],
      "notes": []
    }
  ],
  "notes": [
    "End."
  ]
}
"#;
        assert_eq!(render(&report).unwrap(), expected);
    }

    proptest! {
        #[test]
        fn text_comes_back_exactly_and_shows_nothing_hidden(text in any_text()) {
            let written = render(&with_text_everywhere(&text)).unwrap();
            prop_assert!(!written.chars().any(|c| c != '\n' && is_hidden(c)));
            let read: serde_json::Value = serde_json::from_str(&written).unwrap();
            prop_assert_eq!(read["title"].as_str(), Some(text.as_str()));
            prop_assert_eq!(read["sections"][0]["paragraphs"][0].as_str(), Some(text.as_str()));
        }
    }
}
