//! How long a record is kept: the periods of a policy or of guidance, and the day each ends.
//! Nothing is thrown away by it: what is past its period is listed, and a person decides.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::moment::Moment;
use super::word::words;

/// For how many days the filter's log is kept where the school has set no period of its own. No
/// guidance gives one; this is how long one large provider keeps it.
pub const FILTER_LOG_DAYS: u32 = 90;

/// The first day whose events in the filter's log are kept on a day, by a period in days.
#[must_use]
pub fn log_kept_from(today: NaiveDate, days: u32) -> NaiveDate {
    today.checked_sub_days(Days::new(days.into())).unwrap_or(NaiveDate::MIN)
}

words! {
    /// The day from which a period counts.
    KeptFrom {
        /// The child was born.
        Birth = "birth",
        /// The case was closed.
        Closed = "closed",
        /// The child left the school.
        Leaving = "leaving",
        /// The adult's employment at the school ended.
        EmploymentEnd = "employment-end",
        /// The adult reaches the normal age of retirement.
        Retirement = "retirement",
        /// The record was made.
        Recorded = "recorded",
    }
}

impl KeptFrom {
    /// As it stands in a sentence after "the".
    #[must_use]
    pub fn phrase(self) -> &'static str {
        match self {
            KeptFrom::Birth => "date of birth",
            KeptFrom::Closed => "day on which the case was closed",
            KeptFrom::Leaving => "day on which the child left",
            KeptFrom::EmploymentEnd => "day on which the employment ended",
            KeptFrom::Retirement => "day of normal retirement",
            KeptFrom::Recorded => "day of the record",
        }
    }
}

words! {
    /// How well a period is established.
    RetentionStatus {
        /// The policy itself says so.
        Policy = "policy",
        /// Read in the guidance itself.
        Primary = "primary",
        /// Read where another body quotes it.
        Secondary = "secondary",
        /// From general knowledge; no text was found.
        NotVerified = "not-verified",
    }
}

/// How long one kind of record is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Short name, as `child-protection`.
    pub id: String,
    /// What kind of record.
    pub title: String,
    /// The day from which it counts.
    pub from: KeptFrom,
    /// How many years; none where no source gives a period and the school has to set one.
    #[serde(default)]
    pub years: Option<u16>,
    /// A second day that has to be past as well, where the source names the later of two.
    #[serde(default)]
    pub and_until: Option<KeptFrom>,
    /// Never due by itself: the period is a minimum, and a person lifts the hold.
    #[serde(default)]
    pub hold: bool,
    /// Section or line of the policy, or the guidance.
    pub source: String,
    /// How well that is established.
    pub status: RetentionStatus,
    /// When it was last looked up; not needed where the policy itself says so.
    #[serde(default)]
    pub checked: Option<NaiveDate>,
    /// Conditions and oddities.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// The days known about a record and the person it is about; what is not known is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KnownDays {
    /// Date of birth.
    pub birth: Option<NaiveDate>,
    /// When the case was closed.
    pub closed: Option<NaiveDate>,
    /// When the child left.
    pub leaving: Option<NaiveDate>,
    /// When the employment ended.
    pub employment_end: Option<NaiveDate>,
    /// When the adult reaches the normal age of retirement.
    pub retirement: Option<NaiveDate>,
    /// When it was recorded.
    pub recorded: Option<NaiveDate>,
}

/// Until when a record is kept. The order is that of caution: of two answers the greater stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeepUntil {
    /// Up to and including a day.
    Day(NaiveDate),
    /// No source gives a period, so the school has to set one.
    NoPeriod,
    /// A day that decides is not known, so it is never due.
    Unknown(KeptFrom),
    /// Held whatever the day, until a person lifts the hold.
    Held,
}

/// Until when a record is kept by one period.
#[must_use]
pub fn keep_until(period: &Retention, days: &KnownDays) -> KeepUntil {
    let Some(years) = period.years else { return KeepUntil::NoPeriod };
    if period.hold {
        return KeepUntil::Held;
    }
    let first = end(period.from, years, days);
    period.and_until.map_or(first, |from| first.max(end(from, 0, days)))
}

/// Until when a record is kept to which several periods or several people apply: the longest.
/// `None` when there is none.
#[must_use]
pub fn longest(all: impl IntoIterator<Item = KeepUntil>) -> Option<KeepUntil> {
    all.into_iter().max()
}

fn end(from: KeptFrom, years: u16, days: &KnownDays) -> KeepUntil {
    let start = match from {
        KeptFrom::Birth => days.birth,
        KeptFrom::Closed => days.closed,
        KeptFrom::Leaving => days.leaving,
        KeptFrom::EmploymentEnd => days.employment_end,
        KeptFrom::Retirement => days.retirement,
        KeptFrom::Recorded => days.recorded,
    };
    start.map_or(KeepUntil::Unknown(from), |start| KeepUntil::Day(anniversary(start, years)))
}

