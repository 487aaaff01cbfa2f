//! The Cause for Concern record: what a person writes down about a worry.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDate};
use chrono_tz::Tz;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::moment::Moment;
use super::office::Office;
use super::role::{AreaOfRisk, DeviceOwner, Intent, Part, Role, Site};

/// The longest text of one field, in bytes: an hour of dictation, and no more than a screen can
/// ever need.
pub const LONGEST_TEXT: usize = 1 << 20;
/// The longest name, place or reference, in characters.
pub const LONGEST_LINE: usize = 300;

/// Nothing happened online before; a year below is a slip of the keyboard.
const EARLIEST_YEAR: i32 = 1980;

/// A concern as it is submitted. `incident` and `role` say which row of the policy's table
/// applies; everything that can be unknown is optional.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Concern {
    /// The row of the policy's table: its id (`C12`), words that find it (`vpn`), or `other`.
    pub incident: String,
    /// About whom: `child`, `staff`, `parent` or `visitor`.
    #[schemars(required)]
    pub role: Option<Role>,
    /// When it happened, ISO 8601: `2026-11-20` or `2026-11-20T10:15`.
    #[schemars(required)]
    pub occurred: Option<Moment>,
    /// What happened, in facts.
    pub description: String,
    /// Everybody concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Involved>,
    /// Who noticed it or was told, if not the person who records it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported_by: Option<String>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// On the school's premises or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<Site>,
    /// The device used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    /// Whose device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_owner: Option<DeviceOwner>,
    /// The user name that was signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The network address of the device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network_address: Option<String>,
    /// The service, app or site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// The address visited, as text; it is never opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What was searched for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Area of risk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<AreaOfRisk>,
    /// What it was about, in short words: `self-harm`, `deepfake` ...
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Meant or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intent: Option<Intent>,
    /// Whether the child told an adult.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported_by_child: Option<bool>,
    /// The person's own words, verbatim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_words: Option<String>,
    /// Where evidence is kept. Never evidence itself, and never an indecent image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// What was done at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_at_once: Option<String>,
    /// Who has been told, and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<Told>,
    /// A sanction given already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sanction: Option<Sanction>,
    /// Support offered or given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support: Option<String>,
    /// What was decided, and why; also why no referral was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// Where paper copies are filed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filed_in: Vec<String>,
    /// When to look at it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<NaiveDate>,
}

/// A person and how they stand to the incident.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Involved {
    /// The name as the school writes it.
    pub name: String,
    /// In which role.
    pub role: Role,
    /// Part in the incident.
    #[serde(default = "subject")]
    pub part: Part,
    /// Class or year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// Which person of the case records, as `P0007`; `new` for somebody of the same name as a
    /// person known already. `R0007` for somebody of the roll, by itself or after one of these.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// The office held, when it matters: a concern about the `head-teacher` goes to the chair of
    /// governors alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<Office>,
}

/// Somebody who was told.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// Person, office or agency.
    pub who: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Moment>,
    /// Crime number, ticket or other reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// A sanction with its days.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sanction {
    /// What.
    pub what: String,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
}

/// A decision and its reason.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// What was decided.
    pub what: String,
    /// Why.
    pub reason: String,
    /// Why a referral was considered and not made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referral_not_made_because: Option<String>,
}

impl Decision {
    /// The decision with its reasons, a line for each.
    #[must_use]
    pub fn in_words(&self) -> String {
        let mut text = format!("decided: {}\nbecause: {}", self.what, self.reason);
        if let Some(why) = &self.referral_not_made_because {
            text.push_str("\nnot referred, because: ");
            text.push_str(why);
        }
        text
    }
}

fn subject() -> Part {
    Part::Subject
}

// Names and narratives never reach a log or a panic message.
impl std::fmt::Debug for Concern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Concern").field("role", &self.role).finish_non_exhaustive()
    }
}

