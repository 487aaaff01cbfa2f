CREATE TABLE vault (
    id         TEXT PRIMARY KEY,
    kind       TEXT NOT NULL,
    generation INTEGER NOT NULL,
    -- Digest of the members list; while a member joins, also of the list to come.
    members    TEXT NOT NULL,
    pending    TEXT,
    demo       INTEGER NOT NULL
) STRICT;

CREATE TABLE member (
    signing TEXT PRIMARY KEY,
    record  TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
    seq       INTEGER PRIMARY KEY,
    at        TEXT NOT NULL,
    actor     TEXT NOT NULL,
    action    TEXT NOT NULL,
    entity    TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    salt      BLOB,
    content   BLOB,
    previous  BLOB NOT NULL,
    hash      BLOB NOT NULL UNIQUE,
    signature BLOB NOT NULL
) STRICT;

CREATE INDEX audit_by_entity ON audit (entity, entity_id, seq);

-- A guard against mistakes in our own code; the chain is what shows a deliberate change.
CREATE TRIGGER audit_is_append_only BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit chain is append-only'); END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit chain is append-only'); END;