// Born on 29 February, one is a year older on 1 March: kept a day too long, never one too short.
fn anniversary(start: NaiveDate, years: u16) -> NaiveDate {
    use chrono::Datelike;
    let end = start.checked_add_months(Months::new(u32::from(years) * 12));
    end.and_then(|end| {
        if end.day() == start.day() { Some(end) } else { end.checked_add_days(Days::new(1)) }
    })
    .unwrap_or(NaiveDate::MAX)
}

impl KeepUntil {
    /// Whether the period is past on a day, so that a person may decide about disposal. Never
    /// while anything that decides is unknown.
    #[must_use]
    pub fn is_past(self, today: NaiveDate) -> bool {
        matches!(self, KeepUntil::Day(day) if day < today)
    }

    /// As a sentence.
    #[must_use]
    pub fn in_words(self) -> String {
        match self {
            KeepUntil::Day(day) => format!("Kept until {}.", Moment::Day(day).in_words()),
            KeepUntil::NoPeriod => {
                "Kept: no source gives a period, and the school has set none.".to_owned()
            }
            KeepUntil::Unknown(from) => {
                format!("Kept: the {} is not known, so it is never due.", from.phrase())
            }
            KeepUntil::Held => "Kept: on hold until somebody lifts the hold.".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(from: KeptFrom, years: u16) -> Retention {
        Retention {
            id: "x".into(),
            title: "X".into(),
            from,
            years: Some(years),
            and_until: None,
            hold: false,
            source: "1".into(),
            status: RetentionStatus::Policy,
            checked: None,
            notes: Vec::new(),
        }
    }

    #[test]
    fn a_childs_record_is_kept_for_25_years_from_birth() {
        let born = |text: &str| KnownDays { birth: Some(day(text)), ..KnownDays::default() };
        let until = |text| keep_until(&period(KeptFrom::Birth, 25), &born(text));
        assert_eq!(until("2015-06-30"), KeepUntil::Day(day("2040-06-30")));
        assert_eq!(until("2016-02-29"), KeepUntil::Day(day("2041-03-01")));
        let kept = until("2015-06-30");
        assert!(!kept.is_past(day("2040-06-30")) && kept.is_past(day("2040-07-01")));
        assert_eq!(kept.in_words(), "Kept until 30 Jun 2040.");
    }

    #[test]
    fn without_a_date_of_birth_nothing_is_ever_due() {
        let recorded = KnownDays { recorded: Some(day("1980-01-01")), ..KnownDays::default() };
        let unknown = keep_until(&period(KeptFrom::Birth, 25), &recorded);
        assert_eq!(unknown, KeepUntil::Unknown(KeptFrom::Birth));
        assert!(!unknown.is_past(NaiveDate::MAX));
        assert_eq!(unknown.in_words(), "Kept: the date of birth is not known, so it is never due.");
        let known = KeepUntil::Day(day("2000-01-01"));
        assert_eq!(longest([known, unknown]), Some(unknown), "one of two children");
        assert_eq!(longest([]), None);
    }

    #[test]
    fn the_later_of_two_days_stands() {
        let allegation =
            Retention { and_until: Some(KeptFrom::Retirement), ..period(KeptFrom::Recorded, 10) };
        let days = |retirement: &str| KnownDays {
            recorded: Some(day("2026-11-20")),
            retirement: retirement.parse().ok(),
            ..KnownDays::default()
        };
        let until = |retirement| keep_until(&allegation, &days(retirement));
        assert_eq!(until("2050-01-31"), KeepUntil::Day(day("2050-01-31")));
        assert_eq!(until("2030-01-31"), KeepUntil::Day(day("2036-11-20")));
        assert_eq!(until(""), KeepUntil::Unknown(KeptFrom::Retirement));
    }

    #[test]
    fn a_hold_and_a_missing_period_are_never_due() {
        let days = KnownDays { recorded: Some(day("1980-01-01")), ..KnownDays::default() };
        let held = Retention { hold: true, ..period(KeptFrom::Recorded, 1) };
        let none = Retention { years: None, ..period(KeptFrom::Recorded, 1) };
        for (period, expected) in [(held, KeepUntil::Held), (none, KeepUntil::NoPeriod)] {
            let kept = keep_until(&period, &days);
            assert_eq!(kept, expected);
            assert!(!kept.is_past(NaiveDate::MAX));
        }
    }

    proptest! {
        #[test]
        fn a_longer_period_or_a_later_start_is_never_past_sooner(
            start in 0u64..30_000, later in 0u64..400, years in 0u16..100,
        ) {
            let on = |offset| day("1950-01-01") + Days::new(offset);
            let kept = |offset, years| {
                let days = KnownDays { closed: Some(on(offset)), ..KnownDays::default() };
                keep_until(&period(KeptFrom::Closed, years), &days)
            };
            prop_assert!(kept(start, years) >= KeepUntil::Day(on(start)));
            prop_assert!(kept(start + later, years) >= kept(start, years));
            prop_assert!(kept(start, years + 1) > kept(start, years));
        }
    }
}
