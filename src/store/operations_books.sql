-- Entries of the technician's books. The first of a number opens its page.
CREATE TABLE book (
    -- The audit chain knows them by this number, so an erased one's is never given out again.
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    book   TEXT NOT NULL,
    number INTEGER NOT NULL,
    record TEXT NOT NULL
) STRICT;
CREATE INDEX book_by_number ON book (book, number, id);

-- A guard against mistakes in our own code; the audit chain is what shows a deliberate change.
CREATE TRIGGER book_is_append_only BEFORE UPDATE ON book
BEGIN SELECT RAISE(ABORT, 'the books are append-only'); END;
CREATE TRIGGER book_is_kept BEFORE DELETE ON book
WHEN NOT EXISTS (
    SELECT 1 FROM audit
    WHERE entity = 'book' AND entity_id = CAST(OLD.id AS TEXT) AND action = 'erase'
)
BEGIN SELECT RAISE(ABORT, 'the books are append-only'); END;
