//! What casework takes from a pack: limits, the order of actions, rows that continue
//! others, how long records are kept.

use super::{File, unknown};
use crate::domain::retention::{Retention, RetentionStatus};
use crate::policy::PolicyError;
use crate::policy::error::line_of;
use crate::policy::sanctions::{Row, Sanctions};

/// A limit and where it comes from are given together.
pub(super) fn limits(sanctions: &Sanctions, file: &File<'_>) -> Result<(), PolicyError> {
    if let Some(column) =
        sanctions.action.iter().find(|c| c.within.is_some() != c.within_source.is_some())
    {
        let what = format!("action {}: `within` and `within_source` need each other", column.id);
        return Err(file.wrong(line_of(file.text, "id", &column.id), what));
    }
    Ok(())
}

/// What a row says of other rows, and of one action before another.
pub(super) fn order(
    row: &Row,
    rows: &[Row],
    sanctions: &Sanctions,
    file: &File<'_>,
) -> Result<(), PolicyError> {
    let line = line_of(file.text, "id", &row.id);
    let others = || rows.iter().map(|row| row.id.as_str()).filter(|id| *id != row.id);
    if let Some(id) = row.continues.iter().find(|id| !others().any(|other| other == *id)) {
        let what = format!("row {}, continues: {}", row.id, unknown("other row", id, others()));
        return Err(file.wrong(line, what));
    }
    file.unique("row in one `continues`", row.continues.iter().map(String::as_str))?;
    let Some(order) = &row.wants_first else { return Ok(()) };
    let marks = || row.actions.iter().map(String::as_str);
    let columns = || sanctions.action.iter().map(|column| column.id.as_str());
    let wrong = if !marks().any(|id| id == order.action) {
        unknown("mark", &order.action, marks())
    } else if !columns().any(|id| id == order.first) {
        unknown("action", &order.first, columns())
    } else if order.first == order.action || order.source.trim().is_empty() {
        "it needs two different actions and a source".to_owned()
    } else {
        return Ok(());
    };
    Err(file.wrong(line, format!("row {}, wants_first: {wrong}", row.id)))
}

/// The longest period anybody has asked for is 75 years; more is a slip.
const MOST_YEARS: u16 = 100;

/// Periods can be counted, and say where they come from and when that was looked up.
pub(super) fn retention(periods: &[Retention], file: &File<'_>) -> Result<(), PolicyError> {
    file.unique("retention", periods.iter().map(|period| period.id.as_str()))?;
    for period in periods {
        let wrong = if period.source.trim().is_empty() {
            "it needs a source".to_owned()
        } else if period.years.is_some_and(|years| years > MOST_YEARS) {
            format!("`years` is at most {MOST_YEARS}")
        } else if period.years.is_none() && (period.hold || period.and_until.is_some()) {
            "`hold` and `and_until` need `years`".to_owned()
        } else if period.and_until == Some(period.from) {
            "`and_until` has to be another day than `from`".to_owned()
        } else if period.status != RetentionStatus::Policy && period.checked.is_none() {
            "what is not the policy's own needs `checked`, the day it was looked up".to_owned()
        } else {
            continue;
        };
        let what = format!("retention {}: {wrong}", period.id);
        return Err(file.wrong(line_of(file.text, "id", &period.id), what));
    }
    Ok(())
}
