//! Which layout a log has, by reading its first rows with each.

use chrono_tz::Tz;

use crate::domain::filter_event::FilterEvent;
use crate::filter::error::{Candidate, FilterError};
use crate::filter::events;
use crate::filter::header::{self, Header};
use crate::filter::layout::{Layout, Shape};
use crate::filter::lines::{Line, Lines};
use crate::filter::reading::{Outcome, Reading};
use crate::filter::slots::Field;
use crate::filter::times::{self, DateOrder};
use crate::filter::zone::ZoneFrom;
use crate::filter::{Opener, Settings, bytes};

/// How many rows are read before deciding.
const SAMPLE: u64 = 200;
const ENOUGH: f64 = 0.9;
const LEAD: f64 = 0.15;
/// A header stands among the first rows; blank lines and titles over several lines are among them.
const FIRST_LINES: usize = header::ROWS * 3;
/// No header is longer; a longer line is passed over when looking for one.
const LONGEST_HEADER: usize = 64 * 1024;
/// So many dates that can be read one way only settle the order without reading the rest.
const SURE: u64 = 50;

/// What is needed to read a log for good.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Plan {
    pub(crate) layout: String,
    pub(crate) header: Option<Header>,
    pub(crate) dates: Dates,
    pub(crate) zone: Tz,
    pub(crate) zone_from: ZoneFrom,
}

/// How a log writes dates.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Dates {
    pub(crate) order: DateOrder,
    /// There are dates with slashes.
    pub(crate) slashes: bool,
    /// None of them says which number is the day.
    pub(crate) unsure: bool,
}

/// What reading the first rows with one layout gave.
pub(crate) struct Trial<'a> {
    pub(crate) layout: &'a Layout,
    pub(crate) plan: Plan,
    pub(crate) score: f64,
    example: Option<Box<FilterEvent>>,
    events: u64,
    noise: u64,
    pub(crate) rows: u64,
    pub(crate) header_only: bool,
    pub(crate) offsets_written: bool,
}

impl Trial<'_> {
    /// The layout knows the rows, but only as ones to leave out.
    fn only_noise(&self) -> bool {
        self.events == 0 && self.noise > 0
    }
}

/// Tries every layout the settings allow and gives the one that fits.
pub(crate) fn best<'a>(
    open: &Opener<'_>,
    settings: &Settings<'a>,
) -> Result<Trial<'a>, FilterError> {
    let first = first_lines(open)?;
    let mut trials = Vec::new();
    let mut candidates = Vec::new();
    let (general, made): (Vec<_>, Vec<_>) =
        allowed(settings)?.into_iter().partition(|layout| layout.generic);
    // Where a header names the columns, they are not taken by their places.
    let has_header = general.iter().chain(&made).any(|layout| {
        layout.shape == Shape::Delimited && header::find(layout, settings.columns, &first).is_some()
    });
    for layout in made.into_iter().chain(general) {
        let reads_it = |trial: &Trial<'_>| trial.score >= ENOUGH && !trial.only_noise();
        let is_beaten = layout.generic && trials.iter().any(reads_it);
        if is_beaten || (has_header && layout.shape == Shape::Cells) {
            continue;
        }
        let trial = trial(open, settings, layout, &first)?;
        let score = trial.as_ref().map_or(0.0, |trial| trial.score);
        let example = trial.as_ref().and_then(|trial| trial.example.clone());
        candidates.push(Candidate { layout: layout.name.clone(), score, example });
        trials.extend(trial);
    }
    candidates.sort_by(|one, other| other.score.total_cmp(&one.score));
    let chosen = match settings.layout {
        Some(name) => forced(trials, name, settings)?,
        None if settings.columns.is_some() && trials.is_empty() => {
            return Err(FilterError::ColumnsNotFound);
        }
        None => choose(trials).ok_or(FilterError::NotRecognised { candidates })?,
    };
    if chosen.only_noise() {
        return Err(FilterError::NoWebRows { layout: chosen.layout.name.clone() });
    }
    Ok(chosen)
}

