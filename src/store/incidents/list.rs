//! Lists of incidents and the search over them.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::domain::action::ActionStatus;
use crate::domain::incident::{Incident, IncidentStatus};
use crate::domain::role::{AreaOfRisk, Role};
use crate::domain::word::Word;
use crate::store::{StoreError, from_record};
use crate::vault::Vault;

/// Which incidents to list.
#[derive(Clone, Default)]
pub struct Wanted {
    /// Only these.
    pub status: Option<IncidentStatus>,
    /// Only those that are not closed.
    pub not_closed: bool,
    /// Only about people in this role.
    pub role: Option<Role>,
    /// Only this area of risk.
    pub area: Option<AreaOfRisk>,
    /// Only this row of the policy's table.
    pub row: Option<String>,
    /// Only with this person in some part.
    pub person: Option<String>,
    /// Only with all these words somewhere in the case; a word may be a beginning.
    pub words: Option<String>,
    /// Only what happened on or after this day.
    pub from: Option<NaiveDate>,
    /// Only what happened on or before this day.
    pub to: Option<NaiveDate>,
    /// How many at most.
    pub most: Option<u32>,
}

// The words may be a child's name.
impl std::fmt::Debug for Wanted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wanted").field("status", &self.status).finish_non_exhaustive()
    }
}

/// An incident in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The record.
    pub incident: Incident,
    /// How many of its actions are open.
    pub open: u32,
    /// How many of the open ones are marked immediate.
    pub immediate: u32,
}

/// A list, and how long it would be if it were whole.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// The newest of them.
    pub listed: Vec<Listed>,
    /// How many there are; of a list cut short, counted up to [`COUNTED`].
    pub total: u32,
}

/// Counting further takes longer than it is worth.
pub const COUNTED: u32 = 1_000;

impl Lists {
    /// Puts what came from several vaults in order and keeps the newest.
    pub fn newest_first(&mut self, most: Option<u32>) {
        let key = |listed: &Listed| {
            (listed.incident.occurred.day(), listed.incident.recorded, listed.incident.reference)
        };
        self.listed.sort_by_key(|listed| std::cmp::Reverse(key(listed)));
        if let Some(most) = most {
            self.listed.truncate(most as usize);
        }
    }
}

/// Incidents in order of the day they happened, newest first; writes a list entry first.
///
/// # Errors
/// [`StoreError`].
pub fn list(vault: &mut Vault, now: DateTime<Utc>, wanted: &Wanted) -> Result<Lists, StoreError> {
    // Not the words: the chain is never erased, and they may be a child's name.
    let action = if wanted.words.is_some() { "search" } else { "list" };
    let sql = vault.look(now, action, "incident", "")?;
    let (conditions, values) = conditions(wanted);
    let listed = rows(sql, &conditions, &values, wanted.most.map_or(-1, i64::from))?;
    let shown = u32::try_from(listed.len()).unwrap_or(u32::MAX);
    let total = if wanted.most == Some(shown) { count(sql, &conditions, &values)? } else { shown };
    Ok(Lists { listed, total })
}

fn count(sql: &Connection, conditions: &str, values: &[Value]) -> Result<u32, StoreError> {
    let query =
        format!("SELECT count(*) FROM (SELECT 1 FROM listed i WHERE {conditions} LIMIT {COUNTED})");
    Ok(sql.query_row(&query, params_from_iter(values), |row| row.get(0))?)
}

fn rows(
    sql: &Connection,
    conditions: &str,
    values: &[Value],
    most: i64,
) -> Result<Vec<Listed>, StoreError> {
    let open = ActionStatus::Open.as_str();
    let query = format!(
        "SELECT i.record,
                (SELECT count(*) FROM listed_action a
                 WHERE a.incident = i.reference AND a.status = '{open}'),
                (SELECT count(*) FROM listed_action a
                 WHERE a.incident = i.reference AND a.status = '{open}' AND a.immediate)
         FROM (SELECT i.id, i.occurred FROM listed i WHERE {conditions}
               ORDER BY i.occurred DESC, i.id DESC LIMIT {most}) newest
         JOIN incident i ON i.id = newest.id
         ORDER BY newest.occurred DESC, newest.id DESC"
    );
    let mut statement = sql.prepare(&query)?;
    let rows = statement.query_map(params_from_iter(values), |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))
    })?;
    rows.map(|row| {
        let (record, open, immediate) = row?;
        Ok(Listed { incident: from_record("incident", &record)?, open, immediate })
    })
    .collect()
}

