-- Who was appointed to which office, and who stood down: only ever added.
CREATE TABLE holder (
    id     INTEGER PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;
CREATE TRIGGER holder_is_kept BEFORE DELETE ON holder
WHEN NOT EXISTS (
    SELECT 1 FROM audit
    WHERE entity = 'holder' AND entity_id = CAST(OLD.id AS TEXT) AND action = 'erase'
)
BEGIN SELECT RAISE(ABORT, 'appointments are append-only'); END;
CREATE TRIGGER holder_is_append_only BEFORE UPDATE ON holder
BEGIN SELECT RAISE(ABORT, 'appointments are append-only'); END;
