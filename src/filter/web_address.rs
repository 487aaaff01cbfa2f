//! Hosts and addresses as logs write them: whole, without a scheme, or in two columns.

use memchr::{memchr, memchr3};

/// The part of an address that says its host: the scheme, when it has one, and what follows to the
/// path.
pub(crate) fn site(url: &str) -> &str {
    let bytes = url.as_bytes();
    let scheme = memchr(b':', bytes).filter(|at| {
        url[*at..].starts_with("://")
            && bytes[..*at].iter().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte))
    });
    let start = scheme.map_or(0, |at| at + 3);
    let end = memchr3(b'/', b'?', b'#', &bytes[start..]).map_or(url.len(), |length| start + length);
    &url[..end]
}

/// The host of an address as written, lower-case; `None` for a path alone or for text that is no
/// address.
pub(crate) fn host_of(url: &str) -> Option<String> {
    let site = site(url);
    let (has_scheme, authority) = match site.split_once("://") {
        Some((_, authority)) => (true, authority),
        None => (false, site),
    };
    let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let (host, has_port) = without_port(authority);
    let host = clean(host)?;
    let looks_like_one =
        has_scheme || has_port || host.contains('.') || host.contains(':') || host == "localhost";
    looks_like_one.then_some(host)
}

/// A host from a column of its own, lower-case and without port; `None` for text that is no host.
pub(crate) fn host_in(cell: &str) -> Option<String> {
    host_of(cell).or_else(|| clean(without_port(cell).0))
}

/// The address asked for: the address column, joined to the host when it is only a path; or the
/// host and path columns.
pub(crate) fn join(url: Option<&str>, host: Option<&str>, path: Option<&str>) -> Option<String> {
    match (url, host, path) {
        (Some(path), Some(host), _) if path.starts_with('/') => Some(format!("{host}{path}")),
        (Some(url), ..) => Some(url.to_owned()),
        (None, Some(host), Some(path)) => Some(if path.starts_with('/') {
            format!("{host}{path}")
        } else {
            format!("{host}/{path}")
        }),
        _ => None,
    }
}

fn without_port(authority: &str) -> (&str, bool) {
    if let Some((host, rest)) = authority.strip_prefix('[').and_then(|inner| inner.split_once(']'))
    {
        return (host, !rest.is_empty());
    }
    match authority.split_once(':') {
        Some((host, port))
            if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            (host, true)
        }
        _ => (authority, false),
    }
}

/// A host in lower case; `None` when it has a letter no host has.
fn clean(host: &str) -> Option<String> {
    let host = host.trim_ascii().trim_end_matches('.');
    let is_wrong = |byte: u8| byte <= b' ' || byte == 0x7f || b"\"<>\\/=,".contains(&byte);
    let is_plain = host.is_ascii();
    let is_spaced = || !is_plain && host.contains(char::is_whitespace);
    if host.is_empty() || host.bytes().any(is_wrong) || is_spaced() {
        return None;
    }
    Some(if is_plain { host.to_ascii_lowercase() } else { host.to_lowercase() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_addresses() {
        let host = |url| host_of(url).unwrap_or_default();
        assert_eq!(host("https://aa:bb@WWW.Example.org:8443/a?b#c"), "www.example.org");
        assert_eq!(host("example.org./a"), "example.org");
        assert_eq!(host("example.org:443"), "example.org");
        assert_eq!(host("http://[2001:db8::1]:80/"), "2001:db8::1");
        assert_eq!(host("/search?q=ab"), "");
        assert_eq!(host("two words.org"), "");
        assert_eq!(host("example.org/go?to=https://example.net/"), "example.org");
        assert_eq!(host("://example.org"), "example.org");
        assert_eq!(host("word"), "");
        assert_eq!(host_in("Intranet"), Some("intranet".to_owned()));
    }

    #[test]
    fn addresses_in_two_columns() {
        assert_eq!(join(Some("/a"), Some("example.org"), None).as_deref(), Some("example.org/a"));
        assert_eq!(
            join(Some("https://example.org/a"), Some("example.net"), None).as_deref(),
            Some("https://example.org/a")
        );
        assert_eq!(join(None, Some("example.org"), Some("a")).as_deref(), Some("example.org/a"));
        assert_eq!(join(None, Some("example.org"), None), None);
    }
}
