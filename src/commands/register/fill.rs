//! The fields of an entry: from options, from JSON, or asked for by the register's definition.

use std::fmt;
use std::path::Path;

use chrono::DateTime;
use chrono_tz::Tz;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::{Value, json};

use crate::commands::custody::from_json as strict;
use crate::context::Context;
use crate::domain::register::value::Given;
use crate::domain::register::{FieldKind, Register, RegisterField, RegisterVault};
use crate::error::Error;

/// What stands for leaving a choice empty.
const NOTHING: &str = "(leave it empty)";

/// The fields given as `NAME=VALUE`.
pub(super) fn from_options(
    context: &Context,
    register: &Register,
    options: &[String],
) -> Result<Given, Error> {
    let mut given = Given::new();
    for option in options {
        let Some((id, value)) = option.split_once('=') else {
            return Err(Error::usage(
                "`--field` takes a field and its value, as in `--field date=today`",
            )
            .hint("Nothing was saved."));
        };
        let id = id.trim().to_lowercase();
        let field = register.field(&id);
        let is_private = field
            .is_some_and(|field| matches!(field.kind, FieldKind::Narrative | FieldKind::Person));
        let value = value_of(context, register, value, is_private)
            .map_err(|error| error.at(&format!("`{id}`")))?;
        given.push((id, value));
    }
    Ok(given)
}

/// A text about an entry, such as a reason.
pub(super) fn text(context: &Context, register: &Register, value: &str) -> Result<String, Error> {
    value_of(context, register, value, true)
}

// `@FILE` is a file, `@-` standard input, `@@` one @.
fn value_of(
    context: &Context,
    register: &Register,
    value: &str,
    is_private: bool,
) -> Result<String, Error> {
    match value.strip_prefix('@') {
        Some(path) if !path.starts_with('@') => Ok(context.text_from(Path::new(path))?.trim().to_owned()),
        _ if is_private && register.vault != RegisterVault::Operations && !value.is_empty() => {
            Err(Error::usage("this may be about a child or a colleague, and shells keep arguments")
                .hint("Read it from a file with `@FILE` or `@-`, or give `--json`. Nothing was saved."))
        }
        Some(rest) => Ok(rest.to_owned()),
        None => Ok(value.to_owned()),
    }
}

