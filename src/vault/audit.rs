//! The audit chain: every write, and every look at casework, as an entry that holds the hash of
//! the one before and the signature of its writer. Whoever changes a past entry, or a record
//! behind the program's back, breaks it at a place that can be named.
//!
//! The chain alone cannot show that its newest entries were cut off together with their records;
//! that takes the head noted outside (see [`Verdict::head`]).

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::identity::{Identity, signature_is_valid};
use super::{About, VaultError};

/// Longer than a change waits for another one to end.
const LONGEST_WAIT: TimeDelta = TimeDelta::seconds(30);
const DOMAIN: &[u8] = b"osafe audit 1";

/// What an entry is about.
pub(super) struct What<'a> {
    pub(super) action: &'a str,
    pub(super) entity: &'a str,
    pub(super) id: &'a str,
    pub(super) content: Option<&'a str>,
}

/// Where the records of one kind are, so that they can be held against the chain.
#[derive(Clone, Copy, Debug)]
pub struct RecordSource {
    /// The word that entries use for this kind.
    pub entity: &'static str,
    /// A query that gives identifier and stored text of every record; where bytes belong to it,
    /// also their SHA-256 in hexadecimal as the text has it, and the bytes.
    pub sql: &'static str,
}

/// What a verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// How many entries there are.
    pub entries: u64,
    /// The hash of the newest entry in hexadecimal: noted outside, it shows a later cut.
    pub head: String,
    /// The first thing that is wrong, if any.
    pub broken: Option<Broken>,
    /// Entries dated before the one they follow: the clock was set back. Not a fault of the chain.
    pub clock_set_back: Vec<u64>,
}

/// How far a chain goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// How many entries there are.
    pub entries: u64,
    /// The hash of the newest entry in hexadecimal.
    pub hash: String,
}

/// The newest entry; every vault has one from its making.
pub(super) fn head(sql: &Connection) -> Result<Head, VaultError> {
    let query = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1";
    let head = sql.query_row(query, [], |row| {
        let (seq, hash): (i64, Vec<u8>) = (row.get(0)?, row.get(1)?);
        Ok(Head { entries: seq.unsigned_abs(), hash: hex::encode(hash) })
    })?;
    Ok(head)
}

/// Which entry has a hash, if any has.
pub(super) fn place_of(sql: &Connection, hash: &str) -> Result<Option<u64>, VaultError> {
    let Ok(hash) = hex::decode(hash) else { return Ok(None) };
    let query = "SELECT seq FROM audit WHERE hash = ?1";
    let seq: Option<i64> = sql.query_row(query, [hash], |row| row.get(0)).optional()?;
    Ok(seq.map(i64::unsigned_abs))
}

/// The first place where the chain or a record does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The entry.
    pub seq: u64,
    /// What is wrong with it, in a few words.
    pub why: String,
}

struct Entry {
    seq: i64,
    at: String,
    actor: String,
    action: String,
    entity: String,
    id: String,
    salt: Option<Vec<u8>>,
    content: Option<Vec<u8>>,
    previous: Vec<u8>,
    hash: Vec<u8>,
    signature: Vec<u8>,
}

impl Entry {
    fn computed_hash(&self) -> Vec<u8> {
        let mut digest = Sha256::new();
        let seq = self.seq.to_be_bytes();
        let fields: [&[u8]; 9] = [
            DOMAIN,
            &seq,
            self.at.as_bytes(),
            self.actor.as_bytes(),
            self.action.as_bytes(),
            self.entity.as_bytes(),
            self.id.as_bytes(),
            self.content.as_deref().unwrap_or_default(),
            &self.previous,
        ];
        for field in fields {
            // Lengths go first, so that moving a letter between fields changes the hash.
            digest.update((field.len() as u64).to_be_bytes());
            digest.update(field);
        }
        digest.finalize().to_vec()
    }
}

