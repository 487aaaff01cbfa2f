#![allow(clippy::unwrap_used)]

use chrono::{DateTime, Duration, Utc};
use proptest::prelude::*;

use super::*;
use crate::domain::filter_event::{FilterEvent, Verdict};
use crate::domain::harm::Harm;
use crate::domain::office::Office;
use crate::domain::role::Role;

fn at(minute: i64) -> DateTime<Utc> {
    "2026-11-20T09:00:00Z".parse::<DateTime<Utc>>().unwrap() + Duration::minutes(minute)
}

fn known(number: u32, from: i64, to: i64) -> Known {
    Known { id: EpisodeNumber::new(2026, number), start: at(from), end: at(to) }
}

fn runs(minutes: &[i64], known: &[Known]) -> Vec<(Option<u32>, Vec<i64>)> {
    let times: Vec<DateTime<Utc>> = minutes.iter().map(|minute| at(*minute)).collect();
    let number = |id: EpisodeNumber| id.to_string()[6..].parse().unwrap();
    let runs = gather(&times, known).into_iter();
    runs.map(|run| (run.known.map(number), run.events.iter().map(|e| minutes[*e]).collect()))
        .collect()
}

#[test]
fn events_far_apart_are_two_episodes() {
    assert_eq!(runs(&[0, 15, 31, 40], &[]), [(None, vec![0, 15]), (None, vec![31, 40])]);
    assert_eq!(runs(&[], &[]), []);
}

#[test]
fn late_events_extend_the_episode_that_has_a_number() {
    let one = [known(7, 10, 20)];
    assert_eq!(runs(&[0, 10, 20, 35], &one), [(Some(7), vec![0, 10, 20, 35])]);
    assert_eq!(runs(&[36], &one), [(Some(7), vec![]), (None, vec![36])]);
}

#[test]
fn two_that_have_numbers_stay_two() {
    let two = [known(7, 0, 5), known(8, 30, 40)];
    let found = runs(&[0, 5, 15, 25, 30, 40], &two);
    assert_eq!(found, [(Some(7), vec![0, 5, 15, 25]), (Some(8), vec![30, 40])]);
}

proptest! {
    #[test]
    fn no_event_is_lost_or_taken_twice(mut minutes in prop::collection::vec(0_i64..600, 0..60), split in 0_i64..600) {
        minutes.sort_unstable();
        let found = runs(&minutes, &[known(1, split, split + 20)]);
        let mut taken: Vec<i64> = found.into_iter().flat_map(|(_, events)| events).collect();
        taken.sort_unstable();
        prop_assert_eq!(taken, minutes);
    }
}

fn harm(id: &str, rank: u32, urgent: bool) -> Harm {
    Harm {
        id: id.into(),
        title: id.to_uppercase(),
        rank,
        flagged: true,
        urgent,
        policy: Vec::new(),
    }
}

struct Log(Vec<(FilterEvent, Vec<Harm>)>);

impl Log {
    fn page(mut self, second: i64, harm: &Harm, host: &str, verdict: Verdict) -> Log {
        self.0.push((event(second, Some(host), None, verdict), vec![harm.clone()]));
        self
    }

    fn search(mut self, second: i64, harm: &Harm, words: &str) -> Log {
        self.0.push((event(second, None, Some(words), Verdict::Allowed), vec![harm.clone()]));
        self
    }

    fn weigh(&self, about: About) -> Weighed {
        self.weigh_shared(about, false)
    }

    fn weigh_shared(&self, about: About, shared: bool) -> Weighed {
        let harms: Vec<Vec<&Harm>> =
            self.0.iter().map(|(_, harms)| harms.iter().collect()).collect();
        let looked = self.0.iter().zip(&harms);
        let looked: Vec<Looked<'_>> =
            looked.map(|((event, _), harms)| Looked { event, harms, shared }).collect();
        weigh(&looked, about)
    }
}

fn event(second: i64, host: Option<&str>, search: Option<&str>, verdict: Verdict) -> FilterEvent {
    FilterEvent {
        at: at(0) + Duration::seconds(second),
        person: Some("aa123".into()),
        device: None,
        address: None,
        host: host.map(str::to_owned),
        url: None,
        search: search.map(str::to_owned),
        category: None,
        harms: std::sync::Arc::from([]),
        verdict,
        verdict_word: None,
    }
}

