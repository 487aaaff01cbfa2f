//! What a disclosure found, and what a person decided about it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Disclosure, DisclosureFault, present};
use crate::domain::attachment::Attachment;
use crate::domain::record_id::RecordId;

/// A record that a disclosure takes in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordFound {
    /// Which.
    pub reference: RecordId,
    /// By which of the terms it was found; none where the person is part of it, or it was asked
    /// for by its number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<String>,
    /// Why it is left out, when it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<String>,
    /// A person has to say first whether it is taken in.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub open: bool,
    /// Why it is taken in, where a person said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_in: Option<String>,
}

/// Somebody else whose name stands in the records.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameFound {
    /// `N1`: its number in the list.
    pub id: String,
    /// The person's number in the case records, or the name as it is written.
    pub who: String,
    /// Every way in which the person is named.
    pub names: Vec<String>,
    /// What is put in the place of the name.
    pub shown: String,
    /// Where it stands.
    pub places: Vec<Place>,
    /// What was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<Choice>,
}

/// A place where a name stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// In which record; none for the pack's own pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<RecordId>,
    /// Under which heading.
    pub field: String,
    /// How often.
    pub times: usize,
}

/// A file attached to one of the incidents. Nobody can take a name out of it, so it is given as it
/// is or not at all.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFound {
    /// The file.
    pub file: Attachment,
    /// What was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<Choice>,
}

/// Whether a name or a file stays, and why.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// It stays.
    pub keep: bool,
    /// Why.
    pub reason: String,
}

/// A decision about a name, as a program sends it.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NameChoice {
    /// `N1`.
    pub id: String,
    /// It stays.
    pub keep: bool,
    /// Why.
    pub reason: String,
}

/// A decision about a file, as a program sends it.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FileChoice {
    /// `A0001`.
    pub id: String,
    /// A copy goes into the pack.
    pub keep: bool,
    /// Why.
    pub reason: String,
}

/// A decision to leave a record out, or to take it in again.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordChoice {
    /// The incident, the receipt of a concern that was set aside, or the entry of a register.
    #[schemars(with = "String")]
    pub reference: RecordId,
    /// It is left out.
    pub leave_out: bool,
    /// Why.
    pub reason: String,
}

impl RecordFound {
    /// A record that is taken in, found by these terms.
    #[must_use]
    pub fn by(reference: RecordId, terms: impl IntoIterator<Item = String>) -> RecordFound {
        let terms = terms.into_iter().collect();
        RecordFound { reference, terms, left_out: None, open: false, taken_in: None }
    }
}

macro_rules! silent {
    ($($name:ident: $field:ident),+) => {$(
        // Names and reasons never reach a log or a panic message.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).field("of", &self.$field).finish_non_exhaustive()
            }
        }
    )+};
}

silent!(
    RecordFound: reference,
    NameFound: id,
    FileFound: file,
    Choice: keep,
    NameChoice: id,
    FileChoice: id,
    RecordChoice: reference
);

impl Disclosure {
    /// The names nobody has decided about.
    pub fn undecided(&self) -> impl Iterator<Item = &NameFound> {
        self.names.iter().filter(|name| name.choice.is_none() && !name.places.is_empty())
    }

    /// The files nobody has decided about.
    pub fn undecided_files(&self) -> impl Iterator<Item = &FileFound> {
        self.files.iter().filter(|found| found.choice.is_none())
    }

    /// The records nobody has decided about.
    pub fn undecided_records(&self) -> impl Iterator<Item = &RecordFound> {
        self.records.iter().filter(|record| record.open)
    }

    /// Whether each namesake, record, name and file that needs a decision has one, so that a pack can
    /// be made.
    #[must_use]
    pub fn is_decided(&self) -> bool {
        let names = !self.is_chosen() || self.undecided().next().is_none();
        names
            && self.unsettled().next().is_none()
            && self.undecided_records().next().is_none()
            && (!self.chooses_files() || self.undecided_files().next().is_none())
    }

    /// Whether a person decides about each file: where names are taken out of the records, since
    /// nobody can take them out of a picture or a scan.
    #[must_use]
    pub fn chooses_files(&self) -> bool {
        self.is_chosen() || self.letters
    }

