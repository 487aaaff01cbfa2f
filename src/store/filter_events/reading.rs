//! Finding stored events again. A block is opened when its span of time touches what is wanted, and
//! of it only the columns that decide; of the others only the rows that are wanted.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};

use super::block::Block;
use super::columns::{Text, Texts};
use super::{VALUES, to_event, unreadable};
use crate::domain::filter_event::{FilterEvent, Verdict, Who};
use crate::store::{StoreError, one};
use crate::vault::Vault;

/// Which events are wanted; what is `None` may be anything.
#[derive(Clone, Default)]
pub struct Wanted {
    /// From this moment on.
    pub from: Option<DateTime<Utc>>,
    /// Before this moment.
    pub to: Option<DateTime<Utc>>,
    /// By one of these users, devices or addresses, whichever of them the row names; by anybody
    /// where there is none.
    pub anybody: Vec<String>,
    /// By this user.
    pub person: Option<String>,
    /// By this device, or from this address.
    pub device: Option<String>,
    /// To a host in whose name this stands.
    pub host: Option<String>,
    /// In a category in whose name this stands.
    pub category: Option<String>,
    /// About this harm, by its id.
    pub harm: Option<String>,
    /// With this verdict.
    pub verdict: Option<Verdict>,
    /// With these words among those searched for.
    pub search: Option<String>,
    /// Only what is worth a look. That outlives the log itself.
    pub flagged: bool,
}

/// What was found.
#[derive(Default)]
pub struct Found {
    /// The newest of them, oldest first.
    pub events: Vec<FilterEvent>,
    /// How many there are in all.
    pub total: u64,
}

/// Shows only which questions are asked.
impl std::fmt::Debug for Wanted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wanted")
            .field("from", &self.from)
            .field("to", &self.to)
            .field("flagged", &self.flagged)
            .finish_non_exhaustive()
    }
}

/// Shows only how many.
impl std::fmt::Debug for Found {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Found").field("total", &self.total).finish_non_exhaustive()
    }
}

/// The columns that can say who it was.
const ANYBODY: [Text; 3] = [Text::Person, Text::Device, Text::Address];

impl Wanted {
    fn bounds(&self) -> (i64, i64) {
        let bound = |at: Option<DateTime<Utc>>| at.map(|at| at.timestamp_millis());
        (bound(self.from).unwrap_or(i64::MIN), bound(self.to).unwrap_or(i64::MAX))
    }

    /// The columns that decide.
    fn deciding(&self) -> impl Iterator<Item = Text> {
        self.who_deciding().chain(self.what_deciding())
    }

    /// Those that say who it was.
    fn who_deciding(&self) -> impl Iterator<Item = Text> {
        let anybody = !self.anybody.is_empty();
        let asked = [
            (self.person.is_some() || anybody, Text::Person),
            (self.device.is_some() || anybody, Text::Device),
            (self.device.is_some() || anybody, Text::Address),
        ];
        asked.into_iter().filter(|(asked, _)| *asked).map(|(_, column)| column)
    }

    fn what_deciding(&self) -> impl Iterator<Item = Text> {
        let asked = [
            (self.host.is_some(), Text::Host),
            (self.category.is_some(), Text::Category),
            (self.harm.is_some(), Text::Harms),
            (self.search.is_some(), Text::Search),
        ];
        asked.into_iter().filter(|(asked, _)| *asked).map(|(_, column)| column)
    }

    /// Whether a row of an event worth a look is what is wanted, its time apart.
    fn fits_row(&self, row: &Row<'_>) -> Result<bool, StoreError> {
        let text = |name| match row.get_ref(name)?.as_str_or_null() {
            Ok(text) => Ok(text),
            Err(_) => Err(StoreError::Unreadable("filter event")),
        };
        let mut texts: [Option<&str>; Text::ALL.len()] = Default::default();
        for column in self.deciding() {
            texts[column as usize] = text(column.name())?;
        }
        if let Some(wanted) = self.verdict
            && text("verdict")? != Some(wanted.as_str())
        {
            return Ok(false);
        }
        let get = |column: Text| texts[column as usize];
        Ok(self.fits_who(get) && self.fits_what(get))
    }

