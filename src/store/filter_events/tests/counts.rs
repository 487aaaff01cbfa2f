//! The counts beside the events, by day and by month.

use std::collections::BTreeMap;

use super::*;
use crate::store::filter_events::rollups::forget;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn on(text: &str, person: &str, verdict: Verdict) -> FilterEvent {
    let event = event(time(&format!("{text}T10:00:00Z")), person, "https://example.org/a");
    FilterEvent { verdict, ..event }
}

fn year() -> Vec<FilterEvent> {
    let days = ["2026-09-03", "2026-09-30", "2026-10-01", "2026-10-31", "2026-11-02"];
    let people = ["aa1", "bb2"];
    let events = days.iter().enumerate().flat_map(|(place, text)| {
        // More on each day than on the one before, so that no two sums are level by chance.
        let times = (0..=place).map(move |second| {
            let verdict = if place % 2 == 0 { Verdict::Blocked } else { Verdict::Allowed };
            let of = on(text, people[second % 2], verdict);
            FilterEvent { at: of.at + TimeDelta::seconds(i64::try_from(second).unwrap()), ..of }
        });
        times.collect::<Vec<_>>()
    });
    events.collect()
}

// By the events themselves.
fn by_person(events: &[FilterEvent], from: &str, to: &str) -> BTreeMap<String, (u64, u64)> {
    let mut found: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for event in events {
        if (day(from)..=day(to)).contains(&event.at.date_naive()) {
            let sum = found.entry(event.person.clone().unwrap()).or_default();
            *sum = (sum.0 + 1, sum.1 + u64::from(event.verdict == Verdict::Blocked));
        }
    }
    found
}

fn counted(vault: &Vault, from: &str, to: &str) -> BTreeMap<String, (u64, u64)> {
    let period = Period { from: day(from), to: day(to), zone: London };
    let found = tally(vault, period, By::Person, 99).unwrap();
    found.into_iter().map(|tally| (tally.name, (tally.events, tally.blocked))).collect()
}

#[test]
fn any_period_counts_what_its_days_have() {
    let Place { vault, .. } = &mut place();
    let events = year();
    // In two parts, the second of them into a month that the first began.
    let (first, second) = events.split_at(4);
    import(vault, second);
    import(vault, first);
    for (from, to) in [
        ("2026-01-01", "2026-12-31"),
        ("2026-09-03", "2026-11-02"),
        ("2026-09-04", "2026-11-02"),
        ("2026-09-01", "2026-10-30"),
        ("2026-10-01", "2026-10-31"),
        ("2026-10-02", "2026-10-30"),
        ("2027-01-01", "2027-02-01"),
    ] {
        assert_eq!(counted(vault, from, to), by_person(&events, from, to), "{from} to {to}");
    }
    let period = Period { from: day("2026-10-01"), to: day("2026-11-02"), zone: London };
    let who = Who::Person("aa1".into());
    let days = days_of(vault, &who, period).unwrap();
    let days: Vec<(String, u64)> =
        days.iter().map(|named| (named.day.to_string(), named.events)).collect();
    let wanted = [("2026-10-01", 2), ("2026-10-31", 2), ("2026-11-02", 3)];
    assert_eq!(days, wanted.map(|(day, events)| (day.to_owned(), events)));
    let mut all = names(vault, period).unwrap();
    all.sort();
    assert_eq!(all, [(who, 7, 5), (Who::Person("bb2".into()), 5, 3)]);
}

#[test]
fn the_most_blocked_come_first_and_of_level_ones_the_names_decide() {
    let Place { vault, .. } = &mut place();
    let day = "2026-10-05";
    let blocked = ["dd4", "bb2", "cc3", "aa1"].map(|person| on(day, person, Verdict::Blocked));
    let allowed = [on(day, "ee5", Verdict::Allowed), on(day, "dd4", Verdict::Allowed)];
    import(vault, &[blocked.as_slice(), &allowed].concat());
    let period = Period::covered(vault, London).unwrap().unwrap();
    let named = |most| {
        let found = tally(vault, period, By::Person, most).unwrap();
        found.into_iter().map(|tally| tally.name).collect::<Vec<_>>()
    };
    assert_eq!(named(3), ["dd4", "aa1", "bb2"]);
    assert_eq!(named(9), ["dd4", "aa1", "bb2", "cc3", "ee5"]);
    assert_eq!(named(0), [""; 0]);
}

