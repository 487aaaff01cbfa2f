//! One row's values to an event.

use std::net::Ipv4Addr;
use std::sync::Arc;

use chrono::{DateTime, Duration, NaiveDate, Utc};

use crate::domain::filter_event::{FilterEvent, Verdict};
use crate::filter::categories::Categories;
use crate::filter::layout::Layout;
use crate::filter::memo::Memo;
use crate::filter::said::OfHost;
use crate::filter::slots::{Field, Slots};
use crate::filter::times::{self, Stamp};
use crate::filter::unknown::Unknown;
use crate::filter::web_address;
use crate::filter::zone::{self, Clock};

/// How far ahead of the school's clock a filter's may be.
const AHEAD: i64 = 48;
/// No product in use was logging before this year; such a time is a misread number.
const FIRST_YEAR: i32 = 2005;

const NO_TIME: &str = "the date and time cannot be read";
const TOO_OLD: &str = "the time is before 2005";
const TOO_NEW: &str = "the time is more than 48 hours from now";
const NOTHING: &str = "no web address, host, search or category";

/// Whether a row was refused only because of when it says it was.
pub(crate) fn is_misdated(reason: &str) -> bool {
    [TOO_OLD, TOO_NEW].contains(&reason)
}

/// What a category cell is about, and where its parts that are unknown are counted.
#[derive(Debug)]
struct About {
    harms: Arc<[String]>,
    unknown: Vec<usize>,
}

/// The host of an address, and what is known of it.
#[derive(Debug)]
struct Host<'a> {
    name: Option<String>,
    known: OfHost<'a>,
}

impl<'a> Host<'a> {
    fn new(name: Option<String>, categories: &'a Categories) -> Self {
        let known = name.as_deref().map(|name| categories.of_host(name)).unwrap_or_default();
        Self { name, known }
    }
}