/// What is wrong with a concern, each in a few words that name the field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A field that every concern needs is missing or empty.
    #[error("`{0}` is missing")]
    Missing(&'static str),
    /// A date in the future.
    #[error("`{0}` is in the future: {1}")]
    Future(&'static str, String),
    /// A text is too long.
    #[error("`{0}` is too long: at most {1} {2}")]
    TooLong(&'static str, usize, &'static str),
    /// Before anybody could be online.
    #[error("`occurred` is before {EARLIEST_YEAR}")]
    LongAgo,
    /// A person without a name.
    #[error("a person in `people` has no name")]
    Nameless,
    /// The same person with the same part twice.
    #[error("a person is in `people` twice with the same part")]
    Twice,
    /// A period that ends before it begins.
    #[error("`sanction` ends before it begins")]
    Backwards,
}

impl Concern {
    /// Whether it is about an adult who works in the school: the DSL team does not hold such
    /// records, the head and the chair of governors do.
    #[must_use]
    pub fn about_staff(&self) -> bool {
        self.role == Some(Role::Staff) || self.staff_concerned().next().is_some()
    }

    /// The adults working in the school whom it is about.
    pub fn staff_concerned(&self) -> impl Iterator<Item = &Involved> {
        self.people.iter().filter(|person| {
            person.role == Role::Staff && matches!(person.part, Part::Subject | Part::Instigator)
        })
    }

    /// Everything that is wrong, so that a person can mend it in one go.
    #[must_use]
    pub fn faults(&self, now: DateTime<Tz>) -> Vec<Fault> {
        let mut faults = self.missing();
        faults.extend(self.dates(now));
        faults.extend(self.lengths());
        let mut seen = BTreeSet::new();
        for person in &self.people {
            let name = person.name.trim().to_lowercase();
            if name.is_empty() {
                faults.push(Fault::Nameless);
            } else if !seen.insert((name, person.part)) {
                faults.push(Fault::Twice);
            }
        }
        if self.occurred.is_some_and(|when| when.day().year() < EARLIEST_YEAR) {
            faults.push(Fault::LongAgo);
        }
        if self.sanction.as_ref().is_some_and(|s| s.to.is_some() && s.to < s.from) {
            faults.push(Fault::Backwards);
        }
        faults
    }

    /// Whether the person of that number is part of it.
    #[must_use]
    pub fn names(&self, person: &str) -> bool {
        self.people.iter().any(|involved| involved.person.as_deref() == Some(person))
    }

    /// Every text in it that may be searched for.
    pub fn words(&self) -> impl Iterator<Item = &String> {
        let texts = [
            Some(&self.description),
            self.own_words.as_ref(),
            self.evidence.as_ref(),
            self.done_at_once.as_ref(),
            self.support.as_ref(),
            self.url.as_ref(),
        ];
        texts.into_iter().flatten().chain(self.lines().map(|(_, line)| line))
    }

    fn missing(&self) -> Vec<Fault> {
        let fields = [
            ("incident", self.incident.trim().is_empty()),
            ("role", self.role.is_none()),
            ("occurred", self.occurred.is_none()),
            ("description", self.description.trim().is_empty()),
        ];
        fields.iter().filter(|(_, gone)| *gone).map(|(name, _)| Fault::Missing(name)).collect()
    }

    fn dates(&self, now: DateTime<Tz>) -> Vec<Fault> {
        let told = self.told.iter().filter_map(|told| told.when).map(|when| ("told", when));
        let occurred = self.occurred.iter().map(|when| ("occurred", *when));
        occurred
            .chain(told)
            .filter(|(_, when)| when.is_after(now))
            .map(|(field, when)| Fault::Future(field, when.in_words()))
            .collect()
    }

    fn lengths(&self) -> Vec<Fault> {
        let texts = [
            ("description", Some(&self.description)),
            ("own_words", self.own_words.as_ref()),
            ("evidence", self.evidence.as_ref()),
            ("done_at_once", self.done_at_once.as_ref()),
            ("support", self.support.as_ref()),
            ("url", self.url.as_ref()),
        ];
        let too_long = |name, limit, unit| Fault::TooLong(name, limit, unit);
        let texts = texts
            .into_iter()
            .filter(|(_, text)| text.is_some_and(|text| text.len() > LONGEST_TEXT))
            .map(|(name, _)| too_long(name, LONGEST_TEXT, "bytes"));
        let lines = self.lines().filter(|(_, line)| line.chars().count() > LONGEST_LINE);
        texts.chain(lines.map(|(name, _)| too_long(name, LONGEST_LINE, "characters"))).collect()
    }

    fn lines(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let single = [
            ("place", &self.place),
            ("reported_by", &self.reported_by),
            ("device", &self.device),
            ("account", &self.account),
            ("network_address", &self.network_address),
            ("platform", &self.platform),
            ("search", &self.search),
        ];
        let single = single.into_iter().filter_map(|(name, line)| Some((name, line.as_ref()?)));
        let people = self.people.iter().flat_map(|person| {
            std::iter::once(("people", &person.name))
                .chain(person.class.iter().map(|c| ("people", c)))
        });
        let told = self.told.iter().flat_map(|told| {
            std::iter::once(("told", &told.who))
                .chain(told.reference.iter().map(|reference| ("told", reference)))
        });
        let tags = self.tags.iter().map(|tag| ("tags", tag));
        let filed = self.filed_in.iter().map(|place| ("filed_in", place));
        let sanction = self.sanction.iter().map(|sanction| ("sanction", &sanction.what));
        single.chain(people).chain(told).chain(tags).chain(filed).chain(sanction)
    }
}

#[cfg(test)]
mod tests;
