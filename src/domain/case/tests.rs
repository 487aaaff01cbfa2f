use super::super::concern::{Decision, Involved};
use super::super::incident::PolicyVersion;
use super::super::office::Office;
use super::super::reference::Series;
use super::super::role::{Part, Role};
use super::*;

fn writing() -> Writing {
    Writing {
        at: "2026-11-20T09:00:00+00:00".parse().unwrap(),
        by: Recorder { name: "A".into(), office: Office::Dsl },
    }
}

fn case() -> Case {
    let concern = Concern {
        incident: "C12".into(),
        role: Some(Role::Child),
        occurred: Some("2026-11-19".parse().unwrap()),
        description: "Used a proxy site in the library.".into(),
        people: vec![Involved {
            name: "Sam Example".into(),
            role: Role::Child,
            part: Part::Subject,
            class: Some("5B".into()),
            person: None,
            office: None,
        }],
        ..Concern::default()
    };
    let incident = Incident {
        reference: Reference::new(Series::Casework, 2026, 1),
        status: IncidentStatus::Open,
        recorded: writing().at,
        recorded_by: writing().by,
        policy: PolicyVersion { id: "st-jeromes".into(), version: "1".into() },
        row: None,
        role: Role::Child,
        occurred: "2026-11-19".parse().unwrap(),
        concern,
        links: Vec::new(),
        waiting: None,
        closing: Closing::default(),
    };
    let action = |id: &str| Action::open(id, id, "line 1", Origin::Mark);
    Case { incident, actions: vec![action("police"), action("warning")], entries: Vec::new() }
}

fn acted(action: &str) -> Acted {
    Acted { action: action.into(), ..Acted::default() }
}

fn closing() -> Closing {
    Closing {
        outcome: Some("settled".into()),
        decision: Some(Decision {
            what: "no referral".into(),
            reason: "nobody at risk".into(),
            referral_not_made_because: None,
        }),
        ..Closing::default()
    }
}

#[test]
fn what_is_done_puts_the_incident_under_way_and_is_written_down() {
    let mut case = case();
    case.act(&writing(), acted("POLICE")).unwrap();
    assert_eq!(case.incident.status, IncidentStatus::InProgress);
    assert_eq!(case.action("police").unwrap().status, ActionStatus::Done);
    assert_eq!(case.entries.len(), 1);
    let again = case.act(&writing(), acted("police"));
    assert_eq!(again, Err(CaseFault::Settled("police".into(), ActionStatus::Done)));
    assert!(matches!(case.act(&writing(), acted("lado")), Err(CaseFault::NoAction(..))));
}

#[test]
fn it_closes_when_every_action_is_done_or_left_out_with_a_reason() {
    let mut case = case();
    case.act(&writing(), acted("police")).unwrap();
    let open = case.close(&writing(), closing());
    assert_eq!(open, Err(CaseFault::OpenActions(case.incident.reference, 1)));
    assert_eq!(case.waive(&writing(), "warning", " "), Err(CaseFault::Missing("reason")));
    case.waive(&writing(), "warning", "the child told us herself").unwrap();
    let undecided = Closing { decision: None, ..closing() };
    assert_eq!(case.close(&writing(), undecided), Err(CaseFault::Missing("decision")));
    case.close(&writing(), closing()).unwrap();
    assert_eq!(case.incident.status, IncidentStatus::Closed);
    let late = case.act(&writing(), acted("police"));
    assert_eq!(late, Err(CaseFault::Closed(case.incident.reference)));
    case.reopen(&writing(), "new information").unwrap();
    assert_eq!(case.incident.status, IncidentStatus::InProgress);
}

#[test]
fn a_correction_shows_old_and_new() {
    let mut case = case();
    let mut right = case.incident.concern.clone();
    right.place = Some("Library".into());
    right.people[0].class = Some("6B".into());
    case.amend(&writing(), right.clone(), "the register says so").unwrap();
    let fields: Vec<_> = case
        .entries
        .iter()
        .filter_map(|entry| match &entry.what {
            What::Amended { field, old, new, .. } => {
                Some((field.as_str(), old.clone(), new.clone()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(fields.len(), 2);
    assert_eq!(fields[1], ("place", None, Some("Library".into())));
    assert!(fields[0].1.as_ref().unwrap().contains("5B"));
    assert!(fields[0].2.as_ref().unwrap().contains("6B"));
    assert_eq!(case.amend(&writing(), right, "again"), Err(CaseFault::Unchanged));
}

#[test]
fn another_row_brings_its_actions_and_keeps_what_was_done() {
    let mut case = case();
    case.act(&writing(), acted("police")).unwrap();
    let now = vec![Action::open("lado", "lado", "line 2", Origin::Mark)];
    case.judge_again(&writing(), None, now);
    let states: Vec<_> = case.actions.iter().map(|a| (a.id.as_str(), a.status)).collect();
    let expected = [
        ("police", ActionStatus::Done),
        ("warning", ActionStatus::Waived),
        ("lado", ActionStatus::Open),
    ];
    assert_eq!(states, expected);
    let back = vec![Action::open("warning", "warning", "line 1", Origin::Mark)];
    case.judge_again(&writing(), None, back);
    assert_eq!(case.action("warning").unwrap().status, ActionStatus::Open);
}

#[test]
fn it_waits_for_another_body_and_goes_on() {
    let mut case = case();
    let waiting = Waiting { whom: "police".into(), until: "2026-12-01".parse().ok() };
    let over = Waiting { until: "2025-12-01".parse().ok(), ..waiting.clone() };
    assert_eq!(case.wait(&writing(), over), Err(CaseFault::Past("until")));
    case.wait(&writing(), waiting).unwrap();
    assert_eq!(case.incident.status, IncidentStatus::Waiting);
    case.resume(&writing(), Some("they will not act".into())).unwrap();
    assert_eq!((case.incident.status, &case.incident.waiting), (IncidentStatus::InProgress, &None));
}

#[test]
fn it_is_not_linked_with_itself_nor_twice() {
    let mut case = case();
    let own = case.incident.reference;
    assert!(case.link(&writing(), own, "x").is_err());
    case.link(&writing(), Reference::new(Series::Casework, 2026, 2), "the same group chat")
        .unwrap();
    assert!(case.link(&writing(), Reference::new(Series::Casework, 2026, 2), "x").is_err());
}

#[test]
fn an_action_of_ones_own_can_be_added() {
    let mut case = case();
    let id = case.require(&writing(), "Ask the bus company", "it was on the bus", None).unwrap();
    assert_eq!(id, "added-1");
    case.act(&writing(), acted("added-1")).unwrap();
}
