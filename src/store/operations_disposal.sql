-- What people decided about keeping, and what is left of records that were erased.
CREATE TABLE hold (
    record TEXT NOT NULL,
    about  TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'about') STORED UNIQUE
) STRICT;

CREATE TABLE tombstone (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    id     TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'id') STORED UNIQUE
) STRICT;
