#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::episode::Weighed;
use crate::store::steps;
use crate::store::tests::vault;
use crate::vault::VaultKind;

fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn draft(who: Who, start: &str, harms: &[&str], reason: &str, urgency: Urgency) -> Draft {
    Draft {
        known: None,
        who,
        start: time(start),
        end: time(start) + chrono::Duration::milliseconds(1234),
        events: 3,
        weighed: Weighed {
            harms: harms.iter().map(|harm| (*harm).to_owned()).collect(),
            urgency,
            weight: 48,
            reason: reason.to_owned(),
        },
    }
}

#[test]
fn an_episode_comes_back_as_it_was_kept_and_a_reason_is_kept_once() {
    let (_folder, mut vault) = vault(VaultKind::Operations);
    let drafts = [
        draft(
            Who::Person("J.\u{c9}Sample".into()),
            "2026-11-16T10:00:00.5Z",
            &["suicide", "self-harm"],
            "Two.",
            Urgency::Urgent,
        ),
        draft(Who::Device("ipad-7".into()), "2026-11-16T11:00:00Z", &[], "Marked.", Urgency::Low),
        draft(
            Who::Address("192.0.2.7".into()),
            "2026-11-17T10:00:00Z",
            &[],
            "Marked.",
            Urgency::Medium,
        ),
    ];
    let from = progress(&vault).unwrap();
    let now = time("2026-11-20T09:00:00Z");
    assert!(keep(&mut vault, now, 2026, (from, 7), drafts.to_vec()).unwrap());
    let kept: Vec<Episode> = (1..)
        .zip(drafts)
        .map(|(number, draft)| draft.numbered(EpisodeNumber::new(2026, number), &[]))
        .collect();
    assert!(list(&vault, true).unwrap() == kept);
    assert!(list(&vault, false).unwrap() == [kept[0].clone(), kept[2].clone()]);
    assert!(get(&vault, kept[1].id).unwrap() == kept[1]);
    let who = Who::Person("j.\u{e9}sample".into());
    assert!(before(&vault, &who, now, 9).unwrap() == kept[..1]);
    assert!(before(&vault, &Who::Device("192.0.2.7".into()), now, 9).unwrap().is_empty());
    let reasons: i64 =
        one(vault.read().unwrap(), "SELECT count(*) FROM episode_reason", []).unwrap();
    assert_eq!(reasons, 2);
    assert!(!keep(&mut vault, now, 2026, (from, 7), Vec::new()).unwrap(), "computed since");
}

#[test]
fn episodes_with_a_record_of_their_own_are_brought_over() {
    let sql = Connection::open_in_memory().unwrap();
    let steps = steps(VaultKind::Operations);
    let at = steps.iter().position(|step| step.contains("TABLE episode_reason")).unwrap();
    steps[..at].iter().for_each(|step| sql.execute_batch(step).unwrap());
    let put = |id: &str, (kind, name): (&str, &str), harms: &[&str]| {
        let record = serde_json::json!({
            "id": id, "who": {kind: name}, "start": "2026-11-16T10:00:00.500Z",
            "end": "2026-11-16T10:07:00Z", "harms": harms, "urgency": "high", "weight": 51,
            "reason": "Searched for.", "events": 2, "state": "watching",
        });
        let query = "INSERT INTO episode VALUES (?1, ?2, ?3, ?4, ?5, 1, 'watching', 2, ?6)";
        let (start, end) = (1_794_823_200_500_i64, 1_794_823_620_000_i64);
        let values = params![id, kind, name.to_lowercase(), start, end, record.to_string()];
        sql.execute(query, values).unwrap();
    };
    put("E2026-0001", ("person", "J.Sample"), &["suicide", "self-harm"]);
    put("E2026-0002", ("address", "192.0.2.7"), &[]);
    put("E2026-10003", ("device", "ipad-7"), &["suicide", "self-harm"]);
    sql.execute_batch(steps[at]).unwrap();
    let found = picked(&sql, "ORDER BY e.id", []).unwrap();
    let said: Vec<_> =
        found.iter().map(|e| (e.id.to_string(), &e.who, e.harms.join(" "))).collect();
    let who = [
        Who::Person("J.Sample".into()),
        Who::Address("192.0.2.7".into()),
        Who::Device("ipad-7".into()),
    ];
    let wanted = [
        ("E2026-0001".to_owned(), &who[0], "suicide self-harm".to_owned()),
        ("E2026-0002".to_owned(), &who[1], String::new()),
        ("E2026-10003".to_owned(), &who[2], "suicide self-harm".to_owned()),
    ];
    assert!(said == wanted);
    for episode in found {
        assert_eq!(episode.start, time("2026-11-16T10:00:00.5Z"));
        assert_eq!(episode.end, time("2026-11-16T10:07:00Z"));
        let (urgency, state) = (episode.urgency, episode.state);
        assert_eq!((urgency, state), (Urgency::High, EpisodeState::Watching));
        assert_eq!((episode.weight, episode.events), (51, 2));
        assert_eq!(episode.reason, "Searched for.");
    }
}
