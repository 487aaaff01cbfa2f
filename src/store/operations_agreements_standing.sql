-- What each row of agreement_current says, beside it: where everybody stands is then read without the events.
ALTER TABLE agreement_current ADD COLUMN day TEXT;
-- The event without what stands in the row already.
ALTER TABLE agreement_current ADD COLUMN step TEXT;
CREATE TRIGGER agreement_current_is_new AFTER INSERT ON agreement_current BEGIN
    UPDATE agreement_current SET day = e.record ->> '$.what.on',
        step = json_remove(e.record -> '$.what', '$.agreement', '$.who', '$.on')
    FROM agreement_event e
    WHERE e.id = NEW.event AND agreement = NEW.agreement AND who = NEW.who AND slot = NEW.slot;
END;
CREATE TRIGGER agreement_current_is_changed AFTER UPDATE OF event ON agreement_current BEGIN
    UPDATE agreement_current SET day = e.record ->> '$.what.on',
        step = json_remove(e.record -> '$.what', '$.agreement', '$.who', '$.on')
    FROM agreement_event e
    WHERE e.id = NEW.event AND agreement = NEW.agreement AND who = NEW.who AND slot = NEW.slot;
END;
UPDATE agreement_current SET day = e.record ->> '$.what.on',
    step = json_remove(e.record -> '$.what', '$.agreement', '$.who', '$.on')
FROM agreement_event e WHERE e.id = event;
