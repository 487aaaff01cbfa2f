//! The school folder: its settings, its policy, and the rules for finding it.

mod look;
pub mod mail;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Deserialize;

use crate::domain::calendar::Calendar;
use crate::domain::office::Office;
use crate::domain::retention::FILTER_LOG_DAYS;
use crate::domain::term::{Term, in_order};
use crate::domain::word::Word;
use crate::error::Error;
use crate::policy::contacts::{Contact, Kind, Situation, Status, TodayDetail};
use crate::policy::registers::{Register, Registers};
use crate::policy::{Policy, PolicyError};
pub use look::LookSettings;

/// The name of the settings file, by which a school folder is known.
pub const SETTINGS: &str = "osafe.toml";
/// The folder with the registers that a school has added.
const REGISTERS: &str = "registers";
/// The largest settings file; a school's is under 10 KB.
const LARGEST_SETTINGS: u64 = 1 << 20;

/// The fewest days for which a filter's log can be kept.
const SHORTEST_LOG: u32 = 14;

/// A school and where its folder is.
#[derive(Clone, Debug)]
pub struct School {
    folder: PathBuf,
    settings: Settings,
}

/// `osafe.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The school's name.
    pub name: String,
    /// Where its clocks are; London unless the school says otherwise.
    #[serde(default = "london")]
    pub time_zone: Tz,
    /// The policy pack it uses, unless the folder has a pack of its own.
    pub policy: String,
    /// From which day the school uses osafe: reviews never recorded count from here.
    pub since: NaiveDate,
    /// An invented school, where `OSAFE_NOW` may set the clock.
    #[serde(default)]
    pub demo: bool,
    /// A kit for staff machines, made by `osafe kit`: concerns are sealed in it, nothing is kept.
    #[serde(default)]
    pub is_kit: bool,
    /// Where the school's kit is; what was dropped there is collected when the inbox is opened.
    #[serde(default)]
    pub kit: Option<PathBuf>,
    /// For how many days the events of the filter's log are kept; see `osafe retention filter-log`.
    #[serde(default)]
    pub filter_log_days: Option<u32>,
    /// How reminders go out by mail.
    #[serde(default)]
    pub mail: Option<mail::Mail>,
    /// Who holds which office.
    #[serde(default)]
    pub holders: BTreeMap<String, String>,
    /// The school's own limits for training.
    #[serde(default)]
    pub training: TrainingSettings,
    /// The terms.
    #[serde(default)]
    pub term: Vec<Term>,
    /// Days in a term without school: half-terms, training days, snow.
    #[serde(default)]
    pub closed: Vec<NaiveDate>,
    /// The school's own details of those it calls; they go before the policy pack's.
    #[serde(default)]
    pub contact: Vec<OwnContact>,
    /// How its papers look.
    #[serde(default)]
    pub look: LookSettings,
}

/// The school's own limits for training, where its policy gives none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingSettings {
    /// Within how many days of starting somebody new has their induction.
    #[serde(default)]
    pub induction_days: Option<u32>,
}

impl TrainingSettings {
    fn to_toml(self) -> String {
        let (mark, days) = self.induction_days.map_or(("# ", 14), |days| ("", days));
        format!(
            "\n# Within how many days of starting somebody new has their induction, where the policy gives no\n\
             # limit. Without it an induction that is missing is shown as a gap and has no day.\n\
             {mark}[training]\n{mark}induction_days = {days}\n"
        )
    }
}

/// Whom the school calls, as it has confirmed it itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnContact {
    /// The short name in the policy pack, or a new one.
    pub id: String,
    /// Name; needed for a new one.
    #[serde(default)]
    pub name: Option<String>,
    /// In which situations; needed for a new one to be found by situation.
    #[serde(default)]
    pub situations: Vec<Situation>,
    /// Telephone number.
    #[serde(default)]
    pub telephone: Option<String>,
    /// Address on the web.
    #[serde(default)]
    pub web: Option<String>,
    /// E-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// When they answer.
    #[serde(default)]
    pub hours: Option<String>,
    /// When the school last confirmed it.
    pub confirmed: NaiveDate,
}

impl OwnContact {
    /// Puts the school's details in place of the pack's.
    pub fn apply(&self, contacts: &mut Vec<Contact>) {
        let detail = |kind, value: &Option<String>| {
            value.clone().map(|value| TodayDetail {
                kind,
                value,
                status: Status::School,
                checked: self.confirmed,
            })
        };
        let today: Vec<TodayDetail> = [
            detail(Kind::Telephone, &self.telephone),
            detail(Kind::Web, &self.web),
            detail(Kind::Email, &self.email),
        ]
        .into_iter()
        .flatten()
        .collect();
        let place = contacts.iter().position(|contact| contact.id == self.id);
        let place = place.unwrap_or_else(|| {
            contacts.push(Contact::new(&self.id));
            contacts.len() - 1
        });
        let contact = &mut contacts[place];
        contact.name = self.name.clone().unwrap_or_else(|| contact.name.clone());
        contact.situations.extend(&self.situations);
        contact.words = vec![contact.name.to_lowercase(), contact.id.replace('-', " ")];
        contact.today = today;
        if self.hours.is_some() {
            contact.hours.clone_from(&self.hours);
            contact.hours_status = Some(Status::School);
        }
    }
}

