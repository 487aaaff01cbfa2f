//! What a reader can work out from the published figures, tried out number by number.

use proptest::prelude::*;

use super::*;

/// How many numbers a count below five could still be, at the least.
const STILL_POSSIBLE: usize = 4;
/// Above any total of these tests.
const FAR: u64 = 400;

/// What a reader takes a figure for.
#[derive(Clone, Copy, Debug)]
enum Reading {
    /// "10+" is ten or anything above.
    AsSaid,
    /// "10+" is 10 to 14: somebody who knows how it is rounded, but not where it is rounded further.
    AsRounded,
}

fn range(shown: Shown, reading: Reading, is_total: bool) -> (u64, u64) {
    match (shown, reading) {
        (Shown::Nothing, _) => (0, 0),
        (Shown::Few, _) => (u64::from(is_total), SMALLEST - 1),
        (Shown::LeftOut, _) => (0, FAR),
        (Shown::AtLeast(count), Reading::AsSaid) => (count, FAR),
        (Shown::AtLeast(count), Reading::AsRounded) => (count, highest_like(count)),
    }
}

/// Rows as a reader sees them: their ranges, and whether each counts once.
struct Read {
    total: (u64, u64),
    tables: Vec<(Vec<(u64, u64)>, bool)>,
}

impl Read {
    /// All that is published, without the rows that the reader knows to be empty.
    fn of(published: &Published, truth: &[Breakdown], reading: Reading, knows_empty: bool) -> Read {
        let tables = published.breakdowns.iter().zip(truth).map(|(shown, truth)| {
            let (counts, parts) = match truth {
                Breakdown::Parts(counts) => (counts, true),
                Breakdown::Overlapping(counts) => (counts, false),
            };
            let rows = shown.iter().zip(counts).filter(|(_, count)| !knows_empty || **count > 0);
            (rows.map(|(shown, _)| range(*shown, reading, false)).collect(), parts)
        });
        Read { total: range(published.total, reading, true), tables: tables.collect() }
    }

    /// Whether some total goes with all tables when one row of one table is `value`.
    fn allows(&self, place: Option<(usize, usize, u64)>) -> bool {
        (self.total.0..=self.total.1.min(FAR)).any(|total| {
            self.tables.iter().enumerate().all(|(at, (rows, parts))| {
                let row = |(row, range): (usize, &(u64, u64))| match place {
                    Some((table, this, value)) if (table, this) == (at, row) => (value, value),
                    _ => *range,
                };
                let rows: Vec<(u64, u64)> = rows.iter().enumerate().map(row).collect();
                let (least, most) = rows.iter().fold((0, 0), |(a, b), (c, d)| (a + c, b + d));
                if *parts {
                    (least..=most).contains(&total)
                } else {
                    rows.iter().all(|(least, _)| *least <= total)
                }
            })
        })
    }

    /// The numbers that each row with a count below five could be.
    fn possible(&self) -> Vec<usize> {
        let mut found = Vec::new();
        for (table, (rows, _)) in self.tables.iter().enumerate() {
            for (row, (least, most)) in rows.iter().enumerate() {
                if *most < SMALLEST {
                    let fits = |value: &u64| self.allows(Some((table, row, *value)));
                    found.push((*least..=*most).filter(fits).count());
                }
            }
        }
        found
    }
}

/// One lot of children's matters, sorted in several ways.
fn sorted() -> impl Strategy<Value = Vec<Vec<usize>>> {
    // Mostly few of each: that is where something could be given away.
    let one = (0usize..4, 0usize..6, 0usize..2, 0usize..3);
    let lot = proptest::collection::vec(one, 0..40);
    lot.prop_map(|lot| lot.into_iter().map(|(a, b, c, d)| vec![a, b, c, d]).collect())
}

fn counted(lot: &[Vec<usize>], way: usize, rows: usize) -> Vec<u64> {
    let mut counts = vec![0; rows];
    for one in lot {
        counts[one[way]] += 1;
    }
    counts
}

fn broken_down(lot: &[Vec<usize>]) -> Vec<Breakdown> {
    vec![
        Breakdown::Parts(counted(lot, 0, 4)),
        Breakdown::Parts(counted(lot, 1, 6)),
        Breakdown::Overlapping(counted(lot, 2, 2)),
        Breakdown::Parts(counted(lot, 3, 3)),
    ]
}

fn published(lot: &[Vec<usize>]) -> Published {
    publish(lot.len() as u64, &broken_down(lot))
}

