//! What reports count of cases: read without the texts, and written down as a count.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};
use serde::Deserialize;

use super::{StoreError, all, one};
use crate::domain::action::ActionStatus;
use crate::domain::concern::{Concern, Involved};
use crate::domain::counted::{ActionState, ActionTally, ChildYear, Counted, Ended};
use crate::domain::incident::IncidentStatus;
use crate::domain::moment::Moment;
use crate::domain::report_period::Span;
use crate::domain::role::{AreaOfRisk, Role};
use crate::domain::word::Word;
use crate::vault::Vault;

/// What is read of an incident's record; the rest is passed over.
#[derive(Deserialize)]
struct Slim {
    status: IncidentStatus,
    role: Role,
    occurred: Moment,
    #[serde(default)]
    row: Option<Row>,
    concern: SlimConcern,
    #[serde(default)]
    closing: SlimClosing,
}

#[derive(Deserialize)]
struct Row {
    title: String,
}

#[derive(Deserialize)]
struct SlimConcern {
    #[serde(default)]
    area: Option<AreaOfRisk>,
    #[serde(default)]
    people: Vec<Involved>,
}

#[derive(Default, Deserialize)]
struct SlimClosing {
    #[serde(default)]
    debrief: Option<NaiveDate>,
    #[serde(default)]
    policy_change: Option<String>,
    #[serde(default)]
    decision: Option<SlimDecision>,
}

#[derive(Deserialize)]
struct SlimDecision {
    #[serde(default)]
    referral_not_made_because: Option<String>,
}

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
    let query = "SELECT i.record FROM listed l JOIN incident i ON i.id = l.id
                 WHERE l.occurred >= ?1 AND l.occurred < ?2";
    let slims: Vec<Slim> = all(sql, "incident", query, bounds(days))?;
    Ok((slims.into_iter().map(Counted::from).collect(), actions(sql, days, on)?))
}

impl From<Slim> for Counted {
    fn from(slim: Slim) -> Counted {
        let said =
            |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
        let closing = slim.closing;
        let not_referred = closing.decision.is_some_and(|d| said(&d.referral_not_made_because));
        let ended = [
            closing.debrief.map(|_| Ended::Debrief),
            said(&closing.policy_change).then_some(Ended::Change),
            not_referred.then_some(Ended::NotReferred),
        ];
        Counted {
            day: slim.occurred.day(),
            role: slim.role,
            status: slim.status,
            area: slim.concern.area,
            row: slim.row.map(|row| row.title),
            year: ChildYear::of(&slim.concern.people),
            ended: ended.into_iter().flatten().collect(),
        }
    }
}

fn actions(sql: &Connection, days: Span, on: NaiveDate) -> Result<Vec<ActionTally>, StoreError> {
    let mut statement = sql.prepare(
        "SELECT substr(l.occurred, 1, 10), a.id, a.status,
                CASE WHEN a.due IS NULL THEN NULL ELSE coalesce(a.settled, ?3) > a.due END,
                count(*)
         FROM listed l JOIN action a ON a.incident = l.reference
         WHERE l.occurred >= ?1 AND l.occurred < ?2
         GROUP BY 1, 2, 3, 4",
    )?;
    let [from, after] = bounds(days);
    let rows = statement.query_map(params![from, after, on.to_string()], |row| {
        let (day, id, status): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok((day, id, status, row.get::<_, Option<bool>>(3)?, row.get::<_, i64>(4)?))
    })?;
    let unreadable = || StoreError::Unreadable("action");
    rows.map(|row| {
        let (day, id, status, late, count) = row?;
        let status = ActionStatus::from_word(&status).ok_or_else(unreadable)?;
        let day = day.parse().map_err(|_| unreadable())?;
        let state = match (status, late) {
            (ActionStatus::Waived, _) => ActionState::LeftOut,
            (ActionStatus::Open, Some(true)) => ActionState::Overdue,
            (ActionStatus::Open, _) => ActionState::Open,
            (ActionStatus::Done, Some(true)) => ActionState::Late,
            (ActionStatus::Done, Some(false)) => ActionState::InTime,
            (ActionStatus::Done, None) => ActionState::Done,
        };
        Ok(ActionTally { day, id, state, count: count.unsigned_abs() })
    })
    .collect()
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
    let query = "SELECT record FROM incident WHERE closed BETWEEN ?1 AND ?2
                 AND record ->> '$.closing.for_governors' IS NOT NULL";
    let bounds = [days.from.to_string(), days.to.to_string()];
    let written: Vec<Written> = all(sql, "incident", query, bounds)?;
    Ok(written.into_iter().map(|one| (one.closing.for_governors, one.concern)).collect())
}

#[cfg(test)]
mod tests {
    use super::super::incidents::{add, change};
    use super::super::tests::{incident, mark, vault, writing};
    use super::*;
    use crate::domain::case::Case;
    use crate::domain::concern::Decision;
    use crate::domain::incident::Closing;
    use crate::vault::VaultKind;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
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
                incident(reference, Some("C12"), occurred, &by)
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
