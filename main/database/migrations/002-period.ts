/** Distance periods, profiles of rules, decisions; assessment windows in the calendar, and school years still to be confirmed. */
export const period = `
CREATE TABLE distance_period (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('quarantine', 'frost', 'flood', 'illness', 'other')),
  starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, planned_end TEXT,
  grounds TEXT NOT NULL DEFAULT '', document_number TEXT NOT NULL DEFAULT '', document_on TEXT,
  agreed_with TEXT NOT NULL DEFAULT '', agreement_number TEXT NOT NULL DEFAULT '', agreed_on TEXT,
  scope TEXT NOT NULL CHECK (scope IN ('school', 'grades', 'classes', 'students')),
  grades TEXT NOT NULL DEFAULT '[]',          -- JSON array of numbers
  remote_since TEXT
) STRICT;
CREATE INDEX distance_period_by_start ON distance_period (starts_on);
CREATE TABLE distance_period_class (
  id INTEGER PRIMARY KEY, period_id INTEGER NOT NULL REFERENCES distance_period(id) ON DELETE CASCADE,
  class_id INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE, UNIQUE (period_id, class_id)
) STRICT;
CREATE INDEX distance_period_class_by_class ON distance_period_class (class_id);
CREATE TABLE distance_period_student (
  id INTEGER PRIMARY KEY, period_id INTEGER NOT NULL REFERENCES distance_period(id) ON DELETE CASCADE,
  student_id INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE, UNIQUE (period_id, student_id)
) STRICT;
CREATE INDEX distance_period_student_by_student ON distance_period_student (student_id);
CREATE TABLE distance_period_week (
  id INTEGER PRIMARY KEY, period_id INTEGER NOT NULL REFERENCES distance_period(id) ON DELETE CASCADE,
  week TEXT NOT NULL, UNIQUE (period_id, week)
) STRICT;
CREATE TABLE own_profile (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, content TEXT NOT NULL  -- JSON
) STRICT;
CREATE TABLE chosen_profile (id INTEGER PRIMARY KEY CHECK (id = 1), key TEXT NOT NULL) STRICT;
INSERT INTO chosen_profile (id, key) VALUES (1, 'kz-2020');
CREATE TABLE decision (
  id INTEGER PRIMARY KEY, question TEXT NOT NULL, choice TEXT NOT NULL, answer TEXT NOT NULL,
  reason TEXT NOT NULL, who TEXT NOT NULL, decided_on TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_question ON decision (question);
CREATE TABLE frost_table (id INTEGER PRIMARY KEY CHECK (id = 1), content TEXT NOT NULL) STRICT;  -- JSON

ALTER TABLE school_year ADD COLUMN draft INTEGER NOT NULL DEFAULT 0 CHECK (draft IN (0, 1));
CREATE TABLE new_calendar_entry (
  id INTEGER PRIMARY KEY,
  school_year_id INTEGER NOT NULL REFERENCES school_year(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('quarter', 'break', 'holiday', 'window')),
  name_ru TEXT NOT NULL, name_kk TEXT NOT NULL, starts_on TEXT NOT NULL, ends_on TEXT NOT NULL
) STRICT;
INSERT INTO new_calendar_entry SELECT id, school_year_id, kind, name_ru, name_kk, starts_on, ends_on FROM calendar_entry;
DROP TABLE calendar_entry;
ALTER TABLE new_calendar_entry RENAME TO calendar_entry;
`;
