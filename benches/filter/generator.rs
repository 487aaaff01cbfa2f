//! An invented filter's log of any length: 1,200 users and 40,000 hosts, a few of each far busier
//! than the rest, 4 % blocked, 50,000 rows a school day, about 207 bytes a row. Row `n` is the same
//! in every log, so two logs overlap as far as their numbers do.

use std::io::{self, Write};

use chrono::{Days, NaiveDate, TimeDelta, TimeZone};
use chrono_tz::Europe::London;

const USERS: usize = 1_200;
const HOSTS: usize = 40_000;
const CATEGORIES: usize = 60;
const ROWS_A_DAY: u64 = 50_000;
/// In 8 hours and 20 minutes.
const MILLISECONDS: u64 = 600;
const HEADER: &str =
    "timestamp,user,client_ip,group,method,url,host,category,action,rule,user_agent,bytes";
const NAMED: [&str; 16] = [
    "Advertisements",
    "Games",
    "Social Networking",
    "Streaming Media",
    "Search Engines",
    "Business",
    "News",
    "Shopping",
    "Sports",
    "Education",
    "Computers & Internet",
    "Travel",
    "\"Arts, Music and Film\"",
    "Web-based Email",
    "Content Servers",
    "Chat",
];
/// The last categories.
const RISKY: [&str; 8] = [
    "Proxy Avoidance",
    "Gambling",
    "Pornography",
    "Violence",
    "Weapons",
    "Drugs",
    "Self-Harm",
    "Dating",
];
const AGENTS: [&str; 6] = [
    "Mozilla/5.0 (X11; CrOS x86_64)",
    "Mozilla/5.0 (Windows NT 10.0)",
    "Mozilla/5.0 (iPad; 17_4)",
    "Mozilla/5.0 (Macintosh)",
    "okhttp/4.12.0",
    "Mozilla/5.0 (Android 14)",
];

/// Writes rows `from` to before `to` with a header.
pub(crate) fn write(out: &mut impl Write, from: u64, to: u64) -> io::Result<()> {
    let school = School::new();
    writeln!(out, "{HEADER}")?;
    let mut day = (u64::MAX, String::new(), 0);
    for number in from..to {
        let at = number / ROWS_A_DAY;
        if day.0 != at {
            day = (at, School::day(at), School::offset(at));
        }
        school.row(out, number, &day.1, day.2)?;
        // Some requests are made twice in one moment.
        if random(number, 9) % 1000 < 3 {
            school.row(out, number, &day.1, day.2)?;
        }
    }
    Ok(())
}

struct School {
    users: Vec<f64>,
    hosts: Vec<f64>,
}

impl School {
    fn new() -> School {
        School { users: weights(USERS, 0.6), hosts: weights(HOSTS, 1.05) }
    }

    fn date(number: u64) -> NaiveDate {
        let first = NaiveDate::from_ymd_opt(2025, 9, 1).unwrap_or_default();
        first + Days::new(number / 5 * 7 + number % 5)
    }

    fn day(number: u64) -> String {
        Self::date(number).to_string()
    }

    /// Hours the clocks are ahead of Greenwich.
    fn offset(number: u64) -> u8 {
        let noon = Self::date(number).and_hms_opt(12, 0, 0).unwrap_or_default();
        let is_summer = London
            .from_local_datetime(&noon)
            .earliest()
            .is_some_and(|time| time.naive_utc() + TimeDelta::hours(1) == noon);
        u8::from(is_summer)
    }

    fn row(&self, out: &mut impl Write, number: u64, day: &str, offset: u8) -> io::Result<()> {
        let draw = |place| random(number, place);
        let at = 8 * 3_600_000 + number % ROWS_A_DAY * MILLISECONDS + draw(0) % MILLISECONDS;
        let (second, thousandth) = (at / 1000, at % 1000);
        let user = pick(&self.users, draw(1));
        let host = pick(&self.hosts, draw(2));
        let category = category(host);
        let blocked = draw(3) % 1000 < 40;
        write!(
            out,
            "{day}T{:02}:{:02}:{:02}.{thousandth:03}+0{offset}:00,pupil{user:04},10.{}.{}.{},Year {},GET,",
            second / 3600,
            second / 60 % 60,
            second % 60,
            20 + user / 250,
            user % 16,
            user % 250,
            7 + user % 7,
        )?;
        let name = ["www", "cdn", "api", "static"][host % 4];
        let (page, word) = (draw(4), draw(5));
        if draw(6) % 10 == 0 {
            write!(
                out,
                "\"https://{name}.site{host:05}.example/{:x}/list,{:x},{:x}\"",
                page >> 40,
                word >> 48,
                page & 0xffff
            )?;
        } else {
            write!(
                out,
                "https://{name}.site{host:05}.example/{:x}/{:x}?id={}",
                page >> 40,
                word >> 36,
                word & 0xffff
            )?;
        }
        write!(out, ",{name}.site{host:05}.example,")?;
        match (NAMED.get(category), RISKY.get((CATEGORIES - 1).wrapping_sub(category))) {
            (Some(named), _) | (None, Some(named)) => write!(out, "{named}")?,
            (None, None) => write!(out, "Interests {category}")?,
        }
        let (action, rule) =
            if blocked { ("Blocked", 100 + category) } else { ("Allowed", category % 8) };
        let agent = AGENTS[user % AGENTS.len()];
        writeln!(out, ",{action},Rule {rule},{agent},{}", draw(7) % 60_000 + 200)
    }
}

/// A host has one category. What is worth a look is about one row in a hundred.
fn category(host: usize) -> usize {
    let draw = random(host as u64, 77) as usize;
    if host > 500 && draw % 100 < 3 {
        CATEGORIES - 1 - draw % RISKY.len()
    } else {
        draw % (CATEGORIES - RISKY.len())
    }
}

/// The running sums of Zipf weights.
fn weights(count: usize, power: f64) -> Vec<f64> {
    let mut sum = 0.0;
    let sums = (1..=count).map(|rank| {
        sum += (rank as f64).powf(-power);
        sum
    });
    sums.collect()
}

fn pick(sums: &[f64], random: u64) -> usize {
    let part = random as f64 / u64::MAX as f64 * sums.last().copied().unwrap_or(1.0);
    sums.partition_point(|sum| *sum < part).min(sums.len() - 1)
}

/// A number that looks drawn, and is the same whenever it is asked for (`splitmix64`).
fn random(number: u64, place: u64) -> u64 {
    let mut mixed =
        number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ place.wrapping_mul(0xd1b5_4a32_d192_ed03);
    mixed = mixed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