fn london() -> Tz {
    chrono_tz::Europe::London
}

impl School {
    /// Reads the school in a folder.
    ///
    /// # Errors
    /// One sentence with file, line and what would be right.
    pub fn read(folder: &Path) -> Result<School, Error> {
        let file = folder.join(SETTINGS);
        let text = read_settings(&file).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::failed(format!(
                "`{}` is not a school folder: it has no osafe.toml",
                folder.display()
            ))
            .hint("Make one with `osafe init`, or name the right one with `--school DIR`."),
            _ => Error::file(&file, &error),
        })?;
        let settings: Settings = toml::from_str(&text).map_err(|error| {
            let line = error.span().map_or(1, |span| text[..span.start].lines().count().max(1));
            let what = error.message().lines().collect::<Vec<_>>().join("; ");
            Error::failed(format!("{SETTINGS}, line {line}: {what}"))
                .hint("Mend the file; `osafe init` writes one with comments.")
        })?;
        settings.check()?;
        Ok(School { folder: folder.to_owned(), settings })
    }

    /// The nearest folder at or above `start` that holds a school.
    #[must_use]
    pub fn nearest(start: &Path) -> Option<PathBuf> {
        start.ancestors().find(|folder| folder.join(SETTINGS).is_file()).map(Path::to_owned)
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Its terms and closed days, by which time limits are counted.
    #[must_use]
    pub fn calendar(&self) -> Calendar {
        let Settings { term, closed, .. } = &self.settings;
        Calendar { terms: term.clone(), closed: closed.clone() }
    }

    /// The version of the school's policy in force on a day: of its own copies in `policy/` when
    /// there are any, else of the pack named in its settings.
    ///
    /// # Errors
    /// When the pack does not exist or is wrong.
    pub fn policy_on(&self, day: NaiveDate) -> Result<Policy, Error> {
        let own = self.folder.join("policy");
        // Anything of that name is meant to be the policy; a link to nowhere is no reason to
        // take another one.
        if fs::symlink_metadata(&own).is_err() {
            return Ok(Policy::built_in(&self.settings.policy)?);
        }
        pack(&own, "the school's policy", day)
    }

    /// The registers of a policy, then those that the school has added in `registers/*.toml` of its
    /// folder.
    ///
    /// # Errors
    /// When a file is wrong, with its line.
    pub fn registers(&self, policy: &Policy) -> Result<Vec<Register>, Error> {
        let mut registers: Registers = policy.registers()?;
        for file in own_files(&self.folder.join(REGISTERS))? {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let shown = format!("{REGISTERS}/{name}");
            let text = read_settings(&file).map_err(|error| Error::file(&file, &error))?;
            registers.add(&shown, &text, policy.about())?;
        }
        Ok(registers.register)
    }

    /// The registers of any policy on a day, then those that the school has added. Of another policy than the
    /// school's own, one that has the name of a register of the school gives way to it; with these names.
    ///
    /// # Errors
    /// As [`School::registers`].
    pub fn registers_beside(
        &self,
        policy: &Policy,
        day: NaiveDate,
    ) -> Result<(Vec<Register>, Vec<String>), Error> {
        let own = self.policy_on(day)?;
        if own.about().id == policy.about().id {
            return Ok((self.registers(policy)?, Vec::new()));
        }
        let of_pack = own.registers()?.register;
        let mut added = self.registers(&own)?;
        added.retain(|register| !of_pack.iter().any(|known| known.id == register.id));
        let mut registers = policy.registers()?.register;
        let (twice, mut all): (Vec<Register>, Vec<Register>) =
            registers.drain(..).partition(|register| added.iter().any(|own| own.id == register.id));
        all.extend(added);
        Ok((all, twice.into_iter().map(|register| register.id).collect()))
    }
}

// The TOML files of a folder in the order of their names; none when there is no folder.
fn own_files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(|error| Error::file(folder, &error))?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| Error::file(folder, &error))?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The policy pack in a folder; of several versions, each in a folder below it, the one in force
/// on a day. What is wrong with it is said to be wrong in `shown`.
///
/// # Errors
/// When there is no pack, or something in it is wrong, with file and line.
pub fn pack(folder: &Path, shown: &str, day: NaiveDate) -> Result<Policy, Error> {
    let read = |version: &PathBuf| {
        let name = version.strip_prefix(folder).ok().filter(|below| below.iter().count() > 0);
        let place = name.map_or(shown.to_owned(), |name| format!("{shown}, {}", name.display()));
        Policy::in_folder(version).map_err(|error| Error::from(error).at(&place))
    };
    let versions = versions(folder).map_err(|e| Error::file(folder, &e))?;
    let versions = versions.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    Policy::in_force(versions, day)
        .ok_or_else(|| Error::from(PolicyError::Missing("policy.toml".to_owned())).at(shown))
}

