//! From the events worth a look to episodes: as soon as more have come in, and again when what is
//! noise or what a category means has changed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Duration, Utc};
use chrono_tz::Tz;

use crate::commands::filter::names;
use crate::commands::triage::year_of;
use crate::context::Context;
use crate::domain::book::Page;
use crate::domain::episode::{
    About, Draft, Episode, EpisodeState, Known, Looked, Urgency, Weighed, gather, weigh,
};
use crate::domain::filter_event::{FilterEvent, Flagged, Verdict, Who};
use crate::domain::harm::Harm;
use crate::domain::ignore_rule::{RulePage, hides};
use crate::domain::own_category::{self, OwnCategory};
use crate::domain::role::Role;
use crate::domain::user_name::UserNames;
use crate::error::Error;
use crate::filter::{Background, Categories};
use crate::school::School;
use crate::store::{books, episodes, filter_events};
use crate::vault::Vault;

/// Events are read a day at a time, with so much on both sides.
const MARGIN: Duration = Duration::hours(3);
/// How far back episodes of the same person count.
const BEFORE: Duration = Duration::days(28);
/// As many people who ask for the same in the same hour are a class at work.
const A_CLASS: usize = 5;
/// Somebody else may compute at the same time; twice in a row is a fault.
const TRIES: usize = 3;

/// What decides about an event, as it stands today.
pub(crate) struct Rules {
    /// What categories and words are about.
    pub(crate) categories: Categories,
    background: Background,
    /// The ignore rules, ended ones too.
    pub(crate) ignored: Vec<RulePage>,
    /// Whose the names in the log are.
    pub(crate) names: UserNames,
    zone: Tz,
}

impl Rules {
    /// Reads them.
    pub(crate) fn read(school: &School, vault: &Vault) -> Result<Rules, Error> {
        let zone = school.settings().time_zone;
        Ok(Rules {
            categories: categories(vault)?,
            background: Background::built_in()?,
            ignored: books::pages(vault)?,
            names: names::gather(school, vault)?,
            zone,
        })
    }

    /// The harms of an event that are worth a look, worst first.
    pub(crate) fn harms(&self, event: &FilterEvent) -> Vec<&Harm> {
        let ids = self.categories.again(event);
        let found = ids.iter().filter_map(|id| self.categories.harm(id));
        found.filter(|harm| harm.flagged).collect()
    }

    /// The first ignore rule that leaves an event out.
    pub(crate) fn hidden_by(&self, event: &FilterEvent, harms: &[&Harm]) -> Option<&RulePage> {
        let day = event.at.with_timezone(&self.zone).date_naive();
        self.ignored.iter().find(|rule| hides(rule, event, harms, day))
    }

    fn counts(&self, event: &FilterEvent, harms: &[&Harm]) -> bool {
        (!harms.is_empty() || event.verdict == Verdict::Flagged)
            && !self.background.has(event, harms)
            && self.hidden_by(event, harms).is_none()
    }
}

/// What categories and words are about, the school's own categories first.
pub(crate) fn categories(vault: &Vault) -> Result<Categories, Error> {
    let own: Vec<Page<OwnCategory>> = books::pages(vault)?;
    Ok(Categories::built_in()?.with_own(own_category::standing(&own)))
}

/// Brings the episodes up to the last event that was imported.
pub(crate) fn refresh(context: &Context, school: &School, vault: &mut Vault) -> Result<(), Error> {
    for _ in 0..TRIES {
        let progress = episodes::progress(vault)?;
        let Some((span, last)) = filter_events::flagged_after(vault, progress.flagged)? else {
            return Ok(());
        };
        if compute(context, school, vault, span, (progress, last))? {
            return Ok(());
        }
    }
    Err(Error::failed("somebody else is working on the episodes").hint("Try again."))
}