    /// Whether a row is by somebody who is wanted.
    fn fits_who<'t>(&self, get: impl Fn(Text) -> Option<&'t str>) -> bool {
        let named = |name: &str, columns: &[Text]| {
            columns.iter().any(|column| get(*column).is_some_and(|text| is_name(text, name)))
        };
        let is = |wanted: &Option<String>, columns: &[Text]| {
            wanted.as_deref().is_none_or(|name| named(name, columns))
        };
        is(&self.person, &[Text::Person])
            && is(&self.device, &[Text::Device, Text::Address])
            && (self.anybody.is_empty() || self.anybody.iter().any(|name| named(name, &ANYBODY)))
    }

    /// Whether a row is about what is wanted, its time and verdict apart.
    fn fits_what<'t>(&self, get: impl Fn(Text) -> Option<&'t str>) -> bool {
        let has = |wanted: &Option<String>, column: Text| {
            wanted.as_deref().is_none_or(|part| get(column).is_some_and(|text| holds(text, part)))
        };
        let harm = |id: &str| get(Text::Harms).is_some_and(|all| all.split(' ').any(|h| h == id));
        has(&self.host, Text::Host)
            && has(&self.category, Text::Category)
            && has(&self.search, Text::Search)
            && self.harm.as_deref().is_none_or(harm)
    }
}

fn is_name(text: &str, name: &str) -> bool {
    text.eq_ignore_ascii_case(name)
        || (!text.is_ascii() && text.to_lowercase() == name.to_lowercase())
}

fn holds(text: &str, part: &str) -> bool {
    if !text.is_ascii() || !part.is_ascii() {
        return text.to_lowercase().contains(&part.to_lowercase());
    }
    let (text, part) = (text.as_bytes(), part.as_bytes());
    part.is_empty() || text.windows(part.len()).any(|piece| piece.eq_ignore_ascii_case(part))
}

/// The newest `most` events that are wanted, and how many there are.
///
/// # Errors
/// [`StoreError`].
pub fn find(vault: &Vault, wanted: &Wanted, most: usize) -> Result<Found, StoreError> {
    if wanted.flagged {
        return find_flagged(vault, wanted, most);
    }
    let mut newest = Newest { most, kept: BinaryHeap::new(), total: 0 };
    find_in_blocks(vault, wanted, &mut newest)?;
    let total = newest.total;
    let mut kept = newest.kept.into_vec();
    kept.sort_by_key(|Reverse(kept)| (kept.at, kept.number));
    Ok(Found { events: kept.into_iter().map(|Reverse(kept)| kept.event).collect(), total })
}

fn find_flagged(vault: &Vault, wanted: &Wanted, most: usize) -> Result<Found, StoreError> {
    let sql = vault.read()?;
    let (from, to) = wanted.bounds();
    let decides = wanted.verdict.is_some() || wanted.deciding().next().is_some();
    let query = format!(
        "SELECT {VALUES} FROM filter_flagged WHERE at >= ?1 AND at < ?2
         ORDER BY at DESC, number DESC LIMIT ?3"
    );
    // Where the time alone decides, the others are only counted.
    let read = if decides { i64::MAX } else { i64::try_from(most).unwrap_or(i64::MAX) };
    let mut statement = sql.prepare_cached(&query)?;
    let mut rows = statement.query(params![from, to, read])?;
    let mut found = Found::default();
    while let Some(row) = rows.next()? {
        if wanted.fits_row(row)? {
            found.total += 1;
            if found.events.len() < most {
                let event = to_event(row)?.ok_or(StoreError::Unreadable("filter event"))?;
                found.events.push(event);
            }
        }
    }
    if !decides {
        let count = "SELECT count(*) FROM filter_flagged WHERE at >= ?1 AND at < ?2";
        let total: i64 = one(sql, count, [from, to])?;
        found.total = u64::try_from(total).unwrap_or(0);
    }
    found.events.reverse();
    Ok(found)
}

fn find_in_blocks(vault: &Vault, wanted: &Wanted, newest: &mut Newest) -> Result<(), StoreError> {
    let (from, to) = wanted.bounds();
    blocks(vault.read()?, wanted.person.as_deref(), from, to, |block| {
        let rows = rows(block, wanted, from, to).map_err(unreadable)?;
        if rows.is_empty() {
            return Ok(());
        }
        let columns = block.columns_of(&rows).map_err(unreadable)?;
        (0..rows.len()).try_for_each(|row| newest.add(columns.at[row], || columns.event(row)))
    })
}

