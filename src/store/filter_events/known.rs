//! Which events of a file are stored already. A file is held against what was there before it as
//! one multiset against another: an event that the file has three times and the store twice is new
//! once. Events are compared value by value; a hash only says which to compare, so that no two
//! different events are ever taken for one.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use rusqlite::{Connection, params};

use super::block::Block;
use super::columns::{Columns, Text};
use super::days::Filled;
use super::unreadable;
use crate::store::StoreError;

const NONE: u32 = u32::MAX;

/// The stored events that the file now being imported has repeated already, so that each answers
/// for one event only.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// For each block, a bit for each row.
    answered: HashMap<i64, Vec<u64>>,
}

impl Known {
    /// The rows of `filled` that are not stored: all of them when nothing is known of the time they
    /// cover. Blocks above `before` came with this file.
    pub(crate) fn new_rows(
        &mut self,
        sql: &Connection,
        before: i64,
        filled: &Filled,
    ) -> Result<Option<Vec<u32>>, StoreError> {
        let Some((first, last)) = filled.columns.span() else { return Ok(None) };
        let mut statement = sql.prepare_cached(
            "SELECT id, content FROM filter_block
             WHERE day = ?1 AND id <= ?2 AND first <= ?4 AND last >= ?3",
        )?;
        let mut rows = statement.query(params![filled.day, before, first, last])?;
        let mut file: Option<Unanswered<'_>> = None;
        while let Some(row) = rows.next()? {
            let file = file.get_or_insert_with(|| Unanswered::new(&filled.columns));
            let block = Block::open(row.get(1)?).and_then(|block| block.columns());
            let block = block.map_err(unreadable)?;
            let answered = self.answered.entry(row.get(0)?).or_default();
            answered.resize(block.len().div_ceil(64), 0);
            for row in 0..block.len() {
                let (word, bit) = (row / 64, 1_u64 << (row % 64));
                if answered[word] & bit == 0 && file.answer(&block, row) {
                    answered[word] |= bit;
                }
            }
        }
        Ok(file.map(Unanswered::left))
    }
}

/// The events of a file that no stored event answers for so far.
struct Unanswered<'c> {
    columns: &'c Columns,
    hasher: RandomState,
    /// For a hash, the first row that has it.
    heads: HashMap<u64, u32, PassOn>,
    /// For a row, the next with the same hash.
    next: Vec<u32>,
    answered: Vec<bool>,
}

impl<'c> Unanswered<'c> {
    fn new(columns: &'c Columns) -> Unanswered<'c> {
        let rows = columns.len();
        let hasher = RandomState::new();
        let mut heads: HashMap<u64, u32, PassOn> = HashMap::with_capacity_and_hasher(rows, PassOn);
        let mut next = vec![NONE; rows];
        for row in (0..rows).rev() {
            let place = u32::try_from(row).unwrap_or(NONE);
            let head = heads.insert(hash(&hasher, columns, row), place);
            next[row] = head.unwrap_or(NONE);
        }
        Unanswered { columns, hasher, heads, next, answered: vec![false; rows] }
    }

    /// Takes one row off that is equal to the stored one; says no when there is none.
    fn answer(&mut self, stored: &Columns, row: usize) -> bool {
        let hash = hash(&self.hasher, stored, row);
        let Some(head) = self.heads.get_mut(&hash) else { return false };
        let (mut before, mut at) = (NONE, *head);
        while at != NONE {
            let next = self.next[at as usize];
            if is_same(self.columns, at as usize, stored, row) {
                if before == NONE {
                    *head = next;
                } else {
                    self.next[before as usize] = next;
                }
                self.answered[at as usize] = true;
                return true;
            }
            (before, at) = (at, next);
        }
        false
    }

    fn left(self) -> Vec<u32> {
        let rows = (0..).zip(self.answered);
        rows.filter(|(_, answered)| !answered).map(|(row, _)| row).collect()
    }
}

/// The values by which two exports of one row are equal: all that the log says, and nothing that
/// osafe makes of it, such as harms.
const WHO: [Text; 3] = [Text::Person, Text::Device, Text::Address];

fn hash(hasher: &RandomState, columns: &Columns, row: usize) -> u64 {
    hasher.hash_one((
        columns.at[row],
        WHO.map(|column| columns.get(column, row)),
        asked_for(columns, row),
    ))
}

fn is_same(one: &Columns, a: usize, other: &Columns, b: usize) -> bool {
    let same = |column| one.get(column, a) == other.get(column, b);
    one.at[a] == other.at[b]
        && WHO.into_iter().all(same)
        && asked_for(one, a) == asked_for(other, b)
        && same(Text::Search)
        && same(Text::Category)
        && word(one, a) == word(other, b)
}

fn asked_for(columns: &Columns, row: usize) -> Option<&str> {
    columns.get(Text::Url, row).or_else(|| columns.get(Text::Host, row))
}

fn word(columns: &Columns, row: usize) -> &str {
    columns.get(Text::Word, row).unwrap_or_else(|| columns.verdict[row].as_str())
}

/// The key is a hash already.
#[derive(Clone, Copy, Debug, Default)]
struct PassOn;

/// What was passed on.
#[derive(Debug, Default)]
struct Passed(u64);

impl BuildHasher for PassOn {
    type Hasher = Passed;

    fn build_hasher(&self) -> Passed {
        Passed::default()
    }
}

impl std::hash::Hasher for Passed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}