// One version lies in the folder itself; several each in a folder of their own.
fn versions(own: &Path) -> io::Result<Vec<PathBuf>> {
    if own.join("policy.toml").is_file() {
        return Ok(vec![own.to_owned()]);
    }
    let mut folders = Vec::new();
    for entry in fs::read_dir(own)? {
        let path = entry?.path();
        if path.is_dir() {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

fn read_settings(file: &Path) -> io::Result<String> {
    if fs::metadata(file)?.len() > LARGEST_SETTINGS {
        return Err(io::Error::other("it is larger than 1 MB"));
    }
    fs::read_to_string(file)
}

impl Settings {
    fn check(&self) -> Result<(), Error> {
        if let Some(office) = self.holders.keys().find(|key| Office::from_word(key).is_none()) {
            let known: Vec<&str> = Office::ALL.iter().map(|office| office.as_str()).collect();
            return Err(Error::failed(format!("{SETTINGS}: there is no office `{office}`"))
                .hint(format!("The offices are: {}.", known.join(", "))));
        }
        if self.filter_log_days.is_some_and(|days| days < SHORTEST_LOG) {
            return Err(Error::failed(format!(
                "{SETTINGS}: `filter_log_days` is below {SHORTEST_LOG}"
            ))
            .hint("What happened has to be found again when somebody asks about it weeks later."));
        }
        in_order(&self.term).map_err(|fault| {
            Error::failed(format!("{SETTINGS}: {fault}"))
                .hint("Put the terms in the order of time, each with its own first and last day.")
        })
    }

    /// The settings as a file with comments.
    #[must_use]
    pub fn to_commented_toml(&self) -> String {
        let text = |value: &str| toml::Value::String(value.to_owned()).to_string();
        let mut file = format!(
            "# The settings of one school. osafe reads this file at every run; a mistake is reported\n\
             # with its line. There is no secret in it.\n\n\
             name = {}\n\n# Where the school's clocks are.\ntime_zone = {}\n\n\
             # The policy pack. A folder `policy` beside this file takes its place.\npolicy = {}\n\n\
             # From which day the school uses osafe: reviews never recorded count from here.\n\
             since = {}\n",
            text(&self.name),
            text(self.time_zone.name()),
            text(&self.policy),
            text(&self.since.to_string()),
        );
        file.push_str(&self.closed_to_toml());
        file.push_str(&self.log_days_to_toml());
        if self.demo {
            file.push_str("\n# An invented school. Real schools leave this out.\ndemo = true\n");
        }
        file.push_str("\n# Who holds which office.\n[holders]\n");
        file.extend(
            self.holders.iter().map(|(office, name)| format!("{office} = {}\n", text(name))),
        );
        file.push_str(&self.training.to_toml());
        file.push_str(
            "\n# Whom you call, where you know better than the policy; one such block for each:\n\
             # [[contact]]\n# id = \"lado\"\n# telephone = \"...\"\n# hours = \"...\"\n\
             # confirmed = \"2026-09-01\"\n",
        );
        file.push_str(
            "\n# How printed reports look: a PNG or JPEG picture in this folder, and a colour that can be\n\
             # read on white.\n# [look]\n# logo = \"logo.png\"\n# colour = \"#17505e\"\n",
        );
        file.push_str(
            "\n# The terms of this academic year and the next: change the dates to your own.\n",
        );
        file.extend(self.term.iter().map(|term| {
            let [name, start, end] =
                [term.name.clone(), term.start.to_string(), term.end.to_string()].map(|t| text(&t));
            format!("[[term]]\nname = {name}\nstart = {start}\nend = {end}\n")
        }));
        file
    }

    fn log_days_to_toml(&self) -> String {
        let days = self.filter_log_days.unwrap_or(FILTER_LOG_DAYS);
        let mark = if self.filter_log_days.is_some() { "" } else { "# " };
        format!(
            "\n# For how many days single events of the filter's log are kept. No guidance sets a \
             period:\n# decide on one. What is worth a look, and the counts, stay.\n\
             {mark}filter_log_days = {days}\n"
        )
    }

    // Before the first table, since a key after it would belong to that table.
    fn closed_to_toml(&self) -> String {
        let days: Vec<String> = self.closed.iter().map(|day| format!("\"{day}\"")).collect();
        let days = match days.as_slice() {
            [] => "# closed = [\"2026-10-26\", \"2026-10-27\"]".to_owned(),
            days => format!("closed = [{}]", days.join(", ")),
        };
        format!(
            "\n# Days in a term without school: half-terms, training days, snow. Time limits in \
             school\n# days leave them out; weekends and bank holidays are known.\n{days}\n"
        )
    }
}

#[cfg(test)]
mod tests;
