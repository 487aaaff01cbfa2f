//! Indecent images of children: which incidents may be about them, and what to do then. To such an
//! incident no file is ever attached, since the file itself would be a crime to hold.

use super::contacts::{Contact, Situation};
use super::patterns::attachments;
use super::procedures::{Attachments, Procedure};
use super::sanctions::Sanctions;
use super::{Policy, PolicyError};
use crate::domain::case::Case;
use crate::domain::entry::What;
use crate::domain::incident::Incident;
use crate::domain::reference::Reference;

/// How many are named that one should call.
const CALLED: usize = 3;

/// What to do instead of attaching, copying or looking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    incident: Reference,
    /// Short name of the procedure for it, when the policy has one.
    pub procedure: Option<String>,
    call: Vec<String>,
}

impl Advice {
    /// What to do, in sentences.
    #[must_use]
    pub fn in_words(&self) -> String {
        let Advice { incident, procedure, call } = self;
        let call =
            if call.is_empty() { String::new() } else { format!(" Call {}.", call.join(", ")) };
        let steps = procedure.as_ref().map_or_else(String::new, |procedure| {
            format!(" The steps: `osafe procedure {procedure} --incident {incident}`.")
        });
        format!(
            "Do not view, copy, forward, delete or investigate anything. Put the device in custody: \
             `osafe custody add {incident}`.{call} In immediate danger call 999.{steps}"
        )
    }
}

/// What to do about a case that may be about indecent images of children; nothing when it is not.
/// It is one by its row of the policy's table, by what it says, or because such a procedure was
/// begun on it.
///
/// # Errors
/// [`PolicyError`] when the pack is wrong.
pub fn advice(
    policy: &Policy,
    contacts: &[Contact],
    case: &Case,
) -> Result<Option<Advice>, PolicyError> {
    let mut refusing = policy.procedures()?.procedure;
    refusing.retain(|procedure| procedure.attachments == Attachments::Refused);
    let sanctions = policy.sanctions()?;
    let incident = &case.incident;
    let found = begun(&refusing, case)
        .or_else(|| of_row(&refusing, &sanctions, incident))
        .or_else(|| tagged(&refusing, incident));
    let row = incident.row.as_ref().and_then(|row| sanctions.row(incident.role, &row.id));
    if found.is_none() && attachments(&incident.concern, row)?.is_none() {
        return Ok(None);
    }
    let procedure = found.or(refusing.first()).map(|procedure| procedure.id.clone());
    Ok(Some(Advice { incident: incident.reference, procedure, call: called(contacts) }))
}

fn begun<'p>(refusing: &'p [Procedure], case: &Case) -> Option<&'p Procedure> {
    let is_step_of =
        |what: &What, id: &str| matches!(what, What::Step { procedure, .. } if procedure == id);
    refusing
        .iter()
        .find(|procedure| case.entries.iter().any(|entry| is_step_of(&entry.what, &procedure.id)))
}

// The row is one when people look for it with words by which they look for such a procedure.
fn of_row<'p>(
    refusing: &'p [Procedure],
    sanctions: &Sanctions,
    incident: &Incident,
) -> Option<&'p Procedure> {
    let taken = incident.row.as_ref()?;
    let row = sanctions.row(incident.role, &taken.id)?;
    refusing.iter().find(|procedure| row.words.iter().any(|word| procedure.words.contains(word)))
}

fn tagged<'p>(refusing: &'p [Procedure], incident: &Incident) -> Option<&'p Procedure> {
    let spoken = |tag: &String| tag.trim().to_lowercase().replace('-', " ");
    let tags: Vec<String> = incident.concern.tags.iter().map(spoken).collect();
    refusing
        .iter()
        .find(|procedure| procedure.words.iter().any(|word| tags.contains(&spoken(word))))
}

fn called(contacts: &[Contact]) -> Vec<String> {
    let fitting = contacts.iter().filter(|c| c.situations.contains(&Situation::IndecentImage));
    let shown = |contact: &Contact| match contact.today.first() {
        Some(detail) => format!("{} ({})", contact.name, detail.value),
        None => contact.name.clone(),
    };
    fitting.take(CALLED).map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::role::Role;

    #[test]
    fn rows_about_indecent_images_refuse_files_and_others_do_not() {
        for (pack, role, row, refused) in [
            ("st-jeromes", Role::Child, "C01", true),
            ("st-jeromes", Role::Child, "C12", false),
            ("st-jeromes", Role::Staff, "S01", true),
            ("st-jeromes", Role::Parent, "P1", true),
            ("st-jeromes", Role::Child, "C08", false),
            ("chislet-hoath", Role::Child, "L15", true),
            ("chislet-hoath", Role::Child, "L16", true),
            ("chislet-hoath", Role::Child, "L17", true),
            ("chislet-hoath", Role::Staff, "S21", true),
            ("chislet-hoath", Role::Child, "L14", false),
            ("england-2026", Role::Child, "C17", true),
            ("england-2026", Role::Child, "C18", true),
            ("england-2026", Role::Staff, "S19", true),
            ("england-2026", Role::Child, "C12", false),
        ] {
            let policy = Policy::built_in(pack).unwrap();
            let sanctions = policy.sanctions().unwrap();
            let mut refusing = policy.procedures().unwrap().procedure;
            refusing.retain(|procedure| procedure.attachments == Attachments::Refused);
            let row = sanctions.row(role, row).unwrap();
            let found =
                refusing.iter().any(|p| row.words.iter().any(|word| p.words.contains(word)));
            assert_eq!(found, refused, "{pack} {} {}", row.id, row.title);
        }
    }

    #[test]
    fn every_pack_says_whom_to_call() {
        for pack in Policy::built_in_names() {
            let contacts = Policy::built_in(pack).unwrap().contacts().unwrap().contact;
            let called = called(&contacts);
            assert!(called.iter().any(|contact| contact.contains("101")), "{pack}: {called:?}");
        }
    }
}
