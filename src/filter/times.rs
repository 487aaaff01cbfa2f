//! A written time to a date, a clock and perhaps an offset.

use chrono::{DateTime, NaiveDate, NaiveDateTime};

use crate::filter::pieces::Pieces;

/// Which of two numbers between slashes is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateOrder {
    /// 02/09/2024 is 2 September, as in the United Kingdom.
    #[default]
    DayFirst,
    /// 02/09/2024 is 9 February, as in the United States.
    MonthFirst,
}

/// A time as written: an offset only when the log gives one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamp {
    pub(crate) local: NaiveDateTime,
    /// Seconds east of Greenwich.
    pub(crate) offset: Option<i32>,
}

/// Reads any of the ways products write a time of day on a date; `None` for anything else, a date
/// without a clock too.
pub(crate) fn parse(text: &str, order: DateOrder) -> Option<Stamp> {
    iso(text).or_else(|| {
        let text = text.trim_matches(|letter: char| {
            letter.is_whitespace() || matches!(letter, '[' | ']' | '\'')
        });
        iso(text).or_else(|| epoch(text)).or_else(|| Pieces::read(text)?.stamp(order))
    })
}

/// 2024-09-02T10:15:30 with a fraction and an offset or without: most logs by far, so it has a way
/// of its own. Anything unusual in it is left to [`Pieces`].
fn iso(text: &str) -> Option<Stamp> {
    let bytes = text.as_bytes();
    let marks = [(4, b'-'), (7, b'-'), (13, b':'), (16, b':')];
    let is_iso = bytes.len() >= 19
        && matches!(bytes[10], b'T' | b' ')
        && marks.iter().all(|(at, mark)| bytes[*at] == *mark);
    if !is_iso {
        return None;
    }
    let two = |at| number(&bytes[at..at + 2]);
    let year = i32::try_from(number(&bytes[..4])?).ok()?;
    let day = NaiveDate::from_ymd_opt(year, two(5)?, two(8)?)?;
    let rest = text.get(19..)?;
    let fraction = rest.strip_prefix('.').unwrap_or_default();
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
    let offset = match if digits > 0 { &fraction[digits..] } else { rest } {
        "" => None,
        written => Some(iso_offset(written)?),
    };
    let nanoseconds = nanoseconds(&fraction[..digits]);
    let local = day.and_hms_nano_opt(two(11)?, two(14)?, two(17)?, nanoseconds)?;
    Some(Stamp { local, offset })
}

/// `Z` or `+01:00`, in seconds; `None` for anything else.
fn iso_offset(text: &str) -> Option<i32> {
    match text.as_bytes() {
        b"Z" => Some(0),
        [b'+', hours @ .., b':', tens, units] if hours.len() == 2 => {
            let (hours, minutes) = (number(hours)?, number(&[*tens, *units])?);
            let east = i32::try_from(hours * 3600 + minutes * 60).ok()?;
            (hours <= 14 && minutes < 60).then_some(east)
        }
        _ => None,
    }
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |sum, digit| {
        digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0'))
    })
}

/// The two numbers before the year in a date such as 02/09/2024, for deciding which is the day.
pub(crate) fn slash_pair(text: &str) -> Option<(u32, u32)> {
    Pieces::read(text)?.slash_pair()
}

/// Seconds, milli-, micro- or nanoseconds since 1970, by the number of digits; seconds may have a
/// fraction.
pub(crate) fn epoch(text: &str) -> Option<Stamp> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !all_digits(fraction) || (!fraction.is_empty() && whole.len() != 10) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    let at = match whole.len() {
        10 => DateTime::from_timestamp(number, nanoseconds(fraction)),
        13 => DateTime::from_timestamp_millis(number),
        16 => DateTime::from_timestamp_micros(number),
        19 => Some(DateTime::from_timestamp_nanos(number)),
        14 => return compact(whole),
        _ => None,
    }?;
    Some(Stamp { local: at.naive_utc(), offset: Some(0) })
}

/// 20240902101530.
fn compact(digits: &str) -> Option<Stamp> {
    let local = NaiveDateTime::parse_from_str(digits, "%Y%m%d%H%M%S").ok()?;
    Some(Stamp { local, offset: None })
}

