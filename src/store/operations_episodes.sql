CREATE TABLE numbering (
    sort TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Computed from the flagged events, and written anew as more come in; what somebody decided is in
-- episode_decision. The times are milliseconds; urgency 0 is the most urgent.
CREATE TABLE episode (
    id      TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    who     TEXT NOT NULL,
    start   INTEGER NOT NULL,
    "end"   INTEGER NOT NULL,
    urgency INTEGER NOT NULL,
    state   TEXT NOT NULL,
    events  INTEGER NOT NULL,
    record  TEXT NOT NULL
) STRICT;
CREATE INDEX episode_by_start ON episode (start);
CREATE INDEX episode_by_state ON episode (state, urgency, events);
CREATE INDEX episode_by_who ON episode (who, start);

CREATE TABLE episode_decision (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    record  TEXT NOT NULL,
    episode TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'episode') STORED
) STRICT;
CREATE INDEX episode_decision_by_episode ON episode_decision (episode, id);

-- Up to which flagged event the episodes are computed, and how often they were.
CREATE TABLE episode_progress (
    flagged INTEGER NOT NULL,
    turn    INTEGER NOT NULL
) STRICT;
INSERT INTO episode_progress VALUES (0, 0);
