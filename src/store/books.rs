//! The technician's books, in the operations vault: entries that are only ever added.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::{StoreError, from_record, next_number, one, to_record};
use crate::domain::book::{BookFault, Entry, Opening, Page, PageNumber, Written};
use crate::domain::case::Writing;
use crate::domain::word::Word;
use crate::vault::{Change, Vault};

/// Opens a page for each of these, all or none. `fits` looks at the whole book first.
///
/// # Errors
/// What `fits` says; [`StoreError`].
pub fn open<O: Opening>(
    vault: &mut Vault,
    writing: &Writing,
    openings: Vec<O>,
    fits: impl FnOnce(&[O], &[Page<O>]) -> Result<(), BookFault>,
) -> Result<Vec<Page<O>>, StoreError> {
    vault.write(writing.at.to_utc(), |change| {
        fits(&openings, &read::<O>(change.sql(), None)?)?;
        let sort = format!("book {}", O::BOOK.as_str());
        let mut pages = Vec::with_capacity(openings.len());
        for opening in openings {
            let running = next_number(change.sql(), &sort)?;
            let entry = Written { writing: writing.clone(), what: Entry::Opened(opening) };
            add(change, running, "open", &entry)?;
            if let Entry::Opened(what) = entry.what {
                pages.push(Page::open(running, Written { writing: entry.writing, what }));
            }
        }
        Ok(pages)
    })
}

/// Adds a step to a page; `step` makes it from how the page stands.
///
/// # Errors
/// [`StoreError::NotFound`], what `step` says, and others.
pub fn follow<O: Opening>(
    vault: &mut Vault,
    writing: &Writing,
    number: PageNumber,
    step: impl FnOnce(&Page<O>) -> Result<O::Step, BookFault>,
) -> Result<Page<O>, StoreError> {
    vault.write(writing.at.to_utc(), |change| {
        let page = page_in::<O>(change.sql(), number)?;
        let step = Entry::<O>::Step(step(&page)?);
        let entry = Written { writing: writing.clone(), what: step };
        add(change, number.running, "follow", &entry)?;
        page_in(change.sql(), number)
    })
}

/// Adds a correction or an addition to a page.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn note<O: Opening>(
    vault: &mut Vault,
    writing: &Writing,
    number: PageNumber,
    text: String,
) -> Result<Page<O>, StoreError> {
    vault.write(writing.at.to_utc(), |change| {
        page_in::<O>(change.sql(), number)?;
        let entry = Written { writing: writing.clone(), what: Entry::<O>::Note(text) };
        add(change, number.running, "note", &entry)?;
        page_in(change.sql(), number)
    })
}

/// Every page of a book, in the order they were opened.
///
/// # Errors
/// [`StoreError`].
pub fn pages<O: Opening>(vault: &Vault) -> Result<Vec<Page<O>>, StoreError> {
    read(vault.read()?, None)
}

/// One page.
///
/// # Errors
/// [`StoreError::NotFound`] and others.
pub fn page<O: Opening>(vault: &Vault, number: PageNumber) -> Result<Page<O>, StoreError> {
    page_in(vault.read()?, number)
}

fn page_in<O: Opening>(sql: &Connection, number: PageNumber) -> Result<Page<O>, StoreError> {
    if number.book != O::BOOK {
        return Err(BookFault::OtherBook(number, O::BOOK).into());
    }
    let found = read(sql, Some(number.running))?.into_iter().next();
    found.ok_or_else(|| StoreError::NotFound(O::BOOK.noun(), number.to_string()))
}

fn read<O: Opening>(sql: &Connection, number: Option<u32>) -> Result<Vec<Page<O>>, StoreError> {
    let mut statement = sql.prepare_cached(
        "SELECT number, record FROM book
         WHERE book = ?1 AND (?2 IS NULL OR number = ?2) ORDER BY number, id",
    )?;
    let mut rows = statement.query(params![O::BOOK.as_str(), number])?;
    let mut pages: BTreeMap<u32, Page<O>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let number: u32 = row.get(0)?;
        let entry: Written<Entry<O>> = from_record("page", &row.get::<_, String>(1)?)?;
        let writing = entry.writing;
        match (entry.what, pages.get_mut(&number)) {
            (Entry::Opened(what), None) => {
                pages.insert(number, Page::open(number, Written { writing, what }));
            }
            (Entry::Step(what), Some(page)) => page.steps.push(Written { writing, what }),
            (Entry::Note(what), Some(page)) => page.notes.push(Written { writing, what }),
            _ => return Err(StoreError::Unreadable("page")),
        }
    }
    Ok(pages.into_values().collect())
}

fn add<O: Opening>(
    change: &mut Change<'_>,
    number: u32,
    action: &str,
    entry: &Written<Entry<O>>,
) -> Result<(), StoreError> {
    let record = to_record("page", entry)?;
    let query = "INSERT INTO book (book, number, record) VALUES (?1, ?2, ?3) RETURNING id";
    let id: i64 = one(change.sql(), query, params![O::BOOK.as_str(), number, record])?;
    change.log(action, "book", &id.to_string(), Some(&record))?;
    Ok(())
}
