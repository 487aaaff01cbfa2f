//! `duties.toml`: each duty names the entry of another file, or the records of casework, that
//! prove it.

use super::{File, unknown};
use crate::domain::proof::{Proof, Proofs};
use crate::domain::word::Word;
use crate::policy::PolicyError;
use crate::policy::about::About;
use crate::policy::duties::{Duties, Duty, Record};
use crate::policy::error::line_of;

/// The entries of the other files that a duty can name as its evidence.
pub(in crate::policy) struct Evidence {
    pub(in crate::policy) reviews: Vec<String>,
    pub(in crate::policy) training: Vec<String>,
    pub(in crate::policy) agreements: Vec<String>,
    pub(in crate::policy) registers: Vec<String>,
    /// Columns of the grid and always-duties, the latter also as they are called beside a column
    /// of the same name.
    pub(in crate::policy) actions: Vec<String>,
    /// Rows of the grid, of every role.
    pub(in crate::policy) rows: Vec<String>,
    pub(in crate::policy) procedures: Vec<String>,
    /// What can be tested of the filter.
    pub(in crate::policy) tests: Vec<String>,
}

/// Checks `duties.toml`.
pub(in crate::policy) fn duties(
    duties: &Duties,
    about: &About,
    evidence: &Evidence,
    text: &str,
) -> Result<(), PolicyError> {
    let file = File { name: "duties.toml", text };
    file.unique("duty", duties.duty.iter().map(|duty| duty.id.as_str()))?;
    file.roles("who", duties.duty.iter().map(|duty| duty.who.as_str()), about)?;
    for duty in &duties.duty {
        proved(duty, evidence).map_err(|what| {
            let line = line_of(text, "id", &duty.id);
            file.wrong(line, format!("{}: {what}", duty.id))
        })?;
    }
    Ok(())
}

fn proved(duty: &Duty, evidence: &Evidence) -> Result<(), String> {
    let id = duty.evidence.as_deref().unwrap_or_default();
    let known = match duty.record {
        Record::Review => &evidence.reviews,
        Record::Training => &evidence.training,
        Record::Agreement => &evidence.agreements,
        Record::Register => &evidence.registers,
        Record::Incident | Record::Action | Record::FilteringCheck | Record::FilterReport => {
            return proofs(duty, evidence);
        }
        _ => return Ok(()),
    };
    among(duty.record.as_str(), id, known)
}

fn proofs(duty: &Duty, evidence: &Evidence) -> Result<(), String> {
    let Some(text) = &duty.evidence else {
        return match duty.note {
            Some(_) => Ok(()),
            None => Err("without `evidence` it needs a `note` saying why only a person can tell \
                         whether it is done"
                .to_owned()),
        };
    };
    let proofs: Proofs = text.parse().map_err(|error| format!("{error}"))?;
    if proofs.0.is_empty() {
        return Err("`evidence` is empty: leave it out, or name a record".to_owned());
    }
    let books = matches!(duty.record, Record::FilteringCheck | Record::FilterReport);
    for proof in proofs.iter() {
        if proof.is_in_the_books() != books {
            return Err(format!("`{proof}` is no record of the kind `{}`", duty.record));
        }
        match proof {
            Proof::Checked(id) if !id.is_empty() => among("test", id, &evidence.tests)?,
            Proof::Action(id, rows) => {
                among("action", id, &evidence.actions)?;
                rows.iter().try_for_each(|row| among("row", row, &evidence.rows))?;
            }
            Proof::Row(id) => among("row", id, &evidence.rows)?,
            Proof::Procedure(id) => among("procedure", id, &evidence.procedures)?,
            _ => {}
        }
    }
    Ok(())
}

fn among(what: &str, id: &str, known: &[String]) -> Result<(), String> {
    if known.iter().any(|known| known == id) {
        return Ok(());
    }
    Err(unknown(what, id, known.iter().map(String::as_str)))
}