/// Makes events, and counts the words it does not know. A row mostly says what some row before it
/// said, so what was worked out for a category, a word or a host is kept, and the event is made
/// where the last one was.
pub(crate) struct Maker<'a> {
    layout: &'a Layout,
    categories: &'a Categories,
    pub(crate) clock: Clock,
    oldest: DateTime<Utc>,
    newest: DateTime<Utc>,
    verdicts: Memo<Result<Verdict, usize>>,
    abouts: Memo<About>,
    /// By the part of an address that says its host.
    sites: Memo<Host<'a>>,
    /// By a cell that holds a host alone.
    hosts: Memo<Host<'a>>,
    nothing: Arc<[String]>,
    /// The event of the row last read.
    pub(crate) event: FilterEvent,
    pub(crate) unknown_categories: Unknown,
    pub(crate) unknown_actions: Unknown,
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
        let nothing: Arc<[String]> = Arc::from([]);
        Self {
            layout,
            categories,
            clock,
            oldest,
            newest: now.checked_add_signed(Duration::hours(AHEAD)).unwrap_or(now),
            verdicts: Memo::default(),
            abouts: Memo::default(),
            sites: Memo::default(),
            hosts: Memo::default(),
            event: blank(Arc::clone(&nothing)),
            nothing,
            unknown_categories: Unknown::default(),
            unknown_actions: Unknown::default(),
        }
    }

    /// Makes the row's event, or says why the row is none.
    pub(crate) fn read(&mut self, slots: &Slots) -> Result<(), &'static str> {
        self.event.at = self.at(slots)?;
        let of_host = self.requested(slots);
        self.searched(slots, of_host);
        let category = slots.get(Field::Category);
        let event = &mut self.event;
        // A filter may hide the address of the worst categories, so a category alone is enough.
        if [&event.url, &event.host, &event.search].into_iter().all(Option::is_none)
            && category.is_none()
        {
            return Err(NOTHING);
        }
        put(&mut event.category, category);
        let address = slots.get(Field::Address).map(without_port);
        // A product that does not know a name may write the address again.
        let named = |field| slots.get(field).filter(|name| address != Some(*name));
        put(&mut event.person, named(Field::Person));
        put(&mut event.device, named(Field::Device));
        put(&mut event.address, address);
        put(&mut event.verdict_word, slots.get(Field::Verdict));
        self.event.harms = self.harms(category, of_host);
        self.event.verdict = self.verdict(slots);
        Ok(())
    }

    /// The address asked for and its host. The address says its own host best; a host column
    /// completes a path.
    fn requested(&mut self, slots: &Slots) -> OfHost<'a> {
        let Self { sites, hosts, categories, event, .. } = self;
        let url = slots.get(Field::Url);
        let mut take = |host: &Host<'a>| {
            put(&mut event.host, host.name.as_deref());
            host.name.as_ref().map(|_| host.known)
        };
        let by_site = url.and_then(|url| {
            let host = || Host::new(web_address::host_of(url), categories);
            sites.with(web_address::site(url), host, &mut take)
        });
        if let Some(of_host) = by_site {
            put(&mut event.url, url);
            return of_host;
        }
        let by_host = slots.get(Field::Host).and_then(|cell| {
            let host = || Host::new(web_address::host_in(cell), categories);
            hosts.with(cell, host, &mut take)
        });
        if by_host.is_none() {
            event.host = None;
        }
        event.url = web_address::join(url, event.host.as_deref(), slots.get(Field::Path));
        by_host.unwrap_or_default()
    }

    fn searched(&mut self, slots: &Slots, of_host: OfHost<'_>) {
        let written = slots.get(Field::Search).or_else(|| slots.get(Field::Phrase));
        let event = &mut self.event;
        if written.is_some() {
            return put(&mut event.search, written);
        }
        event.search = event.url.as_deref().and_then(|url| of_host.searched(url));
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
        let Self { verdicts, layout, unknown_actions, .. } = self;
        let make = || layout.verdict(word).ok_or_else(|| unknown_actions.place(word));
        let verdict = verdicts.with(word, make, |verdict| *verdict);
        if let Err(place) = verdict {
            unknown_actions.count(place);
        }
        verdict.ok()
    }

    /// What a row is about by its category and its words; worst first, all are kept.
    fn harms(&mut self, cell: Option<&str>, of_host: OfHost<'_>) -> Arc<[String]> {
        let category = self.category(cell);
        let event = &self.event;
        let address = event.url.as_deref().or(event.host.as_deref());
        self.categories.with_words(&category, event.search.as_deref(), address, of_host)
    }

    fn category(&mut self, cell: Option<&str>) -> Arc<[String]> {
        let Some(cell) = cell else { return Arc::clone(&self.nothing) };
        let Self { abouts, layout, categories, unknown_categories, .. } = self;
        let counted = std::cell::RefCell::new(unknown_categories);
        let make = || {
            let about = categories.look_up(layout.vendor.as_deref(), cell);
            let mut counted = counted.borrow_mut();
            let unknown = about.unknown.iter().map(|name| counted.place(name)).collect();
            About { harms: about.harms.into(), unknown }
        };
        abouts.with(cell, make, |about| {
            about.unknown.iter().for_each(|place| counted.borrow_mut().count(*place));
            Arc::clone(&about.harms)
        })
    }
}

fn blank(harms: Arc<[String]>) -> FilterEvent {
    FilterEvent {
        at: DateTime::UNIX_EPOCH,
        person: None,
        device: None,
        address: None,
        host: None,
        url: None,
        search: None,
        category: None,
        harms,
        verdict: Verdict::Unknown,
        verdict_word: None,
    }
}

/// Writes a value where the last row's was, in the same memory.
fn put(place: &mut Option<String>, value: Option<&str>) {
    match (place, value) {
        (Some(old), Some(value)) => {
            old.clear();
            old.push_str(value);
        }
        (place, value) => *place = value.map(str::to_owned),
    }
}

/// `192.0.2.3` of `192.0.2.3:3670:X0`, as firewalls write where a connection came from.
fn without_port(address: &str) -> &str {
    match address.split_once(':') {
        Some((first, _)) if first.parse::<Ipv4Addr>().is_ok() => first,
        _ => address,
    }
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
