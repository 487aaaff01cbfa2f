-- When each person last had each training, kept by the database itself: what is due need not read ten years of
-- courses.
CREATE TABLE training_current (
    who      TEXT NOT NULL,
    training TEXT NOT NULL,
    last     TEXT NOT NULL,
    event    INTEGER NOT NULL,
    PRIMARY KEY (who, training)
) STRICT, WITHOUT ROWID;
CREATE INDEX training_current_by_event ON training_current (event);

CREATE TRIGGER training_is_current AFTER INSERT ON training
BEGIN
    INSERT INTO training_current (who, training, last, event)
    VALUES (NEW.record ->> 'who', NEW.record ->> 'training', NEW.record ->> 'on', NEW.id)
    ON CONFLICT (who, training) DO UPDATE SET last = excluded.last, event = excluded.event
    WHERE excluded.last >= last;
END;
CREATE INDEX training_by_who ON training (record ->> 'who');
-- Whatever row goes first: the last of those that are left counts.
CREATE TRIGGER training_is_gone AFTER DELETE ON training
WHEN EXISTS (SELECT 1 FROM training_current WHERE event = OLD.id)
BEGIN
    DELETE FROM training_current WHERE event = OLD.id;
    INSERT INTO training_current (who, training, last, event)
    SELECT record ->> 'who', record ->> 'training', record ->> 'on', id
    FROM training
    WHERE record ->> 'who' = OLD.record ->> 'who'
        AND record ->> 'training' = OLD.record ->> 'training'
    ORDER BY record ->> 'on' DESC, id DESC LIMIT 1;
END;

INSERT INTO training_current (who, training, last, event)
SELECT record ->> 'who', record ->> 'training', max(record ->> 'on'), id FROM training GROUP BY 1, 2;