/// Appends an entry inside the caller's transaction.
pub(super) fn append(
    sql: &Connection,
    writer: &Identity,
    now: DateTime<Utc>,
    what: &What<'_>,
) -> Result<(), VaultError> {
    let last: Option<(i64, Vec<u8>, String)> = sql
        .query_row("SELECT seq, hash, at FROM audit ORDER BY seq DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let now = after(last.as_ref().map(|(_, _, at)| at.as_str()), now);
    let (seq, previous) = last.map_or((1, vec![0; 32]), |(seq, hash, _)| (seq + 1, hash));
    let salt = what.content.map(|_| random_salt()).transpose()?;
    let mut entry = Entry {
        seq,
        at: now.to_rfc3339_opts(SecondsFormat::Millis, true),
        actor: writer.signing_public(),
        action: what.action.to_owned(),
        entity: what.entity.to_owned(),
        id: what.id.to_owned(),
        content: what.content.zip(salt.as_deref()).map(|(text, salt)| content_hash(salt, text)),
        salt,
        previous,
        hash: Vec::new(),
        signature: Vec::new(),
    };
    entry.hash = entry.computed_hash();
    entry.signature = writer.sign(&entry.hash).to_vec();
    insert(sql, &entry)
}

// Somebody else may have written while this change waited for its turn. That is no clock set back,
// which goes further than anybody waits.
fn after(last: Option<&str>, now: DateTime<Utc>) -> DateTime<Utc> {
    let last = last.and_then(|at| DateTime::parse_from_rfc3339(at).ok()).map(|at| at.to_utc());
    last.filter(|last| *last > now && *last - now <= LONGEST_WAIT).unwrap_or(now)
}

fn insert(sql: &Connection, entry: &Entry) -> Result<(), VaultError> {
    sql.prepare_cached("INSERT INTO audit VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)")?.execute(
        params![
            entry.seq,
            entry.at,
            entry.actor,
            entry.action,
            entry.entity,
            entry.id,
            entry.salt,
            entry.content,
            entry.previous,
            entry.hash,
            entry.signature
        ],
    )?;
    Ok(())
}

/// The action of an entry that says a record was erased.
pub(super) const ERASE: &str = "erase";

/// Drops the salts of a record that an entry says is erased: its hashes stay in the chain, and
/// nobody can try out what it may have said.
pub(super) fn forget(sql: &Connection, entity: &str, id: &str) -> Result<(), VaultError> {
    let query = "UPDATE audit SET salt = NULL
                 WHERE entity = ?1 AND entity_id = ?2 AND salt IS NOT NULL";
    sql.prepare_cached(query)?.execute([entity, id])?;
    Ok(())
}

fn random_salt() -> Result<Vec<u8>, VaultError> {
    let mut salt = vec![0; 16];
    getrandom::fill(&mut salt).map_err(|_| VaultError::Random)?;
    Ok(salt)
}

fn content_hash(salt: &[u8], content: &str) -> Vec<u8> {
    Sha256::new().chain_update(salt).chain_update(content.as_bytes()).finalize().to_vec()
}

/// Recomputes the chain, then holds the records against it.
pub(super) fn verify(
    sql: &Connection,
    about: &About,
    records: &[RecordSource],
) -> Result<Verdict, VaultError> {
    let mut verdict = verify_chain(sql)?;
    if verdict.broken.is_none() && verdict.entries == 0 {
        verdict.broken = Some(Broken { seq: 1, why: format!("vault {} has no entry", about.id) });
    }
    for source in records {
        if verdict.broken.is_none() {
            verdict.broken = verify_records(sql, source)?;
        }
    }
    Ok(verdict)
}

fn verify_chain(sql: &Connection) -> Result<Verdict, VaultError> {
    let members = members(sql)?;
    let mut statement = sql.prepare("SELECT * FROM audit ORDER BY seq")?;
    let mut rows = statement.query([])?;
    let mut verdict =
        Verdict { entries: 0, head: String::new(), broken: None, clock_set_back: Vec::new() };
    let (mut previous, mut previous_at) = (vec![0; 32], String::new());
    while let Some(row) = rows.next()? {
        let entry = read_entry(row)?;
        verdict.entries += 1;
        if verdict.broken.is_none() {
            verdict.broken = fault(&entry, verdict.entries, &previous, &members)
                .map(|why| Broken { seq: verdict.entries, why: why.to_owned() });
        }
        if entry.at < previous_at {
            verdict.clock_set_back.push(verdict.entries);
        }
        verdict.head = hex::encode(&entry.hash);
        (previous, previous_at) = (entry.hash, entry.at);
    }
    Ok(verdict)
}

fn fault(entry: &Entry, place: u64, previous: &[u8], members: &[String]) -> Option<&'static str> {
    if u64::try_from(entry.seq) != Ok(place) {
        Some("an entry is missing before the next one")
    } else if entry.previous != previous {
        Some("it does not follow the entry before it")
    } else if entry.hash != entry.computed_hash() {
        Some("it was changed after it was written")
    } else if !members.contains(&entry.actor) {
        Some("its writer is not a member of this vault")
    } else if !signature_is_valid(&entry.actor, &entry.hash, &entry.signature) {
        Some("its signature is not its writer's")
    } else {
        None
    }
}

