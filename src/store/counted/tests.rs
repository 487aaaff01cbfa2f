use rusqlite::types::Value;

use super::super::incidents::{add, change, not_closed, open_actions};
use super::super::tests::{incident, mark, vault, writing};
use super::*;
use crate::domain::action::Action;
use crate::domain::case::Case;
use crate::domain::concern::{Decision, Involved};
use crate::domain::entry::Acted;
use crate::domain::incident::Closing;
use crate::domain::role::Part;
use crate::store::steps;
use crate::vault::VaultKind;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

// A child of year 4, and grown-ups with classes that are nobody's year.
fn people() -> Vec<Involved> {
    let one = |name: &str, role, part, class: &str| Involved {
        name: name.into(),
        role,
        part,
        class: Some(class.into()),
        person: None,
        office: None,
    };
    vec![
        one("Ada X", Role::Parent, Part::Subject, "6H"),
        one("Ben Y", Role::Child, Part::Subject, "4B"),
        one("Cy Z", Role::Child, Part::Witness, "5B"),
    ]
}

#[test]
fn a_vault_from_before_is_listed_as_a_new_one_is() {
    let (_folder, mut vault) = vault(VaultKind::Casework);
    let by = writing("2026-11-10");
    let mut police = mark("police");
    police.due = Some(day("2026-11-12"));
    let added = add(&mut vault, &by, vec![police], Vec::new(), |reference| {
        let mut incident = incident(reference, Some("C12"), "2026-11-09", &by);
        incident.concern.people = people();
        incident
    });
    let reference = added.unwrap().incident.reference;
    let steps = steps(VaultKind::Casework);
    let at = steps.iter().position(|step| step.contains("TABLE listed_action")).unwrap();
    let sql = Connection::open_in_memory().unwrap();
    steps[..at].iter().for_each(|step| sql.execute_batch(step).unwrap());
    let now = by.at.to_utc();
    let new = vault.look(now, "show", "incident", "1").unwrap();
    let of = |table: &str, sql: &Connection| -> String {
        one(sql, &format!("SELECT record FROM {table}"), []).unwrap()
    };
    let insert = "INSERT INTO incident (record) VALUES (?1)";
    sql.execute(insert, [of("incident", new)]).unwrap();
    let insert = "INSERT INTO action (incident, id, place, record) VALUES (?1, 'police', 0, ?2)";
    sql.execute(insert, [reference.to_string(), of("action", new)]).unwrap();
    sql.execute_batch(steps[at]).unwrap();
    for table in ["listed", "listed_action", "open_action"] {
        let rows = |sql: &Connection| {
            let mut statement = sql.prepare(&format!("SELECT * FROM {table}")).unwrap();
            let columns = statement.column_count();
            let row = |row: &Row<'_>| {
                (0..columns).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<Value>>>()
            };
            statement.query_map([], row).unwrap().map(Result::unwrap).collect::<Vec<_>>()
        };
        assert_eq!(rows(&sql), rows(new), "{table}");
        assert_eq!(rows(new).len(), 1);
    }
}

fn closing() -> Closing {
    let decision = Decision {
        what: "support".into(),
        reason: "it ended".into(),
        referral_not_made_because: Some("all are safe".into()),
    };
    Closing {
        outcome: Some("ended".into()),
        decision: Some(decision),
        for_governors: Some("A lesson on passwords.".into()),
        ..Closing::default()
    }
}

