//! What a value must look like to be what a layout takes it for, and which part of it counts.

use std::net::IpAddr;

use serde::Deserialize;

use crate::filter::times::{self, DateOrder};
use crate::filter::web_address;

/// The methods of web requests. A closed list, because a method is what tells two stretches of free
/// text apart.
const METHODS: [&str; 24] = [
    "GET",
    "POST",
    "CONNECT",
    "HEAD",
    "PUT",
    "DELETE",
    "OPTIONS",
    "PATCH",
    "TRACE",
    "PROPFIND",
    "PROPPATCH",
    "MKCOL",
    "COPY",
    "MOVE",
    "LOCK",
    "UNLOCK",
    "SEARCH",
    "REPORT",
    "PURGE",
    "MERGE",
    "MKACTIVITY",
    "CHECKOUT",
    "SUBSCRIBE",
    "UNSUBSCRIBE",
];

/// What a value must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Looks {
    /// Anything without a space; in a cell, anything at all.
    #[default]
    Word,
    /// Anything, spaces too, and nothing too.
    Text,
    /// Digits, perhaps after a minus sign.
    Number,
    /// Three digits: the status of an answer.
    Status,
    /// Seconds since 1970, perhaps with a fraction.
    Epoch,
    /// A date and a clock in any of the ways products write them.
    Time,
    /// A time whose date is written with colons.
    ColonTime,
    /// Capital letters, digits and underscores: `TCP_MISS`.
    Code,
    /// A code, a slash and a number: `TCP_MISS/200`.
    Result,
    /// A code, a slash and anything: `DIRECT/192.0.2.7`.
    Peer,
    /// A method of a web request.
    Method,
    /// A network address.
    Address,
    /// A web address or host.
    Url,
    /// A method, a web address and perhaps a version; only the address counts.
    Request,
    /// Words between asterisks at the start, perhaps none: `*URLMOD* *DENIED* any reason`; only
    /// they count.
    Marks,
}

impl Looks {
    /// The look with that name in a layout.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let names = serde::de::value::StrDeserializer::<serde::de::value::Error>::new(name);
        Self::deserialize(names).ok()
    }

    /// May be nothing at all.
    pub(crate) fn may_be_empty(self) -> bool {
        matches!(self, Self::Text | Self::Marks)
    }

    /// The part of the value that counts; `None` when it does not look like this.
    pub(crate) fn part(self, value: &str) -> Option<&str> {
        let fits = match self {
            Self::Word | Self::Text => true,
            Self::Number => is_number(value.strip_prefix('-').unwrap_or(value)),
            Self::Status => value.len() == 3 && is_number(value),
            Self::Epoch => times::epoch(value).is_some_and(|stamp| stamp.offset.is_some()),
            Self::Time => times::parse(value, DateOrder::DayFirst).is_some(),
            Self::ColonTime => {
                value.as_bytes().get(4) == Some(&b':')
                    && times::parse(value, DateOrder::DayFirst).is_some()
            }
            Self::Code => is_code(value),
            Self::Result => both(value, is_number),
            Self::Peer => both(value, |peer| !peer.is_empty()),
            Self::Method => METHODS.contains(&value),
            Self::Address => value.parse::<IpAddr>().is_ok(),
            Self::Url => web_address::host_of(value).is_some(),
            Self::Request => return requested(value),
            Self::Marks => return Some(&value[..marks(value)]),
        };
        fits.then_some(value)
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_code(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    !text.is_empty() && text.bytes().all(is_letter)
}

fn both(value: &str, second: impl Fn(&str) -> bool) -> bool {
    value.split_once('/').is_some_and(|(code, rest)| is_code(code) && second(rest))
}

fn requested(value: &str) -> Option<&str> {
    let (method, rest) = value.split_once(' ')?;
    let url = rest.rsplit_once(" HTTP/").map_or(rest, |(url, _)| url).trim();
    (METHODS.contains(&method) && web_address::host_of(url).is_some()).then_some(url)
}

/// The length of the words between asterisks that begin the text.
pub(crate) fn marks(text: &str) -> usize {
    let mut end = 0;
    loop {
        let from = end + text[end..].bytes().take_while(|byte| *byte == b' ').count();
        let Some(word) = text[from..].strip_prefix('*') else { return end };
        let length = word.bytes().take_while(u8::is_ascii_uppercase).count();
        if length == 0 || word.as_bytes().get(length) != Some(&b'*') {
            return end;
        }
        end = from + length + 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_takes_the_part_that_counts() {
        let cases = [
            (Looks::Number, "-20", Some("-20")),
            (Looks::Number, "2x", None),
            (Looks::Status, "403", Some("403")),
            (Looks::Status, "4030", None),
            (Looks::Result, "TCP_MISS/200", Some("TCP_MISS/200")),
            (Looks::Result, "text/html", None),
            (Looks::Peer, "NONE/-", Some("NONE/-")),
            (Looks::Method, "get", None),
            (Looks::Address, "2001:db8::1", Some("2001:db8::1")),
            (Looks::ColonTime, "2024:09:02-10:15:30", Some("2024:09:02-10:15:30")),
            (Looks::ColonTime, "2024-09-02T10:15:30", None),
            (Looks::Url, "two words", None),
            (Looks::Request, "GET http://example.org/a b HTTP/1.1", Some("http://example.org/a b")),
            (Looks::Request, "hello http://example.org/", None),
            (Looks::Marks, "*URLMOD* *DENIED* a *reason*", Some("*URLMOD* *DENIED*")),
            (Looks::Marks, "* stars *", Some("")),
        ];
        for (looks, value, wanted) in cases {
            assert_eq!(looks.part(value), wanted, "{looks:?} {value}");
        }
    }

    #[test]
    fn looks_have_names() {
        assert_eq!(Looks::named("colon-time"), Some(Looks::ColonTime));
        assert_eq!(Looks::named("Word"), None);
    }
}
