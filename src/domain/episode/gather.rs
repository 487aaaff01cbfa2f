//! Which events of one person belong to one episode.

use chrono::{DateTime, Duration, Utc};

use super::EpisodeNumber;

/// Events further apart than this are two episodes: most of a lesson in which nothing happens.
const GAP: Duration = Duration::minutes(15);

/// An episode that has a number already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its number.
    pub id: EpisodeNumber,
    /// Its first event.
    pub start: DateTime<Utc>,
    /// Its last event.
    pub end: DateTime<Utc>,
}

/// Events that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The number they have already; none for a new episode.
    pub known: Option<EpisodeNumber>,
    /// Their places among the events, in the order of time.
    pub events: Vec<usize>,
}

/// Shares the events of one person out among the episodes that are known and new ones; `times` in
/// order. An event that joins two known episodes leaves them two: each has its number, and perhaps
/// a decision, that somebody has written down.
#[must_use]
pub fn gather(times: &[DateTime<Utc>], known: &[Known]) -> Vec<Run> {
    let mut runs: Vec<Run> =
        known.iter().map(|known| Run { known: Some(known.id), events: Vec::new() }).collect();
    let mut fresh: Vec<Vec<usize>> = Vec::new();
    for (place, at) in times.iter().enumerate() {
        if let Some(home) = known.iter().position(|known| known.start <= *at && *at <= known.end) {
            runs[home].events.push(place);
            continue;
        }
        match fresh.last_mut() {
            Some(last) if follows(times, known, last, place) => last.push(place),
            _ => fresh.push(vec![place]),
        }
    }
    for events in fresh {
        let (first, last) = (times[events[0]], times[events[events.len() - 1]]);
        let near = |known: &Known| known.start - GAP <= last && first <= known.end + GAP;
        match known.iter().position(near) {
            Some(home) => runs[home].events.extend(events),
            None => runs.push(Run { known: None, events }),
        }
    }
    for run in &mut runs {
        run.events.sort_unstable();
    }
    runs.retain(|run| run.known.is_some() || !run.events.is_empty());
    runs
}

// Close to the one before it, with no known episode in between.
fn follows(times: &[DateTime<Utc>], known: &[Known], run: &[usize], place: usize) -> bool {
    let Some(last) = run.last().map(|last| times[*last]) else { return false };
    let between = |known: &Known| last < known.start && known.start < times[place];
    times[place] - last <= GAP && !known.iter().any(between)
}