fn shown(total: u64, breakdowns: &[Breakdown]) -> String {
    let published = publish(total, breakdowns);
    let rows = published.breakdowns.iter().flatten().map(ToString::to_string);
    format!("{}: {}", published.total, rows.collect::<Vec<_>>().join(" "))
}

#[test]
fn small_numbers_are_not_told_apart() {
    let parts = |counts: &[u64]| [Breakdown::Parts(counts.to_vec())];
    assert_eq!(shown(0, &parts(&[0, 0])), "none: <5 <5");
    assert_eq!(shown(3, &parts(&[3, 0])), "<5: <5 <5");
    assert_eq!(shown(16, &parts(&[12, 3, 1])), "15+: 10+ <5 <5");
    assert_eq!(shown(1234, &parts(&[1230, 4])), "1200+: 1200+ <5");
}

#[test]
fn what_would_give_a_part_away_is_rounded_further() {
    let fours = Breakdown::Parts(vec![4, 4, 4, 4, 4]);
    // "20 or more" of five rows below five would say that each is four.
    assert_eq!(shown(20, std::slice::from_ref(&fours)), "15+: <5 <5 <5 <5 <5");
    // So would another table that amounts to twenty.
    let other = Breakdown::Parts(vec![10, 10]);
    assert_eq!(shown(20, &[fours.clone(), other]), "15+: <5 <5 <5 <5 <5 10+ 5+");
    let within = Breakdown::Overlapping(vec![20, 2]);
    assert_eq!(shown(20, &[fours, within]), "15+: <5 <5 <5 <5 <5 15+ <5");
}

// An open defect, held here until it is mended: the last property below does not bear it, and seldom meets such a lot.
// ARCHITECTURE.md says what it takes.
#[test]
fn a_figure_of_a_term_that_runs_can_fall_while_more_is_recorded() {
    let by_area = |counts: &[u64]| Breakdown::Parts(counts.to_vec());
    let other = Breakdown::Parts(vec![4, 4, 4, 4]);
    assert_eq!(shown(14, &[by_area(&[10, 4]), by_area(&[4, 4, 4, 2])]), "10+: 10+ <5 <5 <5 <5 <5");
    assert_eq!(shown(16, &[by_area(&[11, 5]), other]), "10+: 5+ 5+ <5 <5 <5 <5");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_small_count_can_be_worked_out(lot in sorted()) {
        prop_assume!(!lot.is_empty(), "of nothing, each part is nothing, and that is said");
        let (truth, published) = (broken_down(&lot), published(&lot));
        for reading in [Reading::AsSaid, Reading::AsRounded] {
            for knows_empty in [false, true] {
                let read = Read::of(&published, &truth, reading, knows_empty);
                // A reader who takes further rounding for rounding may find no total at all.
                if read.allows(None) {
                    for possible in read.possible() {
                        prop_assert!(possible >= STILL_POSSIBLE, "{published:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn nothing_that_is_said_is_untrue(lot in sorted()) {
        let (truth, published) = (broken_down(&lot), published(&lot));
        let read = Read::of(&published, &truth, Reading::AsSaid, false);
        prop_assert!((read.total.0..=read.total.1).contains(&(lot.len() as u64)));
        for ((rows, _), truth) in read.tables.iter().zip(&truth) {
            let (Breakdown::Parts(counts) | Breakdown::Overlapping(counts)) = truth;
            for ((least, most), count) in rows.iter().zip(counts) {
                prop_assert!((least..=most).contains(&count), "{published:?}");
            }
        }
    }

    // The same term, reported again when more of it has been recorded.
    #[test]
    fn two_reports_of_one_term_do_not_tell_what_came_between(lot in sorted(), from in 0usize..40) {
        let earlier = &lot[..from.min(lot.len())];
        let (before, after) = (published(earlier), published(&lot));
        let rows = |published: &Published| published.breakdowns.concat();
        let mut pairs: Vec<(Shown, Shown, bool)> = vec![(before.total, after.total, true)];
        pairs.extend(rows(&before).into_iter().zip(rows(&after)).map(|(a, b)| (a, b, false)));
        for (before, after, is_total) in pairs {
            let (before, after) = (
                range(before, Reading::AsRounded, is_total),
                range(after, Reading::AsRounded, is_total),
            );
            let more = |by: &u64| (before.0..=before.1).any(|b| (after.0..=after.1).contains(&(b + by)));
            let possible = (0..FAR).filter(more).count();
            // Only where there was nothing before is it known what came: nothing, or one to four ...
            let nothing_yet = before == (0, 0) && after == (0, 0);
            prop_assert!(nothing_yet || possible >= STILL_POSSIBLE, "{before:?} {after:?}");
        }
    }
}
