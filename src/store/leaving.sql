-- Copies that leave the school, and what is left of records that were erased.

CREATE TABLE disclosure (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    id     TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'id') STORED UNIQUE,
    person TEXT GENERATED ALWAYS AS (record ->> 'person') STORED
) STRICT;

CREATE TABLE hold (
    record   TEXT NOT NULL,
    about    TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'about') STORED UNIQUE
) STRICT;

CREATE TABLE tombstone (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    id     TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'id') STORED UNIQUE
) STRICT;