/// An object with its fields in order, so that one that is there twice is seen.
struct Fields(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Fields, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Fields;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with the fields of the register")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// The fields of an object: text, and for what it is also `true`, `false`, a number or `null`.
pub(super) fn from_json(register: &Register, text: &str) -> Result<Given, Error> {
    let Fields(fields) = strict(text, "an entry")?;
    let mut given = Given::new();
    for (id, value) in fields {
        let kind = register.field(&id).map(|field| field.kind);
        let value = match (value, kind) {
            (Value::String(text), _) => text,
            (Value::Bool(yes), Some(FieldKind::YesNo)) => if yes { "yes" } else { "no" }.to_owned(),
            (Value::Number(number), Some(FieldKind::Number)) => number.to_string(),
            // One that is not known is refused by its name.
            (Value::Null, _) | (_, None) => String::new(),
            (_, Some(kind)) => {
                return Err(Error::usage(format!("`{id}`: its value is no {kind}"))
                    .hint("Nothing was saved. `--help-json` says what an entry may hold."));
            }
        };
        given.push((id, value));
    }
    Ok(given)
}

/// The JSON schema of an entry.
pub(super) fn schema(register: &Register) -> Value {
    let fields = register.field.iter().filter(|field| !field.at_decision);
    let properties: serde_json::Map<String, Value> = fields
        .clone()
        .map(|field| {
            let mut schema = match field.kind {
                FieldKind::Date => json!({"type": "string", "format": "date"}),
                FieldKind::Time => json!({"type": "string", "format": "date-time"}),
                FieldKind::YesNo => json!({"type": "boolean"}),
                FieldKind::Number => json!({"type": "integer"}),
                FieldKind::Choice => json!({"type": "string", "enum": field.choices}),
                FieldKind::Text | FieldKind::Narrative | FieldKind::Person => {
                    json!({"type": "string"})
                }
            };
            schema["title"] = json!(field.title);
            (field.id.clone(), schema)
        })
        .collect();
    let required: Vec<&str> =
        fields.filter(|field| field.required).map(|field| field.id.as_str()).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": register.title,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// Whether a field is asked for when an entry is made.
pub(super) fn wanted_at_opening(register: &Register, field: &RegisterField) -> bool {
    // What says that something was done comes later.
    let settles = |other: &RegisterField| other.settled_by.contains(&field.id);
    !field.at_decision && (field.required || !register.field.iter().any(settles))
}

/// Whether a field is asked for at a decision: not what follows from it.
pub(super) fn wanted_at_decision(field: &RegisterField) -> bool {
    field.at_decision
        && match field.kind {
            FieldKind::Date | FieldKind::Person => false,
            FieldKind::Choice => field.choices.len() != 2,
            _ => true,
        }
}

/// Asks for the fields that are wanted and were not given, where somebody can be asked.
pub(super) fn asked(
    context: &Context,
    register: &Register,
    mut given: Given,
    now: DateTime<Tz>,
    wanted: impl Fn(&RegisterField) -> bool,
) -> Result<Given, Error> {
    if !context.prompt.can_ask() {
        return Ok(given);
    }
    for field in register.field.iter().filter(|field| wanted(field)) {
        if given.iter().any(|(id, _)| *id == field.id) {
            continue;
        }
        if let Some(value) = ask(context, field, now)? {
            given.push((field.id.clone(), value));
        }
    }
    Ok(given)
}

fn ask(
    context: &Context,
    field: &RegisterField,
    now: DateTime<Tz>,
) -> Result<Option<String>, Error> {
    let prompt = &context.prompt;
    let question = crate::render::escape::visible(&field.title).into_owned();
    let words = match field.kind {
        FieldKind::Choice => field.choices.clone(),
        FieldKind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        _ => Vec::new(),
    };
    if !words.is_empty() {
        let nothing = (!field.required).then(|| NOTHING.to_owned());
        let options: Vec<String> = words.into_iter().chain(nothing).collect();
        let chosen = &options[prompt.choose(&question, &options, 0)?];
        return Ok(Some(chosen.clone()).filter(|chosen| chosen != NOTHING));
    }
    loop {
        let answer = match (field.kind, field.required) {
            (FieldKind::Narrative, _) => Some(prompt.narrative(&question)?),
            (_, true) => Some(prompt.line(&question, None)?),
            (_, false) => prompt.optional_line(&format!("{question} (may stay empty)"))?,
        };
        let Some(answer) = answer.filter(|answer| field.required || !answer.trim().is_empty())
        else {
            return Ok(None);
        };
        match field.read(&answer, now) {
            Ok(value) => return Ok(Some(value)),
            Err(fault) => prompt.say(&format!("{question}: {fault}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::register::tests::register;

    #[test]
    fn json_is_taken_strictly() {
        let register = register();
        let given = from_json(&register, "{\"tablet\": \"T4\", \"back\": null}").unwrap();
        assert_eq!(given[0], ("tablet".to_owned(), "T4".to_owned()));
        assert_eq!(given[1].1, "");
        for (text, says) in [
            ("[]", "the JSON is not an entry"),
            ("{\"tablet\": 4}", "`tablet`: its value is no text"),
            ("{\"tablet\": [\"T4\"]}", "no text"),
            ("{\"tablet\": \"T4\"", "the JSON is not an entry"),
        ] {
            let error = from_json(&register, text).unwrap_err().to_string();
            assert!(error.contains(says), "{text}: {error}");
        }
        let twice = from_json(&register, "{\"tablet\": \"a\", \"tablet\": \"b\"}").unwrap();
        assert_eq!(twice.len(), 2, "so that it can be refused");
    }

    #[test]
    fn the_schema_is_that_of_what_can_be_given() {
        let schema = schema(&register());
        assert_eq!(schema["required"], json!(["tablet", "asked-by"]));
        assert_eq!(schema["properties"]["back"]["format"], "date");
        assert!(schema["properties"].get("decision").is_none(), "a decision fills it in");
        assert_eq!(schema["additionalProperties"], false);
    }

    #[test]
    fn what_says_that_it_was_done_is_not_asked_at_the_beginning() {
        let register = register();
        let asked: Vec<&str> = register
            .field
            .iter()
            .filter(|field| wanted_at_opening(&register, field))
            .map(|field| field.id.as_str())
            .collect();
        assert_eq!(asked, ["tablet", "asked-by", "back"]);
    }
}
