//! One row's values to an event.

use std::collections::{BTreeMap, HashMap};
use std::net::Ipv4Addr;
use std::sync::Arc;

use chrono::{DateTime, Duration, NaiveDate, Utc};

use crate::domain::filter_event::{FilterEvent, Verdict};
use crate::filter::categories::Categories;
use crate::filter::layout::Layout;
use crate::filter::slots::{Field, Slots};
use crate::filter::times::{self, Stamp};
use crate::filter::web_address;
use crate::filter::zone::{self, Clock};

/// How far ahead of the school's clock a filter's may be.
const AHEAD: i64 = 48;
/// No product in use was logging before this year; such a time is a misread number.
const FIRST_YEAR: i32 = 2005;
/// A log has a few hundred different words; a wrong column has millions, which must not fill the
/// memory.
const MOST_REMEMBERED: usize = 20_000;
const LONGEST_REMEMBERED: usize = 1024;
const MOST_UNKNOWN: usize = 500;
const LONGEST_WORD: usize = 80;

const NO_TIME: &str = "the date and time cannot be read";
const TOO_OLD: &str = "the time is before 2005";
const TOO_NEW: &str = "the time is more than 48 hours from now";
const NOTHING: &str = "no web address, host, search or category";

type Known = (Arc<[String]>, Arc<[String]>);

/// Whether a row was refused only because of when it says it was.
pub(crate) fn is_misdated(reason: &str) -> bool {
    [TOO_OLD, TOO_NEW].contains(&reason)
}

/// Makes events, and counts the words it does not know.
pub(crate) struct Maker<'a> {
    layout: &'a Layout,
    categories: &'a Categories,
    pub(crate) clock: Clock,
    oldest: DateTime<Utc>,
    newest: DateTime<Utc>,
    verdicts: HashMap<String, Option<Verdict>>,
    abouts: HashMap<String, Known>,
    nothing: Arc<[String]>,
    pub(crate) unknown_categories: BTreeMap<String, u64>,
    pub(crate) unknown_actions: BTreeMap<String, u64>,
}

