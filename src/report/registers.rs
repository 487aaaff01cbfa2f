//! Registers: which there are, what one asks for, its entries, and one entry.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Cell, Column, Kind, Report, Section, Table};
use crate::domain::book::Written;
use crate::domain::book::unblock::Decided;
use crate::domain::moment::Moment;
use crate::domain::register::entry::{Amended, Entry, EntryStatus, Event};
use crate::domain::register::value::Filled;
use crate::domain::register::{FieldKind, Register, RegisterVault};
use crate::policy::Policy;
use crate::school::School;

/// Every register with the number of its entries, where the reader opens its vault.
#[must_use]
pub fn definitions(
    school: &School,
    policy: &Policy,
    registers: &[Register],
    counts: &BTreeMap<RegisterVault, BTreeMap<String, u32>>,
) -> Report {
    let columns = [
        Column::id("register", "Register"),
        Column::text("title", "What"),
        Column::number("entries", "Entries"),
        Column::text("kept-by", "Kept by"),
        Column::text("approved-by", "Approved by"),
        Column::text("vault", "Vault"),
    ];
    let rows = registers.iter().map(|register| {
        let count = counts
            .get(&register.vault)
            .filter(|_| register.kept_by.is_none())
            .map(|counts| counts.get(&register.id).copied().unwrap_or_default());
        let noun = register.kept_by.map_or_else(|| "register".to_owned(), |noun| noun.to_string());
        [
            Cell::from(register.id.as_str()),
            register.title.as_str().into(),
            count.into(),
            format!("osafe {noun}").into(),
            offices(policy, register).into(),
            register.vault.to_string().into(),
        ]
    });
    let report = Report::new("Registers")
        .about("School", &school.settings().name)
        .about("Policy", format!("{}, version {}", policy.about().title, policy.about().version))
        .section(Section::new().table(Table::new("registers", columns).rows(rows)));
    let hidden = registers.iter().any(|register| !counts.contains_key(&register.vault));
    if hidden {
        report.note("Entries of a vault that you do not open are not counted.")
    } else {
        report
    }
}

fn offices(policy: &Policy, register: &Register) -> Option<String> {
    let offices = register.approvers();
    let titles: Vec<&str> = offices.iter().map(|office| policy.role_title(office)).collect();
    (!titles.is_empty()).then(|| titles.join(", "))
}

/// What a register asks for.
#[must_use]
pub fn definition(policy: &Policy, register: &Register) -> Report {
    let card = Table::card("register")
        .field(Column::id("register", "Register"), register.id.as_str())
        .field(Column::text("title", "What"), register.title.as_str())
        .field(Column::text("vault", "Vault"), register.vault.to_string())
        .field(Column::text("owner", "Whose"), policy.role_title(register.owner()))
        .field(Column::text("approved-by", "Approved by"), offices(policy, register))
        .field(Column::text("valid", "Valid for"), register.valid.map(|valid| valid.to_string()))
        .field(Column::text("keep", "Kept"), register.keep.clone())
        .field(Column::text("source", "Source"), register.source.as_str());
    let columns = [
        Column::id("field", "Field"),
        Column::text("title", "What"),
        Column::text("type", "Type"),
        Column::yes_no("required", "Must be there"),
        Column::text("choices", "One of"),
        Column::text("due", "Due by it"),
    ];
    let rows = register.field.iter().map(|field| {
        let due = field.due.clone().map(|what| match field.within {
            Some(within) => format!("{what}, {}", within.in_words()),
            None => what,
        });
        let kind = if field.at_decision {
            format!("{}, at the decision", field.kind)
        } else {
            field.kind.to_string()
        };
        [
            Cell::from(field.id.as_str()),
            field.title.as_str().into(),
            kind.into(),
            field.required.into(),
            Some(field.choices.join(", ")).filter(|words| !words.is_empty()).into(),
            due.into(),
        ]
    });
    let fields = Section::titled("Fields").table(Table::new("fields", columns).rows(rows));
    let report = Report::new(&register.title).section(Section::new().table(card));
    let report = register.notes.iter().fold(report, Report::note);
    match register.kept_by {
        Some(noun) => report.note(format!("`osafe {noun}` keeps it.")),
        None => report.section(fields),
    }
}

/// The entries of a register with every field.
#[must_use]
pub fn entries(
    school: &School,
    register: &Register,
    entries: &[Entry],
    today: NaiveDate,
) -> Report {
    let mut columns = vec![Column::id("number", "Number"), Column::text("status", "Status")];
    columns.extend(register.field.iter().map(|field| {
        Column::new(column_key(&field.id), field.title.as_str(), column_kind(field.kind))
    }));
    let ends = register.valid.is_some() || register.approved_by.is_some();
    if ends {
        columns.push(Column::date("valid-until", "Valid until"));
    }
    columns.push(Column::text("written-by", "Written by"));
    columns.push(Column::time("written", "Written down"));
    let rows = entries.iter().rev().map(|entry| {
        let mut row = vec![
            Cell::from(entry.number.to_string()),
            entry.status(register, today).to_string().into(),
        ];
        row.extend(register.field.iter().map(|field| cell(entry.field(&field.id))));
        if ends {
            row.push(entry.until(register).into());
        }
        row.push(entry.opened.by.name.as_str().into());
        row.push(entry.opened.at.into());
        row
    });
    Report::new(&register.title)
        .about("School", &school.settings().name)
        .about("Source", &register.source)
        .section(Section::new().table(Table::new("entries", columns).rows(rows)))
}

