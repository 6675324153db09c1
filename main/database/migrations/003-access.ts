/**
 * The survey in full. `access` stays what is known of a student now; `access_answer` keeps every answer with its day,
 * and gets the answers that were there before as its first rows.
 */
export const access = `
ALTER TABLE access ADD COLUMN internet_level TEXT;     -- weak, mobile, wired; NULL: not told
ALTER TABLE access ADD COLUMN devices INTEGER;
ALTER TABLE access ADD COLUMN device_children INTEGER; -- how many children share the devices
ALTER TABLE access ADD COLUMN tv_channels TEXT NOT NULL DEFAULT '';
ALTER TABLE access ADD COLUMN radio INTEGER CHECK (radio IN (0, 1));
ALTER TABLE access ADD COLUMN messenger TEXT;
ALTER TABLE access ADD COLUMN pickup INTEGER CHECK (pickup IN (0, 1));
ALTER TABLE access ADD COLUMN paper_language TEXT CHECK (paper_language IN ('ru', 'kk'));
ALTER TABLE access ADD COLUMN said_by TEXT NOT NULL DEFAULT '';
ALTER TABLE access ADD COLUMN recheck_on TEXT;
ALTER TABLE access ADD COLUMN fallback TEXT;
ALTER TABLE access ADD COLUMN delivery TEXT;
ALTER TABLE access ADD COLUMN return_way TEXT;
ALTER TABLE access ADD COLUMN agreed_with TEXT NOT NULL DEFAULT '';
ALTER TABLE access ADD COLUMN decided_on TEXT;

CREATE TABLE access_answer (
  id INTEGER PRIMARY KEY, student_id INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
  asked_at TEXT NOT NULL,                     -- a day, or a day and time: their order is the order of the answers
  source TEXT NOT NULL, said_by TEXT NOT NULL DEFAULT '',
  answers TEXT NOT NULL                       -- JSON: all answers as they stood then
) STRICT;
CREATE INDEX access_answer_by_student ON access_answer (student_id, asked_at);
INSERT INTO access_answer (student_id, asked_at, source, answers)
SELECT student_id, coalesce(asked_on, date('now')), 'before', json_object(
  'internet', json(CASE internet WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END),
  'device', json(CASE device WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END),
  'tv', json(CASE tv WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END),
  'phone', json(CASE phone WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END))
FROM access WHERE coalesce(internet, device, tv, phone) IS NOT NULL ORDER BY id;

-- One row: what the school has entered; rules NULL means the built-in ones.
CREATE TABLE access_setting (
  id INTEGER PRIMARY KEY CHECK (id = 1), rules TEXT, request_days INTEGER, call_minutes REAL,
  sheet_grams REAL NOT NULL DEFAULT 4.99, envelope_grams REAL NOT NULL DEFAULT 18,
  postage TEXT NOT NULL DEFAULT '[]', postage_from TEXT
) STRICT;
INSERT INTO access_setting (id) VALUES (1);

CREATE TABLE material_request (
  id INTEGER PRIMARY KEY, student_id INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
  asked_on TEXT NOT NULL, asked_by TEXT NOT NULL CHECK (asked_by IN ('parent', 'student')),
  subjects TEXT NOT NULL,                     -- JSON array of subject keys; empty: all
  carrier TEXT NOT NULL CHECK (carrier IN ('paper', 'electronic')),
  from_week TEXT NOT NULL, to_week TEXT NOT NULL, handed_on TEXT, note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX request_by_student ON material_request (student_id);

CREATE TABLE contact_handout (
  id INTEGER PRIMARY KEY, made_at TEXT NOT NULL, way TEXT NOT NULL,
  staff_id INTEGER REFERENCES staff(id) ON DELETE SET NULL, recipient TEXT NOT NULL, role TEXT NOT NULL,
  class_id INTEGER REFERENCES class(id) ON DELETE SET NULL, class_name TEXT NOT NULL,
  fields TEXT NOT NULL, students INTEGER NOT NULL
) STRICT;

CREATE TABLE building (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, link TEXT NOT NULL CHECK (link IN ('none', 'weak', 'good')),
  speed TEXT NOT NULL DEFAULT '', equipment TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE class_building (
  id INTEGER PRIMARY KEY, class_id INTEGER NOT NULL UNIQUE REFERENCES class(id) ON DELETE CASCADE,
  building_id INTEGER NOT NULL REFERENCES building(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX class_by_building ON class_building (building_id);

CREATE TABLE readiness_loop (
  id INTEGER PRIMARY KEY, started_on TEXT NOT NULL, closed_on TEXT, note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE readiness_stop (
  id INTEGER PRIMARY KEY, loop_id INTEGER NOT NULL REFERENCES readiness_loop(id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 5), state TEXT NOT NULL CHECK (state IN ('waiting', 'asked', 'done')),
  on_day TEXT, note TEXT NOT NULL DEFAULT '', UNIQUE (loop_id, place)
) STRICT;
`;
