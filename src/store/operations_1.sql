CREATE TABLE filter_import (
    id     TEXT PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;

-- The events that are worth a safeguarding look. They outlive the log itself.
CREATE TABLE filter_flagged (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,
    person   TEXT,
    device   TEXT,
    address  TEXT,
    host     TEXT,
    url      TEXT,
    search   TEXT,
    category TEXT,
    harms    TEXT,
    verdict  TEXT NOT NULL,
    word     TEXT
) STRICT;
CREATE INDEX filter_flagged_by_time ON filter_flagged (at);

CREATE TABLE filter_reject (
    import TEXT NOT NULL REFERENCES filter_import (id),
    line   INTEGER NOT NULL,
    reason TEXT NOT NULL,
    -- The beginning of the row as the log has it: nobody's text to trust.
    row    TEXT NOT NULL
) STRICT;
CREATE INDEX filter_reject_by_import ON filter_reject (import, line);

CREATE TABLE review (
    id     TEXT PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;

CREATE TABLE review_done (
    id       INTEGER PRIMARY KEY,
    record   TEXT NOT NULL,
    review   TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'review') STORED,
    done     TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'on') STORED
) STRICT;
CREATE INDEX review_done_by_review ON review_done (review, done);
