//! The calendar file that people subscribe to, in the form of RFC 5545.

use chrono::Duration;
use icalendar::{Alarm, Calendar, Component, Event, EventLike, EventStatus, Property, Trigger};

use crate::domain::calendar_entry::CalendarEntry;

/// How long before the day the first alarm goes, in days.
const DAYS_BEFORE: i64 = 7;
/// At what hour of the day itself the second one goes.
const HOUR: i64 = 8;

/// The calendar as text. The same entries give the same text.
#[must_use]
pub fn calendar(school: &str, entries: &[CalendarEntry]) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//osafe//Reminders//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    let name = format!("Online safety: {}", plain(school));
    calendar.append_property(Property::new("X-WR-CALNAME", name));
    for entry in entries {
        calendar.push(event(entry));
    }
    calendar.to_string()
}

fn event(entry: &CalendarEntry) -> Event {
    let mut event = Event::with_uid(&entry.uid);
    event
        .timestamp(entry.stamp)
        .sequence(entry.sequence)
        .starts(entry.due)
        .summary(&plain(&entry.title))
        .description(&format!("For: {}\nSource: {}", plain(&entry.owner), plain(&entry.source)))
        .add_property("CATEGORIES", plain(&entry.kind))
        .add_property("TRANSP", "TRANSPARENT");
    if entry.off.is_some() {
        event.status(EventStatus::Cancelled);
    } else {
        event.status(EventStatus::Confirmed);
        let before = Trigger::before_start(Duration::days(DAYS_BEFORE));
        event.alarm(alarm(entry, "before", before));
        event.alarm(alarm(entry, "on", Trigger::after_start(Duration::hours(HOUR))));
    }
    event
}

// The library gives an alarm without a name and a time a random one and the clock's.
fn alarm(entry: &CalendarEntry, which: &str, trigger: Trigger) -> Alarm {
    let mut alarm = Alarm::display(&plain(&entry.title), trigger);
    alarm.add_property("UID", format!("{which}-{}", entry.uid)).timestamp(entry.stamp);
    alarm
}

// Nobody's text ends a line or hides what stands there.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
