-- Which incident an episode of the filter's log became. It stays when the incident is erased, so
-- that nothing is raised twice; it names nobody.
CREATE TABLE raised_episode (
    episode  TEXT PRIMARY KEY,
    incident TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Under which identifier the concern about an episode is sealed, when those who hold the case
-- records may not keep it themselves. Sealed again after a stop, it is known as the same one.
CREATE TABLE sealed_episode (
    episode    TEXT PRIMARY KEY,
    submission TEXT NOT NULL
) STRICT, WITHOUT ROWID;
