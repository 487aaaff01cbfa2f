//! The numbers and words of a written time, taken one by one in whatever order they come.

use chrono::{NaiveDate, NaiveTime};

use crate::filter::times::{DateOrder, Stamp, nanoseconds};

#[derive(Debug, Clone, Copy, Default)]
struct Number {
    value: u32,
    digits: usize,
    /// The character just before it.
    before: u8,
}

/// The parts of a written time, in the order they were met.
#[derive(Debug, Default)]
pub(crate) struct Pieces {
    date: [Number; 3],
    dates: usize,
    month: Option<u32>,
    clock: Option<[u32; 3]>,
    nanoseconds: u32,
    afternoon: Option<bool>,
    offset: Option<i32>,
    /// It began with a word that is no English weekday.
    strange_start: bool,
}

impl Pieces {
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut pieces = Self::default();
        let mut rest = Rest { bytes: text.as_bytes(), at: 0 };
        while let Some(byte) = rest.peek() {
            if byte.is_ascii_digit() {
                let number = rest.number()?;
                pieces.take_number(number, &mut rest)?;
            } else if byte.is_ascii_alphabetic() {
                let word = rest.word();
                pieces.take_word(word)?;
            } else if byte == b'(' && pieces.clock.is_some() {
                // "(British Summer Time)" after an offset repeats it in words.
                break;
            } else {
                rest.at += 1;
            }
        }
        Some(pieces)
    }

    fn date_is_whole(&self) -> bool {
        self.dates + usize::from(self.month.is_some()) >= 3
    }

    /// The two numbers before the year in a date such as 02/09/2024.
    pub(crate) fn slash_pair(&self) -> Option<(u32, u32)> {
        let [first, second, _] = self.date[..self.dates] else {
            return None;
        };
        (self.is_slashed() && first.digits <= 2).then_some((first.value, second.value))
    }

    fn is_slashed(&self) -> bool {
        self.month.is_none() && self.date[1].before == b'/'
    }

    fn has_begun(&self) -> bool {
        self.strange_start || self.dates > 0 || self.month.is_some() || self.clock.is_some()
    }

    fn take_number(&mut self, number: Number, rest: &mut Rest<'_>) -> Option<()> {
        if self.strange_start && self.month.is_none() {
            return None;
        }
        // In 2024:09:02-10:15:30 the first colons belong to the date.
        let may_be_clock = number.before != b':' || self.date_is_whole();
        if self.clock.is_none() && number.digits <= 2 && may_be_clock && rest.follows(b':') {
            return self.take_clock(number.value, rest);
        }
        if self.clock.is_some() && self.date_is_whole() && matches!(number.before, b'+' | b'-') {
            return self.take_offset(number, rest);
        }
        *self.date.get_mut(self.dates)? = number;
        self.dates += 1;
        Some(())
    }

    fn take_clock(&mut self, hour: u32, rest: &mut Rest<'_>) -> Option<()> {
        rest.at += 1;
        let minute = rest.number()?.value;
        let mut second = 0;
        if rest.follows(b':') {
            rest.at += 1;
            second = rest.number()?.value;
            if rest.follows(b'.') || rest.follows(b',') {
                rest.at += 1;
                self.nanoseconds = nanoseconds(rest.digits());
            }
        }
        self.clock = Some([hour, minute, second]);
        Some(())
    }

    /// +0100, +01:00 or +01.
    fn take_offset(&mut self, number: Number, rest: &mut Rest<'_>) -> Option<()> {
        let (hours, minutes) = match number.digits {
            4 => (number.value / 100, number.value % 100),
            1 | 2 if rest.follows(b':') => {
                rest.at += 1;
                (number.value, rest.number()?.value)
            }
            1 | 2 => (number.value, 0),
            _ => return None,
        };
        if hours > 14 || minutes > 59 || self.offset.is_some_and(|offset| offset != 0) {
            return None;
        }
        let east = i32::try_from(hours * 3600 + minutes * 60).ok()?;
        self.offset = Some(if number.before == b'-' { -east } else { east });
        Some(())
    }

    fn take_word(&mut self, word: &str) -> Option<()> {
        let lower = word.to_ascii_lowercase();
        match lower.as_str() {
            "am" => self.afternoon = Some(false),
            "pm" => self.afternoon = Some(true),
            "z" | "utc" | "gmt" if self.clock.is_some() => self.offset = Some(0),
            "bst" | "cet" | "west" if self.clock.is_some() => self.offset = Some(3600),
            "cest" if self.clock.is_some() => self.offset = Some(7200),
            "t" | "at" => {}
            _ => match month(&lower) {
                Some(month) => self.month = Some(month),
                None if is_weekday(&lower) => {}
                // A weekday in another language stands before a month.
                None if !self.has_begun() => self.strange_start = true,
                None => return None,
            },
        }
        Some(())
    }

    pub(crate) fn stamp(&self, order: DateOrder) -> Option<Stamp> {
        let [hour, minute, second] = self.clock?;
        let hour = match self.afternoon {
            Some(_) if !(1..=12).contains(&hour) => return None,
            Some(true) => hour % 12 + 12,
            Some(false) => hour % 12,
            None => hour,
        };
        let clock = NaiveTime::from_hms_nano_opt(hour, minute, second, self.nanoseconds)?;
        Some(Stamp { local: self.day(order)?.and_time(clock), offset: self.offset })
    }

    fn day(&self, order: DateOrder) -> Option<NaiveDate> {
        let (year, month, day) = match (self.month, &self.date[..self.dates]) {
            (Some(month), [year, day]) if year.digits == 4 => (*year, month, day.value),
            (Some(month), [day, year]) => (*year, month, day.value),
            (None, [year, month, day]) if year.digits == 4 => (*year, month.value, day.value),
            (None, [month, day, year]) if self.is_slashed() && order == DateOrder::MonthFirst => {
                (*year, month.value, day.value)
            }
            (None, [day, month, year]) => (*year, month.value, day.value),
            _ => return None,
        };
        let full = match year.digits {
            4 => year.value,
            2 => 2000 + year.value,
            _ => return None,
        };
        NaiveDate::from_ymd_opt(i32::try_from(full).ok()?, month, day)
    }
}

