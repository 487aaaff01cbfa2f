//! The same user, computer or address is written in several ways.

use std::net::IpAddr;

use super::NameKind;
use crate::domain::person::folded;

/// Mail services that anybody may use: `sam@` one of these need not be the school's `sam`.
const ANYBODYS_MAIL: [&str; 12] = [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "hotmail.co.uk",
    "live.com",
    "live.co.uk",
    "yahoo.com",
    "yahoo.co.uk",
    "icloud.com",
    "aol.com",
    "proton.me",
];

/// A name, taken apart.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Key {
    kind: NameKind,
    name: String,
    domain: Domain,
}

#[derive(Clone, PartialEq, Eq)]
enum Domain {
    Bare,
    Windows(String),
    Internet(String),
}

impl Key {
    pub(super) fn of(kind: NameKind, name: &str) -> Key {
        let folded = folded(name);
        let (name, domain) = match kind {
            NameKind::User => user(&folded),
            NameKind::Device => device(&folded),
            NameKind::Address => (address(&folded), Domain::Bare),
        };
        Key { kind, name, domain }
    }

    /// What all ways of writing one name have in common.
    pub(super) fn shared(&self) -> (NameKind, String) {
        (self.kind, self.name.clone())
    }

    /// Whether two ways of writing may mean one user: two mail domains are two users, and a mail
    /// address that anybody can have is no name of the school's.
    pub(super) fn may_be(&self, other: &Key) -> bool {
        if self.shared() != other.shared() {
            return false;
        }
        let anybodys = |domain: &Domain| match domain {
            Domain::Internet(domain) => ANYBODYS_MAIL.contains(&domain.as_str()),
            _ => false,
        };
        match (&self.domain, &other.domain) {
            (a, b) if anybodys(a) || anybodys(b) => a == b,
            (Domain::Internet(a), Domain::Internet(b))
            | (Domain::Windows(a), Domain::Windows(b)) => a == b,
            _ => true,
        }
    }
}

fn user(name: &str) -> (String, Domain) {
    if let Some((domain, user)) = name.rsplit_once('\\').filter(|(_, user)| !user.is_empty()) {
        // `SCHOOL\sam@school.org` is a mail address that Windows wrote.
        return if user.contains('@') {
            self::user(user)
        } else {
            (user.to_owned(), Domain::Windows(domain.trim_matches('\\').to_owned()))
        };
    }
    match name.split_once('@') {
        Some((user, domain)) if !user.is_empty() && !domain.is_empty() => {
            (user.to_owned(), Domain::Internet(domain.to_owned()))
        }
        _ => (name.to_owned(), Domain::Bare),
    }
}

// `LIB-04`, `lib-04.school.internal` and the directory's `LIB-04$` are one computer.
fn device(name: &str) -> (String, Domain) {
    let name = name.trim_start_matches('\\').trim_end_matches('$');
    if name.parse::<IpAddr>().is_ok() {
        return (name.to_owned(), Domain::Bare);
    }
    match name.split_once('.') {
        Some((host, rest)) if !host.is_empty() => {
            (host.to_owned(), Domain::Internet(rest.to_owned()))
        }
        _ => (name.to_owned(), Domain::Bare),
    }
}

fn address(text: &str) -> String {
    match text.parse::<IpAddr>() {
        Ok(address) => address.to_canonical().to_string(),
        Err(_) => text.to_owned(),
    }
}
