//! What reports count of cases: read without the texts, and written down as a count.

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
         FROM listed WHERE occurred >= ?1 AND occurred < ?2 ORDER BY occurred",
    )?;
    let mut rows = statement.query(bounds(days))?;
    let (mut found, mut day) = (Vec::new(), Day::default());
    while let Some(row) = rows.next()? {
        let children: Vec<Child> = from_record("incident", text(row, 5)?)?;
        let became = [(6, Ended::Debrief), (7, Ended::Change), (8, Ended::NotReferred)];
        let mut ended = Vec::new();
        for (column, kind) in became {
            ended.extend(row.get::<_, bool>(column)?.then_some(kind));
        }
        let area: Option<String> = row.get(3)?;
        found.push(Counted {
            day: day.of(text(row, 0)?)?,
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

/// The day that was read last: rows come day by day.
#[derive(Default)]
struct Day {
    text: String,
    day: NaiveDate,
}

impl Day {
    fn of(&mut self, text: &str) -> Result<NaiveDate, StoreError> {
        if self.text != text {
            self.day = text.parse().map_err(|_| UNREADABLE)?;
            text.clone_into(&mut self.text);
        }
        Ok(self.day)
    }
}

fn text<'r>(row: &'r Row<'_>, column: usize) -> Result<&'r str, StoreError> {
    row.get_ref(column)?.as_str().map_err(|_| UNREADABLE)
}

// Counted here: the database would sort them first.
fn actions(sql: &Connection, days: Span, on: NaiveDate) -> Result<Vec<ActionTally>, StoreError> {
    let mut statement = sql.prepare(
        "SELECT substr(occurred, 1, 10), id, status,
                CASE WHEN due IS NULL THEN NULL ELSE coalesce(settled, ?3) > due END
         FROM listed_action WHERE occurred >= ?1 AND occurred < ?2 ORDER BY occurred",
    )?;
    let [from, after] = bounds(days);
    let mut rows = statement.query(params![from, after, on.to_string()])?;
    let (mut tallies, mut day, mut begun) = (Vec::<ActionTally>::new(), Day::default(), 0);
    while let Some(row) = rows.next()? {
        let on = day.of(text(row, 0)?)?;
        if tallies.last().is_some_and(|last| last.day < on) {
            begun = tallies.len();
        }
        let (id, status) = (text(row, 1)?, ActionStatus::from_word(text(row, 2)?));
        let state = state(status.ok_or(UNREADABLE)?, row.get(3)?);
        let of_day = &mut tallies[begun..];
        match of_day.iter_mut().find(|tally| tally.state == state && tally.id == id) {
            Some(tally) => tally.count += 1,
            None => tallies.push(ActionTally { day: on, id: id.to_owned(), state, count: 1 }),
        }
    }
    Ok(tallies)
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
mod tests;
