CREATE TABLE incident (
    id        INTEGER PRIMARY KEY,
    record    TEXT NOT NULL,
    reference TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'reference') STORED UNIQUE,
    status    TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'status') STORED,
    role      TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'role') STORED,
    occurred  TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'occurred') STORED
) STRICT;
CREATE INDEX incident_by_day ON incident (occurred);

CREATE TABLE action (
    incident TEXT NOT NULL REFERENCES incident (reference),
    id       TEXT NOT NULL,
    place    INTEGER NOT NULL,
    record   TEXT NOT NULL,
    status   TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'status') STORED,
    PRIMARY KEY (incident, id)
) STRICT;
CREATE INDEX action_by_status ON action (status, incident);