impl<'a> Maker<'a> {
    pub(crate) fn new(
        layout: &'a Layout,
        categories: &'a Categories,
        clock: Clock,
        now: DateTime<Utc>,
    ) -> Self {
        let oldest = NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1)
            .map_or(DateTime::UNIX_EPOCH, |day| day.and_time(chrono::NaiveTime::MIN).and_utc());
        Self {
            layout,
            categories,
            clock,
            oldest,
            newest: now.checked_add_signed(Duration::hours(AHEAD)).unwrap_or(now),
            verdicts: HashMap::new(),
            abouts: HashMap::new(),
            nothing: Arc::from([]),
            unknown_categories: BTreeMap::new(),
            unknown_actions: BTreeMap::new(),
        }
    }

    /// The event, or why the row is none.
    pub(crate) fn event(&mut self, slots: &Slots) -> Result<FilterEvent, &'static str> {
        let at = self.at(slots)?;
        let kept = |field| slots.get(field).map(str::to_owned);
        let (url, host) = requested(slots);
        let search = kept(Field::Search).or_else(|| kept(Field::Phrase)).or_else(|| {
            url.as_deref().and_then(|url| self.categories.searched(url, host.as_deref()))
        });
        let category = kept(Field::Category);
        // A filter may hide the address of the worst categories, so a category alone is enough.
        if url.is_none() && host.is_none() && search.is_none() && category.is_none() {
            return Err(NOTHING);
        }
        let address = slots.get(Field::Address).map(without_port);
        // A product that does not know a name may write the address again.
        let named = |field| kept(field).filter(|name| address != Some(name));
        Ok(FilterEvent {
            at,
            person: named(Field::Person),
            device: named(Field::Device),
            address: address.map(str::to_owned),
            harms: self.harms(category.as_deref(), [&search, &url, &host]),
            host,
            url,
            search,
            category,
            verdict: self.verdict(slots),
            verdict_word: kept(Field::Verdict),
        })
    }

    fn at(&mut self, slots: &Slots) -> Result<DateTime<Utc>, &'static str> {
        let epoch = || slots.get(Field::Epoch).and_then(times::epoch);
        let offset = slots.get(Field::Zone).and_then(zone::offset);
        let written = self.written(slots);
        // A written time without an offset is less sure than a count of seconds.
        let stamp = match written {
            Some(stamp) if stamp.offset.is_none() && offset.is_none() => epoch().or(written),
            Some(stamp) => Some(stamp),
            None => epoch(),
        };
        let at = stamp.and_then(|stamp| self.clock.instant(stamp, offset)).ok_or(NO_TIME)?;
        let at = DateTime::from_timestamp_millis(at.timestamp_millis()).ok_or(NO_TIME)?;
        match at {
            _ if at < self.oldest => Err(TOO_OLD),
            _ if at > self.newest => Err(TOO_NEW),
            _ => Ok(at),
        }
    }

    fn written(&self, slots: &Slots) -> Option<Stamp> {
        let parse = |text: &str| times::parse(text, self.clock.order);
        let of = |field: Field| slots.get(field);
        if let Some(text) = of(Field::Time) {
            return parse(text);
        }
        match (of(Field::Date), of(Field::Clock)) {
            // Either column may hold the whole, the other a shorter form of it.
            (Some(date), Some(clock)) => {
                parse(&format!("{date} {clock}")).or_else(|| parse(clock)).or_else(|| parse(date))
            }
            (Some(only), None) | (None, Some(only)) => parse(only),
            (None, None) => None,
        }
    }

    fn verdict(&mut self, slots: &Slots) -> Verdict {
        let flag = |field| slots.get(field).and_then(truth);
        let (blocked, flagged) = (flag(Field::BlockedFlag), flag(Field::FlaggedFlag));
        let word = slots.get(Field::Verdict).map(|word| self.word(word));
        match word {
            _ if blocked == Some(true) => Verdict::Blocked,
            Some(Some(verdict)) if verdict != Verdict::Allowed => verdict,
            _ if flagged == Some(true) => Verdict::Flagged,
            Some(Some(verdict)) => verdict,
            _ if blocked == Some(false) => Verdict::Allowed,
            // A monitoring product writes a row only when it captured something.
            None if slots.get(Field::Phrase).is_some() => Verdict::Flagged,
            None => self.layout.missing_verdict().unwrap_or_default(),
            Some(None) => Verdict::Unknown,
        }
    }

    fn word(&mut self, word: &str) -> Option<Verdict> {
        let verdict = if let Some(known) = self.verdicts.get(word) {
            *known
        } else {
            let verdict = self.layout.verdict(word);
            remember(&mut self.verdicts, word, verdict);
            verdict
        };
        if verdict.is_none() {
            count(&mut self.unknown_actions, word);
        }
        verdict
    }

    /// What a row is about by its category and its words; worst first, all are kept.
    fn harms(&mut self, cell: Option<&str>, said: [&Option<String>; 3]) -> Arc<[String]> {
        let category = self.category(cell);
        let [search, url, host] = said.map(Option::as_deref);
        self.categories.with_words(&category, search, url, host)
    }

    fn category(&mut self, cell: Option<&str>) -> Arc<[String]> {
        let Some(cell) = cell else { return Arc::clone(&self.nothing) };
        let (harms, unknown) = if let Some(known) = self.abouts.get(cell) {
            known.clone()
        } else {
            let about = self.categories.look_up(self.layout.vendor.as_deref(), cell);
            let known: Known = (about.harms.into(), about.unknown.into());
            remember(&mut self.abouts, cell, known.clone());
            known
        };
        for name in unknown.iter() {
            count(&mut self.unknown_categories, name);
        }
        harms
    }
}

/// `192.0.2.3` of `192.0.2.3:3670:X0`, as firewalls write where a connection came from.
fn without_port(address: &str) -> &str {
    let first = address.split(':').next().unwrap_or(address);
    if first.parse::<Ipv4Addr>().is_ok() { first } else { address }
}

/// The address asked for and its host. The address says its own host best; a host column completes
/// a path.
fn requested(slots: &Slots) -> (Option<String>, Option<String>) {
    let url = slots.get(Field::Url);
    if let Some(host) = url.and_then(web_address::host_of) {
        return (url.map(str::to_owned), Some(host));
    }
    let host = slots.get(Field::Host).and_then(web_address::host_in);
    (web_address::join(url, host.as_deref(), slots.get(Field::Path)), host)
}

fn remember<V>(map: &mut HashMap<String, V>, key: &str, value: V) {
    if key.len() > LONGEST_REMEMBERED {
        return;
    }
    if map.len() >= MOST_REMEMBERED {
        map.clear();
    }
    map.insert(key.to_owned(), value);
}

/// Counts a word the caller lists. Past a few hundred, or when it is a sentence, the column is not
/// what it was taken for: then only how many.
fn count(words: &mut BTreeMap<String, u64>, word: &str) {
    if let Some(times) = words.get_mut(word) {
        *times += 1;
        return;
    }
    let key = if word.len() > LONGEST_WORD || words.len() >= MOST_UNKNOWN {
        "(and others)"
    } else {
        word
    };
    *words.entry(key.to_owned()).or_default() += 1;
}

fn truth(cell: &str) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|word| cell.eq_ignore_ascii_case(word));
    if is(&["true", "1", "yes", "y", "t"]) {
        Some(true)
    } else if is(&["false", "0", "no", "n", "f"]) {
        Some(false)
    } else {
        None
    }
}
