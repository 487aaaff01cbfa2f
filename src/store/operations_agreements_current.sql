-- Which rows of agreement_event say how somebody stands: of each party the last signature or refusal, and the last
-- decision or end. The database keeps it itself, so that what is due need not read ten years of signatures.
CREATE TABLE agreement_current (
    agreement TEXT NOT NULL,
    who       TEXT NOT NULL,
    -- The party, or what was decided.
    slot      TEXT NOT NULL,
    event     INTEGER NOT NULL,
    PRIMARY KEY (agreement, who, slot)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_current_by_event ON agreement_current (event);

CREATE TRIGGER agreement_event_is_current AFTER INSERT ON agreement_event
BEGIN
    INSERT INTO agreement_current (agreement, who, slot, event)
    VALUES (
        NEW.record ->> '$.what.agreement',
        NEW.record ->> '$.what.who',
        coalesce(NEW.record ->> '$.what.party', NEW.record ->> '$.what.step'),
        NEW.id
    )
    ON CONFLICT (agreement, who, slot) DO UPDATE SET event = max(event, excluded.event);
END;
CREATE INDEX agreement_event_by_who ON agreement_event (record ->> '$.what.who');
-- Whatever row goes first: the last of those that are left counts.
CREATE TRIGGER agreement_event_is_gone AFTER DELETE ON agreement_event
WHEN EXISTS (SELECT 1 FROM agreement_current WHERE event = OLD.id)
BEGIN
    DELETE FROM agreement_current WHERE event = OLD.id;
    INSERT INTO agreement_current (agreement, who, slot, event)
    SELECT
        OLD.record ->> '$.what.agreement',
        OLD.record ->> '$.what.who',
        coalesce(OLD.record ->> '$.what.party', OLD.record ->> '$.what.step'),
        max(id)
    FROM agreement_event
    WHERE record ->> '$.what.who' = OLD.record ->> '$.what.who'
        AND record ->> '$.what.agreement' = OLD.record ->> '$.what.agreement'
        AND coalesce(record ->> '$.what.party', record ->> '$.what.step')
            = coalesce(OLD.record ->> '$.what.party', OLD.record ->> '$.what.step')
    HAVING max(id) IS NOT NULL;
END;

INSERT INTO agreement_current (agreement, who, slot, event)
SELECT
    record ->> '$.what.agreement' AS agreement,
    record ->> '$.what.who' AS who,
    coalesce(record ->> '$.what.party', record ->> '$.what.step') AS slot,
    max(id)
FROM agreement_event GROUP BY 1, 2, 3;