/// Every event of somebody from one moment to before another, oldest first, worth a look or not.
///
/// # Errors
/// [`StoreError`].
pub fn around(
    vault: &Vault,
    who: &Who,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<FilterEvent>, StoreError> {
    let wanted = Wanted {
        from: Some(from),
        to: Some(to),
        anybody: vec![who.name().to_owned()],
        ..Wanted::default()
    };
    let mut found = find(vault, &wanted, usize::MAX)?.events;
    found.retain(|event| event.who().as_ref() == Some(who));
    Ok(found)
}

/// The rows of a block that are wanted. Somebody's lie together, so whose they are is asked first.
fn rows(block: &Block, wanted: &Wanted, from: i64, to: i64) -> parquet::errors::Result<Vec<usize>> {
    let all = (0..block.len()).collect();
    let mut rows = narrowed(block, all, wanted.who_deciding(), |get| wanted.fits_who(get))?;
    let mut times = block.at(&rows)?.into_iter();
    rows.retain(|_| times.next().is_some_and(|at| (from..to).contains(&at)));
    if let Some(wanted) = wanted.verdict.filter(|_| !rows.is_empty()) {
        let mut verdicts = block.verdict(&rows)?.into_iter();
        rows.retain(|_| verdicts.next() == Some(wanted));
    }
    narrowed(block, rows, wanted.what_deciding(), |get| wanted.fits_what(get))
}

/// Those of the rows whose values in some columns fit.
fn narrowed(
    block: &Block,
    mut rows: Vec<usize>,
    deciding: impl Iterator<Item = Text>,
    fits: impl for<'t> Fn(&dyn Fn(Text) -> Option<&'t str>) -> bool,
) -> parquet::errors::Result<Vec<usize>> {
    let mut texts: [Texts; Text::ALL.len()] = Default::default();
    for column in deciding.filter(|_| !rows.is_empty()) {
        texts[column as usize] = block.text(column, &rows)?;
    }
    let mut places = 0..;
    rows.retain(|_| places.next().is_some_and(|at| fits(&|column| texts[column as usize].get(at))));
    Ok(rows)
}

/// Every block with a moment of the period, by time; of a person's, only of days with anything of
/// that person.
fn blocks(
    sql: &Connection,
    person: Option<&str>,
    from: i64,
    to: i64,
    mut each: impl FnMut(&Block) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = sql.prepare_cached(
        "SELECT content FROM filter_block WHERE first < ?2 AND last >= ?1
         AND (?3 IS NULL OR EXISTS
              (SELECT 1 FROM filter_day_count c WHERE c.sort = 1 AND c.day = filter_block.day AND c.name IN
                   (SELECT id FROM filter_name WHERE sort = 1 AND name = ?3 COLLATE NOCASE)))
         ORDER BY first, id",
    )?;
    // Letters beyond ASCII have cases that the database does not know.
    let person = person.filter(|name| name.is_ascii());
    let mut rows = statement.query(params![from, to, person])?;
    while let Some(row) = rows.next()? {
        each(&Block::open(row.get(0)?).map_err(unreadable)?)?;
    }
    Ok(())
}

/// The newest events so far.
struct Newest {
    most: usize,
    kept: BinaryHeap<Reverse<Kept>>,
    total: u64,
}

struct Kept {
    at: i64,
    /// Which it was, of several at one moment.
    number: u64,
    event: FilterEvent,
}

impl Newest {
    fn add(
        &mut self,
        at: i64,
        event: impl FnOnce() -> Option<FilterEvent>,
    ) -> Result<(), StoreError> {
        self.total += 1;
        let is_full = self.kept.len() >= self.most;
        if is_full && self.kept.peek().is_none_or(|Reverse(oldest)| at < oldest.at) {
            return Ok(());
        }
        let event = event().ok_or(StoreError::Unreadable("filter event"))?;
        self.kept.push(Reverse(Kept { at, number: self.total, event }));
        if self.kept.len() > self.most {
            self.kept.pop();
        }
        Ok(())
    }
}

impl PartialEq for Kept {
    fn eq(&self, other: &Kept) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Kept {}

impl PartialOrd for Kept {
    fn partial_cmp(&self, other: &Kept) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Kept {
    fn cmp(&self, other: &Kept) -> std::cmp::Ordering {
        (self.at, self.number).cmp(&(other.at, other.number))
    }
}
