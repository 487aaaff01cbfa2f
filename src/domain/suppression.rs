//! Counts as they may be published: nobody can tell from them whether something happened to one child, nor work it out
//! by subtraction, within a table, between tables, or from two reports.
//!
//! Three rules. A count below five says only that it is below five, so that none looks like four. Every other count is
//! rounded down, and says "or more". And of all that is published about one total, what its parts amount to at most
//! stays at least [`SLACK`] above what they amount to at least, or figures are rounded down further: then each count
//! below five could still be any of four numbers, whatever is known of the rest (the property tests try).
//!
//! Reports are made of such figures for whole terms, and never of their sums: the figures of a year are its terms
//! beside each other. So periods that overlap cannot be subtracted.
//!
//! Of a term that still runs, or that something is written down for afterwards, a later report must not take back what
//! an earlier one said: whoever has both would know that the higher figure still holds, and have more than each of them
//! says. So what was said is remembered ([`Said`]) and counts as known. No figure falls below it while it is true; and
//! where what is known already uses up the room that some breakdown leaves, because its rows have changed since, one of
//! its rows is left out, which lifts what it could amount to.

use std::fmt;

/// The smallest count that is published.
pub const SMALLEST: u64 = 5;
/// How far what the parts amount to at most must stay above what they amount to at least.
const SLACK: u64 = 3;

/// A count as it is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// There is nothing at all: only ever said of a total.
    Nothing,
    /// Fewer than five; of a part, none too.
    Few,
    /// At least so many.
    AtLeast(u64),
    /// Left out, since it would give another figure away.
    LeftOut,
}

impl Shown {
    /// The number that is certain, for a chart.
    #[must_use]
    pub fn at_least(self) -> u64 {
        if let Shown::AtLeast(count) = self { count } else { 0 }
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Shown::Nothing => f.write_str("none"),
            Shown::Few => write!(f, "<{SMALLEST}"),
            Shown::AtLeast(count) => write!(f, "{count}+"),
            Shown::LeftOut => f.write_str("left out"),
        }
    }
}

/// How a total is broken down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Breakdown {
    /// Each counts in exactly one row.
    Parts(Vec<u64>),
    /// Each may count in several rows, or in none.
    Overlapping(Vec<u64>),
}

/// A total with all its breakdowns, as they are published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The total.
    pub total: Shown,
    /// A row for each row of each breakdown, in their order.
    pub breakdowns: Vec<Vec<Shown>>,
}

/// What was said of a total and its breakdowns before, at the highest: nought where nothing was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Of the total.
    pub total: u64,
    /// Of each row of each breakdown, in their order. What is not here was never said.
    pub breakdowns: Vec<Vec<u64>>,
}

/// Makes a total and everything it is broken down by fit to be published after what was said of it before. All that is
/// ever published of this total has to be given together, or two reports of it could differ.
#[must_use]
pub fn publish(total: u64, breakdowns: &[Breakdown], before: &Said) -> Published {
    let known_total = still_true(before.total, total);
    let known: Vec<Vec<u64>> =
        breakdowns.iter().enumerate().map(|(at, b)| b.known(before, at)).collect();
    let amounts = breakdowns.iter().zip(&known).map(|(breakdown, rows)| breakdown.at_least(rows));
    let needed = amounts.max().unwrap_or(0).max(known_total) + SLACK;
    // What a reader could work out that the total is at most, even one who knows which rows are empty.
    let most = breakdowns.iter().filter_map(Breakdown::at_most).filter(|most| *most >= needed);
    let room = most.min().unwrap_or(u64::MAX).saturating_sub(SLACK);
    let whole = match total {
        0 => Shown::Nothing,
        few if few < SMALLEST => Shown::Few,
        many => lowered(rounded_down(many), room),
    };
    let shown = breakdowns.iter().zip(&known).map(|(breakdown, known)| {
        let mut rows = breakdown.published(room, known);
        if breakdown.at_most().is_some_and(|most| most < needed) {
            breakdown.leave_one_out(&mut rows);
        }
        rows
    });
    Published { total: whole, breakdowns: shown.collect() }
}

/// Makes one count, and its groups, fit to be published; each thing counted is in exactly one group.
#[must_use]
pub fn by_group(counts: &[u64]) -> Published {
    publish(counts.iter().sum(), &[Breakdown::Parts(counts.to_vec())], &Said::default())
}

impl Breakdown {
    fn counts(&self) -> &[u64] {
        match self {
            Breakdown::Parts(counts) | Breakdown::Overlapping(counts) => counts,
        }
    }

    // What a reader of earlier reports knows of each row that it is at least, as far as it is still true.
    fn known(&self, before: &Said, at: usize) -> Vec<u64> {
        let said = before.breakdowns.get(at).map_or(&[][..], Vec::as_slice);
        let said = said.iter().copied().chain(std::iter::repeat(0));
        self.counts().iter().zip(said).map(|(count, said)| still_true(said, *count)).collect()
    }

    // What rows of at least so many say of the total.
    fn at_least(&self, rows: &[u64]) -> u64 {
        match self {
            Breakdown::Parts(_) => rows.iter().sum(),
            Breakdown::Overlapping(_) => rows.iter().copied().max().unwrap_or(0),
        }
    }

    fn at_most(&self) -> Option<u64> {
        let Breakdown::Parts(counts) = self else { return None };
        let rows = counts.iter().filter(|count| **count > 0);
        Some(rows.map(|count| highest_like(*count)).sum())
    }

    // What is known amounts to no more than the room, so there is always a row to lower until the rest does too.
    fn published(&self, room: u64, known: &[u64]) -> Vec<Shown> {
        let shown = |count: &u64| match *count {
            few if few < SMALLEST => Shown::Few,
            many => lowered(rounded_down(many), room),
        };
        let mut rows: Vec<Shown> = self.counts().iter().map(shown).collect();
        while matches!(self, Breakdown::Parts(_))
            && rows.iter().map(|row| row.at_least()).sum::<u64>() > room
        {
            let above = rows.iter_mut().zip(known).filter(|(row, known)| row.at_least() > **known);
            let Some((largest, _)) = above.max_by_key(|(row, _)| row.at_least()) else { break };
            *largest = next_below(largest.at_least());
        }
        rows
    }

    // The smallest that there is: so the least is lost, and whoever knows which rows are empty learns nothing from it.
    fn leave_one_out(&self, rows: &mut [Shown]) {
        let there = rows.iter_mut().zip(self.counts()).filter(|(_, count)| **count > 0);
        if let Some((row, _)) = there.min_by_key(|(_, count)| **count) {
            *row = Shown::LeftOut;
        }
    }
}

// What was said of a count counts as long as it would be true to say it again.
fn still_true(said: u64, count: u64) -> u64 {
    if said <= count { said } else { 0 }
}

/// How coarse a count of this size is published.
fn step(count: u64) -> u64 {
    match count {
        0..100 => SMALLEST,
        100..1_000 => 10,
        1_000..10_000 => 100,
        _ => 1_000,
    }
}

fn rounded_down(count: u64) -> u64 {
    count - count % step(count)
}

// The highest count that is published like this one.
fn highest_like(count: u64) -> u64 {
    rounded_down(count) + step(count) - 1
}

fn lowered(count: u64, room: u64) -> Shown {
    let mut shown = Shown::AtLeast(count);
    while shown.at_least() > room {
        shown = next_below(shown.at_least());
    }
    shown
}

fn next_below(count: u64) -> Shown {
    match rounded_down(count.saturating_sub(1)) {
        0 => Shown::LeftOut,
        lower => Shown::AtLeast(lower),
    }
}

#[cfg(test)]
mod tests;
