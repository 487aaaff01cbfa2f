//! How the school sends its reminders: `[mail]` in `osafe.toml`. The password is never there.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

/// How reminders go out by mail.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Whom they come from.
    pub from: String,
    /// The server that takes them.
    #[serde(default)]
    pub server: Option<String>,
    /// Its port; else 587, or 465 with `tls`.
    #[serde(default)]
    pub port: Option<u16>,
    /// How the connection is secured. There is none without.
    #[serde(default)]
    pub security: Security,
    /// The name to sign in with; none where the server asks for none.
    #[serde(default)]
    pub user: Option<String>,
    /// A file with the certificate of the school's own authority, in PEM.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// After how many seconds a server that does not answer is given up.
    #[serde(default = "thirty")]
    pub timeout_seconds: u16,
    /// The address for owners who have none of their own here.
    #[serde(default)]
    pub others: Option<String>,
    /// The address of each office.
    #[serde(default)]
    pub to: BTreeMap<String, String>,
}

/// How a connection is secured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// It begins plain and is secured before anything is said; refused where the server cannot.
    #[default]
    StartTls,
    /// It is secured from the first byte.
    Tls,
}

fn thirty() -> u16 {
    30
}

impl Mail {
    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port.unwrap_or(match self.security {
            Security::StartTls => 587,
            Security::Tls => 465,
        })
    }

    /// Where reminders for an owner go.
    #[must_use]
    pub fn address(&self, owner: &str) -> Option<&str> {
        self.to.get(owner).or(self.others.as_ref()).map(String::as_str)
    }
}
