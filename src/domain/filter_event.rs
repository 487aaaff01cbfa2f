//! One line of a web filter's log. It is evidence, never an incident: only a person raises one.

use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::harm::CSAM;

/// What the filter did about a request.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Let through.
    Allowed,
    /// Stopped.
    Blocked,
    /// The person was warned, and may have gone on.
    Warned,
    /// Let through or captured, and marked for somebody to look at.
    Flagged,
    /// The log does not say, or says it in a word osafe does not know.
    #[default]
    Unknown,
}

impl Verdict {
    /// The word used in files, tables and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::Blocked => "blocked",
            Self::Warned => "warned",
            Self::Flagged => "flagged",
            Self::Unknown => "unknown",
        }
    }

    /// What a word that [`Verdict::as_str`] gave means.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let all = [Self::Allowed, Self::Blocked, Self::Warned, Self::Flagged, Self::Unknown];
        all.into_iter().find(|verdict| verdict.as_str() == word)
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// One request a filter logged. Text is as the log wrote it, trimmed; nothing is guessed.
#[derive(Clone, PartialEq, Eq)]
pub struct FilterEvent {
    /// When, to the millisecond.
    pub at: DateTime<Utc>,
    /// The signed-in user, as written (`DOMAIN\user`, `user@school`, a display name).
    pub person: Option<String>,
    /// The computer or tablet.
    pub device: Option<String>,
    /// The network address of the device.
    pub address: Option<String>,
    /// The web host, lower-case, without port or final dot.
    pub host: Option<String>,
    /// The address asked for, as written; a path alone is joined to its host, and no scheme is
    /// invented.
    pub url: Option<String>,
    /// The words searched for, or the phrase captured.
    pub search: Option<String>,
    /// The filter's own category text, as written.
    pub category: Option<String>,
    /// The ids of the harms the category is about, worst first; empty when the log gives no
    /// category.
    pub harms: Arc<[String]>,
    /// What the filter did.
    pub verdict: Verdict,
    /// The filter's own word for what it did.
    pub verdict_word: Option<String>,
}

/// Whom a row names: who was signed in, else the device, else its address. Text as the log wrote it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// The signed-in user.
    Person(String),
    /// The computer or tablet.
    Device(String),
    /// The network address.
    Address(String),
}

impl Who {
    /// The name as the log wrote it.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Who::Person(name) | Who::Device(name) | Who::Address(name) => name,
        }
    }
}

/// Shows only which sort of name it is.
impl fmt::Debug for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Who::Person(_) => "Person",
            Who::Device(_) => "Device",
            Who::Address(_) => "Address",
        })
    }
}

/// An event that is worth a safeguarding look, with the number it is kept under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flagged {
    /// Its number; never given twice.
    pub number: i64,
    /// The event.
    pub event: FilterEvent,
}

impl FilterEvent {
    /// Whom the row names, if it names anybody.
    #[must_use]
    pub fn who(&self) -> Option<Who> {
        let person = self.person.clone().map(Who::Person);
        let device = || self.device.clone().map(Who::Device);
        let address = || self.address.clone().map(Who::Address);
        person.or_else(device).or_else(address)
    }

    /// The address asked for, or else the host, as it may be shown: of child sexual abuse material
    /// only the host.
    #[must_use]
    pub fn shown_address(&self) -> Option<String> {
        if !self.harms.iter().any(|harm| harm == CSAM) {
            return self.url.clone().or_else(|| self.host.clone());
        }
        let host = self.host.as_deref().unwrap_or_default();
        Some(format!("{host} (the address is not shown)").trim_start().to_owned())
    }
}

/// Shows when and what was decided, and only whether the rest is there: a log row names a child and
/// what they looked for.
impl fmt::Debug for FilterEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilterEvent")
            .field("at", &self.at)
            .field("verdict", &self.verdict)
            .field("harms", &self.harms)
            .field("has_person", &self.person.is_some())
            .field("has_host", &self.host.is_some())
            .field("has_search", &self.search.is_some())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn event() -> FilterEvent {
        FilterEvent {
            at: DateTime::from_timestamp_millis(1_725_268_530_123).unwrap(),
            person: Some("aa123".into()),
            device: None,
            address: Some("192.0.2.4".into()),
            host: Some("example.org".into()),
            url: Some("https://example.org/a".into()),
            search: None,
            category: Some("Gambling".into()),
            harms: vec!["gambling".to_owned()].into(),
            verdict: Verdict::Blocked,
            verdict_word: Some("Deny".into()),
        }
    }

    #[test]
    fn the_worst_addresses_are_never_shown_whole() {
        assert_eq!(event().shown_address().as_deref(), Some("https://example.org/a"));
        let csam = FilterEvent { harms: vec![CSAM.to_owned()].into(), ..event() };
        assert_eq!(csam.shown_address().as_deref(), Some("example.org (the address is not shown)"));
        let hidden = FilterEvent { host: None, ..csam };
        assert_eq!(hidden.shown_address().as_deref(), Some("(the address is not shown)"));
    }

    #[test]
    fn debug_names_nobody() {
        let shown = format!("{:?}", event());
        assert!(!shown.contains("aa123") && !shown.contains("example"), "{shown}");
    }
}
