//! Days that count for a time limit: working days in England and Wales, and the school's own days.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::term::{Term, academic_year_end};

/// How far ahead a school day is looked for, in days. Beyond it the terms are not entered yet.
const LOOK_AHEAD: u64 = 400;

/// The longest time without school that is looked over, in days.
const LONGEST_BREAK: usize = 100;

/// How long the terms of a year are together at least, from the first day to the last.
const WHOLE_YEAR: i64 = 280;

/// Year, month, day.
type Ymd = (i32, u32, u32);

/// Bank holidays that were moved for one year: where the rule puts them, and where they were.
const MOVED: [(Ymd, Ymd); 5] = [
    ((1995, 5, 1), (1995, 5, 8)),
    ((2002, 5, 27), (2002, 6, 4)),
    ((2012, 5, 28), (2012, 6, 4)),
    ((2020, 5, 4), (2020, 5, 8)),
    ((2022, 5, 30), (2022, 6, 2)),
];

/// Bank holidays proclaimed for one occasion. A later one belongs here, and until a school has
/// that version of the program, in its closed days.
const PROCLAIMED: [Ymd; 8] = [
    (1981, 7, 29),
    (1999, 12, 31),
    (2002, 6, 3),
    (2011, 4, 29),
    (2012, 6, 5),
    (2022, 6, 3),
    (2022, 9, 19),
    (2023, 5, 8),
];

/// A school's year: its terms, and the days in them on which it is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// The terms the school has entered; none means that every working day is a school day.
    pub terms: Vec<Term>,
    /// Days in a term without school: half-terms, training days, snow.
    pub closed: Vec<NaiveDate>,
}

impl Calendar {
    /// Whether people at work outside the school work too: Monday to Friday, and no bank holiday
    /// in England and Wales.
    #[must_use]
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_bank_holiday(day)
    }

    /// Whether there is school: a working day in a term on which the school is not closed. Where
    /// the school has entered no term, any working day on which it is not closed.
    #[must_use]
    pub fn is_school_day(&self, day: NaiveDate) -> bool {
        let in_term = |term: &Term| (term.start..=term.end).contains(&day);
        (self.terms.is_empty() || self.terms.iter().any(in_term))
            && !self.closed.contains(&day)
            && self.is_working_day(day)
    }

    /// The `count`-th working day after a day, which itself is not counted. None of them is the
    /// day itself if that is a working day, and otherwise the next.
    #[must_use]
    pub fn add_working_days(&self, from: NaiveDate, count: u8) -> NaiveDate {
        step(from, count, |day| self.is_working_day(day), |day| self.next_working_day(day))
    }

    /// The `count`-th school day after a day, which itself is not counted. Where the terms end and
    /// no school day lies within 400 days, working days are counted on: a limit that waits for
    /// terms nobody has entered would never be reached.
    #[must_use]
    pub fn add_school_days(&self, from: NaiveDate, count: u8) -> NaiveDate {
        step(from, count, |day| self.is_school_day(day), |day| self.next_school_day(day))
    }

    /// Why there is no school on a day, in a word or two; nothing when there is. Where the terms of
    /// that time have not been entered, working days count.
    #[must_use]
    pub fn no_school(&self, day: NaiveDate) -> Option<&'static str> {
        if day.weekday() == Weekday::Sat {
            Some("a Saturday")
        } else if day.weekday() == Weekday::Sun {
            Some("a Sunday")
        } else if is_bank_holiday(day) {
            Some("a bank holiday")
        } else if self.closed.contains(&day) {
            Some("a day on which the school is closed")
        } else if self.knows(day) && !self.terms.iter().any(|t| (t.start..=t.end).contains(&day)) {
            Some("in the holidays")
        } else {
            None
        }
    }

    /// The last day with school before a day, when there is one within 100 days.
    #[must_use]
    pub fn school_day_before(&self, day: NaiveDate) -> Option<NaiveDate> {
        let before = day.iter_days().rev().skip(1).take(LONGEST_BREAK);
        before.into_iter().find(|day| self.no_school(*day).is_none())
    }

    /// The first day with school on or after a day.
    #[must_use]
    pub fn school_day_from(&self, day: NaiveDate) -> NaiveDate {
        let mut ahead = day.iter_days().take(LONGEST_BREAK);
        ahead.find(|day| self.no_school(*day).is_none()).unwrap_or(day)
    }

    // Whether the school has entered its terms for the time a day is in: they lie around it, or
    // those of its academic year are all there.
    fn knows(&self, day: NaiveDate) -> bool {
        let end = academic_year_end(day);
        let of_year = || self.terms.iter().filter(|term| academic_year_end(term.start) == end);
        let first = of_year().map(|term| term.start).min();
        let last = of_year().map(|term| term.end).max();
        first.zip(last).is_some_and(|(first, last)| {
            (first..=last).contains(&day) || (last - first).num_days() >= WHOLE_YEAR
        })
    }

    fn next_working_day(&self, after: NaiveDate) -> NaiveDate {
        days_after(after).find(|day| self.is_working_day(*day)).unwrap_or(NaiveDate::MAX)
    }

    fn next_school_day(&self, after: NaiveDate) -> NaiveDate {
        let found = days_after(after).find(|day| self.is_school_day(*day));
        found.unwrap_or_else(|| self.next_working_day(after))
    }
}