fn members(sql: &Connection) -> Result<Vec<String>, VaultError> {
    let mut statement = sql.prepare("SELECT signing FROM member")?;
    let keys = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(keys)
}

fn read_entry(row: &rusqlite::Row<'_>) -> Result<Entry, VaultError> {
    Ok(Entry {
        seq: row.get(0)?,
        at: row.get(1)?,
        actor: row.get(2)?,
        action: row.get(3)?,
        entity: row.get(4)?,
        id: row.get(5)?,
        salt: row.get(6)?,
        content: row.get(7)?,
        previous: row.get(8)?,
        hash: row.get(9)?,
        signature: row.get(10)?,
    })
}

/// Every record must be the one its newest entry speaks of, and every record that an entry
/// speaks of must be there.
fn verify_records(sql: &Connection, source: &RecordSource) -> Result<Option<Broken>, VaultError> {
    let mut latest = latest_contents(sql, source.entity)?;
    let mut statement = sql.prepare(source.sql)?;
    let has_bytes = statement.column_count() > 2;
    let mut rows = statement.query([])?;
    let mut broken: Option<Broken> = None;
    let mut found = |seq: u64, why: String| {
        if broken.as_ref().is_none_or(|b| seq < b.seq) {
            broken = Some(Broken { seq, why });
        }
    };
    let mut count = 0;
    while let Some(row) = rows.next()? {
        count += 1;
        let (id, text): (String, String) = (row.get(0)?, row.get(1)?);
        match latest.remove(&id) {
            None => found(count, format!("{} {id} has no entry", source.entity)),
            Some((seq, salt, hash)) if content_hash(&salt, &text) != hash => {
                found(seq, format!("{} {id} is not what this entry recorded", source.entity));
            }
            Some((seq, ..)) if has_bytes && !bytes_hold(row)? => {
                found(
                    seq,
                    format!("the bytes of {} {id} are not those of this entry", source.entity),
                );
            }
            Some(_) => {}
        }
    }
    for (id, (seq, ..)) in latest {
        found(seq, format!("{} {id} of this entry is gone", source.entity));
    }
    Ok(broken)
}

fn bytes_hold(row: &rusqlite::Row<'_>) -> Result<bool, VaultError> {
    let stated: Option<String> = row.get(2)?;
    // Bytes that are no longer a blob are not those that were stored.
    let held = row.get_ref(3)?.as_blob().ok().map(|bytes| hex::encode(Sha256::digest(bytes)));
    Ok(held.is_some() && held == stated)
}

type Latest = std::collections::BTreeMap<String, (u64, Vec<u8>, Vec<u8>)>;

fn latest_contents(sql: &Connection, entity: &str) -> Result<Latest, VaultError> {
    let mut statement = sql.prepare(
        "SELECT entity_id, seq, coalesce(salt, x''), content FROM audit
         WHERE entity = ?1 AND (content IS NOT NULL OR action = ?2) ORDER BY seq",
    )?;
    let mut rows = statement.query([entity, ERASE])?;
    let mut latest = Latest::new();
    while let Some(row) = rows.next()? {
        let (id, seq): (String, i64) = (row.get(0)?, row.get(1)?);
        // A later entry of the same record replaces the earlier one; an erased one is not there.
        match row.get::<_, Option<Vec<u8>>>(3)? {
            Some(content) => latest.insert(id, (seq.unsigned_abs(), row.get(2)?, content)),
            None => latest.remove(&id),
        };
    }
    Ok(latest)
}
