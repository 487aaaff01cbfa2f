//! Reviews of what is on a device, by two named people.

use chrono::{DateTime, FixedOffset};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{Check, Custody, CustodyFault, Number, earlier, hidden};
use crate::domain::incident::Recorder;
use crate::domain::moment::Moment;

/// A review as it is submitted.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    /// The two who looked.
    #[serde(default)]
    pub by: Vec<String>,
    /// When.
    #[serde(default)]
    pub when: Option<Moment>,
    /// Where on the device they looked: which messages, which folder, which days.
    #[serde(default)]
    pub looked_at: String,
    /// Why.
    #[serde(default)]
    pub why: String,
    /// What they found, in words. Never a picture of it.
    #[serde(default)]
    pub found: String,
    /// What was done next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<String>,
}

/// One review of a device.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceReview {
    /// Of which item.
    pub item: Number,
    /// When it was written down.
    pub recorded: DateTime<FixedOffset>,
    /// Who wrote it down.
    pub recorded_by: Recorder,
    /// What was done.
    pub reviewed: Reviewed,
}

hidden!(Reviewed, DeviceReview);

impl Reviewed {
    /// Everything that is wrong with it by itself.
    #[must_use]
    pub fn faults(&self, now: DateTime<Tz>) -> Vec<CustodyFault> {
        let mut check = Check::at(now);
        let people: Vec<String> = self.by.iter().map(|name| letters(name)).collect();
        match people.as_slice() {
            [one, other] if one.is_empty() || other.is_empty() => {
                check.faults.push(CustodyFault::NotTwo);
            }
            [one, other] if one == other => check.faults.push(CustodyFault::SamePerson),
            [_, _] => self.by.iter().for_each(|name| check.line("by", name)),
            _ => check.faults.push(CustodyFault::NotTwo),
        }
        check.past("when", self.when);
        check.text("looked_at", &self.looked_at);
        check.text("why", &self.why);
        check.text("found", &self.found);
        check.optional_text("follow_up", self.follow_up.as_ref());
        check.faults
    }

    /// What an entry of the incident says.
    #[must_use]
    pub fn in_words(&self) -> String {
        let mut lines = vec![
            format!("looked through by: {}", self.by.join(" and ")),
            format!("looked at: {}", self.looked_at),
            format!("because: {}", self.why),
            format!("found: {}", self.found),
        ];
        lines.extend(self.follow_up.iter().map(|next| format!("then: {next}")));
        lines.join("\n")
    }
}

impl Custody {
    /// Why it cannot have been reviewed then.
    ///
    /// # Errors
    /// When the school did not have it.
    pub fn refuse_review(&self, reviewed: &Reviewed) -> Result<(), CustodyFault> {
        let Some(when) = reviewed.when else { return Err(CustodyFault::Missing("when")) };
        let before = self.item.taken.when.is_some_and(|taken| earlier(when, taken));
        let left = self.last().is_some_and(|left| self.is_out() && earlier(left, when));
        if before || left { Err(CustodyFault::Out(self.item.id)) } else { Ok(()) }
    }
}

// "J. Hale" and "j  hale" are one person; whether "J. Hale" is "Jo Hale" nobody can say here.
fn letters(name: &str) -> String {
    let name: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
    name.to_lowercase()
}
