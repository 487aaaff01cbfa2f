//! The value of one field: read as a person or a program writes it, kept as one text.

use std::fmt;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{FieldKind, Register, RegisterField};
use crate::domain::moment::Moment;

/// The longest line, in characters.
const LONGEST_LINE: usize = 300;
/// The longest prose, in characters.
const LONGEST_PROSE: usize = 20_000;

/// A field that was filled in, with what the register called it on that day: an entry is still
/// read when its register has changed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filled {
    /// Its short name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: FieldKind,
    /// Days and times as ISO 8601, yes-no as `yes` or `no`, a choice as its word.
    pub value: String,
}

// What stands in it may be about a child.
impl fmt::Debug for Filled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Filled({})", self.id)
    }
}

impl Filled {
    /// A field with its value.
    #[must_use]
    pub fn new(field: &RegisterField, value: String) -> Filled {
        Filled { id: field.id.clone(), title: field.title.clone(), kind: field.kind, value }
    }

    /// The day it says, of a date or a time.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        match self.kind {
            FieldKind::Date | FieldKind::Time => self.value.parse().ok().map(Moment::day),
            _ => None,
        }
    }

    /// As a person reads it.
    #[must_use]
    pub fn in_words(&self) -> String {
        match self.value.parse::<Moment>() {
            Ok(moment) if self.day().is_some() => moment.in_words(),
            _ => self.value.clone(),
        }
    }
}

/// Why a text is no value of a field, without repeating it: it may be about a person.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ValueFault {
    /// Nothing.
    #[error("it is empty")]
    Empty,
    /// More than anybody means to write there.
    #[error("it is longer than {0} characters")]
    TooLong(usize),
    /// Line breaks or characters that act.
    #[error("it is one line of text")]
    OneLine,
    /// Not understood as a day.
    #[error("it is no date; write for example today, last friday, 3 march or 2026-03-03")]
    NotADate,
    /// A day without its time.
    #[error("it is no time; write for example now, today 10:15 or 2026-03-03T10:15")]
    NotATime,
    /// A time that has not come yet.
    #[error("it is in the future")]
    Future,
    /// Neither yes nor no.
    #[error("it is yes or no")]
    NotYesNo,
    /// Not one of the words.
    #[error("it is one of {0}")]
    NotAChoice(String),
    /// Not a whole number.
    #[error("it is a whole number")]
    NotANumber,
}

impl RegisterField {
    /// Reads a value and gives the text that is kept.
    ///
    /// # Errors
    /// [`ValueFault`].
    pub fn read(&self, text: &str, now: DateTime<Tz>) -> Result<String, ValueFault> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ValueFault::Empty);
        }
        match self.kind {
            FieldKind::Text | FieldKind::Person => line(text),
            FieldKind::Narrative => prose(text),
            FieldKind::Date => date(text, now),
            FieldKind::Time => time(text, now),
            FieldKind::YesNo => match text.to_lowercase().as_str() {
                "yes" | "y" | "true" => Ok("yes".to_owned()),
                "no" | "n" | "false" => Ok("no".to_owned()),
                _ => Err(ValueFault::NotYesNo),
            },
            FieldKind::Choice => self
                .choices
                .iter()
                .find(|choice| choice.eq_ignore_ascii_case(text))
                .cloned()
                .ok_or_else(|| ValueFault::NotAChoice(self.choices.join(", "))),
            FieldKind::Number => text
                .parse::<i64>()
                .map(|number| number.to_string())
                .map_err(|_| ValueFault::NotANumber),
        }
    }
}

fn line(text: &str) -> Result<String, ValueFault> {
    if text.chars().any(char::is_control) {
        return Err(ValueFault::OneLine);
    }
    if text.chars().count() > LONGEST_LINE {
        return Err(ValueFault::TooLong(LONGEST_LINE));
    }
    Ok(text.to_owned())
}

fn prose(text: &str) -> Result<String, ValueFault> {
    if text.chars().count() > LONGEST_PROSE {
        return Err(ValueFault::TooLong(LONGEST_PROSE));
    }
    Ok(text.to_owned())
}

// Mostly a day that has been: "1 september" is the last one.
fn date(text: &str, now: DateTime<Tz>) -> Result<String, ValueFault> {
    let past = Moment::past(text, now).map(Moment::day);
    let day = past.or_else(|_| Moment::any_day(text, now)).map_err(|_| ValueFault::NotADate)?;
    Ok(day.to_string())
}

fn time(text: &str, now: DateTime<Tz>) -> Result<String, ValueFault> {
    use crate::domain::moment::DateError;
    match Moment::past(text, now) {
        Ok(moment @ Moment::Time(_)) => Ok(moment.to_string()),
        Err(DateError::Future(_)) => Err(ValueFault::Future),
        _ => Err(ValueFault::NotATime),
    }
}