/// The layouts to try: the one asked for; those with columns when a column map is given; else all.
fn allowed<'a>(settings: &Settings<'a>) -> Result<Vec<&'a Layout>, FilterError> {
    let Some(name) = settings.layout else {
        let fits =
            |layout: &&Layout| settings.columns.is_none() || layout.shape == Shape::Delimited;
        return Ok(settings.layouts.iter().filter(fits).collect());
    };
    let found = settings.layouts.iter().find(|layout| layout.name == name);
    let known = || settings.layouts.iter().map(|layout| layout.name.clone()).collect();
    found
        .map(|layout| vec![layout])
        .ok_or_else(|| FilterError::UnknownLayout { name: name.to_owned(), known: known() })
}

/// A layout that was asked for needs only one row it can read.
fn forced<'a>(
    trials: Vec<Trial<'a>>,
    name: &str,
    settings: &Settings<'_>,
) -> Result<Trial<'a>, FilterError> {
    match trials.into_iter().next() {
        None if settings.columns.is_some() => Err(FilterError::ColumnsNotFound),
        Some(trial) if trial.events + trial.noise > 0 || trial.header_only => Ok(trial),
        _ => Err(FilterError::LayoutDoesNotFit { layout: name.to_owned() }),
    }
}

/// The one layout that reads enough, well ahead of the others of its sort; the school's own go
/// before those made for a product, these before the general one, and last comes one that only
/// knows what to leave out.
fn choose(trials: Vec<Trial<'_>>) -> Option<Trial<'_>> {
    let (noise, trials): (Vec<_>, Vec<_>) = trials.into_iter().partition(Trial::only_noise);
    let (general, made): (Vec<_>, Vec<_>) =
        trials.into_iter().partition(|trial| trial.layout.generic);
    let (own, made): (Vec<_>, Vec<_>) =
        made.into_iter().partition(|trial| trial.layout.origin.is_some());
    for mut sort in [own, made, general, noise] {
        sort.sort_by(|one, other| other.score.total_cmp(&one.score));
        let second = sort.get(1).map_or(0.0, |trial| trial.score);
        let Some(first) = sort.into_iter().next() else { continue };
        if first.score >= ENOUGH {
            return (first.score - second >= LEAD).then_some(first);
        }
    }
    None
}

/// The first lines with their numbers; one that is too long is blank here.
pub(crate) fn first_lines(open: &Opener<'_>) -> Result<Vec<(u64, String)>, FilterError> {
    let mut lines = Lines::new(bytes::open(open)?.reader);
    let (mut first, mut text) = (Vec::new(), String::new());
    while first.len() < FIRST_LINES
        && let Some(kind) = lines.next(&mut text)?
    {
        let kept = if kind == Line::Whole && text.len() <= LONGEST_HEADER {
            std::mem::take(&mut text)
        } else {
            String::new()
        };
        first.push((lines.number, kept));
    }
    Ok(first)
}

/// Reads the first rows with a layout; `None` when it has no header there.
fn trial<'a>(
    open: &Opener<'_>,
    settings: &Settings<'a>,
    layout: &'a Layout,
    first: &[(u64, String)],
) -> Result<Option<Trial<'a>>, FilterError> {
    let is_table = layout.shape == Shape::Delimited;
    let header = is_table.then(|| header::find(layout, settings.columns, first)).flatten();
    if is_table && header.is_none() {
        return Ok(None);
    }
    let mut plan = plan(settings, layout, header);
    plan.dates = dates(open, settings, &plan, layout)?;
    let mut tally = Tally { counts_misdated: !layout.generic, ..Tally::default() };
    let mut reading = Reading::start(open, &plan, layout, settings)?;
    // A log that begins with rows of another kind is read on to its first web row.
    while tally.rows < SAMPLE || (tally.events == 0 && tally.noise == tally.rows) {
        let Some((_, outcome)) = reading.next()? else { break };
        tally.add(&outcome, reading.event());
    }
    let header_only = plan.header.is_some() && tally.rows == 0;
    let score = if header_only { 1.0 } else { tally.score() };
    let offsets_written = reading.maker.clock.local == 0;
    let Tally { events, noise, rows, example, .. } = tally;
    Ok(Some(Trial {
        layout,
        plan,
        score,
        example,
        events,
        noise,
        rows,
        header_only,
        offsets_written,
    }))
}

