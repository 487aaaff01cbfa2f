//! The everyday browsing of the demo school: in each lesson a class works on one theme, the
//! library is open at lunch, staff look things up before, between and after.

use std::collections::BTreeSet;

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime};
use serde::Deserialize;

use super::DemoError;
use super::filter_log::Row;
use super::rng::Rng;
use super::school::{Account, School};

/// The demo's seed; with the day it settles all rows of that day.
const SEED: u64 = 0x0051_AFE0_DE30;
// When chances to go online begin, in minutes after midnight.
const LESSONS: [i64; 5] = [8 * 60 + 40, 9 * 60 + 40, 10 * 60 + 50, 13 * 60 + 10, 14 * 60 + 25];
const LUNCH: i64 = 12 * 60 + 15;
const AROUND_LESSONS: [i64; 3] = [7 * 60 + 50, 12 * 60 + 20, 15 * 60 + 40];
// How many in a thousand pages with adverts bring one, and how many pages are asked for twice.
const ADVERTS: u32 = 130;
const REPEATS: u32 = 4;
/// The computers of the library that are for anybody.
const LIBRARY_COMPUTERS: usize = 8;

/// How many in a thousand chances to go online are taken.
#[derive(Clone, Copy)]
pub(super) struct Pace(u32);

impl Pace {
    /// The pace that makes about so many rows a day: all chances together make some 2,200.
    pub(super) fn of(rows_a_day: u32) -> Pace {
        Pace(rows_a_day.saturating_mul(1000) / 2200)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    advert: Vec<Page>,
    theme: Vec<Theme>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Theme {
    #[serde(rename = "for")]
    audience: Vec<String>,
    page: Vec<Page>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    host: String,
    category: String,
    #[serde(default)]
    paths: Vec<String>,
    #[serde(default)]
    searches: Vec<String>,
    #[serde(default)]
    adverts: bool,
    #[serde(default)]
    blocked: bool,
}

/// The school's people and what they look at.
pub(super) struct Browsing<'a> {
    school: &'a School,
    accounts: Vec<Account>,
    themes: Vec<Theme>,
    adverts: Vec<Page>,
}

/// One person's chance to go online.
struct Session<'a> {
    who: &'a Account,
    computer: String,
    address: String,
    theme: &'a Theme,
    /// In minutes after midnight.
    start: i64,
    pace: Pace,
}

impl<'a> Browsing<'a> {
    pub(super) fn new(school: &'a School) -> Result<Browsing<'a>, DemoError> {
        let text = include_str!("../../data/demo/browsing.toml");
        let File { advert: adverts, theme: themes } = super::read("browsing.toml", text)?;
        Ok(Browsing { school, accounts: school.accounts(), themes, adverts })
    }

    /// What everybody but those who are `busy` elsewhere looks at on a day, in no order.
    pub(super) fn day(&self, day: NaiveDate, pace: Pace, busy: &BTreeSet<&str>) -> Vec<Row> {
        let mut rng = Rng::new(SEED ^ u64::from(day.num_days_from_ce().unsigned_abs()));
        let mut sessions = self.lessons(pace, &mut rng);
        sessions.extend(self.lunch(pace, &mut rng));
        sessions.extend(self.around_lessons(pace, &mut rng));
        sessions.retain(|session| {
            rng.chance(session.pace.0) && !busy.contains(session.who.username.as_str())
        });
        sessions.iter().flat_map(|session| self.browse(session, day, &mut rng)).collect()
    }

    // Each class has one theme a lesson, on its own laptops or on the tablets.
    fn lessons(&self, pace: Pace, rng: &mut Rng) -> Vec<Session<'_>> {
        let mut sessions = Vec::new();
        for start in LESSONS {
            for (number, class) in self.school.classes.iter().enumerate() {
                let Some(theme) = self.theme(&class.name, rng) else { continue };
                let tablets = rng.chance(300);
                let pupils = self.accounts.iter().enumerate();
                let pupils = pupils.filter(|(_, who)| who.class.as_ref() == Some(&class.name));
                sessions.extend(pupils.zip(1..).map(|((nth, who), in_class)| {
                    let (computer, address) = if tablets {
                        device("IPAD", TABLETS, nth + 1)
                    } else {
                        device(&format!("LT-{}", class.name), LAPTOPS + number, in_class)
                    };
                    Session { who, computer, address, theme, start, pace }
                }));
            }
        }
        sessions
    }

