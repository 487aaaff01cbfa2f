#![allow(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

mod counts;

use chrono::TimeDelta;
use chrono_tz::Europe::London;
use proptest::prelude::*;

use super::block::Block;
use super::*;
use crate::domain::filter_event::Who;
use crate::domain::office::Office;
use crate::store::steps;
use crate::vault::VaultKind;
use crate::vault::identity::Identity;
use crate::vault::members::{Member, Members};
use crate::vault::opening;

struct Place {
    _folder: tempfile::TempDir,
    vault: Vault,
}

fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn now() -> DateTime<Utc> {
    time("2026-11-20T09:00:00Z")
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let dsl = Identity::generate("D. Sample", Office::Dsl).unwrap();
    let list = vec![Member { vaults: VaultKind::ALL.to_vec(), card: dsl.card() }];
    let members = Members::sign("school", 1, list, &dsl);
    crate::files::create_folder(&folder.path().join("members")).unwrap();
    let text = members.to_toml().unwrap();
    crate::files::write_new(&Members::file(folder.path()), text.as_bytes()).unwrap();
    let kind = VaultKind::Operations;
    opening::create(folder.path(), kind, &members, &dsl, true, steps(kind), now()).unwrap();
    let vault = opening::open(folder.path(), kind, dsl, steps(kind)).unwrap();
    Place { _folder: folder, vault }
}

fn event(at: DateTime<Utc>, person: &str, url: &str) -> FilterEvent {
    FilterEvent {
        at,
        person: Some(person.to_owned()),
        device: None,
        address: Some("192.0.2.4".to_owned()),
        host: Some("example.org".to_owned()),
        url: Some(url.to_owned()),
        search: None,
        category: Some("Games".to_owned()),
        harms: vec!["games".to_owned(), "other".to_owned()].into(),
        verdict: Verdict::Blocked,
        verdict_word: Some("Deny".to_owned()),
    }
}

fn summary() -> ImportedFile {
    let text = r#"{"file": "a.csv", "layout": "x", "encoding": "UTF-8", "time_zone": "UTC",
        "read": 0, "imported": 0, "duplicate": 0, "ignored": 0, "rejected": 0, "rejects": [],
        "first": null, "last": null, "blocked": 0, "flagged": 0,
        "unknown_categories": [], "unknown_actions": []}"#;
    serde_json::from_str(text).unwrap()
}

fn origin(sha256: &str, length: u64) -> Origin {
    Origin { sha256: sha256.to_owned(), length, read_as: "x".to_owned() }
}

/// Imports events as one file; every third is worth a look. Answers how many were new.
fn import(vault: &mut Vault, events: &[FilterEvent]) -> u64 {
    let new = vault.write(now(), |change| {
        let mut import = Import::begin(change, London)?;
        let mut days = import.days();
        let mut new = 0;
        for event in events {
            if let Put::Kept(Some(filled)) = days.put(event, event.verdict == Verdict::Flagged) {
                new += import.add(*filled)?;
            }
        }
        while let Some(filled) = days.rest() {
            new += import.add(filled)?;
        }
        import.end(now(), origin("00", 0), &summary())?;
        Ok::<_, StoreError>(new)
    });
    new.unwrap()
}

fn stored(vault: &Vault) -> Vec<FilterEvent> {
    let mut events = find(vault, &Wanted::default(), usize::MAX).unwrap().events;
    sort(&mut events);
    events
}

fn sort(events: &mut [FilterEvent]) {
    events.sort_by_cached_key(|event| {
        let FilterEvent { at, person, device, address, host, url, search, .. } = event.clone();
        (at, person, device, address, host, url, (search, event.category.clone()))
    });
}

fn blocks(vault: &Vault) -> i64 {
    one(vault.read().unwrap(), "SELECT count(*) FROM filter_block", []).unwrap()
}

fn text() -> impl Strategy<Value = Option<String>> {
    prop_oneof![Just(None), Just(Some(String::new())), "[a-c\u{e9}]{1,3}".prop_map(Some)]
}

