-- Entries of registers: everything that happened to each, the first row of a number opens it.
CREATE TABLE register_entry (
    -- The audit chain knows them by this number, so an erased one's is never given out again.
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    record   TEXT NOT NULL,
    register TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'register') STORED,
    number   INTEGER NOT NULL GENERATED ALWAYS AS (record ->> 'number') STORED
) STRICT;
CREATE INDEX register_entry_by_register ON register_entry (register, number, id);
CREATE INDEX register_entry_by_number ON register_entry (number, id);

-- The numbers given out: none twice.
CREATE TABLE register_number (
    number INTEGER PRIMARY KEY AUTOINCREMENT
) STRICT;

-- A guard against mistakes in our own code; the audit chain is what shows a deliberate change. A
-- row goes only when an entry of the chain says that it was erased.
CREATE TRIGGER register_entry_is_append_only BEFORE UPDATE ON register_entry
BEGIN SELECT RAISE(ABORT, 'registers are append-only'); END;
CREATE TRIGGER register_entry_is_kept BEFORE DELETE ON register_entry
WHEN NOT EXISTS (
    SELECT 1 FROM audit
    WHERE entity = 'register' AND entity_id = CAST(OLD.id AS TEXT) AND action = 'erase'
)
BEGIN SELECT RAISE(ABORT, 'registers are append-only'); END;
