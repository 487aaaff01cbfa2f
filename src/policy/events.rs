//! The events of the country that policies name, with the days on which they are.

use serde::Deserialize;

use super::PolicyError;
use crate::domain::event::Event;

const FILE: &str = include_str!("../../data/guidance/events.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventsFile {
    event: Vec<Event>,
}

/// The events that come with osafe.
///
/// # Errors
/// [`PolicyError`] when the file in the program is wrong, which its test rules out.
pub fn events() -> Result<Vec<Event>, PolicyError> {
    super::parse("events.toml", FILE).map(|file: EventsFile| file.event)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::{Datelike, NaiveDate};

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// First days as they were.
    const SEEN: &[(&str, &[&str])] = &[
        (
            "safer-internet-day",
            &["2020-02-11", "2021-02-09", "2022-02-08", "2024-02-06", "2026-02-10", "2027-02-09"],
        ),
        (
            "anti-bullying-week",
            &["2016-11-14", "2020-11-16", "2023-11-13", "2024-11-11", "2026-11-16"],
        ),
        ("safer-internet-week", &["2026-02-09", "2027-02-08"]),
    ];

    #[test]
    fn the_rules_give_every_date_that_was_seen() {
        let mut events = events().unwrap();
        let ids: BTreeSet<String> = events.iter().map(|event| event.id.clone()).collect();
        assert_eq!(ids.len(), events.len());
        for event in &mut events {
            for held in &event.held {
                let by_rule = Event { held: Vec::new(), ..event.clone() }.in_year(held.from.year());
                assert_eq!((by_rule.from, by_rule.to), (held.from, held.to), "{}", event.id);
                assert!(held.source.contains("checked 20"), "{}", event.id);
            }
            event.held.clear();
            let (_, seen) = SEEN.iter().find(|(id, _)| *id == event.id).unwrap();
            for date in *seen {
                assert_eq!(event.in_year(day(date).year()).from, day(date), "{}", event.id);
            }
        }
    }

    #[test]
    fn a_year_that_is_not_announced_is_said_to_be_so() {
        let events = events().unwrap();
        let week = events.iter().find(|event| event.id == "anti-bullying-week").unwrap();
        assert_eq!(
            week.in_words(week.in_year(2026)),
            "Anti-Bullying Week 2026 is from 16 Nov 2026 to 20 Nov 2026"
        );
        assert_eq!(
            week.in_words(week.in_year(2027)),
            "Anti-Bullying Week 2027 is not announced; by its rule it is from 15 Nov 2027 to 19 \
             Nov 2027"
        );
    }
}
