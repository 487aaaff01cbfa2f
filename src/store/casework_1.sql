CREATE TABLE incident (
    id        INTEGER PRIMARY KEY,
    record    TEXT NOT NULL,
    reference TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'reference') STORED UNIQUE,
    row       TEXT GENERATED ALWAYS AS (record ->> '$.row.id') STORED,
    policy    TEXT NOT NULL GENERATED ALWAYS AS (record ->> '$.policy.id') STORED,
    recorded  TEXT NOT NULL GENERATED ALWAYS AS (substr(record ->> 'recorded', 1, 10)) STORED,
    closed    TEXT GENERATED ALWAYS AS (record ->> '$.closing.closed_on') STORED,
    no_referral INTEGER GENERATED ALWAYS AS
        (trim(record ->> '$.closing.decision.referral_not_made_because') <> '') STORED
) STRICT;
CREATE INDEX incident_by_recorded ON incident (recorded);
CREATE INDEX incident_by_row ON incident (policy, row, recorded, reference);
CREATE INDEX incident_by_closed ON incident (closed, no_referral);

CREATE TABLE action (
    incident  TEXT NOT NULL REFERENCES incident (reference),
    id        TEXT NOT NULL,
    place     INTEGER NOT NULL,
    record    TEXT NOT NULL,
    status    TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'status') STORED,
    immediate INTEGER NOT NULL GENERATED ALWAYS AS (record ->> 'immediate') STORED,
    origin    TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'origin') STORED,
    settled   TEXT GENERATED ALWAYS AS (record ->> 'settled') STORED,
    due       TEXT GENERATED ALWAYS AS (record ->> 'due') STORED,
    PRIMARY KEY (incident, id)
) STRICT;
CREATE INDEX action_by_id ON action (id, status, settled, due);
CREATE INDEX action_by_mark ON action (status, settled, due) WHERE origin = 'mark';
CREATE INDEX action_by_status ON action (status, incident, immediate);

CREATE TABLE entry (
    -- The audit chain knows entries by this number, so an erased one's is never given out again.
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    record   TEXT NOT NULL,
    incident TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'incident') STORED,
    procedure TEXT GENERATED ALWAYS AS (record ->> 'procedure') STORED,
    day      TEXT NOT NULL GENERATED ALWAYS AS (substr(record ->> 'at', 1, 10)) STORED
) STRICT;
CREATE INDEX entry_by_incident ON entry (incident, id);
CREATE INDEX entry_by_procedure ON entry (procedure, day) WHERE procedure IS NOT NULL;

CREATE TABLE person (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    id     TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'id') STORED UNIQUE
) STRICT;

-- The last number given out of each sort: none is given twice, not even an erased record's.
CREATE TABLE numbering (
    sort TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Concerns that came sealed, as they were submitted. Neither the same file nor the same content
-- is taken twice.
CREATE TABLE concern (
    number     INTEGER PRIMARY KEY,
    record     TEXT NOT NULL,
    receipt    TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'receipt') STORED UNIQUE,
    submission TEXT NOT NULL GENERATED ALWAYS AS (record ->> '$.submission.id') STORED UNIQUE
) STRICT;

-- The receipt and the submission of every one that was taken, and nothing else. It is never
-- erased: a copy of the sealed file is not taken again once its incident is erased.
CREATE TABLE taken_concern (
    receipt    TEXT NOT NULL PRIMARY KEY,
    submission TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- What follows is computed from the records above, for finding them; it is never shown.

-- What lists filter by. A query that names a generated column reads the whole record, so these are
-- kept beside it, by triggers, in a table of their own.
CREATE TABLE listed (
    id        INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    occurred  TEXT NOT NULL,
    status    TEXT NOT NULL,
    role      TEXT NOT NULL,
    area      TEXT,
    row       TEXT
) STRICT;
CREATE INDEX listed_by_day ON listed (occurred, status, role, area);
-- However many have been closed over the years, and however few.
CREATE INDEX listed_not_closed ON listed (occurred, status, role, area) WHERE status <> 'closed';
CREATE INDEX listed_by_status ON listed (status, occurred);
CREATE TRIGGER incident_is_listed AFTER INSERT ON incident BEGIN
    INSERT INTO listed VALUES (new.id, new.reference, new.record ->> 'occurred',
        new.record ->> 'status', new.record ->> 'role', new.record ->> '$.concern.area', new.row);
END;
CREATE TRIGGER incident_is_listed_anew AFTER UPDATE ON incident BEGIN
    UPDATE listed SET occurred = new.record ->> 'occurred', status = new.record ->> 'status',
        role = new.record ->> 'role', area = new.record ->> '$.concern.area', row = new.row
    WHERE id = new.id;
END;
CREATE TRIGGER incident_is_listed_no_more AFTER DELETE ON incident BEGIN
    DELETE FROM listed WHERE id = old.id;
END;

CREATE TABLE person_name (
    name   TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (name, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE involved (
    person   TEXT NOT NULL,
    incident TEXT NOT NULL,
    part     TEXT NOT NULL,
    PRIMARY KEY (person, incident, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX involved_by_incident ON involved (incident);

CREATE VIRTUAL TABLE word USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 2"
);
