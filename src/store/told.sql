-- What anonymous reports have said of each term, at the highest, so that a later one takes nothing back: figures
-- only, and nobody's name.
CREATE TABLE told (
    about  TEXT NOT NULL,
    term   TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (about, term)
) STRICT;