#[test]
fn what_waits_for_nobody_any_more_is_listed_no_more() {
    let (_folder, mut vault) = vault(VaultKind::Casework);
    let by = writing("2026-11-10");
    let now = by.at.to_utc();
    let due = |id: &str| Action { due: Some(day("2026-11-12")), ..mark(id) };
    let actions = vec![due("police"), due("parents"), mark("warning")];
    let added = add(&mut vault, &by, actions, Vec::new(), |reference| {
        incident(reference, Some("C12"), "2026-11-09", &by)
    });
    let reference = added.unwrap().incident.reference;
    let mut waiting = |work: &dyn Fn(&mut Case)| -> (Vec<String>, Vec<IncidentStatus>) {
        let worked = change(&mut vault, now, reference, |case| {
            work(case);
            Ok::<(), StoreError>(())
        });
        worked.unwrap();
        let open = open_actions(&mut vault, now).unwrap();
        let open = open.into_iter().map(|(_, action)| action.id).collect();
        let not_closed = not_closed(&mut vault, now).unwrap();
        (open, not_closed.into_iter().map(|(_, status)| status).collect())
    };
    let act = |case: &mut Case, id: &str| {
        let acted = Acted { action: id.to_owned(), ..Acted::default() };
        case.act(&writing("2026-11-11"), acted).unwrap();
    };
    let (open, statuses) = waiting(&|case| {
        case.waive(&writing("2026-11-11"), "warning", "spoken to at once").unwrap();
    });
    assert_eq!((open, statuses.len()), (vec!["parents".to_owned(), "police".to_owned()], 1));
    let (open, _) = waiting(&|case| act(case, "police"));
    assert_eq!(open, ["parents"]);
    let (open, statuses) = waiting(&|case| {
        act(case, "parents");
        case.close(&writing("2026-11-12"), closing()).unwrap();
    });
    assert_eq!((open.len(), statuses), (0, vec![]));
}

#[test]
fn a_corrected_day_moves_an_incident_and_its_actions() {
    let (_folder, mut vault) = vault(VaultKind::Casework);
    let by = writing("2026-11-10");
    let now = by.at.to_utc();
    let added = add(&mut vault, &by, vec![mark("police")], Vec::new(), |reference| {
        incident(reference, Some("C12"), "2026-08-09", &by)
    });
    let reference = added.unwrap().incident.reference;
    let term = Span { from: day("2026-09-01"), to: day("2026-11-30") };
    let on = day("2026-11-20");
    assert_eq!(counted(&mut vault, now, term, on).unwrap(), (vec![], vec![]));
    let correct = |case: &mut Case| {
        case.incident.occurred = "2026-09-08".parse().unwrap();
        Ok::<(), StoreError>(())
    };
    change(&mut vault, now, reference, correct).unwrap();
    let (incidents, actions) = counted(&mut vault, now, term, on).unwrap();
    assert_eq!((incidents[0].day, actions[0].day), (day("2026-09-08"), day("2026-09-08")));
}

#[test]
fn what_is_counted_is_what_was_recorded() {
    let (_folder, mut vault) = vault(VaultKind::Casework);
    let by = writing("2026-11-10");
    let now = by.at.to_utc();
    let mut late = mark("police");
    late.due = Some(day("2026-11-12"));
    let mut record = |occurred: &str, actions| {
        let added = add(&mut vault, &by, actions, Vec::new(), |reference| {
            let mut incident = incident(reference, Some("C12"), occurred, &by);
            incident.concern.people = people();
            incident
        });
        added.unwrap().incident.reference
    };
    record("2026-08-31", vec![mark("warning")]);
    record("2026-11-10T10:00:00+00:00", vec![mark("warning"), late]);
    let closed = record("2026-11-30", Vec::new());
    let close =
        |case: &mut Case| Ok::<(), StoreError>(case.close(&writing("2026-11-30"), closing())?);
    change(&mut vault, now, closed, close).unwrap();
    let term = Span { from: day("2026-09-01"), to: day("2026-11-30") };
    let (counted, actions) = counted(&mut vault, now, term, day("2026-11-20")).unwrap();
    assert_eq!(counted.len(), 2, "the last day counts whole, the day before the first does not");
    assert_eq!(counted[0].row.as_deref(), Some("X"));
    assert_eq!(counted[0].year, ChildYear::One("4".parse().unwrap()));
    assert_eq!(counted[1].ended, [Ended::NotReferred]);
    let states: Vec<(&str, ActionState, u64)> =
        actions.iter().map(|tally| (tally.id.as_str(), tally.state, tally.count)).collect();
    assert_eq!(states, [("police", ActionState::Overdue, 1), ("warning", ActionState::Open, 1)]);
    assert_eq!(turned_over(&mut vault, now, term).unwrap(), (3, 1), "by when it was written down");
    let lessons = for_governors(&mut vault, now, term).unwrap();
    assert_eq!(lessons.len(), 1);
    assert_eq!(lessons[0].0, "A lesson on passwords.");
    let august = Span { from: day("2026-08-01"), to: day("2026-08-31") };
    assert!(for_governors(&mut vault, now, august).unwrap().is_empty());
}