/// Computes anew what is still to be decided.
pub(crate) fn again(context: &Context, school: &School, vault: &mut Vault) -> Result<(), Error> {
    refresh(context, school, vault)?;
    for _ in 0..TRIES {
        let progress = episodes::progress(vault)?;
        let Some(span) = episodes::undecided_span(vault)? else { return Ok(()) };
        if compute(context, school, vault, span, (progress, progress.flagged))? {
            return Ok(());
        }
    }
    Err(Error::failed("somebody else is working on the episodes").hint("Try again."))
}

fn compute(
    context: &Context,
    school: &School,
    vault: &mut Vault,
    (from, to): filter_events::Span,
    progress: (episodes::Progress, i64),
) -> Result<bool, Error> {
    let now = context.local_now(school)?;
    let rules = Rules::read(school, vault)?;
    let mut earlier = Earlier::default();
    for episode in episodes::between(vault, from - BEFORE - MARGIN, from - MARGIN)? {
        earlier.add(&episode.who, episode.start, episode.urgency, episode.state);
    }
    let mut drafts = Vec::new();
    let mut day = (from - MARGIN).date_naive().and_time(chrono::NaiveTime::MIN).and_utc();
    while day <= to {
        if context.interrupt.asked() {
            return Err(Error::failed("stopped. The episodes are as they were"));
        }
        let next = day + Duration::days(1);
        let events = filter_events::flagged(vault, day - MARGIN, next + MARGIN)?;
        if !events.is_empty() {
            let known = episodes::between(vault, day - MARGIN, next + MARGIN)?;
            let of_day = rules.drafts(&events, &known, &mut earlier);
            drafts.extend(of_day.into_iter().filter(|d| day <= d.start && d.start < next));
        }
        day = next;
    }
    let _writing = context.interrupt.writing();
    Ok(episodes::keep(vault, now.to_utc(), now.year(), progress, drafts)?)
}

/// Earlier episodes above the line, by whom the log names.
#[derive(Default)]
struct Earlier(BTreeMap<Who, Vec<(DateTime<Utc>, EpisodeState)>>);

impl Earlier {
    fn add(&mut self, who: &Who, start: DateTime<Utc>, urgency: Urgency, state: EpisodeState) {
        if urgency != Urgency::Low {
            let all = self.0.entry(who.clone()).or_default();
            if !all.iter().any(|(known, _)| *known == start) {
                all.push((start, state));
            }
        }
    }

    fn of(&self, who: &Who, start: DateTime<Utc>) -> (u32, bool) {
        let all = self.0.get(who).into_iter().flatten();
        let before = all.filter(|(then, _)| *then < start && start - BEFORE <= *then);
        before.fold((0, false), |(count, watched), (_, state)| {
            (count + 1, watched || *state == EpisodeState::Watching)
        })
    }
}

/// One person's events, those that count and how many there are besides.
#[derive(Default)]
struct Theirs<'e> {
    counted: Vec<(&'e FilterEvent, Vec<&'e Harm>)>,
    all: Vec<DateTime<Utc>>,
}

impl Rules {
    /// The episodes of some events, which are in the order of time.
    fn drafts(&self, events: &[Flagged], known: &[Episode], earlier: &mut Earlier) -> Vec<Draft> {
        let mut people: BTreeMap<Who, Theirs<'_>> = BTreeMap::new();
        for Flagged { event, .. } in events {
            let theirs = people.entry(whose(event)).or_default();
            theirs.all.push(event.at);
            let harms = self.harms(event);
            if self.counts(event, &harms) {
                theirs.counted.push((event, harms));
            }
        }
        let shared = Shared::new(people.iter());
        let mut drafts = Vec::new();
        for (who, theirs) in &people {
            let known: Vec<&Episode> =
                known.iter().filter(|episode| same(&episode.who, who)).collect();
            drafts.extend(self.theirs(who, theirs, &known, &shared, earlier));
        }
        drafts
    }