fn month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let found = MONTHS.iter().position(|name| {
        word == *name || word == &name[..3] || (word == "sept" && *name == "september")
    })?;
    u32::try_from(found + 1).ok()
}

fn is_weekday(word: &str) -> bool {
    const DAYS: [&str; 7] =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    DAYS.iter().any(|name| word == *name || word == &name[..3])
        || matches!(word, "tues" | "weds" | "thur" | "thurs")
}

/// What is left to read.
struct Rest<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Rest<'t> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Whether `byte` comes next and a digit after it.
    fn follows(&self, byte: u8) -> bool {
        self.peek() == Some(byte) && self.bytes.get(self.at + 1).is_some_and(u8::is_ascii_digit)
    }

    fn run(&mut self, wanted: fn(&u8) -> bool) -> &'t str {
        let start = self.at;
        self.at += self.bytes[start..].iter().take_while(|byte| wanted(byte)).count();
        std::str::from_utf8(&self.bytes[start..self.at]).unwrap_or_default()
    }

    fn digits(&mut self) -> &'t str {
        self.run(u8::is_ascii_digit)
    }

    fn word(&mut self) -> &'t str {
        self.run(u8::is_ascii_alphabetic)
    }

    /// A number of at most four digits: no part of a date or clock is longer.
    fn number(&mut self) -> Option<Number> {
        let before = self.at.checked_sub(1).map_or(0, |place| self.bytes[place]);
        let digits = self.digits();
        if digits.len() > 4 {
            return None;
        }
        Some(Number { value: digits.parse().ok()?, digits: digits.len(), before })
    }
}