    /// The files of which the pack gets a copy.
    pub fn copied(&self) -> impl Iterator<Item = &Attachment> {
        let all = !self.chooses_files();
        let given = move |found: &&FileFound| match &found.choice {
            Some(choice) => choice.keep,
            None => all,
        };
        self.files.iter().filter(given).map(|found| &found.file)
    }

    /// A person decides about a name.
    ///
    /// # Errors
    /// When it is not in the list or the reason is missing.
    pub fn choose(&mut self, choice: &NameChoice) -> Result<(), DisclosureFault> {
        let reason = present("reason", &choice.reason)?;
        let id = choice.id.trim();
        let name = self.names.iter_mut().find(|name| name.id.eq_ignore_ascii_case(id));
        let name = name.ok_or_else(|| DisclosureFault::Unknown(self.id.clone(), id.to_owned()))?;
        name.choice = Some(Choice { keep: choice.keep, reason });
        Ok(())
    }

    /// A person decides about a file.
    ///
    /// # Errors
    /// When it is not in the list or the reason is missing.
    pub fn choose_file(&mut self, choice: &FileChoice) -> Result<(), DisclosureFault> {
        let reason = present("reason", &choice.reason)?;
        let id = choice.id.trim();
        let is_it = |found: &&mut FileFound| found.file.id.to_string().eq_ignore_ascii_case(id);
        let file = self.files.iter_mut().find(is_it);
        let file = file.ok_or_else(|| DisclosureFault::Unknown(self.id.clone(), id.to_owned()))?;
        file.choice = Some(Choice { keep: choice.keep, reason });
        Ok(())
    }

    /// A person leaves a record out, or takes it in again.
    ///
    /// # Errors
    /// When it is not in the list or the reason is missing.
    pub fn choose_record(&mut self, choice: &RecordChoice) -> Result<(), DisclosureFault> {
        let reason = present("reason", &choice.reason)?;
        let reference = &choice.reference;
        let record = self.records.iter_mut().find(|record| record.reference == *reference);
        let record = record
            .ok_or_else(|| DisclosureFault::Unknown(self.id.clone(), reference.to_string()))?;
        let (left_out, taken_in) =
            if choice.leave_out { (Some(reason), None) } else { (None, Some(reason)) };
        (record.left_out, record.taken_in, record.open) = (left_out, taken_in, false);
        Ok(())
    }

    /// Takes in what a later search found: decisions about what was found before stay, and what is
    /// new is left out if `records` says so.
    pub fn found(&mut self, terms: Vec<String>, records: Vec<RecordFound>) {
        let old = std::mem::replace(&mut self.records, records);
        for record in &mut self.records {
            if let Some(before) = old.iter().find(|old| old.reference == record.reference) {
                record.left_out.clone_from(&before.left_out);
                record.taken_in.clone_from(&before.taken_in);
                record.open = before.open;
            }
        }
        self.terms = terms;
    }

    /// The same for the names in the records. `shown` gives what is put in the place of a new one.
    pub fn named(&mut self, found: Vec<NameFound>) {
        self.names.iter_mut().for_each(|name| name.places.clear());
        for new in found {
            if let Some(known) = self.names.iter_mut().find(|name| name.who == new.who) {
                known.places = new.places;
                known.names = new.names;
            } else {
                // Numbers stand in notes and in decisions sent later: none is given twice.
                let last = self.names.iter().filter_map(|name| name.id[1..].parse().ok()).max();
                let id = format!("N{}", last.unwrap_or(0u32) + 1);
                self.names.push(NameFound { id, ..new });
            }
        }
    }

    /// The same for the files attached to the incidents.
    pub fn attached(&mut self, found: Vec<Attachment>) {
        let old = std::mem::take(&mut self.files);
        self.files = found
            .into_iter()
            .map(|file| {
                let before = old.iter().find(|old| old.file.id == file.id);
                FileFound { file, choice: before.and_then(|old| old.choice.clone()) }
            })
            .collect();
    }

    /// Forgets a record that is erased: its place in the list, its files, and every name that
    /// stood only there.
    pub fn forget(&mut self, record: &RecordId) {
        self.records.retain(|found| found.reference != *record);
        self.namesakes.retain(|namesake| namesake.number != record.to_string());
        self.files.retain(|found| RecordId::Incident(found.file.incident) != *record);
        for name in &mut self.names {
            name.places.retain(|place| place.record.as_ref() != Some(record));
        }
        self.names.retain(|name| !name.places.is_empty());
    }
}
