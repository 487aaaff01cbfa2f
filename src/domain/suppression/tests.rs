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
    Said,
    /// "10+" is 10 to 14: somebody who knows how it is rounded, but not where it is rounded further.
    Rounded,
    /// "10+" is 10 to 24 where the count is between 20 and 24: somebody who also knows by how much it is rounded further.
    Lowered,
}

const READINGS: [Reading; 3] = [Reading::Said, Reading::Rounded, Reading::Lowered];

fn range(shown: Shown, reading: Reading, is_total: bool, truth: u64) -> (u64, u64) {
    match (shown, reading) {
        (Shown::AtLeast(count), Reading::Lowered) => (count, highest_like(truth)),
        (Shown::Nothing, _) => (0, 0),
        (Shown::Few, _) => (u64::from(is_total), SMALLEST - 1),
        (Shown::LeftOut, _) => (0, FAR),
        (Shown::AtLeast(count), Reading::Said) => (count, FAR),
        (Shown::AtLeast(count), Reading::Rounded) => (count, highest_like(count)),
    }
}

/// Rows as a reader sees them: their ranges, and whether each counts once.
struct Read {
    total: (u64, u64),
    tables: Vec<(Vec<(u64, u64)>, bool)>,
}

impl Read {
    /// All that is published of a lot, perhaps to a reader who knows which rows are empty.
    fn of(
        published: &Published,
        (total, truth): (u64, &[Breakdown]),
        reading: Reading,
        knows_empty: bool,
    ) -> Read {
        let tables = published.breakdowns.iter().zip(truth).map(|(shown, truth)| {
            let read = |(shown, count): (&Shown, &u64)| {
                if knows_empty && *count == 0 {
                    (0, 0)
                } else {
                    range(*shown, reading, false, *count)
                }
            };
            let rows = shown.iter().zip(truth.counts());
            (rows.map(read).collect(), matches!(truth, Breakdown::Parts(_)))
        });
        Read { total: range(published.total, reading, true, total), tables: tables.collect() }
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

    /// How many numbers each row with a count below five could be, but for those that are known to be empty.
    fn possible(&self) -> Vec<usize> {
        let mut found = Vec::new();
        for (table, (rows, _)) in self.tables.iter().enumerate() {
            for (row, (least, most)) in rows.iter().enumerate() {
                if (1..SMALLEST).contains(most) {
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

fn published(lot: &[Vec<usize>], before: &Said) -> Published {
    publish(lot.len() as u64, &broken_down(lot), before)
}

/// What was said, with what is said now.
fn also(before: &Said, published: &Published) -> Said {
    let highest = |shown: &Vec<Shown>, at: usize| {
        let said = before.breakdowns.get(at).cloned().unwrap_or_else(|| vec![0; shown.len()]);
        shown.iter().zip(said).map(|(shown, said)| said.max(shown.at_least())).collect()
    };
    let breakdowns = published.breakdowns.iter().enumerate();
    Said {
        total: before.total.max(published.total.at_least()),
        breakdowns: breakdowns.map(|(at, shown)| highest(shown, at)).collect(),
    }
}

fn shown(total: u64, breakdowns: &[Breakdown]) -> String {
    said(&publish(total, breakdowns, &Said::default()))
}

fn said(published: &Published) -> String {
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

#[test]
fn what_was_said_is_not_taken_back_while_it_is_true() {
    let parts = |counts: &[u64]| Breakdown::Parts(counts.to_vec());
    let first = publish(14, &[parts(&[10, 4]), parts(&[4, 4, 4, 2])], &Said::default());
    assert_eq!(said(&first), "10+: 10+ <5 <5 <5 <5 <5");
    // By itself the second would be "5+ 5+", beside which the "10+" of the first still holds: fifteen of at most sixteen.
    let second = [parts(&[11, 5]), parts(&[4, 4, 4, 4])];
    assert_eq!(shown(16, &second), "10+: 5+ 5+ <5 <5 <5 <5");
    let second = publish(16, &second, &also(&Said::default(), &first));
    assert_eq!(said(&second), "10+: 10+ left out <5 <5 <5 <5");
}

#[test]
fn what_is_no_longer_true_is_not_said_again() {
    let parts = |counts: &[u64]| [Breakdown::Parts(counts.to_vec())];
    let first = publish(11, &parts(&[11, 0]), &Said::default());
    assert_eq!(said(&first), "10+: 10+ <5");
    let second = publish(8, &parts(&[6, 2]), &also(&Said::default(), &first));
    assert_eq!(said(&second), "5+: 5+ <5");
}

#[test]
fn where_rows_have_moved_so_that_no_room_is_left_one_is_left_out() {
    let parts = |counts: &[u64]| Breakdown::Parts(counts.to_vec());
    let first = publish(16, &[parts(&[16, 0, 0, 0]), parts(&[16])], &Said::default());
    assert_eq!(said(&first), "15+: 15+ <5 <5 <5 15+");
    // "10+" would be no help: the "15+" of before still holds, and of four rows below five would say three or four.
    let second =
        publish(16, &[parts(&[4, 4, 4, 4]), parts(&[16])], &also(&Said::default(), &first));
    assert_eq!(said(&second), "15+: left out <5 <5 <5 15+");
}

/// One term as it is reported several times while more is recorded; what stands in the last way changes in between, as
/// states do.
fn reported() -> impl Strategy<Value = Vec<Vec<Vec<usize>>>> {
    let states = proptest::collection::vec(0usize..3, 4);
    let one = (0usize..4, 0usize..6, 0usize..2, states);
    let lot = proptest::collection::vec(one, 0..40);
    let cuts = proptest::collection::vec(0usize..=40, 3);
    (lot, cuts).prop_map(|(lot, mut cuts)| {
        cuts.sort_unstable();
        cuts.push(lot.len());
        let so_far = |(time, cut): (usize, usize)| {
            let lot = lot.iter().take(cut);
            lot.map(|(a, b, c, states)| vec![*a, *b, *c, states[time]]).collect()
        };
        cuts.into_iter().enumerate().map(so_far).collect()
    })
}

/// The last way, in which things change their row.
const CHANGING: usize = 3;

/// What somebody knows of each report who has all of them: what was at least so much before still is, and what is at most
/// so much later was so before.
fn read_together(mut reads: Vec<Read>) -> Vec<Read> {
    fn lift(later: &mut (u64, u64), earlier: (u64, u64)) {
        later.0 = later.0.max(earlier.0);
    }
    for at in 1..reads.len() {
        let (before, after) = reads.split_at_mut(at);
        let (earlier, later) = (&mut before[at - 1], &mut after[0]);
        lift(&mut later.total, earlier.total);
        for (later, earlier) in later.tables.iter_mut().zip(&earlier.tables).take(CHANGING) {
            later.0.iter_mut().zip(&earlier.0).for_each(|(later, earlier)| lift(later, *earlier));
        }
    }
    for at in (1..reads.len()).rev() {
        let (before, after) = reads.split_at_mut(at);
        let (earlier, later) = (&mut before[at - 1], &mut after[0]);
        earlier.total.1 = earlier.total.1.min(later.total.1);
        for (earlier, later) in earlier.tables.iter_mut().zip(&later.tables).take(CHANGING) {
            for (earlier, later) in earlier.0.iter_mut().zip(&later.0) {
                earlier.1 = earlier.1.min(later.1);
            }
        }
    }
    reads
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_small_count_can_be_worked_out(lot in sorted()) {
        prop_assume!(!lot.is_empty(), "of nothing, each part is nothing, and that is said");
        let (truth, published) = (broken_down(&lot), published(&lot, &Said::default()));
        for reading in READINGS {
            for knows_empty in [false, true] {
                let read = Read::of(&published, (lot.len() as u64, &truth), reading, knows_empty);
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
    fn nothing_that_is_said_is_untrue(reports in reported()) {
        let mut before = Said::default();
        for lot in &reports {
            let (truth, published) = (broken_down(lot), published(lot, &before));
            let read = Read::of(&published, (lot.len() as u64, &truth), Reading::Said, false);
            prop_assert!((read.total.0..=read.total.1).contains(&(lot.len() as u64)));
            for ((rows, _), truth) in read.tables.iter().zip(&truth) {
                for ((least, most), count) in rows.iter().zip(truth.counts()) {
                    prop_assert!((least..=most).contains(&count), "{published:?}");
                }
            }
            before = also(&before, &published);
        }
    }

    // A report made again is the same report.
    #[test]
    fn what_is_said_again_is_said_alike(reports in reported()) {
        let mut before = Said::default();
        for lot in &reports {
            let once = published(lot, &before);
            before = also(&before, &once);
            prop_assert_eq!(&published(lot, &before), &once);
        }
    }

    // The same term, reported again and again while more of it is recorded.
    #[test]
    fn no_small_count_can_be_worked_out_from_all_reports_of_a_term(reports in reported()) {
        for (reading, knows_empty) in READINGS.into_iter().flat_map(|r| [(r, false), (r, true)]) {
            let mut before = Said::default();
            let mut reads = Vec::new();
            for lot in &reports {
                let published = published(lot, &before);
                before = also(&before, &published);
                let truth = broken_down(lot);
                reads.push(Read::of(&published, (lot.len() as u64, &truth), reading, knows_empty));
            }
            for read in read_together(reads) {
                if read.total != (0, 0) && read.allows(None) {
                    for possible in read.possible() {
                        prop_assert!(possible >= STILL_POSSIBLE, "{reading:?} {knows_empty}");
                    }
                }
            }
        }
    }

    // The same term, reported again when more of it has been recorded.
    #[test]
    fn two_reports_of_one_term_do_not_tell_what_came_between(lot in sorted(), from in 0usize..40) {
        let earlier = &lot[..from.min(lot.len())];
        let before = published(earlier, &Said::default());
        let after = published(&lot, &also(&Said::default(), &before));
        let rows = |published: &Published| published.breakdowns.concat();
        let mut pairs: Vec<(Shown, Shown, bool)> = vec![(before.total, after.total, true)];
        pairs.extend(rows(&before).into_iter().zip(rows(&after)).map(|(a, b)| (a, b, false)));
        for (before, after, is_total) in pairs {
            let (before, after) = (
                range(before, Reading::Rounded, is_total, 0),
                range(after, Reading::Rounded, is_total, 0),
            );
            let more = |by: &u64| (before.0..=before.1).any(|b| (after.0..=after.1).contains(&(b + by)));
            let possible = (0..FAR).filter(more).count();
            // Only where there was nothing before is it known what came: nothing, or one to four ...
            let nothing_yet = before == (0, 0) && after == (0, 0);
            prop_assert!(nothing_yet || possible >= STILL_POSSIBLE, "{before:?} {after:?}");
        }
    }
}
