//! What reports count of cases: read without the texts, and written down as a count.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Row, params};
use serde::Deserialize;

use super::{StoreError, all, from_record, one};
use crate::domain::action::ActionStatus;
use crate::domain::concern::Concern;
use crate::domain::counted::{ActionState, ActionTally, Child, ChildYear, Counted, Ended};
use crate::domain::incident::IncidentStatus;
use crate::domain::report_period::Span;
use crate::domain::role::{AreaOfRisk, Role};
use crate::domain::word::Word;
use crate::vault::Vault;

const UNREADABLE: StoreError = StoreError::Unreadable("incident");

/// What somebody wrote for governors, with the concern it must not name anybody of.
#[derive(Deserialize)]
struct Written {
    concern: Concern,
    closing: WrittenClosing,
}

#[derive(Deserialize)]
struct WrittenClosing {
    for_governors: String,
}

/// The incidents that happened in these days, and how far their actions are on a day; writes a count entry first.
///
/// # Errors
/// [`StoreError`].
pub fn counted(
    vault: &mut Vault,
    now: DateTime<Utc>,
    days: Span,
    on: NaiveDate,
) -> Result<(Vec<Counted>, Vec<ActionTally>), StoreError> {
    let sql = vault.look(now, "count", "incident", "")?;
    Ok((incidents(sql, days)?, actions(sql, days, on)?))
}

fn incidents(sql: &Connection, days: Span) -> Result<Vec<Counted>, StoreError> {
    let mut statement = sql.prepare(
        "SELECT substr(occurred, 1, 10), role, status, area, title, children,
                debriefed, led_to_change, not_referred
         FROM listed WHERE occurred >= ?1 AND occurred < ?2",
    )?;
    let mut rows = statement.query(bounds(days))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let children: Vec<Child> = from_record("incident", text(row, 5)?)?;
        let mut ended = Vec::new();
        for (place, kind) in
            [Ended::Debrief, Ended::Change, Ended::NotReferred].into_iter().enumerate()
        {
            ended.extend(row.get::<_, bool>(6 + place)?.then_some(kind));
        }
        let area: Option<String> = row.get(3)?;
        found.push(Counted {
            day: text(row, 0)?.parse().map_err(|_| UNREADABLE)?,
            role: Role::from_word(text(row, 1)?).ok_or(UNREADABLE)?,
            status: IncidentStatus::from_word(text(row, 2)?).ok_or(UNREADABLE)?,
            area: area.map(|area| AreaOfRisk::from_word(&area).ok_or(UNREADABLE)).transpose()?,
            row: row.get(4)?,
            year: ChildYear::of(&children),
            ended,
        });
    }
    Ok(found)
}

fn text<'r>(row: &'r Row<'_>, column: usize) -> Result<&'r str, StoreError> {
    row.get_ref(column)?.as_str().map_err(|_| UNREADABLE)
}

// Counted here: the database would sort them first.
fn actions(sql: &Connection, days: Span, on: NaiveDate) -> Result<Vec<ActionTally>, StoreError> {
    let mut statement = sql.prepare(
        "SELECT substr(occurred, 1, 10), id, status,
                CASE WHEN due IS NULL THEN NULL ELSE coalesce(settled, ?3) > due END
         FROM listed_action WHERE occurred >= ?1 AND occurred < ?2",
    )?;
    let [from, after] = bounds(days);
    let mut rows = statement.query(params![from, after, on.to_string()])?;
    let mut counts: BTreeMap<(NaiveDate, String, ActionState), u64> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let day = text(row, 0)?.parse().map_err(|_| UNREADABLE)?;
        let status = ActionStatus::from_word(text(row, 2)?).ok_or(UNREADABLE)?;
        let state = state(status, row.get(3)?);
        *counts.entry((day, row.get(1)?, state)).or_default() += 1;
    }
    let tally = |((day, id, state), count)| ActionTally { day, id, state, count };
    Ok(counts.into_iter().map(tally).collect())
}

fn state(status: ActionStatus, late: Option<bool>) -> ActionState {
    match (status, late) {
        (ActionStatus::Waived, _) => ActionState::LeftOut,
        (ActionStatus::Open, Some(true)) => ActionState::Overdue,
        (ActionStatus::Open, _) => ActionState::Open,
        (ActionStatus::Done, Some(true)) => ActionState::Late,
        (ActionStatus::Done, Some(false)) => ActionState::InTime,
        (ActionStatus::Done, None) => ActionState::Done,
    }
}

