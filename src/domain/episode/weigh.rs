//! How much an episode weighs: what it is about, how deliberate it was, who it is.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, Utc};

use super::Urgency;
use crate::domain::filter_event::{FilterEvent, Verdict};
use crate::domain::harm::{CSAM, HELP, Harm, ROUND_THE_FILTER};
use crate::domain::role::Role;

/// A page that reloads by itself does so sooner than a person who tries again.
const BY_ITSELF: Duration = Duration::seconds(2);
/// Harms of a second rank: one search shows a child's curiosity, and every week has dozens.
const COMMON: [&str; 5] = ["adult", "drugs", "gambling", "misinformation", ROUND_THE_FILTER];
/// What a class may look at together in a lesson.
const LESSONS: [&str; 7] =
    ["hate", "violence-weapons", "drugs", "misinformation", "gambling", "eating-disorder", HELP];
/// From here on an episode of a common harm is above the line, and one of another.
const COMMON_LINE: u32 = 5;
const LINE: u32 = 3;
/// From here on it is high.
const HIGH: u32 = 9;

/// One event of an episode and what it is about.
#[derive(Clone, Copy)]
pub struct Looked<'a> {
    /// The event.
    pub event: &'a FilterEvent,
    /// Its harms that are worth a look, worst first.
    pub harms: &'a [&'a Harm],
    /// Several other people asked for the same at that time: a lesson, most likely.
    pub shared: bool,
}

/// What is known of the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Child or staff, where it is known.
    pub role: Option<Role>,
    /// The year group, where it is known: 0 for reception.
    pub year: Option<u32>,
    /// An earlier episode is being watched.
    pub watched: bool,
    /// Episodes above the line in the weeks before.
    pub before: u32,
}

/// What an episode comes to.
#[derive(Clone, PartialEq, Eq)]
pub struct Weighed {
    /// The ids of its harms, worst first.
    pub harms: Vec<String>,
    /// How soon it has to be looked at.
    pub urgency: Urgency,
    /// More goes first among those of the same urgency.
    pub weight: u32,
    /// Why, in one sentence that quotes nothing from the log.
    pub reason: String,
}

/// What happened in an episode, counted.
struct Facts<'a> {
    harms: Vec<&'a Harm>,
    /// Different searches for the harm that goes first, and for any.
    worst_searches: u32,
    searches: u32,
    blocked: u32,
    reached: u32,
    /// Different addresses of pages about the worst harm.
    places: u32,
    retries: u32,
    marked: u32,
    round: bool,
    help: bool,
    shared: bool,
}

/// Weighs the events of one episode, which are in the order of time.
#[must_use]
pub fn weigh(events: &[Looked<'_>], about: About) -> Weighed {
    let harms = all_harms(events);
    // What is worst by its nature may be an accident beside something that is none.
    let by_harm = harms.iter().map(|harm| facts(events, &harms, Some(harm)));
    let all = by_harm.chain(harms.is_empty().then(|| facts(events, &harms, None)));
    let weighed = all.map(|facts| (urgency(&facts, about), facts));
    let most = weighed.min_by_key(|(urgency, _)| *urgency);
    let Some((urgency, facts)) = most else { return nothing() };
    let worst = facts.harms.first().map_or(22, |harm| harm.rank);
    let role = match about.role {
        Some(Role::Child) => 4,
        None => 2,
        Some(_) => 0,
    };
    // The younger a child, the less of it should come its way.
    let young = about.year.map_or(0, |year| 13_u32.saturating_sub(year) / 3);
    let watched = if about.watched { 6 } else { 0 };
    let weight = 22_u32.saturating_sub(worst) * 3
        + facts.deliberateness() * 2
        + about.before.min(4) * 3
        + role
        + young
        + watched;
    Weighed {
        harms: harms.iter().map(|harm| harm.id.clone()).collect(),
        urgency,
        weight,
        reason: reason(&facts, about),
    }
}

fn nothing() -> Weighed {
    Weighed { harms: Vec::new(), urgency: Urgency::Low, weight: 0, reason: String::new() }
}

/// Every harm of the events once, worst first.
fn all_harms<'a>(events: &[Looked<'a>]) -> Vec<&'a Harm> {
    let mut harms: BTreeMap<u32, &Harm> = BTreeMap::new();
    for harm in events.iter().flat_map(|looked| looked.harms) {
        harms.insert(harm.rank, harm);
    }
    harms.into_values().collect()
}

/// What happened, seen as being above all about one harm, which then goes first.
fn facts<'a>(events: &[Looked<'a>], all: &[&'a Harm], first: Option<&&'a Harm>) -> Facts<'a> {
    let others = all.iter().filter(|harm| Some(*harm) != first);
    let harms: Vec<&Harm> = first.into_iter().chain(others).copied().collect();
    let worst = first.map(|harm| harm.id.as_str());
    let has = |looked: &Looked<'_>, id: &str| looked.harms.iter().any(|harm| harm.id == id);
    let of_worst = |looked: &&Looked<'_>| worst.is_some_and(|worst| has(looked, worst));
    let pages = || events.iter().filter(|looked| looked.event.search.is_none() && of_worst(looked));
    let by = |verdict: Verdict| count(pages().filter(|page| page.event.verdict == verdict).count());
    let address = |event: &'a FilterEvent| event.url.as_deref().or(event.host.as_deref());
    let places: BTreeSet<Option<&str>> = pages().map(|page| address(page.event)).collect();
    Facts {
        worst_searches: searches(events.iter().filter(of_worst)),
        searches: searches(events.iter().filter(|looked| !looked.harms.is_empty())),
        blocked: by(Verdict::Blocked),
        reached: by(Verdict::Allowed) + by(Verdict::Warned),
        places: count(places.len()),
        retries: retries(events),
        marked: count(events.iter().filter(|e| e.event.verdict == Verdict::Flagged).count()),
        round: worst != Some(ROUND_THE_FILTER) && events.iter().any(|e| has(e, ROUND_THE_FILTER)),
        help: worst != Some(HELP) && events.iter().any(|looked| has(looked, HELP)),
        shared: events.iter().all(|looked| looked.shared),
        harms,
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

// A search box asks again at every letter: what the next search goes on with is no search of its
// own.
fn searches<'e>(events: impl Iterator<Item = &'e Looked<'e>>) -> u32 {
    let texts = events.filter_map(|looked| looked.event.search.as_ref());
    let texts: BTreeSet<String> = texts.map(|text| text.trim().to_lowercase()).collect();
    let goes_on = |text: &&String| {
        let after = (std::ops::Bound::Excluded((*text).clone()), std::ops::Bound::Unbounded);
        texts.range(after).next().is_some_and(|next| next.starts_with(text.as_str()))
    };
    count(texts.iter().filter(|text| !goes_on(text)).count())
}