// Only the values come from outside, and they are bound, never written into the query.
fn conditions(wanted: &Wanted) -> (String, Vec<Value>) {
    let word = |word: &'static str| Value::from(word.to_owned());
    // Written out, or the index on those that are not closed would not be used.
    let not_closed = wanted.not_closed.then_some("i.status <> 'closed'");
    let asked = [
        ("i.status = ?", wanted.status.map(|status| word(status.as_str()))),
        ("i.role = ?", wanted.role.map(|role| word(role.as_str()))),
        ("i.area = ?", wanted.area.map(|area| word(area.as_str()))),
        ("i.row = ?", wanted.row.clone().map(|row| Value::from(row.to_uppercase()))),
        (
            "i.reference IN (SELECT incident FROM involved WHERE person = ?)",
            wanted.person.clone().map(Value::from),
        ),
        (
            "i.id IN (SELECT rowid FROM word WHERE word MATCH ?)",
            wanted.words.as_deref().and_then(search).map(Value::from),
        ),
        ("i.occurred >= ?", wanted.from.map(|day| Value::from(day.to_string()))),
        // A day sorts before every time on it; the day after sorts behind them all.
        (
            "i.occurred < ?",
            wanted.to.and_then(|day| day.succ_opt()).map(|day| Value::from(day.to_string())),
        ),
    ];
    let (mut conditions, values): (Vec<&str>, Vec<Value>) =
        asked.into_iter().filter_map(|(sql, value)| Some((sql, value?))).unzip();
    conditions.extend(not_closed);
    let conditions = if conditions.is_empty() { "1".to_owned() } else { conditions.join(" AND ") };
    (conditions, values)
}

// Each word in quotation marks, so that nothing in it is taken for an operator; each may be the
// beginning of one.
fn search(words: &str) -> Option<String> {
    let terms: Vec<String> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!terms.is_empty()).then(|| terms.join(" AND "))
}

#[cfg(test)]
mod tests {
    use super::super::{add, change};
    use super::*;
    use crate::domain::case::Case;
    use crate::domain::concern::Decision;
    use crate::domain::incident::Closing;
    use crate::store::tests::{incident, vault, writing};
    use crate::vault::VaultKind;

    fn close(case: &mut Case) -> Result<(), StoreError> {
        let decision = Decision {
            what: "support".into(),
            reason: "it ended".into(),
            referral_not_made_because: None,
        };
        let outcome = Some("ended".into());
        let closing = Closing { outcome, decision: Some(decision), ..Closing::default() };
        Ok(case.close(&writing("2026-11-20"), closing)?)
    }

    #[test]
    fn a_list_cut_short_says_how_long_it_would_be() {
        let (_folder, mut vault) = vault(VaultKind::Casework);
        let now = writing("2026-11-20").at.to_utc();
        for day in 1..=9 {
            let occurred = format!("2026-11-0{day}");
            let by = writing("2026-11-10");
            let case = add(&mut vault, &by, Vec::new(), Vec::new(), |reference| {
                incident(reference, None, &occurred, &by)
            });
            let reference = case.unwrap().incident.reference;
            if day % 2 == 0 {
                change(&mut vault, now, reference, close).unwrap();
            }
        }
        let mut days = |wanted: Wanted| {
            let lists = list(&mut vault, now, &wanted).unwrap();
            let day = |listed: &Listed| listed.incident.occurred.day().format("%-d").to_string();
            (lists.listed.iter().map(day).collect::<Vec<_>>().join(" "), lists.total)
        };
        let all = Wanted::default();
        assert_eq!(days(all.clone()), ("9 8 7 6 5 4 3 2 1".to_owned(), 9));
        assert_eq!(days(Wanted { most: Some(3), ..all.clone() }), ("9 8 7".to_owned(), 9));
        let open = Wanted { not_closed: true, ..all };
        assert_eq!(days(open.clone()), ("9 7 5 3 1".to_owned(), 5));
        assert_eq!(days(Wanted { most: Some(2), ..open.clone() }), ("9 7".to_owned(), 5));
        assert_eq!(days(Wanted { most: Some(5), ..open }), ("9 7 5 3 1".to_owned(), 5));
    }

    #[test]
    fn what_is_not_closed_is_found_by_its_own_index() {
        let (_folder, mut vault) = vault(VaultKind::Casework);
        let wanted = Wanted { not_closed: true, ..Wanted::default() };
        let (conditions, _) = conditions(&wanted);
        let query = format!(
            "EXPLAIN QUERY PLAN SELECT i.id FROM listed i WHERE {conditions}
             ORDER BY i.occurred DESC, i.id DESC LIMIT 50"
        );
        let now = writing("2026-11-20").at.to_utc();
        let sql = vault.look(now, "list", "incident", "").unwrap();
        let plan: String = sql.query_row(&query, [], |row| row.get("detail")).unwrap();
        assert!(plan.contains("COVERING INDEX listed_not_closed"), "{plan}");
    }

    #[test]
    fn operators_are_only_words() {
        assert_eq!(search("vpn lib"), Some("\"vpn\"* AND \"lib\"*".to_owned()));
        assert_eq!(search("\" OR NEAR("), Some("\"OR\"* AND \"NEAR\"*".to_owned()));
        assert_eq!(search(" ; "), None);
    }

    #[test]
    fn debug_shows_no_search() {
        let wanted = Wanted { words: Some("Sam Example".into()), ..Wanted::default() };
        assert!(!format!("{wanted:?}").contains("Sam"));
    }
}
