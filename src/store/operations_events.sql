-- The events of the filter's logs: blocks of one day, each a Parquet file. A day is counted from
-- 1 January of the year 1; first and last are milliseconds since 1970.
CREATE TABLE filter_block (
    id      INTEGER PRIMARY KEY,
    day     INTEGER NOT NULL,
    events  INTEGER NOT NULL,
    first   INTEGER NOT NULL,
    last    INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;
CREATE INDEX filter_block_by_day ON filter_block (day, first, last);
CREATE INDEX filter_block_by_time ON filter_block (first, last);

-- How often a name of some sort occurs on a day. It stays when the blocks are dropped.
CREATE TABLE filter_count (
    sort    TEXT NOT NULL,
    name    TEXT NOT NULL,
    day     INTEGER NOT NULL,
    allowed INTEGER NOT NULL,
    blocked INTEGER NOT NULL,
    warned  INTEGER NOT NULL,
    flagged INTEGER NOT NULL,
    unknown INTEGER NOT NULL,
    PRIMARY KEY (sort, name, day)
) STRICT, WITHOUT ROWID;

-- By which clocks events are put into days: those of the first import, for good.
CREATE TABLE filter_clock (
    zone TEXT NOT NULL
) STRICT;

-- Which days' events were dropped when the school's period was over.
CREATE TABLE filter_drop (
    id     INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    before TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'before') STORED
) STRICT;
