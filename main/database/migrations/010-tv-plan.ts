/**
 * Own lessons, what the school changes in the plan, approved versions, substitutions and lessons given. A slot names a
 * lesson within its class by day and time, not by a row: a grid or timetable that is read in again keeps the edits.
 */
export const tvPlan = `
-- In force until the next one starts: two never overlap.
CREATE TABLE timetable (id INTEGER PRIMARY KEY, name TEXT NOT NULL, starts_on TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE timetable_lesson (
  id INTEGER PRIMARY KEY, timetable_id INTEGER NOT NULL REFERENCES timetable(id) ON DELETE CASCADE,
  class_id INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  number INTEGER, starts_at INTEGER CHECK (starts_at BETWEEN 0 AND 1439), minutes INTEGER,
  subject_key TEXT REFERENCES subject(key), subject_text TEXT NOT NULL, group_name TEXT NOT NULL,
  staff_id INTEGER REFERENCES staff(id) ON DELETE SET NULL, -- NULL: whoever has the load
  room TEXT NOT NULL
) STRICT;
CREATE INDEX timetable_lesson_by_class ON timetable_lesson (class_id);
CREATE INDEX timetable_lesson_by_timetable ON timetable_lesson (timetable_id);
CREATE INDEX timetable_lesson_by_staff ON timetable_lesson (staff_id);

-- Each column that is NULL says what grid, timetable and load say.
CREATE TABLE plan_item (
  id INTEGER PRIMARY KEY, class_id INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE, slot TEXT NOT NULL,
  day TEXT NOT NULL,                          -- of the slot
  subject_key TEXT,                           -- for which the edit was made
  topic TEXT, task TEXT, materials TEXT, feedback TEXT, due_on TEXT, work_minutes INTEGER, agreed INTEGER,
  dropped INTEGER, reason TEXT,
  moved_day TEXT, moved_number INTEGER, moved_starts_at INTEGER,
  UNIQUE (class_id, slot)
) STRICT;
CREATE INDEX plan_item_by_day ON plan_item (day);

CREATE TABLE plan_seat (
  id INTEGER PRIMARY KEY, class_id INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE, slot TEXT NOT NULL,
  seat TEXT NOT NULL, day TEXT NOT NULL,
  staff_id INTEGER REFERENCES staff(id) ON DELETE SET NULL, -- NULL: nobody
  UNIQUE (class_id, slot, seat)
) STRICT;
CREATE INDEX plan_seat_by_day ON plan_seat (day);
CREATE INDEX plan_seat_by_staff ON plan_seat (staff_id);

-- How a subject reaches a class beside broadcasts.
CREATE TABLE subject_way (
  id INTEGER PRIMARY KEY, class_id INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE, subject_key TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('platform', 'card', 'paper')), note TEXT NOT NULL,
  UNIQUE (class_id, subject_key, way)
) STRICT;

CREATE TABLE plan_version (
  id INTEGER PRIMARY KEY, starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, number INTEGER NOT NULL,
  approver TEXT NOT NULL, approved_on TEXT NOT NULL, made_at TEXT NOT NULL,
  replaces_id INTEGER REFERENCES plan_version(id), changes INTEGER NOT NULL,
  UNIQUE (starts_on, ends_on, number)
) STRICT;
CREATE INDEX plan_version_by_replaces ON plan_version (replaces_id);

-- What the version changed against the one before (the first: all its rows), as it read that day: nothing that is changed
-- or deleted later changes it.
CREATE TABLE plan_version_change (
  id INTEGER PRIMARY KEY, version_id INTEGER NOT NULL REFERENCES plan_version(id) ON DELETE CASCADE,
  class_id INTEGER NOT NULL, class_name TEXT NOT NULL, rows TEXT NOT NULL, UNIQUE (version_id, class_id)
) STRICT;

-- Names stay when people go.
CREATE TABLE substitution (
  id INTEGER PRIMARY KEY, class_id INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE, slot TEXT NOT NULL,
  seat TEXT NOT NULL, day TEXT NOT NULL, starts_at INTEGER, number INTEGER, subject_key TEXT, subject_text TEXT NOT NULL,
  absent_id INTEGER REFERENCES staff(id) ON DELETE SET NULL, absent_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('assigned', 'cancelled', 'withdrawn')),
  substitute_id INTEGER REFERENCES staff(id) ON DELETE SET NULL, substitute_name TEXT NOT NULL,
  told_name TEXT NOT NULL,                    -- whom an earlier sheet or call named
  locked INTEGER NOT NULL CHECK (locked IN (0, 1)), reason TEXT NOT NULL,
  printed_at TEXT, called_at TEXT,
  UNIQUE (class_id, slot, seat)
) STRICT;
CREATE INDEX substitution_by_day ON substitution (day);
CREATE INDEX substitution_by_absent ON substitution (absent_id);
CREATE INDEX substitution_by_substitute ON substitution (substitute_id);

-- Hours of a week that were counted by hand, where the plan does not know better.
CREATE TABLE lesson_count (
  id INTEGER PRIMARY KEY, class_id INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE, subject_key TEXT NOT NULL,
  group_name TEXT NOT NULL, week TEXT NOT NULL, planned REAL, delivered REAL,
  UNIQUE (class_id, subject_key, group_name, week)
) STRICT;

CREATE TABLE plan_setting (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL
) STRICT;
`;
