-- Up to which day an incident's period keeps it, so that nobody has to read every incident to say
-- that some are past it. Computed from the records by the policy's periods, and never shown.
CREATE TABLE retention_day (
    incident TEXT PRIMARY KEY,
    -- None: it is never due by itself, or something else keeps it.
    until    TEXT,
    -- Nought: something that decides has changed since it was computed.
    fresh    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX retention_day_by_day ON retention_day (until) WHERE until IS NOT NULL;
CREATE INDEX retention_day_to_compute ON retention_day (incident) WHERE fresh = 0;
INSERT INTO retention_day SELECT reference, NULL, 0 FROM incident;

-- The periods by which they were computed; other ones make all of them new.
CREATE TABLE retention_rule (
    rule TEXT NOT NULL
) STRICT;

CREATE TRIGGER incident_has_a_period AFTER INSERT ON incident BEGIN
    INSERT OR REPLACE INTO retention_day VALUES (new.reference, NULL, 0);
END;
CREATE TRIGGER incident_has_a_new_period AFTER UPDATE ON incident BEGIN
    UPDATE retention_day SET fresh = 0 WHERE incident = new.reference;
END;
CREATE TRIGGER incident_has_no_period AFTER DELETE ON incident BEGIN
    DELETE FROM retention_day WHERE incident = old.reference;
END;
CREATE TRIGGER person_has_new_days AFTER UPDATE ON person BEGIN
    UPDATE retention_day SET fresh = 0
    WHERE incident IN (SELECT incident FROM involved WHERE person = new.id);
END;
CREATE TRIGGER hold_is_new AFTER INSERT ON hold BEGIN
    UPDATE retention_day SET fresh = 0 WHERE incident = new.about;
END;
CREATE TRIGGER hold_is_changed AFTER UPDATE ON hold BEGIN
    UPDATE retention_day SET fresh = 0 WHERE incident = new.about;
END;
CREATE TRIGGER disclosure_is_new AFTER INSERT ON disclosure BEGIN
    UPDATE retention_day SET fresh = 0 WHERE incident IN
        (SELECT value ->> 'reference' FROM json_each(new.record, '$.records'));
END;
CREATE TRIGGER disclosure_is_changed AFTER UPDATE ON disclosure BEGIN
    UPDATE retention_day SET fresh = 0 WHERE incident IN
        (SELECT value ->> 'reference' FROM json_each(new.record, '$.records')
         UNION SELECT value ->> 'reference' FROM json_each(old.record, '$.records'));
END;
CREATE TRIGGER disclosure_is_gone AFTER DELETE ON disclosure BEGIN
    UPDATE retention_day SET fresh = 0 WHERE incident IN
        (SELECT value ->> 'reference' FROM json_each(old.record, '$.records'));
END;
CREATE TRIGGER item_is_taken AFTER INSERT ON custody BEGIN
    UPDATE retention_day SET fresh = 0 WHERE incident = new.incident;
END;
CREATE TRIGGER item_is_moved AFTER INSERT ON movement BEGIN
    UPDATE retention_day SET fresh = 0
    WHERE incident = (SELECT incident FROM custody WHERE id = new.item);
END;
