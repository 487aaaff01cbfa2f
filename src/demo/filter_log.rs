//! The demo school's filter log, as a filter's administrator would export it: title rows, United
//! Kingdom dates, a total.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use chrono::{NaiveDate, NaiveDateTime};

use super::DemoError;
use super::browsing::{Browsing, Pace};
use super::days::{next_school_day, school_days_to};
use super::school::{School, school};
use super::threads::{Thread, threads};

/// About how many rows the first export has.
const ROWS: u32 = 4800;

/// The names of the columns.
pub(super) const HEADER: &str =
    "Date,Time,Username,Computer,IP address,Category,Action,Domain,URL,Search term\r\n";

/// One line of the log. The address is the host and path, and the search if it was one.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) at: NaiveDateTime,
    pub(super) username: String,
    pub(super) computer: String,
    pub(super) address: String,
    pub(super) category: String,
    pub(super) blocked: bool,
    pub(super) host: String,
    pub(super) path: String,
    pub(super) search: Option<String>,
}

impl Row {
    pub(super) fn line(&self) -> String {
        let query = self.search.iter().map(|search| format!("search?q={}", encoded(search)));
        let url = format!("https://{}{}{}", self.host, self.path, query.collect::<String>());
        let cells = [
            self.at.format("%d/%m/%Y").to_string(),
            self.at.format("%H:%M:%S").to_string(),
            self.username.clone(),
            self.computer.clone(),
            self.address.clone(),
            self.category.clone(),
            if self.blocked { "Blocked" } else { "Allowed" }.to_owned(),
            self.host.clone(),
            url,
            self.search.clone().unwrap_or_default(),
        ];
        cells.map(quoted).join(",")
    }
}

