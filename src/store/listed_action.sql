-- What reports count, kept beside the records by triggers and never shown. A query that names a generated column reads
-- the whole record; what is listed here holds nobody's name and no text that describes anything.

ALTER TABLE listed ADD COLUMN title TEXT;
-- The part and the class of each child concerned.
ALTER TABLE listed ADD COLUMN children TEXT NOT NULL DEFAULT '[]';
ALTER TABLE listed ADD COLUMN debriefed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE listed ADD COLUMN led_to_change INTEGER NOT NULL DEFAULT 0;
ALTER TABLE listed ADD COLUMN not_referred INTEGER NOT NULL DEFAULT 0;
-- The day of closing, where something was written for governors.
ALTER TABLE listed ADD COLUMN lesson_on TEXT;
ALTER TABLE listed ADD COLUMN recorded TEXT NOT NULL DEFAULT '';
CREATE INDEX listed_open ON listed (recorded, status) WHERE status <> 'closed';
CREATE INDEX listed_by_lesson ON listed (lesson_on) WHERE lesson_on IS NOT NULL;

DROP TRIGGER incident_is_listed;
DROP TRIGGER incident_is_listed_anew;
CREATE TRIGGER incident_is_listed AFTER INSERT ON incident BEGIN
    INSERT INTO listed SELECT * FROM to_list WHERE id = new.id;
END;
CREATE TRIGGER incident_is_listed_anew AFTER UPDATE ON incident BEGIN
    DELETE FROM listed WHERE id = new.id;
    INSERT INTO listed SELECT * FROM to_list WHERE id = new.id;
    UPDATE listed_action SET occurred = new.record ->> 'occurred', policy = new.policy, row = new.row
    WHERE incident = new.reference;
END;
CREATE VIEW to_list AS
SELECT id, reference, record ->> 'occurred', record ->> 'status', record ->> 'role',
       record ->> '$.concern.area', row, record ->> '$.row.title',
       (SELECT json_group_array(json_object('part', coalesce(value ->> 'part', 'subject'), 'class', value ->> 'class'))
        FROM json_each(record, '$.concern.people') WHERE value ->> 'role' = 'child'),
       record ->> '$.closing.debrief' IS NOT NULL,
       coalesce(trim(record ->> '$.closing.policy_change', char(32, 9, 10, 13)) <> '', 0),
       coalesce(trim(record ->> '$.closing.decision.referral_not_made_because', char(32, 9, 10, 13)) <> '', 0),
       CASE WHEN record ->> '$.closing.for_governors' IS NOT NULL THEN closed END, recorded
FROM incident;

CREATE TABLE listed_action (
    incident  TEXT NOT NULL,
    id        TEXT NOT NULL,
    -- Of its incident.
    occurred  TEXT NOT NULL,
    policy    TEXT NOT NULL,
    row       TEXT,
    status    TEXT NOT NULL,
    origin    TEXT NOT NULL,
    immediate INTEGER NOT NULL,
    settled   TEXT,
    due       TEXT,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX listed_action_by_day ON listed_action (occurred, id, status, due, settled);
CREATE INDEX listed_action_by_id ON listed_action (id, status, settled, due);
CREATE INDEX listed_action_by_row ON listed_action (policy, row, id, status, settled, due);
CREATE INDEX listed_action_by_mark ON listed_action (status, settled, due) WHERE origin = 'mark';
CREATE INDEX listed_action_at_once ON listed_action (incident) WHERE status = 'open' AND immediate;
CREATE VIEW to_list_action AS
SELECT a.incident, a.id, i.record ->> 'occurred', i.policy, i.row, a.status, a.origin, a.immediate, a.settled, a.due
FROM action a JOIN incident i ON i.reference = a.incident;
-- The records of those that wait for somebody, side by side.
CREATE TABLE open_action (
    incident TEXT NOT NULL,
    id       TEXT NOT NULL,
    record   TEXT NOT NULL,
    PRIMARY KEY (incident, id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER action_is_listed AFTER INSERT ON action BEGIN
    INSERT INTO listed_action SELECT * FROM to_list_action WHERE incident = new.incident AND id = new.id;
    INSERT INTO open_action SELECT new.incident, new.id, new.record
    WHERE new.status = 'open' AND new.due IS NOT NULL;
END;
CREATE TRIGGER action_is_listed_anew AFTER UPDATE ON action BEGIN
    DELETE FROM listed_action WHERE incident = new.incident AND id = new.id;
    INSERT INTO listed_action SELECT * FROM to_list_action WHERE incident = new.incident AND id = new.id;
    DELETE FROM open_action WHERE incident = new.incident AND id = new.id;
    INSERT INTO open_action SELECT new.incident, new.id, new.record
    WHERE new.status = 'open' AND new.due IS NOT NULL;
END;
CREATE TRIGGER action_is_listed_no_more AFTER DELETE ON action BEGIN
    DELETE FROM listed_action WHERE incident = old.incident AND id = old.id;
    DELETE FROM open_action WHERE incident = old.incident AND id = old.id;
END;
DROP INDEX action_by_id;
DROP INDEX action_by_mark;
DROP INDEX action_by_status;

DELETE FROM listed;
INSERT INTO listed SELECT * FROM to_list;
INSERT INTO listed_action SELECT * FROM to_list_action;
INSERT INTO open_action SELECT incident, id, record FROM action WHERE status = 'open' AND due IS NOT NULL;