// A day sorts before every time on it; the day after sorts behind them all.
fn bounds(days: Span) -> [String; 2] {
    [days.from.to_string(), days.to.succ_opt().unwrap_or(days.to).to_string()]
}

/// How many incidents were recorded in these days, and how many closed; writes a count entry first.
///
/// # Errors
/// [`StoreError`].
pub fn turned_over(
    vault: &mut Vault,
    now: DateTime<Utc>,
    days: Span,
) -> Result<(u64, u64), StoreError> {
    let sql = vault.look(now, "count", "incident", "")?;
    let count = |query: &str| -> Result<u64, StoreError> {
        let days = [days.from.to_string(), days.to.to_string()];
        Ok(one::<i64>(sql, query, days)?.unsigned_abs())
    };
    Ok((
        count("SELECT count(*) FROM incident WHERE recorded BETWEEN ?1 AND ?2")?,
        count("SELECT count(*) FROM incident WHERE closed BETWEEN ?1 AND ?2")?,
    ))
}

/// What was written for governors about incidents closed in these days, each with the concern it is about; writes a
/// list entry first.
///
/// # Errors
/// [`StoreError`].
pub fn for_governors(
    vault: &mut Vault,
    now: DateTime<Utc>,
    days: Span,
) -> Result<Vec<(String, Concern)>, StoreError> {
    let sql = vault.look(now, "list", "lesson", "")?;
    let query = "SELECT i.record FROM listed l JOIN incident i ON i.id = l.id
                 WHERE l.lesson_on BETWEEN ?1 AND ?2";
    let bounds = [days.from.to_string(), days.to.to_string()];
    let written: Vec<Written> = all(sql, "incident", query, bounds)?;
    Ok(written.into_iter().map(|one| (one.closing.for_governors, one.concern)).collect())
}

#[cfg(test)]
mod tests {
    use rusqlite::types::Value;

    use super::super::incidents::{add, change};
    use super::super::tests::{incident, mark, vault, writing};
    use super::*;
    use crate::domain::case::Case;
    use crate::domain::concern::{Decision, Involved};
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
        let added = add(&mut vault, &by, vec![mark("police")], Vec::new(), |reference| {
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
        let insert =
            "INSERT INTO action (incident, id, place, record) VALUES (?1, 'police', 0, ?2)";
        sql.execute(insert, [reference.to_string(), of("action", new)]).unwrap();
        sql.execute_batch(steps[at]).unwrap();
        for table in ["listed", "listed_action"] {
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
        let close = |case: &mut Case| {
            let decision = Decision {
                what: "support".into(),
                reason: "it ended".into(),
                referral_not_made_because: Some("all are safe".into()),
            };
            let closing = Closing {
                outcome: Some("ended".into()),
                decision: Some(decision),
                for_governors: Some("A lesson on passwords.".into()),
                ..Closing::default()
            };
            Ok::<(), StoreError>(case.close(&writing("2026-11-30"), closing)?)
        };
        change(&mut vault, now, closed, close).unwrap();
        let term = Span { from: day("2026-09-01"), to: day("2026-11-30") };
        let (counted, actions) = counted(&mut vault, now, term, day("2026-11-20")).unwrap();
        assert_eq!(
            counted.len(),
            2,
            "the last day counts whole, the day before the first does not"
        );
        assert_eq!(counted[0].row.as_deref(), Some("X"));
        assert_eq!(counted[0].year, ChildYear::One("4".parse().unwrap()));
        assert_eq!(counted[1].ended, [Ended::NotReferred]);
        let states: Vec<(&str, ActionState, u64)> =
            actions.iter().map(|tally| (tally.id.as_str(), tally.state, tally.count)).collect();
        assert_eq!(
            states,
            [("police", ActionState::Overdue, 1), ("warning", ActionState::Open, 1)]
        );
        assert_eq!(
            turned_over(&mut vault, now, term).unwrap(),
            (3, 1),
            "by when it was written down"
        );
        let lessons = for_governors(&mut vault, now, term).unwrap();
        assert_eq!(lessons.len(), 1);
        assert_eq!(lessons[0].0, "A lesson on passwords.");
        let august = Span { from: day("2026-08-01"), to: day("2026-08-31") };
        assert!(for_governors(&mut vault, now, august).unwrap().is_empty());
    }
}
