/**
 * Documents of the algorithm with their files, changes to the school's rules of assessment, briefings. Names of those who
 * were briefed stay as they were when a person is deleted; a document stays when its period is.
 */
export const documents = `
CREATE TABLE school_document (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL,
  period_id INTEGER REFERENCES distance_period(id) ON DELETE SET NULL,  -- NULL: stands for all periods
  number TEXT NOT NULL DEFAULT '', adopted_on TEXT, not_needed TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
  file_name TEXT, stored_as TEXT,             -- as the user named it; its name in the folder beside the school file
  drafted_on TEXT
) STRICT;
CREATE UNIQUE INDEX document_of_period ON school_document (kind, period_id) WHERE period_id IS NOT NULL;
CREATE INDEX document_by_period ON school_document (period_id);

CREATE TABLE amendment (
  id INTEGER PRIMARY KEY, ground TEXT NOT NULL, text TEXT NOT NULL, note TEXT NOT NULL DEFAULT '',
  document_id INTEGER REFERENCES school_document(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX amendment_by_document ON amendment (document_id);

CREATE TABLE briefing (
  id INTEGER PRIMARY KEY, topic TEXT NOT NULL, held_on TEXT NOT NULL, leader TEXT NOT NULL DEFAULT '',
  roles TEXT NOT NULL DEFAULT '[]'            -- whom it concerns; none: everybody
) STRICT;
CREATE TABLE briefing_attendee (
  id INTEGER PRIMARY KEY, briefing_id INTEGER NOT NULL REFERENCES briefing(id) ON DELETE CASCADE,
  staff_id INTEGER REFERENCES staff(id) ON DELETE SET NULL, name TEXT NOT NULL, attended_on TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX attendee_once ON briefing_attendee (briefing_id, staff_id) WHERE staff_id IS NOT NULL;
CREATE INDEX attendee_by_staff ON briefing_attendee (staff_id);
`;
