CREATE TABLE custody (
    number   INTEGER PRIMARY KEY,
    record   TEXT NOT NULL,
    id       TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'id') STORED UNIQUE,
    incident TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'incident') STORED
) STRICT;
CREATE INDEX custody_by_incident ON custody (incident, number);

CREATE TABLE movement (
    item   TEXT NOT NULL REFERENCES custody (id),
    number INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (item, number)
) STRICT;

CREATE TABLE device_review (
    item   TEXT NOT NULL REFERENCES custody (id),
    number INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (item, number)
) STRICT;

-- A guard against mistakes in our own code; the audit chain is what shows a deliberate change.
CREATE TRIGGER movement_is_append_only BEFORE UPDATE ON movement
BEGIN SELECT RAISE(ABORT, 'movements are append-only'); END;

CREATE TABLE search (
    number   INTEGER PRIMARY KEY,
    record   TEXT NOT NULL,
    id       TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'id') STORED UNIQUE,
    incident TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'incident') STORED
) STRICT;
CREATE INDEX search_by_incident ON search (incident, number);

-- The bytes come last, so that the rest of a row is read without them.
CREATE TABLE attachment (
    number   INTEGER PRIMARY KEY,
    record   TEXT NOT NULL,
    id       TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'id') STORED UNIQUE,
    incident TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'incident') STORED,
    content  BLOB NOT NULL
) STRICT;
CREATE INDEX attachment_by_incident ON attachment (incident, number);