/// What somebody gave for the fields of a register: the short name and the text of each.
pub type Given = Vec<(String, String)>;

/// Reads what was given. An empty text stands for a field that is left out.
///
/// # Errors
/// [`FieldFault`] with the first field that is wrong.
pub fn read(
    register: &Register,
    given: &[(String, String)],
    now: DateTime<Tz>,
) -> Result<Vec<(RegisterField, Option<String>)>, FieldFault> {
    let mut read: Vec<(RegisterField, Option<String>)> = Vec::new();
    for (id, text) in given {
        let Some(field) = register.field(id.trim()) else {
            let known: Vec<&str> = register.field.iter().map(|field| field.id.as_str()).collect();
            let id = id.chars().filter(|c| !c.is_control()).take(40).collect();
            return Err(FieldFault::Unknown(id, register.id.clone(), known.join(", ")));
        };
        if read.iter().any(|(known, _)| known.id == field.id) {
            return Err(FieldFault::Twice(field.id.clone()));
        }
        let value = if text.trim().is_empty() {
            None
        } else {
            let wrong = |fault| FieldFault::Wrong(field.id.clone(), fault);
            Some(field.read(text, now).map_err(wrong)?)
        };
        read.push((field.clone(), value));
    }
    Ok(read)
}

/// Why the fields given cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FieldFault {
    /// There is no such field.
    #[error("the register `{1}` has no field `{0}`; it has {2}")]
    Unknown(String, String, String),
    /// It is given twice.
    #[error("the field `{0}` is given twice")]
    Twice(String),
    /// Its value is wrong.
    #[error("`{0}`: {1}")]
    Wrong(String, ValueFault),
    /// It must be filled in.
    #[error("{}", missing(.0))]
    Missing(Vec<String>),
    /// It is filled in by a decision.
    #[error("`{0}` is filled in when the entry is approved or refused, not before")]
    AtDecision(String),
    /// It was there before the decision and is changed by `amend`.
    #[error("`{0}` is no field that a decision fills in")]
    NotAtDecision(String),
}

fn missing(ids: &[String]) -> String {
    let named: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
    match named.as_slice() {
        [only] => format!("{only} is missing"),
        _ => format!("{} are missing", named.join(", ")),
    }
}

/// The values of a new entry, in the register's order.
///
/// # Errors
/// [`FieldFault`].
pub fn opening(
    register: &Register,
    given: &[(String, String)],
    now: DateTime<Tz>,
) -> Result<Vec<Filled>, FieldFault> {
    let read = read(register, given, now)?;
    if let Some((field, _)) =
        read.iter().find(|(field, value)| field.at_decision && value.is_some())
    {
        return Err(FieldFault::AtDecision(field.id.clone()));
    }
    complete(register, &read, |field| !field.at_decision)
}

/// The values that a decision fills in. A date is the day of the decision and a person whoever
/// decided, unless something else is given; of a choice of two words the first says yes, the last
/// no, and of more words one has to be given.
///
/// # Errors
/// [`FieldFault`].
pub fn deciding(
    register: &Register,
    given: &[(String, String)],
    now: DateTime<Tz>,
    (on, by, approved): (NaiveDate, &str, bool),
) -> Result<Vec<Filled>, FieldFault> {
    let mut read = read(register, given, now)?;
    if let Some((field, _)) = read.iter().find(|(field, _)| !field.at_decision) {
        return Err(FieldFault::NotAtDecision(field.id.clone()));
    }
    for field in register.field.iter().filter(|field| field.at_decision) {
        if read.iter().any(|(known, _)| known.id == field.id) {
            continue;
        }
        let value = match (field.kind, field.choices.as_slice()) {
            (FieldKind::Date, _) => Some(on.to_string()),
            (FieldKind::Person, _) => Some(by.to_owned()),
            (FieldKind::Choice, [yes, no]) => Some(if approved { yes } else { no }.clone()),
            _ => None,
        };
        read.push((field.clone(), value));
    }
    complete(register, &read, |field| field.at_decision)
}