fn days_after(day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (1..=LOOK_AHEAD).map_while(move |ahead| day.checked_add_days(Days::new(ahead)))
}

fn step(
    from: NaiveDate,
    count: u8,
    counts: impl Fn(NaiveDate) -> bool,
    next: impl Fn(NaiveDate) -> NaiveDate,
) -> NaiveDate {
    match count {
        0 if counts(from) => from,
        0 => next(from),
        _ => (0..count).fold(from, |day, _| next(day)),
    }
}

/// Whether a day is a bank holiday in England and Wales: by the rules that stand since 1978, with
/// the days moved or proclaimed for one year. A substitute day counts, and so does the holiday
/// itself where it falls on a weekend.
#[must_use]
pub fn is_bank_holiday(day: NaiveDate) -> bool {
    let this = (day.year(), day.month(), day.day());
    if MOVED.iter().any(|(rule, _)| *rule == this) {
        return false;
    }
    MOVED.iter().any(|(_, actual)| *actual == this)
        || PROCLAIMED.contains(&this)
        || is_monday_holiday(day)
        || is_winter_holiday(day)
        || is_easter(day)
}

// The first Monday in May, the last one in May, the last one in August.
fn is_monday_holiday(day: NaiveDate) -> bool {
    let (first, last) = (day.day() <= 7, day.day() > 24);
    day.weekday() == Weekday::Mon
        && ((day.month() == 5 && (first || last)) || (day.month() == 8 && last))
}

// One free working day for each of 1 January, 25 and 26 December, moved on from a weekend.
fn is_winter_holiday(day: NaiveDate) -> bool {
    let weekday = day.weekday();
    match (day.month(), day.day()) {
        (1, 1) | (12, 25 | 26) => true,
        (1, 2 | 3) => weekday == Weekday::Mon,
        (12, 27 | 28) => matches!(weekday, Weekday::Mon | Weekday::Tue),
        _ => false,
    }
}

// Good Friday and Easter Monday.
fn is_easter(day: NaiveDate) -> bool {
    let (month, date) = easter_sunday(day.year());
    NaiveDate::from_ymd_opt(day.year(), month, date)
        .is_some_and(|sunday| matches!((day - sunday).num_days(), -2 | 1))
}