fn events() -> impl Strategy<Value = Vec<FilterEvent>> {
    let verdict =
        prop_oneof![Just(Verdict::Allowed), Just(Verdict::Blocked), Just(Verdict::Flagged)];
    let harms = prop::collection::vec("[a-c]{1,2}", 0..3);
    let who = (text(), text(), text());
    let url = prop_oneof![text(), "(https://)?[a-c]{1,2}(/[a-c])?".prop_map(Some),];
    let what = (text(), url, text(), text(), text());
    let one =
        (0_i64..200_000, who, what, harms, verdict).prop_map(|(at, who, what, harms, verdict)| {
            let (person, device, address) = who;
            let (host, url, search, category, verdict_word) = what;
            FilterEvent {
                // About midnight, when the clocks go back.
                at: time("2026-10-24T22:59:00Z")
                    + TimeDelta::milliseconds(at * 600 / 60_000 * 60_000),
                person,
                device,
                address,
                host,
                url,
                search,
                category,
                harms: harms.into(),
                verdict,
                verdict_word,
            }
        });
    prop::collection::vec(one, 1..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_block_gives_back_what_it_was_given(
        events in events(), picked in prop::collection::vec(any::<bool>(), 40)
    ) {
        let mut columns = Columns::gathering();
        for event in &events {
            columns.push(event, false);
        }
        let order = columns.by_person();
        let events: Vec<FilterEvent> = order.iter().map(|row| events[*row].clone()).collect();
        let content = Writer::new().unwrap().write(columns.clone()).unwrap();
        let block = Block::open(content).unwrap();
        let back = |read: Columns| -> Vec<FilterEvent> {
            (0..read.len()).map(|row| read.event(row).unwrap()).collect()
        };
        prop_assert_eq!(&back(block.columns().unwrap()), &events);
        let rows: Vec<usize> = (0..events.len()).filter(|row| picked[*row]).collect();
        let picked: Vec<FilterEvent> = rows.iter().map(|row| events[*row].clone()).collect();
        prop_assert_eq!(back(block.columns_of(&rows).unwrap()), picked);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn in_a_block_a_persons_rows_lie_together_in_the_order_of_time(events in events()) {
        let mut columns = Columns::gathering();
        for event in &events {
            columns.push(event, false);
        }
        let order = columns.by_person();
        let rows: Vec<FilterEvent> = order.iter().map(|row| events[*row].clone()).collect();
        let runs: Vec<_> = rows.chunk_by(|a, b| a.who() == b.who()).collect();
        let different: std::collections::BTreeSet<_> = rows.iter().map(FilterEvent::who).collect();
        prop_assert_eq!(runs.len(), different.len());
        for run in runs {
            let is_theirs = |event: &&FilterEvent| event.who() == run[0].who();
            let mut theirs: Vec<_> = events.iter().filter(is_theirs).cloned().collect();
            theirs.sort_by_key(|event| event.at);
            prop_assert_eq!(run, theirs);
        }
        let mut once = order;
        once.sort_unstable();
        prop_assert_eq!(once, (0..events.len()).collect::<Vec<_>>());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn overlapping_halves_are_the_whole_in_any_order(
        events in events(), cut in (0.0..1.0_f64, 0.0..1.0_f64), seed in any::<u64>()
    ) {
        // A log is in the order of time, so halves that overlap do so in one stretch.
        let mut events = events;
        sort(&mut events);
        let at = |part: f64| (part * events.len() as f64) as usize;
        let (low, high) = (at(cut.0.min(cut.1)), at(cut.0.max(cut.1)));
        let mut whole = place();
        prop_assert_eq!(import(&mut whole.vault, &events), events.len() as u64);

        let mut halves = place();
        let mut shuffled = events[low..].to_vec();
        shuffled.sort_by_cached_key(|event| {
            use std::hash::{Hash, Hasher};
            let mut hasher = std::hash::DefaultHasher::new();
            (seed, &event.url, &event.person, event.at).hash(&mut hasher);
            hasher.finish()
        });
        let mut new = import(&mut halves.vault, &shuffled);
        new += import(&mut halves.vault, &events[..high.max(low)]);
        prop_assert_eq!(import(&mut halves.vault, &shuffled), 0);
        prop_assert_eq!(import(&mut halves.vault, &events), events.len() as u64 - new);
        prop_assert_eq!(stored(&halves.vault), stored(&whole.vault));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    // The importing of these tests takes what the filter flagged for worth a look, and nothing else.
    #[test]
    fn what_is_worth_a_look_is_found_among_all_as_among_its_own(events in events(), most in 1..9usize) {
        let mut place = place();
        import(&mut place.vault, &events);
        let text = |text: &str| Some(text.to_owned());
        let all = [
            Wanted::default(),
            Wanted { to: Some(events[0].at), ..Wanted::default() },
            Wanted { person: text("A"), ..Wanted::default() },
            Wanted { device: text("b"), harm: text("a"), ..Wanted::default() },
            Wanted { host: text("a"), search: text("c"), ..Wanted::default() },
            Wanted { category: text("\u{c9}"), ..Wanted::default() },
        ];
        for wanted in all {
            let own = Wanted { flagged: true, ..wanted.clone() };
            let among = Wanted { verdict: Some(Verdict::Flagged), ..wanted };
            let both = Wanted { verdict: Some(Verdict::Flagged), ..own.clone() };
            let none = Wanted { verdict: Some(Verdict::Blocked), ..own.clone() };
            let found = |wanted: &Wanted, most| {
                let mut found = find(&place.vault, wanted, most).unwrap();
                let times: Vec<_> = found.events.iter().map(|event| event.at).collect();
                sort(&mut found.events);
                (found.total, times, found.events)
            };
            prop_assert_eq!(found(&own, usize::MAX), found(&among, usize::MAX));
            prop_assert_eq!(found(&both, usize::MAX), found(&own, usize::MAX));
            prop_assert_eq!(found(&none, usize::MAX).0, 0);
            let (few, of_all) = (found(&own, most), found(&among, most));
            prop_assert_eq!((few.0, few.1), (of_all.0, of_all.1));
        }
    }
}

#[test]
fn repeats_in_a_file_are_kept_and_repeats_of_a_file_are_not() {
    let Place { vault, .. } = &mut place();
    let one = event(time("2026-11-16T10:00:00Z"), "aa1", "https://example.org/a");
    let other = FilterEvent { device: Some("X".to_owned()), ..one.clone() };
    let again = FilterEvent { harms: Vec::new().into(), ..one.clone() };
    assert_eq!(import(vault, &[one.clone(), other.clone()]), 2);
    // The store has one of the three, and what osafe makes of an event does not make it another.
    assert_eq!(import(vault, &[one.clone(), again.clone(), again]), 2);
    assert_eq!(import(vault, &[one, other]), 0);
    let zone = London;
    let period = Period::covered(vault, zone).unwrap().unwrap();
    assert_eq!(by_day(vault, period).unwrap()[0].1.events, 4);
}

#[test]
fn a_file_that_comes_back_to_a_day_is_held_against_each_stored_event_once() {
    let Place { vault, .. } = &mut place();
    let one = event(time("2026-11-16T10:00:00Z"), "aa1", "https://example.org/a");
    assert_eq!(import(vault, std::slice::from_ref(&one)), 1);
    let new = vault.write(now(), |change| {
        let mut import = Import::begin(change, London)?;
        let mut new = 0;
        for _ in 0..3 {
            let mut days = import.days();
            days.put(&one, false);
            new += import.add(days.rest().unwrap())?;
        }
        import.end(now(), origin("01", 0), &summary())?;
        Ok::<_, StoreError>(new)
    });
    assert_eq!(new.unwrap(), 2);
}

#[test]
fn many_small_imports_into_a_day_become_few_blocks_and_nothing_is_lost() {
    let Place { vault, .. } = &mut place();
    let at = |minute: i64| time("2026-11-16T10:00:00Z") + TimeDelta::minutes(minute % 37);
    let events: Vec<FilterEvent> = (0..40)
        .map(|number| event(at(number), "aa1", &format!("https://example.org/{number}")))
        .collect();
    for event in &events {
        assert_eq!(import(vault, std::slice::from_ref(event)), 1);
        assert!(blocks(vault) <= 9, "{}", blocks(vault));
    }
    let mut all = events.clone();
    sort(&mut all);
    assert_eq!(stored(vault), all);
    assert_eq!(import(vault, &events), 0);
}

#[test]
fn a_log_without_order_is_stored_whole() {
    let Place { vault, .. } = &mut place();
    let at = |number: i64| time("2026-09-01T10:00:00Z") + TimeDelta::hours(number * 7_919 % 1_500);
    let events: Vec<FilterEvent> =
        (0..3_000).map(|number| event(at(number), "aa1", &number.to_string())).collect();
    assert_eq!(import(vault, &events), 3_000);
    assert_eq!(import(vault, &events[500..]), 0);
    assert_eq!(stored(vault).len(), 3_000);
}

#[test]
fn the_hour_around_has_everybody_elses_left_out() {
    let Place { vault, .. } = &mut place();
    let at = |text: &str| time(&format!("2026-11-16T{text}:00Z"));
    let mut nameless = event(at("10:05"), "x", "b");
    nameless.person = None;
    let events = [
        event(at("09:00"), "aa1", "a"),
        event(at("10:00"), "aa1", "b"),
        event(at("10:00"), "bb2", "c"),
        nameless,
    ];
    import(vault, &events);
    let (from, to) = (at("09:30"), at("10:30"));
    let who = Who::Person("aa1".to_owned());
    assert_eq!(around(vault, &who, from, to).unwrap(), [events[1].clone()]);
    let who = Who::Address("192.0.2.4".to_owned());
    assert_eq!(around(vault, &who, from, to).unwrap(), [events[3].clone()]);
    let wanted =
        Wanted { anybody: vec!["192.0.2.4".to_owned()], from: Some(from), ..Wanted::default() };
    let found = find(vault, &wanted, 2).unwrap();
    assert_eq!((found.total, found.events.len()), (3, 2));
    assert_eq!(found.events[1], events[3], "the newest is last");
}

#[test]
fn what_is_dropped_stays_counted_and_does_not_come_back() {
    let Place { vault, .. } = &mut place();
    let mut flagged = event(time("2026-08-03T10:00:00Z"), "aa1", "a");
    flagged.verdict = Verdict::Flagged;
    let old = event(time("2026-08-03T11:00:00Z"), "bb2", "b");
    let kept = event(time("2026-11-16T10:00:00Z"), "aa1", "c");
    let all = [flagged, old, kept.clone()];
    import(vault, &all);
    let before = "2026-08-22".parse().unwrap();
    assert_eq!(droppable(vault, before).unwrap().events, 2);
    assert_eq!(drop_before(vault, now(), before, 90).unwrap().events, 2);
    assert_eq!(stored(vault), [kept]);
    assert_eq!(droppable(vault, before).unwrap(), Dropped::default());
    assert_eq!(import(vault, &all), 0);
    assert_eq!(stored(vault).len(), 1);
    let period = Period::covered(vault, London).unwrap().unwrap();
    assert_eq!(period.from.to_string(), "2026-08-03");
    let people = tally(vault, period, By::Person, 9).unwrap();
    assert_eq!(people.iter().map(|tally| tally.events).sum::<u64>(), 3);
    let from = time("2026-01-01T00:00:00Z");
    assert_eq!(super::flagged(vault, from, now()).unwrap().len(), 1);
    assert!(vault.verify(crate::store::records(VaultKind::Operations)).unwrap().broken.is_none());
}

#[test]
fn the_same_file_is_known_by_its_bytes_and_only_while_its_events_are_here() {
    let Place { vault, .. } = &mut place();
    let earlier = |vault: &mut Vault, length, read_as: &str, sha256: &str| {
        let known = vault.write(now(), |change| {
            let import = Import::begin(change, London)?;
            let known =
                import.earlier(length, read_as, || Ok::<_, StoreError>(sha256.to_owned()))?;
            Err::<(), _>(StoreError::NotFound("", known.is_some().to_string()))
        });
        known.unwrap_err().to_string().contains("true")
    };
    let asked = vault.write(now(), |change| {
        let import = Import::begin(change, London)?;
        import.end(now(), origin("ab", 7), &summary())
    });
    asked.unwrap();
    assert!(earlier(vault, 7, "x", "ab"));
    assert!(!earlier(vault, 7, "x", "cd"), "other bytes");
    assert!(!earlier(vault, 8, "x", "ab"), "another length");
    assert!(!earlier(vault, 7, "y", "ab"), "read in another way");
    drop_before(vault, now(), "2026-08-22".parse().unwrap(), 90).unwrap();
    assert!(!earlier(vault, 7, "x", "ab"), "its events may be gone");
}
