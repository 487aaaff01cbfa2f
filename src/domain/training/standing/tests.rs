use proptest::prelude::*;

use super::*;
use crate::domain::review::Every;
use crate::domain::roll::Details;
use crate::domain::term::usual_terms;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn wanted(id: &str, who: &str, often: Often) -> Wanted {
    Wanted {
        id: id.into(),
        title: id.into(),
        who: vec![who.into()],
        often,
        within_days: None,
        contents: Vec::new(),
        owner: "online-safety-leader".into(),
        source: "line 90".into(),
    }
}

fn teacher(number: u32, start: &str) -> OnRoll {
    let start = start.parse().ok();
    let details = Details { start, ..Details::new("Pat", RollRole::Staff) };
    OnRoll { number: RollNumber(number), details }
}

fn trained(number: u32, training: &str, on: &str, contents: &[&str]) -> Trained {
    Trained {
        who: RollNumber(number),
        training: training.into(),
        on: day(on),
        provider: None,
        contents: contents.iter().map(|content| (*content).to_owned()).collect(),
        minutes: None,
        certificate: None,
    }
}

fn trainings(records: Vec<Trained>) -> Trainings {
    Trainings {
        wanted: vec![
            wanted("annual", "staff", Often::Every(Every::Year)),
            wanted("induction", "new-staff", Often::Once),
        ],
        roll: vec![teacher(1, ""), teacher(2, "2026-10-01")],
        records,
        offices: BTreeMap::new(),
        since: day("2026-09-01"),
        calendar: Calendar { terms: usual_terms(2026), closed: Vec::new() },
        induction_days: None,
    }
}

fn said(trainings: &Trainings, on: &str) -> Vec<(String, u32, Stand, String)> {
    let standings = trainings.standings(day(on));
    let said = standings.iter().map(|standing| {
        let due = standing.due.map_or_else(|| "-".to_owned(), |due| due.to_string());
        (standing.wanted.id.clone(), standing.person.number.0, standing.stand, due)
    });
    said.collect()
}

#[test]
fn a_year_counts_from_the_last_time_and_without_one_from_the_start() {
    let records = vec![
        trained(1, "annual", "2024-02-29", &[]),
        trained(1, "annual", "2023-09-01", &[]),
        trained(2, "induction", "2026-10-02", &[]),
    ];
    assert_eq!(
        said(&trainings(records), "2026-11-20"),
        [
            ("annual".into(), 1, Stand::Overdue, "2025-02-28".into()),
            ("annual".into(), 2, Stand::Never, "2027-10-01".into()),
            ("induction".into(), 2, Stand::Trained, "-".into()),
        ]
    );
}

#[test]
fn an_induction_has_a_day_only_where_somebody_gave_a_limit() {
    let mut all = trainings(Vec::new());
    let induction = |all: &Trainings| said(all, "2026-11-20").pop().unwrap();
    assert_eq!(induction(&all), ("induction".into(), 2, Stand::Never, "-".into()));
    assert!(all.standings(day("2026-11-20")).last().unwrap().why[0].contains("no number of days"));
    all.induction_days = Some(14);
    assert_eq!(induction(&all).3, "2026-10-15");
    assert_eq!(induction(&all).2, Stand::Overdue);
    all.wanted[1].within_days = Some(60);
    assert_eq!(induction(&all).3, "2026-11-30", "the policy's own limit goes before the school's");
    assert!(said(&all, "2026-09-30").iter().all(|said| said.1 == 1), "not before they start");
}

#[test]
fn one_of_the_four_areas_that_is_left_out_is_named() {
    let part = trained(1, "annual", "2026-10-01", &["content", "contact", "conduct"]);
    let all = trainings(vec![part.clone()]);
    let standings = all.standings(day("2026-11-20"));
    assert_eq!(
        (standings[0].stand, &standings[0].lacks),
        (Stand::InPart, &vec![AreaOfRisk::Commerce])
    );
    let rest = trained(1, "annual", "2026-10-20", &["commerce"]);
    let all = trainings(vec![part, rest]);
    assert_eq!(all.standings(day("2026-11-20"))[0].stand, Stand::Trained);
}

#[test]
fn what_is_due_is_told_by_number_and_count() {
    let mut all = trainings(vec![trained(1, "annual", "2025-10-05", &[])]);
    all.roll.extend((3..12).map(|number| teacher(number, "")));
    let items = all.due_items(day("2026-11-20"));
    let said: Vec<(&str, &str)> =
        items.iter().map(|item| (item.id.as_str(), item.title.as_str())).collect();
    assert_eq!(
        said,
        [
            ("annual/2026-10-05", "annual: 1 person (R0001)"),
            (
                "annual/2027-09-01",
                "annual: 9 people (R0003, R0004, R0005, R0006, R0007, R0008 ...)"
            ),
            ("annual/2027-10-01", "annual: 1 person (R0002)"),
        ]
    );
    assert_eq!(items[0].status, DueStatus::Overdue);
    assert!(items[1].why[0].contains("used osafe since"), "{:?}", items[1].why);
    assert!(items.iter().all(|item| !item.title.contains("Pat")));
}

#[test]
fn what_is_given_when_needed_is_nobodys_gap() {
    let mut all = trainings(vec![
        trained(1, "guidance", "2025-03-01", &[]),
        trained(1, "guidance", "2026-11-19", &[]),
        trained(2, "guidance", "2026-11-21", &[]),
    ]);
    all.wanted.push(wanted("guidance", "staff", Often::WhenNeeded));
    let on = day("2026-11-20");
    assert!(all.standings(on).iter().all(|standing| standing.wanted.id != "guidance"));
    let needed = all.when_needed(on);
    assert_eq!((needed[0].people, needed[0].last), (1, Some(day("2026-11-19"))));
    let tally = tallies(&all, on)["guidance"];
    assert!(tally.when_needed && tally.overdue + tally.never == 0, "{tally:?}");
    assert!(all.due_items(on).iter().all(|item| !item.id.starts_with("guidance")));
}

proptest! {
    #[test]
    fn being_trained_never_brings_the_day_nearer(days in proptest::collection::vec(0u64..1500, 1..6)) {
        let start = day("2023-01-01");
        let on = day("2027-06-01");
        let mut records = Vec::new();
        let mut days = days;
        days.sort_unstable();
        let mut before: Option<NaiveDate> = None;
        for by in days {
            records.push(trained(1, "annual", &(start + Days::new(by)).to_string(), &[]));
            let all = trainings(records.clone());
            let due = all.standings(on)[0].due.unwrap();
            prop_assert!(due > start + Days::new(by));
            prop_assert!(before.is_none_or(|before| before <= due));
            before = Some(due);
        }
    }
}