// Asked for again after the filter had stopped it.
fn retries(events: &[Looked<'_>]) -> u32 {
    let mut stopped: BTreeMap<&str, DateTime<Utc>> = BTreeMap::new();
    let mut again = 0;
    for Looked { event, .. } in events {
        let Some(place) = event.url.as_deref().or(event.host.as_deref()) else { continue };
        if stopped.get(place).is_some_and(|before| event.at - *before >= BY_ITSELF) {
            again += 1;
        }
        if event.verdict == Verdict::Blocked {
            stopped.insert(place, event.at);
        }
    }
    again
}

impl Facts<'_> {
    fn is_about(&self, ids: &[&str]) -> bool {
        self.harms.first().is_some_and(|harm| ids.contains(&harm.id.as_str()))
    }

    /// From 0 for one page that the filter stopped, which may have been an accident.
    fn deliberateness(&self) -> u32 {
        let pages = (self.blocked + self.reached).saturating_sub(1).min(3);
        let places = self.places.saturating_sub(1).min(3);
        let other = self.searches.saturating_sub(self.worst_searches).min(2);
        self.worst_searches.min(5) * 3
            + other
            + self.retries.min(4)
            + pages
            + places
            + self.reached.min(2)
            + if self.round { 4 } else { 0 }
    }
}

fn urgency(facts: &Facts<'_>, about: About) -> Urgency {
    let deliberate = facts.deliberateness() + about.before.min(3);
    let worst = facts.harms.first();
    if facts.is_about(&[CSAM]) {
        return Urgency::Urgent;
    }
    if worst.is_some_and(|harm| harm.urgent) {
        // Somebody who goes from one such page to a helpline needs the same answer today.
        let meant = deliberate >= LINE || facts.help;
        if facts.shared && facts.worst_searches == 0 && facts.is_about(&["terrorism-extremism"]) {
            return Urgency::Medium;
        }
        return if meant { Urgency::Urgent } else { Urgency::High };
    }
    let line = if facts.is_about(&COMMON) { COMMON_LINE } else { LINE };
    let by_harm = if facts.shared && facts.is_about(&LESSONS) {
        Urgency::Low
    } else if deliberate >= HIGH && !facts.is_about(&["gambling", "misinformation"]) {
        Urgency::High
    } else if deliberate >= line
        || facts.marked > 0
        || (facts.is_about(&[HELP]) && facts.reached > 0)
    {
        Urgency::Medium
    } else {
        Urgency::Low
    };
    if about.watched && by_harm == Urgency::Low { Urgency::Medium } else { by_harm }
}

fn reason(facts: &Facts<'_>, about: About) -> String {
    let title = match facts.harms.as_slice() {
        [] => "Marked by the filter".to_owned(),
        [one] => one.title.clone(),
        [worst, second] => format!("{}, with {}", worst.title, second.title.to_lowercase()),
        [worst, second, ..] => {
            format!("{}, with {} and more", worst.title, second.title.to_lowercase())
        }
    };
    let mut said = Vec::new();
    let mut say = |number: u32, one: &str, many: &str| {
        if number > 0 {
            let times = if number == 1 { one.to_owned() } else { format!("{number} {many}") };
            said.push(times);
        }
    };
    say(facts.worst_searches, "searched for once", "different searches");
    say(facts.searches.saturating_sub(facts.worst_searches), "one other search", "other searches");
    say(facts.blocked, "one page stopped", "pages stopped");
    say(facts.reached, "one page reached", "pages reached");
    say(facts.retries, "tried again after a block", "tries again after a block");
    if facts.harms.is_empty() {
        say(facts.marked, "one row", "rows");
    }
    said.extend(facts.round.then(|| "looked for a way round the filter".to_owned()));
    let help = facts.help && facts.harms.len() > 2;
    said.extend(help.then(|| "looked for help".to_owned()));
    if facts.searches == 0 && facts.blocked == 1 && facts.reached == 0 && facts.retries == 0 {
        said.push("without a search, so perhaps an accident".to_owned());
    }
    said.extend(
        facts.shared.then(|| "as several others did at the time, so perhaps a lesson".to_owned()),
    );
    match about.before {
        0 => {}
        1 => said.push("one more episode in the four weeks before".to_owned()),
        more => said.push(format!("{more} more episodes in the four weeks before")),
    }
    said.extend(about.watched.then(|| "being watched".to_owned()));
    if said.is_empty() { format!("{title}.") } else { format!("{title}: {}.", said.join(", ")) }
}