fn complete(
    register: &Register,
    read: &[(RegisterField, Option<String>)],
    wanted: impl Fn(&RegisterField) -> bool,
) -> Result<Vec<Filled>, FieldFault> {
    let value = |field: &RegisterField| {
        read.iter().find(|(known, _)| known.id == field.id).and_then(|(_, value)| value.clone())
    };
    let fields = || register.field.iter().filter(|field| wanted(field));
    let missing: Vec<String> = fields()
        .filter(|field| field.required && value(field).is_none())
        .map(|field| field.id.clone())
        .collect();
    if !missing.is_empty() {
        return Err(FieldFault::Missing(missing));
    }
    Ok(fields().filter_map(|field| Some(Filled::new(field, value(field)?))).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::register;
    use super::*;

    fn now() -> DateTime<Tz> {
        let now: DateTime<chrono::Utc> = "2026-11-20T09:00:00Z".parse().unwrap();
        now.with_timezone(&chrono_tz::Europe::London)
    }

    fn field(kind: FieldKind) -> RegisterField {
        let mut field = register().field[0].clone();
        field.kind = kind;
        field.choices = vec!["Use".into(), "do-not-use".into()];
        field
    }

    fn given(pairs: &[(&str, &str)]) -> Given {
        pairs.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn values_are_read_as_people_write_them() {
        for (kind, text, kept) in [
            (FieldKind::Text, "  a line ", "a line"),
            (FieldKind::Narrative, "two\nlines\n", "two\nlines"),
            (FieldKind::Date, "1 september", "2026-09-01"),
            (FieldKind::Date, "2027-07-20", "2027-07-20"),
            (FieldKind::Time, "today 08:15", "2026-11-20T08:15:00+00:00"),
            (FieldKind::YesNo, "Yes", "yes"),
            (FieldKind::YesNo, "false", "no"),
            (FieldKind::Choice, "DO-NOT-USE", "do-not-use"),
            (FieldKind::Number, "-7", "-7"),
        ] {
            assert_eq!(field(kind).read(text, now()).as_deref(), Ok(kept), "{kind} {text}");
        }
    }

    #[test]
    fn what_is_no_value_is_refused_without_being_repeated() {
        for (kind, text, says) in [
            (FieldKind::Text, " ", "empty"),
            (FieldKind::Person, "two\nlines", "one line"),
            (FieldKind::Text, &"x".repeat(301), "longer than 300"),
            (FieldKind::Date, "soon", "no date"),
            (FieldKind::Time, "yesterday", "no time"),
            (FieldKind::Time, "2026-11-20T09:01", "in the future"),
            (FieldKind::YesNo, "maybe", "yes or no"),
            (FieldKind::Choice, "perhaps", "one of Use, do-not-use"),
            (FieldKind::Number, "1.5", "whole number"),
        ] {
            let said = field(kind).read(text, now()).unwrap_err().to_string();
            assert!(said.contains(says), "{kind}: {said}");
        }
    }

    #[test]
    fn an_opening_has_every_field_that_must_be_there_and_none_of_the_decision() {
        let register = register();
        let open = |pairs: &[(&str, &str)]| opening(&register, &given(pairs), now());
        let fault = open(&[("tablet", "T4")]).unwrap_err();
        assert_eq!(fault.to_string(), "`asked-by` is missing");
        let fault = open(&[("tablet", "T4"), ("asked-by", "A"), ("decision", "lent")]).unwrap_err();
        assert!(matches!(fault, FieldFault::AtDecision(_)), "{fault}");
        let fault = open(&[("tablet", "T4"), ("tablet", "T5")]).unwrap_err();
        assert!(matches!(fault, FieldFault::Twice(_)), "{fault}");
        let fault = open(&[("tabelt", "T4")]).unwrap_err().to_string();
        assert!(fault.contains("no field `tabelt`; it has tablet, asked-by"), "{fault}");
        let filled = open(&[("asked-by", "A"), ("tablet", "T4"), ("back", "")]).unwrap();
        let ids: Vec<&str> = filled.iter().map(|filled| filled.id.as_str()).collect();
        assert_eq!(ids, ["tablet", "asked-by"], "in the register's order, nothing empty");
    }

    #[test]
    fn a_decision_fills_in_its_own_fields() {
        let register = register();
        let on = "2026-11-19".parse().unwrap();
        let values = |approved, pairs: &[(&str, &str)]| {
            let filled = deciding(&register, &given(pairs), now(), (on, "H", approved)).unwrap();
            filled.into_iter().map(|filled| filled.value).collect::<Vec<_>>()
        };
        assert_eq!(values(true, &[]), ["lent", "2026-11-19"]);
        assert_eq!(values(false, &[("decided-on", "2026-11-18")]), ["not-lent", "2026-11-18"]);
        let other = deciding(&register, &given(&[("tablet", "T5")]), now(), (on, "H", true));
        assert!(matches!(other, Err(FieldFault::NotAtDecision(_))));
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_again_as_the_same(
            kind in 0..8usize, text in "\\PC{0,40}|[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}|yes|use|[0-9]{1,25}",
        ) {
            use crate::domain::word::Word;
            let field = field(FieldKind::ALL[kind]);
            if let Ok(kept) = field.read(&text, now()) {
                prop_assert_eq!(field.read(&kept, now()), Ok(kept.clone()));
                let filled = Filled::new(&field, kept);
                let text = serde_json::to_string(&filled).unwrap();
                prop_assert_eq!(serde_json::from_str::<Filled>(&text).unwrap(), filled);
            }
        }
    }
}
