-- Up to which day a record's period keeps it, so that nobody has to read every incident to say that
-- some are past it. Computed from the records by the policy's periods, and never shown. Entries of
-- registers are not among them: they are few, and whether one has ended changes with the day alone.
CREATE TABLE retention_day (
    -- The number of an incident, or the receipt of a concern that was set aside.
    record  TEXT PRIMARY KEY,
    -- None: it is never due by itself, or something else keeps it.
    until   TEXT,
    -- Nought: something that decides has changed since it was computed.
    fresh   INTEGER NOT NULL,
    -- One: it is a concern.
    concern INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX retention_day_by_day ON retention_day (until) WHERE until IS NOT NULL;
CREATE INDEX retention_day_to_compute ON retention_day (record) WHERE fresh = 0;
CREATE INDEX retention_day_of_concerns ON retention_day (record) WHERE concern = 1;
INSERT INTO retention_day SELECT reference, NULL, 0, 0 FROM incident;
INSERT INTO retention_day
SELECT receipt, NULL, 0, 1 FROM concern WHERE record ->> 'incident' IS NULL;

-- The periods by which they were computed; other ones make all of them new.
CREATE TABLE retention_rule (
    rule TEXT NOT NULL
) STRICT;

CREATE TRIGGER incident_has_a_period AFTER INSERT ON incident BEGIN
    INSERT OR REPLACE INTO retention_day VALUES (new.reference, NULL, 0, 0);
END;
CREATE TRIGGER incident_has_a_new_period AFTER UPDATE ON incident BEGIN
    UPDATE retention_day SET fresh = 0 WHERE record = new.reference;
END;
CREATE TRIGGER incident_has_no_period AFTER DELETE ON incident BEGIN
    DELETE FROM retention_day WHERE record = old.reference;
END;
CREATE TRIGGER concern_has_a_period AFTER INSERT ON concern
WHEN new.record ->> 'incident' IS NULL BEGIN
    INSERT OR REPLACE INTO retention_day VALUES (new.receipt, NULL, 0, 1);
END;
-- One that was set aside may be accepted after all: from then on the incident counts.
CREATE TRIGGER concern_has_a_new_period AFTER UPDATE ON concern BEGIN
    DELETE FROM retention_day WHERE record = old.receipt;
    INSERT INTO retention_day
    SELECT new.receipt, NULL, 0, 1 WHERE new.record ->> 'incident' IS NULL;
END;
CREATE TRIGGER concern_has_no_period AFTER DELETE ON concern BEGIN
    DELETE FROM retention_day WHERE record = old.receipt;
END;
-- The people of such a concern are known by name alone, so anybody may be one of them.
CREATE TRIGGER person_is_new AFTER INSERT ON person BEGIN
    UPDATE retention_day SET fresh = 0 WHERE concern = 1;
END;
CREATE TRIGGER person_has_new_days AFTER UPDATE ON person BEGIN
    UPDATE retention_day SET fresh = 0
    WHERE record IN (SELECT incident FROM involved WHERE person = new.id);
    UPDATE retention_day SET fresh = 0 WHERE concern = 1;
END;
CREATE TRIGGER person_is_gone AFTER DELETE ON person BEGIN
    UPDATE retention_day SET fresh = 0 WHERE concern = 1;
END;
CREATE TRIGGER hold_is_new AFTER INSERT ON hold BEGIN
    UPDATE retention_day SET fresh = 0 WHERE record = new.about;
END;
CREATE TRIGGER hold_is_changed AFTER UPDATE ON hold BEGIN
    UPDATE retention_day SET fresh = 0 WHERE record = new.about;
END;
CREATE TRIGGER disclosure_is_new AFTER INSERT ON disclosure BEGIN
    UPDATE retention_day SET fresh = 0 WHERE record IN
        (SELECT value ->> 'reference' FROM json_each(new.record, '$.records'));
END;
CREATE TRIGGER disclosure_is_changed AFTER UPDATE ON disclosure BEGIN
    UPDATE retention_day SET fresh = 0 WHERE record IN
        (SELECT value ->> 'reference' FROM json_each(new.record, '$.records')
         UNION SELECT value ->> 'reference' FROM json_each(old.record, '$.records'));
END;
CREATE TRIGGER disclosure_is_gone AFTER DELETE ON disclosure BEGIN
    UPDATE retention_day SET fresh = 0 WHERE record IN
        (SELECT value ->> 'reference' FROM json_each(old.record, '$.records'));
END;
CREATE TRIGGER item_is_taken AFTER INSERT ON custody BEGIN
    UPDATE retention_day SET fresh = 0 WHERE record = new.incident;
END;
CREATE TRIGGER item_is_moved AFTER INSERT ON movement BEGIN
    UPDATE retention_day SET fresh = 0
    WHERE record = (SELECT incident FROM custody WHERE id = new.item);
END;