fn plan(settings: &Settings<'_>, layout: &Layout, header: Option<Header>) -> Plan {
    let written = header.as_ref().filter(|header| header.says_utc).map(|_| Tz::UTC);
    let (zone, zone_from) = match (settings.time_zone, written.or(layout.zone)) {
        (Some(zone), _) => (zone, ZoneFrom::Asked),
        (None, Some(zone)) => (zone, ZoneFrom::Layout),
        (None, None) => (settings.default_zone, ZoneFrom::Default),
    };
    Plan { layout: layout.name.clone(), header, dates: Dates::default(), zone, zone_from }
}

/// Which of two numbers between slashes is the day is one decision for the whole file: the first
/// rows may all be on the 3rd of April.
fn dates(
    open: &Opener<'_>,
    settings: &Settings<'_>,
    plan: &Plan,
    layout: &Layout,
) -> Result<Dates, FilterError> {
    let mut reading = Reading::start(open, plan, layout, settings)?;
    let mut slashes = false;
    let (mut rows, mut day_first, mut month_first) = (0, 0_u64, 0_u64);
    while (rows < SAMPLE || slashes) && day_first.max(month_first) < SURE && reading.step()? {
        rows += 1;
        let written = [Field::Time, Field::Date, Field::Clock]
            .into_iter()
            .filter_map(|field| reading.value(field));
        for (first, second) in written.filter_map(times::slash_pair) {
            slashes = true;
            day_first += u64::from(first > 12 && second <= 12);
            month_first += u64::from(second > 12 && first <= 12);
        }
    }
    let order = if month_first > day_first { DateOrder::MonthFirst } else { DateOrder::DayFirst };
    Ok(Dates { order, slashes, unsure: slashes && day_first == month_first })
}

/// What the first rows were.
#[derive(Default)]
struct Tally {
    rows: u64,
    events: u64,
    good: u64,
    noise: u64,
    anybody: bool,
    example: Option<Box<FilterEvent>>,
    /// A product's clock may be wrong, which says nothing about how its rows are laid out.
    counts_misdated: bool,
}

impl Tally {
    fn add(&mut self, outcome: &Outcome<'_>, event: &FilterEvent) {
        match outcome {
            // Repeated headers and totals say nothing about the rows.
            Outcome::Furniture(_) => return,
            Outcome::Noise(_) => self.noise += 1,
            Outcome::Rejected(reason) => {
                let is_misdated = self.counts_misdated && events::is_misdated(reason);
                self.good += u64::from(is_misdated);
            }
            Outcome::Event => {
                self.events += 1;
                self.example.get_or_insert_with(|| Box::new(event.clone()));
                self.good += u64::from(says_what(event));
                self.anybody |=
                    event.person.is_some() || event.device.is_some() || event.address.is_some();
            }
        }
        self.rows += 1;
    }

    /// The part of the rows that say when and what, or are known noise; nothing unless somebody is
    /// named at all. A single row may lack who: somebody not signed in.
    #[allow(clippy::cast_precision_loss, reason = "a few hundred rows")]
    fn score(&self) -> f64 {
        if self.rows == 0 || (self.events > 0 && !self.anybody) {
            return 0.0;
        }
        (self.good + self.noise) as f64 / self.rows as f64
    }
}

/// A table of names and dates has no web hosts in it, whatever its titles.
fn says_what(event: &FilterEvent) -> bool {
    let is_web =
        event.host.as_ref().is_some_and(|host| host.contains(['.', ':']) || host == "localhost");
    is_web || event.search.is_some() || event.category.is_some()
}