// Month and day of Easter Sunday in the Gregorian calendar, by the method published in 1876 in
// which every step is a division of whole numbers.
fn easter_sunday(year: i32) -> (u32, u32) {
    let golden = year.rem_euclid(19);
    let (century, rest) = (year.div_euclid(100), year.rem_euclid(100));
    let skipped = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - skipped + 15).rem_euclid(30);
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4).rem_euclid(7);
    let shift = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday - 7 * shift + 114;
    (u32::try_from(days / 31).unwrap_or(4), u32::try_from(days % 31 + 1).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::term::usual_terms;
    use super::*;

    /// The list for England and Wales as it was published, or, for years to come, as the rules
    /// were applied by hand; each year from its first holiday to its last.
    const KNOWN: &[(i32, &str)] = &[
        (2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"),
        (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
        (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
        (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
        (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
        (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
        (2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
        (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
        (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
        (2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
    ];

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn calendar() -> Calendar {
        let half_term = NaiveDate::iter_days(&day("2026-10-26")).take(5).collect();
        Calendar { terms: usual_terms(2026), closed: half_term }
    }

    #[test]
    fn bank_holidays_are_those_that_were_published() {
        for (year, expected) in KNOWN {
            let days = NaiveDate::from_ymd_opt(*year, 1, 1).unwrap().iter_days();
            let free: Vec<String> = days
                .take_while(|day| day.year() == *year)
                .filter(|day| day.weekday().num_days_from_monday() < 5 && is_bank_holiday(*day))
                .map(|day| day.format("%m-%d").to_string())
                .collect();
            assert_eq!(free.join(" "), *expected, "{year}");
        }
    }

    #[test]
    fn easter_is_where_the_church_has_it() {
        for (year, sunday) in [
            (1961, (4, 2)),
            (1981, (4, 19)),
            (2000, (4, 23)),
            (2008, (3, 23)),
            (2011, (4, 24)),
            (2038, (4, 25)),
            (2049, (4, 18)),
            (2285, (3, 22)),
        ] {
            assert_eq!(easter_sunday(year), sunday, "{year}");
        }
    }

    #[test]
    fn school_days_are_working_days_in_term() {
        let school = calendar();
        for (text, working, school_day) in [
            ("2026-11-20", true, true),
            ("2026-11-21", false, false),
            ("2026-10-27", true, false),
            ("2026-12-21", true, false),
            ("2027-05-03", false, false),
        ] {
            assert_eq!(school.is_working_day(day(text)), working, "{text}");
            assert_eq!(school.is_school_day(day(text)), school_day, "{text}");
        }
        assert!(Calendar::default().is_school_day(day("2026-08-03")), "no term entered");
    }

    #[test]
    fn it_is_said_why_there_is_no_school() {
        let school = calendar();
        for (text, says) in [
            ("2026-11-20", None),
            ("2026-11-21", Some("a Saturday")),
            ("2026-10-27", Some("a day on which the school is closed")),
            ("2026-12-22", Some("in the holidays")),
            ("2026-12-25", Some("a bank holiday")),
            ("2027-08-10", Some("in the holidays")),
            // The terms of that year are not entered.
            ("2027-09-10", None),
            ("2026-08-10", None),
        ] {
            assert_eq!(school.no_school(day(text)), says, "{text}");
        }
        assert_eq!(school.school_day_before(day("2027-08-31")), Some(day("2027-07-22")));
        assert_eq!(school.school_day_from(day("2026-12-21")), day("2027-01-04"));
        let autumn = Calendar { terms: usual_terms(2026)[..1].to_vec(), closed: Vec::new() };
        assert_eq!(autumn.no_school(day("2027-05-11")), None, "only one term is entered");
    }

    #[test]
    fn limits_worked_out_by_hand() {
        let school = calendar();
        for (from, count, working, school_day) in [
            ("2026-11-20", 1, "2026-11-23", "2026-11-23"),
            ("2026-11-21", 1, "2026-11-23", "2026-11-23"),
            ("2026-11-21", 0, "2026-11-23", "2026-11-23"),
            ("2026-11-20", 0, "2026-11-20", "2026-11-20"),
            ("2026-10-23", 1, "2026-10-26", "2026-11-02"),
            ("2026-12-18", 5, "2026-12-29", "2027-01-08"),
            ("2026-12-24", 1, "2026-12-29", "2027-01-04"),
        ] {
            assert_eq!(school.add_working_days(day(from), count), day(working), "{from} {count}");
            assert_eq!(school.add_school_days(day(from), count), day(school_day), "{from} {count}");
        }
    }

    #[test]
    fn where_the_terms_end_working_days_count_on() {
        let school = calendar();
        // 22 July is the last day entered; the next two are working days.
        assert_eq!(school.add_school_days(day("2027-07-21"), 3), day("2027-07-26"));
        let long_ago = Calendar { terms: usual_terms(2011), closed: Vec::new() };
        assert_eq!(long_ago.add_school_days(day("2026-11-20"), 1), day("2026-11-23"));
        assert_eq!(school.add_school_days(NaiveDate::MAX, 5), NaiveDate::MAX);
    }

    proptest! {
        #[test]
        fn no_two_bank_holidays_leave_a_year_with_fewer_than_eight(year in 1978i32..2100) {
            let days = NaiveDate::from_ymd_opt(year, 1, 1).unwrap().iter_days();
            let free = days.take_while(|day| day.year() == year).filter(|day| {
                day.weekday().num_days_from_monday() < 5 && is_bank_holiday(*day)
            });
            prop_assert!((8..=10).contains(&free.count()));
        }
    }
}
