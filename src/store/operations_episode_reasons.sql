-- Episodes without the record that said again what their columns say. Many stand where they stand for the same reason,
-- which is kept once: the ids of the harms, worst first, and the sentence. `name` is as the log writes it, where that
-- is not how `who` is written.
CREATE TABLE episode_reason (
    id     INTEGER PRIMARY KEY,
    harms  TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (harms, reason)
) STRICT;
CREATE TABLE episode_before (
    id     TEXT PRIMARY KEY,
    harms  TEXT NOT NULL,
    record TEXT NOT NULL
) STRICT;
INSERT INTO episode_before
SELECT id, (SELECT coalesce(group_concat(value, ' '), '') FROM json_each(record, '$.harms')), record FROM episode;
INSERT INTO episode_reason (harms, reason) SELECT DISTINCT harms, record ->> 'reason' FROM episode_before;

CREATE TABLE episode_now (
    id      TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    who     TEXT NOT NULL,
    name    TEXT,
    start   INTEGER NOT NULL,
    "end"   INTEGER NOT NULL,
    urgency INTEGER NOT NULL,
    weight  INTEGER NOT NULL,
    state   TEXT NOT NULL,
    events  INTEGER NOT NULL,
    reason  INTEGER NOT NULL REFERENCES episode_reason (id)
) STRICT;
INSERT INTO episode_now
SELECT e.id, e.kind, e.who, nullif(b.record ->> ('$.who.' || e.kind), e.who), e.start, e."end", e.urgency,
       b.record ->> 'weight', e.state, e.events, r.id
FROM episode e JOIN episode_before b USING (id)
JOIN episode_reason r ON r.harms = b.harms AND r.reason = b.record ->> 'reason';
DROP TABLE episode;
DROP TABLE episode_before;
ALTER TABLE episode_now RENAME TO episode;
CREATE INDEX episode_by_start ON episode (start);
CREATE INDEX episode_by_state ON episode (state, urgency, events);
CREATE INDEX episode_by_who ON episode (who, start);
