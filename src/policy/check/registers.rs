//! `registers.toml`, and what a school adds to it: what serde cannot see.

use super::{File, unknown};
use crate::policy::PolicyError;
use crate::policy::about::About;
use crate::policy::error::line_of;
use crate::policy::registers::{FieldKind, Register, RegisterField, Registers};

/// Checks a file of registers.
pub(in crate::policy) fn registers(
    registers: &Registers,
    about: &About,
    name: &str,
    text: &str,
) -> Result<(), PolicyError> {
    let file = File { name, text };
    let registers = &registers.register;
    file.unique("register", registers.iter().map(|register| register.id.as_str()))?;
    file.roles("owner", registers.iter().filter_map(|r| r.owner.as_deref()), about)?;
    file.roles("approved_by", registers.iter().filter_map(|r| r.approved_by.as_deref()), about)?;
    let also = registers.iter().flat_map(|register| &register.also_approved_by);
    file.roles("also_approved_by", also.map(String::as_str), about)?;
    for register in registers {
        file.unique("field of one register", register.field.iter().map(|f| f.id.as_str()))?;
        if let Some(what) = wrong(register) {
            return Err(file.wrong(line_of(text, "id", &register.id), what));
        }
    }
    Ok(())
}

/// Refuses a register that another file has.
pub(in crate::policy) fn no_other(
    own: &Registers,
    known: &[Register],
    name: &str,
    text: &str,
) -> Result<(), PolicyError> {
    let is_known = |own: &&Register| known.iter().any(|known| known.id == own.id);
    match own.register.iter().find(is_known) {
        Some(own) => {
            let what = format!("there is a register `{}` already: give it another `id`", own.id);
            Err(File { name, text }.wrong(line_of(text, "id", &own.id), what))
        }
        None => Ok(()),
    }
}

fn wrong(register: &Register) -> Option<String> {
    let id = &register.id;
    if !is_short_name(id) {
        return Some(format!("`{id}` is no short name: small letters, digits and hyphens"));
    }
    if register.field.is_empty() && register.kept_by.is_none() {
        return Some(format!("{id} has no `[[register.field]]`"));
    }
    if register.approved_by.is_none() && !register.also_approved_by.is_empty() {
        return Some(format!("{id} has `also_approved_by` without `approved_by`"));
    }
    register.field.iter().find_map(|field| {
        wrong_field(register, field).map(|what| format!("{id}, {}: {what}", field.id))
    })
}

fn wrong_field(register: &Register, field: &RegisterField) -> Option<String> {
    if !is_short_name(&field.id) {
        return Some("a short name has small letters, digits and hyphens".to_owned());
    }
    if (field.kind == FieldKind::Choice) == field.choices.is_empty() {
        return Some("a choice and only a choice has `choices`".to_owned());
    }
    if field.at_decision && register.approved_by.is_none() {
        return Some("`at_decision` needs an `approved_by`".to_owned());
    }
    if field.due.is_some() && !matches!(field.kind, FieldKind::Date | FieldKind::Time) {
        return Some("only a date or a time has `due`".to_owned());
    }
    if field.due.is_none() && (field.within.is_some() || !field.settled_by.is_empty()) {
        return Some("`within` and `settled_by` need a `due`".to_owned());
    }
    let known = || register.field.iter().map(|field| field.id.as_str());
    let stray = field.settled_by.iter().find(|id| !known().any(|known| known == *id));
    stray.map(|id| unknown("field", id, known()))
}

fn is_short_name(id: &str) -> bool {
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !id.is_empty() && id.chars().all(is_part)
}
