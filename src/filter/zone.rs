//! A written time to an instant, counting what had to be decided on the way.

use chrono::{DateTime, Duration, MappedLocalTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

use crate::filter::times::{self, DateOrder, Stamp};

/// Whose zone is used for times that carry no offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ZoneFrom {
    /// The person importing said so.
    Asked,
    /// The layout is documented to use it, or the column's title says so.
    Layout,
    /// The school's own.
    Default,
}

/// Turns written times into instants.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    pub(crate) order: DateOrder,
    pub(crate) zone: Tz,
    /// How many times carried their own offset.
    pub(crate) written: u64,
    /// How many were in the hour that happens twice.
    pub(crate) twice: u64,
    /// How many were in the hour that does not happen.
    pub(crate) never: u64,
    /// How many took the zone.
    pub(crate) local: u64,
}

impl Clock {
    pub(crate) fn new(zone: Tz, order: DateOrder) -> Self {
        Self { order, zone, written: 0, twice: 0, never: 0, local: 0 }
    }

    /// The instant of a written time, with `offset` (seconds east) from another column when the
    /// text has none.
    pub(crate) fn instant(&mut self, stamp: Stamp, offset: Option<i32>) -> Option<DateTime<Utc>> {
        if let Some(east) = stamp.offset.or(offset) {
            self.written += 1;
            let utc = stamp.local.checked_sub_signed(Duration::seconds(i64::from(east)))?;
            return Some(utc.and_utc());
        }
        self.local += 1;
        match self.zone.from_local_datetime(&stamp.local) {
            MappedLocalTime::Single(at) => Some(at.to_utc()),
            MappedLocalTime::Ambiguous(first, _) => {
                self.twice += 1;
                Some(first.to_utc())
            }
            MappedLocalTime::None => {
                self.never += 1;
                self.shifted(stamp.local)
            }
        }
    }

    /// A clock that was not put forward shows an hour that does not happen: it is read with the
    /// offset of a few hours before.
    fn shifted(&self, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        let before = Duration::hours(3);
        let earlier =
            self.zone.from_local_datetime(&local.checked_sub_signed(before)?).earliest()?;
        earlier.to_utc().checked_add_signed(before)
    }
}

/// The offset in a zone column of its own (`+0100`, `UTC`); `None` for names that mean different
/// things in different countries.
pub(crate) fn offset(text: &str) -> Option<i32> {
    // A zone column holds what follows a clock, so it is read after one.
    times::parse(&format!("2000-01-01 00:00:00 {text}"), DateOrder::DayFirst)?.offset
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(text: &str) -> (String, Clock) {
        let mut clock = Clock::new(chrono_tz::Europe::London, DateOrder::DayFirst);
        let stamp = times::parse(text, clock.order).unwrap();
        (clock.instant(stamp, None).unwrap().to_rfc3339(), clock)
    }

    #[test]
    fn summer_winter_and_the_two_changes() {
        assert_eq!(at("2024-09-02 10:15:30").0, "2024-09-02T09:15:30+00:00");
        assert_eq!(at("2024-12-02 10:15:30").0, "2024-12-02T10:15:30+00:00");
        let (twice, clock) = at("2024-10-27 01:30:00");
        assert_eq!((twice.as_str(), clock.twice), ("2024-10-27T00:30:00+00:00", 1));
        let (never, clock) = at("2024-03-31 01:30:00");
        assert_eq!((never.as_str(), clock.never), ("2024-03-31T01:30:00+00:00", 1));
    }

    #[test]
    fn an_offset_wins() {
        let (written, clock) = at("2024-09-02T10:15:30-05:00");
        assert_eq!(
            (written.as_str(), clock.written, clock.local),
            ("2024-09-02T15:15:30+00:00", 1, 0)
        );
        assert_eq!(
            (offset("+0100"), offset("CEST"), offset("IST"), offset("UTC")),
            (Some(3600), Some(7200), None, Some(0))
        );
    }
}