fn quoted(cell: String) -> String {
    if cell.contains([',', '"']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

fn encoded(search: &str) -> String {
    let parts = search.bytes().map(|byte| match byte {
        b' ' => "+".to_owned(),
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    parts.collect()
}

/// The log of so many school days (at least one) up to `last_day`: about 4,800 rows in all, fewer
/// for a day or two. [`PROXY_HUNT`](super::PROXY_HUNT), [`DISTRESS`](super::DISTRESS),
/// [`EXTREMISM`](super::EXTREMISM) and [`ACCIDENT`](super::ACCIDENT) are in it.
///
/// # Errors
/// [`DemoError`] when the content cannot be read.
pub fn filter_log(last_day: NaiveDate, school_days: u32) -> Result<String, DemoError> {
    let period = Period::new(last_day, school_days)?;
    period.export(&period.days)
}

/// An export that overlaps with [`filter_log`] for the same days: its last half, row for row, and
/// the school day after it, so `last_day` should lie before the latest school day.
///
/// # Errors
/// [`DemoError`] when the content cannot be read.
pub fn second_export(last_day: NaiveDate, school_days: u32) -> Result<String, DemoError> {
    let period = Period::new(last_day, school_days)?;
    let mut days = period.days[period.days.len() / 2..].to_vec();
    days.extend(days.last().copied().and_then(next_school_day));
    period.export(&days)
}

/// A log of so many school days in which nothing is planted.
///
/// # Errors
/// [`DemoError`] when the content cannot be read.
pub fn everyday_log(last_day: NaiveDate, school_days: u32) -> Result<String, DemoError> {
    let period = Period { threads: Vec::new(), ..Period::new(last_day, school_days)? };
    period.export(&period.days)
}

struct Period {
    school: School,
    threads: Vec<Thread>,
    days: Vec<NaiveDate>,
}

impl Period {
    fn new(last_day: NaiveDate, school_days: u32) -> Result<Period, DemoError> {
        let days = school_days_to(last_day, school_days.max(1) as usize);
        Ok(Period { school: school()?, threads: threads()?, days })
    }

    fn export(&self, days: &[NaiveDate]) -> Result<String, DemoError> {
        let (Some(first), Some(last)) = (days.first(), days.last()) else {
            return Err(DemoError::NoSuchTime);
        };
        let browsing = Browsing::new(&self.school)?;
        let rows: Vec<Row> = days.iter().flat_map(|day| self.rows(*day, &browsing)).collect();
        let (first, last) = (first.format("%d/%m/%Y"), last.format("%d/%m/%Y"));
        let mut text = format!("Web filter report\r\n{}\r\n", self.school.name);
        // Writing to a string cannot fail.
        let _ = write!(text, "Period: {first} to {last}\r\n{HEADER}");
        for row in &rows {
            text.push_str(&row.line());
            text.push_str("\r\n");
        }
        let _ = write!(text, "Total,{}\r\n", rows.len());
        Ok(text)
    }

    // Everything of a day depends only on the day and the period, so that exports overlap.
    fn rows(&self, day: NaiveDate, browsing: &Browsing<'_>) -> Vec<Row> {
        let today: Vec<&Thread> =
            self.threads.iter().filter(|thread| self.day_of(thread) == Some(day)).collect();
        let busy: BTreeSet<&str> = today.iter().map(|thread| thread.who.as_str()).collect();
        let pace = Pace::of(ROWS / u32::try_from(self.days.len()).unwrap_or(ROWS));
        let mut rows = browsing.day(day, pace, &busy);
        rows.extend(today.iter().flat_map(|thread| thread.rows(day)));
        rows.sort_by_key(|row| row.at);
        rows
    }

    // In a period too short for it a thread is on the first day.
    fn day_of(&self, thread: &Thread) -> Option<NaiveDate> {
        let last = self.days.len().checked_sub(1)?;
        self.days.get(last.saturating_sub(thread.days_ago)).copied()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::{ACCIDENT, DISTRESS, EXTREMISM, PROXY_HUNT};
    use super::*;

    fn friday() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
    }

    fn log() -> String {
        filter_log(friday(), 10).unwrap()
    }

    fn rows(log: &str) -> Vec<Vec<String>> {
        let lines = log.strip_suffix("\r\n").unwrap().split("\r\n").skip(4);
        lines.filter(|line| !line.starts_with("Total,")).map(cells).collect()
    }

    fn cells(line: &str) -> Vec<String> {
        let mut cells = vec![String::new()];
        let mut quoted = false;
        for letter in line.chars() {
            match letter {
                '"' => quoted = !quoted,
                ',' if !quoted => cells.push(String::new()),
                _ => cells.last_mut().unwrap().push(letter),
            }
        }
        cells
    }

    #[test]
    fn it_is_a_filters_export() {
        let log = log();
        let top: Vec<&str> = log.lines().take(4).collect();
        assert_eq!(
            top,
            [
                "Web filter report",
                "Quillbeck Primary School",
                "Period: 09/11/2026 to 20/11/2026",
                HEADER.trim_end(),
            ]
        );
        assert_eq!(log.matches('\n').count(), log.matches("\r\n").count());
        let rows = rows(&log);
        assert!(log.ends_with(&format!("\r\nTotal,{}\r\n", rows.len())));
        assert!((4000..=6000).contains(&rows.len()), "{}", rows.len());
        assert!(rows.iter().all(|row| row.len() == 10));
        assert!(rows.iter().all(|row| row[7].ends_with(".example") && row[8].contains(&row[7])));
        assert!(rows.iter().any(|row| row[8].contains(',')));
        assert!(log.contains(",\"\"\"battle of britain\"\", key dates\"\r\n"));
    }

    #[test]
    fn about_one_row_in_twenty_five_is_blocked_and_a_few_repeat() {
        let rows = rows(&log());
        let blocked = rows.iter().filter(|row| row[6] == "Blocked").count();
        let in_a_thousand = blocked * 1000 / rows.len();
        assert!((30..=60).contains(&in_a_thousand), "{in_a_thousand}");
        let repeats = rows.windows(2).filter(|pair| pair[0] == pair[1]).count();
        assert!((5..=60).contains(&repeats), "{repeats}");
    }

    #[test]
    fn what_is_planted_is_there() {
        let log = log();
        let rows = rows(&log);
        let count = |who: &str, category: &str| {
            let of =
                |row: &&Vec<String>| row[2] == who && row[5] == category && row[6] == "Blocked";
            rows.iter().filter(of).count()
        };
        assert_eq!(count(PROXY_HUNT, "Proxy Avoidance"), 9);
        assert_eq!(count(DISTRESS, "Self Harm"), 5);
        assert_eq!(count(EXTREMISM, "Extremism"), 3);
        assert_eq!(count(ACCIDENT, "Pornography"), 1);
        assert!(rows.iter().filter(|row| row[5] == "Advertisements").count() > 50);
        let adult = |row: &&Vec<String>| row[5] == "Pornography";
        assert_eq!(rows.iter().filter(adult).count(), 1);
    }

    #[test]
    fn a_computer_has_one_address_and_a_person_one_computer_at_a_time() {
        let rows = rows(&log());
        let mut addresses = BTreeMap::new();
        let mut latest: BTreeMap<&str, (&str, &str, &str)> = BTreeMap::new();
        for row in &rows {
            assert_eq!(addresses.entry(&row[3]).or_insert(&row[4]), &&row[4]);
            let now = (row[0].as_str(), &row[1][..5], row[3].as_str());
            if let Some(before) = latest.insert(&row[2], now) {
                assert!((before.0, before.1) != (now.0, now.1) || before.2 == now.2, "{}", row[2]);
            }
        }
    }

    #[test]
    fn the_same_days_give_the_same_log() {
        assert_eq!(log(), log());
        let sunday = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        assert_eq!(filter_log(sunday, 10).unwrap(), log());
        assert_ne!(rows(&filter_log(sunday, 9).unwrap()), rows(&log()));
    }

    #[test]
    fn the_second_export_overlaps_by_half_and_adds_a_day() {
        let (first, second) = (log(), second_export(friday(), 10).unwrap());
        assert!(second.contains("Period: 16/11/2026 to 23/11/2026\r\n"));
        let (first, second) = (rows(&first), rows(&second));
        let from = first.iter().position(|row| row[0] == "16/11/2026").unwrap();
        let common = first.len() - from;
        assert!(first[from..] == second[..common]);
        assert!(second.len() > common + 200);
        assert!(second[common..].iter().all(|row| row[0] == "23/11/2026"));
    }

    #[test]
    fn a_short_period_still_has_all_that_is_planted() {
        for days in [0, 1, 2, 60] {
            let log = filter_log(friday(), days).unwrap();
            for who in [PROXY_HUNT, DISTRESS, EXTREMISM, ACCIDENT] {
                assert!(log.contains(who), "{who} in {days} days");
            }
        }
    }
}
