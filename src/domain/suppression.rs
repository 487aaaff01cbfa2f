//! Counts as they may be published: nobody can tell from them whether something happened to one child, nor work it out
//! by subtraction, within a table, between tables, or from two reports.
//!
//! Three rules. A count below five says only that it is below five, so that none looks like four. Every other count is
//! rounded down, and says "or more". And of all that is published about one total, what its parts amount to at most
//! stays at least [`SLACK`] above what they amount to at least, or figures are rounded down further: then each count
//! below five could still be any of four numbers, whatever is known of the rest (the property tests try).
//!
//! Reports are made of such figures for whole terms, and never of their sums: the figures of a year are its terms
//! beside each other. So two reports say the same of a term that is over, and periods that overlap cannot be subtracted.
//! Of a term that still runs the later report may round a figure down further than the earlier one did; whoever has both
//! knows more than each of them says.

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

/// Makes a total and everything it is broken down by fit to be published. All that is ever published of this total has
/// to be given together, or two reports of it could differ.
#[must_use]
pub fn publish(total: u64, breakdowns: &[Breakdown]) -> Published {
    // What a reader could work out that the total is at most, even one who knows which rows are empty.
    let most = breakdowns.iter().filter_map(Breakdown::at_most).min().unwrap_or(u64::MAX);
    let room = most.saturating_sub(SLACK);
    let whole = match total {
        0 => Shown::Nothing,
        few if few < SMALLEST => Shown::Few,
        many => lowered(rounded_down(many), room),
    };
    let breakdowns = breakdowns.iter().map(|breakdown| breakdown.published(room)).collect();
    Published { total: whole, breakdowns }
}

/// Makes one count, and its groups, fit to be published; each thing counted is in exactly one group.
#[must_use]
pub fn by_group(counts: &[u64]) -> Published {
    publish(counts.iter().sum(), &[Breakdown::Parts(counts.to_vec())])
}

impl Breakdown {
    fn at_most(&self) -> Option<u64> {
        let Breakdown::Parts(counts) = self else { return None };
        let rows = counts.iter().filter(|count| **count > 0);
        Some(rows.map(|count| highest_like(*count)).sum())
    }

    fn published(&self, room: u64) -> Vec<Shown> {
        let shown = |count: &u64| match *count {
            few if few < SMALLEST => Shown::Few,
            many => lowered(rounded_down(many), room),
        };
        match self {
            Breakdown::Overlapping(counts) => counts.iter().map(shown).collect(),
            Breakdown::Parts(counts) => {
                let mut rows: Vec<Shown> = counts.iter().map(shown).collect();
                while rows.iter().map(|row| row.at_least()).sum::<u64>() > room {
                    let Some(largest) = rows.iter_mut().max_by_key(|row| row.at_least()) else {
                        break;
                    };
                    *largest = next_below(largest.at_least());
                }
                rows
            }
        }
    }
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