#[test]
fn who_is_forgotten_on_all_days_leaves_no_name() {
    let Place { vault, .. } = &mut place();
    let events = year();
    import(vault, &events);
    let who = Who::Person("bb2".into());
    let forget_on = |vault: &mut Vault, text: &str| {
        let forgotten = vault.write(now(), |change| {
            change.log("erase", "filter-count", "1", None)?;
            forget(change.sql(), &who, day(text))
        });
        forgotten.unwrap();
    };
    forget_on(vault, "2026-10-01");
    let mut left = events.clone();
    let is_gone = |event: &FilterEvent, text: &str| {
        event.person.as_deref() == Some("bb2") && event.at.date_naive() == day(text)
    };
    left.retain(|event| !is_gone(event, "2026-10-01"));
    let (from, to) = ("2026-01-01", "2026-12-31");
    assert_eq!(counted(vault, from, to), by_person(&left, from, to));
    let names = |vault: &Vault| -> i64 {
        let query = "SELECT count(*) FROM filter_name WHERE name = 'bb2'";
        one(vault.read().unwrap(), query, []).unwrap()
    };
    assert_eq!(names(vault), 1);
    for text in ["2026-09-30", "2026-10-31", "2026-11-02", "2026-11-02"] {
        forget_on(vault, text);
    }
    assert_eq!(names(vault), 0);
    assert_eq!(counted(vault, from, to).keys().collect::<Vec<_>>(), ["aa1"]);
}

#[test]
fn ways_round_the_filter_are_found_by_their_own_index() {
    let Place { vault, .. } = &mut place();
    let mut round = on("2026-10-05", "aa1", Verdict::Flagged);
    round.harms = vec!["games".to_owned(), "proxy-vpn".to_owned()].into();
    let other = on("2026-10-05", "bb2", Verdict::Flagged);
    import(vault, &[round, other]);
    let (from, to) = (time("2026-01-01T00:00:00Z"), now());
    let found = round_the_filter(vault, from, to, 9).unwrap();
    assert_eq!(found, [Tally { name: "aa1".into(), events: 1, blocked: 0 }]);
    let plan = "EXPLAIN QUERY PLAN SELECT at, person FROM filter_flagged
         WHERE at >= 1 AND at < 2 AND instr(' ' || harms || ' ', ' proxy-vpn ') > 0";
    let plan: String = vault.read().unwrap().query_row(plan, [], |row| row.get("detail")).unwrap();
    assert!(plan.contains("COVERING INDEX filter_flagged_round"), "{plan}");
    let hours = by_hour(vault, from, to).unwrap();
    assert_eq!(hours, [(time("2026-10-05T10:00:00Z"), 2)]);
}

#[test]
fn a_vault_with_counts_by_name_alone_is_brought_over() {
    let sql = Connection::open_in_memory().unwrap();
    let steps = steps(VaultKind::Operations);
    let at = steps.iter().position(|step| step.contains("TABLE filter_month_count")).unwrap();
    steps[..at].iter().for_each(|step| sql.execute_batch(step).unwrap());
    let put = |sort: &str, name: &str, text: &str, blocked: i64| {
        let query = "INSERT INTO filter_count VALUES (?1, ?2, ?3, 1, ?4, 0, 0, 0)";
        let day = chrono::Datelike::num_days_from_ce(&day(text));
        sql.execute(query, params![sort, name, day, blocked]).unwrap();
    };
    put("all", "", "2026-02-28", 5);
    put("all", "", "2026-03-01", 6);
    put("person", "aa1", "2026-02-01", 2);
    put("person", "aa1", "2026-02-28", 3);
    put("host", "aa1", "2026-02-28", 1);
    sql.execute_batch(steps[at]).unwrap();
    let mut statement = sql
        .prepare(
            "SELECT n.sort, n.name, m.month, m.allowed, m.blocked
             FROM filter_month_count m JOIN filter_name n ON n.id = m.name AND n.sort = m.sort
             ORDER BY 1, 3",
        )
        .unwrap();
    let rows = statement.query_map([], |row| {
        let month = NaiveDate::from_num_days_from_ce_opt(row.get(2)?).unwrap();
        let (sort, name): (i64, String) = (row.get(0)?, row.get(1)?);
        Ok((sort, name, month.to_string(), row.get::<_, i64>(3)?, row.get::<_, i64>(4)?))
    });
    let rows: Vec<_> = rows.unwrap().map(Result::unwrap).collect();
    let wanted = [
        (0, "", "2026-02-01", 1, 5),
        (0, "", "2026-03-01", 1, 6),
        (1, "aa1", "2026-02-01", 2, 5),
        (6, "aa1", "2026-02-01", 1, 1),
    ];
    let wanted = wanted.map(|(sort, name, month, allowed, blocked)| {
        (sort, name.to_owned(), month.to_owned(), allowed, blocked)
    });
    assert_eq!(rows, wanted);
}
