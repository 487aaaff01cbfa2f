-- The people of the school. Who left has a last day, and goes only when an entry of the chain says
-- that they were erased.
CREATE TABLE roll (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;
CREATE TRIGGER roll_is_kept BEFORE DELETE ON roll
WHEN NOT EXISTS (
    SELECT 1 FROM audit
    WHERE entity = 'roll' AND entity_id = format('R%04d', OLD.number) AND action = 'erase'
)
BEGIN SELECT RAISE(ABORT, 'nobody is taken off the roll'); END;
