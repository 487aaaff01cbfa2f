-- The texts of agreements by version, and what happened between people and agreements.
CREATE TABLE agreement_text (
    id     INTEGER PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;

CREATE TABLE agreement_event (
    -- The audit chain knows them by this number, so an erased one's is never given out again.
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    record TEXT NOT NULL
) STRICT;

-- A guard against mistakes in our own code; the audit chain is what shows a deliberate change.
CREATE TRIGGER agreement_text_is_append_only BEFORE UPDATE ON agreement_text
BEGIN SELECT RAISE(ABORT, 'texts of agreements are append-only'); END;
CREATE TRIGGER agreement_text_is_kept BEFORE DELETE ON agreement_text
BEGIN SELECT RAISE(ABORT, 'texts of agreements are append-only'); END;
CREATE TRIGGER agreement_event_is_append_only BEFORE UPDATE ON agreement_event
BEGIN SELECT RAISE(ABORT, 'signatures are append-only'); END;
CREATE TRIGGER agreement_event_is_kept BEFORE DELETE ON agreement_event
WHEN NOT EXISTS (
    SELECT 1 FROM audit
    WHERE entity = 'agreement-event' AND entity_id = CAST(OLD.id AS TEXT) AND action = 'erase'
)
BEGIN SELECT RAISE(ABORT, 'signatures are append-only'); END;
