//! Many small imports into one day leave many small blocks; these are put together.

use rusqlite::{Connection, params};

use super::block::{Block, Writer};
use super::columns::Columns;
use super::days::BLOCK;
use super::{insert, unreadable};
use crate::store::StoreError;

/// A day may have so many small blocks.
const MOST_SMALL: usize = 8;
/// What is smaller is small.
const SMALL: usize = BLOCK / 2;

/// Puts the small blocks of a day together when there are too many. Every event is kept.
pub(crate) fn compact(sql: &Connection, writer: &Writer, day: i32) -> Result<(), StoreError> {
    let small = small(sql, day)?;
    if small.len() <= MOST_SMALL {
        return Ok(());
    }
    let mut waiting = Columns::gathering();
    for id in small {
        let content =
            sql.query_row("SELECT content FROM filter_block WHERE id = ?1", [id], |r| r.get(0))?;
        let block = Block::open(content).and_then(|block| block.columns()).map_err(unreadable)?;
        sql.execute("DELETE FROM filter_block WHERE id = ?1", [id])?;
        for row in 0..block.len() {
            waiting.push_row(&block, row);
        }
        if waiting.len() >= BLOCK {
            insert(sql, writer, day, std::mem::replace(&mut waiting, Columns::gathering()))?;
        }
    }
    insert(sql, writer, day, waiting)
}

// Those that lie next to each other in time one after the other.
fn small(sql: &Connection, day: i32) -> Result<Vec<i64>, StoreError> {
    let mut statement = sql.prepare_cached(
        "SELECT id FROM filter_block WHERE day = ?1 AND events < ?2 ORDER BY first, id",
    )?;
    let small = i64::try_from(SMALL).unwrap_or(i64::MAX);
    let ids = statement.query_map(params![day, small], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}