/// A decimal fraction of a second, to the nanosecond.
pub(crate) fn nanoseconds(fraction: &str) -> u32 {
    let digits = fraction.bytes().chain(std::iter::repeat(b'0')).take(9);
    digits.fold(0, |sum, digit| sum * 10 + u32::from(digit.saturating_sub(b'0')))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn shown(text: &str) -> String {
        let Some(stamp) = parse(text, DateOrder::DayFirst) else { return "none".to_owned() };
        let offset = stamp.offset.map_or(String::new(), |seconds| format!(" {seconds}"));
        format!("{}{offset}", stamp.local.format("%F %T%.f"))
    }

    #[test]
    fn every_way_to_write_a_time() {
        let same = [
            "2024-09-02 10:15:30",
            "2024-09-02T10:15:30",
            "2024/09/02 10:15:30",
            "2024.9.2 10:15:30",
            "02/09/2024 10:15:30",
            "2/9/24 10:15:30",
            "02-09-2024 10:15:30",
            "02.09.2024 10:15:30",
            "2 Sep 2024 10:15:30",
            "2 September 2024, 10:15:30 AM",
            "Sep 2, 2024, 10:15:30 am",
            "Sep 2, 2024, 10:15:30\u{202f}AM",
            "Mon, 02 Sep 2024 10:15:30",
            "Mon Sep  2 10:15:30 2024",
            "lun Sep 2 10:15:30 2024",
            "Monday 2 September 2024 10:15:30",
            "02/Sep/2024:10:15:30",
            "2024:09:02-10:15:30",
            "20240902101530",
            "10:15:30 02/09/2024",
        ];
        for text in same {
            assert_eq!(shown(text), "2024-09-02 10:15:30", "{text}");
        }
    }

    #[test]
    fn offsets_and_fractions() {
        assert_eq!(shown("2024-09-02T09:15:30.123Z"), "2024-09-02 09:15:30.123 0");
        assert_eq!(shown("2024-09-02T10:15:30,5+01:00"), "2024-09-02 10:15:30.500 3600");
        assert_eq!(shown("[02/Sep/2024:10:15:30 +0100]"), "2024-09-02 10:15:30 3600");
        assert_eq!(shown("2024-09-02 10:15:30 -0530"), "2024-09-02 10:15:30 -19800");
        assert_eq!(
            shown("2 Sep 2024 10:15 GMT+0100 (British Summer Time)"),
            "2024-09-02 10:15:00 3600"
        );
        assert_eq!(shown("2/9/2024 1:05 PM"), "2024-09-02 13:05:00");
        assert_eq!(shown("2/9/2024 12:05 AM"), "2024-09-02 00:05:00");
    }

    #[test]
    fn epochs_by_their_digits() {
        for text in [
            "1725268530",
            "1725268530.000",
            "1725268530000",
            "1725268530000000",
            "1725268530000000000",
        ] {
            assert_eq!(shown(text), "2024-09-02 09:15:30 0", "{text}");
        }
        assert_eq!(shown("1725268530.123"), "2024-09-02 09:15:30.123 0");
    }

    #[test]
    fn what_is_no_time() {
        let wrong = [
            "",
            "2024-09-02",
            "10:15",
            "12345",
            "hello",
            "hello 2024-09-02 10:15:30",
            "hello big Sep 2 10:15:30 2024",
            "2024-13-02 10:15",
            "31/02/2024 10:15",
            "2024-09-02 25:00",
            "13:00 PM 2/9/2024",
            "10.30 16:49:06",
            "1.2.3.4",
            "2024-09-02 10:15:30 10 10",
        ];
        for text in wrong {
            assert_eq!(shown(text), "none", "{text}");
        }
    }

    #[test]
    fn slashes_by_the_order_given() {
        let american = parse("09/02/2024 10:15", DateOrder::MonthFirst).unwrap();
        assert_eq!(american.local.to_string(), "2024-09-02 10:15:00");
        assert_eq!(slash_pair("09/22/2024 10:15"), Some((9, 22)));
        assert_eq!(slash_pair("22/09/2024"), Some((22, 9)));
        assert_eq!(slash_pair("2024/09/22 10:15"), None);
        assert_eq!(slash_pair("22-09-2024 10:15"), None);
    }

    #[test]
    fn the_usual_way_gives_what_the_general_one_does() {
        let texts = [
            "2024-09-02T10:15:30",
            "2024-09-02 10:15:30.123456",
            "2024-09-02T10:15:30.5Z",
            "2024-09-02T10:15:30+05:30",
        ];
        for text in texts {
            let usual = iso(text);
            assert!(usual.is_some(), "{text}");
            assert_eq!(usual, Pieces::read(text).unwrap().stamp(DateOrder::DayFirst), "{text}");
        }
        for text in ["2024-02-30T10:15:30", "2024-09-02T10:15:30+15:00", "2024-09-02T10:15:30 x"] {
            assert_eq!(parse(text, DateOrder::DayFirst), None, "{text}");
        }
    }
}
