//! What the demo school has in its registers.

use std::collections::BTreeMap;

use chrono::{DateTime, Days};
use chrono_tz::Tz;
use serde::Deserialize;

use super::DemoError;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    entry: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    register: String,
    days_ago: u64,
    fields: BTreeMap<String, String>,
    approved: Option<DemoApproval>,
}

/// Who approved an entry, in which office.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoApproval {
    /// As the policy calls it.
    pub office: String,
    /// Name.
    pub by: String,
}

/// One entry.
pub struct DemoEntry {
    /// The register's short name.
    pub register: String,
    /// When it was written down.
    pub at: DateTime<Tz>,
    /// The fields and their values.
    pub fields: Vec<(String, String)>,
    /// The decision, on the same day.
    pub approved: Option<DemoApproval>,
}

/// The entries, oldest first.
///
/// # Errors
/// [`DemoError`] when the content cannot be read or names a day that is none.
pub fn register_entries(now: DateTime<Tz>) -> Result<Vec<DemoEntry>, DemoError> {
    let File { entry } =
        super::read("registers.toml", include_str!("../../data/demo/registers.toml"))?;
    let entries = entry.into_iter().map(|written| {
        let at = now.checked_sub_days(Days::new(written.days_ago)).ok_or(DemoError::NoSuchTime)?;
        let fields = written.fields.into_iter().map(|(id, value)| Ok((id, dated(&value, now)?)));
        let fields = fields.collect::<Result<_, DemoError>>()?;
        Ok(DemoEntry { register: written.register, at, fields, approved: written.approved })
    });
    let mut entries = entries.collect::<Result<Vec<_>, DemoError>>()?;
    entries.sort_by_key(|entry| entry.at);
    Ok(entries)
}

// "-5 days" is a day before the demo's; anything else is the value itself.
fn dated(value: &str, now: DateTime<Tz>) -> Result<String, DemoError> {
    let Some(days) = value.strip_suffix(" days").and_then(|days| days.parse::<i64>().ok()) else {
        return Ok(value.to_owned());
    };
    let away = Days::new(days.unsigned_abs());
    let today = now.date_naive();
    let day = if days < 0 { today.checked_sub_days(away) } else { today.checked_add_days(away) };
    Ok(day.ok_or(DemoError::NoSuchTime)?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_are_days_are_counted_from_the_demo() {
        let now: DateTime<chrono::Utc> = "2026-11-20T09:00:00Z".parse().unwrap();
        let now = now.with_timezone(&chrono_tz::Europe::London);
        assert_eq!(dated("-20 days", now).unwrap(), "2026-10-31");
        assert_eq!(dated("+12 days", now).unwrap(), "2026-12-02");
        assert_eq!(dated("some days", now).unwrap(), "some days");
        let entries = register_entries(now).unwrap();
        assert!(entries.len() > 8 && entries.is_sorted_by_key(|entry| entry.at));
    }
}