#[test]
fn one_page_may_be_an_accident_and_a_search_is_none() {
    let (adult, harmed) = (harm("adult", 9, false), harm("self-harm", 3, true));
    let once = Log(vec![]).page(0, &adult, "a.example", Verdict::Blocked).weigh(About::default());
    assert_eq!(once.urgency, Urgency::Low);
    assert_eq!(once.reason, "ADULT: one page stopped, without a search, so perhaps an accident.");
    let page = Log(vec![]).page(0, &harmed, "a.example", Verdict::Blocked).weigh(About::default());
    assert_eq!(page.urgency, Urgency::High);
    let search = Log(vec![]).search(0, &harmed, "words").weigh(About::default());
    assert_eq!(
        (search.urgency, search.reason.as_str()),
        (Urgency::Urgent, "SELF-HARM: searched for once.")
    );
}

#[test]
fn a_hunt_is_high_and_retries_are_counted() {
    let proxy = harm("proxy-vpn", 14, false);
    let hunt = Log(vec![])
        .search(0, &proxy, "how to get past the filter")
        .page(10, &proxy, "a.example", Verdict::Blocked)
        .page(11, &proxy, "a.example", Verdict::Blocked)
        .page(30, &proxy, "a.example", Verdict::Blocked)
        .search(60, &proxy, "free proxy")
        .page(70, &proxy, "b.example", Verdict::Blocked)
        .weigh(About::default());
    assert_eq!(hunt.urgency, Urgency::High);
    assert_eq!(
        hunt.reason,
        "PROXY-VPN: 2 different searches, 4 pages stopped, tried again after a block."
    );
    let single = Log(vec![]).search(0, &proxy, "vpn").weigh(About::default());
    assert_eq!(single.urgency, Urgency::Low);
}

#[test]
fn a_search_typed_letter_by_letter_is_one() {
    let proxy = harm("proxy-vpn", 14, false);
    let typed = Log(vec![])
        .search(0, &proxy, "vpn")
        .search(1, &proxy, "vpn f")
        .search(2, &proxy, "vpn free");
    assert!(typed.weigh(About::default()).reason.contains("searched for once"));
}

#[test]
fn what_a_class_does_together_is_below_the_line_unless_it_is_urgent() {
    let (drugs, suicide) = (harm("drugs", 11, false), harm("suicide", 2, true));
    let about = About::default();
    let lesson = Log(vec![]).search(0, &drugs, "a").search(9, &drugs, "b").search(20, &drugs, "c");
    assert_eq!(lesson.weigh(about).urgency, Urgency::High);
    assert_eq!(lesson.weigh_shared(about, true).urgency, Urgency::Low);
    let urgent = Log(vec![]).search(0, &suicide, "a");
    assert_eq!(urgent.weigh_shared(about, true).urgency, Urgency::Urgent);
}

#[test]
fn a_child_goes_before_staff_and_the_younger_first() {
    let harm = harm("hate", 8, false);
    let log = Log(vec![]).search(0, &harm, "a").search(9, &harm, "b");
    let weight = |role, year| log.weigh(About { role, year, ..About::default() }).weight;
    let (child, staff) = (weight(Some(Role::Child), Some(10)), weight(Some(Role::Staff), None));
    assert!(weight(Some(Role::Child), Some(2)) > child && child > staff);
}

#[test]
fn somebody_watched_comes_above_the_line() {
    let proxy = harm("proxy-vpn", 14, false);
    let log = Log(vec![]).search(0, &proxy, "vpn");
    assert_eq!(log.weigh(About { watched: true, ..About::default() }).urgency, Urgency::Medium);
}

fn decision(state: EpisodeState, urgency: Urgency) -> Decision {
    Decision {
        episode: EpisodeNumber::new(2026, 1),
        at: "2026-11-20T09:00:00Z".parse().unwrap(),
        by: Recorder { name: "A".into(), office: Office::Dsl },
        state,
        urgency,
        reason: None,
        incident: None,
    }
}

#[test]
fn a_decision_stays_until_the_episode_grows_worse() {
    let dismissed = [decision(EpisodeState::Dismissed, Urgency::Medium)];
    assert_eq!(state(&dismissed, Urgency::Medium), EpisodeState::Dismissed);
    assert_eq!(state(&dismissed, Urgency::Low), EpisodeState::Dismissed);
    assert_eq!(state(&dismissed, Urgency::Urgent), EpisodeState::ToDecide);
    let raised = [decision(EpisodeState::Raised, Urgency::Medium)];
    assert_eq!(state(&raised, Urgency::Urgent), EpisodeState::Raised);
    assert_eq!(state(&[], Urgency::Low), EpisodeState::ToDecide);
}

#[test]
fn numbers_are_read_as_they_are_written() {
    let number = EpisodeNumber::new(2026, 7);
    assert_eq!((number.to_string().as_str(), "e2026-0007".parse()), ("E2026-0007", Ok(number)));
    for wrong in ["2026-0007", "E26-0007", "E2026-7", "E2026", "E2026-+007", ""] {
        assert!(wrong.parse::<EpisodeNumber>().is_err(), "{wrong}");
    }
}
