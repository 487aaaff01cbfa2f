-- Reports that were written to files: enough to know a file again, nothing of what it says.
CREATE TABLE made_report (
    id     INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    sha256 TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'sha256') STORED,
    code   TEXT NOT NULL GENERATED ALWAYS AS (record ->> 'code') STORED
) STRICT;
CREATE INDEX made_report_by_hash ON made_report (sha256);
CREATE INDEX made_report_by_code ON made_report (code);
