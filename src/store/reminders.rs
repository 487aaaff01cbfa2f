//! What was said to whom, the scheduled runs and the calendar's entries, in the operations vault.
//! None of it is a record of the school's, so the audit chain has an entry for each run and no hash.

use chrono::{DateTime, Days, NaiveDate, Utc};
use rusqlite::params;

use super::{StoreError, all, to_record};
use crate::domain::calendar_entry::CalendarEntry;
use crate::domain::reminder::{Reminder, Run, Said, name};
use crate::vault::Vault;

/// For how many days it is kept what was said.
const SAID_DAYS: u64 = 35;
/// How many runs are kept.
const RUNS: u32 = 400;

/// What was said on a day.
///
/// # Errors
/// [`StoreError`].
pub fn said(vault: &Vault, day: NaiveDate) -> Result<Said, StoreError> {
    let mut statement = vault.read()?.prepare("SELECT owner, item FROM reminded WHERE day = ?1")?;
    let rows = statement.query_map([day.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Keeps that a reminder was said, once it has been.
///
/// # Errors
/// [`StoreError`].
pub fn say(
    vault: &mut Vault,
    now: DateTime<Utc>,
    day: NaiveDate,
    reminders: &[Reminder],
) -> Result<(), StoreError> {
    vault.write(now, |change| {
        for reminder in reminders {
            for item in &reminder.items {
                change.sql().execute(
                    "INSERT OR REPLACE INTO reminded VALUES (?1, ?2, ?3)",
                    params![day.to_string(), reminder.owner, name(item)],
                )?;
            }
        }
        if let Some(old) = day.checked_sub_days(Days::new(SAID_DAYS)) {
            change.sql().execute("DELETE FROM reminded WHERE day < ?1", [old.to_string()])?;
        }
        change.log("remind", "reminder", &day.to_string(), None)?;
        Ok(())
    })
}

/// Keeps that the reminders ran.
///
/// # Errors
/// [`StoreError`].
pub fn ran(vault: &mut Vault, now: DateTime<Utc>, run: &Run) -> Result<(), StoreError> {
    let record = to_record("run", run)?;
    vault.write(now, |change| {
        change.sql().execute("INSERT INTO scheduled_run (record) VALUES (?1)", [&record])?;
        change.sql().execute(
            "DELETE FROM scheduled_run WHERE id <= (SELECT max(id) FROM scheduled_run) - ?1",
            [RUNS],
        )?;
        change.log("run", "reminder", &run.day.to_string(), None)?;
        Ok(())
    })
}

/// The last run of the reminders.
///
/// # Errors
/// [`StoreError`].
pub fn last_run(vault: &Vault) -> Result<Option<Run>, StoreError> {
    let query = "SELECT record FROM scheduled_run ORDER BY id DESC LIMIT 1";
    Ok(all(vault.read()?, "run", query, [])?.pop())
}

/// What stands in the calendar.
///
/// # Errors
/// [`StoreError`].
pub fn calendar(vault: &Vault) -> Result<Vec<CalendarEntry>, StoreError> {
    all(vault.read()?, "calendar entry", "SELECT record FROM calendar_entry ORDER BY uid", [])
}

/// Keeps what stands in the calendar now.
///
/// # Errors
/// [`StoreError`].
pub fn keep_calendar(
    vault: &mut Vault,
    now: DateTime<Utc>,
    entries: &[CalendarEntry],
) -> Result<(), StoreError> {
    vault.write(now, |change| {
        change.sql().execute("DELETE FROM calendar_entry", [])?;
        for entry in entries {
            let record = to_record("calendar entry", entry)?;
            let query = "INSERT INTO calendar_entry VALUES (?1, ?2)";
            change.sql().execute(query, [&entry.uid, &record])?;
        }
        change.log("write", "calendar", "", None)?;
        Ok(())
    })
}