    fn theirs(
        &self,
        who: &Who,
        theirs: &Theirs<'_>,
        known: &[&Episode],
        shared: &Shared<'_>,
        earlier: &mut Earlier,
    ) -> Vec<Draft> {
        let times: Vec<DateTime<Utc>> = theirs.counted.iter().map(|(event, _)| event.at).collect();
        let spans: Vec<Known> =
            known.iter().map(|e| Known { id: e.id, start: e.start, end: e.end }).collect();
        let mut drafts = Vec::new();
        for run in gather(&times, &spans) {
            let known = known.iter().find(|episode| Some(episode.id) == run.known).copied();
            let looked: Vec<Looked<'_>> = run
                .events
                .iter()
                .map(|place| &theirs.counted[*place])
                .map(|(event, harms)| Looked { event, harms, shared: shared.has(event) })
                .collect();
            let Some((first, last)) = looked.first().zip(looked.last()) else {
                drafts.extend(known.and_then(|known| emptied(known, &theirs.all)));
                continue;
            };
            let start = known.map_or(first.event.at, |known| known.start.min(first.event.at));
            let end = known.map_or(last.event.at, |known| known.end.max(last.event.at));
            let (before, watched) = earlier.of(who, start);
            let weighed = weigh(&looked, self.about(first.event, before, watched));
            let state = known.map_or(EpisodeState::ToDecide, |known| known.state);
            earlier.add(who, start, weighed.urgency, state);
            let events = u32::try_from(looked.len()).unwrap_or(u32::MAX);
            let who = known.map_or(who, |known| &known.who).clone();
            drafts.push(Draft { known: run.known, who, start, end, events, weighed });
        }
        drafts
    }

    fn about(&self, event: &FilterEvent, before: u32, watched: bool) -> About {
        let person = self.names.of(event);
        let role = person.and_then(|person| person.role);
        let year = person.filter(|_| role == Some(Role::Child)).and_then(|person| {
            let written = person.year.as_ref().or(person.class.as_ref())?;
            year_of(written)
        });
        About { role, year, watched, before }
    }
}

// A row that names nobody is still somebody's.
fn whose(event: &FilterEvent) -> Who {
    event.who().unwrap_or_else(|| Who::Address("not named in the log".to_owned()))
}

fn same(one: &Who, other: &Who) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
        && one.name().to_lowercase() == other.name().to_lowercase()
}

// All its events are left out now. When the log has none of them any more it stays as it was.
fn emptied(known: &Episode, all: &[DateTime<Utc>]) -> Option<Draft> {
    let is_there = all.iter().any(|at| known.start <= *at && *at <= known.end);
    (is_there && known.events > 0).then(|| Draft {
        known: Some(known.id),
        who: known.who.clone(),
        start: known.start,
        end: known.end,
        events: 0,
        weighed: Weighed {
            harms: known.harms.clone(),
            urgency: known.urgency,
            weight: known.weight,
            reason: "Every event of it is left out by an ignore rule.".to_owned(),
        },
    })
}

/// What several people asked for in the same hour.
struct Shared<'e>(BTreeMap<(i64, &'e str), BTreeSet<&'e Who>>);

impl<'e> Shared<'e> {
    fn new<'t: 'e>(people: impl Iterator<Item = (&'e Who, &'e Theirs<'t>)>) -> Shared<'e> {
        let mut asked: BTreeMap<(i64, &str), BTreeSet<&Who>> = BTreeMap::new();
        for (who, theirs) in people {
            for (event, _) in &theirs.counted {
                let Some(what) = what(event) else { continue };
                asked.entry((hour(event), what)).or_default().insert(who);
            }
        }
        Shared(asked)
    }

    fn has(&self, event: &FilterEvent) -> bool {
        let Some(what) = what(event) else { return false };
        // A lesson begins when it likes, so the hours on both sides count too.
        let hour = hour(event);
        let people = (hour - 1..=hour + 1).filter_map(|hour| self.0.get(&(hour, what)));
        people.flatten().collect::<BTreeSet<_>>().len() >= A_CLASS
    }
}

fn hour(event: &FilterEvent) -> i64 {
    event.at.timestamp().div_euclid(3600)
}

fn what(event: &FilterEvent) -> Option<&str> {
    event.search.as_deref().or(event.host.as_deref())
}
