//! What must hold whatever the order: exports that overlap add nothing twice and lose nothing, and
//! no sequence of commands breaks the audit chain or gives a number twice.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::collections::BTreeMap;

use common::{Place, concern};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// The rows that a log can have: few, so that they repeat.
const DIFFERENT: usize = 12;

/// How often each row is in a log.
fn counted(rows: &[usize]) -> BTreeMap<usize, usize> {
    let mut times = BTreeMap::new();
    for row in rows {
        *times.entry(*row).or_default() += 1;
    }
    times
}

fn export(rows: &[usize]) -> String {
    let header = "Date,Time,Username,IP address,Category,Action,URL\n".to_owned();
    let row = |row: &usize| {
        let (person, host) = (row % 3, row % 5);
        format!(
            "03/11/2025,10:00:{row:02},pupil{person},192.0.2.1,News,Allowed,https://s{host}.example/\n"
        )
    };
    [header].into_iter().chain(rows.iter().map(row)).collect()
}

/// Exports of one log that overlap, in the order they are imported.
fn exports() -> impl Strategy<Value = Vec<Vec<usize>>> {
    let log = vec(0..DIFFERENT, 1..40);
    let windows = vec((any::<Index>(), any::<Index>()), 1..5);
    (log, windows).prop_map(|(log, windows)| {
        let part = |(a, b): (Index, Index)| {
            let (a, b) = (a.index(log.len()), b.index(log.len()));
            log[a.min(b)..=a.max(b)].to_vec()
        };
        windows.into_iter().map(part).collect()
    })
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Log,
    LogBadly,
    Show(usize),
    List,
    Report,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => Just(Step::Log),
        1 => Just(Step::LogBadly),
        2 => (0..4_usize).prop_map(Step::Show),
        1 => Just(Step::List),
        1 => Just(Step::Report),
    ];
    vec(step, 1..10)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn overlapping_exports_end_in_the_most_of_each_row(exports in exports()) {
        let place = Place::with_school();
        let mut most: BTreeMap<usize, usize> = BTreeMap::new();
        for (number, rows) in exports.iter().enumerate() {
            place.write("export.csv", export(rows));
            let before: usize = most.values().sum();
            for (row, times) in counted(rows) {
                let known = most.entry(row).or_default();
                *known = times.max(*known);
            }
            let new = most.values().sum::<usize>() - before;
            let file = place.dsl(&["import-filter-log", "export.csv", "--format", "json"]).ok().imported();
            prop_assert_eq!(file["imported"].as_u64(), Some(new as u64), "export {}", number);
            prop_assert_eq!(file["duplicate"].as_u64(), Some((rows.len() - new) as u64));
        }
        prop_assert_eq!(place.events(), most.values().sum::<usize>() as u64);
        // Once more, the other way round: nothing is new.
        for rows in exports.iter().rev() {
            place.write("export.csv", export(rows));
            let file = place.dsl(&["import-filter-log", "export.csv", "--format", "json"]).ok().imported();
            prop_assert_eq!(file["imported"].as_u64(), Some(0));
        }
        place.chain_holds();
    }

    #[test]
    fn no_sequence_of_commands_breaks_the_chain_or_gives_a_number_twice(steps in steps()) {
        let place = Place::with_school();
        let mut given: Vec<String> = Vec::new();
        for step in steps {
            match step {
                Step::Log => {
                    let answer = place.log(&concern("One of many.")).ok().json();
                    given.push(answer["reference"].as_str().unwrap().to_owned());
                }
                Step::LogBadly => drop(place.log(&concern(" ")).refused(2, "`description` is missing")),
                Step::Show(number) => match given.get(number) {
                    Some(reference) => drop(place.dsl(&["incident", "show", reference]).ok()),
                    None => drop(place.dsl(&["incident", "show", "1999-0001"]).refused(1, "there is no incident")),
                },
                Step::List => prop_assert_eq!(&place.incidents(), &given),
                Step::Report => drop(place.dsl(&["report", "incidents"]).ok()),
            }
            place.chain_holds();
        }
        let different: std::collections::BTreeSet<&String> = given.iter().collect();
        prop_assert_eq!(different.len(), given.len());
        prop_assert_eq!(place.incidents(), given);
    }
}