    // As many pupils as the library has computers, and keener than in a lesson.
    fn lunch(&self, pace: Pace, rng: &mut Rng) -> Vec<Session<'_>> {
        let pupils: Vec<&Account> = self.accounts.iter().filter(|a| a.class.is_some()).collect();
        let first = rng.below(u32::try_from(pupils.len()).unwrap_or(0)) as usize;
        let group = pupils.into_iter().cycle().skip(first).take(LIBRARY_COMPUTERS);
        let pace = Pace(pace.0.saturating_mul(4));
        let sessions = group.zip(1..).filter_map(|(who, number)| {
            let (computer, address) = device("LIB-PC", LIBRARY, number);
            let theme = self.theme("lunch", rng)?;
            Some(Session { who, computer, address, theme, start: LUNCH, pace })
        });
        sessions.collect()
    }

    fn around_lessons(&self, pace: Pace, rng: &mut Rng) -> Vec<Session<'_>> {
        let mut sessions = Vec::new();
        for start in AROUND_LESSONS {
            let staff = self.accounts.iter().filter(|account| account.class.is_none());
            sessions.extend(staff.zip(1..).filter_map(|(who, number)| {
                let (computer, address) = device("STAFF-LT", STAFF_ROOM, number);
                let theme = self.theme("staff", rng)?;
                Some(Session { who, computer, address, theme, start, pace })
            }));
        }
        sessions
    }

    fn theme(&self, audience: &str, rng: &mut Rng) -> Option<&Theme> {
        let meant = |theme: &&Theme| theme.audience.iter().any(|one| one == audience);
        rng.pick(&self.themes.iter().filter(meant).collect::<Vec<_>>()).copied()
    }

    fn browse(&self, session: &Session<'_>, day: NaiveDate, rng: &mut Rng) -> Vec<Row> {
        let late = i64::from(rng.below(12 * 60));
        let mut at = day.and_time(NaiveTime::MIN)
            + Duration::minutes(session.start)
            + Duration::seconds(late);
        let mut rows = Vec::new();
        for _ in 0..3 + rng.below(7) {
            let Some(page) = rng.pick(&choices(&session.theme.page)).copied() else { break };
            let row = session.row(page, at, rng);
            if rng.chance(REPEATS) {
                rows.push(row.clone());
            }
            rows.push(row);
            if page.adverts && rng.chance(ADVERTS) {
                let soon = at + Duration::seconds(rng.below(3).into());
                let advert = rng.pick(&choices(&self.adverts)).copied();
                rows.extend(advert.map(|advert| session.row(advert, soon, rng)));
            }
            at += Duration::seconds(i64::from(8 + rng.below(170)));
        }
        rows
    }
}

// The computers' parts of the network: the laptops of the first class, and so on upwards.
const LAPTOPS: usize = 13;
const TABLETS: usize = 40;
const LIBRARY: usize = 50;
const STAFF_ROOM: usize = 60;

fn device(kind: &str, network: usize, number: usize) -> (String, String) {
    (format!("{kind}-{number:02}"), format!("10.24.{network}.{}", 20 + number))
}

// Each page as often as it has paths and searches.
fn choices(pages: &[Page]) -> Vec<&Page> {
    let times = |page: &Page| page.paths.len() + page.searches.len();
    pages.iter().flat_map(|page| std::iter::repeat_n(page, times(page))).collect()
}

impl Session<'_> {
    fn row(&self, page: &Page, at: NaiveDateTime, rng: &mut Rng) -> Row {
        let path = rng.pick(&page.paths).map_or("/", String::as_str);
        Row {
            at,
            username: self.who.username.clone(),
            computer: self.computer.clone(),
            address: self.address.clone(),
            category: page.category.clone(),
            blocked: page.blocked,
            host: page.host.clone(),
            path: path.replace("{n}", &(1 + rng.below(40)).to_string()),
            search: rng.pick(&page.searches).cloned(),
        }
    }
}
