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

-- A guard against mistakes in our own code; the chain is what shows a deliberate change. One
-- change is allowed: the salt of a record goes when a later entry says that it was erased.
CREATE TRIGGER audit_is_append_only BEFORE UPDATE ON audit
WHEN NEW.salt IS NOT NULL
    OR (NEW.seq, NEW.at, NEW.actor, NEW.action, NEW.entity, NEW.entity_id, NEW.content,
        NEW.previous, NEW.hash, NEW.signature)
    IS NOT (OLD.seq, OLD.at, OLD.actor, OLD.action, OLD.entity, OLD.entity_id, OLD.content,
        OLD.previous, OLD.hash, OLD.signature)
    OR NOT EXISTS (
        SELECT 1 FROM audit AS later
        WHERE later.entity = OLD.entity AND later.entity_id = OLD.entity_id
            AND later.action = 'erase' AND later.seq > OLD.seq
    )
BEGIN SELECT RAISE(ABORT, 'the audit chain is append-only'); END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit chain is append-only'); END;