// A field may be called as a column of ours.
fn column_key(id: &str) -> String {
    match id {
        "number" | "status" | "valid-until" | "written-by" | "written" => format!("field-{id}"),
        _ => id.to_owned(),
    }
}

fn column_kind(kind: FieldKind) -> Kind {
    match kind {
        FieldKind::Text | FieldKind::Choice | FieldKind::Person => Kind::Text,
        FieldKind::Narrative => Kind::Narrative,
        FieldKind::Date => Kind::Date,
        FieldKind::Time => Kind::Time,
        FieldKind::YesNo => Kind::YesNo,
        FieldKind::Number => Kind::Number,
    }
}

fn cell(filled: Option<&Filled>) -> Cell {
    let Some(filled) = filled else { return Cell::Empty };
    let typed = match filled.kind {
        FieldKind::Date => filled.day().map(Cell::from),
        FieldKind::Time => match filled.value.parse() {
            Ok(Moment::Time(time)) => Some(time.into()),
            _ => None,
        },
        FieldKind::YesNo => Some((filled.value == "yes").into()),
        FieldKind::Number => filled.value.parse::<i64>().ok().map(Cell::from),
        _ => None,
    };
    typed.unwrap_or_else(|| filled.value.as_str().into())
}

/// One entry with everything that happened to it. Of a register that is there no more, what was
/// written down is shown as it was called then.
#[must_use]
pub fn entry(
    title: &str,
    policy: &Policy,
    register: Option<&Register>,
    entry: &Entry,
    today: NaiveDate,
) -> Report {
    let status = register.map(|register| entry.status(register, today));
    let mut card = Table::card("entry")
        .field(Column::id("number", "Number"), entry.number.to_string())
        .field(Column::id("register", "Register"), entry.register.as_str())
        .field(Column::text("status", "Status"), status.map(|status| status.to_string()));
    for filled in &entry.fields {
        let kind = column_kind(filled.kind);
        let column = Column::new(column_key(&filled.id), filled.title.as_str(), kind);
        card = card.field(column, cell(Some(filled)));
    }
    let until = register.and_then(|register| entry.until(register));
    if until.is_some() {
        card = card.field(Column::date("valid-until", "Valid until"), until);
    }
    let columns = [
        Column::time("written", "Written down"),
        Column::text("by", "By"),
        Column::narrative("what", "What"),
    ];
    let rows = entry.events.iter().map(|event| happened(policy, event));
    let history = Section::titled("History").table(Table::new("history", columns).rows(rows));
    let report = Report::new(title).section(Section::new().table(card)).section(history);
    match (register, status) {
        (Some(register), Some(EntryStatus::Waiting)) => report.note(format!(
            "To be decided by: {}. `osafe register approve {}`, or `refuse`.",
            offices(policy, register).unwrap_or_default(),
            entry.number
        )),
        (None, _) => report.note("The policy has this register no more."),
        _ => report,
    }
}

fn happened(policy: &Policy, event: &Written<Event>) -> [Cell; 3] {
    let by = |decided: &Decided| {
        let (on, office) = (day(decided.on), policy.role_title(&decided.office));
        format!("on {on} by {}, {office}", decided.by)
    };
    let because =
        |why: &Option<String>| why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
    let text = match &event.what {
        Event::Opened { .. } => "Opened".to_owned(),
        Event::Amended { fields, why } => {
            let fields: Vec<String> = fields.iter().map(amended).collect();
            format!("Amended{}\n{}", because(why), fields.join("\n"))
        }
        Event::Approved { decided, until, .. } => {
            let until = until.map(|until| format!(", until {}", day(until))).unwrap_or_default();
            format!("Approved {}{until}", by(decided))
        }
        Event::Refused { decided, why, .. } => format!("Refused {}: {why}", by(decided)),
        Event::Ended { on, why } => format!("Ended on {}{}", day(*on), because(why)),
    };
    [event.writing.at.into(), event.writing.by.name.as_str().into(), text.into()]
}

fn amended(field: &Amended) -> String {
    let said = |value: &Option<String>| match value {
        Some(value) => {
            let Amended { id, title, kind, .. } = field.clone();
            Filled { id, title, kind, value: value.clone() }.in_words()
        }
        None => "(empty)".to_owned(),
    };
    format!("{}: {} → {}", field.title, said(&field.from), said(&field.to))
}

fn day(day: NaiveDate) -> String {
    Moment::Day(day).in_words()
}
