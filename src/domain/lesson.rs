//! What governors may read about how an incident ended: words that somebody wrote for them, in which nobody is named.

use super::concern::Concern;
use super::redaction::Redaction;

/// The longest such text, in characters.
pub const LONGEST: usize = 500;

/// Why a text is not for governors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LessonFault {
    /// It is too long to be read aloud.
    #[error("what governors may read is longer than {LONGEST} characters")]
    TooLong,
    /// It names somebody, or what would lead to somebody.
    #[error("what governors may read names somebody of the incident, an account or an address")]
    Names,
}

/// Looks for what would tell governors whom it is about: any part of a name in the incident, an account, an address.
///
/// # Errors
/// [`LessonFault`].
pub fn check(text: &str, concern: &Concern) -> Result<(), LessonFault> {
    if text.chars().count() > LONGEST {
        return Err(LessonFault::TooLong);
    }
    let told = concern.told.iter().map(|told| told.who.as_str());
    let people = concern.people.iter().map(|person| person.name.as_str());
    let names = people.chain(told).chain(concern.reported_by.as_deref());
    let names = Redaction::of(names.map(|name| (name, "")), &[], []);
    let traces = [&concern.account, &concern.network_address, &concern.url, &concern.search];
    let lower = text.to_lowercase();
    let is_there =
        |trace: &String| !trace.trim().is_empty() && lower.contains(&trace.trim().to_lowercase());
    let has_address = lower.contains('@') || lower.contains("://") || lower.contains("www.");
    if has_address || traces.into_iter().flatten().any(is_there) || !names.hits(text).is_empty() {
        return Err(LessonFault::Names);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::concern::Involved;
    use crate::domain::role::{Part, Role};

    #[test]
    fn nobody_is_named() {
        let person = Involved {
            name: "Sam Example".into(),
            role: Role::Child,
            part: Part::Subject,
            class: None,
            person: None,
            office: None,
        };
        let concern = Concern {
            people: vec![person],
            account: Some("4b.sexample".into()),
            url: Some("proxy.example".into()),
            ..Concern::default()
        };
        let check = |text: &str| check(text, &concern);
        assert_eq!(check("Year 4 had a lesson on leaving group chats."), Ok(()));
        assert_eq!(check("A lesson by example."), Ok(()), "a word is no name");
        for named in [
            "Sam had a lesson.",
            "The EXAMPLES? No: sam example.",
            "4B.SExample is locked.",
            "proxy.example is blocked.",
            "Ask dsl@school",
            "See https://x",
        ] {
            assert_eq!(check(named), Err(LessonFault::Names), "{named}");
        }
        assert_eq!(check(&"a".repeat(LONGEST + 1)), Err(LessonFault::TooLong));
    }
}
