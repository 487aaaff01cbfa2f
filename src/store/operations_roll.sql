-- The people of the school. Nobody is ever taken off: who left has a last day.
CREATE TABLE roll (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;
CREATE TRIGGER roll_is_kept BEFORE DELETE ON roll
BEGIN SELECT RAISE(ABORT, 'nobody is taken off the roll'); END;
