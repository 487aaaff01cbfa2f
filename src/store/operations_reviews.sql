-- What calls for a review out of its turn.
CREATE TABLE review_trigger (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;

-- What reviews found to be done.
CREATE TABLE review_action (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;

-- How often the school itself does a review, where it has decided so.
CREATE TABLE review_interval (
    review TEXT PRIMARY KEY,
    record TEXT NOT NULL
) STRICT;
