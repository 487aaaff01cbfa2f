-- Which thing was said to whom on which day. Kept for some weeks; it is no record of the school's.
CREATE TABLE reminded (
    day   TEXT NOT NULL,
    owner TEXT NOT NULL,
    item  TEXT NOT NULL,
    PRIMARY KEY (day, owner, item)
) STRICT, WITHOUT ROWID;

-- The runs of `osafe remind` by the key for scheduled runs.
CREATE TABLE scheduled_run (
    id     INTEGER PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;

-- What stands in the calendar file, so that an entry keeps its name when its day changes.
CREATE TABLE calendar_entry (
    uid    TEXT PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;

-- Days of open cases and disclosures, for those who cannot open them: number, kind and day.
CREATE TABLE case_clock (
    number  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    due     TEXT NOT NULL,
    -- How many records have come or come to the end of their period then; else one.
    records INTEGER NOT NULL,
    PRIMARY KEY (number, kind)
) STRICT, WITHOUT ROWID;
