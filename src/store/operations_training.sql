-- What people were trained in, and what they answered in the audits of training needs: only ever added.
CREATE TABLE training (
    id     INTEGER PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;
CREATE TABLE training_need (
    id     INTEGER PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;
CREATE TRIGGER training_is_kept BEFORE DELETE ON training
WHEN NOT EXISTS (
    SELECT 1 FROM audit
    WHERE entity = 'training' AND entity_id = CAST(OLD.id AS TEXT) AND action = 'erase'
)
BEGIN SELECT RAISE(ABORT, 'training is append-only'); END;
CREATE TRIGGER training_is_append_only BEFORE UPDATE ON training
BEGIN SELECT RAISE(ABORT, 'training is append-only'); END;
CREATE TRIGGER training_need_is_kept BEFORE DELETE ON training_need
WHEN NOT EXISTS (
    SELECT 1 FROM audit
    WHERE entity = 'training-need' AND entity_id = CAST(OLD.id AS TEXT) AND action = 'erase'
)
BEGIN SELECT RAISE(ABORT, 'training needs are append-only'); END;
CREATE TRIGGER training_need_is_append_only BEFORE UPDATE ON training_need
BEGIN SELECT RAISE(ABORT, 'training needs are append-only'); END;
