-- Counts of the filter's logs: the names have numbers, a day's counts lie together, and every month is summed up beside
-- its days, so that a year is read from twelve months. `sort`: 0 all, 1 person, 2 device, 3 address, 4 harm, 5 category,
-- 6 host, 7 search. A day is counted from 1 January of the year 1; `month` is its first day.
CREATE TABLE filter_name (
    id   INTEGER PRIMARY KEY,
    sort INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (sort, name)
) STRICT;
CREATE TABLE filter_day_count (
    sort    INTEGER NOT NULL,
    day     INTEGER NOT NULL,
    name    INTEGER NOT NULL,
    allowed INTEGER NOT NULL,
    blocked INTEGER NOT NULL,
    warned  INTEGER NOT NULL,
    flagged INTEGER NOT NULL,
    unknown INTEGER NOT NULL,
    PRIMARY KEY (sort, day, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE filter_month_count (
    sort    INTEGER NOT NULL,
    month   INTEGER NOT NULL,
    name    INTEGER NOT NULL,
    allowed INTEGER NOT NULL,
    blocked INTEGER NOT NULL,
    warned  INTEGER NOT NULL,
    flagged INTEGER NOT NULL,
    unknown INTEGER NOT NULL,
    PRIMARY KEY (sort, month, name)
) STRICT, WITHOUT ROWID;

INSERT INTO filter_name (sort, name)
SELECT DISTINCT CASE sort WHEN 'all' THEN 0 WHEN 'person' THEN 1 WHEN 'device' THEN 2 WHEN 'address' THEN 3
                WHEN 'harm' THEN 4 WHEN 'category' THEN 5 WHEN 'host' THEN 6 ELSE 7 END, name
FROM filter_count;
INSERT INTO filter_day_count
SELECT n.sort, c.day, n.id, c.allowed, c.blocked, c.warned, c.flagged, c.unknown
FROM filter_count c JOIN filter_name n ON n.name = c.name AND n.sort =
     CASE c.sort WHEN 'all' THEN 0 WHEN 'person' THEN 1 WHEN 'device' THEN 2 WHEN 'address' THEN 3
     WHEN 'harm' THEN 4 WHEN 'category' THEN 5 WHEN 'host' THEN 6 ELSE 7 END;
INSERT INTO filter_month_count
SELECT sort, cast(julianday(day + 1721424.5, 'start of month') - 1721424.5 AS INTEGER) AS month, name,
       sum(allowed), sum(blocked), sum(warned), sum(flagged), sum(unknown)
FROM filter_day_count GROUP BY sort, month, name;
DROP TABLE filter_count;

-- Who tried to get round the filter is asked of a whole year: these alone are then read.
CREATE INDEX filter_flagged_round ON filter_flagged (at, person, device, address, verdict, harms)
    WHERE instr(' ' || harms || ' ', ' proxy-vpn ') > 0;
