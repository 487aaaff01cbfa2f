-- Which incident an episode of the filter's log became. It stays when the incident is erased, so
-- that nothing is raised twice; it names nobody.
CREATE TABLE raised_episode (
    episode  TEXT PRIMARY KEY,
    incident TEXT NOT NULL
) STRICT, WITHOUT ROWID;
