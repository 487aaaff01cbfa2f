//! What anonymous reports have told of each term, in the vault that they count from.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::{StoreError, from_record, to_record};
use crate::domain::counted::{Anonymous, Counts, Told};
use crate::domain::report_period::TermDays;
use crate::vault::{Vault, VaultKind};

const WHAT: &str = "told";

/// What is counted in a vault and told in reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Incidents.
    Incidents,
    /// The actions for them.
    Timeliness,
    /// What the filter blocked.
    Blocked,
    /// Episodes of the filter.
    Episodes,
}

impl About {
    fn as_str(self) -> &'static str {
        match self {
            About::Incidents => "incidents",
            About::Timeliness => "timeliness",
            About::Blocked => "blocked",
            About::Episodes => "episodes",
        }
    }
}

/// Makes counts of these terms fit to be published after all that was told of them before, and keeps what is told now.
/// A term is known by its first day.
///
/// # Errors
/// [`StoreError`]; then nothing may be published.
pub fn published<const N: usize>(
    vault: &mut Vault,
    now: DateTime<Utc>,
    counts: [(About, &Counts); N],
    terms: &[&TermDays],
) -> Result<[Anonymous; N], StoreError> {
    let sql = match vault.about().kind {
        VaultKind::Operations => vault.read()?,
        VaultKind::Casework | VaultKind::Staff | VaultKind::Head => {
            vault.look(now, "tell", WHAT, "")?
        }
    };
    let (anonymous, risen) = held_against(sql, counts, terms)?;
    if risen.is_empty() {
        return Ok(anonymous);
    }
    vault.write(now, |change| {
        // Somebody else's report may have been made since.
        let (anonymous, risen) = held_against(change.sql(), counts, terms)?;
        for (about, term, told) in risen {
            let (first, record) = (term.days.from.to_string(), to_record(WHAT, &told)?);
            let keep = "INSERT INTO told (about, term, record) VALUES (?1, ?2, ?3)
                        ON CONFLICT (about, term) DO UPDATE SET record = excluded.record";
            change.sql().execute(keep, params![about.as_str(), first, record])?;
            change.log("tell", WHAT, &format!("{}/{first}", about.as_str()), Some(&record))?;
        }
        Ok(anonymous)
    })
}

type Risen<'t> = Vec<(About, &'t TermDays, Told)>;

// What may be published, and what of it was not told before.
fn held_against<'t, const N: usize>(
    sql: &Connection,
    counts: [(About, &Counts); N],
    terms: &[&'t TermDays],
) -> Result<([Anonymous; N], Risen<'t>), StoreError> {
    let mut risen = Vec::new();
    let mut anonymous = Vec::new();
    for (about, counts) in counts {
        let before = told(sql, about, terms)?;
        let (shown, after) = counts.published(&before);
        let of_terms = terms.iter().zip(before).zip(after);
        let higher = of_terms.filter(|((_, before), after)| before != after);
        risen.extend(higher.map(|((term, _), after)| (about, *term, after)));
        anonymous.push(shown);
    }
    let anonymous = anonymous.try_into().map_err(|_| StoreError::Unreadable(WHAT))?;
    Ok((anonymous, risen))
}

fn told(sql: &Connection, about: About, terms: &[&TermDays]) -> Result<Vec<Told>, StoreError> {
    let of = |term: &&TermDays| {
        let query = "SELECT record FROM told WHERE about = ?1 AND term = ?2";
        let key = [about.as_str(), &term.days.from.to_string()];
        let record: Option<String> = sql.query_row(query, key, |row| row.get(0)).optional()?;
        record.map_or(Ok(Told::default()), |record| from_record(WHAT, &record))
    };
    terms.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{vault, writing};
    use super::*;
    use crate::domain::report_period::terms_of_year;
    use crate::store::records;

    fn counts(rows: [u64; 2]) -> Counts {
        let mut counts = Counts::of_terms(1);
        let way = counts.parts("area", vec!["conduct".into(), "contact".into()]);
        for (row, count) in rows.into_iter().enumerate() {
            counts.total(0, count);
            counts.count((way, row), 0, count);
        }
        counts
    }

    #[test]
    fn what_was_told_is_kept_for_its_term_and_its_subject() {
        let now = writing("2026-11-20").at.to_utc();
        let terms = terms_of_year(2026, &[]);
        for kind in [VaultKind::Casework, VaultKind::Staff, VaultKind::Operations] {
            let (_folder, mut vault) = vault(kind);
            let mut tell = |about, rows, term| {
                published(&mut vault, now, [(about, &counts(rows))], &[&terms[term]]).unwrap();
            };
            tell(About::Incidents, [11, 6], 0);
            tell(About::Incidents, [3, 12], 0);
            tell(About::Incidents, [7, 0], 1);
            tell(About::Episodes, [0, 25], 0);
            let sql = vault.look(now, "tell", WHAT, "").unwrap();
            let of = |about, term: usize| {
                let told = told(sql, about, &[&terms[term]]).unwrap().remove(0);
                let rows = told.ways.get("area").cloned().unwrap_or_default();
                (told.total, rows.into_iter().map(|(row, said)| format!("{row} {said}")).collect())
            };
            let rows = |rows: &[&str]| rows.iter().map(ToString::to_string).collect::<Vec<_>>();
            assert_eq!(of(About::Incidents, 0), (15, rows(&["conduct 10", "contact 10"])));
            assert_eq!(of(About::Incidents, 1), (5, rows(&["conduct 5"])));
            assert_eq!(of(About::Episodes, 0), (25, rows(&["contact 25"])));
            assert_eq!(of(About::Blocked, 0), (0, rows(&[])));
            assert_eq!(vault.verify(records(kind)).unwrap().broken, None);
        }
    }
}
